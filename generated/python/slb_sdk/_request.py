"""Requests on their way to the wire."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from ._encode import Pair
from ._endpoint import Endpoint
from .transport import HttpRequest

FORM = "application/x-www-form-urlencoded"
"""The `content-type` of a request with a body."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RpcRequest:
    """A request on its way to a signer: serialised, and addressed to a host.

    Its `repr` has no parameters in it.
    """

    method: str
    endpoint: Endpoint
    action: str
    version: str
    query: Sequence[Pair] = field(repr=False)
    body: Sequence[Pair] = field(repr=False)
    user_agent: str | None = None


@dataclass(frozen=True, slots=True)
class Stamp:
    """What makes each attempt a different one: the time, and a text that is never used twice."""

    date: datetime
    nonce: str


def timestamp(date: datetime) -> str:
    """Write a time as the provider does: `2024-01-02T03:04:05Z`, UTC, without fractions."""
    # `isoformat` and not `strftime`, which writes years before 1000 with fewer digits.
    return date.astimezone(UTC).replace(tzinfo=None, microsecond=0).isoformat() + "Z"


def outgoing(request: RpcRequest, query: str, body: str, headers: dict[str, str]) -> HttpRequest:
    """Put together a request: its query and body as they were signed, the signature's headers."""
    own = {"accept": "application/json"}
    if request.user_agent:
        own["user-agent"] = request.user_agent
    return HttpRequest(
        method=request.method,
        url=f"{request.endpoint.origin}/{'?' if query else ''}{query}",
        headers={**own, **headers},
        body=body.encode() if body else None,
    )
