"""What a client is made of."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Literal, TypeAlias, TypedDict

from .credentials import Credentials, CredentialsProvider, environment_credentials
from .errors import ConfigurationError
from .transport import Transport

__all__ = ["ClientOptions", "Validation"]

Validation: TypeAlias = Literal["error", "warn", "off"]
"""What happens to a request that breaks rules: not sent, sent with a warning, not even checked."""


class ClientOptions(TypedDict, total=False):
    """The options of a client, as `with_options` takes them; see `RpcClient` for what they mean."""

    region_id: str | None
    credentials: Credentials | CredentialsProvider
    endpoint: str | None
    network: Literal["public", "vpc"]
    signer: Literal["v3", "v1"]
    timeout: float | None
    attempt_timeout: float | None
    connect_timeout: float | None
    attempts: int
    validation: Validation
    max_response_bytes: int
    user_agent: str | None
    transport: Transport | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The options of a client with their defaults, checked."""

    region_id: str | None = None
    credentials: Credentials | CredentialsProvider = environment_credentials
    endpoint: str | None = None
    network: Literal["public", "vpc"] = "public"
    signer: Literal["v3", "v1"] = "v3"
    timeout: float | None = 60.0
    attempt_timeout: float | None = 30.0
    connect_timeout: float | None = 5.0
    attempts: int = 3
    validation: Validation = "error"
    max_response_bytes: int = 2**24
    user_agent: str | None = None
    transport: Transport | None = None

    def __post_init__(self) -> None:
        # A mistyped mode would otherwise turn the checks off.
        _one_of("validation", self.validation, "error", "warn", "off")
        _one_of("signer", self.signer, "v3", "v1")
        _one_of("network", self.network, "public", "vpc")
        for name in ("timeout", "attempt_timeout", "connect_timeout"):
            value = getattr(self, name)
            if value is not None:
                _above_zero(name, value)
        for name in ("attempts", "max_response_bytes"):
            value = getattr(self, name)
            _above_zero(name, value)
            if not isinstance(value, int):
                raise ConfigurationError(f"`{name}` must be an integer.")

    @property
    def region(self) -> str | None:
        """The region; read at each call, since the environment may be filled later."""
        environment = os.environ
        return (
            self.region_id
            or environment.get("ALIBABA_CLOUD_REGION_ID")
            or environment.get("ALIBABA_CLOUD_REGION")
            or None
        )


def _one_of(name: str, value: str, *values: str) -> None:
    if value not in values:
        raise ConfigurationError(f"`{name}` must be one of {', '.join(values)}.")


def _above_zero(name: str, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not value > 0:
        raise ConfigurationError(f"`{name}` must be a number above 0.")
