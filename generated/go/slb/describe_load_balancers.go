// Code generated from spec/slb/load-balancer/DescribeLoadBalancers.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// DescribeLoadBalancers lists the instances of a region.
//
// Every parameter beside the region and the page is a filter. Without any, all instances of the account in the region
// are listed. An instance's listeners and backend servers are in DescribeLoadBalancerAttribute.
//
// Tag and Tags filter alike; Tags is the older form.
func (c *Client) DescribeLoadBalancers(ctx context.Context, request *DescribeLoadBalancersRequest) (*DescribeLoadBalancersResponse, error) {
	return rpc.Call[DescribeLoadBalancersResponse](ctx, c.rpc, &describeLoadBalancersAction, request)
}

// DescribeLoadBalancersPages goes through the pages of DescribeLoadBalancers.
func (c *Client) DescribeLoadBalancersPages(request *DescribeLoadBalancersRequest) *slbsdk.Pages[DescribeLoadBalancersResponse] {
	return rpc.PagesByNumber[DescribeLoadBalancersResponse](c.rpc, &describeLoadBalancersAction, request, rpc.ByNumber{
		Items: "LoadBalancers",
		Page:  "PageNumber",
		Size:  "PageSize",
		Total: "TotalCount",
	})
}

var describeLoadBalancersAction = rpc.Action{
	API:  &api,
	Name: "DescribeLoadBalancers",
	// It changes nothing and may be repeated at will.
	IsRead: true,
}

// DescribeLoadBalancersRequest has the parameters of DescribeLoadBalancers.
//
// Over several parameters the service has these rules:
//
//   - page-size-with-number: PageNumber is required when PageSize is given.
//   - tags-key: In each element of Tags: Give at least one of TagKey and tagKey. A value alone is no filter;
//     DescribeTags says so.
type DescribeLoadBalancersRequest struct {
	// The region whose instances to list.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// Only the instances with these ids.
	//
	// Value: at most 10 elements.
	LoadBalancerId []string `json:"LoadBalancerId,omitempty" encoding:"comma"`
	// Only the instances with these names.
	//
	// Value: at most 10 elements; each element: from 1 to 80 characters.
	LoadBalancerName []string `json:"LoadBalancerName,omitempty" encoding:"comma"`
	// Only the instances in this state.
	LoadBalancerStatus *LoadBalancerStatus `json:"LoadBalancerStatus,omitempty"`
	// Only the instances that are reached this way, from the internet or privately.
	AddressType *AddressType `json:"AddressType,omitempty"`
	// Only the instances with this IP version.
	AddressIPVersion *AddressIPVersion `json:"AddressIPVersion,omitempty"`
	// Only the instance with this address.
	Address *string `json:"Address,omitempty"`
	// Only the private instances in this kind of network.
	NetworkType *NetworkType `json:"NetworkType,omitempty"`
	// Only the instances in this VPC.
	VpcId *string `json:"VpcId,omitempty"`
	// Only the instances in this vSwitch.
	VSwitchId *string `json:"VSwitchId,omitempty"`
	// Only the instances in this vSwitch.
	//
	// Deprecated: VswitchId is deprecated; use VSwitchId.
	VswitchId *string `json:"VswitchId,omitempty"`
	// Only the instances with this primary zone.
	MasterZoneId *string `json:"MasterZoneId,omitempty"`
	// Only the instances with this secondary zone. The finance cloud has no secondary zones.
	SlaveZoneId *string `json:"SlaveZoneId,omitempty"`
	// Only the instances whose internet traffic is billed this way.
	InternetChargeType *InternetChargeType `json:"InternetChargeType,omitempty"`
	// Only the instances that are paid this way.
	PayType *PayType `json:"PayType,omitempty"`
	// Only the instances that have this backend server.
	ServerId *string `json:"ServerId,omitempty"`
	// Only the instances that have a backend server with one of these private addresses.
	ServerIntranetAddress []string `json:"ServerIntranetAddress,omitempty" encoding:"comma"`
	// Only the instances in this resource group.
	ResourceGroupId *string `json:"ResourceGroupId,omitempty"`
	// Only the instances with these tags.
	//
	// Value: at most 20 elements.
	Tag []DescribeLoadBalancersRequestTag `json:"Tag,omitempty"`
	// Only the instances with these tags. Tag is the newer way to say it.
	//
	// Value: at most 10 elements.
	Tags []DescribeLoadBalancersRequestTag2 `json:"Tags,omitempty" encoding:"json"`
	// The page to return, counted from 1.
	PageNumber *int `json:"PageNumber,omitempty"`
	// The number of instances on a page.
	//
	// Value: from 1 to 100.
	PageSize *int `json:"PageSize,omitempty"`
}

// DescribeLoadBalancersRequestTag is the type of Tag[] in a DescribeLoadBalancersRequest.
type DescribeLoadBalancersRequestTag struct {
	// The key of the tag.
	//
	// Value: from 1 to 64 characters; must not start with "aliyun" or "acs:" or contain "http://" or "https://".
	Key *string `json:"Key,omitempty"`
	// The value of the tag; it may be empty.
	//
	// Value: at most 128 characters; must not start with "aliyun" or "acs:" or contain "http://" or "https://".
	Value *string `json:"Value,omitempty"`
}

// DescribeLoadBalancersRequestTag2 is the type of Tags[] in a DescribeLoadBalancersRequest.
type DescribeLoadBalancersRequestTag2 struct {
	// What the tag is about.
	TagKey *string `json:"TagKey,omitempty"`
	// What the tag says about it.
	TagValue *string `json:"TagValue,omitempty"`
	// Another spelling of TagKey.
	//
	// Deprecated: tagKey is deprecated; use TagKey.
	TagKey2 *string `json:"tagKey,omitempty"`
	// Another spelling of TagValue.
	//
	// Deprecated: tagValue is deprecated; use TagValue.
	TagValue2 *string `json:"tagValue,omitempty"`
}

// DescribeLoadBalancersResponse is the answer to DescribeLoadBalancers.
type DescribeLoadBalancersResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// The page that was returned.
	PageNumber *int `json:"PageNumber,omitempty"`
	// The number of instances on a page.
	PageSize *int `json:"PageSize,omitempty"`
	// How many instances match the filters on all pages together.
	TotalCount *int `json:"TotalCount,omitempty"`
	// The instances on this page.
	LoadBalancers []DescribeLoadBalancersResponseLoadBalancer `json:"LoadBalancers,omitempty" wrapper:"LoadBalancer"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// DescribeLoadBalancersResponseLoadBalancerTag is the type of LoadBalancers[].Tags[] in a
// DescribeLoadBalancersResponse.
type DescribeLoadBalancersResponseLoadBalancerTag struct {
	// What the tag is about.
	TagKey *string `json:"TagKey,omitempty"`
	// What the tag says about it.
	TagValue *string `json:"TagValue,omitempty"`
}

// DescribeLoadBalancersResponseLoadBalancer is the type of LoadBalancers[] in a DescribeLoadBalancersResponse.
type DescribeLoadBalancersResponseLoadBalancer struct {
	// The id of the instance.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// The name of the instance.
	//
	// Letters (Chinese ones too), digits, periods, underscores and hyphens.
	LoadBalancerName *string `json:"LoadBalancerName,omitempty"`
	// The state of the instance.
	LoadBalancerStatus *LoadBalancerStatus `json:"LoadBalancerStatus,omitempty"`
	// The address that clients connect to.
	Address *string `json:"Address,omitempty"`
	// Whether the instance is reached from the internet or from a private network.
	AddressType *AddressType `json:"AddressType,omitempty"`
	// The IP version of the instance's address.
	AddressIPVersion *AddressIPVersion `json:"AddressIPVersion,omitempty"`
	// The kind of network the instance is in.
	NetworkType *NetworkType `json:"NetworkType,omitempty"`
	// The VPC that the instance is in; empty or absent outside of one.
	VpcId *string `json:"VpcId,omitempty"`
	// The vSwitch that the instance is in; empty or absent outside of a VPC.
	VSwitchId *string `json:"VSwitchId,omitempty"`
	// The region of the instance.
	RegionId *string `json:"RegionId,omitempty"`
	// Another name of the region.
	RegionIdAlias *string `json:"RegionIdAlias,omitempty"`
	// The zone that carries the traffic as long as it works.
	MasterZoneId *string `json:"MasterZoneId,omitempty"`
	// The zone that takes over while the primary zone fails.
	SlaveZoneId *string `json:"SlaveZoneId,omitempty"`
	// The performance class. Absent for a shared-performance instance.
	LoadBalancerSpec *LoadBalancerSpecInUse `json:"LoadBalancerSpec,omitempty"`
	// The peak bandwidth of an internet-facing instance that is billed by bandwidth.
	// Unit: Mbit/s.
	Bandwidth *int `json:"Bandwidth,omitempty"`
	// How the internet traffic is billed, as a number; InternetChargeTypeAlias has the word.
	//
	// The provider has both fields without a text; the numbers are from public API metadata without a date.
	InternetChargeType *DescribeLoadBalancersLoadBalancerInternetChargeType `json:"InternetChargeType,omitempty"`
	// How the internet traffic is billed.
	InternetChargeTypeAlias *InternetChargeType `json:"InternetChargeTypeAlias,omitempty"`
	// How a pay-as-you-go instance itself is billed. Used on the China site only.
	InstanceChargeType *InstanceChargeType `json:"InstanceChargeType,omitempty"`
	// Whether the instance is paid as you go or in advance.
	PayType *PayType `json:"PayType,omitempty"`
	// Whether the instance is protected from being deleted.
	DeleteProtection *DeleteProtection `json:"DeleteProtection,omitempty"`
	// Whether the instance is protected from changes in the console.
	ModificationProtectionStatus *ModificationProtectionStatus `json:"ModificationProtectionStatus,omitempty"`
	// Why the instance is protected from changes in the console.
	ModificationProtectionReason *string `json:"ModificationProtectionReason,omitempty"`
	// The resource group of the instance.
	ResourceGroupId *string `json:"ResourceGroupId,omitempty"`
	// The tags attached to the instance.
	Tags []DescribeLoadBalancersResponseLoadBalancerTag `json:"Tags,omitempty" wrapper:"Tag"`
	// When the instance was created, in UTC.
	CreateTime *string `json:"CreateTime,omitempty"`
	// When the instance was created, counted from 1970.
	// Unit: milliseconds.
	CreateTimeStamp *int64 `json:"CreateTimeStamp,omitempty"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *DescribeLoadBalancersRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *DescribeLoadBalancersRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if len(r.LoadBalancerId) > 10 {
		issues.Error("LoadBalancerId", "size", "LoadBalancerId must have at most 10 elements.")
	}
	if len(r.LoadBalancerName) > 10 {
		issues.Error("LoadBalancerName", "size", "LoadBalancerName must have at most 10 elements.")
	}
	for i, item := range r.LoadBalancerName {
		if !mistyped.HasElement("LoadBalancerName", i) && !check.HasLength(item, 1, 80) {
			issues.Error(check.At("LoadBalancerName", i), "length", "Each element of LoadBalancerName must have from 1 to 80 characters.")
		}
	}
	if r.LoadBalancerStatus != nil && !check.OneOf(*r.LoadBalancerStatus, "active", "inactive", "locked") {
		issues.Error("LoadBalancerStatus", "enum", "LoadBalancerStatus must be \"active\", \"inactive\" or \"locked\".")
	}
	if r.AddressType != nil && !check.OneOf(*r.AddressType, "internet", "intranet") {
		issues.Error("AddressType", "enum", "AddressType must be \"internet\" or \"intranet\".")
	}
	if r.AddressIPVersion != nil && !check.OneOf(*r.AddressIPVersion, "ipv4", "ipv6") {
		issues.Error("AddressIPVersion", "enum", "AddressIPVersion must be \"ipv4\" or \"ipv6\".")
	}
	if r.NetworkType != nil && !check.OneOf(*r.NetworkType, "vpc", "classic", "Classic") {
		issues.Error("NetworkType", "enum", "NetworkType must be \"vpc\", \"classic\" or \"Classic\".")
	}
	if r.VswitchId != nil || mistyped.Has("VswitchId") {
		issues.Warning("VswitchId", "deprecated", "VswitchId is deprecated; use VSwitchId.")
	}
	if r.InternetChargeType != nil && !check.OneOf(*r.InternetChargeType, "paybytraffic", "paybybandwidth") {
		issues.Error("InternetChargeType", "enum", "InternetChargeType must be \"paybytraffic\" or \"paybybandwidth\".")
	}
	if len(r.Tag) > 20 {
		issues.Error("Tag", "size", "Tag must have at most 20 elements.")
	}
	for i := range r.Tag {
		if !mistyped.HasElement("Tag", i) {
			issues.InElement("Tag", i, r.Tag[i].validate(mistyped.Element("Tag", i)))
		}
	}
	if len(r.Tags) > 10 {
		issues.Error("Tags", "size", "Tags must have at most 10 elements.")
	}
	for i := range r.Tags {
		if !mistyped.HasElement("Tags", i) {
			issues.InElement("Tags", i, r.Tags[i].validate(mistyped.Element("Tags", i)))
		}
	}
	if r.PageSize != nil && (*r.PageSize < 1 || *r.PageSize > 100) {
		issues.Error("PageSize", "range", "PageSize must be from 1 to 100.")
	}
	if (r.PageSize != nil || mistyped.Has("PageSize")) && r.PageNumber == nil && !mistyped.Has("PageNumber") {
		issues.Error("PageNumber", "page-size-with-number", "PageNumber is required when PageSize is given.")
	}
	return issues
}

func (r *DescribeLoadBalancersRequestTag) validate(mistyped *check.Mistyped) []slbsdk.Issue {
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
	return issues
}

func (r *DescribeLoadBalancersRequestTag2) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.TagKey2 != nil || mistyped.Has("tagKey") {
		issues.Warning("tagKey", "deprecated", "tagKey is deprecated; use TagKey.")
	}
	if r.TagValue2 != nil || mistyped.Has("tagValue") {
		issues.Warning("tagValue", "deprecated", "tagValue is deprecated; use TagValue.")
	}
	if r.TagKey == nil && !mistyped.Has("TagKey") && !check.Given(r, mistyped, "tagKey") && r.TagKey2 == nil && !mistyped.Has("tagKey") {
		issues.Warning("TagKey", "tags-key", "Give at least one of TagKey and tagKey. A value alone is no filter; DescribeTags says so.")
	}
	return issues
}
