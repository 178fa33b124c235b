"""The Action RemoveBackendServers of Slb.

Generated from spec/slb/backend-server/RemoveBackendServers.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "RemoveBackendServersRequest",
    "RemoveBackendServersRequestBackendServer",
    "RemoveBackendServersResponse",
    "RemoveBackendServersResponseBackendServer",
    "validate",
]


class RemoveBackendServersRequestBackendServer(t.TypedDict, total=False):
    """An element of `BackendServers[]` in `RemoveBackendServersRequest`."""

    #: The id of the server; today an ECS instance, a network interface or a container instance.
    ServerId: t.Required[str]

    #: What kind of server the id stands for.
    #:
    #: Without it the service takes "ecs".
    Type: literals.BackendServerType

    #: The weight that the server has; a removal does not need it.
    #:
    #: Constraints: from 0 to 100
    Weight: int


class RemoveBackendServersRequest(t.TypedDict, total=False):
    """The parameters of `remove_backend_servers`."""

    #: The region of the instance.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: The id of the instance.
    LoadBalancerId: t.Required[str]

    #: The servers to remove.
    #:
    #: Constraints: at most 20 elements
    BackendServers: t.Required[list[RemoveBackendServersRequestBackendServer]]


class RemoveBackendServersResponseBackendServer(t.TypedDict, total=False):
    """An element of `BackendServers[]` in `RemoveBackendServersResponse`."""

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


class RemoveBackendServersResponse(t.TypedDict, total=False):
    """What `remove_backend_servers` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]

    #: The id of the instance.
    LoadBalancerId: t.Required[str]

    #: All default servers of the instance after the call.
    BackendServers: t.Required[list[RemoveBackendServersResponseBackendServer]]


_BACKEND_SERVERS_NAMES = frozenset(RemoveBackendServersRequestBackendServer.__annotations__)
_NAMES = frozenset(RemoveBackendServersRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of RemoveBackendServers without sending them.

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
        _checks.unknown(issues, params, RemoveBackendServersRequest.__annotations__)
    region_id = get("RegionId")
    load_balancer_id = get("LoadBalancerId")
    backend_servers = get("BackendServers")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if load_balancer_id is None:
        _checks.error(issues, "LoadBalancerId", "required", "LoadBalancerId is required.")
    elif not isinstance(load_balancer_id, str):
        _checks.error(issues, "LoadBalancerId", "type", "LoadBalancerId must be a string.")
    if backend_servers is None:
        _checks.error(issues, "BackendServers", "required", "BackendServers is required.")
    elif not isinstance(backend_servers, (list, tuple)):
        _checks.error(issues, "BackendServers", "type", "BackendServers must be a list.")
    else:
        if len(backend_servers) > 20:
            _checks.error(
                issues, "BackendServers", "size", "BackendServers must have at most 20 elements."
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
            issues, structure, RemoveBackendServersRequestBackendServer.__annotations__, f"{path}."
        )
    server_id = get("ServerId")
    type_ = get("Type")
    weight = get("Weight")
    if server_id is None:
        _checks.error(issues, f"{path}.ServerId", "required", "ServerId is required.")
    elif not isinstance(server_id, str):
        _checks.error(issues, f"{path}.ServerId", "type", "ServerId must be a string.")
    if type_ is not None:
        if not isinstance(type_, str):
            _checks.error(issues, f"{path}.Type", "type", "Type must be a string.")
        elif type_ not in ("ecs", "eni", "eci"):
            _checks.error(issues, f"{path}.Type", "enum", 'Type must be "ecs", "eni" or "eci".')
    if weight is not None:
        if type(weight) is not int:
            _checks.error(issues, f"{path}.Weight", "type", "Weight must be an integer.")
        elif not 0 <= weight <= 100:
            _checks.error(issues, f"{path}.Weight", "range", "Weight must be from 0 to 100.")


_BACKEND_SERVERS: _action.Fields = {
    "ServerId": "string",
    "Weight": "integer",
    "Description": "string",
    "Type": "string",
}
ACTION: t.Final = _action.Action[RemoveBackendServersResponse](
    api=API,
    name="RemoveBackendServers",
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
