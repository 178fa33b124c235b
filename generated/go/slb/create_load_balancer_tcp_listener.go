// Code generated from spec/slb/listener/CreateLoadBalancerTCPListener.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// CreateLoadBalancerTCPListener adds a TCP listener to an instance.
//
// The listener takes TCP connections on a port of the instance and passes them to a VServer group, to a master-slave
// server group or to one port of the instance's backend servers. A new listener is stopped: it takes no traffic until
// StartLoadBalancerListener has started it.
func (c *Client) CreateLoadBalancerTCPListener(ctx context.Context, request *CreateLoadBalancerTCPListenerRequest) (*CreateLoadBalancerTCPListenerResponse, error) {
	return rpc.Call[CreateLoadBalancerTCPListenerResponse](ctx, c.rpc, &createLoadBalancerTCPListenerAction, request)
}

var createLoadBalancerTCPListenerAction = rpc.Action{
	API:  &api,
	Name: "CreateLoadBalancerTCPListener",
}

// CreateLoadBalancerTCPListenerRequest has the parameters of CreateLoadBalancerTCPListener.
//
// Over several parameters the service has these rules:
//
//   - acl-type: AclType is required when AclStatus is "on".
//   - http-check-only: HealthCheckDomain, HealthCheckURI and HealthCheckHttpCode have no effect unless HealthCheckType
//     is "http". The default probe only opens a connection.
//   - http-check-uri: HealthCheckURI is required when HealthCheckType is "http". Without it the probe only opens a
//     connection.
//   - backend-port: BackendServerPort is required when VServerGroupId is not given and MasterSlaveServerGroupId is not
//     given. Without a group the traffic goes to this port of the instance's servers.
//   - one-group: Give only one of VServerGroupId and MasterSlaveServerGroupId.
//   - connection-drain-timeout: ConnectionDrainTimeout is required when ConnectionDrain is "on".
//   - http-check-off: HealthCheckType, HealthCheckDomain, HealthCheckURI and HealthCheckHttpCode have no effect when
//     HealthCheckSwitch is "off". The servers are not probed.
//   - health-check-uri: HealthCheckURI must match ^/[A-Za-z0-9/.%?#&-]+$. The provider names only letters, digits and
//     -/.%?#& after the slash, and at least one of them.
//   - health-check-off: HealthCheckConnectPort, HealthyThreshold, UnhealthyThreshold and HealthCheckConnectTimeout have
//     no effect when HealthCheckSwitch is "off". The servers are not probed.
//   - health-check-timeout: HealthCheckConnectTimeout must be at least healthCheckInterval. A timeout shorter than the
//     interval is raised to the interval.
//   - health-check-interval-off: healthCheckInterval has no effect when HealthCheckSwitch is "off". The servers are not
//     probed.
//   - acl-off: AclType and AclId have no effect unless AclStatus is "on". Unless access control is turned on, everybody
//     reaches a new listener.
//   - acl-id: AclId is required when AclStatus is "on".
type CreateLoadBalancerTCPListenerRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The id of the instance that gets the listener.
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
	// How connections are distributed over the servers.
	//
	// Default: "wrr".
	//
	// Only high-performance instances support sch and tch.
	Scheduler *CreateLoadBalancerTCPListenerScheduler `json:"Scheduler,omitempty"`
	// How long an established connection may stay idle before it is dropped.
	//
	// Value: from 10 to 900.
	// Default: 900.
	// Unit: seconds.
	EstablishedTimeout *int `json:"EstablishedTimeout,omitempty"`
	// How long connections from one client address go to the same server; 0 turns session persistence off.
	//
	// Value: from 0 to 3600.
	// Default: 0.
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
	// Default: 5.
	// Unit: seconds.
	HealthCheckConnectTimeout *int `json:"HealthCheckConnectTimeout,omitempty"`
	// How the servers are probed.
	//
	// Default: "tcp".
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
	// Default: ["http_2xx"].
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
	AclType *CreateLoadBalancerTCPListenerAclType `json:"AclType,omitempty"`
	// The access control list that the listener uses.
	AclId *string `json:"AclId,omitempty"`
	// The tags of the new listener.
	//
	// Value: at most 20 elements.
	Tag []CreateLoadBalancerTCPListenerRequestTag `json:"Tag,omitempty"`
	// The name of the listener, shown in the console.
	//
	// Value: from 1 to 256 characters.
	//
	// The provider names letters, digits, hyphens, slashes, periods and underscores; which letters is not said.
	Description *string `json:"Description,omitempty"`
}

// CreateLoadBalancerTCPListenerRequestTag is the type of Tag[] in a CreateLoadBalancerTCPListenerRequest.
type CreateLoadBalancerTCPListenerRequestTag struct {
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

// CreateLoadBalancerTCPListenerResponse is the answer to CreateLoadBalancerTCPListener.
type CreateLoadBalancerTCPListenerResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *CreateLoadBalancerTCPListenerRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *CreateLoadBalancerTCPListenerRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
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
	if r.HealthCheckURI != nil && !check.Match(createLoadBalancerTCPListenerRequestHealthCheckURIPattern, *r.HealthCheckURI) {
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
	if !check.Is(r.HealthCheckType, "http") {
		if r.HealthCheckDomain != nil || mistyped.Has("HealthCheckDomain") {
			issues.Warning("HealthCheckDomain", "http-check-only", "HealthCheckDomain has no effect unless HealthCheckType is \"http\". The default probe only opens a connection.")
		}
		if r.HealthCheckURI != nil || mistyped.Has("HealthCheckURI") {
			issues.Warning("HealthCheckURI", "http-check-only", "HealthCheckURI has no effect unless HealthCheckType is \"http\". The default probe only opens a connection.")
		}
		if r.HealthCheckHttpCode != nil || mistyped.Has("HealthCheckHttpCode") {
			issues.Warning("HealthCheckHttpCode", "http-check-only", "HealthCheckHttpCode has no effect unless HealthCheckType is \"http\". The default probe only opens a connection.")
		}
	}
	if check.Is(r.HealthCheckType, "http") && r.HealthCheckURI == nil && !mistyped.Has("HealthCheckURI") {
		issues.Warning("HealthCheckURI", "http-check-uri", "HealthCheckURI is required when HealthCheckType is \"http\". Without it the probe only opens a connection.")
	}
	if r.VServerGroupId == nil && !mistyped.Has("VServerGroupId") && r.MasterSlaveServerGroupId == nil && !mistyped.Has("MasterSlaveServerGroupId") && r.BackendServerPort == nil && !mistyped.Has("BackendServerPort") {
		issues.Error("BackendServerPort", "backend-port", "BackendServerPort is required when VServerGroupId is not given and MasterSlaveServerGroupId is not given. Without a group the traffic goes to this port of the instance's servers.")
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
	if r.HealthCheckURI != nil && !check.Match(createLoadBalancerTCPListenerRequestHealthCheckUriPattern, *r.HealthCheckURI) {
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

func (r *CreateLoadBalancerTCPListenerRequestTag) validate(mistyped *check.Mistyped) []slbsdk.Issue {
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

var createLoadBalancerTCPListenerRequestHealthCheckURIPattern = check.NewPattern(`^/[^\n]*$`)

var createLoadBalancerTCPListenerRequestHealthCheckUriPattern = check.NewPattern(`^/[A-Za-z0-9/.%?#&-]+$`)
