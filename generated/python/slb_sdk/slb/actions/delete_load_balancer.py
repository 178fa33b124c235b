"""The Action DeleteLoadBalancer of Slb.

Generated from spec/slb/load-balancer/DeleteLoadBalancer.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .._api import API

__all__ = [
    "ACTION",
    "DeleteLoadBalancerRequest",
    "DeleteLoadBalancerResponse",
    "validate",
]


class DeleteLoadBalancerRequest(t.TypedDict, total=False):
    """The parameters of `delete_load_balancer`."""

    #: The region of the instance.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: The instance to delete.
    LoadBalancerId: t.Required[str]


class DeleteLoadBalancerResponse(t.TypedDict, total=False):
    """What `delete_load_balancer` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]


_NAMES = frozenset(DeleteLoadBalancerRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of DeleteLoadBalancer without sending them.

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
        _checks.unknown(issues, params, DeleteLoadBalancerRequest.__annotations__)
    region_id = get("RegionId")
    load_balancer_id = get("LoadBalancerId")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if load_balancer_id is None:
        _checks.error(issues, "LoadBalancerId", "required", "LoadBalancerId is required.")
    elif not isinstance(load_balancer_id, str):
        _checks.error(issues, "LoadBalancerId", "type", "LoadBalancerId must be a string.")
    return issues


ACTION: t.Final = _action.Action[DeleteLoadBalancerResponse](
    api=API,
    name="DeleteLoadBalancer",
    validate=validate,
    response={
        "RequestId": "string",
    },
    region_parameters=("RegionId",),
)
