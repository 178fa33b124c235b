// Generated from spec/alb/listener/ListListeners.yaml. Do not edit.
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
import { albApi, type AlbErrorCode } from "../api.js";

/** The parameters of {@link listListeners}. */
export interface ListListenersRequest {
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
   * - `HTTP`: HTTP without encryption.
   * - `HTTPS`: HTTP over TLS.
   * - `QUIC`: HTTP over QUIC.
   */
  ListenerProtocol?: "HTTP" | "HTTPS" | "QUIC" | undefined;
  /** Only the listeners with these tags. */
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
   * The key of the tag.
   *
   * Characters: at most 128.
   */
  Key?: string | undefined;
  /**
   * The value of the tag.
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
  /** How many listeners there are. */
  TotalCount?: number;
}

/** An element of `Listeners`. */
export interface ListListenersResponseListener {
  /** Identifies the listener; CreateListener returns it, and ListListeners lists it. */
  ListenerId: string;
  /** The id of the instance that has the listener. */
  LoadBalancerId: string;
  /**
   * The state of the listener.
   *
   * - `Provisioning`: It is being set up.
   * - `Running`: It takes traffic.
   * - `Configuring`: A change of its settings is being carried out.
   * - `Stopped`: It takes no traffic.
   */
  ListenerStatus: "Provisioning" | "Running" | "Configuring" | "Stopped" | (string & {});
  /**
   * The protocol that clients speak to the listener.
   *
   * - `HTTP`: HTTP without encryption.
   * - `HTTPS`: HTTP over TLS.
   * - `QUIC`: HTTP over QUIC.
   */
  ListenerProtocol: "HTTP" | "HTTPS" | "QUIC" | (string & {});
  /**
   * The port of the instance that takes the traffic.
   *
   * Value: from 1 to 65535.
   */
  ListenerPort: number;
  /**
   * The name of the listener.
   *
   * Characters: from 2 to 256.
   *
   * Letters (Chinese ones too), digits, hyphens, slashes, periods and underscores are documented for it.
   *
   * UpdateListenerAttribute takes commas, semicolons and at signs too, and public clients let them through here.
   */
  ListenerDescription?: string;
  /** What happens to the requests that no forwarding rule matches. */
  DefaultActions: Array<ListListenersResponseListenerDefaultAction>;
  /**
   * How long a connection may stay without a request before it is closed.
   *
   * Unit: seconds.
   */
  IdleTimeout: number;
  /**
   * How long a server may take to respond; after that the client gets an HTTP 504.
   *
   * Unit: seconds.
   */
  RequestTimeout: number;
  /** Whether responses of certain file types are compressed. */
  GzipEnabled?: boolean;
  /** Whether clients of an HTTPS listener may use HTTP/2. */
  Http2Enabled?: boolean;
  /** The security policy of an HTTPS listener, which says what TLS versions and cipher suites it accepts. */
  SecurityPolicyId?: string;
  /** Whether clients of an HTTPS listener may go over to QUIC, and which listener serves them then. */
  QuicConfig?: ListListenersResponseListenerQuicConfig;
  /** The headers that tell the servers about the client, its certificate and the listener. */
  XForwardedForConfig?: ListListenersResponseListenerXForwardedForConfig;
  /** What the access log of the listener holds. */
  LogConfig?: ListListenersResponseListenerLogConfig;
  /** The tags of the listener. */
  Tags?: Array<ListListenersResponseListenerTag>;
}

/** An element of `DefaultActions`. */
export interface ListListenersResponseListenerDefaultAction {
  /**
   * The kind of the action.
   *
   * - `ForwardGroup`: The requests go to server groups.
   */
  Type: "ForwardGroup" | (string & {});
  /** Where a ForwardGroup action sends the requests. */
  ForwardGroupConfig?: ListListenersResponseListenerDefaultActionForwardGroupConfig;
}

/** Where a ForwardGroup action sends the requests. */
export interface ListListenersResponseListenerDefaultActionForwardGroupConfig {
  /** The server groups that get the requests. */
  ServerGroupTuples: Array<ListListenersResponseListenerDefaultActionForwardGroupConfigServerGroupTuple>;
}

/** An element of `ServerGroupTuples`. */
export interface ListListenersResponseListenerDefaultActionForwardGroupConfigServerGroupTuple {
  /** The server group that receives the traffic. */
  ServerGroupId: string;
}

/** Whether clients of an HTTPS listener may go over to QUIC, and which listener serves them then. */
export interface ListListenersResponseListenerQuicConfig {
  /** The QUIC listener of an HTTPS listener with QUIC. */
  QuicListenerId?: string;
  /** Whether clients are offered QUIC. */
  QuicUpgradeEnabled?: boolean;
}

/** The headers that tell the servers about the client, its certificate and the listener. */
export interface ListListenersResponseListenerXForwardedForConfig {
  /**
   * The name of the header with the verdict on the certificate.
   *
   * It takes effect only while the header is on.
   */
  XForwardedForClientCertClientVerifyAlias?: string;
  /** Whether X-Forwarded-Clientcert-clientverify tells if the client certificate passed verification. */
  XForwardedForClientCertClientVerifyEnabled?: boolean;
  /**
   * The name of the header with the certificate's fingerprint.
   *
   * It takes effect only while the header is on.
   */
  XForwardedForClientCertFingerprintAlias?: string;
  /** Whether X-Forwarded-Clientcert-fingerprint tells the fingerprint of the client certificate. */
  XForwardedForClientCertFingerprintEnabled?: boolean;
  /**
   * The name of the header with the certificate's issuer.
   *
   * It takes effect only while the header is on.
   */
  XForwardedForClientCertIssuerDNAlias?: string;
  /** Whether X-Forwarded-Clientcert-issuerdn tells who issued the client certificate. */
  XForwardedForClientCertIssuerDNEnabled?: boolean;
  /**
   * The name of the header with the certificate's owner.
   *
   * It takes effect only while the header is on.
   */
  XForwardedForClientCertSubjectDNAlias?: string;
  /** Whether X-Forwarded-Clientcert-subjectdn tells who owns the client certificate. */
  XForwardedForClientCertSubjectDNEnabled?: boolean;
  /**
   * Whether the instance finds the client's address in X-Forwarded-For.
   *
   * ListListeners is said to return it for HTTP and HTTPS listeners only.
   */
  XForwardedForClientSourceIpsEnabled?: boolean;
  /**
   * The addresses of proxies that are trusted for that. From the end of the header, the first address that is not among
   * them is taken for the client's; a limit per source address applies to it.
   */
  XForwardedForClientSourceIpsTrusted?: string;
  /**
   * Whether X-Forwarded-Client-srcport tells the port of the client.
   *
   * ListListeners is said to return it for HTTP and HTTPS listeners only.
   */
  XForwardedForClientSrcPortEnabled?: boolean;
  /** Whether X-Forwarded-For tells the IP address of the client. */
  XForwardedForEnabled?: boolean;
  /** Whether X-Forwarded-Host tells the domain that was asked for. */
  XForwardedForHostEnabled?: boolean;
  /**
   * What is done with the X-Forwarded-For header of a request, while XForwardedForEnabled is true. The header is passed on
   * as it is while it is false.
   *
   * - `append`: The address of the last hop is added to the header.
   * - `remove`: The servers get no such header.
   */
  XForwardedForProcessingMode?: "append" | "remove" | (string & {});
  /** Whether X-Forwarded-Proto tells the protocol of the listener. */
  XForwardedForProtoEnabled?: boolean;
  /** Whether SLB-ID tells the instance. */
  XForwardedForSLBIdEnabled?: boolean;
  /** Whether X-Forwarded-Port tells the port of the listener. */
  XForwardedForSLBPortEnabled?: boolean;
}

/** What the access log of the listener holds. */
export interface ListListenersResponseListenerLogConfig {
  /** Whether headers of your own choice are logged; the access log must be on for it. */
  AccessLogRecordCustomizedHeadersEnabled?: boolean;
  /** Which requests are traced by Xtrace. */
  AccessLogTracingConfig?: ListListenersResponseListenerLogConfigAccessLogTracingConfig;
}

/** Which requests are traced by Xtrace. */
export interface ListListenersResponseListenerLogConfigAccessLogTracingConfig {
  /** Whether requests are traced; the access log must be on for it. */
  TracingEnabled?: boolean;
  /**
   * The sampling rate. It means something only while TracingEnabled is true.
   *
   * Value: from 1 to 10000.
   *
   * No source says what the rate is a part of; presumably 10000 stands for all requests.
   */
  TracingSample?: number;
  /**
   * The kind of trace. It means something only while TracingEnabled is true.
   *
   * - `Zipkin`: The only kind that is documented.
   */
  TracingType?: "Zipkin" | (string & {});
}

/** An element of `Tags`. */
export interface ListListenersResponseListenerTag {
  /** The key of the tag. */
  Key: string;
  /** The value of the tag. */
  Value: string;
}

/** The known codes of an `ApiError` of {@link listListeners}; the service may answer others. */
export type ListListenersErrorCode = AlbErrorCode;

const listListenersTagMembers: Members = /* @__PURE__ */ membersOf(() => ({
  Key: { string: [-Infinity, 128] },
  Value: { string: [-Infinity, 128] },
}));
const listListenersMembers: Members = /* @__PURE__ */ membersOf(() => ({
  ListenerIds: { list: "string", size: [-Infinity, 20] },
  LoadBalancerIds: { list: "string", size: [-Infinity, 20] },
  ListenerProtocol: { values: ["HTTP", "HTTPS", "QUIC"] },
  Tag: { list: { of: listListenersTagMembers } },
  NextToken: "string",
  MaxResults: { integer: [1, 100] },
}));

/** Checks the parameters of ListListeners without sending them. Returns all issues, warnings too. */
export function validateListListeners(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { ListenerIds, LoadBalancerIds, ListenerProtocol, Tag, NextToken, MaxResults } = params;
  if (
    hasOthers(params, listListenersMembers) ||
    (ListenerIds != null &&
      (!Array.isArray(ListenerIds) ||
        ListenerIds.length > 20 ||
        ListenerIds.findIndex((item: unknown) => typeof item !== "string") >= 0)) ||
    (LoadBalancerIds != null &&
      (!Array.isArray(LoadBalancerIds) ||
        LoadBalancerIds.length > 20 ||
        LoadBalancerIds.findIndex((item: unknown) => typeof item !== "string") >= 0)) ||
    (ListenerProtocol != null &&
      ListenerProtocol !== "HTTP" &&
      ListenerProtocol !== "HTTPS" &&
      ListenerProtocol !== "QUIC") ||
    (Tag != null &&
      (!Array.isArray(Tag) ||
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
  api: albApi,
  name: "ListListeners",
  effect: "read",
  response: {
    RequestId: "string",
    Listeners: {
      list: {
        of: {
          ListenerId: "string",
          LoadBalancerId: "string",
          ListenerStatus: "string",
          ListenerProtocol: "string",
          ListenerPort: "integer",
          ListenerDescription: "string",
          DefaultActions: {
            list: {
              of: {
                Type: "string",
                ForwardGroupConfig: { of: { ServerGroupTuples: { list: { of: { ServerGroupId: "string" } } } } },
              },
            },
          },
          IdleTimeout: "integer",
          RequestTimeout: "integer",
          GzipEnabled: "boolean",
          Http2Enabled: "boolean",
          SecurityPolicyId: "string",
          QuicConfig: { of: { QuicListenerId: "string", QuicUpgradeEnabled: "boolean" } },
          XForwardedForConfig: {
            of: {
              XForwardedForClientCertClientVerifyAlias: "string",
              XForwardedForClientCertClientVerifyEnabled: "boolean",
              XForwardedForClientCertFingerprintAlias: "string",
              XForwardedForClientCertFingerprintEnabled: "boolean",
              XForwardedForClientCertIssuerDNAlias: "string",
              XForwardedForClientCertIssuerDNEnabled: "boolean",
              XForwardedForClientCertSubjectDNAlias: "string",
              XForwardedForClientCertSubjectDNEnabled: "boolean",
              XForwardedForClientSourceIpsEnabled: "boolean",
              XForwardedForClientSourceIpsTrusted: "string",
              XForwardedForClientSrcPortEnabled: "boolean",
              XForwardedForEnabled: "boolean",
              XForwardedForHostEnabled: "boolean",
              XForwardedForProcessingMode: "string",
              XForwardedForProtoEnabled: "boolean",
              XForwardedForSLBIdEnabled: "boolean",
              XForwardedForSLBPortEnabled: "boolean",
            },
          },
          LogConfig: {
            of: {
              AccessLogRecordCustomizedHeadersEnabled: "boolean",
              AccessLogTracingConfig: {
                of: { TracingEnabled: "boolean", TracingSample: "integer", TracingType: "string" },
              },
            },
          },
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
 * Every parameter beside the page is a filter. Without any, all listeners of the account in the region are listed.
 * Certificates and access control lists are in GetListenerAttribute.
 */
export function listListeners(
  client: RpcClient,
  params: ListListenersRequest = {},
  options?: RequestOptions,
): Promise<ListListenersResponse> {
  return client.call(listListenersAction, params, options);
}
