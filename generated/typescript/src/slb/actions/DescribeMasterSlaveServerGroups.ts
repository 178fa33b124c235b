// Generated from spec/slb/master-slave-group/DescribeMasterSlaveServerGroups.yaml. Do not edit.
import { checked, type Action, type CheckedAction } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import {
  checkMembers,
  hasOthers,
  isRecord,
  mayBeBoolean,
  mayBeString,
  membersOf,
  noObject,
  standardSchema,
  within,
  type Forbidden,
  type Members,
} from "../../runtime/validation.js";
import { slbApi, type SlbErrorCode } from "../api.js";

/** The parameters of {@link describeMasterSlaveServerGroups}. */
export interface DescribeMasterSlaveServerGroupsRequest {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The instance whose groups to list. */
  LoadBalancerId: string;
  /**
   * Return only groups with this description.
   *
   * CreateMasterSlaveServerGroup gives descriptions to servers only; how a group gets one is not said.
   */
  Description?: string | undefined;
  /** Whether to return the listeners that use each group, in AssociatedObjects. */
  IncludeListener?: boolean | undefined;
  /**
   * Return only groups with these tags.
   *
   * Elements: at most 20.
   */
  Tag?: Array<DescribeMasterSlaveServerGroupsRequestTag> | undefined;
}

/** An element of `Tag`. */
export interface DescribeMasterSlaveServerGroupsRequestTag {
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

/** What {@link describeMasterSlaveServerGroups} answers. */
export interface DescribeMasterSlaveServerGroupsResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /** The groups that the instance has. */
  MasterSlaveServerGroups: Array<DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroup>;
  /**
   * The servers of a group, as the guide's table has it.
   *
   * @deprecated Use MasterSlaveServerGroups.
   */
  MasterSlaveBackendServers?: Array<DescribeMasterSlaveServerGroupsResponseMasterSlaveBackendServer>;
}

/** An element of `MasterSlaveServerGroups`. */
export interface DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroup {
  /** Identifies the pair of servers. */
  MasterSlaveServerGroupId: string;
  /** What the pair of servers is called. */
  MasterSlaveServerGroupName: string;
  /** When the group was created, in UTC. */
  CreateTime: string;
  /** What uses the group; only when IncludeListener asks for it. */
  AssociatedObjects?: DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupAssociatedObjects;
  /** The tags of the group. */
  Tags: Array<DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupTag>;
}

/** What uses the group; only when IncludeListener asks for it. */
export interface DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupAssociatedObjects {
  /** The listeners that send their traffic to the group. */
  Listeners: Array<DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupAssociatedObjectsListener>;
}

/** An element of `Listeners`. */
export interface DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupAssociatedObjectsListener {
  /**
   * The listener's frontend port.
   *
   * Value: from 1 to 65535.
   */
  Port: number;
  /**
   * The protocol that the listener speaks with the clients.
   *
   * - `http`: HTTP.
   * - `https`: HTTPS.
   * - `tcp`: TCP.
   * - `udp`: UDP.
   */
  Protocol: "http" | "https" | "tcp" | "udp" | (string & {});
}

/** An element of `Tags`. */
export interface DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupTag {
  /** What the tag is about. */
  TagKey: string;
  /** What the tag says about it. */
  TagValue: string;
}

/** An element of `MasterSlaveBackendServers`. */
export interface DescribeMasterSlaveServerGroupsResponseMasterSlaveBackendServer {
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

/** The known codes of an `ApiError` of {@link describeMasterSlaveServerGroups}; the service may answer others. */
export type DescribeMasterSlaveServerGroupsErrorCode = SlbErrorCode;

const describeMasterSlaveServerGroupsTagKeyForbidden: Forbidden = [
  ["aliyun", "acs:"],
  ["http://", "https://"],
];
const describeMasterSlaveServerGroupsTagMembers: Members = /* @__PURE__ */ membersOf(() => ({
  Key: { string: [1, 64], not: describeMasterSlaveServerGroupsTagKeyForbidden },
  Value: { string: [-Infinity, 128], not: describeMasterSlaveServerGroupsTagKeyForbidden },
}));
const describeMasterSlaveServerGroupsMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: true },
  Description: "string",
  IncludeListener: "boolean",
  Tag: { list: { of: describeMasterSlaveServerGroupsTagMembers }, size: [-Infinity, 20] },
}));
const describeMasterSlaveServerGroupsTagKeyIsForbidden: (text: string) => boolean = (text) =>
  text.startsWith("aliyun") || text.startsWith("acs:") || text.includes("http://") || text.includes("https://");

/** Checks the parameters of DescribeMasterSlaveServerGroups without sending them. Returns all issues, warnings too. */
export function validateDescribeMasterSlaveServerGroups(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, LoadBalancerId, Description, IncludeListener, Tag } = params;
  if (
    hasOthers(params, describeMasterSlaveServerGroupsMembers) ||
    !mayBeString(RegionId) ||
    typeof LoadBalancerId !== "string" ||
    !mayBeString(Description) ||
    !mayBeBoolean(IncludeListener) ||
    (Tag != null &&
      (!Array.isArray(Tag) ||
        Tag.length > 20 ||
        Tag.findIndex(
          (item: unknown) =>
            !isRecord(item) ||
            hasOthers(item, describeMasterSlaveServerGroupsTagMembers) ||
            (item.Key != null &&
              (!within(item.Key, 1, 64) || describeMasterSlaveServerGroupsTagKeyIsForbidden(item.Key))) ||
            (item.Value != null &&
              (!within(item.Value, 0, 128) || describeMasterSlaveServerGroupsTagKeyIsForbidden(item.Value))),
        ) >= 0))
  ) {
    checkMembers(issues, params, describeMasterSlaveServerGroupsMembers);
  }
  return issues;
}

/** {@link validateDescribeMasterSlaveServerGroups} as a Standard Schema (https://standardschema.dev). */
export const describeMasterSlaveServerGroupsSchema: StandardSchemaV1<DescribeMasterSlaveServerGroupsRequest> =
  /* @__PURE__ */ standardSchema<DescribeMasterSlaveServerGroupsRequest>(validateDescribeMasterSlaveServerGroups);

/** {@link describeMasterSlaveServerGroupsAction} without the validator, which a bundle then leaves out. */
export const describeMasterSlaveServerGroupsUnchecked: Action<
  DescribeMasterSlaveServerGroupsRequest,
  DescribeMasterSlaveServerGroupsResponse
> = {
  api: slbApi,
  name: "DescribeMasterSlaveServerGroups",
  effect: "read",
  fromClient: { RegionId: "regionId" },
  response: {
    RequestId: "string",
    MasterSlaveServerGroups: {
      list: {
        of: {
          MasterSlaveServerGroupId: "string",
          MasterSlaveServerGroupName: "string",
          CreateTime: "string",
          AssociatedObjects: {
            of: { Listeners: { list: { of: { Port: "integer", Protocol: "string" } }, wrapper: "Listener" } },
          },
          Tags: { list: { of: { TagKey: "string", TagValue: "string" } }, wrapper: "Tag" },
        },
      },
      wrapper: "MasterSlaveServerGroup",
    },
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

/** Describes DescribeMasterSlaveServerGroups to `RpcClient.call`. */
export const describeMasterSlaveServerGroupsAction: CheckedAction<
  DescribeMasterSlaveServerGroupsRequest,
  DescribeMasterSlaveServerGroupsResponse
> = /* @__PURE__ */ checked(describeMasterSlaveServerGroupsUnchecked, validateDescribeMasterSlaveServerGroups);

/**
 * List the master-slave server groups of an instance.
 *
 * Returns the groups with their names, and on request the listeners that use them. The servers of a group come with
 * DescribeMasterSlaveServerGroupAttribute.
 */
export function describeMasterSlaveServerGroups(
  client: RpcClient,
  params: DescribeMasterSlaveServerGroupsRequest,
  options?: RequestOptions,
): Promise<DescribeMasterSlaveServerGroupsResponse> {
  return client.call(describeMasterSlaveServerGroupsAction, params, options);
}
