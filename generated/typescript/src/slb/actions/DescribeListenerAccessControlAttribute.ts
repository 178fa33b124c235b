// Generated from spec/slb/listener/DescribeListenerAccessControlAttribute.yaml. Do not edit.
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

/** The parameters of {@link describeListenerAccessControlAttribute}. */
export interface DescribeListenerAccessControlAttributeRequest {
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

/** What {@link describeListenerAccessControlAttribute} answers. */
export interface DescribeListenerAccessControlAttributeResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /**
   * Whether the listener lets in only the addresses of its whitelist.
   *
   * - `open_white_list`: Only addresses of the whitelist get through; while it is empty, nobody does.
   * - `open_whitelist`: The guide's spelling of open_white_list.
   * - `close`: Every address gets through.
   */
  AccessControlStatus: "open_white_list" | "open_whitelist" | "close" | (string & {});
  /**
   * The addresses and CIDR blocks on the whitelist, joined by commas.
   *
   * A string as the service sends it, not a list: split it at the commas.
   */
  SourceItems: string;
}

/** The known codes of an `ApiError` of {@link describeListenerAccessControlAttribute}; the service may answer others. */
export type DescribeListenerAccessControlAttributeErrorCode = SlbErrorCode;

const describeListenerAccessControlAttributeMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: true },
  ListenerPort: { integer: [1, 65535], required: true },
  ListenerProtocol: { values: ["http", "https", "tcp", "udp"] },
}));

/**
 * Checks the parameters of DescribeListenerAccessControlAttribute without sending them. Returns all issues, warnings
 * too.
 */
export function validateDescribeListenerAccessControlAttribute(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, LoadBalancerId, ListenerPort, ListenerProtocol } = params;
  if (
    hasOthers(params, describeListenerAccessControlAttributeMembers) ||
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
    checkMembers(issues, params, describeListenerAccessControlAttributeMembers);
  }
  return issues;
}

/** {@link validateDescribeListenerAccessControlAttribute} as a Standard Schema (https://standardschema.dev). */
export const describeListenerAccessControlAttributeSchema: StandardSchemaV1<DescribeListenerAccessControlAttributeRequest> =
  /* @__PURE__ */ standardSchema<DescribeListenerAccessControlAttributeRequest>(
    validateDescribeListenerAccessControlAttribute,
  );

/** {@link describeListenerAccessControlAttributeAction} without the validator, which a bundle then leaves out. */
export const describeListenerAccessControlAttributeUnchecked: Action<
  DescribeListenerAccessControlAttributeRequest,
  DescribeListenerAccessControlAttributeResponse
> = {
  api: slbApi,
  name: "DescribeListenerAccessControlAttribute",
  effect: "read",
  fromClient: { RegionId: "regionId" },
  response: { RequestId: "string", AccessControlStatus: "string", SourceItems: "string" },
};

/** Describes DescribeListenerAccessControlAttribute to `RpcClient.call`. */
export const describeListenerAccessControlAttributeAction: CheckedAction<
  DescribeListenerAccessControlAttributeRequest,
  DescribeListenerAccessControlAttributeResponse
> = /* @__PURE__ */ checked(
  describeListenerAccessControlAttributeUnchecked,
  validateDescribeListenerAccessControlAttribute,
);

/**
 * Show the whitelist of a listener.
 *
 * Says whether the whitelist is turned on and which addresses are on it.
 */
export function describeListenerAccessControlAttribute(
  client: RpcClient,
  params: DescribeListenerAccessControlAttributeRequest,
  options?: RequestOptions,
): Promise<DescribeListenerAccessControlAttributeResponse> {
  return client.call(describeListenerAccessControlAttributeAction, params, options);
}
