// Code generated from spec/slb/vserver-group/DeleteVServerGroup.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// DeleteVServerGroup deletes a VServer group.
//
// The group and its list of servers are gone; the servers themselves stay. A group in use cannot be deleted: take it
// off its listeners and forwarding rules first.
//
// Errors that the documentation names, beside those that every Action has:
//
//   - VServerGroupProcessing: An earlier change of the same group has not taken effect yet. Call again shortly; change
//     a group's servers in one call instead of several at a time.
func (c *Client) DeleteVServerGroup(ctx context.Context, request *DeleteVServerGroupRequest) (*DeleteVServerGroupResponse, error) {
	return rpc.Call[DeleteVServerGroupResponse](ctx, c.rpc, &deleteVServerGroupAction, request)
}

var deleteVServerGroupAction = rpc.Action{
	API:  &api,
	Name: "DeleteVServerGroup",
	Errors: []rpc.ErrorFact{
		{Code: "VServerGroupProcessing", Retry: slbsdk.RetryLater},
	},
}

// DeleteVServerGroupRequest has the parameters of DeleteVServerGroup.
type DeleteVServerGroupRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The id of the group to delete.
	//
	// Required.
	VServerGroupId *string `json:"VServerGroupId,omitempty"`
}

// DeleteVServerGroupResponse is the answer to DeleteVServerGroup.
type DeleteVServerGroupResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *DeleteVServerGroupRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *DeleteVServerGroupRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.VServerGroupId == nil && !mistyped.Has("VServerGroupId") {
		issues.Error("VServerGroupId", "required", "VServerGroupId is required.")
	}
	return issues
}
