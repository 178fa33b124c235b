// Generated from spec/slb/tag/RemoveTags.yaml. Do not edit.
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
  standardSchema,
  within,
  type Forbidden,
  type Members,
} from "../../runtime/validation.js";
import { slbApi, type SlbErrorCode } from "../api.js";

/** The parameters of {@link removeTags}. */
export type RemoveTagsRequest = RemoveTagsRequestMembers & ({ LoadBalancerId: string } | { LoadBalancerID: string });

/** The members of {@link RemoveTagsRequest}. */
export interface RemoveTagsRequestMembers {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The id of the instance that loses the tags. */
  LoadBalancerId?: string | undefined;
  /** The tags to take off. */
  Tags: Array<RemoveTagsRequestTag>;
  /**
   * The id of the instance, in the guide's spelling.
   *
   * @deprecated Use LoadBalancerId.
   */
  LoadBalancerID?: string | undefined;
}

/** An element of `Tags`. */
export interface RemoveTagsRequestTag {
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

/** What {@link removeTags} answers. */
export interface RemoveTagsResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/** The known codes of an `ApiError` of {@link removeTags}; the service may answer others. */
export type RemoveTagsErrorCode = SlbErrorCode;

const removeTagsTagsTagKeyForbidden: Forbidden = [["aliyun"], []];
const removeTagsTagsMembers: Members = /* @__PURE__ */ membersOf(() => ({
  TagKey: { string: [1, 64], not: removeTagsTagsTagKeyForbidden, required: true },
  TagValue: { string: [-Infinity, 128], not: removeTagsTagsTagKeyForbidden },
}));
const removeTagsMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: ["LoadBalancerID"] },
  Tags: { list: { of: removeTagsTagsMembers }, required: true },
  LoadBalancerID: { string: [], deprecated: "; use LoadBalancerId." },
}));
const removeTagsTagsTagKeyIsForbidden: (text: string) => boolean = (text) => text.startsWith("aliyun");

/** Checks the parameters of RemoveTags without sending them. Returns all issues, warnings too. */
export function validateRemoveTags(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, LoadBalancerId, Tags, LoadBalancerID } = params;
  if (
    hasOthers(params, removeTagsMembers) ||
    !mayBeString(RegionId) ||
    typeof LoadBalancerId !== "string" ||
    !Array.isArray(Tags) ||
    Tags.findIndex(
      (item: unknown) =>
        !isRecord(item) ||
        hasOthers(item, removeTagsTagsMembers) ||
        !within(item.TagKey, 1, 64) ||
        removeTagsTagsTagKeyIsForbidden(item.TagKey) ||
        (item.TagValue != null && (!within(item.TagValue, 0, 128) || removeTagsTagsTagKeyIsForbidden(item.TagValue))),
    ) >= 0 ||
    LoadBalancerID != null
  ) {
    checkMembers(issues, params, removeTagsMembers);
  }
  return issues;
}

/** {@link validateRemoveTags} as a Standard Schema (https://standardschema.dev). */
export const removeTagsSchema: StandardSchemaV1<RemoveTagsRequest> =
  /* @__PURE__ */ standardSchema<RemoveTagsRequest>(validateRemoveTags);

/** {@link removeTagsAction} without the validator, which a bundle then leaves out. */
export const removeTagsUnchecked: Action<RemoveTagsRequest, RemoveTagsResponse> = {
  api: slbApi,
  name: "RemoveTags",
  fromClient: { RegionId: "regionId" },
  parameters: { Tags: { encoding: "json" } },
  response: { RequestId: "string" },
};

/** Describes RemoveTags to `RpcClient.call`. */
export const removeTagsAction: CheckedAction<RemoveTagsRequest, RemoveTagsResponse> = /* @__PURE__ */ checked(
  removeTagsUnchecked,
  validateRemoveTags,
);

/**
 * Take tags off an instance.
 *
 * A tag is taken off when it meets all conditions given: its instance, its key and, where given, its value.
 */
export function removeTags(
  client: RpcClient,
  params: RemoveTagsRequest,
  options?: RequestOptions,
): Promise<RemoveTagsResponse> {
  return client.call(removeTagsAction, params, options);
}
