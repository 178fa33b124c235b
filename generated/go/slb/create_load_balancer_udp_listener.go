// Code generated from spec/slb/listener/CreateLoadBalancerUDPListener.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// CreateLoadBalancerUDPListener adds a UDP listener to an instance.
//
// The listener takes UDP packets on a port of the instance and passes them to a VServer group, to a master-slave server
// group or to one port of the instance's backend servers. The servers see the client's own address, except on instances
// of the classic network. A new listener is stopped: it takes no traffic until StartLoadBalancerListener has started
// it.
func (c *Client) CreateLoadBalancerUDPListener(ctx context.Context, request *CreateLoadBalancerUDPListenerRequest) (*CreateLoadBalancerUDPListenerResponse, error) {
	return rpc.Call[CreateLoadBalancerUDPListenerResponse](ctx, c.rpc, &createLoadBalancerUDPListenerAction, request)
}

var createLoadBalancerUDPListenerAction = rpc.Action{
	API:  &api,
	Name: "CreateLoadBalancerUDPListener",
}

// CreateLoadBalancerUDPListenerRequest has the parameters of CreateLoadBalancerUDPListener.
//
// Over several parameters the service has these rules:
//
//   - acl-type: AclType is required when AclStatus is "on".
//   - backend-port: BackendServerPort is required when VServerGroupId is not given and MasterSlaveServerGroupId is not
//     given. Without a group the traffic goes to this port of the instance's servers.
//   - one-group: Give only one of VServerGroupId and MasterSlaveServerGroupId.
//   - udp-probe-off: healthCheckReq and healthCheckExp have no effect when HealthCheckSwitch is "off". The servers are
//     not probed.
//   - udp-probe-length: healthCheckReq must have from 1 to 64 characters. The provider names 1 to 64 characters.
//     healthCheckExp must have from 1 to 64 characters. The provider names 1 to 64 characters.
//   - health-check-off: HealthCheckConnectPort, HealthyThreshold, UnhealthyThreshold and HealthCheckConnectTimeout have
//     no effect when HealthCheckSwitch is "off". The servers are not probed.
//   - health-check-timeout: HealthCheckConnectTimeout must be at least healthCheckInterval. A timeout shorter than the
//     interval is raised to the interval.
//   - health-check-interval-off: healthCheckInterval has no effect when HealthCheckSwitch is "off". The servers are not
//     probed.
//   - acl-off: AclType and AclId have no effect unless AclStatus is "on". Unless access control is turned on, everybody
//     reaches a new listener.
//   - acl-id: AclId is required when AclStatus is "on".
type CreateLoadBalancerUDPListenerRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The id of the instance that gets the listener.
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
	// Required.
	// Value: from 1 to 5120 or -1.
	// Unit: Mbit/s.
	//
	// On an instance charged by bandwidth, all its listeners together cannot have more than the instance has.
	Bandwidth *int `json:"Bandwidth,omitempty"`
	// The VServer group that receives the traffic.
	VServerGroupId *string `json:"VServerGroupId,omitempty"`
	// The master-slave server group that receives the traffic.
	MasterSlaveServerGroupId *string `json:"MasterSlaveServerGroupId,omitempty"`
	// The port of the instance's backend servers; not needed with a group, whose servers have ports.
	//
	// Value: from 1 to 65535.
	BackendServerPort *int `json:"BackendServerPort,omitempty"`
	// How traffic is distributed over the servers.
	//
	// Default: "wrr".
	//
	// Only high-performance instances support sch, tch and qch.
	Scheduler *CreateLoadBalancerUDPListenerScheduler `json:"Scheduler,omitempty"`
	// Whether the servers are probed; those that fail get no traffic.
	//
	// Default: "on".
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
	HealthCheckInterval *int `json:"healthCheckInterval,omitempty"`
	// The guide's spelling of healthCheckInterval.
	//
	// Value: from 1 to 50.
	// Unit: seconds.
	//
	// Deprecated: HealthCheckInterval is deprecated; use healthCheckInterval.
	HealthCheckInterval2 *int `json:"HealthCheckInterval,omitempty"`
	// Whether the Proxy protocol tells the servers the client's IP address; they have to understand it.
	//
	// Default: false.
	ProxyProtocolV2Enabled *bool `json:"ProxyProtocolV2Enabled,omitempty"`
	// Whether an access control list decides who reaches the listener.
	//
	// Default: "off".
	AclStatus *OnOff `json:"AclStatus,omitempty"`
	// What the access control list means.
	//
	// A wrong white list cuts off your own users.
	AclType *CreateLoadBalancerUDPListenerAclType `json:"AclType,omitempty"`
	// The access control list that the listener uses.
	AclId *string `json:"AclId,omitempty"`
	// The tags of the new listener.
	//
	// Value: at most 20 elements.
	Tag []CreateLoadBalancerUDPListenerRequestTag `json:"Tag,omitempty"`
	// The name of the listener, shown in the console.
	//
	// Value: from 1 to 256 characters.
	//
	// The provider names letters, digits, hyphens, slashes, periods and underscores; which letters is not said.
	Description *string `json:"Description,omitempty"`
}

// CreateLoadBalancerUDPListenerRequestTag is the type of Tag[] in a CreateLoadBalancerUDPListenerRequest.
type CreateLoadBalancerUDPListenerRequestTag struct {
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

// CreateLoadBalancerUDPListenerResponse is the answer to CreateLoadBalancerUDPListener.
type CreateLoadBalancerUDPListenerResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *CreateLoadBalancerUDPListenerRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *CreateLoadBalancerUDPListenerRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
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
	if r.BackendServerPort != nil && (*r.BackendServerPort < 1 || *r.BackendServerPort > 65535) {
		issues.Error("BackendServerPort", "range", "BackendServerPort must be from 1 to 65535.")
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
	if r.HealthyThreshold != nil && (*r.HealthyThreshold < 2 || *r.HealthyThreshold > 10) {
		issues.Error("HealthyThreshold", "range", "HealthyThreshold must be from 2 to 10.")
	}
	if r.UnhealthyThreshold != nil && (*r.UnhealthyThreshold < 2 || *r.UnhealthyThreshold > 10) {
		issues.Error("UnhealthyThreshold", "range", "UnhealthyThreshold must be from 2 to 10.")
	}
	if r.HealthCheckConnectTimeout != nil && (*r.HealthCheckConnectTimeout < 1 || *r.HealthCheckConnectTimeout > 300) {
		issues.Error("HealthCheckConnectTimeout", "range", "HealthCheckConnectTimeout must be from 1 to 300.")
	}
	if r.HealthCheckReq != nil && !check.HasLength(*r.HealthCheckReq, 0, 500) {
		issues.Error("healthCheckReq", "length", "healthCheckReq must have at most 500 characters.")
	}
	if r.HealthCheckReq != nil && !check.Match(createLoadBalancerUDPListenerRequestHealthCheckReqPattern, *r.HealthCheckReq) {
		issues.Error("healthCheckReq", "pattern", "healthCheckReq must match ^[A-Za-z0-9]*$")
	}
	if r.HealthCheckExp != nil && !check.HasLength(*r.HealthCheckExp, 0, 500) {
		issues.Error("healthCheckExp", "length", "healthCheckExp must have at most 500 characters.")
	}
	if r.HealthCheckExp != nil && !check.Match(createLoadBalancerUDPListenerRequestHealthCheckExpPattern, *r.HealthCheckExp) {
		issues.Error("healthCheckExp", "pattern", "healthCheckExp must match ^[A-Za-z0-9]*$")
	}
	if r.HealthCheckReq2 != nil || mistyped.Has("HealthCheckReq") {
		issues.Warning("HealthCheckReq", "deprecated", "HealthCheckReq is deprecated; use healthCheckReq.")
	}
	if r.HealthCheckReq2 != nil && !check.HasLength(*r.HealthCheckReq2, 0, 500) {
		issues.Error("HealthCheckReq", "length", "HealthCheckReq must have at most 500 characters.")
	}
	if r.HealthCheckReq2 != nil && !check.Match(createLoadBalancerUDPListenerRequestHealthCheckReq2Pattern, *r.HealthCheckReq2) {
		issues.Error("HealthCheckReq", "pattern", "HealthCheckReq must match ^[A-Za-z0-9]*$")
	}
	if r.HealthCheckExp2 != nil || mistyped.Has("HealthCheckExp") {
		issues.Warning("HealthCheckExp", "deprecated", "HealthCheckExp is deprecated; use healthCheckExp.")
	}
	if r.HealthCheckExp2 != nil && !check.HasLength(*r.HealthCheckExp2, 0, 500) {
		issues.Error("HealthCheckExp", "length", "HealthCheckExp must have at most 500 characters.")
	}
	if r.HealthCheckExp2 != nil && !check.Match(createLoadBalancerUDPListenerRequestHealthCheckExp2Pattern, *r.HealthCheckExp2) {
		issues.Error("HealthCheckExp", "pattern", "HealthCheckExp must match ^[A-Za-z0-9]*$")
	}
	if r.HealthCheckInterval != nil && (*r.HealthCheckInterval < 1 || *r.HealthCheckInterval > 50) {
		issues.Error("healthCheckInterval", "range", "healthCheckInterval must be from 1 to 50.")
	}
	if r.HealthCheckInterval2 != nil || mistyped.Has("HealthCheckInterval") {
		issues.Warning("HealthCheckInterval", "deprecated", "HealthCheckInterval is deprecated; use healthCheckInterval.")
	}
	if r.HealthCheckInterval2 != nil && (*r.HealthCheckInterval2 < 1 || *r.HealthCheckInterval2 > 50) {
		issues.Error("HealthCheckInterval", "range", "HealthCheckInterval must be from 1 to 50.")
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
	if r.Description != nil && !check.HasLength(*r.Description, 1, 256) {
		issues.Error("Description", "length", "Description must have from 1 to 256 characters.")
	}
	if check.Is(r.AclStatus, "on") && r.AclType == nil && !mistyped.Has("AclType") {
		issues.Error("AclType", "acl-type", "AclType is required when AclStatus is \"on\".")
	}
	if r.VServerGroupId == nil && !mistyped.Has("VServerGroupId") && r.MasterSlaveServerGroupId == nil && !mistyped.Has("MasterSlaveServerGroupId") && r.BackendServerPort == nil && !mistyped.Has("BackendServerPort") {
		issues.Error("BackendServerPort", "backend-port", "BackendServerPort is required when VServerGroupId is not given and MasterSlaveServerGroupId is not given. Without a group the traffic goes to this port of the instance's servers.")
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
		if right, ok := check.Number(r.HealthCheckInterval, mistyped, "healthCheckInterval"); ok && left < right {
			issues.Warning("HealthCheckConnectTimeout", "health-check-timeout", "HealthCheckConnectTimeout must be at least healthCheckInterval. A timeout shorter than the interval is raised to the interval.")
		}
	}
	if check.Is(r.HealthCheckSwitch, "off") && (r.HealthCheckInterval != nil || mistyped.Has("healthCheckInterval")) {
		issues.Warning("healthCheckInterval", "health-check-interval-off", "healthCheckInterval has no effect when HealthCheckSwitch is \"off\". The servers are not probed.")
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

func (r *CreateLoadBalancerUDPListenerRequestTag) validate(mistyped *check.Mistyped) []slbsdk.Issue {
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
	return issues
}

var createLoadBalancerUDPListenerRequestHealthCheckReqPattern = check.NewPattern(`^[A-Za-z0-9]*$`)

var createLoadBalancerUDPListenerRequestHealthCheckExpPattern = check.NewPattern(`^[A-Za-z0-9]*$`)

var createLoadBalancerUDPListenerRequestHealthCheckReq2Pattern = check.NewPattern(`^[A-Za-z0-9]*$`)

var createLoadBalancerUDPListenerRequestHealthCheckExp2Pattern = check.NewPattern(`^[A-Za-z0-9]*$`)
