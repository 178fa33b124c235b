// Code generated from spec/slb/load-balancer/DeleteLoadBalancer.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// DeleteLoadBalancer deletes a pay-as-you-go instance.
//
// The instance's listeners and tags go with it. The service refuses subscription instances and instances that are
// protected from being deleted.
func (c *Client) DeleteLoadBalancer(ctx context.Context, request *DeleteLoadBalancerRequest) (*DeleteLoadBalancerResponse, error) {
	return rpc.Call[DeleteLoadBalancerResponse](ctx, c.rpc, &deleteLoadBalancerAction, request)
}

var deleteLoadBalancerAction = rpc.Action{
	API:  &api,
	Name: "DeleteLoadBalancer",
}

// DeleteLoadBalancerRequest has the parameters of DeleteLoadBalancer.
type DeleteLoadBalancerRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The instance to delete.
	//
	// Required.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
}

// DeleteLoadBalancerResponse is the answer to DeleteLoadBalancer.
type DeleteLoadBalancerResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *DeleteLoadBalancerRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *DeleteLoadBalancerRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.LoadBalancerId == nil && !mistyped.Has("LoadBalancerId") {
		issues.Error("LoadBalancerId", "required", "LoadBalancerId is required.")
	}
	return issues
}
