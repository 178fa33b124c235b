// Code generated from spec/slb/master-slave-group/CreateMasterSlaveServerGroup.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// CreateMasterSlaveServerGroup creates a pair of servers of which one stands by for the other.
//
// The group consists of two servers: the master receives the traffic, the slave takes over when the master fails. TCP
// and UDP listeners of the instance can send their traffic to the group, by the id in the response. There is no Action
// that changes a group; to replace a server, create another group.
//
// Leaving ServerType out for both servers would make two masters; say which server is which.
func (c *Client) CreateMasterSlaveServerGroup(ctx context.Context, request *CreateMasterSlaveServerGroupRequest) (*CreateMasterSlaveServerGroupResponse, error) {
	return rpc.Call[CreateMasterSlaveServerGroupResponse](ctx, c.rpc, &createMasterSlaveServerGroupAction, request)
}

var createMasterSlaveServerGroupAction = rpc.Action{
	API:  &api,
	Name: "CreateMasterSlaveServerGroup",
}

// CreateMasterSlaveServerGroupRequest has the parameters of CreateMasterSlaveServerGroup.
//
// Over several parameters the service has these rules:
//
//   - one-master-one-slave: No two elements of MasterSlaveBackendServers may have the same ServerType. One server of
//     the group is the master and the other the slave.
//   - server-port: In each element of MasterSlaveBackendServers: Port is required. No default port is named, and every
//     example gives one.
type CreateMasterSlaveServerGroupRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The instance that the group belongs to.
	//
	// Required.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// A text to recognise the group by.
	MasterSlaveServerGroupName *string `json:"MasterSlaveServerGroupName,omitempty"`
	// The two servers, one as master and one as slave.
	//
	// Value: exactly 2 elements.
	MasterSlaveBackendServers []CreateMasterSlaveServerGroupRequestMasterSlaveBackendServer `json:"MasterSlaveBackendServers,omitempty" encoding:"json"`
	// Tags to attach to the new group.
	//
	// Value: at most 20 elements.
	Tag []CreateMasterSlaveServerGroupRequestTag `json:"Tag,omitempty"`
}

// CreateMasterSlaveServerGroupRequestMasterSlaveBackendServer is the type of MasterSlaveBackendServers[] in a
// CreateMasterSlaveServerGroupRequest.
type CreateMasterSlaveServerGroupRequestMasterSlaveBackendServer struct {
	// The id of the server; today an ECS instance, a network interface or a container instance.
	//
	// Required.
	ServerId *string `json:"ServerId,omitempty"`
	// The port on which the server receives the traffic.
	//
	// Value: from 1 to 65535.
	Port *int `json:"Port,omitempty"`
	// The weight of the server; one with weight 0 gets no requests.
	//
	// Value: from 0 to 100.
	// Default: 100.
	Weight *int `json:"Weight,omitempty"`
	// The role of the server in the pair.
	//
	// Default: "Master".
	ServerType *MasterSlaveServerType `json:"ServerType,omitempty"`
	// What kind of server the id stands for.
	//
	// Default: "ecs".
	//
	// Needed when ServerId is that of a network interface or a container instance.
	//
	// Only high-performance instances take network interfaces and container instances.
	Type *BackendServerType `json:"Type,omitempty"`
	// The IP address of the network interface or container instance.
	ServerIp *string `json:"ServerIp,omitempty"`
	// A remark about the server.
	//
	// Value: from 1 to 80 characters.
	//
	// Letters, digits, hyphens, slashes, periods and underscores are documented.
	Description *string `json:"Description,omitempty"`
}

// CreateMasterSlaveServerGroupRequestTag is the type of Tag[] in a CreateMasterSlaveServerGroupRequest.
type CreateMasterSlaveServerGroupRequestTag struct {
	// The key of the tag.
	//
	// Value: from 1 to 64 characters; must not start with "aliyun" or "acs:" or contain "http://" or "https://".
	Key *string `json:"Key,omitempty"`
	// The value of the tag; it may be empty.
	//
	// Value: at most 128 characters; must not start with "aliyun" or "acs:" or contain "http://" or "https://".
	Value *string `json:"Value,omitempty"`
}

// CreateMasterSlaveServerGroupResponse is the answer to CreateMasterSlaveServerGroup.
type CreateMasterSlaveServerGroupResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// The id of the new group.
	MasterSlaveServerGroupId *string `json:"MasterSlaveServerGroupId,omitempty"`
	// The two servers of the group.
	MasterSlaveBackendServers []CreateMasterSlaveServerGroupResponseMasterSlaveBackendServer `json:"MasterSlaveBackendServers,omitempty" wrapper:"MasterSlaveBackendServer"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// CreateMasterSlaveServerGroupResponseMasterSlaveBackendServer is the type of MasterSlaveBackendServers[] in a
// CreateMasterSlaveServerGroupResponse.
type CreateMasterSlaveServerGroupResponseMasterSlaveBackendServer struct {
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
func (r *CreateMasterSlaveServerGroupRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *CreateMasterSlaveServerGroupRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.LoadBalancerId == nil && !mistyped.Has("LoadBalancerId") {
		issues.Error("LoadBalancerId", "required", "LoadBalancerId is required.")
	}
	if r.MasterSlaveBackendServers != nil && (len(r.MasterSlaveBackendServers) < 2 || len(r.MasterSlaveBackendServers) > 2) {
		issues.Error("MasterSlaveBackendServers", "size", "MasterSlaveBackendServers must have exactly 2 elements.")
	}
	for i := range r.MasterSlaveBackendServers {
		if !mistyped.HasElement("MasterSlaveBackendServers", i) {
			issues.InElement("MasterSlaveBackendServers", i, r.MasterSlaveBackendServers[i].validate(mistyped.Element("MasterSlaveBackendServers", i)))
		}
	}
	if len(r.Tag) > 20 {
		issues.Error("Tag", "size", "Tag must have at most 20 elements.")
	}
	for i := range r.Tag {
		if !mistyped.HasElement("Tag", i) {
			issues.InElement("Tag", i, r.Tag[i].validate(mistyped.Element("Tag", i)))
		}
	}
	oneMasterOneSlave := check.Seen{}
	for i := range r.MasterSlaveBackendServers {
		r, mistyped := &r.MasterSlaveBackendServers[i], mistyped.Element("MasterSlaveBackendServers", i)
		if oneMasterOneSlave.Repeats(check.Key(r, mistyped, "ServerType")) {
			issues.Error(check.At("MasterSlaveBackendServers", i), "one-master-one-slave", "No two elements of MasterSlaveBackendServers may have the same ServerType. One server of the group is the master and the other the slave.")
		}
	}
	return issues
}

func (r *CreateMasterSlaveServerGroupRequestMasterSlaveBackendServer) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.ServerId == nil && !mistyped.Has("ServerId") {
		issues.Error("ServerId", "required", "ServerId is required.")
	}
	if r.Port != nil && (*r.Port < 1 || *r.Port > 65535) {
		issues.Error("Port", "range", "Port must be from 1 to 65535.")
	}
	if r.Weight != nil && (*r.Weight < 0 || *r.Weight > 100) {
		issues.Error("Weight", "range", "Weight must be from 0 to 100.")
	}
	if r.ServerType != nil && !check.OneOf(*r.ServerType, "Master", "Slave") {
		issues.Error("ServerType", "enum", "ServerType must be \"Master\" or \"Slave\".")
	}
	if r.Type != nil && !check.OneOf(*r.Type, "ecs", "eni", "eci") {
		issues.Error("Type", "enum", "Type must be \"ecs\", \"eni\" or \"eci\".")
	}
	if r.Description != nil && !check.HasLength(*r.Description, 1, 80) {
		issues.Error("Description", "length", "Description must have from 1 to 80 characters.")
	}
	if r.Port == nil && !mistyped.Has("Port") {
		issues.Warning("Port", "server-port", "Port is required. No default port is named, and every example gives one.")
	}
	return issues
}

func (r *CreateMasterSlaveServerGroupRequestTag) validate(mistyped *check.Mistyped) []slbsdk.Issue {
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
