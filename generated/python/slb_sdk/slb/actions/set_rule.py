"""The Action SetRule of Slb.

Generated from spec/slb/rule/SetRule.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "SetRuleRequest",
    "SetRuleResponse",
    "validate",
]


class SetRuleRequest(t.TypedDict, total=False):
    """The parameters of `set_rule`.

    Rules between them:

    - `own-settings`: Scheduler, StickySession and HealthCheck are required when ListenerSync is
      "off". A rule that does not follow its listener needs settings of its own.
    - `settings-of-listener` (warning): Scheduler, StickySession, StickySessionType, CookieTimeout,
      Cookie, HealthCheck, HealthCheckDomain, HealthCheckURI, HealthCheckConnectPort,
      HealthCheckHttpCode, HealthCheckInterval, HealthCheckTimeout, HealthyThreshold and
      UnhealthyThreshold have no effect when ListenerSync is "on". The listener's settings apply.
    - `sticky-session-type`: StickySessionType is required when StickySession is "on".
    - `cookie-timeout`: CookieTimeout is required when StickySession is "on" and StickySessionType
      is "insert".
    - `cookie`: Cookie is required when StickySession is "on" and StickySessionType is "server".
    - `sticky-session-off` (warning): StickySessionType, CookieTimeout and Cookie have no effect
      when StickySession is "off".
    - `no-cookie-name-to-insert` (warning): Cookie has no effect when StickySessionType is "insert".
    - `no-timeout-of-server-cookie` (warning): CookieTimeout has no effect when StickySessionType is
      "server".
    - `health-check-settings`: HealthCheckURI, HealthCheckHttpCode, HealthCheckInterval,
      HealthCheckTimeout, HealthyThreshold and UnhealthyThreshold are required when HealthCheck is
      "on".
    - `health-check-off` (warning): HealthCheckDomain, HealthCheckURI, HealthCheckConnectPort,
      HealthCheckHttpCode, HealthCheckInterval, HealthCheckTimeout, HealthyThreshold and
      UnhealthyThreshold have no effect when HealthCheck is "off".
    - `health-check-timeout` (warning): HealthCheckTimeout must be at least HealthCheckInterval. A
      timeout shorter than the interval is raised to the interval, as for listeners.
    - `rule-name-characters` (warning): RuleName must match ^[A-Za-z0-9/._-]+$. Only letters,
      digits, hyphens, slashes, periods and underscores are documented.
    """

    #: The region of the instance.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: The id of the forwarding rule.
    RuleId: t.Required[str]

    #: The VServer group that is to receive the requests.
    VServerGroupId: str

    #: The new name of the rule, unique within its listener.
    #:
    #: Constraints: from 1 to 80 characters
    #:
    #: Documented characters: letters, digits, hyphens, slashes, periods and underscores.
    RuleName: str

    #: Whether the rule follows the settings of its listener.
    ListenerSync: literals.RuleListenerSync

    #: How requests are spread over the servers of the group.
    Scheduler: literals.RuleScheduler

    #: Whether the requests of one client go to the same server, by means of a cookie.
    StickySession: literals.RuleStickySession

    #: How the cookie that ties a client to a server comes about.
    StickySessionType: literals.RuleStickySessionType

    #: How long the inserted cookie is valid.
    #:
    #: Constraints: from 1 to 86400
    CookieTimeout: int

    #: The name of the cookie that the servers set.
    #:
    #: Constraints: from 1 to 200 characters; matches ^[^$,; ][^,; ]*$
    #:
    #: ASCII characters only; no whitespace of any kind.
    Cookie: str

    #: Whether the servers of the group are checked.
    HealthCheck: literals.RuleHealthCheck

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

    #: The path that check requests ask for.
    HealthCheckURI: str

    #: The backend port that is probed.
    #:
    #: Constraints: from 1 to 65535 or -520
    HealthCheckConnectPort: int

    #: The classes of HTTP status codes that count as healthy.
    #:
    #: Constraints: at least 1 element
    HealthCheckHttpCode: list[literals.HealthCheckHttpCode]

    #: The time from one probe to the next.
    #:
    #: Constraints: from 1 to 50
    HealthCheckInterval: int

    #: How long a probe waits for its answer; a server that answers later has failed the probe.
    #:
    #: Constraints: from 1 to 300
    HealthCheckTimeout: int

    #: Checks in a row that must succeed before a failed server gets requests again.
    #:
    #: Constraints: from 2 to 10
    HealthyThreshold: int

    #: Checks in a row that must fail before a server gets no more requests.
    #:
    #: Constraints: from 2 to 10
    UnhealthyThreshold: int

    #: Only check the request; nothing is changed.
    #:
    #: The provider lists it without a text; that it answers an error is what public clients have
    #: met.
    DryRun: bool


class SetRuleResponse(t.TypedDict, total=False):
    """What `set_rule` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]


_NAMES = frozenset(SetRuleRequest.__annotations__)
_matches_cookie = _checks.pattern(r"\A[^$,; ][^,; ]*\Z")
_fits_rule_name_characters = _checks.pattern(r"\A[A-Za-z0-9/._-]+\Z")


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of SetRule without sending them.

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
        _checks.unknown(issues, params, SetRuleRequest.__annotations__)
    region_id = get("RegionId")
    rule_id = get("RuleId")
    vserver_group_id = get("VServerGroupId")
    rule_name = get("RuleName")
    listener_sync = get("ListenerSync")
    scheduler = get("Scheduler")
    sticky_session = get("StickySession")
    sticky_session_type = get("StickySessionType")
    cookie_timeout = get("CookieTimeout")
    cookie = get("Cookie")
    health_check = get("HealthCheck")
    health_check_domain = get("HealthCheckDomain")
    health_check_uri = get("HealthCheckURI")
    health_check_connect_port = get("HealthCheckConnectPort")
    health_check_http_code = get("HealthCheckHttpCode")
    health_check_interval = get("HealthCheckInterval")
    health_check_timeout = get("HealthCheckTimeout")
    healthy_threshold = get("HealthyThreshold")
    unhealthy_threshold = get("UnhealthyThreshold")
    dry_run = get("DryRun")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if rule_id is None:
        _checks.error(issues, "RuleId", "required", "RuleId is required.")
    elif not isinstance(rule_id, str):
        _checks.error(issues, "RuleId", "type", "RuleId must be a string.")
    if vserver_group_id is not None and not isinstance(vserver_group_id, str):
        _checks.error(issues, "VServerGroupId", "type", "VServerGroupId must be a string.")
    if rule_name is not None:
        if not isinstance(rule_name, str):
            _checks.error(issues, "RuleName", "type", "RuleName must be a string.")
        elif not 1 <= len(rule_name) <= 80:
            _checks.error(
                issues, "RuleName", "length", "RuleName must have from 1 to 80 characters."
            )
    if listener_sync is not None:
        if not isinstance(listener_sync, str):
            _checks.error(issues, "ListenerSync", "type", "ListenerSync must be a string.")
        elif listener_sync not in ("on", "off"):
            _checks.error(issues, "ListenerSync", "enum", 'ListenerSync must be "on" or "off".')
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
    if health_check_uri is not None and not isinstance(health_check_uri, str):
        _checks.error(issues, "HealthCheckURI", "type", "HealthCheckURI must be a string.")
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
    if health_check_interval is not None:
        if type(health_check_interval) is not int:
            _checks.error(
                issues, "HealthCheckInterval", "type", "HealthCheckInterval must be an integer."
            )
        elif not 1 <= health_check_interval <= 50:
            _checks.error(
                issues, "HealthCheckInterval", "range", "HealthCheckInterval must be from 1 to 50."
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
    if dry_run is not None and not isinstance(dry_run, bool):
        _checks.error(issues, "DryRun", "type", "DryRun must be true or false.")
    if listener_sync == "off":
        if scheduler is None:
            _checks.error(
                issues,
                "Scheduler",
                "own-settings",
                'Scheduler is required when ListenerSync is "off". A rule that does not follow its listener needs settings of its own.',
            )
        if sticky_session is None:
            _checks.error(
                issues,
                "StickySession",
                "own-settings",
                'StickySession is required when ListenerSync is "off". A rule that does not follow its listener needs settings of its own.',
            )
        if health_check is None:
            _checks.error(
                issues,
                "HealthCheck",
                "own-settings",
                'HealthCheck is required when ListenerSync is "off". A rule that does not follow its listener needs settings of its own.',
            )
    if listener_sync == "on":
        if scheduler is not None:
            _checks.warning(
                issues,
                "Scheduler",
                "settings-of-listener",
                "Scheduler has no effect when ListenerSync is \"on\". The listener's settings apply.",
            )
        if sticky_session is not None:
            _checks.warning(
                issues,
                "StickySession",
                "settings-of-listener",
                "StickySession has no effect when ListenerSync is \"on\". The listener's settings apply.",
            )
        if sticky_session_type is not None:
            _checks.warning(
                issues,
                "StickySessionType",
                "settings-of-listener",
                "StickySessionType has no effect when ListenerSync is \"on\". The listener's settings apply.",
            )
        if cookie_timeout is not None:
            _checks.warning(
                issues,
                "CookieTimeout",
                "settings-of-listener",
                "CookieTimeout has no effect when ListenerSync is \"on\". The listener's settings apply.",
            )
        if cookie is not None:
            _checks.warning(
                issues,
                "Cookie",
                "settings-of-listener",
                "Cookie has no effect when ListenerSync is \"on\". The listener's settings apply.",
            )
        if health_check is not None:
            _checks.warning(
                issues,
                "HealthCheck",
                "settings-of-listener",
                "HealthCheck has no effect when ListenerSync is \"on\". The listener's settings apply.",
            )
        if health_check_domain is not None:
            _checks.warning(
                issues,
                "HealthCheckDomain",
                "settings-of-listener",
                "HealthCheckDomain has no effect when ListenerSync is \"on\". The listener's settings apply.",
            )
        if health_check_uri is not None:
            _checks.warning(
                issues,
                "HealthCheckURI",
                "settings-of-listener",
                "HealthCheckURI has no effect when ListenerSync is \"on\". The listener's settings apply.",
            )
        if health_check_connect_port is not None:
            _checks.warning(
                issues,
                "HealthCheckConnectPort",
                "settings-of-listener",
                "HealthCheckConnectPort has no effect when ListenerSync is \"on\". The listener's settings apply.",
            )
        if health_check_http_code is not None:
            _checks.warning(
                issues,
                "HealthCheckHttpCode",
                "settings-of-listener",
                "HealthCheckHttpCode has no effect when ListenerSync is \"on\". The listener's settings apply.",
            )
        if health_check_interval is not None:
            _checks.warning(
                issues,
                "HealthCheckInterval",
                "settings-of-listener",
                "HealthCheckInterval has no effect when ListenerSync is \"on\". The listener's settings apply.",
            )
        if health_check_timeout is not None:
            _checks.warning(
                issues,
                "HealthCheckTimeout",
                "settings-of-listener",
                "HealthCheckTimeout has no effect when ListenerSync is \"on\". The listener's settings apply.",
            )
        if healthy_threshold is not None:
            _checks.warning(
                issues,
                "HealthyThreshold",
                "settings-of-listener",
                "HealthyThreshold has no effect when ListenerSync is \"on\". The listener's settings apply.",
            )
        if unhealthy_threshold is not None:
            _checks.warning(
                issues,
                "UnhealthyThreshold",
                "settings-of-listener",
                "UnhealthyThreshold has no effect when ListenerSync is \"on\". The listener's settings apply.",
            )
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
    if sticky_session == "off":
        if sticky_session_type is not None:
            _checks.warning(
                issues,
                "StickySessionType",
                "sticky-session-off",
                'StickySessionType has no effect when StickySession is "off".',
            )
        if cookie_timeout is not None:
            _checks.warning(
                issues,
                "CookieTimeout",
                "sticky-session-off",
                'CookieTimeout has no effect when StickySession is "off".',
            )
        if cookie is not None:
            _checks.warning(
                issues,
                "Cookie",
                "sticky-session-off",
                'Cookie has no effect when StickySession is "off".',
            )
    if sticky_session_type == "insert" and cookie is not None:
        _checks.warning(
            issues,
            "Cookie",
            "no-cookie-name-to-insert",
            'Cookie has no effect when StickySessionType is "insert".',
        )
    if sticky_session_type == "server" and cookie_timeout is not None:
        _checks.warning(
            issues,
            "CookieTimeout",
            "no-timeout-of-server-cookie",
            'CookieTimeout has no effect when StickySessionType is "server".',
        )
    if health_check == "on":
        if health_check_uri is None:
            _checks.error(
                issues,
                "HealthCheckURI",
                "health-check-settings",
                'HealthCheckURI is required when HealthCheck is "on".',
            )
        if health_check_http_code is None:
            _checks.error(
                issues,
                "HealthCheckHttpCode",
                "health-check-settings",
                'HealthCheckHttpCode is required when HealthCheck is "on".',
            )
        if health_check_interval is None:
            _checks.error(
                issues,
                "HealthCheckInterval",
                "health-check-settings",
                'HealthCheckInterval is required when HealthCheck is "on".',
            )
        if health_check_timeout is None:
            _checks.error(
                issues,
                "HealthCheckTimeout",
                "health-check-settings",
                'HealthCheckTimeout is required when HealthCheck is "on".',
            )
        if healthy_threshold is None:
            _checks.error(
                issues,
                "HealthyThreshold",
                "health-check-settings",
                'HealthyThreshold is required when HealthCheck is "on".',
            )
        if unhealthy_threshold is None:
            _checks.error(
                issues,
                "UnhealthyThreshold",
                "health-check-settings",
                'UnhealthyThreshold is required when HealthCheck is "on".',
            )
    if health_check == "off":
        if health_check_domain is not None:
            _checks.warning(
                issues,
                "HealthCheckDomain",
                "health-check-off",
                'HealthCheckDomain has no effect when HealthCheck is "off".',
            )
        if health_check_uri is not None:
            _checks.warning(
                issues,
                "HealthCheckURI",
                "health-check-off",
                'HealthCheckURI has no effect when HealthCheck is "off".',
            )
        if health_check_connect_port is not None:
            _checks.warning(
                issues,
                "HealthCheckConnectPort",
                "health-check-off",
                'HealthCheckConnectPort has no effect when HealthCheck is "off".',
            )
        if health_check_http_code is not None:
            _checks.warning(
                issues,
                "HealthCheckHttpCode",
                "health-check-off",
                'HealthCheckHttpCode has no effect when HealthCheck is "off".',
            )
        if health_check_interval is not None:
            _checks.warning(
                issues,
                "HealthCheckInterval",
                "health-check-off",
                'HealthCheckInterval has no effect when HealthCheck is "off".',
            )
        if health_check_timeout is not None:
            _checks.warning(
                issues,
                "HealthCheckTimeout",
                "health-check-off",
                'HealthCheckTimeout has no effect when HealthCheck is "off".',
            )
        if healthy_threshold is not None:
            _checks.warning(
                issues,
                "HealthyThreshold",
                "health-check-off",
                'HealthyThreshold has no effect when HealthCheck is "off".',
            )
        if unhealthy_threshold is not None:
            _checks.warning(
                issues,
                "UnhealthyThreshold",
                "health-check-off",
                'UnhealthyThreshold has no effect when HealthCheck is "off".',
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
            "HealthCheckTimeout must be at least HealthCheckInterval. A timeout shorter than the interval is raised to the interval, as for listeners.",
        )
    if isinstance(rule_name, str) and not _fits_rule_name_characters(rule_name):
        _checks.warning(
            issues,
            "RuleName",
            "rule-name-characters",
            "RuleName must match ^[A-Za-z0-9/._-]+$. Only letters, digits, hyphens, slashes, periods and underscores are documented.",
        )
    return issues


ACTION: t.Final = _action.Action[SetRuleResponse](
    api=API,
    name="SetRule",
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
