// Code generated from spec/alb/listener/CreateListener.yaml by slbgen. DO NOT EDIT.

package alb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// CreateListener adds a listener to an instance.
//
// The listener takes HTTP, HTTPS or QUIC requests on a port of the instance and passes them on to server groups. The
// call returns before the listener is there. GetListenerAttribute shows its state: Provisioning while it is being
// created, Running once it takes requests.
//
// The request has no RegionId; the endpoint decides the region.
//
// No source says which condition keys a RAM policy may use.
//
// The documents allow 20 forward actions without saying whether that counts the elements of DefaultActions or the
// server groups of one; both lists have a warning above 20 and no firm end.
//
// With DryRun the service only checks the request; when nothing is wrong with it, the response has nothing but the
// RequestId.
//
// Errors that the documentation names, beside those that every Action has:
//
//   - InvalidParameter: A parameter is wrong; the message does not say which one. Check all parameters.
//   - IncorrectStatus.LoadBalancer: The status of the instance does not allow this, mostly because of a change that is
//     under way. Call again once GetLoadBalancerAttribute shows the instance as Active.
//   - IncorrectBusinessStatus.LoadBalancer: The business status of the instance does not allow this. Call again; if it
//     goes on, see whether GetLoadBalancerAttribute shows the business status as Abnormal.
//   - ResourceAlreadyExist.Listener: The instance has this listener already. Choose another port, or update the
//     listener that is there.
//   - ResourceAlreadyAssociated.Listener: A listener that the request names, such as the QUIC listener, is associated
//     already. Give a QUIC listener that is associated with no other listener.
//   - OperationDenied.CrossLoadBalancerQUICListener: The QUIC listener belongs to another instance. Give a QUIC
//     listener of the same instance.
//   - OperationDenied.ServerGroupProtocolNotSupport: The listener cannot send requests to a server group with that
//     protocol. Choose a server group with another protocol.
//   - OperationDenied.GRPCServerGroup: The listener cannot send requests to a gRPC server group. Choose a server group
//     with another protocol.
//   - OperationDenied.CACertificateCorrupted: The CA certificate is damaged. Upload the CA certificate again and give
//     its new id.
//   - Mismatch.VpcId: The instance and the server group are in different VPCs. Choose a server group in the VPC of the
//     instance.
//   - Mismatch.LoadBalancerEditionAndConnectionDrain: The server group drains connections, which the edition of the
//     instance does not offer. Turn connection draining off in the server group, or change the edition of the instance.
//   - Mismatch.LoadBalancerEditionAndSlowStartEnable: The server group starts new servers slowly, which the edition of
//     the instance does not offer. Turn slow start off in the server group, or change the edition of the instance.
//   - ResourceQuotaExceeded.LoadBalancerListenersNum: The instance has as many listeners as it may have. Delete a
//     listener, or ask for a higher quota.
//   - ResourceQuotaExceeded.SecurityPolicyAttachedNum: The security policy is used by as many listeners as may use it.
//     Choose another security policy.
//   - ResourceQuotaExceeded.ServerGroupAttachedNum: The server group is used as many times as it may be used. Choose
//     another server group, or ask for a higher quota.
//   - ResourceQuotaExceeded.LoadBalancerServersNum: The instance has as many servers as it may have. Choose a server
//     group with fewer servers, or ask for a higher quota.
//   - ResourceQuotaExceeded.ServerAddedNum: A server is added as many times as it may be added. Choose a server group
//     without that server, or ask for a higher quota.
//   - Forbidden.LoadBalancer: The caller may not use this instance. Check the RAM policy and the id.
//   - Forbidden.Listener: The caller may not use the listener that the request names. Check the RAM policy and the id.
//   - Forbidden.SecurityPolicy: The caller may not use this security policy. Check the RAM policy and the id.
//   - ResourceNotFound.LoadBalancer: No such instance exists. Check LoadBalancerId and the region.
//   - ResourceNotFound.ServerGroup: No such server group exists. Check each ServerGroupId and the region.
//   - ResourceNotFound.SecurityPolicy: No such security policy exists. Check SecurityPolicyId.
//   - ResourceNotFound.Listener: No such listener exists. Check QuicListenerId.
//   - ResourceNotFound.Certificate: No such certificate exists. Check each CertificateId and the region.
func (c *Client) CreateListener(ctx context.Context, request *CreateListenerRequest) (*CreateListenerResponse, error) {
	return rpc.Call[CreateListenerResponse](ctx, c.rpc, &createListenerAction, request)
}

var createListenerAction = rpc.Action{
	API:  &api,
	Name: "CreateListener",
	// The answer to a dry run that has found nothing wrong.
	DryRunCode: "DryRunOperation",
	Errors: []rpc.ErrorFact{
		{Code: "InvalidParameter", Retry: slbsdk.RetryNever},
		{Code: "IncorrectStatus.LoadBalancer", Retry: slbsdk.RetryLater},
		{Code: "IncorrectBusinessStatus.LoadBalancer", Retry: slbsdk.RetryLater},
		{Code: "ResourceAlreadyExist.Listener", Retry: slbsdk.RetryNever},
		{Code: "ResourceAlreadyAssociated.Listener", Retry: slbsdk.RetryNever},
		{Code: "OperationDenied.CrossLoadBalancerQUICListener", Retry: slbsdk.RetryNever},
		{Code: "OperationDenied.ServerGroupProtocolNotSupport", Retry: slbsdk.RetryNever},
		{Code: "OperationDenied.GRPCServerGroup", Retry: slbsdk.RetryNever},
		{Code: "OperationDenied.CACertificateCorrupted", Retry: slbsdk.RetryNever},
		{Code: "Mismatch.VpcId", Retry: slbsdk.RetryNever},
		{Code: "Mismatch.LoadBalancerEditionAndConnectionDrain", Retry: slbsdk.RetryNever},
		{Code: "Mismatch.LoadBalancerEditionAndSlowStartEnable", Retry: slbsdk.RetryNever},
		{Code: "ResourceQuotaExceeded.LoadBalancerListenersNum", Retry: slbsdk.RetryNever},
		{Code: "ResourceQuotaExceeded.SecurityPolicyAttachedNum", Retry: slbsdk.RetryNever},
		{Code: "ResourceQuotaExceeded.ServerGroupAttachedNum", Retry: slbsdk.RetryNever},
		{Code: "ResourceQuotaExceeded.LoadBalancerServersNum", Retry: slbsdk.RetryNever},
		{Code: "ResourceQuotaExceeded.ServerAddedNum", Retry: slbsdk.RetryNever},
		{Code: "Forbidden.LoadBalancer", Retry: slbsdk.RetryNever},
		{Code: "Forbidden.Listener", Retry: slbsdk.RetryNever},
		{Code: "Forbidden.SecurityPolicy", Retry: slbsdk.RetryNever},
		{Code: "ResourceNotFound.LoadBalancer", Retry: slbsdk.RetryNever},
		{Code: "ResourceNotFound.ServerGroup", Retry: slbsdk.RetryNever},
		{Code: "ResourceNotFound.SecurityPolicy", Retry: slbsdk.RetryNever},
		{Code: "ResourceNotFound.Listener", Retry: slbsdk.RetryNever},
		{Code: "ResourceNotFound.Certificate", Retry: slbsdk.RetryNever},
	},
}

// CreateListenerRequest has the parameters of CreateListener.
//
// Over several parameters the service has these rules:
//
//   - quic-listener: QuicConfig.QuicListenerId is required when ListenerProtocol is "HTTPS" and
//     QuicConfig.QuicUpgradeEnabled is true. Clients that go over to QUIC need a listener there.
//   - server-certificate: Certificates is required when ListenerProtocol is "HTTPS" or "QUIC". TLS and QUIC need a
//     server certificate.
//   - no-certificates: Certificates and CaCertificates must not be given when ListenerProtocol is "HTTP". HTTP
//     listeners use no certificates.
//   - no-mutual-tls: CaEnabled must be false when ListenerProtocol is "HTTP" or "QUIC". Only HTTPS listeners have
//     mutual TLS.
//   - https-only: Http2Enabled, SecurityPolicyId, QuicConfig.QuicListenerId, QuicConfig.QuicUpgradeEnabled,
//     XForwardedForConfig.XForwardedForClientCertClientVerifyAlias,
//     XForwardedForConfig.XForwardedForClientCertClientVerifyEnabled,
//     XForwardedForConfig.XForwardedForClientCertFingerprintAlias,
//     XForwardedForConfig.XForwardedForClientCertFingerprintEnabled,
//     XForwardedForConfig.XForwardedForClientCertIssuerDNAlias,
//     XForwardedForConfig.XForwardedForClientCertIssuerDNEnabled,
//     XForwardedForConfig.XForwardedForClientCertSubjectDNAlias and
//     XForwardedForConfig.XForwardedForClientCertSubjectDNEnabled must not be given when ListenerProtocol is "HTTP" or
//     "QUIC". Only HTTPS listeners have it.
//   - not-for-quic: XForwardedForConfig.XForwardedForEnabled, XForwardedForConfig.XForwardedForProcessingMode,
//     XForwardedForConfig.XForwardedForClientSrcPortEnabled and XForwardedForConfig.XForwardedForClientSourceIpsEnabled
//     must not be given when ListenerProtocol is "QUIC". Only HTTP and HTTPS listeners have it.
//   - client-verify-alias: XForwardedForConfig.XForwardedForClientCertClientVerifyAlias has no effect unless
//     XForwardedForConfig.XForwardedForClientCertClientVerifyEnabled is true.
//   - fingerprint-alias: XForwardedForConfig.XForwardedForClientCertFingerprintAlias has no effect unless
//     XForwardedForConfig.XForwardedForClientCertFingerprintEnabled is true.
//   - issuer-alias: XForwardedForConfig.XForwardedForClientCertIssuerDNAlias has no effect unless
//     XForwardedForConfig.XForwardedForClientCertIssuerDNEnabled is true.
//   - subject-alias: XForwardedForConfig.XForwardedForClientCertSubjectDNAlias has no effect unless
//     XForwardedForConfig.XForwardedForClientCertSubjectDNEnabled is true.
//   - one-certificate: Certificates must have at most 1 element. The listener has one default server certificate.
//   - number-of-actions: DefaultActions must have at most 20 elements. At most 20 forward actions are documented.
//   - number-of-server-groups: In each element of DefaultActions: ForwardGroupConfig.ServerGroupTuples must have at
//     most 20 elements. At most 20 forward actions are documented, which may mean the server groups.
//   - tag-key: In each element of Tag: Key is required. The key of a tag is never empty.
//   - timeout-quota: RequestTimeout must be at most 600. Longer timeouts need a raised quota. IdleTimeout must be at
//     most 600. Longer timeouts need a raised quota.
//   - certificate-id: In each element of Certificates: CertificateId is required. An element without its id says
//     nothing.
//   - ca-certificate: CaCertificates is required when CaEnabled is true. Mutual TLS needs a CA certificate to check
//     against.
//   - ca-certificate-id: In each element of CaCertificates: CertificateId is required. With CaEnabled true the id is
//     required; otherwise an element without it says nothing.
//   - processing-mode: XForwardedForConfig.XForwardedForProcessingMode has no effect when
//     XForwardedForConfig.XForwardedForEnabled is false. The header is passed on as it is.
//   - alias-letters: XForwardedForConfig.XForwardedForClientCertClientVerifyAlias must match ^[a-z0-9_-]*$. Most
//     documents allow lower-case letters only. XForwardedForConfig.XForwardedForClientCertFingerprintAlias must match
//     ^[a-z0-9_-]*$. Most documents allow lower-case letters only.
//     XForwardedForConfig.XForwardedForClientCertIssuerDNAlias must match ^[a-z0-9_-]*$. Most documents allow
//     lower-case letters only. XForwardedForConfig.XForwardedForClientCertSubjectDNAlias must match ^[a-z0-9_-]*$. Most
//     documents allow lower-case letters only.
type CreateListenerRequest struct {
	// The id of the instance that gets the listener.
	//
	// Required.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// The protocol that clients speak to the listener.
	//
	// Required.
	ListenerProtocol *ListenerProtocol `json:"ListenerProtocol,omitempty"`
	// The port of the instance that takes the requests.
	//
	// Required.
	// Value: from 1 to 65535.
	//
	// No two listeners of an instance have protocol and port in common. HTTP and HTTPS listeners share no port either.
	ListenerPort *int `json:"ListenerPort,omitempty"`
	// The name of the listener.
	//
	// Value: from 2 to 256 characters.
	//
	// Letters (Chinese ones too), digits, hyphens, slashes, periods and underscores are documented for it.
	//
	// UpdateListenerAttribute takes commas, semicolons and at signs too, and public clients let them through here.
	ListenerDescription *string `json:"ListenerDescription,omitempty"`
	// What happens to the requests that no forwarding rule of the listener matches.
	//
	// Required.
	// Value: at least 1 element.
	DefaultActions []CreateListenerRequestDefaultAction `json:"DefaultActions,omitempty"`
	// Whether responses of certain file types are compressed with Gzip.
	//
	// Default: true.
	GzipEnabled *bool `json:"GzipEnabled,omitempty"`
	// Whether clients of an HTTPS listener may go over to QUIC, and which listener serves them then.
	QuicConfig *CreateListenerRequestQuicConfig `json:"QuicConfig,omitempty"`
	// Keys and values to attach to the listener.
	Tag []CreateListenerRequestTag `json:"Tag,omitempty"`
	// A unique text of ASCII characters; a request with it can be repeated safely.
	//
	// Value: matches ^[\x00-\x7F]*$.
	//
	// The client fills it in, so that the request can be repeated without harm.
	//
	// Without one, the request's own id serves, and each attempt has another.
	ClientToken *string `json:"ClientToken,omitempty" fill:"token"`
	// Whether the request is only checked.
	//
	// Default: false.
	//
	// Checked are the parameters that must be there, the form of the request and the limits.
	DryRun *bool `json:"DryRun,omitempty"`
	// How long a server may take to respond. After that the client gets an HTTP 504.
	//
	// Value: from 1 to 3600.
	// Default: 60.
	// Unit: seconds.
	//
	// Up to 600 unless the quota is raised, which can go up to 3600.
	RequestTimeout *int `json:"RequestTimeout,omitempty"`
	// How long a connection may stay without a request before it is closed.
	//
	// Value: from 1 to 3600.
	// Default: 15.
	// Unit: seconds.
	//
	// Up to 600 unless the quota is raised, which can go up to 3600.
	IdleTimeout *int `json:"IdleTimeout,omitempty"`
	// The default server certificate that the listener shows to clients.
	//
	// Value: at most 20 elements.
	//
	// AssociateAdditionalCertificatesWithListener adds further ones.
	Certificates []CreateListenerRequestCertificate `json:"Certificates,omitempty"`
	// The security policy, which says what TLS versions and cipher suites clients may use.
	//
	// Default: "tls_cipher_policy_1_0".
	//
	// ListSystemSecurityPolicies and ListSecurityPolicies list the policies of the system and your own.
	SecurityPolicyId *string `json:"SecurityPolicyId,omitempty"`
	// Whether clients may use HTTP/2.
	//
	// Default: true.
	Http2Enabled *bool `json:"Http2Enabled,omitempty"`
	// Whether mutual TLS is on, so that clients have to show a certificate too.
	//
	// Default: false.
	CaEnabled *bool `json:"CaEnabled,omitempty"`
	// The CA certificate that clients' certificates are checked against.
	//
	// Value: at most 1 element.
	CaCertificates []CreateListenerRequestCaCertificate `json:"CaCertificates,omitempty"`
	// The headers that tell the servers about the client, its certificate and the listener.
	XForwardedForConfig *CreateListenerRequestXForwardedForConfig `json:"XForwardedForConfig,omitempty"`
}

// CreateListenerRequestDefaultActionForwardGroupConfigServerGroupTuple is the type of
// DefaultActions[].ForwardGroupConfig.ServerGroupTuples[] in a CreateListenerRequest.
type CreateListenerRequestDefaultActionForwardGroupConfigServerGroupTuple struct {
	// The server group that receives the traffic.
	//
	// Required.
	ServerGroupId *string `json:"ServerGroupId,omitempty"`
}

// CreateListenerRequestDefaultActionForwardGroupConfig is the type of DefaultActions[].ForwardGroupConfig in a
// CreateListenerRequest.
type CreateListenerRequestDefaultActionForwardGroupConfig struct {
	// The server groups that get the requests.
	//
	// Required.
	// Value: at least 1 element.
	ServerGroupTuples []CreateListenerRequestDefaultActionForwardGroupConfigServerGroupTuple `json:"ServerGroupTuples,omitempty"`
}

// CreateListenerRequestDefaultAction is the type of DefaultActions[] in a CreateListenerRequest.
type CreateListenerRequestDefaultAction struct {
	// The kind of the action.
	//
	// Required.
	//
	// The documents allow only one kind of action in a listener.
	Type *CreateListenerDefaultActionType `json:"Type,omitempty"`
	// Where a ForwardGroup action sends the requests.
	//
	// Required.
	ForwardGroupConfig *CreateListenerRequestDefaultActionForwardGroupConfig `json:"ForwardGroupConfig,omitempty"`
}

// CreateListenerRequestQuicConfig is the type of QuicConfig in a CreateListenerRequest.
type CreateListenerRequestQuicConfig struct {
	// The QUIC listener to associate with the HTTPS listener.
	//
	// It belongs to the same instance and is associated with no other listener.
	QuicListenerId *string `json:"QuicListenerId,omitempty"`
	// Whether clients are offered QUIC.
	//
	// Default: false.
	QuicUpgradeEnabled *bool `json:"QuicUpgradeEnabled,omitempty"`
}

// CreateListenerRequestTag is the type of Tag[] in a CreateListenerRequest.
type CreateListenerRequestTag struct {
	// The key of the tag.
	//
	// Value: at most 128 characters; must not start with "acs:" or "aliyun" or contain "http://" or "https://".
	Key *string `json:"Key,omitempty"`
	// The value of the tag.
	//
	// Value: at most 128 characters; must not start with "acs:" or "aliyun" or contain "http://" or "https://".
	Value *string `json:"Value,omitempty"`
}

// CreateListenerRequestCertificate is the type of Certificates[] in a CreateListenerRequest.
type CreateListenerRequestCertificate struct {
	// The id of the server certificate.
	CertificateId *string `json:"CertificateId,omitempty"`
}

// CreateListenerRequestCaCertificate is the type of CaCertificates[] in a CreateListenerRequest.
type CreateListenerRequestCaCertificate struct {
	// The id of the CA certificate.
	CertificateId *string `json:"CertificateId,omitempty"`
}

// CreateListenerRequestXForwardedForConfig is the type of XForwardedForConfig in a CreateListenerRequest.
type CreateListenerRequestXForwardedForConfig struct {
	// A name of your own for the header with the result of verifying the client certificate.
	//
	// Value: at most 40 characters; matches ^[A-Za-z0-9_-]*$.
	//
	// An empty one names nothing.
	XForwardedForClientCertClientVerifyAlias *string `json:"XForwardedForClientCertClientVerifyAlias,omitempty"`
	// Whether X-Forwarded-Clientcert-clientverify tells if the client certificate passed verification.
	//
	// Default: false.
	XForwardedForClientCertClientVerifyEnabled *bool `json:"XForwardedForClientCertClientVerifyEnabled,omitempty"`
	// A name of your own for the header with the fingerprint of the client certificate.
	//
	// Value: at most 40 characters; matches ^[A-Za-z0-9_-]*$.
	//
	// An empty one names nothing.
	XForwardedForClientCertFingerprintAlias *string `json:"XForwardedForClientCertFingerprintAlias,omitempty"`
	// Whether X-Forwarded-Clientcert-fingerprint tells the fingerprint of the client certificate.
	//
	// Default: false.
	XForwardedForClientCertFingerprintEnabled *bool `json:"XForwardedForClientCertFingerprintEnabled,omitempty"`
	// A name of your own for the header with the issuer of the client certificate.
	//
	// Value: at most 40 characters; matches ^[A-Za-z0-9_-]*$.
	//
	// An empty one names nothing.
	XForwardedForClientCertIssuerDNAlias *string `json:"XForwardedForClientCertIssuerDNAlias,omitempty"`
	// Whether X-Forwarded-Clientcert-issuerdn tells who issued the client certificate.
	//
	// Default: false.
	XForwardedForClientCertIssuerDNEnabled *bool `json:"XForwardedForClientCertIssuerDNEnabled,omitempty"`
	// A name of your own for the header with the owner of the client certificate.
	//
	// Value: at most 40 characters; matches ^[A-Za-z0-9_-]*$.
	//
	// An empty one names nothing.
	XForwardedForClientCertSubjectDNAlias *string `json:"XForwardedForClientCertSubjectDNAlias,omitempty"`
	// Whether X-Forwarded-Clientcert-subjectdn tells who owns the client certificate.
	//
	// Default: false.
	XForwardedForClientCertSubjectDNEnabled *bool `json:"XForwardedForClientCertSubjectDNEnabled,omitempty"`
	// Whether X-Forwarded-Client-srcport tells the port of the client.
	//
	// Default: false.
	XForwardedForClientSrcPortEnabled *bool `json:"XForwardedForClientSrcPortEnabled,omitempty"`
	// Whether X-Forwarded-For tells the IP address of the client.
	//
	// Default: true.
	//
	// When false, an X-Forwarded-For that a request brings is passed on as it is.
	XForwardedForEnabled *bool `json:"XForwardedForEnabled,omitempty"`
	// What is done with the X-Forwarded-For header before the request goes on to the servers.
	//
	// Default: "append".
	XForwardedForProcessingMode *XForwardedForProcessingMode `json:"XForwardedForProcessingMode,omitempty"`
	// Whether X-Forwarded-Proto tells the protocol of the listener.
	//
	// Default: false.
	XForwardedForProtoEnabled *bool `json:"XForwardedForProtoEnabled,omitempty"`
	// Whether SLB-ID tells the id of the instance.
	//
	// Default: false.
	XForwardedForSLBIdEnabled *bool `json:"XForwardedForSLBIdEnabled,omitempty"`
	// Whether X-Forwarded-Port tells the port of the listener.
	//
	// Default: false.
	XForwardedForSLBPortEnabled *bool `json:"XForwardedForSLBPortEnabled,omitempty"`
	// Whether the instance itself reads the address of the client out of X-Forwarded-For.
	//
	// Default: false.
	//
	// Terraform's documentation says that an account has to ask for this first.
	XForwardedForClientSourceIpsEnabled *bool `json:"XForwardedForClientSourceIpsEnabled,omitempty"`
	// The addresses of proxies to trust. Reading X-Forwarded-For from its end, the first address that is not among them is
	// taken for the client's.
	//
	// Where requests are limited per source address, the limit applies to the address found in this way.
	//
	// No document says how several addresses are separated.
	XForwardedForClientSourceIpsTrusted *string `json:"XForwardedForClientSourceIpsTrusted,omitempty"`
	// Whether X-Forwarded-Host tells the domain name that the client asked for.
	//
	// Default: false.
	XForwardedForHostEnabled *bool `json:"XForwardedForHostEnabled,omitempty"`
}

// CreateListenerResponse is the answer to CreateListener.
type CreateListenerResponse struct {
	// The id of the new listener.
	ListenerId *string `json:"ListenerId,omitempty"`
	// The id of the job that creates the listener. ListAsynJobs tells how far it is.
	JobId *string `json:"JobId,omitempty"`
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *CreateListenerRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *CreateListenerRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.LoadBalancerId == nil && !mistyped.Has("LoadBalancerId") {
		issues.Error("LoadBalancerId", "required", "LoadBalancerId is required.")
	}
	if r.ListenerProtocol == nil && !mistyped.Has("ListenerProtocol") {
		issues.Error("ListenerProtocol", "required", "ListenerProtocol is required.")
	}
	if r.ListenerProtocol != nil && !check.OneOf(*r.ListenerProtocol, "HTTP", "HTTPS", "QUIC") {
		issues.Error("ListenerProtocol", "enum", "ListenerProtocol must be \"HTTP\", \"HTTPS\" or \"QUIC\".")
	}
	if r.ListenerPort == nil && !mistyped.Has("ListenerPort") {
		issues.Error("ListenerPort", "required", "ListenerPort is required.")
	}
	if r.ListenerPort != nil && (*r.ListenerPort < 1 || *r.ListenerPort > 65535) {
		issues.Error("ListenerPort", "range", "ListenerPort must be from 1 to 65535.")
	}
	if r.ListenerDescription != nil && !check.HasLength(*r.ListenerDescription, 2, 256) {
		issues.Error("ListenerDescription", "length", "ListenerDescription must have from 2 to 256 characters.")
	}
	if r.DefaultActions == nil && !mistyped.Has("DefaultActions") {
		issues.Error("DefaultActions", "required", "DefaultActions is required.")
	}
	if r.DefaultActions != nil && len(r.DefaultActions) < 1 {
		issues.Error("DefaultActions", "size", "DefaultActions must have at least 1 element.")
	}
	for i := range r.DefaultActions {
		if !mistyped.HasElement("DefaultActions", i) {
			issues.InElement("DefaultActions", i, r.DefaultActions[i].validate(mistyped.Element("DefaultActions", i)))
		}
	}
	if r.QuicConfig != nil {
		issues.In("QuicConfig", r.QuicConfig.validate(mistyped.In("QuicConfig")))
	}
	for i := range r.Tag {
		if !mistyped.HasElement("Tag", i) {
			issues.InElement("Tag", i, r.Tag[i].validate(mistyped.Element("Tag", i)))
		}
	}
	if r.ClientToken != nil && !check.Match(createListenerRequestClientTokenPattern, *r.ClientToken) {
		issues.Error("ClientToken", "pattern", "ClientToken must match ^[\\x00-\\x7F]*$")
	}
	if r.RequestTimeout != nil && (*r.RequestTimeout < 1 || *r.RequestTimeout > 3600) {
		issues.Error("RequestTimeout", "range", "RequestTimeout must be from 1 to 3600.")
	}
	if r.IdleTimeout != nil && (*r.IdleTimeout < 1 || *r.IdleTimeout > 3600) {
		issues.Error("IdleTimeout", "range", "IdleTimeout must be from 1 to 3600.")
	}
	if len(r.Certificates) > 20 {
		issues.Error("Certificates", "size", "Certificates must have at most 20 elements.")
	}
	for i := range r.Certificates {
		if !mistyped.HasElement("Certificates", i) {
			issues.InElement("Certificates", i, r.Certificates[i].validate(mistyped.Element("Certificates", i)))
		}
	}
	if len(r.CaCertificates) > 1 {
		issues.Error("CaCertificates", "size", "CaCertificates must have at most 1 element.")
	}
	for i := range r.CaCertificates {
		if !mistyped.HasElement("CaCertificates", i) {
			issues.InElement("CaCertificates", i, r.CaCertificates[i].validate(mistyped.Element("CaCertificates", i)))
		}
	}
	if r.XForwardedForConfig != nil {
		issues.In("XForwardedForConfig", r.XForwardedForConfig.validate(mistyped.In("XForwardedForConfig")))
	}
	if check.Is(r.ListenerProtocol, "HTTPS") && r.QuicConfig != nil && check.Is(r.QuicConfig.QuicUpgradeEnabled, true) && !check.Given(r, mistyped, "QuicConfig", "QuicListenerId") {
		issues.Error("QuicConfig.QuicListenerId", "quic-listener", "QuicConfig.QuicListenerId is required when ListenerProtocol is \"HTTPS\" and QuicConfig.QuicUpgradeEnabled is true. Clients that go over to QUIC need a listener there.")
	}
	if check.Is(r.ListenerProtocol, "HTTPS", "QUIC") && r.Certificates == nil && !mistyped.Has("Certificates") {
		issues.Error("Certificates", "server-certificate", "Certificates is required when ListenerProtocol is \"HTTPS\" or \"QUIC\". TLS and QUIC need a server certificate.")
	}
	if check.Is(r.ListenerProtocol, "HTTP") {
		if r.Certificates != nil || mistyped.Has("Certificates") {
			issues.Warning("Certificates", "no-certificates", "Certificates must not be given when ListenerProtocol is \"HTTP\". HTTP listeners use no certificates.")
		}
		if r.CaCertificates != nil || mistyped.Has("CaCertificates") {
			issues.Warning("CaCertificates", "no-certificates", "CaCertificates must not be given when ListenerProtocol is \"HTTP\". HTTP listeners use no certificates.")
		}
	}
	if check.Is(r.ListenerProtocol, "HTTP", "QUIC") && (r.CaEnabled != nil || mistyped.Has("CaEnabled")) && !check.Is(r.CaEnabled, false) {
		issues.Warning("CaEnabled", "no-mutual-tls", "CaEnabled must be false when ListenerProtocol is \"HTTP\" or \"QUIC\". Only HTTPS listeners have mutual TLS.")
	}
	if check.Is(r.ListenerProtocol, "HTTP", "QUIC") {
		if r.Http2Enabled != nil || mistyped.Has("Http2Enabled") {
			issues.Warning("Http2Enabled", "https-only", "Http2Enabled must not be given when ListenerProtocol is \"HTTP\" or \"QUIC\". Only HTTPS listeners have it.")
		}
		if r.SecurityPolicyId != nil || mistyped.Has("SecurityPolicyId") {
			issues.Warning("SecurityPolicyId", "https-only", "SecurityPolicyId must not be given when ListenerProtocol is \"HTTP\" or \"QUIC\". Only HTTPS listeners have it.")
		}
		if check.Given(r, mistyped, "QuicConfig", "QuicListenerId") {
			issues.Warning("QuicConfig.QuicListenerId", "https-only", "QuicConfig.QuicListenerId must not be given when ListenerProtocol is \"HTTP\" or \"QUIC\". Only HTTPS listeners have it.")
		}
		if check.Given(r, mistyped, "QuicConfig", "QuicUpgradeEnabled") {
			issues.Warning("QuicConfig.QuicUpgradeEnabled", "https-only", "QuicConfig.QuicUpgradeEnabled must not be given when ListenerProtocol is \"HTTP\" or \"QUIC\". Only HTTPS listeners have it.")
		}
		if check.Given(r, mistyped, "XForwardedForConfig", "XForwardedForClientCertClientVerifyAlias") {
			issues.Warning("XForwardedForConfig.XForwardedForClientCertClientVerifyAlias", "https-only", "XForwardedForConfig.XForwardedForClientCertClientVerifyAlias must not be given when ListenerProtocol is \"HTTP\" or \"QUIC\". Only HTTPS listeners have it.")
		}
		if check.Given(r, mistyped, "XForwardedForConfig", "XForwardedForClientCertClientVerifyEnabled") {
			issues.Warning("XForwardedForConfig.XForwardedForClientCertClientVerifyEnabled", "https-only", "XForwardedForConfig.XForwardedForClientCertClientVerifyEnabled must not be given when ListenerProtocol is \"HTTP\" or \"QUIC\". Only HTTPS listeners have it.")
		}
		if check.Given(r, mistyped, "XForwardedForConfig", "XForwardedForClientCertFingerprintAlias") {
			issues.Warning("XForwardedForConfig.XForwardedForClientCertFingerprintAlias", "https-only", "XForwardedForConfig.XForwardedForClientCertFingerprintAlias must not be given when ListenerProtocol is \"HTTP\" or \"QUIC\". Only HTTPS listeners have it.")
		}
		if check.Given(r, mistyped, "XForwardedForConfig", "XForwardedForClientCertFingerprintEnabled") {
			issues.Warning("XForwardedForConfig.XForwardedForClientCertFingerprintEnabled", "https-only", "XForwardedForConfig.XForwardedForClientCertFingerprintEnabled must not be given when ListenerProtocol is \"HTTP\" or \"QUIC\". Only HTTPS listeners have it.")
		}
		if check.Given(r, mistyped, "XForwardedForConfig", "XForwardedForClientCertIssuerDNAlias") {
			issues.Warning("XForwardedForConfig.XForwardedForClientCertIssuerDNAlias", "https-only", "XForwardedForConfig.XForwardedForClientCertIssuerDNAlias must not be given when ListenerProtocol is \"HTTP\" or \"QUIC\". Only HTTPS listeners have it.")
		}
		if check.Given(r, mistyped, "XForwardedForConfig", "XForwardedForClientCertIssuerDNEnabled") {
			issues.Warning("XForwardedForConfig.XForwardedForClientCertIssuerDNEnabled", "https-only", "XForwardedForConfig.XForwardedForClientCertIssuerDNEnabled must not be given when ListenerProtocol is \"HTTP\" or \"QUIC\". Only HTTPS listeners have it.")
		}
		if check.Given(r, mistyped, "XForwardedForConfig", "XForwardedForClientCertSubjectDNAlias") {
			issues.Warning("XForwardedForConfig.XForwardedForClientCertSubjectDNAlias", "https-only", "XForwardedForConfig.XForwardedForClientCertSubjectDNAlias must not be given when ListenerProtocol is \"HTTP\" or \"QUIC\". Only HTTPS listeners have it.")
		}
		if check.Given(r, mistyped, "XForwardedForConfig", "XForwardedForClientCertSubjectDNEnabled") {
			issues.Warning("XForwardedForConfig.XForwardedForClientCertSubjectDNEnabled", "https-only", "XForwardedForConfig.XForwardedForClientCertSubjectDNEnabled must not be given when ListenerProtocol is \"HTTP\" or \"QUIC\". Only HTTPS listeners have it.")
		}
	}
	if check.Is(r.ListenerProtocol, "QUIC") {
		if check.Given(r, mistyped, "XForwardedForConfig", "XForwardedForEnabled") {
			issues.Warning("XForwardedForConfig.XForwardedForEnabled", "not-for-quic", "XForwardedForConfig.XForwardedForEnabled must not be given when ListenerProtocol is \"QUIC\". Only HTTP and HTTPS listeners have it.")
		}
		if check.Given(r, mistyped, "XForwardedForConfig", "XForwardedForProcessingMode") {
			issues.Warning("XForwardedForConfig.XForwardedForProcessingMode", "not-for-quic", "XForwardedForConfig.XForwardedForProcessingMode must not be given when ListenerProtocol is \"QUIC\". Only HTTP and HTTPS listeners have it.")
		}
		if check.Given(r, mistyped, "XForwardedForConfig", "XForwardedForClientSrcPortEnabled") {
			issues.Warning("XForwardedForConfig.XForwardedForClientSrcPortEnabled", "not-for-quic", "XForwardedForConfig.XForwardedForClientSrcPortEnabled must not be given when ListenerProtocol is \"QUIC\". Only HTTP and HTTPS listeners have it.")
		}
		if check.Given(r, mistyped, "XForwardedForConfig", "XForwardedForClientSourceIpsEnabled") {
			issues.Warning("XForwardedForConfig.XForwardedForClientSourceIpsEnabled", "not-for-quic", "XForwardedForConfig.XForwardedForClientSourceIpsEnabled must not be given when ListenerProtocol is \"QUIC\". Only HTTP and HTTPS listeners have it.")
		}
	}
	if (r.XForwardedForConfig == nil || !check.Is(r.XForwardedForConfig.XForwardedForClientCertClientVerifyEnabled, true)) && check.Given(r, mistyped, "XForwardedForConfig", "XForwardedForClientCertClientVerifyAlias") {
		issues.Warning("XForwardedForConfig.XForwardedForClientCertClientVerifyAlias", "client-verify-alias", "XForwardedForConfig.XForwardedForClientCertClientVerifyAlias has no effect unless XForwardedForConfig.XForwardedForClientCertClientVerifyEnabled is true.")
	}
	if (r.XForwardedForConfig == nil || !check.Is(r.XForwardedForConfig.XForwardedForClientCertFingerprintEnabled, true)) && check.Given(r, mistyped, "XForwardedForConfig", "XForwardedForClientCertFingerprintAlias") {
		issues.Warning("XForwardedForConfig.XForwardedForClientCertFingerprintAlias", "fingerprint-alias", "XForwardedForConfig.XForwardedForClientCertFingerprintAlias has no effect unless XForwardedForConfig.XForwardedForClientCertFingerprintEnabled is true.")
	}
	if (r.XForwardedForConfig == nil || !check.Is(r.XForwardedForConfig.XForwardedForClientCertIssuerDNEnabled, true)) && check.Given(r, mistyped, "XForwardedForConfig", "XForwardedForClientCertIssuerDNAlias") {
		issues.Warning("XForwardedForConfig.XForwardedForClientCertIssuerDNAlias", "issuer-alias", "XForwardedForConfig.XForwardedForClientCertIssuerDNAlias has no effect unless XForwardedForConfig.XForwardedForClientCertIssuerDNEnabled is true.")
	}
	if (r.XForwardedForConfig == nil || !check.Is(r.XForwardedForConfig.XForwardedForClientCertSubjectDNEnabled, true)) && check.Given(r, mistyped, "XForwardedForConfig", "XForwardedForClientCertSubjectDNAlias") {
		issues.Warning("XForwardedForConfig.XForwardedForClientCertSubjectDNAlias", "subject-alias", "XForwardedForConfig.XForwardedForClientCertSubjectDNAlias has no effect unless XForwardedForConfig.XForwardedForClientCertSubjectDNEnabled is true.")
	}
	if len(r.Certificates) > 1 {
		issues.Warning("Certificates", "one-certificate", "Certificates must have at most 1 element. The listener has one default server certificate.")
	}
	if len(r.DefaultActions) > 20 {
		issues.Warning("DefaultActions", "number-of-actions", "DefaultActions must have at most 20 elements. At most 20 forward actions are documented.")
	}
	if n, ok := check.Number(r.RequestTimeout, mistyped, "RequestTimeout"); ok && n > 600 {
		issues.Warning("RequestTimeout", "timeout-quota", "RequestTimeout must be at most 600. Longer timeouts need a raised quota.")
	}
	if n, ok := check.Number(r.IdleTimeout, mistyped, "IdleTimeout"); ok && n > 600 {
		issues.Warning("IdleTimeout", "timeout-quota", "IdleTimeout must be at most 600. Longer timeouts need a raised quota.")
	}
	if check.Is(r.CaEnabled, true) && r.CaCertificates == nil && !mistyped.Has("CaCertificates") {
		issues.Error("CaCertificates", "ca-certificate", "CaCertificates is required when CaEnabled is true. Mutual TLS needs a CA certificate to check against.")
	}
	if r.XForwardedForConfig != nil && check.Is(r.XForwardedForConfig.XForwardedForEnabled, false) && check.Given(r, mistyped, "XForwardedForConfig", "XForwardedForProcessingMode") {
		issues.Warning("XForwardedForConfig.XForwardedForProcessingMode", "processing-mode", "XForwardedForConfig.XForwardedForProcessingMode has no effect when XForwardedForConfig.XForwardedForEnabled is false. The header is passed on as it is.")
	}
	if r.XForwardedForConfig != nil && r.XForwardedForConfig.XForwardedForClientCertClientVerifyAlias != nil && !check.Match(createListenerRequestAliasLetters0Pattern, *r.XForwardedForConfig.XForwardedForClientCertClientVerifyAlias) {
		issues.Warning("XForwardedForConfig.XForwardedForClientCertClientVerifyAlias", "alias-letters", "XForwardedForConfig.XForwardedForClientCertClientVerifyAlias must match ^[a-z0-9_-]*$. Most documents allow lower-case letters only.")
	}
	if r.XForwardedForConfig != nil && r.XForwardedForConfig.XForwardedForClientCertFingerprintAlias != nil && !check.Match(createListenerRequestAliasLetters1Pattern, *r.XForwardedForConfig.XForwardedForClientCertFingerprintAlias) {
		issues.Warning("XForwardedForConfig.XForwardedForClientCertFingerprintAlias", "alias-letters", "XForwardedForConfig.XForwardedForClientCertFingerprintAlias must match ^[a-z0-9_-]*$. Most documents allow lower-case letters only.")
	}
	if r.XForwardedForConfig != nil && r.XForwardedForConfig.XForwardedForClientCertIssuerDNAlias != nil && !check.Match(createListenerRequestAliasLetters2Pattern, *r.XForwardedForConfig.XForwardedForClientCertIssuerDNAlias) {
		issues.Warning("XForwardedForConfig.XForwardedForClientCertIssuerDNAlias", "alias-letters", "XForwardedForConfig.XForwardedForClientCertIssuerDNAlias must match ^[a-z0-9_-]*$. Most documents allow lower-case letters only.")
	}
	if r.XForwardedForConfig != nil && r.XForwardedForConfig.XForwardedForClientCertSubjectDNAlias != nil && !check.Match(createListenerRequestAliasLetters3Pattern, *r.XForwardedForConfig.XForwardedForClientCertSubjectDNAlias) {
		issues.Warning("XForwardedForConfig.XForwardedForClientCertSubjectDNAlias", "alias-letters", "XForwardedForConfig.XForwardedForClientCertSubjectDNAlias must match ^[a-z0-9_-]*$. Most documents allow lower-case letters only.")
	}
	return issues
}

func (r *CreateListenerRequestDefaultActionForwardGroupConfigServerGroupTuple) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.ServerGroupId == nil && !mistyped.Has("ServerGroupId") {
		issues.Error("ServerGroupId", "required", "ServerGroupId is required.")
	}
	return issues
}

func (r *CreateListenerRequestDefaultActionForwardGroupConfig) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.ServerGroupTuples == nil && !mistyped.Has("ServerGroupTuples") {
		issues.Error("ServerGroupTuples", "required", "ServerGroupTuples is required.")
	}
	if r.ServerGroupTuples != nil && len(r.ServerGroupTuples) < 1 {
		issues.Error("ServerGroupTuples", "size", "ServerGroupTuples must have at least 1 element.")
	}
	for i := range r.ServerGroupTuples {
		if !mistyped.HasElement("ServerGroupTuples", i) {
			issues.InElement("ServerGroupTuples", i, r.ServerGroupTuples[i].validate(mistyped.Element("ServerGroupTuples", i)))
		}
	}
	return issues
}

func (r *CreateListenerRequestDefaultAction) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.Type == nil && !mistyped.Has("Type") {
		issues.Error("Type", "required", "Type is required.")
	}
	if r.Type != nil && !check.OneOf(*r.Type, "ForwardGroup") {
		issues.Error("Type", "enum", "Type must be \"ForwardGroup\".")
	}
	if r.ForwardGroupConfig == nil && !mistyped.Has("ForwardGroupConfig") {
		issues.Error("ForwardGroupConfig", "required", "ForwardGroupConfig is required.")
	}
	if r.ForwardGroupConfig != nil {
		issues.In("ForwardGroupConfig", r.ForwardGroupConfig.validate(mistyped.In("ForwardGroupConfig")))
	}
	if r.ForwardGroupConfig != nil && r.ForwardGroupConfig.ServerGroupTuples != nil && len(r.ForwardGroupConfig.ServerGroupTuples) > 20 {
		issues.Warning("ForwardGroupConfig.ServerGroupTuples", "number-of-server-groups", "ForwardGroupConfig.ServerGroupTuples must have at most 20 elements. At most 20 forward actions are documented, which may mean the server groups.")
	}
	return issues
}

func (r *CreateListenerRequestQuicConfig) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	return issues
}

func (r *CreateListenerRequestTag) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.Key != nil && !check.HasLength(*r.Key, 0, 128) {
		issues.Error("Key", "length", "Key must have at most 128 characters.")
	}
	if r.Key != nil && (check.HasPrefix(*r.Key, "acs:", "aliyun") || check.Contains(*r.Key, "http://", "https://")) {
		issues.Error("Key", "not", "Key must not start with \"acs:\" or \"aliyun\" or contain \"http://\" or \"https://\".")
	}
	if r.Value != nil && !check.HasLength(*r.Value, 0, 128) {
		issues.Error("Value", "length", "Value must have at most 128 characters.")
	}
	if r.Value != nil && (check.HasPrefix(*r.Value, "acs:", "aliyun") || check.Contains(*r.Value, "http://", "https://")) {
		issues.Error("Value", "not", "Value must not start with \"acs:\" or \"aliyun\" or contain \"http://\" or \"https://\".")
	}
	if r.Key == nil && !mistyped.Has("Key") {
		issues.Warning("Key", "tag-key", "Key is required. The key of a tag is never empty.")
	}
	return issues
}

func (r *CreateListenerRequestCertificate) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.CertificateId == nil && !mistyped.Has("CertificateId") {
		issues.Warning("CertificateId", "certificate-id", "CertificateId is required. An element without its id says nothing.")
	}
	return issues
}

func (r *CreateListenerRequestCaCertificate) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.CertificateId == nil && !mistyped.Has("CertificateId") {
		issues.Warning("CertificateId", "ca-certificate-id", "CertificateId is required. With CaEnabled true the id is required; otherwise an element without it says nothing.")
	}
	return issues
}

func (r *CreateListenerRequestXForwardedForConfig) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.XForwardedForClientCertClientVerifyAlias != nil && !check.HasLength(*r.XForwardedForClientCertClientVerifyAlias, 0, 40) {
		issues.Error("XForwardedForClientCertClientVerifyAlias", "length", "XForwardedForClientCertClientVerifyAlias must have at most 40 characters.")
	}
	if r.XForwardedForClientCertClientVerifyAlias != nil && !check.Match(createListenerRequestXForwardedForConfigXForwardedForClientCertClientVerifyAliasPattern, *r.XForwardedForClientCertClientVerifyAlias) {
		issues.Error("XForwardedForClientCertClientVerifyAlias", "pattern", "XForwardedForClientCertClientVerifyAlias must match ^[A-Za-z0-9_-]*$")
	}
	if r.XForwardedForClientCertFingerprintAlias != nil && !check.HasLength(*r.XForwardedForClientCertFingerprintAlias, 0, 40) {
		issues.Error("XForwardedForClientCertFingerprintAlias", "length", "XForwardedForClientCertFingerprintAlias must have at most 40 characters.")
	}
	if r.XForwardedForClientCertFingerprintAlias != nil && !check.Match(createListenerRequestXForwardedForConfigXForwardedForClientCertFingerprintAliasPattern, *r.XForwardedForClientCertFingerprintAlias) {
		issues.Error("XForwardedForClientCertFingerprintAlias", "pattern", "XForwardedForClientCertFingerprintAlias must match ^[A-Za-z0-9_-]*$")
	}
	if r.XForwardedForClientCertIssuerDNAlias != nil && !check.HasLength(*r.XForwardedForClientCertIssuerDNAlias, 0, 40) {
		issues.Error("XForwardedForClientCertIssuerDNAlias", "length", "XForwardedForClientCertIssuerDNAlias must have at most 40 characters.")
	}
	if r.XForwardedForClientCertIssuerDNAlias != nil && !check.Match(createListenerRequestXForwardedForConfigXForwardedForClientCertIssuerDNAliasPattern, *r.XForwardedForClientCertIssuerDNAlias) {
		issues.Error("XForwardedForClientCertIssuerDNAlias", "pattern", "XForwardedForClientCertIssuerDNAlias must match ^[A-Za-z0-9_-]*$")
	}
	if r.XForwardedForClientCertSubjectDNAlias != nil && !check.HasLength(*r.XForwardedForClientCertSubjectDNAlias, 0, 40) {
		issues.Error("XForwardedForClientCertSubjectDNAlias", "length", "XForwardedForClientCertSubjectDNAlias must have at most 40 characters.")
	}
	if r.XForwardedForClientCertSubjectDNAlias != nil && !check.Match(createListenerRequestXForwardedForConfigXForwardedForClientCertSubjectDNAliasPattern, *r.XForwardedForClientCertSubjectDNAlias) {
		issues.Error("XForwardedForClientCertSubjectDNAlias", "pattern", "XForwardedForClientCertSubjectDNAlias must match ^[A-Za-z0-9_-]*$")
	}
	if r.XForwardedForProcessingMode != nil && !check.OneOf(*r.XForwardedForProcessingMode, "append", "remove") {
		issues.Error("XForwardedForProcessingMode", "enum", "XForwardedForProcessingMode must be \"append\" or \"remove\".")
	}
	return issues
}

var createListenerRequestClientTokenPattern = check.NewPattern(`^[\x00-\x7F]*$`)

var createListenerRequestAliasLetters0Pattern = check.NewPattern(`^[a-z0-9_-]*$`)

var createListenerRequestAliasLetters1Pattern = check.NewPattern(`^[a-z0-9_-]*$`)

var createListenerRequestAliasLetters2Pattern = check.NewPattern(`^[a-z0-9_-]*$`)

var createListenerRequestAliasLetters3Pattern = check.NewPattern(`^[a-z0-9_-]*$`)

var createListenerRequestXForwardedForConfigXForwardedForClientCertClientVerifyAliasPattern = check.NewPattern(`^[A-Za-z0-9_-]*$`)

var createListenerRequestXForwardedForConfigXForwardedForClientCertFingerprintAliasPattern = check.NewPattern(`^[A-Za-z0-9_-]*$`)

var createListenerRequestXForwardedForConfigXForwardedForClientCertIssuerDNAliasPattern = check.NewPattern(`^[A-Za-z0-9_-]*$`)

var createListenerRequestXForwardedForConfigXForwardedForClientCertSubjectDNAliasPattern = check.NewPattern(`^[A-Za-z0-9_-]*$`)
