// Generated from spec/alb/listener/GetListenerAttribute.yaml. Do not edit.
import { checked, type Action, type CheckedAction } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import {
  checkMembers,
  hasOthers,
  isRecord,
  membersOf,
  noObject,
  standardSchema,
  type Members,
} from "../../runtime/validation.js";
import { albApi, type AlbErrorCode } from "../api.js";

/** The parameters of {@link getListenerAttribute}. */
export interface GetListenerAttributeRequest {
  /** Identifies the listener; CreateListener returns it, and ListListeners lists it. */
  ListenerId: string;
}

/** What {@link getListenerAttribute} answers. */
export interface GetListenerAttributeResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
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
  DefaultActions: Array<GetListenerAttributeResponseDefaultAction>;
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
  QuicConfig?: GetListenerAttributeResponseQuicConfig;
  /** The headers that tell the servers about the client, its certificate and the listener. */
  XForwardedForConfig?: GetListenerAttributeResponseXForwardedForConfig;
  /** What the access log of the listener holds. */
  LogConfig?: GetListenerAttributeResponseLogConfig;
  /** The tags of the listener. */
  Tags?: Array<GetListenerAttributeResponseTag>;
  /**
   * The server certificates of an HTTPS or QUIC listener.
   *
   * No source says whether additional ones are among them; ListListenerCertificates lists those too.
   */
  Certificates?: Array<GetListenerAttributeResponseCertificate>;
  /** Whether clients must show a certificate too. */
  CaEnabled?: boolean;
  /** The CA certificate that clients' certificates are checked against. */
  CaCertificates?: Array<GetListenerAttributeResponseCaCertificate>;
  /** Which addresses get through. */
  AclConfig?: GetListenerAttributeResponseAclConfig;
}

/** An element of `DefaultActions`. */
export interface GetListenerAttributeResponseDefaultAction {
  /**
   * The kind of the action.
   *
   * - `ForwardGroup`: The requests go to server groups.
   */
  Type: "ForwardGroup" | (string & {});
  /** Where a ForwardGroup action sends the requests. */
  ForwardGroupConfig?: GetListenerAttributeResponseDefaultActionForwardGroupConfig;
}

/** Where a ForwardGroup action sends the requests. */
export interface GetListenerAttributeResponseDefaultActionForwardGroupConfig {
  /** The server groups that get the requests. */
  ServerGroupTuples: Array<GetListenerAttributeResponseDefaultActionForwardGroupConfigServerGroupTuple>;
}

/** An element of `ServerGroupTuples`. */
export interface GetListenerAttributeResponseDefaultActionForwardGroupConfigServerGroupTuple {
  /** The server group that receives the traffic. */
  ServerGroupId: string;
}

/** Whether clients of an HTTPS listener may go over to QUIC, and which listener serves them then. */
export interface GetListenerAttributeResponseQuicConfig {
  /** The QUIC listener of an HTTPS listener with QUIC. */
  QuicListenerId?: string;
  /** Whether clients are offered QUIC. */
  QuicUpgradeEnabled?: boolean;
}

/** The headers that tell the servers about the client, its certificate and the listener. */
export interface GetListenerAttributeResponseXForwardedForConfig {
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
export interface GetListenerAttributeResponseLogConfig {
  /** Whether headers of your own choice are logged; the access log must be on for it. */
  AccessLogRecordCustomizedHeadersEnabled?: boolean;
  /** Which requests are traced by Xtrace. */
  AccessLogTracingConfig?: GetListenerAttributeResponseLogConfigAccessLogTracingConfig;
}

/** Which requests are traced by Xtrace. */
export interface GetListenerAttributeResponseLogConfigAccessLogTracingConfig {
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
export interface GetListenerAttributeResponseTag {
  /** The key of the tag. */
  Key: string;
  /** The value of the tag. */
  Value: string;
}

/** An element of `Certificates`. */
export interface GetListenerAttributeResponseCertificate {
  /** The id of the server certificate. */
  CertificateId: string;
}

/** An element of `CaCertificates`. */
export interface GetListenerAttributeResponseCaCertificate {
  /** The id of the CA certificate. */
  CertificateId: string;
  /** Whether it is the default one. */
  IsDefault?: boolean;
  /**
   * Whether the certificate is in force.
   *
   * - `Associating`: It is being put in force.
   * - `Associated`: It is in force.
   * - `Diassociating`: It is being taken off.
   *
   * Only ListListenerCertificates lists the states, the last one in this spelling.
   */
  Status?: "Associating" | "Associated" | "Diassociating" | (string & {});
}

/** Which addresses get through. */
export interface GetListenerAttributeResponseAclConfig {
  /**
   * What the access control lists are for.
   *
   * - `White`: Only the addresses of the lists get through; while the lists are empty, all do.
   * - `Black`: The addresses of the lists do not get through.
   */
  AclType?: "White" | "Black" | (string & {});
  /** The access control lists of the listener. */
  AclRelations?: Array<GetListenerAttributeResponseAclConfigAclRelation>;
}

/** An element of `AclRelations`. */
export interface GetListenerAttributeResponseAclConfigAclRelation {
  /** The id of the list. */
  AclId: string;
  /**
   * Whether the list is in force.
   *
   * - `Associating`: It is being put in force.
   * - `Associated`: It is in force.
   * - `Dissociating`: It is being taken off.
   */
  Status: "Associating" | "Associated" | "Dissociating" | (string & {});
}

/** The known codes of an `ApiError` of {@link getListenerAttribute}; the service may answer others. */
export type GetListenerAttributeErrorCode = AlbErrorCode;

const getListenerAttributeMembers: Members = /* @__PURE__ */ membersOf(() => ({
  ListenerId: { string: [], required: true },
}));

/** Checks the parameters of GetListenerAttribute without sending them. Returns all issues, warnings too. */
export function validateGetListenerAttribute(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { ListenerId } = params;
  if (hasOthers(params, getListenerAttributeMembers) || typeof ListenerId !== "string") {
    checkMembers(issues, params, getListenerAttributeMembers);
  }
  return issues;
}

/** {@link validateGetListenerAttribute} as a Standard Schema (https://standardschema.dev). */
export const getListenerAttributeSchema: StandardSchemaV1<GetListenerAttributeRequest> =
  /* @__PURE__ */ standardSchema<GetListenerAttributeRequest>(validateGetListenerAttribute);

/** {@link getListenerAttributeAction} without the validator, which a bundle then leaves out. */
export const getListenerAttributeUnchecked: Action<GetListenerAttributeRequest, GetListenerAttributeResponse> = {
  api: albApi,
  name: "GetListenerAttribute",
  effect: "read",
  response: {
    RequestId: "string",
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
        AccessLogTracingConfig: { of: { TracingEnabled: "boolean", TracingSample: "integer", TracingType: "string" } },
      },
    },
    Tags: { list: { of: { Key: "string", Value: "string" } } },
    Certificates: { list: { of: { CertificateId: "string" } } },
    CaEnabled: "boolean",
    CaCertificates: { list: { of: { CertificateId: "string", IsDefault: "boolean", Status: "string" } } },
    AclConfig: { of: { AclType: "string", AclRelations: { list: { of: { AclId: "string", Status: "string" } } } } },
  },
};

/** Describes GetListenerAttribute to `RpcClient.call`. */
export const getListenerAttributeAction: CheckedAction<GetListenerAttributeRequest, GetListenerAttributeResponse> =
  /* @__PURE__ */ checked(getListenerAttributeUnchecked, validateGetListenerAttribute);

/**
 * Show the settings and state of a listener.
 *
 * Returns everything that can be set on the listener, its certificates, access control lists and tags.
 */
export function getListenerAttribute(
  client: RpcClient,
  params: GetListenerAttributeRequest,
  options?: RequestOptions,
): Promise<GetListenerAttributeResponse> {
  return client.call(getListenerAttributeAction, params, options);
}
