// Code generated from spec/slb/backend-server/RemoveBackendServers.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// RemoveBackendServers removes servers from the default servers of an instance.
//
// The servers get no more requests of the listeners that use the default servers; they keep running. A server that is
// not among the default servers causes no error.
//
// The guide's example sends the ids as plain strings; this spec has objects only.
func (c *Client) RemoveBackendServers(ctx context.Context, request *RemoveBackendServersRequest) (*RemoveBackendServersResponse, error) {
	return rpc.Call[RemoveBackendServersResponse](ctx, c.rpc, &removeBackendServersAction, request)
}

var removeBackendServersAction = rpc.Action{
	API:  &api,
	Name: "RemoveBackendServers",
}

// RemoveBackendServersRequest has the parameters of RemoveBackendServers.
type RemoveBackendServersRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The id of the instance.
	//
	// Required.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// The servers to remove.
	//
	// Required.
	// Value: at most 20 elements.
	BackendServers []RemoveBackendServersRequestBackendServer `json:"BackendServers,omitempty" encoding:"json"`
}

// RemoveBackendServersRequestBackendServer is the type of BackendServers[] in a RemoveBackendServersRequest.
type RemoveBackendServersRequestBackendServer struct {
	// The id of the server; today an ECS instance, a network interface or a container instance.
	//
	// Required.
	ServerId *string `json:"ServerId,omitempty"`
	// What kind of server the id stands for.
	//
	// Default: "ecs".
	Type *BackendServerType `json:"Type,omitempty"`
	// The weight that the server has; a removal does not need it.
	//
	// Value: from 0 to 100.
	Weight *int `json:"Weight,omitempty"`
}

// RemoveBackendServersResponse is the answer to RemoveBackendServers.
type RemoveBackendServersResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// The id of the instance.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// All default servers of the instance after the call.
	BackendServers []RemoveBackendServersResponseBackendServer `json:"BackendServers,omitempty" wrapper:"BackendServer"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// RemoveBackendServersResponseBackendServer is the type of BackendServers[] in a RemoveBackendServersResponse.
type RemoveBackendServersResponseBackendServer struct {
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
func (r *RemoveBackendServersRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *RemoveBackendServersRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.LoadBalancerId == nil && !mistyped.Has("LoadBalancerId") {
		issues.Error("LoadBalancerId", "required", "LoadBalancerId is required.")
	}
	if r.BackendServers == nil && !mistyped.Has("BackendServers") {
		issues.Error("BackendServers", "required", "BackendServers is required.")
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

func (r *RemoveBackendServersRequestBackendServer) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.ServerId == nil && !mistyped.Has("ServerId") {
		issues.Error("ServerId", "required", "ServerId is required.")
	}
	if r.Type != nil && !check.OneOf(*r.Type, "ecs", "eni", "eci") {
		issues.Error("Type", "enum", "Type must be \"ecs\", \"eni\" or \"eci\".")
	}
	if r.Weight != nil && (*r.Weight < 0 || *r.Weight > 100) {
		issues.Error("Weight", "range", "Weight must be from 0 to 100.")
	}
	return issues
}
