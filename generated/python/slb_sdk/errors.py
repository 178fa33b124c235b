"""The errors of this SDK."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from ._error_code import is_code_of
from .validation import Issue

if TYPE_CHECKING:
    from ._action import Retry

__all__ = [
    "ApiError",
    "CallError",
    "ConfigurationError",
    "CredentialsError",
    "NetworkError",
    "ResponseTooLargeError",
    "SdkError",
    "TimeoutError",
    "TimeoutKind",
    "ValidationError",
]

TimeoutKind: TypeAlias = Literal["connect", "attempt", "total"]
"""Which limit was passed: that of opening a connection, of one attempt, or of the whole call."""


class SdkError(Exception):
    """The base of all errors of this SDK; a value that cannot be sent is a `TypeError`."""

    def __reduce__(self) -> tuple[object, ...]:
        # Most have more fields than arguments; only so can they pass to another process.
        return _restore, (type(self), self.args, self.__dict__)


def _restore(kind: type[SdkError], args: tuple[object, ...], fields: dict[str, object]) -> SdkError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(fields)
    return error


class ConfigurationError(SdkError):
    """The client lacks something or was given something impossible. Nothing was sent."""


class CredentialsError(SdkError):
    """There are no usable credentials. Nothing was sent."""


class ValidationError(SdkError):
    """The request breaks rules of its Action. Nothing was sent.

    Attributes:
        action: The Action.
        issues: All issues, warnings included; the message lists the errors.
    """

    def __init__(self, action: str, issues: Sequence[Issue]) -> None:
        errors = [str(issue) for issue in issues if issue.severity == "error"]
        super().__init__("\n".join([f"{action}: the request is not valid.", *errors]))
        self.action = action
        self.issues = tuple(issues)


class CallError(SdkError):
    """What errors of calls that were sent, or tried to be, have in common.

    Attributes:
        action: The Action.
        attempts: How many times the request was tried, the last one included.
    """

    def __init__(self, action: str, message: str) -> None:
        super().__init__(message)
        self.action = action
        self.attempts = 1


class TimeoutError(CallError, builtins.TimeoutError):
    """The call did not end in its time.

    Whether the service did its work is unknown, unless `kind` is `"connect"`.

    It is a built-in `TimeoutError` as well.

    Attributes:
        kind: Which limit was passed: `"connect"`, `"attempt"` or `"total"`.
        timeout: That limit, in seconds.
    """

    def __init__(self, action: str, timeout: float, kind: TimeoutKind) -> None:
        lack = {
            "connect": "connection",
            "attempt": "complete answer to an attempt",
            "total": "complete answer",
        }[kind]
        super().__init__(action, f"{action}: no {lack} within {timeout:g} s.")
        self.kind = kind
        self.timeout = timeout


class NetworkError(CallError):
    """No complete answer came back: no connection, or it broke.

    Attributes:
        sent: False: the service has not seen the request. True: whether it did its work is unknown.
    """

    def __init__(self, action: str, message: str, *, sent: bool = True) -> None:
        super().__init__(action, f"{action}: {message}")
        self.sent = sent


class ResponseTooLargeError(CallError):
    """The answer is larger than `max_response_bytes`. The service has done its work.

    Attributes:
        max_response_bytes: The limit, in bytes.
    """

    def __init__(self, action: str, max_response_bytes: int) -> None:
        super().__init__(action, f"{action}: the answer has more than {max_response_bytes} bytes.")
        self.max_response_bytes = max_response_bytes


class ApiError(CallError):
    """The service, or something between it and the client, answered with an error.

    Attributes:
        code: The service's error code, or `UnexpectedResponse` when the answer holds none (a
            proxy's page, a broken body).
        message: The service's own message.
        status: The HTTP status.
        request_id: The id of the request, to quote to support.
        host_id: The host that answered.
        recommend: A page of the provider about this error.
        retry: When the same request may succeed: `"never"`, `"later"` (busy for the moment) or
            `"backoff"` (wait longer each time).
        retry_after: How long to wait before that, in seconds, if the service says so.
    """

    def __init__(
        self,
        *,
        action: str,
        code: str,
        message: str,
        status: int,
        request_id: str | None = None,
        host_id: str | None = None,
        recommend: str | None = None,
        retry: Retry = "never",
        retry_after: float | None = None,
    ) -> None:
        super().__init__(
            action,
            f"{action}: {message} ({code}, HTTP {status}, request {request_id or 'without id'})",
        )
        self.code = code
        self.message = message
        self.status = status
        self.request_id = request_id
        self.host_id = host_id
        self.recommend = recommend
        self.retry: Retry = retry
        self.retry_after = retry_after

    @property
    def retryable(self) -> bool:
        """The same request may succeed later; it may have been carried out all the same."""
        return self.retry != "never"

    def is_one_of(self, *codes: str) -> bool:
        """Tell whether the code is one of some; `%s` in them stands for any text: `Quota.%s`."""
        return any(is_code_of(code, self.code) for code in codes)
