"""What carries requests and answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

__all__ = [
    "HttpRequest",
    "HttpResponse",
    "Transport",
    "TransportError",
    "TransportFailure",
    "TransportLimits",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpRequest:
    """A signed request; its `repr` shows nothing of what is signed.

    Attributes:
        method: `GET` or `POST`.
        url: The URL with its query, encoded as it was signed.
        headers: Names in lower case; `host` is left to the transport.
        body: The form; None without one.
    """

    method: str
    url: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    body: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpResponse:
    """A complete answer.

    Attributes:
        status: The HTTP status.
        headers: Names in lower case.
        body: All of the body, unpacked.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class TransportLimits:
    """What a transport must keep to.

    Attributes:
        deadline: When the answer must be complete, by `time.monotonic()`.
        connect_timeout: The limit of opening a connection, TLS included, in seconds.
        max_response_bytes: The largest body that is read.
    """

    deadline: float
    connect_timeout: float
    max_response_bytes: int


Transport: TypeAlias = Callable[[HttpRequest, TransportLimits], HttpResponse]
"""Sends one request and reads the whole answer, whatever its status; follows no redirect.

Several threads may call it. It raises a `TransportError`, or any other `Exception`, when no
complete answer came.
"""

TransportFailure: TypeAlias = Literal["unsent", "connect", "deadline", "size", "lost"]


class TransportError(Exception):
    """There is no complete answer.

    Attributes:
        failure: Why: `unsent`, the service has not seen the request; `connect`, nor has it, as
            there was no connection within `connect_timeout`; `deadline`, the answer was not
            complete by then; `size`, it is larger than `max_response_bytes`; `lost`, anything else.
    """

    def __init__(self, failure: TransportFailure, message: str) -> None:
        """Take a few words for users, `connection refused`, with nothing of the request."""
        super().__init__(message)
        self.failure: TransportFailure = failure

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.failure, *self.args)
