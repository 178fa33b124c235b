"""What the client needs to know of an API and of each of its Actions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Generic, Literal, NamedTuple, TypeAlias, TypeVar

from .validation import Issue

Result = TypeVar("Result")

Retry: TypeAlias = Literal["never", "later", "backoff"]
"""When a failed request may be repeated: never, once nothing is busy, or after a growing pause."""

Encoding: TypeAlias = Literal["json", "comma"]
"""How a list is sent that does not go flat (`Tag.1.Key`): as a JSON text, or joined by commas."""

Scalar: TypeAlias = Literal["string", "integer", "long", "number", "boolean"]


class ListOf(NamedTuple):
    """A list in a response; `wrapper` is the key around its elements on the wire."""

    items: Shape
    wrapper: str | None = None


class MapOf(NamedTuple):
    """A map in a response, from texts to values of one type."""

    values: Shape


Shape: TypeAlias = "Scalar | ListOf | MapOf | Mapping[str, Shape]"
"""The type of a response field. A mapping is a structure: its members by their names."""

Fields: TypeAlias = "dict[str, Shape]"
"""The members of a structure in a response, by their names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """One API of the provider.

    Attributes:
        product: The product code: `Slb`.
        version: The version: `2014-05-15`.
        endpoint: The host of a region; `{region}` stands for the region's id.
        hosts: The hosts of single regions, where they differ.
        vpc_endpoint: As `endpoint`, inside of VPCs; None when only `vpc_hosts` have one.
        vpc_hosts: The hosts of single regions inside of VPCs; None where there is none.
        regions: The known regions.
        retry: What is known of error codes that every Action can answer; `%s` in a code stands for
            any text.
    """

    product: str
    version: str
    endpoint: str
    hosts: Mapping[str, str] = field(default_factory=dict)
    vpc_endpoint: str | None = None
    vpc_hosts: Mapping[str, str | None] = field(default_factory=dict)
    regions: tuple[str, ...] = ()
    retry: Mapping[str, Retry] = field(default_factory=dict)


# Without slots: in Python 3.11 a generic class that is frozen cannot have them.
@dataclass(frozen=True, kw_only=True)
class Action(Generic[Result]):
    """One Action of an API; `Result` is the type of its answer.

    Attributes:
        api: Its API.
        name: Its name on the wire: `CreateRules`.
        validate: Finds what is wrong with parameters.
        response: The types of the response's fields.
        method: The HTTP method.
        is_read: It changes nothing, so that it may be repeated at will.
        idempotency_token: The parameter that keeps the service from doing twice what was asked for
            twice.
        dry_run: The error code that says that a dry run has found nothing wrong.
        sensitive: Names of parameters, and of members inside of them, whose values nobody must see.
        region_parameters: Parameters that take the client's region when they are absent.
        in_body: Parameters that go into the form body instead of the query.
        encodings: The parameters that do not go flat.
        retry: What is known of its error codes, before what the API says.
    """

    api: Api
    name: str
    validate: Callable[[Mapping[str, object]], list[Issue]]
    response: Mapping[str, Shape]
    method: Literal["GET", "POST"] = "POST"
    is_read: bool = False
    idempotency_token: str | None = None
    dry_run: str | None = None
    sensitive: frozenset[str] = frozenset()
    region_parameters: tuple[str, ...] = ()
    in_body: frozenset[str] = frozenset()
    encodings: Mapping[str, Encoding] = field(default_factory=dict)
    retry: Mapping[str, Retry] = field(default_factory=dict)
