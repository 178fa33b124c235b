// Code generated from spec/slb/backend-server/DescribeHealthStatus.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"
	"time"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// DescribeHealthStatus gets the health of the servers behind the listeners of an instance.
//
// One entry for each server and listener: of one listener when its port is given, of all listeners otherwise.
func (c *Client) DescribeHealthStatus(ctx context.Context, request *DescribeHealthStatusRequest) (*DescribeHealthStatusResponse, error) {
	return rpc.Call[DescribeHealthStatusResponse](ctx, c.rpc, &describeHealthStatusAction, request)
}

// WaitUntilBackendServersHealthy waits for this state:
//
// Every server passes the health check: of one listener when its port is given, else of all listeners. There is at
// least one server. A listener without a health check never gets there.
//
// It calls DescribeHealthStatus up to 40 times, 5 s apart at first and up to 30 s later.
func (c *Client) WaitUntilBackendServersHealthy(ctx context.Context, request *DescribeHealthStatusRequest, options slbsdk.WaitOptions) (*DescribeHealthStatusResponse, error) {
	return rpc.Wait[DescribeHealthStatusResponse](ctx, c.rpc, &describeHealthStatusAction, request, &rpc.Waiter{
		Name:        "WaitUntilBackendServersHealthy",
		Delay:       5 * time.Second,
		MaxDelay:    30 * time.Second,
		MaxAttempts: 40,
		Success: []rpc.WaiterState{
			{Fields: []rpc.WaiterField{{Path: "ServerHealthStatus", Values: []any{"normal"}}}, Every: "BackendServers"},
		},
	}, options)
}

var describeHealthStatusAction = rpc.Action{
	API:  &api,
	Name: "DescribeHealthStatus",
	// It changes nothing and may be repeated at will.
	IsRead: true,
}

// DescribeHealthStatusRequest has the parameters of DescribeHealthStatus.
type DescribeHealthStatusRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The id of the instance.
	//
	// Required.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// The frontend port of the listener; without it all listeners are reported.
	//
	// Value: from 1 to 65535.
	ListenerPort *int `json:"ListenerPort,omitempty"`
	// The protocol of the listener, to tell it from another one on the same port.
	//
	// No source lists the values; these are the protocols that listeners have.
	ListenerProtocol *ListenerProtocol `json:"ListenerProtocol,omitempty"`
}

// DescribeHealthStatusResponse is the answer to DescribeHealthStatus.
type DescribeHealthStatusResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// The id of the instance.
	//
	// Deprecated: LoadBalancerId is deprecated: Only the guide has it; the id is the one of the request.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// The servers with their health.
	BackendServers []DescribeHealthStatusResponseBackendServer `json:"BackendServers,omitempty" wrapper:"BackendServer"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// DescribeHealthStatusResponseBackendServer is the type of BackendServers[] in a DescribeHealthStatusResponse.
type DescribeHealthStatusResponseBackendServer struct {
	// The id of the server; today an ECS instance, a network interface or a container instance.
	ServerId *string `json:"ServerId,omitempty"`
	// The IP address of the server.
	ServerIp *string `json:"ServerIp,omitempty"`
	// The port of the server.
	Port *int `json:"Port,omitempty"`
	// The frontend port of the listener.
	ListenerPort *int `json:"ListenerPort,omitempty"`
	// The protocol that the listener speaks with the clients.
	Protocol *ListenerProtocol `json:"Protocol,omitempty"`
	// What the health check of the listener found.
	ServerHealthStatus *ServerHealthStatus `json:"ServerHealthStatus,omitempty"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *DescribeHealthStatusRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *DescribeHealthStatusRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.LoadBalancerId == nil && !mistyped.Has("LoadBalancerId") {
		issues.Error("LoadBalancerId", "required", "LoadBalancerId is required.")
	}
	if r.ListenerPort != nil && (*r.ListenerPort < 1 || *r.ListenerPort > 65535) {
		issues.Error("ListenerPort", "range", "ListenerPort must be from 1 to 65535.")
	}
	return issues
}
