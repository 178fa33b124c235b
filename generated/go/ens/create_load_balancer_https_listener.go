// Code generated from spec/ens/listener/CreateLoadBalancerHTTPSListener.yaml by slbgen. DO NOT EDIT.

package ens

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// CreateLoadBalancerHTTPSListener adds an HTTPS listener to an Edge Load Balancer instance.
//
// The listener ends TLS on a port of the instance and passes the requests to the instance's backend servers.
// DescribeLoadBalancerHTTPSListenerAttribute returns its settings and tells whether it is running or stopped.
//
// The Terraform provider finds a new HTTP listener of ELB stopped until StartLoadBalancerListener has started it; no
// document says whether an HTTPS listener starts by itself.
//
// At most 100 calls a second for each account and 10 a second for each user.
//
// No Action of ELB takes StickySession, and SetLoadBalancerHTTPSListenerAttribute changes neither the cookies nor
// BackendServerPort nor the redirection.
//
// Beside IncorrectInstanceStatus the reference page speaks of a disk that is being reset, which no load balancer has;
// so the code is not marked as one to try again.
//
// Errors that the documentation names, beside those that every Action has:
//
//   - Invalid%s: A parameter is wrong; the code and the message name it. Correct the parameter that the message names.
//   - Missing%s: A parameter is missing; the code and the message name it. Give the parameter that the message names.
//   - InvalidParameter.%s: The value of a parameter is not allowed; the code and the message name the parameter.
//     Correct the parameter that the message names.
//   - LoadBalancerNotFound: No instance has this LoadBalancerId. Check LoadBalancerId, and that the instance belongs to
//     this account.
//   - ServerCertificateNotFound: No certificate has this ServerCertificateId. Check ServerCertificateId; the
//     certificate has to be there before the listener.
//   - IncorrectInstanceStatus: The instance is in a status that does not allow this. Look at the status with
//     DescribeLoadBalancerAttribute, and call again once it has changed.
//   - ListenerAlreadyExists: The instance has a listener on this port already. Choose another port, or change the
//     listener that is there with SetLoadBalancerHTTPSListenerAttribute. If the port was set free a moment ago, call
//     again shortly.
//   - NoPermission: The caller may not do this. Grant ens:CreateLoadBalancerHTTPSListener on all resources to the RAM
//     user or role.
//   - ens.interface.error: The call failed inside the service; nothing says why. Check the request, with
//     ListenerForward on also that a listener has the ForwardPort; if all is right, give the request id to support.
func (c *Client) CreateLoadBalancerHTTPSListener(ctx context.Context, request *CreateLoadBalancerHTTPSListenerRequest) (*CreateLoadBalancerHTTPSListenerResponse, error) {
	return rpc.Call[CreateLoadBalancerHTTPSListenerResponse](ctx, c.rpc, &createLoadBalancerHTTPSListenerAction, request)
}

var createLoadBalancerHTTPSListenerAction = rpc.Action{
	API:  &api,
	Name: "CreateLoadBalancerHTTPSListener",
	Errors: []rpc.ErrorFact{
		{Code: "Invalid%s", Retry: slbsdk.RetryNever},
		{Code: "Missing%s", Retry: slbsdk.RetryNever},
		{Code: "InvalidParameter.%s", Retry: slbsdk.RetryNever},
		{Code: "LoadBalancerNotFound", Retry: slbsdk.RetryNever},
		{Code: "ServerCertificateNotFound", Retry: slbsdk.RetryNever},
		{Code: "IncorrectInstanceStatus", Retry: slbsdk.RetryNever},
		{Code: "ListenerAlreadyExists", Retry: slbsdk.RetryNever},
		{Code: "NoPermission", Retry: slbsdk.RetryNever},
		{Code: "ens.interface.error", Retry: slbsdk.RetryNever},
	},
}

// CreateLoadBalancerHTTPSListenerRequest has the parameters of CreateLoadBalancerHTTPSListener.
//
// Over several parameters the service has these rules:
//
//   - cookie-timeout: CookieTimeout is required when StickySessionType is "insert". With session persistence, a cookie
//     that the listener inserts needs a lifetime.
//   - cookie: Cookie is required when StickySessionType is "server". With session persistence, the listener has to know
//     which cookie to overwrite.
//   - health-check-off: HealthCheckDomain, HealthCheckURI, HealthyThreshold, UnhealthyThreshold, HealthCheckTimeout,
//     HealthCheckConnectPort, HealthCheckInterval, HealthCheckHttpCode and HealthCheckMethod have no effect when
//     HealthCheck is "off". The servers are not probed.
//   - health-check-timeout: HealthCheckTimeout must be at least HealthCheckInterval. A timeout shorter than the
//     interval is raised to the interval.
//   - health-check-uri: HealthCheckURI must match ^/+[^/\n][^\n]*$. The documents want more in it than slashes.
//   - health-check-http-code: HealthCheckHttpCode must match ^http_[2-5]xx(,http_[2-5]xx)*$. No other classes of status
//     codes are documented.
type CreateLoadBalancerHTTPSListenerRequest struct {
	// The id of the instance that gets the listener.
	//
	// Required.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// The port of the instance that takes the requests; 443 is advised for HTTPS.
	//
	// Required.
	// Value: from 1 to 65535.
	ListenerPort *int `json:"ListenerPort,omitempty"`
	// The certificate that the listener shows to clients.
	//
	// Required.
	ServerCertificateId *string `json:"ServerCertificateId,omitempty"`
	// The port of the backend servers that requests are passed to.
	//
	// Value: from 1 to 65535.
	BackendServerPort *int `json:"BackendServerPort,omitempty"`
	// Whether HTTP requests are redirected to HTTPS.
	//
	// Default: "off".
	//
	// No document says what the redirection does on a listener that is an HTTPS listener already.
	ListenerForward *OnOff `json:"ListenerForward,omitempty"`
	// The port of the listener that redirected requests go to.
	//
	// Value: from 0 to 65535.
	//
	// The documents give no bounds; their example is 0, beside a ListenerForward of off.
	//
	// CreateLoadBalancerHTTPListener fails with ens.interface.error when ListenerForward is on and no listener has this
	// port, as the Terraform provider's tests show.
	ForwardPort *int `json:"ForwardPort,omitempty"`
	// A name or remark that tells the listener from others.
	//
	// Value: from 1 to 80 characters; must not start with "http://" or "https://".
	Description *string `json:"Description,omitempty"`
	// How requests are distributed over the servers.
	//
	// Default: "wrr".
	Scheduler *Scheduler `json:"Scheduler,omitempty"`
	// Whose cookie keeps the requests of a client on one server.
	StickySessionType *StickySessionType `json:"StickySessionType,omitempty"`
	// How long the cookie that the listener inserts stays valid.
	//
	// Value: from 1 to 86400.
	// Unit: seconds.
	CookieTimeout *int `json:"CookieTimeout,omitempty"`
	// The cookie of the servers that the listener overwrites.
	//
	// Value: from 1 to 200 characters; matches ^[\x00-\x7F]*$.
	//
	// The English documents allow ASCII characters and digits, a Chinese text of the provider letters and digits only.
	Cookie *string `json:"Cookie,omitempty"`
	// How long a connection may stay idle before the listener closes it; the next request opens another.
	//
	// Value: from 1 to 60.
	// Default: 15.
	// Unit: seconds.
	IdleTimeout *int `json:"IdleTimeout,omitempty"`
	// How long the listener waits for a server before it answers the client with HTTP 504.
	//
	// Value: from 1 to 180.
	// Default: 60.
	// Unit: seconds.
	RequestTimeout *int `json:"RequestTimeout,omitempty"`
	// Whether the servers are probed; those that fail get no requests.
	//
	// Required.
	HealthCheck *OnOff `json:"HealthCheck,omitempty"`
	// The domain name that the probe asks for.
	HealthCheckDomain *string `json:"HealthCheckDomain,omitempty"`
	// The path that the probe asks for; it starts with a slash.
	//
	// Value: from 1 to 80 characters; matches ^/[^\n]*$.
	HealthCheckURI *string `json:"HealthCheckURI,omitempty"`
	// How many good probes in a row make a failed server healthy.
	//
	// Value: from 2 to 10.
	// Default: 3.
	HealthyThreshold *int `json:"HealthyThreshold,omitempty"`
	// How many bad probes in a row make a healthy server fail.
	//
	// Value: from 2 to 10.
	// Default: 3.
	UnhealthyThreshold *int `json:"UnhealthyThreshold,omitempty"`
	// How long a probe waits for its answer; a server that answers later has failed the probe.
	//
	// Value: from 1 to 300.
	// Default: 5.
	// Unit: seconds.
	HealthCheckTimeout *int `json:"HealthCheckTimeout,omitempty"`
	// The backend port that is probed; without it BackendServerPort is.
	//
	// Value: from 1 to 65535.
	HealthCheckConnectPort *int `json:"HealthCheckConnectPort,omitempty"`
	// The time from one probe to the next.
	//
	// Value: from 1 to 50.
	// Default: 2.
	// Unit: seconds.
	HealthCheckInterval *int `json:"HealthCheckInterval,omitempty"`
	// The class of HTTP status codes that counts as healthy.
	//
	// Default: "http_2xx".
	//
	// Open because CLB takes several classes here, joined by commas; whether ELB does too is not documented.
	HealthCheckHttpCode *HealthCheckHttpCode `json:"HealthCheckHttpCode,omitempty"`
	// The HTTP method of the probe.
	//
	// Default: "head".
	HealthCheckMethod *HealthCheckMethod `json:"HealthCheckMethod,omitempty"`
}

// CreateLoadBalancerHTTPSListenerResponse is the answer to CreateLoadBalancerHTTPSListener.
type CreateLoadBalancerHTTPSListenerResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *CreateLoadBalancerHTTPSListenerRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *CreateLoadBalancerHTTPSListenerRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
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
	if r.ServerCertificateId == nil && !mistyped.Has("ServerCertificateId") {
		issues.Error("ServerCertificateId", "required", "ServerCertificateId is required.")
	}
	if r.BackendServerPort != nil && (*r.BackendServerPort < 1 || *r.BackendServerPort > 65535) {
		issues.Error("BackendServerPort", "range", "BackendServerPort must be from 1 to 65535.")
	}
	if r.ListenerForward != nil && !check.OneOf(*r.ListenerForward, "on", "off") {
		issues.Error("ListenerForward", "enum", "ListenerForward must be \"on\" or \"off\".")
	}
	if r.ForwardPort != nil && (*r.ForwardPort < 0 || *r.ForwardPort > 65535) {
		issues.Error("ForwardPort", "range", "ForwardPort must be from 0 to 65535.")
	}
	if r.Description != nil && !check.HasLength(*r.Description, 1, 80) {
		issues.Error("Description", "length", "Description must have from 1 to 80 characters.")
	}
	if r.Description != nil && check.HasPrefix(*r.Description, "http://", "https://") {
		issues.Error("Description", "not", "Description must not start with \"http://\" or \"https://\".")
	}
	if r.Scheduler != nil && !check.OneOf(*r.Scheduler, "wrr", "wlc", "rr", "sch", "qch", "iqch") {
		issues.Error("Scheduler", "enum", "Scheduler must be \"wrr\", \"wlc\", \"rr\", \"sch\", \"qch\" or \"iqch\".")
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
	if r.Cookie != nil && !check.Match(createLoadBalancerHTTPSListenerRequestCookiePattern, *r.Cookie) {
		issues.Error("Cookie", "pattern", "Cookie must match ^[\\x00-\\x7F]*$")
	}
	if r.IdleTimeout != nil && (*r.IdleTimeout < 1 || *r.IdleTimeout > 60) {
		issues.Error("IdleTimeout", "range", "IdleTimeout must be from 1 to 60.")
	}
	if r.RequestTimeout != nil && (*r.RequestTimeout < 1 || *r.RequestTimeout > 180) {
		issues.Error("RequestTimeout", "range", "RequestTimeout must be from 1 to 180.")
	}
	if r.HealthCheck == nil && !mistyped.Has("HealthCheck") {
		issues.Error("HealthCheck", "required", "HealthCheck is required.")
	}
	if r.HealthCheck != nil && !check.OneOf(*r.HealthCheck, "on", "off") {
		issues.Error("HealthCheck", "enum", "HealthCheck must be \"on\" or \"off\".")
	}
	if r.HealthCheckURI != nil && !check.HasLength(*r.HealthCheckURI, 1, 80) {
		issues.Error("HealthCheckURI", "length", "HealthCheckURI must have from 1 to 80 characters.")
	}
	if r.HealthCheckURI != nil && !check.Match(createLoadBalancerHTTPSListenerRequestHealthCheckURIPattern, *r.HealthCheckURI) {
		issues.Error("HealthCheckURI", "pattern", "HealthCheckURI must match ^/[^\\n]*$")
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
	if r.HealthCheckConnectPort != nil && (*r.HealthCheckConnectPort < 1 || *r.HealthCheckConnectPort > 65535) {
		issues.Error("HealthCheckConnectPort", "range", "HealthCheckConnectPort must be from 1 to 65535.")
	}
	if r.HealthCheckInterval != nil && (*r.HealthCheckInterval < 1 || *r.HealthCheckInterval > 50) {
		issues.Error("HealthCheckInterval", "range", "HealthCheckInterval must be from 1 to 50.")
	}
	if r.HealthCheckMethod != nil && !check.OneOf(*r.HealthCheckMethod, "head", "get") {
		issues.Error("HealthCheckMethod", "enum", "HealthCheckMethod must be \"head\" or \"get\".")
	}
	if check.Is(r.StickySessionType, "insert") && r.CookieTimeout == nil && !mistyped.Has("CookieTimeout") {
		issues.Warning("CookieTimeout", "cookie-timeout", "CookieTimeout is required when StickySessionType is \"insert\". With session persistence, a cookie that the listener inserts needs a lifetime.")
	}
	if check.Is(r.StickySessionType, "server") && r.Cookie == nil && !mistyped.Has("Cookie") {
		issues.Warning("Cookie", "cookie", "Cookie is required when StickySessionType is \"server\". With session persistence, the listener has to know which cookie to overwrite.")
	}
	if check.Is(r.HealthCheck, "off") {
		if r.HealthCheckDomain != nil || mistyped.Has("HealthCheckDomain") {
			issues.Warning("HealthCheckDomain", "health-check-off", "HealthCheckDomain has no effect when HealthCheck is \"off\". The servers are not probed.")
		}
		if r.HealthCheckURI != nil || mistyped.Has("HealthCheckURI") {
			issues.Warning("HealthCheckURI", "health-check-off", "HealthCheckURI has no effect when HealthCheck is \"off\". The servers are not probed.")
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
		if r.HealthCheckConnectPort != nil || mistyped.Has("HealthCheckConnectPort") {
			issues.Warning("HealthCheckConnectPort", "health-check-off", "HealthCheckConnectPort has no effect when HealthCheck is \"off\". The servers are not probed.")
		}
		if r.HealthCheckInterval != nil || mistyped.Has("HealthCheckInterval") {
			issues.Warning("HealthCheckInterval", "health-check-off", "HealthCheckInterval has no effect when HealthCheck is \"off\". The servers are not probed.")
		}
		if r.HealthCheckHttpCode != nil || mistyped.Has("HealthCheckHttpCode") {
			issues.Warning("HealthCheckHttpCode", "health-check-off", "HealthCheckHttpCode has no effect when HealthCheck is \"off\". The servers are not probed.")
		}
		if r.HealthCheckMethod != nil || mistyped.Has("HealthCheckMethod") {
			issues.Warning("HealthCheckMethod", "health-check-off", "HealthCheckMethod has no effect when HealthCheck is \"off\". The servers are not probed.")
		}
	}
	if left, ok := check.Number(r.HealthCheckTimeout, mistyped, "HealthCheckTimeout"); ok {
		if right, ok := check.Number(r.HealthCheckInterval, mistyped, "HealthCheckInterval"); ok && left < right {
			issues.Warning("HealthCheckTimeout", "health-check-timeout", "HealthCheckTimeout must be at least HealthCheckInterval. A timeout shorter than the interval is raised to the interval.")
		}
	}
	if r.HealthCheckURI != nil && !check.Match(createLoadBalancerHTTPSListenerRequestHealthCheckUriPattern, *r.HealthCheckURI) {
		issues.Warning("HealthCheckURI", "health-check-uri", "HealthCheckURI must match ^/+[^/\\n][^\\n]*$. The documents want more in it than slashes.")
	}
	if r.HealthCheckHttpCode != nil && !check.Match(createLoadBalancerHTTPSListenerRequestHealthCheckHttpCodePattern, *r.HealthCheckHttpCode) {
		issues.Warning("HealthCheckHttpCode", "health-check-http-code", "HealthCheckHttpCode must match ^http_[2-5]xx(,http_[2-5]xx)*$. No other classes of status codes are documented.")
	}
	return issues
}

var createLoadBalancerHTTPSListenerRequestCookiePattern = check.NewPattern(`^[\x00-\x7F]*$`)

var createLoadBalancerHTTPSListenerRequestHealthCheckURIPattern = check.NewPattern(`^/[^\n]*$`)

var createLoadBalancerHTTPSListenerRequestHealthCheckUriPattern = check.NewPattern(`^/+[^/\n][^\n]*$`)

var createLoadBalancerHTTPSListenerRequestHealthCheckHttpCodePattern = check.NewPattern(`^http_[2-5]xx(,http_[2-5]xx)*$`)
