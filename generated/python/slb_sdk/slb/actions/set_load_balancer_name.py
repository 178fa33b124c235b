"""The Action SetLoadBalancerName of Slb.

Generated from spec/slb/load-balancer/SetLoadBalancerName.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .._api import API

__all__ = [
    "ACTION",
    "SetLoadBalancerNameRequest",
    "SetLoadBalancerNameResponse",
    "validate",
]


class SetLoadBalancerNameRequest(t.TypedDict, total=False):
    """The parameters of `set_load_balancer_name`."""

    #: The region of the instance.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: The id of the instance.
    LoadBalancerId: t.Required[str]

    #: The new name.
    #:
    #: Constraints: from 1 to 80 characters
    #:
    #: Letters (Chinese ones too), digits, periods, underscores and hyphens.
    LoadBalancerName: t.Required[str]


class SetLoadBalancerNameResponse(t.TypedDict, total=False):
    """What `set_load_balancer_name` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]


_NAMES = frozenset(SetLoadBalancerNameRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of SetLoadBalancerName without sending them.

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
        _checks.unknown(issues, params, SetLoadBalancerNameRequest.__annotations__)
    region_id = get("RegionId")
    load_balancer_id = get("LoadBalancerId")
    load_balancer_name = get("LoadBalancerName")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if load_balancer_id is None:
        _checks.error(issues, "LoadBalancerId", "required", "LoadBalancerId is required.")
    elif not isinstance(load_balancer_id, str):
        _checks.error(issues, "LoadBalancerId", "type", "LoadBalancerId must be a string.")
    if load_balancer_name is None:
        _checks.error(issues, "LoadBalancerName", "required", "LoadBalancerName is required.")
    elif not isinstance(load_balancer_name, str):
        _checks.error(issues, "LoadBalancerName", "type", "LoadBalancerName must be a string.")
    elif not 1 <= len(load_balancer_name) <= 80:
        _checks.error(
            issues,
            "LoadBalancerName",
            "length",
            "LoadBalancerName must have from 1 to 80 characters.",
        )
    return issues


ACTION: t.Final = _action.Action[SetLoadBalancerNameResponse](
    api=API,
    name="SetLoadBalancerName",
    validate=validate,
    response={
        "RequestId": "string",
    },
    region_parameters=("RegionId",),
)
