// Generated from spec/slb/tag/AddTags.yaml. Do not edit.
import { checked, type Action, type CheckedAction } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import {
  checkMembers,
  hasOthers,
  isRecord,
  mayBeString,
  membersOf,
  noObject,
  repeated,
  standardSchema,
  warning,
  within,
  type Forbidden,
  type Members,
} from "../../runtime/validation.js";
import { slbApi, type SlbErrorCode } from "../api.js";

/**
 * The parameters of {@link addTags}.
 *
 * - `unique-tag-key` (warning): No two elements of Tags may have the same TagKey. An instance has each key only once.
 */
export type AddTagsRequest = AddTagsRequestMembers & ({ LoadBalancerId: string } | { LoadBalancerID: string });

/** The members of {@link AddTagsRequest}. */
export interface AddTagsRequestMembers {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The id of the instance that gets the tags. */
  LoadBalancerId?: string | undefined;
  /**
   * The tags to attach.
   *
   * Elements: from 1 to 5.
   */
  Tags: Array<AddTagsRequestTag>;
  /**
   * The id of the instance, in the guide's spelling.
   *
   * @deprecated Use LoadBalancerId.
   */
  LoadBalancerID?: string | undefined;
}

/**
 * An element of `Tags`.
 *
 * - `unique-tag-key` (warning): No two elements of Tags may have the same TagKey. An instance has each key only once.
 */
export interface AddTagsRequestTag {
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

/** What {@link addTags} answers. */
export interface AddTagsResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/** The known codes of an `ApiError` of {@link addTags}; the service may answer others. */
export type AddTagsErrorCode = SlbErrorCode;

const addTagsTagsTagKeyForbidden: Forbidden = [["aliyun"], []];
const addTagsTagsMembers: Members = /* @__PURE__ */ membersOf(() => ({
  TagKey: { string: [1, 64], not: addTagsTagsTagKeyForbidden, required: true },
  TagValue: { string: [-Infinity, 128], not: addTagsTagsTagKeyForbidden },
}));
const addTagsMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: ["LoadBalancerID"] },
  Tags: { list: { of: addTagsTagsMembers }, size: [1, 5], required: true },
  LoadBalancerID: { string: [], deprecated: "; use LoadBalancerId." },
}));
const addTagsTagsTagKeyIsForbidden: (text: string) => boolean = (text) => text.startsWith("aliyun");

/** Checks the parameters of AddTags without sending them. Returns all issues, warnings too. */
export function validateAddTags(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, LoadBalancerId, Tags, LoadBalancerID } = params;
  if (
    hasOthers(params, addTagsMembers) ||
    !mayBeString(RegionId) ||
    typeof LoadBalancerId !== "string" ||
    !Array.isArray(Tags) ||
    Tags.length < 1 ||
    Tags.length > 5 ||
    Tags.findIndex(
      (item: unknown) =>
        !isRecord(item) ||
        hasOthers(item, addTagsTagsMembers) ||
        !within(item.TagKey, 1, 64) ||
        addTagsTagsTagKeyIsForbidden(item.TagKey) ||
        (item.TagValue != null && (!within(item.TagValue, 0, 128) || addTagsTagsTagKeyIsForbidden(item.TagValue))),
    ) >= 0 ||
    LoadBalancerID != null
  ) {
    checkMembers(issues, params, addTagsMembers);
  }
  if (Array.isArray(Tags)) {
    for (const index of repeated(Tags, ["TagKey"])) {
      warning(
        issues,
        `Tags[${index}]`,
        "unique-tag-key",
        "No two elements of Tags may have the same TagKey. An instance has each key only once.",
      );
    }
  }
  return issues;
}

/** {@link validateAddTags} as a Standard Schema (https://standardschema.dev). */
export const addTagsSchema: StandardSchemaV1<AddTagsRequest> =
  /* @__PURE__ */ standardSchema<AddTagsRequest>(validateAddTags);

/** {@link addTagsAction} without the validator, which a bundle then leaves out. */
export const addTagsUnchecked: Action<AddTagsRequest, AddTagsResponse> = {
  api: slbApi,
  name: "AddTags",
  fromClient: { RegionId: "regionId" },
  parameters: { Tags: { encoding: "json" } },
  response: { RequestId: "string" },
};

/** Describes AddTags to `RpcClient.call`. */
export const addTagsAction: CheckedAction<AddTagsRequest, AddTagsResponse> = /* @__PURE__ */ checked(
  addTagsUnchecked,
  validateAddTags,
);

/**
 * Attach tags to an instance.
 *
 * A tag whose key the instance already has replaces the old value. At most five tags are added in a call,
 * and an instance has at most ten.
 */
export function addTags(client: RpcClient, params: AddTagsRequest, options?: RequestOptions): Promise<AddTagsResponse> {
  return client.call(addTagsAction, params, options);
}
