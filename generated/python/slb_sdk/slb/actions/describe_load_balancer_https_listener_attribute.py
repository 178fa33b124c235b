"""The Action DescribeLoadBalancerHTTPSListenerAttribute of Slb.

Generated from spec/slb/listener/DescribeLoadBalancerHTTPSListenerAttribute.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "DescribeLoadBalancerHTTPSListenerAttributeRequest",
    "DescribeLoadBalancerHTTPSListenerAttributeResponse",
    "DescribeLoadBalancerHTTPSListenerAttributeResponseDomainExtension",
    "DescribeLoadBalancerHTTPSListenerAttributeResponseTag",
    "DescribeLoadBalancerHTTPSListenerAttributeResponseRule",
    "validate",
]


class DescribeLoadBalancerHTTPSListenerAttributeRequest(t.TypedDict, total=False):
    """The parameters of `describe_load_balancer_https_listener_attribute`."""

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


class DescribeLoadBalancerHTTPSListenerAttributeResponseDomainExtension(t.TypedDict, total=False):
    """An element of `DomainExtensions[]` in `DescribeLoadBalancerHTTPSListenerAttributeResponse`."""

    #: The id of the additional domain.
    DomainExtensionId: t.Required[str]

    #: The additional domain.
    Domain: t.Required[str]

    #: The id of the certificate shown to clients that ask for this domain.
    ServerCertificateId: t.Required[str]


class DescribeLoadBalancerHTTPSListenerAttributeResponseTag(t.TypedDict, total=False):
    """An element of `Tags[]` in `DescribeLoadBalancerHTTPSListenerAttributeResponse`."""

    #: What the tag is about.
    TagKey: t.Required[str]

    #: What the tag says about it.
    TagValue: t.Required[str]


class DescribeLoadBalancerHTTPSListenerAttributeResponseRule(t.TypedDict, total=False):
    """An element of `Rules[]` in `DescribeLoadBalancerHTTPSListenerAttributeResponse`."""

    #: The id of the forwarding rule.
    RuleId: t.Required[str]

    #: What the rule is called, unique within its listener.
    RuleName: t.Required[str]

    #: The domain of the requests that the rule takes.
    Domain: str

    #: The path of the requests that the rule takes.
    Url: str

    #: The VServer group that receives the requests.
    VServerGroupId: t.Required[str]


class DescribeLoadBalancerHTTPSListenerAttributeResponse(t.TypedDict, total=False):
    """What `describe_load_balancer_https_listener_attribute` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]

    #: The id of the certificate that the listener shows to clients.
    ServerCertificateId: t.Required[str]

    #: The id of the CA certificate that clients' certificates are checked against; set for mutual
    #: TLS.
    CACertificateId: str

    #: The TLS versions and ciphers that the listener accepts.
    #:
    #: Only high-performance instances have it.
    TLSCipherPolicy: literals.TLSCipherPolicy | str

    #: Whether clients can speak HTTP/2 with the listener.
    EnableHttp2: t.Required[literals.DescribedOnOff | str]

    #: The additional domains of the listener, each with a certificate of its own.
    DomainExtensions: t.Required[
        list[DescribeLoadBalancerHTTPSListenerAttributeResponseDomainExtension]
    ]

    #: Whether servers get the owner named in the client's certificate, in the header
    #: `XForwardedFor_ClientCertSubjectDN`.
    XForwardedFor_ClientCertSubjectDN: t.Required[literals.DescribedOnOff | str]

    #: Whether servers get the issuer named in the client's certificate, in the header
    #: `XForwardedFor_ClientCertIssuerDN`.
    XForwardedFor_ClientCertIssuerDN: t.Required[literals.DescribedOnOff | str]

    #: Whether servers get the fingerprint of the client's certificate, in the header
    #: `XForwardedFor_ClientCertFingerprint`.
    XForwardedFor_ClientCertFingerprint: t.Required[literals.DescribedOnOff | str]

    #: Whether servers get the result of checking the client's certificate, in the header
    #: `XForwardedFor_ClientCertClientVerify`.
    XForwardedFor_ClientCertClientVerify: t.Required[literals.DescribedOnOff | str]

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
    Tags: t.Required[list[DescribeLoadBalancerHTTPSListenerAttributeResponseTag]]

    #: Whether all requests of a client go to the same server.
    StickySession: t.Required[literals.DescribedOnOff | str]

    #: Whose cookie ties a client to its server; set while StickySession is on.
    StickySessionType: literals.StickySessionType | str

    #: How long the listener's own cookie lasts; set while StickySessionType is insert.
    CookieTimeout: int

    #: The name of the server's cookie; set while StickySessionType is server.
    Cookie: str

    #: Whether servers get the address of the client, in the header `X-Forwarded-For`.
    XForwardedFor: t.Required[literals.DescribedOnOff | str]

    #: Whether servers get the address of the instance that the client called, in the header
    #: `SLB-IP`.
    XForwardedFor_SLBIP: t.Required[literals.DescribedOnOff | str]

    #: Whether servers get the id of the instance, in the header `SLB-ID`.
    XForwardedFor_SLBID: t.Required[literals.DescribedOnOff | str]

    #: Whether servers get the protocol of the listener, in the header `X-Forwarded-Proto`.
    XForwardedFor_proto: t.Required[literals.DescribedOnOff | str]

    #: Whether servers get the listener's port, in the header `XForwardedFor_SLBPORT`.
    XForwardedFor_SLBPORT: t.Required[literals.DescribedOnOff | str]

    #: Whether servers get the port of the client, in the header `XForwardedFor_ClientSrcPort`.
    XForwardedFor_ClientSrcPort: t.Required[literals.DescribedOnOff | str]

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
    UnhealthyThreshold: int

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
    #: A string as the service sends it, not a list: the values are http_2xx, http_3xx, http_4xx and
    #: http_5xx.
    HealthCheckHttpCode: t.Required[str]

    #: Whether access control lists decide which clients get through.
    AclStatus: t.Required[literals.DescribedOnOff | str]

    #: Whether the lists name the clients to let in or the clients to keep out; set while AclStatus
    #: is on.
    AclType: literals.DescribeLoadBalancerHTTPSListenerAttributeAclType | str

    #: The access control list of the listener; set while AclStatus is on.
    AclId: str

    #: The access control lists of the listener.
    AclIds: t.Required[list[str]]

    #: Whether answers of certain file types are compressed.
    Gzip: t.Required[literals.DescribedOnOff | str]

    #: How long a client's connection may go without a request before it is closed.
    #:
    #: Constraints: from 1 to 60
    IdleTimeout: t.Required[int]

    #: How long a server may take to answer; after that the client gets HTTP status 504.
    #:
    #: Constraints: from 1 to 180
    RequestTimeout: t.Required[int]

    #: Whether the listener counts as secure.
    SecurityStatus: t.Required[literals.DescribedOnOff | str]

    #: Whether the backend servers are checked.
    HealthCheck: t.Required[literals.DescribedOnOff | str]

    #: The HTTP method of a check; set while HealthCheck is on.
    HealthCheckMethod: literals.HealthCheckMethod | str

    #: How long a check waits for the answer; a server that stays silent fails the check.
    #:
    #: Constraints: from 1 to 300
    HealthCheckTimeout: t.Required[int]

    #: The forwarding rules of the listener.
    Rules: t.Required[list[DescribeLoadBalancerHTTPSListenerAttributeResponseRule]]


_NAMES = frozenset(DescribeLoadBalancerHTTPSListenerAttributeRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of DescribeLoadBalancerHTTPSListenerAttribute without sending them.

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
        _checks.unknown(issues, params, DescribeLoadBalancerHTTPSListenerAttributeRequest.__annotations__)
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


_DOMAIN_EXTENSIONS: _action.Fields = {
    "DomainExtensionId": "string",
    "Domain": "string",
    "ServerCertificateId": "string",
}
_TAGS: _action.Fields = {
    "TagKey": "string",
    "TagValue": "string",
}
_RULES: _action.Fields = {
    "RuleId": "string",
    "RuleName": "string",
    "Domain": "string",
    "Url": "string",
    "VServerGroupId": "string",
}
ACTION: t.Final = _action.Action[DescribeLoadBalancerHTTPSListenerAttributeResponse](
    api=API,
    name="DescribeLoadBalancerHTTPSListenerAttribute",
    validate=validate,
    response={
        "RequestId": "string",
        "ServerCertificateId": "string",
        "CACertificateId": "string",
        "TLSCipherPolicy": "string",
        "EnableHttp2": "string",
        "DomainExtensions": _action.ListOf(_DOMAIN_EXTENSIONS, "DomainExtension"),
        "XForwardedFor_ClientCertSubjectDN": "string",
        "XForwardedFor_ClientCertIssuerDN": "string",
        "XForwardedFor_ClientCertFingerprint": "string",
        "XForwardedFor_ClientCertClientVerify": "string",
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
        "StickySession": "string",
        "StickySessionType": "string",
        "CookieTimeout": "integer",
        "Cookie": "string",
        "XForwardedFor": "string",
        "XForwardedFor_SLBIP": "string",
        "XForwardedFor_SLBID": "string",
        "XForwardedFor_proto": "string",
        "XForwardedFor_SLBPORT": "string",
        "XForwardedFor_ClientSrcPort": "string",
        "HealthCheckConnectPort": "integer",
        "HealthCheckInterval": "integer",
        "HealthyThreshold": "integer",
        "UnhealthyThreshold": "integer",
        "HealthCheckDomain": "string",
        "HealthCheckURI": "string",
        "HealthCheckHttpCode": "string",
        "AclStatus": "string",
        "AclType": "string",
        "AclId": "string",
        "AclIds": _action.ListOf("string", "AclId"),
        "Gzip": "string",
        "IdleTimeout": "integer",
        "RequestTimeout": "integer",
        "SecurityStatus": "string",
        "HealthCheck": "string",
        "HealthCheckMethod": "string",
        "HealthCheckTimeout": "integer",
        "Rules": _action.ListOf(_RULES, "Rule"),
    },
    is_read=True,
    region_parameters=("RegionId",),
)
