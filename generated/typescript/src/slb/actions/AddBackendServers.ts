// Generated from spec/slb/backend-server/AddBackendServers.yaml. Do not edit.
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
  within,
  type Members,
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

const addBackendServersBackendServersMembers: Members = /* @__PURE__ */ membersOf(() => ({
  ServerId: { string: [], required: true },
  Weight: { integer: [0, 100] },
  Description: { string: [1, 80] },
  Type: { values: ["ecs", "eni", "eci"] },
  ServerIp: "string",
  Port: { integer: [1, 65535] },
}));
const addBackendServersMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: true },
  BackendServers: { list: { of: addBackendServersBackendServersMembers }, size: [-Infinity, 20] },
}));

/** Checks the parameters of AddBackendServers without sending them. Returns all issues, warnings too. */
export function validateAddBackendServers(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, LoadBalancerId, BackendServers } = params;
  if (
    hasOthers(params, addBackendServersMembers) ||
    !mayBeString(RegionId) ||
    typeof LoadBalancerId !== "string" ||
    (BackendServers != null &&
      (!Array.isArray(BackendServers) ||
        BackendServers.length > 20 ||
        BackendServers.findIndex(
          (item: unknown) =>
            !isRecord(item) ||
            hasOthers(item, addBackendServersBackendServersMembers) ||
            typeof item.ServerId !== "string" ||
            (item.Weight != null && (!isInteger(item.Weight) || item.Weight < 0 || item.Weight > 100)) ||
            (item.Description != null && !within(item.Description, 1, 80)) ||
            (item.Type != null && item.Type !== "ecs" && item.Type !== "eni" && item.Type !== "eci") ||
            !mayBeString(item.ServerIp) ||
            (item.Port != null && (!isInteger(item.Port) || item.Port < 1 || item.Port > 65535)),
        ) >= 0))
  ) {
    checkMembers(issues, params, addBackendServersMembers);
  }
  return issues;
}

/** {@link validateAddBackendServers} as a Standard Schema (https://standardschema.dev). */
export const addBackendServersSchema: StandardSchemaV1<AddBackendServersRequest> =
  /* @__PURE__ */ standardSchema<AddBackendServersRequest>(validateAddBackendServers);

/** {@link addBackendServersAction} without the validator, which a bundle then leaves out. */
export const addBackendServersUnchecked: Action<AddBackendServersRequest, AddBackendServersResponse> = {
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
};

/** Describes AddBackendServers to `RpcClient.call`. */
export const addBackendServersAction: CheckedAction<AddBackendServersRequest, AddBackendServersResponse> =
  /* @__PURE__ */ checked(addBackendServersUnchecked, validateAddBackendServers);

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
