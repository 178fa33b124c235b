// Code generated from spec/nlb/listener/ListListeners.yaml by slbgen. DO NOT EDIT.

package nlb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// ListListeners lists the listeners of a region.
//
// Every parameter beside the region and the page is a filter. Without any, all listeners of the account in the region
// are listed.
//
// No source says which fields are there for which protocol: what belongs to single protocols may be absent.
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
	// The region whose listeners to list.
	//
	// The client fills in its own region.
	//
	// DescribeRegions lists the regions.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
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
	// Only the listeners whose monitoring is like this.
	SecSensorEnabled *SecSensorEnabled `json:"SecSensorEnabled,omitempty"`
	// Only the listeners with these tags.
	//
	// Value: at most 20 elements.
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
	// The key of the tag; it is never empty.
	//
	// Value: at most 128 characters.
	Key *string `json:"Key,omitempty"`
	// The value of the tag; it may be empty.
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
	//
	// The source may as well mean those on this page.
	TotalCount *int `json:"TotalCount,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// ListListenersResponseListenerProxyProtocolV2Config is the type of Listeners[].ProxyProtocolV2Config in a
// ListListenersResponse.
type ListListenersResponseListenerProxyProtocolV2Config struct {
	// Whether it tells the VPC.
	Ppv2VpcIdEnabled *bool `json:"Ppv2VpcIdEnabled,omitempty"`
	// Whether it tells the PrivateLink endpoint.
	Ppv2PrivateLinkEpIdEnabled *bool `json:"Ppv2PrivateLinkEpIdEnabled,omitempty"`
	// Whether it tells the PrivateLink endpoint service.
	Ppv2PrivateLinkEpsIdEnabled *bool `json:"Ppv2PrivateLinkEpsIdEnabled,omitempty"`
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
	// The region of the instance.
	RegionId *string `json:"RegionId,omitempty"`
	// The state of the listener.
	ListenerStatus *ListenerStatus `json:"ListenerStatus,omitempty"`
	// The protocol that the listener speaks with the clients.
	ListenerProtocol *ListenerProtocol `json:"ListenerProtocol,omitempty"`
	// The port that takes the traffic; 0 for all ports from StartPort to EndPort.
	ListenerPort *int `json:"ListenerPort,omitempty"`
	// The first port of the range, of a listener with a range.
	StartPort *string `json:"StartPort,omitempty"`
	// The last port of the range, of a listener with a range.
	EndPort *string `json:"EndPort,omitempty"`
	// The name of the listener.
	ListenerDescription *string `json:"ListenerDescription,omitempty"`
	// The server group that receives the traffic.
	ServerGroupId *string `json:"ServerGroupId,omitempty"`
	// How long a connection may stay idle.
	// Unit: seconds.
	IdleTimeout *int `json:"IdleTimeout,omitempty"`
	// The TLS versions and cipher suites that the listener accepts.
	//
	// The list is open for policies made with CreateSecurityPolicy; ListSecurityPolicy tells their ids.
	//
	// ListSystemSecurityPolicy tells what each system policy holds.
	SecurityPolicyId *SecurityPolicyId `json:"SecurityPolicyId,omitempty"`
	// The certificate that a TCPSSL listener shows to clients.
	CertificateIds []string `json:"CertificateIds,omitempty"`
	// Whether clients must show a certificate too (mutual TLS).
	CaEnabled *bool `json:"CaEnabled,omitempty"`
	// The CA certificate that clients' certificates are checked against.
	CaCertificateIds []string `json:"CaCertificateIds,omitempty"`
	// Whether the TLS handshake settles the application's protocol (ALPN).
	AlpnEnabled *bool `json:"AlpnEnabled,omitempty"`
	// The protocols that the listener offers in the TLS handshake, and their order.
	AlpnPolicy *AlpnPolicy `json:"AlpnPolicy,omitempty"`
	// Whether the Proxy protocol tells the servers the client's IP address.
	ProxyProtocolEnabled *bool `json:"ProxyProtocolEnabled,omitempty"`
	// What the Proxy protocol tells the servers about the network that a connection comes from.
	ProxyProtocolV2Config *ListListenersResponseListenerProxyProtocolV2Config `json:"ProxyProtocolV2Config,omitempty"`
	// Whether the listener is monitored second by second.
	SecSensorEnabled *bool `json:"SecSensorEnabled,omitempty"`
	// The most new connections that the listener takes in each zone, that is on each virtual IP address.
	// Unit: connections per second.
	Cps *int `json:"Cps,omitempty"`
	// The largest TCP segment.
	// Unit: bytes.
	Mss *int `json:"Mss,omitempty"`
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
	if r.ListenerProtocol != nil && !check.OneOf(*r.ListenerProtocol, "TCP", "UDP", "TCPSSL") {
		issues.Error("ListenerProtocol", "enum", "ListenerProtocol must be \"TCP\", \"UDP\" or \"TCPSSL\".")
	}
	if r.SecSensorEnabled != nil && !check.OneOf(*r.SecSensorEnabled, "true", "false") {
		issues.Error("SecSensorEnabled", "enum", "SecSensorEnabled must be \"true\" or \"false\".")
	}
	if len(r.Tag) > 20 {
		issues.Error("Tag", "size", "Tag must have at most 20 elements.")
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
