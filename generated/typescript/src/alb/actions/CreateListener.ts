// Generated from spec/alb/listener/CreateListener.yaml. Do not edit.
import { checked, type Action, type CheckedAction, type DryRunPassed } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import {
  breaks,
  checkEach,
  checkMembers,
  doubtful,
  fields,
  given,
  hasOthers,
  isInteger,
  isRecord,
  mayBeBoolean,
  mayBeString,
  membersOf,
  noObject,
  standardSchema,
  valueAt,
  violated,
  within,
  type Forbidden,
  type Members,
  type Shape,
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
   * When true, the service only checks; if all is well, the answer has nothing but the `RequestId`.
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
  /** The server group that receives the traffic. */
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
   * Whether the instance itself reads the address of the client out of X-Forwarded-For.
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

const createListenerDefaultActionsForwardGroupConfigServerGroupTuplesMembers: Members = /* @__PURE__ */ membersOf(
  () => ({ ServerGroupId: { string: [], required: true } }),
);
const createListenerDefaultActionsForwardGroupConfigMembers: Members = /* @__PURE__ */ membersOf(() => ({
  ServerGroupTuples: {
    list: { of: createListenerDefaultActionsForwardGroupConfigServerGroupTuplesMembers },
    size: [1],
    required: true,
  },
}));
const createListenerDefaultActionsMembers: Members = /* @__PURE__ */ membersOf(() => ({
  Type: { values: ["ForwardGroup"], required: true },
  ForwardGroupConfig: { of: createListenerDefaultActionsForwardGroupConfigMembers, required: true },
}));
const createListenerQuicConfigMembers: Members = /* @__PURE__ */ membersOf(() => ({
  QuicListenerId: "string",
  QuicUpgradeEnabled: "boolean",
}));
const createListenerTagKeyForbidden: Forbidden = [
  ["acs:", "aliyun"],
  ["http://", "https://"],
];
const createListenerTagMembers: Members = /* @__PURE__ */ membersOf(() => ({
  Key: { string: [-Infinity, 128], not: createListenerTagKeyForbidden },
  Value: { string: [-Infinity, 128], not: createListenerTagKeyForbidden },
}));
const createListenerClientTokenPattern: RegExp = /^[\x00-\x7F]*$/u;
const createListenerCertificatesMembers: Members = /* @__PURE__ */ membersOf(() => ({ CertificateId: "string" }));
const createListenerXForwardedForConfigXForwardedForClientCertClientVerifyAliasPattern: RegExp = /^[A-Za-z0-9_-]*$/u;
const createListenerXForwardedForConfigMembers: Members = /* @__PURE__ */ membersOf(() => ({
  XForwardedForClientCertClientVerifyAlias: {
    string: [-Infinity, 40],
    pattern: createListenerXForwardedForConfigXForwardedForClientCertClientVerifyAliasPattern,
  },
  XForwardedForClientCertClientVerifyEnabled: "boolean",
  XForwardedForClientCertFingerprintAlias: {
    string: [-Infinity, 40],
    pattern: createListenerXForwardedForConfigXForwardedForClientCertClientVerifyAliasPattern,
  },
  XForwardedForClientCertFingerprintEnabled: "boolean",
  XForwardedForClientCertIssuerDNAlias: {
    string: [-Infinity, 40],
    pattern: createListenerXForwardedForConfigXForwardedForClientCertClientVerifyAliasPattern,
  },
  XForwardedForClientCertIssuerDNEnabled: "boolean",
  XForwardedForClientCertSubjectDNAlias: {
    string: [-Infinity, 40],
    pattern: createListenerXForwardedForConfigXForwardedForClientCertClientVerifyAliasPattern,
  },
  XForwardedForClientCertSubjectDNEnabled: "boolean",
  XForwardedForClientSrcPortEnabled: "boolean",
  XForwardedForEnabled: "boolean",
  XForwardedForProcessingMode: { values: ["append", "remove"] },
  XForwardedForProtoEnabled: "boolean",
  XForwardedForSLBIdEnabled: "boolean",
  XForwardedForSLBPortEnabled: "boolean",
  XForwardedForClientSourceIpsEnabled: "boolean",
  XForwardedForClientSourceIpsTrusted: "string",
  XForwardedForHostEnabled: "boolean",
}));
const createListenerMembers: Members = /* @__PURE__ */ membersOf(() => ({
  LoadBalancerId: { string: [], required: true },
  ListenerProtocol: { values: ["HTTP", "HTTPS", "QUIC"], required: true },
  ListenerPort: { integer: [1, 65535], required: true },
  ListenerDescription: { string: [2, 256] },
  DefaultActions: { list: { of: createListenerDefaultActionsMembers }, size: [1], required: true },
  GzipEnabled: "boolean",
  QuicConfig: { of: createListenerQuicConfigMembers },
  Tag: { list: { of: createListenerTagMembers } },
  ClientToken: { string: [], pattern: createListenerClientTokenPattern },
  DryRun: "boolean",
  RequestTimeout: { integer: [1, 3600] },
  IdleTimeout: { integer: [1, 3600] },
  Certificates: { list: { of: createListenerCertificatesMembers }, size: [-Infinity, 20] },
  SecurityPolicyId: "string",
  Http2Enabled: "boolean",
  CaEnabled: "boolean",
  CaCertificates: { list: { of: createListenerCertificatesMembers }, size: [-Infinity, 1] },
  XForwardedForConfig: { of: createListenerXForwardedForConfigMembers },
}));
const createListenerTagKeyIsForbidden: (text: string) => boolean = (text) =>
  text.startsWith("acs:") || text.startsWith("aliyun") || text.includes("http://") || text.includes("https://");
const createListenerXForwardedForConfigShape: Shape = { of: createListenerXForwardedForConfigMembers };

/** Checks the parameters of CreateListener without sending them. Returns all issues, warnings too. */
export function validateCreateListener(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
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
  if (
    hasOthers(params, createListenerMembers) ||
    typeof LoadBalancerId !== "string" ||
    (ListenerProtocol !== "HTTP" && ListenerProtocol !== "HTTPS" && ListenerProtocol !== "QUIC") ||
    !isInteger(ListenerPort) ||
    ListenerPort < 1 ||
    ListenerPort > 65535 ||
    (ListenerDescription != null && !within(ListenerDescription, 2, 256)) ||
    !Array.isArray(DefaultActions) ||
    DefaultActions.length < 1 ||
    DefaultActions.findIndex(
      (item: unknown) =>
        !isRecord(item) ||
        hasOthers(item, createListenerDefaultActionsMembers) ||
        item.Type !== "ForwardGroup" ||
        !isRecord(item.ForwardGroupConfig) ||
        hasOthers(item.ForwardGroupConfig, createListenerDefaultActionsForwardGroupConfigMembers) ||
        !Array.isArray(item.ForwardGroupConfig.ServerGroupTuples) ||
        item.ForwardGroupConfig.ServerGroupTuples.length < 1 ||
        item.ForwardGroupConfig.ServerGroupTuples.findIndex(
          (item: unknown) =>
            !isRecord(item) ||
            hasOthers(item, createListenerDefaultActionsForwardGroupConfigServerGroupTuplesMembers) ||
            typeof item.ServerGroupId !== "string",
        ) >= 0,
    ) >= 0 ||
    !mayBeBoolean(GzipEnabled) ||
    (QuicConfig != null &&
      (!isRecord(QuicConfig) ||
        hasOthers(QuicConfig, createListenerQuicConfigMembers) ||
        !mayBeString(QuicConfig.QuicListenerId) ||
        !mayBeBoolean(QuicConfig.QuicUpgradeEnabled))) ||
    (Tag != null &&
      (!Array.isArray(Tag) ||
        Tag.findIndex(
          (item: unknown) =>
            !isRecord(item) ||
            hasOthers(item, createListenerTagMembers) ||
            (item.Key != null && (!within(item.Key, 0, 128) || createListenerTagKeyIsForbidden(item.Key))) ||
            (item.Value != null && (!within(item.Value, 0, 128) || createListenerTagKeyIsForbidden(item.Value))),
        ) >= 0)) ||
    (ClientToken != null && (typeof ClientToken !== "string" || !createListenerClientTokenPattern.test(ClientToken))) ||
    !mayBeBoolean(DryRun) ||
    (RequestTimeout != null && (!isInteger(RequestTimeout) || RequestTimeout < 1 || RequestTimeout > 3600)) ||
    (IdleTimeout != null && (!isInteger(IdleTimeout) || IdleTimeout < 1 || IdleTimeout > 3600)) ||
    (Certificates != null &&
      (!Array.isArray(Certificates) ||
        Certificates.length > 20 ||
        Certificates.findIndex(
          (item: unknown) =>
            !isRecord(item) || hasOthers(item, createListenerCertificatesMembers) || !mayBeString(item.CertificateId),
        ) >= 0)) ||
    !mayBeString(SecurityPolicyId) ||
    !mayBeBoolean(Http2Enabled) ||
    !mayBeBoolean(CaEnabled) ||
    (CaCertificates != null &&
      (!Array.isArray(CaCertificates) ||
        CaCertificates.length > 1 ||
        CaCertificates.findIndex(
          (item: unknown) =>
            !isRecord(item) || hasOthers(item, createListenerCertificatesMembers) || !mayBeString(item.CertificateId),
        ) >= 0)) ||
    (XForwardedForConfig != null && breaks(XForwardedForConfig, createListenerXForwardedForConfigShape))
  ) {
    checkMembers(issues, params, createListenerMembers);
  }
  const { QuicUpgradeEnabled: QuicConfig_QuicUpgradeEnabled, QuicListenerId: QuicConfig_QuicListenerId } =
    fields(QuicConfig);
  const {
    XForwardedForClientCertClientVerifyEnabled: XForwardedForConfig_XForwardedForClientCertClientVerifyEnabled,
    XForwardedForClientCertClientVerifyAlias: XForwardedForConfig_XForwardedForClientCertClientVerifyAlias,
    XForwardedForClientCertFingerprintEnabled: XForwardedForConfig_XForwardedForClientCertFingerprintEnabled,
    XForwardedForClientCertFingerprintAlias: XForwardedForConfig_XForwardedForClientCertFingerprintAlias,
    XForwardedForClientCertIssuerDNEnabled: XForwardedForConfig_XForwardedForClientCertIssuerDNEnabled,
    XForwardedForClientCertIssuerDNAlias: XForwardedForConfig_XForwardedForClientCertIssuerDNAlias,
    XForwardedForClientCertSubjectDNEnabled: XForwardedForConfig_XForwardedForClientCertSubjectDNEnabled,
    XForwardedForClientCertSubjectDNAlias: XForwardedForConfig_XForwardedForClientCertSubjectDNAlias,
    XForwardedForEnabled: XForwardedForConfig_XForwardedForEnabled,
    XForwardedForProcessingMode: XForwardedForConfig_XForwardedForProcessingMode,
  } = fields(XForwardedForConfig);
  if (ListenerProtocol === "HTTPS" && QuicConfig_QuicUpgradeEnabled === true && QuicConfig_QuicListenerId == null) {
    violated(
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
    for (const path of given(params, "", "Certificates", "CaCertificates")) {
      doubtful(
        issues,
        path,
        "no-certificates",
        'must not be given when ListenerProtocol is "HTTP". HTTP listeners use no certificates.',
      );
    }
  }
  if ((ListenerProtocol === "HTTP" || ListenerProtocol === "QUIC") && CaEnabled != null && CaEnabled !== false) {
    doubtful(
      issues,
      "CaEnabled",
      "no-mutual-tls",
      'must be false when ListenerProtocol is "HTTP" or "QUIC". Only HTTPS listeners have mutual TLS.',
    );
  }
  if (ListenerProtocol === "HTTP" || ListenerProtocol === "QUIC") {
    for (const path of [
      ...given(params, "", "Http2Enabled", "SecurityPolicyId"),
      ...given(params.QuicConfig, "QuicConfig.", "QuicListenerId", "QuicUpgradeEnabled"),
      ...given(
        params.XForwardedForConfig,
        "XForwardedForConfig.",
        "XForwardedForClientCertClientVerifyAlias",
        "XForwardedForClientCertClientVerifyEnabled",
        "XForwardedForClientCertFingerprintAlias",
        "XForwardedForClientCertFingerprintEnabled",
        "XForwardedForClientCertIssuerDNAlias",
        "XForwardedForClientCertIssuerDNEnabled",
        "XForwardedForClientCertSubjectDNAlias",
        "XForwardedForClientCertSubjectDNEnabled",
      ),
    ]) {
      doubtful(
        issues,
        path,
        "https-only",
        'must not be given when ListenerProtocol is "HTTP" or "QUIC". Only HTTPS listeners have it.',
      );
    }
  }
  if (ListenerProtocol === "QUIC") {
    for (const path of given(
      params.XForwardedForConfig,
      "XForwardedForConfig.",
      "XForwardedForEnabled",
      "XForwardedForProcessingMode",
      "XForwardedForClientSrcPortEnabled",
      "XForwardedForClientSourceIpsEnabled",
    )) {
      doubtful(
        issues,
        path,
        "not-for-quic",
        'must not be given when ListenerProtocol is "QUIC". Only HTTP and HTTPS listeners have it.',
      );
    }
  }
  if (
    XForwardedForConfig_XForwardedForClientCertClientVerifyEnabled !== true &&
    XForwardedForConfig_XForwardedForClientCertClientVerifyAlias != null
  ) {
    doubtful(
      issues,
      "XForwardedForConfig.XForwardedForClientCertClientVerifyAlias",
      "client-verify-alias",
      "has no effect unless XForwardedForConfig.XForwardedForClientCertClientVerifyEnabled is true.",
    );
  }
  if (
    XForwardedForConfig_XForwardedForClientCertFingerprintEnabled !== true &&
    XForwardedForConfig_XForwardedForClientCertFingerprintAlias != null
  ) {
    doubtful(
      issues,
      "XForwardedForConfig.XForwardedForClientCertFingerprintAlias",
      "fingerprint-alias",
      "has no effect unless XForwardedForConfig.XForwardedForClientCertFingerprintEnabled is true.",
    );
  }
  if (
    XForwardedForConfig_XForwardedForClientCertIssuerDNEnabled !== true &&
    XForwardedForConfig_XForwardedForClientCertIssuerDNAlias != null
  ) {
    doubtful(
      issues,
      "XForwardedForConfig.XForwardedForClientCertIssuerDNAlias",
      "issuer-alias",
      "has no effect unless XForwardedForConfig.XForwardedForClientCertIssuerDNEnabled is true.",
    );
  }
  if (
    XForwardedForConfig_XForwardedForClientCertSubjectDNEnabled !== true &&
    XForwardedForConfig_XForwardedForClientCertSubjectDNAlias != null
  ) {
    doubtful(
      issues,
      "XForwardedForConfig.XForwardedForClientCertSubjectDNAlias",
      "subject-alias",
      "has no effect unless XForwardedForConfig.XForwardedForClientCertSubjectDNEnabled is true.",
    );
  }
  if (Array.isArray(Certificates) && Certificates.length > 1) {
    doubtful(
      issues,
      "Certificates",
      "one-certificate",
      "must have at most 1 element. The listener has one default server certificate.",
    );
  }
  if (Array.isArray(DefaultActions) && DefaultActions.length > 20) {
    doubtful(
      issues,
      "DefaultActions",
      "number-of-actions",
      "must have at most 20 elements. At most 20 forward actions are documented.",
    );
  }
  checkEach(issues, "DefaultActions", DefaultActions, (item) => {
    const { ForwardGroupConfig } = item;
    const { ServerGroupTuples: ForwardGroupConfig_ServerGroupTuples } = fields(ForwardGroupConfig);
    if (Array.isArray(ForwardGroupConfig_ServerGroupTuples) && ForwardGroupConfig_ServerGroupTuples.length > 20) {
      doubtful(
        issues,
        "ForwardGroupConfig.ServerGroupTuples",
        "number-of-server-groups",
        "must have at most 20 elements. At most 20 forward actions are documented, which may mean the server groups.",
      );
    }
  });
  checkEach(issues, "Tag", Tag, (item) => {
    const { Key } = item;
    if (Key == null) {
      doubtful(issues, "Key", "tag-key", "is required. The key of a tag is never empty.");
    }
  });
  if (typeof RequestTimeout === "number" && RequestTimeout > 600) {
    doubtful(issues, "RequestTimeout", "timeout-quota", "must be at most 600. Longer timeouts need a raised quota.");
  }
  if (typeof IdleTimeout === "number" && IdleTimeout > 600) {
    doubtful(issues, "IdleTimeout", "timeout-quota", "must be at most 600. Longer timeouts need a raised quota.");
  }
  checkEach(issues, "Certificates", Certificates, (item) => {
    const { CertificateId } = item;
    if (CertificateId == null) {
      doubtful(issues, "CertificateId", "certificate-id", "is required. An element without its id says nothing.");
    }
  });
  if (CaEnabled === true && CaCertificates == null) {
    violated(
      issues,
      "CaCertificates",
      "ca-certificate",
      "is required when CaEnabled is true. Mutual TLS needs a CA certificate to check against.",
    );
  }
  checkEach(issues, "CaCertificates", CaCertificates, (item) => {
    const { CertificateId } = item;
    if (CertificateId == null) {
      doubtful(
        issues,
        "CertificateId",
        "ca-certificate-id",
        "is required. With CaEnabled true the id is required; otherwise an element without it says nothing.",
      );
    }
  });
  if (XForwardedForConfig_XForwardedForEnabled === false && XForwardedForConfig_XForwardedForProcessingMode != null) {
    doubtful(
      issues,
      "XForwardedForConfig.XForwardedForProcessingMode",
      "processing-mode",
      "has no effect when XForwardedForConfig.XForwardedForEnabled is false. The header is passed on as it is.",
    );
  }
  for (const path of given(
    params.XForwardedForConfig,
    "XForwardedForConfig.",
    "XForwardedForClientCertClientVerifyAlias",
    "XForwardedForClientCertFingerprintAlias",
    "XForwardedForClientCertIssuerDNAlias",
    "XForwardedForClientCertSubjectDNAlias",
  )) {
    const value = valueAt(params, path);
    if (typeof value === "string" && !/^[a-z0-9_-]*$/u.test(value)) {
      doubtful(
        issues,
        path,
        "alias-letters",
        "must match ^[a-z0-9_-]*$. Most documents allow lower-case letters only.",
      );
    }
  }
  return issues;
}

/** {@link validateCreateListener} as a Standard Schema (https://standardschema.dev). */
export const createListenerSchema: StandardSchemaV1<CreateListenerRequest> =
  /* @__PURE__ */ standardSchema<CreateListenerRequest>(validateCreateListener);

/** {@link createListenerAction} without the validator, which a bundle then leaves out. */
export const createListenerUnchecked: Action<CreateListenerRequest, CreateListenerResponse> = {
  api: albApi,
  name: "CreateListener",
  idempotencyToken: "ClientToken",
  dryRun: "DryRunOperation",
  retry: { "IncorrectStatus.LoadBalancer": "later", "IncorrectBusinessStatus.LoadBalancer": "later" },
  response: { ListenerId: "string", JobId: "string", RequestId: "string" },
};

/** Describes CreateListener to `RpcClient.call`. */
export const createListenerAction: CheckedAction<CreateListenerRequest, CreateListenerResponse> =
  /* @__PURE__ */ checked(createListenerUnchecked, validateCreateListener);

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
  params: CreateListenerRequest & { DryRun: true },
  options?: RequestOptions,
): Promise<DryRunPassed>;
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
): Promise<CreateListenerResponse>;
export function createListener(
  client: RpcClient,
  params: CreateListenerRequest,
  options?: RequestOptions,
): Promise<CreateListenerResponse | DryRunPassed> {
  return client.call(createListenerAction, params, options);
}
