"""The Action ListListeners of Alb.

Generated from spec/alb/listener/ListListeners.yaml. Do not edit.
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
    "ListListenersResponseListenerDefaultActionForwardGroupConfigServerGroupTuple",
    "ListListenersResponseListenerDefaultActionForwardGroupConfig",
    "ListListenersResponseListenerDefaultAction",
    "ListListenersResponseListenerQuicConfig",
    "ListListenersResponseListenerXForwardedForConfig",
    "ListListenersResponseListenerLogConfigAccessLogTracingConfig",
    "ListListenersResponseListenerLogConfig",
    "ListListenersResponseListenerTag",
    "ListListenersResponseListener",
    "validate",
]


class ListListenersRequestTag(t.TypedDict, total=False):
    """An element of `Tag[]` in `ListListenersRequest`."""

    #: The key of the tag.
    #:
    #: Constraints: at most 128 characters
    Key: str

    #: The value of the tag.
    #:
    #: Constraints: at most 128 characters
    Value: str


class ListListenersRequest(t.TypedDict, total=False):
    """The parameters of `list_listeners`."""

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

    #: Only the listeners with these tags.
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


class ListListenersResponseListenerDefaultActionForwardGroupConfigServerGroupTuple(
    t.TypedDict, total=False
):
    """An element of `Listeners[].DefaultActions[].ForwardGroupConfig.ServerGroupTuples[]` in `ListListenersResponse`."""

    #: The server group that receives the traffic.
    ServerGroupId: t.Required[str]


class ListListenersResponseListenerDefaultActionForwardGroupConfig(t.TypedDict, total=False):
    """The value of `Listeners[].DefaultActions[].ForwardGroupConfig` in `ListListenersResponse`."""

    #: The server groups that get the requests.
    ServerGroupTuples: t.Required[
        list[ListListenersResponseListenerDefaultActionForwardGroupConfigServerGroupTuple]
    ]


class ListListenersResponseListenerDefaultAction(t.TypedDict, total=False):
    """An element of `Listeners[].DefaultActions[]` in `ListListenersResponse`."""

    #: The kind of the action.
    Type: t.Required[literals.ListListenersListenerDefaultActionType | str]

    #: Where a ForwardGroup action sends the requests.
    ForwardGroupConfig: ListListenersResponseListenerDefaultActionForwardGroupConfig


class ListListenersResponseListenerQuicConfig(t.TypedDict, total=False):
    """The value of `Listeners[].QuicConfig` in `ListListenersResponse`."""

    #: The QUIC listener of an HTTPS listener with QUIC.
    QuicListenerId: str

    #: Whether clients are offered QUIC.
    QuicUpgradeEnabled: bool


class ListListenersResponseListenerXForwardedForConfig(t.TypedDict, total=False):
    """The value of `Listeners[].XForwardedForConfig` in `ListListenersResponse`."""

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


class ListListenersResponseListenerLogConfigAccessLogTracingConfig(t.TypedDict, total=False):
    """The value of `Listeners[].LogConfig.AccessLogTracingConfig` in `ListListenersResponse`."""

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


class ListListenersResponseListenerLogConfig(t.TypedDict, total=False):
    """The value of `Listeners[].LogConfig` in `ListListenersResponse`."""

    #: Whether headers of your own choice are logged; the access log must be on for it.
    AccessLogRecordCustomizedHeadersEnabled: bool

    #: Which requests are traced by Xtrace.
    AccessLogTracingConfig: ListListenersResponseListenerLogConfigAccessLogTracingConfig


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
    DefaultActions: t.Required[list[ListListenersResponseListenerDefaultAction]]

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
    QuicConfig: ListListenersResponseListenerQuicConfig

    #: The headers that tell the servers about the client, its certificate and the listener.
    XForwardedForConfig: ListListenersResponseListenerXForwardedForConfig

    #: What the access log of the listener holds.
    LogConfig: ListListenersResponseListenerLogConfig

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
    listener_ids = get("ListenerIds")
    load_balancer_ids = get("LoadBalancerIds")
    listener_protocol = get("ListenerProtocol")
    tag = get("Tag")
    next_token = get("NextToken")
    max_results = get("MaxResults")
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
        elif listener_protocol not in ("HTTP", "HTTPS", "QUIC"):
            _checks.error(
                issues,
                "ListenerProtocol",
                "enum",
                'ListenerProtocol must be "HTTP", "HTTPS" or "QUIC".',
            )
    if tag is not None:
        if not isinstance(tag, (list, tuple)):
            _checks.error(issues, "Tag", "type", "Tag must be a list.")
        else:
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


_LISTENERS_DEFAULT_ACTIONS_FORWARD_GROUP_CONFIG_SERVER_GROUP_TUPLES: _action.Fields = {
    "ServerGroupId": "string",
}
_LISTENERS_DEFAULT_ACTIONS_FORWARD_GROUP_CONFIG: _action.Fields = {
    "ServerGroupTuples": _action.ListOf(_LISTENERS_DEFAULT_ACTIONS_FORWARD_GROUP_CONFIG_SERVER_GROUP_TUPLES),
}
_LISTENERS_DEFAULT_ACTIONS: _action.Fields = {
    "Type": "string",
    "ForwardGroupConfig": _LISTENERS_DEFAULT_ACTIONS_FORWARD_GROUP_CONFIG,
}
_LISTENERS_QUIC_CONFIG: _action.Fields = {
    "QuicListenerId": "string",
    "QuicUpgradeEnabled": "boolean",
}
_LISTENERS_XFORWARDED_FOR_CONFIG: _action.Fields = {
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
_LISTENERS_LOG_CONFIG_ACCESS_LOG_TRACING_CONFIG: _action.Fields = {
    "TracingEnabled": "boolean",
    "TracingSample": "integer",
    "TracingType": "string",
}
_LISTENERS_LOG_CONFIG: _action.Fields = {
    "AccessLogRecordCustomizedHeadersEnabled": "boolean",
    "AccessLogTracingConfig": _LISTENERS_LOG_CONFIG_ACCESS_LOG_TRACING_CONFIG,
}
_LISTENERS_TAGS: _action.Fields = {
    "Key": "string",
    "Value": "string",
}
_LISTENERS: _action.Fields = {
    "ListenerId": "string",
    "LoadBalancerId": "string",
    "ListenerStatus": "string",
    "ListenerProtocol": "string",
    "ListenerPort": "integer",
    "ListenerDescription": "string",
    "DefaultActions": _action.ListOf(_LISTENERS_DEFAULT_ACTIONS),
    "IdleTimeout": "integer",
    "RequestTimeout": "integer",
    "GzipEnabled": "boolean",
    "Http2Enabled": "boolean",
    "SecurityPolicyId": "string",
    "QuicConfig": _LISTENERS_QUIC_CONFIG,
    "XForwardedForConfig": _LISTENERS_XFORWARDED_FOR_CONFIG,
    "LogConfig": _LISTENERS_LOG_CONFIG,
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
)
