"""The Action CreateListener of Alb.

Generated from spec/alb/listener/CreateListener.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "CreateListenerRequest",
    "CreateListenerRequestDefaultActionForwardGroupConfigServerGroupTuple",
    "CreateListenerRequestDefaultActionForwardGroupConfig",
    "CreateListenerRequestDefaultAction",
    "CreateListenerRequestQuicConfig",
    "CreateListenerRequestTag",
    "CreateListenerRequestCertificate",
    "CreateListenerRequestCaCertificate",
    "CreateListenerRequestXForwardedForConfig",
    "CreateListenerResponse",
    "validate",
]


class CreateListenerRequestDefaultActionForwardGroupConfigServerGroupTuple(
    t.TypedDict, total=False
):
    """An element of `DefaultActions[].ForwardGroupConfig.ServerGroupTuples[]` in `CreateListenerRequest`."""

    #: The server group that receives the traffic.
    ServerGroupId: t.Required[str]


class CreateListenerRequestDefaultActionForwardGroupConfig(t.TypedDict, total=False):
    """The value of `DefaultActions[].ForwardGroupConfig` in `CreateListenerRequest`."""

    #: The server groups that get the requests.
    #:
    #: Constraints: at least 1 element
    ServerGroupTuples: t.Required[
        list[CreateListenerRequestDefaultActionForwardGroupConfigServerGroupTuple]
    ]


class CreateListenerRequestDefaultAction(t.TypedDict, total=False):
    """An element of `DefaultActions[]` in `CreateListenerRequest`."""

    #: The kind of the action.
    #:
    #: The documents allow only one kind of action in a listener.
    Type: t.Required[literals.CreateListenerDefaultActionType]

    #: Where a ForwardGroup action sends the requests.
    ForwardGroupConfig: t.Required[CreateListenerRequestDefaultActionForwardGroupConfig]


class CreateListenerRequestQuicConfig(t.TypedDict, total=False):
    """The value of `QuicConfig` in `CreateListenerRequest`."""

    #: The QUIC listener to associate with the HTTPS listener.
    #:
    #: It belongs to the same instance and is associated with no other listener.
    QuicListenerId: str

    #: Whether clients are offered QUIC.
    #:
    #: Without it the service takes false.
    QuicUpgradeEnabled: bool


class CreateListenerRequestTag(t.TypedDict, total=False):
    """An element of `Tag[]` in `CreateListenerRequest`."""

    #: The key of the tag.
    #:
    #: Constraints: at most 128 characters; must not start with "acs:" or "aliyun" or contain
    #: "http://" or "https://"
    Key: str

    #: The value of the tag.
    #:
    #: Constraints: at most 128 characters; must not start with "acs:" or "aliyun" or contain
    #: "http://" or "https://"
    Value: str


class CreateListenerRequestCertificate(t.TypedDict, total=False):
    """An element of `Certificates[]` in `CreateListenerRequest`."""

    #: The id of the server certificate.
    CertificateId: str


class CreateListenerRequestCaCertificate(t.TypedDict, total=False):
    """An element of `CaCertificates[]` in `CreateListenerRequest`."""

    #: The id of the CA certificate.
    CertificateId: str


class CreateListenerRequestXForwardedForConfig(t.TypedDict, total=False):
    """The value of `XForwardedForConfig` in `CreateListenerRequest`."""

    #: A name of your own for the header with the result of verifying the client certificate.
    #:
    #: Constraints: at most 40 characters; matches ^[A-Za-z0-9_-]*$
    #:
    #: An empty one names nothing.
    XForwardedForClientCertClientVerifyAlias: str

    #: Whether X-Forwarded-Clientcert-clientverify tells if the client certificate passed
    #: verification.
    #:
    #: Without it the service takes false.
    XForwardedForClientCertClientVerifyEnabled: bool

    #: A name of your own for the header with the fingerprint of the client certificate.
    #:
    #: Constraints: at most 40 characters; matches ^[A-Za-z0-9_-]*$
    #:
    #: An empty one names nothing.
    XForwardedForClientCertFingerprintAlias: str

    #: Whether X-Forwarded-Clientcert-fingerprint tells the fingerprint of the client certificate.
    #:
    #: Without it the service takes false.
    XForwardedForClientCertFingerprintEnabled: bool

    #: A name of your own for the header with the issuer of the client certificate.
    #:
    #: Constraints: at most 40 characters; matches ^[A-Za-z0-9_-]*$
    #:
    #: An empty one names nothing.
    XForwardedForClientCertIssuerDNAlias: str

    #: Whether X-Forwarded-Clientcert-issuerdn tells who issued the client certificate.
    #:
    #: Without it the service takes false.
    XForwardedForClientCertIssuerDNEnabled: bool

    #: A name of your own for the header with the owner of the client certificate.
    #:
    #: Constraints: at most 40 characters; matches ^[A-Za-z0-9_-]*$
    #:
    #: An empty one names nothing.
    XForwardedForClientCertSubjectDNAlias: str

    #: Whether X-Forwarded-Clientcert-subjectdn tells who owns the client certificate.
    #:
    #: Without it the service takes false.
    XForwardedForClientCertSubjectDNEnabled: bool

    #: Whether X-Forwarded-Client-srcport tells the port of the client.
    #:
    #: Without it the service takes false.
    XForwardedForClientSrcPortEnabled: bool

    #: Whether X-Forwarded-For tells the IP address of the client.
    #:
    #: Without it the service takes true.
    #:
    #: When false, an X-Forwarded-For that a request brings is passed on as it is.
    XForwardedForEnabled: bool

    #: What is done with the X-Forwarded-For header before the request goes on to the servers.
    #:
    #: Without it the service takes "append".
    XForwardedForProcessingMode: literals.XForwardedForProcessingMode

    #: Whether X-Forwarded-Proto tells the protocol of the listener.
    #:
    #: Without it the service takes false.
    XForwardedForProtoEnabled: bool

    #: Whether SLB-ID tells the id of the instance.
    #:
    #: Without it the service takes false.
    XForwardedForSLBIdEnabled: bool

    #: Whether X-Forwarded-Port tells the port of the listener.
    #:
    #: Without it the service takes false.
    XForwardedForSLBPortEnabled: bool

    #: Whether the instance itself reads the address of the client out of X-Forwarded-For.
    #:
    #: Without it the service takes false.
    #:
    #: Terraform's documentation says that an account has to ask for this first.
    XForwardedForClientSourceIpsEnabled: bool

    #: The addresses of proxies to trust. Reading X-Forwarded-For from its end, the first address
    #: that is not among them is taken for the client's.
    #:
    #: Where requests are limited per source address, the limit applies to the address found in this
    #: way.
    #:
    #: No document says how several addresses are separated.
    XForwardedForClientSourceIpsTrusted: str

    #: Whether X-Forwarded-Host tells the domain name that the client asked for.
    #:
    #: Without it the service takes false.
    XForwardedForHostEnabled: bool


class CreateListenerRequest(t.TypedDict, total=False):
    """The parameters of `create_listener`.

    Rules between them:

    - `quic-listener`: QuicConfig.QuicListenerId is required when ListenerProtocol is "HTTPS" and
      QuicConfig.QuicUpgradeEnabled is true. Clients that go over to QUIC need a listener there.
    - `server-certificate`: Certificates is required when ListenerProtocol is "HTTPS" or "QUIC". TLS
      and QUIC need a server certificate.
    - `no-certificates` (warning): Certificates and CaCertificates must not be given when
      ListenerProtocol is "HTTP". HTTP listeners use no certificates.
    - `no-mutual-tls` (warning): CaEnabled must be false when ListenerProtocol is "HTTP" or "QUIC".
      Only HTTPS listeners have mutual TLS.
    - `https-only` (warning): Http2Enabled, SecurityPolicyId, QuicConfig.QuicListenerId,
      QuicConfig.QuicUpgradeEnabled, XForwardedForConfig.XForwardedForClientCertClientVerifyAlias,
      XForwardedForConfig.XForwardedForClientCertClientVerifyEnabled,
      XForwardedForConfig.XForwardedForClientCertFingerprintAlias,
      XForwardedForConfig.XForwardedForClientCertFingerprintEnabled,
      XForwardedForConfig.XForwardedForClientCertIssuerDNAlias,
      XForwardedForConfig.XForwardedForClientCertIssuerDNEnabled,
      XForwardedForConfig.XForwardedForClientCertSubjectDNAlias and
      XForwardedForConfig.XForwardedForClientCertSubjectDNEnabled must not be given when
      ListenerProtocol is "HTTP" or "QUIC". Only HTTPS listeners have it.
    - `not-for-quic` (warning): XForwardedForConfig.XForwardedForEnabled,
      XForwardedForConfig.XForwardedForProcessingMode,
      XForwardedForConfig.XForwardedForClientSrcPortEnabled and
      XForwardedForConfig.XForwardedForClientSourceIpsEnabled must not be given when
      ListenerProtocol is "QUIC". Only HTTP and HTTPS listeners have it.
    - `client-verify-alias` (warning): XForwardedForConfig.XForwardedForClientCertClientVerifyAlias
      has no effect unless XForwardedForConfig.XForwardedForClientCertClientVerifyEnabled is true.
    - `fingerprint-alias` (warning): XForwardedForConfig.XForwardedForClientCertFingerprintAlias has
      no effect unless XForwardedForConfig.XForwardedForClientCertFingerprintEnabled is true.
    - `issuer-alias` (warning): XForwardedForConfig.XForwardedForClientCertIssuerDNAlias has no
      effect unless XForwardedForConfig.XForwardedForClientCertIssuerDNEnabled is true.
    - `subject-alias` (warning): XForwardedForConfig.XForwardedForClientCertSubjectDNAlias has no
      effect unless XForwardedForConfig.XForwardedForClientCertSubjectDNEnabled is true.
    - `one-certificate` (warning): Certificates must have at most 1 element. The listener has one
      default server certificate.
    - `number-of-actions` (warning): DefaultActions must have at most 20 elements. At most 20
      forward actions are documented.
    - `number-of-server-groups` (warning): In each element of DefaultActions:
      ForwardGroupConfig.ServerGroupTuples must have at most 20 elements. At most 20 forward actions
      are documented, which may mean the server groups.
    - `tag-key` (warning): In each element of Tag: Key is required. The key of a tag is never empty.
    - `timeout-quota` (warning): RequestTimeout must be at most 600. Longer timeouts need a raised
      quota. IdleTimeout must be at most 600. Longer timeouts need a raised quota.
    - `certificate-id` (warning): In each element of Certificates: CertificateId is required. An
      element without its id says nothing.
    - `ca-certificate`: CaCertificates is required when CaEnabled is true. Mutual TLS needs a CA
      certificate to check against.
    - `ca-certificate-id` (warning): In each element of CaCertificates: CertificateId is required.
      With CaEnabled true the id is required; otherwise an element without it says nothing.
    - `processing-mode` (warning): XForwardedForConfig.XForwardedForProcessingMode has no effect
      when XForwardedForConfig.XForwardedForEnabled is false. The header is passed on as it is.
    - `alias-letters` (warning): XForwardedForConfig.XForwardedForClientCertClientVerifyAlias must
      match ^[a-z0-9_-]*$. Most documents allow lower-case letters only.
      XForwardedForConfig.XForwardedForClientCertFingerprintAlias must match ^[a-z0-9_-]*$. Most
      documents allow lower-case letters only.
      XForwardedForConfig.XForwardedForClientCertIssuerDNAlias must match ^[a-z0-9_-]*$. Most
      documents allow lower-case letters only.
      XForwardedForConfig.XForwardedForClientCertSubjectDNAlias must match ^[a-z0-9_-]*$. Most
      documents allow lower-case letters only.
    """

    #: The id of the instance that gets the listener.
    LoadBalancerId: t.Required[str]

    #: The protocol that clients speak to the listener.
    ListenerProtocol: t.Required[literals.ListenerProtocol]

    #: The port of the instance that takes the requests.
    #:
    #: Constraints: from 1 to 65535
    #:
    #: No two listeners of an instance have protocol and port in common. HTTP and HTTPS listeners
    #: share no port either.
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

    #: What happens to the requests that no forwarding rule of the listener matches.
    #:
    #: Constraints: at least 1 element
    DefaultActions: t.Required[list[CreateListenerRequestDefaultAction]]

    #: Whether responses of certain file types are compressed with Gzip.
    #:
    #: Without it the service takes true.
    GzipEnabled: bool

    #: Whether clients of an HTTPS listener may go over to QUIC, and which listener serves them
    #: then.
    QuicConfig: CreateListenerRequestQuicConfig

    #: Keys and values to attach to the listener.
    Tag: list[CreateListenerRequestTag]

    #: A unique text of ASCII characters; a request with it can be repeated safely.
    #:
    #: Constraints: matches ^[\x00-\x7F]*$
    #:
    #: Without one, the request's own id serves, and each attempt has another.
    ClientToken: str

    #: Whether the request is only checked.
    #:
    #: Without it the service takes false.
    #:
    #: Checked are the parameters that must be there, the form of the request and the limits.
    DryRun: bool

    #: How long a server may take to respond. After that the client gets an HTTP 504.
    #:
    #: Constraints: from 1 to 3600
    #:
    #: Without it the service takes 60.
    #:
    #: Up to 600 unless the quota is raised, which can go up to 3600.
    RequestTimeout: int

    #: How long a connection may stay without a request before it is closed.
    #:
    #: Constraints: from 1 to 3600
    #:
    #: Without it the service takes 15.
    #:
    #: Up to 600 unless the quota is raised, which can go up to 3600.
    IdleTimeout: int

    #: The default server certificate that the listener shows to clients.
    #:
    #: Constraints: at most 20 elements
    #:
    #: AssociateAdditionalCertificatesWithListener adds further ones.
    Certificates: list[CreateListenerRequestCertificate]

    #: The security policy, which says what TLS versions and cipher suites clients may use.
    #:
    #: Without it the service takes "tls_cipher_policy_1_0".
    #:
    #: ListSystemSecurityPolicies and ListSecurityPolicies list the policies of the system and your
    #: own.
    SecurityPolicyId: str

    #: Whether clients may use HTTP/2.
    #:
    #: Without it the service takes true.
    Http2Enabled: bool

    #: Whether mutual TLS is on, so that clients have to show a certificate too.
    #:
    #: Without it the service takes false.
    CaEnabled: bool

    #: The CA certificate that clients' certificates are checked against.
    #:
    #: Constraints: at most 1 element
    CaCertificates: list[CreateListenerRequestCaCertificate]

    #: The headers that tell the servers about the client, its certificate and the listener.
    XForwardedForConfig: CreateListenerRequestXForwardedForConfig


class CreateListenerResponse(t.TypedDict, total=False):
    """What `create_listener` answers."""

    #: The id of the new listener.
    ListenerId: t.Required[str]

    #: The id of the job that creates the listener. ListAsynJobs tells how far it is.
    JobId: t.Required[str]

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]


_DEFAULT_ACTIONS_FORWARD_GROUP_CONFIG_SERVER_GROUP_TUPLES_NAMES = frozenset(
    CreateListenerRequestDefaultActionForwardGroupConfigServerGroupTuple.__annotations__
)
_DEFAULT_ACTIONS_FORWARD_GROUP_CONFIG_NAMES = frozenset(
    CreateListenerRequestDefaultActionForwardGroupConfig.__annotations__
)
_DEFAULT_ACTIONS_NAMES = frozenset(CreateListenerRequestDefaultAction.__annotations__)
_QUIC_CONFIG_NAMES = frozenset(CreateListenerRequestQuicConfig.__annotations__)
_TAG_NAMES = frozenset(CreateListenerRequestTag.__annotations__)
_CERTIFICATES_NAMES = frozenset(CreateListenerRequestCertificate.__annotations__)
_CA_CERTIFICATES_NAMES = frozenset(CreateListenerRequestCaCertificate.__annotations__)
_XFORWARDED_FOR_CONFIG_NAMES = frozenset(CreateListenerRequestXForwardedForConfig.__annotations__)
_NAMES = frozenset(CreateListenerRequest.__annotations__)
_matches_xforwarded_for_config_xforwarded_for_client_cert_client_verify_alias = _checks.pattern(
    r"\A[A-Za-z0-9_-]*\Z"
)
_matches_xforwarded_for_config_xforwarded_for_client_cert_fingerprint_alias = _checks.pattern(
    r"\A[A-Za-z0-9_-]*\Z"
)
_matches_xforwarded_for_config_xforwarded_for_client_cert_issuer_dn_alias = _checks.pattern(
    r"\A[A-Za-z0-9_-]*\Z"
)
_matches_xforwarded_for_config_xforwarded_for_client_cert_subject_dn_alias = _checks.pattern(
    r"\A[A-Za-z0-9_-]*\Z"
)
_matches_client_token = _checks.pattern(r"\A[\x00-\x7F]*\Z")
_fits_alias_letters_xforwarded_for_config_xforwarded_for_client_cert_client_verify_alias = (
    _checks.pattern(r"\A[a-z0-9_-]*\Z")
)
_fits_alias_letters_xforwarded_for_config_xforwarded_for_client_cert_fingerprint_alias = (
    _checks.pattern(r"\A[a-z0-9_-]*\Z")
)
_fits_alias_letters_xforwarded_for_config_xforwarded_for_client_cert_issuer_dn_alias = (
    _checks.pattern(r"\A[a-z0-9_-]*\Z")
)
_fits_alias_letters_xforwarded_for_config_xforwarded_for_client_cert_subject_dn_alias = (
    _checks.pattern(r"\A[a-z0-9_-]*\Z")
)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of CreateListener without sending them.

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
        _checks.unknown(issues, params, CreateListenerRequest.__annotations__)
    load_balancer_id = get("LoadBalancerId")
    listener_protocol = get("ListenerProtocol")
    listener_port = get("ListenerPort")
    listener_description = get("ListenerDescription")
    default_actions = get("DefaultActions")
    gzip_enabled = get("GzipEnabled")
    quic_config = get("QuicConfig")
    tag = get("Tag")
    client_token = get("ClientToken")
    dry_run = get("DryRun")
    request_timeout = get("RequestTimeout")
    idle_timeout = get("IdleTimeout")
    certificates = get("Certificates")
    security_policy_id = get("SecurityPolicyId")
    http2_enabled = get("Http2Enabled")
    ca_enabled = get("CaEnabled")
    ca_certificates = get("CaCertificates")
    xforwarded_for_config = get("XForwardedForConfig")
    if load_balancer_id is None:
        _checks.error(issues, "LoadBalancerId", "required", "LoadBalancerId is required.")
    elif not isinstance(load_balancer_id, str):
        _checks.error(issues, "LoadBalancerId", "type", "LoadBalancerId must be a string.")
    if listener_protocol is None:
        _checks.error(issues, "ListenerProtocol", "required", "ListenerProtocol is required.")
    elif not isinstance(listener_protocol, str):
        _checks.error(issues, "ListenerProtocol", "type", "ListenerProtocol must be a string.")
    elif listener_protocol not in ("HTTP", "HTTPS", "QUIC"):
        _checks.error(
            issues,
            "ListenerProtocol",
            "enum",
            'ListenerProtocol must be "HTTP", "HTTPS" or "QUIC".',
        )
    if listener_port is None:
        _checks.error(issues, "ListenerPort", "required", "ListenerPort is required.")
    elif type(listener_port) is not int:
        _checks.error(issues, "ListenerPort", "type", "ListenerPort must be an integer.")
    elif not 1 <= listener_port <= 65535:
        _checks.error(issues, "ListenerPort", "range", "ListenerPort must be from 1 to 65535.")
    if listener_description is not None:
        if not isinstance(listener_description, str):
            _checks.error(
                issues, "ListenerDescription", "type", "ListenerDescription must be a string."
            )
        elif not 2 <= len(listener_description) <= 256:
            _checks.error(
                issues,
                "ListenerDescription",
                "length",
                "ListenerDescription must have from 2 to 256 characters.",
            )
    if default_actions is None:
        _checks.error(issues, "DefaultActions", "required", "DefaultActions is required.")
    elif not isinstance(default_actions, (list, tuple)):
        _checks.error(issues, "DefaultActions", "type", "DefaultActions must be a list.")
    else:
        if len(default_actions) < 1:
            _checks.error(
                issues, "DefaultActions", "size", "DefaultActions must have at least 1 element."
            )
        for index, item in enumerate(default_actions):
            if not isinstance(item, dict):
                _checks.error(
                    issues,
                    f"DefaultActions[{index}]",
                    "type",
                    "Each element of DefaultActions must be an object.",
                )
            else:
                _check_default_actions(issues, f"DefaultActions[{index}]", item)
    if gzip_enabled is not None and not isinstance(gzip_enabled, bool):
        _checks.error(issues, "GzipEnabled", "type", "GzipEnabled must be true or false.")
    if quic_config is not None:
        if not isinstance(quic_config, dict):
            _checks.error(issues, "QuicConfig", "type", "QuicConfig must be an object.")
        else:
            _check_quic_config(issues, "QuicConfig", quic_config)
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
    if client_token is not None:
        if not isinstance(client_token, str):
            _checks.error(issues, "ClientToken", "type", "ClientToken must be a string.")
        elif not _matches_client_token(client_token):
            _checks.error(
                issues, "ClientToken", "pattern", "ClientToken must match ^[\\x00-\\x7F]*$"
            )
    if dry_run is not None and not isinstance(dry_run, bool):
        _checks.error(issues, "DryRun", "type", "DryRun must be true or false.")
    if request_timeout is not None:
        if type(request_timeout) is not int:
            _checks.error(issues, "RequestTimeout", "type", "RequestTimeout must be an integer.")
        elif not 1 <= request_timeout <= 3600:
            _checks.error(
                issues, "RequestTimeout", "range", "RequestTimeout must be from 1 to 3600."
            )
    if idle_timeout is not None:
        if type(idle_timeout) is not int:
            _checks.error(issues, "IdleTimeout", "type", "IdleTimeout must be an integer.")
        elif not 1 <= idle_timeout <= 3600:
            _checks.error(issues, "IdleTimeout", "range", "IdleTimeout must be from 1 to 3600.")
    if certificates is not None:
        if not isinstance(certificates, (list, tuple)):
            _checks.error(issues, "Certificates", "type", "Certificates must be a list.")
        else:
            if len(certificates) > 20:
                _checks.error(
                    issues, "Certificates", "size", "Certificates must have at most 20 elements."
                )
            for index, item in enumerate(certificates):
                if not isinstance(item, dict):
                    _checks.error(
                        issues,
                        f"Certificates[{index}]",
                        "type",
                        "Each element of Certificates must be an object.",
                    )
                else:
                    _check_certificates(issues, f"Certificates[{index}]", item)
    if security_policy_id is not None and not isinstance(security_policy_id, str):
        _checks.error(issues, "SecurityPolicyId", "type", "SecurityPolicyId must be a string.")
    if http2_enabled is not None and not isinstance(http2_enabled, bool):
        _checks.error(issues, "Http2Enabled", "type", "Http2Enabled must be true or false.")
    if ca_enabled is not None and not isinstance(ca_enabled, bool):
        _checks.error(issues, "CaEnabled", "type", "CaEnabled must be true or false.")
    if ca_certificates is not None:
        if not isinstance(ca_certificates, (list, tuple)):
            _checks.error(issues, "CaCertificates", "type", "CaCertificates must be a list.")
        else:
            if len(ca_certificates) > 1:
                _checks.error(
                    issues, "CaCertificates", "size", "CaCertificates must have at most 1 element."
                )
            for index, item in enumerate(ca_certificates):
                if not isinstance(item, dict):
                    _checks.error(
                        issues,
                        f"CaCertificates[{index}]",
                        "type",
                        "Each element of CaCertificates must be an object.",
                    )
                else:
                    _check_ca_certificates(issues, f"CaCertificates[{index}]", item)
    if xforwarded_for_config is not None:
        if not isinstance(xforwarded_for_config, dict):
            _checks.error(
                issues, "XForwardedForConfig", "type", "XForwardedForConfig must be an object."
            )
        else:
            _check_xforwarded_for_config(issues, "XForwardedForConfig", xforwarded_for_config)
    if (
        listener_protocol == "HTTPS"
        and _checks.at(quic_config, "QuicUpgradeEnabled") is True
        and _checks.at(quic_config, "QuicListenerId") is None
    ):
        _checks.error(
            issues,
            "QuicConfig.QuicListenerId",
            "quic-listener",
            'QuicConfig.QuicListenerId is required when ListenerProtocol is "HTTPS" and QuicConfig.QuicUpgradeEnabled is true. Clients that go over to QUIC need a listener there.',
        )
    if listener_protocol in ("HTTPS", "QUIC") and certificates is None:
        _checks.error(
            issues,
            "Certificates",
            "server-certificate",
            'Certificates is required when ListenerProtocol is "HTTPS" or "QUIC". TLS and QUIC need a server certificate.',
        )
    if listener_protocol == "HTTP":
        if certificates is not None:
            _checks.warning(
                issues,
                "Certificates",
                "no-certificates",
                'Certificates must not be given when ListenerProtocol is "HTTP". HTTP listeners use no certificates.',
            )
        if ca_certificates is not None:
            _checks.warning(
                issues,
                "CaCertificates",
                "no-certificates",
                'CaCertificates must not be given when ListenerProtocol is "HTTP". HTTP listeners use no certificates.',
            )
    if (
        listener_protocol in ("HTTP", "QUIC")
        and ca_enabled is not None
        and not _checks.is_one_of(ca_enabled, [False])
    ):
        _checks.warning(
            issues,
            "CaEnabled",
            "no-mutual-tls",
            'CaEnabled must be false when ListenerProtocol is "HTTP" or "QUIC". Only HTTPS listeners have mutual TLS.',
        )
    if listener_protocol in ("HTTP", "QUIC"):
        if http2_enabled is not None:
            _checks.warning(
                issues,
                "Http2Enabled",
                "https-only",
                'Http2Enabled must not be given when ListenerProtocol is "HTTP" or "QUIC". Only HTTPS listeners have it.',
            )
        if security_policy_id is not None:
            _checks.warning(
                issues,
                "SecurityPolicyId",
                "https-only",
                'SecurityPolicyId must not be given when ListenerProtocol is "HTTP" or "QUIC". Only HTTPS listeners have it.',
            )
        if _checks.at(quic_config, "QuicListenerId") is not None:
            _checks.warning(
                issues,
                "QuicConfig.QuicListenerId",
                "https-only",
                'QuicConfig.QuicListenerId must not be given when ListenerProtocol is "HTTP" or "QUIC". Only HTTPS listeners have it.',
            )
        if _checks.at(quic_config, "QuicUpgradeEnabled") is not None:
            _checks.warning(
                issues,
                "QuicConfig.QuicUpgradeEnabled",
                "https-only",
                'QuicConfig.QuicUpgradeEnabled must not be given when ListenerProtocol is "HTTP" or "QUIC". Only HTTPS listeners have it.',
            )
        if (
            _checks.at(xforwarded_for_config, "XForwardedForClientCertClientVerifyAlias") is not None
        ):
            _checks.warning(
                issues,
                "XForwardedForConfig.XForwardedForClientCertClientVerifyAlias",
                "https-only",
                'XForwardedForConfig.XForwardedForClientCertClientVerifyAlias must not be given when ListenerProtocol is "HTTP" or "QUIC". Only HTTPS listeners have it.',
            )
        if (
            _checks.at(xforwarded_for_config, "XForwardedForClientCertClientVerifyEnabled") is not None
        ):
            _checks.warning(
                issues,
                "XForwardedForConfig.XForwardedForClientCertClientVerifyEnabled",
                "https-only",
                'XForwardedForConfig.XForwardedForClientCertClientVerifyEnabled must not be given when ListenerProtocol is "HTTP" or "QUIC". Only HTTPS listeners have it.',
            )
        if _checks.at(xforwarded_for_config, "XForwardedForClientCertFingerprintAlias") is not None:
            _checks.warning(
                issues,
                "XForwardedForConfig.XForwardedForClientCertFingerprintAlias",
                "https-only",
                'XForwardedForConfig.XForwardedForClientCertFingerprintAlias must not be given when ListenerProtocol is "HTTP" or "QUIC". Only HTTPS listeners have it.',
            )
        if (
            _checks.at(xforwarded_for_config, "XForwardedForClientCertFingerprintEnabled") is not None
        ):
            _checks.warning(
                issues,
                "XForwardedForConfig.XForwardedForClientCertFingerprintEnabled",
                "https-only",
                'XForwardedForConfig.XForwardedForClientCertFingerprintEnabled must not be given when ListenerProtocol is "HTTP" or "QUIC". Only HTTPS listeners have it.',
            )
        if _checks.at(xforwarded_for_config, "XForwardedForClientCertIssuerDNAlias") is not None:
            _checks.warning(
                issues,
                "XForwardedForConfig.XForwardedForClientCertIssuerDNAlias",
                "https-only",
                'XForwardedForConfig.XForwardedForClientCertIssuerDNAlias must not be given when ListenerProtocol is "HTTP" or "QUIC". Only HTTPS listeners have it.',
            )
        if _checks.at(xforwarded_for_config, "XForwardedForClientCertIssuerDNEnabled") is not None:
            _checks.warning(
                issues,
                "XForwardedForConfig.XForwardedForClientCertIssuerDNEnabled",
                "https-only",
                'XForwardedForConfig.XForwardedForClientCertIssuerDNEnabled must not be given when ListenerProtocol is "HTTP" or "QUIC". Only HTTPS listeners have it.',
            )
        if _checks.at(xforwarded_for_config, "XForwardedForClientCertSubjectDNAlias") is not None:
            _checks.warning(
                issues,
                "XForwardedForConfig.XForwardedForClientCertSubjectDNAlias",
                "https-only",
                'XForwardedForConfig.XForwardedForClientCertSubjectDNAlias must not be given when ListenerProtocol is "HTTP" or "QUIC". Only HTTPS listeners have it.',
            )
        if _checks.at(xforwarded_for_config, "XForwardedForClientCertSubjectDNEnabled") is not None:
            _checks.warning(
                issues,
                "XForwardedForConfig.XForwardedForClientCertSubjectDNEnabled",
                "https-only",
                'XForwardedForConfig.XForwardedForClientCertSubjectDNEnabled must not be given when ListenerProtocol is "HTTP" or "QUIC". Only HTTPS listeners have it.',
            )
    if listener_protocol == "QUIC":
        if _checks.at(xforwarded_for_config, "XForwardedForEnabled") is not None:
            _checks.warning(
                issues,
                "XForwardedForConfig.XForwardedForEnabled",
                "not-for-quic",
                'XForwardedForConfig.XForwardedForEnabled must not be given when ListenerProtocol is "QUIC". Only HTTP and HTTPS listeners have it.',
            )
        if _checks.at(xforwarded_for_config, "XForwardedForProcessingMode") is not None:
            _checks.warning(
                issues,
                "XForwardedForConfig.XForwardedForProcessingMode",
                "not-for-quic",
                'XForwardedForConfig.XForwardedForProcessingMode must not be given when ListenerProtocol is "QUIC". Only HTTP and HTTPS listeners have it.',
            )
        if _checks.at(xforwarded_for_config, "XForwardedForClientSrcPortEnabled") is not None:
            _checks.warning(
                issues,
                "XForwardedForConfig.XForwardedForClientSrcPortEnabled",
                "not-for-quic",
                'XForwardedForConfig.XForwardedForClientSrcPortEnabled must not be given when ListenerProtocol is "QUIC". Only HTTP and HTTPS listeners have it.',
            )
        if _checks.at(xforwarded_for_config, "XForwardedForClientSourceIpsEnabled") is not None:
            _checks.warning(
                issues,
                "XForwardedForConfig.XForwardedForClientSourceIpsEnabled",
                "not-for-quic",
                'XForwardedForConfig.XForwardedForClientSourceIpsEnabled must not be given when ListenerProtocol is "QUIC". Only HTTP and HTTPS listeners have it.',
            )
    if (
        _checks.at(xforwarded_for_config, "XForwardedForClientCertClientVerifyEnabled") is not True
        and _checks.at(xforwarded_for_config, "XForwardedForClientCertClientVerifyAlias") is not None
    ):
        _checks.warning(
            issues,
            "XForwardedForConfig.XForwardedForClientCertClientVerifyAlias",
            "client-verify-alias",
            "XForwardedForConfig.XForwardedForClientCertClientVerifyAlias has no effect unless XForwardedForConfig.XForwardedForClientCertClientVerifyEnabled is true.",
        )
    if (
        _checks.at(xforwarded_for_config, "XForwardedForClientCertFingerprintEnabled") is not True
        and _checks.at(xforwarded_for_config, "XForwardedForClientCertFingerprintAlias") is not None
    ):
        _checks.warning(
            issues,
            "XForwardedForConfig.XForwardedForClientCertFingerprintAlias",
            "fingerprint-alias",
            "XForwardedForConfig.XForwardedForClientCertFingerprintAlias has no effect unless XForwardedForConfig.XForwardedForClientCertFingerprintEnabled is true.",
        )
    if (
        _checks.at(xforwarded_for_config, "XForwardedForClientCertIssuerDNEnabled") is not True
        and _checks.at(xforwarded_for_config, "XForwardedForClientCertIssuerDNAlias") is not None
    ):
        _checks.warning(
            issues,
            "XForwardedForConfig.XForwardedForClientCertIssuerDNAlias",
            "issuer-alias",
            "XForwardedForConfig.XForwardedForClientCertIssuerDNAlias has no effect unless XForwardedForConfig.XForwardedForClientCertIssuerDNEnabled is true.",
        )
    if (
        _checks.at(xforwarded_for_config, "XForwardedForClientCertSubjectDNEnabled") is not True
        and _checks.at(xforwarded_for_config, "XForwardedForClientCertSubjectDNAlias") is not None
    ):
        _checks.warning(
            issues,
            "XForwardedForConfig.XForwardedForClientCertSubjectDNAlias",
            "subject-alias",
            "XForwardedForConfig.XForwardedForClientCertSubjectDNAlias has no effect unless XForwardedForConfig.XForwardedForClientCertSubjectDNEnabled is true.",
        )
    if isinstance(certificates, (list, tuple)) and len(certificates) > 1:
        _checks.warning(
            issues,
            "Certificates",
            "one-certificate",
            "Certificates must have at most 1 element. The listener has one default server certificate.",
        )
    if isinstance(default_actions, (list, tuple)) and len(default_actions) > 20:
        _checks.warning(
            issues,
            "DefaultActions",
            "number-of-actions",
            "DefaultActions must have at most 20 elements. At most 20 forward actions are documented.",
        )
    for path, item in _checks.structures(default_actions, "DefaultActions"):
        found = _checks.at(item, "ForwardGroupConfig", "ServerGroupTuples")
        if isinstance(found, (list, tuple)) and len(found) > 20:
            _checks.warning(
                issues,
                f"{path}.ForwardGroupConfig.ServerGroupTuples",
                "number-of-server-groups",
                "ForwardGroupConfig.ServerGroupTuples must have at most 20 elements. At most 20 forward actions are documented, which may mean the server groups.",
            )
    for path, item in _checks.structures(tag, "Tag"):
        if item.get("Key") is None:
            _checks.warning(
                issues,
                f"{path}.Key",
                "tag-key",
                "Key is required. The key of a tag is never empty.",
            )
    if _checks.is_number(request_timeout) and request_timeout > 600:
        _checks.warning(
            issues,
            "RequestTimeout",
            "timeout-quota",
            "RequestTimeout must be at most 600. Longer timeouts need a raised quota.",
        )
    if _checks.is_number(idle_timeout) and idle_timeout > 600:
        _checks.warning(
            issues,
            "IdleTimeout",
            "timeout-quota",
            "IdleTimeout must be at most 600. Longer timeouts need a raised quota.",
        )
    for path, item in _checks.structures(certificates, "Certificates"):
        if item.get("CertificateId") is None:
            _checks.warning(
                issues,
                f"{path}.CertificateId",
                "certificate-id",
                "CertificateId is required. An element without its id says nothing.",
            )
    if ca_enabled is True and ca_certificates is None:
        _checks.error(
            issues,
            "CaCertificates",
            "ca-certificate",
            "CaCertificates is required when CaEnabled is true. Mutual TLS needs a CA certificate to check against.",
        )
    for path, item in _checks.structures(ca_certificates, "CaCertificates"):
        if item.get("CertificateId") is None:
            _checks.warning(
                issues,
                f"{path}.CertificateId",
                "ca-certificate-id",
                "CertificateId is required. With CaEnabled true the id is required; otherwise an element without it says nothing.",
            )
    if (
        _checks.at(xforwarded_for_config, "XForwardedForEnabled") is False
        and _checks.at(xforwarded_for_config, "XForwardedForProcessingMode") is not None
    ):
        _checks.warning(
            issues,
            "XForwardedForConfig.XForwardedForProcessingMode",
            "processing-mode",
            "XForwardedForConfig.XForwardedForProcessingMode has no effect when XForwardedForConfig.XForwardedForEnabled is false. The header is passed on as it is.",
        )
    found = _checks.at(xforwarded_for_config, "XForwardedForClientCertClientVerifyAlias")
    if (
        isinstance(found, str)
        and not _fits_alias_letters_xforwarded_for_config_xforwarded_for_client_cert_client_verify_alias(found)
    ):
        _checks.warning(
            issues,
            "XForwardedForConfig.XForwardedForClientCertClientVerifyAlias",
            "alias-letters",
            "XForwardedForConfig.XForwardedForClientCertClientVerifyAlias must match ^[a-z0-9_-]*$. Most documents allow lower-case letters only.",
        )
    found = _checks.at(xforwarded_for_config, "XForwardedForClientCertFingerprintAlias")
    if (
        isinstance(found, str)
        and not _fits_alias_letters_xforwarded_for_config_xforwarded_for_client_cert_fingerprint_alias(found)
    ):
        _checks.warning(
            issues,
            "XForwardedForConfig.XForwardedForClientCertFingerprintAlias",
            "alias-letters",
            "XForwardedForConfig.XForwardedForClientCertFingerprintAlias must match ^[a-z0-9_-]*$. Most documents allow lower-case letters only.",
        )
    found = _checks.at(xforwarded_for_config, "XForwardedForClientCertIssuerDNAlias")
    if (
        isinstance(found, str)
        and not _fits_alias_letters_xforwarded_for_config_xforwarded_for_client_cert_issuer_dn_alias(found)
    ):
        _checks.warning(
            issues,
            "XForwardedForConfig.XForwardedForClientCertIssuerDNAlias",
            "alias-letters",
            "XForwardedForConfig.XForwardedForClientCertIssuerDNAlias must match ^[a-z0-9_-]*$. Most documents allow lower-case letters only.",
        )
    found = _checks.at(xforwarded_for_config, "XForwardedForClientCertSubjectDNAlias")
    if (
        isinstance(found, str)
        and not _fits_alias_letters_xforwarded_for_config_xforwarded_for_client_cert_subject_dn_alias(found)
    ):
        _checks.warning(
            issues,
            "XForwardedForConfig.XForwardedForClientCertSubjectDNAlias",
            "alias-letters",
            "XForwardedForConfig.XForwardedForClientCertSubjectDNAlias must match ^[a-z0-9_-]*$. Most documents allow lower-case letters only.",
        )
    return issues


def _check_default_actions_forward_group_config_server_group_tuples(
    issues: list[Issue], path: str, structure: dict[str, object]
) -> None:
    get = structure.get
    if not _DEFAULT_ACTIONS_FORWARD_GROUP_CONFIG_SERVER_GROUP_TUPLES_NAMES.issuperset(structure):
        _checks.unknown(
            issues,
            structure,
            CreateListenerRequestDefaultActionForwardGroupConfigServerGroupTuple.__annotations__,
            f"{path}.",
        )
    server_group_id = get("ServerGroupId")
    if server_group_id is None:
        _checks.error(issues, f"{path}.ServerGroupId", "required", "ServerGroupId is required.")
    elif not isinstance(server_group_id, str):
        _checks.error(issues, f"{path}.ServerGroupId", "type", "ServerGroupId must be a string.")


def _check_default_actions_forward_group_config(
    issues: list[Issue], path: str, structure: dict[str, object]
) -> None:
    get = structure.get
    if not _DEFAULT_ACTIONS_FORWARD_GROUP_CONFIG_NAMES.issuperset(structure):
        _checks.unknown(
            issues,
            structure,
            CreateListenerRequestDefaultActionForwardGroupConfig.__annotations__,
            f"{path}.",
        )
    server_group_tuples = get("ServerGroupTuples")
    if server_group_tuples is None:
        _checks.error(
            issues, f"{path}.ServerGroupTuples", "required", "ServerGroupTuples is required."
        )
    elif not isinstance(server_group_tuples, (list, tuple)):
        _checks.error(
            issues, f"{path}.ServerGroupTuples", "type", "ServerGroupTuples must be a list."
        )
    else:
        if len(server_group_tuples) < 1:
            _checks.error(
                issues,
                f"{path}.ServerGroupTuples",
                "size",
                "ServerGroupTuples must have at least 1 element.",
            )
        for index, item in enumerate(server_group_tuples):
            if not isinstance(item, dict):
                _checks.error(
                    issues,
                    f"{path}.ServerGroupTuples[{index}]",
                    "type",
                    "Each element of ServerGroupTuples must be an object.",
                )
            else:
                _check_default_actions_forward_group_config_server_group_tuples(
                    issues, f"{path}.ServerGroupTuples[{index}]", item
                )


def _check_default_actions(issues: list[Issue], path: str, structure: dict[str, object]) -> None:
    get = structure.get
    if not _DEFAULT_ACTIONS_NAMES.issuperset(structure):
        _checks.unknown(
            issues, structure, CreateListenerRequestDefaultAction.__annotations__, f"{path}."
        )
    type_ = get("Type")
    forward_group_config = get("ForwardGroupConfig")
    if type_ is None:
        _checks.error(issues, f"{path}.Type", "required", "Type is required.")
    elif not isinstance(type_, str):
        _checks.error(issues, f"{path}.Type", "type", "Type must be a string.")
    elif type_ != "ForwardGroup":
        _checks.error(issues, f"{path}.Type", "enum", 'Type must be "ForwardGroup".')
    if forward_group_config is None:
        _checks.error(
            issues, f"{path}.ForwardGroupConfig", "required", "ForwardGroupConfig is required."
        )
    elif not isinstance(forward_group_config, dict):
        _checks.error(
            issues, f"{path}.ForwardGroupConfig", "type", "ForwardGroupConfig must be an object."
        )
    else:
        _check_default_actions_forward_group_config(
            issues, f"{path}.ForwardGroupConfig", forward_group_config
        )


def _check_quic_config(issues: list[Issue], path: str, structure: dict[str, object]) -> None:
    get = structure.get
    if not _QUIC_CONFIG_NAMES.issuperset(structure):
        _checks.unknown(
            issues, structure, CreateListenerRequestQuicConfig.__annotations__, f"{path}."
        )
    quic_listener_id = get("QuicListenerId")
    quic_upgrade_enabled = get("QuicUpgradeEnabled")
    if quic_listener_id is not None and not isinstance(quic_listener_id, str):
        _checks.error(issues, f"{path}.QuicListenerId", "type", "QuicListenerId must be a string.")
    if quic_upgrade_enabled is not None and not isinstance(quic_upgrade_enabled, bool):
        _checks.error(
            issues,
            f"{path}.QuicUpgradeEnabled",
            "type",
            "QuicUpgradeEnabled must be true or false.",
        )


def _check_tag(issues: list[Issue], path: str, structure: dict[str, object]) -> None:
    get = structure.get
    if not _TAG_NAMES.issuperset(structure):
        _checks.unknown(issues, structure, CreateListenerRequestTag.__annotations__, f"{path}.")
    key = get("Key")
    value = get("Value")
    if key is not None:
        if not isinstance(key, str):
            _checks.error(issues, f"{path}.Key", "type", "Key must be a string.")
        else:
            if len(key) > 128:
                _checks.error(
                    issues, f"{path}.Key", "length", "Key must have at most 128 characters."
                )
            if key.startswith(("acs:", "aliyun")) or "http://" in key or "https://" in key:
                _checks.error(
                    issues,
                    f"{path}.Key",
                    "not",
                    'Key must not start with "acs:" or "aliyun" or contain "http://" or "https://".',
                )
    if value is not None:
        if not isinstance(value, str):
            _checks.error(issues, f"{path}.Value", "type", "Value must be a string.")
        else:
            if len(value) > 128:
                _checks.error(
                    issues, f"{path}.Value", "length", "Value must have at most 128 characters."
                )
            if value.startswith(("acs:", "aliyun")) or "http://" in value or "https://" in value:
                _checks.error(
                    issues,
                    f"{path}.Value",
                    "not",
                    'Value must not start with "acs:" or "aliyun" or contain "http://" or "https://".',
                )


def _check_certificates(issues: list[Issue], path: str, structure: dict[str, object]) -> None:
    get = structure.get
    if not _CERTIFICATES_NAMES.issuperset(structure):
        _checks.unknown(
            issues, structure, CreateListenerRequestCertificate.__annotations__, f"{path}."
        )
    certificate_id = get("CertificateId")
    if certificate_id is not None and not isinstance(certificate_id, str):
        _checks.error(issues, f"{path}.CertificateId", "type", "CertificateId must be a string.")


def _check_ca_certificates(issues: list[Issue], path: str, structure: dict[str, object]) -> None:
    get = structure.get
    if not _CA_CERTIFICATES_NAMES.issuperset(structure):
        _checks.unknown(
            issues, structure, CreateListenerRequestCaCertificate.__annotations__, f"{path}."
        )
    certificate_id = get("CertificateId")
    if certificate_id is not None and not isinstance(certificate_id, str):
        _checks.error(issues, f"{path}.CertificateId", "type", "CertificateId must be a string.")


def _check_xforwarded_for_config(
    issues: list[Issue], path: str, structure: dict[str, object]
) -> None:
    get = structure.get
    if not _XFORWARDED_FOR_CONFIG_NAMES.issuperset(structure):
        _checks.unknown(
            issues, structure, CreateListenerRequestXForwardedForConfig.__annotations__, f"{path}."
        )
    xforwarded_for_client_cert_client_verify_alias = get("XForwardedForClientCertClientVerifyAlias")
    xforwarded_for_client_cert_client_verify_enabled = get(
        "XForwardedForClientCertClientVerifyEnabled"
    )
    xforwarded_for_client_cert_fingerprint_alias = get("XForwardedForClientCertFingerprintAlias")
    xforwarded_for_client_cert_fingerprint_enabled = get(
        "XForwardedForClientCertFingerprintEnabled"
    )
    xforwarded_for_client_cert_issuer_dn_alias = get("XForwardedForClientCertIssuerDNAlias")
    xforwarded_for_client_cert_issuer_dn_enabled = get("XForwardedForClientCertIssuerDNEnabled")
    xforwarded_for_client_cert_subject_dn_alias = get("XForwardedForClientCertSubjectDNAlias")
    xforwarded_for_client_cert_subject_dn_enabled = get("XForwardedForClientCertSubjectDNEnabled")
    xforwarded_for_client_src_port_enabled = get("XForwardedForClientSrcPortEnabled")
    xforwarded_for_enabled = get("XForwardedForEnabled")
    xforwarded_for_processing_mode = get("XForwardedForProcessingMode")
    xforwarded_for_proto_enabled = get("XForwardedForProtoEnabled")
    xforwarded_for_slb_id_enabled = get("XForwardedForSLBIdEnabled")
    xforwarded_for_slb_port_enabled = get("XForwardedForSLBPortEnabled")
    xforwarded_for_client_source_ips_enabled = get("XForwardedForClientSourceIpsEnabled")
    xforwarded_for_client_source_ips_trusted = get("XForwardedForClientSourceIpsTrusted")
    xforwarded_for_host_enabled = get("XForwardedForHostEnabled")
    if xforwarded_for_client_cert_client_verify_alias is not None:
        if not isinstance(xforwarded_for_client_cert_client_verify_alias, str):
            _checks.error(
                issues,
                f"{path}.XForwardedForClientCertClientVerifyAlias",
                "type",
                "XForwardedForClientCertClientVerifyAlias must be a string.",
            )
        else:
            if len(xforwarded_for_client_cert_client_verify_alias) > 40:
                _checks.error(
                    issues,
                    f"{path}.XForwardedForClientCertClientVerifyAlias",
                    "length",
                    "XForwardedForClientCertClientVerifyAlias must have at most 40 characters.",
                )
            if not _matches_xforwarded_for_config_xforwarded_for_client_cert_client_verify_alias(
                xforwarded_for_client_cert_client_verify_alias
            ):
                _checks.error(
                    issues,
                    f"{path}.XForwardedForClientCertClientVerifyAlias",
                    "pattern",
                    "XForwardedForClientCertClientVerifyAlias must match ^[A-Za-z0-9_-]*$",
                )
    if xforwarded_for_client_cert_client_verify_enabled is not None and not isinstance(
        xforwarded_for_client_cert_client_verify_enabled, bool
    ):
        _checks.error(
            issues,
            f"{path}.XForwardedForClientCertClientVerifyEnabled",
            "type",
            "XForwardedForClientCertClientVerifyEnabled must be true or false.",
        )
    if xforwarded_for_client_cert_fingerprint_alias is not None:
        if not isinstance(xforwarded_for_client_cert_fingerprint_alias, str):
            _checks.error(
                issues,
                f"{path}.XForwardedForClientCertFingerprintAlias",
                "type",
                "XForwardedForClientCertFingerprintAlias must be a string.",
            )
        else:
            if len(xforwarded_for_client_cert_fingerprint_alias) > 40:
                _checks.error(
                    issues,
                    f"{path}.XForwardedForClientCertFingerprintAlias",
                    "length",
                    "XForwardedForClientCertFingerprintAlias must have at most 40 characters.",
                )
            if not _matches_xforwarded_for_config_xforwarded_for_client_cert_fingerprint_alias(
                xforwarded_for_client_cert_fingerprint_alias
            ):
                _checks.error(
                    issues,
                    f"{path}.XForwardedForClientCertFingerprintAlias",
                    "pattern",
                    "XForwardedForClientCertFingerprintAlias must match ^[A-Za-z0-9_-]*$",
                )
    if xforwarded_for_client_cert_fingerprint_enabled is not None and not isinstance(
        xforwarded_for_client_cert_fingerprint_enabled, bool
    ):
        _checks.error(
            issues,
            f"{path}.XForwardedForClientCertFingerprintEnabled",
            "type",
            "XForwardedForClientCertFingerprintEnabled must be true or false.",
        )
    if xforwarded_for_client_cert_issuer_dn_alias is not None:
        if not isinstance(xforwarded_for_client_cert_issuer_dn_alias, str):
            _checks.error(
                issues,
                f"{path}.XForwardedForClientCertIssuerDNAlias",
                "type",
                "XForwardedForClientCertIssuerDNAlias must be a string.",
            )
        else:
            if len(xforwarded_for_client_cert_issuer_dn_alias) > 40:
                _checks.error(
                    issues,
                    f"{path}.XForwardedForClientCertIssuerDNAlias",
                    "length",
                    "XForwardedForClientCertIssuerDNAlias must have at most 40 characters.",
                )
            if not _matches_xforwarded_for_config_xforwarded_for_client_cert_issuer_dn_alias(
                xforwarded_for_client_cert_issuer_dn_alias
            ):
                _checks.error(
                    issues,
                    f"{path}.XForwardedForClientCertIssuerDNAlias",
                    "pattern",
                    "XForwardedForClientCertIssuerDNAlias must match ^[A-Za-z0-9_-]*$",
                )
    if xforwarded_for_client_cert_issuer_dn_enabled is not None and not isinstance(
        xforwarded_for_client_cert_issuer_dn_enabled, bool
    ):
        _checks.error(
            issues,
            f"{path}.XForwardedForClientCertIssuerDNEnabled",
            "type",
            "XForwardedForClientCertIssuerDNEnabled must be true or false.",
        )
    if xforwarded_for_client_cert_subject_dn_alias is not None:
        if not isinstance(xforwarded_for_client_cert_subject_dn_alias, str):
            _checks.error(
                issues,
                f"{path}.XForwardedForClientCertSubjectDNAlias",
                "type",
                "XForwardedForClientCertSubjectDNAlias must be a string.",
            )
        else:
            if len(xforwarded_for_client_cert_subject_dn_alias) > 40:
                _checks.error(
                    issues,
                    f"{path}.XForwardedForClientCertSubjectDNAlias",
                    "length",
                    "XForwardedForClientCertSubjectDNAlias must have at most 40 characters.",
                )
            if not _matches_xforwarded_for_config_xforwarded_for_client_cert_subject_dn_alias(
                xforwarded_for_client_cert_subject_dn_alias
            ):
                _checks.error(
                    issues,
                    f"{path}.XForwardedForClientCertSubjectDNAlias",
                    "pattern",
                    "XForwardedForClientCertSubjectDNAlias must match ^[A-Za-z0-9_-]*$",
                )
    if xforwarded_for_client_cert_subject_dn_enabled is not None and not isinstance(
        xforwarded_for_client_cert_subject_dn_enabled, bool
    ):
        _checks.error(
            issues,
            f"{path}.XForwardedForClientCertSubjectDNEnabled",
            "type",
            "XForwardedForClientCertSubjectDNEnabled must be true or false.",
        )
    if xforwarded_for_client_src_port_enabled is not None and not isinstance(
        xforwarded_for_client_src_port_enabled, bool
    ):
        _checks.error(
            issues,
            f"{path}.XForwardedForClientSrcPortEnabled",
            "type",
            "XForwardedForClientSrcPortEnabled must be true or false.",
        )
    if xforwarded_for_enabled is not None and not isinstance(xforwarded_for_enabled, bool):
        _checks.error(
            issues,
            f"{path}.XForwardedForEnabled",
            "type",
            "XForwardedForEnabled must be true or false.",
        )
    if xforwarded_for_processing_mode is not None:
        if not isinstance(xforwarded_for_processing_mode, str):
            _checks.error(
                issues,
                f"{path}.XForwardedForProcessingMode",
                "type",
                "XForwardedForProcessingMode must be a string.",
            )
        elif xforwarded_for_processing_mode not in ("append", "remove"):
            _checks.error(
                issues,
                f"{path}.XForwardedForProcessingMode",
                "enum",
                'XForwardedForProcessingMode must be "append" or "remove".',
            )
    if xforwarded_for_proto_enabled is not None and not isinstance(
        xforwarded_for_proto_enabled, bool
    ):
        _checks.error(
            issues,
            f"{path}.XForwardedForProtoEnabled",
            "type",
            "XForwardedForProtoEnabled must be true or false.",
        )
    if xforwarded_for_slb_id_enabled is not None and not isinstance(
        xforwarded_for_slb_id_enabled, bool
    ):
        _checks.error(
            issues,
            f"{path}.XForwardedForSLBIdEnabled",
            "type",
            "XForwardedForSLBIdEnabled must be true or false.",
        )
    if xforwarded_for_slb_port_enabled is not None and not isinstance(
        xforwarded_for_slb_port_enabled, bool
    ):
        _checks.error(
            issues,
            f"{path}.XForwardedForSLBPortEnabled",
            "type",
            "XForwardedForSLBPortEnabled must be true or false.",
        )
    if xforwarded_for_client_source_ips_enabled is not None and not isinstance(
        xforwarded_for_client_source_ips_enabled, bool
    ):
        _checks.error(
            issues,
            f"{path}.XForwardedForClientSourceIpsEnabled",
            "type",
            "XForwardedForClientSourceIpsEnabled must be true or false.",
        )
    if xforwarded_for_client_source_ips_trusted is not None and not isinstance(
        xforwarded_for_client_source_ips_trusted, str
    ):
        _checks.error(
            issues,
            f"{path}.XForwardedForClientSourceIpsTrusted",
            "type",
            "XForwardedForClientSourceIpsTrusted must be a string.",
        )
    if xforwarded_for_host_enabled is not None and not isinstance(
        xforwarded_for_host_enabled, bool
    ):
        _checks.error(
            issues,
            f"{path}.XForwardedForHostEnabled",
            "type",
            "XForwardedForHostEnabled must be true or false.",
        )


ACTION: t.Final = _action.Action[CreateListenerResponse](
    api=API,
    name="CreateListener",
    validate=validate,
    response={
        "ListenerId": "string",
        "JobId": "string",
        "RequestId": "string",
    },
    idempotency_token="ClientToken",
    dry_run="DryRunOperation",
    retry={
        "InvalidParameter": "never",
        "IncorrectStatus.LoadBalancer": "later",
        "IncorrectBusinessStatus.LoadBalancer": "later",
        "ResourceAlreadyExist.Listener": "never",
        "ResourceAlreadyAssociated.Listener": "never",
        "OperationDenied.CrossLoadBalancerQUICListener": "never",
        "OperationDenied.ServerGroupProtocolNotSupport": "never",
        "OperationDenied.GRPCServerGroup": "never",
        "OperationDenied.CACertificateCorrupted": "never",
        "Mismatch.VpcId": "never",
        "Mismatch.LoadBalancerEditionAndConnectionDrain": "never",
        "Mismatch.LoadBalancerEditionAndSlowStartEnable": "never",
        "ResourceQuotaExceeded.LoadBalancerListenersNum": "never",
        "ResourceQuotaExceeded.SecurityPolicyAttachedNum": "never",
        "ResourceQuotaExceeded.ServerGroupAttachedNum": "never",
        "ResourceQuotaExceeded.LoadBalancerServersNum": "never",
        "ResourceQuotaExceeded.ServerAddedNum": "never",
        "Forbidden.LoadBalancer": "never",
        "Forbidden.Listener": "never",
        "Forbidden.SecurityPolicy": "never",
        "ResourceNotFound.LoadBalancer": "never",
        "ResourceNotFound.ServerGroup": "never",
        "ResourceNotFound.SecurityPolicy": "never",
        "ResourceNotFound.Listener": "never",
        "ResourceNotFound.Certificate": "never",
    },
)
