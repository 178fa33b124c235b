// Generated from spec/slb/load-balancer/SetLoadBalancerStatus.yaml. Do not edit.
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

/** The parameters of {@link setLoadBalancerStatus}. */
export interface SetLoadBalancerStatusRequest {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The id of the instance. */
  LoadBalancerId: string;
  /**
   * The state to bring the instance to.
   *
   * - `active`: The listeners forward traffic.
   * - `inactive`: The listeners stop forwarding traffic.
   */
  LoadBalancerStatus: "active" | "inactive";
}

/** What {@link setLoadBalancerStatus} answers. */
export interface SetLoadBalancerStatusResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/** The known codes of an `ApiError` of {@link setLoadBalancerStatus}; the service may answer others. */
export type SetLoadBalancerStatusErrorCode = SlbErrorCode;

const setLoadBalancerStatusMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: true },
  LoadBalancerStatus: { values: ["active", "inactive"], required: true },
}));

/** Checks the parameters of SetLoadBalancerStatus without sending them. Returns all issues, warnings too. */
export function validateSetLoadBalancerStatus(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, LoadBalancerId, LoadBalancerStatus } = params;
  if (
    hasOthers(params, setLoadBalancerStatusMembers) ||
    !mayBeString(RegionId) ||
    typeof LoadBalancerId !== "string" ||
    (LoadBalancerStatus !== "active" && LoadBalancerStatus !== "inactive")
  ) {
    checkMembers(issues, params, setLoadBalancerStatusMembers);
  }
  return issues;
}

/** {@link validateSetLoadBalancerStatus} as a Standard Schema (https://standardschema.dev). */
export const setLoadBalancerStatusSchema: StandardSchemaV1<SetLoadBalancerStatusRequest> =
  /* @__PURE__ */ standardSchema<SetLoadBalancerStatusRequest>(validateSetLoadBalancerStatus);

/** {@link setLoadBalancerStatusAction} without the validator, which a bundle then leaves out. */
export const setLoadBalancerStatusUnchecked: Action<SetLoadBalancerStatusRequest, SetLoadBalancerStatusResponse> = {
  api: slbApi,
  name: "SetLoadBalancerStatus",
  fromClient: { RegionId: "regionId" },
  response: { RequestId: "string" },
};

/** Describes SetLoadBalancerStatus to `RpcClient.call`. */
export const setLoadBalancerStatusAction: CheckedAction<SetLoadBalancerStatusRequest, SetLoadBalancerStatusResponse> =
  /* @__PURE__ */ checked(setLoadBalancerStatusUnchecked, validateSetLoadBalancerStatus);

/**
 * Start or stop an instance.
 *
 * A new instance is active. Stopping it keeps all its listeners from forwarding traffic, without changing or deleting
 * them. An instance whose listeners have all been deleted becomes inactive by itself.
 */
export function setLoadBalancerStatus(
  client: RpcClient,
  params: SetLoadBalancerStatusRequest,
  options?: RequestOptions,
): Promise<SetLoadBalancerStatusResponse> {
  return client.call(setLoadBalancerStatusAction, params, options);
}
