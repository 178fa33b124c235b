// Generated from spec/slb/master-slave-group/CreateMasterSlaveServerGroup.yaml. Do not edit.
import { checked, type Action, type CheckedAction } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import {
  checkEach,
  checkMembers,
  doubtful,
  error,
  hasOthers,
  isInteger,
  isRecord,
  mayBeString,
  membersOf,
  noObject,
  repeated,
  standardSchema,
  within,
  type Forbidden,
  type Members,
} from "../../runtime/validation.js";
import { slbApi, type SlbErrorCode } from "../api.js";

/**
 * The parameters of {@link createMasterSlaveServerGroup}.
 *
 * - `one-master-one-slave`: No two elements of MasterSlaveBackendServers may have the same ServerType. One server of the
 *   group is the master and the other the slave.
 * - `server-port` (warning): In each element of MasterSlaveBackendServers: Port is required. No default port is named,
 *   and every example gives one.
 */
export interface CreateMasterSlaveServerGroupRequest {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The instance that the group belongs to. */
  LoadBalancerId: string;
  /** A text to recognise the group by. */
  MasterSlaveServerGroupName?: string | undefined;
  /**
   * The two servers, one as master and one as slave.
   *
   * Elements: exactly 2.
   */
  MasterSlaveBackendServers?: Array<CreateMasterSlaveServerGroupRequestMasterSlaveBackendServer> | undefined;
  /**
   * Tags to attach to the new group.
   *
   * Elements: at most 20.
   */
  Tag?: Array<CreateMasterSlaveServerGroupRequestTag> | undefined;
}

/**
 * An element of `MasterSlaveBackendServers`.
 *
 * - `one-master-one-slave`: No two elements of MasterSlaveBackendServers may have the same ServerType. One server of the
 *   group is the master and the other the slave.
 * - `server-port` (warning): Port is required. No default port is named, and every example gives one.
 */
export interface CreateMasterSlaveServerGroupRequestMasterSlaveBackendServer {
  /** The id of the server; today an ECS instance, a network interface or a container instance. */
  ServerId: string;
  /**
   * The port on which the server receives the traffic.
   *
   * Value: from 1 to 65535.
   */
  Port?: number | undefined;
  /**
   * The weight of the server; one with weight 0 gets no requests.
   *
   * Value: from 0 to 100.
   *
   * Default: `100`.
   */
  Weight?: number | undefined;
  /**
   * The role of the server in the pair.
   *
   * - `Master`: Receives the traffic as long as it is healthy.
   * - `Slave`: Takes over when the master fails.
   *
   * Default: `"Master"`.
   */
  ServerType?: "Master" | "Slave" | undefined;
  /**
   * What kind of server the id stands for.
   *
   * - `ecs`: An ECS instance.
   * - `eni`: An elastic network interface.
   * - `eci`: An elastic container instance.
   *
   * Needed when ServerId is that of a network interface or a container instance.
   *
   * Only high-performance instances take network interfaces and container instances.
   *
   * Default: `"ecs"`.
   */
  Type?: "ecs" | "eni" | "eci" | undefined;
  /** The IP address of the network interface or container instance. */
  ServerIp?: string | undefined;
  /**
   * A remark about the server.
   *
   * Characters: from 1 to 80.
   *
   * Letters, digits, hyphens, slashes, periods and underscores are documented.
   */
  Description?: string | undefined;
}

/** An element of `Tag`. */
export interface CreateMasterSlaveServerGroupRequestTag {
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

/** What {@link createMasterSlaveServerGroup} answers. */
export interface CreateMasterSlaveServerGroupResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /** The id of the new group. */
  MasterSlaveServerGroupId: string;
  /** The two servers of the group. */
  MasterSlaveBackendServers: Array<CreateMasterSlaveServerGroupResponseMasterSlaveBackendServer>;
}

/** An element of `MasterSlaveBackendServers`. */
export interface CreateMasterSlaveServerGroupResponseMasterSlaveBackendServer {
  /** The id of the server; today an ECS instance, a network interface or a container instance. */
  ServerId: string;
  /**
   * The port on which the server receives the traffic.
   *
   * Value: from 1 to 65535.
   */
  Port: number;
  /**
   * The weight of the server; one with weight 0 gets no requests.
   *
   * Value: from 0 to 100.
   */
  Weight: number;
  /**
   * The role of the server in the pair.
   *
   * - `Master`: Receives the traffic as long as it is healthy.
   * - `Slave`: Takes over when the master fails.
   */
  ServerType: "Master" | "Slave" | (string & {});
  /**
   * What kind of server the id stands for.
   *
   * - `ecs`: An ECS instance.
   * - `eni`: An elastic network interface.
   * - `eci`: An elastic container instance.
   */
  Type: "ecs" | "eni" | "eci" | (string & {});
  /** The remark about the server. */
  Description?: string;
}

/** The known codes of an `ApiError` of {@link createMasterSlaveServerGroup}; the service may answer others. */
export type CreateMasterSlaveServerGroupErrorCode = SlbErrorCode;

const createMasterSlaveServerGroupMasterSlaveBackendServersMembers: Members = /* @__PURE__ */ membersOf(() => ({
  ServerId: { string: [], required: true },
  Port: { integer: [1, 65535] },
  Weight: { integer: [0, 100] },
  ServerType: { values: ["Master", "Slave"] },
  Type: { values: ["ecs", "eni", "eci"] },
  ServerIp: "string",
  Description: { string: [1, 80] },
}));
const createMasterSlaveServerGroupTagKeyForbidden: Forbidden = [
  ["aliyun", "acs:"],
  ["http://", "https://"],
];
const createMasterSlaveServerGroupTagMembers: Members = /* @__PURE__ */ membersOf(() => ({
  Key: { string: [1, 64], not: createMasterSlaveServerGroupTagKeyForbidden },
  Value: { string: [-Infinity, 128], not: createMasterSlaveServerGroupTagKeyForbidden },
}));
const createMasterSlaveServerGroupMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: true },
  MasterSlaveServerGroupName: "string",
  MasterSlaveBackendServers: {
    list: { of: createMasterSlaveServerGroupMasterSlaveBackendServersMembers },
    size: [2, 2],
  },
  Tag: { list: { of: createMasterSlaveServerGroupTagMembers }, size: [-Infinity, 20] },
}));
const createMasterSlaveServerGroupTagKeyIsForbidden: (text: string) => boolean = (text) =>
  text.startsWith("aliyun") || text.startsWith("acs:") || text.includes("http://") || text.includes("https://");

/** Checks the parameters of CreateMasterSlaveServerGroup without sending them. Returns all issues, warnings too. */
export function validateCreateMasterSlaveServerGroup(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, LoadBalancerId, MasterSlaveServerGroupName, MasterSlaveBackendServers, Tag } = params;
  if (
    hasOthers(params, createMasterSlaveServerGroupMembers) ||
    !mayBeString(RegionId) ||
    typeof LoadBalancerId !== "string" ||
    !mayBeString(MasterSlaveServerGroupName) ||
    (MasterSlaveBackendServers != null &&
      (!Array.isArray(MasterSlaveBackendServers) ||
        MasterSlaveBackendServers.length < 2 ||
        MasterSlaveBackendServers.length > 2 ||
        MasterSlaveBackendServers.findIndex(
          (item: unknown) =>
            !isRecord(item) ||
            hasOthers(item, createMasterSlaveServerGroupMasterSlaveBackendServersMembers) ||
            typeof item.ServerId !== "string" ||
            (item.Port != null && (!isInteger(item.Port) || item.Port < 1 || item.Port > 65535)) ||
            (item.Weight != null && (!isInteger(item.Weight) || item.Weight < 0 || item.Weight > 100)) ||
            (item.ServerType != null && item.ServerType !== "Master" && item.ServerType !== "Slave") ||
            (item.Type != null && item.Type !== "ecs" && item.Type !== "eni" && item.Type !== "eci") ||
            !mayBeString(item.ServerIp) ||
            (item.Description != null && !within(item.Description, 1, 80)),
        ) >= 0)) ||
    (Tag != null &&
      (!Array.isArray(Tag) ||
        Tag.length > 20 ||
        Tag.findIndex(
          (item: unknown) =>
            !isRecord(item) ||
            hasOthers(item, createMasterSlaveServerGroupTagMembers) ||
            (item.Key != null &&
              (!within(item.Key, 1, 64) || createMasterSlaveServerGroupTagKeyIsForbidden(item.Key))) ||
            (item.Value != null &&
              (!within(item.Value, 0, 128) || createMasterSlaveServerGroupTagKeyIsForbidden(item.Value))),
        ) >= 0))
  ) {
    checkMembers(issues, params, createMasterSlaveServerGroupMembers);
  }
  if (Array.isArray(MasterSlaveBackendServers)) {
    for (const index of repeated(MasterSlaveBackendServers, ["ServerType"])) {
      error(
        issues,
        `MasterSlaveBackendServers[${index}]`,
        "one-master-one-slave",
        "No two elements of MasterSlaveBackendServers may have the same ServerType. One server of the group is the master and the other the slave.",
      );
    }
  }
  checkEach(issues, "MasterSlaveBackendServers", MasterSlaveBackendServers, (item) => {
    const { Port } = item;
    if (Port == null) {
      doubtful(issues, "Port", "server-port", "is required. No default port is named, and every example gives one.");
    }
  });
  return issues;
}

/** {@link validateCreateMasterSlaveServerGroup} as a Standard Schema (https://standardschema.dev). */
export const createMasterSlaveServerGroupSchema: StandardSchemaV1<CreateMasterSlaveServerGroupRequest> =
  /* @__PURE__ */ standardSchema<CreateMasterSlaveServerGroupRequest>(validateCreateMasterSlaveServerGroup);

/** {@link createMasterSlaveServerGroupAction} without the validator, which a bundle then leaves out. */
export const createMasterSlaveServerGroupUnchecked: Action<
  CreateMasterSlaveServerGroupRequest,
  CreateMasterSlaveServerGroupResponse
> = {
  api: slbApi,
  name: "CreateMasterSlaveServerGroup",
  fromClient: { RegionId: "regionId" },
  parameters: { MasterSlaveBackendServers: { encoding: "json" } },
  response: {
    RequestId: "string",
    MasterSlaveServerGroupId: "string",
    MasterSlaveBackendServers: {
      list: {
        of: {
          ServerId: "string",
          Port: "integer",
          Weight: "integer",
          ServerType: "string",
          Type: "string",
          Description: "string",
        },
      },
      wrapper: "MasterSlaveBackendServer",
    },
  },
};

/** Describes CreateMasterSlaveServerGroup to `RpcClient.call`. */
export const createMasterSlaveServerGroupAction: CheckedAction<
  CreateMasterSlaveServerGroupRequest,
  CreateMasterSlaveServerGroupResponse
> = /* @__PURE__ */ checked(createMasterSlaveServerGroupUnchecked, validateCreateMasterSlaveServerGroup);

/**
 * Create a pair of servers of which one stands by for the other.
 *
 * The group consists of two servers: the master receives the traffic, the slave takes over when the master fails.
 * TCP and UDP listeners of the instance can send their traffic to the group, by the id in the response.
 * There is no Action that changes a group; to replace a server, create another group.
 */
export function createMasterSlaveServerGroup(
  client: RpcClient,
  params: CreateMasterSlaveServerGroupRequest,
  options?: RequestOptions,
): Promise<CreateMasterSlaveServerGroupResponse> {
  return client.call(createMasterSlaveServerGroupAction, params, options);
}
