// Code generated from spec/nlb/listener/CreateListener.yaml by slbgen. DO NOT EDIT.

package nlb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// CreateListener adds a TCP, UDP or TCPSSL listener to an instance.
//
// The listener takes connections on one port, or on all ports of a range when ListenerPort is 0, and passes them to a
// server group. A TCPSSL listener ends TLS first and needs a server certificate. The answer comes before the listener
// is ready: it is Provisioning until the job is done, then Running.
//
// With DryRun the service only checks the request; when nothing is wrong with it, the response has nothing but the
// RequestId.
//
// Errors that the documentation names, beside those that every Action has:
//
//   - Conflict.Port: Another listener of the instance has the port. Choose another port, or change the listener that is
//     there.
//   - IllegalParam.Port: The ports of the range are wrong. Check StartPort and EndPort.
//   - DuplicatedParam.listener: There is a listener with a range of ports already, and only one is allowed. Change or
//     delete the listener that is there.
//   - IllegalParam.AnyPortListenerConflictWithNonAnyPortServerGroup: The listener has a range of ports, the server
//     group does not forward all ports. Use a server group with AnyPortEnabled, or a single port.
//   - IllegalParam.NonAnyPortListenerConflictWithAnyPortServerGroup: The listener has a single port, the server group
//     forwards all ports. Use a server group without AnyPortEnabled, or a range of ports.
//   - MissingParam.ServerGroupId: The listener has no server group. Give ServerGroupId.
//   - IllegalParam.ServerGroupId: The server group cannot be used. Check ServerGroupId.
//   - ResourceNotFound.serverGroup: No such server group exists. Check ServerGroupId and the region.
//   - Mismatch.Protocol: The protocols of the listener and of the server group do not go together. Use a server group
//     whose protocol suits ListenerProtocol.
//   - Mismatch.VpcId: Two of the resources, such as the instance and the server group, are in different VPCs. Use a
//     server group in the VPC of the instance.
//   - IllegalParam.PreserveClientIpSwitch: A TCPSSL listener cannot use a server group that preserves the clients' IP
//     addresses. Turn that off for the server group, or use another one.
//   - ResourceNotFound.loadBalancer: No such instance exists. Check LoadBalancerId and the region.
//   - IncorrectStatus.loadbalancer: The instance cannot be changed in its present state, for example during another
//     operation. Call again once the other operation is done.
//   - ResourceNotFound.VSwitch: No such vSwitch exists. See which vSwitches the instance lies in, and whether they are
//     still there.
//   - MissingParam.Certificate: A certificate is missing. Give CertificateIds.
//   - ResourceNotFound.Certificate: No such server certificate exists. Check CertificateIds.
//   - ResourceNotFound.CaCertificate: No such CA certificate exists. Check CaCertificateIds.
//   - IllegalParamSize.certificateIds: CertificateIds or CaCertificateIds has more than one id. Give one id, and give
//     it once.
//   - ResourceNotEnough.CaCertificateApiCount: There is no resource CaCertificateApiCount left. Delete CA certificates
//     that nothing uses, or ask for a larger quota.
//   - IllegalParam.ListenerDescription: The name of the listener is not allowed. Give 2 to 256 of the allowed
//     characters.
//   - IllegalParam.IdleTimeout: IdleTimeout is out of bounds. Give 10 to 900 seconds for TCP and TCPSSL, 10 to 90 for
//     UDP; if that fails for UDP too, at most 20.
//   - IllegalParam.MssConflictWithUdpAndGeneve: Mss was given for a UDP or GENEVE listener. Leave Mss out.
//   - OperationDenied.RegionNotSupportHDMonitor: The region has no monitoring by the second. Leave SecSensorEnabled
//     out.
//   - ResourceNotFound.HdMonitorConfigNotExist: The region has no storage for monitoring by the second. Set it up with
//     SetHdMonitorRegionConfig, or leave SecSensorEnabled out.
//   - QuotaExceeded.%s: A quota is used up; the message says how much of it. Ask for a larger quota in the quota
//     center, or delete what is not needed.
//   - QuotaExceeded.QuotaInsufficient: The quota does not suffice; the message says how much of it is used. Ask for a
//     larger quota in the quota center.
//   - ResourceNotEnough.%s: There is not enough left of a resource. Free some of the resource that the code names, or
//     ask for more.
//   - MissingParam.%s: The parameter that the code names is missing. Give the parameter.
//   - IllegalParam: The parameter that the message names has a value that is not allowed. Check the parameter.
//   - Forbidden.NoPermission: The caller may not do this. Grant nlb:CreateListener on the resources of the request.
//   - DryRunOperation: The check asked for by DryRun found nothing wrong; nothing was changed. Send the request without
//     DryRun to make the change.
func (c *Client) CreateListener(ctx context.Context, request *CreateListenerRequest) (*CreateListenerResponse, error) {
	return rpc.Call[CreateListenerResponse](ctx, c.rpc, &createListenerAction, request)
}

var createListenerAction = rpc.Action{
	API:  &api,
	Name: "CreateListener",
	// The answer to a dry run that has found nothing wrong.
	DryRunCode: "DryRunOperation",
	Errors: []rpc.ErrorFact{
		{Code: "Conflict.Port", Retry: slbsdk.RetryNever},
		{Code: "IllegalParam.Port", Retry: slbsdk.RetryNever},
		{Code: "DuplicatedParam.listener", Retry: slbsdk.RetryNever},
		{Code: "IllegalParam.AnyPortListenerConflictWithNonAnyPortServerGroup", Retry: slbsdk.RetryNever},
		{Code: "IllegalParam.NonAnyPortListenerConflictWithAnyPortServerGroup", Retry: slbsdk.RetryNever},
		{Code: "MissingParam.ServerGroupId", Retry: slbsdk.RetryNever},
		{Code: "IllegalParam.ServerGroupId", Retry: slbsdk.RetryNever},
		{Code: "ResourceNotFound.serverGroup", Retry: slbsdk.RetryNever},
		{Code: "Mismatch.Protocol", Retry: slbsdk.RetryNever},
		{Code: "Mismatch.VpcId", Retry: slbsdk.RetryNever},
		{Code: "IllegalParam.PreserveClientIpSwitch", Retry: slbsdk.RetryNever},
		{Code: "ResourceNotFound.loadBalancer", Retry: slbsdk.RetryNever},
		{Code: "IncorrectStatus.loadbalancer", Retry: slbsdk.RetryLater},
		{Code: "ResourceNotFound.VSwitch", Retry: slbsdk.RetryNever},
		{Code: "MissingParam.Certificate", Retry: slbsdk.RetryNever},
		{Code: "ResourceNotFound.Certificate", Retry: slbsdk.RetryNever},
		{Code: "ResourceNotFound.CaCertificate", Retry: slbsdk.RetryNever},
		{Code: "IllegalParamSize.certificateIds", Retry: slbsdk.RetryNever},
		{Code: "ResourceNotEnough.CaCertificateApiCount", Retry: slbsdk.RetryNever},
		{Code: "IllegalParam.ListenerDescription", Retry: slbsdk.RetryNever},
		{Code: "IllegalParam.IdleTimeout", Retry: slbsdk.RetryNever},
		{Code: "IllegalParam.MssConflictWithUdpAndGeneve", Retry: slbsdk.RetryNever},
		{Code: "OperationDenied.RegionNotSupportHDMonitor", Retry: slbsdk.RetryNever},
		{Code: "ResourceNotFound.HdMonitorConfigNotExist", Retry: slbsdk.RetryNever},
		{Code: "QuotaExceeded.%s", Retry: slbsdk.RetryNever},
		{Code: "QuotaExceeded.QuotaInsufficient", Retry: slbsdk.RetryNever},
		{Code: "ResourceNotEnough.%s", Retry: slbsdk.RetryNever},
		{Code: "MissingParam.%s", Retry: slbsdk.RetryNever},
		{Code: "IllegalParam", Retry: slbsdk.RetryNever},
		{Code: "Forbidden.NoPermission", Retry: slbsdk.RetryNever},
		{Code: "DryRunOperation", Retry: slbsdk.RetryNever},
	},
}

// CreateListenerRequest has the parameters of CreateListener.
//
// Over several parameters the service has these rules:
//
//   - port-range: StartPort and EndPort are required when ListenerPort is 0. Without a port of its own the listener
//     needs a range of ports.
//   - port-order: EndPort must be greater than StartPort when ListenerPort is 0.
//   - server-group: ServerGroupId is required. The reference page requires it, and the error MissingParam.ServerGroupId
//     exists.
//   - server-certificate: CertificateIds is required when ListenerProtocol is "TCPSSL". No source requires it outright,
//     but the error MissingParam.Certificate exists.
//   - tls-only: SecurityPolicyId, CertificateIds and CaCertificateIds have no effect when ListenerProtocol is "TCP" or
//     "UDP". They are for TCPSSL listeners.
//   - alpn-tls-only: AlpnEnabled and AlpnPolicy have no effect when ListenerProtocol is "TCP" or "UDP". ALPN is part of
//     the TLS handshake.
//   - idle-timeout: IdleTimeout must be from 10 to 900 when ListenerProtocol is "TCP" or "TCPSSL". These bounds are
//     documented; some accounts may go above 900.
//   - udp-idle-timeout: IdleTimeout must be from 10 to 90 when ListenerProtocol is "UDP". No source documents other
//     values for UDP; the page of 2025 and the provider end at 20.
//   - no-mss-for-udp: Mss must not be given when ListenerProtocol is "UDP". UDP has no segments; the request fails with
//     IllegalParam.MssConflictWithUdpAndGeneve.
//   - tag-key-length: In each element of Tag: Key must have at most 64 characters. Longer keys are documented for
//     ListTagResources only.
//   - tag-characters: In each element of Tag: Key must match ^[^ !"#$%&'()*,;<>?\[\\\]^`{|}~]*$. Besides letters and
//     digits only _ . : / = + - and @ are documented. Value must match ^[^ !"#$%&'()*,;<>?\[\\\]^`{|}~]*$. Besides
//     letters and digits only _ . : / = + - and @ are documented.
//   - alpn-policy: AlpnPolicy is required when AlpnEnabled is true. Without a policy nothing says which protocols to
//     offer.
//   - listener-description-characters: ListenerDescription must match ^[^ !"#$%&'()*+:<=>?\[\\\]^`{|}~]+$. Besides
//     letters and digits only , . ; / @ _ and - are documented.
type CreateListenerRequest struct {
	// The id of the instance that gets the listener.
	//
	// Required.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty" in:"body"`
	// The protocol that the listener speaks with the clients.
	//
	// Required.
	ListenerProtocol *ListenerProtocol `json:"ListenerProtocol,omitempty" in:"body"`
	// The port of the instance that takes the traffic.
	//
	// Required.
	// Value: from 1 to 65535 or 0.
	ListenerPort *int `json:"ListenerPort,omitempty" in:"body"`
	// The first port of the range.
	//
	// Value: from 0 to 65535.
	//
	// What it does beside a ListenerPort other than 0 is not said.
	StartPort *int `json:"StartPort,omitempty" in:"body"`
	// The last port of the range.
	//
	// Value: from 0 to 65535.
	//
	// What it does beside a ListenerPort other than 0 is not said.
	EndPort *int `json:"EndPort,omitempty" in:"body"`
	// What the Proxy protocol tells the servers about the network that a connection comes from.
	ProxyProtocolV2Config *CreateListenerRequestProxyProtocolV2Config `json:"ProxyProtocolV2Config,omitempty" in:"body" encoding:"json"`
	// The tags that the listener gets.
	//
	// Value: at most 20 elements.
	Tag []CreateListenerRequestTag `json:"Tag,omitempty" in:"body"`
	// The name of the listener.
	//
	// Value: from 2 to 256 characters.
	ListenerDescription *string `json:"ListenerDescription,omitempty" in:"body"`
	// The server group that receives the traffic.
	//
	// A TCP listener takes a TCP or TCP_UDP group, a UDP listener a UDP or TCP_UDP group.
	//
	// A TCPSSL listener takes a TCP group that does not preserve the clients' IP addresses.
	//
	// The Terraform provider's tests also give TCPSSL listeners groups whose protocol is TCPSSL.
	ServerGroupId *string `json:"ServerGroupId,omitempty" in:"body"`
	// How long a connection may stay idle: 10 to 900 for TCP and TCPSSL, 10 to 90 for UDP.
	//
	// Value: at least 1.
	// Unit: seconds.
	//
	// The default depends on the protocol: 900 for TCP and TCPSSL; for UDP 20, or 90 on the page of 2026.
	//
	// Above 900 the server group must not preserve the clients' IP addresses, says the Terraform provider.
	IdleTimeout *int `json:"IdleTimeout,omitempty" in:"body"`
	// The TLS versions and cipher suites that the listener accepts.
	//
	// Default: "tls_cipher_policy_1_0".
	//
	// The list is open for policies made with CreateSecurityPolicy; ListSecurityPolicy tells their ids.
	//
	// ListSystemSecurityPolicy tells what each system policy holds.
	SecurityPolicyId *SecurityPolicyId `json:"SecurityPolicyId,omitempty" in:"body"`
	// The certificate that the listener shows to clients.
	//
	// Value: at most 1 element.
	//
	// AssociateAdditionalCertificatesWithListener adds further ones later.
	CertificateIds []string `json:"CertificateIds,omitempty" in:"body"`
	// Whether clients must show a certificate too (mutual TLS).
	//
	// Default: false.
	CaEnabled *bool `json:"CaEnabled,omitempty" in:"body"`
	// The CA certificate that clients' certificates are checked against.
	//
	// Value: at most 1 element.
	//
	// No source says whether CaEnabled needs it, nor what it does without CaEnabled.
	CaCertificateIds []string `json:"CaCertificateIds,omitempty" in:"body"`
	// Whether the TLS handshake settles the application's protocol (ALPN).
	//
	// Default: false.
	AlpnEnabled *bool `json:"AlpnEnabled,omitempty" in:"body"`
	// The protocols that the listener offers in the TLS handshake, and their order.
	AlpnPolicy *AlpnPolicy `json:"AlpnPolicy,omitempty" in:"body"`
	// Whether the Proxy protocol tells the servers the client's IP address.
	//
	// Default: false.
	ProxyProtocolEnabled *bool `json:"ProxyProtocolEnabled,omitempty" in:"body"`
	// Whether the listener is monitored second by second.
	//
	// Default: false.
	//
	// The region needs storage for it first; SetHdMonitorRegionConfig sets it up.
	SecSensorEnabled *bool `json:"SecSensorEnabled,omitempty" in:"body"`
	// The most new connections that the listener takes in each zone, that is on each virtual IP address.
	//
	// Value: from 1 to 1000000 or 0.
	// Unit: connections per second.
	Cps *int `json:"Cps,omitempty" in:"body"`
	// The largest TCP segment.
	//
	// Value: from 1 to 1500 or 0.
	// Unit: bytes.
	Mss *int `json:"Mss,omitempty" in:"body"`
	// The region of the instance.
	//
	// The client fills in its own region.
	//
	// DescribeRegions lists the regions.
	RegionId *string `json:"RegionId,omitempty" in:"body" fill:"region"`
	// A token of your own, new for each intent and ASCII only, so that a repetition acts once.
	//
	// Value: matches ^[\x00-\x7F]*$.
	//
	// The client fills it in, so that the request can be repeated without harm.
	//
	// Without one the service takes the request id, which differs each time, so a repetition acts again.
	ClientToken *string `json:"ClientToken,omitempty" in:"body" fill:"token"`
	// Only check the request, for parameters and for limits of the service; nothing is changed.
	//
	// Default: false.
	DryRun *bool `json:"DryRun,omitempty" in:"body"`
}

// CreateListenerRequestProxyProtocolV2Config is the type of ProxyProtocolV2Config in a CreateListenerRequest.
type CreateListenerRequestProxyProtocolV2Config struct {
	// Whether it tells the id of the VPC.
	//
	// Default: false.
	Ppv2VpcIdEnabled *bool `json:"Ppv2VpcIdEnabled,omitempty" in:"body"`
	// Whether it tells the id of the PrivateLink endpoint, PrivateLinkEpId.
	//
	// Default: false.
	Ppv2PrivateLinkEpIdEnabled *bool `json:"Ppv2PrivateLinkEpIdEnabled,omitempty" in:"body"`
	// Whether it tells the id of the PrivateLink endpoint service, PrivateLinkEpsId.
	//
	// Default: false.
	Ppv2PrivateLinkEpsIdEnabled *bool `json:"Ppv2PrivateLinkEpsIdEnabled,omitempty" in:"body"`
}

// CreateListenerRequestTag is the type of Tag[] in a CreateListenerRequest.
type CreateListenerRequestTag struct {
	// The key of the tag.
	//
	// Value: at most 128 characters; must not start with "aliyun" or "acs:" or contain "http://" or "https://".
	Key *string `json:"Key,omitempty" in:"body"`
	// The value of the tag.
	//
	// Value: at most 128 characters; must not start with "aliyun" or "acs:" or contain "http://" or "https://".
	Value *string `json:"Value,omitempty" in:"body"`
}

// CreateListenerResponse is the answer to CreateListener.
type CreateListenerResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// The id of the new listener.
	ListenerId *string `json:"ListenerId,omitempty"`
	// The job that sets the listener up; GetJobStatus tells when it has Succeeded.
	JobId *string `json:"JobId,omitempty"`
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
	if r.ListenerProtocol != nil && !check.OneOf(*r.ListenerProtocol, "TCP", "UDP", "TCPSSL") {
		issues.Error("ListenerProtocol", "enum", "ListenerProtocol must be \"TCP\", \"UDP\" or \"TCPSSL\".")
	}
	if r.ListenerPort == nil && !mistyped.Has("ListenerPort") {
		issues.Error("ListenerPort", "required", "ListenerPort is required.")
	}
	if r.ListenerPort != nil && *r.ListenerPort != 0 && (*r.ListenerPort < 1 || *r.ListenerPort > 65535) {
		issues.Error("ListenerPort", "range", "ListenerPort must be from 1 to 65535, or 0.")
	}
	if r.StartPort != nil && (*r.StartPort < 0 || *r.StartPort > 65535) {
		issues.Error("StartPort", "range", "StartPort must be from 0 to 65535.")
	}
	if r.EndPort != nil && (*r.EndPort < 0 || *r.EndPort > 65535) {
		issues.Error("EndPort", "range", "EndPort must be from 0 to 65535.")
	}
	if r.ProxyProtocolV2Config != nil {
		issues.In("ProxyProtocolV2Config", r.ProxyProtocolV2Config.validate(mistyped.In("ProxyProtocolV2Config")))
	}
	if len(r.Tag) > 20 {
		issues.Error("Tag", "size", "Tag must have at most 20 elements.")
	}
	for i := range r.Tag {
		if !mistyped.HasElement("Tag", i) {
			issues.InElement("Tag", i, r.Tag[i].validate(mistyped.Element("Tag", i)))
		}
	}
	if r.ListenerDescription != nil && !check.HasLength(*r.ListenerDescription, 2, 256) {
		issues.Error("ListenerDescription", "length", "ListenerDescription must have from 2 to 256 characters.")
	}
	if r.IdleTimeout != nil && *r.IdleTimeout < 1 {
		issues.Error("IdleTimeout", "range", "IdleTimeout must be at least 1.")
	}
	if len(r.CertificateIds) > 1 {
		issues.Error("CertificateIds", "size", "CertificateIds must have at most 1 element.")
	}
	if len(r.CaCertificateIds) > 1 {
		issues.Error("CaCertificateIds", "size", "CaCertificateIds must have at most 1 element.")
	}
	if r.AlpnPolicy != nil && !check.OneOf(*r.AlpnPolicy, "HTTP1Only", "HTTP2Only", "HTTP2Optional", "HTTP2Preferred") {
		issues.Error("AlpnPolicy", "enum", "AlpnPolicy must be \"HTTP1Only\", \"HTTP2Only\", \"HTTP2Optional\" or \"HTTP2Preferred\".")
	}
	if r.Cps != nil && *r.Cps != 0 && (*r.Cps < 1 || *r.Cps > 1000000) {
		issues.Error("Cps", "range", "Cps must be from 1 to 1000000, or 0.")
	}
	if r.Mss != nil && *r.Mss != 0 && (*r.Mss < 1 || *r.Mss > 1500) {
		issues.Error("Mss", "range", "Mss must be from 1 to 1500, or 0.")
	}
	if r.ClientToken != nil && !check.Match(createListenerRequestClientTokenPattern, *r.ClientToken) {
		issues.Error("ClientToken", "pattern", "ClientToken must match ^[\\x00-\\x7F]*$")
	}
	if check.Is(r.ListenerPort, 0) {
		if r.StartPort == nil && !mistyped.Has("StartPort") {
			issues.Error("StartPort", "port-range", "StartPort is required when ListenerPort is 0. Without a port of its own the listener needs a range of ports.")
		}
		if r.EndPort == nil && !mistyped.Has("EndPort") {
			issues.Error("EndPort", "port-range", "EndPort is required when ListenerPort is 0. Without a port of its own the listener needs a range of ports.")
		}
	}
	if left, ok := check.Number(r.EndPort, mistyped, "EndPort"); check.Is(r.ListenerPort, 0) && ok {
		if right, ok := check.Number(r.StartPort, mistyped, "StartPort"); ok && left <= right {
			issues.Error("EndPort", "port-order", "EndPort must be greater than StartPort when ListenerPort is 0.")
		}
	}
	if r.ServerGroupId == nil && !mistyped.Has("ServerGroupId") {
		issues.Warning("ServerGroupId", "server-group", "ServerGroupId is required. The reference page requires it, and the error MissingParam.ServerGroupId exists.")
	}
	if check.Is(r.ListenerProtocol, "TCPSSL") && r.CertificateIds == nil && !mistyped.Has("CertificateIds") {
		issues.Warning("CertificateIds", "server-certificate", "CertificateIds is required when ListenerProtocol is \"TCPSSL\". No source requires it outright, but the error MissingParam.Certificate exists.")
	}
	if check.Is(r.ListenerProtocol, "TCP", "UDP") {
		if r.SecurityPolicyId != nil || mistyped.Has("SecurityPolicyId") {
			issues.Warning("SecurityPolicyId", "tls-only", "SecurityPolicyId has no effect when ListenerProtocol is \"TCP\" or \"UDP\". They are for TCPSSL listeners.")
		}
		if r.CertificateIds != nil || mistyped.Has("CertificateIds") {
			issues.Warning("CertificateIds", "tls-only", "CertificateIds has no effect when ListenerProtocol is \"TCP\" or \"UDP\". They are for TCPSSL listeners.")
		}
		if r.CaCertificateIds != nil || mistyped.Has("CaCertificateIds") {
			issues.Warning("CaCertificateIds", "tls-only", "CaCertificateIds has no effect when ListenerProtocol is \"TCP\" or \"UDP\". They are for TCPSSL listeners.")
		}
	}
	if check.Is(r.ListenerProtocol, "TCP", "UDP") {
		if r.AlpnEnabled != nil || mistyped.Has("AlpnEnabled") {
			issues.Warning("AlpnEnabled", "alpn-tls-only", "AlpnEnabled has no effect when ListenerProtocol is \"TCP\" or \"UDP\". ALPN is part of the TLS handshake.")
		}
		if r.AlpnPolicy != nil || mistyped.Has("AlpnPolicy") {
			issues.Warning("AlpnPolicy", "alpn-tls-only", "AlpnPolicy has no effect when ListenerProtocol is \"TCP\" or \"UDP\". ALPN is part of the TLS handshake.")
		}
	}
	if n, ok := check.Number(r.IdleTimeout, mistyped, "IdleTimeout"); check.Is(r.ListenerProtocol, "TCP", "TCPSSL") && ok && (n < 10 || n > 900) {
		issues.Warning("IdleTimeout", "idle-timeout", "IdleTimeout must be from 10 to 900 when ListenerProtocol is \"TCP\" or \"TCPSSL\". These bounds are documented; some accounts may go above 900.")
	}
	if n, ok := check.Number(r.IdleTimeout, mistyped, "IdleTimeout"); check.Is(r.ListenerProtocol, "UDP") && ok && (n < 10 || n > 90) {
		issues.Warning("IdleTimeout", "udp-idle-timeout", "IdleTimeout must be from 10 to 90 when ListenerProtocol is \"UDP\". No source documents other values for UDP; the page of 2025 and the provider end at 20.")
	}
	if check.Is(r.ListenerProtocol, "UDP") && (r.Mss != nil || mistyped.Has("Mss")) {
		issues.Error("Mss", "no-mss-for-udp", "Mss must not be given when ListenerProtocol is \"UDP\". UDP has no segments; the request fails with IllegalParam.MssConflictWithUdpAndGeneve.")
	}
	if check.Is(r.AlpnEnabled, true) && r.AlpnPolicy == nil && !mistyped.Has("AlpnPolicy") {
		issues.Error("AlpnPolicy", "alpn-policy", "AlpnPolicy is required when AlpnEnabled is true. Without a policy nothing says which protocols to offer.")
	}
	if r.ListenerDescription != nil && !check.Match(createListenerRequestListenerDescriptionCharactersPattern, *r.ListenerDescription) {
		issues.Warning("ListenerDescription", "listener-description-characters", "ListenerDescription must match ^[^ !\"#$%&'()*+:<=>?\\[\\\\\\]^`{|}~]+$. Besides letters and digits only , . ; / @ _ and - are documented.")
	}
	return issues
}

func (r *CreateListenerRequestProxyProtocolV2Config) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	return issues
}

func (r *CreateListenerRequestTag) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.Key != nil && !check.HasLength(*r.Key, 0, 128) {
		issues.Error("Key", "length", "Key must have at most 128 characters.")
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
	if r.Key != nil && !check.HasLength(*r.Key, 0, 64) {
		issues.Warning("Key", "tag-key-length", "Key must have at most 64 characters. Longer keys are documented for ListTagResources only.")
	}
	if r.Key != nil && !check.Match(createListenerRequestTagTagCharacters0Pattern, *r.Key) {
		issues.Warning("Key", "tag-characters", "Key must match ^[^ !\"#$%&'()*,;<>?\\[\\\\\\]^`{|}~]*$. Besides letters and digits only _ . : / = + - and @ are documented.")
	}
	if r.Value != nil && !check.Match(createListenerRequestTagTagCharacters1Pattern, *r.Value) {
		issues.Warning("Value", "tag-characters", "Value must match ^[^ !\"#$%&'()*,;<>?\\[\\\\\\]^`{|}~]*$. Besides letters and digits only _ . : / = + - and @ are documented.")
	}
	return issues
}

var createListenerRequestClientTokenPattern = check.NewPattern(`^[\x00-\x7F]*$`)

var createListenerRequestListenerDescriptionCharactersPattern = check.NewPattern("^[^ !\"#$%&'()*+:<=>?\\[\\\\\\]^`{|}~]+$")

var createListenerRequestTagTagCharacters0Pattern = check.NewPattern("^[^ !\"#$%&'()*,;<>?\\[\\\\\\]^`{|}~]*$")

var createListenerRequestTagTagCharacters1Pattern = check.NewPattern("^[^ !\"#$%&'()*,;<>?\\[\\\\\\]^`{|}~]*$")
