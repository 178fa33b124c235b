// Code generated from spec/alb/listener/ListListeners.yaml by slbgen. DO NOT EDIT.

package alb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// ListListeners lists the listeners of a region.
//
// Every parameter beside the page is a filter. Without any, all listeners of the account in the region are listed.
// Certificates and access control lists are in GetListenerAttribute.
//
// The sources hardly say which fields are there for which protocol: what belongs to single protocols may be absent.
//
// A tag's key and value are documented not to start with `acs:` or `aliyun`, nor to contain http:// or https://.
func (c *Client) ListListeners(ctx context.Context, request *ListListenersRequest) (*ListListenersResponse, error) {
	return rpc.Call[ListListenersResponse](ctx, c.rpc, &listListenersAction, request)
}

// ListListenersPages goes through the pages of ListListeners.
func (c *Client) ListListenersPages(request *ListListenersRequest) *slbsdk.Pages[ListListenersResponse] {
	return rpc.PagesByToken[ListListenersResponse](c.rpc, &listListenersAction, request, rpc.ByToken{
		Token:     "NextToken",
		NextToken: "NextToken",
	})
}

var listListenersAction = rpc.Action{
	API:  &api,
	Name: "ListListeners",
	// It changes nothing and may be repeated at will.
	IsRead: true,
}

// ListListenersRequest has the parameters of ListListeners.
type ListListenersRequest struct {
	// Only the listeners with these ids.
	//
	// Value: at most 20 elements.
	ListenerIds []string `json:"ListenerIds,omitempty"`
	// Only the listeners of these instances.
	//
	// Value: at most 20 elements.
	LoadBalancerIds []string `json:"LoadBalancerIds,omitempty"`
	// Only the listeners with this protocol.
	ListenerProtocol *ListenerProtocol `json:"ListenerProtocol,omitempty"`
	// Only the listeners with these tags.
	Tag []ListListenersRequestTag `json:"Tag,omitempty"`
	// The token of the page to return, as the page before it has it. Without one it is the first page.
	NextToken *string `json:"NextToken,omitempty"`
	// How many listeners a page has at most.
	//
	// Value: from 1 to 100.
	// Default: 20.
	MaxResults *int `json:"MaxResults,omitempty"`
}

// ListListenersRequestTag is the type of Tag[] in a ListListenersRequest.
type ListListenersRequestTag struct {
	// The key of the tag.
	//
	// Value: at most 128 characters.
	Key *string `json:"Key,omitempty"`
	// The value of the tag.
	//
	// Value: at most 128 characters.
	Value *string `json:"Value,omitempty"`
}

// ListListenersResponse is the answer to ListListeners.
type ListListenersResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// The listeners on this page.
	Listeners []ListListenersResponseListener `json:"Listeners,omitempty"`
	// The token of the next page; none on the last one.
	NextToken *string `json:"NextToken,omitempty"`
	// How many listeners a page has at most.
	MaxResults *int `json:"MaxResults,omitempty"`
	// How many listeners there are.
	TotalCount *int `json:"TotalCount,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// ListListenersResponseListenerDefaultActionForwardGroupConfigServerGroupTuple is the type of
// Listeners[].DefaultActions[].ForwardGroupConfig.ServerGroupTuples[] in a ListListenersResponse.
type ListListenersResponseListenerDefaultActionForwardGroupConfigServerGroupTuple struct {
	// The server group that receives the traffic.
	ServerGroupId *string `json:"ServerGroupId,omitempty"`
}

// ListListenersResponseListenerDefaultActionForwardGroupConfig is the type of
// Listeners[].DefaultActions[].ForwardGroupConfig in a ListListenersResponse.
type ListListenersResponseListenerDefaultActionForwardGroupConfig struct {
	// The server groups that get the requests.
	ServerGroupTuples []ListListenersResponseListenerDefaultActionForwardGroupConfigServerGroupTuple `json:"ServerGroupTuples,omitempty"`
}

// ListListenersResponseListenerDefaultAction is the type of Listeners[].DefaultActions[] in a ListListenersResponse.
type ListListenersResponseListenerDefaultAction struct {
	// The kind of the action.
	Type *ListListenersListenerDefaultActionType `json:"Type,omitempty"`
	// Where a ForwardGroup action sends the requests.
	ForwardGroupConfig *ListListenersResponseListenerDefaultActionForwardGroupConfig `json:"ForwardGroupConfig,omitempty"`
}

// ListListenersResponseListenerQuicConfig is the type of Listeners[].QuicConfig in a ListListenersResponse.
type ListListenersResponseListenerQuicConfig struct {
	// The QUIC listener of an HTTPS listener with QUIC.
	QuicListenerId *string `json:"QuicListenerId,omitempty"`
	// Whether clients are offered QUIC.
	QuicUpgradeEnabled *bool `json:"QuicUpgradeEnabled,omitempty"`
}

// ListListenersResponseListenerXForwardedForConfig is the type of Listeners[].XForwardedForConfig in a
// ListListenersResponse.
type ListListenersResponseListenerXForwardedForConfig struct {
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

// ListListenersResponseListenerLogConfigAccessLogTracingConfig is the type of
// Listeners[].LogConfig.AccessLogTracingConfig in a ListListenersResponse.
type ListListenersResponseListenerLogConfigAccessLogTracingConfig struct {
	// Whether requests are traced; the access log must be on for it.
	TracingEnabled *bool `json:"TracingEnabled,omitempty"`
	// The sampling rate. It means something only while TracingEnabled is true.
	//
	// No source says what the rate is a part of; presumably 10000 stands for all requests.
	TracingSample *int `json:"TracingSample,omitempty"`
	// The kind of trace. It means something only while TracingEnabled is true.
	TracingType *TracingType `json:"TracingType,omitempty"`
}

// ListListenersResponseListenerLogConfig is the type of Listeners[].LogConfig in a ListListenersResponse.
type ListListenersResponseListenerLogConfig struct {
	// Whether headers of your own choice are logged; the access log must be on for it.
	AccessLogRecordCustomizedHeadersEnabled *bool `json:"AccessLogRecordCustomizedHeadersEnabled,omitempty"`
	// Which requests are traced by Xtrace.
	AccessLogTracingConfig *ListListenersResponseListenerLogConfigAccessLogTracingConfig `json:"AccessLogTracingConfig,omitempty"`
}

// ListListenersResponseListenerTag is the type of Listeners[].Tags[] in a ListListenersResponse.
type ListListenersResponseListenerTag struct {
	// The key of the tag.
	Key *string `json:"Key,omitempty"`
	// The value of the tag.
	Value *string `json:"Value,omitempty"`
}

// ListListenersResponseListener is the type of Listeners[] in a ListListenersResponse.
type ListListenersResponseListener struct {
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
	DefaultActions []ListListenersResponseListenerDefaultAction `json:"DefaultActions,omitempty"`
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
	QuicConfig *ListListenersResponseListenerQuicConfig `json:"QuicConfig,omitempty"`
	// The headers that tell the servers about the client, its certificate and the listener.
	XForwardedForConfig *ListListenersResponseListenerXForwardedForConfig `json:"XForwardedForConfig,omitempty"`
	// What the access log of the listener holds.
	LogConfig *ListListenersResponseListenerLogConfig `json:"LogConfig,omitempty"`
	// The tags of the listener.
	Tags []ListListenersResponseListenerTag `json:"Tags,omitempty"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *ListListenersRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *ListListenersRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if len(r.ListenerIds) > 20 {
		issues.Error("ListenerIds", "size", "ListenerIds must have at most 20 elements.")
	}
	if len(r.LoadBalancerIds) > 20 {
		issues.Error("LoadBalancerIds", "size", "LoadBalancerIds must have at most 20 elements.")
	}
	if r.ListenerProtocol != nil && !check.OneOf(*r.ListenerProtocol, "HTTP", "HTTPS", "QUIC") {
		issues.Error("ListenerProtocol", "enum", "ListenerProtocol must be \"HTTP\", \"HTTPS\" or \"QUIC\".")
	}
	for i := range r.Tag {
		if !mistyped.HasElement("Tag", i) {
			issues.InElement("Tag", i, r.Tag[i].validate(mistyped.Element("Tag", i)))
		}
	}
	if r.MaxResults != nil && (*r.MaxResults < 1 || *r.MaxResults > 100) {
		issues.Error("MaxResults", "range", "MaxResults must be from 1 to 100.")
	}
	return issues
}

func (r *ListListenersRequestTag) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.Key != nil && !check.HasLength(*r.Key, 0, 128) {
		issues.Error("Key", "length", "Key must have at most 128 characters.")
	}
	if r.Value != nil && !check.HasLength(*r.Value, 0, 128) {
		issues.Error("Value", "length", "Value must have at most 128 characters.")
	}
	return issues
}
