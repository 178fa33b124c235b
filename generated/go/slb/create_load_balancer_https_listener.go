// Code generated from spec/slb/listener/CreateLoadBalancerHTTPSListener.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// CreateLoadBalancerHTTPSListener adds an HTTPS listener to an instance.
//
// The listener ends TLS on a port of the instance and passes the requests to a VServer group or to one port of the
// instance's backend servers. The certificates have to be uploaded first, with UploadServerCertificate and, for mutual
// TLS, UploadCACertificate. A new listener is stopped: it takes no traffic until StartLoadBalancerListener has started
// it.
//
// The error codes are those of the reference page of this Action; no such list of its sister Actions is at hand.
//
// Some of them name parameters that no Action takes: CertificateBindingType, HealthCheckHttpVersion, ServerCertificates
// and XForwardedFor_ClientCertSubjectDNAlias.
//
// Errors that the documentation names, beside those that every Action has:
//
//   - ListenerProcessing: An earlier change of the listener is still under way. Call again shortly.
//   - TLSPolicyConfiguring: The TLS policy is still being set up or changed. Call again shortly.
//   - InvalidParameter.ListenerPortConflict: Another listener of the instance has the port. Choose another port, or
//     change the listener that is there.
//   - InvalidParameter.IdleTimeout: IdleTimeout is shorter or longer than the service allows. Give 1 to 60 seconds.
//   - InvalidParameter.RequestTimeout: RequestTimeout is shorter or longer than the service allows. Give 1 to 180
//     seconds.
//   - InvalidParameter.RegionNotSupport: A parameter is not available in this region. Leave out the parameter that the
//     message names, or use another region.
//   - InvalidParameter.SpecNotSupport: A parameter is not available on shared instances. Leave out the parameter that
//     the message names, or use an instance with a specification of its own.
//   - SPEC_NOT_SUPPORT_PARAMETER: A feature is not available on shared instances. Do without the feature, or use an
//     instance with a specification of its own.
//   - InvalidParameter.VServerGroupId: VServerGroupId names a master-slave server group, which HTTP and HTTPS listeners
//     cannot use. Give the id of a VServer group.
//   - OperationUnsupported.CreateLoadBalancerLayer7Listener: The instance can have no HTTP or HTTPS listeners. Use
//     another instance, or a TCP listener.
//   - LbNotSupportTcpssl: The request asks for a TCP SSL listener, and the instance can have none. Use an instance that
//     can have TCP SSL listeners.
//   - LbSupportTcpsslOnly: The instance can have TCP SSL listeners only. Use an instance that can have HTTPS listeners.
//   - Mismatch.SlbSpecTypeAndListenerProtocol: The instance's specification does not go with the listener's protocol.
//     Use an instance with a specification that allows HTTPS listeners.
//   - ListenerForwardNotSupport: IPv6 instances have no X-Forwarded-For header. Turn XForwardedFor off, or use an IPv4
//     instance.
//   - ListenerNotSupportRule: The request asks for a forwarding rule, and the listener can have none. Leave the rule
//     out, or create a listener that can have rules.
//   - ResourceNotAvailible.HttpsListener: The zone has no resources left for the listener. Use an instance in another
//     zone.
//   - OperationFailed.InsufficientResources: The instance has no resources left for this. Use another instance.
//   - CertificateNotExist: No certificate has the id that was given. Check the id and the region; upload the
//     certificate first.
//   - ResourceNotFound.Certificate: A certificate that the request names was not found. Check ServerCertificateId,
//     CACertificateId and the region.
//   - Certkey.Forbidden: The certificate belongs to another account. Give a certificate of your own account.
//   - CertificateTypeMismatched: A CA certificate was given as server certificate, or the other way round. Give a
//     server certificate as ServerCertificateId and a CA certificate as CACertificateId.
//   - MissingParam.ServerCertificates: The listener has no server certificate. Give ServerCertificateId.
//   - TooManyCertificates: More than one certificate was given. Give one certificate.
//   - TooManyCertificates.ServerCertificates: More than one server certificate was given. Give one id as
//     ServerCertificateId.
//   - InvalidParamSize.ServerCertificates: The list of server certificates has too few or too many elements. Give one
//     id as ServerCertificateId.
//   - InvalidParam.CertificateBindingType: CertificateBindingType has a value that is not allowed. Leave the parameter
//     out; no document has it in a request.
//   - CnCertificateNotSupport: The listener cannot use a certificate of the kind that the service calls cn; no document
//     explains the word. Use another certificate.
//   - InvalidTLSPolicyId.NotExist: No TLS policy has the name or id in TLSCipherPolicy. Give one of the named policies,
//     or an id that ListTLSCipherPolicies returns.
//   - TLSCipherPolicyVipRelationOverLimit: Too many listeners use the TLS policy. Choose another TLSCipherPolicy, or
//     take the policy off a listener that can do without.
//   - AclNotExist: No access control list has the id in AclId. Check AclId and the region; DescribeAccessControlLists
//     lists those there are.
//   - IpVersionConflict: The instance and the access control list have different IP versions. Give an access control
//     list with the IP version of the instance.
//   - Duplicated.AclEntry: The access control list has the same entry twice. Take one of the two entries off the list.
//   - AclListenerOverLimit: Too many listeners use the access control list. Use another list, or take this one off a
//     listener; the number of listeners is limited.
//   - QuotaLimitExceeds.AclListenerOverLimit: Too many listeners use the access control list. Use another list, or take
//     this one off a listener; the number of listeners is limited.
//   - QuotaLimitExceeds.AclAttachedToListener: The account's quota of listeners that use one access control list is
//     reached. Use another list, or ask for a higher quota.
//   - QuotaLimitExceeds.TotalAclEntry: The account's quota of entries in access control lists is reached. Take entries
//     off the lists, or ask for a higher quota.
//   - MissingParam.HealthCheckDomain: Health checks over HTTP 1.1 need a domain, and the request has none. Give
//     HealthCheckDomain.
//   - InvalidParameter.HealthCheckHttpVersion: HealthCheckHttpVersion has a value that is not allowed. Leave the
//     parameter out; no document has it in a request.
//   - ParamDuplicateError: The header name in XForwardedFor_ClientCertSubjectDNAlias is used already. Choose another
//     name, or leave the parameter out; no document has it in a request.
//   - MissingParam.TagKey: A tag has no key. Give every tag a Key.
//   - InvalidParam.TagKey: The key of a tag is empty or too long, or has a forbidden beginning or part. Give 1 to 64
//     characters that start with neither aliyun nor acs: and contain no http:// or https://.
//   - InvalidParam.TagValue: The value of a tag is empty or too long, or has a forbidden beginning or part. Give 1 to
//     128 characters that start with neither aliyun nor acs: and contain no http:// or https://.
//   - SizeLimitExceeded.Tag: There are too many tags. Give at most 20 tags.
func (c *Client) CreateLoadBalancerHTTPSListener(ctx context.Context, request *CreateLoadBalancerHTTPSListenerRequest) (*CreateLoadBalancerHTTPSListenerResponse, error) {
	return rpc.Call[CreateLoadBalancerHTTPSListenerResponse](ctx, c.rpc, &createLoadBalancerHTTPSListenerAction, request)
}

var createLoadBalancerHTTPSListenerAction = rpc.Action{
	API:  &api,
	Name: "CreateLoadBalancerHTTPSListener",
	Errors: []rpc.ErrorFact{
		{Code: "ListenerProcessing", Retry: slbsdk.RetryLater},
		{Code: "TLSPolicyConfiguring", Retry: slbsdk.RetryLater},
		{Code: "InvalidParameter.ListenerPortConflict", Retry: slbsdk.RetryNever},
		{Code: "InvalidParameter.IdleTimeout", Retry: slbsdk.RetryNever},
		{Code: "InvalidParameter.RequestTimeout", Retry: slbsdk.RetryNever},
		{Code: "InvalidParameter.RegionNotSupport", Retry: slbsdk.RetryNever},
		{Code: "InvalidParameter.SpecNotSupport", Retry: slbsdk.RetryNever},
		{Code: "SPEC_NOT_SUPPORT_PARAMETER", Retry: slbsdk.RetryNever},
		{Code: "InvalidParameter.VServerGroupId", Retry: slbsdk.RetryNever},
		{Code: "OperationUnsupported.CreateLoadBalancerLayer7Listener", Retry: slbsdk.RetryNever},
		{Code: "LbNotSupportTcpssl", Retry: slbsdk.RetryNever},
		{Code: "LbSupportTcpsslOnly", Retry: slbsdk.RetryNever},
		{Code: "Mismatch.SlbSpecTypeAndListenerProtocol", Retry: slbsdk.RetryNever},
		{Code: "ListenerForwardNotSupport", Retry: slbsdk.RetryNever},
		{Code: "ListenerNotSupportRule", Retry: slbsdk.RetryNever},
		{Code: "ResourceNotAvailible.HttpsListener", Retry: slbsdk.RetryNever},
		{Code: "OperationFailed.InsufficientResources", Retry: slbsdk.RetryNever},
		{Code: "CertificateNotExist", Retry: slbsdk.RetryNever},
		{Code: "ResourceNotFound.Certificate", Retry: slbsdk.RetryNever},
		{Code: "Certkey.Forbidden", Retry: slbsdk.RetryNever},
		{Code: "CertificateTypeMismatched", Retry: slbsdk.RetryNever},
		{Code: "MissingParam.ServerCertificates", Retry: slbsdk.RetryNever},
		{Code: "TooManyCertificates", Retry: slbsdk.RetryNever},
		{Code: "TooManyCertificates.ServerCertificates", Retry: slbsdk.RetryNever},
		{Code: "InvalidParamSize.ServerCertificates", Retry: slbsdk.RetryNever},
		{Code: "InvalidParam.CertificateBindingType", Retry: slbsdk.RetryNever},
		{Code: "CnCertificateNotSupport", Retry: slbsdk.RetryNever},
		{Code: "InvalidTLSPolicyId.NotExist", Retry: slbsdk.RetryNever},
		{Code: "TLSCipherPolicyVipRelationOverLimit", Retry: slbsdk.RetryNever},
		{Code: "AclNotExist", Retry: slbsdk.RetryNever},
		{Code: "IpVersionConflict", Retry: slbsdk.RetryNever},
		{Code: "Duplicated.AclEntry", Retry: slbsdk.RetryNever},
		{Code: "AclListenerOverLimit", Retry: slbsdk.RetryNever},
		{Code: "QuotaLimitExceeds.AclListenerOverLimit", Retry: slbsdk.RetryNever},
		{Code: "QuotaLimitExceeds.AclAttachedToListener", Retry: slbsdk.RetryNever},
		{Code: "QuotaLimitExceeds.TotalAclEntry", Retry: slbsdk.RetryNever},
		{Code: "MissingParam.HealthCheckDomain", Retry: slbsdk.RetryNever},
		{Code: "InvalidParameter.HealthCheckHttpVersion", Retry: slbsdk.RetryNever},
		{Code: "ParamDuplicateError", Retry: slbsdk.RetryNever},
		{Code: "MissingParam.TagKey", Retry: slbsdk.RetryNever},
		{Code: "InvalidParam.TagKey", Retry: slbsdk.RetryNever},
		{Code: "InvalidParam.TagValue", Retry: slbsdk.RetryNever},
		{Code: "SizeLimitExceeded.Tag", Retry: slbsdk.RetryNever},
	},
}

// CreateLoadBalancerHTTPSListenerRequest has the parameters of CreateLoadBalancerHTTPSListener.
//
// Over several parameters the service has these rules:
//
//   - backend-port: BackendServerPort is required unless VServerGroupId is given. Without a VServer group the requests
//     go to this port of the instance's servers.
//   - acl-type: AclType is required when AclStatus is "on".
//   - server-certificate: ServerCertificateId is required. The guide requires it, and the error
//     MissingParam.ServerCertificates exists.
//   - tag-value: In each element of Tag: Value must have from 1 to 128 characters. For HTTPS listeners both newer
//     sources say that a value must not be empty.
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
//   - acl-off: AclType and AclId have no effect unless AclStatus is "on". Unless access control is turned on, everybody
//     reaches a new listener.
//   - acl-id: AclId is required when AclStatus is "on".
type CreateLoadBalancerHTTPSListenerRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The id of the instance that gets the listener.
	//
	// Required.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// The port of the instance that takes the HTTPS requests.
	//
	// Required.
	// Value: from 1 to 65535.
	ListenerPort *int `json:"ListenerPort,omitempty"`
	// The peak bandwidth of the listener.
	//
	// Required.
	// Value: from 1 to 5120 or -1.
	// Unit: Mbit/s.
	//
	// On an instance charged by bandwidth, all its listeners together cannot have more than the instance has.
	Bandwidth *int `json:"Bandwidth,omitempty"`
	// The certificate that the listener shows to clients.
	ServerCertificateId *string `json:"ServerCertificateId,omitempty"`
	// The CA certificate that clients' certificates are checked against; giving one turns on mutual TLS.
	//
	// Needed only for mutual TLS; without it only the server shows a certificate.
	CACertificateId *string `json:"CACertificateId,omitempty"`
	// Whether clients may use HTTP/2.
	EnableHttp2 *OnOff `json:"EnableHttp2,omitempty"`
	// The TLS versions and cipher suites that the listener accepts.
	//
	// Only high-performance instances have the choice: the provider's text of DescribeLoadBalancerHTTPSListenerAttribute
	// says so, those of the requests do not.
	//
	// The id of a policy that CreateTLSCipherPolicy has made serves too.
	//
	// The six ECDHE-RSA suites: AES128-GCM-SHA256, AES256-GCM-SHA384, AES128-SHA256, AES256-SHA384, AES128-SHA and
	// AES256-SHA. The thirteen add those with plain RSA: AES128-GCM-SHA256, AES256-GCM-SHA384, AES128-SHA256,
	// AES256-SHA256, AES128-SHA, AES256-SHA and DES-CBC3-SHA. The ECDHE-ECDSA suites are the same six.
	//
	// The TLS 1.3 suites: TLS_AES_128_GCM_SHA256, TLS_AES_256_GCM_SHA384, TLS_CHACHA20_POLY1305_SHA256,
	// TLS_AES_128_CCM_SHA256 and TLS_AES_128_CCM_8_SHA256.
	TLSCipherPolicy *TLSCipherPolicy `json:"TLSCipherPolicy,omitempty"`
	// How requests are distributed over the servers.
	//
	// Default: "wrr".
	Scheduler *CreateLoadBalancerHTTPSListenerScheduler `json:"Scheduler,omitempty"`
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
	//
	// Required.
	HealthCheck *OnOff `json:"HealthCheck,omitempty"`
	// The HTTP method of the probe.
	//
	// Default: "head".
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
	// Default: ["http_2xx"].
	HealthCheckHttpCode []HealthCheckHttpCode `json:"HealthCheckHttpCode,omitempty" encoding:"comma"`
	// Whether the X-Forwarded-For header tells the servers the client's IP address.
	//
	// Default: "on".
	XForwardedFor *OnOff `json:"XForwardedFor,omitempty"`
	// Whether the SLB-IP header tells the servers the address of the instance that the client called.
	//
	// Default: "off".
	XForwardedFor_SLBIP *OnOff `json:"XForwardedFor_SLBIP,omitempty"`
	// Whether the SLB-ID header tells the servers the id of the instance.
	//
	// Default: "off".
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
	// Default: 15.
	// Unit: seconds.
	IdleTimeout *int `json:"IdleTimeout,omitempty"`
	// How long the listener waits for a server before it answers the client with HTTP 504.
	//
	// Value: from 1 to 180.
	// Default: 60.
	// Unit: seconds.
	RequestTimeout *int `json:"RequestTimeout,omitempty"`
	// Whether an access control list decides who reaches the listener.
	//
	// Default: "off".
	AclStatus *OnOff `json:"AclStatus,omitempty"`
	// What the access control list means.
	//
	// A wrong white list cuts off your own users.
	AclType *CreateLoadBalancerHTTPSListenerAclType `json:"AclType,omitempty"`
	// The access control list that the listener uses.
	AclId *string `json:"AclId,omitempty"`
	// The tags of the new listener.
	//
	// Value: at most 20 elements.
	Tag []CreateLoadBalancerHTTPSListenerRequestTag `json:"Tag,omitempty"`
	// The port of the instance's backend servers; not needed with a VServer group.
	//
	// Value: from 1 to 65535.
	BackendServerPort *int `json:"BackendServerPort,omitempty"`
	// The VServer group that receives the requests.
	VServerGroupId *string `json:"VServerGroupId,omitempty"`
	// The name of the listener, shown in the console.
	//
	// Value: from 1 to 256 characters.
	//
	// The provider names letters, digits, hyphens, slashes, periods and underscores; which letters is not said.
	Description *string `json:"Description,omitempty"`
	// Whether responses of certain file types are compressed.
	//
	// Default: "on".
	Gzip *OnOff `json:"Gzip,omitempty"`
}

// CreateLoadBalancerHTTPSListenerRequestTag is the type of Tag[] in a CreateLoadBalancerHTTPSListenerRequest.
type CreateLoadBalancerHTTPSListenerRequestTag struct {
	// The key of the tag.
	//
	// Required.
	// Value: from 1 to 64 characters; must not start with "aliyun" or "acs:" or contain "http://" or "https://".
	Key *string `json:"Key,omitempty"`
	// The value of the tag; it may be empty.
	//
	// Value: at most 128 characters; must not start with "aliyun" or "acs:" or contain "http://" or "https://".
	Value *string `json:"Value,omitempty"`
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
	if r.Bandwidth == nil && !mistyped.Has("Bandwidth") {
		issues.Error("Bandwidth", "required", "Bandwidth is required.")
	}
	if r.Bandwidth != nil && *r.Bandwidth != -1 && (*r.Bandwidth < 1 || *r.Bandwidth > 5120) {
		issues.Error("Bandwidth", "range", "Bandwidth must be from 1 to 5120, or -1.")
	}
	if r.EnableHttp2 != nil && !check.OneOf(*r.EnableHttp2, "on", "off") {
		issues.Error("EnableHttp2", "enum", "EnableHttp2 must be \"on\" or \"off\".")
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
	if r.Cookie != nil && !check.Match(createLoadBalancerHTTPSListenerRequestCookiePattern, *r.Cookie) {
		issues.Error("Cookie", "pattern", "Cookie must match ^[^$,; ][^,; ]*$")
	}
	if r.HealthCheck == nil && !mistyped.Has("HealthCheck") {
		issues.Error("HealthCheck", "required", "HealthCheck is required.")
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
	if r.HealthCheckURI != nil && !check.Match(createLoadBalancerHTTPSListenerRequestHealthCheckURIPattern, *r.HealthCheckURI) {
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
	if len(r.Tag) > 20 {
		issues.Error("Tag", "size", "Tag must have at most 20 elements.")
	}
	for i := range r.Tag {
		if !mistyped.HasElement("Tag", i) {
			issues.InElement("Tag", i, r.Tag[i].validate(mistyped.Element("Tag", i)))
		}
	}
	if r.BackendServerPort != nil && (*r.BackendServerPort < 1 || *r.BackendServerPort > 65535) {
		issues.Error("BackendServerPort", "range", "BackendServerPort must be from 1 to 65535.")
	}
	if r.Description != nil && !check.HasLength(*r.Description, 1, 256) {
		issues.Error("Description", "length", "Description must have from 1 to 256 characters.")
	}
	if r.Gzip != nil && !check.OneOf(*r.Gzip, "on", "off") {
		issues.Error("Gzip", "enum", "Gzip must be \"on\" or \"off\".")
	}
	if r.VServerGroupId == nil && !mistyped.Has("VServerGroupId") && r.BackendServerPort == nil && !mistyped.Has("BackendServerPort") {
		issues.Error("BackendServerPort", "backend-port", "BackendServerPort is required unless VServerGroupId is given. Without a VServer group the requests go to this port of the instance's servers.")
	}
	if check.Is(r.AclStatus, "on") && r.AclType == nil && !mistyped.Has("AclType") {
		issues.Error("AclType", "acl-type", "AclType is required when AclStatus is \"on\".")
	}
	if r.ServerCertificateId == nil && !mistyped.Has("ServerCertificateId") {
		issues.Warning("ServerCertificateId", "server-certificate", "ServerCertificateId is required. The guide requires it, and the error MissingParam.ServerCertificates exists.")
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
	if r.Cookie != nil && !check.Match(createLoadBalancerHTTPSListenerRequestCookieCharactersPattern, *r.Cookie) {
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
	if r.HealthCheckURI != nil && !check.Match(createLoadBalancerHTTPSListenerRequestHealthCheckUriPattern, *r.HealthCheckURI) {
		issues.Warning("HealthCheckURI", "health-check-uri", "HealthCheckURI must match ^/[A-Za-z0-9/.%?#&-]+$. The provider names only letters, digits and -/.%?#& after the slash, and at least one of them.")
	}
	if !check.Is(r.AclStatus, "on") {
		if r.AclType != nil || mistyped.Has("AclType") {
			issues.Warning("AclType", "acl-off", "AclType has no effect unless AclStatus is \"on\". Unless access control is turned on, everybody reaches a new listener.")
		}
		if r.AclId != nil || mistyped.Has("AclId") {
			issues.Warning("AclId", "acl-off", "AclId has no effect unless AclStatus is \"on\". Unless access control is turned on, everybody reaches a new listener.")
		}
	}
	if check.Is(r.AclStatus, "on") && r.AclId == nil && !mistyped.Has("AclId") {
		issues.Error("AclId", "acl-id", "AclId is required when AclStatus is \"on\".")
	}
	return issues
}

func (r *CreateLoadBalancerHTTPSListenerRequestTag) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.Key == nil && !mistyped.Has("Key") {
		issues.Error("Key", "required", "Key is required.")
	}
	if r.Key != nil && !check.HasLength(*r.Key, 1, 64) {
		issues.Error("Key", "length", "Key must have from 1 to 64 characters.")
	}
	if r.Key != nil && (check.HasPrefix(*r.Key, "aliyun", "acs:") || check.Contains(*r.Key, "http://", "https://")) {
		issues.Error("Key", "not", "Key must not start with \"aliyun\" or \"acs:\" or contain \"http://\" or \"https://\".")
	}
	if r.Value != nil && !check.HasLength(*r.Value, 0, 128) {
		issues.Error("Value", "length", "Value must have at most 128 characters.")
	}
	if r.Value != nil && (check.HasPrefix(*r.Value, "aliyun", "acs:") || check.Contains(*r.Value, "http://", "https://")) {
		issues.Error("Value", "not", "Value must not start with \"aliyun\" or \"acs:\" or contain \"http://\" or \"https://\".")
	}
	if r.Value != nil && !check.HasLength(*r.Value, 1, 128) {
		issues.Warning("Value", "tag-value", "Value must have from 1 to 128 characters. For HTTPS listeners both newer sources say that a value must not be empty.")
	}
	return issues
}

var createLoadBalancerHTTPSListenerRequestCookiePattern = check.NewPattern(`^[^$,; ][^,; ]*$`)

var createLoadBalancerHTTPSListenerRequestHealthCheckURIPattern = check.NewPattern(`^/[^\n]*$`)

var createLoadBalancerHTTPSListenerRequestCookieCharactersPattern = check.NewPattern(`^[A-Za-z0-9]+$`)

var createLoadBalancerHTTPSListenerRequestHealthCheckUriPattern = check.NewPattern(`^/[A-Za-z0-9/.%?#&-]+$`)
