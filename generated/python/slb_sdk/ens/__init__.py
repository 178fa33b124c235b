"""Edge Load Balancer, version 2017-11-10.

Generated from spec/ens. Do not edit.

Example:
    >>> from slb_sdk.ens import EnsClient
    >>> ens = EnsClient(region_id="cn-hangzhou")
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, TypeAlias

from .._lazy import LazyActions
from ..validation import Issue
from .client import EnsClient

if TYPE_CHECKING:
    from .actions.create_load_balancer_https_listener import (
        CreateLoadBalancerHTTPSListenerRequest,
        CreateLoadBalancerHTTPSListenerResponse,
    )

__all__ = [
    "ActionName",
    "Issue",
    "EnsClient",
    "CreateLoadBalancerHTTPSListenerRequest",
    "CreateLoadBalancerHTTPSListenerResponse",
    "validate",
]

ActionName: TypeAlias = Literal["CreateLoadBalancerHTTPSListener"]

_ACTIONS = LazyActions(
    __name__,
    modules={
        "CreateLoadBalancerHTTPSListener": "create_load_balancer_https_listener",
    },
    types={
        "create_load_balancer_https_listener": (
            "CreateLoadBalancerHTTPSListenerRequest",
            "CreateLoadBalancerHTTPSListenerResponse",
        ),
    },
)


def validate(action: ActionName, params: Mapping[str, object]) -> list[Issue]:
    """Check parameters without sending them.

    Args:
        action: The name of an Action.
        params: Its parameters; None is absent.

    Returns:
        All issues, warnings too; an empty list when nothing is wrong.

    Raises:
        ValueError: There is no such Action.
    """
    return _ACTIONS.validate(action, params)


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        return _ACTIONS.type(name)

    def __dir__() -> list[str]:
        return sorted({*globals(), *_ACTIONS.type_names()})
