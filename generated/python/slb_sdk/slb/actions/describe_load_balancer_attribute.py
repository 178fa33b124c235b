"""The Action DescribeLoadBalancerAttribute of Slb.

Generated from spec/slb/load-balancer/DescribeLoadBalancerAttribute.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "DescribeLoadBalancerAttributeRequest",
    "DescribeLoadBalancerAttributeResponse",
    "DescribeLoadBalancerAttributeResponseTag",
    "DescribeLoadBalancerAttributeResponseListenerPortsAndProtocol",
    "DescribeLoadBalancerAttributeResponseListenerPortsAndProtocal",
    "DescribeLoadBalancerAttributeResponseBackendServer",
    "validate",
]


class DescribeLoadBalancerAttributeRequest(t.TypedDict, total=False):
    """The parameters of `describe_load_balancer_attribute`."""

    #: The region of the instance.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: The id of the instance.
    LoadBalancerId: t.Required[str]

    #: The zone that carries the traffic as long as it works.
    #:
    #: MasterZoneId is deprecated: Not a parameter today; the instance id alone says which instance
    #: is meant.
    MasterZoneId: str

    #: The zone that takes over while the primary zone fails.
    #:
    #: SlaveZoneId is deprecated: Not a parameter today; the instance id alone says which instance
    #: is meant.
    SlaveZoneId: str


class DescribeLoadBalancerAttributeResponseTag(t.TypedDict, total=False):
    """An element of `Tags[]` in `DescribeLoadBalancerAttributeResponse`."""

    #: What the tag is about.
    TagKey: t.Required[str]

    #: What the tag says about it.
    TagValue: t.Required[str]


class DescribeLoadBalancerAttributeResponseListenerPortsAndProtocol(t.TypedDict, total=False):
    """An element of `ListenerPortsAndProtocol[]` in `DescribeLoadBalancerAttributeResponse`."""

    #: The frontend port of the listener.
    #:
    #: Constraints: from 1 to 65535
    ListenerPort: t.Required[int]

    #: The protocol that the listener speaks with the clients.
    ListenerProtocol: t.Required[literals.ListenerProtocol | str]

    #: Whether an HTTP listener redirects its requests to an HTTPS listener.
    ListenerForward: literals.OnOff | str

    #: The port of the HTTPS listener that an HTTP listener redirects to.
    #:
    #: Constraints: from 1 to 65535
    ForwardPort: int

    #: The text that its owner gave the listener.
    Description: str


class DescribeLoadBalancerAttributeResponseListenerPortsAndProtocal(t.TypedDict, total=False):
    """An element of `ListenerPortsAndProtocal[]` in `DescribeLoadBalancerAttributeResponse`."""

    #: The frontend port of the listener.
    #:
    #: Constraints: from 1 to 65535
    ListenerPort: t.Required[int]

    #: The protocol that the listener speaks with the clients.
    ListenerProtocal: t.Required[literals.ListenerProtocol | str]


class DescribeLoadBalancerAttributeResponseBackendServer(t.TypedDict, total=False):
    """An element of `BackendServers[]` in `DescribeLoadBalancerAttributeResponse`."""

    #: The id of the server; today an ECS instance, a network interface or a container instance.
    ServerId: t.Required[str]

    #: The private address of a server that is a network interface or a container instance.
    ServerIp: str

    #: What kind of server it is.
    Type: literals.DescribeLoadBalancerAttributeBackendServerType | str

    #: The server's share of the traffic in proportion to the other weights.
    Weight: t.Required[int]

    #: The text that its owner gave the server. Absent if there is none.
    Description: str


class DescribeLoadBalancerAttributeResponse(t.TypedDict, total=False):
    """What `describe_load_balancer_attribute` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]

    #: The id of the instance.
    LoadBalancerId: t.Required[str]

    #: The name of the instance.
    #:
    #: Constraints: from 1 to 80 characters
    #:
    #: Letters (Chinese ones too), digits, periods, underscores and hyphens.
    LoadBalancerName: t.Required[str]

    #: The state of the instance.
    LoadBalancerStatus: t.Required[literals.LoadBalancerStatus | str]

    #: The address that clients connect to.
    Address: t.Required[str]

    #: Whether the instance is reached from the internet or from a private network.
    AddressType: t.Required[literals.AddressType | str]

    #: The IP version of the instance's address.
    AddressIPVersion: literals.AddressIPVersion | str

    #: The kind of network the instance is in.
    NetworkType: t.Required[literals.NetworkType | str]

    #: The VPC that the instance is in; empty or absent outside of one.
    VpcId: str

    #: The vSwitch that the instance is in; empty or absent outside of a VPC.
    VSwitchId: str

    #: The region of the instance.
    RegionId: t.Required[str]

    #: Another name of the region; the id that users know it by.
    RegionIdAlias: t.Required[str]

    #: The zone that carries the traffic as long as it works.
    MasterZoneId: t.Required[str]

    #: The zone that takes over while the primary zone fails.
    SlaveZoneId: t.Required[str]

    #: The performance class. Absent for a shared-performance instance.
    LoadBalancerSpec: literals.LoadBalancerSpecInUse | str

    #: The peak bandwidth; it means something only when traffic is billed by bandwidth.
    Bandwidth: int

    #: How the internet traffic of the instance is billed.
    InternetChargeType: t.Required[literals.InternetChargeType | str]

    #: How a pay-as-you-go instance itself is billed. Used on the China site only.
    InstanceChargeType: literals.InstanceChargeType | str

    #: Whether the instance is paid as you go or in advance.
    PayType: t.Required[literals.PayType | str]

    #: When the instance was created, in UTC.
    CreateTime: t.Required[str]

    #: When the instance was created, counted from 1970.
    CreateTimeStamp: t.Required[int]

    #: When the instance expires, in UTC; far in the future for a pay-as-you-go instance.
    EndTime: t.Required[str]

    #: When the instance expires, counted from 1970.
    EndTimeStamp: t.Required[int]

    #: When the instance will be released by itself, counted from 1970.
    AutoReleaseTime: int

    #: What happens when a subscription ends. For subscription instances of the China site only.
    RenewalStatus: literals.RenewalStatus | str

    #: How long each automatic renewal lasts: 1 to 9 months or 1 to 5 years, as RenewalCycUnit says.
    #:
    #: Means something only when RenewalStatus is AutoRenewal.
    RenewalDuration: int

    #: What RenewalDuration counts.
    #:
    #: Means something only when RenewalStatus is AutoRenewal.
    RenewalCycUnit: literals.RenewalCycUnit | str

    #: Whether the instance is protected from being deleted.
    DeleteProtection: literals.DeleteProtection | str

    #: Whether the instance is protected from changes in the console.
    ModificationProtectionStatus: literals.ModificationProtectionStatus | str

    #: Why the instance is protected from changes in the console.
    #:
    #: Constraints: from 1 to 80 characters
    ModificationProtectionReason: str

    #: The resource group of the instance.
    ResourceGroupId: t.Required[str]

    #: The tags attached to the instance.
    Tags: list[DescribeLoadBalancerAttributeResponseTag]

    #: The ports that have a listener.
    #:
    #: Constraints: each element: from 1 to 65535
    ListenerPorts: t.Required[list[int]]

    #: The listeners with their ports and protocols.
    ListenerPortsAndProtocol: t.Required[
        list[DescribeLoadBalancerAttributeResponseListenerPortsAndProtocol]
    ]

    #: The same listeners under misspelled names. Use ListenerPortsAndProtocol.
    ListenerPortsAndProtocal: t.Required[
        list[DescribeLoadBalancerAttributeResponseListenerPortsAndProtocal]
    ]

    #: The default backend servers of the instance.
    BackendServers: t.Required[list[DescribeLoadBalancerAttributeResponseBackendServer]]


_NAMES = frozenset(DescribeLoadBalancerAttributeRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of DescribeLoadBalancerAttribute without sending them.

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
        _checks.unknown(issues, params, DescribeLoadBalancerAttributeRequest.__annotations__)
    region_id = get("RegionId")
    load_balancer_id = get("LoadBalancerId")
    master_zone_id = get("MasterZoneId")
    slave_zone_id = get("SlaveZoneId")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if load_balancer_id is None:
        _checks.error(issues, "LoadBalancerId", "required", "LoadBalancerId is required.")
    elif not isinstance(load_balancer_id, str):
        _checks.error(issues, "LoadBalancerId", "type", "LoadBalancerId must be a string.")
    if master_zone_id is not None and not isinstance(master_zone_id, str):
        _checks.error(issues, "MasterZoneId", "type", "MasterZoneId must be a string.")
    if master_zone_id is not None:
        _checks.warning(
            issues,
            "MasterZoneId",
            "deprecated",
            "MasterZoneId is deprecated: Not a parameter today; the instance id alone says which instance is meant.",
        )
    if slave_zone_id is not None and not isinstance(slave_zone_id, str):
        _checks.error(issues, "SlaveZoneId", "type", "SlaveZoneId must be a string.")
    if slave_zone_id is not None:
        _checks.warning(
            issues,
            "SlaveZoneId",
            "deprecated",
            "SlaveZoneId is deprecated: Not a parameter today; the instance id alone says which instance is meant.",
        )
    return issues


_TAGS: _action.Fields = {
    "TagKey": "string",
    "TagValue": "string",
}
_LISTENER_PORTS_AND_PROTOCOL: _action.Fields = {
    "ListenerPort": "integer",
    "ListenerProtocol": "string",
    "ListenerForward": "string",
    "ForwardPort": "integer",
    "Description": "string",
}
_LISTENER_PORTS_AND_PROTOCAL: _action.Fields = {
    "ListenerPort": "integer",
    "ListenerProtocal": "string",
}
_BACKEND_SERVERS: _action.Fields = {
    "ServerId": "string",
    "ServerIp": "string",
    "Type": "string",
    "Weight": "integer",
    "Description": "string",
}
ACTION: t.Final = _action.Action[DescribeLoadBalancerAttributeResponse](
    api=API,
    name="DescribeLoadBalancerAttribute",
    validate=validate,
    response={
        "RequestId": "string",
        "LoadBalancerId": "string",
        "LoadBalancerName": "string",
        "LoadBalancerStatus": "string",
        "Address": "string",
        "AddressType": "string",
        "AddressIPVersion": "string",
        "NetworkType": "string",
        "VpcId": "string",
        "VSwitchId": "string",
        "RegionId": "string",
        "RegionIdAlias": "string",
        "MasterZoneId": "string",
        "SlaveZoneId": "string",
        "LoadBalancerSpec": "string",
        "Bandwidth": "integer",
        "InternetChargeType": "string",
        "InstanceChargeType": "string",
        "PayType": "string",
        "CreateTime": "string",
        "CreateTimeStamp": "long",
        "EndTime": "string",
        "EndTimeStamp": "long",
        "AutoReleaseTime": "long",
        "RenewalStatus": "string",
        "RenewalDuration": "integer",
        "RenewalCycUnit": "string",
        "DeleteProtection": "string",
        "ModificationProtectionStatus": "string",
        "ModificationProtectionReason": "string",
        "ResourceGroupId": "string",
        "Tags": _action.ListOf(_TAGS, "Tag"),
        "ListenerPorts": _action.ListOf("integer", "ListenerPort"),
        "ListenerPortsAndProtocol": _action.ListOf(_LISTENER_PORTS_AND_PROTOCOL, "ListenerPortAndProtocol"),
        "ListenerPortsAndProtocal": _action.ListOf(_LISTENER_PORTS_AND_PROTOCAL, "ListenerPortAndProtocal"),
        "BackendServers": _action.ListOf(_BACKEND_SERVERS, "BackendServer"),
    },
    is_read=True,
    region_parameters=("RegionId",),
)
