"""The client that those of the single APIs are made from."""

from __future__ import annotations

import copy
import dataclasses
import logging
import math
import os
import sys
import time
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Final, Literal, Self, Unpack, cast

from ._action import Action, Result
from ._call import Call, new_nonce
from ._clock import Clock
from ._decode import decode_members
from ._endpoint import resolve_endpoint
from ._redact import texts_of
from ._retry_budget import RetryBudget
from ._serialize import serialize
from ._version import __version__
from .credentials import Credentials, CredentialsProvider, environment_credentials
from .errors import ValidationError
from .options import ClientOptions, Options, Validation
from .transport import HttpRequest, HttpResponse, Transport, TransportLimits

__all__ = ["RpcClient"]

_LOG: Final = logging.getLogger("slb_sdk")
_USER_AGENT: Final = f"slb-sdk/{__version__} python/{sys.version_info[0]}.{sys.version_info[1]}"


class RpcClient:
    """Calls Actions of any API; the clients of the single APIs add a method for each Action.

    A client may be used by several threads at once. It keeps connections open; `close` or a `with`
    block ends them.

    Args:
        region_id: The region: `cn-hangzhou`. It decides the host, and fills in `RegionId` where an
            Action has it.
            Default: `ALIBABA_CLOUD_REGION_ID`, then `ALIBABA_CLOUD_REGION`.
        credentials: An AccessKey pair, or a function that gives one before every attempt. Default:
            the environment, see `environment_credentials`.
        endpoint: Instead of the region's own host: a host, or a URL such as
            `http://127.0.0.1:8080`.
        network: `"vpc"` takes the host that a region has inside of its VPCs.
        signer: The signature: `"v3"` (ACS3-HMAC-SHA256) or `"v1"` (HMAC-SHA1, all in the query).
        timeout: The limit of a call in total, in seconds; None for no limit.
        attempt_timeout: The limit of each attempt, from sending to the end of the answer, in
            seconds.
        connect_timeout: The limit of opening a connection, in seconds.
        attempts: How often a call that fails for a passing reason is tried at most; 1 sends each
            request once.
        validation: What happens to a request that breaks rules of its Action: `"error"` does not
            send it, `"warn"` sends it and logs a warning, `"off"` does not check it.
        max_response_bytes: The largest answer that is read.
        user_agent: The `User-Agent` header.
        transport: What carries requests and answers, instead of HTTP connections of the client's
            own. Only these go through the proxy that `HTTPS_PROXY` names.

    Raises:
        ConfigurationError: An option has a value that it cannot have.
    """

    def __init__(
        self,
        *,
        region_id: str | None = None,
        credentials: Credentials | CredentialsProvider = environment_credentials,
        endpoint: str | None = None,
        network: Literal["public", "vpc"] = "public",
        signer: Literal["v3", "v1"] = "v3",
        timeout: float | None = 60.0,
        attempt_timeout: float | None = 30.0,
        connect_timeout: float | None = 5.0,
        attempts: int = 3,
        validation: Validation = "error",
        max_response_bytes: int = 2**24,
        user_agent: str | None = None,
        transport: Transport | None = None,
    ) -> None:
        self._options = Options(
            region_id=region_id,
            credentials=credentials,
            endpoint=endpoint,
            network=network,
            signer=signer,
            timeout=timeout,
            attempt_timeout=attempt_timeout,
            connect_timeout=connect_timeout,
            attempts=attempts,
            validation=validation,
            max_response_bytes=max_response_bytes,
            user_agent=user_agent,
            transport=transport,
        )
        self._shared = _Shared()

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """Give a client with some other options, which shares everything else, its connections too.

        Example:
            >>> patient = slb.with_options(timeout=300, attempts=10)
        """
        other = copy.copy(self)
        other._options = dataclasses.replace(self._options, **options)
        return other

    def ending_by(self, end: float) -> Self:
        """Give a client whose calls end by a point in time of `time.monotonic()`, if not before."""
        left = max(end - time.monotonic(), 0.001)
        return self.with_options(timeout=min(left, _or_infinite(self._options.timeout)))

    def call(self, action: Action[Result], params: Mapping[str, object]) -> Result:
        """Check, send and decode one request, again if need be; the parameters are not changed.

        Args:
            action: What to call; a constant `ACTION` of the modules of the single Actions.
            params: The parameters by their names on the wire; None is absent.

        Raises:
            ValidationError: The parameters break rules of the Action.
            ApiError: The service answers with an error.
            TimeoutError: There is no answer in time.
            NetworkError: There is no complete answer.
            CredentialsError: There are no usable credentials.
            ConfigurationError: The region or the endpoint is missing or cannot be.
            TypeError: A parameter has a value that cannot be sent.
        """
        options, shared = self._options, self._shared.of_this_process()
        region = options.region
        filled = dict(params)
        for name in action.region_parameters:
            if filled.get(name) is None and region is not None:
                filled[name] = region
        token = action.idempotency_token
        if token is not None and options.attempts > 1 and filled.get(token) is None:
            filled[token] = new_nonce()
        _check(action, filled, options.validation)
        query, body = serialize(action, filled)
        timeout = _or_infinite(options.timeout)
        call = Call(
            action=action,
            query=query,
            body=body,
            secrets=list(texts_of(filled, action.sensitive)),
            endpoint=resolve_endpoint(
                action.api, endpoint=options.endpoint, region_id=region, network=options.network
            ),
            credentials=options.credentials,
            signer=options.signer,
            user_agent=options.user_agent or _USER_AGENT,
            transport=options.transport or shared.transport,
            timeout=timeout,
            attempt_timeout=_or_infinite(options.attempt_timeout),
            connect_timeout=_or_infinite(options.connect_timeout),
            max_response_bytes=options.max_response_bytes,
            end=time.monotonic() + timeout,
            attempts=options.attempts,
            is_harmless=action.is_read or (token is not None and bool(filled.get(token))),
            clock=shared.clock,
            budget=shared.budget,
        )
        return cast("Result", decode_members(call.run(), action.response))

    def close(self) -> None:
        """Close the connections that wait for a request; `with_options` shares them."""
        self._shared.of_this_process().transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} for {self._options.region or 'no region'}>"


class _Shared:
    """What a client has in common with those that `with_options` makes of it."""

    def __init__(self) -> None:
        self.clock = Clock()
        self._begin()

    def _begin(self) -> None:
        self.budget = RetryBudget()
        self.transport = _LazyTransport()
        self._process = os.getpid()

    def of_this_process(self) -> Self:
        """Begin anew after a fork.

        The connections belong to the parent, and its other threads, which a fork leaves behind, may
        have held the locks.
        """
        if self._process != os.getpid():
            self._begin()
        return self


class _LazyTransport:
    """The transport by HTTP; its modules, TLS among them, are loaded with the first request."""

    def __init__(self) -> None:
        self._transport: Any = None

    def __call__(self, request: HttpRequest, limits: TransportLimits) -> HttpResponse:
        if self._transport is None:
            from ._http import HttpTransport

            # Of two threads that get here at once one may lose its transport, a new one.
            self._transport = HttpTransport()
        response: HttpResponse = self._transport(request, limits)
        return response

    def close(self) -> None:
        if self._transport is not None:
            self._transport.close()


def _check(action: Action[Any], params: Mapping[str, object], validation: Validation) -> None:
    if validation == "off":
        return
    issues = action.validate(params)
    if validation == "error" and any(issue.severity == "error" for issue in issues):
        raise ValidationError(action.name, issues)
    for issue in issues:
        _LOG.warning("%s: %s", action.name, issue)


def _or_infinite(seconds: float | None) -> float:
    return math.inf if seconds is None else seconds
