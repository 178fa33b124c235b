"""The Action DescribeTags of Slb.

Generated from spec/slb/tag/DescribeTags.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .._api import API

__all__ = [
    "ACTION",
    "DescribeTagsRequest",
    "DescribeTagsRequestTag",
    "DescribeTagsResponse",
    "DescribeTagsResponseTagSet",
    "validate",
]


class DescribeTagsRequestTag(t.TypedDict, total=False):
    """An element of `Tags[]` in `DescribeTagsRequest`."""

    #: What the tag is about.
    #:
    #: Constraints: from 1 to 64 characters; must not start with "aliyun"
    TagKey: t.Required[str]

    #: What the tag says about it.
    #:
    #: Constraints: at most 128 characters; must not start with "aliyun"
    TagValue: str


class DescribeTagsRequest(t.TypedDict, total=False):
    """The parameters of `describe_tags`."""

    #: The region of the instance.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: Only tags of this instance.
    LoadBalancerId: str

    #: Only these tags.
    Tags: list[DescribeTagsRequestTag]

    #: Whether each key is listed only once.
    #:
    #: The provider says no more than that the keys are distinct.
    DistinctKey: bool

    #: How many tags a page has at most.
    #:
    #: Constraints: at most 100
    #:
    #: Without it the service takes 50.
    PageSize: int

    #: Which page to return.
    #:
    #: Constraints: at least 1
    #:
    #: Without it the service takes 1.
    PageNumber: int

    #: The id of the instance, in the guide's spelling.
    #:
    #: LoadBalancerID is deprecated; use LoadBalancerId.
    LoadBalancerID: str


class DescribeTagsResponseTagSet(t.TypedDict, total=False):
    """An element of `TagSets[]` in `DescribeTagsResponse`."""

    #: What the tag is about.
    TagKey: t.Required[str]

    #: What the tag says about it.
    TagValue: t.Required[str]

    #: How many instances have the tag.
    InstanceCount: int


class DescribeTagsResponse(t.TypedDict, total=False):
    """What `describe_tags` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]

    #: The tags on this page.
    TagSets: t.Required[list[DescribeTagsResponseTagSet]]

    #: How many tags a page has at most.
    PageSize: t.Required[int]

    #: The number of this page.
    PageNumber: t.Required[int]

    #: How many entries meet the conditions, over all pages.
    #:
    #: Both sources speak of instances, although the entries are tags.
    TotalCount: t.Required[int]


_TAGS_NAMES = frozenset(DescribeTagsRequestTag.__annotations__)
_NAMES = frozenset(DescribeTagsRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of DescribeTags without sending them.

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
        _checks.unknown(issues, params, DescribeTagsRequest.__annotations__)
    region_id = get("RegionId")
    load_balancer_id = get("LoadBalancerId")
    tags = get("Tags")
    distinct_key = get("DistinctKey")
    page_size = get("PageSize")
    page_number = get("PageNumber")
    load_balancer_id_ = get("LoadBalancerID")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if load_balancer_id is not None and not isinstance(load_balancer_id, str):
        _checks.error(issues, "LoadBalancerId", "type", "LoadBalancerId must be a string.")
    if tags is not None:
        if not isinstance(tags, (list, tuple)):
            _checks.error(issues, "Tags", "type", "Tags must be a list.")
        else:
            for index, item in enumerate(tags):
                if not isinstance(item, dict):
                    _checks.error(
                        issues, f"Tags[{index}]", "type", "Each element of Tags must be an object."
                    )
                else:
                    _check_tags(issues, f"Tags[{index}]", item)
    if distinct_key is not None and not isinstance(distinct_key, bool):
        _checks.error(issues, "DistinctKey", "type", "DistinctKey must be true or false.")
    if page_size is not None:
        if type(page_size) is not int:
            _checks.error(issues, "PageSize", "type", "PageSize must be an integer.")
        elif page_size > 100:
            _checks.error(issues, "PageSize", "range", "PageSize must be at most 100.")
    if page_number is not None:
        if type(page_number) is not int:
            _checks.error(issues, "PageNumber", "type", "PageNumber must be an integer.")
        elif page_number < 1:
            _checks.error(issues, "PageNumber", "range", "PageNumber must be at least 1.")
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
        _checks.unknown(issues, structure, DescribeTagsRequestTag.__annotations__, f"{path}.")
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


_TAG_SETS: _action.Fields = {
    "TagKey": "string",
    "TagValue": "string",
    "InstanceCount": "integer",
}
ACTION: t.Final = _action.Action[DescribeTagsResponse](
    api=API,
    name="DescribeTags",
    validate=validate,
    response={
        "RequestId": "string",
        "TagSets": _action.ListOf(_TAG_SETS, "TagSet"),
        "PageSize": "integer",
        "PageNumber": "integer",
        "TotalCount": "integer",
    },
    is_read=True,
    region_parameters=("RegionId",),
    encodings={
        "Tags": "json",
    },
)
