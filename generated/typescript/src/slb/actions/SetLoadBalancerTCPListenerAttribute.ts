// Generated from spec/slb/listener/SetLoadBalancerTCPListenerAttribute.yaml. Do not edit.
import type { Action } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import {
  deprecated,
  error,
  ignored,
  isInteger,
  isRecord,
  mistyped,
  outOfRange,
  required,
  standardSchema,
  unknownMembers,
  unlisted,
  violated,
  within,
  wrongLength,
} from "../../runtime/validation.js";
import { slbApi, type SlbErrorCode } from "../api.js";

/**
 * The parameters of {@link setLoadBalancerTCPListenerAttribute}.
 *
 * - `acl-type`: AclType is required when AclStatus is "on".
 * - `http-check-only`: HealthCheckDomain, HealthCheckURI and HealthCheckHttpCode have no effect when HealthCheckType is
 *   "tcp". The probe only opens a connection.
 * - `one-group-switch`: MasterSlaveServerGroup must be "off" when VServerGroup is "on". A listener uses a VServer group
 *   or a master-slave server group, not both.
 * - `one-group`: Give only one of VServerGroupId and MasterSlaveServerGroupId.
 * - `connection-drain-timeout`: ConnectionDrainTimeout is required when ConnectionDrain is "on".
 * - `http-check-off`: HealthCheckType, HealthCheckDomain, HealthCheckURI and HealthCheckHttpCode have no effect when
 *   HealthCheckSwitch is "off". The servers are not probed.
 * - `health-check-uri` (warning): HealthCheckURI must match ^/[A-Za-z0-9/.%?#&-]+$. The provider names only letters,
 *   digits and -/.%?#& after the slash, and at least one of them.
 * - `health-check-off`: HealthCheckConnectPort, HealthyThreshold, UnhealthyThreshold and HealthCheckConnectTimeout have
 *   no effect when HealthCheckSwitch is "off". The servers are not probed.
 * - `health-check-timeout` (warning): HealthCheckConnectTimeout must be at least HealthCheckInterval. A timeout shorter
 *   than the interval is raised to the interval.
 * - `health-check-interval-off`: HealthCheckInterval has no effect when HealthCheckSwitch is "off". The servers are not
 *   probed.
 * - `acl-off`: AclType and AclId have no effect when AclStatus is "off". While access control is off everybody reaches
 *   the listener.
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
   * When true, the service only checks; if all is well, the call fails with the `ApiError` `DryRunOperation`.
   *
   * The provider lists it without a text; that it answers an error is what public clients have met.
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
  /** The VServer group that receives the traffic. */
  VServerGroupId?: string | undefined;
  /** The master-slave server group that receives the traffic. */
  MasterSlaveServerGroupId?: string | undefined;
  /**
   * Whether the listener sends its traffic to the master-slave server group in MasterSlaveServerGroupId.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  MasterSlaveServerGroup?: "on" | "off" | undefined;
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
}

/** What {@link setLoadBalancerTCPListenerAttribute} answers. */
export interface SetLoadBalancerTCPListenerAttributeResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/**
 * The known codes of an `ApiError` of {@link setLoadBalancerTCPListenerAttribute}; the service may answer others.
 *
 * - `DryRunOperation`: The check asked for by DryRun has passed; nothing was changed. Send the request without DryRun to
 *   make the change.
 * - `OperationFailed.ListenerStatusNotSupport` (retry later): The listener is in a state that allows no change of it for
 *   the moment. Call again once the listener has settled.
 */
export type SetLoadBalancerTCPListenerAttributeErrorCode =
  | SlbErrorCode
  | "DryRunOperation"
  | "OperationFailed.ListenerStatusNotSupport";

const setLoadBalancerTCPListenerAttributeMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "RegionId",
  "LoadBalancerId",
  "ListenerPort",
  "Bandwidth",
  "VServerGroup",
  "DryRun",
  "BackendServerPort",
  "VServerGroupId",
  "MasterSlaveServerGroupId",
  "MasterSlaveServerGroup",
  "Scheduler",
  "EstablishedTimeout",
  "PersistenceTimeout",
  "ConnectionDrain",
  "ConnectionDrainTimeout",
  "HealthCheckSwitch",
  "HealthCheckConnectPort",
  "HealthyThreshold",
  "UnhealthyThreshold",
  "HealthCheckConnectTimeout",
  "HealthCheckType",
  "HealthCheckDomain",
  "HealthCheckURI",
  "HealthCheckHttpCode",
  "HealthCheckTimeout",
  "HealthCheckInterval",
  "ProxyProtocolV2Enabled",
  "AclStatus",
  "AclType",
  "AclId",
  "Description",
  "SynProxy",
]);
const setLoadBalancerTCPListenerAttributeHealthCheckURIPattern: RegExp = /^\/[^\n]*$/u;

/** Checks the parameters of SetLoadBalancerTCPListenerAttribute without sending them. Returns all issues, warnings too. */
export function validateSetLoadBalancerTCPListenerAttribute(params: unknown): Issue[] {
  const issues: Issue[] = [];
  if (!isRecord(params)) {
    error(issues, "", "type", "The parameters must be an object.");
    return issues;
  }
  unknownMembers(issues, params, setLoadBalancerTCPListenerAttributeMembers, "");
  const {
    RegionId,
    LoadBalancerId,
    ListenerPort,
    Bandwidth,
    VServerGroup,
    DryRun,
    BackendServerPort,
    VServerGroupId,
    MasterSlaveServerGroupId,
    MasterSlaveServerGroup,
    Scheduler,
    EstablishedTimeout,
    PersistenceTimeout,
    ConnectionDrain,
    ConnectionDrainTimeout,
    HealthCheckSwitch,
    HealthCheckConnectPort,
    HealthyThreshold,
    UnhealthyThreshold,
    HealthCheckConnectTimeout,
    HealthCheckType,
    HealthCheckDomain,
    HealthCheckURI,
    HealthCheckHttpCode,
    HealthCheckTimeout,
    HealthCheckInterval,
    ProxyProtocolV2Enabled,
    AclStatus,
    AclType,
    AclId,
    Description,
    SynProxy,
  } = params;
  if (RegionId != null && typeof RegionId !== "string") {
    mistyped(issues, "RegionId");
  }
  if (typeof LoadBalancerId !== "string") {
    required(issues, "LoadBalancerId", LoadBalancerId);
  }
  if (!isInteger(ListenerPort)) {
    required(issues, "ListenerPort", ListenerPort, "an integer");
  } else if (ListenerPort < 1 || ListenerPort > 65535) {
    outOfRange(issues, "ListenerPort", "from 1 to 65535");
  }
  if (Bandwidth != null) {
    if (!isInteger(Bandwidth)) {
      mistyped(issues, "Bandwidth", "an integer");
    } else if ((Bandwidth < 1 || Bandwidth > 5120) && Bandwidth !== -1) {
      outOfRange(issues, "Bandwidth", "from 1 to 5120, or -1");
    }
  }
  if (VServerGroup != null && VServerGroup !== "on" && VServerGroup !== "off") {
    unlisted(issues, "VServerGroup", VServerGroup, '"on" or "off"');
  }
  if (DryRun != null && typeof DryRun !== "boolean") {
    mistyped(issues, "DryRun", "true or false");
  }
  if (BackendServerPort != null) {
    if (!isInteger(BackendServerPort)) {
      mistyped(issues, "BackendServerPort", "an integer");
    } else if (BackendServerPort < 1 || BackendServerPort > 65535) {
      outOfRange(issues, "BackendServerPort", "from 1 to 65535");
    }
    deprecated(
      issues,
      "BackendServerPort",
      ": Only the guide has it here; today the backend port is chosen when the listener is created.",
    );
  }
  if (VServerGroupId != null && typeof VServerGroupId !== "string") {
    mistyped(issues, "VServerGroupId");
  }
  if (MasterSlaveServerGroupId != null && typeof MasterSlaveServerGroupId !== "string") {
    mistyped(issues, "MasterSlaveServerGroupId");
  }
  if (MasterSlaveServerGroup != null && MasterSlaveServerGroup !== "on" && MasterSlaveServerGroup !== "off") {
    unlisted(issues, "MasterSlaveServerGroup", MasterSlaveServerGroup, '"on" or "off"');
  }
  if (
    Scheduler != null &&
    Scheduler !== "wrr" &&
    Scheduler !== "rr" &&
    Scheduler !== "sch" &&
    Scheduler !== "tch" &&
    Scheduler !== "wlc"
  ) {
    unlisted(issues, "Scheduler", Scheduler, '"wrr", "rr", "sch", "tch" or "wlc"');
  }
  if (EstablishedTimeout != null) {
    if (!isInteger(EstablishedTimeout)) {
      mistyped(issues, "EstablishedTimeout", "an integer");
    } else if (EstablishedTimeout < 10 || EstablishedTimeout > 900) {
      outOfRange(issues, "EstablishedTimeout", "from 10 to 900");
    }
  }
  if (PersistenceTimeout != null) {
    if (!isInteger(PersistenceTimeout)) {
      mistyped(issues, "PersistenceTimeout", "an integer");
    } else if (PersistenceTimeout < 0 || PersistenceTimeout > 3600) {
      outOfRange(issues, "PersistenceTimeout", "from 0 to 3600");
    }
  }
  if (ConnectionDrain != null && ConnectionDrain !== "on" && ConnectionDrain !== "off") {
    unlisted(issues, "ConnectionDrain", ConnectionDrain, '"on" or "off"');
  }
  if (ConnectionDrainTimeout != null) {
    if (!isInteger(ConnectionDrainTimeout)) {
      mistyped(issues, "ConnectionDrainTimeout", "an integer");
    } else if (ConnectionDrainTimeout < 10 || ConnectionDrainTimeout > 900) {
      outOfRange(issues, "ConnectionDrainTimeout", "from 10 to 900");
    }
  }
  if (HealthCheckSwitch != null && HealthCheckSwitch !== "on" && HealthCheckSwitch !== "off") {
    unlisted(issues, "HealthCheckSwitch", HealthCheckSwitch, '"on" or "off"');
  }
  if (HealthCheckConnectPort != null) {
    if (!isInteger(HealthCheckConnectPort)) {
      mistyped(issues, "HealthCheckConnectPort", "an integer");
    } else if ((HealthCheckConnectPort < 1 || HealthCheckConnectPort > 65535) && HealthCheckConnectPort !== -520) {
      outOfRange(issues, "HealthCheckConnectPort", "from 1 to 65535, or -520");
    }
  }
  if (HealthyThreshold != null) {
    if (!isInteger(HealthyThreshold)) {
      mistyped(issues, "HealthyThreshold", "an integer");
    } else if (HealthyThreshold < 2 || HealthyThreshold > 10) {
      outOfRange(issues, "HealthyThreshold", "from 2 to 10");
    }
  }
  if (UnhealthyThreshold != null) {
    if (!isInteger(UnhealthyThreshold)) {
      mistyped(issues, "UnhealthyThreshold", "an integer");
    } else if (UnhealthyThreshold < 2 || UnhealthyThreshold > 10) {
      outOfRange(issues, "UnhealthyThreshold", "from 2 to 10");
    }
  }
  if (HealthCheckConnectTimeout != null) {
    if (!isInteger(HealthCheckConnectTimeout)) {
      mistyped(issues, "HealthCheckConnectTimeout", "an integer");
    } else if (HealthCheckConnectTimeout < 1 || HealthCheckConnectTimeout > 300) {
      outOfRange(issues, "HealthCheckConnectTimeout", "from 1 to 300");
    }
  }
  if (HealthCheckType != null && HealthCheckType !== "tcp" && HealthCheckType !== "http") {
    unlisted(issues, "HealthCheckType", HealthCheckType, '"tcp" or "http"');
  }
  if (HealthCheckDomain != null) {
    if (typeof HealthCheckDomain !== "string") {
      mistyped(issues, "HealthCheckDomain");
    } else if (!within(HealthCheckDomain, 1, 80)) {
      wrongLength(issues, "HealthCheckDomain", "from 1 to 80");
    }
  }
  if (HealthCheckURI != null) {
    if (typeof HealthCheckURI !== "string") {
      mistyped(issues, "HealthCheckURI");
    } else {
      if (!within(HealthCheckURI, 1, 80)) {
        wrongLength(issues, "HealthCheckURI", "from 1 to 80");
      }
      if (!setLoadBalancerTCPListenerAttributeHealthCheckURIPattern.test(HealthCheckURI)) {
        violated(issues, "HealthCheckURI", "pattern", "must match ^/[^\\n]*$");
      }
    }
  }
  if (HealthCheckHttpCode != null) {
    if (!Array.isArray(HealthCheckHttpCode)) {
      mistyped(issues, "HealthCheckHttpCode", "a list");
    } else {
      if (HealthCheckHttpCode.length < 1) {
        violated(issues, "HealthCheckHttpCode", "size", "must have at least 1 element.");
      }
      for (let index1 = 0; index1 < HealthCheckHttpCode.length; index1++) {
        const item1: unknown = HealthCheckHttpCode[index1];
        if (item1 !== "http_2xx" && item1 !== "http_3xx" && item1 !== "http_4xx" && item1 !== "http_5xx") {
          unlisted(issues, `HealthCheckHttpCode[${index1}]`, item1, '"http_2xx", "http_3xx", "http_4xx" or "http_5xx"');
        }
      }
    }
  }
  if (HealthCheckTimeout != null) {
    if (!isInteger(HealthCheckTimeout)) {
      mistyped(issues, "HealthCheckTimeout", "an integer");
    } else if (HealthCheckTimeout < 1 || HealthCheckTimeout > 300) {
      outOfRange(issues, "HealthCheckTimeout", "from 1 to 300");
    }
    deprecated(issues, "HealthCheckTimeout", "; use HealthCheckConnectTimeout.");
  }
  if (HealthCheckInterval != null) {
    if (!isInteger(HealthCheckInterval)) {
      mistyped(issues, "HealthCheckInterval", "an integer");
    } else if (HealthCheckInterval < 1 || HealthCheckInterval > 50) {
      outOfRange(issues, "HealthCheckInterval", "from 1 to 50");
    }
  }
  if (ProxyProtocolV2Enabled != null && typeof ProxyProtocolV2Enabled !== "boolean") {
    mistyped(issues, "ProxyProtocolV2Enabled", "true or false");
  }
  if (AclStatus != null && AclStatus !== "on" && AclStatus !== "off") {
    unlisted(issues, "AclStatus", AclStatus, '"on" or "off"');
  }
  if (
    AclType != null &&
    AclType !== "white" &&
    AclType !== "black" &&
    AclType !== "whitelist" &&
    AclType !== "blacklist"
  ) {
    unlisted(issues, "AclType", AclType, '"white", "black", "whitelist" or "blacklist"');
  }
  if (AclId != null && typeof AclId !== "string") {
    mistyped(issues, "AclId");
  }
  if (Description != null) {
    if (typeof Description !== "string") {
      mistyped(issues, "Description");
    } else if (!within(Description, 1, 256)) {
      wrongLength(issues, "Description", "from 1 to 256");
    }
  }
  if (SynProxy != null && SynProxy !== "enable" && SynProxy !== "disable") {
    unlisted(issues, "SynProxy", SynProxy, '"enable" or "disable"');
  }
  if (AclStatus === "on" && AclType == null) {
    violated(issues, "AclType", "acl-type", 'is required when AclStatus is "on".');
  }
  if (HealthCheckType === "tcp") {
    const text = 'when HealthCheckType is "tcp". The probe only opens a connection.';
    if (HealthCheckDomain != null) {
      ignored(issues, "HealthCheckDomain", "http-check-only", text);
    }
    if (HealthCheckURI != null) {
      ignored(issues, "HealthCheckURI", "http-check-only", text);
    }
    if (HealthCheckHttpCode != null) {
      ignored(issues, "HealthCheckHttpCode", "http-check-only", text);
    }
  }
  if (VServerGroup === "on" && MasterSlaveServerGroup != null && MasterSlaveServerGroup !== "off") {
    violated(
      issues,
      "MasterSlaveServerGroup",
      "one-group-switch",
      'must be "off" when VServerGroup is "on". A listener uses a VServer group or a master-slave server group, not both.',
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
    violated(issues, "ConnectionDrainTimeout", "connection-drain-timeout", 'is required when ConnectionDrain is "on".');
  }
  if (HealthCheckSwitch === "off") {
    const text = 'when HealthCheckSwitch is "off". The servers are not probed.';
    if (HealthCheckType != null) {
      ignored(issues, "HealthCheckType", "http-check-off", text);
    }
    if (HealthCheckDomain != null) {
      ignored(issues, "HealthCheckDomain", "http-check-off", text);
    }
    if (HealthCheckURI != null) {
      ignored(issues, "HealthCheckURI", "http-check-off", text);
    }
    if (HealthCheckHttpCode != null) {
      ignored(issues, "HealthCheckHttpCode", "http-check-off", text);
    }
  }
  if (typeof HealthCheckURI === "string" && !/^\/[A-Za-z0-9/.%?#&-]+$/u.test(HealthCheckURI)) {
    violated(
      issues,
      "HealthCheckURI",
      "health-check-uri",
      "must match ^/[A-Za-z0-9/.%?#&-]+$. The provider names only letters, digits and -/.%?#& after the slash, and at least one of them.",
      "warning",
    );
  }
  if (HealthCheckSwitch === "off") {
    const text = 'when HealthCheckSwitch is "off". The servers are not probed.';
    if (HealthCheckConnectPort != null) {
      ignored(issues, "HealthCheckConnectPort", "health-check-off", text);
    }
    if (HealthyThreshold != null) {
      ignored(issues, "HealthyThreshold", "health-check-off", text);
    }
    if (UnhealthyThreshold != null) {
      ignored(issues, "UnhealthyThreshold", "health-check-off", text);
    }
    if (HealthCheckConnectTimeout != null) {
      ignored(issues, "HealthCheckConnectTimeout", "health-check-off", text);
    }
  }
  if (
    typeof HealthCheckConnectTimeout === "number" &&
    typeof HealthCheckInterval === "number" &&
    HealthCheckConnectTimeout < HealthCheckInterval
  ) {
    violated(
      issues,
      "HealthCheckConnectTimeout",
      "health-check-timeout",
      "must be at least HealthCheckInterval. A timeout shorter than the interval is raised to the interval.",
      "warning",
    );
  }
  if (HealthCheckSwitch === "off" && HealthCheckInterval != null) {
    ignored(
      issues,
      "HealthCheckInterval",
      "health-check-interval-off",
      'when HealthCheckSwitch is "off". The servers are not probed.',
    );
  }
  if (AclStatus === "off") {
    const text = 'when AclStatus is "off". While access control is off everybody reaches the listener.';
    if (AclType != null) {
      ignored(issues, "AclType", "acl-off", text);
    }
    if (AclId != null) {
      ignored(issues, "AclId", "acl-off", text);
    }
  }
  if (AclStatus === "on" && AclId == null) {
    violated(issues, "AclId", "acl-id", 'is required when AclStatus is "on".');
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
