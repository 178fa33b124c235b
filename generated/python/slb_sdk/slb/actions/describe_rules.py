"""The Action DescribeRules of Slb.

Generated from spec/slb/rule/DescribeRules.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "DescribeRulesRequest",
    "DescribeRulesResponse",
    "DescribeRulesResponseRule",
    "DescribeRulesResponseRule_",
    "validate",
]


class DescribeRulesRequest(t.TypedDict, total=False):
    """The parameters of `describe_rules`."""

    #: The region of the instance.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: The id of the instance.
    LoadBalancerId: t.Required[str]

    #: The listener's frontend port.
    #:
    #: Constraints: from 1 to 65535
    ListenerPort: t.Required[int]

    #: The listener's protocol, to tell it from a listener of another protocol on the same port.
    #:
    #: Needed when listeners of different protocols share the port.
    ListenerProtocol: literals.ListenerProtocol


class DescribeRulesResponseRule(t.TypedDict, total=False):
    """An element of `Rules[]` in `DescribeRulesResponse`."""

    #: The id of the forwarding rule.
    RuleId: t.Required[str]

    #: The name of the rule, unique within its listener.
    #:
    #: Constraints: from 1 to 80 characters
    #:
    #: Documented characters: letters, digits, hyphens, slashes, periods and underscores.
    RuleName: t.Required[str]

    #: The domain of the requests that the rule takes.
    Domain: str

    #: The path prefix of the requests that the rule takes.
    Url: str

    #: The VServer group that receives the requests.
    VServerGroupId: t.Required[str]

    #: Whether the rule follows the settings of its listener.
    ListenerSync: t.Required[literals.RuleListenerSync | str]

    #: How requests are spread over the servers of the group.
    Scheduler: literals.RuleScheduler | str

    #: Whether the requests of one client go to the same server, by means of a cookie.
    StickySession: literals.RuleStickySession | str

    #: How the cookie that ties a client to a server comes about.
    StickySessionType: literals.RuleStickySessionType | str

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
    HealthCheck: literals.RuleHealthCheck | str

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

    #: The classes of HTTP status that count as healthy, separated by commas.
    HealthCheckHttpCode: str

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


class DescribeRulesResponseRule_(t.TypedDict, total=False):
    """An element of `RuleList[]` in `DescribeRulesResponse`."""

    #: The id of the forwarding rule.
    RuleId: t.Required[str]

    #: The name of the rule, unique within its listener.
    #:
    #: Constraints: from 1 to 80 characters
    #:
    #: Documented characters: letters, digits, hyphens, slashes, periods and underscores.
    RuleName: t.Required[str]

    #: The domain of the requests that the rule takes.
    Domain: str

    #: The path prefix of the requests that the rule takes.
    Url: str

    #: The VServer group that receives the requests.
    VServerGroupId: t.Required[str]


class DescribeRulesResponse(t.TypedDict, total=False):
    """What `describe_rules` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]

    #: The rules of the listener.
    Rules: t.Required[list[DescribeRulesResponseRule]]

    #: The rules of the listener, under the name that the guide gives them.
    #:
    #: RuleList is deprecated; use Rules.
    RuleList: list[DescribeRulesResponseRule_]


_NAMES = frozenset(DescribeRulesRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of DescribeRules without sending them.

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
        _checks.unknown(issues, params, DescribeRulesRequest.__annotations__)
    region_id = get("RegionId")
    load_balancer_id = get("LoadBalancerId")
    listener_port = get("ListenerPort")
    listener_protocol = get("ListenerProtocol")
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
    if listener_protocol is not None:
        if not isinstance(listener_protocol, str):
            _checks.error(issues, "ListenerProtocol", "type", "ListenerProtocol must be a string.")
        elif listener_protocol not in ("http", "https", "tcp", "udp"):
            _checks.error(
                issues,
                "ListenerProtocol",
                "enum",
                'ListenerProtocol must be "http", "https", "tcp" or "udp".',
            )
    return issues


_RULES: _action.Fields = {
    "RuleId": "string",
    "RuleName": "string",
    "Domain": "string",
    "Url": "string",
    "VServerGroupId": "string",
    "ListenerSync": "string",
    "Scheduler": "string",
    "StickySession": "string",
    "StickySessionType": "string",
    "CookieTimeout": "integer",
    "Cookie": "string",
    "HealthCheck": "string",
    "HealthCheckDomain": "string",
    "HealthCheckURI": "string",
    "HealthCheckConnectPort": "integer",
    "HealthCheckHttpCode": "string",
    "HealthCheckInterval": "integer",
    "HealthCheckTimeout": "integer",
    "HealthyThreshold": "integer",
    "UnhealthyThreshold": "integer",
}
_RULE_LIST: _action.Fields = {
    "RuleId": "string",
    "RuleName": "string",
    "Domain": "string",
    "Url": "string",
    "VServerGroupId": "string",
}
ACTION: t.Final = _action.Action[DescribeRulesResponse](
    api=API,
    name="DescribeRules",
    validate=validate,
    response={
        "RequestId": "string",
        "Rules": _action.ListOf(_RULES, "Rule"),
        "RuleList": _action.ListOf(_RULE_LIST, "Rule"),
    },
    is_read=True,
    region_parameters=("RegionId",),
)
