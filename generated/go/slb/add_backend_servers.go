// Code generated from spec/slb/backend-server/AddBackendServers.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// AddBackendServers adds servers to the default servers of an instance.
//
// Listeners without a server group of their own send traffic to the default servers, on the listener's backend port.
// The servers must be running.
//
// The guide says that a server which is already there is passed over without an error (5412); the service's reference
// page of today says that it is an error, and that only a server repeated within one call is passed over.
func (c *Client) AddBackendServers(ctx context.Context, request *AddBackendServersRequest) (*AddBackendServersResponse, error) {
	return rpc.Call[AddBackendServersResponse](ctx, c.rpc, &addBackendServersAction, request)
}

var addBackendServersAction = rpc.Action{
	API:  &api,
	Name: "AddBackendServers",
}

// AddBackendServersRequest has the parameters of AddBackendServers.
type AddBackendServersRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The id of the instance.
	//
	// Required.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// The servers to add.
	//
	// Value: at most 20 elements.
	BackendServers []AddBackendServersRequestBackendServer `json:"BackendServers,omitempty" encoding:"json"`
}

// AddBackendServersRequestBackendServer is the type of BackendServers[] in a AddBackendServersRequest.
type AddBackendServersRequestBackendServer struct {
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

// AddBackendServersResponse is the answer to AddBackendServers.
type AddBackendServersResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// The id of the instance.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// All default servers of the instance after the call.
	BackendServers []AddBackendServersResponseBackendServer `json:"BackendServers,omitempty" wrapper:"BackendServer"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// AddBackendServersResponseBackendServer is the type of BackendServers[] in a AddBackendServersResponse.
type AddBackendServersResponseBackendServer struct {
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
func (r *AddBackendServersRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *AddBackendServersRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
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

func (r *AddBackendServersRequestBackendServer) validate(mistyped *check.Mistyped) []slbsdk.Issue {
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
