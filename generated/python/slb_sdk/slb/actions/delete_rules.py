"""The Action DeleteRules of Slb.

Generated from spec/slb/rule/DeleteRules.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .._api import API

__all__ = [
    "ACTION",
    "DeleteRulesRequest",
    "DeleteRulesResponse",
    "validate",
]


class DeleteRulesRequest(t.TypedDict, total=False):
    """The parameters of `delete_rules`."""

    #: The region of the instance.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: The ids of the rules to delete.
    #:
    #: Constraints: from 1 to 10 elements
    RuleIds: t.Required[list[str]]


class DeleteRulesResponse(t.TypedDict, total=False):
    """What `delete_rules` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]


_NAMES = frozenset(DeleteRulesRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of DeleteRules without sending them.

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
        _checks.unknown(issues, params, DeleteRulesRequest.__annotations__)
    region_id = get("RegionId")
    rule_ids = get("RuleIds")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if rule_ids is None:
        _checks.error(issues, "RuleIds", "required", "RuleIds is required.")
    elif not isinstance(rule_ids, (list, tuple)):
        _checks.error(issues, "RuleIds", "type", "RuleIds must be a list.")
    else:
        if not 1 <= len(rule_ids) <= 10:
            _checks.error(issues, "RuleIds", "size", "RuleIds must have from 1 to 10 elements.")
        for index, item in enumerate(rule_ids):
            if not isinstance(item, str):
                _checks.error(
                    issues, f"RuleIds[{index}]", "type", "Each element of RuleIds must be a string."
                )
    return issues


ACTION: t.Final = _action.Action[DeleteRulesResponse](
    api=API,
    name="DeleteRules",
    validate=validate,
    response={
        "RequestId": "string",
    },
    region_parameters=("RegionId",),
    encodings={
        "RuleIds": "json",
    },
    retry={
        "OperationFailed.ListenerStatusNotSupport": "later",
    },
)
