// Generated from spec/slb/listener/SetLoadBalancerTCPListenerAttribute.yaml. Do not edit.
import type { Action } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import { error, isRecord, standardSchema, unknownMembers, warning, within } from "../../runtime/validation.js";
import { slbApi, type SlbErrorCode } from "../api.js";
/**
 * The parameters of {@link setLoadBalancerTCPListenerAttribute}.
 *
 * - `acl-type`: AclType is required when AclStatus is "on".
 * - `http-check-only`: HealthCheckDomain, HealthCheckURI and HealthCheckHttpCode have no effect when HealthCheckType is "tcp". The probe only opens a connection.
 * - `one-group-switch`: MasterSlaveServerGroup must be "off" when VServerGroup is "on". A listener uses a VServer group or a master-slave server group, not both.
 * - `one-group`: Give only one of VServerGroupId and MasterSlaveServerGroupId.
 * - `connection-drain-timeout`: ConnectionDrainTimeout is required when ConnectionDrain is "on".
 * - `http-check-off`: HealthCheckType, HealthCheckDomain, HealthCheckURI and HealthCheckHttpCode have no effect when HealthCheckSwitch is "off". The servers are not probed.
 * - `health-check-uri`: HealthCheckURI must match ^/[A-Za-z0-9/.%?#&-]+$. The provider names only letters, digits and -/.%?#& after the slash, and at least one of them.
 * - `health-check-off`: HealthCheckConnectPort, HealthyThreshold, UnhealthyThreshold and HealthCheckConnectTimeout have no effect when HealthCheckSwitch is "off". The servers are not probed.
 * - `health-check-timeout`: HealthCheckConnectTimeout must be at least HealthCheckInterval. A timeout shorter than the interval is raised to the interval.
 * - `health-check-interval-off`: HealthCheckInterval has no effect when HealthCheckSwitch is "off". The servers are not probed.
 * - `acl-off`: AclType and AclId have no effect when AclStatus is "off".
 * - `acl-id`: AclId is required when AclStatus is "on".
 */
export type SetLoadBalancerTCPListenerAttributeRequest = SetLoadBalancerTCPListenerAttributeRequestMembers &
  ({ ConnectionDrain: "on"; ConnectionDrainTimeout: number } | { ConnectionDrain?: "off" | undefined }) &
  (
    | { AclStatus: "on"; AclType: "white" | "black" | "whitelist" | "blacklist"; AclId: string }
    | { AclStatus?: "off" | undefined }
  ) &
  ({ MasterSlaveServerGroupId?: undefined } | { VServerGroupId?: undefined });

/** The members of {@link SetLoadBalancerTCPListenerAttributeRequest}. */
export interface SetLoadBalancerTCPListenerAttributeRequestMembers {
  /**
   * The name of the listener, shown in the console.
   *
   * Characters: from 1 to 256.
   *
   * The provider names letters, digits, hyphens, slashes, periods and underscores; which letters is not said.
   */
  Description?: string | undefined;
  /**
   * Whether the instance protects the servers from floods of half-open connections.
   *
   * - `enable`: Clients have to complete the handshake before a server sees the connection.
   * - `disable`: The handshake goes through to the server.
   *
   * The provider advises to leave it at its default.
   */
  SynProxy?: "enable" | "disable" | undefined;
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The id of the instance that has the listener. */
  LoadBalancerId: string;
  /**
   * The port of the instance that takes the TCP connections.
   *
   * Value: from 1 to 65535.
   */
  ListenerPort: number;
  /**
   * The peak bandwidth of the listener.
   *
   * Value: from 1 to 5120 (Mbit/s). -1: No limit of its own; the value for an Internet instance charged by traffic.
   *
   * On an instance charged by bandwidth, all its listeners together cannot have more than the instance has.
   */
  Bandwidth?: number | undefined;
  /**
   * Whether the listener sends its traffic to the VServer group in VServerGroupId.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  VServerGroup?: "on" | "off" | undefined;
  /**
   * Only check the request and leave the listener as it is.
   *
   * It is in the metadata and the SDK; no document explains it.
   */
  DryRun?: boolean | undefined;
  /**
   * The port of the backend servers.
   *
   * Value: from 1 to 65535.
   *
   * @deprecated Only the guide has it here; today the backend port is chosen when the listener is created.
   */
  BackendServerPort?: number | undefined;
  /**
   * Whether the listener sends its traffic to the master-slave server group in MasterSlaveServerGroupId.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  MasterSlaveServerGroup?: "on" | "off" | undefined;
  /** The VServer group that receives the traffic. */
  VServerGroupId?: string | undefined;
  /** The master-slave server group that receives the traffic. */
  MasterSlaveServerGroupId?: string | undefined;
  /**
   * How connections are distributed over the servers.
   *
   * - `wrr`: Weighted round robin: servers with more weight get more connections.
   * - `rr`: Round robin: the servers take turns.
   * - `sch`: Consistent hash of the source address: one client stays on one server.
   * - `tch`: Consistent hash of source and destination, addresses and ports: one connection stays on one server.
   * - `wlc`: Weighted least connections: as wrr, and among equal weights the server with the fewest connections.
   *
   * Only high-performance instances support sch and tch.
   */
  Scheduler?: "wrr" | "rr" | "sch" | "tch" | "wlc" | undefined;
  /**
   * How long an established connection may stay idle before it is dropped.
   *
   * Value: from 10 to 900 (seconds).
   */
  EstablishedTimeout?: number | undefined;
  /**
   * How long connections from one client address go to the same server; 0 turns session persistence off.
   *
   * Value: from 0 to 3600 (seconds).
   */
  PersistenceTimeout?: number | undefined;
  /**
   * Whether open connections to a server that is removed or fails may go on for a while.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  ConnectionDrain?: "on" | "off" | undefined;
  /**
   * How long they may go on.
   *
   * Value: from 10 to 900 (seconds).
   */
  ConnectionDrainTimeout?: number | undefined;
  /**
   * How the servers are probed.
   *
   * - `tcp`: The probe opens a connection.
   * - `http`: The probe sends an HTTP request.
   */
  HealthCheckType?: "tcp" | "http" | undefined;
  /**
   * The Host header of the probe. `$_ip`, like no value, stands for each server's private IP address.
   *
   * Characters: from 1 to 80.
   *
   * A domain has letters, digits, periods and hyphens; an example of the provider breaks that with a slash.
   *
   * Servers that check the Host header need a domain here.
   */
  HealthCheckDomain?: string | undefined;
  /**
   * The path that the probe asks for; it starts with a slash.
   *
   * Characters: from 1 to 80. Pattern: `^/[^\n]*$`
   */
  HealthCheckURI?: string | undefined;
  /**
   * The classes of HTTP status codes that count as healthy.
   *
   * - `http_2xx`: Any 2xx status, success.
   * - `http_3xx`: Any 3xx status, a redirect.
   * - `http_4xx`: Any 4xx status, an error of the client.
   * - `http_5xx`: Any 5xx status, an error of the server.
   *
   * Elements: at least 1.
   */
  HealthCheckHttpCode?: Array<"http_2xx" | "http_3xx" | "http_4xx" | "http_5xx"> | undefined;
  /**
   * How long a probe waits for its answer; a server that answers later has failed the probe.
   *
   * Value: from 1 to 300 (seconds).
   *
   * @deprecated Use HealthCheckConnectTimeout.
   */
  HealthCheckTimeout?: number | undefined;
  /**
   * Whether the servers are probed; those that fail get no traffic.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  HealthCheckSwitch?: "on" | "off" | undefined;
  /**
   * The backend port that is probed. Without it, the port in BackendServerPort is.
   *
   * Value: from 1 to 65535. -520: The port that the servers receive traffic on.
   *
   * No document lists -520 here; the guide prints it as the ListenerPort of two examples (3547, 3876), and public clients such as Terraform and Ansible send it as this port.
   */
  HealthCheckConnectPort?: number | undefined;
  /**
   * How many good probes in a row make a failed server healthy.
   *
   * Value: from 2 to 10.
   */
  HealthyThreshold?: number | undefined;
  /**
   * How many bad probes in a row make a healthy server fail.
   *
   * Value: from 2 to 10.
   */
  UnhealthyThreshold?: number | undefined;
  /**
   * How long a probe waits for its answer; a server that answers later has failed the probe.
   *
   * Value: from 1 to 300 (seconds).
   */
  HealthCheckConnectTimeout?: number | undefined;
  /**
   * The time from one probe to the next.
   *
   * Value: from 1 to 50 (seconds).
   */
  HealthCheckInterval?: number | undefined;
  /** Whether the Proxy protocol tells the servers the client's IP address; they have to understand it. */
  ProxyProtocolV2Enabled?: boolean | undefined;
  /**
   * Whether an access control list decides who reaches the listener.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  AclStatus?: "on" | "off" | undefined;
  /**
   * What the access control list means.
   *
   * - `white`: Only addresses on the list get through; while the list is empty, everybody does.
   * - `black`: Addresses on the list are kept out; while the list is empty, nobody is.
   * - `whitelist`: The guide's word for white.
   * - `blacklist`: The guide's word for black.
   *
   * A wrong white list cuts off your own users.
   */
  AclType?: "white" | "black" | "whitelist" | "blacklist" | undefined;
  /** The access control list that the listener uses. */
  AclId?: string | undefined;
}

/** What {@link setLoadBalancerTCPListenerAttribute} answers. */
export interface SetLoadBalancerTCPListenerAttributeResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/** The known codes of an `ApiError` of {@link setLoadBalancerTCPListenerAttribute}; the service may answer others. */
export type SetLoadBalancerTCPListenerAttributeErrorCode = SlbErrorCode | "DryRunOperation";
const setLoadBalancerTCPListenerAttributeMembers: Readonly<Record<string, 1>> = {
  Description: 1,
  SynProxy: 1,
  RegionId: 1,
  LoadBalancerId: 1,
  ListenerPort: 1,
  Bandwidth: 1,
  VServerGroup: 1,
  DryRun: 1,
  BackendServerPort: 1,
  MasterSlaveServerGroup: 1,
  VServerGroupId: 1,
  MasterSlaveServerGroupId: 1,
  Scheduler: 1,
  EstablishedTimeout: 1,
  PersistenceTimeout: 1,
  ConnectionDrain: 1,
  ConnectionDrainTimeout: 1,
  HealthCheckType: 1,
  HealthCheckDomain: 1,
  HealthCheckURI: 1,
  HealthCheckHttpCode: 1,
  HealthCheckTimeout: 1,
  HealthCheckSwitch: 1,
  HealthCheckConnectPort: 1,
  HealthyThreshold: 1,
  UnhealthyThreshold: 1,
  HealthCheckConnectTimeout: 1,
  HealthCheckInterval: 1,
  ProxyProtocolV2Enabled: 1,
  AclStatus: 1,
  AclType: 1,
  AclId: 1,
};
const setLoadBalancerTCPListenerAttributeHealthCheckURIPattern: RegExp = /^\/[^\n]*$/u;

/** Checks the parameters of SetLoadBalancerTCPListenerAttribute without sending them; all issues, none when there is nothing to say. */
export function validateSetLoadBalancerTCPListenerAttribute(params: unknown): Issue[] {
  const issues: Issue[] = [];
  if (!isRecord(params)) {
    error(issues, "", "type", "The parameters must be an object.");
    return issues;
  }
  unknownMembers(issues, params, setLoadBalancerTCPListenerAttributeMembers, "");
  const {
    Description,
    SynProxy,
    RegionId,
    LoadBalancerId,
    ListenerPort,
    Bandwidth,
    VServerGroup,
    DryRun,
    BackendServerPort,
    MasterSlaveServerGroup,
    VServerGroupId,
    MasterSlaveServerGroupId,
    Scheduler,
    EstablishedTimeout,
    PersistenceTimeout,
    ConnectionDrain,
    ConnectionDrainTimeout,
    HealthCheckType,
    HealthCheckDomain,
    HealthCheckURI,
    HealthCheckHttpCode,
    HealthCheckTimeout,
    HealthCheckSwitch,
    HealthCheckConnectPort,
    HealthyThreshold,
    UnhealthyThreshold,
    HealthCheckConnectTimeout,
    HealthCheckInterval,
    ProxyProtocolV2Enabled,
    AclStatus,
    AclType,
    AclId,
  } = params;
  if (Description != null) {
    if (typeof Description !== "string") {
      error(issues, "Description", "type", "Description must be a string.");
    } else if (!within(Description, 1, 256)) {
      error(issues, "Description", "length", "Description must have from 1 to 256 characters.");
    }
  }
  if (SynProxy != null) {
    if (typeof SynProxy !== "string") {
      error(issues, "SynProxy", "type", "SynProxy must be a string.");
    } else if (SynProxy !== "enable" && SynProxy !== "disable") {
      error(issues, "SynProxy", "enum", 'SynProxy must be "enable" or "disable".');
    }
  }
  if (RegionId != null) {
    if (typeof RegionId !== "string") {
      error(issues, "RegionId", "type", "RegionId must be a string.");
    }
  }
  if (LoadBalancerId == null) {
    error(issues, "LoadBalancerId", "required", "LoadBalancerId is required.");
  } else if (typeof LoadBalancerId !== "string") {
    error(issues, "LoadBalancerId", "type", "LoadBalancerId must be a string.");
  }
  if (ListenerPort == null) {
    error(issues, "ListenerPort", "required", "ListenerPort is required.");
  } else if (typeof ListenerPort !== "number" || !Number.isSafeInteger(ListenerPort)) {
    error(issues, "ListenerPort", "type", "ListenerPort must be an integer.");
  } else if (ListenerPort < 1 || ListenerPort > 65535) {
    error(issues, "ListenerPort", "range", "ListenerPort must be from 1 to 65535.");
  }
  if (Bandwidth != null) {
    if (typeof Bandwidth !== "number" || !Number.isSafeInteger(Bandwidth)) {
      error(issues, "Bandwidth", "type", "Bandwidth must be an integer.");
    } else if ((Bandwidth < 1 || Bandwidth > 5120) && Bandwidth !== -1) {
      error(issues, "Bandwidth", "range", "Bandwidth must be from 1 to 5120, or -1.");
    }
  }
  if (VServerGroup != null) {
    if (typeof VServerGroup !== "string") {
      error(issues, "VServerGroup", "type", "VServerGroup must be a string.");
    } else if (VServerGroup !== "on" && VServerGroup !== "off") {
      error(issues, "VServerGroup", "enum", 'VServerGroup must be "on" or "off".');
    }
  }
  if (DryRun != null) {
    if (typeof DryRun !== "boolean") {
      error(issues, "DryRun", "type", "DryRun must be true or false.");
    }
  }
  if (BackendServerPort != null) {
    if (typeof BackendServerPort !== "number" || !Number.isSafeInteger(BackendServerPort)) {
      error(issues, "BackendServerPort", "type", "BackendServerPort must be an integer.");
    } else if (BackendServerPort < 1 || BackendServerPort > 65535) {
      error(issues, "BackendServerPort", "range", "BackendServerPort must be from 1 to 65535.");
    }
    warning(
      issues,
      "BackendServerPort",
      "deprecated",
      "BackendServerPort is deprecated: Only the guide has it here; today the backend port is chosen when the listener is created.",
    );
  }
  if (MasterSlaveServerGroup != null) {
    if (typeof MasterSlaveServerGroup !== "string") {
      error(issues, "MasterSlaveServerGroup", "type", "MasterSlaveServerGroup must be a string.");
    } else if (MasterSlaveServerGroup !== "on" && MasterSlaveServerGroup !== "off") {
      error(issues, "MasterSlaveServerGroup", "enum", 'MasterSlaveServerGroup must be "on" or "off".');
    }
  }
  if (VServerGroupId != null) {
    if (typeof VServerGroupId !== "string") {
      error(issues, "VServerGroupId", "type", "VServerGroupId must be a string.");
    }
  }
  if (MasterSlaveServerGroupId != null) {
    if (typeof MasterSlaveServerGroupId !== "string") {
      error(issues, "MasterSlaveServerGroupId", "type", "MasterSlaveServerGroupId must be a string.");
    }
  }
  if (Scheduler != null) {
    if (typeof Scheduler !== "string") {
      error(issues, "Scheduler", "type", "Scheduler must be a string.");
    } else if (
      Scheduler !== "wrr" &&
      Scheduler !== "rr" &&
      Scheduler !== "sch" &&
      Scheduler !== "tch" &&
      Scheduler !== "wlc"
    ) {
      error(issues, "Scheduler", "enum", 'Scheduler must be "wrr", "rr", "sch", "tch" or "wlc".');
    }
  }
  if (EstablishedTimeout != null) {
    if (typeof EstablishedTimeout !== "number" || !Number.isSafeInteger(EstablishedTimeout)) {
      error(issues, "EstablishedTimeout", "type", "EstablishedTimeout must be an integer.");
    } else if (EstablishedTimeout < 10 || EstablishedTimeout > 900) {
      error(issues, "EstablishedTimeout", "range", "EstablishedTimeout must be from 10 to 900.");
    }
  }
  if (PersistenceTimeout != null) {
    if (typeof PersistenceTimeout !== "number" || !Number.isSafeInteger(PersistenceTimeout)) {
      error(issues, "PersistenceTimeout", "type", "PersistenceTimeout must be an integer.");
    } else if (PersistenceTimeout < 0 || PersistenceTimeout > 3600) {
      error(issues, "PersistenceTimeout", "range", "PersistenceTimeout must be from 0 to 3600.");
    }
  }
  if (ConnectionDrain != null) {
    if (typeof ConnectionDrain !== "string") {
      error(issues, "ConnectionDrain", "type", "ConnectionDrain must be a string.");
    } else if (ConnectionDrain !== "on" && ConnectionDrain !== "off") {
      error(issues, "ConnectionDrain", "enum", 'ConnectionDrain must be "on" or "off".');
    }
  }
  if (ConnectionDrainTimeout != null) {
    if (typeof ConnectionDrainTimeout !== "number" || !Number.isSafeInteger(ConnectionDrainTimeout)) {
      error(issues, "ConnectionDrainTimeout", "type", "ConnectionDrainTimeout must be an integer.");
    } else if (ConnectionDrainTimeout < 10 || ConnectionDrainTimeout > 900) {
      error(issues, "ConnectionDrainTimeout", "range", "ConnectionDrainTimeout must be from 10 to 900.");
    }
  }
  if (HealthCheckType != null) {
    if (typeof HealthCheckType !== "string") {
      error(issues, "HealthCheckType", "type", "HealthCheckType must be a string.");
    } else if (HealthCheckType !== "tcp" && HealthCheckType !== "http") {
      error(issues, "HealthCheckType", "enum", 'HealthCheckType must be "tcp" or "http".');
    }
  }
  if (HealthCheckDomain != null) {
    if (typeof HealthCheckDomain !== "string") {
      error(issues, "HealthCheckDomain", "type", "HealthCheckDomain must be a string.");
    } else if (!within(HealthCheckDomain, 1, 80)) {
      error(issues, "HealthCheckDomain", "length", "HealthCheckDomain must have from 1 to 80 characters.");
    }
  }
  if (HealthCheckURI != null) {
    if (typeof HealthCheckURI !== "string") {
      error(issues, "HealthCheckURI", "type", "HealthCheckURI must be a string.");
    } else {
      if (!within(HealthCheckURI, 1, 80)) {
        error(issues, "HealthCheckURI", "length", "HealthCheckURI must have from 1 to 80 characters.");
      }
      if (!setLoadBalancerTCPListenerAttributeHealthCheckURIPattern.test(HealthCheckURI)) {
        error(issues, "HealthCheckURI", "pattern", "HealthCheckURI must match ^/[^\\n]*$");
      }
    }
  }
  if (HealthCheckHttpCode != null) {
    if (!Array.isArray(HealthCheckHttpCode)) {
      error(issues, "HealthCheckHttpCode", "type", "HealthCheckHttpCode must be a list.");
    } else {
      if (HealthCheckHttpCode.length < 1) {
        error(issues, "HealthCheckHttpCode", "size", "HealthCheckHttpCode must have at least 1 elements.");
      }
      for (let index1 = 0; index1 < HealthCheckHttpCode.length; index1++) {
        const item1: unknown = HealthCheckHttpCode[index1];
        if (typeof item1 !== "string") {
          error(
            issues,
            `HealthCheckHttpCode[${index1}]`,
            "type",
            "Each element of HealthCheckHttpCode must be a string.",
          );
        } else if (item1 !== "http_2xx" && item1 !== "http_3xx" && item1 !== "http_4xx" && item1 !== "http_5xx") {
          error(
            issues,
            `HealthCheckHttpCode[${index1}]`,
            "enum",
            'Each element of HealthCheckHttpCode must be "http_2xx", "http_3xx", "http_4xx" or "http_5xx".',
          );
        }
      }
    }
  }
  if (HealthCheckTimeout != null) {
    if (typeof HealthCheckTimeout !== "number" || !Number.isSafeInteger(HealthCheckTimeout)) {
      error(issues, "HealthCheckTimeout", "type", "HealthCheckTimeout must be an integer.");
    } else if (HealthCheckTimeout < 1 || HealthCheckTimeout > 300) {
      error(issues, "HealthCheckTimeout", "range", "HealthCheckTimeout must be from 1 to 300.");
    }
    warning(
      issues,
      "HealthCheckTimeout",
      "deprecated",
      "HealthCheckTimeout is deprecated; use HealthCheckConnectTimeout.",
    );
  }
  if (HealthCheckSwitch != null) {
    if (typeof HealthCheckSwitch !== "string") {
      error(issues, "HealthCheckSwitch", "type", "HealthCheckSwitch must be a string.");
    } else if (HealthCheckSwitch !== "on" && HealthCheckSwitch !== "off") {
      error(issues, "HealthCheckSwitch", "enum", 'HealthCheckSwitch must be "on" or "off".');
    }
  }
  if (HealthCheckConnectPort != null) {
    if (typeof HealthCheckConnectPort !== "number" || !Number.isSafeInteger(HealthCheckConnectPort)) {
      error(issues, "HealthCheckConnectPort", "type", "HealthCheckConnectPort must be an integer.");
    } else if ((HealthCheckConnectPort < 1 || HealthCheckConnectPort > 65535) && HealthCheckConnectPort !== -520) {
      error(issues, "HealthCheckConnectPort", "range", "HealthCheckConnectPort must be from 1 to 65535, or -520.");
    }
  }
  if (HealthyThreshold != null) {
    if (typeof HealthyThreshold !== "number" || !Number.isSafeInteger(HealthyThreshold)) {
      error(issues, "HealthyThreshold", "type", "HealthyThreshold must be an integer.");
    } else if (HealthyThreshold < 2 || HealthyThreshold > 10) {
      error(issues, "HealthyThreshold", "range", "HealthyThreshold must be from 2 to 10.");
    }
  }
  if (UnhealthyThreshold != null) {
    if (typeof UnhealthyThreshold !== "number" || !Number.isSafeInteger(UnhealthyThreshold)) {
      error(issues, "UnhealthyThreshold", "type", "UnhealthyThreshold must be an integer.");
    } else if (UnhealthyThreshold < 2 || UnhealthyThreshold > 10) {
      error(issues, "UnhealthyThreshold", "range", "UnhealthyThreshold must be from 2 to 10.");
    }
  }
  if (HealthCheckConnectTimeout != null) {
    if (typeof HealthCheckConnectTimeout !== "number" || !Number.isSafeInteger(HealthCheckConnectTimeout)) {
      error(issues, "HealthCheckConnectTimeout", "type", "HealthCheckConnectTimeout must be an integer.");
    } else if (HealthCheckConnectTimeout < 1 || HealthCheckConnectTimeout > 300) {
      error(issues, "HealthCheckConnectTimeout", "range", "HealthCheckConnectTimeout must be from 1 to 300.");
    }
  }
  if (HealthCheckInterval != null) {
    if (typeof HealthCheckInterval !== "number" || !Number.isSafeInteger(HealthCheckInterval)) {
      error(issues, "HealthCheckInterval", "type", "HealthCheckInterval must be an integer.");
    } else if (HealthCheckInterval < 1 || HealthCheckInterval > 50) {
      error(issues, "HealthCheckInterval", "range", "HealthCheckInterval must be from 1 to 50.");
    }
  }
  if (ProxyProtocolV2Enabled != null) {
    if (typeof ProxyProtocolV2Enabled !== "boolean") {
      error(issues, "ProxyProtocolV2Enabled", "type", "ProxyProtocolV2Enabled must be true or false.");
    }
  }
  if (AclStatus != null) {
    if (typeof AclStatus !== "string") {
      error(issues, "AclStatus", "type", "AclStatus must be a string.");
    } else if (AclStatus !== "on" && AclStatus !== "off") {
      error(issues, "AclStatus", "enum", 'AclStatus must be "on" or "off".');
    }
  }
  if (AclType != null) {
    if (typeof AclType !== "string") {
      error(issues, "AclType", "type", "AclType must be a string.");
    } else if (AclType !== "white" && AclType !== "black" && AclType !== "whitelist" && AclType !== "blacklist") {
      error(issues, "AclType", "enum", 'AclType must be "white", "black", "whitelist" or "blacklist".');
    }
  }
  if (AclId != null) {
    if (typeof AclId !== "string") {
      error(issues, "AclId", "type", "AclId must be a string.");
    }
  }
  if (AclStatus === "on" && AclType == null) {
    error(issues, "AclType", "acl-type", 'AclType is required when AclStatus is "on".');
  }
  if (HealthCheckType === "tcp" && HealthCheckDomain != null) {
    warning(
      issues,
      "HealthCheckDomain",
      "http-check-only",
      'HealthCheckDomain has no effect when HealthCheckType is "tcp". The probe only opens a connection.',
    );
  }
  if (HealthCheckType === "tcp" && HealthCheckURI != null) {
    warning(
      issues,
      "HealthCheckURI",
      "http-check-only",
      'HealthCheckURI has no effect when HealthCheckType is "tcp". The probe only opens a connection.',
    );
  }
  if (HealthCheckType === "tcp" && HealthCheckHttpCode != null) {
    warning(
      issues,
      "HealthCheckHttpCode",
      "http-check-only",
      'HealthCheckHttpCode has no effect when HealthCheckType is "tcp". The probe only opens a connection.',
    );
  }
  if (VServerGroup === "on" && MasterSlaveServerGroup != null && MasterSlaveServerGroup !== "off") {
    error(
      issues,
      "MasterSlaveServerGroup",
      "one-group-switch",
      'MasterSlaveServerGroup must be "off" when VServerGroup is "on". A listener uses a VServer group or a master-slave server group, not both.',
    );
  }
  if (MasterSlaveServerGroupId != null && VServerGroupId != null) {
    error(
      issues,
      "MasterSlaveServerGroupId",
      "one-group",
      "Give only one of VServerGroupId and MasterSlaveServerGroupId.",
    );
  }
  if (ConnectionDrain === "on" && ConnectionDrainTimeout == null) {
    error(
      issues,
      "ConnectionDrainTimeout",
      "connection-drain-timeout",
      'ConnectionDrainTimeout is required when ConnectionDrain is "on".',
    );
  }
  if (HealthCheckSwitch === "off" && HealthCheckType != null) {
    warning(
      issues,
      "HealthCheckType",
      "http-check-off",
      'HealthCheckType has no effect when HealthCheckSwitch is "off". The servers are not probed.',
    );
  }
  if (HealthCheckSwitch === "off" && HealthCheckDomain != null) {
    warning(
      issues,
      "HealthCheckDomain",
      "http-check-off",
      'HealthCheckDomain has no effect when HealthCheckSwitch is "off". The servers are not probed.',
    );
  }
  if (HealthCheckSwitch === "off" && HealthCheckURI != null) {
    warning(
      issues,
      "HealthCheckURI",
      "http-check-off",
      'HealthCheckURI has no effect when HealthCheckSwitch is "off". The servers are not probed.',
    );
  }
  if (HealthCheckSwitch === "off" && HealthCheckHttpCode != null) {
    warning(
      issues,
      "HealthCheckHttpCode",
      "http-check-off",
      'HealthCheckHttpCode has no effect when HealthCheckSwitch is "off". The servers are not probed.',
    );
  }
  if (
    HealthCheckURI != null &&
    typeof HealthCheckURI === "string" &&
    !/^\/[A-Za-z0-9/.%?#&-]+$/u.test(HealthCheckURI)
  ) {
    warning(
      issues,
      "HealthCheckURI",
      "health-check-uri",
      "HealthCheckURI must match ^/[A-Za-z0-9/.%?#&-]+$. The provider names only letters, digits and -/.%?#& after the slash, and at least one of them.",
    );
  }
  if (HealthCheckSwitch === "off" && HealthCheckConnectPort != null) {
    warning(
      issues,
      "HealthCheckConnectPort",
      "health-check-off",
      'HealthCheckConnectPort has no effect when HealthCheckSwitch is "off". The servers are not probed.',
    );
  }
  if (HealthCheckSwitch === "off" && HealthyThreshold != null) {
    warning(
      issues,
      "HealthyThreshold",
      "health-check-off",
      'HealthyThreshold has no effect when HealthCheckSwitch is "off". The servers are not probed.',
    );
  }
  if (HealthCheckSwitch === "off" && UnhealthyThreshold != null) {
    warning(
      issues,
      "UnhealthyThreshold",
      "health-check-off",
      'UnhealthyThreshold has no effect when HealthCheckSwitch is "off". The servers are not probed.',
    );
  }
  if (HealthCheckSwitch === "off" && HealthCheckConnectTimeout != null) {
    warning(
      issues,
      "HealthCheckConnectTimeout",
      "health-check-off",
      'HealthCheckConnectTimeout has no effect when HealthCheckSwitch is "off". The servers are not probed.',
    );
  }
  if (
    typeof HealthCheckConnectTimeout === "number" &&
    typeof HealthCheckInterval === "number" &&
    !(HealthCheckConnectTimeout >= HealthCheckInterval)
  ) {
    warning(
      issues,
      "HealthCheckConnectTimeout",
      "health-check-timeout",
      "HealthCheckConnectTimeout must be at least HealthCheckInterval. A timeout shorter than the interval is raised to the interval.",
    );
  }
  if (HealthCheckSwitch === "off" && HealthCheckInterval != null) {
    warning(
      issues,
      "HealthCheckInterval",
      "health-check-interval-off",
      'HealthCheckInterval has no effect when HealthCheckSwitch is "off". The servers are not probed.',
    );
  }
  if (AclStatus === "off" && AclType != null) {
    warning(issues, "AclType", "acl-off", 'AclType has no effect when AclStatus is "off".');
  }
  if (AclStatus === "off" && AclId != null) {
    warning(issues, "AclId", "acl-off", 'AclId has no effect when AclStatus is "off".');
  }
  if (AclStatus === "on" && AclId == null) {
    error(issues, "AclId", "acl-id", 'AclId is required when AclStatus is "on".');
  }
  return issues;
}

/** {@link validateSetLoadBalancerTCPListenerAttribute} as a Standard Schema (https://standardschema.dev). */
export const setLoadBalancerTCPListenerAttributeSchema: StandardSchemaV1<SetLoadBalancerTCPListenerAttributeRequest> =
  /* @__PURE__ */ standardSchema<SetLoadBalancerTCPListenerAttributeRequest>(
    validateSetLoadBalancerTCPListenerAttribute,
  );
/** Describes SetLoadBalancerTCPListenerAttribute to `RpcClient.call`. */
export const setLoadBalancerTCPListenerAttributeAction: Action<
  SetLoadBalancerTCPListenerAttributeRequest,
  SetLoadBalancerTCPListenerAttributeResponse
> = {
  api: slbApi,
  name: "SetLoadBalancerTCPListenerAttribute",
  fromClient: { RegionId: "regionId" },
  parameters: { HealthCheckHttpCode: { encoding: "comma" } },
  response: { RequestId: "string" },
  validate: validateSetLoadBalancerTCPListenerAttribute,
};

/**
 * Change a TCP listener.
 *
 * Changes scheduling, timeouts, health check, connection draining, access control or bandwidth of a listener, or gives
 * it another server group. Its port and protocol stay as they are.
 */
export function setLoadBalancerTCPListenerAttribute(
  client: RpcClient,
  params: SetLoadBalancerTCPListenerAttributeRequest,
  options?: RequestOptions,
): Promise<SetLoadBalancerTCPListenerAttributeResponse> {
  return client.call(setLoadBalancerTCPListenerAttributeAction, params, options);
}
