// Generated from spec/nlb/listener/ListListeners.yaml. Do not edit.
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
  within,
  type Members,
} from "../../runtime/validation.js";
import { nlbApi, type NlbErrorCode } from "../api.js";

/** The parameters of {@link listListeners}. */
export interface ListListenersRequest {
  /**
   * The region whose listeners to list.
   *
   * Filled in from the client's `regionId`.
   *
   * DescribeRegions lists the regions.
   */
  RegionId?: string | undefined;
  /**
   * Only the listeners with these ids.
   *
   * Elements: at most 20.
   */
  ListenerIds?: Array<string> | undefined;
  /**
   * Only the listeners of these instances.
   *
   * Elements: at most 20.
   */
  LoadBalancerIds?: Array<string> | undefined;
  /**
   * Only the listeners with this protocol.
   *
   * - `TCP`: Passes TCP connections on.
   * - `UDP`: Passes UDP datagrams on.
   * - `TCPSSL`: Ends TLS over TCP and passes the decrypted stream on.
   */
  ListenerProtocol?: "TCP" | "UDP" | "TCPSSL" | undefined;
  /**
   * Only the listeners whose monitoring is like this.
   *
   * - `true`: Only the listeners that are monitored second by second.
   * - `false`: Only the listeners that are not.
   */
  SecSensorEnabled?: "true" | "false" | undefined;
  /**
   * Only the listeners with these tags.
   *
   * Elements: at most 20.
   */
  Tag?: Array<ListListenersRequestTag> | undefined;
  /** The token of the page to return, as the page before it has it. Without one it is the first page. */
  NextToken?: string | undefined;
  /**
   * How many listeners a page has at most.
   *
   * Value: from 1 to 100.
   *
   * Default: `20`.
   */
  MaxResults?: number | undefined;
}

/** An element of `Tag`. */
export interface ListListenersRequestTag {
  /**
   * The key of the tag; it is never empty.
   *
   * Characters: at most 128.
   */
  Key?: string | undefined;
  /**
   * The value of the tag; it may be empty.
   *
   * Characters: at most 128.
   */
  Value?: string | undefined;
}

/** What {@link listListeners} answers. */
export interface ListListenersResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /** The listeners on this page. */
  Listeners: Array<ListListenersResponseListener>;
  /** The token of the next page; none on the last one. */
  NextToken?: string;
  /** How many listeners a page has at most. */
  MaxResults?: number;
  /**
   * How many listeners there are.
   *
   * The source may as well mean those on this page.
   */
  TotalCount?: number;
}

/** An element of `Listeners`. */
export interface ListListenersResponseListener {
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
  ProxyProtocolV2Config?: ListListenersResponseListenerProxyProtocolV2Config;
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
  Tags?: Array<ListListenersResponseListenerTag>;
}

/** What the Proxy protocol tells the servers about the network that a connection comes from. */
export interface ListListenersResponseListenerProxyProtocolV2Config {
  /** Whether it tells the VPC. */
  Ppv2VpcIdEnabled?: boolean;
  /** Whether it tells the PrivateLink endpoint. */
  Ppv2PrivateLinkEpIdEnabled?: boolean;
  /** Whether it tells the PrivateLink endpoint service. */
  Ppv2PrivateLinkEpsIdEnabled?: boolean;
}

/** An element of `Tags`. */
export interface ListListenersResponseListenerTag {
  /** The key of the tag. */
  Key: string;
  /** The value of the tag. */
  Value: string;
}

/** The known codes of an `ApiError` of {@link listListeners}; the service may answer others. */
export type ListListenersErrorCode = NlbErrorCode;

const listListenersTagMembers: Members = /* @__PURE__ */ membersOf(() => ({
  Key: { string: [-Infinity, 128] },
  Value: { string: [-Infinity, 128] },
}));
const listListenersMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  ListenerIds: { list: "string", size: [-Infinity, 20] },
  LoadBalancerIds: { list: "string", size: [-Infinity, 20] },
  ListenerProtocol: { values: ["TCP", "UDP", "TCPSSL"] },
  SecSensorEnabled: { values: ["true", "false"] },
  Tag: { list: { of: listListenersTagMembers }, size: [-Infinity, 20] },
  NextToken: "string",
  MaxResults: { integer: [1, 100] },
}));

/** Checks the parameters of ListListeners without sending them. Returns all issues, warnings too. */
export function validateListListeners(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, ListenerIds, LoadBalancerIds, ListenerProtocol, SecSensorEnabled, Tag, NextToken, MaxResults } =
    params;
  if (
    hasOthers(params, listListenersMembers) ||
    !mayBeString(RegionId) ||
    (ListenerIds != null &&
      (!Array.isArray(ListenerIds) ||
        ListenerIds.length > 20 ||
        ListenerIds.findIndex((item: unknown) => typeof item !== "string") >= 0)) ||
    (LoadBalancerIds != null &&
      (!Array.isArray(LoadBalancerIds) ||
        LoadBalancerIds.length > 20 ||
        LoadBalancerIds.findIndex((item: unknown) => typeof item !== "string") >= 0)) ||
    (ListenerProtocol != null &&
      ListenerProtocol !== "TCP" &&
      ListenerProtocol !== "UDP" &&
      ListenerProtocol !== "TCPSSL") ||
    (SecSensorEnabled != null && SecSensorEnabled !== "true" && SecSensorEnabled !== "false") ||
    (Tag != null &&
      (!Array.isArray(Tag) ||
        Tag.length > 20 ||
        Tag.findIndex(
          (item: unknown) =>
            !isRecord(item) ||
            hasOthers(item, listListenersTagMembers) ||
            (item.Key != null && !within(item.Key, 0, 128)) ||
            (item.Value != null && !within(item.Value, 0, 128)),
        ) >= 0)) ||
    !mayBeString(NextToken) ||
    (MaxResults != null && (!isInteger(MaxResults) || MaxResults < 1 || MaxResults > 100))
  ) {
    checkMembers(issues, params, listListenersMembers);
  }
  return issues;
}

/** {@link validateListListeners} as a Standard Schema (https://standardschema.dev). */
export const listListenersSchema: StandardSchemaV1<ListListenersRequest> =
  /* @__PURE__ */ standardSchema<ListListenersRequest>(validateListListeners);

/** {@link listListenersAction} without the validator, which a bundle then leaves out. */
export const listListenersUnchecked: Action<ListListenersRequest, ListListenersResponse> = {
  api: nlbApi,
  name: "ListListeners",
  effect: "read",
  fromClient: { RegionId: "regionId" },
  response: {
    RequestId: "string",
    Listeners: {
      list: {
        of: {
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
          Tags: { list: { of: { Key: "string", Value: "string" } } },
        },
      },
    },
    NextToken: "string",
    MaxResults: "integer",
    TotalCount: "integer",
  },
};

/** Describes ListListeners to `RpcClient.call`. */
export const listListenersAction: CheckedAction<ListListenersRequest, ListListenersResponse> = /* @__PURE__ */ checked(
  listListenersUnchecked,
  validateListListeners,
);

/**
 * List the listeners of a region.
 *
 * Every parameter beside the region and the page is a filter. Without any, all listeners of the account in the region
 * are listed.
 */
export function listListeners(
  client: RpcClient,
  params: ListListenersRequest = {},
  options?: RequestOptions,
): Promise<ListListenersResponse> {
  return client.call(listListenersAction, params, options);
}
