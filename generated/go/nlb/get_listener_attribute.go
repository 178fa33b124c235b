// Code generated from spec/nlb/listener/GetListenerAttribute.yaml by slbgen. DO NOT EDIT.

package nlb

import (
	"context"
	"time"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// GetListenerAttribute shows the settings and state of a listener.
//
// Returns everything that can be set on the listener, and its tags.
//
// No source says which fields are there for which protocol: what belongs to single protocols may be absent.
//
// With DryRun the service only checks the request; when nothing is wrong with it, the response has nothing but the
// RequestId.
//
// Errors that the documentation names, beside those that every Action has:
//
//   - DryRunOperation: The check asked for by DryRun found nothing wrong; nothing was changed. Send the request without
//     DryRun to make the change.
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
		Failure: []rpc.WaiterState{
			{Fields: []rpc.WaiterField{{Path: "ListenerStatus", Values: []any{"Deleting", "Deleted"}}}},
		},
	}, options)
}

var getListenerAttributeAction = rpc.Action{
	API:  &api,
	Name: "GetListenerAttribute",
	// It changes nothing and may be repeated at will.
	IsRead: true,
	// The answer to a dry run that has found nothing wrong.
	DryRunCode: "DryRunOperation",
	Errors: []rpc.ErrorFact{
		{Code: "DryRunOperation", Retry: slbsdk.RetryNever},
	},
}

// GetListenerAttributeRequest has the parameters of GetListenerAttribute.
type GetListenerAttributeRequest struct {
	// Identifies the listener; CreateListener returns it, and ListListeners lists it.
	//
	// Required.
	ListenerId *string `json:"ListenerId,omitempty"`
	// The region of the instance.
	//
	// The client fills in its own region.
	//
	// DescribeRegions lists the regions.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// A token of your own; a request that changes nothing needs none.
	//
	// Value: matches ^[\x00-\x7F]*$.
	//
	// Without one the service takes the request id, which differs each time, so a repetition acts again.
	ClientToken *string `json:"ClientToken,omitempty"`
	// Only check the request, for parameters and for limits of the service; nothing is changed.
	//
	// Default: false.
	DryRun *bool `json:"DryRun,omitempty"`
}

// GetListenerAttributeResponse is the answer to GetListenerAttribute.
type GetListenerAttributeResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
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
	ProxyProtocolV2Config *GetListenerAttributeResponseProxyProtocolV2Config `json:"ProxyProtocolV2Config,omitempty"`
	// Whether the listener is monitored second by second.
	SecSensorEnabled *bool `json:"SecSensorEnabled,omitempty"`
	// The most new connections that the listener takes in each zone, that is on each virtual IP address.
	// Unit: connections per second.
	Cps *int `json:"Cps,omitempty"`
	// The largest TCP segment.
	// Unit: bytes.
	Mss *int `json:"Mss,omitempty"`
	// The tags of the listener.
	Tags []GetListenerAttributeResponseTag `json:"Tags,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// GetListenerAttributeResponseProxyProtocolV2Config is the type of ProxyProtocolV2Config in a
// GetListenerAttributeResponse.
type GetListenerAttributeResponseProxyProtocolV2Config struct {
	// Whether it tells the VPC.
	Ppv2VpcIdEnabled *bool `json:"Ppv2VpcIdEnabled,omitempty"`
	// Whether it tells the PrivateLink endpoint.
	Ppv2PrivateLinkEpIdEnabled *bool `json:"Ppv2PrivateLinkEpIdEnabled,omitempty"`
	// Whether it tells the PrivateLink endpoint service.
	Ppv2PrivateLinkEpsIdEnabled *bool `json:"Ppv2PrivateLinkEpsIdEnabled,omitempty"`
}

// GetListenerAttributeResponseTag is the type of Tags[] in a GetListenerAttributeResponse.
type GetListenerAttributeResponseTag struct {
	// What the tag is about.
	TagKey *string `json:"TagKey,omitempty"`
	// What the tag says about it.
	TagValue *string `json:"TagValue,omitempty"`
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
	if r.ClientToken != nil && !check.Match(getListenerAttributeRequestClientTokenPattern, *r.ClientToken) {
		issues.Error("ClientToken", "pattern", "ClientToken must match ^[\\x00-\\x7F]*$")
	}
	return issues
}

var getListenerAttributeRequestClientTokenPattern = check.NewPattern(`^[\x00-\x7F]*$`)
