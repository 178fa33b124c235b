// Generated from spec/slb/listener/StartLoadBalancerListener.yaml. Do not edit.
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

/** The parameters of {@link startLoadBalancerListener}. */
export interface StartLoadBalancerListenerRequest {
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

/** What {@link startLoadBalancerListener} answers. */
export interface StartLoadBalancerListenerResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/** The known codes of an `ApiError` of {@link startLoadBalancerListener}; the service may answer others. */
export type StartLoadBalancerListenerErrorCode = SlbErrorCode;

const startLoadBalancerListenerMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: true },
  ListenerPort: { integer: [1, 65535], required: true },
  ListenerProtocol: { values: ["http", "https", "tcp", "udp"] },
}));

/** Checks the parameters of StartLoadBalancerListener without sending them. Returns all issues, warnings too. */
export function validateStartLoadBalancerListener(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, LoadBalancerId, ListenerPort, ListenerProtocol } = params;
  if (
    hasOthers(params, startLoadBalancerListenerMembers) ||
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
    checkMembers(issues, params, startLoadBalancerListenerMembers);
  }
  return issues;
}

/** {@link validateStartLoadBalancerListener} as a Standard Schema (https://standardschema.dev). */
export const startLoadBalancerListenerSchema: StandardSchemaV1<StartLoadBalancerListenerRequest> =
  /* @__PURE__ */ standardSchema<StartLoadBalancerListenerRequest>(validateStartLoadBalancerListener);

/** {@link startLoadBalancerListenerAction} without the validator, which a bundle then leaves out. */
export const startLoadBalancerListenerUnchecked: Action<
  StartLoadBalancerListenerRequest,
  StartLoadBalancerListenerResponse
> = {
  api: slbApi,
  name: "StartLoadBalancerListener",
  fromClient: { RegionId: "regionId" },
  response: { RequestId: "string" },
};

/** Describes StartLoadBalancerListener to `RpcClient.call`. */
export const startLoadBalancerListenerAction: CheckedAction<
  StartLoadBalancerListenerRequest,
  StartLoadBalancerListenerResponse
> = /* @__PURE__ */ checked(startLoadBalancerListenerUnchecked, validateStartLoadBalancerListener);

/**
 * Start a stopped listener.
 *
 * The listener begins to take traffic and to pass it to its servers. It must be stopped, as every new listener is.
 * The call fails while the instance is locked.
 */
export function startLoadBalancerListener(
  client: RpcClient,
  params: StartLoadBalancerListenerRequest,
  options?: RequestOptions,
): Promise<StartLoadBalancerListenerResponse> {
  return client.call(startLoadBalancerListenerAction, params, options);
}
