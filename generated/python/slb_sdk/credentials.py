"""AccessKey pairs, and where they come from."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from .errors import CredentialsError, SdkError

__all__ = ["Credentials", "CredentialsProvider", "environment_credentials"]

_PRINTABLE = re.compile(r"[\x21-\x7e]+")


@dataclass(frozen=True, slots=True)
class Credentials:
    """An AccessKey pair of the provider; its `repr` shows none of it.

    Attributes:
        access_key_id: The AccessKey id.
        access_key_secret: The AccessKey secret.
        security_token: The token that goes with a temporary pair (STS).
    """

    access_key_id: str = field(repr=False)
    access_key_secret: str = field(repr=False)
    security_token: str | None = field(default=None, repr=False)


CredentialsProvider: TypeAlias = Callable[[], Credentials]
"""Gives credentials; asked before every attempt, by any thread: a slow one should remember."""


def environment_credentials() -> Credentials:
    """Give the credentials of the environment.

    They are `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and, for a temporary
    pair, `ALIBABA_CLOUD_SECURITY_TOKEN`.

    Raises:
        CredentialsError: One of the first two is not set.
    """
    return Credentials(
        _required("ALIBABA_CLOUD_ACCESS_KEY_ID"),
        _required("ALIBABA_CLOUD_ACCESS_KEY_SECRET"),
        os.environ.get("ALIBABA_CLOUD_SECURITY_TOKEN") or None,
    )


def _required(name: str) -> str:
    value = os.environ.get(name)
    if value:
        return value
    raise CredentialsError(
        f"No credentials: set {name} in the environment, or pass `credentials` to the client."
    )


def resolve_credentials(source: Credentials | CredentialsProvider) -> Credentials:
    """Ask a source for credentials and check that they can be sent.

    Raises:
        CredentialsError: There are none, or not in a form that can be sent.
    """
    found = _ask(source) if callable(source) else source
    if not isinstance(found, Credentials):
        raise CredentialsError(
            f"`credentials` must be Credentials or a function that gives some, not {_kind(found)}."
        )
    for name in ("access_key_id", "access_key_secret", "security_token"):
        value = getattr(found, name)
        if name == "security_token" and not value:
            continue
        # Nothing else is in a key, and a header with a line end in it would be two.
        if not isinstance(value, str) or not _PRINTABLE.fullmatch(value):
            raise CredentialsError(
                f"The {name} of the credentials is empty or holds a character that no key has."
            )
    return found


def _ask(provider: CredentialsProvider) -> Credentials:
    try:
        return provider()
    except SdkError:
        raise
    except Exception as error:
        # It may quote what it read, secrets included, and a cause is printed as well.
        failure = CredentialsError(
            f"The credentials provider failed ({_kind(error)}); its message is not shown."
        )
    raise failure


def _kind(value: object) -> str:
    return type(value).__name__
