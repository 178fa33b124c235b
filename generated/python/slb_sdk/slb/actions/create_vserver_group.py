"""The Action CreateVServerGroup of Slb.

Generated from spec/slb/vserver-group/CreateVServerGroup.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "CreateVServerGroupRequest",
    "CreateVServerGroupRequestTag",
    "CreateVServerGroupRequestBackendServer",
    "CreateVServerGroupResponse",
    "CreateVServerGroupResponseBackendServer",
    "validate",
]


class CreateVServerGroupRequestTag(t.TypedDict, total=False):
    """An element of `Tag[]` in `CreateVServerGroupRequest`."""

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


class CreateVServerGroupRequestBackendServer(t.TypedDict, total=False):
    """An element of `BackendServers[]` in `CreateVServerGroupRequest`."""

    #: The id of the server; today an ECS instance, a network interface or a container instance.
    ServerId: t.Required[str]

    #: The port on which the server receives the traffic.
    #:
    #: Constraints: from 1 to 65535
    Port: t.Required[int]

    #: How much of the traffic the server gets compared with the other servers; 0 gives it none.
    #:
    #: Constraints: from 0 to 100
    #:
    #: Without it the service takes 100.
    Weight: int

    #: A remark about the server.
    #:
    #: Constraints: from 1 to 80 characters
    #:
    #: Letters, digits, hyphens, slashes, periods and underscores are documented.
    Description: str

    #: What kind of server the id stands for.
    #:
    #: Without it the service takes "ecs".
    #:
    #: Needed when ServerId is the id of a network interface or a container instance.
    #:
    #: Only high-performance instances take network interfaces and container instances.
    Type: literals.BackendServerType

    #: The address that receives the traffic; it tells apart several addresses of one network
    #: interface.
    #:
    #: Meant for network interfaces and container instances; the texts of AddBackendServers and
    #: CreateVServerGroup name ECS instances too.
    ServerIp: str


class CreateVServerGroupRequest(t.TypedDict, total=False):
    """The parameters of `create_vserver_group`."""

    #: The region of the instance.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: The id of the instance that gets the group.
    LoadBalancerId: t.Required[str]

    #: A text to recognise the group by.
    #:
    #: Constraints: from 1 to 80 characters
    #:
    #: Letters, digits, hyphens, slashes, periods and underscores are documented.
    VServerGroupName: str

    #: Tags for the new group.
    #:
    #: Constraints: at most 20 elements
    Tag: list[CreateVServerGroupRequestTag]

    #: The first servers of the group.
    #:
    #: Constraints: at most 20 elements
    BackendServers: list[CreateVServerGroupRequestBackendServer]


class CreateVServerGroupResponseBackendServer(t.TypedDict, total=False):
    """An element of `BackendServers[]` in `CreateVServerGroupResponse`."""

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


class CreateVServerGroupResponse(t.TypedDict, total=False):
    """What `create_vserver_group` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]

    #: The id of the new group.
    VServerGroupId: t.Required[str]

    #: The servers of the new group.
    BackendServers: t.Required[list[CreateVServerGroupResponseBackendServer]]


_TAG_NAMES = frozenset(CreateVServerGroupRequestTag.__annotations__)
_BACKEND_SERVERS_NAMES = frozenset(CreateVServerGroupRequestBackendServer.__annotations__)
_NAMES = frozenset(CreateVServerGroupRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of CreateVServerGroup without sending them.

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
        _checks.unknown(issues, params, CreateVServerGroupRequest.__annotations__)
    region_id = get("RegionId")
    load_balancer_id = get("LoadBalancerId")
    vserver_group_name = get("VServerGroupName")
    tag = get("Tag")
    backend_servers = get("BackendServers")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if load_balancer_id is None:
        _checks.error(issues, "LoadBalancerId", "required", "LoadBalancerId is required.")
    elif not isinstance(load_balancer_id, str):
        _checks.error(issues, "LoadBalancerId", "type", "LoadBalancerId must be a string.")
    if vserver_group_name is not None:
        if not isinstance(vserver_group_name, str):
            _checks.error(issues, "VServerGroupName", "type", "VServerGroupName must be a string.")
        elif not 1 <= len(vserver_group_name) <= 80:
            _checks.error(
                issues,
                "VServerGroupName",
                "length",
                "VServerGroupName must have from 1 to 80 characters.",
            )
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
    if backend_servers is not None:
        if not isinstance(backend_servers, (list, tuple)):
            _checks.error(issues, "BackendServers", "type", "BackendServers must be a list.")
        else:
            if len(backend_servers) > 20:
                _checks.error(
                    issues,
                    "BackendServers",
                    "size",
                    "BackendServers must have at most 20 elements.",
                )
            for index, item in enumerate(backend_servers):
                if not isinstance(item, dict):
                    _checks.error(
                        issues,
                        f"BackendServers[{index}]",
                        "type",
                        "Each element of BackendServers must be an object.",
                    )
                else:
                    _check_backend_servers(issues, f"BackendServers[{index}]", item)
    return issues


def _check_tag(issues: list[Issue], path: str, structure: dict[str, object]) -> None:
    get = structure.get
    if not _TAG_NAMES.issuperset(structure):
        _checks.unknown(issues, structure, CreateVServerGroupRequestTag.__annotations__, f"{path}.")
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


def _check_backend_servers(issues: list[Issue], path: str, structure: dict[str, object]) -> None:
    get = structure.get
    if not _BACKEND_SERVERS_NAMES.issuperset(structure):
        _checks.unknown(
            issues, structure, CreateVServerGroupRequestBackendServer.__annotations__, f"{path}."
        )
    server_id = get("ServerId")
    port = get("Port")
    weight = get("Weight")
    description = get("Description")
    type_ = get("Type")
    server_ip = get("ServerIp")
    if server_id is None:
        _checks.error(issues, f"{path}.ServerId", "required", "ServerId is required.")
    elif not isinstance(server_id, str):
        _checks.error(issues, f"{path}.ServerId", "type", "ServerId must be a string.")
    if port is None:
        _checks.error(issues, f"{path}.Port", "required", "Port is required.")
    elif type(port) is not int:
        _checks.error(issues, f"{path}.Port", "type", "Port must be an integer.")
    elif not 1 <= port <= 65535:
        _checks.error(issues, f"{path}.Port", "range", "Port must be from 1 to 65535.")
    if weight is not None:
        if type(weight) is not int:
            _checks.error(issues, f"{path}.Weight", "type", "Weight must be an integer.")
        elif not 0 <= weight <= 100:
            _checks.error(issues, f"{path}.Weight", "range", "Weight must be from 0 to 100.")
    if description is not None:
        if not isinstance(description, str):
            _checks.error(issues, f"{path}.Description", "type", "Description must be a string.")
        elif not 1 <= len(description) <= 80:
            _checks.error(
                issues,
                f"{path}.Description",
                "length",
                "Description must have from 1 to 80 characters.",
            )
    if type_ is not None:
        if not isinstance(type_, str):
            _checks.error(issues, f"{path}.Type", "type", "Type must be a string.")
        elif type_ not in ("ecs", "eni", "eci"):
            _checks.error(issues, f"{path}.Type", "enum", 'Type must be "ecs", "eni" or "eci".')
    if server_ip is not None and not isinstance(server_ip, str):
        _checks.error(issues, f"{path}.ServerIp", "type", "ServerIp must be a string.")


_BACKEND_SERVERS: _action.Fields = {
    "ServerId": "string",
    "Port": "integer",
    "Weight": "integer",
    "Description": "string",
    "Type": "string",
}
ACTION: t.Final = _action.Action[CreateVServerGroupResponse](
    api=API,
    name="CreateVServerGroup",
    validate=validate,
    response={
        "RequestId": "string",
        "VServerGroupId": "string",
        "BackendServers": _action.ListOf(_BACKEND_SERVERS, "BackendServer"),
    },
    region_parameters=("RegionId",),
    encodings={
        "BackendServers": "json",
    },
)
