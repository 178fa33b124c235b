// Code generated from spec/slb/vserver-group/ModifyVServerGroupBackendServers.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// ModifyVServerGroupBackendServers replaces servers of a VServer group by others.
//
// The servers in OldBackendServers leave the group, those in NewBackendServers join it; the others stay. Weights alone
// are changed with SetVServerGroupAttribute. Only servers that are running can be added.
//
// Whether NewBackendServers alone adds servers is not said; equal counts are demanded only beside OldBackendServers.
//
// Errors that the documentation names, beside those that every Action has:
//
//   - VServerGroupProcessing: An earlier change of the same group has not taken effect yet. Call again shortly; change
//     a group's servers in one call instead of several at a time.
func (c *Client) ModifyVServerGroupBackendServers(ctx context.Context, request *ModifyVServerGroupBackendServersRequest) (*ModifyVServerGroupBackendServersResponse, error) {
	return rpc.Call[ModifyVServerGroupBackendServersResponse](ctx, c.rpc, &modifyVServerGroupBackendServersAction, request)
}

var modifyVServerGroupBackendServersAction = rpc.Action{
	API:  &api,
	Name: "ModifyVServerGroupBackendServers",
	Errors: []rpc.ErrorFact{
		{Code: "VServerGroupProcessing", Retry: slbsdk.RetryLater},
	},
}

// ModifyVServerGroupBackendServersRequest has the parameters of ModifyVServerGroupBackendServers.
//
// Over several parameters the service has these rules:
//
//   - same-count: OldBackendServers and NewBackendServers must have the same number of elements when OldBackendServers
//     is given. Each old server is replaced by a new one.
//   - new-for-old: NewBackendServers is required when OldBackendServers is given. To remove servers without new ones
//     there is RemoveVServerGroupBackendServers.
//   - old-or-new: Give at least one of OldBackendServers and NewBackendServers. With neither, nothing changes.
type ModifyVServerGroupBackendServersRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The id of the group to change.
	//
	// Required.
	VServerGroupId *string `json:"VServerGroupId,omitempty"`
	// The servers that leave the group, each by its id and port.
	//
	// Value: at most 20 elements.
	OldBackendServers []ModifyVServerGroupBackendServersRequestOldBackendServer `json:"OldBackendServers,omitempty" encoding:"json"`
	// The servers that join the group.
	//
	// Value: at most 20 elements.
	NewBackendServers []ModifyVServerGroupBackendServersRequestNewBackendServer `json:"NewBackendServers,omitempty" encoding:"json"`
}

// ModifyVServerGroupBackendServersRequestOldBackendServer is the type of OldBackendServers[] in a
// ModifyVServerGroupBackendServersRequest.
type ModifyVServerGroupBackendServersRequestOldBackendServer struct {
	// The id of the server; today an ECS instance, a network interface or a container instance.
	//
	// Required.
	ServerId *string `json:"ServerId,omitempty"`
	// The port under which the server is in the group.
	//
	// Required.
	// Value: from 1 to 65535.
	Port *int `json:"Port,omitempty"`
	// How much of the traffic the server gets compared with the other servers; 0 gives it none.
	//
	// Value: from 0 to 100.
	// Default: 100.
	//
	// A removal has no use for a weight.
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

// ModifyVServerGroupBackendServersRequestNewBackendServer is the type of NewBackendServers[] in a
// ModifyVServerGroupBackendServersRequest.
type ModifyVServerGroupBackendServersRequestNewBackendServer struct {
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

// ModifyVServerGroupBackendServersResponse is the answer to ModifyVServerGroupBackendServers.
type ModifyVServerGroupBackendServersResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// The id of the VServer group.
	VServerGroupId *string `json:"VServerGroupId,omitempty"`
	// All servers of the group after the call.
	BackendServers []ModifyVServerGroupBackendServersResponseBackendServer `json:"BackendServers,omitempty" wrapper:"BackendServer"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// ModifyVServerGroupBackendServersResponseBackendServer is the type of BackendServers[] in a
// ModifyVServerGroupBackendServersResponse.
type ModifyVServerGroupBackendServersResponseBackendServer struct {
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
func (r *ModifyVServerGroupBackendServersRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *ModifyVServerGroupBackendServersRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.VServerGroupId == nil && !mistyped.Has("VServerGroupId") {
		issues.Error("VServerGroupId", "required", "VServerGroupId is required.")
	}
	if len(r.OldBackendServers) > 20 {
		issues.Error("OldBackendServers", "size", "OldBackendServers must have at most 20 elements.")
	}
	for i := range r.OldBackendServers {
		if !mistyped.HasElement("OldBackendServers", i) {
			issues.InElement("OldBackendServers", i, r.OldBackendServers[i].validate(mistyped.Element("OldBackendServers", i)))
		}
	}
	if len(r.NewBackendServers) > 20 {
		issues.Error("NewBackendServers", "size", "NewBackendServers must have at most 20 elements.")
	}
	for i := range r.NewBackendServers {
		if !mistyped.HasElement("NewBackendServers", i) {
			issues.InElement("NewBackendServers", i, r.NewBackendServers[i].validate(mistyped.Element("NewBackendServers", i)))
		}
	}
	if r.OldBackendServers != nil || mistyped.Has("OldBackendServers") {
		if i := check.Odd(check.Len(r, "OldBackendServers"), check.Len(r, "NewBackendServers")); i >= 0 {
			issues.Error([]string{"OldBackendServers", "NewBackendServers"}[i], "same-count", "OldBackendServers and NewBackendServers must have the same number of elements when OldBackendServers is given. Each old server is replaced by a new one.")
		}
	}
	if (r.OldBackendServers != nil || mistyped.Has("OldBackendServers")) && r.NewBackendServers == nil && !mistyped.Has("NewBackendServers") {
		issues.Warning("NewBackendServers", "new-for-old", "NewBackendServers is required when OldBackendServers is given. To remove servers without new ones there is RemoveVServerGroupBackendServers.")
	}
	if r.OldBackendServers == nil && !mistyped.Has("OldBackendServers") && r.NewBackendServers == nil && !mistyped.Has("NewBackendServers") {
		issues.Warning("OldBackendServers", "old-or-new", "Give at least one of OldBackendServers and NewBackendServers. With neither, nothing changes.")
	}
	return issues
}

func (r *ModifyVServerGroupBackendServersRequestOldBackendServer) validate(mistyped *check.Mistyped) []slbsdk.Issue {
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

func (r *ModifyVServerGroupBackendServersRequestNewBackendServer) validate(mistyped *check.Mistyped) []slbsdk.Issue {
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
