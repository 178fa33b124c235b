"""What a client is made of."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Literal, TypeAlias, TypedDict

from .credentials import Credentials, CredentialsProvider
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
    """The options of a client, checked."""

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

    def __post_init__(self) -> None:
        # A mistyped mode would otherwise turn the checks off.
        _one_of("validation", self.validation, "error", "warn", "off")
        _one_of("signer", self.signer, "v3", "v1")
        _one_of("network", self.network, "public", "vpc")
        for name in ("timeout", "attempt_timeout", "connect_timeout"):
            value = getattr(self, name)
            if value is not None:
                _above_zero(name, value)
        for name in ("region_id", "endpoint", "user_agent"):
            value = getattr(self, name)
            if value is not None and not isinstance(value, str):
                raise ConfigurationError(f"`{name}` must be a string, not {type(value).__name__}.")
        if self.transport is not None and not callable(self.transport):
            raise ConfigurationError("`transport` must be a function.")
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
