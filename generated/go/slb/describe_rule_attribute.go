// Code generated from spec/slb/rule/DescribeRuleAttribute.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// DescribeRuleAttribute gets one forwarding rule with all its settings.
//
// Tells what the rule matches, which VServer group gets the requests, and whether the rule follows its listener.
//
// While ListenerSync is on, the listener's scheduling, session persistence and health check apply.
func (c *Client) DescribeRuleAttribute(ctx context.Context, request *DescribeRuleAttributeRequest) (*DescribeRuleAttributeResponse, error) {
	return rpc.Call[DescribeRuleAttributeResponse](ctx, c.rpc, &describeRuleAttributeAction, request)
}

var describeRuleAttributeAction = rpc.Action{
	API:  &api,
	Name: "DescribeRuleAttribute",
	// It changes nothing and may be repeated at will.
	IsRead: true,
}

// DescribeRuleAttributeRequest has the parameters of DescribeRuleAttribute.
type DescribeRuleAttributeRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The id of the forwarding rule.
	//
	// Required.
	RuleId *string `json:"RuleId,omitempty"`
}

// DescribeRuleAttributeResponse is the answer to DescribeRuleAttribute.
type DescribeRuleAttributeResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// The id of the forwarding rule.
	RuleId *string `json:"RuleId,omitempty"`
	// The name of the rule, unique within its listener.
	//
	// Documented characters: letters, digits, hyphens, slashes, periods and underscores.
	RuleName *string `json:"RuleName,omitempty"`
	// The id of the instance.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// The frontend port of the rule's listener.
	ListenerPort *int `json:"ListenerPort,omitempty"`
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
	// The port that checks connect to; without one it is the listener's port.
	HealthCheckConnectPort *int `json:"HealthCheckConnectPort,omitempty"`
	// The classes of HTTP status that count as healthy, separated by commas.
	//
	// It is http_2xx when none was chosen.
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
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *DescribeRuleAttributeRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *DescribeRuleAttributeRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.RuleId == nil && !mistyped.Has("RuleId") {
		issues.Error("RuleId", "required", "RuleId is required.")
	}
	return issues
}
