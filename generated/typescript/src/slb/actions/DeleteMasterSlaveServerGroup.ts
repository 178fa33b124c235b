// Generated from spec/slb/master-slave-group/DeleteMasterSlaveServerGroup.yaml. Do not edit.
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

/** The parameters of {@link deleteMasterSlaveServerGroup}. */
export interface DeleteMasterSlaveServerGroupRequest {
  /**
   * The region of the group's instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The group to delete. */
  MasterSlaveServerGroupId: string;
}

/** What {@link deleteMasterSlaveServerGroup} answers. */
export interface DeleteMasterSlaveServerGroupResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/** The known codes of an `ApiError` of {@link deleteMasterSlaveServerGroup}; the service may answer others. */
export type DeleteMasterSlaveServerGroupErrorCode = SlbErrorCode;

const deleteMasterSlaveServerGroupMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  MasterSlaveServerGroupId: { string: [], required: true },
}));

/** Checks the parameters of DeleteMasterSlaveServerGroup without sending them. Returns all issues, warnings too. */
export function validateDeleteMasterSlaveServerGroup(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, MasterSlaveServerGroupId } = params;
  if (
    hasOthers(params, deleteMasterSlaveServerGroupMembers) ||
    !mayBeString(RegionId) ||
    typeof MasterSlaveServerGroupId !== "string"
  ) {
    checkMembers(issues, params, deleteMasterSlaveServerGroupMembers);
  }
  return issues;
}

/** {@link validateDeleteMasterSlaveServerGroup} as a Standard Schema (https://standardschema.dev). */
export const deleteMasterSlaveServerGroupSchema: StandardSchemaV1<DeleteMasterSlaveServerGroupRequest> =
  /* @__PURE__ */ standardSchema<DeleteMasterSlaveServerGroupRequest>(validateDeleteMasterSlaveServerGroup);

/** {@link deleteMasterSlaveServerGroupAction} without the validator, which a bundle then leaves out. */
export const deleteMasterSlaveServerGroupUnchecked: Action<
  DeleteMasterSlaveServerGroupRequest,
  DeleteMasterSlaveServerGroupResponse
> = {
  api: slbApi,
  name: "DeleteMasterSlaveServerGroup",
  fromClient: { RegionId: "regionId" },
  response: { RequestId: "string" },
};

/** Describes DeleteMasterSlaveServerGroup to `RpcClient.call`. */
export const deleteMasterSlaveServerGroupAction: CheckedAction<
  DeleteMasterSlaveServerGroupRequest,
  DeleteMasterSlaveServerGroupResponse
> = /* @__PURE__ */ checked(deleteMasterSlaveServerGroupUnchecked, validateDeleteMasterSlaveServerGroup);

/**
 * Delete a master-slave server group.
 *
 * Removes the group; the servers themselves go on running. A group that is still in use by a listener cannot be
 * deleted: give the listener another group or delete it first.
 */
export function deleteMasterSlaveServerGroup(
  client: RpcClient,
  params: DeleteMasterSlaveServerGroupRequest,
  options?: RequestOptions,
): Promise<DeleteMasterSlaveServerGroupResponse> {
  return client.call(deleteMasterSlaveServerGroupAction, params, options);
}
