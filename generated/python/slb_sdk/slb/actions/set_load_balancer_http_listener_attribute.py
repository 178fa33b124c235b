"""The Action SetLoadBalancerHTTPListenerAttribute of Slb.

Generated from spec/slb/listener/SetLoadBalancerHTTPListenerAttribute.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "SetLoadBalancerHTTPListenerAttributeRequest",
    "SetLoadBalancerHTTPListenerAttributeResponse",
    "validate",
]


class SetLoadBalancerHTTPListenerAttributeRequest(t.TypedDict, total=False):
    """The parameters of `set_load_balancer_http_listener_attribute`.

    Rules between them:

    - `sticky-session-type`: StickySessionType is required when StickySession is "on".
    - `cookie-timeout`: CookieTimeout is required when StickySession is "on" and StickySessionType
      is "insert".
    - `cookie`: Cookie is required when StickySession is "on" and StickySessionType is "server".
    - `cookie-characters` (warning): Cookie must match ^[A-Za-z0-9]+$. Only ASCII letters and digits
      are documented.
    - `unhealthy-threshold` (warning): UnhealthyThreshold is required when HealthCheck is "on". The
      guide requires it; the provider calls it optional.
    - `health-check-off` (warning): HealthCheckMethod, HealthCheckDomain, HealthCheckURI,
      HealthCheckConnectPort, HealthyThreshold, UnhealthyThreshold, HealthCheckTimeout,
      HealthCheckInterval and HealthCheckHttpCode have no effect when HealthCheck is "off". The
      servers are not probed.
    - `health-check-timeout` (warning): HealthCheckTimeout must be at least HealthCheckInterval. A
      timeout shorter than the interval is raised to the interval.
    - `health-check-uri` (warning): HealthCheckURI must match ^/[A-Za-z0-9/.%?#&-]+$. The provider
      names only letters, digits and -/.%?#& after the slash, and at least one of them.
    - `acl-off` (warning): AclType and AclId have no effect when AclStatus is "off". While access
      control is off everybody reaches the listener.
    - `acl-id`: AclId is required when AclStatus is "on".
    """

    #: The region of the instance.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: The id of the instance that has the listener.
    LoadBalancerId: t.Required[str]

    #: The port of the instance that takes the HTTP requests.
    #:
    #: Constraints: from 1 to 65535
    ListenerPort: t.Required[int]

    #: The peak bandwidth of the listener.
    #:
    #: Constraints: from 1 to 5120 or -1
    #:
    #: On an instance charged by bandwidth, all its listeners together cannot have more than the
    #: instance has.
    Bandwidth: int

    #: Whether the listener sends its traffic to the VServer group in VServerGroupId.
    VServerGroup: literals.OnOff

    #: Only check the request and leave the listener as it is.
    #:
    #: The provider lists it without a text; that it answers an error is what public clients have
    #: met.
    DryRun: bool

    #: The port on which the backend servers take the traffic.
    #:
    #: Constraints: from 1 to 65535
    #:
    #: BackendServerPort is deprecated: Only the guide has it here; today the backend port is chosen
    #: when the listener is created.
    BackendServerPort: int

    #: How requests are distributed over the servers.
    Scheduler: literals.SetLoadBalancerHTTPListenerAttributeScheduler

    #: Whether all requests of a client go to the same server.
    StickySession: literals.OnOff

    #: Whose cookie marks the session.
    StickySessionType: literals.StickySessionType

    #: How long the cookie that the listener inserts stays valid.
    #:
    #: Constraints: from 1 to 86400
    CookieTimeout: int

    #: The cookie of the servers that the listener overwrites.
    #:
    #: Constraints: from 1 to 200 characters; matches ^[^$,; ][^,; ]*$
    Cookie: str

    #: Whether the servers are probed; those that fail get no requests.
    HealthCheck: literals.OnOff

    #: The HTTP method of the probe.
    HealthCheckMethod: literals.HealthCheckMethod

    #: The Host header of the probe. `$_ip`, like no value, stands for each server's private IP
    #: address.
    #:
    #: Constraints: from 1 to 80 characters
    #:
    #: A domain has letters, digits, periods and hyphens; an example of the provider breaks that
    #: with a slash.
    #:
    #: Servers that check the Host header need a domain here.
    HealthCheckDomain: str

    #: The path that the probe asks for; it starts with a slash.
    #:
    #: Constraints: from 1 to 80 characters; matches ^/[^\n]*$
    #:
    #: As long as none is set, the probe asks for the server's home page.
    HealthCheckURI: str

    #: The backend port that is probed.
    #:
    #: Constraints: from 1 to 65535 or -520
    HealthCheckConnectPort: int

    #: How many good probes in a row make a failed server healthy.
    #:
    #: Constraints: from 2 to 10
    HealthyThreshold: int

    #: How many bad probes in a row make a healthy server fail.
    #:
    #: Constraints: from 2 to 10
    UnhealthyThreshold: int

    #: How long a probe waits for its answer; a server that answers later has failed the probe.
    #:
    #: Constraints: from 1 to 300
    HealthCheckTimeout: int

    #: The time from one probe to the next.
    #:
    #: Constraints: from 1 to 50
    HealthCheckInterval: int

    #: The classes of HTTP status codes that count as healthy.
    #:
    #: Constraints: at least 1 element
    HealthCheckHttpCode: list[literals.HealthCheckHttpCode]

    #: Whether the X-Forwarded-For header tells the servers the client's IP address.
    XForwardedFor: literals.OnOff

    #: Whether the SLB-IP header tells the servers the address of the instance that the client
    #: called.
    XForwardedFor_SLBIP: literals.OnOff

    #: Whether the SLB-ID header tells the servers the id of the instance.
    XForwardedFor_SLBID: literals.OnOff

    #: Whether the X-Forwarded-Proto header tells the servers the protocol of the listener.
    XForwardedFor_proto: literals.OnOff

    #: Whether the XForwardedFor_SLBPORT header tells the servers the port of the listener.
    XForwardedFor_SLBPORT: literals.OnOff

    #: Whether the XForwardedFor_ClientSrcPort header tells the servers the client's port.
    XForwardedFor_ClientSrcPort: literals.OnOff

    #: How long a connection may stay idle before the listener closes it; the next request opens
    #: another.
    #:
    #: Constraints: from 1 to 60
    IdleTimeout: int

    #: How long the listener waits for a server before it answers the client with HTTP 504.
    #:
    #: Constraints: from 1 to 180
    RequestTimeout: int

    #: Whether an access control list decides who reaches the listener.
    AclStatus: literals.OnOff

    #: What the access control list means.
    #:
    #: A wrong white list cuts off your own users.
    AclType: literals.SetLoadBalancerHTTPListenerAttributeAclType

    #: The access control list that the listener uses.
    AclId: str

    #: The VServer group that receives the requests.
    VServerGroupId: str

    #: The name of the listener, shown in the console.
    #:
    #: Constraints: from 1 to 256 characters
    #:
    #: The provider names letters, digits, hyphens, slashes, periods and underscores; which letters
    #: is not said.
    Description: str

    #: Whether responses of certain file types are compressed.
    Gzip: literals.OnOff


class SetLoadBalancerHTTPListenerAttributeResponse(t.TypedDict, total=False):
    """What `set_load_balancer_http_listener_attribute` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]


_NAMES = frozenset(SetLoadBalancerHTTPListenerAttributeRequest.__annotations__)
_matches_cookie = _checks.pattern(r"\A[^$,; ][^,; ]*\Z")
_matches_health_check_uri = _checks.pattern(r"\A/[^\n]*\Z")
_fits_cookie_characters = _checks.pattern(r"\A[A-Za-z0-9]+\Z")
_fits_health_check_uri = _checks.pattern(r"\A/[A-Za-z0-9/.%?#&-]+\Z")


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of SetLoadBalancerHTTPListenerAttribute without sending them.

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
        _checks.unknown(issues, params, SetLoadBalancerHTTPListenerAttributeRequest.__annotations__)
    region_id = get("RegionId")
    load_balancer_id = get("LoadBalancerId")
    listener_port = get("ListenerPort")
    bandwidth = get("Bandwidth")
    vserver_group = get("VServerGroup")
    dry_run = get("DryRun")
    backend_server_port = get("BackendServerPort")
    scheduler = get("Scheduler")
    sticky_session = get("StickySession")
    sticky_session_type = get("StickySessionType")
    cookie_timeout = get("CookieTimeout")
    cookie = get("Cookie")
    health_check = get("HealthCheck")
    health_check_method = get("HealthCheckMethod")
    health_check_domain = get("HealthCheckDomain")
    health_check_uri = get("HealthCheckURI")
    health_check_connect_port = get("HealthCheckConnectPort")
    healthy_threshold = get("HealthyThreshold")
    unhealthy_threshold = get("UnhealthyThreshold")
    health_check_timeout = get("HealthCheckTimeout")
    health_check_interval = get("HealthCheckInterval")
    health_check_http_code = get("HealthCheckHttpCode")
    xforwarded_for = get("XForwardedFor")
    xforwarded_for_slbip = get("XForwardedFor_SLBIP")
    xforwarded_for_slbid = get("XForwardedFor_SLBID")
    xforwarded_for_proto = get("XForwardedFor_proto")
    xforwarded_for_slbport = get("XForwardedFor_SLBPORT")
    xforwarded_for_client_src_port = get("XForwardedFor_ClientSrcPort")
    idle_timeout = get("IdleTimeout")
    request_timeout = get("RequestTimeout")
    acl_status = get("AclStatus")
    acl_type = get("AclType")
    acl_id = get("AclId")
    vserver_group_id = get("VServerGroupId")
    description = get("Description")
    gzip = get("Gzip")
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
    if bandwidth is not None:
        if type(bandwidth) is not int:
            _checks.error(issues, "Bandwidth", "type", "Bandwidth must be an integer.")
        elif not 1 <= bandwidth <= 5120 and bandwidth != -1:
            _checks.error(issues, "Bandwidth", "range", "Bandwidth must be from 1 to 5120, or -1.")
    if vserver_group is not None:
        if not isinstance(vserver_group, str):
            _checks.error(issues, "VServerGroup", "type", "VServerGroup must be a string.")
        elif vserver_group not in ("on", "off"):
            _checks.error(issues, "VServerGroup", "enum", 'VServerGroup must be "on" or "off".')
    if dry_run is not None and not isinstance(dry_run, bool):
        _checks.error(issues, "DryRun", "type", "DryRun must be true or false.")
    if backend_server_port is not None:
        if type(backend_server_port) is not int:
            _checks.error(
                issues, "BackendServerPort", "type", "BackendServerPort must be an integer."
            )
        elif not 1 <= backend_server_port <= 65535:
            _checks.error(
                issues, "BackendServerPort", "range", "BackendServerPort must be from 1 to 65535."
            )
    if backend_server_port is not None:
        _checks.warning(
            issues,
            "BackendServerPort",
            "deprecated",
            "BackendServerPort is deprecated: Only the guide has it here; today the backend port is chosen when the listener is created.",
        )
    if scheduler is not None:
        if not isinstance(scheduler, str):
            _checks.error(issues, "Scheduler", "type", "Scheduler must be a string.")
        elif scheduler not in ("wrr", "rr", "wlc"):
            _checks.error(issues, "Scheduler", "enum", 'Scheduler must be "wrr", "rr" or "wlc".')
    if sticky_session is not None:
        if not isinstance(sticky_session, str):
            _checks.error(issues, "StickySession", "type", "StickySession must be a string.")
        elif sticky_session not in ("on", "off"):
            _checks.error(issues, "StickySession", "enum", 'StickySession must be "on" or "off".')
    if sticky_session_type is not None:
        if not isinstance(sticky_session_type, str):
            _checks.error(
                issues, "StickySessionType", "type", "StickySessionType must be a string."
            )
        elif sticky_session_type not in ("insert", "server"):
            _checks.error(
                issues,
                "StickySessionType",
                "enum",
                'StickySessionType must be "insert" or "server".',
            )
    if cookie_timeout is not None:
        if type(cookie_timeout) is not int:
            _checks.error(issues, "CookieTimeout", "type", "CookieTimeout must be an integer.")
        elif not 1 <= cookie_timeout <= 86400:
            _checks.error(
                issues, "CookieTimeout", "range", "CookieTimeout must be from 1 to 86400."
            )
    if cookie is not None:
        if not isinstance(cookie, str):
            _checks.error(issues, "Cookie", "type", "Cookie must be a string.")
        else:
            if not 1 <= len(cookie) <= 200:
                _checks.error(
                    issues, "Cookie", "length", "Cookie must have from 1 to 200 characters."
                )
            if not _matches_cookie(cookie):
                _checks.error(issues, "Cookie", "pattern", "Cookie must match ^[^$,; ][^,; ]*$")
    if health_check is not None:
        if not isinstance(health_check, str):
            _checks.error(issues, "HealthCheck", "type", "HealthCheck must be a string.")
        elif health_check not in ("on", "off"):
            _checks.error(issues, "HealthCheck", "enum", 'HealthCheck must be "on" or "off".')
    if health_check_method is not None:
        if not isinstance(health_check_method, str):
            _checks.error(
                issues, "HealthCheckMethod", "type", "HealthCheckMethod must be a string."
            )
        elif health_check_method not in ("head", "get"):
            _checks.error(
                issues, "HealthCheckMethod", "enum", 'HealthCheckMethod must be "head" or "get".'
            )
    if health_check_domain is not None:
        if not isinstance(health_check_domain, str):
            _checks.error(
                issues, "HealthCheckDomain", "type", "HealthCheckDomain must be a string."
            )
        elif not 1 <= len(health_check_domain) <= 80:
            _checks.error(
                issues,
                "HealthCheckDomain",
                "length",
                "HealthCheckDomain must have from 1 to 80 characters.",
            )
    if health_check_uri is not None:
        if not isinstance(health_check_uri, str):
            _checks.error(issues, "HealthCheckURI", "type", "HealthCheckURI must be a string.")
        else:
            if not 1 <= len(health_check_uri) <= 80:
                _checks.error(
                    issues,
                    "HealthCheckURI",
                    "length",
                    "HealthCheckURI must have from 1 to 80 characters.",
                )
            if not _matches_health_check_uri(health_check_uri):
                _checks.error(
                    issues, "HealthCheckURI", "pattern", "HealthCheckURI must match ^/[^\\n]*$"
                )
    if health_check_connect_port is not None:
        if type(health_check_connect_port) is not int:
            _checks.error(
                issues,
                "HealthCheckConnectPort",
                "type",
                "HealthCheckConnectPort must be an integer.",
            )
        elif not 1 <= health_check_connect_port <= 65535 and health_check_connect_port != -520:
            _checks.error(
                issues,
                "HealthCheckConnectPort",
                "range",
                "HealthCheckConnectPort must be from 1 to 65535, or -520.",
            )
    if healthy_threshold is not None:
        if type(healthy_threshold) is not int:
            _checks.error(
                issues, "HealthyThreshold", "type", "HealthyThreshold must be an integer."
            )
        elif not 2 <= healthy_threshold <= 10:
            _checks.error(
                issues, "HealthyThreshold", "range", "HealthyThreshold must be from 2 to 10."
            )
    if unhealthy_threshold is not None:
        if type(unhealthy_threshold) is not int:
            _checks.error(
                issues, "UnhealthyThreshold", "type", "UnhealthyThreshold must be an integer."
            )
        elif not 2 <= unhealthy_threshold <= 10:
            _checks.error(
                issues, "UnhealthyThreshold", "range", "UnhealthyThreshold must be from 2 to 10."
            )
    if health_check_timeout is not None:
        if type(health_check_timeout) is not int:
            _checks.error(
                issues, "HealthCheckTimeout", "type", "HealthCheckTimeout must be an integer."
            )
        elif not 1 <= health_check_timeout <= 300:
            _checks.error(
                issues, "HealthCheckTimeout", "range", "HealthCheckTimeout must be from 1 to 300."
            )
    if health_check_interval is not None:
        if type(health_check_interval) is not int:
            _checks.error(
                issues, "HealthCheckInterval", "type", "HealthCheckInterval must be an integer."
            )
        elif not 1 <= health_check_interval <= 50:
            _checks.error(
                issues, "HealthCheckInterval", "range", "HealthCheckInterval must be from 1 to 50."
            )
    if health_check_http_code is not None:
        if not isinstance(health_check_http_code, (list, tuple)):
            _checks.error(
                issues, "HealthCheckHttpCode", "type", "HealthCheckHttpCode must be a list."
            )
        else:
            if len(health_check_http_code) < 1:
                _checks.error(
                    issues,
                    "HealthCheckHttpCode",
                    "size",
                    "HealthCheckHttpCode must have at least 1 element.",
                )
            for index, item in enumerate(health_check_http_code):
                if not isinstance(item, str):
                    _checks.error(
                        issues,
                        f"HealthCheckHttpCode[{index}]",
                        "type",
                        "Each element of HealthCheckHttpCode must be a string.",
                    )
                elif item not in ("http_2xx", "http_3xx", "http_4xx", "http_5xx"):
                    _checks.error(
                        issues,
                        f"HealthCheckHttpCode[{index}]",
                        "enum",
                        'Each element of HealthCheckHttpCode must be "http_2xx", "http_3xx", "http_4xx" or "http_5xx".',
                    )
    if xforwarded_for is not None:
        if not isinstance(xforwarded_for, str):
            _checks.error(issues, "XForwardedFor", "type", "XForwardedFor must be a string.")
        elif xforwarded_for not in ("on", "off"):
            _checks.error(issues, "XForwardedFor", "enum", 'XForwardedFor must be "on" or "off".')
    if xforwarded_for_slbip is not None:
        if not isinstance(xforwarded_for_slbip, str):
            _checks.error(
                issues, "XForwardedFor_SLBIP", "type", "XForwardedFor_SLBIP must be a string."
            )
        elif xforwarded_for_slbip not in ("on", "off"):
            _checks.error(
                issues, "XForwardedFor_SLBIP", "enum", 'XForwardedFor_SLBIP must be "on" or "off".'
            )
    if xforwarded_for_slbid is not None:
        if not isinstance(xforwarded_for_slbid, str):
            _checks.error(
                issues, "XForwardedFor_SLBID", "type", "XForwardedFor_SLBID must be a string."
            )
        elif xforwarded_for_slbid not in ("on", "off"):
            _checks.error(
                issues, "XForwardedFor_SLBID", "enum", 'XForwardedFor_SLBID must be "on" or "off".'
            )
    if xforwarded_for_proto is not None:
        if not isinstance(xforwarded_for_proto, str):
            _checks.error(
                issues, "XForwardedFor_proto", "type", "XForwardedFor_proto must be a string."
            )
        elif xforwarded_for_proto not in ("on", "off"):
            _checks.error(
                issues, "XForwardedFor_proto", "enum", 'XForwardedFor_proto must be "on" or "off".'
            )
    if xforwarded_for_slbport is not None:
        if not isinstance(xforwarded_for_slbport, str):
            _checks.error(
                issues, "XForwardedFor_SLBPORT", "type", "XForwardedFor_SLBPORT must be a string."
            )
        elif xforwarded_for_slbport not in ("on", "off"):
            _checks.error(
                issues,
                "XForwardedFor_SLBPORT",
                "enum",
                'XForwardedFor_SLBPORT must be "on" or "off".',
            )
    if xforwarded_for_client_src_port is not None:
        if not isinstance(xforwarded_for_client_src_port, str):
            _checks.error(
                issues,
                "XForwardedFor_ClientSrcPort",
                "type",
                "XForwardedFor_ClientSrcPort must be a string.",
            )
        elif xforwarded_for_client_src_port not in ("on", "off"):
            _checks.error(
                issues,
                "XForwardedFor_ClientSrcPort",
                "enum",
                'XForwardedFor_ClientSrcPort must be "on" or "off".',
            )
    if idle_timeout is not None:
        if type(idle_timeout) is not int:
            _checks.error(issues, "IdleTimeout", "type", "IdleTimeout must be an integer.")
        elif not 1 <= idle_timeout <= 60:
            _checks.error(issues, "IdleTimeout", "range", "IdleTimeout must be from 1 to 60.")
    if request_timeout is not None:
        if type(request_timeout) is not int:
            _checks.error(issues, "RequestTimeout", "type", "RequestTimeout must be an integer.")
        elif not 1 <= request_timeout <= 180:
            _checks.error(
                issues, "RequestTimeout", "range", "RequestTimeout must be from 1 to 180."
            )
    if acl_status is not None:
        if not isinstance(acl_status, str):
            _checks.error(issues, "AclStatus", "type", "AclStatus must be a string.")
        elif acl_status not in ("on", "off"):
            _checks.error(issues, "AclStatus", "enum", 'AclStatus must be "on" or "off".')
    if acl_type is not None:
        if not isinstance(acl_type, str):
            _checks.error(issues, "AclType", "type", "AclType must be a string.")
        elif acl_type not in ("white", "black", "whitelist", "blacklist"):
            _checks.error(
                issues,
                "AclType",
                "enum",
                'AclType must be "white", "black", "whitelist" or "blacklist".',
            )
    if acl_id is not None and not isinstance(acl_id, str):
        _checks.error(issues, "AclId", "type", "AclId must be a string.")
    if vserver_group_id is not None and not isinstance(vserver_group_id, str):
        _checks.error(issues, "VServerGroupId", "type", "VServerGroupId must be a string.")
    if description is not None:
        if not isinstance(description, str):
            _checks.error(issues, "Description", "type", "Description must be a string.")
        elif not 1 <= len(description) <= 256:
            _checks.error(
                issues, "Description", "length", "Description must have from 1 to 256 characters."
            )
    if gzip is not None:
        if not isinstance(gzip, str):
            _checks.error(issues, "Gzip", "type", "Gzip must be a string.")
        elif gzip not in ("on", "off"):
            _checks.error(issues, "Gzip", "enum", 'Gzip must be "on" or "off".')
    if sticky_session == "on" and sticky_session_type is None:
        _checks.error(
            issues,
            "StickySessionType",
            "sticky-session-type",
            'StickySessionType is required when StickySession is "on".',
        )
    if sticky_session == "on" and sticky_session_type == "insert" and cookie_timeout is None:
        _checks.error(
            issues,
            "CookieTimeout",
            "cookie-timeout",
            'CookieTimeout is required when StickySession is "on" and StickySessionType is "insert".',
        )
    if sticky_session == "on" and sticky_session_type == "server" and cookie is None:
        _checks.error(
            issues,
            "Cookie",
            "cookie",
            'Cookie is required when StickySession is "on" and StickySessionType is "server".',
        )
    if isinstance(cookie, str) and not _fits_cookie_characters(cookie):
        _checks.warning(
            issues,
            "Cookie",
            "cookie-characters",
            "Cookie must match ^[A-Za-z0-9]+$. Only ASCII letters and digits are documented.",
        )
    if health_check == "on" and unhealthy_threshold is None:
        _checks.warning(
            issues,
            "UnhealthyThreshold",
            "unhealthy-threshold",
            'UnhealthyThreshold is required when HealthCheck is "on". The guide requires it; the provider calls it optional.',
        )
    if health_check == "off":
        if health_check_method is not None:
            _checks.warning(
                issues,
                "HealthCheckMethod",
                "health-check-off",
                'HealthCheckMethod has no effect when HealthCheck is "off". The servers are not probed.',
            )
        if health_check_domain is not None:
            _checks.warning(
                issues,
                "HealthCheckDomain",
                "health-check-off",
                'HealthCheckDomain has no effect when HealthCheck is "off". The servers are not probed.',
            )
        if health_check_uri is not None:
            _checks.warning(
                issues,
                "HealthCheckURI",
                "health-check-off",
                'HealthCheckURI has no effect when HealthCheck is "off". The servers are not probed.',
            )
        if health_check_connect_port is not None:
            _checks.warning(
                issues,
                "HealthCheckConnectPort",
                "health-check-off",
                'HealthCheckConnectPort has no effect when HealthCheck is "off". The servers are not probed.',
            )
        if healthy_threshold is not None:
            _checks.warning(
                issues,
                "HealthyThreshold",
                "health-check-off",
                'HealthyThreshold has no effect when HealthCheck is "off". The servers are not probed.',
            )
        if unhealthy_threshold is not None:
            _checks.warning(
                issues,
                "UnhealthyThreshold",
                "health-check-off",
                'UnhealthyThreshold has no effect when HealthCheck is "off". The servers are not probed.',
            )
        if health_check_timeout is not None:
            _checks.warning(
                issues,
                "HealthCheckTimeout",
                "health-check-off",
                'HealthCheckTimeout has no effect when HealthCheck is "off". The servers are not probed.',
            )
        if health_check_interval is not None:
            _checks.warning(
                issues,
                "HealthCheckInterval",
                "health-check-off",
                'HealthCheckInterval has no effect when HealthCheck is "off". The servers are not probed.',
            )
        if health_check_http_code is not None:
            _checks.warning(
                issues,
                "HealthCheckHttpCode",
                "health-check-off",
                'HealthCheckHttpCode has no effect when HealthCheck is "off". The servers are not probed.',
            )
    if (
        _checks.is_number(health_check_timeout)
        and _checks.is_number(health_check_interval)
        and health_check_timeout < health_check_interval
    ):
        _checks.warning(
            issues,
            "HealthCheckTimeout",
            "health-check-timeout",
            "HealthCheckTimeout must be at least HealthCheckInterval. A timeout shorter than the interval is raised to the interval.",
        )
    if isinstance(health_check_uri, str) and not _fits_health_check_uri(health_check_uri):
        _checks.warning(
            issues,
            "HealthCheckURI",
            "health-check-uri",
            "HealthCheckURI must match ^/[A-Za-z0-9/.%?#&-]+$. The provider names only letters, digits and -/.%?#& after the slash, and at least one of them.",
        )
    if acl_status == "off":
        if acl_type is not None:
            _checks.warning(
                issues,
                "AclType",
                "acl-off",
                'AclType has no effect when AclStatus is "off". While access control is off everybody reaches the listener.',
            )
        if acl_id is not None:
            _checks.warning(
                issues,
                "AclId",
                "acl-off",
                'AclId has no effect when AclStatus is "off". While access control is off everybody reaches the listener.',
            )
    if acl_status == "on" and acl_id is None:
        _checks.error(issues, "AclId", "acl-id", 'AclId is required when AclStatus is "on".')
    return issues


ACTION: t.Final = _action.Action[SetLoadBalancerHTTPListenerAttributeResponse](
    api=API,
    name="SetLoadBalancerHTTPListenerAttribute",
    validate=validate,
    response={
        "RequestId": "string",
    },
    dry_run="DryRunOperation",
    region_parameters=("RegionId",),
    encodings={
        "HealthCheckHttpCode": "comma",
    },
    retry={
        "DryRunOperation": "never",
        "OperationFailed.ListenerStatusNotSupport": "later",
    },
)
