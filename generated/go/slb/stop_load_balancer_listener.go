// Code generated from spec/slb/listener/StopLoadBalancerListener.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// StopLoadBalancerListener stops a running listener.
//
// The listener must be running. It turns to `stopping`, then to `stopped`, and takes no more traffic; its settings
// stay. The call fails while the instance is locked.
func (c *Client) StopLoadBalancerListener(ctx context.Context, request *StopLoadBalancerListenerRequest) (*StopLoadBalancerListenerResponse, error) {
	return rpc.Call[StopLoadBalancerListenerResponse](ctx, c.rpc, &stopLoadBalancerListenerAction, request)
}

var stopLoadBalancerListenerAction = rpc.Action{
	API:  &api,
	Name: "StopLoadBalancerListener",
}

// StopLoadBalancerListenerRequest has the parameters of StopLoadBalancerListener.
type StopLoadBalancerListenerRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
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

// StopLoadBalancerListenerResponse is the answer to StopLoadBalancerListener.
type StopLoadBalancerListenerResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *StopLoadBalancerListenerRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *StopLoadBalancerListenerRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
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
