// Generated from spec/slb/listener/CreateLoadBalancerUDPListener.yaml. Do not edit.
import { checked, type Action, type CheckedAction } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import {
  checkMembers,
  doubtful,
  error,
  given,
  hasOthers,
  isInteger,
  isRecord,
  mayBeBoolean,
  mayBeString,
  membersOf,
  noObject,
  standardSchema,
  violated,
  within,
  type Forbidden,
  type Members,
  type Shape,
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

const createLoadBalancerUDPListenerHealthCheckSwitchShape: Shape = { values: ["on", "off"] };
const createLoadBalancerUDPListenerhealthCheckReqPattern: RegExp = /^[A-Za-z0-9]*$/u;
const createLoadBalancerUDPListenerTagKeyForbidden: Forbidden = [
  ["aliyun", "acs:"],
  ["http://", "https://"],
];
const createLoadBalancerUDPListenerTagMembers: Members = /* @__PURE__ */ membersOf(() => ({
  Key: { string: [1, 64], not: createLoadBalancerUDPListenerTagKeyForbidden, required: true },
  Value: { string: [-Infinity, 128], not: createLoadBalancerUDPListenerTagKeyForbidden },
}));
const createLoadBalancerUDPListenerMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: true },
  ListenerPort: { integer: [1, 65535], required: true },
  Bandwidth: { integer: [1, 5120], also: [-1], required: true },
  VServerGroupId: "string",
  MasterSlaveServerGroupId: "string",
  BackendServerPort: { integer: [1, 65535] },
  Scheduler: { values: ["wrr", "rr", "sch", "tch", "qch", "wlc"] },
  HealthCheckSwitch: createLoadBalancerUDPListenerHealthCheckSwitchShape,
  HealthCheckConnectPort: { integer: [1, 65535], also: [-520] },
  HealthyThreshold: { integer: [2, 10] },
  UnhealthyThreshold: { integer: [2, 10] },
  HealthCheckConnectTimeout: { integer: [1, 300] },
  healthCheckReq: { string: [-Infinity, 500], pattern: createLoadBalancerUDPListenerhealthCheckReqPattern },
  healthCheckExp: { string: [-Infinity, 500], pattern: createLoadBalancerUDPListenerhealthCheckReqPattern },
  HealthCheckReq: {
    string: [-Infinity, 500],
    pattern: createLoadBalancerUDPListenerhealthCheckReqPattern,
    deprecated: "; use healthCheckReq.",
  },
  HealthCheckExp: {
    string: [-Infinity, 500],
    pattern: createLoadBalancerUDPListenerhealthCheckReqPattern,
    deprecated: "; use healthCheckExp.",
  },
  healthCheckInterval: { integer: [1, 50] },
  HealthCheckInterval: { integer: [1, 50], deprecated: "; use healthCheckInterval." },
  ProxyProtocolV2Enabled: "boolean",
  AclStatus: createLoadBalancerUDPListenerHealthCheckSwitchShape,
  AclType: { values: ["white", "black", "whitelist", "blacklist"] },
  AclId: "string",
  Tag: { list: { of: createLoadBalancerUDPListenerTagMembers }, size: [-Infinity, 20] },
  Description: { string: [1, 256] },
}));
const createLoadBalancerUDPListenerHealthCheckSwitchFits: (value: unknown) => boolean = (value) =>
  value == null || value === "on" || value === "off";
const createLoadBalancerUDPListenerTagKeyIsForbidden: (text: string) => boolean = (text) =>
  text.startsWith("aliyun") || text.startsWith("acs:") || text.includes("http://") || text.includes("https://");

/** Checks the parameters of CreateLoadBalancerUDPListener without sending them. Returns all issues, warnings too. */
export function validateCreateLoadBalancerUDPListener(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
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
  if (
    hasOthers(params, createLoadBalancerUDPListenerMembers) ||
    !mayBeString(RegionId) ||
    typeof LoadBalancerId !== "string" ||
    !isInteger(ListenerPort) ||
    ListenerPort < 1 ||
    ListenerPort > 65535 ||
    !isInteger(Bandwidth) ||
    ((Bandwidth < 1 || Bandwidth > 5120) && Bandwidth !== -1) ||
    !mayBeString(VServerGroupId) ||
    !mayBeString(MasterSlaveServerGroupId) ||
    (BackendServerPort != null &&
      (!isInteger(BackendServerPort) || BackendServerPort < 1 || BackendServerPort > 65535)) ||
    (Scheduler != null &&
      Scheduler !== "wrr" &&
      Scheduler !== "rr" &&
      Scheduler !== "sch" &&
      Scheduler !== "tch" &&
      Scheduler !== "qch" &&
      Scheduler !== "wlc") ||
    !createLoadBalancerUDPListenerHealthCheckSwitchFits(HealthCheckSwitch) ||
    (HealthCheckConnectPort != null &&
      (!isInteger(HealthCheckConnectPort) ||
        ((HealthCheckConnectPort < 1 || HealthCheckConnectPort > 65535) && HealthCheckConnectPort !== -520))) ||
    (HealthyThreshold != null && (!isInteger(HealthyThreshold) || HealthyThreshold < 2 || HealthyThreshold > 10)) ||
    (UnhealthyThreshold != null &&
      (!isInteger(UnhealthyThreshold) || UnhealthyThreshold < 2 || UnhealthyThreshold > 10)) ||
    (HealthCheckConnectTimeout != null &&
      (!isInteger(HealthCheckConnectTimeout) || HealthCheckConnectTimeout < 1 || HealthCheckConnectTimeout > 300)) ||
    (healthCheckReq != null &&
      (!within(healthCheckReq, 0, 500) || !createLoadBalancerUDPListenerhealthCheckReqPattern.test(healthCheckReq))) ||
    (healthCheckExp != null &&
      (!within(healthCheckExp, 0, 500) || !createLoadBalancerUDPListenerhealthCheckReqPattern.test(healthCheckExp))) ||
    HealthCheckReq != null ||
    HealthCheckExp != null ||
    (healthCheckInterval != null &&
      (!isInteger(healthCheckInterval) || healthCheckInterval < 1 || healthCheckInterval > 50)) ||
    HealthCheckInterval != null ||
    !mayBeBoolean(ProxyProtocolV2Enabled) ||
    !createLoadBalancerUDPListenerHealthCheckSwitchFits(AclStatus) ||
    (AclType != null &&
      AclType !== "white" &&
      AclType !== "black" &&
      AclType !== "whitelist" &&
      AclType !== "blacklist") ||
    !mayBeString(AclId) ||
    (Tag != null &&
      (!Array.isArray(Tag) ||
        Tag.length > 20 ||
        Tag.findIndex(
          (item: unknown) =>
            !isRecord(item) ||
            hasOthers(item, createLoadBalancerUDPListenerTagMembers) ||
            !within(item.Key, 1, 64) ||
            createLoadBalancerUDPListenerTagKeyIsForbidden(item.Key) ||
            (item.Value != null &&
              (!within(item.Value, 0, 128) || createLoadBalancerUDPListenerTagKeyIsForbidden(item.Value))),
        ) >= 0)) ||
    (Description != null && !within(Description, 1, 256))
  ) {
    checkMembers(issues, params, createLoadBalancerUDPListenerMembers);
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
    for (const path of given(params, "", "healthCheckReq", "healthCheckExp")) {
      doubtful(
        issues,
        path,
        "udp-probe-off",
        'has no effect when HealthCheckSwitch is "off". The servers are not probed.',
      );
    }
  }
  if (typeof healthCheckReq === "string" && !within(healthCheckReq, 1, 64)) {
    doubtful(
      issues,
      "healthCheckReq",
      "udp-probe-length",
      "must have from 1 to 64 characters. The provider names 1 to 64 characters.",
    );
  }
  if (typeof healthCheckExp === "string" && !within(healthCheckExp, 1, 64)) {
    doubtful(
      issues,
      "healthCheckExp",
      "udp-probe-length",
      "must have from 1 to 64 characters. The provider names 1 to 64 characters.",
    );
  }
  if (HealthCheckSwitch === "off") {
    for (const path of given(
      params,
      "",
      "HealthCheckConnectPort",
      "HealthyThreshold",
      "UnhealthyThreshold",
      "HealthCheckConnectTimeout",
    )) {
      doubtful(
        issues,
        path,
        "health-check-off",
        'has no effect when HealthCheckSwitch is "off". The servers are not probed.',
      );
    }
  }
  if (
    typeof HealthCheckConnectTimeout === "number" &&
    typeof healthCheckInterval === "number" &&
    HealthCheckConnectTimeout < healthCheckInterval
  ) {
    doubtful(
      issues,
      "HealthCheckConnectTimeout",
      "health-check-timeout",
      "must be at least healthCheckInterval. A timeout shorter than the interval is raised to the interval.",
    );
  }
  if (HealthCheckSwitch === "off" && healthCheckInterval != null) {
    doubtful(
      issues,
      "healthCheckInterval",
      "health-check-interval-off",
      'has no effect when HealthCheckSwitch is "off". The servers are not probed.',
    );
  }
  if (AclStatus !== "on") {
    for (const path of given(params, "", "AclType", "AclId")) {
      doubtful(
        issues,
        path,
        "acl-off",
        'has no effect unless AclStatus is "on". Unless access control is turned on, everybody reaches a new listener.',
      );
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

/** {@link createLoadBalancerUDPListenerAction} without the validator, which a bundle then leaves out. */
export const createLoadBalancerUDPListenerUnchecked: Action<
  CreateLoadBalancerUDPListenerRequest,
  CreateLoadBalancerUDPListenerResponse
> = {
  api: slbApi,
  name: "CreateLoadBalancerUDPListener",
  fromClient: { RegionId: "regionId" },
  response: { RequestId: "string" },
};

/** Describes CreateLoadBalancerUDPListener to `RpcClient.call`. */
export const createLoadBalancerUDPListenerAction: CheckedAction<
  CreateLoadBalancerUDPListenerRequest,
  CreateLoadBalancerUDPListenerResponse
> = /* @__PURE__ */ checked(createLoadBalancerUDPListenerUnchecked, validateCreateLoadBalancerUDPListener);

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
