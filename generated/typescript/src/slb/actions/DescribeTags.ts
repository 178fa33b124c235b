// Generated from spec/slb/tag/DescribeTags.yaml. Do not edit.
import type { Action } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import {
  deprecated,
  error,
  isInteger,
  isRecord,
  mistyped,
  outOfRange,
  required,
  standardSchema,
  unknownMembers,
  violated,
  within,
  wrongLength,
} from "../../runtime/validation.js";
import { slbApi, type SlbErrorCode } from "../api.js";

/** The parameters of {@link describeTags}. */
export interface DescribeTagsRequest {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** Only tags of this instance. */
  LoadBalancerId?: string | undefined;
  /** Only these tags. */
  Tags?: Array<DescribeTagsRequestTag> | undefined;
  /**
   * Whether each key is listed only once.
   *
   * The provider says no more than that the keys are distinct.
   */
  DistinctKey?: boolean | undefined;
  /**
   * How many tags a page has at most.
   *
   * Value: at most 100.
   *
   * Default: `50`.
   */
  PageSize?: number | undefined;
  /**
   * Which page to return.
   *
   * Value: at least 1.
   *
   * Default: `1`.
   */
  PageNumber?: number | undefined;
  /**
   * The id of the instance, in the guide's spelling.
   *
   * @deprecated Use LoadBalancerId.
   */
  LoadBalancerID?: string | undefined;
}

/** An element of `Tags`. */
export interface DescribeTagsRequestTag {
  /**
   * The key of the tag.
   *
   * Characters: from 1 to 64. Must not start with "aliyun".
   */
  TagKey: string;
  /**
   * The value of the tag.
   *
   * Characters: at most 128. Must not start with "aliyun".
   */
  TagValue?: string | undefined;
}

/** What {@link describeTags} answers. */
export interface DescribeTagsResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /** The tags on this page. */
  TagSets: Array<DescribeTagsResponseTagSet>;
  /** How many tags a page has at most. */
  PageSize: number;
  /** The number of this page. */
  PageNumber: number;
  /**
   * How many entries meet the conditions, over all pages.
   *
   * Both sources speak of instances, although the entries are tags.
   */
  TotalCount: number;
}

/** An element of `TagSets`. */
export interface DescribeTagsResponseTagSet {
  /** The key of the tag. */
  TagKey: string;
  /** The value of the tag. */
  TagValue: string;
  /** How many instances have the tag. */
  InstanceCount?: number;
}

/** The known codes of an `ApiError` of {@link describeTags}; the service may answer others. */
export type DescribeTagsErrorCode = SlbErrorCode;

const describeTagsMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "RegionId",
  "LoadBalancerId",
  "Tags",
  "DistinctKey",
  "PageSize",
  "PageNumber",
  "LoadBalancerID",
]);
const describeTagsTagsMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["TagKey", "TagValue"]);

/** Checks the parameters of DescribeTags without sending them. Returns all issues, warnings too. */
export function validateDescribeTags(params: unknown): Issue[] {
  const issues: Issue[] = [];
  if (!isRecord(params)) {
    error(issues, "", "type", "The parameters must be an object.");
    return issues;
  }
  unknownMembers(issues, params, describeTagsMembers, "");
  const { RegionId, LoadBalancerId, Tags, DistinctKey, PageSize, PageNumber, LoadBalancerID } = params;
  if (RegionId != null && typeof RegionId !== "string") {
    mistyped(issues, "RegionId");
  }
  if (LoadBalancerId != null && typeof LoadBalancerId !== "string") {
    mistyped(issues, "LoadBalancerId");
  }
  if (Tags != null) {
    if (!Array.isArray(Tags)) {
      mistyped(issues, "Tags", "a list");
    } else {
      for (let index1 = 0; index1 < Tags.length; index1++) {
        const item1: unknown = Tags[index1];
        if (!isRecord(item1)) {
          mistyped(issues, `Tags[${index1}]`, "an object");
        } else {
          unknownMembers(issues, item1, describeTagsTagsMembers, `Tags[${index1}]`);
          const { TagKey, TagValue } = item1;
          if (typeof TagKey !== "string") {
            required(issues, `Tags[${index1}].TagKey`, TagKey);
          } else {
            if (!within(TagKey, 1, 64)) {
              wrongLength(issues, `Tags[${index1}].TagKey`, "from 1 to 64");
            }
            if (TagKey.startsWith("aliyun")) {
              violated(issues, `Tags[${index1}].TagKey`, "not", 'must not start with "aliyun".');
            }
          }
          if (TagValue != null) {
            if (typeof TagValue !== "string") {
              mistyped(issues, `Tags[${index1}].TagValue`);
            } else {
              if (!within(TagValue, 0, 128)) {
                wrongLength(issues, `Tags[${index1}].TagValue`, "at most 128");
              }
              if (TagValue.startsWith("aliyun")) {
                violated(issues, `Tags[${index1}].TagValue`, "not", 'must not start with "aliyun".');
              }
            }
          }
        }
      }
    }
  }
  if (DistinctKey != null && typeof DistinctKey !== "boolean") {
    mistyped(issues, "DistinctKey", "true or false");
  }
  if (PageSize != null) {
    if (!isInteger(PageSize)) {
      mistyped(issues, "PageSize", "an integer");
    } else if (PageSize > 100) {
      outOfRange(issues, "PageSize", "at most 100");
    }
  }
  if (PageNumber != null) {
    if (!isInteger(PageNumber)) {
      mistyped(issues, "PageNumber", "an integer");
    } else if (PageNumber < 1) {
      outOfRange(issues, "PageNumber", "at least 1");
    }
  }
  if (LoadBalancerID != null) {
    if (typeof LoadBalancerID !== "string") {
      mistyped(issues, "LoadBalancerID");
    }
    deprecated(issues, "LoadBalancerID", "; use LoadBalancerId.");
  }
  return issues;
}

/** {@link validateDescribeTags} as a Standard Schema (https://standardschema.dev). */
export const describeTagsSchema: StandardSchemaV1<DescribeTagsRequest> =
  /* @__PURE__ */ standardSchema<DescribeTagsRequest>(validateDescribeTags);

/** Describes DescribeTags to `RpcClient.call`. */
export const describeTagsAction: Action<DescribeTagsRequest, DescribeTagsResponse> = {
  api: slbApi,
  name: "DescribeTags",
  fromClient: { RegionId: "regionId" },
  parameters: { Tags: { encoding: "json" } },
  response: {
    RequestId: "string",
    TagSets: { list: { of: { TagKey: "string", TagValue: "string", InstanceCount: "integer" } }, wrapper: "TagSet" },
    PageSize: "integer",
    PageNumber: "integer",
    TotalCount: "integer",
  },
  validate: validateDescribeTags,
};

/**
 * List tags and how many instances have them.
 *
 * Without conditions all tags of the region are listed. Conditions narrow the list, and all of them must hold:
 * a key alone finds the tags with this key, a key with a value exactly that tag.
 */
export function describeTags(
  client: RpcClient,
  params: DescribeTagsRequest = {},
  options?: RequestOptions,
): Promise<DescribeTagsResponse> {
  return client.call(describeTagsAction, params, options);
}
