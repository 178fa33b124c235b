// Generated from spec/slb/vserver-group/SetVServerGroupAttribute.yaml. Do not edit.
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
  warning,
  within,
  type Members,
} from "../../runtime/validation.js";
import { slbApi, type SlbErrorCode } from "../api.js";

/**
 * The parameters of {@link setVServerGroupAttribute}.
 *
 * - `name-or-servers` (warning): Give at least one of VServerGroupName and BackendServers. With neither, nothing
 *   changes.
 */
export interface SetVServerGroupAttributeRequest {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The id of the group to change. */
  VServerGroupId: string;
  /**
   * The new name of the group.
   *
   * Characters: from 1 to 80.
   *
   * Letters, digits, hyphens, slashes, periods and underscores are documented.
   */
  VServerGroupName?: string | undefined;
  /**
   * Servers of the group, each with the weight it shall have.
   *
   * Elements: at most 20.
   */
  BackendServers?: Array<SetVServerGroupAttributeRequestBackendServer> | undefined;
}

/** An element of `BackendServers`. */
export interface SetVServerGroupAttributeRequestBackendServer {
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

/** What {@link setVServerGroupAttribute} answers. */
export interface SetVServerGroupAttributeResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /** The id of the VServer group. */
  VServerGroupId: string;
  /**
   * The name of the group after the call.
   *
   * Characters: from 1 to 80.
   *
   * Letters, digits, hyphens, slashes, periods and underscores are documented.
   */
  VServerGroupName: string;
  /** All servers of the group after the call. */
  BackendServers: Array<SetVServerGroupAttributeResponseBackendServer>;
}

/** An element of `BackendServers`. */
export interface SetVServerGroupAttributeResponseBackendServer {
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
 * The known codes of an `ApiError` of {@link setVServerGroupAttribute}; the service may answer others.
 *
 * - `VServerGroupProcessing` (HTTP 400, retry later): An earlier change of the same group has not taken effect yet. Call
 *   again shortly; change a group's servers in one call instead of several at a time.
 */
export type SetVServerGroupAttributeErrorCode = SlbErrorCode | "VServerGroupProcessing";

const setVServerGroupAttributeBackendServersMembers: Members = /* @__PURE__ */ membersOf(() => ({
  ServerId: { string: [], required: true },
  Port: { integer: [1, 65535], required: true },
  Weight: { integer: [0, 100] },
  Description: { string: [1, 80] },
  Type: { values: ["ecs", "eni", "eci"] },
  ServerIp: "string",
}));
const setVServerGroupAttributeMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  VServerGroupId: { string: [], required: true },
  VServerGroupName: { string: [1, 80] },
  BackendServers: { list: { of: setVServerGroupAttributeBackendServersMembers }, size: [-Infinity, 20] },
}));

/** Checks the parameters of SetVServerGroupAttribute without sending them. Returns all issues, warnings too. */
export function validateSetVServerGroupAttribute(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, VServerGroupId, VServerGroupName, BackendServers } = params;
  if (
    hasOthers(params, setVServerGroupAttributeMembers) ||
    !mayBeString(RegionId) ||
    typeof VServerGroupId !== "string" ||
    (VServerGroupName != null && !within(VServerGroupName, 1, 80)) ||
    (BackendServers != null &&
      (!Array.isArray(BackendServers) ||
        BackendServers.length > 20 ||
        BackendServers.findIndex(
          (item: unknown) =>
            !isRecord(item) ||
            hasOthers(item, setVServerGroupAttributeBackendServersMembers) ||
            typeof item.ServerId !== "string" ||
            !isInteger(item.Port) ||
            item.Port < 1 ||
            item.Port > 65535 ||
            (item.Weight != null && (!isInteger(item.Weight) || item.Weight < 0 || item.Weight > 100)) ||
            (item.Description != null && !within(item.Description, 1, 80)) ||
            (item.Type != null && item.Type !== "ecs" && item.Type !== "eni" && item.Type !== "eci") ||
            !mayBeString(item.ServerIp),
        ) >= 0))
  ) {
    checkMembers(issues, params, setVServerGroupAttributeMembers);
  }
  if (VServerGroupName == null && BackendServers == null) {
    warning(
      issues,
      "VServerGroupName",
      "name-or-servers",
      "Give at least one of VServerGroupName and BackendServers. With neither, nothing changes.",
    );
  }
  return issues;
}

/** {@link validateSetVServerGroupAttribute} as a Standard Schema (https://standardschema.dev). */
export const setVServerGroupAttributeSchema: StandardSchemaV1<SetVServerGroupAttributeRequest> =
  /* @__PURE__ */ standardSchema<SetVServerGroupAttributeRequest>(validateSetVServerGroupAttribute);

/** {@link setVServerGroupAttributeAction} without the validator, which a bundle then leaves out. */
export const setVServerGroupAttributeUnchecked: Action<
  SetVServerGroupAttributeRequest,
  SetVServerGroupAttributeResponse
> = {
  api: slbApi,
  name: "SetVServerGroupAttribute",
  fromClient: { RegionId: "regionId" },
  parameters: { BackendServers: { encoding: "json" } },
  response: {
    RequestId: "string",
    VServerGroupId: "string",
    VServerGroupName: "string",
    BackendServers: {
      list: { of: { ServerId: "string", Port: "integer", Weight: "integer", Description: "string", Type: "string" } },
      wrapper: "BackendServer",
    },
  },
};

/** Describes SetVServerGroupAttribute to `RpcClient.call`. */
export const setVServerGroupAttributeAction: CheckedAction<
  SetVServerGroupAttributeRequest,
  SetVServerGroupAttributeResponse
> = /* @__PURE__ */ checked(setVServerGroupAttributeUnchecked, validateSetVServerGroupAttribute);

/**
 * Rename a VServer group or change the weights of its servers.
 *
 * A parameter that is left out changes nothing. Servers are neither added nor replaced here:
 * AddVServerGroupBackendServers and ModifyVServerGroupBackendServers do that.
 */
export function setVServerGroupAttribute(
  client: RpcClient,
  params: SetVServerGroupAttributeRequest,
  options?: RequestOptions,
): Promise<SetVServerGroupAttributeResponse> {
  return client.call(setVServerGroupAttributeAction, params, options);
}
