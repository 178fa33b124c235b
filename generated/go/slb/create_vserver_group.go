// Code generated from spec/slb/vserver-group/CreateVServerGroup.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// CreateVServerGroup creates a VServer group, with or without servers.
//
// A VServer group is a set of servers and ports of one instance that listeners and forwarding rules can send traffic
// to. Without BackendServers the group is empty; AddVServerGroupBackendServers fills it later. Only servers that are
// running can be added, at most 20 in a call.
func (c *Client) CreateVServerGroup(ctx context.Context, request *CreateVServerGroupRequest) (*CreateVServerGroupResponse, error) {
	return rpc.Call[CreateVServerGroupResponse](ctx, c.rpc, &createVServerGroupAction, request)
}

var createVServerGroupAction = rpc.Action{
	API:  &api,
	Name: "CreateVServerGroup",
}

// CreateVServerGroupRequest has the parameters of CreateVServerGroup.
type CreateVServerGroupRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The id of the instance that gets the group.
	//
	// Required.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// A text to recognise the group by.
	//
	// Value: from 1 to 80 characters.
	//
	// Letters, digits, hyphens, slashes, periods and underscores are documented.
	VServerGroupName *string `json:"VServerGroupName,omitempty"`
	// Tags for the new group.
	//
	// Value: at most 20 elements.
	Tag []CreateVServerGroupRequestTag `json:"Tag,omitempty"`
	// The first servers of the group.
	//
	// Value: at most 20 elements.
	BackendServers []CreateVServerGroupRequestBackendServer `json:"BackendServers,omitempty" encoding:"json"`
}

// CreateVServerGroupRequestTag is the type of Tag[] in a CreateVServerGroupRequest.
type CreateVServerGroupRequestTag struct {
	// The key of the tag.
	//
	// Value: from 1 to 64 characters; must not start with "aliyun" or "acs:" or contain "http://" or "https://".
	Key *string `json:"Key,omitempty"`
	// The value of the tag; it may be empty.
	//
	// Value: at most 128 characters; must not start with "aliyun" or "acs:" or contain "http://" or "https://".
	Value *string `json:"Value,omitempty"`
}

// CreateVServerGroupRequestBackendServer is the type of BackendServers[] in a CreateVServerGroupRequest.
type CreateVServerGroupRequestBackendServer struct {
	// The id of the server; today an ECS instance, a network interface or a container instance.
	//
	// Required.
	ServerId *string `json:"ServerId,omitempty"`
	// The port on which the server receives the traffic.
	//
	// Required.
	// Value: from 1 to 65535.
	Port *int `json:"Port,omitempty"`
	// How much of the traffic the server gets compared with the other servers; 0 gives it none.
	//
	// Value: from 0 to 100.
	// Default: 100.
	Weight *int `json:"Weight,omitempty"`
	// A remark about the server.
	//
	// Value: from 1 to 80 characters.
	//
	// Letters, digits, hyphens, slashes, periods and underscores are documented.
	Description *string `json:"Description,omitempty"`
	// What kind of server the id stands for.
	//
	// Default: "ecs".
	//
	// Needed when ServerId is the id of a network interface or a container instance.
	//
	// Only high-performance instances take network interfaces and container instances.
	Type *BackendServerType `json:"Type,omitempty"`
	// The address that receives the traffic; it tells apart several addresses of one network interface.
	//
	// Meant for network interfaces and container instances; the texts of AddBackendServers and CreateVServerGroup name ECS
	// instances too.
	ServerIp *string `json:"ServerIp,omitempty"`
}

// CreateVServerGroupResponse is the answer to CreateVServerGroup.
type CreateVServerGroupResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// The id of the new group.
	VServerGroupId *string `json:"VServerGroupId,omitempty"`
	// The servers of the new group.
	BackendServers []CreateVServerGroupResponseBackendServer `json:"BackendServers,omitempty" wrapper:"BackendServer"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// CreateVServerGroupResponseBackendServer is the type of BackendServers[] in a CreateVServerGroupResponse.
type CreateVServerGroupResponseBackendServer struct {
	// The id of the server; today an ECS instance, a network interface or a container instance.
	ServerId *string `json:"ServerId,omitempty"`
	// The port on which the server receives the traffic.
	Port *int `json:"Port,omitempty"`
	// How much of the traffic the server gets compared with the other servers; 0 gives it none.
	Weight *int `json:"Weight,omitempty"`
	// The remark about the server.
	Description *string `json:"Description,omitempty"`
	// What kind of server the id stands for.
	Type *BackendServerType `json:"Type,omitempty"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *CreateVServerGroupRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *CreateVServerGroupRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.LoadBalancerId == nil && !mistyped.Has("LoadBalancerId") {
		issues.Error("LoadBalancerId", "required", "LoadBalancerId is required.")
	}
	if r.VServerGroupName != nil && !check.HasLength(*r.VServerGroupName, 1, 80) {
		issues.Error("VServerGroupName", "length", "VServerGroupName must have from 1 to 80 characters.")
	}
	if len(r.Tag) > 20 {
		issues.Error("Tag", "size", "Tag must have at most 20 elements.")
	}
	for i := range r.Tag {
		if !mistyped.HasElement("Tag", i) {
			issues.InElement("Tag", i, r.Tag[i].validate(mistyped.Element("Tag", i)))
		}
	}
	if len(r.BackendServers) > 20 {
		issues.Error("BackendServers", "size", "BackendServers must have at most 20 elements.")
	}
	for i := range r.BackendServers {
		if !mistyped.HasElement("BackendServers", i) {
			issues.InElement("BackendServers", i, r.BackendServers[i].validate(mistyped.Element("BackendServers", i)))
		}
	}
	return issues
}

func (r *CreateVServerGroupRequestTag) validate(mistyped *check.Mistyped) []slbsdk.Issue {
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

func (r *CreateVServerGroupRequestBackendServer) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.ServerId == nil && !mistyped.Has("ServerId") {
		issues.Error("ServerId", "required", "ServerId is required.")
	}
	if r.Port == nil && !mistyped.Has("Port") {
		issues.Error("Port", "required", "Port is required.")
	}
	if r.Port != nil && (*r.Port < 1 || *r.Port > 65535) {
		issues.Error("Port", "range", "Port must be from 1 to 65535.")
	}
	if r.Weight != nil && (*r.Weight < 0 || *r.Weight > 100) {
		issues.Error("Weight", "range", "Weight must be from 0 to 100.")
	}
	if r.Description != nil && !check.HasLength(*r.Description, 1, 80) {
		issues.Error("Description", "length", "Description must have from 1 to 80 characters.")
	}
	if r.Type != nil && !check.OneOf(*r.Type, "ecs", "eni", "eci") {
		issues.Error("Type", "enum", "Type must be \"ecs\", \"eni\" or \"eci\".")
	}
	return issues
}
