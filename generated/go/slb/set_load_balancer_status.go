// Code generated from spec/slb/load-balancer/SetLoadBalancerStatus.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// SetLoadBalancerStatus starts or stops an instance.
//
// A new instance is active. Stopping it keeps all its listeners from forwarding traffic, without changing or deleting
// them. An instance whose listeners have all been deleted becomes inactive by itself.
func (c *Client) SetLoadBalancerStatus(ctx context.Context, request *SetLoadBalancerStatusRequest) (*SetLoadBalancerStatusResponse, error) {
	return rpc.Call[SetLoadBalancerStatusResponse](ctx, c.rpc, &setLoadBalancerStatusAction, request)
}

var setLoadBalancerStatusAction = rpc.Action{
	API:  &api,
	Name: "SetLoadBalancerStatus",
}

// SetLoadBalancerStatusRequest has the parameters of SetLoadBalancerStatus.
type SetLoadBalancerStatusRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The id of the instance.
	//
	// Required.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// The state to bring the instance to.
	//
	// Required.
	LoadBalancerStatus *SetLoadBalancerStatusLoadBalancerStatus `json:"LoadBalancerStatus,omitempty"`
}

// SetLoadBalancerStatusResponse is the answer to SetLoadBalancerStatus.
type SetLoadBalancerStatusResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *SetLoadBalancerStatusRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *SetLoadBalancerStatusRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.LoadBalancerId == nil && !mistyped.Has("LoadBalancerId") {
		issues.Error("LoadBalancerId", "required", "LoadBalancerId is required.")
	}
	if r.LoadBalancerStatus == nil && !mistyped.Has("LoadBalancerStatus") {
		issues.Error("LoadBalancerStatus", "required", "LoadBalancerStatus is required.")
	}
	if r.LoadBalancerStatus != nil && !check.OneOf(*r.LoadBalancerStatus, "active", "inactive") {
		issues.Error("LoadBalancerStatus", "enum", "LoadBalancerStatus must be \"active\" or \"inactive\".")
	}
	return issues
}
