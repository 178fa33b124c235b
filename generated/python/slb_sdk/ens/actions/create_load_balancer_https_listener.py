"""The Action CreateLoadBalancerHTTPSListener of Ens.

Generated from spec/ens/listener/CreateLoadBalancerHTTPSListener.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "CreateLoadBalancerHTTPSListenerRequest",
    "CreateLoadBalancerHTTPSListenerResponse",
    "validate",
]


class CreateLoadBalancerHTTPSListenerRequest(t.TypedDict, total=False):
    """The parameters of `create_load_balancer_https_listener`.

    Rules between them:

    - `cookie-timeout` (warning): CookieTimeout is required when StickySessionType is "insert". With
      session persistence, a cookie that the listener inserts needs a lifetime.
    - `cookie` (warning): Cookie is required when StickySessionType is "server". With session
      persistence, the listener has to know which cookie to overwrite.
    - `health-check-off` (warning): HealthCheckDomain, HealthCheckURI, HealthyThreshold,
      UnhealthyThreshold, HealthCheckTimeout, HealthCheckConnectPort, HealthCheckInterval,
      HealthCheckHttpCode and HealthCheckMethod have no effect when HealthCheck is "off". The
      servers are not probed.
    - `health-check-timeout` (warning): HealthCheckTimeout must be at least HealthCheckInterval. A
      timeout shorter than the interval is raised to the interval.
    - `health-check-uri` (warning): HealthCheckURI must match ^/+[^/\\n][^\\n]*$. The documents want
      more in it than slashes.
    - `health-check-http-code` (warning): HealthCheckHttpCode must match
      ^http_[2-5]xx(,http_[2-5]xx)*$. No other classes of status codes are documented.
    """

    #: The id of the instance that gets the listener.
    LoadBalancerId: t.Required[str]

    #: The port of the instance that takes the requests; 443 is advised for HTTPS.
    #:
    #: Constraints: from 1 to 65535
    ListenerPort: t.Required[int]

    #: The certificate that the listener shows to clients.
    ServerCertificateId: t.Required[str]

    #: The port of the backend servers that requests are passed to.
    #:
    #: Constraints: from 1 to 65535
    BackendServerPort: int

    #: Whether HTTP requests are redirected to HTTPS.
    #:
    #: Without it the service takes "off".
    #:
    #: No document says what the redirection does on a listener that is an HTTPS listener already.
    ListenerForward: literals.OnOff

    #: The port of the listener that redirected requests go to.
    #:
    #: Constraints: from 0 to 65535
    #:
    #: The documents give no bounds; their example is 0, beside a ListenerForward of off.
    #:
    #: CreateLoadBalancerHTTPListener fails with ens.interface.error when ListenerForward is on and
    #: no listener has this port, as the Terraform provider's tests show.
    ForwardPort: int

    #: A name or remark that tells the listener from others.
    #:
    #: Constraints: from 1 to 80 characters; must not start with "http://" or "https://"
    Description: str

    #: How requests are distributed over the servers.
    #:
    #: Without it the service takes "wrr".
    Scheduler: literals.Scheduler

    #: Whose cookie keeps the requests of a client on one server.
    StickySessionType: literals.StickySessionType

    #: How long the cookie that the listener inserts stays valid.
    #:
    #: Constraints: from 1 to 86400
    CookieTimeout: int

    #: The cookie of the servers that the listener overwrites.
    #:
    #: Constraints: from 1 to 200 characters; matches ^[\x00-\x7F]*$
    #:
    #: The English documents allow ASCII characters and digits, a Chinese text of the provider
    #: letters and digits only.
    Cookie: str

    #: How long a connection may stay idle before the listener closes it; the next request opens
    #: another.
    #:
    #: Constraints: from 1 to 60
    #:
    #: Without it the service takes 15.
    IdleTimeout: int

    #: How long the listener waits for a server before it answers the client with HTTP 504.
    #:
    #: Constraints: from 1 to 180
    #:
    #: Without it the service takes 60.
    RequestTimeout: int

    #: Whether the servers are probed; those that fail get no requests.
    HealthCheck: t.Required[literals.OnOff]

    #: The domain name that the probe asks for.
    HealthCheckDomain: str

    #: The path that the probe asks for; it starts with a slash.
    #:
    #: Constraints: from 1 to 80 characters; matches ^/[^\n]*$
    HealthCheckURI: str

    #: How many good probes in a row make a failed server healthy.
    #:
    #: Constraints: from 2 to 10
    #:
    #: Without it the service takes 3.
    HealthyThreshold: int

    #: How many bad probes in a row make a healthy server fail.
    #:
    #: Constraints: from 2 to 10
    #:
    #: Without it the service takes 3.
    UnhealthyThreshold: int

    #: How long a probe waits for its answer; a server that answers later has failed the probe.
    #:
    #: Constraints: from 1 to 300
    #:
    #: Without it the service takes 5.
    HealthCheckTimeout: int

    #: The backend port that is probed; without it BackendServerPort is.
    #:
    #: Constraints: from 1 to 65535
    HealthCheckConnectPort: int

    #: The time from one probe to the next.
    #:
    #: Constraints: from 1 to 50
    #:
    #: Without it the service takes 2.
    HealthCheckInterval: int

    #: The class of HTTP status codes that counts as healthy.
    #:
    #: Without it the service takes "http_2xx".
    #:
    #: Open because CLB takes several classes here, joined by commas; whether ELB does too is not
    #: documented.
    HealthCheckHttpCode: literals.HealthCheckHttpCode | str

    #: The HTTP method of the probe.
    #:
    #: Without it the service takes "head".
    HealthCheckMethod: literals.HealthCheckMethod


class CreateLoadBalancerHTTPSListenerResponse(t.TypedDict, total=False):
    """What `create_load_balancer_https_listener` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]


_NAMES = frozenset(CreateLoadBalancerHTTPSListenerRequest.__annotations__)
_matches_cookie = _checks.pattern(r"\A[\x00-\x7F]*\Z")
_matches_health_check_uri = _checks.pattern(r"\A/[^\n]*\Z")
_fits_health_check_uri = _checks.pattern(r"\A/+[^/\n][^\n]*\Z")
_fits_health_check_http_code = _checks.pattern(r"\Ahttp_[2-5]xx(,http_[2-5]xx)*\Z")


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of CreateLoadBalancerHTTPSListener without sending them.

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
        _checks.unknown(issues, params, CreateLoadBalancerHTTPSListenerRequest.__annotations__)
    load_balancer_id = get("LoadBalancerId")
    listener_port = get("ListenerPort")
    server_certificate_id = get("ServerCertificateId")
    backend_server_port = get("BackendServerPort")
    listener_forward = get("ListenerForward")
    forward_port = get("ForwardPort")
    description = get("Description")
    scheduler = get("Scheduler")
    sticky_session_type = get("StickySessionType")
    cookie_timeout = get("CookieTimeout")
    cookie = get("Cookie")
    idle_timeout = get("IdleTimeout")
    request_timeout = get("RequestTimeout")
    health_check = get("HealthCheck")
    health_check_domain = get("HealthCheckDomain")
    health_check_uri = get("HealthCheckURI")
    healthy_threshold = get("HealthyThreshold")
    unhealthy_threshold = get("UnhealthyThreshold")
    health_check_timeout = get("HealthCheckTimeout")
    health_check_connect_port = get("HealthCheckConnectPort")
    health_check_interval = get("HealthCheckInterval")
    health_check_http_code = get("HealthCheckHttpCode")
    health_check_method = get("HealthCheckMethod")
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
    if server_certificate_id is None:
        _checks.error(issues, "ServerCertificateId", "required", "ServerCertificateId is required.")
    elif not isinstance(server_certificate_id, str):
        _checks.error(
            issues, "ServerCertificateId", "type", "ServerCertificateId must be a string."
        )
    if backend_server_port is not None:
        if type(backend_server_port) is not int:
            _checks.error(
                issues, "BackendServerPort", "type", "BackendServerPort must be an integer."
            )
        elif not 1 <= backend_server_port <= 65535:
            _checks.error(
                issues, "BackendServerPort", "range", "BackendServerPort must be from 1 to 65535."
            )
    if listener_forward is not None:
        if not isinstance(listener_forward, str):
            _checks.error(issues, "ListenerForward", "type", "ListenerForward must be a string.")
        elif listener_forward not in ("on", "off"):
            _checks.error(
                issues, "ListenerForward", "enum", 'ListenerForward must be "on" or "off".'
            )
    if forward_port is not None:
        if type(forward_port) is not int:
            _checks.error(issues, "ForwardPort", "type", "ForwardPort must be an integer.")
        elif not 0 <= forward_port <= 65535:
            _checks.error(issues, "ForwardPort", "range", "ForwardPort must be from 0 to 65535.")
    if description is not None:
        if not isinstance(description, str):
            _checks.error(issues, "Description", "type", "Description must be a string.")
        else:
            if not 1 <= len(description) <= 80:
                _checks.error(
                    issues,
                    "Description",
                    "length",
                    "Description must have from 1 to 80 characters.",
                )
            if description.startswith(("http://", "https://")):
                _checks.error(
                    issues,
                    "Description",
                    "not",
                    'Description must not start with "http://" or "https://".',
                )
    if scheduler is not None:
        if not isinstance(scheduler, str):
            _checks.error(issues, "Scheduler", "type", "Scheduler must be a string.")
        elif scheduler not in ("wrr", "wlc", "rr", "sch", "qch", "iqch"):
            _checks.error(
                issues,
                "Scheduler",
                "enum",
                'Scheduler must be "wrr", "wlc", "rr", "sch", "qch" or "iqch".',
            )
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
                _checks.error(issues, "Cookie", "pattern", "Cookie must match ^[\\x00-\\x7F]*$")
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
    if health_check is None:
        _checks.error(issues, "HealthCheck", "required", "HealthCheck is required.")
    elif not isinstance(health_check, str):
        _checks.error(issues, "HealthCheck", "type", "HealthCheck must be a string.")
    elif health_check not in ("on", "off"):
        _checks.error(issues, "HealthCheck", "enum", 'HealthCheck must be "on" or "off".')
    if health_check_domain is not None and not isinstance(health_check_domain, str):
        _checks.error(issues, "HealthCheckDomain", "type", "HealthCheckDomain must be a string.")
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
    if health_check_connect_port is not None:
        if type(health_check_connect_port) is not int:
            _checks.error(
                issues,
                "HealthCheckConnectPort",
                "type",
                "HealthCheckConnectPort must be an integer.",
            )
        elif not 1 <= health_check_connect_port <= 65535:
            _checks.error(
                issues,
                "HealthCheckConnectPort",
                "range",
                "HealthCheckConnectPort must be from 1 to 65535.",
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
    if health_check_http_code is not None and not isinstance(health_check_http_code, str):
        _checks.error(
            issues, "HealthCheckHttpCode", "type", "HealthCheckHttpCode must be a string."
        )
    if health_check_method is not None:
        if not isinstance(health_check_method, str):
            _checks.error(
                issues, "HealthCheckMethod", "type", "HealthCheckMethod must be a string."
            )
        elif health_check_method not in ("head", "get"):
            _checks.error(
                issues, "HealthCheckMethod", "enum", 'HealthCheckMethod must be "head" or "get".'
            )
    if sticky_session_type == "insert" and cookie_timeout is None:
        _checks.warning(
            issues,
            "CookieTimeout",
            "cookie-timeout",
            'CookieTimeout is required when StickySessionType is "insert". With session persistence, a cookie that the listener inserts needs a lifetime.',
        )
    if sticky_session_type == "server" and cookie is None:
        _checks.warning(
            issues,
            "Cookie",
            "cookie",
            'Cookie is required when StickySessionType is "server". With session persistence, the listener has to know which cookie to overwrite.',
        )
    if health_check == "off":
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
        if health_check_connect_port is not None:
            _checks.warning(
                issues,
                "HealthCheckConnectPort",
                "health-check-off",
                'HealthCheckConnectPort has no effect when HealthCheck is "off". The servers are not probed.',
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
        if health_check_method is not None:
            _checks.warning(
                issues,
                "HealthCheckMethod",
                "health-check-off",
                'HealthCheckMethod has no effect when HealthCheck is "off". The servers are not probed.',
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
            "HealthCheckURI must match ^/+[^/\\n][^\\n]*$. The documents want more in it than slashes.",
        )
    if (
        isinstance(health_check_http_code, str)
        and not _fits_health_check_http_code(health_check_http_code)
    ):
        _checks.warning(
            issues,
            "HealthCheckHttpCode",
            "health-check-http-code",
            "HealthCheckHttpCode must match ^http_[2-5]xx(,http_[2-5]xx)*$. No other classes of status codes are documented.",
        )
    return issues


ACTION: t.Final = _action.Action[CreateLoadBalancerHTTPSListenerResponse](
    api=API,
    name="CreateLoadBalancerHTTPSListener",
    validate=validate,
    response={
        "RequestId": "string",
    },
    retry={
        "Invalid%s": "never",
        "Missing%s": "never",
        "InvalidParameter.%s": "never",
        "LoadBalancerNotFound": "never",
        "ServerCertificateNotFound": "never",
        "IncorrectInstanceStatus": "never",
        "ListenerAlreadyExists": "never",
        "NoPermission": "never",
        "ens.interface.error": "never",
    },
)
