"""The Action AddBackendServers of Slb.

Generated from spec/slb/backend-server/AddBackendServers.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "AddBackendServersRequest",
    "AddBackendServersRequestBackendServer",
    "AddBackendServersResponse",
    "AddBackendServersResponseBackendServer",
    "validate",
]


class AddBackendServersRequestBackendServer(t.TypedDict, total=False):
    """An element of `BackendServers[]` in `AddBackendServersRequest`."""

    #: The id of the server; today an ECS instance, a network interface or a container instance.
    ServerId: t.Required[str]

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

    #: The port of the server.
    #:
    #: Constraints: from 1 to 65535
    Port: int


class AddBackendServersRequest(t.TypedDict, total=False):
    """The parameters of `add_backend_servers`."""

    #: The region of the instance.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: The id of the instance.
    LoadBalancerId: t.Required[str]

    #: The servers to add.
    #:
    #: Constraints: at most 20 elements
    BackendServers: list[AddBackendServersRequestBackendServer]


class AddBackendServersResponseBackendServer(t.TypedDict, total=False):
    """An element of `BackendServers[]` in `AddBackendServersResponse`."""

    #: The id of the server; today an ECS instance, a network interface or a container instance.
    ServerId: t.Required[str]

    #: How much of the traffic the server gets compared with the other servers; 0 gives it none.
    #:
    #: Constraints: from 0 to 100
    Weight: t.Required[int]

    #: The remark about the server.
    Description: str

    #: What kind of server the id stands for.
    Type: t.Required[literals.BackendServerType | str]


class AddBackendServersResponse(t.TypedDict, total=False):
    """What `add_backend_servers` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]

    #: The id of the instance.
    LoadBalancerId: t.Required[str]

    #: All default servers of the instance after the call.
    BackendServers: t.Required[list[AddBackendServersResponseBackendServer]]


_BACKEND_SERVERS_NAMES = frozenset(AddBackendServersRequestBackendServer.__annotations__)
_NAMES = frozenset(AddBackendServersRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of AddBackendServers without sending them.

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
        _checks.unknown(issues, params, AddBackendServersRequest.__annotations__)
    region_id = get("RegionId")
    load_balancer_id = get("LoadBalancerId")
    backend_servers = get("BackendServers")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if load_balancer_id is None:
        _checks.error(issues, "LoadBalancerId", "required", "LoadBalancerId is required.")
    elif not isinstance(load_balancer_id, str):
        _checks.error(issues, "LoadBalancerId", "type", "LoadBalancerId must be a string.")
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


def _check_backend_servers(issues: list[Issue], path: str, structure: dict[str, object]) -> None:
    get = structure.get
    if not _BACKEND_SERVERS_NAMES.issuperset(structure):
        _checks.unknown(
            issues, structure, AddBackendServersRequestBackendServer.__annotations__, f"{path}."
        )
    server_id = get("ServerId")
    weight = get("Weight")
    description = get("Description")
    type_ = get("Type")
    server_ip = get("ServerIp")
    port = get("Port")
    if server_id is None:
        _checks.error(issues, f"{path}.ServerId", "required", "ServerId is required.")
    elif not isinstance(server_id, str):
        _checks.error(issues, f"{path}.ServerId", "type", "ServerId must be a string.")
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
    if port is not None:
        if type(port) is not int:
            _checks.error(issues, f"{path}.Port", "type", "Port must be an integer.")
        elif not 1 <= port <= 65535:
            _checks.error(issues, f"{path}.Port", "range", "Port must be from 1 to 65535.")


_BACKEND_SERVERS: _action.Fields = {
    "ServerId": "string",
    "Weight": "integer",
    "Description": "string",
    "Type": "string",
}
ACTION: t.Final = _action.Action[AddBackendServersResponse](
    api=API,
    name="AddBackendServers",
    validate=validate,
    response={
        "RequestId": "string",
        "LoadBalancerId": "string",
        "BackendServers": _action.ListOf(_BACKEND_SERVERS, "BackendServer"),
    },
    region_parameters=("RegionId",),
    encodings={
        "BackendServers": "json",
    },
)
