"""The Action SetLoadBalancerStatus of Slb.

Generated from spec/slb/load-balancer/SetLoadBalancerStatus.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "SetLoadBalancerStatusRequest",
    "SetLoadBalancerStatusResponse",
    "validate",
]


class SetLoadBalancerStatusRequest(t.TypedDict, total=False):
    """The parameters of `set_load_balancer_status`."""

    #: The region of the instance.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: The id of the instance.
    LoadBalancerId: t.Required[str]

    #: The state to bring the instance to.
    LoadBalancerStatus: t.Required[literals.SetLoadBalancerStatusLoadBalancerStatus]


class SetLoadBalancerStatusResponse(t.TypedDict, total=False):
    """What `set_load_balancer_status` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]


_NAMES = frozenset(SetLoadBalancerStatusRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of SetLoadBalancerStatus without sending them.

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
        _checks.unknown(issues, params, SetLoadBalancerStatusRequest.__annotations__)
    region_id = get("RegionId")
    load_balancer_id = get("LoadBalancerId")
    load_balancer_status = get("LoadBalancerStatus")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if load_balancer_id is None:
        _checks.error(issues, "LoadBalancerId", "required", "LoadBalancerId is required.")
    elif not isinstance(load_balancer_id, str):
        _checks.error(issues, "LoadBalancerId", "type", "LoadBalancerId must be a string.")
    if load_balancer_status is None:
        _checks.error(issues, "LoadBalancerStatus", "required", "LoadBalancerStatus is required.")
    elif not isinstance(load_balancer_status, str):
        _checks.error(issues, "LoadBalancerStatus", "type", "LoadBalancerStatus must be a string.")
    elif load_balancer_status not in ("active", "inactive"):
        _checks.error(
            issues,
            "LoadBalancerStatus",
            "enum",
            'LoadBalancerStatus must be "active" or "inactive".',
        )
    return issues


ACTION: t.Final = _action.Action[SetLoadBalancerStatusResponse](
    api=API,
    name="SetLoadBalancerStatus",
    validate=validate,
    response={
        "RequestId": "string",
    },
    region_parameters=("RegionId",),
)
