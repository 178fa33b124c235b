// Code generated from spec/slb/load-balancer/ModifyLoadBalancerInstanceSpec.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// ModifyLoadBalancerInstanceSpec changes the performance class of an instance.
//
// For instances billed by performance class; one billed by usage has none to change. Moving a shared-performance
// instance to a class may interrupt its traffic for 10 to 30 seconds, so do it at a quiet hour.
func (c *Client) ModifyLoadBalancerInstanceSpec(ctx context.Context, request *ModifyLoadBalancerInstanceSpecRequest) (*ModifyLoadBalancerInstanceSpecResponse, error) {
	return rpc.Call[ModifyLoadBalancerInstanceSpecResponse](ctx, c.rpc, &modifyLoadBalancerInstanceSpecAction, request)
}

var modifyLoadBalancerInstanceSpecAction = rpc.Action{
	API:  &api,
	Name: "ModifyLoadBalancerInstanceSpec",
}

// ModifyLoadBalancerInstanceSpecRequest has the parameters of ModifyLoadBalancerInstanceSpec.
type ModifyLoadBalancerInstanceSpecRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The id of the instance.
	//
	// Required.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// The class to change to.
	//
	// Required.
	LoadBalancerSpec *LoadBalancerSpec `json:"LoadBalancerSpec,omitempty"`
	// Whether the order is paid at once. Otherwise it waits in the console for payment.
	//
	// Default: false.
	//
	// Counts only for a subscription instance.
	AutoPay *bool `json:"AutoPay,omitempty"`
}

// ModifyLoadBalancerInstanceSpecResponse is the answer to ModifyLoadBalancerInstanceSpec.
type ModifyLoadBalancerInstanceSpecResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// The order of the change of a subscription instance.
	OrderId *int64 `json:"OrderId,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *ModifyLoadBalancerInstanceSpecRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *ModifyLoadBalancerInstanceSpecRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.LoadBalancerId == nil && !mistyped.Has("LoadBalancerId") {
		issues.Error("LoadBalancerId", "required", "LoadBalancerId is required.")
	}
	if r.LoadBalancerSpec == nil && !mistyped.Has("LoadBalancerSpec") {
		issues.Error("LoadBalancerSpec", "required", "LoadBalancerSpec is required.")
	}
	return issues
}
