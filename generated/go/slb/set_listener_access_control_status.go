// Code generated from spec/slb/listener/SetListenerAccessControlStatus.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// SetListenerAccessControlStatus turns the whitelist of a listener on or off.
//
// While the whitelist is on, only the addresses on it reach the listener. Put them there with AddListenerWhiteListItem
// before you turn it on: with an empty whitelist the listener passes nothing on.
func (c *Client) SetListenerAccessControlStatus(ctx context.Context, request *SetListenerAccessControlStatusRequest) (*SetListenerAccessControlStatusResponse, error) {
	return rpc.Call[SetListenerAccessControlStatusResponse](ctx, c.rpc, &setListenerAccessControlStatusAction, request)
}

var setListenerAccessControlStatusAction = rpc.Action{
	API:  &api,
	Name: "SetListenerAccessControlStatus",
}

// SetListenerAccessControlStatusRequest has the parameters of SetListenerAccessControlStatus.
type SetListenerAccessControlStatusRequest struct {
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
	// Whether to turn the whitelist on or off.
	//
	// Required.
	AccessControlStatus *WhiteListStatus `json:"AccessControlStatus,omitempty"`
}

// SetListenerAccessControlStatusResponse is the answer to SetListenerAccessControlStatus.
type SetListenerAccessControlStatusResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *SetListenerAccessControlStatusRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *SetListenerAccessControlStatusRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
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
	if r.AccessControlStatus == nil && !mistyped.Has("AccessControlStatus") {
		issues.Error("AccessControlStatus", "required", "AccessControlStatus is required.")
	}
	if r.AccessControlStatus != nil && !check.OneOf(*r.AccessControlStatus, "open_white_list", "open_whitelist", "close") {
		issues.Error("AccessControlStatus", "enum", "AccessControlStatus must be \"open_white_list\", \"open_whitelist\" or \"close\".")
	}
	return issues
}
