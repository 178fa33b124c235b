// Generated from spec/slb/vserver-group/DescribeVServerGroups.yaml. Do not edit.
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

/** The parameters of {@link describeVServerGroups}. */
export interface DescribeVServerGroupsRequest {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The id of the instance whose groups are listed. */
  LoadBalancerId: string;
  /**
   * Whether AssociatedObjects lists the listeners that use the group.
   *
   * Default: `false`.
   */
  IncludeListener?: boolean | undefined;
  /**
   * Whether AssociatedObjects lists the forwarding rules that use the group.
   *
   * Default: `false`.
   */
  IncludeRule?: boolean | undefined;
  /**
   * Only the group of this name.
   *
   * The provider describes it as the name of the group and says no more.
   */
  Description?: string | undefined;
  /**
   * Only groups with these tags.
   *
   * Elements: at most 20.
   */
  Tag?: Array<DescribeVServerGroupsRequestTag> | undefined;
}

/** An element of `Tag`. */
export interface DescribeVServerGroupsRequestTag {
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

/** What {@link describeVServerGroups} answers. */
export interface DescribeVServerGroupsResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /** The groups of the instance. */
  VServerGroups: Array<DescribeVServerGroupsResponseVServerGroup>;
}

/** An element of `VServerGroups`. */
export interface DescribeVServerGroupsResponseVServerGroup {
  /** The id of the VServer group. */
  VServerGroupId: string;
  /**
   * A text to recognise the group by.
   *
   * Characters: from 1 to 80.
   *
   * Letters, digits, hyphens, slashes, periods and underscores are documented.
   */
  VServerGroupName: string;
  /** How many servers the group has. */
  ServerCount: number;
  /** When the group was created. */
  CreateTime: string;
  /** What uses the group. */
  AssociatedObjects?: DescribeVServerGroupsResponseVServerGroupAssociatedObjects;
  /** The tags of the group. */
  Tags?: Array<DescribeVServerGroupsResponseVServerGroupTag>;
}

/** What uses the group. */
export interface DescribeVServerGroupsResponseVServerGroupAssociatedObjects {
  /** The listeners that use the group; filled with IncludeListener only. */
  Listeners?: Array<DescribeVServerGroupsResponseVServerGroupAssociatedObjectsListener>;
  /** The forwarding rules that use the group; filled with IncludeRule only. */
  Rules?: Array<DescribeVServerGroupsResponseVServerGroupAssociatedObjectsRule>;
}

/** An element of `Listeners`. */
export interface DescribeVServerGroupsResponseVServerGroupAssociatedObjectsListener {
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

/** An element of `Rules`. */
export interface DescribeVServerGroupsResponseVServerGroupAssociatedObjectsRule {
  /** The id of the forwarding rule. */
  RuleId: string;
  /** What the rule is called, unique within its listener. */
  RuleName: string;
  /** The domain of the requests that the rule takes. */
  Domain?: string;
  /** The path of the requests that the rule takes. */
  Url?: string;
}

/** An element of `Tags`. */
export interface DescribeVServerGroupsResponseVServerGroupTag {
  /** What the tag is about. */
  TagKey: string;
  /** What the tag says about it. */
  TagValue: string;
}

/** The known codes of an `ApiError` of {@link describeVServerGroups}; the service may answer others. */
export type DescribeVServerGroupsErrorCode = SlbErrorCode;

const describeVServerGroupsTagKeyForbidden: Forbidden = [
  ["aliyun", "acs:"],
  ["http://", "https://"],
];
const describeVServerGroupsTagMembers: Members = /* @__PURE__ */ membersOf(() => ({
  Key: { string: [1, 64], not: describeVServerGroupsTagKeyForbidden },
  Value: { string: [-Infinity, 128], not: describeVServerGroupsTagKeyForbidden },
}));
const describeVServerGroupsMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: true },
  IncludeListener: "boolean",
  IncludeRule: "boolean",
  Description: "string",
  Tag: { list: { of: describeVServerGroupsTagMembers }, size: [-Infinity, 20] },
}));
const describeVServerGroupsTagKeyIsForbidden: (text: string) => boolean = (text) =>
  text.startsWith("aliyun") || text.startsWith("acs:") || text.includes("http://") || text.includes("https://");

/** Checks the parameters of DescribeVServerGroups without sending them. Returns all issues, warnings too. */
export function validateDescribeVServerGroups(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, LoadBalancerId, IncludeListener, IncludeRule, Description, Tag } = params;
  if (
    hasOthers(params, describeVServerGroupsMembers) ||
    !mayBeString(RegionId) ||
    typeof LoadBalancerId !== "string" ||
    !mayBeBoolean(IncludeListener) ||
    !mayBeBoolean(IncludeRule) ||
    !mayBeString(Description) ||
    (Tag != null &&
      (!Array.isArray(Tag) ||
        Tag.length > 20 ||
        Tag.findIndex(
          (item: unknown) =>
            !isRecord(item) ||
            hasOthers(item, describeVServerGroupsTagMembers) ||
            (item.Key != null && (!within(item.Key, 1, 64) || describeVServerGroupsTagKeyIsForbidden(item.Key))) ||
            (item.Value != null && (!within(item.Value, 0, 128) || describeVServerGroupsTagKeyIsForbidden(item.Value))),
        ) >= 0))
  ) {
    checkMembers(issues, params, describeVServerGroupsMembers);
  }
  return issues;
}

/** {@link validateDescribeVServerGroups} as a Standard Schema (https://standardschema.dev). */
export const describeVServerGroupsSchema: StandardSchemaV1<DescribeVServerGroupsRequest> =
  /* @__PURE__ */ standardSchema<DescribeVServerGroupsRequest>(validateDescribeVServerGroups);

/** {@link describeVServerGroupsAction} without the validator, which a bundle then leaves out. */
export const describeVServerGroupsUnchecked: Action<DescribeVServerGroupsRequest, DescribeVServerGroupsResponse> = {
  api: slbApi,
  name: "DescribeVServerGroups",
  effect: "read",
  fromClient: { RegionId: "regionId" },
  response: {
    RequestId: "string",
    VServerGroups: {
      list: {
        of: {
          VServerGroupId: "string",
          VServerGroupName: "string",
          ServerCount: "long",
          CreateTime: "string",
          AssociatedObjects: {
            of: {
              Listeners: { list: { of: { Port: "integer", Protocol: "string" } }, wrapper: "Listener" },
              Rules: {
                list: { of: { RuleId: "string", RuleName: "string", Domain: "string", Url: "string" } },
                wrapper: "Rule",
              },
            },
          },
          Tags: { list: { of: { TagKey: "string", TagValue: "string" } }, wrapper: "Tag" },
        },
      },
      wrapper: "VServerGroup",
    },
  },
};

/** Describes DescribeVServerGroups to `RpcClient.call`. */
export const describeVServerGroupsAction: CheckedAction<DescribeVServerGroupsRequest, DescribeVServerGroupsResponse> =
  /* @__PURE__ */ checked(describeVServerGroupsUnchecked, validateDescribeVServerGroups);

/**
 * List the VServer groups of an instance.
 *
 * Gives the id and name of each group, and on request the listeners and forwarding rules that use it.
 * The servers of a group come from DescribeVServerGroupAttribute.
 */
export function describeVServerGroups(
  client: RpcClient,
  params: DescribeVServerGroupsRequest,
  options?: RequestOptions,
): Promise<DescribeVServerGroupsResponse> {
  return client.call(describeVServerGroupsAction, params, options);
}
