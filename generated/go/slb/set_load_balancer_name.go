// Code generated from spec/slb/load-balancer/SetLoadBalancerName.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// SetLoadBalancerName renames an instance.
//
// The new name replaces the old one; the id, the address and everything else stay as they are.
func (c *Client) SetLoadBalancerName(ctx context.Context, request *SetLoadBalancerNameRequest) (*SetLoadBalancerNameResponse, error) {
	return rpc.Call[SetLoadBalancerNameResponse](ctx, c.rpc, &setLoadBalancerNameAction, request)
}

var setLoadBalancerNameAction = rpc.Action{
	API:  &api,
	Name: "SetLoadBalancerName",
}

// SetLoadBalancerNameRequest has the parameters of SetLoadBalancerName.
type SetLoadBalancerNameRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The id of the instance.
	//
	// Required.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// The new name.
	//
	// Required.
	// Value: from 1 to 80 characters.
	//
	// Letters (Chinese ones too), digits, periods, underscores and hyphens.
	LoadBalancerName *string `json:"LoadBalancerName,omitempty"`
}

// SetLoadBalancerNameResponse is the answer to SetLoadBalancerName.
type SetLoadBalancerNameResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *SetLoadBalancerNameRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *SetLoadBalancerNameRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.LoadBalancerId == nil && !mistyped.Has("LoadBalancerId") {
		issues.Error("LoadBalancerId", "required", "LoadBalancerId is required.")
	}
	if r.LoadBalancerName == nil && !mistyped.Has("LoadBalancerName") {
		issues.Error("LoadBalancerName", "required", "LoadBalancerName is required.")
	}
	if r.LoadBalancerName != nil && !check.HasLength(*r.LoadBalancerName, 1, 80) {
		issues.Error("LoadBalancerName", "length", "LoadBalancerName must have from 1 to 80 characters.")
	}
	return issues
}
