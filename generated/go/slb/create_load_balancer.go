// Code generated from spec/slb/load-balancer/CreateLoadBalancer.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// CreateLoadBalancer creates an instance.
//
// The new instance gets its address at once and is active, but has neither listeners nor backend servers yet. A
// subscription order that is not paid automatically creates no instance until it is paid.
//
// Deleting the instance with DeleteLoadBalancer is refused as long as DeleteProtection is on.
//
// Errors that the documentation names, beside those that every Action has:
//
//   - MissingParam.TagKey: A tag has no key. Give every tag a Key.
//   - InvalidParam.TagKey: The key of a tag is empty or too long, or has a forbidden beginning or part. Give 1 to 64
//     characters that start with neither aliyun nor acs: and contain no http:// or https://.
//   - InvalidParam.TagValue: The value of a tag is too long, or has a forbidden beginning or part. Give up to 128
//     characters that start with neither aliyun nor acs: and contain no http:// or https://.
//   - SizeLimitExceeded.Tag: There are too many tags. Give at most 20 tags.
//   - OperationFailed.TokenIsProcessing: An earlier request with the same ClientToken is still being worked on. Call
//     again shortly with the same ClientToken; another one could create a second instance.
func (c *Client) CreateLoadBalancer(ctx context.Context, request *CreateLoadBalancerRequest) (*CreateLoadBalancerResponse, error) {
	return rpc.Call[CreateLoadBalancerResponse](ctx, c.rpc, &createLoadBalancerAction, request)
}

var createLoadBalancerAction = rpc.Action{
	API:  &api,
	Name: "CreateLoadBalancer",
	Errors: []rpc.ErrorFact{
		{Code: "MissingParam.TagKey", Retry: slbsdk.RetryNever},
		{Code: "InvalidParam.TagKey", Retry: slbsdk.RetryNever},
		{Code: "InvalidParam.TagValue", Retry: slbsdk.RetryNever},
		{Code: "SizeLimitExceeded.Tag", Retry: slbsdk.RetryNever},
		{Code: "OperationFailed.TokenIsProcessing", Retry: slbsdk.RetryLater},
	},
}

// CreateLoadBalancerRequest has the parameters of CreateLoadBalancer.
//
// Over several parameters the service has these rules:
//
//   - intranet-vswitch: VSwitchId is required when AddressType is "intranet". A private instance stands in a vSwitch.
//   - vpc-vswitch: VSwitchId is required when VpcId is given. An instance in a VPC needs a vSwitch.
//   - address-vswitch: VSwitchId is required when Address is given. The address comes from the address block of the
//     vSwitch.
//   - spec-needed: LoadBalancerSpec is required unless InstanceChargeType is "PayByCLCU". Without it the request asks
//     for a shared-performance instance; these are not sold any more.
//   - spec-by-usage: LoadBalancerSpec has no effect when InstanceChargeType is "PayByCLCU". An instance billed by usage
//     has no fixed performance class.
//   - by-usage-traffic: InternetChargeType must be "paybytraffic" when PayType is "PayOnDemand" and InstanceChargeType
//     is "PayByCLCU". An instance billed by usage pays for its traffic by the data transferred.
//   - by-usage-traffic-default: InternetChargeType must be "paybytraffic" when PayType is not given and
//     InstanceChargeType is "PayByCLCU". Billing by usage is for pay-as-you-go instances, whose traffic is then paid by
//     the data transferred.
//   - bandwidth-without-effect: Bandwidth has no effect unless InternetChargeType is "paybybandwidth". It counts only
//     for billing by bandwidth, which is not the default.
//   - protection-reason: ModificationProtectionReason has no effect unless ModificationProtectionStatus is
//     "ConsoleProtection".
//   - charge-type-on-demand: InstanceChargeType has no effect when PayType is "PrePay".
//   - prepay-duration: Duration is required when PayType is "PrePay". A subscription has a length, though no document
//     calls it required.
//   - subscription-only: PricingCycle, Duration and AutoPay have no effect unless PayType is "PrePay". They belong to
//     subscriptions.
//   - duration-months: Duration must be from 1 to 9 when PricingCycle is "month".
//   - duration-years: Duration must be from 1 to 5 when PricingCycle is "year".
//   - tag-key: In each element of Tag: Key is required. A tag without a key is refused.
type CreateLoadBalancerRequest struct {
	// The region to create the instance in.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The name of the instance. The service makes one up if there is none.
	//
	// Value: from 1 to 80 characters.
	//
	// Starts with a letter, which may be Chinese; then letters, digits, periods, underscores and hyphens.
	LoadBalancerName *string `json:"LoadBalancerName,omitempty"`
	// Whether the instance is reached from the internet or from a private network.
	//
	// Default: "internet".
	AddressType *AddressType `json:"AddressType,omitempty"`
	// The VPC to create the instance in.
	VpcId *string `json:"VpcId,omitempty"`
	// The vSwitch to create a private instance in. The instance's address comes from its address block.
	//
	// Once it is given, AddressType is intranet by default.
	VSwitchId *string `json:"VSwitchId,omitempty"`
	// The private address that the instance shall have.
	//
	// Must lie in the address block of the vSwitch.
	Address *string `json:"Address,omitempty"`
	// The IP version of the instance's address.
	AddressIPVersion *AddressIPVersion `json:"AddressIPVersion,omitempty"`
	// The guaranteed performance of the instance. Regions differ in the classes they offer.
	LoadBalancerSpec *LoadBalancerSpec `json:"LoadBalancerSpec,omitempty"`
	// How a pay-as-you-go instance itself is billed. Used on the China site only.
	//
	// Default: "PayBySpec".
	InstanceChargeType *InstanceChargeType `json:"InstanceChargeType,omitempty"`
	// How the traffic of an internet-facing instance is billed.
	//
	// Default: "paybytraffic".
	InternetChargeType *InternetChargeType `json:"InternetChargeType,omitempty"`
	// The peak bandwidth of an internet-facing instance that is billed by bandwidth.
	//
	// Value: from 1 to 5120.
	// Unit: Mbit/s.
	//
	// The bandwidths of the instance's listeners together must not exceed it.
	//
	// The largest value depends on the region.
	Bandwidth *int `json:"Bandwidth,omitempty"`
	// The primary zone; it carries the traffic as long as it works. DescribeZones lists the zones.
	MasterZoneId *string `json:"MasterZoneId,omitempty"`
	// The secondary zone; it takes over while the primary one fails. DescribeZones lists those of each zone.
	SlaveZoneId *string `json:"SlaveZoneId,omitempty"`
	// Whether to protect the instance from being deleted.
	DeleteProtection *DeleteProtection `json:"DeleteProtection,omitempty"`
	// Whether to protect the instance from changes in the console.
	ModificationProtectionStatus *ModificationProtectionStatus `json:"ModificationProtectionStatus,omitempty"`
	// Why the instance is protected from changes in the console.
	//
	// Value: from 1 to 80 characters.
	//
	// Starts with a letter; then letters, digits, periods, underscores and hyphens.
	ModificationProtectionReason *string `json:"ModificationProtectionReason,omitempty"`
	// The resource group to put the instance in.
	ResourceGroupId *string `json:"ResourceGroupId,omitempty"`
	// Keys and values to attach to the instance.
	//
	// Value: at most 20 elements.
	Tag []CreateLoadBalancerRequestTag `json:"Tag,omitempty"`
	// A unique value that makes a repeated request safe. A repetition with the same value creates nothing.
	//
	// Value: at most 64 characters.
	//
	// The client fills it in, so that the request can be repeated without harm.
	//
	// ASCII characters; upper and lower case differ.
	//
	// If absent, the request's own id serves.
	ClientToken *string `json:"ClientToken,omitempty" fill:"token"`
	// Whether the instance is paid as you go or in advance.
	//
	// A subscription for an internet-facing instance may have to be billed by bandwidth; no document says so.
	//
	// Deprecated: PayType is deprecated: Only the China site has other ways to pay.
	PayType *PayType `json:"PayType,omitempty"`
	// What Duration counts for a subscription.
	//
	// Deprecated: PricingCycle is deprecated: Only the China site has subscriptions.
	PricingCycle *PricingCycle `json:"PricingCycle,omitempty"`
	// How long a subscription lasts, in the unit that PricingCycle names.
	//
	// Value: from 1 to 9.
	//
	// Deprecated: Duration is deprecated: Only the China site has subscriptions.
	Duration *int `json:"Duration,omitempty"`
	// Whether the order of a subscription is paid at once. Otherwise it waits in the console for payment.
	//
	// Default: false.
	//
	// Deprecated: AutoPay is deprecated: Only the China site has subscriptions.
	AutoPay *bool `json:"AutoPay,omitempty"`
}

// CreateLoadBalancerRequestTag is the type of Tag[] in a CreateLoadBalancerRequest.
type CreateLoadBalancerRequestTag struct {
	// The key of the tag.
	//
	// Value: from 1 to 64 characters; must not start with "aliyun" or "acs:" or contain "http://" or "https://".
	Key *string `json:"Key,omitempty"`
	// The value of the tag; it may be empty.
	//
	// Value: at most 128 characters; must not start with "aliyun" or "acs:" or contain "http://" or "https://".
	Value *string `json:"Value,omitempty"`
}

// CreateLoadBalancerResponse is the answer to CreateLoadBalancer.
type CreateLoadBalancerResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// The id of the new instance.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// The name of the new instance, given or made up.
	//
	// Letters (Chinese ones too), digits, periods, underscores and hyphens.
	LoadBalancerName *string `json:"LoadBalancerName,omitempty"`
	// The address that the instance has got.
	Address *string `json:"Address,omitempty"`
	// The IP version of the instance's address.
	AddressIPVersion *AddressIPVersion `json:"AddressIPVersion,omitempty"`
	// The kind of network the instance is in.
	NetworkType *NetworkType `json:"NetworkType,omitempty"`
	// The VPC that the instance is in; empty or absent outside of one.
	VpcId *string `json:"VpcId,omitempty"`
	// The vSwitch that the instance is in; empty or absent outside of a VPC.
	VSwitchId *string `json:"VSwitchId,omitempty"`
	// The resource group of the instance.
	ResourceGroupId *string `json:"ResourceGroupId,omitempty"`
	// The order of a subscription instance.
	OrderId *int64 `json:"OrderId,omitempty"`
	// The zone that carries the traffic as long as it works.
	//
	// Deprecated: MasterZoneId is deprecated: Not among the fields of today; DescribeLoadBalancerAttribute returns it.
	MasterZoneId *string `json:"MasterZoneId,omitempty"`
	// The zone that takes over while the primary zone fails.
	//
	// Deprecated: SlaveZoneId is deprecated: Not among the fields of today; DescribeLoadBalancerAttribute returns it.
	SlaveZoneId *string `json:"SlaveZoneId,omitempty"`
	// The performance class. Absent for a shared-performance instance.
	//
	// Deprecated: LoadBalancerSpec is deprecated: Not among the fields of today; DescribeLoadBalancerAttribute returns it.
	LoadBalancerSpec *LoadBalancerSpecInUse `json:"LoadBalancerSpec,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *CreateLoadBalancerRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *CreateLoadBalancerRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.LoadBalancerName != nil && !check.HasLength(*r.LoadBalancerName, 1, 80) {
		issues.Error("LoadBalancerName", "length", "LoadBalancerName must have from 1 to 80 characters.")
	}
	if r.AddressType != nil && !check.OneOf(*r.AddressType, "internet", "intranet") {
		issues.Error("AddressType", "enum", "AddressType must be \"internet\" or \"intranet\".")
	}
	if r.AddressIPVersion != nil && !check.OneOf(*r.AddressIPVersion, "ipv4", "ipv6") {
		issues.Error("AddressIPVersion", "enum", "AddressIPVersion must be \"ipv4\" or \"ipv6\".")
	}
	if r.InstanceChargeType != nil && !check.OneOf(*r.InstanceChargeType, "PayBySpec", "PayByCLCU") {
		issues.Error("InstanceChargeType", "enum", "InstanceChargeType must be \"PayBySpec\" or \"PayByCLCU\".")
	}
	if r.InternetChargeType != nil && !check.OneOf(*r.InternetChargeType, "paybytraffic", "paybybandwidth") {
		issues.Error("InternetChargeType", "enum", "InternetChargeType must be \"paybytraffic\" or \"paybybandwidth\".")
	}
	if r.Bandwidth != nil && (*r.Bandwidth < 1 || *r.Bandwidth > 5120) {
		issues.Error("Bandwidth", "range", "Bandwidth must be from 1 to 5120.")
	}
	if r.DeleteProtection != nil && !check.OneOf(*r.DeleteProtection, "on", "off") {
		issues.Error("DeleteProtection", "enum", "DeleteProtection must be \"on\" or \"off\".")
	}
	if r.ModificationProtectionStatus != nil && !check.OneOf(*r.ModificationProtectionStatus, "NonProtection", "ConsoleProtection") {
		issues.Error("ModificationProtectionStatus", "enum", "ModificationProtectionStatus must be \"NonProtection\" or \"ConsoleProtection\".")
	}
	if r.ModificationProtectionReason != nil && !check.HasLength(*r.ModificationProtectionReason, 1, 80) {
		issues.Error("ModificationProtectionReason", "length", "ModificationProtectionReason must have from 1 to 80 characters.")
	}
	if len(r.Tag) > 20 {
		issues.Error("Tag", "size", "Tag must have at most 20 elements.")
	}
	for i := range r.Tag {
		if !mistyped.HasElement("Tag", i) {
			issues.InElement("Tag", i, r.Tag[i].validate(mistyped.Element("Tag", i)))
		}
	}
	if r.ClientToken != nil && !check.HasLength(*r.ClientToken, 0, 64) {
		issues.Error("ClientToken", "length", "ClientToken must have at most 64 characters.")
	}
	if r.PayType != nil || mistyped.Has("PayType") {
		issues.Warning("PayType", "deprecated", "PayType is deprecated: Only the China site has other ways to pay.")
	}
	if r.PricingCycle != nil || mistyped.Has("PricingCycle") {
		issues.Warning("PricingCycle", "deprecated", "PricingCycle is deprecated: Only the China site has subscriptions.")
	}
	if r.PricingCycle != nil && !check.OneOf(*r.PricingCycle, "month", "year") {
		issues.Error("PricingCycle", "enum", "PricingCycle must be \"month\" or \"year\".")
	}
	if r.Duration != nil || mistyped.Has("Duration") {
		issues.Warning("Duration", "deprecated", "Duration is deprecated: Only the China site has subscriptions.")
	}
	if r.Duration != nil && (*r.Duration < 1 || *r.Duration > 9) {
		issues.Error("Duration", "range", "Duration must be from 1 to 9.")
	}
	if r.AutoPay != nil || mistyped.Has("AutoPay") {
		issues.Warning("AutoPay", "deprecated", "AutoPay is deprecated: Only the China site has subscriptions.")
	}
	if check.Is(r.AddressType, "intranet") && r.VSwitchId == nil && !mistyped.Has("VSwitchId") {
		issues.Error("VSwitchId", "intranet-vswitch", "VSwitchId is required when AddressType is \"intranet\". A private instance stands in a vSwitch.")
	}
	if (r.VpcId != nil || mistyped.Has("VpcId")) && r.VSwitchId == nil && !mistyped.Has("VSwitchId") {
		issues.Warning("VSwitchId", "vpc-vswitch", "VSwitchId is required when VpcId is given. An instance in a VPC needs a vSwitch.")
	}
	if (r.Address != nil || mistyped.Has("Address")) && r.VSwitchId == nil && !mistyped.Has("VSwitchId") {
		issues.Warning("VSwitchId", "address-vswitch", "VSwitchId is required when Address is given. The address comes from the address block of the vSwitch.")
	}
	if !check.Is(r.InstanceChargeType, "PayByCLCU") && r.LoadBalancerSpec == nil && !mistyped.Has("LoadBalancerSpec") {
		issues.Warning("LoadBalancerSpec", "spec-needed", "LoadBalancerSpec is required unless InstanceChargeType is \"PayByCLCU\". Without it the request asks for a shared-performance instance; these are not sold any more.")
	}
	if check.Is(r.InstanceChargeType, "PayByCLCU") && (r.LoadBalancerSpec != nil || mistyped.Has("LoadBalancerSpec")) {
		issues.Warning("LoadBalancerSpec", "spec-by-usage", "LoadBalancerSpec has no effect when InstanceChargeType is \"PayByCLCU\". An instance billed by usage has no fixed performance class.")
	}
	if check.Is(r.PayType, "PayOnDemand") && check.Is(r.InstanceChargeType, "PayByCLCU") && (r.InternetChargeType != nil || mistyped.Has("InternetChargeType")) && !check.Is(r.InternetChargeType, "paybytraffic") {
		issues.Error("InternetChargeType", "by-usage-traffic", "InternetChargeType must be \"paybytraffic\" when PayType is \"PayOnDemand\" and InstanceChargeType is \"PayByCLCU\". An instance billed by usage pays for its traffic by the data transferred.")
	}
	if r.PayType == nil && !mistyped.Has("PayType") && check.Is(r.InstanceChargeType, "PayByCLCU") && (r.InternetChargeType != nil || mistyped.Has("InternetChargeType")) && !check.Is(r.InternetChargeType, "paybytraffic") {
		issues.Warning("InternetChargeType", "by-usage-traffic-default", "InternetChargeType must be \"paybytraffic\" when PayType is not given and InstanceChargeType is \"PayByCLCU\". Billing by usage is for pay-as-you-go instances, whose traffic is then paid by the data transferred.")
	}
	if !check.Is(r.InternetChargeType, "paybybandwidth") && (r.Bandwidth != nil || mistyped.Has("Bandwidth")) {
		issues.Warning("Bandwidth", "bandwidth-without-effect", "Bandwidth has no effect unless InternetChargeType is \"paybybandwidth\". It counts only for billing by bandwidth, which is not the default.")
	}
	if !check.Is(r.ModificationProtectionStatus, "ConsoleProtection") && (r.ModificationProtectionReason != nil || mistyped.Has("ModificationProtectionReason")) {
		issues.Warning("ModificationProtectionReason", "protection-reason", "ModificationProtectionReason has no effect unless ModificationProtectionStatus is \"ConsoleProtection\".")
	}
	if check.Is(r.PayType, "PrePay") && (r.InstanceChargeType != nil || mistyped.Has("InstanceChargeType")) {
		issues.Warning("InstanceChargeType", "charge-type-on-demand", "InstanceChargeType has no effect when PayType is \"PrePay\".")
	}
	if check.Is(r.PayType, "PrePay") && r.Duration == nil && !mistyped.Has("Duration") {
		issues.Warning("Duration", "prepay-duration", "Duration is required when PayType is \"PrePay\". A subscription has a length, though no document calls it required.")
	}
	if !check.Is(r.PayType, "PrePay") {
		if r.PricingCycle != nil || mistyped.Has("PricingCycle") {
			issues.Warning("PricingCycle", "subscription-only", "PricingCycle has no effect unless PayType is \"PrePay\". They belong to subscriptions.")
		}
		if r.Duration != nil || mistyped.Has("Duration") {
			issues.Warning("Duration", "subscription-only", "Duration has no effect unless PayType is \"PrePay\". They belong to subscriptions.")
		}
		if r.AutoPay != nil || mistyped.Has("AutoPay") {
			issues.Warning("AutoPay", "subscription-only", "AutoPay has no effect unless PayType is \"PrePay\". They belong to subscriptions.")
		}
	}
	if n, ok := check.Number(r.Duration, mistyped, "Duration"); check.Is(r.PricingCycle, "month") && ok && (n < 1 || n > 9) {
		issues.Error("Duration", "duration-months", "Duration must be from 1 to 9 when PricingCycle is \"month\".")
	}
	if n, ok := check.Number(r.Duration, mistyped, "Duration"); check.Is(r.PricingCycle, "year") && ok && (n < 1 || n > 5) {
		issues.Error("Duration", "duration-years", "Duration must be from 1 to 5 when PricingCycle is \"year\".")
	}
	return issues
}

func (r *CreateLoadBalancerRequestTag) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.Key != nil && !check.HasLength(*r.Key, 1, 64) {
		issues.Error("Key", "length", "Key must have from 1 to 64 characters.")
	}
	if r.Key != nil && (check.HasPrefix(*r.Key, "aliyun", "acs:") || check.Contains(*r.Key, "http://", "https://")) {
		issues.Error("Key", "not", "Key must not start with \"aliyun\" or \"acs:\" or contain \"http://\" or \"https://\".")
	}
	if r.Value != nil && !check.HasLength(*r.Value, 0, 128) {
		issues.Error("Value", "length", "Value must have at most 128 characters.")
	}
	if r.Value != nil && (check.HasPrefix(*r.Value, "aliyun", "acs:") || check.Contains(*r.Value, "http://", "https://")) {
		issues.Error("Value", "not", "Value must not start with \"aliyun\" or \"acs:\" or contain \"http://\" or \"https://\".")
	}
	if r.Key == nil && !mistyped.Has("Key") {
		issues.Error("Key", "tag-key", "Key is required. A tag without a key is refused.")
	}
	return issues
}
