// Generated from spec/slb/vserver-group/RemoveVServerGroupBackendServers.yaml. Do not edit.
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

/** The parameters of {@link removeVServerGroupBackendServers}. */
export interface RemoveVServerGroupBackendServersRequest {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The id of the group that loses the servers. */
  VServerGroupId: string;
  /**
   * The servers that leave the group, each by its id and port.
   *
   * Elements: from 1 to 20.
   */
  BackendServers: Array<RemoveVServerGroupBackendServersRequestBackendServer>;
}

/** An element of `BackendServers`. */
export interface RemoveVServerGroupBackendServersRequestBackendServer {
  /** The id of the server; today an ECS instance, a network interface or a container instance. */
  ServerId: string;
  /**
   * The port under which the server is in the group.
   *
   * Value: from 1 to 65535.
   */
  Port: number;
  /**
   * How much of the traffic the server gets compared with the other servers; 0 gives it none.
   *
   * Value: from 0 to 100.
   *
   * A removal has no use for a weight.
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
   */
  Type?: "ecs" | "eni" | "eci" | undefined;
  /**
   * The address that receives the traffic; it tells apart several addresses of one network interface.
   *
   * Meant for network interfaces and container instances; the texts of AddBackendServers and CreateVServerGroup name
   * ECS instances too.
   */
  ServerIp?: string | undefined;
}

/** What {@link removeVServerGroupBackendServers} answers. */
export interface RemoveVServerGroupBackendServersResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /** The id of the VServer group. */
  VServerGroupId: string;
  /** The servers that are left in the group. */
  BackendServers: Array<RemoveVServerGroupBackendServersResponseBackendServer>;
}

/** An element of `BackendServers`. */
export interface RemoveVServerGroupBackendServersResponseBackendServer {
  /** The id of the server; today an ECS instance, a network interface or a container instance. */
  ServerId: string;
  /**
   * The port on which the server receives the traffic.
   *
   * Value: from 1 to 65535.
   */
  Port: number;
  /**
   * How much of the traffic the server gets compared with the other servers; 0 gives it none.
   *
   * Value: from 0 to 100.
   */
  Weight?: number;
  /**
   * What kind of server the id stands for.
   *
   * - `ecs`: An ECS instance.
   * - `eni`: An elastic network interface.
   * - `eci`: An elastic container instance.
   */
  Type: "ecs" | "eni" | "eci" | (string & {});
}

/**
 * The known codes of an `ApiError` of {@link removeVServerGroupBackendServers}; the service may answer others.
 *
 * - `VServerGroupProcessing` (HTTP 400, retry later): An earlier change of the same group has not taken effect yet. Call
 *   again shortly; change a group's servers in one call instead of several at a time.
 */
export type RemoveVServerGroupBackendServersErrorCode = SlbErrorCode | "VServerGroupProcessing";

const removeVServerGroupBackendServersBackendServersMembers: Members = /* @__PURE__ */ membersOf(() => ({
  ServerId: { string: [], required: true },
  Port: { integer: [1, 65535], required: true },
  Weight: { integer: [0, 100] },
  Description: { string: [1, 80] },
  Type: { values: ["ecs", "eni", "eci"] },
  ServerIp: "string",
}));
const removeVServerGroupBackendServersMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  VServerGroupId: { string: [], required: true },
  BackendServers: {
    list: { of: removeVServerGroupBackendServersBackendServersMembers },
    size: [1, 20],
    required: true,
  },
}));

/** Checks the parameters of RemoveVServerGroupBackendServers without sending them. Returns all issues, warnings too. */
export function validateRemoveVServerGroupBackendServers(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, VServerGroupId, BackendServers } = params;
  if (
    hasOthers(params, removeVServerGroupBackendServersMembers) ||
    !mayBeString(RegionId) ||
    typeof VServerGroupId !== "string" ||
    !Array.isArray(BackendServers) ||
    BackendServers.length < 1 ||
    BackendServers.length > 20 ||
    BackendServers.findIndex(
      (item: unknown) =>
        !isRecord(item) ||
        hasOthers(item, removeVServerGroupBackendServersBackendServersMembers) ||
        typeof item.ServerId !== "string" ||
        !isInteger(item.Port) ||
        item.Port < 1 ||
        item.Port > 65535 ||
        (item.Weight != null && (!isInteger(item.Weight) || item.Weight < 0 || item.Weight > 100)) ||
        (item.Description != null && !within(item.Description, 1, 80)) ||
        (item.Type != null && item.Type !== "ecs" && item.Type !== "eni" && item.Type !== "eci") ||
        !mayBeString(item.ServerIp),
    ) >= 0
  ) {
    checkMembers(issues, params, removeVServerGroupBackendServersMembers);
  }
  return issues;
}

/** {@link validateRemoveVServerGroupBackendServers} as a Standard Schema (https://standardschema.dev). */
export const removeVServerGroupBackendServersSchema: StandardSchemaV1<RemoveVServerGroupBackendServersRequest> =
  /* @__PURE__ */ standardSchema<RemoveVServerGroupBackendServersRequest>(validateRemoveVServerGroupBackendServers);

/** {@link removeVServerGroupBackendServersAction} without the validator, which a bundle then leaves out. */
export const removeVServerGroupBackendServersUnchecked: Action<
  RemoveVServerGroupBackendServersRequest,
  RemoveVServerGroupBackendServersResponse
> = {
  api: slbApi,
  name: "RemoveVServerGroupBackendServers",
  fromClient: { RegionId: "regionId" },
  parameters: { BackendServers: { encoding: "json" } },
  response: {
    RequestId: "string",
    VServerGroupId: "string",
    BackendServers: {
      list: { of: { ServerId: "string", Port: "integer", Weight: "integer", Type: "string" } },
      wrapper: "BackendServer",
    },
  },
};

/** Describes RemoveVServerGroupBackendServers to `RpcClient.call`. */
export const removeVServerGroupBackendServersAction: CheckedAction<
  RemoveVServerGroupBackendServersRequest,
  RemoveVServerGroupBackendServersResponse
> = /* @__PURE__ */ checked(removeVServerGroupBackendServersUnchecked, validateRemoveVServerGroupBackendServers);

/**
 * Take servers out of a VServer group.
 *
 * The servers get no more traffic through this group; they themselves keep running and can be added again.
 * A server that is not in the group is passed over without an error.
 */
export function removeVServerGroupBackendServers(
  client: RpcClient,
  params: RemoveVServerGroupBackendServersRequest,
  options?: RequestOptions,
): Promise<RemoveVServerGroupBackendServersResponse> {
  return client.call(removeVServerGroupBackendServersAction, params, options);
}
