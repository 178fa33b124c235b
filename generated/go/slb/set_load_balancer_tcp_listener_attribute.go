// Code generated from spec/slb/listener/SetLoadBalancerTCPListenerAttribute.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// SetLoadBalancerTCPListenerAttribute changes a TCP listener.
//
// Changes scheduling, timeouts, health check, connection draining, access control or bandwidth of a listener, or gives
// it another server group. Its port and protocol stay as they are.
//
// Scheduling cannot be changed from wrr or rr to sch or tch, nor from one hash to another.
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
func (c *Client) SetLoadBalancerTCPListenerAttribute(ctx context.Context, request *SetLoadBalancerTCPListenerAttributeRequest) (*SetLoadBalancerTCPListenerAttributeResponse, error) {
	return rpc.Call[SetLoadBalancerTCPListenerAttributeResponse](ctx, c.rpc, &setLoadBalancerTCPListenerAttributeAction, request)
}

var setLoadBalancerTCPListenerAttributeAction = rpc.Action{
	API:  &api,
	Name: "SetLoadBalancerTCPListenerAttribute",
	// The answer to a dry run that has found nothing wrong.
	DryRunCode: "DryRunOperation",
	Errors: []rpc.ErrorFact{
		{Code: "DryRunOperation", Retry: slbsdk.RetryNever},
		{Code: "OperationFailed.ListenerStatusNotSupport", Retry: slbsdk.RetryLater},
	},
}

// SetLoadBalancerTCPListenerAttributeRequest has the parameters of SetLoadBalancerTCPListenerAttribute.
//
// Over several parameters the service has these rules:
//
//   - acl-type: AclType is required when AclStatus is "on".
//   - http-check-only: HealthCheckDomain, HealthCheckURI and HealthCheckHttpCode have no effect when HealthCheckType is
//     "tcp". The probe only opens a connection.
//   - one-group-switch: MasterSlaveServerGroup must be "off" when VServerGroup is "on". A listener uses a VServer group
//     or a master-slave server group, not both.
//   - one-group: Give only one of VServerGroupId and MasterSlaveServerGroupId.
//   - connection-drain-timeout: ConnectionDrainTimeout is required when ConnectionDrain is "on".
//   - http-check-off: HealthCheckType, HealthCheckDomain, HealthCheckURI and HealthCheckHttpCode have no effect when
//     HealthCheckSwitch is "off". The servers are not probed.
//   - health-check-uri: HealthCheckURI must match ^/[A-Za-z0-9/.%?#&-]+$. The provider names only letters, digits and
//     -/.%?#& after the slash, and at least one of them.
//   - health-check-off: HealthCheckConnectPort, HealthyThreshold, UnhealthyThreshold and HealthCheckConnectTimeout have
//     no effect when HealthCheckSwitch is "off". The servers are not probed.
//   - health-check-timeout: HealthCheckConnectTimeout must be at least HealthCheckInterval. A timeout shorter than the
//     interval is raised to the interval.
//   - health-check-interval-off: HealthCheckInterval has no effect when HealthCheckSwitch is "off". The servers are not
//     probed.
//   - acl-off: AclType and AclId have no effect when AclStatus is "off". While access control is off everybody reaches
//     the listener.
//   - acl-id: AclId is required when AclStatus is "on".
type SetLoadBalancerTCPListenerAttributeRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The id of the instance that has the listener.
	//
	// Required.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// The port of the instance that takes the TCP connections.
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
	// The VServer group that receives the traffic.
	VServerGroupId *string `json:"VServerGroupId,omitempty"`
	// The master-slave server group that receives the traffic.
	MasterSlaveServerGroupId *string `json:"MasterSlaveServerGroupId,omitempty"`
	// Whether the listener sends its traffic to the master-slave server group in MasterSlaveServerGroupId.
	MasterSlaveServerGroup *OnOff `json:"MasterSlaveServerGroup,omitempty"`
	// How connections are distributed over the servers.
	//
	// Only high-performance instances support sch and tch.
	Scheduler *SetLoadBalancerTCPListenerAttributeScheduler `json:"Scheduler,omitempty"`
	// How long an established connection may stay idle before it is dropped.
	//
	// Value: from 10 to 900.
	// Unit: seconds.
	EstablishedTimeout *int `json:"EstablishedTimeout,omitempty"`
	// How long connections from one client address go to the same server; 0 turns session persistence off.
	//
	// Value: from 0 to 3600.
	// Unit: seconds.
	PersistenceTimeout *int `json:"PersistenceTimeout,omitempty"`
	// Whether open connections to a server that is removed or fails may go on for a while.
	ConnectionDrain *OnOff `json:"ConnectionDrain,omitempty"`
	// How long they may go on.
	//
	// Value: from 10 to 900.
	// Unit: seconds.
	ConnectionDrainTimeout *int `json:"ConnectionDrainTimeout,omitempty"`
	// Whether the servers are probed; those that fail get no traffic.
	HealthCheckSwitch *OnOff `json:"HealthCheckSwitch,omitempty"`
	// The backend port that is probed. Without it, the port in BackendServerPort is.
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
	HealthCheckConnectTimeout *int `json:"HealthCheckConnectTimeout,omitempty"`
	// How the servers are probed.
	HealthCheckType *HealthCheckType `json:"HealthCheckType,omitempty"`
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
	HealthCheckURI *string `json:"HealthCheckURI,omitempty"`
	// The classes of HTTP status codes that count as healthy.
	//
	// Value: at least 1 element.
	HealthCheckHttpCode []HealthCheckHttpCode `json:"HealthCheckHttpCode,omitempty" encoding:"comma"`
	// How long a probe waits for its answer; a server that answers later has failed the probe.
	//
	// Value: from 1 to 300.
	// Unit: seconds.
	//
	// Deprecated: HealthCheckTimeout is deprecated; use HealthCheckConnectTimeout.
	HealthCheckTimeout *int `json:"HealthCheckTimeout,omitempty"`
	// The time from one probe to the next.
	//
	// Value: from 1 to 50.
	// Unit: seconds.
	HealthCheckInterval *int `json:"HealthCheckInterval,omitempty"`
	// Whether the Proxy protocol tells the servers the client's IP address; they have to understand it.
	ProxyProtocolV2Enabled *bool `json:"ProxyProtocolV2Enabled,omitempty"`
	// Whether an access control list decides who reaches the listener.
	AclStatus *OnOff `json:"AclStatus,omitempty"`
	// What the access control list means.
	//
	// A wrong white list cuts off your own users.
	AclType *SetLoadBalancerTCPListenerAttributeAclType `json:"AclType,omitempty"`
	// The access control list that the listener uses.
	AclId *string `json:"AclId,omitempty"`
	// The name of the listener, shown in the console.
	//
	// Value: from 1 to 256 characters.
	//
	// The provider names letters, digits, hyphens, slashes, periods and underscores; which letters is not said.
	Description *string `json:"Description,omitempty"`
	// Whether the instance protects the servers from floods of half-open connections.
	//
	// The provider advises to leave it at its default.
	SynProxy *SynProxy `json:"SynProxy,omitempty"`
}

// SetLoadBalancerTCPListenerAttributeResponse is the answer to SetLoadBalancerTCPListenerAttribute.
type SetLoadBalancerTCPListenerAttributeResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *SetLoadBalancerTCPListenerAttributeRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *SetLoadBalancerTCPListenerAttributeRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
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
	if r.MasterSlaveServerGroup != nil && !check.OneOf(*r.MasterSlaveServerGroup, "on", "off") {
		issues.Error("MasterSlaveServerGroup", "enum", "MasterSlaveServerGroup must be \"on\" or \"off\".")
	}
	if r.Scheduler != nil && !check.OneOf(*r.Scheduler, "wrr", "rr", "sch", "tch", "wlc") {
		issues.Error("Scheduler", "enum", "Scheduler must be \"wrr\", \"rr\", \"sch\", \"tch\" or \"wlc\".")
	}
	if r.EstablishedTimeout != nil && (*r.EstablishedTimeout < 10 || *r.EstablishedTimeout > 900) {
		issues.Error("EstablishedTimeout", "range", "EstablishedTimeout must be from 10 to 900.")
	}
	if r.PersistenceTimeout != nil && (*r.PersistenceTimeout < 0 || *r.PersistenceTimeout > 3600) {
		issues.Error("PersistenceTimeout", "range", "PersistenceTimeout must be from 0 to 3600.")
	}
	if r.ConnectionDrain != nil && !check.OneOf(*r.ConnectionDrain, "on", "off") {
		issues.Error("ConnectionDrain", "enum", "ConnectionDrain must be \"on\" or \"off\".")
	}
	if r.ConnectionDrainTimeout != nil && (*r.ConnectionDrainTimeout < 10 || *r.ConnectionDrainTimeout > 900) {
		issues.Error("ConnectionDrainTimeout", "range", "ConnectionDrainTimeout must be from 10 to 900.")
	}
	if r.HealthCheckSwitch != nil && !check.OneOf(*r.HealthCheckSwitch, "on", "off") {
		issues.Error("HealthCheckSwitch", "enum", "HealthCheckSwitch must be \"on\" or \"off\".")
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
	if r.HealthCheckConnectTimeout != nil && (*r.HealthCheckConnectTimeout < 1 || *r.HealthCheckConnectTimeout > 300) {
		issues.Error("HealthCheckConnectTimeout", "range", "HealthCheckConnectTimeout must be from 1 to 300.")
	}
	if r.HealthCheckType != nil && !check.OneOf(*r.HealthCheckType, "tcp", "http") {
		issues.Error("HealthCheckType", "enum", "HealthCheckType must be \"tcp\" or \"http\".")
	}
	if r.HealthCheckDomain != nil && !check.HasLength(*r.HealthCheckDomain, 1, 80) {
		issues.Error("HealthCheckDomain", "length", "HealthCheckDomain must have from 1 to 80 characters.")
	}
	if r.HealthCheckURI != nil && !check.HasLength(*r.HealthCheckURI, 1, 80) {
		issues.Error("HealthCheckURI", "length", "HealthCheckURI must have from 1 to 80 characters.")
	}
	if r.HealthCheckURI != nil && !check.Match(setLoadBalancerTCPListenerAttributeRequestHealthCheckURIPattern, *r.HealthCheckURI) {
		issues.Error("HealthCheckURI", "pattern", "HealthCheckURI must match ^/[^\\n]*$")
	}
	if r.HealthCheckHttpCode != nil && len(r.HealthCheckHttpCode) < 1 {
		issues.Error("HealthCheckHttpCode", "size", "HealthCheckHttpCode must have at least 1 element.")
	}
	for i, item := range r.HealthCheckHttpCode {
		if !mistyped.HasElement("HealthCheckHttpCode", i) && !check.OneOf(item, "http_2xx", "http_3xx", "http_4xx", "http_5xx") {
			issues.Error(check.At("HealthCheckHttpCode", i), "enum", "Each element of HealthCheckHttpCode must be \"http_2xx\", \"http_3xx\", \"http_4xx\" or \"http_5xx\".")
		}
	}
	if r.HealthCheckTimeout != nil || mistyped.Has("HealthCheckTimeout") {
		issues.Warning("HealthCheckTimeout", "deprecated", "HealthCheckTimeout is deprecated; use HealthCheckConnectTimeout.")
	}
	if r.HealthCheckTimeout != nil && (*r.HealthCheckTimeout < 1 || *r.HealthCheckTimeout > 300) {
		issues.Error("HealthCheckTimeout", "range", "HealthCheckTimeout must be from 1 to 300.")
	}
	if r.HealthCheckInterval != nil && (*r.HealthCheckInterval < 1 || *r.HealthCheckInterval > 50) {
		issues.Error("HealthCheckInterval", "range", "HealthCheckInterval must be from 1 to 50.")
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
	if r.SynProxy != nil && !check.OneOf(*r.SynProxy, "enable", "disable") {
		issues.Error("SynProxy", "enum", "SynProxy must be \"enable\" or \"disable\".")
	}
	if check.Is(r.AclStatus, "on") && r.AclType == nil && !mistyped.Has("AclType") {
		issues.Error("AclType", "acl-type", "AclType is required when AclStatus is \"on\".")
	}
	if check.Is(r.HealthCheckType, "tcp") {
		if r.HealthCheckDomain != nil || mistyped.Has("HealthCheckDomain") {
			issues.Warning("HealthCheckDomain", "http-check-only", "HealthCheckDomain has no effect when HealthCheckType is \"tcp\". The probe only opens a connection.")
		}
		if r.HealthCheckURI != nil || mistyped.Has("HealthCheckURI") {
			issues.Warning("HealthCheckURI", "http-check-only", "HealthCheckURI has no effect when HealthCheckType is \"tcp\". The probe only opens a connection.")
		}
		if r.HealthCheckHttpCode != nil || mistyped.Has("HealthCheckHttpCode") {
			issues.Warning("HealthCheckHttpCode", "http-check-only", "HealthCheckHttpCode has no effect when HealthCheckType is \"tcp\". The probe only opens a connection.")
		}
	}
	if check.Is(r.VServerGroup, "on") && (r.MasterSlaveServerGroup != nil || mistyped.Has("MasterSlaveServerGroup")) && !check.Is(r.MasterSlaveServerGroup, "off") {
		issues.Error("MasterSlaveServerGroup", "one-group-switch", "MasterSlaveServerGroup must be \"off\" when VServerGroup is \"on\". A listener uses a VServer group or a master-slave server group, not both.")
	}
	for _, i := range check.AllButFirst(r.VServerGroupId != nil || mistyped.Has("VServerGroupId"), r.MasterSlaveServerGroupId != nil || mistyped.Has("MasterSlaveServerGroupId")) {
		issues.Error([]string{"VServerGroupId", "MasterSlaveServerGroupId"}[i], "one-group", "Give only one of VServerGroupId and MasterSlaveServerGroupId.")
	}
	if check.Is(r.ConnectionDrain, "on") && r.ConnectionDrainTimeout == nil && !mistyped.Has("ConnectionDrainTimeout") {
		issues.Error("ConnectionDrainTimeout", "connection-drain-timeout", "ConnectionDrainTimeout is required when ConnectionDrain is \"on\".")
	}
	if check.Is(r.HealthCheckSwitch, "off") {
		if r.HealthCheckType != nil || mistyped.Has("HealthCheckType") {
			issues.Warning("HealthCheckType", "http-check-off", "HealthCheckType has no effect when HealthCheckSwitch is \"off\". The servers are not probed.")
		}
		if r.HealthCheckDomain != nil || mistyped.Has("HealthCheckDomain") {
			issues.Warning("HealthCheckDomain", "http-check-off", "HealthCheckDomain has no effect when HealthCheckSwitch is \"off\". The servers are not probed.")
		}
		if r.HealthCheckURI != nil || mistyped.Has("HealthCheckURI") {
			issues.Warning("HealthCheckURI", "http-check-off", "HealthCheckURI has no effect when HealthCheckSwitch is \"off\". The servers are not probed.")
		}
		if r.HealthCheckHttpCode != nil || mistyped.Has("HealthCheckHttpCode") {
			issues.Warning("HealthCheckHttpCode", "http-check-off", "HealthCheckHttpCode has no effect when HealthCheckSwitch is \"off\". The servers are not probed.")
		}
	}
	if r.HealthCheckURI != nil && !check.Match(setLoadBalancerTCPListenerAttributeRequestHealthCheckUriPattern, *r.HealthCheckURI) {
		issues.Warning("HealthCheckURI", "health-check-uri", "HealthCheckURI must match ^/[A-Za-z0-9/.%?#&-]+$. The provider names only letters, digits and -/.%?#& after the slash, and at least one of them.")
	}
	if check.Is(r.HealthCheckSwitch, "off") {
		if r.HealthCheckConnectPort != nil || mistyped.Has("HealthCheckConnectPort") {
			issues.Warning("HealthCheckConnectPort", "health-check-off", "HealthCheckConnectPort has no effect when HealthCheckSwitch is \"off\". The servers are not probed.")
		}
		if r.HealthyThreshold != nil || mistyped.Has("HealthyThreshold") {
			issues.Warning("HealthyThreshold", "health-check-off", "HealthyThreshold has no effect when HealthCheckSwitch is \"off\". The servers are not probed.")
		}
		if r.UnhealthyThreshold != nil || mistyped.Has("UnhealthyThreshold") {
			issues.Warning("UnhealthyThreshold", "health-check-off", "UnhealthyThreshold has no effect when HealthCheckSwitch is \"off\". The servers are not probed.")
		}
		if r.HealthCheckConnectTimeout != nil || mistyped.Has("HealthCheckConnectTimeout") {
			issues.Warning("HealthCheckConnectTimeout", "health-check-off", "HealthCheckConnectTimeout has no effect when HealthCheckSwitch is \"off\". The servers are not probed.")
		}
	}
	if left, ok := check.Number(r.HealthCheckConnectTimeout, mistyped, "HealthCheckConnectTimeout"); ok {
		if right, ok := check.Number(r.HealthCheckInterval, mistyped, "HealthCheckInterval"); ok && left < right {
			issues.Warning("HealthCheckConnectTimeout", "health-check-timeout", "HealthCheckConnectTimeout must be at least HealthCheckInterval. A timeout shorter than the interval is raised to the interval.")
		}
	}
	if check.Is(r.HealthCheckSwitch, "off") && (r.HealthCheckInterval != nil || mistyped.Has("HealthCheckInterval")) {
		issues.Warning("HealthCheckInterval", "health-check-interval-off", "HealthCheckInterval has no effect when HealthCheckSwitch is \"off\". The servers are not probed.")
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

var setLoadBalancerTCPListenerAttributeRequestHealthCheckURIPattern = check.NewPattern(`^/[^\n]*$`)

var setLoadBalancerTCPListenerAttributeRequestHealthCheckUriPattern = check.NewPattern(`^/[A-Za-z0-9/.%?#&-]+$`)
