// Code generated from spec/slb/master-slave-group/DeleteMasterSlaveServerGroup.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// DeleteMasterSlaveServerGroup deletes a master-slave server group.
//
// Removes the group; the servers themselves go on running. A group that is still in use by a listener cannot be
// deleted: give the listener another group or delete it first.
func (c *Client) DeleteMasterSlaveServerGroup(ctx context.Context, request *DeleteMasterSlaveServerGroupRequest) (*DeleteMasterSlaveServerGroupResponse, error) {
	return rpc.Call[DeleteMasterSlaveServerGroupResponse](ctx, c.rpc, &deleteMasterSlaveServerGroupAction, request)
}

var deleteMasterSlaveServerGroupAction = rpc.Action{
	API:  &api,
	Name: "DeleteMasterSlaveServerGroup",
}

// DeleteMasterSlaveServerGroupRequest has the parameters of DeleteMasterSlaveServerGroup.
type DeleteMasterSlaveServerGroupRequest struct {
	// The region of the group's instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The group to delete.
	//
	// Required.
	MasterSlaveServerGroupId *string `json:"MasterSlaveServerGroupId,omitempty"`
}

// DeleteMasterSlaveServerGroupResponse is the answer to DeleteMasterSlaveServerGroup.
type DeleteMasterSlaveServerGroupResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *DeleteMasterSlaveServerGroupRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *DeleteMasterSlaveServerGroupRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.MasterSlaveServerGroupId == nil && !mistyped.Has("MasterSlaveServerGroupId") {
		issues.Error("MasterSlaveServerGroupId", "required", "MasterSlaveServerGroupId is required.")
	}
	return issues
}
