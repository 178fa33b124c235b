// Code generated from spec/slb/listener/SetLoadBalancerHTTPListenerAttribute.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// SetLoadBalancerHTTPListenerAttribute changes an HTTP listener.
//
// Changes scheduling, sessions, health check, headers, timeouts, access control or bandwidth of a listener, or gives it
// another VServer group. Its port and protocol stay as they are.
//
// What an absent parameter does is not stated; take it to stay as it is, and read the listener back to be sure.
//
// With DryRun the service only checks the request; when nothing is wrong with it, the response has nothing but the
// RequestId.
//
// Errors that the documentation names, beside those that every Action has:
//
//   - DryRunOperation: The check asked for by DryRun has passed; nothing was changed. Send the request without DryRun
//     to make the change.
//   - OperationFailed.ListenerStatusNotSupport: The listener is in a state that allows no change of it for the moment.
//     Call again once the listener has settled.
func (c *Client) SetLoadBalancerHTTPListenerAttribute(ctx context.Context, request *SetLoadBalancerHTTPListenerAttributeRequest) (*SetLoadBalancerHTTPListenerAttributeResponse, error) {
	return rpc.Call[SetLoadBalancerHTTPListenerAttributeResponse](ctx, c.rpc, &setLoadBalancerHTTPListenerAttributeAction, request)
}

var setLoadBalancerHTTPListenerAttributeAction = rpc.Action{
	API:  &api,
	Name: "SetLoadBalancerHTTPListenerAttribute",
	// The answer to a dry run that has found nothing wrong.
	DryRunCode: "DryRunOperation",
	Errors: []rpc.ErrorFact{
		{Code: "DryRunOperation", Retry: slbsdk.RetryNever},
		{Code: "OperationFailed.ListenerStatusNotSupport", Retry: slbsdk.RetryLater},
	},
}

// SetLoadBalancerHTTPListenerAttributeRequest has the parameters of SetLoadBalancerHTTPListenerAttribute.
//
// Over several parameters the service has these rules:
//
//   - sticky-session-type: StickySessionType is required when StickySession is "on".
//   - cookie-timeout: CookieTimeout is required when StickySession is "on" and StickySessionType is "insert".
//   - cookie: Cookie is required when StickySession is "on" and StickySessionType is "server".
//   - cookie-characters: Cookie must match ^[A-Za-z0-9]+$. Only ASCII letters and digits are documented.
//   - unhealthy-threshold: UnhealthyThreshold is required when HealthCheck is "on". The guide requires it; the provider
//     calls it optional.
//   - health-check-off: HealthCheckMethod, HealthCheckDomain, HealthCheckURI, HealthCheckConnectPort, HealthyThreshold,
//     UnhealthyThreshold, HealthCheckTimeout, HealthCheckInterval and HealthCheckHttpCode have no effect when
//     HealthCheck is "off". The servers are not probed.
//   - health-check-timeout: HealthCheckTimeout must be at least HealthCheckInterval. A timeout shorter than the
//     interval is raised to the interval.
//   - health-check-uri: HealthCheckURI must match ^/[A-Za-z0-9/.%?#&-]+$. The provider names only letters, digits and
//     -/.%?#& after the slash, and at least one of them.
//   - acl-off: AclType and AclId have no effect when AclStatus is "off". While access control is off everybody reaches
//     the listener.
//   - acl-id: AclId is required when AclStatus is "on".
type SetLoadBalancerHTTPListenerAttributeRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The id of the instance that has the listener.
	//
	// Required.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// The port of the instance that takes the HTTP requests.
	//
	// Required.
	// Value: from 1 to 65535.
	ListenerPort *int `json:"ListenerPort,omitempty"`
	// The peak bandwidth of the listener.
	//
	// Value: from 1 to 5120 or -1.
	// Unit: Mbit/s.
	//
	// On an instance charged by bandwidth, all its listeners together cannot have more than the instance has.
	Bandwidth *int `json:"Bandwidth,omitempty"`
	// Whether the listener sends its traffic to the VServer group in VServerGroupId.
	VServerGroup *OnOff `json:"VServerGroup,omitempty"`
	// Only check the request and leave the listener as it is.
	//
	// The provider lists it without a text; that it answers an error is what public clients have met.
	DryRun *bool `json:"DryRun,omitempty"`
	// The port on which the backend servers take the traffic.
	//
	// Value: from 1 to 65535.
	//
	// Deprecated: BackendServerPort is deprecated: Only the guide has it here; today the backend port is chosen when the
	// listener is created.
	BackendServerPort *int `json:"BackendServerPort,omitempty"`
	// How requests are distributed over the servers.
	Scheduler *SetLoadBalancerHTTPListenerAttributeScheduler `json:"Scheduler,omitempty"`
	// Whether all requests of a client go to the same server.
	StickySession *OnOff `json:"StickySession,omitempty"`
	// Whose cookie marks the session.
	StickySessionType *StickySessionType `json:"StickySessionType,omitempty"`
	// How long the cookie that the listener inserts stays valid.
	//
	// Value: from 1 to 86400.
	// Unit: seconds.
	CookieTimeout *int `json:"CookieTimeout,omitempty"`
	// The cookie of the servers that the listener overwrites.
	//
	// Value: from 1 to 200 characters; matches ^[^$,; ][^,; ]*$.
	Cookie *string `json:"Cookie,omitempty"`
	// Whether the servers are probed; those that fail get no requests.
	HealthCheck *OnOff `json:"HealthCheck,omitempty"`
	// The HTTP method of the probe.
	HealthCheckMethod *HealthCheckMethod `json:"HealthCheckMethod,omitempty"`
	// The Host header of the probe. `$_ip`, like no value, stands for each server's private IP address.
	//
	// Value: from 1 to 80 characters.
	//
	// A domain has letters, digits, periods and hyphens; an example of the provider breaks that with a slash.
	//
	// Servers that check the Host header need a domain here.
	HealthCheckDomain *string `json:"HealthCheckDomain,omitempty"`
	// The path that the probe asks for; it starts with a slash.
	//
	// Value: from 1 to 80 characters; matches ^/[^\n]*$.
	//
	// As long as none is set, the probe asks for the server's home page.
	HealthCheckURI *string `json:"HealthCheckURI,omitempty"`
	// The backend port that is probed.
	//
	// Value: from 1 to 65535 or -520.
	HealthCheckConnectPort *int `json:"HealthCheckConnectPort,omitempty"`
	// How many good probes in a row make a failed server healthy.
	//
	// Value: from 2 to 10.
	HealthyThreshold *int `json:"HealthyThreshold,omitempty"`
	// How many bad probes in a row make a healthy server fail.
	//
	// Value: from 2 to 10.
	UnhealthyThreshold *int `json:"UnhealthyThreshold,omitempty"`
	// How long a probe waits for its answer; a server that answers later has failed the probe.
	//
	// Value: from 1 to 300.
	// Unit: seconds.
	HealthCheckTimeout *int `json:"HealthCheckTimeout,omitempty"`
	// The time from one probe to the next.
	//
	// Value: from 1 to 50.
	// Unit: seconds.
	HealthCheckInterval *int `json:"HealthCheckInterval,omitempty"`
	// The classes of HTTP status codes that count as healthy.
	//
	// Value: at least 1 element.
	HealthCheckHttpCode []HealthCheckHttpCode `json:"HealthCheckHttpCode,omitempty" encoding:"comma"`
	// Whether the X-Forwarded-For header tells the servers the client's IP address.
	XForwardedFor *OnOff `json:"XForwardedFor,omitempty"`
	// Whether the SLB-IP header tells the servers the address of the instance that the client called.
	XForwardedFor_SLBIP *OnOff `json:"XForwardedFor_SLBIP,omitempty"`
	// Whether the SLB-ID header tells the servers the id of the instance.
	XForwardedFor_SLBID *OnOff `json:"XForwardedFor_SLBID,omitempty"`
	// Whether the X-Forwarded-Proto header tells the servers the protocol of the listener.
	XForwardedFor_proto *OnOff `json:"XForwardedFor_proto,omitempty"`
	// Whether the XForwardedFor_SLBPORT header tells the servers the port of the listener.
	XForwardedFor_SLBPORT *OnOff `json:"XForwardedFor_SLBPORT,omitempty"`
	// Whether the XForwardedFor_ClientSrcPort header tells the servers the client's port.
	XForwardedFor_ClientSrcPort *OnOff `json:"XForwardedFor_ClientSrcPort,omitempty"`
	// How long a connection may stay idle before the listener closes it; the next request opens another.
	//
	// Value: from 1 to 60.
	// Unit: seconds.
	IdleTimeout *int `json:"IdleTimeout,omitempty"`
	// How long the listener waits for a server before it answers the client with HTTP 504.
	//
	// Value: from 1 to 180.
	// Unit: seconds.
	RequestTimeout *int `json:"RequestTimeout,omitempty"`
	// Whether an access control list decides who reaches the listener.
	AclStatus *OnOff `json:"AclStatus,omitempty"`
	// What the access control list means.
	//
	// A wrong white list cuts off your own users.
	AclType *SetLoadBalancerHTTPListenerAttributeAclType `json:"AclType,omitempty"`
	// The access control list that the listener uses.
	AclId *string `json:"AclId,omitempty"`
	// The VServer group that receives the requests.
	VServerGroupId *string `json:"VServerGroupId,omitempty"`
	// The name of the listener, shown in the console.
	//
	// Value: from 1 to 256 characters.
	//
	// The provider names letters, digits, hyphens, slashes, periods and underscores; which letters is not said.
	Description *string `json:"Description,omitempty"`
	// Whether responses of certain file types are compressed.
	Gzip *OnOff `json:"Gzip,omitempty"`
}

// SetLoadBalancerHTTPListenerAttributeResponse is the answer to SetLoadBalancerHTTPListenerAttribute.
type SetLoadBalancerHTTPListenerAttributeResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *SetLoadBalancerHTTPListenerAttributeRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *SetLoadBalancerHTTPListenerAttributeRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
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
	if r.Bandwidth != nil && *r.Bandwidth != -1 && (*r.Bandwidth < 1 || *r.Bandwidth > 5120) {
		issues.Error("Bandwidth", "range", "Bandwidth must be from 1 to 5120, or -1.")
	}
	if r.VServerGroup != nil && !check.OneOf(*r.VServerGroup, "on", "off") {
		issues.Error("VServerGroup", "enum", "VServerGroup must be \"on\" or \"off\".")
	}
	if r.BackendServerPort != nil || mistyped.Has("BackendServerPort") {
		issues.Warning("BackendServerPort", "deprecated", "BackendServerPort is deprecated: Only the guide has it here; today the backend port is chosen when the listener is created.")
	}
	if r.BackendServerPort != nil && (*r.BackendServerPort < 1 || *r.BackendServerPort > 65535) {
		issues.Error("BackendServerPort", "range", "BackendServerPort must be from 1 to 65535.")
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
	if r.Cookie != nil && !check.Match(setLoadBalancerHTTPListenerAttributeRequestCookiePattern, *r.Cookie) {
		issues.Error("Cookie", "pattern", "Cookie must match ^[^$,; ][^,; ]*$")
	}
	if r.HealthCheck != nil && !check.OneOf(*r.HealthCheck, "on", "off") {
		issues.Error("HealthCheck", "enum", "HealthCheck must be \"on\" or \"off\".")
	}
	if r.HealthCheckMethod != nil && !check.OneOf(*r.HealthCheckMethod, "head", "get") {
		issues.Error("HealthCheckMethod", "enum", "HealthCheckMethod must be \"head\" or \"get\".")
	}
	if r.HealthCheckDomain != nil && !check.HasLength(*r.HealthCheckDomain, 1, 80) {
		issues.Error("HealthCheckDomain", "length", "HealthCheckDomain must have from 1 to 80 characters.")
	}
	if r.HealthCheckURI != nil && !check.HasLength(*r.HealthCheckURI, 1, 80) {
		issues.Error("HealthCheckURI", "length", "HealthCheckURI must have from 1 to 80 characters.")
	}
	if r.HealthCheckURI != nil && !check.Match(setLoadBalancerHTTPListenerAttributeRequestHealthCheckURIPattern, *r.HealthCheckURI) {
		issues.Error("HealthCheckURI", "pattern", "HealthCheckURI must match ^/[^\\n]*$")
	}
	if r.HealthCheckConnectPort != nil && *r.HealthCheckConnectPort != -520 && (*r.HealthCheckConnectPort < 1 || *r.HealthCheckConnectPort > 65535) {
		issues.Error("HealthCheckConnectPort", "range", "HealthCheckConnectPort must be from 1 to 65535, or -520.")
	}
	if r.HealthyThreshold != nil && (*r.HealthyThreshold < 2 || *r.HealthyThreshold > 10) {
		issues.Error("HealthyThreshold", "range", "HealthyThreshold must be from 2 to 10.")
	}
	if r.UnhealthyThreshold != nil && (*r.UnhealthyThreshold < 2 || *r.UnhealthyThreshold > 10) {
		issues.Error("UnhealthyThreshold", "range", "UnhealthyThreshold must be from 2 to 10.")
	}
	if r.HealthCheckTimeout != nil && (*r.HealthCheckTimeout < 1 || *r.HealthCheckTimeout > 300) {
		issues.Error("HealthCheckTimeout", "range", "HealthCheckTimeout must be from 1 to 300.")
	}
	if r.HealthCheckInterval != nil && (*r.HealthCheckInterval < 1 || *r.HealthCheckInterval > 50) {
		issues.Error("HealthCheckInterval", "range", "HealthCheckInterval must be from 1 to 50.")
	}
	if r.HealthCheckHttpCode != nil && len(r.HealthCheckHttpCode) < 1 {
		issues.Error("HealthCheckHttpCode", "size", "HealthCheckHttpCode must have at least 1 element.")
	}
	for i, item := range r.HealthCheckHttpCode {
		if !mistyped.HasElement("HealthCheckHttpCode", i) && !check.OneOf(item, "http_2xx", "http_3xx", "http_4xx", "http_5xx") {
			issues.Error(check.At("HealthCheckHttpCode", i), "enum", "Each element of HealthCheckHttpCode must be \"http_2xx\", \"http_3xx\", \"http_4xx\" or \"http_5xx\".")
		}
	}
	if r.XForwardedFor != nil && !check.OneOf(*r.XForwardedFor, "on", "off") {
		issues.Error("XForwardedFor", "enum", "XForwardedFor must be \"on\" or \"off\".")
	}
	if r.XForwardedFor_SLBIP != nil && !check.OneOf(*r.XForwardedFor_SLBIP, "on", "off") {
		issues.Error("XForwardedFor_SLBIP", "enum", "XForwardedFor_SLBIP must be \"on\" or \"off\".")
	}
	if r.XForwardedFor_SLBID != nil && !check.OneOf(*r.XForwardedFor_SLBID, "on", "off") {
		issues.Error("XForwardedFor_SLBID", "enum", "XForwardedFor_SLBID must be \"on\" or \"off\".")
	}
	if r.XForwardedFor_proto != nil && !check.OneOf(*r.XForwardedFor_proto, "on", "off") {
		issues.Error("XForwardedFor_proto", "enum", "XForwardedFor_proto must be \"on\" or \"off\".")
	}
	if r.XForwardedFor_SLBPORT != nil && !check.OneOf(*r.XForwardedFor_SLBPORT, "on", "off") {
		issues.Error("XForwardedFor_SLBPORT", "enum", "XForwardedFor_SLBPORT must be \"on\" or \"off\".")
	}
	if r.XForwardedFor_ClientSrcPort != nil && !check.OneOf(*r.XForwardedFor_ClientSrcPort, "on", "off") {
		issues.Error("XForwardedFor_ClientSrcPort", "enum", "XForwardedFor_ClientSrcPort must be \"on\" or \"off\".")
	}
	if r.IdleTimeout != nil && (*r.IdleTimeout < 1 || *r.IdleTimeout > 60) {
		issues.Error("IdleTimeout", "range", "IdleTimeout must be from 1 to 60.")
	}
	if r.RequestTimeout != nil && (*r.RequestTimeout < 1 || *r.RequestTimeout > 180) {
		issues.Error("RequestTimeout", "range", "RequestTimeout must be from 1 to 180.")
	}
	if r.AclStatus != nil && !check.OneOf(*r.AclStatus, "on", "off") {
		issues.Error("AclStatus", "enum", "AclStatus must be \"on\" or \"off\".")
	}
	if r.AclType != nil && !check.OneOf(*r.AclType, "white", "black", "whitelist", "blacklist") {
		issues.Error("AclType", "enum", "AclType must be \"white\", \"black\", \"whitelist\" or \"blacklist\".")
	}
	if r.Description != nil && !check.HasLength(*r.Description, 1, 256) {
		issues.Error("Description", "length", "Description must have from 1 to 256 characters.")
	}
	if r.Gzip != nil && !check.OneOf(*r.Gzip, "on", "off") {
		issues.Error("Gzip", "enum", "Gzip must be \"on\" or \"off\".")
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
	if r.Cookie != nil && !check.Match(setLoadBalancerHTTPListenerAttributeRequestCookieCharactersPattern, *r.Cookie) {
		issues.Warning("Cookie", "cookie-characters", "Cookie must match ^[A-Za-z0-9]+$. Only ASCII letters and digits are documented.")
	}
	if check.Is(r.HealthCheck, "on") && r.UnhealthyThreshold == nil && !mistyped.Has("UnhealthyThreshold") {
		issues.Warning("UnhealthyThreshold", "unhealthy-threshold", "UnhealthyThreshold is required when HealthCheck is \"on\". The guide requires it; the provider calls it optional.")
	}
	if check.Is(r.HealthCheck, "off") {
		if r.HealthCheckMethod != nil || mistyped.Has("HealthCheckMethod") {
			issues.Warning("HealthCheckMethod", "health-check-off", "HealthCheckMethod has no effect when HealthCheck is \"off\". The servers are not probed.")
		}
		if r.HealthCheckDomain != nil || mistyped.Has("HealthCheckDomain") {
			issues.Warning("HealthCheckDomain", "health-check-off", "HealthCheckDomain has no effect when HealthCheck is \"off\". The servers are not probed.")
		}
		if r.HealthCheckURI != nil || mistyped.Has("HealthCheckURI") {
			issues.Warning("HealthCheckURI", "health-check-off", "HealthCheckURI has no effect when HealthCheck is \"off\". The servers are not probed.")
		}
		if r.HealthCheckConnectPort != nil || mistyped.Has("HealthCheckConnectPort") {
			issues.Warning("HealthCheckConnectPort", "health-check-off", "HealthCheckConnectPort has no effect when HealthCheck is \"off\". The servers are not probed.")
		}
		if r.HealthyThreshold != nil || mistyped.Has("HealthyThreshold") {
			issues.Warning("HealthyThreshold", "health-check-off", "HealthyThreshold has no effect when HealthCheck is \"off\". The servers are not probed.")
		}
		if r.UnhealthyThreshold != nil || mistyped.Has("UnhealthyThreshold") {
			issues.Warning("UnhealthyThreshold", "health-check-off", "UnhealthyThreshold has no effect when HealthCheck is \"off\". The servers are not probed.")
		}
		if r.HealthCheckTimeout != nil || mistyped.Has("HealthCheckTimeout") {
			issues.Warning("HealthCheckTimeout", "health-check-off", "HealthCheckTimeout has no effect when HealthCheck is \"off\". The servers are not probed.")
		}
		if r.HealthCheckInterval != nil || mistyped.Has("HealthCheckInterval") {
			issues.Warning("HealthCheckInterval", "health-check-off", "HealthCheckInterval has no effect when HealthCheck is \"off\". The servers are not probed.")
		}
		if r.HealthCheckHttpCode != nil || mistyped.Has("HealthCheckHttpCode") {
			issues.Warning("HealthCheckHttpCode", "health-check-off", "HealthCheckHttpCode has no effect when HealthCheck is \"off\". The servers are not probed.")
		}
	}
	if left, ok := check.Number(r.HealthCheckTimeout, mistyped, "HealthCheckTimeout"); ok {
		if right, ok := check.Number(r.HealthCheckInterval, mistyped, "HealthCheckInterval"); ok && left < right {
			issues.Warning("HealthCheckTimeout", "health-check-timeout", "HealthCheckTimeout must be at least HealthCheckInterval. A timeout shorter than the interval is raised to the interval.")
		}
	}
	if r.HealthCheckURI != nil && !check.Match(setLoadBalancerHTTPListenerAttributeRequestHealthCheckUriPattern, *r.HealthCheckURI) {
		issues.Warning("HealthCheckURI", "health-check-uri", "HealthCheckURI must match ^/[A-Za-z0-9/.%?#&-]+$. The provider names only letters, digits and -/.%?#& after the slash, and at least one of them.")
	}
	if check.Is(r.AclStatus, "off") {
		if r.AclType != nil || mistyped.Has("AclType") {
			issues.Warning("AclType", "acl-off", "AclType has no effect when AclStatus is \"off\". While access control is off everybody reaches the listener.")
		}
		if r.AclId != nil || mistyped.Has("AclId") {
			issues.Warning("AclId", "acl-off", "AclId has no effect when AclStatus is \"off\". While access control is off everybody reaches the listener.")
		}
	}
	if check.Is(r.AclStatus, "on") && r.AclId == nil && !mistyped.Has("AclId") {
		issues.Error("AclId", "acl-id", "AclId is required when AclStatus is \"on\".")
	}
	return issues
}

var setLoadBalancerHTTPListenerAttributeRequestCookiePattern = check.NewPattern(`^[^$,; ][^,; ]*$`)

var setLoadBalancerHTTPListenerAttributeRequestHealthCheckURIPattern = check.NewPattern(`^/[^\n]*$`)

var setLoadBalancerHTTPListenerAttributeRequestCookieCharactersPattern = check.NewPattern(`^[A-Za-z0-9]+$`)

var setLoadBalancerHTTPListenerAttributeRequestHealthCheckUriPattern = check.NewPattern(`^/[A-Za-z0-9/.%?#&-]+$`)
