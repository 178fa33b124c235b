// Generated from spec/slb/rule/DeleteRules.yaml. Do not edit.
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
  type Members,
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

const deleteRulesMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  RuleIds: { list: "string", size: [1, 10], required: true },
}));

/** Checks the parameters of DeleteRules without sending them. Returns all issues, warnings too. */
export function validateDeleteRules(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, RuleIds } = params;
  if (
    hasOthers(params, deleteRulesMembers) ||
    !mayBeString(RegionId) ||
    !Array.isArray(RuleIds) ||
    RuleIds.length < 1 ||
    RuleIds.length > 10 ||
    RuleIds.findIndex((item: unknown) => typeof item !== "string") >= 0
  ) {
    checkMembers(issues, params, deleteRulesMembers);
  }
  return issues;
}

/** {@link validateDeleteRules} as a Standard Schema (https://standardschema.dev). */
export const deleteRulesSchema: StandardSchemaV1<DeleteRulesRequest> =
  /* @__PURE__ */ standardSchema<DeleteRulesRequest>(validateDeleteRules);

/** {@link deleteRulesAction} without the validator, which a bundle then leaves out. */
export const deleteRulesUnchecked: Action<DeleteRulesRequest, DeleteRulesResponse> = {
  api: slbApi,
  name: "DeleteRules",
  fromClient: { RegionId: "regionId" },
  parameters: { RuleIds: { encoding: "json" } },
  response: { RequestId: "string" },
};

/** Describes DeleteRules to `RpcClient.call`. */
export const deleteRulesAction: CheckedAction<DeleteRulesRequest, DeleteRulesResponse> = /* @__PURE__ */ checked(
  deleteRulesUnchecked,
  validateDeleteRules,
);

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
