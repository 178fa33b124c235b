// Generated from spec/slb/vserver-group/ModifyVServerGroupBackendServers.yaml. Do not edit.
import { checked, type Action, type CheckedAction } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import {
  checkMembers,
  doubtful,
  error,
  hasOthers,
  isInteger,
  isRecord,
  mayBeString,
  membersOf,
  noObject,
  standardSchema,
  warning,
  within,
  type Members,
  type Shape,
} from "../../runtime/validation.js";
import { slbApi, type SlbErrorCode } from "../api.js";

/**
 * The parameters of {@link modifyVServerGroupBackendServers}.
 *
 * - `same-count`: OldBackendServers and NewBackendServers must have the same number of elements when OldBackendServers
 *   is given. Each old server is replaced by a new one.
 * - `new-for-old` (warning): NewBackendServers is required when OldBackendServers is given. To remove servers without
 *   new ones there is RemoveVServerGroupBackendServers.
 * - `old-or-new` (warning): Give at least one of OldBackendServers and NewBackendServers. With neither, nothing changes.
 */
export interface ModifyVServerGroupBackendServersRequest {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The id of the group to change. */
  VServerGroupId: string;
  /**
   * The servers that leave the group, each by its id and port.
   *
   * Elements: at most 20.
   */
  OldBackendServers?: Array<ModifyVServerGroupBackendServersRequestOldBackendServer> | undefined;
  /**
   * The servers that join the group.
   *
   * Elements: at most 20.
   */
  NewBackendServers?: Array<ModifyVServerGroupBackendServersRequestNewBackendServer> | undefined;
}

/** An element of `OldBackendServers`. */
export interface ModifyVServerGroupBackendServersRequestOldBackendServer {
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
}

/** An element of `NewBackendServers`. */
export interface ModifyVServerGroupBackendServersRequestNewBackendServer {
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
}

/** What {@link modifyVServerGroupBackendServers} answers. */
export interface ModifyVServerGroupBackendServersResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /** The id of the VServer group. */
  VServerGroupId: string;
  /** All servers of the group after the call. */
  BackendServers: Array<ModifyVServerGroupBackendServersResponseBackendServer>;
}

/** An element of `BackendServers`. */
export interface ModifyVServerGroupBackendServersResponseBackendServer {
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

/**
 * The known codes of an `ApiError` of {@link modifyVServerGroupBackendServers}; the service may answer others.
 *
 * - `VServerGroupProcessing` (HTTP 400, retry later): An earlier change of the same group has not taken effect yet. Call
 *   again shortly; change a group's servers in one call instead of several at a time.
 */
export type ModifyVServerGroupBackendServersErrorCode = SlbErrorCode | "VServerGroupProcessing";

const modifyVServerGroupBackendServersOldBackendServersTypeShape: Shape = { values: ["ecs", "eni", "eci"] };
const modifyVServerGroupBackendServersOldBackendServersMembers: Members = /* @__PURE__ */ membersOf(() => ({
  ServerId: { string: [], required: true },
  Port: { integer: [1, 65535], required: true },
  Weight: { integer: [0, 100] },
  Description: { string: [1, 80] },
  Type: modifyVServerGroupBackendServersOldBackendServersTypeShape,
  ServerIp: "string",
}));
const modifyVServerGroupBackendServersMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  VServerGroupId: { string: [], required: true },
  OldBackendServers: { list: { of: modifyVServerGroupBackendServersOldBackendServersMembers }, size: [-Infinity, 20] },
  NewBackendServers: { list: { of: modifyVServerGroupBackendServersOldBackendServersMembers }, size: [-Infinity, 20] },
}));
const modifyVServerGroupBackendServersOldBackendServersTypeFits: (value: unknown) => boolean = (value) =>
  value == null || value === "ecs" || value === "eni" || value === "eci";

/** Checks the parameters of ModifyVServerGroupBackendServers without sending them. Returns all issues, warnings too. */
export function validateModifyVServerGroupBackendServers(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, VServerGroupId, OldBackendServers, NewBackendServers } = params;
  if (
    hasOthers(params, modifyVServerGroupBackendServersMembers) ||
    !mayBeString(RegionId) ||
    typeof VServerGroupId !== "string" ||
    (OldBackendServers != null &&
      (!Array.isArray(OldBackendServers) ||
        OldBackendServers.length > 20 ||
        OldBackendServers.findIndex(
          (item: unknown) =>
            !isRecord(item) ||
            hasOthers(item, modifyVServerGroupBackendServersOldBackendServersMembers) ||
            typeof item.ServerId !== "string" ||
            !isInteger(item.Port) ||
            item.Port < 1 ||
            item.Port > 65535 ||
            (item.Weight != null && (!isInteger(item.Weight) || item.Weight < 0 || item.Weight > 100)) ||
            (item.Description != null && !within(item.Description, 1, 80)) ||
            !modifyVServerGroupBackendServersOldBackendServersTypeFits(item.Type) ||
            !mayBeString(item.ServerIp),
        ) >= 0)) ||
    (NewBackendServers != null &&
      (!Array.isArray(NewBackendServers) ||
        NewBackendServers.length > 20 ||
        NewBackendServers.findIndex(
          (item: unknown) =>
            !isRecord(item) ||
            hasOthers(item, modifyVServerGroupBackendServersOldBackendServersMembers) ||
            typeof item.ServerId !== "string" ||
            !isInteger(item.Port) ||
            item.Port < 1 ||
            item.Port > 65535 ||
            (item.Weight != null && (!isInteger(item.Weight) || item.Weight < 0 || item.Weight > 100)) ||
            (item.Description != null && !within(item.Description, 1, 80)) ||
            !modifyVServerGroupBackendServersOldBackendServersTypeFits(item.Type) ||
            !mayBeString(item.ServerIp),
        ) >= 0))
  ) {
    checkMembers(issues, params, modifyVServerGroupBackendServersMembers);
  }
  if (
    OldBackendServers != null &&
    Array.isArray(OldBackendServers) &&
    Array.isArray(NewBackendServers) &&
    OldBackendServers.length !== NewBackendServers.length
  ) {
    error(
      issues,
      "NewBackendServers",
      "same-count",
      "OldBackendServers and NewBackendServers must have the same number of elements when OldBackendServers is given. Each old server is replaced by a new one.",
    );
  }
  if (OldBackendServers != null && NewBackendServers == null) {
    doubtful(
      issues,
      "NewBackendServers",
      "new-for-old",
      "is required when OldBackendServers is given. To remove servers without new ones there is RemoveVServerGroupBackendServers.",
    );
  }
  if (OldBackendServers == null && NewBackendServers == null) {
    warning(
      issues,
      "OldBackendServers",
      "old-or-new",
      "Give at least one of OldBackendServers and NewBackendServers. With neither, nothing changes.",
    );
  }
  return issues;
}

/** {@link validateModifyVServerGroupBackendServers} as a Standard Schema (https://standardschema.dev). */
export const modifyVServerGroupBackendServersSchema: StandardSchemaV1<ModifyVServerGroupBackendServersRequest> =
  /* @__PURE__ */ standardSchema<ModifyVServerGroupBackendServersRequest>(validateModifyVServerGroupBackendServers);

/** {@link modifyVServerGroupBackendServersAction} without the validator, which a bundle then leaves out. */
export const modifyVServerGroupBackendServersUnchecked: Action<
  ModifyVServerGroupBackendServersRequest,
  ModifyVServerGroupBackendServersResponse
> = {
  api: slbApi,
  name: "ModifyVServerGroupBackendServers",
  fromClient: { RegionId: "regionId" },
  parameters: { OldBackendServers: { encoding: "json" }, NewBackendServers: { encoding: "json" } },
  response: {
    RequestId: "string",
    VServerGroupId: "string",
    BackendServers: {
      list: { of: { ServerId: "string", Port: "integer", Weight: "integer", Description: "string", Type: "string" } },
      wrapper: "BackendServer",
    },
  },
};

/** Describes ModifyVServerGroupBackendServers to `RpcClient.call`. */
export const modifyVServerGroupBackendServersAction: CheckedAction<
  ModifyVServerGroupBackendServersRequest,
  ModifyVServerGroupBackendServersResponse
> = /* @__PURE__ */ checked(modifyVServerGroupBackendServersUnchecked, validateModifyVServerGroupBackendServers);

/**
 * Replace servers of a VServer group by others.
 *
 * The servers in OldBackendServers leave the group, those in NewBackendServers join it; the others stay.
 * Weights alone are changed with SetVServerGroupAttribute. Only servers that are running can be added.
 */
export function modifyVServerGroupBackendServers(
  client: RpcClient,
  params: ModifyVServerGroupBackendServersRequest,
  options?: RequestOptions,
): Promise<ModifyVServerGroupBackendServersResponse> {
  return client.call(modifyVServerGroupBackendServersAction, params, options);
}
