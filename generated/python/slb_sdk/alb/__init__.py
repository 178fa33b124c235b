"""Application Load Balancer, version 2020-06-16.

Generated from spec/alb. Do not edit.

Example:
    >>> from slb_sdk.alb import AlbClient
    >>> alb = AlbClient(region_id="cn-hangzhou")
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, TypeAlias

from .._lazy import LazyActions
from ..validation import Issue
from .client import AlbClient

if TYPE_CHECKING:
    from .actions.create_listener import (
        CreateListenerRequest,
        CreateListenerRequestCaCertificate,
        CreateListenerRequestCertificate,
        CreateListenerRequestDefaultAction,
        CreateListenerRequestDefaultActionForwardGroupConfig,
        CreateListenerRequestDefaultActionForwardGroupConfigServerGroupTuple,
        CreateListenerRequestQuicConfig,
        CreateListenerRequestTag,
        CreateListenerRequestXForwardedForConfig,
        CreateListenerResponse,
    )
    from .actions.get_listener_attribute import (
        GetListenerAttributeRequest,
        GetListenerAttributeResponse,
        GetListenerAttributeResponseAclConfig,
        GetListenerAttributeResponseAclConfigAclRelation,
        GetListenerAttributeResponseCaCertificate,
        GetListenerAttributeResponseCertificate,
        GetListenerAttributeResponseDefaultAction,
        GetListenerAttributeResponseDefaultActionForwardGroupConfig,
        GetListenerAttributeResponseDefaultActionForwardGroupConfigServerGroupTuple,
        GetListenerAttributeResponseLogConfig,
        GetListenerAttributeResponseLogConfigAccessLogTracingConfig,
        GetListenerAttributeResponseQuicConfig,
        GetListenerAttributeResponseTag,
        GetListenerAttributeResponseXForwardedForConfig,
    )
    from .actions.list_asyn_jobs import (
        ListAsynJobsRequest,
        ListAsynJobsResponse,
        ListAsynJobsResponseJob,
    )
    from .actions.list_listeners import (
        ListListenersRequest,
        ListListenersRequestTag,
        ListListenersResponse,
        ListListenersResponseListener,
        ListListenersResponseListenerDefaultAction,
        ListListenersResponseListenerDefaultActionForwardGroupConfig,
        ListListenersResponseListenerDefaultActionForwardGroupConfigServerGroupTuple,
        ListListenersResponseListenerLogConfig,
        ListListenersResponseListenerLogConfigAccessLogTracingConfig,
        ListListenersResponseListenerQuicConfig,
        ListListenersResponseListenerTag,
        ListListenersResponseListenerXForwardedForConfig,
    )

__all__ = [
    "ActionName",
    "Issue",
    "AlbClient",
    "CreateListenerRequest",
    "CreateListenerRequestDefaultActionForwardGroupConfigServerGroupTuple",
    "CreateListenerRequestDefaultActionForwardGroupConfig",
    "CreateListenerRequestDefaultAction",
    "CreateListenerRequestQuicConfig",
    "CreateListenerRequestTag",
    "CreateListenerRequestCertificate",
    "CreateListenerRequestCaCertificate",
    "CreateListenerRequestXForwardedForConfig",
    "CreateListenerResponse",
    "GetListenerAttributeRequest",
    "GetListenerAttributeResponse",
    "GetListenerAttributeResponseDefaultActionForwardGroupConfigServerGroupTuple",
    "GetListenerAttributeResponseDefaultActionForwardGroupConfig",
    "GetListenerAttributeResponseDefaultAction",
    "GetListenerAttributeResponseQuicConfig",
    "GetListenerAttributeResponseXForwardedForConfig",
    "GetListenerAttributeResponseLogConfigAccessLogTracingConfig",
    "GetListenerAttributeResponseLogConfig",
    "GetListenerAttributeResponseTag",
    "GetListenerAttributeResponseCertificate",
    "GetListenerAttributeResponseCaCertificate",
    "GetListenerAttributeResponseAclConfigAclRelation",
    "GetListenerAttributeResponseAclConfig",
    "ListListenersRequest",
    "ListListenersRequestTag",
    "ListListenersResponse",
    "ListListenersResponseListenerDefaultActionForwardGroupConfigServerGroupTuple",
    "ListListenersResponseListenerDefaultActionForwardGroupConfig",
    "ListListenersResponseListenerDefaultAction",
    "ListListenersResponseListenerQuicConfig",
    "ListListenersResponseListenerXForwardedForConfig",
    "ListListenersResponseListenerLogConfigAccessLogTracingConfig",
    "ListListenersResponseListenerLogConfig",
    "ListListenersResponseListenerTag",
    "ListListenersResponseListener",
    "ListAsynJobsRequest",
    "ListAsynJobsResponse",
    "ListAsynJobsResponseJob",
    "validate",
]

ActionName: TypeAlias = Literal[
    "CreateListener",
    "GetListenerAttribute",
    "ListListeners",
    "ListAsynJobs",
]

_ACTIONS = LazyActions(
    __name__,
    modules={
        "CreateListener": "create_listener",
        "GetListenerAttribute": "get_listener_attribute",
        "ListListeners": "list_listeners",
        "ListAsynJobs": "list_asyn_jobs",
    },
    types={
        "create_listener": (
            "CreateListenerRequest",
            "CreateListenerRequestDefaultActionForwardGroupConfigServerGroupTuple",
            "CreateListenerRequestDefaultActionForwardGroupConfig",
            "CreateListenerRequestDefaultAction",
            "CreateListenerRequestQuicConfig",
            "CreateListenerRequestTag",
            "CreateListenerRequestCertificate",
            "CreateListenerRequestCaCertificate",
            "CreateListenerRequestXForwardedForConfig",
            "CreateListenerResponse",
        ),
        "get_listener_attribute": (
            "GetListenerAttributeRequest",
            "GetListenerAttributeResponse",
            "GetListenerAttributeResponseDefaultActionForwardGroupConfigServerGroupTuple",
            "GetListenerAttributeResponseDefaultActionForwardGroupConfig",
            "GetListenerAttributeResponseDefaultAction",
            "GetListenerAttributeResponseQuicConfig",
            "GetListenerAttributeResponseXForwardedForConfig",
            "GetListenerAttributeResponseLogConfigAccessLogTracingConfig",
            "GetListenerAttributeResponseLogConfig",
            "GetListenerAttributeResponseTag",
            "GetListenerAttributeResponseCertificate",
            "GetListenerAttributeResponseCaCertificate",
            "GetListenerAttributeResponseAclConfigAclRelation",
            "GetListenerAttributeResponseAclConfig",
        ),
        "list_listeners": (
            "ListListenersRequest",
            "ListListenersRequestTag",
            "ListListenersResponse",
            "ListListenersResponseListenerDefaultActionForwardGroupConfigServerGroupTuple",
            "ListListenersResponseListenerDefaultActionForwardGroupConfig",
            "ListListenersResponseListenerDefaultAction",
            "ListListenersResponseListenerQuicConfig",
            "ListListenersResponseListenerXForwardedForConfig",
            "ListListenersResponseListenerLogConfigAccessLogTracingConfig",
            "ListListenersResponseListenerLogConfig",
            "ListListenersResponseListenerTag",
            "ListListenersResponseListener",
        ),
        "list_asyn_jobs": (
            "ListAsynJobsRequest",
            "ListAsynJobsResponse",
            "ListAsynJobsResponseJob",
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
