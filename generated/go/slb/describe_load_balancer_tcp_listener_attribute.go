// Code generated from spec/slb/listener/DescribeLoadBalancerTCPListenerAttribute.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"
	"time"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// DescribeLoadBalancerTCPListenerAttribute shows the settings and state of a TCP listener.
//
// Returns the listener's state with all its settings and its tags.
//
// While the health check's timeout is shorter than HealthCheckInterval, the interval serves as the timeout (guide
// 4869-4875, 5001-5007).
func (c *Client) DescribeLoadBalancerTCPListenerAttribute(ctx context.Context, request *DescribeLoadBalancerTCPListenerAttributeRequest) (*DescribeLoadBalancerTCPListenerAttributeResponse, error) {
	return rpc.Call[DescribeLoadBalancerTCPListenerAttributeResponse](ctx, c.rpc, &describeLoadBalancerTCPListenerAttributeAction, request)
}

// WaitUntilTcpListenerRunning waits for this state:
//
// The TCP listener takes traffic; a new one has to be started first, with StartLoadBalancerListener.
//
// It calls DescribeLoadBalancerTCPListenerAttribute up to 40 times, 2 s apart at first and up to 20 s later.
func (c *Client) WaitUntilTcpListenerRunning(ctx context.Context, request *DescribeLoadBalancerTCPListenerAttributeRequest, options slbsdk.WaitOptions) (*DescribeLoadBalancerTCPListenerAttributeResponse, error) {
	return rpc.Wait[DescribeLoadBalancerTCPListenerAttributeResponse](ctx, c.rpc, &describeLoadBalancerTCPListenerAttributeAction, request, &rpc.Waiter{
		Name:        "WaitUntilTcpListenerRunning",
		Delay:       2 * time.Second,
		MaxDelay:    20 * time.Second,
		MaxAttempts: 40,
		Success: []rpc.WaiterState{
			{Fields: []rpc.WaiterField{{Path: "Status", Values: []any{"running"}}}},
		},
	}, options)
}

// WaitUntilTcpListenerStopped waits for this state:
//
// The TCP listener takes no traffic.
//
// It calls DescribeLoadBalancerTCPListenerAttribute up to 40 times, 2 s apart at first and up to 20 s later.
func (c *Client) WaitUntilTcpListenerStopped(ctx context.Context, request *DescribeLoadBalancerTCPListenerAttributeRequest, options slbsdk.WaitOptions) (*DescribeLoadBalancerTCPListenerAttributeResponse, error) {
	return rpc.Wait[DescribeLoadBalancerTCPListenerAttributeResponse](ctx, c.rpc, &describeLoadBalancerTCPListenerAttributeAction, request, &rpc.Waiter{
		Name:        "WaitUntilTcpListenerStopped",
		Delay:       2 * time.Second,
		MaxDelay:    20 * time.Second,
		MaxAttempts: 40,
		Success: []rpc.WaiterState{
			{Fields: []rpc.WaiterField{{Path: "Status", Values: []any{"stopped"}}}},
		},
	}, options)
}

var describeLoadBalancerTCPListenerAttributeAction = rpc.Action{
	API:  &api,
	Name: "DescribeLoadBalancerTCPListenerAttribute",
	// It changes nothing and may be repeated at will.
	IsRead: true,
}

// DescribeLoadBalancerTCPListenerAttributeRequest has the parameters of DescribeLoadBalancerTCPListenerAttribute.
type DescribeLoadBalancerTCPListenerAttributeRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The id of the instance that has the listener.
	//
	// Required.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// The listener's frontend port.
	//
	// Required.
	// Value: from 1 to 65535.
	ListenerPort *int `json:"ListenerPort,omitempty"`
}

// DescribeLoadBalancerTCPListenerAttributeResponse is the answer to DescribeLoadBalancerTCPListenerAttribute.
type DescribeLoadBalancerTCPListenerAttributeResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// How long an established connection may be idle before it is closed.
	// Unit: seconds.
	EstablishedTimeout *int `json:"EstablishedTimeout,omitempty"`
	// How long connections from one client keep going to the same server; 0 means they need not.
	// Unit: seconds.
	PersistenceTimeout *int `json:"PersistenceTimeout,omitempty"`
	// Whether connections of a client go to the same server.
	//
	// Deprecated: StickySession is deprecated; use PersistenceTimeout.
	StickySession *DescribedOnOff `json:"StickySession,omitempty"`
	// Whether the SynProxy feature shields the servers.
	SynProxy *SynProxy `json:"SynProxy,omitempty"`
	// Whether connections may still end in their own time when their server drops out.
	ConnectionDrain *DescribedOnOff `json:"ConnectionDrain,omitempty"`
	// How long such connections are kept; set while ConnectionDrain is on.
	// Unit: seconds.
	ConnectionDrainTimeout *int `json:"ConnectionDrainTimeout,omitempty"`
	// How the backend servers are checked.
	HealthCheckType *HealthCheckType `json:"HealthCheckType,omitempty"`
	// The method of a check; the only value that a source shows is tcp.
	HealthCheckMethod *string `json:"HealthCheckMethod,omitempty"`
	// How long a check waits for the answer; a server that stays silent fails the check.
	// Unit: seconds.
	HealthCheckConnectTimeout *int `json:"HealthCheckConnectTimeout,omitempty"`
	// How long a check waits for the answer; a server that stays silent fails the check.
	// Unit: seconds.
	//
	// Deprecated: HealthCheckTimeout is deprecated; use HealthCheckConnectTimeout.
	HealthCheckTimeout *int `json:"HealthCheckTimeout,omitempty"`
	// The id of the instance that has the listener.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// The frontend port on which the listener takes traffic.
	ListenerPort *int `json:"ListenerPort,omitempty"`
	// The text that names the listener.
	Description *string `json:"Description,omitempty"`
	// Whether the listener takes traffic.
	Status *DescribedListenerStatus `json:"Status,omitempty"`
	// The most traffic that the listener may carry.
	// Unit: Mbit/s.
	Bandwidth *int `json:"Bandwidth,omitempty"`
	// The port of the backend servers that receives the traffic.
	//
	// Absent when the listener uses a VServer group, whose servers have ports of their own.
	BackendServerPort *int `json:"BackendServerPort,omitempty"`
	// The VServer group that receives the traffic.
	VServerGroupId *string `json:"VServerGroupId,omitempty"`
	// How the listener chooses the server for a request or connection.
	//
	// Only listeners of high-performance instances have sch, tch or qch.
	Scheduler *DescribedScheduler `json:"Scheduler,omitempty"`
	// The scheduling algorithm, under the name that the guide's examples show.
	//
	// Deprecated: Schedule is deprecated; use Scheduler.
	Schedule *string `json:"Schedule,omitempty"`
	// The tags of the listener.
	Tags []DescribeLoadBalancerTCPListenerAttributeResponseTag `json:"Tags,omitempty" wrapper:"Tag"`
	// The port of the backend servers that is checked.
	//
	// When none is set, the port given by BackendServerPort is checked.
	HealthCheckConnectPort *int `json:"HealthCheckConnectPort,omitempty"`
	// The time from one check of a server to the next.
	// Unit: seconds.
	HealthCheckInterval *int `json:"HealthCheckInterval,omitempty"`
	// How many checks in a row a failed server must pass to get traffic again.
	HealthyThreshold *int `json:"HealthyThreshold,omitempty"`
	// How many checks in a row a healthy server must fail to get no more traffic.
	UnhealthyThreshold *int `json:"UnhealthyThreshold,omitempty"`
	// Whether access control lists decide which clients get through.
	AclStatus *DescribedOnOff `json:"AclStatus,omitempty"`
	// Whether the lists name the clients to let in or the clients to keep out; set while AclStatus is on.
	AclType *DescribeLoadBalancerTCPListenerAttributeAclType `json:"AclType,omitempty"`
	// The access control list of the listener; set while AclStatus is on.
	AclId *string `json:"AclId,omitempty"`
	// The access control lists of the listener.
	AclIds []string `json:"AclIds,omitempty" wrapper:"AclId"`
	// The master-slave server group that receives the traffic; never set together with VServerGroupId.
	MasterSlaveServerGroupId *string `json:"MasterSlaveServerGroupId,omitempty"`
	// Whether servers get the address of the client through the Proxy protocol.
	ProxyProtocolV2Enabled *bool `json:"ProxyProtocolV2Enabled,omitempty"`
	// Whether the backend servers are checked.
	HealthCheck *DescribedOnOff `json:"HealthCheck,omitempty"`
	// The domain that a check sends as its host. `$_ip`, or nothing, stands for the private address of each server.
	HealthCheckDomain *string `json:"HealthCheckDomain,omitempty"`
	// The path that a check asks for; the home page of the server when none is set.
	HealthCheckURI *string `json:"HealthCheckURI,omitempty"`
	// The kinds of HTTP status that count as healthy, joined by commas.
	//
	// Used only while HealthCheckType is http.
	HealthCheckHttpCode *string `json:"HealthCheckHttpCode,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// DescribeLoadBalancerTCPListenerAttributeResponseTag is the type of Tags[] in a
// DescribeLoadBalancerTCPListenerAttributeResponse.
type DescribeLoadBalancerTCPListenerAttributeResponseTag struct {
	// What the tag is about.
	TagKey *string `json:"TagKey,omitempty"`
	// What the tag says about it.
	TagValue *string `json:"TagValue,omitempty"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *DescribeLoadBalancerTCPListenerAttributeRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *DescribeLoadBalancerTCPListenerAttributeRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.LoadBalancerId == nil && !mistyped.Has("LoadBalancerId") {
		issues.Error("LoadBalancerId", "required", "LoadBalancerId is required.")
	}
	if r.ListenerPort == nil && !mistyped.Has("ListenerPort") {
		issues.Error("ListenerPort", "required", "ListenerPort is required.")
	}
	if r.ListenerPort != nil && (*r.ListenerPort < 1 || *r.ListenerPort > 65535) {
		issues.Error("ListenerPort", "range", "ListenerPort must be from 1 to 65535.")
	}
	return issues
}
