"""The Action ListListeners of Nlb.

Generated from spec/nlb/listener/ListListeners.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "ListListenersRequest",
    "ListListenersRequestTag",
    "ListListenersResponse",
    "ListListenersResponseListenerProxyProtocolV2Config",
    "ListListenersResponseListenerTag",
    "ListListenersResponseListener",
    "validate",
]


class ListListenersRequestTag(t.TypedDict, total=False):
    """An element of `Tag[]` in `ListListenersRequest`."""

    #: The key of the tag; it is never empty.
    #:
    #: Constraints: at most 128 characters
    Key: str

    #: The value of the tag; it may be empty.
    #:
    #: Constraints: at most 128 characters
    Value: str


class ListListenersRequest(t.TypedDict, total=False):
    """The parameters of `list_listeners`."""

    #: The region whose listeners to list.
    #:
    #: Filled in from the client's `region_id`.
    #:
    #: DescribeRegions lists the regions.
    RegionId: str

    #: Only the listeners with these ids.
    #:
    #: Constraints: at most 20 elements
    ListenerIds: list[str]

    #: Only the listeners of these instances.
    #:
    #: Constraints: at most 20 elements
    LoadBalancerIds: list[str]

    #: Only the listeners with this protocol.
    ListenerProtocol: literals.ListenerProtocol

    #: Only the listeners whose monitoring is like this.
    SecSensorEnabled: literals.SecSensorEnabled

    #: Only the listeners with these tags.
    #:
    #: Constraints: at most 20 elements
    Tag: list[ListListenersRequestTag]

    #: The token of the page to return, as the page before it has it. Without one it is the first
    #: page.
    NextToken: str

    #: How many listeners a page has at most.
    #:
    #: Constraints: from 1 to 100
    #:
    #: Without it the service takes 20.
    MaxResults: int


class ListListenersResponseListenerProxyProtocolV2Config(t.TypedDict, total=False):
    """The value of `Listeners[].ProxyProtocolV2Config` in `ListListenersResponse`."""

    #: Whether it tells the VPC.
    Ppv2VpcIdEnabled: bool

    #: Whether it tells the PrivateLink endpoint.
    Ppv2PrivateLinkEpIdEnabled: bool

    #: Whether it tells the PrivateLink endpoint service.
    Ppv2PrivateLinkEpsIdEnabled: bool


class ListListenersResponseListenerTag(t.TypedDict, total=False):
    """An element of `Listeners[].Tags[]` in `ListListenersResponse`."""

    #: The key of the tag.
    Key: t.Required[str]

    #: The value of the tag.
    Value: t.Required[str]


class ListListenersResponseListener(t.TypedDict, total=False):
    """An element of `Listeners[]` in `ListListenersResponse`."""

    #: Identifies the listener; CreateListener returns it, and ListListeners lists it.
    ListenerId: t.Required[str]

    #: The id of the instance that has the listener.
    LoadBalancerId: t.Required[str]

    #: The region of the instance.
    RegionId: t.Required[str]

    #: The state of the listener.
    ListenerStatus: t.Required[literals.ListenerStatus | str]

    #: The protocol that the listener speaks with the clients.
    ListenerProtocol: t.Required[literals.ListenerProtocol | str]

    #: The port that takes the traffic; 0 for all ports from StartPort to EndPort.
    #:
    #: Constraints: from 0 to 65535
    ListenerPort: t.Required[int]

    #: The first port of the range, of a listener with a range.
    StartPort: str

    #: The last port of the range, of a listener with a range.
    EndPort: str

    #: The name of the listener.
    #:
    #: Constraints: from 2 to 256 characters
    ListenerDescription: str

    #: The server group that receives the traffic.
    ServerGroupId: str

    #: How long a connection may stay idle.
    IdleTimeout: t.Required[int]

    #: The TLS versions and cipher suites that the listener accepts.
    #:
    #: The list is open for policies made with CreateSecurityPolicy; ListSecurityPolicy tells their
    #: ids.
    #:
    #: ListSystemSecurityPolicy tells what each system policy holds.
    SecurityPolicyId: literals.SecurityPolicyId | str

    #: The certificate that a TCPSSL listener shows to clients.
    CertificateIds: list[str]

    #: Whether clients must show a certificate too (mutual TLS).
    CaEnabled: bool

    #: The CA certificate that clients' certificates are checked against.
    CaCertificateIds: list[str]

    #: Whether the TLS handshake settles the application's protocol (ALPN).
    AlpnEnabled: bool

    #: The protocols that the listener offers in the TLS handshake, and their order.
    AlpnPolicy: literals.AlpnPolicy | str

    #: Whether the Proxy protocol tells the servers the client's IP address.
    ProxyProtocolEnabled: bool

    #: What the Proxy protocol tells the servers about the network that a connection comes from.
    ProxyProtocolV2Config: ListListenersResponseListenerProxyProtocolV2Config

    #: Whether the listener is monitored second by second.
    SecSensorEnabled: bool

    #: The most new connections that the listener takes in each zone, that is on each virtual IP
    #: address.
    #:
    #: Constraints: from 1 to 1000000 or 0
    Cps: int

    #: The largest TCP segment.
    #:
    #: Constraints: from 1 to 1500 or 0
    Mss: int

    #: The tags of the listener.
    Tags: list[ListListenersResponseListenerTag]


class ListListenersResponse(t.TypedDict, total=False):
    """What `list_listeners` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]

    #: The listeners on this page.
    Listeners: t.Required[list[ListListenersResponseListener]]

    #: The token of the next page; none on the last one.
    NextToken: str

    #: How many listeners a page has at most.
    MaxResults: int

    #: How many listeners there are.
    #:
    #: The source may as well mean those on this page.
    TotalCount: int


_TAG_NAMES = frozenset(ListListenersRequestTag.__annotations__)
_NAMES = frozenset(ListListenersRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of ListListeners without sending them.

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
        _checks.unknown(issues, params, ListListenersRequest.__annotations__)
    region_id = get("RegionId")
    listener_ids = get("ListenerIds")
    load_balancer_ids = get("LoadBalancerIds")
    listener_protocol = get("ListenerProtocol")
    sec_sensor_enabled = get("SecSensorEnabled")
    tag = get("Tag")
    next_token = get("NextToken")
    max_results = get("MaxResults")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if listener_ids is not None:
        if not isinstance(listener_ids, (list, tuple)):
            _checks.error(issues, "ListenerIds", "type", "ListenerIds must be a list.")
        else:
            if len(listener_ids) > 20:
                _checks.error(
                    issues, "ListenerIds", "size", "ListenerIds must have at most 20 elements."
                )
            for index, item in enumerate(listener_ids):
                if not isinstance(item, str):
                    _checks.error(
                        issues,
                        f"ListenerIds[{index}]",
                        "type",
                        "Each element of ListenerIds must be a string.",
                    )
    if load_balancer_ids is not None:
        if not isinstance(load_balancer_ids, (list, tuple)):
            _checks.error(issues, "LoadBalancerIds", "type", "LoadBalancerIds must be a list.")
        else:
            if len(load_balancer_ids) > 20:
                _checks.error(
                    issues,
                    "LoadBalancerIds",
                    "size",
                    "LoadBalancerIds must have at most 20 elements.",
                )
            for index, item in enumerate(load_balancer_ids):
                if not isinstance(item, str):
                    _checks.error(
                        issues,
                        f"LoadBalancerIds[{index}]",
                        "type",
                        "Each element of LoadBalancerIds must be a string.",
                    )
    if listener_protocol is not None:
        if not isinstance(listener_protocol, str):
            _checks.error(issues, "ListenerProtocol", "type", "ListenerProtocol must be a string.")
        elif listener_protocol not in ("TCP", "UDP", "TCPSSL"):
            _checks.error(
                issues,
                "ListenerProtocol",
                "enum",
                'ListenerProtocol must be "TCP", "UDP" or "TCPSSL".',
            )
    if sec_sensor_enabled is not None:
        if not isinstance(sec_sensor_enabled, str):
            _checks.error(issues, "SecSensorEnabled", "type", "SecSensorEnabled must be a string.")
        elif sec_sensor_enabled not in ("true", "false"):
            _checks.error(
                issues, "SecSensorEnabled", "enum", 'SecSensorEnabled must be "true" or "false".'
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
    if next_token is not None and not isinstance(next_token, str):
        _checks.error(issues, "NextToken", "type", "NextToken must be a string.")
    if max_results is not None:
        if type(max_results) is not int:
            _checks.error(issues, "MaxResults", "type", "MaxResults must be an integer.")
        elif not 1 <= max_results <= 100:
            _checks.error(issues, "MaxResults", "range", "MaxResults must be from 1 to 100.")
    return issues


def _check_tag(issues: list[Issue], path: str, structure: dict[str, object]) -> None:
    get = structure.get
    if not _TAG_NAMES.issuperset(structure):
        _checks.unknown(issues, structure, ListListenersRequestTag.__annotations__, f"{path}.")
    key = get("Key")
    value = get("Value")
    if key is not None:
        if not isinstance(key, str):
            _checks.error(issues, f"{path}.Key", "type", "Key must be a string.")
        elif len(key) > 128:
            _checks.error(issues, f"{path}.Key", "length", "Key must have at most 128 characters.")
    if value is not None:
        if not isinstance(value, str):
            _checks.error(issues, f"{path}.Value", "type", "Value must be a string.")
        elif len(value) > 128:
            _checks.error(
                issues, f"{path}.Value", "length", "Value must have at most 128 characters."
            )


_LISTENERS_PROXY_PROTOCOL_V2_CONFIG: _action.Fields = {
    "Ppv2VpcIdEnabled": "boolean",
    "Ppv2PrivateLinkEpIdEnabled": "boolean",
    "Ppv2PrivateLinkEpsIdEnabled": "boolean",
}
_LISTENERS_TAGS: _action.Fields = {
    "Key": "string",
    "Value": "string",
}
_LISTENERS: _action.Fields = {
    "ListenerId": "string",
    "LoadBalancerId": "string",
    "RegionId": "string",
    "ListenerStatus": "string",
    "ListenerProtocol": "string",
    "ListenerPort": "integer",
    "StartPort": "string",
    "EndPort": "string",
    "ListenerDescription": "string",
    "ServerGroupId": "string",
    "IdleTimeout": "integer",
    "SecurityPolicyId": "string",
    "CertificateIds": _action.ListOf("string"),
    "CaEnabled": "boolean",
    "CaCertificateIds": _action.ListOf("string"),
    "AlpnEnabled": "boolean",
    "AlpnPolicy": "string",
    "ProxyProtocolEnabled": "boolean",
    "ProxyProtocolV2Config": _LISTENERS_PROXY_PROTOCOL_V2_CONFIG,
    "SecSensorEnabled": "boolean",
    "Cps": "integer",
    "Mss": "integer",
    "Tags": _action.ListOf(_LISTENERS_TAGS),
}
ACTION: t.Final = _action.Action[ListListenersResponse](
    api=API,
    name="ListListeners",
    validate=validate,
    response={
        "RequestId": "string",
        "Listeners": _action.ListOf(_LISTENERS),
        "NextToken": "string",
        "MaxResults": "integer",
        "TotalCount": "integer",
    },
    is_read=True,
    region_parameters=("RegionId",),
)
