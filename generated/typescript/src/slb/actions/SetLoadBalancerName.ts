// Generated from spec/slb/load-balancer/SetLoadBalancerName.yaml. Do not edit.
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
  type Members,
} from "../../runtime/validation.js";
import { slbApi, type SlbErrorCode } from "../api.js";

/** The parameters of {@link setLoadBalancerName}. */
export interface SetLoadBalancerNameRequest {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The id of the instance. */
  LoadBalancerId: string;
  /**
   * The new name.
   *
   * Characters: from 1 to 80.
   *
   * Letters (Chinese ones too), digits, periods, underscores and hyphens.
   */
  LoadBalancerName: string;
}

/** What {@link setLoadBalancerName} answers. */
export interface SetLoadBalancerNameResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/** The known codes of an `ApiError` of {@link setLoadBalancerName}; the service may answer others. */
export type SetLoadBalancerNameErrorCode = SlbErrorCode;

const setLoadBalancerNameMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: true },
  LoadBalancerName: { string: [1, 80], required: true },
}));

/** Checks the parameters of SetLoadBalancerName without sending them. Returns all issues, warnings too. */
export function validateSetLoadBalancerName(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, LoadBalancerId, LoadBalancerName } = params;
  if (
    hasOthers(params, setLoadBalancerNameMembers) ||
    !mayBeString(RegionId) ||
    typeof LoadBalancerId !== "string" ||
    !within(LoadBalancerName, 1, 80)
  ) {
    checkMembers(issues, params, setLoadBalancerNameMembers);
  }
  return issues;
}

/** {@link validateSetLoadBalancerName} as a Standard Schema (https://standardschema.dev). */
export const setLoadBalancerNameSchema: StandardSchemaV1<SetLoadBalancerNameRequest> =
  /* @__PURE__ */ standardSchema<SetLoadBalancerNameRequest>(validateSetLoadBalancerName);

/** {@link setLoadBalancerNameAction} without the validator, which a bundle then leaves out. */
export const setLoadBalancerNameUnchecked: Action<SetLoadBalancerNameRequest, SetLoadBalancerNameResponse> = {
  api: slbApi,
  name: "SetLoadBalancerName",
  fromClient: { RegionId: "regionId" },
  response: { RequestId: "string" },
};

/** Describes SetLoadBalancerName to `RpcClient.call`. */
export const setLoadBalancerNameAction: CheckedAction<SetLoadBalancerNameRequest, SetLoadBalancerNameResponse> =
  /* @__PURE__ */ checked(setLoadBalancerNameUnchecked, validateSetLoadBalancerName);

/**
 * Rename an instance.
 *
 * The new name replaces the old one; the id, the address and everything else stay as they are.
 */
export function setLoadBalancerName(
  client: RpcClient,
  params: SetLoadBalancerNameRequest,
  options?: RequestOptions,
): Promise<SetLoadBalancerNameResponse> {
  return client.call(setLoadBalancerNameAction, params, options);
}
