"""The Action DescribeHealthStatus of Slb.

Generated from spec/slb/backend-server/DescribeHealthStatus.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "DescribeHealthStatusRequest",
    "DescribeHealthStatusResponse",
    "DescribeHealthStatusResponseBackendServer",
    "validate",
]


class DescribeHealthStatusRequest(t.TypedDict, total=False):
    """The parameters of `describe_health_status`."""

    #: The region of the instance.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: The id of the instance.
    LoadBalancerId: t.Required[str]

    #: The frontend port of the listener; without it all listeners are reported.
    #:
    #: Constraints: from 1 to 65535
    ListenerPort: int

    #: The protocol of the listener, to tell it from another one on the same port.
    #:
    #: No source lists the values; these are the protocols that listeners have.
    ListenerProtocol: literals.ListenerProtocol | str


class DescribeHealthStatusResponseBackendServer(t.TypedDict, total=False):
    """An element of `BackendServers[]` in `DescribeHealthStatusResponse`."""

    #: The id of the server; today an ECS instance, a network interface or a container instance.
    ServerId: t.Required[str]

    #: The IP address of the server.
    ServerIp: t.Required[str]

    #: The port of the server.
    #:
    #: Constraints: from 1 to 65535
    Port: t.Required[int]

    #: The frontend port of the listener.
    #:
    #: Constraints: from 1 to 65535
    ListenerPort: t.Required[int]

    #: The protocol that the listener speaks with the clients.
    Protocol: t.Required[literals.ListenerProtocol | str]

    #: What the health check of the listener found.
    ServerHealthStatus: t.Required[literals.ServerHealthStatus | str]


class DescribeHealthStatusResponse(t.TypedDict, total=False):
    """What `describe_health_status` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]

    #: The id of the instance.
    #:
    #: LoadBalancerId is deprecated: Only the guide has it; the id is the one of the request.
    LoadBalancerId: str

    #: The servers with their health.
    BackendServers: t.Required[list[DescribeHealthStatusResponseBackendServer]]


_NAMES = frozenset(DescribeHealthStatusRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of DescribeHealthStatus without sending them.

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
        _checks.unknown(issues, params, DescribeHealthStatusRequest.__annotations__)
    region_id = get("RegionId")
    load_balancer_id = get("LoadBalancerId")
    listener_port = get("ListenerPort")
    listener_protocol = get("ListenerProtocol")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if load_balancer_id is None:
        _checks.error(issues, "LoadBalancerId", "required", "LoadBalancerId is required.")
    elif not isinstance(load_balancer_id, str):
        _checks.error(issues, "LoadBalancerId", "type", "LoadBalancerId must be a string.")
    if listener_port is not None:
        if type(listener_port) is not int:
            _checks.error(issues, "ListenerPort", "type", "ListenerPort must be an integer.")
        elif not 1 <= listener_port <= 65535:
            _checks.error(issues, "ListenerPort", "range", "ListenerPort must be from 1 to 65535.")
    if listener_protocol is not None and not isinstance(listener_protocol, str):
        _checks.error(issues, "ListenerProtocol", "type", "ListenerProtocol must be a string.")
    return issues


_BACKEND_SERVERS: _action.Fields = {
    "ServerId": "string",
    "ServerIp": "string",
    "Port": "integer",
    "ListenerPort": "integer",
    "Protocol": "string",
    "ServerHealthStatus": "string",
}
ACTION: t.Final = _action.Action[DescribeHealthStatusResponse](
    api=API,
    name="DescribeHealthStatus",
    validate=validate,
    response={
        "RequestId": "string",
        "LoadBalancerId": "string",
        "BackendServers": _action.ListOf(_BACKEND_SERVERS, "BackendServer"),
    },
    is_read=True,
    region_parameters=("RegionId",),
)
