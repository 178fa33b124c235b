"""Reads answers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, Final

from ._action import Action
from ._decode import as_text
from ._json import parse_json
from ._redact import redact
from ._retry import retry_of
from .errors import ApiError
from .transport import HttpResponse

_LONGEST_TEXT: Final = 2000
"""More characters of an error's text are of no use to anybody."""

_LONGEST_SEARCHED: Final = 100_000
"""Of a text so many characters are searched for secrets; megabytes would take seconds."""

_SUCCESS: Final = re.compile(r"0|2[0-9]{2}|ok|success", re.IGNORECASE | re.ASCII)
"""What an answer without error can have as its `Code`."""

_XML_FIELD: Final = re.compile(r"<(\w+)>([^<]*)</", re.ASCII)


def read_answer(
    response: HttpResponse, action: Action[Any], secrets: Sequence[str]
) -> dict[str, Any]:
    """Give the JSON object of a successful answer.

    The answer to a dry run that found nothing wrong is an error on the wire and a success here.

    Raises:
        ApiError: It is any other answer. None of the secrets is in the error.
    """
    text = response.body.decode("utf-8-sig", errors="replace")
    body = parse_json(text)
    if 200 <= response.status < 300 and isinstance(body, dict) and _is_success(body):
        return body

    def show(words: str | None) -> str:
        return redact((words or "")[:_LONGEST_SEARCHED], secrets)[:_LONGEST_TEXT]

    fields = _error_fields(body, text)
    code = fields.get("code", "UnexpectedResponse")[:_LONGEST_SEARCHED]
    request_id = show(fields.get("requestid") or response.headers.get("x-acs-request-id")) or None
    if code == action.dry_run:
        return {"RequestId": request_id}
    hint = response.headers.get("x-acs-retry-after", "")
    retry_after = int(hint) / 1000 if re.fullmatch("[0-9]{1,18}", hint) else None
    raise ApiError(
        action=action.name,
        # Programs go by the code: a short secret that stands in it by chance must not change it.
        code=redact(code, [secret for secret in secrets if len(secret) > 7])[:_LONGEST_TEXT],
        message=show(fields.get("message")) or _description(response.status, show(text)),
        status=response.status,
        request_id=request_id,
        host_id=show(fields.get("hostid")) or None,
        recommend=show(fields.get("recommend")) or None,
        # The service gives a time only to those that it sends away because there are too many.
        retry=retry_of(action, response.status if retry_after is None else 429, code),
        retry_after=retry_after,
    )


def _is_success(body: dict[str, Any]) -> bool:
    """Some Actions tell of an error by fields of an answer whose HTTP status is 200."""
    code = body.get("Code", body.get("code"))
    success = body.get("Success", body.get("success"))
    return (
        not _is_given(code)
        or _SUCCESS.fullmatch(as_text(code)) is not None
        or as_text(success) == "true"
    )


def _is_given(value: object) -> bool:
    return (isinstance(value, (int, float)) and not isinstance(value, bool)) or (
        isinstance(value, str) and value != ""
    )


def _error_fields(body: object, text: str) -> dict[str, str]:
    """Give the fields of an error by their names in lower case; gateways differ in that."""
    found: Iterable[tuple[str, object]]
    if isinstance(body, dict):
        found = body.items()
    else:
        xml = text[:20_000] if "<Error>" in text else ""
        found = ((name, value.replace("&amp;", "&")) for name, value in _XML_FIELD.findall(xml))
    fields: dict[str, str] = {}
    for name, value in found:
        # The first of two that differ in case only.
        if _is_given(value):
            fields.setdefault(name.lower(), as_text(value))
    return fields


def _description(status: int, start: str) -> str:
    """Say what came instead of a message: the title of a proxy's page, or how the body begins."""
    if not start.strip():
        return f"HTTP {status} with an empty body"
    title = re.search("<title[^>]*>([^<]*)", start, re.IGNORECASE)
    words = title[1] if title else re.sub("<[^>]*>", " ", start)
    # Without queries: a proxy may repeat the URL, and with it the parameters.
    words = " ".join(re.sub(r"\?\S+", "?…", words).split())[:200]
    return f"HTTP {status} with an unexpected body{': ' if words else ''}{words}"
