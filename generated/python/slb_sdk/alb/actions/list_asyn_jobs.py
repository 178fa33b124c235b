"""The Action ListAsynJobs of Alb.

Generated from spec/alb/job/ListAsynJobs.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "ListAsynJobsRequest",
    "ListAsynJobsResponse",
    "ListAsynJobsResponseJob",
    "validate",
]


class ListAsynJobsRequest(t.TypedDict, total=False):
    """The parameters of `list_asyn_jobs`."""

    #: Only the jobs with these ids.
    JobIds: list[str]

    #: Only the jobs that this Action started.
    ApiName: str

    #: Only the jobs on resources of this kind.
    ResourceType: literals.JobResourceType | str

    #: Only the jobs on these resources.
    ResourceIds: list[str]

    #: Only the jobs that started at this time or later, counted from the beginning of 1970 in UTC.
    #:
    #: The provider's example is a date, 2021-06-03T17:22Z, although the type is a number.
    BeginTime: int

    #: Only the jobs that ended by this time, counted from the beginning of 1970 in UTC.
    #:
    #: The provider's example is a date, 2021-06-04T17:22Z, although the type is a number.
    EndTime: int

    #: The token of the page to return, as the page before it has it. Without one it is the first
    #: page.
    NextToken: str

    #: How many jobs a page has at most.
    #:
    #: Constraints: from 1 to 100
    #:
    #: Without it the service takes 20.
    MaxResults: int


class ListAsynJobsResponseJob(t.TypedDict, total=False):
    """An element of `Jobs[]` in `ListAsynJobsResponse`."""

    #: The id of the job.
    Id: t.Required[str]

    #: How far the job is.
    Status: t.Required[literals.ListAsynJobsJobStatus | str]

    #: Why the job has failed; only when it has.
    ErrorCode: str

    #: Why the job has failed in words; only when it has.
    ErrorMessage: str

    #: The Action that started the job.
    ApiName: t.Required[str]

    #: What the job does to the resource.
    OperateType: t.Required[literals.OperateType | str]

    #: The kind of the resource that the job is about.
    ResourceType: t.Required[literals.JobResourceType | str]

    #: What the job works on.
    ResourceId: t.Required[str]

    #: When the job started, counted from the beginning of 1970 in UTC.
    CreateTime: t.Required[int]

    #: When the job ended, counted from the beginning of 1970 in UTC.
    ModifyTime: int


class ListAsynJobsResponse(t.TypedDict, total=False):
    """What `list_asyn_jobs` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]

    #: The jobs on this page.
    Jobs: t.Required[list[ListAsynJobsResponseJob]]

    #: The token of the next page; none on the last one.
    NextToken: str

    #: How many jobs a page has at most.
    MaxResults: int

    #: How many jobs there are.
    TotalCount: int


_NAMES = frozenset(ListAsynJobsRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of ListAsynJobs without sending them.

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
        _checks.unknown(issues, params, ListAsynJobsRequest.__annotations__)
    job_ids = get("JobIds")
    api_name = get("ApiName")
    resource_type = get("ResourceType")
    resource_ids = get("ResourceIds")
    begin_time = get("BeginTime")
    end_time = get("EndTime")
    next_token = get("NextToken")
    max_results = get("MaxResults")
    if job_ids is not None:
        if not isinstance(job_ids, (list, tuple)):
            _checks.error(issues, "JobIds", "type", "JobIds must be a list.")
        else:
            for index, item in enumerate(job_ids):
                if not isinstance(item, str):
                    _checks.error(
                        issues,
                        f"JobIds[{index}]",
                        "type",
                        "Each element of JobIds must be a string.",
                    )
    if api_name is not None and not isinstance(api_name, str):
        _checks.error(issues, "ApiName", "type", "ApiName must be a string.")
    if resource_type is not None and not isinstance(resource_type, str):
        _checks.error(issues, "ResourceType", "type", "ResourceType must be a string.")
    if resource_ids is not None:
        if not isinstance(resource_ids, (list, tuple)):
            _checks.error(issues, "ResourceIds", "type", "ResourceIds must be a list.")
        else:
            for index, item in enumerate(resource_ids):
                if not isinstance(item, str):
                    _checks.error(
                        issues,
                        f"ResourceIds[{index}]",
                        "type",
                        "Each element of ResourceIds must be a string.",
                    )
    if begin_time is not None and type(begin_time) is not int:
        _checks.error(issues, "BeginTime", "type", "BeginTime must be an integer.")
    if end_time is not None and type(end_time) is not int:
        _checks.error(issues, "EndTime", "type", "EndTime must be an integer.")
    if next_token is not None and not isinstance(next_token, str):
        _checks.error(issues, "NextToken", "type", "NextToken must be a string.")
    if max_results is not None:
        if type(max_results) is not int:
            _checks.error(issues, "MaxResults", "type", "MaxResults must be an integer.")
        elif not 1 <= max_results <= 100:
            _checks.error(issues, "MaxResults", "range", "MaxResults must be from 1 to 100.")
    return issues


_JOBS: _action.Fields = {
    "Id": "string",
    "Status": "string",
    "ErrorCode": "string",
    "ErrorMessage": "string",
    "ApiName": "string",
    "OperateType": "string",
    "ResourceType": "string",
    "ResourceId": "string",
    "CreateTime": "long",
    "ModifyTime": "long",
}
ACTION: t.Final = _action.Action[ListAsynJobsResponse](
    api=API,
    name="ListAsynJobs",
    validate=validate,
    response={
        "RequestId": "string",
        "Jobs": _action.ListOf(_JOBS),
        "NextToken": "string",
        "MaxResults": "long",
        "TotalCount": "long",
    },
    is_read=True,
)
