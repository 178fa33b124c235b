// Generated from spec/slb/load-balancer/ModifyLoadBalancerInstanceSpec.yaml. Do not edit.
import { checked, type Action, type CheckedAction } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import {
  checkMembers,
  hasOthers,
  isRecord,
  mayBeBoolean,
  mayBeString,
  membersOf,
  noObject,
  standardSchema,
  type Members,
} from "../../runtime/validation.js";
import { slbApi, type SlbErrorCode } from "../api.js";

/** The parameters of {@link modifyLoadBalancerInstanceSpec}. */
export interface ModifyLoadBalancerInstanceSpecRequest {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The id of the instance. */
  LoadBalancerId: string;
  /**
   * The class to change to.
   *
   * - `slb.s1.small`: Class s1, small: the smallest.
   * - `slb.s2.small`: Class s2, small.
   * - `slb.s2.medium`: Class s2, medium.
   * - `slb.s3.small`: Class s3, small.
   * - `slb.s3.medium`: Class s3, medium.
   * - `slb.s3.large`: Class s3, large: the largest.
   */
  LoadBalancerSpec:
    | "slb.s1.small"
    | "slb.s2.small"
    | "slb.s2.medium"
    | "slb.s3.small"
    | "slb.s3.medium"
    | "slb.s3.large"
    | (string & {});
  /**
   * Whether the order is paid at once. Otherwise it waits in the console for payment.
   *
   * Counts only for a subscription instance.
   *
   * Default: `false`.
   */
  AutoPay?: boolean | undefined;
}

/** What {@link modifyLoadBalancerInstanceSpec} answers. */
export interface ModifyLoadBalancerInstanceSpecResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /** The order of the change of a subscription instance. */
  OrderId?: number;
}

/** The known codes of an `ApiError` of {@link modifyLoadBalancerInstanceSpec}; the service may answer others. */
export type ModifyLoadBalancerInstanceSpecErrorCode = SlbErrorCode;

const modifyLoadBalancerInstanceSpecMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: true },
  LoadBalancerSpec: { string: [], required: true },
  AutoPay: "boolean",
}));

/** Checks the parameters of ModifyLoadBalancerInstanceSpec without sending them. Returns all issues, warnings too. */
export function validateModifyLoadBalancerInstanceSpec(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, LoadBalancerId, LoadBalancerSpec, AutoPay } = params;
  if (
    hasOthers(params, modifyLoadBalancerInstanceSpecMembers) ||
    !mayBeString(RegionId) ||
    typeof LoadBalancerId !== "string" ||
    typeof LoadBalancerSpec !== "string" ||
    !mayBeBoolean(AutoPay)
  ) {
    checkMembers(issues, params, modifyLoadBalancerInstanceSpecMembers);
  }
  return issues;
}

/** {@link validateModifyLoadBalancerInstanceSpec} as a Standard Schema (https://standardschema.dev). */
export const modifyLoadBalancerInstanceSpecSchema: StandardSchemaV1<ModifyLoadBalancerInstanceSpecRequest> =
  /* @__PURE__ */ standardSchema<ModifyLoadBalancerInstanceSpecRequest>(validateModifyLoadBalancerInstanceSpec);

/** {@link modifyLoadBalancerInstanceSpecAction} without the validator, which a bundle then leaves out. */
export const modifyLoadBalancerInstanceSpecUnchecked: Action<
  ModifyLoadBalancerInstanceSpecRequest,
  ModifyLoadBalancerInstanceSpecResponse
> = {
  api: slbApi,
  name: "ModifyLoadBalancerInstanceSpec",
  fromClient: { RegionId: "regionId" },
  response: { RequestId: "string", OrderId: "long" },
};

/** Describes ModifyLoadBalancerInstanceSpec to `RpcClient.call`. */
export const modifyLoadBalancerInstanceSpecAction: CheckedAction<
  ModifyLoadBalancerInstanceSpecRequest,
  ModifyLoadBalancerInstanceSpecResponse
> = /* @__PURE__ */ checked(modifyLoadBalancerInstanceSpecUnchecked, validateModifyLoadBalancerInstanceSpec);

/**
 * Change the performance class of an instance.
 *
 * For instances billed by performance class; one billed by usage has none to change. Moving a shared-performance
 * instance to a class may interrupt its traffic for 10 to 30 seconds, so do it at a quiet hour.
 */
export function modifyLoadBalancerInstanceSpec(
  client: RpcClient,
  params: ModifyLoadBalancerInstanceSpecRequest,
  options?: RequestOptions,
): Promise<ModifyLoadBalancerInstanceSpecResponse> {
  return client.call(modifyLoadBalancerInstanceSpecAction, params, options);
}
