// Code generated from spec/slb/listener/AddListenerWhiteListItem.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// AddListenerWhiteListItem puts addresses on the whitelist of a listener.
//
// The addresses come on top of those already there. They matter only while the whitelist is turned on with
// SetListenerAccessControlStatus.
//
// 0.0.0.0 and 0.0.0.0/0 are refused. To let in everybody, turn the whitelist off: SetListenerAccessControlStatus with
// AccessControlStatus close.
func (c *Client) AddListenerWhiteListItem(ctx context.Context, request *AddListenerWhiteListItemRequest) (*AddListenerWhiteListItemResponse, error) {
	return rpc.Call[AddListenerWhiteListItemResponse](ctx, c.rpc, &addListenerWhiteListItemAction, request)
}

var addListenerWhiteListItemAction = rpc.Action{
	API:  &api,
	Name: "AddListenerWhiteListItem",
}

// AddListenerWhiteListItemRequest has the parameters of AddListenerWhiteListItem.
type AddListenerWhiteListItemRequest struct {
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
	// The addresses and CIDR blocks to put on the whitelist.
	//
	// Required.
	// Value: at least 1 element.
	//
	// A block may have host bits set; the guide itself shows 1.1.1.0/21.
	SourceItems []string `json:"SourceItems,omitempty" encoding:"comma"`
}

// AddListenerWhiteListItemResponse is the answer to AddListenerWhiteListItem.
type AddListenerWhiteListItemResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *AddListenerWhiteListItemRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *AddListenerWhiteListItemRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
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
	if r.SourceItems == nil && !mistyped.Has("SourceItems") {
		issues.Error("SourceItems", "required", "SourceItems is required.")
	}
	if r.SourceItems != nil && len(r.SourceItems) < 1 {
		issues.Error("SourceItems", "size", "SourceItems must have at least 1 element.")
	}
	return issues
}
