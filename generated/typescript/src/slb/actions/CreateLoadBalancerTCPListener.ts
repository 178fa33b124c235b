// Generated from spec/slb/listener/CreateLoadBalancerTCPListener.yaml. Do not edit.
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

const createLoadBalancerTCPListenerConnectionDrainShape: Shape = { values: ["on", "off"] };
const createLoadBalancerTCPListenerHealthCheckURIPattern: RegExp = /^\/[^\n]*$/u;
const createLoadBalancerTCPListenerTagKeyForbidden: Forbidden = [
  ["aliyun", "acs:"],
  ["http://", "https://"],
];
const createLoadBalancerTCPListenerTagMembers: Members = /* @__PURE__ */ membersOf(() => ({
  Key: { string: [1, 64], not: createLoadBalancerTCPListenerTagKeyForbidden, required: true },
  Value: { string: [-Infinity, 128], not: createLoadBalancerTCPListenerTagKeyForbidden },
}));
const createLoadBalancerTCPListenerMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: true },
  ListenerPort: { integer: [1, 65535], required: true },
  Bandwidth: { integer: [1, 5120], also: [-1], required: true },
  VServerGroupId: "string",
  MasterSlaveServerGroupId: "string",
  BackendServerPort: { integer: [1, 65535] },
  Scheduler: { values: ["wrr", "rr", "sch", "tch", "wlc"] },
  EstablishedTimeout: { integer: [10, 900] },
  PersistenceTimeout: { integer: [0, 3600] },
  ConnectionDrain: createLoadBalancerTCPListenerConnectionDrainShape,
  ConnectionDrainTimeout: { integer: [10, 900] },
  HealthCheckSwitch: createLoadBalancerTCPListenerConnectionDrainShape,
  HealthCheckConnectPort: { integer: [1, 65535], also: [-520] },
  HealthyThreshold: { integer: [2, 10] },
  UnhealthyThreshold: { integer: [2, 10] },
  HealthCheckConnectTimeout: { integer: [1, 300] },
  HealthCheckType: { values: ["tcp", "http"] },
  HealthCheckDomain: { string: [1, 80] },
  HealthCheckURI: { string: [1, 80], pattern: createLoadBalancerTCPListenerHealthCheckURIPattern },
  HealthCheckHttpCode: { list: { values: ["http_2xx", "http_3xx", "http_4xx", "http_5xx"] }, size: [1] },
  HealthCheckTimeout: { integer: [1, 300], deprecated: "; use HealthCheckConnectTimeout." },
  healthCheckInterval: { integer: [1, 50] },
  HealthCheckInterval: { integer: [1, 50], deprecated: "; use healthCheckInterval." },
  ProxyProtocolV2Enabled: "boolean",
  AclStatus: createLoadBalancerTCPListenerConnectionDrainShape,
  AclType: { values: ["white", "black", "whitelist", "blacklist"] },
  AclId: "string",
  Tag: { list: { of: createLoadBalancerTCPListenerTagMembers }, size: [-Infinity, 20] },
  Description: { string: [1, 256] },
}));
const createLoadBalancerTCPListenerConnectionDrainFits: (value: unknown) => boolean = (value) =>
  value == null || value === "on" || value === "off";
const createLoadBalancerTCPListenerTagKeyIsForbidden: (text: string) => boolean = (text) =>
  text.startsWith("aliyun") || text.startsWith("acs:") || text.includes("http://") || text.includes("https://");

/** Checks the parameters of CreateLoadBalancerTCPListener without sending them. Returns all issues, warnings too. */
export function validateCreateLoadBalancerTCPListener(params: unknown): Issue[] {
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
  if (
    hasOthers(params, createLoadBalancerTCPListenerMembers) ||
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
      Scheduler !== "wlc") ||
    (EstablishedTimeout != null &&
      (!isInteger(EstablishedTimeout) || EstablishedTimeout < 10 || EstablishedTimeout > 900)) ||
    (PersistenceTimeout != null &&
      (!isInteger(PersistenceTimeout) || PersistenceTimeout < 0 || PersistenceTimeout > 3600)) ||
    !createLoadBalancerTCPListenerConnectionDrainFits(ConnectionDrain) ||
    (ConnectionDrainTimeout != null &&
      (!isInteger(ConnectionDrainTimeout) || ConnectionDrainTimeout < 10 || ConnectionDrainTimeout > 900)) ||
    !createLoadBalancerTCPListenerConnectionDrainFits(HealthCheckSwitch) ||
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
      (!within(HealthCheckURI, 1, 80) || !createLoadBalancerTCPListenerHealthCheckURIPattern.test(HealthCheckURI))) ||
    (HealthCheckHttpCode != null &&
      (!Array.isArray(HealthCheckHttpCode) ||
        HealthCheckHttpCode.length < 1 ||
        HealthCheckHttpCode.findIndex(
          (item: unknown) => item !== "http_2xx" && item !== "http_3xx" && item !== "http_4xx" && item !== "http_5xx",
        ) >= 0)) ||
    HealthCheckTimeout != null ||
    (healthCheckInterval != null &&
      (!isInteger(healthCheckInterval) || healthCheckInterval < 1 || healthCheckInterval > 50)) ||
    HealthCheckInterval != null ||
    !mayBeBoolean(ProxyProtocolV2Enabled) ||
    !createLoadBalancerTCPListenerConnectionDrainFits(AclStatus) ||
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
            hasOthers(item, createLoadBalancerTCPListenerTagMembers) ||
            !within(item.Key, 1, 64) ||
            createLoadBalancerTCPListenerTagKeyIsForbidden(item.Key) ||
            (item.Value != null &&
              (!within(item.Value, 0, 128) || createLoadBalancerTCPListenerTagKeyIsForbidden(item.Value))),
        ) >= 0)) ||
    (Description != null && !within(Description, 1, 256))
  ) {
    checkMembers(issues, params, createLoadBalancerTCPListenerMembers);
  }
  if (AclStatus === "on" && AclType == null) {
    violated(issues, "AclType", "acl-type", 'is required when AclStatus is "on".');
  }
  if (HealthCheckType !== "http") {
    for (const path of given(params, "", "HealthCheckDomain", "HealthCheckURI", "HealthCheckHttpCode")) {
      doubtful(
        issues,
        path,
        "http-check-only",
        'has no effect unless HealthCheckType is "http". The default probe only opens a connection.',
      );
    }
  }
  if (HealthCheckType === "http" && HealthCheckURI == null) {
    doubtful(
      issues,
      "HealthCheckURI",
      "http-check-uri",
      'is required when HealthCheckType is "http". Without it the probe only opens a connection.',
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

/** {@link validateCreateLoadBalancerTCPListener} as a Standard Schema (https://standardschema.dev). */
export const createLoadBalancerTCPListenerSchema: StandardSchemaV1<CreateLoadBalancerTCPListenerRequest> =
  /* @__PURE__ */ standardSchema<CreateLoadBalancerTCPListenerRequest>(validateCreateLoadBalancerTCPListener);

/** {@link createLoadBalancerTCPListenerAction} without the validator, which a bundle then leaves out. */
export const createLoadBalancerTCPListenerUnchecked: Action<
  CreateLoadBalancerTCPListenerRequest,
  CreateLoadBalancerTCPListenerResponse
> = {
  api: slbApi,
  name: "CreateLoadBalancerTCPListener",
  fromClient: { RegionId: "regionId" },
  parameters: { HealthCheckHttpCode: { encoding: "comma" } },
  response: { RequestId: "string" },
};

/** Describes CreateLoadBalancerTCPListener to `RpcClient.call`. */
export const createLoadBalancerTCPListenerAction: CheckedAction<
  CreateLoadBalancerTCPListenerRequest,
  CreateLoadBalancerTCPListenerResponse
> = /* @__PURE__ */ checked(createLoadBalancerTCPListenerUnchecked, validateCreateLoadBalancerTCPListener);

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
