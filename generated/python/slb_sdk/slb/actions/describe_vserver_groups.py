"""The Action DescribeVServerGroups of Slb.

Generated from spec/slb/vserver-group/DescribeVServerGroups.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "DescribeVServerGroupsRequest",
    "DescribeVServerGroupsRequestTag",
    "DescribeVServerGroupsResponse",
    "DescribeVServerGroupsResponseVServerGroupAssociatedObjectsListener",
    "DescribeVServerGroupsResponseVServerGroupAssociatedObjectsRule",
    "DescribeVServerGroupsResponseVServerGroupAssociatedObjects",
    "DescribeVServerGroupsResponseVServerGroupTag",
    "DescribeVServerGroupsResponseVServerGroup",
    "validate",
]


class DescribeVServerGroupsRequestTag(t.TypedDict, total=False):
    """An element of `Tag[]` in `DescribeVServerGroupsRequest`."""

    #: The key of the tag.
    #:
    #: Constraints: from 1 to 64 characters; must not start with "aliyun" or "acs:" or contain
    #: "http://" or "https://"
    Key: str

    #: The value of the tag; it may be empty.
    #:
    #: Constraints: at most 128 characters; must not start with "aliyun" or "acs:" or contain
    #: "http://" or "https://"
    Value: str


class DescribeVServerGroupsRequest(t.TypedDict, total=False):
    """The parameters of `describe_vserver_groups`."""

    #: The region of the instance.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: The id of the instance whose groups are listed.
    LoadBalancerId: t.Required[str]

    #: Whether AssociatedObjects lists the listeners that use the group.
    #:
    #: Without it the service takes false.
    IncludeListener: bool

    #: Whether AssociatedObjects lists the forwarding rules that use the group.
    #:
    #: Without it the service takes false.
    IncludeRule: bool

    #: Only the group of this name.
    #:
    #: The provider describes it as the name of the group and says no more.
    Description: str

    #: Only groups with these tags.
    #:
    #: Constraints: at most 20 elements
    Tag: list[DescribeVServerGroupsRequestTag]


class DescribeVServerGroupsResponseVServerGroupAssociatedObjectsListener(t.TypedDict, total=False):
    """An element of `VServerGroups[].AssociatedObjects.Listeners[]` in `DescribeVServerGroupsResponse`."""

    #: The listener's frontend port.
    #:
    #: Constraints: from 1 to 65535
    Port: t.Required[int]

    #: The protocol that the listener speaks with the clients.
    Protocol: t.Required[literals.ListenerProtocol | str]


class DescribeVServerGroupsResponseVServerGroupAssociatedObjectsRule(t.TypedDict, total=False):
    """An element of `VServerGroups[].AssociatedObjects.Rules[]` in `DescribeVServerGroupsResponse`."""

    #: The id of the forwarding rule.
    RuleId: t.Required[str]

    #: What the rule is called, unique within its listener.
    RuleName: t.Required[str]

    #: The domain of the requests that the rule takes.
    Domain: str

    #: The path of the requests that the rule takes.
    Url: str


class DescribeVServerGroupsResponseVServerGroupAssociatedObjects(t.TypedDict, total=False):
    """The value of `VServerGroups[].AssociatedObjects` in `DescribeVServerGroupsResponse`."""

    #: The listeners that use the group; filled with IncludeListener only.
    Listeners: list[DescribeVServerGroupsResponseVServerGroupAssociatedObjectsListener]

    #: The forwarding rules that use the group; filled with IncludeRule only.
    Rules: list[DescribeVServerGroupsResponseVServerGroupAssociatedObjectsRule]


class DescribeVServerGroupsResponseVServerGroupTag(t.TypedDict, total=False):
    """An element of `VServerGroups[].Tags[]` in `DescribeVServerGroupsResponse`."""

    #: What the tag is about.
    TagKey: t.Required[str]

    #: What the tag says about it.
    TagValue: t.Required[str]


class DescribeVServerGroupsResponseVServerGroup(t.TypedDict, total=False):
    """An element of `VServerGroups[]` in `DescribeVServerGroupsResponse`."""

    #: The id of the VServer group.
    VServerGroupId: t.Required[str]

    #: A text to recognise the group by.
    #:
    #: Constraints: from 1 to 80 characters
    #:
    #: Letters, digits, hyphens, slashes, periods and underscores are documented.
    VServerGroupName: t.Required[str]

    #: How many servers the group has.
    ServerCount: t.Required[int]

    #: When the group was created.
    CreateTime: t.Required[str]

    #: What uses the group.
    AssociatedObjects: DescribeVServerGroupsResponseVServerGroupAssociatedObjects

    #: The tags of the group.
    Tags: list[DescribeVServerGroupsResponseVServerGroupTag]


class DescribeVServerGroupsResponse(t.TypedDict, total=False):
    """What `describe_vserver_groups` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]

    #: The groups of the instance.
    VServerGroups: t.Required[list[DescribeVServerGroupsResponseVServerGroup]]


_TAG_NAMES = frozenset(DescribeVServerGroupsRequestTag.__annotations__)
_NAMES = frozenset(DescribeVServerGroupsRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of DescribeVServerGroups without sending them.

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
        _checks.unknown(issues, params, DescribeVServerGroupsRequest.__annotations__)
    region_id = get("RegionId")
    load_balancer_id = get("LoadBalancerId")
    include_listener = get("IncludeListener")
    include_rule = get("IncludeRule")
    description = get("Description")
    tag = get("Tag")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if load_balancer_id is None:
        _checks.error(issues, "LoadBalancerId", "required", "LoadBalancerId is required.")
    elif not isinstance(load_balancer_id, str):
        _checks.error(issues, "LoadBalancerId", "type", "LoadBalancerId must be a string.")
    if include_listener is not None and not isinstance(include_listener, bool):
        _checks.error(issues, "IncludeListener", "type", "IncludeListener must be true or false.")
    if include_rule is not None and not isinstance(include_rule, bool):
        _checks.error(issues, "IncludeRule", "type", "IncludeRule must be true or false.")
    if description is not None and not isinstance(description, str):
        _checks.error(issues, "Description", "type", "Description must be a string.")
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
    return issues


def _check_tag(issues: list[Issue], path: str, structure: dict[str, object]) -> None:
    get = structure.get
    if not _TAG_NAMES.issuperset(structure):
        _checks.unknown(
            issues, structure, DescribeVServerGroupsRequestTag.__annotations__, f"{path}."
        )
    key = get("Key")
    value = get("Value")
    if key is not None:
        if not isinstance(key, str):
            _checks.error(issues, f"{path}.Key", "type", "Key must be a string.")
        else:
            if not 1 <= len(key) <= 64:
                _checks.error(
                    issues, f"{path}.Key", "length", "Key must have from 1 to 64 characters."
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


_VSERVER_GROUPS_ASSOCIATED_OBJECTS_LISTENERS: _action.Fields = {
    "Port": "integer",
    "Protocol": "string",
}
_VSERVER_GROUPS_ASSOCIATED_OBJECTS_RULES: _action.Fields = {
    "RuleId": "string",
    "RuleName": "string",
    "Domain": "string",
    "Url": "string",
}
_VSERVER_GROUPS_ASSOCIATED_OBJECTS: _action.Fields = {
    "Listeners": _action.ListOf(_VSERVER_GROUPS_ASSOCIATED_OBJECTS_LISTENERS, "Listener"),
    "Rules": _action.ListOf(_VSERVER_GROUPS_ASSOCIATED_OBJECTS_RULES, "Rule"),
}
_VSERVER_GROUPS_TAGS: _action.Fields = {
    "TagKey": "string",
    "TagValue": "string",
}
_VSERVER_GROUPS: _action.Fields = {
    "VServerGroupId": "string",
    "VServerGroupName": "string",
    "ServerCount": "long",
    "CreateTime": "string",
    "AssociatedObjects": _VSERVER_GROUPS_ASSOCIATED_OBJECTS,
    "Tags": _action.ListOf(_VSERVER_GROUPS_TAGS, "Tag"),
}
ACTION: t.Final = _action.Action[DescribeVServerGroupsResponse](
    api=API,
    name="DescribeVServerGroups",
    validate=validate,
    response={
        "RequestId": "string",
        "VServerGroups": _action.ListOf(_VSERVER_GROUPS, "VServerGroup"),
    },
    is_read=True,
    region_parameters=("RegionId",),
)
