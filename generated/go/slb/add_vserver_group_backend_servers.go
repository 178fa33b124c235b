// Code generated from spec/slb/vserver-group/AddVServerGroupBackendServers.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// AddVServerGroupBackendServers adds servers to a VServer group.
//
// The servers join those that are already in the group. Only servers that are running can be added, at most 20 in a
// call.
//
// Errors that the documentation names, beside those that every Action has:
//
//   - VServerGroupProcessing: An earlier change of the same group has not taken effect yet. Call again shortly; change
//     a group's servers in one call instead of several at a time.
func (c *Client) AddVServerGroupBackendServers(ctx context.Context, request *AddVServerGroupBackendServersRequest) (*AddVServerGroupBackendServersResponse, error) {
	return rpc.Call[AddVServerGroupBackendServersResponse](ctx, c.rpc, &addVServerGroupBackendServersAction, request)
}

var addVServerGroupBackendServersAction = rpc.Action{
	API:  &api,
	Name: "AddVServerGroupBackendServers",
	Errors: []rpc.ErrorFact{
		{Code: "VServerGroupProcessing", Retry: slbsdk.RetryLater},
	},
}

// AddVServerGroupBackendServersRequest has the parameters of AddVServerGroupBackendServers.
type AddVServerGroupBackendServersRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The id of the group that gets the servers.
	//
	// Required.
	VServerGroupId *string `json:"VServerGroupId,omitempty"`
	// The servers to add.
	//
	// Required.
	// Value: from 1 to 20 elements.
	BackendServers []AddVServerGroupBackendServersRequestBackendServer `json:"BackendServers,omitempty" encoding:"json"`
}

// AddVServerGroupBackendServersRequestBackendServer is the type of BackendServers[] in a
// AddVServerGroupBackendServersRequest.
type AddVServerGroupBackendServersRequestBackendServer struct {
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

// AddVServerGroupBackendServersResponse is the answer to AddVServerGroupBackendServers.
type AddVServerGroupBackendServersResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// The id of the VServer group.
	VServerGroupId *string `json:"VServerGroupId,omitempty"`
	// All servers of the group after the call.
	BackendServers []AddVServerGroupBackendServersResponseBackendServer `json:"BackendServers,omitempty" wrapper:"BackendServer"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// AddVServerGroupBackendServersResponseBackendServer is the type of BackendServers[] in a
// AddVServerGroupBackendServersResponse.
type AddVServerGroupBackendServersResponseBackendServer struct {
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
func (r *AddVServerGroupBackendServersRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *AddVServerGroupBackendServersRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.VServerGroupId == nil && !mistyped.Has("VServerGroupId") {
		issues.Error("VServerGroupId", "required", "VServerGroupId is required.")
	}
	if r.BackendServers == nil && !mistyped.Has("BackendServers") {
		issues.Error("BackendServers", "required", "BackendServers is required.")
	}
	if r.BackendServers != nil && (len(r.BackendServers) < 1 || len(r.BackendServers) > 20) {
		issues.Error("BackendServers", "size", "BackendServers must have from 1 to 20 elements.")
	}
	for i := range r.BackendServers {
		if !mistyped.HasElement("BackendServers", i) {
			issues.InElement("BackendServers", i, r.BackendServers[i].validate(mistyped.Element("BackendServers", i)))
		}
	}
	return issues
}

func (r *AddVServerGroupBackendServersRequestBackendServer) validate(mistyped *check.Mistyped) []slbsdk.Issue {
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
