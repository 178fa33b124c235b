// Code generated from spec/slb/master-slave-group/DescribeMasterSlaveServerGroupAttribute.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// DescribeMasterSlaveServerGroupAttribute gets one master-slave server group with its servers.
//
// Returns the group's name and its two servers with their ports, weights and roles.
func (c *Client) DescribeMasterSlaveServerGroupAttribute(ctx context.Context, request *DescribeMasterSlaveServerGroupAttributeRequest) (*DescribeMasterSlaveServerGroupAttributeResponse, error) {
	return rpc.Call[DescribeMasterSlaveServerGroupAttributeResponse](ctx, c.rpc, &describeMasterSlaveServerGroupAttributeAction, request)
}

var describeMasterSlaveServerGroupAttributeAction = rpc.Action{
	API:  &api,
	Name: "DescribeMasterSlaveServerGroupAttribute",
	// It changes nothing and may be repeated at will.
	IsRead: true,
}

// DescribeMasterSlaveServerGroupAttributeRequest has the parameters of DescribeMasterSlaveServerGroupAttribute.
type DescribeMasterSlaveServerGroupAttributeRequest struct {
	// The region of the group's instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// Identifies the pair of servers.
	//
	// Required.
	MasterSlaveServerGroupId *string `json:"MasterSlaveServerGroupId,omitempty"`
}

// DescribeMasterSlaveServerGroupAttributeResponse is the answer to DescribeMasterSlaveServerGroupAttribute.
type DescribeMasterSlaveServerGroupAttributeResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// Identifies the pair of servers.
	MasterSlaveServerGroupId *string `json:"MasterSlaveServerGroupId,omitempty"`
	// What the pair of servers is called.
	MasterSlaveServerGroupName *string `json:"MasterSlaveServerGroupName,omitempty"`
	// The instance that the group belongs to.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// A time of creation in UTC, by its place that of the group.
	//
	// The provider's text calls it the creation time of the instance.
	CreateTime *string `json:"CreateTime,omitempty"`
	// The two servers of the group.
	MasterSlaveBackendServers []DescribeMasterSlaveServerGroupAttributeResponseMasterSlaveBackendServer `json:"MasterSlaveBackendServers,omitempty" wrapper:"MasterSlaveBackendServer"`
	// The tags of the group.
	Tags []DescribeMasterSlaveServerGroupAttributeResponseTag `json:"Tags,omitempty" wrapper:"Tag"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// DescribeMasterSlaveServerGroupAttributeResponseMasterSlaveBackendServer is the type of MasterSlaveBackendServers[] in
// a DescribeMasterSlaveServerGroupAttributeResponse.
type DescribeMasterSlaveServerGroupAttributeResponseMasterSlaveBackendServer struct {
	// The id of the server; today an ECS instance, a network interface or a container instance.
	ServerId *string `json:"ServerId,omitempty"`
	// The port on which the server receives the traffic.
	Port *int `json:"Port,omitempty"`
	// The weight of the server; one with weight 0 gets no requests.
	Weight *int `json:"Weight,omitempty"`
	// The role of the server in the pair.
	ServerType *MasterSlaveServerType `json:"ServerType,omitempty"`
	// What kind of server the id stands for.
	Type *BackendServerType `json:"Type,omitempty"`
	// The remark about the server.
	Description *string `json:"Description,omitempty"`
}

// DescribeMasterSlaveServerGroupAttributeResponseTag is the type of Tags[] in a
// DescribeMasterSlaveServerGroupAttributeResponse.
type DescribeMasterSlaveServerGroupAttributeResponseTag struct {
	// What the tag is about.
	TagKey *string `json:"TagKey,omitempty"`
	// What the tag says about it.
	TagValue *string `json:"TagValue,omitempty"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *DescribeMasterSlaveServerGroupAttributeRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *DescribeMasterSlaveServerGroupAttributeRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.MasterSlaveServerGroupId == nil && !mistyped.Has("MasterSlaveServerGroupId") {
		issues.Error("MasterSlaveServerGroupId", "required", "MasterSlaveServerGroupId is required.")
	}
	return issues
}
