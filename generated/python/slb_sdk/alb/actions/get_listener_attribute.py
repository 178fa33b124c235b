"""The Action GetListenerAttribute of Alb.

Generated from spec/alb/listener/GetListenerAttribute.yaml. Do not edit.
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
    "GetListenerAttributeResponseDefaultActionForwardGroupConfigServerGroupTuple",
    "GetListenerAttributeResponseDefaultActionForwardGroupConfig",
    "GetListenerAttributeResponseDefaultAction",
    "GetListenerAttributeResponseQuicConfig",
    "GetListenerAttributeResponseXForwardedForConfig",
    "GetListenerAttributeResponseLogConfigAccessLogTracingConfig",
    "GetListenerAttributeResponseLogConfig",
    "GetListenerAttributeResponseTag",
    "GetListenerAttributeResponseCertificate",
    "GetListenerAttributeResponseCaCertificate",
    "GetListenerAttributeResponseAclConfigAclRelation",
    "GetListenerAttributeResponseAclConfig",
    "validate",
]


class GetListenerAttributeRequest(t.TypedDict, total=False):
    """The parameters of `get_listener_attribute`."""

    #: Identifies the listener; CreateListener returns it, and ListListeners lists it.
    ListenerId: t.Required[str]


class GetListenerAttributeResponseDefaultActionForwardGroupConfigServerGroupTuple(
    t.TypedDict, total=False
):
    """An element of `DefaultActions[].ForwardGroupConfig.ServerGroupTuples[]` in `GetListenerAttributeResponse`."""

    #: The server group that receives the traffic.
    ServerGroupId: t.Required[str]


class GetListenerAttributeResponseDefaultActionForwardGroupConfig(t.TypedDict, total=False):
    """The value of `DefaultActions[].ForwardGroupConfig` in `GetListenerAttributeResponse`."""

    #: The server groups that get the requests.
    ServerGroupTuples: t.Required[
        list[GetListenerAttributeResponseDefaultActionForwardGroupConfigServerGroupTuple]
    ]


class GetListenerAttributeResponseDefaultAction(t.TypedDict, total=False):
    """An element of `DefaultActions[]` in `GetListenerAttributeResponse`."""

    #: The kind of the action.
    Type: t.Required[literals.GetListenerAttributeDefaultActionType | str]

    #: Where a ForwardGroup action sends the requests.
    ForwardGroupConfig: GetListenerAttributeResponseDefaultActionForwardGroupConfig


class GetListenerAttributeResponseQuicConfig(t.TypedDict, total=False):
    """The value of `QuicConfig` in `GetListenerAttributeResponse`."""

    #: The QUIC listener of an HTTPS listener with QUIC.
    QuicListenerId: str

    #: Whether clients are offered QUIC.
    QuicUpgradeEnabled: bool


class GetListenerAttributeResponseXForwardedForConfig(t.TypedDict, total=False):
    """The value of `XForwardedForConfig` in `GetListenerAttributeResponse`."""

    #: The name of the header with the verdict on the certificate.
    #:
    #: It takes effect only while the header is on.
    XForwardedForClientCertClientVerifyAlias: str

    #: Whether X-Forwarded-Clientcert-clientverify tells if the client certificate passed
    #: verification.
    XForwardedForClientCertClientVerifyEnabled: bool

    #: The name of the header with the certificate's fingerprint.
    #:
    #: It takes effect only while the header is on.
    XForwardedForClientCertFingerprintAlias: str

    #: Whether X-Forwarded-Clientcert-fingerprint tells the fingerprint of the client certificate.
    XForwardedForClientCertFingerprintEnabled: bool

    #: The name of the header with the certificate's issuer.
    #:
    #: It takes effect only while the header is on.
    XForwardedForClientCertIssuerDNAlias: str

    #: Whether X-Forwarded-Clientcert-issuerdn tells who issued the client certificate.
    XForwardedForClientCertIssuerDNEnabled: bool

    #: The name of the header with the certificate's owner.
    #:
    #: It takes effect only while the header is on.
    XForwardedForClientCertSubjectDNAlias: str

    #: Whether X-Forwarded-Clientcert-subjectdn tells who owns the client certificate.
    XForwardedForClientCertSubjectDNEnabled: bool

    #: Whether the instance finds the client's address in X-Forwarded-For.
    #:
    #: ListListeners is said to return it for HTTP and HTTPS listeners only.
    XForwardedForClientSourceIpsEnabled: bool

    #: The addresses of proxies that are trusted for that. From the end of the header, the first
    #: address that is not among them is taken for the client's; a limit per source address applies
    #: to it.
    XForwardedForClientSourceIpsTrusted: str

    #: Whether X-Forwarded-Client-srcport tells the port of the client.
    #:
    #: ListListeners is said to return it for HTTP and HTTPS listeners only.
    XForwardedForClientSrcPortEnabled: bool

    #: Whether X-Forwarded-For tells the IP address of the client.
    XForwardedForEnabled: bool

    #: Whether X-Forwarded-Host tells the domain that was asked for.
    XForwardedForHostEnabled: bool

    #: What is done with the X-Forwarded-For header of a request, while XForwardedForEnabled is
    #: true. The header is passed on as it is while it is false.
    XForwardedForProcessingMode: literals.XForwardedForProcessingMode | str

    #: Whether X-Forwarded-Proto tells the protocol of the listener.
    XForwardedForProtoEnabled: bool

    #: Whether SLB-ID tells the instance.
    XForwardedForSLBIdEnabled: bool

    #: Whether X-Forwarded-Port tells the port of the listener.
    XForwardedForSLBPortEnabled: bool


class GetListenerAttributeResponseLogConfigAccessLogTracingConfig(t.TypedDict, total=False):
    """The value of `LogConfig.AccessLogTracingConfig` in `GetListenerAttributeResponse`."""

    #: Whether requests are traced; the access log must be on for it.
    TracingEnabled: bool

    #: The sampling rate. It means something only while TracingEnabled is true.
    #:
    #: Constraints: from 1 to 10000
    #:
    #: No source says what the rate is a part of; presumably 10000 stands for all requests.
    TracingSample: int

    #: The kind of trace. It means something only while TracingEnabled is true.
    TracingType: literals.TracingType | str


class GetListenerAttributeResponseLogConfig(t.TypedDict, total=False):
    """The value of `LogConfig` in `GetListenerAttributeResponse`."""

    #: Whether headers of your own choice are logged; the access log must be on for it.
    AccessLogRecordCustomizedHeadersEnabled: bool

    #: Which requests are traced by Xtrace.
    AccessLogTracingConfig: GetListenerAttributeResponseLogConfigAccessLogTracingConfig


class GetListenerAttributeResponseTag(t.TypedDict, total=False):
    """An element of `Tags[]` in `GetListenerAttributeResponse`."""

    #: The key of the tag.
    Key: t.Required[str]

    #: The value of the tag.
    Value: t.Required[str]


class GetListenerAttributeResponseCertificate(t.TypedDict, total=False):
    """An element of `Certificates[]` in `GetListenerAttributeResponse`."""

    #: The id of the server certificate.
    CertificateId: t.Required[str]


class GetListenerAttributeResponseCaCertificate(t.TypedDict, total=False):
    """An element of `CaCertificates[]` in `GetListenerAttributeResponse`."""

    #: The id of the CA certificate.
    CertificateId: t.Required[str]

    #: Whether it is the default one.
    IsDefault: bool

    #: Whether the certificate is in force.
    #:
    #: Only ListListenerCertificates lists the states, the last one in this spelling.
    Status: literals.GetListenerAttributeCaCertificateStatus | str


class GetListenerAttributeResponseAclConfigAclRelation(t.TypedDict, total=False):
    """An element of `AclConfig.AclRelations[]` in `GetListenerAttributeResponse`."""

    #: The id of the list.
    AclId: t.Required[str]

    #: Whether the list is in force.
    Status: t.Required[literals.GetListenerAttributeAclConfigAclRelationStatus | str]


class GetListenerAttributeResponseAclConfig(t.TypedDict, total=False):
    """The value of `AclConfig` in `GetListenerAttributeResponse`."""

    #: What the access control lists are for.
    AclType: literals.AclType | str

    #: The access control lists of the listener.
    AclRelations: list[GetListenerAttributeResponseAclConfigAclRelation]


class GetListenerAttributeResponse(t.TypedDict, total=False):
    """What `get_listener_attribute` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]

    #: Identifies the listener; CreateListener returns it, and ListListeners lists it.
    ListenerId: t.Required[str]

    #: The id of the instance that has the listener.
    LoadBalancerId: t.Required[str]

    #: The state of the listener.
    ListenerStatus: t.Required[literals.ListenerStatus | str]

    #: The protocol that clients speak to the listener.
    ListenerProtocol: t.Required[literals.ListenerProtocol | str]

    #: The port of the instance that takes the traffic.
    #:
    #: Constraints: from 1 to 65535
    ListenerPort: t.Required[int]

    #: The name of the listener.
    #:
    #: Constraints: from 2 to 256 characters
    #:
    #: Letters (Chinese ones too), digits, hyphens, slashes, periods and underscores are documented
    #: for it.
    #:
    #: UpdateListenerAttribute takes commas, semicolons and at signs too, and public clients let
    #: them through here.
    ListenerDescription: str

    #: What happens to the requests that no forwarding rule matches.
    DefaultActions: t.Required[list[GetListenerAttributeResponseDefaultAction]]

    #: How long a connection may stay without a request before it is closed.
    IdleTimeout: t.Required[int]

    #: How long a server may take to respond; after that the client gets an HTTP 504.
    RequestTimeout: t.Required[int]

    #: Whether responses of certain file types are compressed.
    GzipEnabled: bool

    #: Whether clients of an HTTPS listener may use HTTP/2.
    Http2Enabled: bool

    #: The security policy of an HTTPS listener, which says what TLS versions and cipher suites it
    #: accepts.
    SecurityPolicyId: str

    #: Whether clients of an HTTPS listener may go over to QUIC, and which listener serves them
    #: then.
    QuicConfig: GetListenerAttributeResponseQuicConfig

    #: The headers that tell the servers about the client, its certificate and the listener.
    XForwardedForConfig: GetListenerAttributeResponseXForwardedForConfig

    #: What the access log of the listener holds.
    LogConfig: GetListenerAttributeResponseLogConfig

    #: The tags of the listener.
    Tags: list[GetListenerAttributeResponseTag]

    #: The server certificates of an HTTPS or QUIC listener.
    #:
    #: No source says whether additional ones are among them; ListListenerCertificates lists those
    #: too.
    Certificates: list[GetListenerAttributeResponseCertificate]

    #: Whether clients must show a certificate too.
    CaEnabled: bool

    #: The CA certificate that clients' certificates are checked against.
    CaCertificates: list[GetListenerAttributeResponseCaCertificate]

    #: Which addresses get through.
    AclConfig: GetListenerAttributeResponseAclConfig


_NAMES = frozenset(GetListenerAttributeRequest.__annotations__)


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
    if listener_id is None:
        _checks.error(issues, "ListenerId", "required", "ListenerId is required.")
    elif not isinstance(listener_id, str):
        _checks.error(issues, "ListenerId", "type", "ListenerId must be a string.")
    return issues


_DEFAULT_ACTIONS_FORWARD_GROUP_CONFIG_SERVER_GROUP_TUPLES: _action.Fields = {
    "ServerGroupId": "string",
}
_DEFAULT_ACTIONS_FORWARD_GROUP_CONFIG: _action.Fields = {
    "ServerGroupTuples": _action.ListOf(_DEFAULT_ACTIONS_FORWARD_GROUP_CONFIG_SERVER_GROUP_TUPLES),
}
_DEFAULT_ACTIONS: _action.Fields = {
    "Type": "string",
    "ForwardGroupConfig": _DEFAULT_ACTIONS_FORWARD_GROUP_CONFIG,
}
_QUIC_CONFIG: _action.Fields = {
    "QuicListenerId": "string",
    "QuicUpgradeEnabled": "boolean",
}
_XFORWARDED_FOR_CONFIG: _action.Fields = {
    "XForwardedForClientCertClientVerifyAlias": "string",
    "XForwardedForClientCertClientVerifyEnabled": "boolean",
    "XForwardedForClientCertFingerprintAlias": "string",
    "XForwardedForClientCertFingerprintEnabled": "boolean",
    "XForwardedForClientCertIssuerDNAlias": "string",
    "XForwardedForClientCertIssuerDNEnabled": "boolean",
    "XForwardedForClientCertSubjectDNAlias": "string",
    "XForwardedForClientCertSubjectDNEnabled": "boolean",
    "XForwardedForClientSourceIpsEnabled": "boolean",
    "XForwardedForClientSourceIpsTrusted": "string",
    "XForwardedForClientSrcPortEnabled": "boolean",
    "XForwardedForEnabled": "boolean",
    "XForwardedForHostEnabled": "boolean",
    "XForwardedForProcessingMode": "string",
    "XForwardedForProtoEnabled": "boolean",
    "XForwardedForSLBIdEnabled": "boolean",
    "XForwardedForSLBPortEnabled": "boolean",
}
_LOG_CONFIG_ACCESS_LOG_TRACING_CONFIG: _action.Fields = {
    "TracingEnabled": "boolean",
    "TracingSample": "integer",
    "TracingType": "string",
}
_LOG_CONFIG: _action.Fields = {
    "AccessLogRecordCustomizedHeadersEnabled": "boolean",
    "AccessLogTracingConfig": _LOG_CONFIG_ACCESS_LOG_TRACING_CONFIG,
}
_TAGS: _action.Fields = {
    "Key": "string",
    "Value": "string",
}
_CERTIFICATES: _action.Fields = {
    "CertificateId": "string",
}
_CA_CERTIFICATES: _action.Fields = {
    "CertificateId": "string",
    "IsDefault": "boolean",
    "Status": "string",
}
_ACL_CONFIG_ACL_RELATIONS: _action.Fields = {
    "AclId": "string",
    "Status": "string",
}
_ACL_CONFIG: _action.Fields = {
    "AclType": "string",
    "AclRelations": _action.ListOf(_ACL_CONFIG_ACL_RELATIONS),
}
ACTION: t.Final = _action.Action[GetListenerAttributeResponse](
    api=API,
    name="GetListenerAttribute",
    validate=validate,
    response={
        "RequestId": "string",
        "ListenerId": "string",
        "LoadBalancerId": "string",
        "ListenerStatus": "string",
        "ListenerProtocol": "string",
        "ListenerPort": "integer",
        "ListenerDescription": "string",
        "DefaultActions": _action.ListOf(_DEFAULT_ACTIONS),
        "IdleTimeout": "integer",
        "RequestTimeout": "integer",
        "GzipEnabled": "boolean",
        "Http2Enabled": "boolean",
        "SecurityPolicyId": "string",
        "QuicConfig": _QUIC_CONFIG,
        "XForwardedForConfig": _XFORWARDED_FOR_CONFIG,
        "LogConfig": _LOG_CONFIG,
        "Tags": _action.ListOf(_TAGS),
        "Certificates": _action.ListOf(_CERTIFICATES),
        "CaEnabled": "boolean",
        "CaCertificates": _action.ListOf(_CA_CERTIFICATES),
        "AclConfig": _ACL_CONFIG,
    },
    is_read=True,
)
