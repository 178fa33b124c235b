"""The Action DescribeLoadBalancerTCPListenerAttribute of Slb.

Generated from spec/slb/listener/DescribeLoadBalancerTCPListenerAttribute.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "DescribeLoadBalancerTCPListenerAttributeRequest",
    "DescribeLoadBalancerTCPListenerAttributeResponse",
    "DescribeLoadBalancerTCPListenerAttributeResponseTag",
    "validate",
]


class DescribeLoadBalancerTCPListenerAttributeRequest(t.TypedDict, total=False):
    """The parameters of `describe_load_balancer_tcp_listener_attribute`."""

    #: The region of the instance.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: The id of the instance that has the listener.
    LoadBalancerId: t.Required[str]

    #: The listener's frontend port.
    #:
    #: Constraints: from 1 to 65535
    ListenerPort: t.Required[int]


class DescribeLoadBalancerTCPListenerAttributeResponseTag(t.TypedDict, total=False):
    """An element of `Tags[]` in `DescribeLoadBalancerTCPListenerAttributeResponse`."""

    #: What the tag is about.
    TagKey: t.Required[str]

    #: What the tag says about it.
    TagValue: t.Required[str]


class DescribeLoadBalancerTCPListenerAttributeResponse(t.TypedDict, total=False):
    """What `describe_load_balancer_tcp_listener_attribute` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]

    #: How long an established connection may be idle before it is closed.
    EstablishedTimeout: t.Required[int]

    #: How long connections from one client keep going to the same server; 0 means they need not.
    #:
    #: Constraints: from 0 to 3600
    PersistenceTimeout: t.Required[int]

    #: Whether connections of a client go to the same server.
    #:
    #: StickySession is deprecated; use PersistenceTimeout.
    StickySession: literals.DescribedOnOff | str

    #: Whether the SynProxy feature shields the servers.
    SynProxy: t.Required[literals.SynProxy | str]

    #: Whether connections may still end in their own time when their server drops out.
    ConnectionDrain: literals.DescribedOnOff | str

    #: How long such connections are kept; set while ConnectionDrain is on.
    #:
    #: Constraints: from 10 to 900
    ConnectionDrainTimeout: int

    #: How the backend servers are checked.
    HealthCheckType: t.Required[literals.HealthCheckType | str]

    #: The method of a check; the only value that a source shows is tcp.
    HealthCheckMethod: str

    #: How long a check waits for the answer; a server that stays silent fails the check.
    #:
    #: Constraints: from 1 to 300
    HealthCheckConnectTimeout: t.Required[int]

    #: How long a check waits for the answer; a server that stays silent fails the check.
    #:
    #: Constraints: from 1 to 300
    #:
    #: HealthCheckTimeout is deprecated; use HealthCheckConnectTimeout.
    HealthCheckTimeout: int

    #: The id of the instance that has the listener.
    LoadBalancerId: t.Required[str]

    #: The frontend port on which the listener takes traffic.
    #:
    #: Constraints: from 1 to 65535
    ListenerPort: t.Required[int]

    #: The text that names the listener.
    Description: str

    #: Whether the listener takes traffic.
    Status: t.Required[literals.DescribedListenerStatus | str]

    #: The most traffic that the listener may carry.
    #:
    #: Constraints: from 1 to 5120 or -1
    Bandwidth: t.Required[int]

    #: The port of the backend servers that receives the traffic.
    #:
    #: Constraints: from 1 to 65535
    #:
    #: Absent when the listener uses a VServer group, whose servers have ports of their own.
    BackendServerPort: int

    #: The VServer group that receives the traffic.
    VServerGroupId: str

    #: How the listener chooses the server for a request or connection.
    #:
    #: Only listeners of high-performance instances have sch, tch or qch.
    Scheduler: t.Required[literals.DescribedScheduler | str]

    #: The scheduling algorithm, under the name that the guide's examples show.
    #:
    #: Schedule is deprecated; use Scheduler.
    Schedule: str

    #: The tags of the listener.
    Tags: t.Required[list[DescribeLoadBalancerTCPListenerAttributeResponseTag]]

    #: The port of the backend servers that is checked.
    #:
    #: Constraints: from 1 to 65535 or -520
    #:
    #: When none is set, the port given by BackendServerPort is checked.
    HealthCheckConnectPort: int

    #: The time from one check of a server to the next.
    #:
    #: Constraints: from 1 to 50
    HealthCheckInterval: t.Required[int]

    #: How many checks in a row a failed server must pass to get traffic again.
    #:
    #: Constraints: from 2 to 10
    HealthyThreshold: t.Required[int]

    #: How many checks in a row a healthy server must fail to get no more traffic.
    #:
    #: Constraints: from 2 to 10
    UnhealthyThreshold: t.Required[int]

    #: Whether access control lists decide which clients get through.
    AclStatus: t.Required[literals.DescribedOnOff | str]

    #: Whether the lists name the clients to let in or the clients to keep out; set while AclStatus
    #: is on.
    AclType: literals.DescribeLoadBalancerTCPListenerAttributeAclType | str

    #: The access control list of the listener; set while AclStatus is on.
    AclId: str

    #: The access control lists of the listener.
    AclIds: t.Required[list[str]]

    #: The master-slave server group that receives the traffic; never set together with
    #: VServerGroupId.
    MasterSlaveServerGroupId: str

    #: Whether servers get the address of the client through the Proxy protocol.
    ProxyProtocolV2Enabled: t.Required[bool]

    #: Whether the backend servers are checked.
    HealthCheck: t.Required[literals.DescribedOnOff | str]

    #: The domain that a check sends as its host. `$_ip`, or nothing, stands for the private address
    #: of each server.
    #:
    #: Constraints: at most 80 characters
    HealthCheckDomain: str

    #: The path that a check asks for; the home page of the server when none is set.
    #:
    #: Constraints: at most 80 characters
    HealthCheckURI: str

    #: The kinds of HTTP status that count as healthy, joined by commas.
    #:
    #: Used only while HealthCheckType is http.
    HealthCheckHttpCode: str


_NAMES = frozenset(DescribeLoadBalancerTCPListenerAttributeRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of DescribeLoadBalancerTCPListenerAttribute without sending them.

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
        _checks.unknown(issues, params, DescribeLoadBalancerTCPListenerAttributeRequest.__annotations__)
    region_id = get("RegionId")
    load_balancer_id = get("LoadBalancerId")
    listener_port = get("ListenerPort")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if load_balancer_id is None:
        _checks.error(issues, "LoadBalancerId", "required", "LoadBalancerId is required.")
    elif not isinstance(load_balancer_id, str):
        _checks.error(issues, "LoadBalancerId", "type", "LoadBalancerId must be a string.")
    if listener_port is None:
        _checks.error(issues, "ListenerPort", "required", "ListenerPort is required.")
    elif type(listener_port) is not int:
        _checks.error(issues, "ListenerPort", "type", "ListenerPort must be an integer.")
    elif not 1 <= listener_port <= 65535:
        _checks.error(issues, "ListenerPort", "range", "ListenerPort must be from 1 to 65535.")
    return issues


_TAGS: _action.Fields = {
    "TagKey": "string",
    "TagValue": "string",
}
ACTION: t.Final = _action.Action[DescribeLoadBalancerTCPListenerAttributeResponse](
    api=API,
    name="DescribeLoadBalancerTCPListenerAttribute",
    validate=validate,
    response={
        "RequestId": "string",
        "EstablishedTimeout": "integer",
        "PersistenceTimeout": "integer",
        "StickySession": "string",
        "SynProxy": "string",
        "ConnectionDrain": "string",
        "ConnectionDrainTimeout": "integer",
        "HealthCheckType": "string",
        "HealthCheckMethod": "string",
        "HealthCheckConnectTimeout": "integer",
        "HealthCheckTimeout": "integer",
        "LoadBalancerId": "string",
        "ListenerPort": "integer",
        "Description": "string",
        "Status": "string",
        "Bandwidth": "integer",
        "BackendServerPort": "integer",
        "VServerGroupId": "string",
        "Scheduler": "string",
        "Schedule": "string",
        "Tags": _action.ListOf(_TAGS, "Tag"),
        "HealthCheckConnectPort": "integer",
        "HealthCheckInterval": "integer",
        "HealthyThreshold": "integer",
        "UnhealthyThreshold": "integer",
        "AclStatus": "string",
        "AclType": "string",
        "AclId": "string",
        "AclIds": _action.ListOf("string", "AclId"),
        "MasterSlaveServerGroupId": "string",
        "ProxyProtocolV2Enabled": "boolean",
        "HealthCheck": "string",
        "HealthCheckDomain": "string",
        "HealthCheckURI": "string",
        "HealthCheckHttpCode": "string",
    },
    is_read=True,
    region_parameters=("RegionId",),
)
