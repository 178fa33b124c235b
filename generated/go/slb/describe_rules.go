// Code generated from spec/slb/rule/DescribeRules.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// DescribeRules lists the forwarding rules of a listener with their settings.
//
// All rules come in one answer; there are no pages.
func (c *Client) DescribeRules(ctx context.Context, request *DescribeRulesRequest) (*DescribeRulesResponse, error) {
	return rpc.Call[DescribeRulesResponse](ctx, c.rpc, &describeRulesAction, request)
}

var describeRulesAction = rpc.Action{
	API:  &api,
	Name: "DescribeRules",
	// It changes nothing and may be repeated at will.
	IsRead: true,
}

// DescribeRulesRequest has the parameters of DescribeRules.
type DescribeRulesRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The id of the instance.
	//
	// Required.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// The listener's frontend port.
	//
	// Required.
	// Value: from 1 to 65535.
	ListenerPort *int `json:"ListenerPort,omitempty"`
	// The listener's protocol, to tell it from a listener of another protocol on the same port.
	//
	// Needed when listeners of different protocols share the port.
	ListenerProtocol *ListenerProtocol `json:"ListenerProtocol,omitempty"`
}

// DescribeRulesResponse is the answer to DescribeRules.
type DescribeRulesResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// The rules of the listener.
	Rules []DescribeRulesResponseRule `json:"Rules,omitempty" wrapper:"Rule"`
	// The rules of the listener, under the name that the guide gives them.
	//
	// Deprecated: RuleList is deprecated; use Rules.
	RuleList []DescribeRulesResponseRule2 `json:"RuleList,omitempty" wrapper:"Rule"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// DescribeRulesResponseRule is the type of Rules[] in a DescribeRulesResponse.
type DescribeRulesResponseRule struct {
	// The id of the forwarding rule.
	RuleId *string `json:"RuleId,omitempty"`
	// The name of the rule, unique within its listener.
	//
	// Documented characters: letters, digits, hyphens, slashes, periods and underscores.
	RuleName *string `json:"RuleName,omitempty"`
	// The domain of the requests that the rule takes.
	Domain *string `json:"Domain,omitempty"`
	// The path prefix of the requests that the rule takes.
	Url *string `json:"Url,omitempty"`
	// The VServer group that receives the requests.
	VServerGroupId *string `json:"VServerGroupId,omitempty"`
	// Whether the rule follows the settings of its listener.
	ListenerSync *RuleListenerSync `json:"ListenerSync,omitempty"`
	// How requests are spread over the servers of the group.
	Scheduler *RuleScheduler `json:"Scheduler,omitempty"`
	// Whether the requests of one client go to the same server, by means of a cookie.
	StickySession *RuleStickySession `json:"StickySession,omitempty"`
	// How the cookie that ties a client to a server comes about.
	StickySessionType *RuleStickySessionType `json:"StickySessionType,omitempty"`
	// How long the inserted cookie is valid.
	// Unit: seconds.
	CookieTimeout *int `json:"CookieTimeout,omitempty"`
	// The name of the cookie that the servers set.
	//
	// ASCII characters only; no whitespace of any kind.
	Cookie *string `json:"Cookie,omitempty"`
	// Whether the servers of the group are checked.
	HealthCheck *RuleHealthCheck `json:"HealthCheck,omitempty"`
	// The Host header of the probe. `$_ip`, like no value, stands for each server's private IP address.
	//
	// A domain has letters, digits, periods and hyphens; an example of the provider breaks that with a slash.
	//
	// Servers that check the Host header need a domain here.
	HealthCheckDomain *string `json:"HealthCheckDomain,omitempty"`
	// The path that check requests ask for.
	HealthCheckURI *string `json:"HealthCheckURI,omitempty"`
	// The backend port that is probed.
	HealthCheckConnectPort *int `json:"HealthCheckConnectPort,omitempty"`
	// The classes of HTTP status that count as healthy, separated by commas.
	HealthCheckHttpCode *string `json:"HealthCheckHttpCode,omitempty"`
	// The time from one probe to the next.
	// Unit: seconds.
	HealthCheckInterval *int `json:"HealthCheckInterval,omitempty"`
	// How long a probe waits for its answer; a server that answers later has failed the probe.
	// Unit: seconds.
	HealthCheckTimeout *int `json:"HealthCheckTimeout,omitempty"`
	// Checks in a row that must succeed before a failed server gets requests again.
	HealthyThreshold *int `json:"HealthyThreshold,omitempty"`
	// Checks in a row that must fail before a server gets no more requests.
	UnhealthyThreshold *int `json:"UnhealthyThreshold,omitempty"`
}

// DescribeRulesResponseRule2 is the type of RuleList[] in a DescribeRulesResponse.
type DescribeRulesResponseRule2 struct {
	// The id of the forwarding rule.
	RuleId *string `json:"RuleId,omitempty"`
	// The name of the rule, unique within its listener.
	//
	// Documented characters: letters, digits, hyphens, slashes, periods and underscores.
	RuleName *string `json:"RuleName,omitempty"`
	// The domain of the requests that the rule takes.
	Domain *string `json:"Domain,omitempty"`
	// The path prefix of the requests that the rule takes.
	Url *string `json:"Url,omitempty"`
	// The VServer group that receives the requests.
	VServerGroupId *string `json:"VServerGroupId,omitempty"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *DescribeRulesRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *DescribeRulesRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
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
	if r.ListenerProtocol != nil && !check.OneOf(*r.ListenerProtocol, "http", "https", "tcp", "udp") {
		issues.Error("ListenerProtocol", "enum", "ListenerProtocol must be \"http\", \"https\", \"tcp\" or \"udp\".")
	}
	return issues
}
