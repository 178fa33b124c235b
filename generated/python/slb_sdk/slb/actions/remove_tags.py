"""The Action RemoveTags of Slb.

Generated from spec/slb/tag/RemoveTags.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .._api import API

__all__ = [
    "ACTION",
    "RemoveTagsRequest",
    "RemoveTagsRequestTag",
    "RemoveTagsResponse",
    "validate",
]


class RemoveTagsRequestTag(t.TypedDict, total=False):
    """An element of `Tags[]` in `RemoveTagsRequest`."""

    #: What the tag is about.
    #:
    #: Constraints: from 1 to 64 characters; must not start with "aliyun"
    TagKey: t.Required[str]

    #: What the tag says about it.
    #:
    #: Constraints: at most 128 characters; must not start with "aliyun"
    TagValue: str


class RemoveTagsRequest(t.TypedDict, total=False):
    """The parameters of `remove_tags`."""

    #: The region of the instance.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: The id of the instance that loses the tags.
    LoadBalancerId: t.Required[str]

    #: The tags to take off.
    Tags: t.Required[list[RemoveTagsRequestTag]]

    #: The id of the instance, in the guide's spelling.
    #:
    #: LoadBalancerID is deprecated; use LoadBalancerId.
    LoadBalancerID: str


class RemoveTagsResponse(t.TypedDict, total=False):
    """What `remove_tags` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]


_TAGS_NAMES = frozenset(RemoveTagsRequestTag.__annotations__)
_NAMES = frozenset(RemoveTagsRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of RemoveTags without sending them.

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
        _checks.unknown(issues, params, RemoveTagsRequest.__annotations__)
    region_id = get("RegionId")
    load_balancer_id = get("LoadBalancerId")
    tags = get("Tags")
    load_balancer_id_ = get("LoadBalancerID")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if load_balancer_id is None and get("LoadBalancerID") is None:
        _checks.error(issues, "LoadBalancerId", "required", "LoadBalancerId is required.")
    if load_balancer_id is not None and not isinstance(load_balancer_id, str):
        _checks.error(issues, "LoadBalancerId", "type", "LoadBalancerId must be a string.")
    if tags is None:
        _checks.error(issues, "Tags", "required", "Tags is required.")
    elif not isinstance(tags, (list, tuple)):
        _checks.error(issues, "Tags", "type", "Tags must be a list.")
    else:
        for index, item in enumerate(tags):
            if not isinstance(item, dict):
                _checks.error(
                    issues, f"Tags[{index}]", "type", "Each element of Tags must be an object."
                )
            else:
                _check_tags(issues, f"Tags[{index}]", item)
    if load_balancer_id_ is not None and not isinstance(load_balancer_id_, str):
        _checks.error(issues, "LoadBalancerID", "type", "LoadBalancerID must be a string.")
    if load_balancer_id_ is not None:
        _checks.warning(
            issues,
            "LoadBalancerID",
            "deprecated",
            "LoadBalancerID is deprecated; use LoadBalancerId.",
        )
    return issues


def _check_tags(issues: list[Issue], path: str, structure: dict[str, object]) -> None:
    get = structure.get
    if not _TAGS_NAMES.issuperset(structure):
        _checks.unknown(issues, structure, RemoveTagsRequestTag.__annotations__, f"{path}.")
    tag_key = get("TagKey")
    tag_value = get("TagValue")
    if tag_key is None:
        _checks.error(issues, f"{path}.TagKey", "required", "TagKey is required.")
    elif not isinstance(tag_key, str):
        _checks.error(issues, f"{path}.TagKey", "type", "TagKey must be a string.")
    else:
        if not 1 <= len(tag_key) <= 64:
            _checks.error(
                issues, f"{path}.TagKey", "length", "TagKey must have from 1 to 64 characters."
            )
        if tag_key.startswith(("aliyun",)):
            _checks.error(issues, f"{path}.TagKey", "not", 'TagKey must not start with "aliyun".')
    if tag_value is not None:
        if not isinstance(tag_value, str):
            _checks.error(issues, f"{path}.TagValue", "type", "TagValue must be a string.")
        else:
            if len(tag_value) > 128:
                _checks.error(
                    issues,
                    f"{path}.TagValue",
                    "length",
                    "TagValue must have at most 128 characters.",
                )
            if tag_value.startswith(("aliyun",)):
                _checks.error(
                    issues, f"{path}.TagValue", "not", 'TagValue must not start with "aliyun".'
                )


ACTION: t.Final = _action.Action[RemoveTagsResponse](
    api=API,
    name="RemoveTags",
    validate=validate,
    response={
        "RequestId": "string",
    },
    region_parameters=("RegionId",),
    encodings={
        "Tags": "json",
    },
)
