"""The Action CreateMasterSlaveServerGroup of Slb.

Generated from spec/slb/master-slave-group/CreateMasterSlaveServerGroup.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "CreateMasterSlaveServerGroupRequest",
    "CreateMasterSlaveServerGroupRequestMasterSlaveBackendServer",
    "CreateMasterSlaveServerGroupRequestTag",
    "CreateMasterSlaveServerGroupResponse",
    "CreateMasterSlaveServerGroupResponseMasterSlaveBackendServer",
    "validate",
]


class CreateMasterSlaveServerGroupRequestMasterSlaveBackendServer(t.TypedDict, total=False):
    """An element of `MasterSlaveBackendServers[]` in `CreateMasterSlaveServerGroupRequest`."""

    #: The id of the server; today an ECS instance, a network interface or a container instance.
    ServerId: t.Required[str]

    #: The port on which the server receives the traffic.
    #:
    #: Constraints: from 1 to 65535
    Port: int

    #: The weight of the server; one with weight 0 gets no requests.
    #:
    #: Constraints: from 0 to 100
    #:
    #: Without it the service takes 100.
    Weight: int

    #: The role of the server in the pair.
    #:
    #: Without it the service takes "Master".
    ServerType: literals.MasterSlaveServerType

    #: What kind of server the id stands for.
    #:
    #: Without it the service takes "ecs".
    #:
    #: Needed when ServerId is that of a network interface or a container instance.
    #:
    #: Only high-performance instances take network interfaces and container instances.
    Type: literals.BackendServerType

    #: The IP address of the network interface or container instance.
    ServerIp: str

    #: A remark about the server.
    #:
    #: Constraints: from 1 to 80 characters
    #:
    #: Letters, digits, hyphens, slashes, periods and underscores are documented.
    Description: str


class CreateMasterSlaveServerGroupRequestTag(t.TypedDict, total=False):
    """An element of `Tag[]` in `CreateMasterSlaveServerGroupRequest`."""

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


class CreateMasterSlaveServerGroupRequest(t.TypedDict, total=False):
    """The parameters of `create_master_slave_server_group`.

    Rules between them:

    - `one-master-one-slave`: No two elements of MasterSlaveBackendServers may have the same
      ServerType. One server of the group is the master and the other the slave.
    - `server-port` (warning): In each element of MasterSlaveBackendServers: Port is required. No
      default port is named, and every example gives one.
    """

    #: The region of the instance.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: The instance that the group belongs to.
    LoadBalancerId: t.Required[str]

    #: A text to recognise the group by.
    MasterSlaveServerGroupName: str

    #: The two servers, one as master and one as slave.
    #:
    #: Constraints: exactly 2 elements
    MasterSlaveBackendServers: list[CreateMasterSlaveServerGroupRequestMasterSlaveBackendServer]

    #: Tags to attach to the new group.
    #:
    #: Constraints: at most 20 elements
    Tag: list[CreateMasterSlaveServerGroupRequestTag]


class CreateMasterSlaveServerGroupResponseMasterSlaveBackendServer(t.TypedDict, total=False):
    """An element of `MasterSlaveBackendServers[]` in `CreateMasterSlaveServerGroupResponse`."""

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


class CreateMasterSlaveServerGroupResponse(t.TypedDict, total=False):
    """What `create_master_slave_server_group` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]

    #: The id of the new group.
    MasterSlaveServerGroupId: t.Required[str]

    #: The two servers of the group.
    MasterSlaveBackendServers: t.Required[
        list[CreateMasterSlaveServerGroupResponseMasterSlaveBackendServer]
    ]


_MASTER_SLAVE_BACKEND_SERVERS_NAMES = frozenset(
    CreateMasterSlaveServerGroupRequestMasterSlaveBackendServer.__annotations__
)
_TAG_NAMES = frozenset(CreateMasterSlaveServerGroupRequestTag.__annotations__)
_NAMES = frozenset(CreateMasterSlaveServerGroupRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of CreateMasterSlaveServerGroup without sending them.

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
        _checks.unknown(issues, params, CreateMasterSlaveServerGroupRequest.__annotations__)
    region_id = get("RegionId")
    load_balancer_id = get("LoadBalancerId")
    master_slave_server_group_name = get("MasterSlaveServerGroupName")
    master_slave_backend_servers = get("MasterSlaveBackendServers")
    tag = get("Tag")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if load_balancer_id is None:
        _checks.error(issues, "LoadBalancerId", "required", "LoadBalancerId is required.")
    elif not isinstance(load_balancer_id, str):
        _checks.error(issues, "LoadBalancerId", "type", "LoadBalancerId must be a string.")
    if master_slave_server_group_name is not None and not isinstance(
        master_slave_server_group_name, str
    ):
        _checks.error(
            issues,
            "MasterSlaveServerGroupName",
            "type",
            "MasterSlaveServerGroupName must be a string.",
        )
    if master_slave_backend_servers is not None:
        if not isinstance(master_slave_backend_servers, (list, tuple)):
            _checks.error(
                issues,
                "MasterSlaveBackendServers",
                "type",
                "MasterSlaveBackendServers must be a list.",
            )
        else:
            if len(master_slave_backend_servers) != 2:
                _checks.error(
                    issues,
                    "MasterSlaveBackendServers",
                    "size",
                    "MasterSlaveBackendServers must have exactly 2 elements.",
                )
            for index, item in enumerate(master_slave_backend_servers):
                if not isinstance(item, dict):
                    _checks.error(
                        issues,
                        f"MasterSlaveBackendServers[{index}]",
                        "type",
                        "Each element of MasterSlaveBackendServers must be an object.",
                    )
                else:
                    _check_master_slave_backend_servers(
                        issues, f"MasterSlaveBackendServers[{index}]", item
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
    for path in _checks.repeated(
        _checks.structures(master_slave_backend_servers, "MasterSlaveBackendServers"),
        ["ServerType"],
    ):
        _checks.error(
            issues,
            path,
            "one-master-one-slave",
            "No two elements of MasterSlaveBackendServers may have the same ServerType. One server of the group is the master and the other the slave.",
        )
    for path, item in _checks.structures(master_slave_backend_servers, "MasterSlaveBackendServers"):
        if item.get("Port") is None:
            _checks.warning(
                issues,
                f"{path}.Port",
                "server-port",
                "Port is required. No default port is named, and every example gives one.",
            )
    return issues


def _check_master_slave_backend_servers(
    issues: list[Issue], path: str, structure: dict[str, object]
) -> None:
    get = structure.get
    if not _MASTER_SLAVE_BACKEND_SERVERS_NAMES.issuperset(structure):
        _checks.unknown(
            issues,
            structure,
            CreateMasterSlaveServerGroupRequestMasterSlaveBackendServer.__annotations__,
            f"{path}.",
        )
    server_id = get("ServerId")
    port = get("Port")
    weight = get("Weight")
    server_type = get("ServerType")
    type_ = get("Type")
    server_ip = get("ServerIp")
    description = get("Description")
    if server_id is None:
        _checks.error(issues, f"{path}.ServerId", "required", "ServerId is required.")
    elif not isinstance(server_id, str):
        _checks.error(issues, f"{path}.ServerId", "type", "ServerId must be a string.")
    if port is not None:
        if type(port) is not int:
            _checks.error(issues, f"{path}.Port", "type", "Port must be an integer.")
        elif not 1 <= port <= 65535:
            _checks.error(issues, f"{path}.Port", "range", "Port must be from 1 to 65535.")
    if weight is not None:
        if type(weight) is not int:
            _checks.error(issues, f"{path}.Weight", "type", "Weight must be an integer.")
        elif not 0 <= weight <= 100:
            _checks.error(issues, f"{path}.Weight", "range", "Weight must be from 0 to 100.")
    if server_type is not None:
        if not isinstance(server_type, str):
            _checks.error(issues, f"{path}.ServerType", "type", "ServerType must be a string.")
        elif server_type not in ("Master", "Slave"):
            _checks.error(
                issues, f"{path}.ServerType", "enum", 'ServerType must be "Master" or "Slave".'
            )
    if type_ is not None:
        if not isinstance(type_, str):
            _checks.error(issues, f"{path}.Type", "type", "Type must be a string.")
        elif type_ not in ("ecs", "eni", "eci"):
            _checks.error(issues, f"{path}.Type", "enum", 'Type must be "ecs", "eni" or "eci".')
    if server_ip is not None and not isinstance(server_ip, str):
        _checks.error(issues, f"{path}.ServerIp", "type", "ServerIp must be a string.")
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


def _check_tag(issues: list[Issue], path: str, structure: dict[str, object]) -> None:
    get = structure.get
    if not _TAG_NAMES.issuperset(structure):
        _checks.unknown(
            issues, structure, CreateMasterSlaveServerGroupRequestTag.__annotations__, f"{path}."
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


_MASTER_SLAVE_BACKEND_SERVERS: _action.Fields = {
    "ServerId": "string",
    "Port": "integer",
    "Weight": "integer",
    "ServerType": "string",
    "Type": "string",
    "Description": "string",
}
ACTION: t.Final = _action.Action[CreateMasterSlaveServerGroupResponse](
    api=API,
    name="CreateMasterSlaveServerGroup",
    validate=validate,
    response={
        "RequestId": "string",
        "MasterSlaveServerGroupId": "string",
        "MasterSlaveBackendServers": _action.ListOf(_MASTER_SLAVE_BACKEND_SERVERS, "MasterSlaveBackendServer"),
    },
    region_parameters=("RegionId",),
    encodings={
        "MasterSlaveBackendServers": "json",
    },
)
