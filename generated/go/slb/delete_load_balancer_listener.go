// Code generated from spec/slb/listener/DeleteLoadBalancerListener.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// DeleteLoadBalancerListener deletes a listener.
//
// The listener must be running or stopped; one that is just changing its state cannot be deleted. Its port then takes
// no more traffic, and its settings are lost.
func (c *Client) DeleteLoadBalancerListener(ctx context.Context, request *DeleteLoadBalancerListenerRequest) (*DeleteLoadBalancerListenerResponse, error) {
	return rpc.Call[DeleteLoadBalancerListenerResponse](ctx, c.rpc, &deleteLoadBalancerListenerAction, request)
}

var deleteLoadBalancerListenerAction = rpc.Action{
	API:  &api,
	Name: "DeleteLoadBalancerListener",
}

// DeleteLoadBalancerListenerRequest has the parameters of DeleteLoadBalancerListener.
type DeleteLoadBalancerListenerRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	//
	// Needed where the region is served by the host slb.aliyuncs.com.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The id of the instance that has the listener.
	//
	// Required.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// The listener's frontend port.
	//
	// Required.
	// Value: from 1 to 65535.
	ListenerPort *int `json:"ListenerPort,omitempty"`
	// The listener's protocol, to tell it from a listener of another protocol on the same port.
	//
	// Needed when listeners of different protocols share the port.
	ListenerProtocol *ListenerProtocol `json:"ListenerProtocol,omitempty"`
}

// DeleteLoadBalancerListenerResponse is the answer to DeleteLoadBalancerListener.
type DeleteLoadBalancerListenerResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *DeleteLoadBalancerListenerRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *DeleteLoadBalancerListenerRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.LoadBalancerId == nil && !mistyped.Has("LoadBalancerId") {
		issues.Error("LoadBalancerId", "required", "LoadBalancerId is required.")
	}
	if r.ListenerPort == nil && !mistyped.Has("ListenerPort") {
		issues.Error("ListenerPort", "required", "ListenerPort is required.")
	}
	if r.ListenerPort != nil && (*r.ListenerPort < 1 || *r.ListenerPort > 65535) {
		issues.Error("ListenerPort", "range", "ListenerPort must be from 1 to 65535.")
	}
	if r.ListenerProtocol != nil && !check.OneOf(*r.ListenerProtocol, "http", "https", "tcp", "udp") {
		issues.Error("ListenerProtocol", "enum", "ListenerProtocol must be \"http\", \"https\", \"tcp\" or \"udp\".")
	}
	return issues
}
