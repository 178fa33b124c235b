"""The Action RemoveListenerWhiteListItem of Slb.

Generated from spec/slb/listener/RemoveListenerWhiteListItem.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "RemoveListenerWhiteListItemRequest",
    "RemoveListenerWhiteListItemResponse",
    "validate",
]


class RemoveListenerWhiteListItemRequest(t.TypedDict, total=False):
    """The parameters of `remove_listener_white_list_item`."""

    #: The region of the instance.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: The id of the instance that has the listener.
    LoadBalancerId: t.Required[str]

    #: The listener's frontend port.
    #:
    #: Constraints: from 1 to 65535
    ListenerPort: t.Required[int]

    #: The listener's protocol, to tell it from a listener of another protocol on the same port.
    #:
    #: Needed when listeners of different protocols share the port.
    ListenerProtocol: literals.ListenerProtocol

    #: The addresses and CIDR blocks to take off the whitelist.
    #:
    #: Constraints: at least 1 element
    #:
    #: A block may have host bits set; the guide itself shows 1.1.1.0/21.
    SourceItems: t.Required[list[str]]


class RemoveListenerWhiteListItemResponse(t.TypedDict, total=False):
    """What `remove_listener_white_list_item` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]


_NAMES = frozenset(RemoveListenerWhiteListItemRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of RemoveListenerWhiteListItem without sending them.

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
        _checks.unknown(issues, params, RemoveListenerWhiteListItemRequest.__annotations__)
    region_id = get("RegionId")
    load_balancer_id = get("LoadBalancerId")
    listener_port = get("ListenerPort")
    listener_protocol = get("ListenerProtocol")
    source_items = get("SourceItems")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if load_balancer_id is None:
        _checks.error(issues, "LoadBalancerId", "required", "LoadBalancerId is required.")
    elif not isinstance(load_balancer_id, str):
        _checks.error(issues, "LoadBalancerId", "type", "LoadBalancerId must be a string.")
    if listener_port is None:
        _checks.error(issues, "ListenerPort", "required", "ListenerPort is required.")
    elif type(listener_port) is not int:
        _checks.error(issues, "ListenerPort", "type", "ListenerPort must be an integer.")
    elif not 1 <= listener_port <= 65535:
        _checks.error(issues, "ListenerPort", "range", "ListenerPort must be from 1 to 65535.")
    if listener_protocol is not None:
        if not isinstance(listener_protocol, str):
            _checks.error(issues, "ListenerProtocol", "type", "ListenerProtocol must be a string.")
        elif listener_protocol not in ("http", "https", "tcp", "udp"):
            _checks.error(
                issues,
                "ListenerProtocol",
                "enum",
                'ListenerProtocol must be "http", "https", "tcp" or "udp".',
            )
    if source_items is None:
        _checks.error(issues, "SourceItems", "required", "SourceItems is required.")
    elif not isinstance(source_items, (list, tuple)):
        _checks.error(issues, "SourceItems", "type", "SourceItems must be a list.")
    else:
        if len(source_items) < 1:
            _checks.error(
                issues, "SourceItems", "size", "SourceItems must have at least 1 element."
            )
        for index, item in enumerate(source_items):
            if not isinstance(item, str):
                _checks.error(
                    issues,
                    f"SourceItems[{index}]",
                    "type",
                    "Each element of SourceItems must be a string.",
                )
    return issues


ACTION: t.Final = _action.Action[RemoveListenerWhiteListItemResponse](
    api=API,
    name="RemoveListenerWhiteListItem",
    validate=validate,
    response={
        "RequestId": "string",
    },
    region_parameters=("RegionId",),
    encodings={
        "SourceItems": "comma",
    },
)
