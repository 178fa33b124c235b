// Generated from spec/slb/listener/AddListenerWhiteListItem.yaml. Do not edit.
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

/** The parameters of {@link addListenerWhiteListItem}. */
export interface AddListenerWhiteListItemRequest {
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
   * The addresses and CIDR blocks to put on the whitelist.
   *
   * Elements: at least 1.
   *
   * A block may have host bits set; the guide itself shows 1.1.1.0/21.
   */
  SourceItems: Array<string>;
}

/** What {@link addListenerWhiteListItem} answers. */
export interface AddListenerWhiteListItemResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/** The known codes of an `ApiError` of {@link addListenerWhiteListItem}; the service may answer others. */
export type AddListenerWhiteListItemErrorCode = SlbErrorCode;

const addListenerWhiteListItemMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: true },
  ListenerPort: { integer: [1, 65535], required: true },
  ListenerProtocol: { values: ["http", "https", "tcp", "udp"] },
  SourceItems: { list: "string", size: [1], required: true },
}));

/** Checks the parameters of AddListenerWhiteListItem without sending them. Returns all issues, warnings too. */
export function validateAddListenerWhiteListItem(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, LoadBalancerId, ListenerPort, ListenerProtocol, SourceItems } = params;
  if (
    hasOthers(params, addListenerWhiteListItemMembers) ||
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
    checkMembers(issues, params, addListenerWhiteListItemMembers);
  }
  return issues;
}

/** {@link validateAddListenerWhiteListItem} as a Standard Schema (https://standardschema.dev). */
export const addListenerWhiteListItemSchema: StandardSchemaV1<AddListenerWhiteListItemRequest> =
  /* @__PURE__ */ standardSchema<AddListenerWhiteListItemRequest>(validateAddListenerWhiteListItem);

/** {@link addListenerWhiteListItemAction} without the validator, which a bundle then leaves out. */
export const addListenerWhiteListItemUnchecked: Action<
  AddListenerWhiteListItemRequest,
  AddListenerWhiteListItemResponse
> = {
  api: slbApi,
  name: "AddListenerWhiteListItem",
  fromClient: { RegionId: "regionId" },
  parameters: { SourceItems: { encoding: "comma" } },
  response: { RequestId: "string" },
};

/** Describes AddListenerWhiteListItem to `RpcClient.call`. */
export const addListenerWhiteListItemAction: CheckedAction<
  AddListenerWhiteListItemRequest,
  AddListenerWhiteListItemResponse
> = /* @__PURE__ */ checked(addListenerWhiteListItemUnchecked, validateAddListenerWhiteListItem);

/**
 * Put addresses on the whitelist of a listener.
 *
 * The addresses come on top of those already there. They matter only while the whitelist is turned on with
 * SetListenerAccessControlStatus.
 */
export function addListenerWhiteListItem(
  client: RpcClient,
  params: AddListenerWhiteListItemRequest,
  options?: RequestOptions,
): Promise<AddListenerWhiteListItemResponse> {
  return client.call(addListenerWhiteListItemAction, params, options);
}
