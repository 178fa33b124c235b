// Code generated from spec/alb/listener/GetListenerAttribute.yaml by slbgen. DO NOT EDIT.

package alb

import (
	"context"
	"time"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// GetListenerAttribute shows the settings and state of a listener.
//
// Returns everything that can be set on the listener, its certificates, access control lists and tags.
//
// The sources hardly say which fields are there for which protocol: what belongs to single protocols may be absent.
func (c *Client) GetListenerAttribute(ctx context.Context, request *GetListenerAttributeRequest) (*GetListenerAttributeResponse, error) {
	return rpc.Call[GetListenerAttributeResponse](ctx, c.rpc, &getListenerAttributeAction, request)
}

// WaitUntilListenerRunning waits for this state:
//
// The listener takes traffic. A new one is set up first, as a job: if that can fail, wait for the job.
//
// It calls GetListenerAttribute up to 40 times, 2 s apart at first and up to 20 s later.
func (c *Client) WaitUntilListenerRunning(ctx context.Context, request *GetListenerAttributeRequest, options slbsdk.WaitOptions) (*GetListenerAttributeResponse, error) {
	return rpc.Wait[GetListenerAttributeResponse](ctx, c.rpc, &getListenerAttributeAction, request, &rpc.Waiter{
		Name:        "WaitUntilListenerRunning",
		Delay:       2 * time.Second,
		MaxDelay:    20 * time.Second,
		MaxAttempts: 40,
		Success: []rpc.WaiterState{
			{Fields: []rpc.WaiterField{{Path: "ListenerStatus", Values: []any{"Running"}}}},
		},
	}, options)
}

var getListenerAttributeAction = rpc.Action{
	API:  &api,
	Name: "GetListenerAttribute",
	// It changes nothing and may be repeated at will.
	IsRead: true,
}

// GetListenerAttributeRequest has the parameters of GetListenerAttribute.
type GetListenerAttributeRequest struct {
	// Identifies the listener; CreateListener returns it, and ListListeners lists it.
	//
	// Required.
	ListenerId *string `json:"ListenerId,omitempty"`
}

// GetListenerAttributeResponse is the answer to GetListenerAttribute.
type GetListenerAttributeResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// Identifies the listener; CreateListener returns it, and ListListeners lists it.
	ListenerId *string `json:"ListenerId,omitempty"`
	// The id of the instance that has the listener.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// The state of the listener.
	ListenerStatus *ListenerStatus `json:"ListenerStatus,omitempty"`
	// The protocol that clients speak to the listener.
	ListenerProtocol *ListenerProtocol `json:"ListenerProtocol,omitempty"`
	// The port of the instance that takes the traffic.
	ListenerPort *int `json:"ListenerPort,omitempty"`
	// The name of the listener.
	//
	// Letters (Chinese ones too), digits, hyphens, slashes, periods and underscores are documented for it.
	//
	// UpdateListenerAttribute takes commas, semicolons and at signs too, and public clients let them through here.
	ListenerDescription *string `json:"ListenerDescription,omitempty"`
	// What happens to the requests that no forwarding rule matches.
	DefaultActions []GetListenerAttributeResponseDefaultAction `json:"DefaultActions,omitempty"`
	// How long a connection may stay without a request before it is closed.
	// Unit: seconds.
	IdleTimeout *int `json:"IdleTimeout,omitempty"`
	// How long a server may take to respond; after that the client gets an HTTP 504.
	// Unit: seconds.
	RequestTimeout *int `json:"RequestTimeout,omitempty"`
	// Whether responses of certain file types are compressed.
	GzipEnabled *bool `json:"GzipEnabled,omitempty"`
	// Whether clients of an HTTPS listener may use HTTP/2.
	Http2Enabled *bool `json:"Http2Enabled,omitempty"`
	// The security policy of an HTTPS listener, which says what TLS versions and cipher suites it accepts.
	SecurityPolicyId *string `json:"SecurityPolicyId,omitempty"`
	// Whether clients of an HTTPS listener may go over to QUIC, and which listener serves them then.
	QuicConfig *GetListenerAttributeResponseQuicConfig `json:"QuicConfig,omitempty"`
	// The headers that tell the servers about the client, its certificate and the listener.
	XForwardedForConfig *GetListenerAttributeResponseXForwardedForConfig `json:"XForwardedForConfig,omitempty"`
	// What the access log of the listener holds.
	LogConfig *GetListenerAttributeResponseLogConfig `json:"LogConfig,omitempty"`
	// The tags of the listener.
	Tags []GetListenerAttributeResponseTag `json:"Tags,omitempty"`
	// The server certificates of an HTTPS or QUIC listener.
	//
	// No source says whether additional ones are among them; ListListenerCertificates lists those too.
	Certificates []GetListenerAttributeResponseCertificate `json:"Certificates,omitempty"`
	// Whether clients must show a certificate too.
	CaEnabled *bool `json:"CaEnabled,omitempty"`
	// The CA certificate that clients' certificates are checked against.
	CaCertificates []GetListenerAttributeResponseCaCertificate `json:"CaCertificates,omitempty"`
	// Which addresses get through.
	AclConfig *GetListenerAttributeResponseAclConfig `json:"AclConfig,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// GetListenerAttributeResponseDefaultActionForwardGroupConfigServerGroupTuple is the type of
// DefaultActions[].ForwardGroupConfig.ServerGroupTuples[] in a GetListenerAttributeResponse.
type GetListenerAttributeResponseDefaultActionForwardGroupConfigServerGroupTuple struct {
	// The server group that receives the traffic.
	ServerGroupId *string `json:"ServerGroupId,omitempty"`
}

// GetListenerAttributeResponseDefaultActionForwardGroupConfig is the type of DefaultActions[].ForwardGroupConfig in a
// GetListenerAttributeResponse.
type GetListenerAttributeResponseDefaultActionForwardGroupConfig struct {
	// The server groups that get the requests.
	ServerGroupTuples []GetListenerAttributeResponseDefaultActionForwardGroupConfigServerGroupTuple `json:"ServerGroupTuples,omitempty"`
}

// GetListenerAttributeResponseDefaultAction is the type of DefaultActions[] in a GetListenerAttributeResponse.
type GetListenerAttributeResponseDefaultAction struct {
	// The kind of the action.
	Type *GetListenerAttributeDefaultActionType `json:"Type,omitempty"`
	// Where a ForwardGroup action sends the requests.
	ForwardGroupConfig *GetListenerAttributeResponseDefaultActionForwardGroupConfig `json:"ForwardGroupConfig,omitempty"`
}

// GetListenerAttributeResponseQuicConfig is the type of QuicConfig in a GetListenerAttributeResponse.
type GetListenerAttributeResponseQuicConfig struct {
	// The QUIC listener of an HTTPS listener with QUIC.
	QuicListenerId *string `json:"QuicListenerId,omitempty"`
	// Whether clients are offered QUIC.
	QuicUpgradeEnabled *bool `json:"QuicUpgradeEnabled,omitempty"`
}

// GetListenerAttributeResponseXForwardedForConfig is the type of XForwardedForConfig in a GetListenerAttributeResponse.
type GetListenerAttributeResponseXForwardedForConfig struct {
	// The name of the header with the verdict on the certificate.
	//
	// It takes effect only while the header is on.
	XForwardedForClientCertClientVerifyAlias *string `json:"XForwardedForClientCertClientVerifyAlias,omitempty"`
	// Whether X-Forwarded-Clientcert-clientverify tells if the client certificate passed verification.
	XForwardedForClientCertClientVerifyEnabled *bool `json:"XForwardedForClientCertClientVerifyEnabled,omitempty"`
	// The name of the header with the certificate's fingerprint.
	//
	// It takes effect only while the header is on.
	XForwardedForClientCertFingerprintAlias *string `json:"XForwardedForClientCertFingerprintAlias,omitempty"`
	// Whether X-Forwarded-Clientcert-fingerprint tells the fingerprint of the client certificate.
	XForwardedForClientCertFingerprintEnabled *bool `json:"XForwardedForClientCertFingerprintEnabled,omitempty"`
	// The name of the header with the certificate's issuer.
	//
	// It takes effect only while the header is on.
	XForwardedForClientCertIssuerDNAlias *string `json:"XForwardedForClientCertIssuerDNAlias,omitempty"`
	// Whether X-Forwarded-Clientcert-issuerdn tells who issued the client certificate.
	XForwardedForClientCertIssuerDNEnabled *bool `json:"XForwardedForClientCertIssuerDNEnabled,omitempty"`
	// The name of the header with the certificate's owner.
	//
	// It takes effect only while the header is on.
	XForwardedForClientCertSubjectDNAlias *string `json:"XForwardedForClientCertSubjectDNAlias,omitempty"`
	// Whether X-Forwarded-Clientcert-subjectdn tells who owns the client certificate.
	XForwardedForClientCertSubjectDNEnabled *bool `json:"XForwardedForClientCertSubjectDNEnabled,omitempty"`
	// Whether the instance finds the client's address in X-Forwarded-For.
	//
	// ListListeners is said to return it for HTTP and HTTPS listeners only.
	XForwardedForClientSourceIpsEnabled *bool `json:"XForwardedForClientSourceIpsEnabled,omitempty"`
	// The addresses of proxies that are trusted for that. From the end of the header, the first address that is not among
	// them is taken for the client's; a limit per source address applies to it.
	XForwardedForClientSourceIpsTrusted *string `json:"XForwardedForClientSourceIpsTrusted,omitempty"`
	// Whether X-Forwarded-Client-srcport tells the port of the client.
	//
	// ListListeners is said to return it for HTTP and HTTPS listeners only.
	XForwardedForClientSrcPortEnabled *bool `json:"XForwardedForClientSrcPortEnabled,omitempty"`
	// Whether X-Forwarded-For tells the IP address of the client.
	XForwardedForEnabled *bool `json:"XForwardedForEnabled,omitempty"`
	// Whether X-Forwarded-Host tells the domain that was asked for.
	XForwardedForHostEnabled *bool `json:"XForwardedForHostEnabled,omitempty"`
	// What is done with the X-Forwarded-For header of a request, while XForwardedForEnabled is true. The header is passed
	// on as it is while it is false.
	XForwardedForProcessingMode *XForwardedForProcessingMode `json:"XForwardedForProcessingMode,omitempty"`
	// Whether X-Forwarded-Proto tells the protocol of the listener.
	XForwardedForProtoEnabled *bool `json:"XForwardedForProtoEnabled,omitempty"`
	// Whether SLB-ID tells the instance.
	XForwardedForSLBIdEnabled *bool `json:"XForwardedForSLBIdEnabled,omitempty"`
	// Whether X-Forwarded-Port tells the port of the listener.
	XForwardedForSLBPortEnabled *bool `json:"XForwardedForSLBPortEnabled,omitempty"`
}

// GetListenerAttributeResponseLogConfigAccessLogTracingConfig is the type of LogConfig.AccessLogTracingConfig in a
// GetListenerAttributeResponse.
type GetListenerAttributeResponseLogConfigAccessLogTracingConfig struct {
	// Whether requests are traced; the access log must be on for it.
	TracingEnabled *bool `json:"TracingEnabled,omitempty"`
	// The sampling rate. It means something only while TracingEnabled is true.
	//
	// No source says what the rate is a part of; presumably 10000 stands for all requests.
	TracingSample *int `json:"TracingSample,omitempty"`
	// The kind of trace. It means something only while TracingEnabled is true.
	TracingType *TracingType `json:"TracingType,omitempty"`
}

// GetListenerAttributeResponseLogConfig is the type of LogConfig in a GetListenerAttributeResponse.
type GetListenerAttributeResponseLogConfig struct {
	// Whether headers of your own choice are logged; the access log must be on for it.
	AccessLogRecordCustomizedHeadersEnabled *bool `json:"AccessLogRecordCustomizedHeadersEnabled,omitempty"`
	// Which requests are traced by Xtrace.
	AccessLogTracingConfig *GetListenerAttributeResponseLogConfigAccessLogTracingConfig `json:"AccessLogTracingConfig,omitempty"`
}

// GetListenerAttributeResponseTag is the type of Tags[] in a GetListenerAttributeResponse.
type GetListenerAttributeResponseTag struct {
	// The key of the tag.
	Key *string `json:"Key,omitempty"`
	// The value of the tag.
	Value *string `json:"Value,omitempty"`
}

// GetListenerAttributeResponseCertificate is the type of Certificates[] in a GetListenerAttributeResponse.
type GetListenerAttributeResponseCertificate struct {
	// The id of the server certificate.
	CertificateId *string `json:"CertificateId,omitempty"`
}

// GetListenerAttributeResponseCaCertificate is the type of CaCertificates[] in a GetListenerAttributeResponse.
type GetListenerAttributeResponseCaCertificate struct {
	// The id of the CA certificate.
	CertificateId *string `json:"CertificateId,omitempty"`
	// Whether it is the default one.
	IsDefault *bool `json:"IsDefault,omitempty"`
	// Whether the certificate is in force.
	//
	// Only ListListenerCertificates lists the states, the last one in this spelling.
	Status *GetListenerAttributeCaCertificateStatus `json:"Status,omitempty"`
}

// GetListenerAttributeResponseAclConfigAclRelation is the type of AclConfig.AclRelations[] in a
// GetListenerAttributeResponse.
type GetListenerAttributeResponseAclConfigAclRelation struct {
	// The id of the list.
	AclId *string `json:"AclId,omitempty"`
	// Whether the list is in force.
	Status *GetListenerAttributeAclConfigAclRelationStatus `json:"Status,omitempty"`
}

// GetListenerAttributeResponseAclConfig is the type of AclConfig in a GetListenerAttributeResponse.
type GetListenerAttributeResponseAclConfig struct {
	// What the access control lists are for.
	AclType *AclType `json:"AclType,omitempty"`
	// The access control lists of the listener.
	AclRelations []GetListenerAttributeResponseAclConfigAclRelation `json:"AclRelations,omitempty"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *GetListenerAttributeRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *GetListenerAttributeRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.ListenerId == nil && !mistyped.Has("ListenerId") {
		issues.Error("ListenerId", "required", "ListenerId is required.")
	}
	return issues
}
