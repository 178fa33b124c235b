"""The Action DeleteVServerGroup of Slb.

Generated from spec/slb/vserver-group/DeleteVServerGroup.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .._api import API

__all__ = [
    "ACTION",
    "DeleteVServerGroupRequest",
    "DeleteVServerGroupResponse",
    "validate",
]


class DeleteVServerGroupRequest(t.TypedDict, total=False):
    """The parameters of `delete_vserver_group`."""

    #: The region of the instance.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: The id of the group to delete.
    VServerGroupId: t.Required[str]


class DeleteVServerGroupResponse(t.TypedDict, total=False):
    """What `delete_vserver_group` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]


_NAMES = frozenset(DeleteVServerGroupRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of DeleteVServerGroup without sending them.

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
        _checks.unknown(issues, params, DeleteVServerGroupRequest.__annotations__)
    region_id = get("RegionId")
    vserver_group_id = get("VServerGroupId")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if vserver_group_id is None:
        _checks.error(issues, "VServerGroupId", "required", "VServerGroupId is required.")
    elif not isinstance(vserver_group_id, str):
        _checks.error(issues, "VServerGroupId", "type", "VServerGroupId must be a string.")
    return issues


ACTION: t.Final = _action.Action[DeleteVServerGroupResponse](
    api=API,
    name="DeleteVServerGroup",
    validate=validate,
    response={
        "RequestId": "string",
    },
    region_parameters=("RegionId",),
    retry={
        "VServerGroupProcessing": "later",
    },
)
