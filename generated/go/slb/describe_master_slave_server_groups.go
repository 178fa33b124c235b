// Code generated from spec/slb/master-slave-group/DescribeMasterSlaveServerGroups.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// DescribeMasterSlaveServerGroups lists the master-slave server groups of an instance.
//
// Returns the groups with their names, and on request the listeners that use them. The servers of a group come with
// DescribeMasterSlaveServerGroupAttribute.
func (c *Client) DescribeMasterSlaveServerGroups(ctx context.Context, request *DescribeMasterSlaveServerGroupsRequest) (*DescribeMasterSlaveServerGroupsResponse, error) {
	return rpc.Call[DescribeMasterSlaveServerGroupsResponse](ctx, c.rpc, &describeMasterSlaveServerGroupsAction, request)
}

var describeMasterSlaveServerGroupsAction = rpc.Action{
	API:  &api,
	Name: "DescribeMasterSlaveServerGroups",
	// It changes nothing and may be repeated at will.
	IsRead: true,
}

// DescribeMasterSlaveServerGroupsRequest has the parameters of DescribeMasterSlaveServerGroups.
type DescribeMasterSlaveServerGroupsRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The instance whose groups to list.
	//
	// Required.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// Return only groups with this description.
	//
	// CreateMasterSlaveServerGroup gives descriptions to servers only; how a group gets one is not said.
	Description *string `json:"Description,omitempty"`
	// Whether to return the listeners that use each group, in AssociatedObjects.
	IncludeListener *bool `json:"IncludeListener,omitempty"`
	// Return only groups with these tags.
	//
	// Value: at most 20 elements.
	Tag []DescribeMasterSlaveServerGroupsRequestTag `json:"Tag,omitempty"`
}

// DescribeMasterSlaveServerGroupsRequestTag is the type of Tag[] in a DescribeMasterSlaveServerGroupsRequest.
type DescribeMasterSlaveServerGroupsRequestTag struct {
	// The key of the tag.
	//
	// Value: from 1 to 64 characters; must not start with "aliyun" or "acs:" or contain "http://" or "https://".
	Key *string `json:"Key,omitempty"`
	// The value of the tag; it may be empty.
	//
	// Value: at most 128 characters; must not start with "aliyun" or "acs:" or contain "http://" or "https://".
	Value *string `json:"Value,omitempty"`
}

// DescribeMasterSlaveServerGroupsResponse is the answer to DescribeMasterSlaveServerGroups.
type DescribeMasterSlaveServerGroupsResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// The groups that the instance has.
	MasterSlaveServerGroups []DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroup `json:"MasterSlaveServerGroups,omitempty" wrapper:"MasterSlaveServerGroup"`
	// The servers of a group, as the guide's table has it.
	//
	// Deprecated: MasterSlaveBackendServers is deprecated; use MasterSlaveServerGroups.
	MasterSlaveBackendServers []DescribeMasterSlaveServerGroupsResponseMasterSlaveBackendServer `json:"MasterSlaveBackendServers,omitempty" wrapper:"MasterSlaveBackendServer"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupAssociatedObjectsListener is the type of
// MasterSlaveServerGroups[].AssociatedObjects.Listeners[] in a DescribeMasterSlaveServerGroupsResponse.
type DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupAssociatedObjectsListener struct {
	// The listener's frontend port.
	Port *int `json:"Port,omitempty"`
	// The protocol that the listener speaks with the clients.
	Protocol *ListenerProtocol `json:"Protocol,omitempty"`
}

// DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupAssociatedObjects is the type of
// MasterSlaveServerGroups[].AssociatedObjects in a DescribeMasterSlaveServerGroupsResponse.
type DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupAssociatedObjects struct {
	// The listeners that send their traffic to the group.
	Listeners []DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupAssociatedObjectsListener `json:"Listeners,omitempty" wrapper:"Listener"`
}

// DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupTag is the type of MasterSlaveServerGroups[].Tags[] in a
// DescribeMasterSlaveServerGroupsResponse.
type DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupTag struct {
	// What the tag is about.
	TagKey *string `json:"TagKey,omitempty"`
	// What the tag says about it.
	TagValue *string `json:"TagValue,omitempty"`
}

// DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroup is the type of MasterSlaveServerGroups[] in a
// DescribeMasterSlaveServerGroupsResponse.
type DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroup struct {
	// Identifies the pair of servers.
	MasterSlaveServerGroupId *string `json:"MasterSlaveServerGroupId,omitempty"`
	// What the pair of servers is called.
	MasterSlaveServerGroupName *string `json:"MasterSlaveServerGroupName,omitempty"`
	// When the group was created, in UTC.
	CreateTime *string `json:"CreateTime,omitempty"`
	// What uses the group; only when IncludeListener asks for it.
	AssociatedObjects *DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupAssociatedObjects `json:"AssociatedObjects,omitempty"`
	// The tags of the group.
	Tags []DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupTag `json:"Tags,omitempty" wrapper:"Tag"`
}

// DescribeMasterSlaveServerGroupsResponseMasterSlaveBackendServer is the type of MasterSlaveBackendServers[] in a
// DescribeMasterSlaveServerGroupsResponse.
type DescribeMasterSlaveServerGroupsResponseMasterSlaveBackendServer struct {
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

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *DescribeMasterSlaveServerGroupsRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *DescribeMasterSlaveServerGroupsRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.LoadBalancerId == nil && !mistyped.Has("LoadBalancerId") {
		issues.Error("LoadBalancerId", "required", "LoadBalancerId is required.")
	}
	if len(r.Tag) > 20 {
		issues.Error("Tag", "size", "Tag must have at most 20 elements.")
	}
	for i := range r.Tag {
		if !mistyped.HasElement("Tag", i) {
			issues.InElement("Tag", i, r.Tag[i].validate(mistyped.Element("Tag", i)))
		}
	}
	return issues
}

func (r *DescribeMasterSlaveServerGroupsRequestTag) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.Key != nil && !check.HasLength(*r.Key, 1, 64) {
		issues.Error("Key", "length", "Key must have from 1 to 64 characters.")
	}
	if r.Key != nil && (check.HasPrefix(*r.Key, "aliyun", "acs:") || check.Contains(*r.Key, "http://", "https://")) {
		issues.Error("Key", "not", "Key must not start with \"aliyun\" or \"acs:\" or contain \"http://\" or \"https://\".")
	}
	if r.Value != nil && !check.HasLength(*r.Value, 0, 128) {
		issues.Error("Value", "length", "Value must have at most 128 characters.")
	}
	if r.Value != nil && (check.HasPrefix(*r.Value, "aliyun", "acs:") || check.Contains(*r.Value, "http://", "https://")) {
		issues.Error("Value", "not", "Value must not start with \"aliyun\" or \"acs:\" or contain \"http://\" or \"https://\".")
	}
	return issues
}
