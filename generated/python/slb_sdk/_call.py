"""One call: a request that is sent once, or again if need be."""

from __future__ import annotations

import logging
import os
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final, Literal
from urllib.parse import urlsplit

from . import _clock
from ._action import Action
from ._backoff import backoff
from ._clock import Clock
from ._encode import Pair
from ._endpoint import Endpoint
from ._request import RpcRequest, Stamp
from ._response import read_answer
from ._retry import trouble_of
from ._retry_budget import RetryBudget
from ._sign_v1 import sign_v1
from ._sign_v3 import sign_v3
from .credentials import Credentials, CredentialsProvider, resolve_credentials
from .errors import ApiError, NetworkError, ResponseTooLargeError, SdkError, TimeoutError
from .transport import HttpRequest, HttpResponse, Transport, TransportError, TransportLimits

_LOG: Final = logging.getLogger("slb_sdk")
_WRONG_TIME: Final = re.compile("InvalidTimeStamp|IllegalTimestamp", re.IGNORECASE)


@dataclass(slots=True, kw_only=True)
class Call:
    """What all attempts at a call have in common; times are in seconds.

    Its `repr`, which tools that show the variables of a traceback print, has no parameters in it.

    Attributes:
        query: The parameters in the query.
        body: The parameters in the form body.
        secrets: Values of parameters that must not show in an error.
        end: When the call as a whole ends, by `time.monotonic()`.
        attempts: The most attempts.
        is_harmless: A second request does no harm, even if the first was carried out.
        made: How many attempts there were.
        offset: What the clock added to the time of the last of them.
    """

    action: Action[Any]
    query: Sequence[Pair] = field(repr=False)
    body: Sequence[Pair] = field(repr=False)
    secrets: Sequence[str] = field(repr=False)
    endpoint: Endpoint
    credentials: Credentials | CredentialsProvider
    signer: Literal["v3", "v1"]
    user_agent: str | None
    transport: Transport
    timeout: float
    attempt_timeout: float
    connect_timeout: float
    max_response_bytes: int
    end: float
    attempts: int
    is_harmless: bool
    clock: Clock
    budget: RetryBudget
    made: int = 0
    offset: timedelta = timedelta()

    def run(self) -> dict[str, Any]:
        """Make attempts, with pauses between them, until one succeeds or none would help."""
        price = 1
        while True:
            self.made += 1
            try:
                fields = self._attempt()
            except (ApiError, NetworkError, TimeoutError, ResponseTooLargeError) as error:
                error.attempts = self.made
                delay = self._delay_after(error)
                paid = None
                if delay is not None:
                    paid = self.budget.take(is_after_timeout=isinstance(error, TimeoutError))
                if delay is None or paid is None:
                    raise
                price = paid
                _LOG.warning(
                    "%s: %s; attempt %d in %.2f s.",
                    self.action.name,
                    _kind(error),
                    self.made + 1,
                    delay,
                )
            else:
                self.budget.give(price)
                return fields
            _clock.sleep(delay)

    def _attempt(self) -> dict[str, Any]:
        """Sign and send the request once."""
        credentials = resolve_credentials(self.credentials)
        request = RpcRequest(
            method=self.action.method,
            endpoint=self.endpoint,
            action=self.action.name,
            version=self.action.api.version,
            query=self.query,
            body=self.body,
            user_agent=self.user_agent,
        )
        sign = sign_v1 if self.signer == "v1" else sign_v3
        self.offset = self.clock.offset
        signed = sign(request, credentials, Stamp(self.clock.now(), new_nonce()))
        start = time.monotonic()
        try:
            response = self._send(signed)
        except SdkError as error:
            self._log(start, _kind(error))
            raise
        self.clock.hear(response.headers.get("date"))
        own = (
            credentials.security_token or "",
            credentials.access_key_secret,
            credentials.access_key_id,
        )
        try:
            fields = read_answer(
                response, self.action, [secret for secret in (*self.secrets, *own) if secret]
            )
        except ApiError as error:
            self._log(start, f"HTTP {response.status} {error.code}, request {error.request_id}")
            raise
        self._log(start, f"HTTP {response.status}, request {fields.get('RequestId')}")
        return fields

    def _send(self, request: HttpRequest) -> HttpResponse:
        """Send a signed request; what may go wrong becomes an error of this SDK."""
        name = self.action.name
        now = time.monotonic()
        # A provider of credentials may have taken all of the time, and not every transport looks.
        if now >= self.end:
            raise TimeoutError(name, self.timeout, "total")
        attempt_end = now + self.attempt_timeout
        limits = TransportLimits(
            deadline=min(attempt_end, self.end),
            connect_timeout=self.connect_timeout,
            max_response_bytes=self.max_response_bytes,
        )
        host = urlsplit(request.url).netloc
        try:
            response = self.transport(request, limits)
        except SdkError:
            raise
        except TransportError as error:
            if error.failure == "connect":
                raise TimeoutError(name, self.connect_timeout, "connect") from error
            if error.failure == "deadline":
                if self.end <= attempt_end:
                    raise TimeoutError(name, self.timeout, "total") from error
                raise TimeoutError(name, self.attempt_timeout, "attempt") from error
            if error.failure == "size":
                raise ResponseTooLargeError(name, self.max_response_bytes) from error
            is_sent = error.failure != "unsent"
            raise NetworkError(name, f"no answer from {host} ({error}).", sent=is_sent) from error
        except Exception as error:
            # Its message may quote the request.
            kind, is_sent = _kind(error), not isinstance(error, ConnectionRefusedError)
            failure = NetworkError(name, f"no answer from {host} ({kind}).", sent=is_sent)
        else:
            if not isinstance(response, HttpResponse):
                kind = type(response).__name__
                raise TypeError(f"`transport` must return an HttpResponse, not {kind}.")
            return response
        raise failure

    def _delay_after(self, error: Exception) -> float | None:
        """Give the seconds until the next attempt; None when it is of no use or too late."""
        is_time = isinstance(error, ApiError) and _WRONG_TIME.match(error.code) is not None
        # Later requests profit even if there is no further attempt at this one.
        is_corrected = is_time and self.clock.correct(self.offset)
        trouble = (
            "broken"
            if is_corrected
            else trouble_of(error, self.action, is_harmless=self.is_harmless)
        )
        if trouble is None or self.made >= self.attempts:
            return None
        delay = backoff(
            trouble, self.made, 0.0 if is_corrected else getattr(error, "retry_after", None)
        )
        return delay if time.monotonic() + delay < self.end else None

    def _log(self, start: float, outcome: str) -> None:
        milliseconds = round((time.monotonic() - start) * 1000)
        _LOG.debug(
            "%s: %s from %s after %d ms.",
            self.action.name,
            outcome,
            self.endpoint.host,
            milliseconds,
        )


def new_nonce() -> str:
    """Give a text that no other call ever gives."""
    return os.urandom(16).hex()


def _kind(error: Exception) -> str:
    return error.code if isinstance(error, ApiError) else type(error).__name__
