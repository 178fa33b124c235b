"""The Action CreateRules of Slb.

Generated from spec/slb/rule/CreateRules.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "CreateRulesRequest",
    "CreateRulesRequestRule",
    "CreateRulesResponse",
    "CreateRulesResponseRule",
    "validate",
]


class CreateRulesRequestRule(t.TypedDict, total=False):
    """An element of `RuleList[]` in `CreateRulesRequest`."""

    #: The name of the rule, unique within its listener.
    #:
    #: Constraints: from 1 to 80 characters
    #:
    #: Documented characters: letters, digits, hyphens, slashes, periods and underscores.
    RuleName: t.Required[str]

    #: The domain of the requests that the rule takes.
    Domain: str

    #: The path prefix of the requests that the rule takes.
    #:
    #: Constraints: from 2 to 80 characters; matches ^/[^ ]+$
    #:
    #: Documented characters: letters, digits and - / . % ? # &
    Url: str

    #: The VServer group that receives the requests.
    VServerGroupId: t.Required[str]


class CreateRulesRequest(t.TypedDict, total=False):
    """The parameters of `create_rules`.

    Rules between them:

    - `domain-or-url`: In each element of RuleList: Give at least one of Domain and Url.
    - `unique-rule-name`: No two elements of RuleList may have the same RuleName.
    - `unique-domain-and-url`: No two elements of RuleList may have the same Domain and Url.
    - `rule-name-characters` (warning): In each element of RuleList: RuleName must match
      ^[A-Za-z0-9/._-]+$. Only letters, digits, hyphens, slashes, periods and underscores are
      documented.
    - `domain-characters` (warning): In each element of RuleList: Domain must match
      ^[A-Za-z0-9*.-]+$. Only letters, digits, hyphens, periods and the wildcard are documented.
    - `url-characters` (warning): In each element of RuleList: Url must match ^[A-Za-z0-9/.%?#&-]+$.
      Only letters, digits and - / . % ? # & are documented.
    """

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

    #: The rules to add.
    #:
    #: Constraints: from 1 to 10 elements
    RuleList: t.Required[list[CreateRulesRequestRule]]

    #: Only check the request; nothing is changed.
    #:
    #: The provider lists it without a text; that it answers an error is what public clients have
    #: met.
    DryRun: bool

    #: The listener's protocol, to tell it from a listener of another protocol on the same port.
    #:
    #: Needed when listeners of different protocols share the port.
    ListenerProtocol: literals.CreateRulesListenerProtocol


class CreateRulesResponseRule(t.TypedDict, total=False):
    """An element of `Rules[]` in `CreateRulesResponse`."""

    #: The id of the forwarding rule.
    RuleId: t.Required[str]

    #: The name of the rule, unique within its listener.
    #:
    #: Constraints: from 1 to 80 characters
    #:
    #: Documented characters: letters, digits, hyphens, slashes, periods and underscores.
    RuleName: t.Required[str]


class CreateRulesResponse(t.TypedDict, total=False):
    """What `create_rules` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]

    #: The rules that were added.
    Rules: t.Required[list[CreateRulesResponseRule]]


_RULE_LIST_NAMES = frozenset(CreateRulesRequestRule.__annotations__)
_NAMES = frozenset(CreateRulesRequest.__annotations__)
_matches_rule_list_url = _checks.pattern(r"\A/[^ ]+\Z")
_fits_rule_name_characters = _checks.pattern(r"\A[A-Za-z0-9/._-]+\Z")
_fits_domain_characters = _checks.pattern(r"\A[A-Za-z0-9*.-]+\Z")
_fits_url_characters = _checks.pattern(r"\A[A-Za-z0-9/.%?#&-]+\Z")


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of CreateRules without sending them.

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
        _checks.unknown(issues, params, CreateRulesRequest.__annotations__)
    region_id = get("RegionId")
    load_balancer_id = get("LoadBalancerId")
    listener_port = get("ListenerPort")
    rule_list = get("RuleList")
    dry_run = get("DryRun")
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
    if rule_list is None:
        _checks.error(issues, "RuleList", "required", "RuleList is required.")
    elif not isinstance(rule_list, (list, tuple)):
        _checks.error(issues, "RuleList", "type", "RuleList must be a list.")
    else:
        if not 1 <= len(rule_list) <= 10:
            _checks.error(issues, "RuleList", "size", "RuleList must have from 1 to 10 elements.")
        for index, item in enumerate(rule_list):
            if not isinstance(item, dict):
                _checks.error(
                    issues,
                    f"RuleList[{index}]",
                    "type",
                    "Each element of RuleList must be an object.",
                )
            else:
                _check_rule_list(issues, f"RuleList[{index}]", item)
    if dry_run is not None and not isinstance(dry_run, bool):
        _checks.error(issues, "DryRun", "type", "DryRun must be true or false.")
    if listener_protocol is not None:
        if not isinstance(listener_protocol, str):
            _checks.error(issues, "ListenerProtocol", "type", "ListenerProtocol must be a string.")
        elif listener_protocol not in ("http", "https"):
            _checks.error(
                issues, "ListenerProtocol", "enum", 'ListenerProtocol must be "http" or "https".'
            )
    for path, item in _checks.structures(rule_list, "RuleList"):
        if item.get("Domain") is None and item.get("Url") is None:
            _checks.error(
                issues, f"{path}.Domain", "domain-or-url", "Give at least one of Domain and Url."
            )
    for path in _checks.repeated(
        _checks.structures(rule_list, "RuleList"),
        ["RuleName"],
    ):
        _checks.error(
            issues,
            path,
            "unique-rule-name",
            "No two elements of RuleList may have the same RuleName.",
        )
    for path in _checks.repeated(
        _checks.structures(rule_list, "RuleList"),
        ["Domain"], ["Url"],
    ):
        _checks.error(
            issues,
            path,
            "unique-domain-and-url",
            "No two elements of RuleList may have the same Domain and Url.",
        )
    for path, item in _checks.structures(rule_list, "RuleList"):
        found = item.get("RuleName")
        if isinstance(found, str) and not _fits_rule_name_characters(found):
            _checks.warning(
                issues,
                f"{path}.RuleName",
                "rule-name-characters",
                "RuleName must match ^[A-Za-z0-9/._-]+$. Only letters, digits, hyphens, slashes, periods and underscores are documented.",
            )
    for path, item in _checks.structures(rule_list, "RuleList"):
        found = item.get("Domain")
        if isinstance(found, str) and not _fits_domain_characters(found):
            _checks.warning(
                issues,
                f"{path}.Domain",
                "domain-characters",
                "Domain must match ^[A-Za-z0-9*.-]+$. Only letters, digits, hyphens, periods and the wildcard are documented.",
            )
    for path, item in _checks.structures(rule_list, "RuleList"):
        found = item.get("Url")
        if isinstance(found, str) and not _fits_url_characters(found):
            _checks.warning(
                issues,
                f"{path}.Url",
                "url-characters",
                "Url must match ^[A-Za-z0-9/.%?#&-]+$. Only letters, digits and - / . % ? # & are documented.",
            )
    return issues


def _check_rule_list(issues: list[Issue], path: str, structure: dict[str, object]) -> None:
    get = structure.get
    if not _RULE_LIST_NAMES.issuperset(structure):
        _checks.unknown(issues, structure, CreateRulesRequestRule.__annotations__, f"{path}.")
    rule_name = get("RuleName")
    domain = get("Domain")
    url = get("Url")
    vserver_group_id = get("VServerGroupId")
    if rule_name is None:
        _checks.error(issues, f"{path}.RuleName", "required", "RuleName is required.")
    elif not isinstance(rule_name, str):
        _checks.error(issues, f"{path}.RuleName", "type", "RuleName must be a string.")
    elif not 1 <= len(rule_name) <= 80:
        _checks.error(
            issues, f"{path}.RuleName", "length", "RuleName must have from 1 to 80 characters."
        )
    if domain is not None and not isinstance(domain, str):
        _checks.error(issues, f"{path}.Domain", "type", "Domain must be a string.")
    if url is not None:
        if not isinstance(url, str):
            _checks.error(issues, f"{path}.Url", "type", "Url must be a string.")
        else:
            if not 2 <= len(url) <= 80:
                _checks.error(
                    issues, f"{path}.Url", "length", "Url must have from 2 to 80 characters."
                )
            if not _matches_rule_list_url(url):
                _checks.error(issues, f"{path}.Url", "pattern", "Url must match ^/[^ ]+$")
    if vserver_group_id is None:
        _checks.error(issues, f"{path}.VServerGroupId", "required", "VServerGroupId is required.")
    elif not isinstance(vserver_group_id, str):
        _checks.error(issues, f"{path}.VServerGroupId", "type", "VServerGroupId must be a string.")


_RULES: _action.Fields = {
    "RuleId": "string",
    "RuleName": "string",
}
ACTION: t.Final = _action.Action[CreateRulesResponse](
    api=API,
    name="CreateRules",
    validate=validate,
    response={
        "RequestId": "string",
        "Rules": _action.ListOf(_RULES, "Rule"),
    },
    dry_run="DryRunOperation",
    region_parameters=("RegionId",),
    encodings={
        "RuleList": "json",
    },
    retry={
        "DryRunOperation": "never",
        "OperationFailed.ListenerStatusNotSupport": "later",
    },
)
