// Generated from spec/slb/master-slave-group/CreateMasterSlaveServerGroup.yaml. Do not edit.
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
  repeated,
  required,
  standardSchema,
  unknownMembers,
  unlisted,
  violated,
  within,
  wrongLength,
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
  /** A name for the group. */
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

const createMasterSlaveServerGroupMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "RegionId",
  "LoadBalancerId",
  "MasterSlaveServerGroupName",
  "MasterSlaveBackendServers",
  "Tag",
]);
const createMasterSlaveServerGroupMasterSlaveBackendServersMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "ServerId",
  "Port",
  "Weight",
  "ServerType",
  "Type",
  "ServerIp",
  "Description",
]);
const createMasterSlaveServerGroupTagMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["Key", "Value"]);

/** Checks the parameters of CreateMasterSlaveServerGroup without sending them. Returns all issues, warnings too. */
export function validateCreateMasterSlaveServerGroup(params: unknown): Issue[] {
  const issues: Issue[] = [];
  if (!isRecord(params)) {
    error(issues, "", "type", "The parameters must be an object.");
    return issues;
  }
  unknownMembers(issues, params, createMasterSlaveServerGroupMembers, "");
  const { RegionId, LoadBalancerId, MasterSlaveServerGroupName, MasterSlaveBackendServers, Tag } = params;
  if (RegionId != null && typeof RegionId !== "string") {
    mistyped(issues, "RegionId");
  }
  if (typeof LoadBalancerId !== "string") {
    required(issues, "LoadBalancerId", LoadBalancerId);
  }
  if (MasterSlaveServerGroupName != null && typeof MasterSlaveServerGroupName !== "string") {
    mistyped(issues, "MasterSlaveServerGroupName");
  }
  if (MasterSlaveBackendServers != null) {
    if (!Array.isArray(MasterSlaveBackendServers)) {
      mistyped(issues, "MasterSlaveBackendServers", "a list");
    } else {
      if (MasterSlaveBackendServers.length < 2 || MasterSlaveBackendServers.length > 2) {
        violated(issues, "MasterSlaveBackendServers", "size", "must have exactly 2 elements.");
      }
      for (let index1 = 0; index1 < MasterSlaveBackendServers.length; index1++) {
        const item1: unknown = MasterSlaveBackendServers[index1];
        if (!isRecord(item1)) {
          mistyped(issues, `MasterSlaveBackendServers[${index1}]`, "an object");
        } else {
          unknownMembers(
            issues,
            item1,
            createMasterSlaveServerGroupMasterSlaveBackendServersMembers,
            `MasterSlaveBackendServers[${index1}]`,
          );
          const { ServerId, Port, Weight, ServerType, Type, ServerIp, Description } = item1;
          if (typeof ServerId !== "string") {
            required(issues, `MasterSlaveBackendServers[${index1}].ServerId`, ServerId);
          }
          if (Port != null) {
            if (!isInteger(Port)) {
              mistyped(issues, `MasterSlaveBackendServers[${index1}].Port`, "an integer");
            } else if (Port < 1 || Port > 65535) {
              outOfRange(issues, `MasterSlaveBackendServers[${index1}].Port`, "from 1 to 65535");
            }
          }
          if (Weight != null) {
            if (!isInteger(Weight)) {
              mistyped(issues, `MasterSlaveBackendServers[${index1}].Weight`, "an integer");
            } else if (Weight < 0 || Weight > 100) {
              outOfRange(issues, `MasterSlaveBackendServers[${index1}].Weight`, "from 0 to 100");
            }
          }
          if (ServerType != null && ServerType !== "Master" && ServerType !== "Slave") {
            unlisted(issues, `MasterSlaveBackendServers[${index1}].ServerType`, ServerType, '"Master" or "Slave"');
          }
          if (Type != null && Type !== "ecs" && Type !== "eni" && Type !== "eci") {
            unlisted(issues, `MasterSlaveBackendServers[${index1}].Type`, Type, '"ecs", "eni" or "eci"');
          }
          if (ServerIp != null && typeof ServerIp !== "string") {
            mistyped(issues, `MasterSlaveBackendServers[${index1}].ServerIp`);
          }
          if (Description != null) {
            if (typeof Description !== "string") {
              mistyped(issues, `MasterSlaveBackendServers[${index1}].Description`);
            } else if (!within(Description, 1, 80)) {
              wrongLength(issues, `MasterSlaveBackendServers[${index1}].Description`, "from 1 to 80");
            }
          }
        }
      }
    }
  }
  if (Tag != null) {
    if (!Array.isArray(Tag)) {
      mistyped(issues, "Tag", "a list");
    } else {
      if (Tag.length > 20) {
        violated(issues, "Tag", "size", "must have at most 20 elements.");
      }
      for (let index1 = 0; index1 < Tag.length; index1++) {
        const item1: unknown = Tag[index1];
        if (!isRecord(item1)) {
          mistyped(issues, `Tag[${index1}]`, "an object");
        } else {
          unknownMembers(issues, item1, createMasterSlaveServerGroupTagMembers, `Tag[${index1}]`);
          const { Key, Value } = item1;
          if (Key != null) {
            if (typeof Key !== "string") {
              mistyped(issues, `Tag[${index1}].Key`);
            } else {
              if (!within(Key, 1, 64)) {
                wrongLength(issues, `Tag[${index1}].Key`, "from 1 to 64");
              }
              if (
                Key.startsWith("aliyun") ||
                Key.startsWith("acs:") ||
                Key.includes("http://") ||
                Key.includes("https://")
              ) {
                violated(
                  issues,
                  `Tag[${index1}].Key`,
                  "not",
                  'must not start with "aliyun" or "acs:" or contain "http://" or "https://".',
                );
              }
            }
          }
          if (Value != null) {
            if (typeof Value !== "string") {
              mistyped(issues, `Tag[${index1}].Value`);
            } else {
              if (!within(Value, 0, 128)) {
                wrongLength(issues, `Tag[${index1}].Value`, "at most 128");
              }
              if (
                Value.startsWith("aliyun") ||
                Value.startsWith("acs:") ||
                Value.includes("http://") ||
                Value.includes("https://")
              ) {
                violated(
                  issues,
                  `Tag[${index1}].Value`,
                  "not",
                  'must not start with "aliyun" or "acs:" or contain "http://" or "https://".',
                );
              }
            }
          }
        }
      }
    }
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
  if (Array.isArray(MasterSlaveBackendServers)) {
    for (let index = 0; index < MasterSlaveBackendServers.length; index++) {
      const item: unknown = MasterSlaveBackendServers[index];
      if (!isRecord(item)) {
        continue;
      }
      const { Port } = item;
      if (Port == null) {
        violated(
          issues,
          `MasterSlaveBackendServers[${index}].Port`,
          "server-port",
          "is required. No default port is named, and every example gives one.",
          "warning",
        );
      }
    }
  }
  return issues;
}

/** {@link validateCreateMasterSlaveServerGroup} as a Standard Schema (https://standardschema.dev). */
export const createMasterSlaveServerGroupSchema: StandardSchemaV1<CreateMasterSlaveServerGroupRequest> =
  /* @__PURE__ */ standardSchema<CreateMasterSlaveServerGroupRequest>(validateCreateMasterSlaveServerGroup);

/** Describes CreateMasterSlaveServerGroup to `RpcClient.call`. */
export const createMasterSlaveServerGroupAction: Action<
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
  validate: validateCreateMasterSlaveServerGroup,
};

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
