// Generated from spec/slb/rule/DeleteRules.yaml. Do not edit.
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
} from "../../runtime/validation.js";
import { slbApi, type SlbErrorCode } from "../api.js";

/** The parameters of {@link deleteRules}. */
export interface DeleteRulesRequest {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /**
   * The ids of the rules to delete.
   *
   * Elements: from 1 to 10.
   */
  RuleIds: Array<string>;
}

/** What {@link deleteRules} answers. */
export interface DeleteRulesResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/**
 * The known codes of an `ApiError` of {@link deleteRules}; the service may answer others.
 *
 * - `OperationFailed.ListenerStatusNotSupport` (retry later): The listener is in a state that allows no change of its
 *   rules for the moment. Call again once the listener has settled.
 */
export type DeleteRulesErrorCode = SlbErrorCode | "OperationFailed.ListenerStatusNotSupport";

const deleteRulesMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["RegionId", "RuleIds"]);

/** Checks the parameters of DeleteRules without sending them. Returns all issues, warnings too. */
export function validateDeleteRules(params: unknown): Issue[] {
  const issues: Issue[] = [];
  if (!isRecord(params)) {
    error(issues, "", "type", "The parameters must be an object.");
    return issues;
  }
  unknownMembers(issues, params, deleteRulesMembers, "");
  const { RegionId, RuleIds } = params;
  if (RegionId != null && typeof RegionId !== "string") {
    mistyped(issues, "RegionId");
  }
  if (!Array.isArray(RuleIds)) {
    required(issues, "RuleIds", RuleIds, "a list");
  } else {
    if (RuleIds.length < 1 || RuleIds.length > 10) {
      violated(issues, "RuleIds", "size", "must have from 1 to 10 elements.");
    }
    for (let index1 = 0; index1 < RuleIds.length; index1++) {
      const item1: unknown = RuleIds[index1];
      if (typeof item1 !== "string") {
        mistyped(issues, `RuleIds[${index1}]`);
      }
    }
  }
  return issues;
}

/** {@link validateDeleteRules} as a Standard Schema (https://standardschema.dev). */
export const deleteRulesSchema: StandardSchemaV1<DeleteRulesRequest> =
  /* @__PURE__ */ standardSchema<DeleteRulesRequest>(validateDeleteRules);

/** Describes DeleteRules to `RpcClient.call`. */
export const deleteRulesAction: Action<DeleteRulesRequest, DeleteRulesResponse> = {
  api: slbApi,
  name: "DeleteRules",
  fromClient: { RegionId: "regionId" },
  parameters: { RuleIds: { encoding: "json" } },
  response: { RequestId: "string" },
  validate: validateDeleteRules,
};

/**
 * Delete forwarding rules.
 *
 * The requests that a rule took go to another rule that matches them, or to the listener's own backend servers.
 * The VServer groups of the rules stay.
 */
export function deleteRules(
  client: RpcClient,
  params: DeleteRulesRequest,
  options?: RequestOptions,
): Promise<DeleteRulesResponse> {
  return client.call(deleteRulesAction, params, options);
}
