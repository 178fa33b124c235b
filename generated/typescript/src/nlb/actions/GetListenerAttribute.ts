// Generated from spec/nlb/listener/GetListenerAttribute.yaml. Do not edit.
import { checked, type Action, type CheckedAction, type DryRunPassed } from "../../runtime/action.js";
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
import { nlbApi, type NlbErrorCode } from "../api.js";

/** The parameters of {@link getListenerAttribute}. */
export interface GetListenerAttributeRequest {
  /** Identifies the listener; CreateListener returns it, and ListListeners lists it. */
  ListenerId: string;
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   *
   * DescribeRegions lists the regions.
   */
  RegionId?: string | undefined;
  /**
   * A token of your own; a request that changes nothing needs none.
   *
   * Pattern: `^[\x00-\x7F]*$`
   *
   * Without one the service takes the request id, which differs each time, so a repetition acts again.
   */
  ClientToken?: string | undefined;
  /**
   * Only check the request, for parameters and for limits of the service; nothing is changed.
   *
   * When true, the service only checks; if all is well, the answer has nothing but the `RequestId`.
   *
   * Default: `false`.
   */
  DryRun?: boolean | undefined;
}

/** What {@link getListenerAttribute} answers. */
export interface GetListenerAttributeResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /** Identifies the listener; CreateListener returns it, and ListListeners lists it. */
  ListenerId: string;
  /** The id of the instance that has the listener. */
  LoadBalancerId: string;
  /** The region of the instance. */
  RegionId: string;
  /**
   * The state of the listener.
   *
   * - `Provisioning`: It is being created.
   * - `Running`: It takes traffic.
   * - `Configuring`: A change of its settings is being carried out.
   * - `Stopping`: It is on the way to being stopped.
   * - `Stopped`: It takes no traffic.
   * - `Starting`: It is on the way to taking traffic.
   * - `Deleting`: It is being deleted.
   * - `Deleted`: It exists no longer.
   */
  ListenerStatus:
    | "Provisioning"
    | "Running"
    | "Configuring"
    | "Stopping"
    | "Stopped"
    | "Starting"
    | "Deleting"
    | "Deleted"
    | (string & {});
  /**
   * The protocol that the listener speaks with the clients.
   *
   * - `TCP`: Passes TCP connections on.
   * - `UDP`: Passes UDP datagrams on.
   * - `TCPSSL`: Ends TLS over TCP and passes the decrypted stream on.
   */
  ListenerProtocol: "TCP" | "UDP" | "TCPSSL" | (string & {});
  /**
   * The port that takes the traffic; 0 for all ports from StartPort to EndPort.
   *
   * Value: from 0 to 65535.
   */
  ListenerPort: number;
  /** The first port of the range, of a listener with a range. */
  StartPort?: string;
  /** The last port of the range, of a listener with a range. */
  EndPort?: string;
  /**
   * The name of the listener.
   *
   * Characters: from 2 to 256.
   */
  ListenerDescription?: string;
  /** The server group that receives the traffic. */
  ServerGroupId?: string;
  /**
   * How long a connection may stay idle.
   *
   * Unit: seconds.
   */
  IdleTimeout: number;
  /**
   * The TLS versions and cipher suites that the listener accepts.
   *
   * - `tls_cipher_policy_1_0`: A system policy: TLS 1.0, 1.1 and 1.2.
   * - `tls_cipher_policy_1_1`: A system policy: TLS 1.1 and 1.2.
   * - `tls_cipher_policy_1_2`: A system policy: TLS 1.2.
   * - `tls_cipher_policy_1_2_strict`: A system policy: TLS 1.2 with fewer cipher suites.
   * - `tls_cipher_policy_1_2_strict_with_1_3`: A system policy: TLS 1.2 with fewer cipher suites, and TLS 1.3.
   *
   * The list is open for policies made with CreateSecurityPolicy; ListSecurityPolicy tells their ids.
   *
   * ListSystemSecurityPolicy tells what each system policy holds.
   */
  SecurityPolicyId?:
    | "tls_cipher_policy_1_0"
    | "tls_cipher_policy_1_1"
    | "tls_cipher_policy_1_2"
    | "tls_cipher_policy_1_2_strict"
    | "tls_cipher_policy_1_2_strict_with_1_3"
    | (string & {});
  /** The certificate that a TCPSSL listener shows to clients. */
  CertificateIds?: Array<string>;
  /** Whether clients must show a certificate too (mutual TLS). */
  CaEnabled?: boolean;
  /** The CA certificate that clients' certificates are checked against. */
  CaCertificateIds?: Array<string>;
  /** Whether the TLS handshake settles the application's protocol (ALPN). */
  AlpnEnabled?: boolean;
  /**
   * The protocols that the listener offers in the TLS handshake, and their order.
   *
   * - `HTTP1Only`: Only HTTP 1.1 and then HTTP 1.0.
   * - `HTTP2Only`: Only HTTP/2.
   * - `HTTP2Optional`: HTTP 1.1 first, then HTTP 1.0, then HTTP/2.
   * - `HTTP2Preferred`: HTTP/2 first, then HTTP 1.1, then HTTP 1.0.
   */
  AlpnPolicy?: "HTTP1Only" | "HTTP2Only" | "HTTP2Optional" | "HTTP2Preferred" | (string & {});
  /** Whether the Proxy protocol tells the servers the client's IP address. */
  ProxyProtocolEnabled?: boolean;
  /** What the Proxy protocol tells the servers about the network that a connection comes from. */
  ProxyProtocolV2Config?: GetListenerAttributeResponseProxyProtocolV2Config;
  /** Whether the listener is monitored second by second. */
  SecSensorEnabled?: boolean;
  /**
   * The most new connections that the listener takes in each zone, that is on each virtual IP address.
   *
   * Value: from 1 to 1000000 (connections per second). 0: No cap.
   */
  Cps?: number;
  /**
   * The largest TCP segment.
   *
   * Value: from 1 to 1500 (bytes). 0: The segment size is left as it is.
   */
  Mss?: number;
  /** The tags of the listener. */
  Tags?: Array<GetListenerAttributeResponseTag>;
}

/** What the Proxy protocol tells the servers about the network that a connection comes from. */
export interface GetListenerAttributeResponseProxyProtocolV2Config {
  /** Whether it tells the VPC. */
  Ppv2VpcIdEnabled?: boolean;
  /** Whether it tells the PrivateLink endpoint. */
  Ppv2PrivateLinkEpIdEnabled?: boolean;
  /** Whether it tells the PrivateLink endpoint service. */
  Ppv2PrivateLinkEpsIdEnabled?: boolean;
}

/** An element of `Tags`. */
export interface GetListenerAttributeResponseTag {
  /** What the tag is about. */
  TagKey: string;
  /** What the tag says about it. */
  TagValue: string;
}

/**
 * The known codes of an `ApiError` of {@link getListenerAttribute}; the service may answer others.
 *
 * - `DryRunOperation` (HTTP 400): The check asked for by DryRun found nothing wrong; nothing was changed. Send the
 *   request without DryRun to make the change.
 */
export type GetListenerAttributeErrorCode = NlbErrorCode | "DryRunOperation";

const getListenerAttributeClientTokenPattern: RegExp = /^[\x00-\x7F]*$/u;
const getListenerAttributeMembers: Members = /* @__PURE__ */ membersOf(() => ({
  ListenerId: { string: [], required: true },
  RegionId: "string",
  ClientToken: { string: [], pattern: getListenerAttributeClientTokenPattern },
  DryRun: "boolean",
}));

/** Checks the parameters of GetListenerAttribute without sending them. Returns all issues, warnings too. */
export function validateGetListenerAttribute(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { ListenerId, RegionId, ClientToken, DryRun } = params;
  if (
    hasOthers(params, getListenerAttributeMembers) ||
    typeof ListenerId !== "string" ||
    !mayBeString(RegionId) ||
    (ClientToken != null &&
      (typeof ClientToken !== "string" || !getListenerAttributeClientTokenPattern.test(ClientToken))) ||
    !mayBeBoolean(DryRun)
  ) {
    checkMembers(issues, params, getListenerAttributeMembers);
  }
  return issues;
}

/** {@link validateGetListenerAttribute} as a Standard Schema (https://standardschema.dev). */
export const getListenerAttributeSchema: StandardSchemaV1<GetListenerAttributeRequest> =
  /* @__PURE__ */ standardSchema<GetListenerAttributeRequest>(validateGetListenerAttribute);

/** {@link getListenerAttributeAction} without the validator, which a bundle then leaves out. */
export const getListenerAttributeUnchecked: Action<GetListenerAttributeRequest, GetListenerAttributeResponse> = {
  api: nlbApi,
  name: "GetListenerAttribute",
  effect: "read",
  dryRun: "DryRunOperation",
  fromClient: { RegionId: "regionId" },
  response: {
    RequestId: "string",
    ListenerId: "string",
    LoadBalancerId: "string",
    RegionId: "string",
    ListenerStatus: "string",
    ListenerProtocol: "string",
    ListenerPort: "integer",
    StartPort: "string",
    EndPort: "string",
    ListenerDescription: "string",
    ServerGroupId: "string",
    IdleTimeout: "integer",
    SecurityPolicyId: "string",
    CertificateIds: { list: "string" },
    CaEnabled: "boolean",
    CaCertificateIds: { list: "string" },
    AlpnEnabled: "boolean",
    AlpnPolicy: "string",
    ProxyProtocolEnabled: "boolean",
    ProxyProtocolV2Config: {
      of: {
        Ppv2VpcIdEnabled: "boolean",
        Ppv2PrivateLinkEpIdEnabled: "boolean",
        Ppv2PrivateLinkEpsIdEnabled: "boolean",
      },
    },
    SecSensorEnabled: "boolean",
    Cps: "integer",
    Mss: "integer",
    Tags: { list: { of: { TagKey: "string", TagValue: "string" } } },
  },
};

/** Describes GetListenerAttribute to `RpcClient.call`. */
export const getListenerAttributeAction: CheckedAction<GetListenerAttributeRequest, GetListenerAttributeResponse> =
  /* @__PURE__ */ checked(getListenerAttributeUnchecked, validateGetListenerAttribute);

/**
 * Show the settings and state of a listener.
 *
 * Returns everything that can be set on the listener, and its tags.
 */
export function getListenerAttribute(
  client: RpcClient,
  params: GetListenerAttributeRequest & { DryRun: true },
  options?: RequestOptions,
): Promise<DryRunPassed>;
/**
 * Show the settings and state of a listener.
 *
 * Returns everything that can be set on the listener, and its tags.
 */
export function getListenerAttribute(
  client: RpcClient,
  params: GetListenerAttributeRequest,
  options?: RequestOptions,
): Promise<GetListenerAttributeResponse>;
export function getListenerAttribute(
  client: RpcClient,
  params: GetListenerAttributeRequest,
  options?: RequestOptions,
): Promise<GetListenerAttributeResponse | DryRunPassed> {
  return client.call(getListenerAttributeAction, params, options);
}
