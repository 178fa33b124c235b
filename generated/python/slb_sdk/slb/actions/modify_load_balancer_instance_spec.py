"""The Action ModifyLoadBalancerInstanceSpec of Slb.

Generated from spec/slb/load-balancer/ModifyLoadBalancerInstanceSpec.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "ModifyLoadBalancerInstanceSpecRequest",
    "ModifyLoadBalancerInstanceSpecResponse",
    "validate",
]


class ModifyLoadBalancerInstanceSpecRequest(t.TypedDict, total=False):
    """The parameters of `modify_load_balancer_instance_spec`."""

    #: The region of the instance.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: The id of the instance.
    LoadBalancerId: t.Required[str]

    #: The class to change to.
    LoadBalancerSpec: t.Required[literals.LoadBalancerSpec | str]

    #: Whether the order is paid at once. Otherwise it waits in the console for payment.
    #:
    #: Without it the service takes false.
    #:
    #: Counts only for a subscription instance.
    AutoPay: bool


class ModifyLoadBalancerInstanceSpecResponse(t.TypedDict, total=False):
    """What `modify_load_balancer_instance_spec` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]

    #: The order of the change of a subscription instance.
    OrderId: int


_NAMES = frozenset(ModifyLoadBalancerInstanceSpecRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of ModifyLoadBalancerInstanceSpec without sending them.

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
        _checks.unknown(issues, params, ModifyLoadBalancerInstanceSpecRequest.__annotations__)
    region_id = get("RegionId")
    load_balancer_id = get("LoadBalancerId")
    load_balancer_spec = get("LoadBalancerSpec")
    auto_pay = get("AutoPay")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if load_balancer_id is None:
        _checks.error(issues, "LoadBalancerId", "required", "LoadBalancerId is required.")
    elif not isinstance(load_balancer_id, str):
        _checks.error(issues, "LoadBalancerId", "type", "LoadBalancerId must be a string.")
    if load_balancer_spec is None:
        _checks.error(issues, "LoadBalancerSpec", "required", "LoadBalancerSpec is required.")
    elif not isinstance(load_balancer_spec, str):
        _checks.error(issues, "LoadBalancerSpec", "type", "LoadBalancerSpec must be a string.")
    if auto_pay is not None and not isinstance(auto_pay, bool):
        _checks.error(issues, "AutoPay", "type", "AutoPay must be true or false.")
    return issues


ACTION: t.Final = _action.Action[ModifyLoadBalancerInstanceSpecResponse](
    api=API,
    name="ModifyLoadBalancerInstanceSpec",
    validate=validate,
    response={
        "RequestId": "string",
        "OrderId": "long",
    },
    region_parameters=("RegionId",),
)
