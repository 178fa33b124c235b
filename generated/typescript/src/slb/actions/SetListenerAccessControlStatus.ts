// Generated from spec/slb/listener/SetListenerAccessControlStatus.yaml. Do not edit.
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

/** The parameters of {@link setListenerAccessControlStatus}. */
export interface SetListenerAccessControlStatusRequest {
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
  /**
   * Whether to turn the whitelist on or off.
   *
   * - `open_white_list`: Only addresses of the whitelist get through; while it is empty, nobody does.
   * - `open_whitelist`: The guide's spelling of open_white_list.
   * - `close`: Every address gets through.
   */
  AccessControlStatus: "open_white_list" | "open_whitelist" | "close";
}

/** What {@link setListenerAccessControlStatus} answers. */
export interface SetListenerAccessControlStatusResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/** The known codes of an `ApiError` of {@link setListenerAccessControlStatus}; the service may answer others. */
export type SetListenerAccessControlStatusErrorCode = SlbErrorCode;

const setListenerAccessControlStatusMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: true },
  ListenerPort: { integer: [1, 65535], required: true },
  ListenerProtocol: { values: ["http", "https", "tcp", "udp"] },
  AccessControlStatus: { values: ["open_white_list", "open_whitelist", "close"], required: true },
}));

/** Checks the parameters of SetListenerAccessControlStatus without sending them. Returns all issues, warnings too. */
export function validateSetListenerAccessControlStatus(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, LoadBalancerId, ListenerPort, ListenerProtocol, AccessControlStatus } = params;
  if (
    hasOthers(params, setListenerAccessControlStatusMembers) ||
    !mayBeString(RegionId) ||
    typeof LoadBalancerId !== "string" ||
    !isInteger(ListenerPort) ||
    ListenerPort < 1 ||
    ListenerPort > 65535 ||
    (ListenerProtocol != null &&
      ListenerProtocol !== "http" &&
      ListenerProtocol !== "https" &&
      ListenerProtocol !== "tcp" &&
      ListenerProtocol !== "udp") ||
    (AccessControlStatus !== "open_white_list" &&
      AccessControlStatus !== "open_whitelist" &&
      AccessControlStatus !== "close")
  ) {
    checkMembers(issues, params, setListenerAccessControlStatusMembers);
  }
  return issues;
}

/** {@link validateSetListenerAccessControlStatus} as a Standard Schema (https://standardschema.dev). */
export const setListenerAccessControlStatusSchema: StandardSchemaV1<SetListenerAccessControlStatusRequest> =
  /* @__PURE__ */ standardSchema<SetListenerAccessControlStatusRequest>(validateSetListenerAccessControlStatus);

/** {@link setListenerAccessControlStatusAction} without the validator, which a bundle then leaves out. */
export const setListenerAccessControlStatusUnchecked: Action<
  SetListenerAccessControlStatusRequest,
  SetListenerAccessControlStatusResponse
> = {
  api: slbApi,
  name: "SetListenerAccessControlStatus",
  fromClient: { RegionId: "regionId" },
  response: { RequestId: "string" },
};

/** Describes SetListenerAccessControlStatus to `RpcClient.call`. */
export const setListenerAccessControlStatusAction: CheckedAction<
  SetListenerAccessControlStatusRequest,
  SetListenerAccessControlStatusResponse
> = /* @__PURE__ */ checked(setListenerAccessControlStatusUnchecked, validateSetListenerAccessControlStatus);

/**
 * Turn the whitelist of a listener on or off.
 *
 * While the whitelist is on, only the addresses on it reach the listener. Put them there with AddListenerWhiteListItem
 * before you turn it on: with an empty whitelist the listener passes nothing on.
 */
export function setListenerAccessControlStatus(
  client: RpcClient,
  params: SetListenerAccessControlStatusRequest,
  options?: RequestOptions,
): Promise<SetListenerAccessControlStatusResponse> {
  return client.call(setListenerAccessControlStatusAction, params, options);
}
