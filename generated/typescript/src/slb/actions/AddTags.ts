// Generated from spec/slb/tag/AddTags.yaml. Do not edit.
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
  repeated,
  required,
  standardSchema,
  unknownMembers,
  violated,
  warning,
  within,
  wrongLength,
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

/** What {@link addTags} answers. */
export interface AddTagsResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/** The known codes of an `ApiError` of {@link addTags}; the service may answer others. */
export type AddTagsErrorCode = SlbErrorCode;

const addTagsMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "RegionId",
  "LoadBalancerId",
  "Tags",
  "LoadBalancerID",
]);
const addTagsTagsMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["TagKey", "TagValue"]);

/** Checks the parameters of AddTags without sending them. Returns all issues, warnings too. */
export function validateAddTags(params: unknown): Issue[] {
  const issues: Issue[] = [];
  if (!isRecord(params)) {
    error(issues, "", "type", "The parameters must be an object.");
    return issues;
  }
  unknownMembers(issues, params, addTagsMembers, "");
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
    if (Tags.length < 1 || Tags.length > 5) {
      violated(issues, "Tags", "size", "must have from 1 to 5 elements.");
    }
    for (let index1 = 0; index1 < Tags.length; index1++) {
      const item1: unknown = Tags[index1];
      if (!isRecord(item1)) {
        mistyped(issues, `Tags[${index1}]`, "an object");
      } else {
        unknownMembers(issues, item1, addTagsTagsMembers, `Tags[${index1}]`);
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

/** Describes AddTags to `RpcClient.call`. */
export const addTagsAction: Action<AddTagsRequest, AddTagsResponse> = {
  api: slbApi,
  name: "AddTags",
  fromClient: { RegionId: "regionId" },
  parameters: { Tags: { encoding: "json" } },
  response: { RequestId: "string" },
  validate: validateAddTags,
};

/**
 * Attach tags to an instance.
 *
 * A tag whose key the instance already has replaces the old value. At most five tags are added in a call,
 * and an instance has at most ten.
 */
export function addTags(client: RpcClient, params: AddTagsRequest, options?: RequestOptions): Promise<AddTagsResponse> {
  return client.call(addTagsAction, params, options);
}
