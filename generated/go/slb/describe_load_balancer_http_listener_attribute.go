// Code generated from spec/slb/listener/DescribeLoadBalancerHTTPListenerAttribute.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"
	"time"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// DescribeLoadBalancerHTTPListenerAttribute shows the settings and state of an HTTP listener.
//
// Returns the listener's state with all its settings, its forwarding rules and its tags.
func (c *Client) DescribeLoadBalancerHTTPListenerAttribute(ctx context.Context, request *DescribeLoadBalancerHTTPListenerAttributeRequest) (*DescribeLoadBalancerHTTPListenerAttributeResponse, error) {
	return rpc.Call[DescribeLoadBalancerHTTPListenerAttributeResponse](ctx, c.rpc, &describeLoadBalancerHTTPListenerAttributeAction, request)
}

// WaitUntilHttpListenerRunning waits for this state:
//
// The HTTP listener takes traffic; a new one has to be started first, with StartLoadBalancerListener.
//
// It calls DescribeLoadBalancerHTTPListenerAttribute up to 40 times, 2 s apart at first and up to 20 s later.
func (c *Client) WaitUntilHttpListenerRunning(ctx context.Context, request *DescribeLoadBalancerHTTPListenerAttributeRequest, options slbsdk.WaitOptions) (*DescribeLoadBalancerHTTPListenerAttributeResponse, error) {
	return rpc.Wait[DescribeLoadBalancerHTTPListenerAttributeResponse](ctx, c.rpc, &describeLoadBalancerHTTPListenerAttributeAction, request, &rpc.Waiter{
		Name:        "WaitUntilHttpListenerRunning",
		Delay:       2 * time.Second,
		MaxDelay:    20 * time.Second,
		MaxAttempts: 40,
		Success: []rpc.WaiterState{
			{Fields: []rpc.WaiterField{{Path: "Status", Values: []any{"running"}}}},
		},
	}, options)
}

// WaitUntilHttpListenerStopped waits for this state:
//
// The HTTP listener takes no traffic.
//
// It calls DescribeLoadBalancerHTTPListenerAttribute up to 40 times, 2 s apart at first and up to 20 s later.
func (c *Client) WaitUntilHttpListenerStopped(ctx context.Context, request *DescribeLoadBalancerHTTPListenerAttributeRequest, options slbsdk.WaitOptions) (*DescribeLoadBalancerHTTPListenerAttributeResponse, error) {
	return rpc.Wait[DescribeLoadBalancerHTTPListenerAttributeResponse](ctx, c.rpc, &describeLoadBalancerHTTPListenerAttributeAction, request, &rpc.Waiter{
		Name:        "WaitUntilHttpListenerStopped",
		Delay:       2 * time.Second,
		MaxDelay:    20 * time.Second,
		MaxAttempts: 40,
		Success: []rpc.WaiterState{
			{Fields: []rpc.WaiterField{{Path: "Status", Values: []any{"stopped"}}}},
		},
	}, options)
}

var describeLoadBalancerHTTPListenerAttributeAction = rpc.Action{
	API:  &api,
	Name: "DescribeLoadBalancerHTTPListenerAttribute",
	// It changes nothing and may be repeated at will.
	IsRead: true,
}

// DescribeLoadBalancerHTTPListenerAttributeRequest has the parameters of DescribeLoadBalancerHTTPListenerAttribute.
type DescribeLoadBalancerHTTPListenerAttributeRequest struct {
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

// DescribeLoadBalancerHTTPListenerAttributeResponse is the answer to DescribeLoadBalancerHTTPListenerAttribute.
type DescribeLoadBalancerHTTPListenerAttributeResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// Whether requests are redirected to an HTTPS listener.
	ListenerForward *DescribedOnOff `json:"ListenerForward,omitempty"`
	// The port of the HTTPS listener to which requests are redirected; absent while ListenerForward is off.
	ForwardPort *int `json:"ForwardPort,omitempty"`
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
	Tags []DescribeLoadBalancerHTTPListenerAttributeResponseTag `json:"Tags,omitempty" wrapper:"Tag"`
	// Whether all requests of a client go to the same server.
	StickySession *DescribedOnOff `json:"StickySession,omitempty"`
	// Whose cookie ties a client to its server; set while StickySession is on.
	StickySessionType *StickySessionType `json:"StickySessionType,omitempty"`
	// How long the listener's own cookie lasts; set while StickySessionType is insert.
	// Unit: seconds.
	CookieTimeout *int `json:"CookieTimeout,omitempty"`
	// The name of the server's cookie; set while StickySessionType is server.
	Cookie *string `json:"Cookie,omitempty"`
	// Whether servers get the address of the client, in the header `X-Forwarded-For`.
	XForwardedFor *DescribedOnOff `json:"XForwardedFor,omitempty"`
	// Whether servers get the address of the instance that the client called, in the header `SLB-IP`.
	XForwardedFor_SLBIP *DescribedOnOff `json:"XForwardedFor_SLBIP,omitempty"`
	// Whether servers get the id of the instance, in the header `SLB-ID`.
	XForwardedFor_SLBID *DescribedOnOff `json:"XForwardedFor_SLBID,omitempty"`
	// Whether servers get the protocol of the listener, in the header `X-Forwarded-Proto`.
	XForwardedFor_proto *DescribedOnOff `json:"XForwardedFor_proto,omitempty"`
	// Whether servers get the listener's port, in the header `XForwardedFor_SLBPORT`.
	XForwardedFor_SLBPORT *DescribedOnOff `json:"XForwardedFor_SLBPORT,omitempty"`
	// Whether servers get the port of the client, in the header `XForwardedFor_ClientSrcPort`.
	XForwardedFor_ClientSrcPort *DescribedOnOff `json:"XForwardedFor_ClientSrcPort,omitempty"`
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
	// The domain that a check sends as its host. `$_ip`, or nothing, stands for the private address of each server.
	HealthCheckDomain *string `json:"HealthCheckDomain,omitempty"`
	// The path that a check asks for; the home page of the server when none is set.
	HealthCheckURI *string `json:"HealthCheckURI,omitempty"`
	// The kinds of HTTP status that count as healthy, joined by commas.
	//
	// A string as the service sends it, not a list: the values are http_2xx, http_3xx, http_4xx and http_5xx.
	HealthCheckHttpCode *string `json:"HealthCheckHttpCode,omitempty"`
	// Whether access control lists decide which clients get through.
	AclStatus *DescribedOnOff `json:"AclStatus,omitempty"`
	// Whether the lists name the clients to let in or the clients to keep out; set while AclStatus is on.
	AclType *DescribeLoadBalancerHTTPListenerAttributeAclType `json:"AclType,omitempty"`
	// The access control list of the listener; set while AclStatus is on.
	AclId *string `json:"AclId,omitempty"`
	// The access control lists of the listener.
	AclIds []string `json:"AclIds,omitempty" wrapper:"AclId"`
	// Whether answers of certain file types are compressed.
	Gzip *DescribedOnOff `json:"Gzip,omitempty"`
	// How long a client's connection may go without a request before it is closed.
	// Unit: seconds.
	IdleTimeout *int `json:"IdleTimeout,omitempty"`
	// How long a server may take to answer; after that the client gets HTTP status 504.
	// Unit: seconds.
	RequestTimeout *int `json:"RequestTimeout,omitempty"`
	// Whether the listener counts as secure.
	SecurityStatus *DescribedOnOff `json:"SecurityStatus,omitempty"`
	// Whether the backend servers are checked.
	HealthCheck *DescribedOnOff `json:"HealthCheck,omitempty"`
	// The HTTP method of a check; set while HealthCheck is on.
	HealthCheckMethod *HealthCheckMethod `json:"HealthCheckMethod,omitempty"`
	// How long a check waits for the answer; a server that stays silent fails the check.
	// Unit: seconds.
	HealthCheckTimeout *int `json:"HealthCheckTimeout,omitempty"`
	// The forwarding rules of the listener.
	Rules []DescribeLoadBalancerHTTPListenerAttributeResponseRule `json:"Rules,omitempty" wrapper:"Rule"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// DescribeLoadBalancerHTTPListenerAttributeResponseTag is the type of Tags[] in a
// DescribeLoadBalancerHTTPListenerAttributeResponse.
type DescribeLoadBalancerHTTPListenerAttributeResponseTag struct {
	// What the tag is about.
	TagKey *string `json:"TagKey,omitempty"`
	// What the tag says about it.
	TagValue *string `json:"TagValue,omitempty"`
}

// DescribeLoadBalancerHTTPListenerAttributeResponseRule is the type of Rules[] in a
// DescribeLoadBalancerHTTPListenerAttributeResponse.
type DescribeLoadBalancerHTTPListenerAttributeResponseRule struct {
	// The id of the forwarding rule.
	RuleId *string `json:"RuleId,omitempty"`
	// What the rule is called, unique within its listener.
	RuleName *string `json:"RuleName,omitempty"`
	// The domain of the requests that the rule takes.
	Domain *string `json:"Domain,omitempty"`
	// The path of the requests that the rule takes.
	Url *string `json:"Url,omitempty"`
	// The VServer group that receives the requests.
	VServerGroupId *string `json:"VServerGroupId,omitempty"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *DescribeLoadBalancerHTTPListenerAttributeRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *DescribeLoadBalancerHTTPListenerAttributeRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
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
