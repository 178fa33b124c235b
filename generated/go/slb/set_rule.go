// Code generated from spec/slb/rule/SetRule.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// SetRule changes a forwarding rule.
//
// Sends the rule's requests to another VServer group, renames the rule, or changes whether it follows the listener's
// scheduling, session persistence and health check. With ListenerSync off the rule has settings of its own, which are
// then given in the same call. Domain and path of a rule cannot be changed.
//
// With DryRun the service only checks the request; when nothing is wrong with it, the response has nothing but the
// RequestId.
//
// Errors that the documentation names, beside those that every Action has:
//
//   - DryRunOperation: The check asked for by DryRun has passed; nothing was changed. Send the request without DryRun
//     to make the change.
//   - OperationFailed.ListenerStatusNotSupport: The listener is in a state that allows no change of its rules for the
//     moment. Call again once the listener has settled.
func (c *Client) SetRule(ctx context.Context, request *SetRuleRequest) (*SetRuleResponse, error) {
	return rpc.Call[SetRuleResponse](ctx, c.rpc, &setRuleAction, request)
}

var setRuleAction = rpc.Action{
	API:  &api,
	Name: "SetRule",
	// The answer to a dry run that has found nothing wrong.
	DryRunCode: "DryRunOperation",
	Errors: []rpc.ErrorFact{
		{Code: "DryRunOperation", Retry: slbsdk.RetryNever},
		{Code: "OperationFailed.ListenerStatusNotSupport", Retry: slbsdk.RetryLater},
	},
}

// SetRuleRequest has the parameters of SetRule.
//
// Over several parameters the service has these rules:
//
//   - own-settings: Scheduler, StickySession and HealthCheck are required when ListenerSync is "off". A rule that does
//     not follow its listener needs settings of its own.
//   - settings-of-listener: Scheduler, StickySession, StickySessionType, CookieTimeout, Cookie, HealthCheck,
//     HealthCheckDomain, HealthCheckURI, HealthCheckConnectPort, HealthCheckHttpCode, HealthCheckInterval,
//     HealthCheckTimeout, HealthyThreshold and UnhealthyThreshold have no effect when ListenerSync is "on". The
//     listener's settings apply.
//   - sticky-session-type: StickySessionType is required when StickySession is "on".
//   - cookie-timeout: CookieTimeout is required when StickySession is "on" and StickySessionType is "insert".
//   - cookie: Cookie is required when StickySession is "on" and StickySessionType is "server".
//   - sticky-session-off: StickySessionType, CookieTimeout and Cookie have no effect when StickySession is "off".
//   - no-cookie-name-to-insert: Cookie has no effect when StickySessionType is "insert".
//   - no-timeout-of-server-cookie: CookieTimeout has no effect when StickySessionType is "server".
//   - health-check-settings: HealthCheckURI, HealthCheckHttpCode, HealthCheckInterval, HealthCheckTimeout,
//     HealthyThreshold and UnhealthyThreshold are required when HealthCheck is "on".
//   - health-check-off: HealthCheckDomain, HealthCheckURI, HealthCheckConnectPort, HealthCheckHttpCode,
//     HealthCheckInterval, HealthCheckTimeout, HealthyThreshold and UnhealthyThreshold have no effect when HealthCheck
//     is "off".
//   - health-check-timeout: HealthCheckTimeout must be at least HealthCheckInterval. A timeout shorter than the
//     interval is raised to the interval, as for listeners.
//   - rule-name-characters: RuleName must match ^[A-Za-z0-9/._-]+$. Only letters, digits, hyphens, slashes, periods and
//     underscores are documented.
type SetRuleRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The id of the forwarding rule.
	//
	// Required.
	RuleId *string `json:"RuleId,omitempty"`
	// The VServer group that is to receive the requests.
	VServerGroupId *string `json:"VServerGroupId,omitempty"`
	// The new name of the rule, unique within its listener.
	//
	// Value: from 1 to 80 characters.
	//
	// Documented characters: letters, digits, hyphens, slashes, periods and underscores.
	RuleName *string `json:"RuleName,omitempty"`
	// Whether the rule follows the settings of its listener.
	ListenerSync *RuleListenerSync `json:"ListenerSync,omitempty"`
	// How requests are spread over the servers of the group.
	Scheduler *RuleScheduler `json:"Scheduler,omitempty"`
	// Whether the requests of one client go to the same server, by means of a cookie.
	StickySession *RuleStickySession `json:"StickySession,omitempty"`
	// How the cookie that ties a client to a server comes about.
	StickySessionType *RuleStickySessionType `json:"StickySessionType,omitempty"`
	// How long the inserted cookie is valid.
	//
	// Value: from 1 to 86400.
	// Unit: seconds.
	CookieTimeout *int `json:"CookieTimeout,omitempty"`
	// The name of the cookie that the servers set.
	//
	// Value: from 1 to 200 characters; matches ^[^$,; ][^,; ]*$.
	//
	// ASCII characters only; no whitespace of any kind.
	Cookie *string `json:"Cookie,omitempty"`
	// Whether the servers of the group are checked.
	HealthCheck *RuleHealthCheck `json:"HealthCheck,omitempty"`
	// The Host header of the probe. `$_ip`, like no value, stands for each server's private IP address.
	//
	// Value: from 1 to 80 characters.
	//
	// A domain has letters, digits, periods and hyphens; an example of the provider breaks that with a slash.
	//
	// Servers that check the Host header need a domain here.
	HealthCheckDomain *string `json:"HealthCheckDomain,omitempty"`
	// The path that check requests ask for.
	HealthCheckURI *string `json:"HealthCheckURI,omitempty"`
	// The backend port that is probed.
	//
	// Value: from 1 to 65535 or -520.
	HealthCheckConnectPort *int `json:"HealthCheckConnectPort,omitempty"`
	// The classes of HTTP status codes that count as healthy.
	//
	// Value: at least 1 element.
	HealthCheckHttpCode []HealthCheckHttpCode `json:"HealthCheckHttpCode,omitempty" encoding:"comma"`
	// The time from one probe to the next.
	//
	// Value: from 1 to 50.
	// Unit: seconds.
	HealthCheckInterval *int `json:"HealthCheckInterval,omitempty"`
	// How long a probe waits for its answer; a server that answers later has failed the probe.
	//
	// Value: from 1 to 300.
	// Unit: seconds.
	HealthCheckTimeout *int `json:"HealthCheckTimeout,omitempty"`
	// Checks in a row that must succeed before a failed server gets requests again.
	//
	// Value: from 2 to 10.
	HealthyThreshold *int `json:"HealthyThreshold,omitempty"`
	// Checks in a row that must fail before a server gets no more requests.
	//
	// Value: from 2 to 10.
	UnhealthyThreshold *int `json:"UnhealthyThreshold,omitempty"`
	// Only check the request; nothing is changed.
	//
	// The provider lists it without a text; that it answers an error is what public clients have met.
	DryRun *bool `json:"DryRun,omitempty"`
}

// SetRuleResponse is the answer to SetRule.
type SetRuleResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *SetRuleRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *SetRuleRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.RuleId == nil && !mistyped.Has("RuleId") {
		issues.Error("RuleId", "required", "RuleId is required.")
	}
	if r.RuleName != nil && !check.HasLength(*r.RuleName, 1, 80) {
		issues.Error("RuleName", "length", "RuleName must have from 1 to 80 characters.")
	}
	if r.ListenerSync != nil && !check.OneOf(*r.ListenerSync, "on", "off") {
		issues.Error("ListenerSync", "enum", "ListenerSync must be \"on\" or \"off\".")
	}
	if r.Scheduler != nil && !check.OneOf(*r.Scheduler, "wrr", "rr", "wlc") {
		issues.Error("Scheduler", "enum", "Scheduler must be \"wrr\", \"rr\" or \"wlc\".")
	}
	if r.StickySession != nil && !check.OneOf(*r.StickySession, "on", "off") {
		issues.Error("StickySession", "enum", "StickySession must be \"on\" or \"off\".")
	}
	if r.StickySessionType != nil && !check.OneOf(*r.StickySessionType, "insert", "server") {
		issues.Error("StickySessionType", "enum", "StickySessionType must be \"insert\" or \"server\".")
	}
	if r.CookieTimeout != nil && (*r.CookieTimeout < 1 || *r.CookieTimeout > 86400) {
		issues.Error("CookieTimeout", "range", "CookieTimeout must be from 1 to 86400.")
	}
	if r.Cookie != nil && !check.HasLength(*r.Cookie, 1, 200) {
		issues.Error("Cookie", "length", "Cookie must have from 1 to 200 characters.")
	}
	if r.Cookie != nil && !check.Match(setRuleRequestCookiePattern, *r.Cookie) {
		issues.Error("Cookie", "pattern", "Cookie must match ^[^$,; ][^,; ]*$")
	}
	if r.HealthCheck != nil && !check.OneOf(*r.HealthCheck, "on", "off") {
		issues.Error("HealthCheck", "enum", "HealthCheck must be \"on\" or \"off\".")
	}
	if r.HealthCheckDomain != nil && !check.HasLength(*r.HealthCheckDomain, 1, 80) {
		issues.Error("HealthCheckDomain", "length", "HealthCheckDomain must have from 1 to 80 characters.")
	}
	if r.HealthCheckConnectPort != nil && *r.HealthCheckConnectPort != -520 && (*r.HealthCheckConnectPort < 1 || *r.HealthCheckConnectPort > 65535) {
		issues.Error("HealthCheckConnectPort", "range", "HealthCheckConnectPort must be from 1 to 65535, or -520.")
	}
	if r.HealthCheckHttpCode != nil && len(r.HealthCheckHttpCode) < 1 {
		issues.Error("HealthCheckHttpCode", "size", "HealthCheckHttpCode must have at least 1 element.")
	}
	for i, item := range r.HealthCheckHttpCode {
		if !mistyped.HasElement("HealthCheckHttpCode", i) && !check.OneOf(item, "http_2xx", "http_3xx", "http_4xx", "http_5xx") {
			issues.Error(check.At("HealthCheckHttpCode", i), "enum", "Each element of HealthCheckHttpCode must be \"http_2xx\", \"http_3xx\", \"http_4xx\" or \"http_5xx\".")
		}
	}
	if r.HealthCheckInterval != nil && (*r.HealthCheckInterval < 1 || *r.HealthCheckInterval > 50) {
		issues.Error("HealthCheckInterval", "range", "HealthCheckInterval must be from 1 to 50.")
	}
	if r.HealthCheckTimeout != nil && (*r.HealthCheckTimeout < 1 || *r.HealthCheckTimeout > 300) {
		issues.Error("HealthCheckTimeout", "range", "HealthCheckTimeout must be from 1 to 300.")
	}
	if r.HealthyThreshold != nil && (*r.HealthyThreshold < 2 || *r.HealthyThreshold > 10) {
		issues.Error("HealthyThreshold", "range", "HealthyThreshold must be from 2 to 10.")
	}
	if r.UnhealthyThreshold != nil && (*r.UnhealthyThreshold < 2 || *r.UnhealthyThreshold > 10) {
		issues.Error("UnhealthyThreshold", "range", "UnhealthyThreshold must be from 2 to 10.")
	}
	if check.Is(r.ListenerSync, "off") {
		if r.Scheduler == nil && !mistyped.Has("Scheduler") {
			issues.Error("Scheduler", "own-settings", "Scheduler is required when ListenerSync is \"off\". A rule that does not follow its listener needs settings of its own.")
		}
		if r.StickySession == nil && !mistyped.Has("StickySession") {
			issues.Error("StickySession", "own-settings", "StickySession is required when ListenerSync is \"off\". A rule that does not follow its listener needs settings of its own.")
		}
		if r.HealthCheck == nil && !mistyped.Has("HealthCheck") {
			issues.Error("HealthCheck", "own-settings", "HealthCheck is required when ListenerSync is \"off\". A rule that does not follow its listener needs settings of its own.")
		}
	}
	if check.Is(r.ListenerSync, "on") {
		if r.Scheduler != nil || mistyped.Has("Scheduler") {
			issues.Warning("Scheduler", "settings-of-listener", "Scheduler has no effect when ListenerSync is \"on\". The listener's settings apply.")
		}
		if r.StickySession != nil || mistyped.Has("StickySession") {
			issues.Warning("StickySession", "settings-of-listener", "StickySession has no effect when ListenerSync is \"on\". The listener's settings apply.")
		}
		if r.StickySessionType != nil || mistyped.Has("StickySessionType") {
			issues.Warning("StickySessionType", "settings-of-listener", "StickySessionType has no effect when ListenerSync is \"on\". The listener's settings apply.")
		}
		if r.CookieTimeout != nil || mistyped.Has("CookieTimeout") {
			issues.Warning("CookieTimeout", "settings-of-listener", "CookieTimeout has no effect when ListenerSync is \"on\". The listener's settings apply.")
		}
		if r.Cookie != nil || mistyped.Has("Cookie") {
			issues.Warning("Cookie", "settings-of-listener", "Cookie has no effect when ListenerSync is \"on\". The listener's settings apply.")
		}
		if r.HealthCheck != nil || mistyped.Has("HealthCheck") {
			issues.Warning("HealthCheck", "settings-of-listener", "HealthCheck has no effect when ListenerSync is \"on\". The listener's settings apply.")
		}
		if r.HealthCheckDomain != nil || mistyped.Has("HealthCheckDomain") {
			issues.Warning("HealthCheckDomain", "settings-of-listener", "HealthCheckDomain has no effect when ListenerSync is \"on\". The listener's settings apply.")
		}
		if r.HealthCheckURI != nil || mistyped.Has("HealthCheckURI") {
			issues.Warning("HealthCheckURI", "settings-of-listener", "HealthCheckURI has no effect when ListenerSync is \"on\". The listener's settings apply.")
		}
		if r.HealthCheckConnectPort != nil || mistyped.Has("HealthCheckConnectPort") {
			issues.Warning("HealthCheckConnectPort", "settings-of-listener", "HealthCheckConnectPort has no effect when ListenerSync is \"on\". The listener's settings apply.")
		}
		if r.HealthCheckHttpCode != nil || mistyped.Has("HealthCheckHttpCode") {
			issues.Warning("HealthCheckHttpCode", "settings-of-listener", "HealthCheckHttpCode has no effect when ListenerSync is \"on\". The listener's settings apply.")
		}
		if r.HealthCheckInterval != nil || mistyped.Has("HealthCheckInterval") {
			issues.Warning("HealthCheckInterval", "settings-of-listener", "HealthCheckInterval has no effect when ListenerSync is \"on\". The listener's settings apply.")
		}
		if r.HealthCheckTimeout != nil || mistyped.Has("HealthCheckTimeout") {
			issues.Warning("HealthCheckTimeout", "settings-of-listener", "HealthCheckTimeout has no effect when ListenerSync is \"on\". The listener's settings apply.")
		}
		if r.HealthyThreshold != nil || mistyped.Has("HealthyThreshold") {
			issues.Warning("HealthyThreshold", "settings-of-listener", "HealthyThreshold has no effect when ListenerSync is \"on\". The listener's settings apply.")
		}
		if r.UnhealthyThreshold != nil || mistyped.Has("UnhealthyThreshold") {
			issues.Warning("UnhealthyThreshold", "settings-of-listener", "UnhealthyThreshold has no effect when ListenerSync is \"on\". The listener's settings apply.")
		}
	}
	if check.Is(r.StickySession, "on") && r.StickySessionType == nil && !mistyped.Has("StickySessionType") {
		issues.Error("StickySessionType", "sticky-session-type", "StickySessionType is required when StickySession is \"on\".")
	}
	if check.Is(r.StickySession, "on") && check.Is(r.StickySessionType, "insert") && r.CookieTimeout == nil && !mistyped.Has("CookieTimeout") {
		issues.Error("CookieTimeout", "cookie-timeout", "CookieTimeout is required when StickySession is \"on\" and StickySessionType is \"insert\".")
	}
	if check.Is(r.StickySession, "on") && check.Is(r.StickySessionType, "server") && r.Cookie == nil && !mistyped.Has("Cookie") {
		issues.Error("Cookie", "cookie", "Cookie is required when StickySession is \"on\" and StickySessionType is \"server\".")
	}
	if check.Is(r.StickySession, "off") {
		if r.StickySessionType != nil || mistyped.Has("StickySessionType") {
			issues.Warning("StickySessionType", "sticky-session-off", "StickySessionType has no effect when StickySession is \"off\".")
		}
		if r.CookieTimeout != nil || mistyped.Has("CookieTimeout") {
			issues.Warning("CookieTimeout", "sticky-session-off", "CookieTimeout has no effect when StickySession is \"off\".")
		}
		if r.Cookie != nil || mistyped.Has("Cookie") {
			issues.Warning("Cookie", "sticky-session-off", "Cookie has no effect when StickySession is \"off\".")
		}
	}
	if check.Is(r.StickySessionType, "insert") && (r.Cookie != nil || mistyped.Has("Cookie")) {
		issues.Warning("Cookie", "no-cookie-name-to-insert", "Cookie has no effect when StickySessionType is \"insert\".")
	}
	if check.Is(r.StickySessionType, "server") && (r.CookieTimeout != nil || mistyped.Has("CookieTimeout")) {
		issues.Warning("CookieTimeout", "no-timeout-of-server-cookie", "CookieTimeout has no effect when StickySessionType is \"server\".")
	}
	if check.Is(r.HealthCheck, "on") {
		if r.HealthCheckURI == nil && !mistyped.Has("HealthCheckURI") {
			issues.Error("HealthCheckURI", "health-check-settings", "HealthCheckURI is required when HealthCheck is \"on\".")
		}
		if r.HealthCheckHttpCode == nil && !mistyped.Has("HealthCheckHttpCode") {
			issues.Error("HealthCheckHttpCode", "health-check-settings", "HealthCheckHttpCode is required when HealthCheck is \"on\".")
		}
		if r.HealthCheckInterval == nil && !mistyped.Has("HealthCheckInterval") {
			issues.Error("HealthCheckInterval", "health-check-settings", "HealthCheckInterval is required when HealthCheck is \"on\".")
		}
		if r.HealthCheckTimeout == nil && !mistyped.Has("HealthCheckTimeout") {
			issues.Error("HealthCheckTimeout", "health-check-settings", "HealthCheckTimeout is required when HealthCheck is \"on\".")
		}
		if r.HealthyThreshold == nil && !mistyped.Has("HealthyThreshold") {
			issues.Error("HealthyThreshold", "health-check-settings", "HealthyThreshold is required when HealthCheck is \"on\".")
		}
		if r.UnhealthyThreshold == nil && !mistyped.Has("UnhealthyThreshold") {
			issues.Error("UnhealthyThreshold", "health-check-settings", "UnhealthyThreshold is required when HealthCheck is \"on\".")
		}
	}
	if check.Is(r.HealthCheck, "off") {
		if r.HealthCheckDomain != nil || mistyped.Has("HealthCheckDomain") {
			issues.Warning("HealthCheckDomain", "health-check-off", "HealthCheckDomain has no effect when HealthCheck is \"off\".")
		}
		if r.HealthCheckURI != nil || mistyped.Has("HealthCheckURI") {
			issues.Warning("HealthCheckURI", "health-check-off", "HealthCheckURI has no effect when HealthCheck is \"off\".")
		}
		if r.HealthCheckConnectPort != nil || mistyped.Has("HealthCheckConnectPort") {
			issues.Warning("HealthCheckConnectPort", "health-check-off", "HealthCheckConnectPort has no effect when HealthCheck is \"off\".")
		}
		if r.HealthCheckHttpCode != nil || mistyped.Has("HealthCheckHttpCode") {
			issues.Warning("HealthCheckHttpCode", "health-check-off", "HealthCheckHttpCode has no effect when HealthCheck is \"off\".")
		}
		if r.HealthCheckInterval != nil || mistyped.Has("HealthCheckInterval") {
			issues.Warning("HealthCheckInterval", "health-check-off", "HealthCheckInterval has no effect when HealthCheck is \"off\".")
		}
		if r.HealthCheckTimeout != nil || mistyped.Has("HealthCheckTimeout") {
			issues.Warning("HealthCheckTimeout", "health-check-off", "HealthCheckTimeout has no effect when HealthCheck is \"off\".")
		}
		if r.HealthyThreshold != nil || mistyped.Has("HealthyThreshold") {
			issues.Warning("HealthyThreshold", "health-check-off", "HealthyThreshold has no effect when HealthCheck is \"off\".")
		}
		if r.UnhealthyThreshold != nil || mistyped.Has("UnhealthyThreshold") {
			issues.Warning("UnhealthyThreshold", "health-check-off", "UnhealthyThreshold has no effect when HealthCheck is \"off\".")
		}
	}
	if left, ok := check.Number(r.HealthCheckTimeout, mistyped, "HealthCheckTimeout"); ok {
		if right, ok := check.Number(r.HealthCheckInterval, mistyped, "HealthCheckInterval"); ok && left < right {
			issues.Warning("HealthCheckTimeout", "health-check-timeout", "HealthCheckTimeout must be at least HealthCheckInterval. A timeout shorter than the interval is raised to the interval, as for listeners.")
		}
	}
	if r.RuleName != nil && !check.Match(setRuleRequestRuleNameCharactersPattern, *r.RuleName) {
		issues.Warning("RuleName", "rule-name-characters", "RuleName must match ^[A-Za-z0-9/._-]+$. Only letters, digits, hyphens, slashes, periods and underscores are documented.")
	}
	return issues
}

var setRuleRequestCookiePattern = check.NewPattern(`^[^$,; ][^,; ]*$`)

var setRuleRequestRuleNameCharactersPattern = check.NewPattern(`^[A-Za-z0-9/._-]+$`)
