// Generated from spec/slb/vserver-group/DescribeVServerGroups.yaml. Do not edit.
import type { Action } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import {
  error,
  isRecord,
  mistyped,
  required,
  standardSchema,
  unknownMembers,
  violated,
  within,
  wrongLength,
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
   * The name of the group.
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
   * The protocol of the listener.
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
  /** The name of the rule. */
  RuleName: string;
  /** The domain of the requests that the rule takes. */
  Domain?: string;
  /** The path of the requests that the rule takes. */
  Url?: string;
}

/** An element of `Tags`. */
export interface DescribeVServerGroupsResponseVServerGroupTag {
  /** The key of the tag. */
  TagKey: string;
  /** The value of the tag. */
  TagValue: string;
}

/** The known codes of an `ApiError` of {@link describeVServerGroups}; the service may answer others. */
export type DescribeVServerGroupsErrorCode = SlbErrorCode;

const describeVServerGroupsMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "RegionId",
  "LoadBalancerId",
  "IncludeListener",
  "IncludeRule",
  "Description",
  "Tag",
]);
const describeVServerGroupsTagMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["Key", "Value"]);

/** Checks the parameters of DescribeVServerGroups without sending them. Returns all issues, warnings too. */
export function validateDescribeVServerGroups(params: unknown): Issue[] {
  const issues: Issue[] = [];
  if (!isRecord(params)) {
    error(issues, "", "type", "The parameters must be an object.");
    return issues;
  }
  unknownMembers(issues, params, describeVServerGroupsMembers, "");
  const { RegionId, LoadBalancerId, IncludeListener, IncludeRule, Description, Tag } = params;
  if (RegionId != null && typeof RegionId !== "string") {
    mistyped(issues, "RegionId");
  }
  if (typeof LoadBalancerId !== "string") {
    required(issues, "LoadBalancerId", LoadBalancerId);
  }
  if (IncludeListener != null && typeof IncludeListener !== "boolean") {
    mistyped(issues, "IncludeListener", "true or false");
  }
  if (IncludeRule != null && typeof IncludeRule !== "boolean") {
    mistyped(issues, "IncludeRule", "true or false");
  }
  if (Description != null && typeof Description !== "string") {
    mistyped(issues, "Description");
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
          unknownMembers(issues, item1, describeVServerGroupsTagMembers, `Tag[${index1}]`);
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
  return issues;
}

/** {@link validateDescribeVServerGroups} as a Standard Schema (https://standardschema.dev). */
export const describeVServerGroupsSchema: StandardSchemaV1<DescribeVServerGroupsRequest> =
  /* @__PURE__ */ standardSchema<DescribeVServerGroupsRequest>(validateDescribeVServerGroups);

/** Describes DescribeVServerGroups to `RpcClient.call`. */
export const describeVServerGroupsAction: Action<DescribeVServerGroupsRequest, DescribeVServerGroupsResponse> = {
  api: slbApi,
  name: "DescribeVServerGroups",
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
  validate: validateDescribeVServerGroups,
};

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
