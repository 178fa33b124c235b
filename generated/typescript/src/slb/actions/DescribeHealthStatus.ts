// Generated from spec/slb/backend-server/DescribeHealthStatus.yaml. Do not edit.
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

/** The parameters of {@link describeHealthStatus}. */
export interface DescribeHealthStatusRequest {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The id of the instance. */
  LoadBalancerId: string;
  /**
   * The frontend port of the listener; without it all listeners are reported.
   *
   * Value: from 1 to 65535.
   */
  ListenerPort?: number | undefined;
  /**
   * The protocol of the listener, to tell it from another one on the same port.
   *
   * - `http`: HTTP.
   * - `https`: HTTPS.
   * - `tcp`: TCP.
   * - `udp`: UDP.
   *
   * No source lists the values; these are the protocols that listeners have.
   */
  ListenerProtocol?: "http" | "https" | "tcp" | "udp" | (string & {}) | undefined;
}

/** What {@link describeHealthStatus} answers. */
export interface DescribeHealthStatusResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /**
   * The id of the instance.
   *
   * @deprecated Only the guide has it; the id is the one of the request.
   */
  LoadBalancerId?: string;
  /** The servers with their health. */
  BackendServers: Array<DescribeHealthStatusResponseBackendServer>;
}

/** An element of `BackendServers`. */
export interface DescribeHealthStatusResponseBackendServer {
  /** The id of the server; today an ECS instance, a network interface or a container instance. */
  ServerId: string;
  /** The IP address of the server. */
  ServerIp: string;
  /**
   * The port of the server.
   *
   * Value: from 1 to 65535.
   */
  Port: number;
  /**
   * The frontend port of the listener.
   *
   * Value: from 1 to 65535.
   */
  ListenerPort: number;
  /**
   * The protocol that the listener speaks with the clients.
   *
   * - `http`: HTTP.
   * - `https`: HTTPS.
   * - `tcp`: TCP.
   * - `udp`: UDP.
   */
  Protocol: "http" | "https" | "tcp" | "udp" | (string & {});
  /**
   * What the health check of the listener found.
   *
   * - `normal`: The server passes the health check.
   * - `abnormal`: The server fails the health check.
   * - `unavailable`: Not known: the first check has not ended, or the listener has no health check.
   */
  ServerHealthStatus: "normal" | "abnormal" | "unavailable" | (string & {});
}

/** The known codes of an `ApiError` of {@link describeHealthStatus}; the service may answer others. */
export type DescribeHealthStatusErrorCode = SlbErrorCode;

const describeHealthStatusMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: true },
  ListenerPort: { integer: [1, 65535] },
  ListenerProtocol: "string",
}));

/** Checks the parameters of DescribeHealthStatus without sending them. Returns all issues, warnings too. */
export function validateDescribeHealthStatus(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, LoadBalancerId, ListenerPort, ListenerProtocol } = params;
  if (
    hasOthers(params, describeHealthStatusMembers) ||
    !mayBeString(RegionId) ||
    typeof LoadBalancerId !== "string" ||
    (ListenerPort != null && (!isInteger(ListenerPort) || ListenerPort < 1 || ListenerPort > 65535)) ||
    !mayBeString(ListenerProtocol)
  ) {
    checkMembers(issues, params, describeHealthStatusMembers);
  }
  return issues;
}

/** {@link validateDescribeHealthStatus} as a Standard Schema (https://standardschema.dev). */
export const describeHealthStatusSchema: StandardSchemaV1<DescribeHealthStatusRequest> =
  /* @__PURE__ */ standardSchema<DescribeHealthStatusRequest>(validateDescribeHealthStatus);

/** {@link describeHealthStatusAction} without the validator, which a bundle then leaves out. */
export const describeHealthStatusUnchecked: Action<DescribeHealthStatusRequest, DescribeHealthStatusResponse> = {
  api: slbApi,
  name: "DescribeHealthStatus",
  effect: "read",
  fromClient: { RegionId: "regionId" },
  response: {
    RequestId: "string",
    LoadBalancerId: "string",
    BackendServers: {
      list: {
        of: {
          ServerId: "string",
          ServerIp: "string",
          Port: "integer",
          ListenerPort: "integer",
          Protocol: "string",
          ServerHealthStatus: "string",
        },
      },
      wrapper: "BackendServer",
    },
  },
};

/** Describes DescribeHealthStatus to `RpcClient.call`. */
export const describeHealthStatusAction: CheckedAction<DescribeHealthStatusRequest, DescribeHealthStatusResponse> =
  /* @__PURE__ */ checked(describeHealthStatusUnchecked, validateDescribeHealthStatus);

/**
 * Get the health of the servers behind the listeners of an instance.
 *
 * One entry for each server and listener: of one listener when its port is given, of all listeners otherwise.
 */
export function describeHealthStatus(
  client: RpcClient,
  params: DescribeHealthStatusRequest,
  options?: RequestOptions,
): Promise<DescribeHealthStatusResponse> {
  return client.call(describeHealthStatusAction, params, options);
}
