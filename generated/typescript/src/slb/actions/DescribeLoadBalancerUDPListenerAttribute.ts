// Generated from spec/slb/listener/DescribeLoadBalancerUDPListenerAttribute.yaml. Do not edit.
import { checked, type Action, type CheckedAction } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import {
  checkMembers,
  hasOthers,
  isInteger,
  isRecord,
  mayBeString,
  membersOf,
  noObject,
  standardSchema,
  type Members,
} from "../../runtime/validation.js";
import { slbApi, type SlbErrorCode } from "../api.js";

/** The parameters of {@link describeLoadBalancerUDPListenerAttribute}. */
export interface DescribeLoadBalancerUDPListenerAttributeRequest {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The id of the instance that has the listener. */
  LoadBalancerId: string;
  /**
   * The listener's frontend port.
   *
   * Value: from 1 to 65535.
   */
  ListenerPort: number;
}

/** What {@link describeLoadBalancerUDPListenerAttribute} answers. */
export interface DescribeLoadBalancerUDPListenerAttributeResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /**
   * How long a check waits for the answer; a server that stays silent fails the check.
   *
   * Value: from 1 to 300 (seconds).
   */
  HealthCheckConnectTimeout: number;
  /**
   * The text that a check sends to a server; letters and digits only.
   *
   * Characters: at most 500.
   */
  HealthCheckReq: string;
  /**
   * The text that a healthy server must answer with; letters and digits only.
   *
   * Characters: at most 500.
   */
  HealthCheckExp: string;
  /** The id of the instance that has the listener. */
  LoadBalancerId: string;
  /**
   * The frontend port on which the listener takes traffic.
   *
   * Value: from 1 to 65535.
   */
  ListenerPort: number;
  /** The text that names the listener. */
  Description?: string;
  /**
   * Whether the listener takes traffic.
   *
   * - `running`: Takes traffic and passes it on.
   * - `stopped`: Takes no traffic; a new listener starts out like this.
   * - `stopping`: A stop was asked for and is still under way.
   */
  Status: "running" | "stopped" | "stopping" | (string & {});
  /**
   * The most traffic that the listener may carry.
   *
   * Value: from 1 to 5120 (Mbit/s). -1: No cap for this listener.
   */
  Bandwidth: number;
  /**
   * The port of the backend servers that receives the traffic.
   *
   * Value: from 1 to 65535.
   *
   * Absent when the listener uses a VServer group, whose servers have ports of their own.
   */
  BackendServerPort?: number;
  /** The VServer group that receives the traffic. */
  VServerGroupId?: string;
  /**
   * How the listener chooses the server for a request or connection.
   *
   * - `wrr`: Round robin by weight: a heavier server gets more requests.
   * - `wlc`: The server with the fewest connections in proportion to its weight.
   * - `rr`: Each server in turn, whatever its weight.
   * - `sch`: Consistent hashing of the client's address (TCP and UDP).
   * - `tch`: Consistent hashing of both addresses and both ports (TCP and UDP).
   * - `qch`: Consistent hashing of the QUIC connection id (UDP).
   *
   * Only listeners of high-performance instances have sch, tch or qch.
   */
  Scheduler: "wrr" | "wlc" | "rr" | "sch" | "tch" | "qch" | (string & {});
  /**
   * The scheduling algorithm, under the name that the guide's examples show.
   *
   * @deprecated Use Scheduler.
   */
  Schedule?: string;
  /** The tags of the listener. */
  Tags: Array<DescribeLoadBalancerUDPListenerAttributeResponseTag>;
  /**
   * The port of the backend servers that is checked.
   *
   * Value: from 1 to 65535. -520: The port that the servers receive traffic on.
   *
   * When none is set, the port given by BackendServerPort is checked.
   */
  HealthCheckConnectPort?: number;
  /**
   * The time from one check of a server to the next.
   *
   * Value: from 1 to 50 (seconds).
   */
  HealthCheckInterval: number;
  /**
   * How many checks in a row a failed server must pass to get traffic again.
   *
   * Value: from 2 to 10.
   */
  HealthyThreshold: number;
  /**
   * How many checks in a row a healthy server must fail to get no more traffic.
   *
   * Value: from 2 to 10.
   */
  UnhealthyThreshold: number;
  /**
   * Whether access control lists decide which clients get through.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  AclStatus: "on" | "off" | (string & {});
  /**
   * Whether the lists name the clients to let in or the clients to keep out; set while AclStatus is on.
   *
   * - `white`: Only clients on the lists get through; while the lists are empty, everybody does.
   * - `black`: Clients on the lists are turned away; while the lists are empty, nobody is.
   */
  AclType?: "white" | "black" | (string & {});
  /** The access control list of the listener; set while AclStatus is on. */
  AclId?: string;
  /** The access control lists of the listener. */
  AclIds: Array<string>;
  /** The master-slave server group that receives the traffic; never set together with VServerGroupId. */
  MasterSlaveServerGroupId?: string;
  /** Whether servers get the address of the client through the Proxy protocol. */
  ProxyProtocolV2Enabled: boolean;
  /**
   * Whether the backend servers are checked.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  HealthCheck: "on" | "off" | (string & {});
}

/** An element of `Tags`. */
export interface DescribeLoadBalancerUDPListenerAttributeResponseTag {
  /** What the tag is about. */
  TagKey: string;
  /** What the tag says about it. */
  TagValue: string;
}

/** The known codes of an `ApiError` of {@link describeLoadBalancerUDPListenerAttribute}; the service may answer others. */
export type DescribeLoadBalancerUDPListenerAttributeErrorCode = SlbErrorCode;

const describeLoadBalancerUDPListenerAttributeMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: true },
  ListenerPort: { integer: [1, 65535], required: true },
}));

/**
 * Checks the parameters of DescribeLoadBalancerUDPListenerAttribute without sending them. Returns all issues, warnings
 * too.
 */
export function validateDescribeLoadBalancerUDPListenerAttribute(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, LoadBalancerId, ListenerPort } = params;
  if (
    hasOthers(params, describeLoadBalancerUDPListenerAttributeMembers) ||
    !mayBeString(RegionId) ||
    typeof LoadBalancerId !== "string" ||
    !isInteger(ListenerPort) ||
    ListenerPort < 1 ||
    ListenerPort > 65535
  ) {
    checkMembers(issues, params, describeLoadBalancerUDPListenerAttributeMembers);
  }
  return issues;
}

/** {@link validateDescribeLoadBalancerUDPListenerAttribute} as a Standard Schema (https://standardschema.dev). */
export const describeLoadBalancerUDPListenerAttributeSchema: StandardSchemaV1<DescribeLoadBalancerUDPListenerAttributeRequest> =
  /* @__PURE__ */ standardSchema<DescribeLoadBalancerUDPListenerAttributeRequest>(
    validateDescribeLoadBalancerUDPListenerAttribute,
  );

/** {@link describeLoadBalancerUDPListenerAttributeAction} without the validator, which a bundle then leaves out. */
export const describeLoadBalancerUDPListenerAttributeUnchecked: Action<
  DescribeLoadBalancerUDPListenerAttributeRequest,
  DescribeLoadBalancerUDPListenerAttributeResponse
> = {
  api: slbApi,
  name: "DescribeLoadBalancerUDPListenerAttribute",
  effect: "read",
  fromClient: { RegionId: "regionId" },
  response: {
    RequestId: "string",
    HealthCheckConnectTimeout: "integer",
    HealthCheckReq: "string",
    HealthCheckExp: "string",
    LoadBalancerId: "string",
    ListenerPort: "integer",
    Description: "string",
    Status: "string",
    Bandwidth: "integer",
    BackendServerPort: "integer",
    VServerGroupId: "string",
    Scheduler: "string",
    Schedule: "string",
    Tags: { list: { of: { TagKey: "string", TagValue: "string" } }, wrapper: "Tag" },
    HealthCheckConnectPort: "integer",
    HealthCheckInterval: "integer",
    HealthyThreshold: "integer",
    UnhealthyThreshold: "integer",
    AclStatus: "string",
    AclType: "string",
    AclId: "string",
    AclIds: { list: "string", wrapper: "AclId" },
    MasterSlaveServerGroupId: "string",
    ProxyProtocolV2Enabled: "boolean",
    HealthCheck: "string",
  },
};

/** Describes DescribeLoadBalancerUDPListenerAttribute to `RpcClient.call`. */
export const describeLoadBalancerUDPListenerAttributeAction: CheckedAction<
  DescribeLoadBalancerUDPListenerAttributeRequest,
  DescribeLoadBalancerUDPListenerAttributeResponse
> = /* @__PURE__ */ checked(
  describeLoadBalancerUDPListenerAttributeUnchecked,
  validateDescribeLoadBalancerUDPListenerAttribute,
);

/**
 * Show the settings and state of a UDP listener.
 *
 * Returns the listener's state with all its settings and its tags.
 */
export function describeLoadBalancerUDPListenerAttribute(
  client: RpcClient,
  params: DescribeLoadBalancerUDPListenerAttributeRequest,
  options?: RequestOptions,
): Promise<DescribeLoadBalancerUDPListenerAttributeResponse> {
  return client.call(describeLoadBalancerUDPListenerAttributeAction, params, options);
}
