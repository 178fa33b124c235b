"""The Action DescribeLoadBalancers of Slb.

Generated from spec/slb/load-balancer/DescribeLoadBalancers.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "DescribeLoadBalancersRequest",
    "DescribeLoadBalancersRequestTag",
    "DescribeLoadBalancersRequestTag_",
    "DescribeLoadBalancersResponse",
    "DescribeLoadBalancersResponseLoadBalancerTag",
    "DescribeLoadBalancersResponseLoadBalancer",
    "validate",
]


class DescribeLoadBalancersRequestTag(t.TypedDict, total=False):
    """An element of `Tag[]` in `DescribeLoadBalancersRequest`."""

    #: The key of the tag.
    #:
    #: Constraints: from 1 to 64 characters; must not start with "aliyun" or "acs:" or contain
    #: "http://" or "https://"
    Key: str

    #: The value of the tag; it may be empty.
    #:
    #: Constraints: at most 128 characters; must not start with "aliyun" or "acs:" or contain
    #: "http://" or "https://"
    Value: str


class DescribeLoadBalancersRequestTag_(t.TypedDict, total=False):
    """An element of `Tags[]` in `DescribeLoadBalancersRequest`."""

    #: What the tag is about.
    TagKey: str

    #: What the tag says about it.
    TagValue: str

    #: Another spelling of TagKey.
    #:
    #: tagKey is deprecated; use TagKey.
    tagKey: str

    #: Another spelling of TagValue.
    #:
    #: tagValue is deprecated; use TagValue.
    tagValue: str


class DescribeLoadBalancersRequest(t.TypedDict, total=False):
    """The parameters of `describe_load_balancers`.

    Rules between them:

    - `page-size-with-number`: PageNumber is required when PageSize is given.
    - `tags-key` (warning): In each element of Tags: Give at least one of TagKey and tagKey. A value
      alone is no filter; DescribeTags says so.
    """

    #: The region whose instances to list.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: Only the instances with these ids.
    #:
    #: Constraints: at most 10 elements
    LoadBalancerId: list[str]

    #: Only the instances with these names.
    #:
    #: Constraints: at most 10 elements; each element: from 1 to 80 characters
    LoadBalancerName: list[str]

    #: Only the instances in this state.
    LoadBalancerStatus: literals.LoadBalancerStatus

    #: Only the instances that are reached this way, from the internet or privately.
    AddressType: literals.AddressType

    #: Only the instances with this IP version.
    AddressIPVersion: literals.AddressIPVersion

    #: Only the instance with this address.
    Address: str

    #: Only the private instances in this kind of network.
    NetworkType: literals.NetworkType

    #: Only the instances in this VPC.
    VpcId: str

    #: Only the instances in this vSwitch.
    VSwitchId: str

    #: Only the instances in this vSwitch.
    #:
    #: VswitchId is deprecated; use VSwitchId.
    VswitchId: str

    #: Only the instances with this primary zone.
    MasterZoneId: str

    #: Only the instances with this secondary zone. The finance cloud has no secondary zones.
    SlaveZoneId: str

    #: Only the instances whose internet traffic is billed this way.
    InternetChargeType: literals.InternetChargeType

    #: Only the instances that are paid this way.
    PayType: literals.PayType | str

    #: Only the instances that have this backend server.
    ServerId: str

    #: Only the instances that have a backend server with one of these private addresses.
    ServerIntranetAddress: list[str]

    #: Only the instances in this resource group.
    ResourceGroupId: str

    #: Only the instances with these tags.
    #:
    #: Constraints: at most 20 elements
    Tag: list[DescribeLoadBalancersRequestTag]

    #: Only the instances with these tags. Tag is the newer way to say it.
    #:
    #: Constraints: at most 10 elements
    Tags: list[DescribeLoadBalancersRequestTag_]

    #: The page to return, counted from 1.
    PageNumber: int

    #: The number of instances on a page.
    #:
    #: Constraints: from 1 to 100
    PageSize: int


class DescribeLoadBalancersResponseLoadBalancerTag(t.TypedDict, total=False):
    """An element of `LoadBalancers[].Tags[]` in `DescribeLoadBalancersResponse`."""

    #: What the tag is about.
    TagKey: t.Required[str]

    #: What the tag says about it.
    TagValue: t.Required[str]


class DescribeLoadBalancersResponseLoadBalancer(t.TypedDict, total=False):
    """An element of `LoadBalancers[]` in `DescribeLoadBalancersResponse`."""

    #: The id of the instance.
    LoadBalancerId: t.Required[str]

    #: The name of the instance.
    #:
    #: Constraints: from 1 to 80 characters
    #:
    #: Letters (Chinese ones too), digits, periods, underscores and hyphens.
    LoadBalancerName: t.Required[str]

    #: The state of the instance.
    LoadBalancerStatus: t.Required[literals.LoadBalancerStatus | str]

    #: The address that clients connect to.
    Address: t.Required[str]

    #: Whether the instance is reached from the internet or from a private network.
    AddressType: t.Required[literals.AddressType | str]

    #: The IP version of the instance's address.
    AddressIPVersion: literals.AddressIPVersion | str

    #: The kind of network the instance is in.
    NetworkType: t.Required[literals.NetworkType | str]

    #: The VPC that the instance is in; empty or absent outside of one.
    VpcId: str

    #: The vSwitch that the instance is in; empty or absent outside of a VPC.
    VSwitchId: str

    #: The region of the instance.
    RegionId: t.Required[str]

    #: Another name of the region.
    RegionIdAlias: t.Required[str]

    #: The zone that carries the traffic as long as it works.
    MasterZoneId: str

    #: The zone that takes over while the primary zone fails.
    SlaveZoneId: str

    #: The performance class. Absent for a shared-performance instance.
    LoadBalancerSpec: literals.LoadBalancerSpecInUse | str

    #: The peak bandwidth of an internet-facing instance that is billed by bandwidth.
    Bandwidth: int

    #: How the internet traffic is billed, as a number; InternetChargeTypeAlias has the word.
    #:
    #: The provider has both fields without a text; the numbers are from public API metadata without
    #: a date.
    InternetChargeType: literals.DescribeLoadBalancersLoadBalancerInternetChargeType | str

    #: How the internet traffic is billed.
    InternetChargeTypeAlias: literals.InternetChargeType | str

    #: How a pay-as-you-go instance itself is billed. Used on the China site only.
    InstanceChargeType: literals.InstanceChargeType | str

    #: Whether the instance is paid as you go or in advance.
    PayType: literals.PayType | str

    #: Whether the instance is protected from being deleted.
    DeleteProtection: literals.DeleteProtection | str

    #: Whether the instance is protected from changes in the console.
    ModificationProtectionStatus: literals.ModificationProtectionStatus | str

    #: Why the instance is protected from changes in the console.
    #:
    #: Constraints: from 1 to 80 characters
    ModificationProtectionReason: str

    #: The resource group of the instance.
    ResourceGroupId: str

    #: The tags attached to the instance.
    Tags: list[DescribeLoadBalancersResponseLoadBalancerTag]

    #: When the instance was created, in UTC.
    CreateTime: t.Required[str]

    #: When the instance was created, counted from 1970.
    CreateTimeStamp: t.Required[int]


class DescribeLoadBalancersResponse(t.TypedDict, total=False):
    """What `describe_load_balancers` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]

    #: The page that was returned.
    PageNumber: t.Required[int]

    #: The number of instances on a page.
    PageSize: t.Required[int]

    #: How many instances match the filters on all pages together.
    TotalCount: t.Required[int]

    #: The instances on this page.
    LoadBalancers: t.Required[list[DescribeLoadBalancersResponseLoadBalancer]]


_TAG_NAMES = frozenset(DescribeLoadBalancersRequestTag.__annotations__)
_TAGS_NAMES = frozenset(DescribeLoadBalancersRequestTag_.__annotations__)
_NAMES = frozenset(DescribeLoadBalancersRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of DescribeLoadBalancers without sending them.

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
        _checks.unknown(issues, params, DescribeLoadBalancersRequest.__annotations__)
    region_id = get("RegionId")
    load_balancer_id = get("LoadBalancerId")
    load_balancer_name = get("LoadBalancerName")
    load_balancer_status = get("LoadBalancerStatus")
    address_type = get("AddressType")
    address_ip_version = get("AddressIPVersion")
    address = get("Address")
    network_type = get("NetworkType")
    vpc_id = get("VpcId")
    vswitch_id = get("VSwitchId")
    vswitch_id_ = get("VswitchId")
    master_zone_id = get("MasterZoneId")
    slave_zone_id = get("SlaveZoneId")
    internet_charge_type = get("InternetChargeType")
    pay_type = get("PayType")
    server_id = get("ServerId")
    server_intranet_address = get("ServerIntranetAddress")
    resource_group_id = get("ResourceGroupId")
    tag = get("Tag")
    tags = get("Tags")
    page_number = get("PageNumber")
    page_size = get("PageSize")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if load_balancer_id is not None:
        if not isinstance(load_balancer_id, (list, tuple)):
            _checks.error(issues, "LoadBalancerId", "type", "LoadBalancerId must be a list.")
        else:
            if len(load_balancer_id) > 10:
                _checks.error(
                    issues,
                    "LoadBalancerId",
                    "size",
                    "LoadBalancerId must have at most 10 elements.",
                )
            for index, item in enumerate(load_balancer_id):
                if not isinstance(item, str):
                    _checks.error(
                        issues,
                        f"LoadBalancerId[{index}]",
                        "type",
                        "Each element of LoadBalancerId must be a string.",
                    )
    if load_balancer_name is not None:
        if not isinstance(load_balancer_name, (list, tuple)):
            _checks.error(issues, "LoadBalancerName", "type", "LoadBalancerName must be a list.")
        else:
            if len(load_balancer_name) > 10:
                _checks.error(
                    issues,
                    "LoadBalancerName",
                    "size",
                    "LoadBalancerName must have at most 10 elements.",
                )
            for index, item in enumerate(load_balancer_name):
                if not isinstance(item, str):
                    _checks.error(
                        issues,
                        f"LoadBalancerName[{index}]",
                        "type",
                        "Each element of LoadBalancerName must be a string.",
                    )
                elif not 1 <= len(item) <= 80:
                    _checks.error(
                        issues,
                        f"LoadBalancerName[{index}]",
                        "length",
                        "Each element of LoadBalancerName must have from 1 to 80 characters.",
                    )
    if load_balancer_status is not None:
        if not isinstance(load_balancer_status, str):
            _checks.error(
                issues, "LoadBalancerStatus", "type", "LoadBalancerStatus must be a string."
            )
        elif load_balancer_status not in ("active", "inactive", "locked"):
            _checks.error(
                issues,
                "LoadBalancerStatus",
                "enum",
                'LoadBalancerStatus must be "active", "inactive" or "locked".',
            )
    if address_type is not None:
        if not isinstance(address_type, str):
            _checks.error(issues, "AddressType", "type", "AddressType must be a string.")
        elif address_type not in ("internet", "intranet"):
            _checks.error(
                issues, "AddressType", "enum", 'AddressType must be "internet" or "intranet".'
            )
    if address_ip_version is not None:
        if not isinstance(address_ip_version, str):
            _checks.error(issues, "AddressIPVersion", "type", "AddressIPVersion must be a string.")
        elif address_ip_version not in ("ipv4", "ipv6"):
            _checks.error(
                issues, "AddressIPVersion", "enum", 'AddressIPVersion must be "ipv4" or "ipv6".'
            )
    if address is not None and not isinstance(address, str):
        _checks.error(issues, "Address", "type", "Address must be a string.")
    if network_type is not None:
        if not isinstance(network_type, str):
            _checks.error(issues, "NetworkType", "type", "NetworkType must be a string.")
        elif network_type not in ("vpc", "classic", "Classic"):
            _checks.error(
                issues, "NetworkType", "enum", 'NetworkType must be "vpc", "classic" or "Classic".'
            )
    if vpc_id is not None and not isinstance(vpc_id, str):
        _checks.error(issues, "VpcId", "type", "VpcId must be a string.")
    if vswitch_id is not None and not isinstance(vswitch_id, str):
        _checks.error(issues, "VSwitchId", "type", "VSwitchId must be a string.")
    if vswitch_id_ is not None and not isinstance(vswitch_id_, str):
        _checks.error(issues, "VswitchId", "type", "VswitchId must be a string.")
    if vswitch_id_ is not None:
        _checks.warning(
            issues, "VswitchId", "deprecated", "VswitchId is deprecated; use VSwitchId."
        )
    if master_zone_id is not None and not isinstance(master_zone_id, str):
        _checks.error(issues, "MasterZoneId", "type", "MasterZoneId must be a string.")
    if slave_zone_id is not None and not isinstance(slave_zone_id, str):
        _checks.error(issues, "SlaveZoneId", "type", "SlaveZoneId must be a string.")
    if internet_charge_type is not None:
        if not isinstance(internet_charge_type, str):
            _checks.error(
                issues, "InternetChargeType", "type", "InternetChargeType must be a string."
            )
        elif internet_charge_type not in ("paybytraffic", "paybybandwidth"):
            _checks.error(
                issues,
                "InternetChargeType",
                "enum",
                'InternetChargeType must be "paybytraffic" or "paybybandwidth".',
            )
    if pay_type is not None and not isinstance(pay_type, str):
        _checks.error(issues, "PayType", "type", "PayType must be a string.")
    if server_id is not None and not isinstance(server_id, str):
        _checks.error(issues, "ServerId", "type", "ServerId must be a string.")
    if server_intranet_address is not None:
        if not isinstance(server_intranet_address, (list, tuple)):
            _checks.error(
                issues, "ServerIntranetAddress", "type", "ServerIntranetAddress must be a list."
            )
        else:
            for index, item in enumerate(server_intranet_address):
                if not isinstance(item, str):
                    _checks.error(
                        issues,
                        f"ServerIntranetAddress[{index}]",
                        "type",
                        "Each element of ServerIntranetAddress must be a string.",
                    )
    if resource_group_id is not None and not isinstance(resource_group_id, str):
        _checks.error(issues, "ResourceGroupId", "type", "ResourceGroupId must be a string.")
    if tag is not None:
        if not isinstance(tag, (list, tuple)):
            _checks.error(issues, "Tag", "type", "Tag must be a list.")
        else:
            if len(tag) > 20:
                _checks.error(issues, "Tag", "size", "Tag must have at most 20 elements.")
            for index, item in enumerate(tag):
                if not isinstance(item, dict):
                    _checks.error(
                        issues, f"Tag[{index}]", "type", "Each element of Tag must be an object."
                    )
                else:
                    _check_tag(issues, f"Tag[{index}]", item)
    if tags is not None:
        if not isinstance(tags, (list, tuple)):
            _checks.error(issues, "Tags", "type", "Tags must be a list.")
        else:
            if len(tags) > 10:
                _checks.error(issues, "Tags", "size", "Tags must have at most 10 elements.")
            for index, item in enumerate(tags):
                if not isinstance(item, dict):
                    _checks.error(
                        issues, f"Tags[{index}]", "type", "Each element of Tags must be an object."
                    )
                else:
                    _check_tags(issues, f"Tags[{index}]", item)
    if page_number is not None and type(page_number) is not int:
        _checks.error(issues, "PageNumber", "type", "PageNumber must be an integer.")
    if page_size is not None:
        if type(page_size) is not int:
            _checks.error(issues, "PageSize", "type", "PageSize must be an integer.")
        elif not 1 <= page_size <= 100:
            _checks.error(issues, "PageSize", "range", "PageSize must be from 1 to 100.")
    if page_size is not None and page_number is None:
        _checks.error(
            issues,
            "PageNumber",
            "page-size-with-number",
            "PageNumber is required when PageSize is given.",
        )
    for path, item in _checks.structures(tags, "Tags"):
        if item.get("TagKey") is None and item.get("tagKey") is None and item.get("tagKey") is None:
            _checks.warning(
                issues,
                f"{path}.TagKey",
                "tags-key",
                "Give at least one of TagKey and tagKey. A value alone is no filter; DescribeTags says so.",
            )
    return issues


def _check_tag(issues: list[Issue], path: str, structure: dict[str, object]) -> None:
    get = structure.get
    if not _TAG_NAMES.issuperset(structure):
        _checks.unknown(
            issues, structure, DescribeLoadBalancersRequestTag.__annotations__, f"{path}."
        )
    key = get("Key")
    value = get("Value")
    if key is not None:
        if not isinstance(key, str):
            _checks.error(issues, f"{path}.Key", "type", "Key must be a string.")
        else:
            if not 1 <= len(key) <= 64:
                _checks.error(
                    issues, f"{path}.Key", "length", "Key must have from 1 to 64 characters."
                )
            if key.startswith(("aliyun", "acs:")) or "http://" in key or "https://" in key:
                _checks.error(
                    issues,
                    f"{path}.Key",
                    "not",
                    'Key must not start with "aliyun" or "acs:" or contain "http://" or "https://".',
                )
    if value is not None:
        if not isinstance(value, str):
            _checks.error(issues, f"{path}.Value", "type", "Value must be a string.")
        else:
            if len(value) > 128:
                _checks.error(
                    issues, f"{path}.Value", "length", "Value must have at most 128 characters."
                )
            if value.startswith(("aliyun", "acs:")) or "http://" in value or "https://" in value:
                _checks.error(
                    issues,
                    f"{path}.Value",
                    "not",
                    'Value must not start with "aliyun" or "acs:" or contain "http://" or "https://".',
                )


def _check_tags(issues: list[Issue], path: str, structure: dict[str, object]) -> None:
    get = structure.get
    if not _TAGS_NAMES.issuperset(structure):
        _checks.unknown(
            issues, structure, DescribeLoadBalancersRequestTag_.__annotations__, f"{path}."
        )
    tag_key = get("TagKey")
    tag_value = get("TagValue")
    tag_key_ = get("tagKey")
    tag_value_ = get("tagValue")
    if tag_key is not None and not isinstance(tag_key, str):
        _checks.error(issues, f"{path}.TagKey", "type", "TagKey must be a string.")
    if tag_value is not None and not isinstance(tag_value, str):
        _checks.error(issues, f"{path}.TagValue", "type", "TagValue must be a string.")
    if tag_key_ is not None and not isinstance(tag_key_, str):
        _checks.error(issues, f"{path}.tagKey", "type", "tagKey must be a string.")
    if tag_key_ is not None:
        _checks.warning(issues, f"{path}.tagKey", "deprecated", "tagKey is deprecated; use TagKey.")
    if tag_value_ is not None and not isinstance(tag_value_, str):
        _checks.error(issues, f"{path}.tagValue", "type", "tagValue must be a string.")
    if tag_value_ is not None:
        _checks.warning(
            issues, f"{path}.tagValue", "deprecated", "tagValue is deprecated; use TagValue."
        )


_LOAD_BALANCERS_TAGS: _action.Fields = {
    "TagKey": "string",
    "TagValue": "string",
}
_LOAD_BALANCERS: _action.Fields = {
    "LoadBalancerId": "string",
    "LoadBalancerName": "string",
    "LoadBalancerStatus": "string",
    "Address": "string",
    "AddressType": "string",
    "AddressIPVersion": "string",
    "NetworkType": "string",
    "VpcId": "string",
    "VSwitchId": "string",
    "RegionId": "string",
    "RegionIdAlias": "string",
    "MasterZoneId": "string",
    "SlaveZoneId": "string",
    "LoadBalancerSpec": "string",
    "Bandwidth": "integer",
    "InternetChargeType": "string",
    "InternetChargeTypeAlias": "string",
    "InstanceChargeType": "string",
    "PayType": "string",
    "DeleteProtection": "string",
    "ModificationProtectionStatus": "string",
    "ModificationProtectionReason": "string",
    "ResourceGroupId": "string",
    "Tags": _action.ListOf(_LOAD_BALANCERS_TAGS, "Tag"),
    "CreateTime": "string",
    "CreateTimeStamp": "long",
}
ACTION: t.Final = _action.Action[DescribeLoadBalancersResponse](
    api=API,
    name="DescribeLoadBalancers",
    validate=validate,
    response={
        "RequestId": "string",
        "PageNumber": "integer",
        "PageSize": "integer",
        "TotalCount": "integer",
        "LoadBalancers": _action.ListOf(_LOAD_BALANCERS, "LoadBalancer"),
    },
    is_read=True,
    region_parameters=("RegionId",),
    encodings={
        "Tags": "json",
        "LoadBalancerId": "comma",
        "LoadBalancerName": "comma",
        "ServerIntranetAddress": "comma",
    },
)
