"""Whether a request that failed may be repeated."""

from __future__ import annotations

import re
from typing import Any, Final

from ._action import Action, Retry
from ._backoff import Trouble
from ._error_code import is_code_of
from .errors import ApiError, NetworkError, TimeoutError

_THROTTLING: Final = re.compile("Throttling", re.IGNORECASE)
_PASSING: Final = re.compile(
    "^ServiceUnavailable|^SignatureNonceUsed$|Busy|Processing|Configuring|IsStopping"
    "|ListenerStatusNotSupport",
    re.IGNORECASE,
)
_HALFWAY: Final = re.compile(
    "^ServiceUnavailable|Internal|Unknown|Timeout|NonceUsed", re.IGNORECASE
)


def retry_of(action: Action[Any], status: int, code: str) -> Retry:
    """Tell when a request may be repeated that failed with a code.

    That is what is known of the code, first to the Action and then to its API, or else what the
    code looks like.
    """
    for facts in (action.retry, action.api.retry):
        for text, retry in facts.items():
            if is_code_of(text, code):
                return retry
    return _guess(status, code)


def _guess(status: int, code: str) -> Retry:
    """Tell what a code looks like: throttled, busy, or broken for the moment."""
    if status == 429 or _THROTTLING.search(code):
        return "backoff"
    is_passing = (status >= 500 and status != 501) or status == 408 or _PASSING.search(code)
    return "later" if is_passing else "never"


def trouble_of(error: Exception, action: Action[Any], *, is_harmless: bool) -> Trouble | None:
    """Give the trouble that a repetition may get over.

    None when there is no hope, or when the first request may have been carried out and a second one
    would do harm.
    """
    if isinstance(error, ApiError):
        is_refused = (
            error.retry_after is not None or error.status == 429 or _is_refusal(action, error.code)
        )
        if error.retry == "never" or not (is_harmless or is_refused):
            return None
        if error.retry == "backoff":
            return "throttled"
        return "busy" if is_refused else "broken"
    if isinstance(error, NetworkError):
        return "broken" if is_harmless or not error.sent else None
    if isinstance(error, TimeoutError):
        return (
            "broken"
            if error.kind == "connect" or (is_harmless and error.kind == "attempt")
            else None
        )
    return None


def _is_refusal(action: Action[Any], code: str) -> bool:
    """Tell whether a code says that the service has not begun to work.

    It is known to pass whatever the HTTP status, and does not stand for a failure in the middle. A
    nonce that was used before means that the request arrived twice.
    """
    return retry_of(action, 400, code) != "never" and not _HALFWAY.search(code)
