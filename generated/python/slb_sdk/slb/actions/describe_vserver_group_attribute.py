"""The Action DescribeVServerGroupAttribute of Slb.

Generated from spec/slb/vserver-group/DescribeVServerGroupAttribute.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "DescribeVServerGroupAttributeRequest",
    "DescribeVServerGroupAttributeResponse",
    "DescribeVServerGroupAttributeResponseBackendServer",
    "DescribeVServerGroupAttributeResponseTag",
    "validate",
]


class DescribeVServerGroupAttributeRequest(t.TypedDict, total=False):
    """The parameters of `describe_vserver_group_attribute`."""

    #: The region of the instance.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: The id of the group to show.
    VServerGroupId: t.Required[str]


class DescribeVServerGroupAttributeResponseBackendServer(t.TypedDict, total=False):
    """An element of `BackendServers[]` in `DescribeVServerGroupAttributeResponse`."""

    #: The id of the server; today an ECS instance, a network interface or a container instance.
    ServerId: t.Required[str]

    #: The port on which the server receives the traffic.
    #:
    #: Constraints: from 1 to 65535
    Port: t.Required[int]

    #: How much of the traffic the server gets compared with the other servers; 0 gives it none.
    #:
    #: Constraints: from 0 to 100
    Weight: t.Required[int]

    #: The remark about the server.
    Description: str

    #: What kind of server the id stands for.
    Type: t.Required[literals.BackendServerType | str]

    #: The address that receives the traffic.
    #:
    #: Meant for network interfaces and container instances; the texts of AddBackendServers and
    #: CreateVServerGroup name ECS instances too.
    ServerIp: str


class DescribeVServerGroupAttributeResponseTag(t.TypedDict, total=False):
    """An element of `Tags[]` in `DescribeVServerGroupAttributeResponse`."""

    #: What the tag is about.
    TagKey: t.Required[str]

    #: What the tag says about it.
    TagValue: t.Required[str]


class DescribeVServerGroupAttributeResponse(t.TypedDict, total=False):
    """What `describe_vserver_group_attribute` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]

    #: The id of the VServer group.
    VServerGroupId: t.Required[str]

    #: A text to recognise the group by.
    #:
    #: Constraints: from 1 to 80 characters
    #:
    #: Letters, digits, hyphens, slashes, periods and underscores are documented.
    VServerGroupName: t.Required[str]

    #: The id of the instance that has the group.
    LoadBalancerId: t.Required[str]

    #: When it was created, in UTC.
    #:
    #: The provider speaks of the creation of the instance; beside the group's fields that may be a
    #: mistake.
    CreateTime: t.Required[str]

    #: The servers of the group.
    BackendServers: t.Required[list[DescribeVServerGroupAttributeResponseBackendServer]]

    #: The tags of the group.
    Tags: list[DescribeVServerGroupAttributeResponseTag]


_NAMES = frozenset(DescribeVServerGroupAttributeRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of DescribeVServerGroupAttribute without sending them.

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
        _checks.unknown(issues, params, DescribeVServerGroupAttributeRequest.__annotations__)
    region_id = get("RegionId")
    vserver_group_id = get("VServerGroupId")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if vserver_group_id is None:
        _checks.error(issues, "VServerGroupId", "required", "VServerGroupId is required.")
    elif not isinstance(vserver_group_id, str):
        _checks.error(issues, "VServerGroupId", "type", "VServerGroupId must be a string.")
    return issues


_BACKEND_SERVERS: _action.Fields = {
    "ServerId": "string",
    "Port": "integer",
    "Weight": "integer",
    "Description": "string",
    "Type": "string",
    "ServerIp": "string",
}
_TAGS: _action.Fields = {
    "TagKey": "string",
    "TagValue": "string",
}
ACTION: t.Final = _action.Action[DescribeVServerGroupAttributeResponse](
    api=API,
    name="DescribeVServerGroupAttribute",
    validate=validate,
    response={
        "RequestId": "string",
        "VServerGroupId": "string",
        "VServerGroupName": "string",
        "LoadBalancerId": "string",
        "CreateTime": "string",
        "BackendServers": _action.ListOf(_BACKEND_SERVERS, "BackendServer"),
        "Tags": _action.ListOf(_TAGS, "Tag"),
    },
    is_read=True,
    region_parameters=("RegionId",),
)
