// Generated from spec/slb/backend-server/AddBackendServers.yaml. Do not edit.
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

/** The parameters of {@link addBackendServers}. */
export interface AddBackendServersRequest {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The id of the instance. */
  LoadBalancerId: string;
  /**
   * The servers to add.
   *
   * Elements: at most 20.
   */
  BackendServers?: Array<AddBackendServersRequestBackendServer> | undefined;
}

/** An element of `BackendServers`. */
export interface AddBackendServersRequestBackendServer {
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

/** What {@link addBackendServers} answers. */
export interface AddBackendServersResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /** The id of the instance. */
  LoadBalancerId: string;
  /** All default servers of the instance after the call. */
  BackendServers: Array<AddBackendServersResponseBackendServer>;
}

/** An element of `BackendServers`. */
export interface AddBackendServersResponseBackendServer {
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

/** The known codes of an `ApiError` of {@link addBackendServers}; the service may answer others. */
export type AddBackendServersErrorCode = SlbErrorCode;

const addBackendServersMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "RegionId",
  "LoadBalancerId",
  "BackendServers",
]);
const addBackendServersBackendServersMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "ServerId",
  "Weight",
  "Description",
  "Type",
  "ServerIp",
  "Port",
]);

/** Checks the parameters of AddBackendServers without sending them. Returns all issues, warnings too. */
export function validateAddBackendServers(params: unknown): Issue[] {
  const issues: Issue[] = [];
  if (!isRecord(params)) {
    error(issues, "", "type", "The parameters must be an object.");
    return issues;
  }
  unknownMembers(issues, params, addBackendServersMembers, "");
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
          unknownMembers(issues, item1, addBackendServersBackendServersMembers, `BackendServers[${index1}]`);
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

/** {@link validateAddBackendServers} as a Standard Schema (https://standardschema.dev). */
export const addBackendServersSchema: StandardSchemaV1<AddBackendServersRequest> =
  /* @__PURE__ */ standardSchema<AddBackendServersRequest>(validateAddBackendServers);

/** Describes AddBackendServers to `RpcClient.call`. */
export const addBackendServersAction: Action<AddBackendServersRequest, AddBackendServersResponse> = {
  api: slbApi,
  name: "AddBackendServers",
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
  validate: validateAddBackendServers,
};

/**
 * Add servers to the default servers of an instance.
 *
 * Listeners without a server group of their own send traffic to the default servers, on the listener's backend port.
 * The servers must be running.
 */
export function addBackendServers(
  client: RpcClient,
  params: AddBackendServersRequest,
  options?: RequestOptions,
): Promise<AddBackendServersResponse> {
  return client.call(addBackendServersAction, params, options);
}
