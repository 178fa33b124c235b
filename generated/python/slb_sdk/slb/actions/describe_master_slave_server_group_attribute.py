"""The Action DescribeMasterSlaveServerGroupAttribute of Slb.

Generated from spec/slb/master-slave-group/DescribeMasterSlaveServerGroupAttribute.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "DescribeMasterSlaveServerGroupAttributeRequest",
    "DescribeMasterSlaveServerGroupAttributeResponse",
    "DescribeMasterSlaveServerGroupAttributeResponseMasterSlaveBackendServer",
    "DescribeMasterSlaveServerGroupAttributeResponseTag",
    "validate",
]


class DescribeMasterSlaveServerGroupAttributeRequest(t.TypedDict, total=False):
    """The parameters of `describe_master_slave_server_group_attribute`."""

    #: The region of the group's instance.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: Identifies the pair of servers.
    MasterSlaveServerGroupId: t.Required[str]


class DescribeMasterSlaveServerGroupAttributeResponseMasterSlaveBackendServer(
    t.TypedDict, total=False
):
    """An element of `MasterSlaveBackendServers[]` in `DescribeMasterSlaveServerGroupAttributeResponse`."""

    #: The id of the server; today an ECS instance, a network interface or a container instance.
    ServerId: t.Required[str]

    #: The port on which the server receives the traffic.
    #:
    #: Constraints: from 1 to 65535
    Port: t.Required[int]

    #: The weight of the server; one with weight 0 gets no requests.
    #:
    #: Constraints: from 0 to 100
    Weight: t.Required[int]

    #: The role of the server in the pair.
    ServerType: t.Required[literals.MasterSlaveServerType | str]

    #: What kind of server the id stands for.
    Type: t.Required[literals.BackendServerType | str]

    #: The remark about the server.
    Description: str


class DescribeMasterSlaveServerGroupAttributeResponseTag(t.TypedDict, total=False):
    """An element of `Tags[]` in `DescribeMasterSlaveServerGroupAttributeResponse`."""

    #: What the tag is about.
    TagKey: t.Required[str]

    #: What the tag says about it.
    TagValue: t.Required[str]


class DescribeMasterSlaveServerGroupAttributeResponse(t.TypedDict, total=False):
    """What `describe_master_slave_server_group_attribute` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]

    #: Identifies the pair of servers.
    MasterSlaveServerGroupId: t.Required[str]

    #: What the pair of servers is called.
    MasterSlaveServerGroupName: t.Required[str]

    #: The instance that the group belongs to.
    LoadBalancerId: t.Required[str]

    #: A time of creation in UTC, by its place that of the group.
    #:
    #: The provider's text calls it the creation time of the instance.
    CreateTime: t.Required[str]

    #: The two servers of the group.
    MasterSlaveBackendServers: t.Required[
        list[DescribeMasterSlaveServerGroupAttributeResponseMasterSlaveBackendServer]
    ]

    #: The tags of the group.
    Tags: t.Required[list[DescribeMasterSlaveServerGroupAttributeResponseTag]]


_NAMES = frozenset(DescribeMasterSlaveServerGroupAttributeRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of DescribeMasterSlaveServerGroupAttribute without sending them.

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
        _checks.unknown(issues, params, DescribeMasterSlaveServerGroupAttributeRequest.__annotations__)
    region_id = get("RegionId")
    master_slave_server_group_id = get("MasterSlaveServerGroupId")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if master_slave_server_group_id is None:
        _checks.error(
            issues, "MasterSlaveServerGroupId", "required", "MasterSlaveServerGroupId is required."
        )
    elif not isinstance(master_slave_server_group_id, str):
        _checks.error(
            issues, "MasterSlaveServerGroupId", "type", "MasterSlaveServerGroupId must be a string."
        )
    return issues


_MASTER_SLAVE_BACKEND_SERVERS: _action.Fields = {
    "ServerId": "string",
    "Port": "integer",
    "Weight": "integer",
    "ServerType": "string",
    "Type": "string",
    "Description": "string",
}
_TAGS: _action.Fields = {
    "TagKey": "string",
    "TagValue": "string",
}
ACTION: t.Final = _action.Action[DescribeMasterSlaveServerGroupAttributeResponse](
    api=API,
    name="DescribeMasterSlaveServerGroupAttribute",
    validate=validate,
    response={
        "RequestId": "string",
        "MasterSlaveServerGroupId": "string",
        "MasterSlaveServerGroupName": "string",
        "LoadBalancerId": "string",
        "CreateTime": "string",
        "MasterSlaveBackendServers": _action.ListOf(_MASTER_SLAVE_BACKEND_SERVERS, "MasterSlaveBackendServer"),
        "Tags": _action.ListOf(_TAGS, "Tag"),
    },
    is_read=True,
    region_parameters=("RegionId",),
)
