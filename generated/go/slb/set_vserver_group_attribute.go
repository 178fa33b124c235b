// Code generated from spec/slb/vserver-group/SetVServerGroupAttribute.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// SetVServerGroupAttribute renames a VServer group or changes the weights of its servers.
//
// A parameter that is left out changes nothing. Servers are neither added nor replaced here:
// AddVServerGroupBackendServers and ModifyVServerGroupBackendServers do that.
//
// Give every listed server its Weight: both sources name 100 for one left out, not the present weight.
//
// The guide shows no response; the wrapper of BackendServers is the provider's.
//
// Errors that the documentation names, beside those that every Action has:
//
//   - VServerGroupProcessing: An earlier change of the same group has not taken effect yet. Call again shortly; change
//     a group's servers in one call instead of several at a time.
func (c *Client) SetVServerGroupAttribute(ctx context.Context, request *SetVServerGroupAttributeRequest) (*SetVServerGroupAttributeResponse, error) {
	return rpc.Call[SetVServerGroupAttributeResponse](ctx, c.rpc, &setVServerGroupAttributeAction, request)
}

var setVServerGroupAttributeAction = rpc.Action{
	API:  &api,
	Name: "SetVServerGroupAttribute",
	Errors: []rpc.ErrorFact{
		{Code: "VServerGroupProcessing", Retry: slbsdk.RetryLater},
	},
}

// SetVServerGroupAttributeRequest has the parameters of SetVServerGroupAttribute.
//
// Over several parameters the service has these rules:
//
//   - name-or-servers: Give at least one of VServerGroupName and BackendServers. With neither, nothing changes.
type SetVServerGroupAttributeRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The id of the group to change.
	//
	// Required.
	VServerGroupId *string `json:"VServerGroupId,omitempty"`
	// The new name of the group.
	//
	// Value: from 1 to 80 characters.
	//
	// Letters, digits, hyphens, slashes, periods and underscores are documented.
	VServerGroupName *string `json:"VServerGroupName,omitempty"`
	// Servers of the group, each with the weight it shall have.
	//
	// Value: at most 20 elements.
	BackendServers []SetVServerGroupAttributeRequestBackendServer `json:"BackendServers,omitempty" encoding:"json"`
}

// SetVServerGroupAttributeRequestBackendServer is the type of BackendServers[] in a SetVServerGroupAttributeRequest.
type SetVServerGroupAttributeRequestBackendServer struct {
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

// SetVServerGroupAttributeResponse is the answer to SetVServerGroupAttribute.
type SetVServerGroupAttributeResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// The id of the VServer group.
	VServerGroupId *string `json:"VServerGroupId,omitempty"`
	// The name of the group after the call.
	//
	// Letters, digits, hyphens, slashes, periods and underscores are documented.
	VServerGroupName *string `json:"VServerGroupName,omitempty"`
	// All servers of the group after the call.
	BackendServers []SetVServerGroupAttributeResponseBackendServer `json:"BackendServers,omitempty" wrapper:"BackendServer"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// SetVServerGroupAttributeResponseBackendServer is the type of BackendServers[] in a SetVServerGroupAttributeResponse.
type SetVServerGroupAttributeResponseBackendServer struct {
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
func (r *SetVServerGroupAttributeRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *SetVServerGroupAttributeRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.VServerGroupId == nil && !mistyped.Has("VServerGroupId") {
		issues.Error("VServerGroupId", "required", "VServerGroupId is required.")
	}
	if r.VServerGroupName != nil && !check.HasLength(*r.VServerGroupName, 1, 80) {
		issues.Error("VServerGroupName", "length", "VServerGroupName must have from 1 to 80 characters.")
	}
	if len(r.BackendServers) > 20 {
		issues.Error("BackendServers", "size", "BackendServers must have at most 20 elements.")
	}
	for i := range r.BackendServers {
		if !mistyped.HasElement("BackendServers", i) {
			issues.InElement("BackendServers", i, r.BackendServers[i].validate(mistyped.Element("BackendServers", i)))
		}
	}
	if r.VServerGroupName == nil && !mistyped.Has("VServerGroupName") && r.BackendServers == nil && !mistyped.Has("BackendServers") {
		issues.Warning("VServerGroupName", "name-or-servers", "Give at least one of VServerGroupName and BackendServers. With neither, nothing changes.")
	}
	return issues
}

func (r *SetVServerGroupAttributeRequestBackendServer) validate(mistyped *check.Mistyped) []slbsdk.Issue {
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
