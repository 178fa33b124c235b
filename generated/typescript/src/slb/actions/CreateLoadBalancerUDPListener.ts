// Generated from spec/slb/listener/CreateLoadBalancerUDPListener.yaml. Do not edit.
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
 * The parameters of {@link createLoadBalancerUDPListener}.
 *
 * - `acl-type`: AclType is required when AclStatus is "on".
 * - `backend-port`: BackendServerPort is required when VServerGroupId is not given and MasterSlaveServerGroupId is not
 *   given. Without a group the traffic goes to this port of the instance's servers.
 * - `one-group`: Give only one of VServerGroupId and MasterSlaveServerGroupId.
 * - `udp-probe-off`: healthCheckReq and healthCheckExp have no effect when HealthCheckSwitch is "off". The servers are
 *   not probed.
 * - `udp-probe-length` (warning): healthCheckReq must have from 1 to 64 characters. The provider names 1 to 64
 *   characters. healthCheckExp must have from 1 to 64 characters. The provider names 1 to 64 characters.
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
export type CreateLoadBalancerUDPListenerRequest = CreateLoadBalancerUDPListenerRequestMembers &
  (
    | { AclStatus: "on"; AclType: "white" | "black" | "whitelist" | "blacklist"; AclId: string }
    | { AclStatus?: "off" | undefined }
  ) &
  ({ VServerGroupId: string } | { MasterSlaveServerGroupId: string } | { BackendServerPort: number }) &
  ({ MasterSlaveServerGroupId?: undefined } | { VServerGroupId?: undefined });

/** The members of {@link CreateLoadBalancerUDPListenerRequest}. */
export interface CreateLoadBalancerUDPListenerRequestMembers {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The id of the instance that gets the listener. */
  LoadBalancerId: string;
  /**
   * The port of the instance that takes the UDP packets.
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
   * How traffic is distributed over the servers.
   *
   * - `wrr`: Weighted round robin: servers with more weight get more traffic.
   * - `rr`: Round robin: the servers take turns.
   * - `sch`: Consistent hash of the source address: one client stays on one server.
   * - `tch`: Consistent hash of source and destination, addresses and ports: one flow stays on one server.
   * - `qch`: Consistent hash of the QUIC connection id: one QUIC connection stays on one server.
   * - `wlc`: Weighted least connections: as wrr, and among equal weights the server with the fewest connections.
   *
   * Only high-performance instances support sch, tch and qch.
   *
   * Default: `"wrr"`.
   */
  Scheduler?: "wrr" | "rr" | "sch" | "tch" | "qch" | "wlc" | undefined;
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
   */
  HealthCheckConnectTimeout?: number | undefined;
  /**
   * The text that the probe sends, in letters and digits.
   *
   * Characters: at most 500. Pattern: `^[A-Za-z0-9]*$`
   */
  healthCheckReq?: string | undefined;
  /**
   * The answer that the probe expects, in letters and digits.
   *
   * Characters: at most 500. Pattern: `^[A-Za-z0-9]*$`
   */
  healthCheckExp?: string | undefined;
  /**
   * The guide's spelling of healthCheckReq.
   *
   * Characters: at most 500. Pattern: `^[A-Za-z0-9]*$`
   *
   * @deprecated Use healthCheckReq.
   */
  HealthCheckReq?: string | undefined;
  /**
   * The guide's spelling of healthCheckExp.
   *
   * Characters: at most 500. Pattern: `^[A-Za-z0-9]*$`
   *
   * @deprecated Use healthCheckExp.
   */
  HealthCheckExp?: string | undefined;
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
  Tag?: Array<CreateLoadBalancerUDPListenerRequestTag> | undefined;
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
export interface CreateLoadBalancerUDPListenerRequestTag {
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

/** What {@link createLoadBalancerUDPListener} answers. */
export interface CreateLoadBalancerUDPListenerResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/** The known codes of an `ApiError` of {@link createLoadBalancerUDPListener}; the service may answer others. */
export type CreateLoadBalancerUDPListenerErrorCode = SlbErrorCode;

const createLoadBalancerUDPListenerMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "RegionId",
  "LoadBalancerId",
  "ListenerPort",
  "Bandwidth",
  "VServerGroupId",
  "MasterSlaveServerGroupId",
  "BackendServerPort",
  "Scheduler",
  "HealthCheckSwitch",
  "HealthCheckConnectPort",
  "HealthyThreshold",
  "UnhealthyThreshold",
  "HealthCheckConnectTimeout",
  "healthCheckReq",
  "healthCheckExp",
  "HealthCheckReq",
  "HealthCheckExp",
  "healthCheckInterval",
  "HealthCheckInterval",
  "ProxyProtocolV2Enabled",
  "AclStatus",
  "AclType",
  "AclId",
  "Tag",
  "Description",
]);
const createLoadBalancerUDPListenerhealthCheckReqPattern: RegExp = /^[A-Za-z0-9]*$/u;
const createLoadBalancerUDPListenerhealthCheckExpPattern: RegExp = /^[A-Za-z0-9]*$/u;
const createLoadBalancerUDPListenerHealthCheckReqPattern: RegExp = /^[A-Za-z0-9]*$/u;
const createLoadBalancerUDPListenerHealthCheckExpPattern: RegExp = /^[A-Za-z0-9]*$/u;
const createLoadBalancerUDPListenerTagMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["Key", "Value"]);

/** Checks the parameters of CreateLoadBalancerUDPListener without sending them. Returns all issues, warnings too. */
export function validateCreateLoadBalancerUDPListener(params: unknown): Issue[] {
  const issues: Issue[] = [];
  if (!isRecord(params)) {
    error(issues, "", "type", "The parameters must be an object.");
    return issues;
  }
  unknownMembers(issues, params, createLoadBalancerUDPListenerMembers, "");
  const {
    RegionId,
    LoadBalancerId,
    ListenerPort,
    Bandwidth,
    VServerGroupId,
    MasterSlaveServerGroupId,
    BackendServerPort,
    Scheduler,
    HealthCheckSwitch,
    HealthCheckConnectPort,
    HealthyThreshold,
    UnhealthyThreshold,
    HealthCheckConnectTimeout,
    healthCheckReq,
    healthCheckExp,
    HealthCheckReq,
    HealthCheckExp,
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
    Scheduler !== "qch" &&
    Scheduler !== "wlc"
  ) {
    unlisted(issues, "Scheduler", Scheduler, '"wrr", "rr", "sch", "tch", "qch" or "wlc"');
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
  if (healthCheckReq != null) {
    if (typeof healthCheckReq !== "string") {
      mistyped(issues, "healthCheckReq");
    } else {
      if (!within(healthCheckReq, 0, 500)) {
        wrongLength(issues, "healthCheckReq", "at most 500");
      }
      if (!createLoadBalancerUDPListenerhealthCheckReqPattern.test(healthCheckReq)) {
        violated(issues, "healthCheckReq", "pattern", "must match ^[A-Za-z0-9]*$");
      }
    }
  }
  if (healthCheckExp != null) {
    if (typeof healthCheckExp !== "string") {
      mistyped(issues, "healthCheckExp");
    } else {
      if (!within(healthCheckExp, 0, 500)) {
        wrongLength(issues, "healthCheckExp", "at most 500");
      }
      if (!createLoadBalancerUDPListenerhealthCheckExpPattern.test(healthCheckExp)) {
        violated(issues, "healthCheckExp", "pattern", "must match ^[A-Za-z0-9]*$");
      }
    }
  }
  if (HealthCheckReq != null) {
    if (typeof HealthCheckReq !== "string") {
      mistyped(issues, "HealthCheckReq");
    } else {
      if (!within(HealthCheckReq, 0, 500)) {
        wrongLength(issues, "HealthCheckReq", "at most 500");
      }
      if (!createLoadBalancerUDPListenerHealthCheckReqPattern.test(HealthCheckReq)) {
        violated(issues, "HealthCheckReq", "pattern", "must match ^[A-Za-z0-9]*$");
      }
    }
    deprecated(issues, "HealthCheckReq", "; use healthCheckReq.");
  }
  if (HealthCheckExp != null) {
    if (typeof HealthCheckExp !== "string") {
      mistyped(issues, "HealthCheckExp");
    } else {
      if (!within(HealthCheckExp, 0, 500)) {
        wrongLength(issues, "HealthCheckExp", "at most 500");
      }
      if (!createLoadBalancerUDPListenerHealthCheckExpPattern.test(HealthCheckExp)) {
        violated(issues, "HealthCheckExp", "pattern", "must match ^[A-Za-z0-9]*$");
      }
    }
    deprecated(issues, "HealthCheckExp", "; use healthCheckExp.");
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
          unknownMembers(issues, item1, createLoadBalancerUDPListenerTagMembers, `Tag[${index1}]`);
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
  if (HealthCheckSwitch === "off") {
    const text = 'when HealthCheckSwitch is "off". The servers are not probed.';
    if (healthCheckReq != null) {
      ignored(issues, "healthCheckReq", "udp-probe-off", text);
    }
    if (healthCheckExp != null) {
      ignored(issues, "healthCheckExp", "udp-probe-off", text);
    }
  }
  if (typeof healthCheckReq === "string" && !within(healthCheckReq, 1, 64)) {
    violated(
      issues,
      "healthCheckReq",
      "udp-probe-length",
      "must have from 1 to 64 characters. The provider names 1 to 64 characters.",
      "warning",
    );
  }
  if (typeof healthCheckExp === "string" && !within(healthCheckExp, 1, 64)) {
    violated(
      issues,
      "healthCheckExp",
      "udp-probe-length",
      "must have from 1 to 64 characters. The provider names 1 to 64 characters.",
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

/** {@link validateCreateLoadBalancerUDPListener} as a Standard Schema (https://standardschema.dev). */
export const createLoadBalancerUDPListenerSchema: StandardSchemaV1<CreateLoadBalancerUDPListenerRequest> =
  /* @__PURE__ */ standardSchema<CreateLoadBalancerUDPListenerRequest>(validateCreateLoadBalancerUDPListener);

/** Describes CreateLoadBalancerUDPListener to `RpcClient.call`. */
export const createLoadBalancerUDPListenerAction: Action<
  CreateLoadBalancerUDPListenerRequest,
  CreateLoadBalancerUDPListenerResponse
> = {
  api: slbApi,
  name: "CreateLoadBalancerUDPListener",
  fromClient: { RegionId: "regionId" },
  response: { RequestId: "string" },
  validate: validateCreateLoadBalancerUDPListener,
};

/**
 * Add a UDP listener to an instance.
 *
 * The listener takes UDP packets on a port of the instance and passes them to a VServer group, to a master-slave
 * server group or to one port of the instance's backend servers.
 * The servers see the client's own address, except on instances of the classic network.
 * A new listener is stopped: it takes no traffic until StartLoadBalancerListener has started it.
 */
export function createLoadBalancerUDPListener(
  client: RpcClient,
  params: CreateLoadBalancerUDPListenerRequest,
  options?: RequestOptions,
): Promise<CreateLoadBalancerUDPListenerResponse> {
  return client.call(createLoadBalancerUDPListenerAction, params, options);
}
