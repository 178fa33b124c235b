// Generated from spec/slb/backend-server/SetBackendServers.yaml. Do not edit.
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

const setBackendServersBackendServersMembers: Members = /* @__PURE__ */ membersOf(() => ({
  ServerId: { string: [], required: true },
  Weight: { integer: [0, 100] },
  Description: { string: [1, 80] },
  Type: { values: ["ecs", "eni", "eci"] },
  ServerIp: "string",
  Port: { integer: [1, 65535] },
}));
const setBackendServersMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: true },
  BackendServers: { list: { of: setBackendServersBackendServersMembers }, size: [-Infinity, 20] },
}));

/** Checks the parameters of SetBackendServers without sending them. Returns all issues, warnings too. */
export function validateSetBackendServers(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, LoadBalancerId, BackendServers } = params;
  if (
    hasOthers(params, setBackendServersMembers) ||
    !mayBeString(RegionId) ||
    typeof LoadBalancerId !== "string" ||
    (BackendServers != null &&
      (!Array.isArray(BackendServers) ||
        BackendServers.length > 20 ||
        BackendServers.findIndex(
          (item: unknown) =>
            !isRecord(item) ||
            hasOthers(item, setBackendServersBackendServersMembers) ||
            typeof item.ServerId !== "string" ||
            (item.Weight != null && (!isInteger(item.Weight) || item.Weight < 0 || item.Weight > 100)) ||
            (item.Description != null && !within(item.Description, 1, 80)) ||
            (item.Type != null && item.Type !== "ecs" && item.Type !== "eni" && item.Type !== "eci") ||
            !mayBeString(item.ServerIp) ||
            (item.Port != null && (!isInteger(item.Port) || item.Port < 1 || item.Port > 65535)),
        ) >= 0))
  ) {
    checkMembers(issues, params, setBackendServersMembers);
  }
  return issues;
}

/** {@link validateSetBackendServers} as a Standard Schema (https://standardschema.dev). */
export const setBackendServersSchema: StandardSchemaV1<SetBackendServersRequest> =
  /* @__PURE__ */ standardSchema<SetBackendServersRequest>(validateSetBackendServers);

/** {@link setBackendServersAction} without the validator, which a bundle then leaves out. */
export const setBackendServersUnchecked: Action<SetBackendServersRequest, SetBackendServersResponse> = {
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
};

/** Describes SetBackendServers to `RpcClient.call`. */
export const setBackendServersAction: CheckedAction<SetBackendServersRequest, SetBackendServersResponse> =
  /* @__PURE__ */ checked(setBackendServersUnchecked, validateSetBackendServers);

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
