"""Waits for states."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias, cast

from . import _clock
from ._action import Action, Result
from ._waiter import Waiter, is_empty, is_reached, seen
from .client import RpcClient
from .errors import ApiError, ConfigurationError, SdkError, TimeoutError, ValidationError
from .validation import Issue

__all__ = ["WaiterError", "WaiterReason"]

WaiterReason: TypeAlias = Literal["failure", "attempts", "timeout"]
"""Why a wait ended: it is out of reach, there were enough requests, or no time was left."""


class WaiterError(SdkError):
    """What was waited for did not come.

    Attributes:
        waiter: The name of the waiter: `load_balancer_active`.
        action: The Action that was asked.
        reason: `"failure"`: it cannot be reached any more; `"attempts"`: there were enough
            requests; `"timeout"`.
        attempts: How many requests were sent.
        seen: The fields that tell the state, as they were last: `{"LoadBalancerStatus": "locked"}`.
        response: The last answer, if there was one.
    """

    def __init__(
        self,
        *,
        waiter: str,
        action: str,
        reason: WaiterReason,
        attempts: int,
        seen: Mapping[str, object],
        response: Mapping[str, Any] | None = None,
        error: ApiError | None = None,
    ) -> None:
        words = {
            "failure": "will not be reached",
            "attempts": "was not reached",
            "timeout": "was not reached in time",
        }[reason]
        times = "1 request" if attempts == 1 else f"{attempts} requests"
        last = (
            f"error {error.code}"
            if error
            else ", ".join(f"{path} {_shown(value)}" for path, value in seen.items())
        )
        super().__init__(
            f"{waiter} {words} ({times}){f'; last seen: {last[:500]}' if last else ''}."
        )
        self.waiter = waiter
        self.action = action
        self.reason: WaiterReason = reason
        self.attempts = attempts
        self.seen = seen
        self.response = response


def wait_until(
    client: RpcClient,
    action: Action[Result],
    waiter: Waiter,
    params: Mapping[str, object],
    *,
    timeout: float | None = None,
    delay: float | None = None,
    max_delay: float | None = None,
    attempts: int | None = None,
) -> Result:
    """Ask until a state is reached; give the answer that shows it, None if an error does.

    Args:
        client: What asks.
        action: The Action to ask.
        waiter: What to wait for.
        params: The parameters of the Action.
        timeout: The limit of the whole wait, in seconds; without it only the number of requests is
            one.
        delay: Instead of that of the waiter, and so on.
        max_delay: The most seconds between two requests.
        attempts: The most requests.

    Raises:
        WaiterError: It cannot be reached any more, or not in time.
        SdkError: Any other error of a request, unless the request may succeed later.
    """
    pause = _limit("delay", waiter.delay if delay is None else delay)
    longest = _limit("max_delay", waiter.max_delay if max_delay is None else max_delay)
    most = _limit("attempts", waiter.attempts if attempts is None else attempts)
    end = None if timeout is None else time.monotonic() + _limit("timeout", timeout)
    missing = [name for name in waiter.require if is_empty(params.get(name))]
    if missing:
        issues = [Issue(name, "required", "error", f"{name} is required.") for name in missing]
        raise ValidationError(action.name, issues)
    made = 0
    response: dict[str, Any] | None = None
    error: ApiError | None = None

    def failed(reason: WaiterReason) -> WaiterError:
        return WaiterError(
            waiter=waiter.name,
            action=action.name,
            reason=reason,
            attempts=made,
            seen=dict(seen(waiter, response)),
            response=response,
            error=error,
        )

    while True:
        made += 1
        error = None
        try:
            response = _ask(client, action, params, end)
        except ApiError as caught:
            # The error may be what is waited for, and it may pass.
            error = caught
        except TimeoutError as caught:
            if end is None or time.monotonic() < end:
                raise
            raise failed("timeout") from caught
        if any(is_reached(state, response, error) for state in waiter.success):
            # None is part of the type of the methods whose state an error can show.
            return cast("Result", None if error else response)
        if any(is_reached(state, response, error) for state in waiter.failure):
            raise failed("failure") from error
        if error is not None and not error.retryable:
            raise error
        if made >= most:
            raise failed("attempts") from error
        pause_now = min(pause, longest)
        # A pause that would not end in time is not begun.
        if end is not None and time.monotonic() + pause_now >= end:
            raise failed("timeout") from error
        _clock.sleep(pause_now)
        pause *= 2


def _ask(
    client: RpcClient, action: Action[Any], params: Mapping[str, object], end: float | None
) -> dict[str, Any]:
    if end is not None:
        client = client.ending_by(end)
    answer: dict[str, Any] = client.call(action, params)
    return answer


def _shown(value: object) -> str:
    return "absent" if value is None else json.dumps(value, ensure_ascii=False)


def _limit(name: str, value: float) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value < 2**31:
        raise ConfigurationError(f"`{name}` must be a number above 0 and below 2 ** 31.")
    return value
