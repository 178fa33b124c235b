// Code generated from spec/slb/listener/StartLoadBalancerListener.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// StartLoadBalancerListener starts a stopped listener.
//
// The listener begins to take traffic and to pass it to its servers. It must be stopped, as every new listener is. The
// call fails while the instance is locked.
//
// The guide says that the instance must be stopped (2911); it is the listener that must be.
func (c *Client) StartLoadBalancerListener(ctx context.Context, request *StartLoadBalancerListenerRequest) (*StartLoadBalancerListenerResponse, error) {
	return rpc.Call[StartLoadBalancerListenerResponse](ctx, c.rpc, &startLoadBalancerListenerAction, request)
}

var startLoadBalancerListenerAction = rpc.Action{
	API:  &api,
	Name: "StartLoadBalancerListener",
}

// StartLoadBalancerListenerRequest has the parameters of StartLoadBalancerListener.
type StartLoadBalancerListenerRequest struct {
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

// StartLoadBalancerListenerResponse is the answer to StartLoadBalancerListener.
type StartLoadBalancerListenerResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *StartLoadBalancerListenerRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *StartLoadBalancerListenerRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
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
