"""The Action DescribeMasterSlaveServerGroups of Slb.

Generated from spec/slb/master-slave-group/DescribeMasterSlaveServerGroups.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "DescribeMasterSlaveServerGroupsRequest",
    "DescribeMasterSlaveServerGroupsRequestTag",
    "DescribeMasterSlaveServerGroupsResponse",
    "DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupAssociatedObjectsListener",
    "DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupAssociatedObjects",
    "DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupTag",
    "DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroup",
    "DescribeMasterSlaveServerGroupsResponseMasterSlaveBackendServer",
    "validate",
]


class DescribeMasterSlaveServerGroupsRequestTag(t.TypedDict, total=False):
    """An element of `Tag[]` in `DescribeMasterSlaveServerGroupsRequest`."""

    #: The key of the tag.
    #:
    #: Constraints: from 1 to 64 characters; must not start with "aliyun" or "acs:" or contain
    #: "http://" or "https://"
    Key: str

    #: The value of the tag; it may be empty.
    #:
    #: Constraints: at most 128 characters; must not start with "aliyun" or "acs:" or contain
    #: "http://" or "https://"
    Value: str


class DescribeMasterSlaveServerGroupsRequest(t.TypedDict, total=False):
    """The parameters of `describe_master_slave_server_groups`."""

    #: The region of the instance.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: The instance whose groups to list.
    LoadBalancerId: t.Required[str]

    #: Return only groups with this description.
    #:
    #: CreateMasterSlaveServerGroup gives descriptions to servers only; how a group gets one is not
    #: said.
    Description: str

    #: Whether to return the listeners that use each group, in AssociatedObjects.
    IncludeListener: bool

    #: Return only groups with these tags.
    #:
    #: Constraints: at most 20 elements
    Tag: list[DescribeMasterSlaveServerGroupsRequestTag]


class DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupAssociatedObjectsListener(
    t.TypedDict, total=False
):
    """An element of `MasterSlaveServerGroups[].AssociatedObjects.Listeners[]` in `DescribeMasterSlaveServerGroupsResponse`."""

    #: The listener's frontend port.
    #:
    #: Constraints: from 1 to 65535
    Port: t.Required[int]

    #: The protocol that the listener speaks with the clients.
    Protocol: t.Required[literals.ListenerProtocol | str]


class DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupAssociatedObjects(
    t.TypedDict, total=False
):
    """The value of `MasterSlaveServerGroups[].AssociatedObjects` in `DescribeMasterSlaveServerGroupsResponse`."""

    #: The listeners that send their traffic to the group.
    Listeners: t.Required[
        list[DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupAssociatedObjectsListener]
    ]


class DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupTag(t.TypedDict, total=False):
    """An element of `MasterSlaveServerGroups[].Tags[]` in `DescribeMasterSlaveServerGroupsResponse`."""

    #: What the tag is about.
    TagKey: t.Required[str]

    #: What the tag says about it.
    TagValue: t.Required[str]


class DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroup(t.TypedDict, total=False):
    """An element of `MasterSlaveServerGroups[]` in `DescribeMasterSlaveServerGroupsResponse`."""

    #: Identifies the pair of servers.
    MasterSlaveServerGroupId: t.Required[str]

    #: What the pair of servers is called.
    MasterSlaveServerGroupName: t.Required[str]

    #: When the group was created, in UTC.
    CreateTime: t.Required[str]

    #: What uses the group; only when IncludeListener asks for it.
    AssociatedObjects: (
        DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupAssociatedObjects
    )

    #: The tags of the group.
    Tags: t.Required[list[DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupTag]]


class DescribeMasterSlaveServerGroupsResponseMasterSlaveBackendServer(t.TypedDict, total=False):
    """An element of `MasterSlaveBackendServers[]` in `DescribeMasterSlaveServerGroupsResponse`."""

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


class DescribeMasterSlaveServerGroupsResponse(t.TypedDict, total=False):
    """What `describe_master_slave_server_groups` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]

    #: The groups that the instance has.
    MasterSlaveServerGroups: t.Required[
        list[DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroup]
    ]

    #: The servers of a group, as the guide's table has it.
    #:
    #: MasterSlaveBackendServers is deprecated; use MasterSlaveServerGroups.
    MasterSlaveBackendServers: list[DescribeMasterSlaveServerGroupsResponseMasterSlaveBackendServer]


_TAG_NAMES = frozenset(DescribeMasterSlaveServerGroupsRequestTag.__annotations__)
_NAMES = frozenset(DescribeMasterSlaveServerGroupsRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of DescribeMasterSlaveServerGroups without sending them.

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
        _checks.unknown(issues, params, DescribeMasterSlaveServerGroupsRequest.__annotations__)
    region_id = get("RegionId")
    load_balancer_id = get("LoadBalancerId")
    description = get("Description")
    include_listener = get("IncludeListener")
    tag = get("Tag")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if load_balancer_id is None:
        _checks.error(issues, "LoadBalancerId", "required", "LoadBalancerId is required.")
    elif not isinstance(load_balancer_id, str):
        _checks.error(issues, "LoadBalancerId", "type", "LoadBalancerId must be a string.")
    if description is not None and not isinstance(description, str):
        _checks.error(issues, "Description", "type", "Description must be a string.")
    if include_listener is not None and not isinstance(include_listener, bool):
        _checks.error(issues, "IncludeListener", "type", "IncludeListener must be true or false.")
    if tag is not None:
        if not isinstance(tag, (list, tuple)):
            _checks.error(issues, "Tag", "type", "Tag must be a list.")
        else:
            if len(tag) > 20:
                _checks.error(issues, "Tag", "size", "Tag must have at most 20 elements.")
            for index, item in enumerate(tag):
                if not isinstance(item, dict):
                    _checks.error(
                        issues, f"Tag[{index}]", "type", "Each element of Tag must be an object."
                    )
                else:
                    _check_tag(issues, f"Tag[{index}]", item)
    return issues


def _check_tag(issues: list[Issue], path: str, structure: dict[str, object]) -> None:
    get = structure.get
    if not _TAG_NAMES.issuperset(structure):
        _checks.unknown(
            issues, structure, DescribeMasterSlaveServerGroupsRequestTag.__annotations__, f"{path}."
        )
    key = get("Key")
    value = get("Value")
    if key is not None:
        if not isinstance(key, str):
            _checks.error(issues, f"{path}.Key", "type", "Key must be a string.")
        else:
            if not 1 <= len(key) <= 64:
                _checks.error(
                    issues, f"{path}.Key", "length", "Key must have from 1 to 64 characters."
                )
            if key.startswith(("aliyun", "acs:")) or "http://" in key or "https://" in key:
                _checks.error(
                    issues,
                    f"{path}.Key",
                    "not",
                    'Key must not start with "aliyun" or "acs:" or contain "http://" or "https://".',
                )
    if value is not None:
        if not isinstance(value, str):
            _checks.error(issues, f"{path}.Value", "type", "Value must be a string.")
        else:
            if len(value) > 128:
                _checks.error(
                    issues, f"{path}.Value", "length", "Value must have at most 128 characters."
                )
            if value.startswith(("aliyun", "acs:")) or "http://" in value or "https://" in value:
                _checks.error(
                    issues,
                    f"{path}.Value",
                    "not",
                    'Value must not start with "aliyun" or "acs:" or contain "http://" or "https://".',
                )


_MASTER_SLAVE_SERVER_GROUPS_ASSOCIATED_OBJECTS_LISTENERS: _action.Fields = {
    "Port": "integer",
    "Protocol": "string",
}
_MASTER_SLAVE_SERVER_GROUPS_ASSOCIATED_OBJECTS: _action.Fields = {
    "Listeners": _action.ListOf(_MASTER_SLAVE_SERVER_GROUPS_ASSOCIATED_OBJECTS_LISTENERS, "Listener"),
}
_MASTER_SLAVE_SERVER_GROUPS_TAGS: _action.Fields = {
    "TagKey": "string",
    "TagValue": "string",
}
_MASTER_SLAVE_SERVER_GROUPS: _action.Fields = {
    "MasterSlaveServerGroupId": "string",
    "MasterSlaveServerGroupName": "string",
    "CreateTime": "string",
    "AssociatedObjects": _MASTER_SLAVE_SERVER_GROUPS_ASSOCIATED_OBJECTS,
    "Tags": _action.ListOf(_MASTER_SLAVE_SERVER_GROUPS_TAGS, "Tag"),
}
_MASTER_SLAVE_BACKEND_SERVERS: _action.Fields = {
    "ServerId": "string",
    "Port": "integer",
    "Weight": "integer",
    "ServerType": "string",
    "Type": "string",
    "Description": "string",
}
ACTION: t.Final = _action.Action[DescribeMasterSlaveServerGroupsResponse](
    api=API,
    name="DescribeMasterSlaveServerGroups",
    validate=validate,
    response={
        "RequestId": "string",
        "MasterSlaveServerGroups": _action.ListOf(_MASTER_SLAVE_SERVER_GROUPS, "MasterSlaveServerGroup"),
        "MasterSlaveBackendServers": _action.ListOf(_MASTER_SLAVE_BACKEND_SERVERS, "MasterSlaveBackendServer"),
    },
    is_read=True,
    region_parameters=("RegionId",),
)
