// Generated from spec/slb/listener/CreateLoadBalancerTCPListener.yaml. Do not edit.
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
 * The parameters of {@link createLoadBalancerTCPListener}.
 *
 * - `acl-type`: AclType is required when AclStatus is "on".
 * - `http-check-only`: HealthCheckDomain, HealthCheckURI and HealthCheckHttpCode have no effect unless HealthCheckType
 *   is "http". The default probe only opens a connection.
 * - `http-check-uri` (warning): HealthCheckURI is required when HealthCheckType is "http". Without it the probe only
 *   opens a connection.
 * - `backend-port`: BackendServerPort is required when VServerGroupId is not given and MasterSlaveServerGroupId is not
 *   given. Without a group the traffic goes to this port of the instance's servers.
 * - `one-group`: Give only one of VServerGroupId and MasterSlaveServerGroupId.
 * - `connection-drain-timeout`: ConnectionDrainTimeout is required when ConnectionDrain is "on".
 * - `http-check-off`: HealthCheckType, HealthCheckDomain, HealthCheckURI and HealthCheckHttpCode have no effect when
 *   HealthCheckSwitch is "off". The servers are not probed.
 * - `health-check-uri` (warning): HealthCheckURI must match ^/[A-Za-z0-9/.%?#&-]+$. The provider names only letters,
 *   digits and -/.%?#& after the slash, and at least one of them.
 * - `health-check-off`: HealthCheckConnectPort, HealthyThreshold, UnhealthyThreshold and HealthCheckConnectTimeout have
 *   no effect when HealthCheckSwitch is "off". The servers are not probed.
 * - `health-check-timeout` (warning): HealthCheckConnectTimeout must be at least healthCheckInterval. A timeout shorter
 *   than the interval is raised to the interval.
 * - `health-check-interval-off`: healthCheckInterval has no effect when HealthCheckSwitch is "off". The servers are not
 *   probed.
 * - `acl-off`: AclType and AclId have no effect unless AclStatus is "on". Unless access control is turned on, everybody
 *   reaches a new listener.
 * - `acl-id`: AclId is required when AclStatus is "on".
 */
export type CreateLoadBalancerTCPListenerRequest = CreateLoadBalancerTCPListenerRequestMembers &
  ({ ConnectionDrain: "on"; ConnectionDrainTimeout: number } | { ConnectionDrain?: "off" | undefined }) &
  (
    | { AclStatus: "on"; AclType: "white" | "black" | "whitelist" | "blacklist"; AclId: string }
    | { AclStatus?: "off" | undefined }
  ) &
  ({ VServerGroupId: string } | { MasterSlaveServerGroupId: string } | { BackendServerPort: number }) &
  ({ MasterSlaveServerGroupId?: undefined } | { VServerGroupId?: undefined });

/** The members of {@link CreateLoadBalancerTCPListenerRequest}. */
export interface CreateLoadBalancerTCPListenerRequestMembers {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The id of the instance that gets the listener. */
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
  Bandwidth: number;
  /** The VServer group that receives the traffic. */
  VServerGroupId?: string | undefined;
  /** The master-slave server group that receives the traffic. */
  MasterSlaveServerGroupId?: string | undefined;
  /**
   * The port of the instance's backend servers; not needed with a group, whose servers have ports.
   *
   * Value: from 1 to 65535. Cannot be changed later.
   */
  BackendServerPort?: number | undefined;
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
   *
   * Default: `"wrr"`.
   */
  Scheduler?: "wrr" | "rr" | "sch" | "tch" | "wlc" | undefined;
  /**
   * How long an established connection may stay idle before it is dropped.
   *
   * Value: from 10 to 900 (seconds).
   *
   * Default: `900`.
   */
  EstablishedTimeout?: number | undefined;
  /**
   * How long connections from one client address go to the same server; 0 turns session persistence off.
   *
   * Value: from 0 to 3600 (seconds).
   *
   * Default: `0`.
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
   *
   * Default: `"on"`.
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
   *
   * Default: `5`.
   */
  HealthCheckConnectTimeout?: number | undefined;
  /**
   * How the servers are probed.
   *
   * - `tcp`: The probe opens a connection.
   * - `http`: The probe sends an HTTP request.
   *
   * Default: `"tcp"`.
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
   *
   * Default: `["http_2xx"]`.
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
  healthCheckInterval?: number | undefined;
  /**
   * The guide's spelling of healthCheckInterval.
   *
   * Value: from 1 to 50 (seconds).
   *
   * @deprecated Use healthCheckInterval.
   */
  HealthCheckInterval?: number | undefined;
  /**
   * Whether the Proxy protocol tells the servers the client's IP address; they have to understand it.
   *
   * Default: `false`.
   */
  ProxyProtocolV2Enabled?: boolean | undefined;
  /**
   * Whether an access control list decides who reaches the listener.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   *
   * Default: `"off"`.
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
   * The tags of the new listener.
   *
   * Elements: at most 20.
   */
  Tag?: Array<CreateLoadBalancerTCPListenerRequestTag> | undefined;
  /**
   * The name of the listener, shown in the console.
   *
   * Characters: from 1 to 256.
   *
   * The provider names letters, digits, hyphens, slashes, periods and underscores; which letters is not said.
   */
  Description?: string | undefined;
}

/** An element of `Tag`. */
export interface CreateLoadBalancerTCPListenerRequestTag {
  /**
   * The key of the tag.
   *
   * Characters: from 1 to 64. Must not start with "aliyun" or "acs:" or contain "http://" or "https://".
   */
  Key: string;
  /**
   * The value of the tag; it may be empty.
   *
   * Characters: at most 128. Must not start with "aliyun" or "acs:" or contain "http://" or "https://".
   */
  Value?: string | undefined;
}

/** What {@link createLoadBalancerTCPListener} answers. */
export interface CreateLoadBalancerTCPListenerResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/** The known codes of an `ApiError` of {@link createLoadBalancerTCPListener}; the service may answer others. */
export type CreateLoadBalancerTCPListenerErrorCode = SlbErrorCode;

const createLoadBalancerTCPListenerMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "RegionId",
  "LoadBalancerId",
  "ListenerPort",
  "Bandwidth",
  "VServerGroupId",
  "MasterSlaveServerGroupId",
  "BackendServerPort",
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
  "healthCheckInterval",
  "HealthCheckInterval",
  "ProxyProtocolV2Enabled",
  "AclStatus",
  "AclType",
  "AclId",
  "Tag",
  "Description",
]);
const createLoadBalancerTCPListenerHealthCheckURIPattern: RegExp = /^\/[^\n]*$/u;
const createLoadBalancerTCPListenerTagMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["Key", "Value"]);

/** Checks the parameters of CreateLoadBalancerTCPListener without sending them. Returns all issues, warnings too. */
export function validateCreateLoadBalancerTCPListener(params: unknown): Issue[] {
  const issues: Issue[] = [];
  if (!isRecord(params)) {
    error(issues, "", "type", "The parameters must be an object.");
    return issues;
  }
  unknownMembers(issues, params, createLoadBalancerTCPListenerMembers, "");
  const {
    RegionId,
    LoadBalancerId,
    ListenerPort,
    Bandwidth,
    VServerGroupId,
    MasterSlaveServerGroupId,
    BackendServerPort,
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
    healthCheckInterval,
    HealthCheckInterval,
    ProxyProtocolV2Enabled,
    AclStatus,
    AclType,
    AclId,
    Tag,
    Description,
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
  if (!isInteger(Bandwidth)) {
    required(issues, "Bandwidth", Bandwidth, "an integer");
  } else if ((Bandwidth < 1 || Bandwidth > 5120) && Bandwidth !== -1) {
    outOfRange(issues, "Bandwidth", "from 1 to 5120, or -1");
  }
  if (VServerGroupId != null && typeof VServerGroupId !== "string") {
    mistyped(issues, "VServerGroupId");
  }
  if (MasterSlaveServerGroupId != null && typeof MasterSlaveServerGroupId !== "string") {
    mistyped(issues, "MasterSlaveServerGroupId");
  }
  if (BackendServerPort != null) {
    if (!isInteger(BackendServerPort)) {
      mistyped(issues, "BackendServerPort", "an integer");
    } else if (BackendServerPort < 1 || BackendServerPort > 65535) {
      outOfRange(issues, "BackendServerPort", "from 1 to 65535");
    }
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
      if (!createLoadBalancerTCPListenerHealthCheckURIPattern.test(HealthCheckURI)) {
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
  if (healthCheckInterval != null) {
    if (!isInteger(healthCheckInterval)) {
      mistyped(issues, "healthCheckInterval", "an integer");
    } else if (healthCheckInterval < 1 || healthCheckInterval > 50) {
      outOfRange(issues, "healthCheckInterval", "from 1 to 50");
    }
  }
  if (HealthCheckInterval != null) {
    if (!isInteger(HealthCheckInterval)) {
      mistyped(issues, "HealthCheckInterval", "an integer");
    } else if (HealthCheckInterval < 1 || HealthCheckInterval > 50) {
      outOfRange(issues, "HealthCheckInterval", "from 1 to 50");
    }
    deprecated(issues, "HealthCheckInterval", "; use healthCheckInterval.");
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
  if (Tag != null) {
    if (!Array.isArray(Tag)) {
      mistyped(issues, "Tag", "a list");
    } else {
      if (Tag.length > 20) {
        violated(issues, "Tag", "size", "must have at most 20 elements.");
      }
      for (let index1 = 0; index1 < Tag.length; index1++) {
        const item1: unknown = Tag[index1];
        if (!isRecord(item1)) {
          mistyped(issues, `Tag[${index1}]`, "an object");
        } else {
          unknownMembers(issues, item1, createLoadBalancerTCPListenerTagMembers, `Tag[${index1}]`);
          const { Key, Value } = item1;
          if (typeof Key !== "string") {
            required(issues, `Tag[${index1}].Key`, Key);
          } else {
            if (!within(Key, 1, 64)) {
              wrongLength(issues, `Tag[${index1}].Key`, "from 1 to 64");
            }
            if (
              Key.startsWith("aliyun") ||
              Key.startsWith("acs:") ||
              Key.includes("http://") ||
              Key.includes("https://")
            ) {
              violated(
                issues,
                `Tag[${index1}].Key`,
                "not",
                'must not start with "aliyun" or "acs:" or contain "http://" or "https://".',
              );
            }
          }
          if (Value != null) {
            if (typeof Value !== "string") {
              mistyped(issues, `Tag[${index1}].Value`);
            } else {
              if (!within(Value, 0, 128)) {
                wrongLength(issues, `Tag[${index1}].Value`, "at most 128");
              }
              if (
                Value.startsWith("aliyun") ||
                Value.startsWith("acs:") ||
                Value.includes("http://") ||
                Value.includes("https://")
              ) {
                violated(
                  issues,
                  `Tag[${index1}].Value`,
                  "not",
                  'must not start with "aliyun" or "acs:" or contain "http://" or "https://".',
                );
              }
            }
          }
        }
      }
    }
  }
  if (Description != null) {
    if (typeof Description !== "string") {
      mistyped(issues, "Description");
    } else if (!within(Description, 1, 256)) {
      wrongLength(issues, "Description", "from 1 to 256");
    }
  }
  if (AclStatus === "on" && AclType == null) {
    violated(issues, "AclType", "acl-type", 'is required when AclStatus is "on".');
  }
  if (HealthCheckType !== "http") {
    const text = 'unless HealthCheckType is "http". The default probe only opens a connection.';
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
  if (HealthCheckType === "http" && HealthCheckURI == null) {
    violated(
      issues,
      "HealthCheckURI",
      "http-check-uri",
      'is required when HealthCheckType is "http". Without it the probe only opens a connection.',
      "warning",
    );
  }
  if (VServerGroupId == null && MasterSlaveServerGroupId == null && BackendServerPort == null) {
    violated(
      issues,
      "BackendServerPort",
      "backend-port",
      "is required when VServerGroupId is not given and MasterSlaveServerGroupId is not given. Without a group the traffic goes to this port of the instance's servers.",
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
    typeof healthCheckInterval === "number" &&
    HealthCheckConnectTimeout < healthCheckInterval
  ) {
    violated(
      issues,
      "HealthCheckConnectTimeout",
      "health-check-timeout",
      "must be at least healthCheckInterval. A timeout shorter than the interval is raised to the interval.",
      "warning",
    );
  }
  if (HealthCheckSwitch === "off" && healthCheckInterval != null) {
    ignored(
      issues,
      "healthCheckInterval",
      "health-check-interval-off",
      'when HealthCheckSwitch is "off". The servers are not probed.',
    );
  }
  if (AclStatus !== "on") {
    const text = 'unless AclStatus is "on". Unless access control is turned on, everybody reaches a new listener.';
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

/** {@link validateCreateLoadBalancerTCPListener} as a Standard Schema (https://standardschema.dev). */
export const createLoadBalancerTCPListenerSchema: StandardSchemaV1<CreateLoadBalancerTCPListenerRequest> =
  /* @__PURE__ */ standardSchema<CreateLoadBalancerTCPListenerRequest>(validateCreateLoadBalancerTCPListener);

/** Describes CreateLoadBalancerTCPListener to `RpcClient.call`. */
export const createLoadBalancerTCPListenerAction: Action<
  CreateLoadBalancerTCPListenerRequest,
  CreateLoadBalancerTCPListenerResponse
> = {
  api: slbApi,
  name: "CreateLoadBalancerTCPListener",
  fromClient: { RegionId: "regionId" },
  parameters: { HealthCheckHttpCode: { encoding: "comma" } },
  response: { RequestId: "string" },
  validate: validateCreateLoadBalancerTCPListener,
};

/**
 * Add a TCP listener to an instance.
 *
 * The listener takes TCP connections on a port of the instance and passes them to a VServer group, to a master-slave
 * server group or to one port of the instance's backend servers.
 * A new listener is stopped: it takes no traffic until StartLoadBalancerListener has started it.
 */
export function createLoadBalancerTCPListener(
  client: RpcClient,
  params: CreateLoadBalancerTCPListenerRequest,
  options?: RequestOptions,
): Promise<CreateLoadBalancerTCPListenerResponse> {
  return client.call(createLoadBalancerTCPListenerAction, params, options);
}
