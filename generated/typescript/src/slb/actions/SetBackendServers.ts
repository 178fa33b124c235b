// Generated from spec/slb/backend-server/SetBackendServers.yaml. Do not edit.
import type { Action } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import {
  error,
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

/** The parameters of {@link setBackendServers}. */
export interface SetBackendServersRequest {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The id of the instance. */
  LoadBalancerId: string;
  /**
   * The servers to change with their new weights.
   *
   * Elements: at most 20.
   */
  BackendServers?: Array<SetBackendServersRequestBackendServer> | undefined;
}

/** An element of `BackendServers`. */
export interface SetBackendServersRequestBackendServer {
  /** The id of the server; today an ECS instance, a network interface or a container instance. */
  ServerId: string;
  /**
   * How much of the traffic the server gets compared with the other servers; 0 gives it none.
   *
   * Value: from 0 to 100.
   *
   * Default: `100`.
   */
  Weight?: number | undefined;
  /**
   * A remark about the server.
   *
   * Characters: from 1 to 80.
   *
   * Letters, digits, hyphens, slashes, periods and underscores are documented.
   */
  Description?: string | undefined;
  /**
   * What kind of server the id stands for.
   *
   * - `ecs`: An ECS instance.
   * - `eni`: An elastic network interface.
   * - `eci`: An elastic container instance.
   *
   * Needed when ServerId is the id of a network interface or a container instance.
   *
   * Only high-performance instances take network interfaces and container instances.
   *
   * Default: `"ecs"`.
   */
  Type?: "ecs" | "eni" | "eci" | undefined;
  /**
   * The address that receives the traffic; it tells apart several addresses of one network interface.
   *
   * Meant for network interfaces and container instances; the texts of AddBackendServers and CreateVServerGroup name
   * ECS instances too.
   */
  ServerIp?: string | undefined;
  /**
   * The port of the server.
   *
   * Value: from 1 to 65535.
   */
  Port?: number | undefined;
}

/** What {@link setBackendServers} answers. */
export interface SetBackendServersResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /** The id of the instance. */
  LoadBalancerId: string;
  /** All default servers of the instance after the call. */
  BackendServers: Array<SetBackendServersResponseBackendServer>;
}

/** An element of `BackendServers`. */
export interface SetBackendServersResponseBackendServer {
  /** The id of the server; today an ECS instance, a network interface or a container instance. */
  ServerId: string;
  /**
   * How much of the traffic the server gets compared with the other servers; 0 gives it none.
   *
   * Value: from 0 to 100.
   */
  Weight: number;
  /** The remark about the server. */
  Description?: string;
  /**
   * What kind of server the id stands for.
   *
   * - `ecs`: An ECS instance.
   * - `eni`: An elastic network interface.
   * - `eci`: An elastic container instance.
   */
  Type: "ecs" | "eni" | "eci" | (string & {});
}

/** The known codes of an `ApiError` of {@link setBackendServers}; the service may answer others. */
export type SetBackendServersErrorCode = SlbErrorCode;

const setBackendServersMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "RegionId",
  "LoadBalancerId",
  "BackendServers",
]);
const setBackendServersBackendServersMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "ServerId",
  "Weight",
  "Description",
  "Type",
  "ServerIp",
  "Port",
]);

/** Checks the parameters of SetBackendServers without sending them. Returns all issues, warnings too. */
export function validateSetBackendServers(params: unknown): Issue[] {
  const issues: Issue[] = [];
  if (!isRecord(params)) {
    error(issues, "", "type", "The parameters must be an object.");
    return issues;
  }
  unknownMembers(issues, params, setBackendServersMembers, "");
  const { RegionId, LoadBalancerId, BackendServers } = params;
  if (RegionId != null && typeof RegionId !== "string") {
    mistyped(issues, "RegionId");
  }
  if (typeof LoadBalancerId !== "string") {
    required(issues, "LoadBalancerId", LoadBalancerId);
  }
  if (BackendServers != null) {
    if (!Array.isArray(BackendServers)) {
      mistyped(issues, "BackendServers", "a list");
    } else {
      if (BackendServers.length > 20) {
        violated(issues, "BackendServers", "size", "must have at most 20 elements.");
      }
      for (let index1 = 0; index1 < BackendServers.length; index1++) {
        const item1: unknown = BackendServers[index1];
        if (!isRecord(item1)) {
          mistyped(issues, `BackendServers[${index1}]`, "an object");
        } else {
          unknownMembers(issues, item1, setBackendServersBackendServersMembers, `BackendServers[${index1}]`);
          const { ServerId, Weight, Description, Type, ServerIp, Port } = item1;
          if (typeof ServerId !== "string") {
            required(issues, `BackendServers[${index1}].ServerId`, ServerId);
          }
          if (Weight != null) {
            if (!isInteger(Weight)) {
              mistyped(issues, `BackendServers[${index1}].Weight`, "an integer");
            } else if (Weight < 0 || Weight > 100) {
              outOfRange(issues, `BackendServers[${index1}].Weight`, "from 0 to 100");
            }
          }
          if (Description != null) {
            if (typeof Description !== "string") {
              mistyped(issues, `BackendServers[${index1}].Description`);
            } else if (!within(Description, 1, 80)) {
              wrongLength(issues, `BackendServers[${index1}].Description`, "from 1 to 80");
            }
          }
          if (Type != null && Type !== "ecs" && Type !== "eni" && Type !== "eci") {
            unlisted(issues, `BackendServers[${index1}].Type`, Type, '"ecs", "eni" or "eci"');
          }
          if (ServerIp != null && typeof ServerIp !== "string") {
            mistyped(issues, `BackendServers[${index1}].ServerIp`);
          }
          if (Port != null) {
            if (!isInteger(Port)) {
              mistyped(issues, `BackendServers[${index1}].Port`, "an integer");
            } else if (Port < 1 || Port > 65535) {
              outOfRange(issues, `BackendServers[${index1}].Port`, "from 1 to 65535");
            }
          }
        }
      }
    }
  }
  return issues;
}

/** {@link validateSetBackendServers} as a Standard Schema (https://standardschema.dev). */
export const setBackendServersSchema: StandardSchemaV1<SetBackendServersRequest> =
  /* @__PURE__ */ standardSchema<SetBackendServersRequest>(validateSetBackendServers);

/** Describes SetBackendServers to `RpcClient.call`. */
export const setBackendServersAction: Action<SetBackendServersRequest, SetBackendServersResponse> = {
  api: slbApi,
  name: "SetBackendServers",
  fromClient: { RegionId: "regionId" },
  parameters: { BackendServers: { encoding: "json" } },
  response: {
    RequestId: "string",
    LoadBalancerId: "string",
    BackendServers: {
      list: { of: { ServerId: "string", Weight: "integer", Description: "string", Type: "string" } },
      wrapper: "BackendServer",
    },
  },
  validate: validateSetBackendServers,
};

/**
 * Change the weights of default servers.
 *
 * A server of weight 0 stays among the default servers but gets no requests; a higher weight brings more of them.
 */
export function setBackendServers(
  client: RpcClient,
  params: SetBackendServersRequest,
  options?: RequestOptions,
): Promise<SetBackendServersResponse> {
  return client.call(setBackendServersAction, params, options);
}
