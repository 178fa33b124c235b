// Generated from spec/alb/listener/CreateListener.yaml. Do not edit.
import type { Action } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import {
  error,
  isInteger,
  isRecord,
  mistyped,
  outOfRange,
  required,
  standardSchema,
  unknownMembers,
  unlisted,
  violated,
  violatedInside,
  warning,
  within,
  wrongLength,
} from "../../runtime/validation.js";
import { albApi, type AlbErrorCode } from "../api.js";

/**
 * The parameters of {@link createListener}.
 *
 * - `quic-listener`: QuicConfig.QuicListenerId is required when ListenerProtocol is "HTTPS" and
 *   QuicConfig.QuicUpgradeEnabled is true. Clients that go over to QUIC need a listener there.
 * - `server-certificate`: Certificates is required when ListenerProtocol is "HTTPS" or "QUIC". TLS and QUIC need a
 *   server certificate.
 * - `no-certificates` (warning): Certificates and CaCertificates must not be given when ListenerProtocol is "HTTP". HTTP
 *   listeners use no certificates.
 * - `no-mutual-tls` (warning): CaEnabled must be false when ListenerProtocol is "HTTP" or "QUIC". Only HTTPS listeners
 *   have mutual TLS.
 * - `https-only` (warning): Http2Enabled, SecurityPolicyId, QuicConfig.QuicListenerId, QuicConfig.QuicUpgradeEnabled,
 *   XForwardedForConfig.XForwardedForClientCertClientVerifyAlias,
 *   XForwardedForConfig.XForwardedForClientCertClientVerifyEnabled,
 *   XForwardedForConfig.XForwardedForClientCertFingerprintAlias,
 *   XForwardedForConfig.XForwardedForClientCertFingerprintEnabled,
 *   XForwardedForConfig.XForwardedForClientCertIssuerDNAlias,
 *   XForwardedForConfig.XForwardedForClientCertIssuerDNEnabled,
 *   XForwardedForConfig.XForwardedForClientCertSubjectDNAlias and
 *   XForwardedForConfig.XForwardedForClientCertSubjectDNEnabled must not be given when ListenerProtocol is "HTTP" or
 *   "QUIC". Only HTTPS listeners have it.
 * - `not-for-quic` (warning): XForwardedForConfig.XForwardedForEnabled, XForwardedForConfig.XForwardedForProcessingMode,
 *   XForwardedForConfig.XForwardedForClientSrcPortEnabled and XForwardedForConfig.XForwardedForClientSourceIpsEnabled
 *   must not be given when ListenerProtocol is "QUIC". Only HTTP and HTTPS listeners have it.
 * - `one-certificate` (warning): Certificates must have at most 1 element. The listener has one default server
 *   certificate.
 * - `number-of-actions` (warning): DefaultActions must have at most 20 elements. At most 20 forward actions are
 *   documented.
 * - `number-of-server-groups` (warning): In each element of DefaultActions: ForwardGroupConfig.ServerGroupTuples must
 *   have at most 20 elements. At most 20 forward actions are documented, which may mean the server groups.
 * - `tag-key` (warning): In each element of Tag: Key is required. The key of a tag is never empty.
 * - `timeout-quota` (warning): RequestTimeout must be at most 600. Longer timeouts need a raised quota. IdleTimeout must
 *   be at most 600. Longer timeouts need a raised quota.
 * - `certificate-id` (warning): In each element of Certificates: CertificateId is required. An element without its id
 *   says nothing.
 * - `ca-certificate`: CaCertificates is required when CaEnabled is true. Mutual TLS needs a CA certificate to check
 *   against.
 * - `ca-certificate-id` (warning): In each element of CaCertificates: CertificateId is required. With CaEnabled true the
 *   id is required; otherwise an element without it says nothing.
 */
export type CreateListenerRequest = CreateListenerRequestMembers &
  (
    | { ListenerProtocol: "HTTP" }
    | { ListenerProtocol: "HTTPS" | "QUIC"; Certificates: Array<CreateListenerRequestCertificate> }
  ) &
  ({ CaEnabled: true; CaCertificates: Array<CreateListenerRequestCaCertificate> } | { CaEnabled?: false | undefined }) &
  (
    | { ListenerProtocol: "HTTP" | "QUIC" }
    | {
        ListenerProtocol: "HTTPS";
        QuicConfig?:
          | { QuicUpgradeEnabled: true; QuicListenerId: string }
          | { QuicUpgradeEnabled?: false | undefined }
          | undefined;
      }
  );

/** The members of {@link CreateListenerRequest}. */
export interface CreateListenerRequestMembers {
  /** The id of the instance that gets the listener. */
  LoadBalancerId: string;
  /**
   * The protocol that clients speak to the listener.
   *
   * - `HTTP`: HTTP without encryption.
   * - `HTTPS`: HTTP over TLS.
   * - `QUIC`: HTTP over QUIC.
   *
   * Cannot be changed later.
   */
  ListenerProtocol: "HTTP" | "HTTPS" | "QUIC";
  /**
   * The port of the instance that takes the requests.
   *
   * Value: from 1 to 65535. Cannot be changed later.
   *
   * No two listeners of an instance have protocol and port in common. HTTP and HTTPS listeners share no port either.
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
  ListenerDescription?: string | undefined;
  /**
   * What happens to the requests that no forwarding rule of the listener matches.
   *
   * Elements: at least 1.
   */
  DefaultActions: Array<CreateListenerRequestDefaultAction>;
  /**
   * Whether responses of certain file types are compressed with Gzip.
   *
   * Default: `true`.
   */
  GzipEnabled?: boolean | undefined;
  /** Whether clients of an HTTPS listener may go over to QUIC, and which listener serves them then. */
  QuicConfig?: CreateListenerRequestQuicConfig | undefined;
  /** Keys and values to attach to the listener. */
  Tag?: Array<CreateListenerRequestTag> | undefined;
  /**
   * A unique text of ASCII characters; a request with it can be repeated safely.
   *
   * Pattern: `^[\x00-\x7F]*$`
   *
   * Of several requests with the same value only one is carried out.
   *
   * Without one, the request's own id serves, and each attempt has another.
   */
  ClientToken?: string | undefined;
  /**
   * Whether the request is only checked.
   *
   * When true, the service only checks; if all is well, the call fails with the `ApiError` `DryRunOperation`.
   *
   * Checked are the parameters that must be there, the form of the request and the limits.
   *
   * Default: `false`.
   */
  DryRun?: boolean | undefined;
  /**
   * How long a server may take to respond. After that the client gets an HTTP 504.
   *
   * Value: from 1 to 3600 (seconds).
   *
   * Up to 600 unless the quota is raised, which can go up to 3600.
   *
   * Default: `60`.
   */
  RequestTimeout?: number | undefined;
  /**
   * How long a connection may stay without a request before it is closed.
   *
   * Value: from 1 to 3600 (seconds).
   *
   * Up to 600 unless the quota is raised, which can go up to 3600.
   *
   * Default: `15`.
   */
  IdleTimeout?: number | undefined;
  /**
   * The default server certificate that the listener shows to clients.
   *
   * Elements: at most 20.
   *
   * AssociateAdditionalCertificatesWithListener adds further ones.
   */
  Certificates?: Array<CreateListenerRequestCertificate> | undefined;
  /**
   * The security policy, which says what TLS versions and cipher suites clients may use.
   *
   * ListSystemSecurityPolicies and ListSecurityPolicies list the policies of the system and your own.
   *
   * Default: `"tls_cipher_policy_1_0"`.
   */
  SecurityPolicyId?: string | undefined;
  /**
   * Whether clients may use HTTP/2.
   *
   * Default: `true`.
   */
  Http2Enabled?: boolean | undefined;
  /**
   * Whether mutual TLS is on, so that clients have to show a certificate too.
   *
   * Default: `false`.
   */
  CaEnabled?: boolean | undefined;
  /**
   * The CA certificate that clients' certificates are checked against.
   *
   * Elements: at most 1.
   */
  CaCertificates?: Array<CreateListenerRequestCaCertificate> | undefined;
  /** The headers that tell the servers about the client, its certificate and the listener. */
  XForwardedForConfig?: CreateListenerRequestXForwardedForConfig | undefined;
}

/** An element of `DefaultActions`. */
export interface CreateListenerRequestDefaultAction {
  /**
   * The kind of the action.
   *
   * - `ForwardGroup`: The requests go to server groups.
   *
   * The documents allow only one kind of action in a listener.
   */
  Type: "ForwardGroup";
  /** Where a ForwardGroup action sends the requests. */
  ForwardGroupConfig: CreateListenerRequestDefaultActionForwardGroupConfig;
}

/**
 * Where a ForwardGroup action sends the requests.
 *
 * - `number-of-server-groups` (warning): ServerGroupTuples must have at most 20 elements. At most 20 forward actions are
 *   documented, which may mean the server groups.
 */
export interface CreateListenerRequestDefaultActionForwardGroupConfig {
  /**
   * The server groups that get the requests.
   *
   * Elements: at least 1.
   */
  ServerGroupTuples: Array<CreateListenerRequestDefaultActionForwardGroupConfigServerGroupTuple>;
}

/** An element of `ServerGroupTuples`. */
export interface CreateListenerRequestDefaultActionForwardGroupConfigServerGroupTuple {
  /** The id of the server group. */
  ServerGroupId: string;
}

/** Whether clients of an HTTPS listener may go over to QUIC, and which listener serves them then. */
export interface CreateListenerRequestQuicConfig {
  /**
   * The QUIC listener to associate with the HTTPS listener.
   *
   * It belongs to the same instance and is associated with no other listener.
   */
  QuicListenerId?: string | undefined;
  /**
   * Whether clients are offered QUIC.
   *
   * Default: `false`.
   */
  QuicUpgradeEnabled?: boolean | undefined;
}

/**
 * An element of `Tag`.
 *
 * - `tag-key` (warning): Key is required. The key of a tag is never empty.
 */
export interface CreateListenerRequestTag {
  /**
   * The key of the tag.
   *
   * Characters: at most 128. Must not start with "acs:" or "aliyun" or contain "http://" or "https://".
   */
  Key?: string | undefined;
  /**
   * The value of the tag.
   *
   * Characters: at most 128. Must not start with "acs:" or "aliyun" or contain "http://" or "https://".
   */
  Value?: string | undefined;
}

/**
 * An element of `Certificates`.
 *
 * - `certificate-id` (warning): CertificateId is required. An element without its id says nothing.
 */
export interface CreateListenerRequestCertificate {
  /** The id of the server certificate. */
  CertificateId?: string | undefined;
}

/**
 * An element of `CaCertificates`.
 *
 * - `ca-certificate-id` (warning): CertificateId is required. With CaEnabled true the id is required; otherwise an
 *   element without it says nothing.
 */
export interface CreateListenerRequestCaCertificate {
  /** The id of the CA certificate. */
  CertificateId?: string | undefined;
}

/**
 * The headers that tell the servers about the client, its certificate and the listener.
 *
 * - `client-verify-alias`: XForwardedForClientCertClientVerifyAlias has no effect unless
 *   XForwardedForClientCertClientVerifyEnabled is true.
 * - `fingerprint-alias`: XForwardedForClientCertFingerprintAlias has no effect unless
 *   XForwardedForClientCertFingerprintEnabled is true.
 * - `issuer-alias`: XForwardedForClientCertIssuerDNAlias has no effect unless XForwardedForClientCertIssuerDNEnabled is
 *   true.
 * - `subject-alias`: XForwardedForClientCertSubjectDNAlias has no effect unless XForwardedForClientCertSubjectDNEnabled
 *   is true.
 * - `processing-mode`: XForwardedForProcessingMode has no effect when XForwardedForEnabled is false. The header is
 *   passed on as it is.
 * - `alias-letters` (warning): XForwardedForClientCertClientVerifyAlias must match ^[a-z0-9_-]*$. Most documents allow
 *   lower-case letters only. XForwardedForClientCertFingerprintAlias must match ^[a-z0-9_-]*$. Most documents allow
 *   lower-case letters only. XForwardedForClientCertIssuerDNAlias must match ^[a-z0-9_-]*$. Most documents allow
 *   lower-case letters only. XForwardedForClientCertSubjectDNAlias must match ^[a-z0-9_-]*$. Most documents allow
 *   lower-case letters only.
 */
export interface CreateListenerRequestXForwardedForConfig {
  /**
   * A name of your own for the header with the result of verifying the client certificate.
   *
   * Characters: at most 40. Pattern: `^[A-Za-z0-9_-]*$`
   *
   * An empty one names nothing.
   */
  XForwardedForClientCertClientVerifyAlias?: string | undefined;
  /**
   * Whether X-Forwarded-Clientcert-clientverify tells if the client certificate passed verification.
   *
   * Default: `false`.
   */
  XForwardedForClientCertClientVerifyEnabled?: boolean | undefined;
  /**
   * A name of your own for the header with the fingerprint of the client certificate.
   *
   * Characters: at most 40. Pattern: `^[A-Za-z0-9_-]*$`
   *
   * An empty one names nothing.
   */
  XForwardedForClientCertFingerprintAlias?: string | undefined;
  /**
   * Whether X-Forwarded-Clientcert-fingerprint tells the fingerprint of the client certificate.
   *
   * Default: `false`.
   */
  XForwardedForClientCertFingerprintEnabled?: boolean | undefined;
  /**
   * A name of your own for the header with the issuer of the client certificate.
   *
   * Characters: at most 40. Pattern: `^[A-Za-z0-9_-]*$`
   *
   * An empty one names nothing.
   */
  XForwardedForClientCertIssuerDNAlias?: string | undefined;
  /**
   * Whether X-Forwarded-Clientcert-issuerdn tells who issued the client certificate.
   *
   * Default: `false`.
   */
  XForwardedForClientCertIssuerDNEnabled?: boolean | undefined;
  /**
   * A name of your own for the header with the owner of the client certificate.
   *
   * Characters: at most 40. Pattern: `^[A-Za-z0-9_-]*$`
   *
   * An empty one names nothing.
   */
  XForwardedForClientCertSubjectDNAlias?: string | undefined;
  /**
   * Whether X-Forwarded-Clientcert-subjectdn tells who owns the client certificate.
   *
   * Default: `false`.
   */
  XForwardedForClientCertSubjectDNEnabled?: boolean | undefined;
  /**
   * Whether X-Forwarded-Client-srcport tells the port of the client.
   *
   * Default: `false`.
   */
  XForwardedForClientSrcPortEnabled?: boolean | undefined;
  /**
   * Whether X-Forwarded-For tells the IP address of the client.
   *
   * When false, an X-Forwarded-For that a request brings is passed on as it is.
   *
   * Default: `true`.
   */
  XForwardedForEnabled?: boolean | undefined;
  /**
   * What is done with the X-Forwarded-For header before the request goes on to the servers.
   *
   * - `append`: The address of the last hop is added to the header that the request brought.
   * - `remove`: The servers get no such header, whether the request brought one or not.
   *
   * Default: `"append"`.
   */
  XForwardedForProcessingMode?: "append" | "remove" | undefined;
  /**
   * Whether X-Forwarded-Proto tells the protocol of the listener.
   *
   * Default: `false`.
   */
  XForwardedForProtoEnabled?: boolean | undefined;
  /**
   * Whether SLB-ID tells the id of the instance.
   *
   * Default: `false`.
   */
  XForwardedForSLBIdEnabled?: boolean | undefined;
  /**
   * Whether X-Forwarded-Port tells the port of the listener.
   *
   * Default: `false`.
   */
  XForwardedForSLBPortEnabled?: boolean | undefined;
  /**
   * Whether the instance itself takes the client's IP address from the X-Forwarded-For header.
   *
   * Terraform's documentation says that an account has to ask for this first.
   *
   * Default: `false`.
   */
  XForwardedForClientSourceIpsEnabled?: boolean | undefined;
  /**
   * The addresses of proxies to trust. Reading X-Forwarded-For from its end, the first address that is not among them is
   * taken for the client's.
   *
   * Where requests are limited per source address, the limit applies to the address found in this way.
   *
   * No document says how several addresses are separated.
   */
  XForwardedForClientSourceIpsTrusted?: string | undefined;
  /**
   * Whether X-Forwarded-Host tells the domain name that the client asked for.
   *
   * Default: `false`.
   */
  XForwardedForHostEnabled?: boolean | undefined;
}

/** What {@link createListener} answers. */
export interface CreateListenerResponse {
  /** The id of the new listener. */
  ListenerId: string;
  /** The id of the job that creates the listener. ListAsynJobs tells how far it is. */
  JobId: string;
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/**
 * The known codes of an `ApiError` of {@link createListener}; the service may answer others.
 *
 * - `InvalidParameter` (HTTP 400): A parameter is wrong; the message does not say which one. Check all parameters.
 * - `IncorrectStatus.LoadBalancer` (HTTP 400, retry later): The status of the instance does not allow this, mostly
 *   because of a change that is under way. Call again once GetLoadBalancerAttribute shows the instance as Active.
 * - `IncorrectBusinessStatus.LoadBalancer` (HTTP 400, retry later): The business status of the instance does not allow
 *   this. Call again; if it goes on, see whether GetLoadBalancerAttribute shows the business status as Abnormal.
 * - `ResourceAlreadyExist.Listener` (HTTP 400): The instance has this listener already. Choose another port, or update
 *   the listener that is there.
 * - `ResourceAlreadyAssociated.Listener` (HTTP 400): A listener that the request names, such as the QUIC listener, is
 *   associated already. Give a QUIC listener that is associated with no other listener.
 * - `OperationDenied.CrossLoadBalancerQUICListener` (HTTP 400): The QUIC listener belongs to another instance. Give a
 *   QUIC listener of the same instance.
 * - `OperationDenied.ServerGroupProtocolNotSupport` (HTTP 400): The listener cannot send requests to a server group with
 *   that protocol. Choose a server group with another protocol.
 * - `OperationDenied.GRPCServerGroup` (HTTP 400): The listener cannot send requests to a gRPC server group. Choose a
 *   server group with another protocol.
 * - `OperationDenied.CACertificateCorrupted` (HTTP 400): The CA certificate is damaged. Upload the CA certificate again
 *   and give its new id.
 * - `Mismatch.VpcId` (HTTP 400): The instance and the server group are in different VPCs. Choose a server group in the
 *   VPC of the instance.
 * - `Mismatch.LoadBalancerEditionAndConnectionDrain` (HTTP 400): The server group drains connections, which the edition
 *   of the instance does not offer. Turn connection draining off in the server group, or change the edition of the
 *   instance.
 * - `Mismatch.LoadBalancerEditionAndSlowStartEnable` (HTTP 400): The server group starts new servers slowly, which the
 *   edition of the instance does not offer. Turn slow start off in the server group, or change the edition of the
 *   instance.
 * - `ResourceQuotaExceeded.LoadBalancerListenersNum` (HTTP 400): The instance has as many listeners as it may have.
 *   Delete a listener, or ask for a higher quota.
 * - `ResourceQuotaExceeded.SecurityPolicyAttachedNum` (HTTP 400): The security policy is used by as many listeners as
 *   may use it. Choose another security policy.
 * - `ResourceQuotaExceeded.ServerGroupAttachedNum` (HTTP 400): The server group is used as many times as it may be used.
 *   Choose another server group, or ask for a higher quota.
 * - `ResourceQuotaExceeded.LoadBalancerServersNum` (HTTP 400): The instance has as many servers as it may have. Choose a
 *   server group with fewer servers, or ask for a higher quota.
 * - `ResourceQuotaExceeded.ServerAddedNum` (HTTP 400): A server is added as many times as it may be added. Choose a
 *   server group without that server, or ask for a higher quota.
 * - `Forbidden.LoadBalancer` (HTTP 403): The caller may not use this instance. Check the RAM policy and the id.
 * - `Forbidden.Listener` (HTTP 403): The caller may not use the listener that the request names. Check the RAM policy
 *   and the id.
 * - `Forbidden.SecurityPolicy` (HTTP 403): The caller may not use this security policy. Check the RAM policy and the id.
 * - `ResourceNotFound.LoadBalancer` (HTTP 404): No such instance exists. Check LoadBalancerId and the region.
 * - `ResourceNotFound.ServerGroup` (HTTP 404): No such server group exists. Check each ServerGroupId and the region.
 * - `ResourceNotFound.SecurityPolicy` (HTTP 404): No such security policy exists. Check SecurityPolicyId.
 * - `ResourceNotFound.Listener` (HTTP 404): No such listener exists. Check QuicListenerId.
 * - `ResourceNotFound.Certificate` (HTTP 404): No such certificate exists. Check each CertificateId and the region.
 */
export type CreateListenerErrorCode =
  | AlbErrorCode
  | "InvalidParameter"
  | "IncorrectStatus.LoadBalancer"
  | "IncorrectBusinessStatus.LoadBalancer"
  | "ResourceAlreadyExist.Listener"
  | "ResourceAlreadyAssociated.Listener"
  | "OperationDenied.CrossLoadBalancerQUICListener"
  | "OperationDenied.ServerGroupProtocolNotSupport"
  | "OperationDenied.GRPCServerGroup"
  | "OperationDenied.CACertificateCorrupted"
  | "Mismatch.VpcId"
  | "Mismatch.LoadBalancerEditionAndConnectionDrain"
  | "Mismatch.LoadBalancerEditionAndSlowStartEnable"
  | "ResourceQuotaExceeded.LoadBalancerListenersNum"
  | "ResourceQuotaExceeded.SecurityPolicyAttachedNum"
  | "ResourceQuotaExceeded.ServerGroupAttachedNum"
  | "ResourceQuotaExceeded.LoadBalancerServersNum"
  | "ResourceQuotaExceeded.ServerAddedNum"
  | "Forbidden.LoadBalancer"
  | "Forbidden.Listener"
  | "Forbidden.SecurityPolicy"
  | "ResourceNotFound.LoadBalancer"
  | "ResourceNotFound.ServerGroup"
  | "ResourceNotFound.SecurityPolicy"
  | "ResourceNotFound.Listener"
  | "ResourceNotFound.Certificate";

const createListenerMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "LoadBalancerId",
  "ListenerProtocol",
  "ListenerPort",
  "ListenerDescription",
  "DefaultActions",
  "GzipEnabled",
  "QuicConfig",
  "Tag",
  "ClientToken",
  "DryRun",
  "RequestTimeout",
  "IdleTimeout",
  "Certificates",
  "SecurityPolicyId",
  "Http2Enabled",
  "CaEnabled",
  "CaCertificates",
  "XForwardedForConfig",
]);
const createListenerDefaultActionsMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "Type",
  "ForwardGroupConfig",
]);
const createListenerDefaultActionsForwardGroupConfigMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "ServerGroupTuples",
]);
const createListenerDefaultActionsForwardGroupConfigServerGroupTuplesMembers: ReadonlySet<string> =
  /* @__PURE__ */ new Set(["ServerGroupId"]);
const createListenerQuicConfigMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "QuicListenerId",
  "QuicUpgradeEnabled",
]);
const createListenerTagMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["Key", "Value"]);
const createListenerClientTokenPattern: RegExp = /^[\x00-\x7F]*$/u;
const createListenerCertificatesMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["CertificateId"]);
const createListenerCaCertificatesMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["CertificateId"]);
const createListenerXForwardedForConfigMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "XForwardedForClientCertClientVerifyAlias",
  "XForwardedForClientCertClientVerifyEnabled",
  "XForwardedForClientCertFingerprintAlias",
  "XForwardedForClientCertFingerprintEnabled",
  "XForwardedForClientCertIssuerDNAlias",
  "XForwardedForClientCertIssuerDNEnabled",
  "XForwardedForClientCertSubjectDNAlias",
  "XForwardedForClientCertSubjectDNEnabled",
  "XForwardedForClientSrcPortEnabled",
  "XForwardedForEnabled",
  "XForwardedForProcessingMode",
  "XForwardedForProtoEnabled",
  "XForwardedForSLBIdEnabled",
  "XForwardedForSLBPortEnabled",
  "XForwardedForClientSourceIpsEnabled",
  "XForwardedForClientSourceIpsTrusted",
  "XForwardedForHostEnabled",
]);
const createListenerXForwardedForConfigXForwardedForClientCertClientVerifyAliasPattern: RegExp = /^[A-Za-z0-9_-]*$/u;
const createListenerXForwardedForConfigXForwardedForClientCertFingerprintAliasPattern: RegExp = /^[A-Za-z0-9_-]*$/u;
const createListenerXForwardedForConfigXForwardedForClientCertIssuerDNAliasPattern: RegExp = /^[A-Za-z0-9_-]*$/u;
const createListenerXForwardedForConfigXForwardedForClientCertSubjectDNAliasPattern: RegExp = /^[A-Za-z0-9_-]*$/u;

/** Checks the parameters of CreateListener without sending them. Returns all issues, warnings too. */
export function validateCreateListener(params: unknown): Issue[] {
  const issues: Issue[] = [];
  if (!isRecord(params)) {
    error(issues, "", "type", "The parameters must be an object.");
    return issues;
  }
  unknownMembers(issues, params, createListenerMembers, "");
  const {
    LoadBalancerId,
    ListenerProtocol,
    ListenerPort,
    ListenerDescription,
    DefaultActions,
    GzipEnabled,
    QuicConfig,
    Tag,
    ClientToken,
    DryRun,
    RequestTimeout,
    IdleTimeout,
    Certificates,
    SecurityPolicyId,
    Http2Enabled,
    CaEnabled,
    CaCertificates,
    XForwardedForConfig,
  } = params;
  if (typeof LoadBalancerId !== "string") {
    required(issues, "LoadBalancerId", LoadBalancerId);
  }
  if (typeof ListenerProtocol !== "string") {
    required(issues, "ListenerProtocol", ListenerProtocol);
  } else if (ListenerProtocol !== "HTTP" && ListenerProtocol !== "HTTPS" && ListenerProtocol !== "QUIC") {
    unlisted(issues, "ListenerProtocol", ListenerProtocol, '"HTTP", "HTTPS" or "QUIC"');
  }
  if (!isInteger(ListenerPort)) {
    required(issues, "ListenerPort", ListenerPort, "an integer");
  } else if (ListenerPort < 1 || ListenerPort > 65535) {
    outOfRange(issues, "ListenerPort", "from 1 to 65535");
  }
  if (ListenerDescription != null) {
    if (typeof ListenerDescription !== "string") {
      mistyped(issues, "ListenerDescription");
    } else if (!within(ListenerDescription, 2, 256)) {
      wrongLength(issues, "ListenerDescription", "from 2 to 256");
    }
  }
  if (!Array.isArray(DefaultActions)) {
    required(issues, "DefaultActions", DefaultActions, "a list");
  } else {
    if (DefaultActions.length < 1) {
      violated(issues, "DefaultActions", "size", "must have at least 1 element.");
    }
    for (let index1 = 0; index1 < DefaultActions.length; index1++) {
      const item1: unknown = DefaultActions[index1];
      if (!isRecord(item1)) {
        mistyped(issues, `DefaultActions[${index1}]`, "an object");
      } else {
        unknownMembers(issues, item1, createListenerDefaultActionsMembers, `DefaultActions[${index1}]`);
        const { Type, ForwardGroupConfig } = item1;
        if (typeof Type !== "string") {
          required(issues, `DefaultActions[${index1}].Type`, Type);
        } else if (Type !== "ForwardGroup") {
          unlisted(issues, `DefaultActions[${index1}].Type`, Type, '"ForwardGroup"');
        }
        if (!isRecord(ForwardGroupConfig)) {
          required(issues, `DefaultActions[${index1}].ForwardGroupConfig`, ForwardGroupConfig, "an object");
        } else {
          unknownMembers(
            issues,
            ForwardGroupConfig,
            createListenerDefaultActionsForwardGroupConfigMembers,
            `DefaultActions[${index1}].ForwardGroupConfig`,
          );
          const { ServerGroupTuples } = ForwardGroupConfig;
          if (!Array.isArray(ServerGroupTuples)) {
            required(
              issues,
              `DefaultActions[${index1}].ForwardGroupConfig.ServerGroupTuples`,
              ServerGroupTuples,
              "a list",
            );
          } else {
            if (ServerGroupTuples.length < 1) {
              violated(
                issues,
                `DefaultActions[${index1}].ForwardGroupConfig.ServerGroupTuples`,
                "size",
                "must have at least 1 element.",
              );
            }
            for (let index2 = 0; index2 < ServerGroupTuples.length; index2++) {
              const item2: unknown = ServerGroupTuples[index2];
              if (!isRecord(item2)) {
                mistyped(
                  issues,
                  `DefaultActions[${index1}].ForwardGroupConfig.ServerGroupTuples[${index2}]`,
                  "an object",
                );
              } else {
                unknownMembers(
                  issues,
                  item2,
                  createListenerDefaultActionsForwardGroupConfigServerGroupTuplesMembers,
                  `DefaultActions[${index1}].ForwardGroupConfig.ServerGroupTuples[${index2}]`,
                );
                const { ServerGroupId } = item2;
                if (typeof ServerGroupId !== "string") {
                  required(
                    issues,
                    `DefaultActions[${index1}].ForwardGroupConfig.ServerGroupTuples[${index2}].ServerGroupId`,
                    ServerGroupId,
                  );
                }
              }
            }
          }
        }
      }
    }
  }
  if (GzipEnabled != null && typeof GzipEnabled !== "boolean") {
    mistyped(issues, "GzipEnabled", "true or false");
  }
  if (QuicConfig != null) {
    if (!isRecord(QuicConfig)) {
      mistyped(issues, "QuicConfig", "an object");
    } else {
      unknownMembers(issues, QuicConfig, createListenerQuicConfigMembers, "QuicConfig");
      const { QuicListenerId, QuicUpgradeEnabled } = QuicConfig;
      if (QuicListenerId != null && typeof QuicListenerId !== "string") {
        mistyped(issues, "QuicConfig.QuicListenerId");
      }
      if (QuicUpgradeEnabled != null && typeof QuicUpgradeEnabled !== "boolean") {
        mistyped(issues, "QuicConfig.QuicUpgradeEnabled", "true or false");
      }
    }
  }
  if (Tag != null) {
    if (!Array.isArray(Tag)) {
      mistyped(issues, "Tag", "a list");
    } else {
      for (let index1 = 0; index1 < Tag.length; index1++) {
        const item1: unknown = Tag[index1];
        if (!isRecord(item1)) {
          mistyped(issues, `Tag[${index1}]`, "an object");
        } else {
          unknownMembers(issues, item1, createListenerTagMembers, `Tag[${index1}]`);
          const { Key, Value } = item1;
          if (Key != null) {
            if (typeof Key !== "string") {
              mistyped(issues, `Tag[${index1}].Key`);
            } else {
              if (!within(Key, 0, 128)) {
                wrongLength(issues, `Tag[${index1}].Key`, "at most 128");
              }
              if (
                Key.startsWith("acs:") ||
                Key.startsWith("aliyun") ||
                Key.includes("http://") ||
                Key.includes("https://")
              ) {
                violated(
                  issues,
                  `Tag[${index1}].Key`,
                  "not",
                  'must not start with "acs:" or "aliyun" or contain "http://" or "https://".',
                );
              }
            }
          }
          if (Value != null) {
            if (typeof Value !== "string") {
              mistyped(issues, `Tag[${index1}].Value`);
            } else {
              if (!within(Value, 0, 128)) {
                wrongLength(issues, `Tag[${index1}].Value`, "at most 128");
              }
              if (
                Value.startsWith("acs:") ||
                Value.startsWith("aliyun") ||
                Value.includes("http://") ||
                Value.includes("https://")
              ) {
                violated(
                  issues,
                  `Tag[${index1}].Value`,
                  "not",
                  'must not start with "acs:" or "aliyun" or contain "http://" or "https://".',
                );
              }
            }
          }
        }
      }
    }
  }
  if (ClientToken != null) {
    if (typeof ClientToken !== "string") {
      mistyped(issues, "ClientToken");
    } else if (!createListenerClientTokenPattern.test(ClientToken)) {
      violated(issues, "ClientToken", "pattern", "must match ^[\\x00-\\x7F]*$");
    }
  }
  if (DryRun != null && typeof DryRun !== "boolean") {
    mistyped(issues, "DryRun", "true or false");
  }
  if (RequestTimeout != null) {
    if (!isInteger(RequestTimeout)) {
      mistyped(issues, "RequestTimeout", "an integer");
    } else if (RequestTimeout < 1 || RequestTimeout > 3600) {
      outOfRange(issues, "RequestTimeout", "from 1 to 3600");
    }
  }
  if (IdleTimeout != null) {
    if (!isInteger(IdleTimeout)) {
      mistyped(issues, "IdleTimeout", "an integer");
    } else if (IdleTimeout < 1 || IdleTimeout > 3600) {
      outOfRange(issues, "IdleTimeout", "from 1 to 3600");
    }
  }
  if (Certificates != null) {
    if (!Array.isArray(Certificates)) {
      mistyped(issues, "Certificates", "a list");
    } else {
      if (Certificates.length > 20) {
        violated(issues, "Certificates", "size", "must have at most 20 elements.");
      }
      for (let index1 = 0; index1 < Certificates.length; index1++) {
        const item1: unknown = Certificates[index1];
        if (!isRecord(item1)) {
          mistyped(issues, `Certificates[${index1}]`, "an object");
        } else {
          unknownMembers(issues, item1, createListenerCertificatesMembers, `Certificates[${index1}]`);
          const { CertificateId } = item1;
          if (CertificateId != null && typeof CertificateId !== "string") {
            mistyped(issues, `Certificates[${index1}].CertificateId`);
          }
        }
      }
    }
  }
  if (SecurityPolicyId != null && typeof SecurityPolicyId !== "string") {
    mistyped(issues, "SecurityPolicyId");
  }
  if (Http2Enabled != null && typeof Http2Enabled !== "boolean") {
    mistyped(issues, "Http2Enabled", "true or false");
  }
  if (CaEnabled != null && typeof CaEnabled !== "boolean") {
    mistyped(issues, "CaEnabled", "true or false");
  }
  if (CaCertificates != null) {
    if (!Array.isArray(CaCertificates)) {
      mistyped(issues, "CaCertificates", "a list");
    } else {
      if (CaCertificates.length > 1) {
        violated(issues, "CaCertificates", "size", "must have at most 1 element.");
      }
      for (let index1 = 0; index1 < CaCertificates.length; index1++) {
        const item1: unknown = CaCertificates[index1];
        if (!isRecord(item1)) {
          mistyped(issues, `CaCertificates[${index1}]`, "an object");
        } else {
          unknownMembers(issues, item1, createListenerCaCertificatesMembers, `CaCertificates[${index1}]`);
          const { CertificateId } = item1;
          if (CertificateId != null && typeof CertificateId !== "string") {
            mistyped(issues, `CaCertificates[${index1}].CertificateId`);
          }
        }
      }
    }
  }
  if (XForwardedForConfig != null) {
    if (!isRecord(XForwardedForConfig)) {
      mistyped(issues, "XForwardedForConfig", "an object");
    } else {
      unknownMembers(issues, XForwardedForConfig, createListenerXForwardedForConfigMembers, "XForwardedForConfig");
      const {
        XForwardedForClientCertClientVerifyAlias,
        XForwardedForClientCertClientVerifyEnabled,
        XForwardedForClientCertFingerprintAlias,
        XForwardedForClientCertFingerprintEnabled,
        XForwardedForClientCertIssuerDNAlias,
        XForwardedForClientCertIssuerDNEnabled,
        XForwardedForClientCertSubjectDNAlias,
        XForwardedForClientCertSubjectDNEnabled,
        XForwardedForClientSrcPortEnabled,
        XForwardedForEnabled,
        XForwardedForProcessingMode,
        XForwardedForProtoEnabled,
        XForwardedForSLBIdEnabled,
        XForwardedForSLBPortEnabled,
        XForwardedForClientSourceIpsEnabled,
        XForwardedForClientSourceIpsTrusted,
        XForwardedForHostEnabled,
      } = XForwardedForConfig;
      if (XForwardedForClientCertClientVerifyAlias != null) {
        if (typeof XForwardedForClientCertClientVerifyAlias !== "string") {
          mistyped(issues, "XForwardedForConfig.XForwardedForClientCertClientVerifyAlias");
        } else {
          if (!within(XForwardedForClientCertClientVerifyAlias, 0, 40)) {
            wrongLength(issues, "XForwardedForConfig.XForwardedForClientCertClientVerifyAlias", "at most 40");
          }
          if (
            !createListenerXForwardedForConfigXForwardedForClientCertClientVerifyAliasPattern.test(
              XForwardedForClientCertClientVerifyAlias,
            )
          ) {
            violated(
              issues,
              "XForwardedForConfig.XForwardedForClientCertClientVerifyAlias",
              "pattern",
              "must match ^[A-Za-z0-9_-]*$",
            );
          }
        }
      }
      if (
        XForwardedForClientCertClientVerifyEnabled != null &&
        typeof XForwardedForClientCertClientVerifyEnabled !== "boolean"
      ) {
        mistyped(issues, "XForwardedForConfig.XForwardedForClientCertClientVerifyEnabled", "true or false");
      }
      if (XForwardedForClientCertFingerprintAlias != null) {
        if (typeof XForwardedForClientCertFingerprintAlias !== "string") {
          mistyped(issues, "XForwardedForConfig.XForwardedForClientCertFingerprintAlias");
        } else {
          if (!within(XForwardedForClientCertFingerprintAlias, 0, 40)) {
            wrongLength(issues, "XForwardedForConfig.XForwardedForClientCertFingerprintAlias", "at most 40");
          }
          if (
            !createListenerXForwardedForConfigXForwardedForClientCertFingerprintAliasPattern.test(
              XForwardedForClientCertFingerprintAlias,
            )
          ) {
            violated(
              issues,
              "XForwardedForConfig.XForwardedForClientCertFingerprintAlias",
              "pattern",
              "must match ^[A-Za-z0-9_-]*$",
            );
          }
        }
      }
      if (
        XForwardedForClientCertFingerprintEnabled != null &&
        typeof XForwardedForClientCertFingerprintEnabled !== "boolean"
      ) {
        mistyped(issues, "XForwardedForConfig.XForwardedForClientCertFingerprintEnabled", "true or false");
      }
      if (XForwardedForClientCertIssuerDNAlias != null) {
        if (typeof XForwardedForClientCertIssuerDNAlias !== "string") {
          mistyped(issues, "XForwardedForConfig.XForwardedForClientCertIssuerDNAlias");
        } else {
          if (!within(XForwardedForClientCertIssuerDNAlias, 0, 40)) {
            wrongLength(issues, "XForwardedForConfig.XForwardedForClientCertIssuerDNAlias", "at most 40");
          }
          if (
            !createListenerXForwardedForConfigXForwardedForClientCertIssuerDNAliasPattern.test(
              XForwardedForClientCertIssuerDNAlias,
            )
          ) {
            violated(
              issues,
              "XForwardedForConfig.XForwardedForClientCertIssuerDNAlias",
              "pattern",
              "must match ^[A-Za-z0-9_-]*$",
            );
          }
        }
      }
      if (
        XForwardedForClientCertIssuerDNEnabled != null &&
        typeof XForwardedForClientCertIssuerDNEnabled !== "boolean"
      ) {
        mistyped(issues, "XForwardedForConfig.XForwardedForClientCertIssuerDNEnabled", "true or false");
      }
      if (XForwardedForClientCertSubjectDNAlias != null) {
        if (typeof XForwardedForClientCertSubjectDNAlias !== "string") {
          mistyped(issues, "XForwardedForConfig.XForwardedForClientCertSubjectDNAlias");
        } else {
          if (!within(XForwardedForClientCertSubjectDNAlias, 0, 40)) {
            wrongLength(issues, "XForwardedForConfig.XForwardedForClientCertSubjectDNAlias", "at most 40");
          }
          if (
            !createListenerXForwardedForConfigXForwardedForClientCertSubjectDNAliasPattern.test(
              XForwardedForClientCertSubjectDNAlias,
            )
          ) {
            violated(
              issues,
              "XForwardedForConfig.XForwardedForClientCertSubjectDNAlias",
              "pattern",
              "must match ^[A-Za-z0-9_-]*$",
            );
          }
        }
      }
      if (
        XForwardedForClientCertSubjectDNEnabled != null &&
        typeof XForwardedForClientCertSubjectDNEnabled !== "boolean"
      ) {
        mistyped(issues, "XForwardedForConfig.XForwardedForClientCertSubjectDNEnabled", "true or false");
      }
      if (XForwardedForClientSrcPortEnabled != null && typeof XForwardedForClientSrcPortEnabled !== "boolean") {
        mistyped(issues, "XForwardedForConfig.XForwardedForClientSrcPortEnabled", "true or false");
      }
      if (XForwardedForEnabled != null && typeof XForwardedForEnabled !== "boolean") {
        mistyped(issues, "XForwardedForConfig.XForwardedForEnabled", "true or false");
      }
      if (
        XForwardedForProcessingMode != null &&
        XForwardedForProcessingMode !== "append" &&
        XForwardedForProcessingMode !== "remove"
      ) {
        unlisted(
          issues,
          "XForwardedForConfig.XForwardedForProcessingMode",
          XForwardedForProcessingMode,
          '"append" or "remove"',
        );
      }
      if (XForwardedForProtoEnabled != null && typeof XForwardedForProtoEnabled !== "boolean") {
        mistyped(issues, "XForwardedForConfig.XForwardedForProtoEnabled", "true or false");
      }
      if (XForwardedForSLBIdEnabled != null && typeof XForwardedForSLBIdEnabled !== "boolean") {
        mistyped(issues, "XForwardedForConfig.XForwardedForSLBIdEnabled", "true or false");
      }
      if (XForwardedForSLBPortEnabled != null && typeof XForwardedForSLBPortEnabled !== "boolean") {
        mistyped(issues, "XForwardedForConfig.XForwardedForSLBPortEnabled", "true or false");
      }
      if (XForwardedForClientSourceIpsEnabled != null && typeof XForwardedForClientSourceIpsEnabled !== "boolean") {
        mistyped(issues, "XForwardedForConfig.XForwardedForClientSourceIpsEnabled", "true or false");
      }
      if (XForwardedForClientSourceIpsTrusted != null && typeof XForwardedForClientSourceIpsTrusted !== "string") {
        mistyped(issues, "XForwardedForConfig.XForwardedForClientSourceIpsTrusted");
      }
      if (XForwardedForHostEnabled != null && typeof XForwardedForHostEnabled !== "boolean") {
        mistyped(issues, "XForwardedForConfig.XForwardedForHostEnabled", "true or false");
      }
    }
  }
  const QuicConfig_QuicUpgradeEnabled: unknown = isRecord(QuicConfig) ? QuicConfig.QuicUpgradeEnabled : undefined;
  const QuicConfig_QuicListenerId: unknown = isRecord(QuicConfig) ? QuicConfig.QuicListenerId : undefined;
  const XForwardedForConfig_XForwardedForClientCertClientVerifyAlias: unknown = isRecord(XForwardedForConfig)
    ? XForwardedForConfig.XForwardedForClientCertClientVerifyAlias
    : undefined;
  const XForwardedForConfig_XForwardedForClientCertClientVerifyEnabled: unknown = isRecord(XForwardedForConfig)
    ? XForwardedForConfig.XForwardedForClientCertClientVerifyEnabled
    : undefined;
  const XForwardedForConfig_XForwardedForClientCertFingerprintAlias: unknown = isRecord(XForwardedForConfig)
    ? XForwardedForConfig.XForwardedForClientCertFingerprintAlias
    : undefined;
  const XForwardedForConfig_XForwardedForClientCertFingerprintEnabled: unknown = isRecord(XForwardedForConfig)
    ? XForwardedForConfig.XForwardedForClientCertFingerprintEnabled
    : undefined;
  const XForwardedForConfig_XForwardedForClientCertIssuerDNAlias: unknown = isRecord(XForwardedForConfig)
    ? XForwardedForConfig.XForwardedForClientCertIssuerDNAlias
    : undefined;
  const XForwardedForConfig_XForwardedForClientCertIssuerDNEnabled: unknown = isRecord(XForwardedForConfig)
    ? XForwardedForConfig.XForwardedForClientCertIssuerDNEnabled
    : undefined;
  const XForwardedForConfig_XForwardedForClientCertSubjectDNAlias: unknown = isRecord(XForwardedForConfig)
    ? XForwardedForConfig.XForwardedForClientCertSubjectDNAlias
    : undefined;
  const XForwardedForConfig_XForwardedForClientCertSubjectDNEnabled: unknown = isRecord(XForwardedForConfig)
    ? XForwardedForConfig.XForwardedForClientCertSubjectDNEnabled
    : undefined;
  const XForwardedForConfig_XForwardedForEnabled: unknown = isRecord(XForwardedForConfig)
    ? XForwardedForConfig.XForwardedForEnabled
    : undefined;
  const XForwardedForConfig_XForwardedForProcessingMode: unknown = isRecord(XForwardedForConfig)
    ? XForwardedForConfig.XForwardedForProcessingMode
    : undefined;
  const XForwardedForConfig_XForwardedForClientSrcPortEnabled: unknown = isRecord(XForwardedForConfig)
    ? XForwardedForConfig.XForwardedForClientSrcPortEnabled
    : undefined;
  const XForwardedForConfig_XForwardedForClientSourceIpsEnabled: unknown = isRecord(XForwardedForConfig)
    ? XForwardedForConfig.XForwardedForClientSourceIpsEnabled
    : undefined;
  if (ListenerProtocol === "HTTPS" && QuicConfig_QuicUpgradeEnabled === true && QuicConfig_QuicListenerId == null) {
    violatedInside(
      issues,
      "QuicConfig.QuicListenerId",
      "quic-listener",
      'is required when ListenerProtocol is "HTTPS" and QuicConfig.QuicUpgradeEnabled is true. Clients that go over to QUIC need a listener there.',
    );
  }
  if ((ListenerProtocol === "HTTPS" || ListenerProtocol === "QUIC") && Certificates == null) {
    violated(
      issues,
      "Certificates",
      "server-certificate",
      'is required when ListenerProtocol is "HTTPS" or "QUIC". TLS and QUIC need a server certificate.',
    );
  }
  if (ListenerProtocol === "HTTP") {
    const text = 'must not be given when ListenerProtocol is "HTTP". HTTP listeners use no certificates.';
    if (Certificates != null) {
      violated(issues, "Certificates", "no-certificates", text, "warning");
    }
    if (CaCertificates != null) {
      violated(issues, "CaCertificates", "no-certificates", text, "warning");
    }
  }
  if ((ListenerProtocol === "HTTP" || ListenerProtocol === "QUIC") && CaEnabled != null && CaEnabled !== false) {
    violated(
      issues,
      "CaEnabled",
      "no-mutual-tls",
      'must be false when ListenerProtocol is "HTTP" or "QUIC". Only HTTPS listeners have mutual TLS.',
      "warning",
    );
  }
  if (ListenerProtocol === "HTTP" || ListenerProtocol === "QUIC") {
    const text = 'must not be given when ListenerProtocol is "HTTP" or "QUIC". Only HTTPS listeners have it.';
    if (Http2Enabled != null) {
      violated(issues, "Http2Enabled", "https-only", text, "warning");
    }
    if (SecurityPolicyId != null) {
      violated(issues, "SecurityPolicyId", "https-only", text, "warning");
    }
    if (QuicConfig_QuicListenerId != null) {
      violatedInside(issues, "QuicConfig.QuicListenerId", "https-only", text, "warning");
    }
    if (QuicConfig_QuicUpgradeEnabled != null) {
      violatedInside(issues, "QuicConfig.QuicUpgradeEnabled", "https-only", text, "warning");
    }
    if (XForwardedForConfig_XForwardedForClientCertClientVerifyAlias != null) {
      violatedInside(
        issues,
        "XForwardedForConfig.XForwardedForClientCertClientVerifyAlias",
        "https-only",
        text,
        "warning",
      );
    }
    if (XForwardedForConfig_XForwardedForClientCertClientVerifyEnabled != null) {
      violatedInside(
        issues,
        "XForwardedForConfig.XForwardedForClientCertClientVerifyEnabled",
        "https-only",
        text,
        "warning",
      );
    }
    if (XForwardedForConfig_XForwardedForClientCertFingerprintAlias != null) {
      violatedInside(
        issues,
        "XForwardedForConfig.XForwardedForClientCertFingerprintAlias",
        "https-only",
        text,
        "warning",
      );
    }
    if (XForwardedForConfig_XForwardedForClientCertFingerprintEnabled != null) {
      violatedInside(
        issues,
        "XForwardedForConfig.XForwardedForClientCertFingerprintEnabled",
        "https-only",
        text,
        "warning",
      );
    }
    if (XForwardedForConfig_XForwardedForClientCertIssuerDNAlias != null) {
      violatedInside(issues, "XForwardedForConfig.XForwardedForClientCertIssuerDNAlias", "https-only", text, "warning");
    }
    if (XForwardedForConfig_XForwardedForClientCertIssuerDNEnabled != null) {
      violatedInside(
        issues,
        "XForwardedForConfig.XForwardedForClientCertIssuerDNEnabled",
        "https-only",
        text,
        "warning",
      );
    }
    if (XForwardedForConfig_XForwardedForClientCertSubjectDNAlias != null) {
      violatedInside(
        issues,
        "XForwardedForConfig.XForwardedForClientCertSubjectDNAlias",
        "https-only",
        text,
        "warning",
      );
    }
    if (XForwardedForConfig_XForwardedForClientCertSubjectDNEnabled != null) {
      violatedInside(
        issues,
        "XForwardedForConfig.XForwardedForClientCertSubjectDNEnabled",
        "https-only",
        text,
        "warning",
      );
    }
  }
  if (ListenerProtocol === "QUIC") {
    const text = 'must not be given when ListenerProtocol is "QUIC". Only HTTP and HTTPS listeners have it.';
    if (XForwardedForConfig_XForwardedForEnabled != null) {
      violatedInside(issues, "XForwardedForConfig.XForwardedForEnabled", "not-for-quic", text, "warning");
    }
    if (XForwardedForConfig_XForwardedForProcessingMode != null) {
      violatedInside(issues, "XForwardedForConfig.XForwardedForProcessingMode", "not-for-quic", text, "warning");
    }
    if (XForwardedForConfig_XForwardedForClientSrcPortEnabled != null) {
      violatedInside(issues, "XForwardedForConfig.XForwardedForClientSrcPortEnabled", "not-for-quic", text, "warning");
    }
    if (XForwardedForConfig_XForwardedForClientSourceIpsEnabled != null) {
      violatedInside(
        issues,
        "XForwardedForConfig.XForwardedForClientSourceIpsEnabled",
        "not-for-quic",
        text,
        "warning",
      );
    }
  }
  if (
    XForwardedForConfig_XForwardedForClientCertClientVerifyEnabled !== true &&
    XForwardedForConfig_XForwardedForClientCertClientVerifyAlias != null
  ) {
    violatedInside(
      issues,
      "XForwardedForConfig.XForwardedForClientCertClientVerifyAlias",
      "client-verify-alias",
      "has no effect unless XForwardedForConfig.XForwardedForClientCertClientVerifyEnabled is true.",
      "warning",
    );
  }
  if (
    XForwardedForConfig_XForwardedForClientCertFingerprintEnabled !== true &&
    XForwardedForConfig_XForwardedForClientCertFingerprintAlias != null
  ) {
    violatedInside(
      issues,
      "XForwardedForConfig.XForwardedForClientCertFingerprintAlias",
      "fingerprint-alias",
      "has no effect unless XForwardedForConfig.XForwardedForClientCertFingerprintEnabled is true.",
      "warning",
    );
  }
  if (
    XForwardedForConfig_XForwardedForClientCertIssuerDNEnabled !== true &&
    XForwardedForConfig_XForwardedForClientCertIssuerDNAlias != null
  ) {
    violatedInside(
      issues,
      "XForwardedForConfig.XForwardedForClientCertIssuerDNAlias",
      "issuer-alias",
      "has no effect unless XForwardedForConfig.XForwardedForClientCertIssuerDNEnabled is true.",
      "warning",
    );
  }
  if (
    XForwardedForConfig_XForwardedForClientCertSubjectDNEnabled !== true &&
    XForwardedForConfig_XForwardedForClientCertSubjectDNAlias != null
  ) {
    violatedInside(
      issues,
      "XForwardedForConfig.XForwardedForClientCertSubjectDNAlias",
      "subject-alias",
      "has no effect unless XForwardedForConfig.XForwardedForClientCertSubjectDNEnabled is true.",
      "warning",
    );
  }
  if (Array.isArray(Certificates) && Certificates.length > 1) {
    violated(
      issues,
      "Certificates",
      "one-certificate",
      "must have at most 1 element. The listener has one default server certificate.",
      "warning",
    );
  }
  if (Array.isArray(DefaultActions) && DefaultActions.length > 20) {
    violated(
      issues,
      "DefaultActions",
      "number-of-actions",
      "must have at most 20 elements. At most 20 forward actions are documented.",
      "warning",
    );
  }
  if (Array.isArray(DefaultActions)) {
    for (let index = 0; index < DefaultActions.length; index++) {
      const item: unknown = DefaultActions[index];
      if (!isRecord(item)) {
        continue;
      }
      const { ForwardGroupConfig } = item;
      const ForwardGroupConfig_ServerGroupTuples: unknown = isRecord(ForwardGroupConfig)
        ? ForwardGroupConfig.ServerGroupTuples
        : undefined;
      if (Array.isArray(ForwardGroupConfig_ServerGroupTuples) && ForwardGroupConfig_ServerGroupTuples.length > 20) {
        warning(
          issues,
          `DefaultActions[${index}].ForwardGroupConfig.ServerGroupTuples`,
          "number-of-server-groups",
          "ForwardGroupConfig.ServerGroupTuples must have at most 20 elements. At most 20 forward actions are documented, which may mean the server groups.",
        );
      }
    }
  }
  if (Array.isArray(Tag)) {
    for (let index = 0; index < Tag.length; index++) {
      const item: unknown = Tag[index];
      if (!isRecord(item)) {
        continue;
      }
      const { Key } = item;
      if (Key == null) {
        violated(issues, `Tag[${index}].Key`, "tag-key", "is required. The key of a tag is never empty.", "warning");
      }
    }
  }
  if (typeof RequestTimeout === "number" && RequestTimeout > 600) {
    violated(
      issues,
      "RequestTimeout",
      "timeout-quota",
      "must be at most 600. Longer timeouts need a raised quota.",
      "warning",
    );
  }
  if (typeof IdleTimeout === "number" && IdleTimeout > 600) {
    violated(
      issues,
      "IdleTimeout",
      "timeout-quota",
      "must be at most 600. Longer timeouts need a raised quota.",
      "warning",
    );
  }
  if (Array.isArray(Certificates)) {
    for (let index = 0; index < Certificates.length; index++) {
      const item: unknown = Certificates[index];
      if (!isRecord(item)) {
        continue;
      }
      const { CertificateId } = item;
      if (CertificateId == null) {
        violated(
          issues,
          `Certificates[${index}].CertificateId`,
          "certificate-id",
          "is required. An element without its id says nothing.",
          "warning",
        );
      }
    }
  }
  if (CaEnabled === true && CaCertificates == null) {
    violated(
      issues,
      "CaCertificates",
      "ca-certificate",
      "is required when CaEnabled is true. Mutual TLS needs a CA certificate to check against.",
    );
  }
  if (Array.isArray(CaCertificates)) {
    for (let index = 0; index < CaCertificates.length; index++) {
      const item: unknown = CaCertificates[index];
      if (!isRecord(item)) {
        continue;
      }
      const { CertificateId } = item;
      if (CertificateId == null) {
        violated(
          issues,
          `CaCertificates[${index}].CertificateId`,
          "ca-certificate-id",
          "is required. With CaEnabled true the id is required; otherwise an element without it says nothing.",
          "warning",
        );
      }
    }
  }
  if (XForwardedForConfig_XForwardedForEnabled === false && XForwardedForConfig_XForwardedForProcessingMode != null) {
    violatedInside(
      issues,
      "XForwardedForConfig.XForwardedForProcessingMode",
      "processing-mode",
      "has no effect when XForwardedForConfig.XForwardedForEnabled is false. The header is passed on as it is.",
      "warning",
    );
  }
  if (
    typeof XForwardedForConfig_XForwardedForClientCertClientVerifyAlias === "string" &&
    !/^[a-z0-9_-]*$/u.test(XForwardedForConfig_XForwardedForClientCertClientVerifyAlias)
  ) {
    violatedInside(
      issues,
      "XForwardedForConfig.XForwardedForClientCertClientVerifyAlias",
      "alias-letters",
      "must match ^[a-z0-9_-]*$. Most documents allow lower-case letters only.",
      "warning",
    );
  }
  if (
    typeof XForwardedForConfig_XForwardedForClientCertFingerprintAlias === "string" &&
    !/^[a-z0-9_-]*$/u.test(XForwardedForConfig_XForwardedForClientCertFingerprintAlias)
  ) {
    violatedInside(
      issues,
      "XForwardedForConfig.XForwardedForClientCertFingerprintAlias",
      "alias-letters",
      "must match ^[a-z0-9_-]*$. Most documents allow lower-case letters only.",
      "warning",
    );
  }
  if (
    typeof XForwardedForConfig_XForwardedForClientCertIssuerDNAlias === "string" &&
    !/^[a-z0-9_-]*$/u.test(XForwardedForConfig_XForwardedForClientCertIssuerDNAlias)
  ) {
    violatedInside(
      issues,
      "XForwardedForConfig.XForwardedForClientCertIssuerDNAlias",
      "alias-letters",
      "must match ^[a-z0-9_-]*$. Most documents allow lower-case letters only.",
      "warning",
    );
  }
  if (
    typeof XForwardedForConfig_XForwardedForClientCertSubjectDNAlias === "string" &&
    !/^[a-z0-9_-]*$/u.test(XForwardedForConfig_XForwardedForClientCertSubjectDNAlias)
  ) {
    violatedInside(
      issues,
      "XForwardedForConfig.XForwardedForClientCertSubjectDNAlias",
      "alias-letters",
      "must match ^[a-z0-9_-]*$. Most documents allow lower-case letters only.",
      "warning",
    );
  }
  return issues;
}

/** {@link validateCreateListener} as a Standard Schema (https://standardschema.dev). */
export const createListenerSchema: StandardSchemaV1<CreateListenerRequest> =
  /* @__PURE__ */ standardSchema<CreateListenerRequest>(validateCreateListener);

/** Describes CreateListener to `RpcClient.call`. */
export const createListenerAction: Action<CreateListenerRequest, CreateListenerResponse> = {
  api: albApi,
  name: "CreateListener",
  retry: { "IncorrectStatus.LoadBalancer": "later", "IncorrectBusinessStatus.LoadBalancer": "later" },
  response: { ListenerId: "string", JobId: "string", RequestId: "string" },
  validate: validateCreateListener,
};

/**
 * Add a listener to an instance.
 *
 * The listener takes HTTP, HTTPS or QUIC requests on a port of the instance and passes them on to server groups.
 * The call returns before the listener is there. GetListenerAttribute shows its state: Provisioning while it is being
 * created, Running once it takes requests.
 *
 * The work goes on after the answer: `ListAsynJobs` tells by `JobId` how far it is.
 */
export function createListener(
  client: RpcClient,
  params: CreateListenerRequest,
  options?: RequestOptions,
): Promise<CreateListenerResponse> {
  return client.call(createListenerAction, params, options);
}
