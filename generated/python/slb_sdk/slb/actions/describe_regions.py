"""The Action DescribeRegions of Slb.

Generated from spec/slb/region/DescribeRegions.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "DescribeRegionsRequest",
    "DescribeRegionsResponse",
    "DescribeRegionsResponseRegion",
    "validate",
]


class DescribeRegionsRequest(t.TypedDict, total=False):
    """The parameters of `describe_regions`."""

    #: A region. The client does not fill it in here, so that all regions are listed.
    #:
    #: No source says how it changes the answer.
    RegionId: str

    #: The language of the names in the response.
    AcceptLanguage: literals.AcceptLanguage


class DescribeRegionsResponseRegion(t.TypedDict, total=False):
    """An element of `Regions[]` in `DescribeRegionsResponse`."""

    #: The id of the region, as RegionId takes it.
    RegionId: t.Required[str]

    #: The region's name, for people.
    LocalName: t.Required[str]

    #: The host that serves the region's API.
    RegionEndpoint: t.Required[str]


class DescribeRegionsResponse(t.TypedDict, total=False):
    """What `describe_regions` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]

    #: The regions in which instances can be created.
    Regions: t.Required[list[DescribeRegionsResponseRegion]]


_NAMES = frozenset(DescribeRegionsRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of DescribeRegions without sending them.

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
        _checks.unknown(issues, params, DescribeRegionsRequest.__annotations__)
    region_id = get("RegionId")
    accept_language = get("AcceptLanguage")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if accept_language is not None:
        if not isinstance(accept_language, str):
            _checks.error(issues, "AcceptLanguage", "type", "AcceptLanguage must be a string.")
        elif accept_language not in ("zh-CN", "en-US", "ja"):
            _checks.error(
                issues, "AcceptLanguage", "enum", 'AcceptLanguage must be "zh-CN", "en-US" or "ja".'
            )
    return issues


_REGIONS: _action.Fields = {
    "RegionId": "string",
    "LocalName": "string",
    "RegionEndpoint": "string",
}
ACTION: t.Final = _action.Action[DescribeRegionsResponse](
    api=API,
    name="DescribeRegions",
    validate=validate,
    response={
        "RequestId": "string",
        "Regions": _action.ListOf(_REGIONS, "Region"),
    },
    is_read=True,
)
