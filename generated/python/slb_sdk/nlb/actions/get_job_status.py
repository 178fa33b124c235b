"""The Action GetJobStatus of Nlb.

Generated from spec/nlb/job/GetJobStatus.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "GetJobStatusRequest",
    "GetJobStatusResponse",
    "validate",
]


class GetJobStatusRequest(t.TypedDict, total=False):
    """The parameters of `get_job_status`."""

    #: The job to ask about, as the Action that started it returned it.
    JobId: t.Required[str]

    #: A token of your own; a request that changes nothing needs none.
    #:
    #: Constraints: matches ^[\x00-\x7F]*$
    #:
    #: Without one the service takes the request id, which differs each time, so a repetition acts
    #: again.
    ClientToken: str


class GetJobStatusResponse(t.TypedDict, total=False):
    """What `get_job_status` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]

    #: How far the job is.
    Status: t.Required[literals.GetJobStatusStatus | str]


_NAMES = frozenset(GetJobStatusRequest.__annotations__)
_matches_client_token = _checks.pattern(r"\A[\x00-\x7F]*\Z")


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of GetJobStatus without sending them.

    Args:
        params: The parameters; None is absent.

    Returns:
        All issues, warnings too; an empty list when nothing is wrong.
    """
    if not isinstance(params, dict):
        return _checks.not_an_object()
    issues: list[Issue] = []
    get = params.get
    if not _NAMES.issuperset(params):
        _checks.unknown(issues, params, GetJobStatusRequest.__annotations__)
    job_id = get("JobId")
    client_token = get("ClientToken")
    if job_id is None:
        _checks.error(issues, "JobId", "required", "JobId is required.")
    elif not isinstance(job_id, str):
        _checks.error(issues, "JobId", "type", "JobId must be a string.")
    if client_token is not None:
        if not isinstance(client_token, str):
            _checks.error(issues, "ClientToken", "type", "ClientToken must be a string.")
        elif not _matches_client_token(client_token):
            _checks.error(
                issues, "ClientToken", "pattern", "ClientToken must match ^[\\x00-\\x7F]*$"
            )
    return issues


ACTION: t.Final = _action.Action[GetJobStatusResponse](
    api=API,
    name="GetJobStatus",
    validate=validate,
    response={
        "RequestId": "string",
        "Status": "string",
    },
    is_read=True,
)
