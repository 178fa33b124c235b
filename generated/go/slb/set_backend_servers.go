// Code generated from spec/slb/backend-server/SetBackendServers.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// SetBackendServers changes the weights of default servers.
//
// A server of weight 0 stays among the default servers but gets no requests; a higher weight brings more of them.
//
// Both sources copied the text on adding from AddBackendServers; the Action changes servers that are there already.
func (c *Client) SetBackendServers(ctx context.Context, request *SetBackendServersRequest) (*SetBackendServersResponse, error) {
	return rpc.Call[SetBackendServersResponse](ctx, c.rpc, &setBackendServersAction, request)
}

var setBackendServersAction = rpc.Action{
	API:  &api,
	Name: "SetBackendServers",
}

// SetBackendServersRequest has the parameters of SetBackendServers.
type SetBackendServersRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The id of the instance.
	//
	// Required.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// The servers to change with their new weights.
	//
	// Value: at most 20 elements.
	BackendServers []SetBackendServersRequestBackendServer `json:"BackendServers,omitempty" encoding:"json"`
}

// SetBackendServersRequestBackendServer is the type of BackendServers[] in a SetBackendServersRequest.
type SetBackendServersRequestBackendServer struct {
	// The id of the server; today an ECS instance, a network interface or a container instance.
	//
	// Required.
	ServerId *string `json:"ServerId,omitempty"`
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
	// The port of the server.
	//
	// Value: from 1 to 65535.
	Port *int `json:"Port,omitempty"`
}

// SetBackendServersResponse is the answer to SetBackendServers.
type SetBackendServersResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// The id of the instance.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// All default servers of the instance after the call.
	BackendServers []SetBackendServersResponseBackendServer `json:"BackendServers,omitempty" wrapper:"BackendServer"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// SetBackendServersResponseBackendServer is the type of BackendServers[] in a SetBackendServersResponse.
type SetBackendServersResponseBackendServer struct {
	// The id of the server; today an ECS instance, a network interface or a container instance.
	ServerId *string `json:"ServerId,omitempty"`
	// How much of the traffic the server gets compared with the other servers; 0 gives it none.
	Weight *int `json:"Weight,omitempty"`
	// The remark about the server.
	Description *string `json:"Description,omitempty"`
	// What kind of server the id stands for.
	Type *BackendServerType `json:"Type,omitempty"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *SetBackendServersRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *SetBackendServersRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.LoadBalancerId == nil && !mistyped.Has("LoadBalancerId") {
		issues.Error("LoadBalancerId", "required", "LoadBalancerId is required.")
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

func (r *SetBackendServersRequestBackendServer) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.ServerId == nil && !mistyped.Has("ServerId") {
		issues.Error("ServerId", "required", "ServerId is required.")
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
	if r.Port != nil && (*r.Port < 1 || *r.Port > 65535) {
		issues.Error("Port", "range", "Port must be from 1 to 65535.")
	}
	return issues
}
