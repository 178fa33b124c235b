// Generated from spec/slb/load-balancer/DeleteLoadBalancer.yaml. Do not edit.
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

/** The parameters of {@link deleteLoadBalancer}. */
export interface DeleteLoadBalancerRequest {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The instance to delete. */
  LoadBalancerId: string;
}

/** What {@link deleteLoadBalancer} answers. */
export interface DeleteLoadBalancerResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/** The known codes of an `ApiError` of {@link deleteLoadBalancer}; the service may answer others. */
export type DeleteLoadBalancerErrorCode = SlbErrorCode;

const deleteLoadBalancerMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: true },
}));

/** Checks the parameters of DeleteLoadBalancer without sending them. Returns all issues, warnings too. */
export function validateDeleteLoadBalancer(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, LoadBalancerId } = params;
  if (hasOthers(params, deleteLoadBalancerMembers) || !mayBeString(RegionId) || typeof LoadBalancerId !== "string") {
    checkMembers(issues, params, deleteLoadBalancerMembers);
  }
  return issues;
}

/** {@link validateDeleteLoadBalancer} as a Standard Schema (https://standardschema.dev). */
export const deleteLoadBalancerSchema: StandardSchemaV1<DeleteLoadBalancerRequest> =
  /* @__PURE__ */ standardSchema<DeleteLoadBalancerRequest>(validateDeleteLoadBalancer);

/** {@link deleteLoadBalancerAction} without the validator, which a bundle then leaves out. */
export const deleteLoadBalancerUnchecked: Action<DeleteLoadBalancerRequest, DeleteLoadBalancerResponse> = {
  api: slbApi,
  name: "DeleteLoadBalancer",
  fromClient: { RegionId: "regionId" },
  response: { RequestId: "string" },
};

/** Describes DeleteLoadBalancer to `RpcClient.call`. */
export const deleteLoadBalancerAction: CheckedAction<DeleteLoadBalancerRequest, DeleteLoadBalancerResponse> =
  /* @__PURE__ */ checked(deleteLoadBalancerUnchecked, validateDeleteLoadBalancer);

/**
 * Delete a pay-as-you-go instance.
 *
 * The instance's listeners and tags go with it. The service refuses subscription instances and instances that are
 * protected from being deleted.
 */
export function deleteLoadBalancer(
  client: RpcClient,
  params: DeleteLoadBalancerRequest,
  options?: RequestOptions,
): Promise<DeleteLoadBalancerResponse> {
  return client.call(deleteLoadBalancerAction, params, options);
}
