// Generated from spec/slb/tag/RemoveTags.yaml. Do not edit.
import type { Action } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import { error, isRecord, standardSchema, unknownMembers, warning, within } from "../../runtime/validation.js";
import { slbApi, type SlbErrorCode } from "../api.js";

/** The parameters of {@link removeTags}. */
export interface RemoveTagsRequest {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The id of the instance that loses the tags. */
  LoadBalancerId: string;
  /** The tags to take off. */
  Tags: Array<RemoveTagsRequestTags>;
  /**
   * The id of the instance, in the guide's spelling.
   *
   * @deprecated Use LoadBalancerId.
   */
  LoadBalancerID?: string | undefined;
}

/** An element of `Tags`. */
export interface RemoveTagsRequestTags {
  /**
   * The key of the tag.
   *
   * Characters: from 1 to 64.
   *
   * Must not start with `aliyun`.
   */
  TagKey: string;
  /**
   * The value of the tag.
   *
   * Characters: at most 128.
   *
   * Must not start with `aliyun`.
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
const removeTagsMembers: Readonly<Record<string, 1>> = { RegionId: 1, LoadBalancerId: 1, Tags: 1, LoadBalancerID: 1 };
const removeTagsTagsMembers: Readonly<Record<string, 1>> = { TagKey: 1, TagValue: 1 };

/** Checks the parameters of RemoveTags without sending them; all issues, none when there is nothing to say. */
export function validateRemoveTags(params: unknown): Issue[] {
  const issues: Issue[] = [];
  if (!isRecord(params)) {
    error(issues, "", "type", "The parameters must be an object.");
    return issues;
  }
  unknownMembers(issues, params, removeTagsMembers, "");
  const { RegionId, LoadBalancerId, Tags, LoadBalancerID } = params;
  if (RegionId != null) {
    if (typeof RegionId !== "string") {
      error(issues, "RegionId", "type", "RegionId must be a string.");
    }
  }
  if (LoadBalancerId == null) {
    if (LoadBalancerID == null) {
      error(issues, "LoadBalancerId", "required", "LoadBalancerId is required.");
    }
  } else if (typeof LoadBalancerId !== "string") {
    error(issues, "LoadBalancerId", "type", "LoadBalancerId must be a string.");
  }
  if (Tags == null) {
    error(issues, "Tags", "required", "Tags is required.");
  } else if (!Array.isArray(Tags)) {
    error(issues, "Tags", "type", "Tags must be a list.");
  } else {
    for (let index1 = 0; index1 < Tags.length; index1++) {
      const item1: unknown = Tags[index1];
      if (!isRecord(item1)) {
        error(issues, `Tags[${index1}]`, "type", "Each element of Tags must be an object.");
      } else {
        unknownMembers(issues, item1, removeTagsTagsMembers, `Tags[${index1}]`);
        const { TagKey, TagValue } = item1;
        if (TagKey == null) {
          error(issues, `Tags[${index1}].TagKey`, "required", "TagKey is required.");
        } else if (typeof TagKey !== "string") {
          error(issues, `Tags[${index1}].TagKey`, "type", "TagKey must be a string.");
        } else if (!within(TagKey, 1, 64)) {
          error(issues, `Tags[${index1}].TagKey`, "length", "TagKey must have from 1 to 64 characters.");
        }
        if (TagValue != null) {
          if (typeof TagValue !== "string") {
            error(issues, `Tags[${index1}].TagValue`, "type", "TagValue must be a string.");
          } else if (!within(TagValue, 0, 128)) {
            error(issues, `Tags[${index1}].TagValue`, "length", "TagValue must have at most 128 characters.");
          }
        }
      }
    }
  }
  if (LoadBalancerID != null) {
    if (typeof LoadBalancerID !== "string") {
      error(issues, "LoadBalancerID", "type", "LoadBalancerID must be a string.");
    }
    warning(issues, "LoadBalancerID", "deprecated", "LoadBalancerID is deprecated; use LoadBalancerId.");
  }
  return issues;
}

/** {@link validateRemoveTags} as a Standard Schema (https://standardschema.dev). */
export const removeTagsSchema: StandardSchemaV1<RemoveTagsRequest> =
  /* @__PURE__ */ standardSchema<RemoveTagsRequest>(validateRemoveTags);
/** Describes RemoveTags to `RpcClient.call`. */
export const removeTagsAction: Action<RemoveTagsRequest, RemoveTagsResponse> = {
  api: slbApi,
  name: "RemoveTags",
  fromClient: { RegionId: "regionId" },
  parameters: { Tags: { encoding: "json" } },
  response: { RequestId: "string" },
  validate: validateRemoveTags,
};

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
