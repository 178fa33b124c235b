"""The Action GetListenerAttribute of Nlb.

Generated from spec/nlb/listener/GetListenerAttribute.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "GetListenerAttributeRequest",
    "GetListenerAttributeResponse",
    "GetListenerAttributeResponseProxyProtocolV2Config",
    "GetListenerAttributeResponseTag",
    "validate",
]


class GetListenerAttributeRequest(t.TypedDict, total=False):
    """The parameters of `get_listener_attribute`."""

    #: Identifies the listener; CreateListener returns it, and ListListeners lists it.
    ListenerId: t.Required[str]

    #: The region of the instance.
    #:
    #: Filled in from the client's `region_id`.
    #:
    #: DescribeRegions lists the regions.
    RegionId: str

    #: A token of your own; a request that changes nothing needs none.
    #:
    #: Constraints: matches ^[\x00-\x7F]*$
    #:
    #: Without one the service takes the request id, which differs each time, so a repetition acts
    #: again.
    ClientToken: str

    #: Only check the request, for parameters and for limits of the service; nothing is changed.
    #:
    #: Without it the service takes false.
    DryRun: bool


class GetListenerAttributeResponseProxyProtocolV2Config(t.TypedDict, total=False):
    """The value of `ProxyProtocolV2Config` in `GetListenerAttributeResponse`."""

    #: Whether it tells the VPC.
    Ppv2VpcIdEnabled: bool

    #: Whether it tells the PrivateLink endpoint.
    Ppv2PrivateLinkEpIdEnabled: bool

    #: Whether it tells the PrivateLink endpoint service.
    Ppv2PrivateLinkEpsIdEnabled: bool


class GetListenerAttributeResponseTag(t.TypedDict, total=False):
    """An element of `Tags[]` in `GetListenerAttributeResponse`."""

    #: What the tag is about.
    TagKey: t.Required[str]

    #: What the tag says about it.
    TagValue: t.Required[str]


class GetListenerAttributeResponse(t.TypedDict, total=False):
    """What `get_listener_attribute` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]

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
    ProxyProtocolV2Config: GetListenerAttributeResponseProxyProtocolV2Config

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
    Tags: list[GetListenerAttributeResponseTag]


_NAMES = frozenset(GetListenerAttributeRequest.__annotations__)
_matches_client_token = _checks.pattern(r"\A[\x00-\x7F]*\Z")


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of GetListenerAttribute without sending them.

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
        _checks.unknown(issues, params, GetListenerAttributeRequest.__annotations__)
    listener_id = get("ListenerId")
    region_id = get("RegionId")
    client_token = get("ClientToken")
    dry_run = get("DryRun")
    if listener_id is None:
        _checks.error(issues, "ListenerId", "required", "ListenerId is required.")
    elif not isinstance(listener_id, str):
        _checks.error(issues, "ListenerId", "type", "ListenerId must be a string.")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if client_token is not None:
        if not isinstance(client_token, str):
            _checks.error(issues, "ClientToken", "type", "ClientToken must be a string.")
        elif not _matches_client_token(client_token):
            _checks.error(
                issues, "ClientToken", "pattern", "ClientToken must match ^[\\x00-\\x7F]*$"
            )
    if dry_run is not None and not isinstance(dry_run, bool):
        _checks.error(issues, "DryRun", "type", "DryRun must be true or false.")
    return issues


_PROXY_PROTOCOL_V2_CONFIG: _action.Fields = {
    "Ppv2VpcIdEnabled": "boolean",
    "Ppv2PrivateLinkEpIdEnabled": "boolean",
    "Ppv2PrivateLinkEpsIdEnabled": "boolean",
}
_TAGS: _action.Fields = {
    "TagKey": "string",
    "TagValue": "string",
}
ACTION: t.Final = _action.Action[GetListenerAttributeResponse](
    api=API,
    name="GetListenerAttribute",
    validate=validate,
    response={
        "RequestId": "string",
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
        "ProxyProtocolV2Config": _PROXY_PROTOCOL_V2_CONFIG,
        "SecSensorEnabled": "boolean",
        "Cps": "integer",
        "Mss": "integer",
        "Tags": _action.ListOf(_TAGS),
    },
    is_read=True,
    dry_run="DryRunOperation",
    region_parameters=("RegionId",),
    retry={
        "DryRunOperation": "never",
    },
)
