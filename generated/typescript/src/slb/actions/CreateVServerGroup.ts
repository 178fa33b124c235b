// Generated from spec/slb/vserver-group/CreateVServerGroup.yaml. Do not edit.
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
  type Forbidden,
  type Members,
} from "../../runtime/validation.js";
import { slbApi, type SlbErrorCode } from "../api.js";

/** The parameters of {@link createVServerGroup}. */
export interface CreateVServerGroupRequest {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The id of the instance that gets the group. */
  LoadBalancerId: string;
  /**
   * A text to recognise the group by.
   *
   * Characters: from 1 to 80.
   *
   * Letters, digits, hyphens, slashes, periods and underscores are documented.
   */
  VServerGroupName?: string | undefined;
  /**
   * Tags for the new group.
   *
   * Elements: at most 20.
   */
  Tag?: Array<CreateVServerGroupRequestTag> | undefined;
  /**
   * The first servers of the group.
   *
   * Elements: at most 20.
   */
  BackendServers?: Array<CreateVServerGroupRequestBackendServer> | undefined;
}

/** An element of `Tag`. */
export interface CreateVServerGroupRequestTag {
  /**
   * The key of the tag.
   *
   * Characters: from 1 to 64. Must not start with "aliyun" or "acs:" or contain "http://" or "https://".
   */
  Key?: string | undefined;
  /**
   * The value of the tag; it may be empty.
   *
   * Characters: at most 128. Must not start with "aliyun" or "acs:" or contain "http://" or "https://".
   */
  Value?: string | undefined;
}

/** An element of `BackendServers`. */
export interface CreateVServerGroupRequestBackendServer {
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

/** What {@link createVServerGroup} answers. */
export interface CreateVServerGroupResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /** The id of the new group. */
  VServerGroupId: string;
  /** The servers of the new group. */
  BackendServers: Array<CreateVServerGroupResponseBackendServer>;
}

/** An element of `BackendServers`. */
export interface CreateVServerGroupResponseBackendServer {
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

/** The known codes of an `ApiError` of {@link createVServerGroup}; the service may answer others. */
export type CreateVServerGroupErrorCode = SlbErrorCode;

const createVServerGroupTagKeyForbidden: Forbidden = [
  ["aliyun", "acs:"],
  ["http://", "https://"],
];
const createVServerGroupTagMembers: Members = /* @__PURE__ */ membersOf(() => ({
  Key: { string: [1, 64], not: createVServerGroupTagKeyForbidden },
  Value: { string: [-Infinity, 128], not: createVServerGroupTagKeyForbidden },
}));
const createVServerGroupBackendServersMembers: Members = /* @__PURE__ */ membersOf(() => ({
  ServerId: { string: [], required: true },
  Port: { integer: [1, 65535], required: true },
  Weight: { integer: [0, 100] },
  Description: { string: [1, 80] },
  Type: { values: ["ecs", "eni", "eci"] },
  ServerIp: "string",
}));
const createVServerGroupMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: true },
  VServerGroupName: { string: [1, 80] },
  Tag: { list: { of: createVServerGroupTagMembers }, size: [-Infinity, 20] },
  BackendServers: { list: { of: createVServerGroupBackendServersMembers }, size: [-Infinity, 20] },
}));
const createVServerGroupTagKeyIsForbidden: (text: string) => boolean = (text) =>
  text.startsWith("aliyun") || text.startsWith("acs:") || text.includes("http://") || text.includes("https://");

/** Checks the parameters of CreateVServerGroup without sending them. Returns all issues, warnings too. */
export function validateCreateVServerGroup(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, LoadBalancerId, VServerGroupName, Tag, BackendServers } = params;
  if (
    hasOthers(params, createVServerGroupMembers) ||
    !mayBeString(RegionId) ||
    typeof LoadBalancerId !== "string" ||
    (VServerGroupName != null && !within(VServerGroupName, 1, 80)) ||
    (Tag != null &&
      (!Array.isArray(Tag) ||
        Tag.length > 20 ||
        Tag.findIndex(
          (item: unknown) =>
            !isRecord(item) ||
            hasOthers(item, createVServerGroupTagMembers) ||
            (item.Key != null && (!within(item.Key, 1, 64) || createVServerGroupTagKeyIsForbidden(item.Key))) ||
            (item.Value != null && (!within(item.Value, 0, 128) || createVServerGroupTagKeyIsForbidden(item.Value))),
        ) >= 0)) ||
    (BackendServers != null &&
      (!Array.isArray(BackendServers) ||
        BackendServers.length > 20 ||
        BackendServers.findIndex(
          (item: unknown) =>
            !isRecord(item) ||
            hasOthers(item, createVServerGroupBackendServersMembers) ||
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
    checkMembers(issues, params, createVServerGroupMembers);
  }
  return issues;
}

/** {@link validateCreateVServerGroup} as a Standard Schema (https://standardschema.dev). */
export const createVServerGroupSchema: StandardSchemaV1<CreateVServerGroupRequest> =
  /* @__PURE__ */ standardSchema<CreateVServerGroupRequest>(validateCreateVServerGroup);

/** {@link createVServerGroupAction} without the validator, which a bundle then leaves out. */
export const createVServerGroupUnchecked: Action<CreateVServerGroupRequest, CreateVServerGroupResponse> = {
  api: slbApi,
  name: "CreateVServerGroup",
  fromClient: { RegionId: "regionId" },
  parameters: { BackendServers: { encoding: "json" } },
  response: {
    RequestId: "string",
    VServerGroupId: "string",
    BackendServers: {
      list: { of: { ServerId: "string", Port: "integer", Weight: "integer", Description: "string", Type: "string" } },
      wrapper: "BackendServer",
    },
  },
};

/** Describes CreateVServerGroup to `RpcClient.call`. */
export const createVServerGroupAction: CheckedAction<CreateVServerGroupRequest, CreateVServerGroupResponse> =
  /* @__PURE__ */ checked(createVServerGroupUnchecked, validateCreateVServerGroup);

/**
 * Create a VServer group, with or without servers.
 *
 * A VServer group is a set of servers and ports of one instance that listeners and forwarding rules can send traffic to.
 * Without BackendServers the group is empty; AddVServerGroupBackendServers fills it later.
 * Only servers that are running can be added, at most 20 in a call.
 */
export function createVServerGroup(
  client: RpcClient,
  params: CreateVServerGroupRequest,
  options?: RequestOptions,
): Promise<CreateVServerGroupResponse> {
  return client.call(createVServerGroupAction, params, options);
}
