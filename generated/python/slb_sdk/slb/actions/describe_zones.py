"""The Action DescribeZones of Slb.

Generated from spec/slb/region/DescribeZones.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "DescribeZonesRequest",
    "DescribeZonesResponse",
    "DescribeZonesResponseZoneSlaveZone",
    "DescribeZonesResponseZone",
    "validate",
]


class DescribeZonesRequest(t.TypedDict, total=False):
    """The parameters of `describe_zones`."""

    #: The region whose zones to list.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: The language of the names in the response.
    #:
    #: The values are those of DescribeRegions; no source gives any here.
    AcceptLanguage: literals.AcceptLanguage | str


class DescribeZonesResponseZoneSlaveZone(t.TypedDict, total=False):
    """An element of `Zones[].SlaveZones[]` in `DescribeZonesResponse`."""

    #: The id of the secondary zone.
    ZoneId: t.Required[str]

    #: The zone's name, for people.
    LocalName: t.Required[str]


class DescribeZonesResponseZone(t.TypedDict, total=False):
    """An element of `Zones[]` in `DescribeZonesResponse`."""

    #: The id of the primary zone.
    ZoneId: t.Required[str]

    #: The zone's name, for people.
    LocalName: t.Required[str]

    #: The zones that can be the secondary one beside it.
    SlaveZones: t.Required[list[DescribeZonesResponseZoneSlaveZone]]


class DescribeZonesResponse(t.TypedDict, total=False):
    """What `describe_zones` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]

    #: The zones that can be the primary one.
    Zones: t.Required[list[DescribeZonesResponseZone]]


_NAMES = frozenset(DescribeZonesRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of DescribeZones without sending them.

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
        _checks.unknown(issues, params, DescribeZonesRequest.__annotations__)
    region_id = get("RegionId")
    accept_language = get("AcceptLanguage")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if accept_language is not None and not isinstance(accept_language, str):
        _checks.error(issues, "AcceptLanguage", "type", "AcceptLanguage must be a string.")
    return issues


_ZONES_SLAVE_ZONES: _action.Fields = {
    "ZoneId": "string",
    "LocalName": "string",
}
_ZONES: _action.Fields = {
    "ZoneId": "string",
    "LocalName": "string",
    "SlaveZones": _action.ListOf(_ZONES_SLAVE_ZONES, "SlaveZone"),
}
ACTION: t.Final = _action.Action[DescribeZonesResponse](
    api=API,
    name="DescribeZones",
    validate=validate,
    response={
        "RequestId": "string",
        "Zones": _action.ListOf(_ZONES, "Zone"),
    },
    is_read=True,
    region_parameters=("RegionId",),
)
