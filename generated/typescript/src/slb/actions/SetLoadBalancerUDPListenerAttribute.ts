// Generated from spec/slb/listener/SetLoadBalancerUDPListenerAttribute.yaml. Do not edit.
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
  type Members,
  type Shape,
} from "../../runtime/validation.js";
import { slbApi, type SlbErrorCode } from "../api.js";

/**
 * The parameters of {@link setLoadBalancerUDPListenerAttribute}.
 *
 * - `acl-type`: AclType is required when AclStatus is "on".
 * - `one-group-switch`: MasterSlaveServerGroup must be "off" when VServerGroup is "on". A listener uses a VServer group
 *   or a master-slave server group, not both.
 * - `one-group`: Give only one of VServerGroupId and MasterSlaveServerGroupId.
 * - `udp-probe-off`: healthCheckReq and healthCheckExp have no effect when HealthCheckSwitch is "off". The servers are
 *   not probed.
 * - `udp-probe-length` (warning): healthCheckReq must have from 1 to 64 characters. The provider names 1 to 64
 *   characters. healthCheckExp must have from 1 to 64 characters. The provider names 1 to 64 characters.
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
export type SetLoadBalancerUDPListenerAttributeRequest = SetLoadBalancerUDPListenerAttributeRequestMembers &
  (
    | { AclStatus: "on"; AclType: "white" | "black" | "whitelist" | "blacklist"; AclId: string }
    | { AclStatus?: "off" | undefined }
  ) &
  ({ MasterSlaveServerGroupId?: undefined } | { VServerGroupId?: undefined });

/** The members of {@link SetLoadBalancerUDPListenerAttributeRequest}. */
export interface SetLoadBalancerUDPListenerAttributeRequestMembers {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The id of the instance that has the listener. */
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
   * When true, the service only checks; if all is well, the answer has nothing but the `RequestId`.
   *
   * The provider lists it without a text; that it answers an error is what public clients have met.
   */
  DryRun?: boolean | undefined;
  /**
   * The port on which the backend servers take the traffic.
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
   */
  Scheduler?: "wrr" | "rr" | "sch" | "tch" | "qch" | "wlc" | undefined;
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
   * Value: from 1 to 10.
   */
  HealthyThreshold?: number | undefined;
  /**
   * How many bad probes in a row make a healthy server fail.
   *
   * Value: from 1 to 10.
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
}

/** What {@link setLoadBalancerUDPListenerAttribute} answers. */
export interface SetLoadBalancerUDPListenerAttributeResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/**
 * The known codes of an `ApiError` of {@link setLoadBalancerUDPListenerAttribute}; the service may answer others.
 *
 * - `DryRunOperation`: The check asked for by DryRun has passed; nothing was changed. Send the request without DryRun to
 *   make the change.
 * - `OperationFailed.ListenerStatusNotSupport` (retry later): The listener is in a state that allows no change of it for
 *   the moment. Call again once the listener has settled.
 */
export type SetLoadBalancerUDPListenerAttributeErrorCode =
  | SlbErrorCode
  | "DryRunOperation"
  | "OperationFailed.ListenerStatusNotSupport";

const setLoadBalancerUDPListenerAttributeVServerGroupShape: Shape = { values: ["on", "off"] };
const setLoadBalancerUDPListenerAttributehealthCheckReqPattern: RegExp = /^[A-Za-z0-9]*$/u;
const setLoadBalancerUDPListenerAttributeMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: true },
  ListenerPort: { integer: [1, 65535], required: true },
  Bandwidth: { integer: [1, 5120], also: [-1] },
  VServerGroup: setLoadBalancerUDPListenerAttributeVServerGroupShape,
  DryRun: "boolean",
  BackendServerPort: {
    integer: [1, 65535],
    deprecated: ": Only the guide has it here; today the backend port is chosen when the listener is created.",
  },
  VServerGroupId: "string",
  MasterSlaveServerGroupId: "string",
  MasterSlaveServerGroup: setLoadBalancerUDPListenerAttributeVServerGroupShape,
  Scheduler: { values: ["wrr", "rr", "sch", "tch", "qch", "wlc"] },
  HealthCheckSwitch: setLoadBalancerUDPListenerAttributeVServerGroupShape,
  HealthCheckConnectPort: { integer: [1, 65535], also: [-520] },
  HealthyThreshold: { integer: [1, 10] },
  UnhealthyThreshold: { integer: [1, 10] },
  HealthCheckConnectTimeout: { integer: [1, 300] },
  healthCheckReq: { string: [-Infinity, 500], pattern: setLoadBalancerUDPListenerAttributehealthCheckReqPattern },
  healthCheckExp: { string: [-Infinity, 500], pattern: setLoadBalancerUDPListenerAttributehealthCheckReqPattern },
  HealthCheckReq: {
    string: [-Infinity, 500],
    pattern: setLoadBalancerUDPListenerAttributehealthCheckReqPattern,
    deprecated: "; use healthCheckReq.",
  },
  HealthCheckExp: {
    string: [-Infinity, 500],
    pattern: setLoadBalancerUDPListenerAttributehealthCheckReqPattern,
    deprecated: "; use healthCheckExp.",
  },
  HealthCheckInterval: { integer: [1, 50] },
  ProxyProtocolV2Enabled: "boolean",
  AclStatus: setLoadBalancerUDPListenerAttributeVServerGroupShape,
  AclType: { values: ["white", "black", "whitelist", "blacklist"] },
  AclId: "string",
  Description: { string: [1, 256] },
}));
const setLoadBalancerUDPListenerAttributeVServerGroupFits: (value: unknown) => boolean = (value) =>
  value == null || value === "on" || value === "off";

/** Checks the parameters of SetLoadBalancerUDPListenerAttribute without sending them. Returns all issues, warnings too. */
export function validateSetLoadBalancerUDPListenerAttribute(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
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
    HealthCheckSwitch,
    HealthCheckConnectPort,
    HealthyThreshold,
    UnhealthyThreshold,
    HealthCheckConnectTimeout,
    healthCheckReq,
    healthCheckExp,
    HealthCheckReq,
    HealthCheckExp,
    HealthCheckInterval,
    ProxyProtocolV2Enabled,
    AclStatus,
    AclType,
    AclId,
    Description,
  } = params;
  if (
    hasOthers(params, setLoadBalancerUDPListenerAttributeMembers) ||
    !mayBeString(RegionId) ||
    typeof LoadBalancerId !== "string" ||
    !isInteger(ListenerPort) ||
    ListenerPort < 1 ||
    ListenerPort > 65535 ||
    (Bandwidth != null && (!isInteger(Bandwidth) || ((Bandwidth < 1 || Bandwidth > 5120) && Bandwidth !== -1))) ||
    !setLoadBalancerUDPListenerAttributeVServerGroupFits(VServerGroup) ||
    !mayBeBoolean(DryRun) ||
    BackendServerPort != null ||
    !mayBeString(VServerGroupId) ||
    !mayBeString(MasterSlaveServerGroupId) ||
    !setLoadBalancerUDPListenerAttributeVServerGroupFits(MasterSlaveServerGroup) ||
    (Scheduler != null &&
      Scheduler !== "wrr" &&
      Scheduler !== "rr" &&
      Scheduler !== "sch" &&
      Scheduler !== "tch" &&
      Scheduler !== "qch" &&
      Scheduler !== "wlc") ||
    !setLoadBalancerUDPListenerAttributeVServerGroupFits(HealthCheckSwitch) ||
    (HealthCheckConnectPort != null &&
      (!isInteger(HealthCheckConnectPort) ||
        ((HealthCheckConnectPort < 1 || HealthCheckConnectPort > 65535) && HealthCheckConnectPort !== -520))) ||
    (HealthyThreshold != null && (!isInteger(HealthyThreshold) || HealthyThreshold < 1 || HealthyThreshold > 10)) ||
    (UnhealthyThreshold != null &&
      (!isInteger(UnhealthyThreshold) || UnhealthyThreshold < 1 || UnhealthyThreshold > 10)) ||
    (HealthCheckConnectTimeout != null &&
      (!isInteger(HealthCheckConnectTimeout) || HealthCheckConnectTimeout < 1 || HealthCheckConnectTimeout > 300)) ||
    (healthCheckReq != null &&
      (!within(healthCheckReq, 0, 500) ||
        !setLoadBalancerUDPListenerAttributehealthCheckReqPattern.test(healthCheckReq))) ||
    (healthCheckExp != null &&
      (!within(healthCheckExp, 0, 500) ||
        !setLoadBalancerUDPListenerAttributehealthCheckReqPattern.test(healthCheckExp))) ||
    HealthCheckReq != null ||
    HealthCheckExp != null ||
    (HealthCheckInterval != null &&
      (!isInteger(HealthCheckInterval) || HealthCheckInterval < 1 || HealthCheckInterval > 50)) ||
    !mayBeBoolean(ProxyProtocolV2Enabled) ||
    !setLoadBalancerUDPListenerAttributeVServerGroupFits(AclStatus) ||
    (AclType != null &&
      AclType !== "white" &&
      AclType !== "black" &&
      AclType !== "whitelist" &&
      AclType !== "blacklist") ||
    !mayBeString(AclId) ||
    (Description != null && !within(Description, 1, 256))
  ) {
    checkMembers(issues, params, setLoadBalancerUDPListenerAttributeMembers);
  }
  if (AclStatus === "on" && AclType == null) {
    violated(issues, "AclType", "acl-type", 'is required when AclStatus is "on".');
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
    typeof HealthCheckInterval === "number" &&
    HealthCheckConnectTimeout < HealthCheckInterval
  ) {
    doubtful(
      issues,
      "HealthCheckConnectTimeout",
      "health-check-timeout",
      "must be at least HealthCheckInterval. A timeout shorter than the interval is raised to the interval.",
    );
  }
  if (HealthCheckSwitch === "off" && HealthCheckInterval != null) {
    doubtful(
      issues,
      "HealthCheckInterval",
      "health-check-interval-off",
      'has no effect when HealthCheckSwitch is "off". The servers are not probed.',
    );
  }
  if (AclStatus === "off") {
    for (const path of given(params, "", "AclType", "AclId")) {
      doubtful(
        issues,
        path,
        "acl-off",
        'has no effect when AclStatus is "off". While access control is off everybody reaches the listener.',
      );
    }
  }
  if (AclStatus === "on" && AclId == null) {
    violated(issues, "AclId", "acl-id", 'is required when AclStatus is "on".');
  }
  return issues;
}

/** {@link validateSetLoadBalancerUDPListenerAttribute} as a Standard Schema (https://standardschema.dev). */
export const setLoadBalancerUDPListenerAttributeSchema: StandardSchemaV1<SetLoadBalancerUDPListenerAttributeRequest> =
  /* @__PURE__ */ standardSchema<SetLoadBalancerUDPListenerAttributeRequest>(
    validateSetLoadBalancerUDPListenerAttribute,
  );

/** {@link setLoadBalancerUDPListenerAttributeAction} without the validator, which a bundle then leaves out. */
export const setLoadBalancerUDPListenerAttributeUnchecked: Action<
  SetLoadBalancerUDPListenerAttributeRequest,
  SetLoadBalancerUDPListenerAttributeResponse
> = {
  api: slbApi,
  name: "SetLoadBalancerUDPListenerAttribute",
  dryRun: "DryRunOperation",
  fromClient: { RegionId: "regionId" },
  response: { RequestId: "string" },
};

/** Describes SetLoadBalancerUDPListenerAttribute to `RpcClient.call`. */
export const setLoadBalancerUDPListenerAttributeAction: CheckedAction<
  SetLoadBalancerUDPListenerAttributeRequest,
  SetLoadBalancerUDPListenerAttributeResponse
> = /* @__PURE__ */ checked(setLoadBalancerUDPListenerAttributeUnchecked, validateSetLoadBalancerUDPListenerAttribute);

/**
 * Change a UDP listener.
 *
 * Changes scheduling, health check, access control or bandwidth of a listener, or gives it another server group.
 * Its port and protocol stay as they are.
 */
export function setLoadBalancerUDPListenerAttribute(
  client: RpcClient,
  params: SetLoadBalancerUDPListenerAttributeRequest,
  options?: RequestOptions,
): Promise<SetLoadBalancerUDPListenerAttributeResponse> {
  return client.call(setLoadBalancerUDPListenerAttributeAction, params, options);
}
