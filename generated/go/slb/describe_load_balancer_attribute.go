// Code generated from spec/slb/load-balancer/DescribeLoadBalancerAttribute.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"
	"time"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// DescribeLoadBalancerAttribute gets the details of an instance.
//
// Tells the state, address, zones and billing of one instance, the ports it listens on, and its default backend
// servers. The servers of a VServer group are in DescribeVServerGroupAttribute.
//
// ListenerPorts holds bare numbers, not structures.
func (c *Client) DescribeLoadBalancerAttribute(ctx context.Context, request *DescribeLoadBalancerAttributeRequest) (*DescribeLoadBalancerAttributeResponse, error) {
	return rpc.Call[DescribeLoadBalancerAttributeResponse](ctx, c.rpc, &describeLoadBalancerAttributeAction, request)
}

// WaitUntilLoadBalancerActive waits for this state:
//
// The instance is active. It fails when the instance is locked.
//
// It calls DescribeLoadBalancerAttribute up to 40 times, 2 s apart at first and up to 20 s later.
func (c *Client) WaitUntilLoadBalancerActive(ctx context.Context, request *DescribeLoadBalancerAttributeRequest, options slbsdk.WaitOptions) (*DescribeLoadBalancerAttributeResponse, error) {
	return rpc.Wait[DescribeLoadBalancerAttributeResponse](ctx, c.rpc, &describeLoadBalancerAttributeAction, request, &rpc.Waiter{
		Name:        "WaitUntilLoadBalancerActive",
		Delay:       2 * time.Second,
		MaxDelay:    20 * time.Second,
		MaxAttempts: 40,
		Success: []rpc.WaiterState{
			{Fields: []rpc.WaiterField{{Path: "LoadBalancerStatus", Values: []any{"active"}}}},
		},
		Failure: []rpc.WaiterState{
			{Fields: []rpc.WaiterField{{Path: "LoadBalancerStatus", Values: []any{"locked"}}}},
		},
	}, options)
}

// WaitUntilLoadBalancerInactive waits for this state:
//
// The instance is inactive. It fails when the instance is locked.
//
// It calls DescribeLoadBalancerAttribute up to 40 times, 2 s apart at first and up to 20 s later.
func (c *Client) WaitUntilLoadBalancerInactive(ctx context.Context, request *DescribeLoadBalancerAttributeRequest, options slbsdk.WaitOptions) (*DescribeLoadBalancerAttributeResponse, error) {
	return rpc.Wait[DescribeLoadBalancerAttributeResponse](ctx, c.rpc, &describeLoadBalancerAttributeAction, request, &rpc.Waiter{
		Name:        "WaitUntilLoadBalancerInactive",
		Delay:       2 * time.Second,
		MaxDelay:    20 * time.Second,
		MaxAttempts: 40,
		Success: []rpc.WaiterState{
			{Fields: []rpc.WaiterField{{Path: "LoadBalancerStatus", Values: []any{"inactive"}}}},
		},
		Failure: []rpc.WaiterState{
			{Fields: []rpc.WaiterField{{Path: "LoadBalancerStatus", Values: []any{"locked"}}}},
		},
	}, options)
}

var describeLoadBalancerAttributeAction = rpc.Action{
	API:  &api,
	Name: "DescribeLoadBalancerAttribute",
	// It changes nothing and may be repeated at will.
	IsRead: true,
}

// DescribeLoadBalancerAttributeRequest has the parameters of DescribeLoadBalancerAttribute.
type DescribeLoadBalancerAttributeRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The id of the instance.
	//
	// Required.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// The zone that carries the traffic as long as it works.
	//
	// Deprecated: MasterZoneId is deprecated: Not a parameter today; the instance id alone says which instance is meant.
	MasterZoneId *string `json:"MasterZoneId,omitempty"`
	// The zone that takes over while the primary zone fails.
	//
	// Deprecated: SlaveZoneId is deprecated: Not a parameter today; the instance id alone says which instance is meant.
	SlaveZoneId *string `json:"SlaveZoneId,omitempty"`
}

// DescribeLoadBalancerAttributeResponse is the answer to DescribeLoadBalancerAttribute.
type DescribeLoadBalancerAttributeResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
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
	// Another name of the region; the id that users know it by.
	RegionIdAlias *string `json:"RegionIdAlias,omitempty"`
	// The zone that carries the traffic as long as it works.
	MasterZoneId *string `json:"MasterZoneId,omitempty"`
	// The zone that takes over while the primary zone fails.
	SlaveZoneId *string `json:"SlaveZoneId,omitempty"`
	// The performance class. Absent for a shared-performance instance.
	LoadBalancerSpec *LoadBalancerSpecInUse `json:"LoadBalancerSpec,omitempty"`
	// The peak bandwidth; it means something only when traffic is billed by bandwidth.
	// Unit: Mbit/s.
	Bandwidth *int `json:"Bandwidth,omitempty"`
	// How the internet traffic of the instance is billed.
	InternetChargeType *InternetChargeType `json:"InternetChargeType,omitempty"`
	// How a pay-as-you-go instance itself is billed. Used on the China site only.
	InstanceChargeType *InstanceChargeType `json:"InstanceChargeType,omitempty"`
	// Whether the instance is paid as you go or in advance.
	PayType *PayType `json:"PayType,omitempty"`
	// When the instance was created, in UTC.
	CreateTime *string `json:"CreateTime,omitempty"`
	// When the instance was created, counted from 1970.
	// Unit: milliseconds.
	CreateTimeStamp *int64 `json:"CreateTimeStamp,omitempty"`
	// When the instance expires, in UTC; far in the future for a pay-as-you-go instance.
	EndTime *string `json:"EndTime,omitempty"`
	// When the instance expires, counted from 1970.
	// Unit: milliseconds.
	EndTimeStamp *int64 `json:"EndTimeStamp,omitempty"`
	// When the instance will be released by itself, counted from 1970.
	// Unit: milliseconds.
	AutoReleaseTime *int64 `json:"AutoReleaseTime,omitempty"`
	// What happens when a subscription ends. For subscription instances of the China site only.
	RenewalStatus *RenewalStatus `json:"RenewalStatus,omitempty"`
	// How long each automatic renewal lasts: 1 to 9 months or 1 to 5 years, as RenewalCycUnit says.
	//
	// Means something only when RenewalStatus is AutoRenewal.
	RenewalDuration *int `json:"RenewalDuration,omitempty"`
	// What RenewalDuration counts.
	//
	// Means something only when RenewalStatus is AutoRenewal.
	RenewalCycUnit *RenewalCycUnit `json:"RenewalCycUnit,omitempty"`
	// Whether the instance is protected from being deleted.
	DeleteProtection *DeleteProtection `json:"DeleteProtection,omitempty"`
	// Whether the instance is protected from changes in the console.
	ModificationProtectionStatus *ModificationProtectionStatus `json:"ModificationProtectionStatus,omitempty"`
	// Why the instance is protected from changes in the console.
	ModificationProtectionReason *string `json:"ModificationProtectionReason,omitempty"`
	// The resource group of the instance.
	ResourceGroupId *string `json:"ResourceGroupId,omitempty"`
	// The tags attached to the instance.
	Tags []DescribeLoadBalancerAttributeResponseTag `json:"Tags,omitempty" wrapper:"Tag"`
	// The ports that have a listener.
	ListenerPorts []int `json:"ListenerPorts,omitempty" wrapper:"ListenerPort"`
	// The listeners with their ports and protocols.
	ListenerPortsAndProtocol []DescribeLoadBalancerAttributeResponseListenerPortsAndProtocol `json:"ListenerPortsAndProtocol,omitempty" wrapper:"ListenerPortAndProtocol"`
	// The same listeners under misspelled names. Use ListenerPortsAndProtocol.
	ListenerPortsAndProtocal []DescribeLoadBalancerAttributeResponseListenerPortsAndProtocal `json:"ListenerPortsAndProtocal,omitempty" wrapper:"ListenerPortAndProtocal"`
	// The default backend servers of the instance.
	BackendServers []DescribeLoadBalancerAttributeResponseBackendServer `json:"BackendServers,omitempty" wrapper:"BackendServer"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// DescribeLoadBalancerAttributeResponseTag is the type of Tags[] in a DescribeLoadBalancerAttributeResponse.
type DescribeLoadBalancerAttributeResponseTag struct {
	// What the tag is about.
	TagKey *string `json:"TagKey,omitempty"`
	// What the tag says about it.
	TagValue *string `json:"TagValue,omitempty"`
}

// DescribeLoadBalancerAttributeResponseListenerPortsAndProtocol is the type of ListenerPortsAndProtocol[] in a
// DescribeLoadBalancerAttributeResponse.
type DescribeLoadBalancerAttributeResponseListenerPortsAndProtocol struct {
	// The frontend port of the listener.
	ListenerPort *int `json:"ListenerPort,omitempty"`
	// The protocol that the listener speaks with the clients.
	ListenerProtocol *ListenerProtocol `json:"ListenerProtocol,omitempty"`
	// Whether an HTTP listener redirects its requests to an HTTPS listener.
	ListenerForward *OnOff `json:"ListenerForward,omitempty"`
	// The port of the HTTPS listener that an HTTP listener redirects to.
	ForwardPort *int `json:"ForwardPort,omitempty"`
	// The text that its owner gave the listener.
	Description *string `json:"Description,omitempty"`
}

// DescribeLoadBalancerAttributeResponseListenerPortsAndProtocal is the type of ListenerPortsAndProtocal[] in a
// DescribeLoadBalancerAttributeResponse.
type DescribeLoadBalancerAttributeResponseListenerPortsAndProtocal struct {
	// The frontend port of the listener.
	ListenerPort *int `json:"ListenerPort,omitempty"`
	// The protocol that the listener speaks with the clients.
	ListenerProtocal *ListenerProtocol `json:"ListenerProtocal,omitempty"`
}

// DescribeLoadBalancerAttributeResponseBackendServer is the type of BackendServers[] in a
// DescribeLoadBalancerAttributeResponse.
type DescribeLoadBalancerAttributeResponseBackendServer struct {
	// The id of the server; today an ECS instance, a network interface or a container instance.
	ServerId *string `json:"ServerId,omitempty"`
	// The private address of a server that is a network interface or a container instance.
	ServerIp *string `json:"ServerIp,omitempty"`
	// What kind of server it is.
	Type *DescribeLoadBalancerAttributeBackendServerType `json:"Type,omitempty"`
	// The server's share of the traffic in proportion to the other weights.
	Weight *int `json:"Weight,omitempty"`
	// The text that its owner gave the server. Absent if there is none.
	Description *string `json:"Description,omitempty"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *DescribeLoadBalancerAttributeRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *DescribeLoadBalancerAttributeRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.LoadBalancerId == nil && !mistyped.Has("LoadBalancerId") {
		issues.Error("LoadBalancerId", "required", "LoadBalancerId is required.")
	}
	if r.MasterZoneId != nil || mistyped.Has("MasterZoneId") {
		issues.Warning("MasterZoneId", "deprecated", "MasterZoneId is deprecated: Not a parameter today; the instance id alone says which instance is meant.")
	}
	if r.SlaveZoneId != nil || mistyped.Has("SlaveZoneId") {
		issues.Warning("SlaveZoneId", "deprecated", "SlaveZoneId is deprecated: Not a parameter today; the instance id alone says which instance is meant.")
	}
	return issues
}
