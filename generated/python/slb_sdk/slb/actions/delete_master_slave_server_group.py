"""The Action DeleteMasterSlaveServerGroup of Slb.

Generated from spec/slb/master-slave-group/DeleteMasterSlaveServerGroup.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .._api import API

__all__ = [
    "ACTION",
    "DeleteMasterSlaveServerGroupRequest",
    "DeleteMasterSlaveServerGroupResponse",
    "validate",
]


class DeleteMasterSlaveServerGroupRequest(t.TypedDict, total=False):
    """The parameters of `delete_master_slave_server_group`."""

    #: The region of the group's instance.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: The group to delete.
    MasterSlaveServerGroupId: t.Required[str]


class DeleteMasterSlaveServerGroupResponse(t.TypedDict, total=False):
    """What `delete_master_slave_server_group` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]


_NAMES = frozenset(DeleteMasterSlaveServerGroupRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of DeleteMasterSlaveServerGroup without sending them.

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
        _checks.unknown(issues, params, DeleteMasterSlaveServerGroupRequest.__annotations__)
    region_id = get("RegionId")
    master_slave_server_group_id = get("MasterSlaveServerGroupId")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if master_slave_server_group_id is None:
        _checks.error(
            issues, "MasterSlaveServerGroupId", "required", "MasterSlaveServerGroupId is required."
        )
    elif not isinstance(master_slave_server_group_id, str):
        _checks.error(
            issues, "MasterSlaveServerGroupId", "type", "MasterSlaveServerGroupId must be a string."
        )
    return issues


ACTION: t.Final = _action.Action[DeleteMasterSlaveServerGroupResponse](
    api=API,
    name="DeleteMasterSlaveServerGroup",
    validate=validate,
    response={
        "RequestId": "string",
    },
    region_parameters=("RegionId",),
)
