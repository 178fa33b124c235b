// Code generated from spec/slb/listener/SetLoadBalancerUDPListenerAttribute.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// SetLoadBalancerUDPListenerAttribute changes a UDP listener.
//
// Changes scheduling, health check, access control or bandwidth of a listener, or gives it another server group. Its
// port and protocol stay as they are.
//
// Scheduling cannot be changed from wrr or rr to sch, tch or qch, nor the other way round.
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
func (c *Client) SetLoadBalancerUDPListenerAttribute(ctx context.Context, request *SetLoadBalancerUDPListenerAttributeRequest) (*SetLoadBalancerUDPListenerAttributeResponse, error) {
	return rpc.Call[SetLoadBalancerUDPListenerAttributeResponse](ctx, c.rpc, &setLoadBalancerUDPListenerAttributeAction, request)
}

var setLoadBalancerUDPListenerAttributeAction = rpc.Action{
	API:  &api,
	Name: "SetLoadBalancerUDPListenerAttribute",
	// The answer to a dry run that has found nothing wrong.
	DryRunCode: "DryRunOperation",
	Errors: []rpc.ErrorFact{
		{Code: "DryRunOperation", Retry: slbsdk.RetryNever},
		{Code: "OperationFailed.ListenerStatusNotSupport", Retry: slbsdk.RetryLater},
	},
}

// SetLoadBalancerUDPListenerAttributeRequest has the parameters of SetLoadBalancerUDPListenerAttribute.
//
// Over several parameters the service has these rules:
//
//   - acl-type: AclType is required when AclStatus is "on".
//   - one-group-switch: MasterSlaveServerGroup must be "off" when VServerGroup is "on". A listener uses a VServer group
//     or a master-slave server group, not both.
//   - one-group: Give only one of VServerGroupId and MasterSlaveServerGroupId.
//   - udp-probe-off: healthCheckReq and healthCheckExp have no effect when HealthCheckSwitch is "off". The servers are
//     not probed.
//   - udp-probe-length: healthCheckReq must have from 1 to 64 characters. The provider names 1 to 64 characters.
//     healthCheckExp must have from 1 to 64 characters. The provider names 1 to 64 characters.
//   - health-check-off: HealthCheckConnectPort, HealthyThreshold, UnhealthyThreshold and HealthCheckConnectTimeout have
//     no effect when HealthCheckSwitch is "off". The servers are not probed.
//   - health-check-timeout: HealthCheckConnectTimeout must be at least HealthCheckInterval. A timeout shorter than the
//     interval is raised to the interval.
//   - health-check-interval-off: HealthCheckInterval has no effect when HealthCheckSwitch is "off". The servers are not
//     probed.
//   - acl-off: AclType and AclId have no effect when AclStatus is "off". While access control is off everybody reaches
//     the listener.
//   - acl-id: AclId is required when AclStatus is "on".
type SetLoadBalancerUDPListenerAttributeRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The id of the instance that has the listener.
	//
	// Required.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// The port of the instance that takes the UDP packets.
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
	// How traffic is distributed over the servers.
	//
	// Only high-performance instances support sch, tch and qch.
	Scheduler *SetLoadBalancerUDPListenerAttributeScheduler `json:"Scheduler,omitempty"`
	// Whether the servers are probed; those that fail get no traffic.
	HealthCheckSwitch *OnOff `json:"HealthCheckSwitch,omitempty"`
	// The backend port that is probed. Without it, the port in BackendServerPort is.
	//
	// Value: from 1 to 65535 or -520.
	HealthCheckConnectPort *int `json:"HealthCheckConnectPort,omitempty"`
	// How many good probes in a row make a failed server healthy.
	//
	// Value: from 1 to 10.
	HealthyThreshold *int `json:"HealthyThreshold,omitempty"`
	// How many bad probes in a row make a healthy server fail.
	//
	// Value: from 1 to 10.
	UnhealthyThreshold *int `json:"UnhealthyThreshold,omitempty"`
	// How long a probe waits for its answer; a server that answers later has failed the probe.
	//
	// Value: from 1 to 300.
	// Unit: seconds.
	HealthCheckConnectTimeout *int `json:"HealthCheckConnectTimeout,omitempty"`
	// The text that the probe sends, in letters and digits.
	//
	// Value: at most 500 characters; matches ^[A-Za-z0-9]*$.
	HealthCheckReq *string `json:"healthCheckReq,omitempty"`
	// The answer that the probe expects, in letters and digits.
	//
	// Value: at most 500 characters; matches ^[A-Za-z0-9]*$.
	HealthCheckExp *string `json:"healthCheckExp,omitempty"`
	// The guide's spelling of healthCheckReq.
	//
	// Value: at most 500 characters; matches ^[A-Za-z0-9]*$.
	//
	// Deprecated: HealthCheckReq is deprecated; use healthCheckReq.
	HealthCheckReq2 *string `json:"HealthCheckReq,omitempty"`
	// The guide's spelling of healthCheckExp.
	//
	// Value: at most 500 characters; matches ^[A-Za-z0-9]*$.
	//
	// Deprecated: HealthCheckExp is deprecated; use healthCheckExp.
	HealthCheckExp2 *string `json:"HealthCheckExp,omitempty"`
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
	AclType *SetLoadBalancerUDPListenerAttributeAclType `json:"AclType,omitempty"`
	// The access control list that the listener uses.
	AclId *string `json:"AclId,omitempty"`
	// The name of the listener, shown in the console.
	//
	// Value: from 1 to 256 characters.
	//
	// The provider names letters, digits, hyphens, slashes, periods and underscores; which letters is not said.
	Description *string `json:"Description,omitempty"`
}

// SetLoadBalancerUDPListenerAttributeResponse is the answer to SetLoadBalancerUDPListenerAttribute.
type SetLoadBalancerUDPListenerAttributeResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *SetLoadBalancerUDPListenerAttributeRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *SetLoadBalancerUDPListenerAttributeRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
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
	if r.Scheduler != nil && !check.OneOf(*r.Scheduler, "wrr", "rr", "sch", "tch", "qch", "wlc") {
		issues.Error("Scheduler", "enum", "Scheduler must be \"wrr\", \"rr\", \"sch\", \"tch\", \"qch\" or \"wlc\".")
	}
	if r.HealthCheckSwitch != nil && !check.OneOf(*r.HealthCheckSwitch, "on", "off") {
		issues.Error("HealthCheckSwitch", "enum", "HealthCheckSwitch must be \"on\" or \"off\".")
	}
	if r.HealthCheckConnectPort != nil && *r.HealthCheckConnectPort != -520 && (*r.HealthCheckConnectPort < 1 || *r.HealthCheckConnectPort > 65535) {
		issues.Error("HealthCheckConnectPort", "range", "HealthCheckConnectPort must be from 1 to 65535, or -520.")
	}
	if r.HealthyThreshold != nil && (*r.HealthyThreshold < 1 || *r.HealthyThreshold > 10) {
		issues.Error("HealthyThreshold", "range", "HealthyThreshold must be from 1 to 10.")
	}
	if r.UnhealthyThreshold != nil && (*r.UnhealthyThreshold < 1 || *r.UnhealthyThreshold > 10) {
		issues.Error("UnhealthyThreshold", "range", "UnhealthyThreshold must be from 1 to 10.")
	}
	if r.HealthCheckConnectTimeout != nil && (*r.HealthCheckConnectTimeout < 1 || *r.HealthCheckConnectTimeout > 300) {
		issues.Error("HealthCheckConnectTimeout", "range", "HealthCheckConnectTimeout must be from 1 to 300.")
	}
	if r.HealthCheckReq != nil && !check.HasLength(*r.HealthCheckReq, 0, 500) {
		issues.Error("healthCheckReq", "length", "healthCheckReq must have at most 500 characters.")
	}
	if r.HealthCheckReq != nil && !check.Match(setLoadBalancerUDPListenerAttributeRequestHealthCheckReqPattern, *r.HealthCheckReq) {
		issues.Error("healthCheckReq", "pattern", "healthCheckReq must match ^[A-Za-z0-9]*$")
	}
	if r.HealthCheckExp != nil && !check.HasLength(*r.HealthCheckExp, 0, 500) {
		issues.Error("healthCheckExp", "length", "healthCheckExp must have at most 500 characters.")
	}
	if r.HealthCheckExp != nil && !check.Match(setLoadBalancerUDPListenerAttributeRequestHealthCheckExpPattern, *r.HealthCheckExp) {
		issues.Error("healthCheckExp", "pattern", "healthCheckExp must match ^[A-Za-z0-9]*$")
	}
	if r.HealthCheckReq2 != nil || mistyped.Has("HealthCheckReq") {
		issues.Warning("HealthCheckReq", "deprecated", "HealthCheckReq is deprecated; use healthCheckReq.")
	}
	if r.HealthCheckReq2 != nil && !check.HasLength(*r.HealthCheckReq2, 0, 500) {
		issues.Error("HealthCheckReq", "length", "HealthCheckReq must have at most 500 characters.")
	}
	if r.HealthCheckReq2 != nil && !check.Match(setLoadBalancerUDPListenerAttributeRequestHealthCheckReq2Pattern, *r.HealthCheckReq2) {
		issues.Error("HealthCheckReq", "pattern", "HealthCheckReq must match ^[A-Za-z0-9]*$")
	}
	if r.HealthCheckExp2 != nil || mistyped.Has("HealthCheckExp") {
		issues.Warning("HealthCheckExp", "deprecated", "HealthCheckExp is deprecated; use healthCheckExp.")
	}
	if r.HealthCheckExp2 != nil && !check.HasLength(*r.HealthCheckExp2, 0, 500) {
		issues.Error("HealthCheckExp", "length", "HealthCheckExp must have at most 500 characters.")
	}
	if r.HealthCheckExp2 != nil && !check.Match(setLoadBalancerUDPListenerAttributeRequestHealthCheckExp2Pattern, *r.HealthCheckExp2) {
		issues.Error("HealthCheckExp", "pattern", "HealthCheckExp must match ^[A-Za-z0-9]*$")
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
	if check.Is(r.AclStatus, "on") && r.AclType == nil && !mistyped.Has("AclType") {
		issues.Error("AclType", "acl-type", "AclType is required when AclStatus is \"on\".")
	}
	if check.Is(r.VServerGroup, "on") && (r.MasterSlaveServerGroup != nil || mistyped.Has("MasterSlaveServerGroup")) && !check.Is(r.MasterSlaveServerGroup, "off") {
		issues.Error("MasterSlaveServerGroup", "one-group-switch", "MasterSlaveServerGroup must be \"off\" when VServerGroup is \"on\". A listener uses a VServer group or a master-slave server group, not both.")
	}
	for _, i := range check.AllButFirst(r.VServerGroupId != nil || mistyped.Has("VServerGroupId"), r.MasterSlaveServerGroupId != nil || mistyped.Has("MasterSlaveServerGroupId")) {
		issues.Error([]string{"VServerGroupId", "MasterSlaveServerGroupId"}[i], "one-group", "Give only one of VServerGroupId and MasterSlaveServerGroupId.")
	}
	if check.Is(r.HealthCheckSwitch, "off") {
		if r.HealthCheckReq != nil || mistyped.Has("healthCheckReq") {
			issues.Warning("healthCheckReq", "udp-probe-off", "healthCheckReq has no effect when HealthCheckSwitch is \"off\". The servers are not probed.")
		}
		if r.HealthCheckExp != nil || mistyped.Has("healthCheckExp") {
			issues.Warning("healthCheckExp", "udp-probe-off", "healthCheckExp has no effect when HealthCheckSwitch is \"off\". The servers are not probed.")
		}
	}
	if r.HealthCheckReq != nil && !check.HasLength(*r.HealthCheckReq, 1, 64) {
		issues.Warning("healthCheckReq", "udp-probe-length", "healthCheckReq must have from 1 to 64 characters. The provider names 1 to 64 characters.")
	}
	if r.HealthCheckExp != nil && !check.HasLength(*r.HealthCheckExp, 1, 64) {
		issues.Warning("healthCheckExp", "udp-probe-length", "healthCheckExp must have from 1 to 64 characters. The provider names 1 to 64 characters.")
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

var setLoadBalancerUDPListenerAttributeRequestHealthCheckReqPattern = check.NewPattern(`^[A-Za-z0-9]*$`)

var setLoadBalancerUDPListenerAttributeRequestHealthCheckExpPattern = check.NewPattern(`^[A-Za-z0-9]*$`)

var setLoadBalancerUDPListenerAttributeRequestHealthCheckReq2Pattern = check.NewPattern(`^[A-Za-z0-9]*$`)

var setLoadBalancerUDPListenerAttributeRequestHealthCheckExp2Pattern = check.NewPattern(`^[A-Za-z0-9]*$`)
