// Generated from spec/slb/listener/DeleteLoadBalancerListener.yaml. Do not edit.
import { checked, type Action, type CheckedAction } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import {
  checkMembers,
  hasOthers,
  isInteger,
  isRecord,
  mayBeString,
  membersOf,
  noObject,
  standardSchema,
  type Members,
} from "../../runtime/validation.js";
import { slbApi, type SlbErrorCode } from "../api.js";

/** The parameters of {@link deleteLoadBalancerListener}. */
export interface DeleteLoadBalancerListenerRequest {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   *
   * Needed where the region is served by the host slb.aliyuncs.com.
   */
  RegionId?: string | undefined;
  /** The id of the instance that has the listener. */
  LoadBalancerId: string;
  /**
   * The listener's frontend port.
   *
   * Value: from 1 to 65535.
   */
  ListenerPort: number;
  /**
   * The listener's protocol, to tell it from a listener of another protocol on the same port.
   *
   * - `http`: HTTP.
   * - `https`: HTTPS.
   * - `tcp`: TCP.
   * - `udp`: UDP.
   *
   * Needed when listeners of different protocols share the port.
   */
  ListenerProtocol?: "http" | "https" | "tcp" | "udp" | undefined;
}

/** What {@link deleteLoadBalancerListener} answers. */
export interface DeleteLoadBalancerListenerResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/** The known codes of an `ApiError` of {@link deleteLoadBalancerListener}; the service may answer others. */
export type DeleteLoadBalancerListenerErrorCode = SlbErrorCode;

const deleteLoadBalancerListenerMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: true },
  ListenerPort: { integer: [1, 65535], required: true },
  ListenerProtocol: { values: ["http", "https", "tcp", "udp"] },
}));

/** Checks the parameters of DeleteLoadBalancerListener without sending them. Returns all issues, warnings too. */
export function validateDeleteLoadBalancerListener(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, LoadBalancerId, ListenerPort, ListenerProtocol } = params;
  if (
    hasOthers(params, deleteLoadBalancerListenerMembers) ||
    !mayBeString(RegionId) ||
    typeof LoadBalancerId !== "string" ||
    !isInteger(ListenerPort) ||
    ListenerPort < 1 ||
    ListenerPort > 65535 ||
    (ListenerProtocol != null &&
      ListenerProtocol !== "http" &&
      ListenerProtocol !== "https" &&
      ListenerProtocol !== "tcp" &&
      ListenerProtocol !== "udp")
  ) {
    checkMembers(issues, params, deleteLoadBalancerListenerMembers);
  }
  return issues;
}

/** {@link validateDeleteLoadBalancerListener} as a Standard Schema (https://standardschema.dev). */
export const deleteLoadBalancerListenerSchema: StandardSchemaV1<DeleteLoadBalancerListenerRequest> =
  /* @__PURE__ */ standardSchema<DeleteLoadBalancerListenerRequest>(validateDeleteLoadBalancerListener);

/** {@link deleteLoadBalancerListenerAction} without the validator, which a bundle then leaves out. */
export const deleteLoadBalancerListenerUnchecked: Action<
  DeleteLoadBalancerListenerRequest,
  DeleteLoadBalancerListenerResponse
> = {
  api: slbApi,
  name: "DeleteLoadBalancerListener",
  fromClient: { RegionId: "regionId" },
  response: { RequestId: "string" },
};

/** Describes DeleteLoadBalancerListener to `RpcClient.call`. */
export const deleteLoadBalancerListenerAction: CheckedAction<
  DeleteLoadBalancerListenerRequest,
  DeleteLoadBalancerListenerResponse
> = /* @__PURE__ */ checked(deleteLoadBalancerListenerUnchecked, validateDeleteLoadBalancerListener);

/**
 * Delete a listener.
 *
 * The listener must be running or stopped; one that is just changing its state cannot be deleted.
 * Its port then takes no more traffic, and its settings are lost.
 */
export function deleteLoadBalancerListener(
  client: RpcClient,
  params: DeleteLoadBalancerListenerRequest,
  options?: RequestOptions,
): Promise<DeleteLoadBalancerListenerResponse> {
  return client.call(deleteLoadBalancerListenerAction, params, options);
}
