// Generated from spec/slb/listener/SetLoadBalancerTCPListenerAttribute.yaml. Do not edit.
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

const setLoadBalancerTCPListenerAttributeVServerGroupShape: Shape = { values: ["on", "off"] };
const setLoadBalancerTCPListenerAttributeHealthCheckURIPattern: RegExp = /^\/[^\n]*$/u;
const setLoadBalancerTCPListenerAttributeMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: true },
  ListenerPort: { integer: [1, 65535], required: true },
  Bandwidth: { integer: [1, 5120], also: [-1] },
  VServerGroup: setLoadBalancerTCPListenerAttributeVServerGroupShape,
  DryRun: "boolean",
  BackendServerPort: {
    integer: [1, 65535],
    deprecated: ": Only the guide has it here; today the backend port is chosen when the listener is created.",
  },
  VServerGroupId: "string",
  MasterSlaveServerGroupId: "string",
  MasterSlaveServerGroup: setLoadBalancerTCPListenerAttributeVServerGroupShape,
  Scheduler: { values: ["wrr", "rr", "sch", "tch", "wlc"] },
  EstablishedTimeout: { integer: [10, 900] },
  PersistenceTimeout: { integer: [0, 3600] },
  ConnectionDrain: setLoadBalancerTCPListenerAttributeVServerGroupShape,
  ConnectionDrainTimeout: { integer: [10, 900] },
  HealthCheckSwitch: setLoadBalancerTCPListenerAttributeVServerGroupShape,
  HealthCheckConnectPort: { integer: [1, 65535], also: [-520] },
  HealthyThreshold: { integer: [2, 10] },
  UnhealthyThreshold: { integer: [2, 10] },
  HealthCheckConnectTimeout: { integer: [1, 300] },
  HealthCheckType: { values: ["tcp", "http"] },
  HealthCheckDomain: { string: [1, 80] },
  HealthCheckURI: { string: [1, 80], pattern: setLoadBalancerTCPListenerAttributeHealthCheckURIPattern },
  HealthCheckHttpCode: { list: { values: ["http_2xx", "http_3xx", "http_4xx", "http_5xx"] }, size: [1] },
  HealthCheckTimeout: { integer: [1, 300], deprecated: "; use HealthCheckConnectTimeout." },
  HealthCheckInterval: { integer: [1, 50] },
  ProxyProtocolV2Enabled: "boolean",
  AclStatus: setLoadBalancerTCPListenerAttributeVServerGroupShape,
  AclType: { values: ["white", "black", "whitelist", "blacklist"] },
  AclId: "string",
  Description: { string: [1, 256] },
  SynProxy: { values: ["enable", "disable"] },
}));
const setLoadBalancerTCPListenerAttributeVServerGroupFits: (value: unknown) => boolean = (value) =>
  value == null || value === "on" || value === "off";

/** Checks the parameters of SetLoadBalancerTCPListenerAttribute without sending them. Returns all issues, warnings too. */
export function validateSetLoadBalancerTCPListenerAttribute(params: unknown): Issue[] {
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
  if (
    hasOthers(params, setLoadBalancerTCPListenerAttributeMembers) ||
    !mayBeString(RegionId) ||
    typeof LoadBalancerId !== "string" ||
    !isInteger(ListenerPort) ||
    ListenerPort < 1 ||
    ListenerPort > 65535 ||
    (Bandwidth != null && (!isInteger(Bandwidth) || ((Bandwidth < 1 || Bandwidth > 5120) && Bandwidth !== -1))) ||
    !setLoadBalancerTCPListenerAttributeVServerGroupFits(VServerGroup) ||
    !mayBeBoolean(DryRun) ||
    BackendServerPort != null ||
    !mayBeString(VServerGroupId) ||
    !mayBeString(MasterSlaveServerGroupId) ||
    !setLoadBalancerTCPListenerAttributeVServerGroupFits(MasterSlaveServerGroup) ||
    (Scheduler != null &&
      Scheduler !== "wrr" &&
      Scheduler !== "rr" &&
      Scheduler !== "sch" &&
      Scheduler !== "tch" &&
      Scheduler !== "wlc") ||
    (EstablishedTimeout != null &&
      (!isInteger(EstablishedTimeout) || EstablishedTimeout < 10 || EstablishedTimeout > 900)) ||
    (PersistenceTimeout != null &&
      (!isInteger(PersistenceTimeout) || PersistenceTimeout < 0 || PersistenceTimeout > 3600)) ||
    !setLoadBalancerTCPListenerAttributeVServerGroupFits(ConnectionDrain) ||
    (ConnectionDrainTimeout != null &&
      (!isInteger(ConnectionDrainTimeout) || ConnectionDrainTimeout < 10 || ConnectionDrainTimeout > 900)) ||
    !setLoadBalancerTCPListenerAttributeVServerGroupFits(HealthCheckSwitch) ||
    (HealthCheckConnectPort != null &&
      (!isInteger(HealthCheckConnectPort) ||
        ((HealthCheckConnectPort < 1 || HealthCheckConnectPort > 65535) && HealthCheckConnectPort !== -520))) ||
    (HealthyThreshold != null && (!isInteger(HealthyThreshold) || HealthyThreshold < 2 || HealthyThreshold > 10)) ||
    (UnhealthyThreshold != null &&
      (!isInteger(UnhealthyThreshold) || UnhealthyThreshold < 2 || UnhealthyThreshold > 10)) ||
    (HealthCheckConnectTimeout != null &&
      (!isInteger(HealthCheckConnectTimeout) || HealthCheckConnectTimeout < 1 || HealthCheckConnectTimeout > 300)) ||
    (HealthCheckType != null && HealthCheckType !== "tcp" && HealthCheckType !== "http") ||
    (HealthCheckDomain != null && !within(HealthCheckDomain, 1, 80)) ||
    (HealthCheckURI != null &&
      (!within(HealthCheckURI, 1, 80) ||
        !setLoadBalancerTCPListenerAttributeHealthCheckURIPattern.test(HealthCheckURI))) ||
    (HealthCheckHttpCode != null &&
      (!Array.isArray(HealthCheckHttpCode) ||
        HealthCheckHttpCode.length < 1 ||
        HealthCheckHttpCode.findIndex(
          (item: unknown) => item !== "http_2xx" && item !== "http_3xx" && item !== "http_4xx" && item !== "http_5xx",
        ) >= 0)) ||
    HealthCheckTimeout != null ||
    (HealthCheckInterval != null &&
      (!isInteger(HealthCheckInterval) || HealthCheckInterval < 1 || HealthCheckInterval > 50)) ||
    !mayBeBoolean(ProxyProtocolV2Enabled) ||
    !setLoadBalancerTCPListenerAttributeVServerGroupFits(AclStatus) ||
    (AclType != null &&
      AclType !== "white" &&
      AclType !== "black" &&
      AclType !== "whitelist" &&
      AclType !== "blacklist") ||
    !mayBeString(AclId) ||
    (Description != null && !within(Description, 1, 256)) ||
    (SynProxy != null && SynProxy !== "enable" && SynProxy !== "disable")
  ) {
    checkMembers(issues, params, setLoadBalancerTCPListenerAttributeMembers);
  }
  if (AclStatus === "on" && AclType == null) {
    violated(issues, "AclType", "acl-type", 'is required when AclStatus is "on".');
  }
  if (HealthCheckType === "tcp") {
    for (const path of given(params, "", "HealthCheckDomain", "HealthCheckURI", "HealthCheckHttpCode")) {
      doubtful(
        issues,
        path,
        "http-check-only",
        'has no effect when HealthCheckType is "tcp". The probe only opens a connection.',
      );
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
    for (const path of given(
      params,
      "",
      "HealthCheckType",
      "HealthCheckDomain",
      "HealthCheckURI",
      "HealthCheckHttpCode",
    )) {
      doubtful(
        issues,
        path,
        "http-check-off",
        'has no effect when HealthCheckSwitch is "off". The servers are not probed.',
      );
    }
  }
  if (typeof HealthCheckURI === "string" && !/^\/[A-Za-z0-9/.%?#&-]+$/u.test(HealthCheckURI)) {
    doubtful(
      issues,
      "HealthCheckURI",
      "health-check-uri",
      "must match ^/[A-Za-z0-9/.%?#&-]+$. The provider names only letters, digits and -/.%?#& after the slash, and at least one of them.",
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

/** {@link validateSetLoadBalancerTCPListenerAttribute} as a Standard Schema (https://standardschema.dev). */
export const setLoadBalancerTCPListenerAttributeSchema: StandardSchemaV1<SetLoadBalancerTCPListenerAttributeRequest> =
  /* @__PURE__ */ standardSchema<SetLoadBalancerTCPListenerAttributeRequest>(
    validateSetLoadBalancerTCPListenerAttribute,
  );

/** {@link setLoadBalancerTCPListenerAttributeAction} without the validator, which a bundle then leaves out. */
export const setLoadBalancerTCPListenerAttributeUnchecked: Action<
  SetLoadBalancerTCPListenerAttributeRequest,
  SetLoadBalancerTCPListenerAttributeResponse
> = {
  api: slbApi,
  name: "SetLoadBalancerTCPListenerAttribute",
  dryRun: "DryRunOperation",
  fromClient: { RegionId: "regionId" },
  parameters: { HealthCheckHttpCode: { encoding: "comma" } },
  response: { RequestId: "string" },
};

/** Describes SetLoadBalancerTCPListenerAttribute to `RpcClient.call`. */
export const setLoadBalancerTCPListenerAttributeAction: CheckedAction<
  SetLoadBalancerTCPListenerAttributeRequest,
  SetLoadBalancerTCPListenerAttributeResponse
> = /* @__PURE__ */ checked(setLoadBalancerTCPListenerAttributeUnchecked, validateSetLoadBalancerTCPListenerAttribute);

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
