// Generated from spec/slb/backend-server/RemoveBackendServers.yaml. Do not edit.
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

/** The parameters of {@link removeBackendServers}. */
export interface RemoveBackendServersRequest {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The id of the instance. */
  LoadBalancerId: string;
  /**
   * The servers to remove.
   *
   * Elements: at most 20.
   */
  BackendServers: Array<RemoveBackendServersRequestBackendServer>;
}

/** An element of `BackendServers`. */
export interface RemoveBackendServersRequestBackendServer {
  /** The id of the server; today an ECS instance, a network interface or a container instance. */
  ServerId: string;
  /**
   * What kind of server the id stands for.
   *
   * - `ecs`: An ECS instance.
   * - `eni`: An elastic network interface.
   * - `eci`: An elastic container instance.
   *
   * Default: `"ecs"`.
   */
  Type?: "ecs" | "eni" | "eci" | undefined;
  /**
   * The weight that the server has; a removal does not need it.
   *
   * Value: from 0 to 100.
   */
  Weight?: number | undefined;
}

/** What {@link removeBackendServers} answers. */
export interface RemoveBackendServersResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /** The id of the instance. */
  LoadBalancerId: string;
  /** All default servers of the instance after the call. */
  BackendServers: Array<RemoveBackendServersResponseBackendServer>;
}

/** An element of `BackendServers`. */
export interface RemoveBackendServersResponseBackendServer {
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

/** The known codes of an `ApiError` of {@link removeBackendServers}; the service may answer others. */
export type RemoveBackendServersErrorCode = SlbErrorCode;

const removeBackendServersBackendServersMembers: Members = /* @__PURE__ */ membersOf(() => ({
  ServerId: { string: [], required: true },
  Type: { values: ["ecs", "eni", "eci"] },
  Weight: { integer: [0, 100] },
}));
const removeBackendServersMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: true },
  BackendServers: { list: { of: removeBackendServersBackendServersMembers }, size: [-Infinity, 20], required: true },
}));

/** Checks the parameters of RemoveBackendServers without sending them. Returns all issues, warnings too. */
export function validateRemoveBackendServers(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, LoadBalancerId, BackendServers } = params;
  if (
    hasOthers(params, removeBackendServersMembers) ||
    !mayBeString(RegionId) ||
    typeof LoadBalancerId !== "string" ||
    !Array.isArray(BackendServers) ||
    BackendServers.length > 20 ||
    BackendServers.findIndex(
      (item: unknown) =>
        !isRecord(item) ||
        hasOthers(item, removeBackendServersBackendServersMembers) ||
        typeof item.ServerId !== "string" ||
        (item.Type != null && item.Type !== "ecs" && item.Type !== "eni" && item.Type !== "eci") ||
        (item.Weight != null && (!isInteger(item.Weight) || item.Weight < 0 || item.Weight > 100)),
    ) >= 0
  ) {
    checkMembers(issues, params, removeBackendServersMembers);
  }
  return issues;
}

/** {@link validateRemoveBackendServers} as a Standard Schema (https://standardschema.dev). */
export const removeBackendServersSchema: StandardSchemaV1<RemoveBackendServersRequest> =
  /* @__PURE__ */ standardSchema<RemoveBackendServersRequest>(validateRemoveBackendServers);

/** {@link removeBackendServersAction} without the validator, which a bundle then leaves out. */
export const removeBackendServersUnchecked: Action<RemoveBackendServersRequest, RemoveBackendServersResponse> = {
  api: slbApi,
  name: "RemoveBackendServers",
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

/** Describes RemoveBackendServers to `RpcClient.call`. */
export const removeBackendServersAction: CheckedAction<RemoveBackendServersRequest, RemoveBackendServersResponse> =
  /* @__PURE__ */ checked(removeBackendServersUnchecked, validateRemoveBackendServers);

/**
 * Remove servers from the default servers of an instance.
 *
 * The servers get no more requests of the listeners that use the default servers; they keep running.
 * A server that is not among the default servers causes no error.
 */
export function removeBackendServers(
  client: RpcClient,
  params: RemoveBackendServersRequest,
  options?: RequestOptions,
): Promise<RemoveBackendServersResponse> {
  return client.call(removeBackendServersAction, params, options);
}
