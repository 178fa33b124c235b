// Generated from spec/slb/listener/RemoveListenerWhiteListItem.yaml. Do not edit.
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

/** The parameters of {@link removeListenerWhiteListItem}. */
export interface RemoveListenerWhiteListItemRequest {
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
   * The addresses and CIDR blocks to take off the whitelist.
   *
   * Elements: at least 1.
   *
   * A block may have host bits set; the guide itself shows 1.1.1.0/21.
   */
  SourceItems: Array<string>;
}

/** What {@link removeListenerWhiteListItem} answers. */
export interface RemoveListenerWhiteListItemResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/** The known codes of an `ApiError` of {@link removeListenerWhiteListItem}; the service may answer others. */
export type RemoveListenerWhiteListItemErrorCode = SlbErrorCode;

const removeListenerWhiteListItemMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: true },
  ListenerPort: { integer: [1, 65535], required: true },
  ListenerProtocol: { values: ["http", "https", "tcp", "udp"] },
  SourceItems: { list: "string", size: [1], required: true },
}));

/** Checks the parameters of RemoveListenerWhiteListItem without sending them. Returns all issues, warnings too. */
export function validateRemoveListenerWhiteListItem(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, LoadBalancerId, ListenerPort, ListenerProtocol, SourceItems } = params;
  if (
    hasOthers(params, removeListenerWhiteListItemMembers) ||
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
    !Array.isArray(SourceItems) ||
    SourceItems.length < 1 ||
    SourceItems.findIndex((item: unknown) => typeof item !== "string") >= 0
  ) {
    checkMembers(issues, params, removeListenerWhiteListItemMembers);
  }
  return issues;
}

/** {@link validateRemoveListenerWhiteListItem} as a Standard Schema (https://standardschema.dev). */
export const removeListenerWhiteListItemSchema: StandardSchemaV1<RemoveListenerWhiteListItemRequest> =
  /* @__PURE__ */ standardSchema<RemoveListenerWhiteListItemRequest>(validateRemoveListenerWhiteListItem);

/** {@link removeListenerWhiteListItemAction} without the validator, which a bundle then leaves out. */
export const removeListenerWhiteListItemUnchecked: Action<
  RemoveListenerWhiteListItemRequest,
  RemoveListenerWhiteListItemResponse
> = {
  api: slbApi,
  name: "RemoveListenerWhiteListItem",
  fromClient: { RegionId: "regionId" },
  parameters: { SourceItems: { encoding: "comma" } },
  response: { RequestId: "string" },
};

/** Describes RemoveListenerWhiteListItem to `RpcClient.call`. */
export const removeListenerWhiteListItemAction: CheckedAction<
  RemoveListenerWhiteListItemRequest,
  RemoveListenerWhiteListItemResponse
> = /* @__PURE__ */ checked(removeListenerWhiteListItemUnchecked, validateRemoveListenerWhiteListItem);

/**
 * Take addresses off the whitelist of a listener.
 *
 * The other addresses stay. Once the last one is gone while the whitelist is turned on, the listener passes nothing on.
 */
export function removeListenerWhiteListItem(
  client: RpcClient,
  params: RemoveListenerWhiteListItemRequest,
  options?: RequestOptions,
): Promise<RemoveListenerWhiteListItemResponse> {
  return client.call(removeListenerWhiteListItemAction, params, options);
}
