"""The Action CreateListener of Nlb.

Generated from spec/nlb/listener/CreateListener.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "CreateListenerRequest",
    "CreateListenerRequestProxyProtocolV2Config",
    "CreateListenerRequestTag",
    "CreateListenerResponse",
    "validate",
]


class CreateListenerRequestProxyProtocolV2Config(t.TypedDict, total=False):
    """The value of `ProxyProtocolV2Config` in `CreateListenerRequest`."""

    #: Whether it tells the id of the VPC.
    #:
    #: Without it the service takes false.
    Ppv2VpcIdEnabled: bool

    #: Whether it tells the id of the PrivateLink endpoint, PrivateLinkEpId.
    #:
    #: Without it the service takes false.
    Ppv2PrivateLinkEpIdEnabled: bool

    #: Whether it tells the id of the PrivateLink endpoint service, PrivateLinkEpsId.
    #:
    #: Without it the service takes false.
    Ppv2PrivateLinkEpsIdEnabled: bool


class CreateListenerRequestTag(t.TypedDict, total=False):
    """An element of `Tag[]` in `CreateListenerRequest`."""

    #: The key of the tag.
    #:
    #: Constraints: at most 128 characters; must not start with "aliyun" or "acs:" or contain
    #: "http://" or "https://"
    Key: str

    #: The value of the tag.
    #:
    #: Constraints: at most 128 characters; must not start with "aliyun" or "acs:" or contain
    #: "http://" or "https://"
    Value: str


class CreateListenerRequest(t.TypedDict, total=False):
    """The parameters of `create_listener`.

    Rules between them:

    - `port-range`: StartPort and EndPort are required when ListenerPort is 0. Without a port of its
      own the listener needs a range of ports.
    - `port-order`: EndPort must be greater than StartPort when ListenerPort is 0.
    - `server-group` (warning): ServerGroupId is required. The reference page requires it, and the
      error MissingParam.ServerGroupId exists.
    - `server-certificate` (warning): CertificateIds is required when ListenerProtocol is "TCPSSL".
      No source requires it outright, but the error MissingParam.Certificate exists.
    - `tls-only` (warning): SecurityPolicyId, CertificateIds and CaCertificateIds have no effect
      when ListenerProtocol is "TCP" or "UDP". They are for TCPSSL listeners.
    - `alpn-tls-only` (warning): AlpnEnabled and AlpnPolicy have no effect when ListenerProtocol is
      "TCP" or "UDP". ALPN is part of the TLS handshake.
    - `idle-timeout` (warning): IdleTimeout must be from 10 to 900 when ListenerProtocol is "TCP" or
      "TCPSSL". These bounds are documented; some accounts may go above 900.
    - `udp-idle-timeout` (warning): IdleTimeout must be from 10 to 90 when ListenerProtocol is
      "UDP". No source documents other values for UDP; the page of 2025 and the provider end at 20.
    - `no-mss-for-udp`: Mss must not be given when ListenerProtocol is "UDP". UDP has no segments;
      the request fails with IllegalParam.MssConflictWithUdpAndGeneve.
    - `tag-key-length` (warning): In each element of Tag: Key must have at most 64 characters.
      Longer keys are documented for ListTagResources only.
    - `tag-characters` (warning): In each element of Tag: Key must match ^[^
      !"#$%&'()*,;<>?\\[\\\\\\]^`{|}~]*$. Besides letters and digits only _ . : / = + - and @ are
      documented. Value must match ^[^ !"#$%&'()*,;<>?\\[\\\\\\]^`{|}~]*$. Besides letters and
      digits only _ . : / = + - and @ are documented.
    - `alpn-policy`: AlpnPolicy is required when AlpnEnabled is true. Without a policy nothing says
      which protocols to offer.
    - `listener-description-characters` (warning): ListenerDescription must match ^[^
      !"#$%&'()*+:<=>?\\[\\\\\\]^`{|}~]+$. Besides letters and digits only , . ; / @ _ and - are
      documented.
    """

    #: The id of the instance that gets the listener.
    LoadBalancerId: t.Required[str]

    #: The protocol that the listener speaks with the clients.
    ListenerProtocol: t.Required[literals.ListenerProtocol]

    #: The port of the instance that takes the traffic.
    #:
    #: Constraints: from 1 to 65535 or 0
    ListenerPort: t.Required[int]

    #: The first port of the range.
    #:
    #: Constraints: from 0 to 65535
    #:
    #: What it does beside a ListenerPort other than 0 is not said.
    StartPort: int

    #: The last port of the range.
    #:
    #: Constraints: from 0 to 65535
    #:
    #: What it does beside a ListenerPort other than 0 is not said.
    EndPort: int

    #: What the Proxy protocol tells the servers about the network that a connection comes from.
    ProxyProtocolV2Config: CreateListenerRequestProxyProtocolV2Config

    #: The tags that the listener gets.
    #:
    #: Constraints: at most 20 elements
    Tag: list[CreateListenerRequestTag]

    #: The name of the listener.
    #:
    #: Constraints: from 2 to 256 characters
    ListenerDescription: str

    #: The server group that receives the traffic.
    #:
    #: A TCP listener takes a TCP or TCP_UDP group, a UDP listener a UDP or TCP_UDP group.
    #:
    #: A TCPSSL listener takes a TCP group that does not preserve the clients' IP addresses.
    #:
    #: The Terraform provider's tests also give TCPSSL listeners groups whose protocol is TCPSSL.
    ServerGroupId: str

    #: How long a connection may stay idle: 10 to 900 for TCP and TCPSSL, 10 to 90 for UDP.
    #:
    #: Constraints: at least 1
    #:
    #: The default depends on the protocol: 900 for TCP and TCPSSL; for UDP 20, or 90 on the page of
    #: 2026.
    #:
    #: Above 900 the server group must not preserve the clients' IP addresses, says the Terraform
    #: provider.
    IdleTimeout: int

    #: The TLS versions and cipher suites that the listener accepts.
    #:
    #: Without it the service takes "tls_cipher_policy_1_0".
    #:
    #: The list is open for policies made with CreateSecurityPolicy; ListSecurityPolicy tells their
    #: ids.
    #:
    #: ListSystemSecurityPolicy tells what each system policy holds.
    SecurityPolicyId: literals.SecurityPolicyId | str

    #: The certificate that the listener shows to clients.
    #:
    #: Constraints: at most 1 element
    #:
    #: AssociateAdditionalCertificatesWithListener adds further ones later.
    CertificateIds: list[str]

    #: Whether clients must show a certificate too (mutual TLS).
    #:
    #: Without it the service takes false.
    CaEnabled: bool

    #: The CA certificate that clients' certificates are checked against.
    #:
    #: Constraints: at most 1 element
    #:
    #: No source says whether CaEnabled needs it, nor what it does without CaEnabled.
    CaCertificateIds: list[str]

    #: Whether the TLS handshake settles the application's protocol (ALPN).
    #:
    #: Without it the service takes false.
    AlpnEnabled: bool

    #: The protocols that the listener offers in the TLS handshake, and their order.
    AlpnPolicy: literals.AlpnPolicy

    #: Whether the Proxy protocol tells the servers the client's IP address.
    #:
    #: Without it the service takes false.
    ProxyProtocolEnabled: bool

    #: Whether the listener is monitored second by second.
    #:
    #: Without it the service takes false.
    #:
    #: The region needs storage for it first; SetHdMonitorRegionConfig sets it up.
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

    #: The region of the instance.
    #:
    #: Filled in from the client's `region_id`.
    #:
    #: DescribeRegions lists the regions.
    RegionId: str

    #: A token of your own, new for each intent and ASCII only, so that a repetition acts once.
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


class CreateListenerResponse(t.TypedDict, total=False):
    """What `create_listener` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]

    #: The id of the new listener.
    ListenerId: t.Required[str]

    #: The job that sets the listener up; GetJobStatus tells when it has Succeeded.
    JobId: t.Required[str]


_PROXY_PROTOCOL_V2_CONFIG_NAMES = frozenset(
    CreateListenerRequestProxyProtocolV2Config.__annotations__
)
_TAG_NAMES = frozenset(CreateListenerRequestTag.__annotations__)
_NAMES = frozenset(CreateListenerRequest.__annotations__)
_matches_client_token = _checks.pattern(r"\A[\x00-\x7F]*\Z")
_fits_tag_characters_key = _checks.pattern("\\A[^ !\"#$%&'()*,;<>?\\[\\\\\\]^`{|}~]*\\Z")
_fits_tag_characters_value = _checks.pattern("\\A[^ !\"#$%&'()*,;<>?\\[\\\\\\]^`{|}~]*\\Z")
_fits_listener_description_characters = _checks.pattern(
    "\\A[^ !\"#$%&'()*+:<=>?\\[\\\\\\]^`{|}~]+\\Z"
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
    start_port = get("StartPort")
    end_port = get("EndPort")
    proxy_protocol_v2_config = get("ProxyProtocolV2Config")
    tag = get("Tag")
    listener_description = get("ListenerDescription")
    server_group_id = get("ServerGroupId")
    idle_timeout = get("IdleTimeout")
    security_policy_id = get("SecurityPolicyId")
    certificate_ids = get("CertificateIds")
    ca_enabled = get("CaEnabled")
    ca_certificate_ids = get("CaCertificateIds")
    alpn_enabled = get("AlpnEnabled")
    alpn_policy = get("AlpnPolicy")
    proxy_protocol_enabled = get("ProxyProtocolEnabled")
    sec_sensor_enabled = get("SecSensorEnabled")
    cps = get("Cps")
    mss = get("Mss")
    region_id = get("RegionId")
    client_token = get("ClientToken")
    dry_run = get("DryRun")
    if load_balancer_id is None:
        _checks.error(issues, "LoadBalancerId", "required", "LoadBalancerId is required.")
    elif not isinstance(load_balancer_id, str):
        _checks.error(issues, "LoadBalancerId", "type", "LoadBalancerId must be a string.")
    if listener_protocol is None:
        _checks.error(issues, "ListenerProtocol", "required", "ListenerProtocol is required.")
    elif not isinstance(listener_protocol, str):
        _checks.error(issues, "ListenerProtocol", "type", "ListenerProtocol must be a string.")
    elif listener_protocol not in ("TCP", "UDP", "TCPSSL"):
        _checks.error(
            issues, "ListenerProtocol", "enum", 'ListenerProtocol must be "TCP", "UDP" or "TCPSSL".'
        )
    if listener_port is None:
        _checks.error(issues, "ListenerPort", "required", "ListenerPort is required.")
    elif type(listener_port) is not int:
        _checks.error(issues, "ListenerPort", "type", "ListenerPort must be an integer.")
    elif not 1 <= listener_port <= 65535 and listener_port != 0:
        _checks.error(
            issues, "ListenerPort", "range", "ListenerPort must be from 1 to 65535, or 0."
        )
    if start_port is not None:
        if type(start_port) is not int:
            _checks.error(issues, "StartPort", "type", "StartPort must be an integer.")
        elif not 0 <= start_port <= 65535:
            _checks.error(issues, "StartPort", "range", "StartPort must be from 0 to 65535.")
    if end_port is not None:
        if type(end_port) is not int:
            _checks.error(issues, "EndPort", "type", "EndPort must be an integer.")
        elif not 0 <= end_port <= 65535:
            _checks.error(issues, "EndPort", "range", "EndPort must be from 0 to 65535.")
    if proxy_protocol_v2_config is not None:
        if not isinstance(proxy_protocol_v2_config, dict):
            _checks.error(
                issues, "ProxyProtocolV2Config", "type", "ProxyProtocolV2Config must be an object."
            )
        else:
            _check_proxy_protocol_v2_config(
                issues, "ProxyProtocolV2Config", proxy_protocol_v2_config
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
    if server_group_id is not None and not isinstance(server_group_id, str):
        _checks.error(issues, "ServerGroupId", "type", "ServerGroupId must be a string.")
    if idle_timeout is not None:
        if type(idle_timeout) is not int:
            _checks.error(issues, "IdleTimeout", "type", "IdleTimeout must be an integer.")
        elif idle_timeout < 1:
            _checks.error(issues, "IdleTimeout", "range", "IdleTimeout must be at least 1.")
    if security_policy_id is not None and not isinstance(security_policy_id, str):
        _checks.error(issues, "SecurityPolicyId", "type", "SecurityPolicyId must be a string.")
    if certificate_ids is not None:
        if not isinstance(certificate_ids, (list, tuple)):
            _checks.error(issues, "CertificateIds", "type", "CertificateIds must be a list.")
        else:
            if len(certificate_ids) > 1:
                _checks.error(
                    issues, "CertificateIds", "size", "CertificateIds must have at most 1 element."
                )
            for index, item in enumerate(certificate_ids):
                if not isinstance(item, str):
                    _checks.error(
                        issues,
                        f"CertificateIds[{index}]",
                        "type",
                        "Each element of CertificateIds must be a string.",
                    )
    if ca_enabled is not None and not isinstance(ca_enabled, bool):
        _checks.error(issues, "CaEnabled", "type", "CaEnabled must be true or false.")
    if ca_certificate_ids is not None:
        if not isinstance(ca_certificate_ids, (list, tuple)):
            _checks.error(issues, "CaCertificateIds", "type", "CaCertificateIds must be a list.")
        else:
            if len(ca_certificate_ids) > 1:
                _checks.error(
                    issues,
                    "CaCertificateIds",
                    "size",
                    "CaCertificateIds must have at most 1 element.",
                )
            for index, item in enumerate(ca_certificate_ids):
                if not isinstance(item, str):
                    _checks.error(
                        issues,
                        f"CaCertificateIds[{index}]",
                        "type",
                        "Each element of CaCertificateIds must be a string.",
                    )
    if alpn_enabled is not None and not isinstance(alpn_enabled, bool):
        _checks.error(issues, "AlpnEnabled", "type", "AlpnEnabled must be true or false.")
    if alpn_policy is not None:
        if not isinstance(alpn_policy, str):
            _checks.error(issues, "AlpnPolicy", "type", "AlpnPolicy must be a string.")
        elif alpn_policy not in ("HTTP1Only", "HTTP2Only", "HTTP2Optional", "HTTP2Preferred"):
            _checks.error(
                issues,
                "AlpnPolicy",
                "enum",
                'AlpnPolicy must be "HTTP1Only", "HTTP2Only", "HTTP2Optional" or "HTTP2Preferred".',
            )
    if proxy_protocol_enabled is not None and not isinstance(proxy_protocol_enabled, bool):
        _checks.error(
            issues, "ProxyProtocolEnabled", "type", "ProxyProtocolEnabled must be true or false."
        )
    if sec_sensor_enabled is not None and not isinstance(sec_sensor_enabled, bool):
        _checks.error(issues, "SecSensorEnabled", "type", "SecSensorEnabled must be true or false.")
    if cps is not None:
        if type(cps) is not int:
            _checks.error(issues, "Cps", "type", "Cps must be an integer.")
        elif not 1 <= cps <= 1000000 and cps != 0:
            _checks.error(issues, "Cps", "range", "Cps must be from 1 to 1000000, or 0.")
    if mss is not None:
        if type(mss) is not int:
            _checks.error(issues, "Mss", "type", "Mss must be an integer.")
        elif not 1 <= mss <= 1500 and mss != 0:
            _checks.error(issues, "Mss", "range", "Mss must be from 1 to 1500, or 0.")
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
    if _checks.is_one_of(listener_port, [0]):
        if start_port is None:
            _checks.error(
                issues,
                "StartPort",
                "port-range",
                "StartPort is required when ListenerPort is 0. Without a port of its own the listener needs a range of ports.",
            )
        if end_port is None:
            _checks.error(
                issues,
                "EndPort",
                "port-range",
                "EndPort is required when ListenerPort is 0. Without a port of its own the listener needs a range of ports.",
            )
    if (
        _checks.is_one_of(listener_port, [0])
        and _checks.is_number(end_port)
        and _checks.is_number(start_port)
        and end_port <= start_port
    ):
        _checks.error(
            issues,
            "EndPort",
            "port-order",
            "EndPort must be greater than StartPort when ListenerPort is 0.",
        )
    if server_group_id is None:
        _checks.warning(
            issues,
            "ServerGroupId",
            "server-group",
            "ServerGroupId is required. The reference page requires it, and the error MissingParam.ServerGroupId exists.",
        )
    if listener_protocol == "TCPSSL" and certificate_ids is None:
        _checks.warning(
            issues,
            "CertificateIds",
            "server-certificate",
            'CertificateIds is required when ListenerProtocol is "TCPSSL". No source requires it outright, but the error MissingParam.Certificate exists.',
        )
    if listener_protocol in ("TCP", "UDP"):
        if security_policy_id is not None:
            _checks.warning(
                issues,
                "SecurityPolicyId",
                "tls-only",
                'SecurityPolicyId has no effect when ListenerProtocol is "TCP" or "UDP". They are for TCPSSL listeners.',
            )
        if certificate_ids is not None:
            _checks.warning(
                issues,
                "CertificateIds",
                "tls-only",
                'CertificateIds has no effect when ListenerProtocol is "TCP" or "UDP". They are for TCPSSL listeners.',
            )
        if ca_certificate_ids is not None:
            _checks.warning(
                issues,
                "CaCertificateIds",
                "tls-only",
                'CaCertificateIds has no effect when ListenerProtocol is "TCP" or "UDP". They are for TCPSSL listeners.',
            )
    if listener_protocol in ("TCP", "UDP"):
        if alpn_enabled is not None:
            _checks.warning(
                issues,
                "AlpnEnabled",
                "alpn-tls-only",
                'AlpnEnabled has no effect when ListenerProtocol is "TCP" or "UDP". ALPN is part of the TLS handshake.',
            )
        if alpn_policy is not None:
            _checks.warning(
                issues,
                "AlpnPolicy",
                "alpn-tls-only",
                'AlpnPolicy has no effect when ListenerProtocol is "TCP" or "UDP". ALPN is part of the TLS handshake.',
            )
    if (
        listener_protocol in ("TCP", "TCPSSL")
        and _checks.is_number(idle_timeout)
        and not 10 <= idle_timeout <= 900
    ):
        _checks.warning(
            issues,
            "IdleTimeout",
            "idle-timeout",
            'IdleTimeout must be from 10 to 900 when ListenerProtocol is "TCP" or "TCPSSL". These bounds are documented; some accounts may go above 900.',
        )
    if (
        listener_protocol == "UDP"
        and _checks.is_number(idle_timeout)
        and not 10 <= idle_timeout <= 90
    ):
        _checks.warning(
            issues,
            "IdleTimeout",
            "udp-idle-timeout",
            'IdleTimeout must be from 10 to 90 when ListenerProtocol is "UDP". No source documents other values for UDP; the page of 2025 and the provider end at 20.',
        )
    if listener_protocol == "UDP" and mss is not None:
        _checks.error(
            issues,
            "Mss",
            "no-mss-for-udp",
            'Mss must not be given when ListenerProtocol is "UDP". UDP has no segments; the request fails with IllegalParam.MssConflictWithUdpAndGeneve.',
        )
    for path, item in _checks.structures(tag, "Tag"):
        found = item.get("Key")
        if isinstance(found, str) and len(found) > 64:
            _checks.warning(
                issues,
                f"{path}.Key",
                "tag-key-length",
                "Key must have at most 64 characters. Longer keys are documented for ListTagResources only.",
            )
    for path, item in _checks.structures(tag, "Tag"):
        found = item.get("Key")
        if isinstance(found, str) and not _fits_tag_characters_key(found):
            _checks.warning(
                issues,
                f"{path}.Key",
                "tag-characters",
                "Key must match ^[^ !\"#$%&'()*,;<>?\\[\\\\\\]^`{|}~]*$. Besides letters and digits only _ . : / = + - and @ are documented.",
            )
        found = item.get("Value")
        if isinstance(found, str) and not _fits_tag_characters_value(found):
            _checks.warning(
                issues,
                f"{path}.Value",
                "tag-characters",
                "Value must match ^[^ !\"#$%&'()*,;<>?\\[\\\\\\]^`{|}~]*$. Besides letters and digits only _ . : / = + - and @ are documented.",
            )
    if alpn_enabled is True and alpn_policy is None:
        _checks.error(
            issues,
            "AlpnPolicy",
            "alpn-policy",
            "AlpnPolicy is required when AlpnEnabled is true. Without a policy nothing says which protocols to offer.",
        )
    if (
        isinstance(listener_description, str)
        and not _fits_listener_description_characters(listener_description)
    ):
        _checks.warning(
            issues,
            "ListenerDescription",
            "listener-description-characters",
            "ListenerDescription must match ^[^ !\"#$%&'()*+:<=>?\\[\\\\\\]^`{|}~]+$. Besides letters and digits only , . ; / @ _ and - are documented.",
        )
    return issues


def _check_proxy_protocol_v2_config(
    issues: list[Issue], path: str, structure: dict[str, object]
) -> None:
    get = structure.get
    if not _PROXY_PROTOCOL_V2_CONFIG_NAMES.issuperset(structure):
        _checks.unknown(
            issues,
            structure,
            CreateListenerRequestProxyProtocolV2Config.__annotations__,
            f"{path}.",
        )
    ppv2_vpc_id_enabled = get("Ppv2VpcIdEnabled")
    ppv2_private_link_ep_id_enabled = get("Ppv2PrivateLinkEpIdEnabled")
    ppv2_private_link_eps_id_enabled = get("Ppv2PrivateLinkEpsIdEnabled")
    if ppv2_vpc_id_enabled is not None and not isinstance(ppv2_vpc_id_enabled, bool):
        _checks.error(
            issues, f"{path}.Ppv2VpcIdEnabled", "type", "Ppv2VpcIdEnabled must be true or false."
        )
    if ppv2_private_link_ep_id_enabled is not None and not isinstance(
        ppv2_private_link_ep_id_enabled, bool
    ):
        _checks.error(
            issues,
            f"{path}.Ppv2PrivateLinkEpIdEnabled",
            "type",
            "Ppv2PrivateLinkEpIdEnabled must be true or false.",
        )
    if ppv2_private_link_eps_id_enabled is not None and not isinstance(
        ppv2_private_link_eps_id_enabled, bool
    ):
        _checks.error(
            issues,
            f"{path}.Ppv2PrivateLinkEpsIdEnabled",
            "type",
            "Ppv2PrivateLinkEpsIdEnabled must be true or false.",
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
            if key.startswith(("aliyun", "acs:")) or "http://" in key or "https://" in key:
                _checks.error(
                    issues,
                    f"{path}.Key",
                    "not",
                    'Key must not start with "aliyun" or "acs:" or contain "http://" or "https://".',
                )
    if value is not None:
        if not isinstance(value, str):
            _checks.error(issues, f"{path}.Value", "type", "Value must be a string.")
        else:
            if len(value) > 128:
                _checks.error(
                    issues, f"{path}.Value", "length", "Value must have at most 128 characters."
                )
            if value.startswith(("aliyun", "acs:")) or "http://" in value or "https://" in value:
                _checks.error(
                    issues,
                    f"{path}.Value",
                    "not",
                    'Value must not start with "aliyun" or "acs:" or contain "http://" or "https://".',
                )


ACTION: t.Final = _action.Action[CreateListenerResponse](
    api=API,
    name="CreateListener",
    validate=validate,
    response={
        "RequestId": "string",
        "ListenerId": "string",
        "JobId": "string",
    },
    idempotency_token="ClientToken",
    dry_run="DryRunOperation",
    region_parameters=("RegionId",),
    in_body=frozenset(
        {
            "LoadBalancerId",
            "ListenerProtocol",
            "ListenerPort",
            "StartPort",
            "EndPort",
            "ProxyProtocolV2Config",
            "Tag",
            "ListenerDescription",
            "ServerGroupId",
            "IdleTimeout",
            "SecurityPolicyId",
            "CertificateIds",
            "CaEnabled",
            "CaCertificateIds",
            "AlpnEnabled",
            "AlpnPolicy",
            "ProxyProtocolEnabled",
            "SecSensorEnabled",
            "Cps",
            "Mss",
            "RegionId",
            "ClientToken",
            "DryRun",
        }
    ),
    encodings={
        "ProxyProtocolV2Config": "json",
    },
    retry={
        "Conflict.Port": "never",
        "IllegalParam.Port": "never",
        "DuplicatedParam.listener": "never",
        "IllegalParam.AnyPortListenerConflictWithNonAnyPortServerGroup": "never",
        "IllegalParam.NonAnyPortListenerConflictWithAnyPortServerGroup": "never",
        "MissingParam.ServerGroupId": "never",
        "IllegalParam.ServerGroupId": "never",
        "ResourceNotFound.serverGroup": "never",
        "Mismatch.Protocol": "never",
        "Mismatch.VpcId": "never",
        "IllegalParam.PreserveClientIpSwitch": "never",
        "ResourceNotFound.loadBalancer": "never",
        "IncorrectStatus.loadbalancer": "later",
        "ResourceNotFound.VSwitch": "never",
        "MissingParam.Certificate": "never",
        "ResourceNotFound.Certificate": "never",
        "ResourceNotFound.CaCertificate": "never",
        "IllegalParamSize.certificateIds": "never",
        "ResourceNotEnough.CaCertificateApiCount": "never",
        "IllegalParam.ListenerDescription": "never",
        "IllegalParam.IdleTimeout": "never",
        "IllegalParam.MssConflictWithUdpAndGeneve": "never",
        "OperationDenied.RegionNotSupportHDMonitor": "never",
        "ResourceNotFound.HdMonitorConfigNotExist": "never",
        "QuotaExceeded.%s": "never",
        "QuotaExceeded.QuotaInsufficient": "never",
        "ResourceNotEnough.%s": "never",
        "MissingParam.%s": "never",
        "IllegalParam": "never",
        "Forbidden.NoPermission": "never",
        "DryRunOperation": "never",
    },
)
