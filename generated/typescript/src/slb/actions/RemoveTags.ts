// Generated from spec/slb/tag/RemoveTags.yaml. Do not edit.
import type { Action } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import {
  deprecated,
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

/** What {@link removeTags} answers. */
export interface RemoveTagsResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/** The known codes of an `ApiError` of {@link removeTags}; the service may answer others. */
export type RemoveTagsErrorCode = SlbErrorCode;

const removeTagsMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "RegionId",
  "LoadBalancerId",
  "Tags",
  "LoadBalancerID",
]);
const removeTagsTagsMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["TagKey", "TagValue"]);

/** Checks the parameters of RemoveTags without sending them. Returns all issues, warnings too. */
export function validateRemoveTags(params: unknown): Issue[] {
  const issues: Issue[] = [];
  if (!isRecord(params)) {
    error(issues, "", "type", "The parameters must be an object.");
    return issues;
  }
  unknownMembers(issues, params, removeTagsMembers, "");
  const { RegionId, LoadBalancerId, Tags, LoadBalancerID } = params;
  if (RegionId != null && typeof RegionId !== "string") {
    mistyped(issues, "RegionId");
  }
  if (LoadBalancerId == null) {
    if (LoadBalancerID == null) {
      required(issues, "LoadBalancerId");
    }
  } else if (typeof LoadBalancerId !== "string") {
    mistyped(issues, "LoadBalancerId");
  }
  if (!Array.isArray(Tags)) {
    required(issues, "Tags", Tags, "a list");
  } else {
    for (let index1 = 0; index1 < Tags.length; index1++) {
      const item1: unknown = Tags[index1];
      if (!isRecord(item1)) {
        mistyped(issues, `Tags[${index1}]`, "an object");
      } else {
        unknownMembers(issues, item1, removeTagsTagsMembers, `Tags[${index1}]`);
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
  if (LoadBalancerID != null) {
    if (typeof LoadBalancerID !== "string") {
      mistyped(issues, "LoadBalancerID");
    }
    deprecated(issues, "LoadBalancerID", "; use LoadBalancerId.");
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
