"""The Action CreateLoadBalancer of Slb.

Generated from spec/slb/load-balancer/CreateLoadBalancer.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "CreateLoadBalancerRequest",
    "CreateLoadBalancerRequestTag",
    "CreateLoadBalancerResponse",
    "validate",
]


class CreateLoadBalancerRequestTag(t.TypedDict, total=False):
    """An element of `Tag[]` in `CreateLoadBalancerRequest`."""

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


class CreateLoadBalancerRequest(t.TypedDict, total=False):
    """The parameters of `create_load_balancer`.

    Rules between them:

    - `intranet-vswitch`: VSwitchId is required when AddressType is "intranet". A private instance
      stands in a vSwitch.
    - `vpc-vswitch` (warning): VSwitchId is required when VpcId is given. An instance in a VPC needs
      a vSwitch.
    - `address-vswitch` (warning): VSwitchId is required when Address is given. The address comes
      from the address block of the vSwitch.
    - `spec-needed` (warning): LoadBalancerSpec is required unless InstanceChargeType is
      "PayByCLCU". Without it the request asks for a shared-performance instance; these are not sold
      any more.
    - `spec-by-usage` (warning): LoadBalancerSpec has no effect when InstanceChargeType is
      "PayByCLCU". An instance billed by usage has no fixed performance class.
    - `by-usage-traffic`: InternetChargeType must be "paybytraffic" when PayType is "PayOnDemand"
      and InstanceChargeType is "PayByCLCU". An instance billed by usage pays for its traffic by the
      data transferred.
    - `by-usage-traffic-default` (warning): InternetChargeType must be "paybytraffic" when PayType
      is not given and InstanceChargeType is "PayByCLCU". Billing by usage is for pay-as-you-go
      instances, whose traffic is then paid by the data transferred.
    - `bandwidth-without-effect` (warning): Bandwidth has no effect unless InternetChargeType is
      "paybybandwidth". It counts only for billing by bandwidth, which is not the default.
    - `protection-reason` (warning): ModificationProtectionReason has no effect unless
      ModificationProtectionStatus is "ConsoleProtection".
    - `charge-type-on-demand` (warning): InstanceChargeType has no effect when PayType is "PrePay".
    - `prepay-duration` (warning): Duration is required when PayType is "PrePay". A subscription has
      a length, though no document calls it required.
    - `subscription-only` (warning): PricingCycle, Duration and AutoPay have no effect unless
      PayType is "PrePay". They belong to subscriptions.
    - `duration-months`: Duration must be from 1 to 9 when PricingCycle is "month".
    - `duration-years`: Duration must be from 1 to 5 when PricingCycle is "year".
    - `tag-key`: In each element of Tag: Key is required. A tag without a key is refused.
    """

    #: The region to create the instance in.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: The name of the instance. The service makes one up if there is none.
    #:
    #: Constraints: from 1 to 80 characters
    #:
    #: Starts with a letter, which may be Chinese; then letters, digits, periods, underscores and
    #: hyphens.
    LoadBalancerName: str

    #: Whether the instance is reached from the internet or from a private network.
    #:
    #: Without it the service takes "internet".
    AddressType: literals.AddressType

    #: The VPC to create the instance in.
    VpcId: str

    #: The vSwitch to create a private instance in. The instance's address comes from its address
    #: block.
    #:
    #: Once it is given, AddressType is intranet by default.
    VSwitchId: str

    #: The private address that the instance shall have.
    #:
    #: Must lie in the address block of the vSwitch.
    Address: str

    #: The IP version of the instance's address.
    AddressIPVersion: literals.AddressIPVersion

    #: The guaranteed performance of the instance. Regions differ in the classes they offer.
    LoadBalancerSpec: literals.LoadBalancerSpec | str

    #: How a pay-as-you-go instance itself is billed. Used on the China site only.
    #:
    #: Without it the service takes "PayBySpec".
    InstanceChargeType: literals.InstanceChargeType

    #: How the traffic of an internet-facing instance is billed.
    #:
    #: Without it the service takes "paybytraffic".
    InternetChargeType: literals.InternetChargeType

    #: The peak bandwidth of an internet-facing instance that is billed by bandwidth.
    #:
    #: Constraints: from 1 to 5120
    #:
    #: The bandwidths of the instance's listeners together must not exceed it.
    #:
    #: The largest value depends on the region.
    Bandwidth: int

    #: The primary zone; it carries the traffic as long as it works. DescribeZones lists the zones.
    MasterZoneId: str

    #: The secondary zone; it takes over while the primary one fails. DescribeZones lists those of
    #: each zone.
    SlaveZoneId: str

    #: Whether to protect the instance from being deleted.
    DeleteProtection: literals.DeleteProtection

    #: Whether to protect the instance from changes in the console.
    ModificationProtectionStatus: literals.ModificationProtectionStatus

    #: Why the instance is protected from changes in the console.
    #:
    #: Constraints: from 1 to 80 characters
    #:
    #: Starts with a letter; then letters, digits, periods, underscores and hyphens.
    ModificationProtectionReason: str

    #: The resource group to put the instance in.
    ResourceGroupId: str

    #: Keys and values to attach to the instance.
    #:
    #: Constraints: at most 20 elements
    Tag: list[CreateLoadBalancerRequestTag]

    #: A unique value that makes a repeated request safe. A repetition with the same value creates
    #: nothing.
    #:
    #: Constraints: at most 64 characters
    #:
    #: ASCII characters; upper and lower case differ.
    #:
    #: If absent, the request's own id serves.
    ClientToken: str

    #: Whether the instance is paid as you go or in advance.
    #:
    #: A subscription for an internet-facing instance may have to be billed by bandwidth; no
    #: document says so.
    #:
    #: PayType is deprecated: Only the China site has other ways to pay.
    PayType: literals.PayType | str

    #: What Duration counts for a subscription.
    #:
    #: PricingCycle is deprecated: Only the China site has subscriptions.
    PricingCycle: literals.PricingCycle

    #: How long a subscription lasts, in the unit that PricingCycle names.
    #:
    #: Constraints: from 1 to 9
    #:
    #: Duration is deprecated: Only the China site has subscriptions.
    Duration: int

    #: Whether the order of a subscription is paid at once. Otherwise it waits in the console for
    #: payment.
    #:
    #: Without it the service takes false.
    #:
    #: AutoPay is deprecated: Only the China site has subscriptions.
    AutoPay: bool


class CreateLoadBalancerResponse(t.TypedDict, total=False):
    """What `create_load_balancer` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]

    #: The id of the new instance.
    LoadBalancerId: t.Required[str]

    #: The name of the new instance, given or made up.
    #:
    #: Constraints: from 1 to 80 characters
    #:
    #: Letters (Chinese ones too), digits, periods, underscores and hyphens.
    LoadBalancerName: t.Required[str]

    #: The address that the instance has got.
    Address: t.Required[str]

    #: The IP version of the instance's address.
    AddressIPVersion: t.Required[literals.AddressIPVersion | str]

    #: The kind of network the instance is in.
    NetworkType: t.Required[literals.NetworkType | str]

    #: The VPC that the instance is in; empty or absent outside of one.
    VpcId: str

    #: The vSwitch that the instance is in; empty or absent outside of a VPC.
    VSwitchId: str

    #: The resource group of the instance.
    ResourceGroupId: t.Required[str]

    #: The order of a subscription instance.
    OrderId: int

    #: The zone that carries the traffic as long as it works.
    #:
    #: MasterZoneId is deprecated: Not among the fields of today; DescribeLoadBalancerAttribute
    #: returns it.
    MasterZoneId: str

    #: The zone that takes over while the primary zone fails.
    #:
    #: SlaveZoneId is deprecated: Not among the fields of today; DescribeLoadBalancerAttribute
    #: returns it.
    SlaveZoneId: str

    #: The performance class. Absent for a shared-performance instance.
    #:
    #: LoadBalancerSpec is deprecated: Not among the fields of today; DescribeLoadBalancerAttribute
    #: returns it.
    LoadBalancerSpec: literals.LoadBalancerSpecInUse | str


_TAG_NAMES = frozenset(CreateLoadBalancerRequestTag.__annotations__)
_NAMES = frozenset(CreateLoadBalancerRequest.__annotations__)


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of CreateLoadBalancer without sending them.

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
        _checks.unknown(issues, params, CreateLoadBalancerRequest.__annotations__)
    region_id = get("RegionId")
    load_balancer_name = get("LoadBalancerName")
    address_type = get("AddressType")
    vpc_id = get("VpcId")
    vswitch_id = get("VSwitchId")
    address = get("Address")
    address_ip_version = get("AddressIPVersion")
    load_balancer_spec = get("LoadBalancerSpec")
    instance_charge_type = get("InstanceChargeType")
    internet_charge_type = get("InternetChargeType")
    bandwidth = get("Bandwidth")
    master_zone_id = get("MasterZoneId")
    slave_zone_id = get("SlaveZoneId")
    delete_protection = get("DeleteProtection")
    modification_protection_status = get("ModificationProtectionStatus")
    modification_protection_reason = get("ModificationProtectionReason")
    resource_group_id = get("ResourceGroupId")
    tag = get("Tag")
    client_token = get("ClientToken")
    pay_type = get("PayType")
    pricing_cycle = get("PricingCycle")
    duration = get("Duration")
    auto_pay = get("AutoPay")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if load_balancer_name is not None:
        if not isinstance(load_balancer_name, str):
            _checks.error(issues, "LoadBalancerName", "type", "LoadBalancerName must be a string.")
        elif not 1 <= len(load_balancer_name) <= 80:
            _checks.error(
                issues,
                "LoadBalancerName",
                "length",
                "LoadBalancerName must have from 1 to 80 characters.",
            )
    if address_type is not None:
        if not isinstance(address_type, str):
            _checks.error(issues, "AddressType", "type", "AddressType must be a string.")
        elif address_type not in ("internet", "intranet"):
            _checks.error(
                issues, "AddressType", "enum", 'AddressType must be "internet" or "intranet".'
            )
    if vpc_id is not None and not isinstance(vpc_id, str):
        _checks.error(issues, "VpcId", "type", "VpcId must be a string.")
    if vswitch_id is not None and not isinstance(vswitch_id, str):
        _checks.error(issues, "VSwitchId", "type", "VSwitchId must be a string.")
    if address is not None and not isinstance(address, str):
        _checks.error(issues, "Address", "type", "Address must be a string.")
    if address_ip_version is not None:
        if not isinstance(address_ip_version, str):
            _checks.error(issues, "AddressIPVersion", "type", "AddressIPVersion must be a string.")
        elif address_ip_version not in ("ipv4", "ipv6"):
            _checks.error(
                issues, "AddressIPVersion", "enum", 'AddressIPVersion must be "ipv4" or "ipv6".'
            )
    if load_balancer_spec is not None and not isinstance(load_balancer_spec, str):
        _checks.error(issues, "LoadBalancerSpec", "type", "LoadBalancerSpec must be a string.")
    if instance_charge_type is not None:
        if not isinstance(instance_charge_type, str):
            _checks.error(
                issues, "InstanceChargeType", "type", "InstanceChargeType must be a string."
            )
        elif instance_charge_type not in ("PayBySpec", "PayByCLCU"):
            _checks.error(
                issues,
                "InstanceChargeType",
                "enum",
                'InstanceChargeType must be "PayBySpec" or "PayByCLCU".',
            )
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
    if bandwidth is not None:
        if type(bandwidth) is not int:
            _checks.error(issues, "Bandwidth", "type", "Bandwidth must be an integer.")
        elif not 1 <= bandwidth <= 5120:
            _checks.error(issues, "Bandwidth", "range", "Bandwidth must be from 1 to 5120.")
    if master_zone_id is not None and not isinstance(master_zone_id, str):
        _checks.error(issues, "MasterZoneId", "type", "MasterZoneId must be a string.")
    if slave_zone_id is not None and not isinstance(slave_zone_id, str):
        _checks.error(issues, "SlaveZoneId", "type", "SlaveZoneId must be a string.")
    if delete_protection is not None:
        if not isinstance(delete_protection, str):
            _checks.error(issues, "DeleteProtection", "type", "DeleteProtection must be a string.")
        elif delete_protection not in ("on", "off"):
            _checks.error(
                issues, "DeleteProtection", "enum", 'DeleteProtection must be "on" or "off".'
            )
    if modification_protection_status is not None:
        if not isinstance(modification_protection_status, str):
            _checks.error(
                issues,
                "ModificationProtectionStatus",
                "type",
                "ModificationProtectionStatus must be a string.",
            )
        elif modification_protection_status not in ("NonProtection", "ConsoleProtection"):
            _checks.error(
                issues,
                "ModificationProtectionStatus",
                "enum",
                'ModificationProtectionStatus must be "NonProtection" or "ConsoleProtection".',
            )
    if modification_protection_reason is not None:
        if not isinstance(modification_protection_reason, str):
            _checks.error(
                issues,
                "ModificationProtectionReason",
                "type",
                "ModificationProtectionReason must be a string.",
            )
        elif not 1 <= len(modification_protection_reason) <= 80:
            _checks.error(
                issues,
                "ModificationProtectionReason",
                "length",
                "ModificationProtectionReason must have from 1 to 80 characters.",
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
    if client_token is not None:
        if not isinstance(client_token, str):
            _checks.error(issues, "ClientToken", "type", "ClientToken must be a string.")
        elif len(client_token) > 64:
            _checks.error(
                issues, "ClientToken", "length", "ClientToken must have at most 64 characters."
            )
    if pay_type is not None and not isinstance(pay_type, str):
        _checks.error(issues, "PayType", "type", "PayType must be a string.")
    if pay_type is not None:
        _checks.warning(
            issues,
            "PayType",
            "deprecated",
            "PayType is deprecated: Only the China site has other ways to pay.",
        )
    if pricing_cycle is not None:
        if not isinstance(pricing_cycle, str):
            _checks.error(issues, "PricingCycle", "type", "PricingCycle must be a string.")
        elif pricing_cycle not in ("month", "year"):
            _checks.error(issues, "PricingCycle", "enum", 'PricingCycle must be "month" or "year".')
    if pricing_cycle is not None:
        _checks.warning(
            issues,
            "PricingCycle",
            "deprecated",
            "PricingCycle is deprecated: Only the China site has subscriptions.",
        )
    if duration is not None:
        if type(duration) is not int:
            _checks.error(issues, "Duration", "type", "Duration must be an integer.")
        elif not 1 <= duration <= 9:
            _checks.error(issues, "Duration", "range", "Duration must be from 1 to 9.")
    if duration is not None:
        _checks.warning(
            issues,
            "Duration",
            "deprecated",
            "Duration is deprecated: Only the China site has subscriptions.",
        )
    if auto_pay is not None and not isinstance(auto_pay, bool):
        _checks.error(issues, "AutoPay", "type", "AutoPay must be true or false.")
    if auto_pay is not None:
        _checks.warning(
            issues,
            "AutoPay",
            "deprecated",
            "AutoPay is deprecated: Only the China site has subscriptions.",
        )
    if address_type == "intranet" and vswitch_id is None:
        _checks.error(
            issues,
            "VSwitchId",
            "intranet-vswitch",
            'VSwitchId is required when AddressType is "intranet". A private instance stands in a vSwitch.',
        )
    if vpc_id is not None and vswitch_id is None:
        _checks.warning(
            issues,
            "VSwitchId",
            "vpc-vswitch",
            "VSwitchId is required when VpcId is given. An instance in a VPC needs a vSwitch.",
        )
    if address is not None and vswitch_id is None:
        _checks.warning(
            issues,
            "VSwitchId",
            "address-vswitch",
            "VSwitchId is required when Address is given. The address comes from the address block of the vSwitch.",
        )
    if instance_charge_type != "PayByCLCU" and load_balancer_spec is None:
        _checks.warning(
            issues,
            "LoadBalancerSpec",
            "spec-needed",
            'LoadBalancerSpec is required unless InstanceChargeType is "PayByCLCU". Without it the request asks for a shared-performance instance; these are not sold any more.',
        )
    if instance_charge_type == "PayByCLCU" and load_balancer_spec is not None:
        _checks.warning(
            issues,
            "LoadBalancerSpec",
            "spec-by-usage",
            'LoadBalancerSpec has no effect when InstanceChargeType is "PayByCLCU". An instance billed by usage has no fixed performance class.',
        )
    if (
        pay_type == "PayOnDemand"
        and instance_charge_type == "PayByCLCU"
        and internet_charge_type is not None
        and internet_charge_type != "paybytraffic"
    ):
        _checks.error(
            issues,
            "InternetChargeType",
            "by-usage-traffic",
            'InternetChargeType must be "paybytraffic" when PayType is "PayOnDemand" and InstanceChargeType is "PayByCLCU". An instance billed by usage pays for its traffic by the data transferred.',
        )
    if (
        pay_type is None
        and instance_charge_type == "PayByCLCU"
        and internet_charge_type is not None
        and internet_charge_type != "paybytraffic"
    ):
        _checks.warning(
            issues,
            "InternetChargeType",
            "by-usage-traffic-default",
            'InternetChargeType must be "paybytraffic" when PayType is not given and InstanceChargeType is "PayByCLCU". Billing by usage is for pay-as-you-go instances, whose traffic is then paid by the data transferred.',
        )
    if internet_charge_type != "paybybandwidth" and bandwidth is not None:
        _checks.warning(
            issues,
            "Bandwidth",
            "bandwidth-without-effect",
            'Bandwidth has no effect unless InternetChargeType is "paybybandwidth". It counts only for billing by bandwidth, which is not the default.',
        )
    if (
        modification_protection_status != "ConsoleProtection"
        and modification_protection_reason is not None
    ):
        _checks.warning(
            issues,
            "ModificationProtectionReason",
            "protection-reason",
            'ModificationProtectionReason has no effect unless ModificationProtectionStatus is "ConsoleProtection".',
        )
    if pay_type == "PrePay" and instance_charge_type is not None:
        _checks.warning(
            issues,
            "InstanceChargeType",
            "charge-type-on-demand",
            'InstanceChargeType has no effect when PayType is "PrePay".',
        )
    if pay_type == "PrePay" and duration is None:
        _checks.warning(
            issues,
            "Duration",
            "prepay-duration",
            'Duration is required when PayType is "PrePay". A subscription has a length, though no document calls it required.',
        )
    if pay_type != "PrePay":
        if pricing_cycle is not None:
            _checks.warning(
                issues,
                "PricingCycle",
                "subscription-only",
                'PricingCycle has no effect unless PayType is "PrePay". They belong to subscriptions.',
            )
        if duration is not None:
            _checks.warning(
                issues,
                "Duration",
                "subscription-only",
                'Duration has no effect unless PayType is "PrePay". They belong to subscriptions.',
            )
        if auto_pay is not None:
            _checks.warning(
                issues,
                "AutoPay",
                "subscription-only",
                'AutoPay has no effect unless PayType is "PrePay". They belong to subscriptions.',
            )
    if pricing_cycle == "month" and _checks.is_number(duration) and not 1 <= duration <= 9:
        _checks.error(
            issues,
            "Duration",
            "duration-months",
            'Duration must be from 1 to 9 when PricingCycle is "month".',
        )
    if pricing_cycle == "year" and _checks.is_number(duration) and not 1 <= duration <= 5:
        _checks.error(
            issues,
            "Duration",
            "duration-years",
            'Duration must be from 1 to 5 when PricingCycle is "year".',
        )
    for path, item in _checks.structures(tag, "Tag"):
        if item.get("Key") is None:
            _checks.error(
                issues, f"{path}.Key", "tag-key", "Key is required. A tag without a key is refused."
            )
    return issues


def _check_tag(issues: list[Issue], path: str, structure: dict[str, object]) -> None:
    get = structure.get
    if not _TAG_NAMES.issuperset(structure):
        _checks.unknown(issues, structure, CreateLoadBalancerRequestTag.__annotations__, f"{path}.")
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


ACTION: t.Final = _action.Action[CreateLoadBalancerResponse](
    api=API,
    name="CreateLoadBalancer",
    validate=validate,
    response={
        "RequestId": "string",
        "LoadBalancerId": "string",
        "LoadBalancerName": "string",
        "Address": "string",
        "AddressIPVersion": "string",
        "NetworkType": "string",
        "VpcId": "string",
        "VSwitchId": "string",
        "ResourceGroupId": "string",
        "OrderId": "long",
        "MasterZoneId": "string",
        "SlaveZoneId": "string",
        "LoadBalancerSpec": "string",
    },
    idempotency_token="ClientToken",
    region_parameters=("RegionId",),
    retry={
        "MissingParam.TagKey": "never",
        "InvalidParam.TagKey": "never",
        "InvalidParam.TagValue": "never",
        "SizeLimitExceeded.Tag": "never",
        "OperationFailed.TokenIsProcessing": "later",
    },
)
