// Generated from spec/slb/tag/DescribeTags.yaml. Do not edit.
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
   * What the tag is about.
   *
   * Characters: from 1 to 64. Must not start with "aliyun".
   */
  TagKey: string;
  /**
   * What the tag says about it.
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
  /** What the tag is about. */
  TagKey: string;
  /** What the tag says about it. */
  TagValue: string;
  /** How many instances have the tag. */
  InstanceCount?: number;
}

/** The known codes of an `ApiError` of {@link describeTags}; the service may answer others. */
export type DescribeTagsErrorCode = SlbErrorCode;

const describeTagsTagsTagKeyForbidden: Forbidden = [["aliyun"], []];
const describeTagsTagsMembers: Members = /* @__PURE__ */ membersOf(() => ({
  TagKey: { string: [1, 64], not: describeTagsTagsTagKeyForbidden, required: true },
  TagValue: { string: [-Infinity, 128], not: describeTagsTagsTagKeyForbidden },
}));
const describeTagsMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: "string",
  Tags: { list: { of: describeTagsTagsMembers } },
  DistinctKey: "boolean",
  PageSize: { integer: [-Infinity, 100] },
  PageNumber: { integer: [1] },
  LoadBalancerID: { string: [], deprecated: "; use LoadBalancerId." },
}));
const describeTagsTagsTagKeyIsForbidden: (text: string) => boolean = (text) => text.startsWith("aliyun");

/** Checks the parameters of DescribeTags without sending them. Returns all issues, warnings too. */
export function validateDescribeTags(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, LoadBalancerId, Tags, DistinctKey, PageSize, PageNumber, LoadBalancerID } = params;
  if (
    hasOthers(params, describeTagsMembers) ||
    !mayBeString(RegionId) ||
    !mayBeString(LoadBalancerId) ||
    (Tags != null &&
      (!Array.isArray(Tags) ||
        Tags.findIndex(
          (item: unknown) =>
            !isRecord(item) ||
            hasOthers(item, describeTagsTagsMembers) ||
            !within(item.TagKey, 1, 64) ||
            describeTagsTagsTagKeyIsForbidden(item.TagKey) ||
            (item.TagValue != null &&
              (!within(item.TagValue, 0, 128) || describeTagsTagsTagKeyIsForbidden(item.TagValue))),
        ) >= 0)) ||
    !mayBeBoolean(DistinctKey) ||
    (PageSize != null && (!isInteger(PageSize) || PageSize > 100)) ||
    (PageNumber != null && (!isInteger(PageNumber) || PageNumber < 1)) ||
    LoadBalancerID != null
  ) {
    checkMembers(issues, params, describeTagsMembers);
  }
  return issues;
}

/** {@link validateDescribeTags} as a Standard Schema (https://standardschema.dev). */
export const describeTagsSchema: StandardSchemaV1<DescribeTagsRequest> =
  /* @__PURE__ */ standardSchema<DescribeTagsRequest>(validateDescribeTags);

/** {@link describeTagsAction} without the validator, which a bundle then leaves out. */
export const describeTagsUnchecked: Action<DescribeTagsRequest, DescribeTagsResponse> = {
  api: slbApi,
  name: "DescribeTags",
  effect: "read",
  fromClient: { RegionId: "regionId" },
  parameters: { Tags: { encoding: "json" } },
  response: {
    RequestId: "string",
    TagSets: { list: { of: { TagKey: "string", TagValue: "string", InstanceCount: "integer" } }, wrapper: "TagSet" },
    PageSize: "integer",
    PageNumber: "integer",
    TotalCount: "integer",
  },
};

/** Describes DescribeTags to `RpcClient.call`. */
export const describeTagsAction: CheckedAction<DescribeTagsRequest, DescribeTagsResponse> = /* @__PURE__ */ checked(
  describeTagsUnchecked,
  validateDescribeTags,
);

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
