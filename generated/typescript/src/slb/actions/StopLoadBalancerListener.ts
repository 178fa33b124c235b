// Generated from spec/slb/listener/StopLoadBalancerListener.yaml. Do not edit.
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

/** The parameters of {@link stopLoadBalancerListener}. */
export interface StopLoadBalancerListenerRequest {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
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

/** What {@link stopLoadBalancerListener} answers. */
export interface StopLoadBalancerListenerResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/** The known codes of an `ApiError` of {@link stopLoadBalancerListener}; the service may answer others. */
export type StopLoadBalancerListenerErrorCode = SlbErrorCode;

const stopLoadBalancerListenerMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: true },
  ListenerPort: { integer: [1, 65535], required: true },
  ListenerProtocol: { values: ["http", "https", "tcp", "udp"] },
}));

/** Checks the parameters of StopLoadBalancerListener without sending them. Returns all issues, warnings too. */
export function validateStopLoadBalancerListener(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, LoadBalancerId, ListenerPort, ListenerProtocol } = params;
  if (
    hasOthers(params, stopLoadBalancerListenerMembers) ||
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
    checkMembers(issues, params, stopLoadBalancerListenerMembers);
  }
  return issues;
}

/** {@link validateStopLoadBalancerListener} as a Standard Schema (https://standardschema.dev). */
export const stopLoadBalancerListenerSchema: StandardSchemaV1<StopLoadBalancerListenerRequest> =
  /* @__PURE__ */ standardSchema<StopLoadBalancerListenerRequest>(validateStopLoadBalancerListener);

/** {@link stopLoadBalancerListenerAction} without the validator, which a bundle then leaves out. */
export const stopLoadBalancerListenerUnchecked: Action<
  StopLoadBalancerListenerRequest,
  StopLoadBalancerListenerResponse
> = {
  api: slbApi,
  name: "StopLoadBalancerListener",
  fromClient: { RegionId: "regionId" },
  response: { RequestId: "string" },
};

/** Describes StopLoadBalancerListener to `RpcClient.call`. */
export const stopLoadBalancerListenerAction: CheckedAction<
  StopLoadBalancerListenerRequest,
  StopLoadBalancerListenerResponse
> = /* @__PURE__ */ checked(stopLoadBalancerListenerUnchecked, validateStopLoadBalancerListener);

/**
 * Stop a running listener.
 *
 * The listener must be running. It turns to `stopping`, then to `stopped`, and takes no more traffic; its settings stay.
 * The call fails while the instance is locked.
 */
export function stopLoadBalancerListener(
  client: RpcClient,
  params: StopLoadBalancerListenerRequest,
  options?: RequestOptions,
): Promise<StopLoadBalancerListenerResponse> {
  return client.call(stopLoadBalancerListenerAction, params, options);
}
