// Code generated from spec/slb/listener/DescribeListenerAccessControlAttribute.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// DescribeListenerAccessControlAttribute shows the whitelist of a listener.
//
// Says whether the whitelist is turned on and which addresses are on it.
func (c *Client) DescribeListenerAccessControlAttribute(ctx context.Context, request *DescribeListenerAccessControlAttributeRequest) (*DescribeListenerAccessControlAttributeResponse, error) {
	return rpc.Call[DescribeListenerAccessControlAttributeResponse](ctx, c.rpc, &describeListenerAccessControlAttributeAction, request)
}

var describeListenerAccessControlAttributeAction = rpc.Action{
	API:  &api,
	Name: "DescribeListenerAccessControlAttribute",
	// It changes nothing and may be repeated at will.
	IsRead: true,
}

// DescribeListenerAccessControlAttributeRequest has the parameters of DescribeListenerAccessControlAttribute.
type DescribeListenerAccessControlAttributeRequest struct {
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

// DescribeListenerAccessControlAttributeResponse is the answer to DescribeListenerAccessControlAttribute.
type DescribeListenerAccessControlAttributeResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// Whether the listener lets in only the addresses of its whitelist.
	AccessControlStatus *WhiteListStatus `json:"AccessControlStatus,omitempty"`
	// The addresses and CIDR blocks on the whitelist, joined by commas.
	//
	// A string as the service sends it, not a list: split it at the commas.
	SourceItems *string `json:"SourceItems,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *DescribeListenerAccessControlAttributeRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *DescribeListenerAccessControlAttributeRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
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
