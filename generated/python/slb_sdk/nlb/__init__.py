"""Network Load Balancer, version 2022-04-30.

Generated from spec/nlb. Do not edit.

Example:
    >>> from slb_sdk.nlb import NlbClient
    >>> nlb = NlbClient(region_id="cn-hangzhou")
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, TypeAlias

from .._lazy import LazyActions
from ..validation import Issue
from .client import NlbClient

if TYPE_CHECKING:
    from .actions.create_listener import (
        CreateListenerRequest,
        CreateListenerRequestProxyProtocolV2Config,
        CreateListenerRequestTag,
        CreateListenerResponse,
    )
    from .actions.get_job_status import (
        GetJobStatusRequest,
        GetJobStatusResponse,
    )
    from .actions.get_listener_attribute import (
        GetListenerAttributeRequest,
        GetListenerAttributeResponse,
        GetListenerAttributeResponseProxyProtocolV2Config,
        GetListenerAttributeResponseTag,
    )
    from .actions.list_listeners import (
        ListListenersRequest,
        ListListenersRequestTag,
        ListListenersResponse,
        ListListenersResponseListener,
        ListListenersResponseListenerProxyProtocolV2Config,
        ListListenersResponseListenerTag,
    )

__all__ = [
    "ActionName",
    "Issue",
    "NlbClient",
    "CreateListenerRequest",
    "CreateListenerRequestProxyProtocolV2Config",
    "CreateListenerRequestTag",
    "CreateListenerResponse",
    "GetListenerAttributeRequest",
    "GetListenerAttributeResponse",
    "GetListenerAttributeResponseProxyProtocolV2Config",
    "GetListenerAttributeResponseTag",
    "ListListenersRequest",
    "ListListenersRequestTag",
    "ListListenersResponse",
    "ListListenersResponseListenerProxyProtocolV2Config",
    "ListListenersResponseListenerTag",
    "ListListenersResponseListener",
    "GetJobStatusRequest",
    "GetJobStatusResponse",
    "validate",
]

ActionName: TypeAlias = Literal[
    "CreateListener",
    "GetListenerAttribute",
    "ListListeners",
    "GetJobStatus",
]

_ACTIONS = LazyActions(
    __name__,
    modules={
        "CreateListener": "create_listener",
        "GetListenerAttribute": "get_listener_attribute",
        "ListListeners": "list_listeners",
        "GetJobStatus": "get_job_status",
    },
    types={
        "create_listener": (
            "CreateListenerRequest",
            "CreateListenerRequestProxyProtocolV2Config",
            "CreateListenerRequestTag",
            "CreateListenerResponse",
        ),
        "get_listener_attribute": (
            "GetListenerAttributeRequest",
            "GetListenerAttributeResponse",
            "GetListenerAttributeResponseProxyProtocolV2Config",
            "GetListenerAttributeResponseTag",
        ),
        "list_listeners": (
            "ListListenersRequest",
            "ListListenersRequestTag",
            "ListListenersResponse",
            "ListListenersResponseListenerProxyProtocolV2Config",
            "ListListenersResponseListenerTag",
            "ListListenersResponseListener",
        ),
        "get_job_status": (
            "GetJobStatusRequest",
            "GetJobStatusResponse",
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
