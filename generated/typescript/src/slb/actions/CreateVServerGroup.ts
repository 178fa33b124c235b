// Generated from spec/slb/vserver-group/CreateVServerGroup.yaml. Do not edit.
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
   * The name of the group.
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

const createVServerGroupMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "RegionId",
  "LoadBalancerId",
  "VServerGroupName",
  "Tag",
  "BackendServers",
]);
const createVServerGroupTagMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["Key", "Value"]);
const createVServerGroupBackendServersMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "ServerId",
  "Port",
  "Weight",
  "Description",
  "Type",
  "ServerIp",
]);

/** Checks the parameters of CreateVServerGroup without sending them. Returns all issues, warnings too. */
export function validateCreateVServerGroup(params: unknown): Issue[] {
  const issues: Issue[] = [];
  if (!isRecord(params)) {
    error(issues, "", "type", "The parameters must be an object.");
    return issues;
  }
  unknownMembers(issues, params, createVServerGroupMembers, "");
  const { RegionId, LoadBalancerId, VServerGroupName, Tag, BackendServers } = params;
  if (RegionId != null && typeof RegionId !== "string") {
    mistyped(issues, "RegionId");
  }
  if (typeof LoadBalancerId !== "string") {
    required(issues, "LoadBalancerId", LoadBalancerId);
  }
  if (VServerGroupName != null) {
    if (typeof VServerGroupName !== "string") {
      mistyped(issues, "VServerGroupName");
    } else if (!within(VServerGroupName, 1, 80)) {
      wrongLength(issues, "VServerGroupName", "from 1 to 80");
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
          unknownMembers(issues, item1, createVServerGroupTagMembers, `Tag[${index1}]`);
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
          unknownMembers(issues, item1, createVServerGroupBackendServersMembers, `BackendServers[${index1}]`);
          const { ServerId, Port, Weight, Description, Type, ServerIp } = item1;
          if (typeof ServerId !== "string") {
            required(issues, `BackendServers[${index1}].ServerId`, ServerId);
          }
          if (!isInteger(Port)) {
            required(issues, `BackendServers[${index1}].Port`, Port, "an integer");
          } else if (Port < 1 || Port > 65535) {
            outOfRange(issues, `BackendServers[${index1}].Port`, "from 1 to 65535");
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
        }
      }
    }
  }
  return issues;
}

/** {@link validateCreateVServerGroup} as a Standard Schema (https://standardschema.dev). */
export const createVServerGroupSchema: StandardSchemaV1<CreateVServerGroupRequest> =
  /* @__PURE__ */ standardSchema<CreateVServerGroupRequest>(validateCreateVServerGroup);

/** Describes CreateVServerGroup to `RpcClient.call`. */
export const createVServerGroupAction: Action<CreateVServerGroupRequest, CreateVServerGroupResponse> = {
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
  validate: validateCreateVServerGroup,
};

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
