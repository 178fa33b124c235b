// Generated from spec/slb/vserver-group/DeleteVServerGroup.yaml. Do not edit.
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

/** The parameters of {@link deleteVServerGroup}. */
export interface DeleteVServerGroupRequest {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The id of the group to delete. */
  VServerGroupId: string;
}

/** What {@link deleteVServerGroup} answers. */
export interface DeleteVServerGroupResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/**
 * The known codes of an `ApiError` of {@link deleteVServerGroup}; the service may answer others.
 *
 * - `VServerGroupProcessing` (HTTP 400, retry later): An earlier change of the same group has not taken effect yet. Call
 *   again shortly; change a group's servers in one call instead of several at a time.
 */
export type DeleteVServerGroupErrorCode = SlbErrorCode | "VServerGroupProcessing";

const deleteVServerGroupMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  VServerGroupId: { string: [], required: true },
}));

/** Checks the parameters of DeleteVServerGroup without sending them. Returns all issues, warnings too. */
export function validateDeleteVServerGroup(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, VServerGroupId } = params;
  if (hasOthers(params, deleteVServerGroupMembers) || !mayBeString(RegionId) || typeof VServerGroupId !== "string") {
    checkMembers(issues, params, deleteVServerGroupMembers);
  }
  return issues;
}

/** {@link validateDeleteVServerGroup} as a Standard Schema (https://standardschema.dev). */
export const deleteVServerGroupSchema: StandardSchemaV1<DeleteVServerGroupRequest> =
  /* @__PURE__ */ standardSchema<DeleteVServerGroupRequest>(validateDeleteVServerGroup);

/** {@link deleteVServerGroupAction} without the validator, which a bundle then leaves out. */
export const deleteVServerGroupUnchecked: Action<DeleteVServerGroupRequest, DeleteVServerGroupResponse> = {
  api: slbApi,
  name: "DeleteVServerGroup",
  fromClient: { RegionId: "regionId" },
  response: { RequestId: "string" },
};

/** Describes DeleteVServerGroup to `RpcClient.call`. */
export const deleteVServerGroupAction: CheckedAction<DeleteVServerGroupRequest, DeleteVServerGroupResponse> =
  /* @__PURE__ */ checked(deleteVServerGroupUnchecked, validateDeleteVServerGroup);

/**
 * Delete a VServer group.
 *
 * The group and its list of servers are gone; the servers themselves stay. A group in use cannot be deleted:
 * take it off its listeners and forwarding rules first.
 */
export function deleteVServerGroup(
  client: RpcClient,
  params: DeleteVServerGroupRequest,
  options?: RequestOptions,
): Promise<DeleteVServerGroupResponse> {
  return client.call(deleteVServerGroupAction, params, options);
}
