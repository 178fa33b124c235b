// Generated from spec/slb/listener/CreateLoadBalancerHTTPSListener.yaml. Do not edit.
import { checked, type Action, type CheckedAction } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import {
  checkEach,
  checkMembers,
  doubtful,
  given,
  hasOthers,
  isInteger,
  isRecord,
  mayBeString,
  membersOf,
  noObject,
  standardSchema,
  violated,
  within,
  type Forbidden,
  type Members,
  type Shape,
} from "../../runtime/validation.js";
import { slbApi, type SlbErrorCode } from "../api.js";

/**
 * The parameters of {@link createLoadBalancerHTTPSListener}.
 *
 * - `backend-port`: BackendServerPort is required unless VServerGroupId is given. Without a VServer group the requests
 *   go to this port of the instance's servers.
 * - `acl-type`: AclType is required when AclStatus is "on".
 * - `server-certificate` (warning): ServerCertificateId is required. The guide requires it, and the error
 *   MissingParam.ServerCertificates exists.
 * - `tag-value` (warning): In each element of Tag: Value must have from 1 to 128 characters. For HTTPS listeners both
 *   newer sources say that a value must not be empty.
 * - `sticky-session-type`: StickySessionType is required when StickySession is "on".
 * - `cookie-timeout`: CookieTimeout is required when StickySession is "on" and StickySessionType is "insert".
 * - `cookie`: Cookie is required when StickySession is "on" and StickySessionType is "server".
 * - `cookie-characters` (warning): Cookie must match ^[A-Za-z0-9]+$. Only ASCII letters and digits are documented.
 * - `unhealthy-threshold` (warning): UnhealthyThreshold is required when HealthCheck is "on". The guide requires it; the
 *   provider calls it optional.
 * - `health-check-off`: HealthCheckMethod, HealthCheckDomain, HealthCheckURI, HealthCheckConnectPort, HealthyThreshold,
 *   UnhealthyThreshold, HealthCheckTimeout, HealthCheckInterval and HealthCheckHttpCode have no effect when HealthCheck
 *   is "off". The servers are not probed.
 * - `health-check-timeout` (warning): HealthCheckTimeout must be at least HealthCheckInterval. A timeout shorter than
 *   the interval is raised to the interval.
 * - `health-check-uri` (warning): HealthCheckURI must match ^/[A-Za-z0-9/.%?#&-]+$. The provider names only letters,
 *   digits and -/.%?#& after the slash, and at least one of them.
 * - `acl-off`: AclType and AclId have no effect unless AclStatus is "on". Unless access control is turned on, everybody
 *   reaches a new listener.
 * - `acl-id`: AclId is required when AclStatus is "on".
 */
export type CreateLoadBalancerHTTPSListenerRequest = CreateLoadBalancerHTTPSListenerRequestMembers &
  (
    | { StickySession: "on"; StickySessionType: "insert"; CookieTimeout: number }
    | { StickySession: "on"; StickySessionType: "server"; Cookie: string }
    | { StickySession?: "off" | undefined }
  ) &
  (
    | { AclStatus: "on"; AclType: "white" | "black" | "whitelist" | "blacklist"; AclId: string }
    | { AclStatus?: "off" | undefined }
  ) &
  ({ VServerGroupId: string } | { BackendServerPort: number });

/** The members of {@link CreateLoadBalancerHTTPSListenerRequest}. */
export interface CreateLoadBalancerHTTPSListenerRequestMembers {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The id of the instance that gets the listener. */
  LoadBalancerId: string;
  /**
   * The port of the instance that takes the HTTPS requests.
   *
   * Value: from 1 to 65535.
   */
  ListenerPort: number;
  /**
   * The peak bandwidth of the listener.
   *
   * Value: from 1 to 5120 (Mbit/s). -1: No limit of its own; the value for an Internet instance charged by traffic.
   *
   * On an instance charged by bandwidth, all its listeners together cannot have more than the instance has.
   */
  Bandwidth: number;
  /** The certificate that the listener shows to clients. */
  ServerCertificateId?: string | undefined;
  /**
   * The CA certificate that clients' certificates are checked against; giving one turns on mutual TLS.
   *
   * Needed only for mutual TLS; without it only the server shows a certificate.
   */
  CACertificateId?: string | undefined;
  /**
   * Whether clients may use HTTP/2.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  EnableHttp2?: "on" | "off" | undefined;
  /**
   * The TLS versions and cipher suites that the listener accepts.
   *
   * - `tls_cipher_policy_1_0`: TLS 1.0, 1.1 and 1.2 with thirteen cipher suites, old ones included.
   * - `tls_cipher_policy_1_1`: TLS 1.1 and 1.2 with the same thirteen cipher suites.
   * - `tls_cipher_policy_1_2`: TLS 1.2 with the same thirteen cipher suites.
   * - `tls_cipher_policy_1_2_strict`: TLS 1.2 with the six ECDHE-RSA cipher suites.
   * - `tls_cipher_policy_1_2_strict_with_1_3`: TLS 1.2 and 1.3 with ECDHE-RSA, ECDHE-ECDSA and the TLS 1.3 cipher suites.
   *
   * Only high-performance instances have the choice: the provider's text of DescribeLoadBalancerHTTPSListenerAttribute
   * says so, those of the requests do not.
   *
   * The id of a policy that CreateTLSCipherPolicy has made serves too.
   *
   * The six ECDHE-RSA suites: AES128-GCM-SHA256, AES256-GCM-SHA384, AES128-SHA256, AES256-SHA384, AES128-SHA and
   * AES256-SHA. The thirteen add those with plain RSA: AES128-GCM-SHA256, AES256-GCM-SHA384, AES128-SHA256, AES256-SHA256,
   * AES128-SHA, AES256-SHA and DES-CBC3-SHA. The ECDHE-ECDSA suites are the same six.
   *
   * The TLS 1.3 suites: TLS_AES_128_GCM_SHA256, TLS_AES_256_GCM_SHA384, TLS_CHACHA20_POLY1305_SHA256,
   * TLS_AES_128_CCM_SHA256 and TLS_AES_128_CCM_8_SHA256.
   */
  TLSCipherPolicy?:
    | "tls_cipher_policy_1_0"
    | "tls_cipher_policy_1_1"
    | "tls_cipher_policy_1_2"
    | "tls_cipher_policy_1_2_strict"
    | "tls_cipher_policy_1_2_strict_with_1_3"
    | (string & {})
    | undefined;
  /**
   * How requests are distributed over the servers.
   *
   * - `wrr`: Weighted round robin: servers with more weight get more requests.
   * - `rr`: Round robin: the servers take turns.
   * - `wlc`: Weighted least connections: as wrr, and among equal weights the server with the fewest connections.
   *
   * Default: `"wrr"`.
   */
  Scheduler?: "wrr" | "rr" | "wlc" | undefined;
  /**
   * Whether all requests of a client go to the same server.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  StickySession?: "on" | "off" | undefined;
  /**
   * Whose cookie marks the session.
   *
   * - `insert`: The listener adds a cookie of its own, SERVERID, to the first response and follows it afterwards.
   * - `server`: The listener overwrites the cookie named in Cookie, which the servers set, and follows it afterwards.
   */
  StickySessionType?: "insert" | "server" | undefined;
  /**
   * How long the cookie that the listener inserts stays valid.
   *
   * Value: from 1 to 86400 (seconds).
   */
  CookieTimeout?: number | undefined;
  /**
   * The cookie of the servers that the listener overwrites.
   *
   * Characters: from 1 to 200. Pattern: `^[^$,; ][^,; ]*$`
   */
  Cookie?: string | undefined;
  /**
   * Whether the servers are probed; those that fail get no requests.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  HealthCheck: "on" | "off";
  /**
   * The HTTP method of the probe.
   *
   * - `head`: The probe asks for the headers only.
   * - `get`: The probe asks for the whole page.
   *
   * Default: `"head"`.
   */
  HealthCheckMethod?: "head" | "get" | undefined;
  /**
   * The Host header of the probe. `$_ip`, like no value, stands for each server's private IP address.
   *
   * Characters: from 1 to 80.
   *
   * A domain has letters, digits, periods and hyphens; an example of the provider breaks that with a slash.
   *
   * Servers that check the Host header need a domain here.
   */
  HealthCheckDomain?: string | undefined;
  /**
   * The path that the probe asks for; it starts with a slash.
   *
   * Characters: from 1 to 80. Pattern: `^/[^\n]*$`
   *
   * As long as none is set, the probe asks for the server's home page.
   */
  HealthCheckURI?: string | undefined;
  /**
   * The backend port that is probed.
   *
   * Value: from 1 to 65535. -520: The port that the servers receive traffic on.
   */
  HealthCheckConnectPort?: number | undefined;
  /**
   * How many good probes in a row make a failed server healthy.
   *
   * Value: from 2 to 10.
   */
  HealthyThreshold?: number | undefined;
  /**
   * How many bad probes in a row make a healthy server fail.
   *
   * Value: from 2 to 10.
   */
  UnhealthyThreshold?: number | undefined;
  /**
   * How long a probe waits for its answer; a server that answers later has failed the probe.
   *
   * Value: from 1 to 300 (seconds).
   */
  HealthCheckTimeout?: number | undefined;
  /**
   * The time from one probe to the next.
   *
   * Value: from 1 to 50 (seconds).
   */
  HealthCheckInterval?: number | undefined;
  /**
   * The classes of HTTP status codes that count as healthy.
   *
   * - `http_2xx`: Any 2xx status, success.
   * - `http_3xx`: Any 3xx status, a redirect.
   * - `http_4xx`: Any 4xx status, an error of the client.
   * - `http_5xx`: Any 5xx status, an error of the server.
   *
   * Elements: at least 1.
   *
   * Default: `["http_2xx"]`.
   */
  HealthCheckHttpCode?: Array<"http_2xx" | "http_3xx" | "http_4xx" | "http_5xx"> | undefined;
  /**
   * Whether the X-Forwarded-For header tells the servers the client's IP address.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   *
   * Default: `"on"`.
   */
  XForwardedFor?: "on" | "off" | undefined;
  /**
   * Whether the SLB-IP header tells the servers the address of the instance that the client called.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   *
   * Default: `"off"`.
   */
  XForwardedFor_SLBIP?: "on" | "off" | undefined;
  /**
   * Whether the SLB-ID header tells the servers the id of the instance.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   *
   * Default: `"off"`.
   */
  XForwardedFor_SLBID?: "on" | "off" | undefined;
  /**
   * Whether the X-Forwarded-Proto header tells the servers the protocol of the listener.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  XForwardedFor_proto?: "on" | "off" | undefined;
  /**
   * Whether the XForwardedFor_SLBPORT header tells the servers the port of the listener.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  XForwardedFor_SLBPORT?: "on" | "off" | undefined;
  /**
   * Whether the XForwardedFor_ClientSrcPort header tells the servers the client's port.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  XForwardedFor_ClientSrcPort?: "on" | "off" | undefined;
  /**
   * How long a connection may stay idle before the listener closes it; the next request opens another.
   *
   * Value: from 1 to 60 (seconds).
   *
   * Default: `15`.
   */
  IdleTimeout?: number | undefined;
  /**
   * How long the listener waits for a server before it answers the client with HTTP 504.
   *
   * Value: from 1 to 180 (seconds).
   *
   * Default: `60`.
   */
  RequestTimeout?: number | undefined;
  /**
   * Whether an access control list decides who reaches the listener.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   *
   * Default: `"off"`.
   */
  AclStatus?: "on" | "off" | undefined;
  /**
   * What the access control list means.
   *
   * - `white`: Only addresses on the list get through; while the list is empty, everybody does.
   * - `black`: Addresses on the list are kept out; while the list is empty, nobody is.
   * - `whitelist`: The guide's word for white.
   * - `blacklist`: The guide's word for black.
   *
   * A wrong white list cuts off your own users.
   */
  AclType?: "white" | "black" | "whitelist" | "blacklist" | undefined;
  /** The access control list that the listener uses. */
  AclId?: string | undefined;
  /**
   * The tags of the new listener.
   *
   * Elements: at most 20.
   */
  Tag?: Array<CreateLoadBalancerHTTPSListenerRequestTag> | undefined;
  /**
   * The port of the instance's backend servers; not needed with a VServer group.
   *
   * Value: from 1 to 65535. Cannot be changed later.
   */
  BackendServerPort?: number | undefined;
  /** The VServer group that receives the requests. */
  VServerGroupId?: string | undefined;
  /**
   * The name of the listener, shown in the console.
   *
   * Characters: from 1 to 256.
   *
   * The provider names letters, digits, hyphens, slashes, periods and underscores; which letters is not said.
   */
  Description?: string | undefined;
  /**
   * Whether responses of certain file types are compressed.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   *
   * Default: `"on"`.
   */
  Gzip?: "on" | "off" | undefined;
}

/**
 * An element of `Tag`.
 *
 * - `tag-value` (warning): Value must have from 1 to 128 characters. For HTTPS listeners both newer sources say that a
 *   value must not be empty.
 */
export interface CreateLoadBalancerHTTPSListenerRequestTag {
  /**
   * The key of the tag.
   *
   * Characters: from 1 to 64. Must not start with "aliyun" or "acs:" or contain "http://" or "https://".
   */
  Key: string;
  /**
   * The value of the tag; it may be empty.
   *
   * Characters: at most 128. Must not start with "aliyun" or "acs:" or contain "http://" or "https://".
   */
  Value?: string | undefined;
}

/** What {@link createLoadBalancerHTTPSListener} answers. */
export interface CreateLoadBalancerHTTPSListenerResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/**
 * The known codes of an `ApiError` of {@link createLoadBalancerHTTPSListener}; the service may answer others.
 *
 * - `ListenerProcessing` (HTTP 400, retry later): An earlier change of the listener is still under way. Call again
 *   shortly.
 * - `TLSPolicyConfiguring` (HTTP 400, retry later): The TLS policy is still being set up or changed. Call again shortly.
 * - `InvalidParameter.ListenerPortConflict` (HTTP 400): Another listener of the instance has the port. Choose another
 *   port, or change the listener that is there.
 * - `InvalidParameter.IdleTimeout` (HTTP 400): IdleTimeout is shorter or longer than the service allows. Give 1 to 60
 *   seconds.
 * - `InvalidParameter.RequestTimeout` (HTTP 400): RequestTimeout is shorter or longer than the service allows. Give 1 to
 *   180 seconds.
 * - `InvalidParameter.RegionNotSupport` (HTTP 400): A parameter is not available in this region. Leave out the parameter
 *   that the message names, or use another region.
 * - `InvalidParameter.SpecNotSupport` (HTTP 400): A parameter is not available on shared instances. Leave out the
 *   parameter that the message names, or use an instance with a specification of its own.
 * - `SPEC_NOT_SUPPORT_PARAMETER` (HTTP 400): A feature is not available on shared instances. Do without the feature, or
 *   use an instance with a specification of its own.
 * - `InvalidParameter.VServerGroupId` (HTTP 400): VServerGroupId names a master-slave server group, which HTTP and HTTPS
 *   listeners cannot use. Give the id of a VServer group.
 * - `OperationUnsupported.CreateLoadBalancerLayer7Listener` (HTTP 400): The instance can have no HTTP or HTTPS
 *   listeners. Use another instance, or a TCP listener.
 * - `LbNotSupportTcpssl` (HTTP 400): The request asks for a TCP SSL listener, and the instance can have none. Use an
 *   instance that can have TCP SSL listeners.
 * - `LbSupportTcpsslOnly` (HTTP 400): The instance can have TCP SSL listeners only. Use an instance that can have HTTPS
 *   listeners.
 * - `Mismatch.SlbSpecTypeAndListenerProtocol` (HTTP 400): The instance's specification does not go with the listener's
 *   protocol. Use an instance with a specification that allows HTTPS listeners.
 * - `ListenerForwardNotSupport` (HTTP 400): IPv6 instances have no X-Forwarded-For header. Turn XForwardedFor off, or
 *   use an IPv4 instance.
 * - `ListenerNotSupportRule` (HTTP 400): The request asks for a forwarding rule, and the listener can have none. Leave
 *   the rule out, or create a listener that can have rules.
 * - `ResourceNotAvailible.HttpsListener` (HTTP 400): The zone has no resources left for the listener. Use an instance in
 *   another zone.
 * - `OperationFailed.InsufficientResources` (HTTP 400): The instance has no resources left for this. Use another
 *   instance.
 * - `CertificateNotExist` (HTTP 400): No certificate has the id that was given. Check the id and the region; upload the
 *   certificate first.
 * - `ResourceNotFound.Certificate` (HTTP 404): A certificate that the request names was not found. Check
 *   ServerCertificateId, CACertificateId and the region.
 * - `Certkey.Forbidden` (HTTP 400): The certificate belongs to another account. Give a certificate of your own account.
 * - `CertificateTypeMismatched` (HTTP 400): A CA certificate was given as server certificate, or the other way round.
 *   Give a server certificate as ServerCertificateId and a CA certificate as CACertificateId.
 * - `MissingParam.ServerCertificates` (HTTP 400): The listener has no server certificate. Give ServerCertificateId.
 * - `TooManyCertificates` (HTTP 400): More than one certificate was given. Give one certificate.
 * - `TooManyCertificates.ServerCertificates` (HTTP 400): More than one server certificate was given. Give one id as
 *   ServerCertificateId.
 * - `InvalidParamSize.ServerCertificates` (HTTP 400): The list of server certificates has too few or too many elements.
 *   Give one id as ServerCertificateId.
 * - `InvalidParam.CertificateBindingType` (HTTP 400): CertificateBindingType has a value that is not allowed. Leave the
 *   parameter out; no document has it in a request.
 * - `CnCertificateNotSupport` (HTTP 400): The listener cannot use a certificate of the kind that the service calls cn;
 *   no document explains the word. Use another certificate.
 * - `InvalidTLSPolicyId.NotExist` (HTTP 400): No TLS policy has the name or id in TLSCipherPolicy. Give one of the named
 *   policies, or an id that ListTLSCipherPolicies returns.
 * - `TLSCipherPolicyVipRelationOverLimit` (HTTP 400): Too many listeners use the TLS policy. Choose another
 *   TLSCipherPolicy, or take the policy off a listener that can do without.
 * - `AclNotExist` (HTTP 400): No access control list has the id in AclId. Check AclId and the region;
 *   DescribeAccessControlLists lists those there are.
 * - `IpVersionConflict` (HTTP 400): The instance and the access control list have different IP versions. Give an access
 *   control list with the IP version of the instance.
 * - `Duplicated.AclEntry` (HTTP 400): The access control list has the same entry twice. Take one of the two entries off
 *   the list.
 * - `AclListenerOverLimit` (HTTP 400): Too many listeners use the access control list. Use another list, or take this
 *   one off a listener; the number of listeners is limited.
 * - `QuotaLimitExceeds.AclListenerOverLimit` (HTTP 400): Too many listeners use the access control list. Use another
 *   list, or take this one off a listener; the number of listeners is limited.
 * - `QuotaLimitExceeds.AclAttachedToListener` (HTTP 400): The account's quota of listeners that use one access control
 *   list is reached. Use another list, or ask for a higher quota.
 * - `QuotaLimitExceeds.TotalAclEntry` (HTTP 400): The account's quota of entries in access control lists is reached.
 *   Take entries off the lists, or ask for a higher quota.
 * - `MissingParam.HealthCheckDomain` (HTTP 400): Health checks over HTTP 1.1 need a domain, and the request has none.
 *   Give HealthCheckDomain.
 * - `InvalidParameter.HealthCheckHttpVersion` (HTTP 400): HealthCheckHttpVersion has a value that is not allowed. Leave
 *   the parameter out; no document has it in a request.
 * - `ParamDuplicateError` (HTTP 400): The header name in XForwardedFor_ClientCertSubjectDNAlias is used already. Choose
 *   another name, or leave the parameter out; no document has it in a request.
 * - `MissingParam.TagKey` (HTTP 400): A tag has no key. Give every tag a Key.
 * - `InvalidParam.TagKey` (HTTP 400): The key of a tag is empty or too long, or has a forbidden beginning or part. Give
 *   1 to 64 characters that start with neither aliyun nor acs: and contain no http:// or https://.
 * - `InvalidParam.TagValue` (HTTP 400): The value of a tag is empty or too long, or has a forbidden beginning or part.
 *   Give 1 to 128 characters that start with neither aliyun nor acs: and contain no http:// or https://.
 * - `SizeLimitExceeded.Tag` (HTTP 400): There are too many tags. Give at most 20 tags.
 */
export type CreateLoadBalancerHTTPSListenerErrorCode =
  | SlbErrorCode
  | "ListenerProcessing"
  | "TLSPolicyConfiguring"
  | "InvalidParameter.ListenerPortConflict"
  | "InvalidParameter.IdleTimeout"
  | "InvalidParameter.RequestTimeout"
  | "InvalidParameter.RegionNotSupport"
  | "InvalidParameter.SpecNotSupport"
  | "SPEC_NOT_SUPPORT_PARAMETER"
  | "InvalidParameter.VServerGroupId"
  | "OperationUnsupported.CreateLoadBalancerLayer7Listener"
  | "LbNotSupportTcpssl"
  | "LbSupportTcpsslOnly"
  | "Mismatch.SlbSpecTypeAndListenerProtocol"
  | "ListenerForwardNotSupport"
  | "ListenerNotSupportRule"
  | "ResourceNotAvailible.HttpsListener"
  | "OperationFailed.InsufficientResources"
  | "CertificateNotExist"
  | "ResourceNotFound.Certificate"
  | "Certkey.Forbidden"
  | "CertificateTypeMismatched"
  | "MissingParam.ServerCertificates"
  | "TooManyCertificates"
  | "TooManyCertificates.ServerCertificates"
  | "InvalidParamSize.ServerCertificates"
  | "InvalidParam.CertificateBindingType"
  | "CnCertificateNotSupport"
  | "InvalidTLSPolicyId.NotExist"
  | "TLSCipherPolicyVipRelationOverLimit"
  | "AclNotExist"
  | "IpVersionConflict"
  | "Duplicated.AclEntry"
  | "AclListenerOverLimit"
  | "QuotaLimitExceeds.AclListenerOverLimit"
  | "QuotaLimitExceeds.AclAttachedToListener"
  | "QuotaLimitExceeds.TotalAclEntry"
  | "MissingParam.HealthCheckDomain"
  | "InvalidParameter.HealthCheckHttpVersion"
  | "ParamDuplicateError"
  | "MissingParam.TagKey"
  | "InvalidParam.TagKey"
  | "InvalidParam.TagValue"
  | "SizeLimitExceeded.Tag";

const createLoadBalancerHTTPSListenerEnableHttp2Shape: Shape = { values: ["on", "off"] };
const createLoadBalancerHTTPSListenerCookiePattern: RegExp = /^[^$,; ][^,; ]*$/u;
const createLoadBalancerHTTPSListenerHealthCheckURIPattern: RegExp = /^\/[^\n]*$/u;
const createLoadBalancerHTTPSListenerTagKeyForbidden: Forbidden = [
  ["aliyun", "acs:"],
  ["http://", "https://"],
];
const createLoadBalancerHTTPSListenerTagMembers: Members = /* @__PURE__ */ membersOf(() => ({
  Key: { string: [1, 64], not: createLoadBalancerHTTPSListenerTagKeyForbidden, required: true },
  Value: { string: [-Infinity, 128], not: createLoadBalancerHTTPSListenerTagKeyForbidden },
}));
const createLoadBalancerHTTPSListenerMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: true },
  ListenerPort: { integer: [1, 65535], required: true },
  Bandwidth: { integer: [1, 5120], also: [-1], required: true },
  ServerCertificateId: "string",
  CACertificateId: "string",
  EnableHttp2: createLoadBalancerHTTPSListenerEnableHttp2Shape,
  TLSCipherPolicy: "string",
  Scheduler: { values: ["wrr", "rr", "wlc"] },
  StickySession: createLoadBalancerHTTPSListenerEnableHttp2Shape,
  StickySessionType: { values: ["insert", "server"] },
  CookieTimeout: { integer: [1, 86400] },
  Cookie: { string: [1, 200], pattern: createLoadBalancerHTTPSListenerCookiePattern },
  HealthCheck: { values: ["on", "off"], required: true },
  HealthCheckMethod: { values: ["head", "get"] },
  HealthCheckDomain: { string: [1, 80] },
  HealthCheckURI: { string: [1, 80], pattern: createLoadBalancerHTTPSListenerHealthCheckURIPattern },
  HealthCheckConnectPort: { integer: [1, 65535], also: [-520] },
  HealthyThreshold: { integer: [2, 10] },
  UnhealthyThreshold: { integer: [2, 10] },
  HealthCheckTimeout: { integer: [1, 300] },
  HealthCheckInterval: { integer: [1, 50] },
  HealthCheckHttpCode: { list: { values: ["http_2xx", "http_3xx", "http_4xx", "http_5xx"] }, size: [1] },
  XForwardedFor: createLoadBalancerHTTPSListenerEnableHttp2Shape,
  XForwardedFor_SLBIP: createLoadBalancerHTTPSListenerEnableHttp2Shape,
  XForwardedFor_SLBID: createLoadBalancerHTTPSListenerEnableHttp2Shape,
  XForwardedFor_proto: createLoadBalancerHTTPSListenerEnableHttp2Shape,
  XForwardedFor_SLBPORT: createLoadBalancerHTTPSListenerEnableHttp2Shape,
  XForwardedFor_ClientSrcPort: createLoadBalancerHTTPSListenerEnableHttp2Shape,
  IdleTimeout: { integer: [1, 60] },
  RequestTimeout: { integer: [1, 180] },
  AclStatus: createLoadBalancerHTTPSListenerEnableHttp2Shape,
  AclType: { values: ["white", "black", "whitelist", "blacklist"] },
  AclId: "string",
  Tag: { list: { of: createLoadBalancerHTTPSListenerTagMembers }, size: [-Infinity, 20] },
  BackendServerPort: { integer: [1, 65535] },
  VServerGroupId: "string",
  Description: { string: [1, 256] },
  Gzip: createLoadBalancerHTTPSListenerEnableHttp2Shape,
}));
const createLoadBalancerHTTPSListenerEnableHttp2Fits: (value: unknown) => boolean = (value) =>
  value == null || value === "on" || value === "off";
const createLoadBalancerHTTPSListenerTagKeyIsForbidden: (text: string) => boolean = (text) =>
  text.startsWith("aliyun") || text.startsWith("acs:") || text.includes("http://") || text.includes("https://");

/** Checks the parameters of CreateLoadBalancerHTTPSListener without sending them. Returns all issues, warnings too. */
export function validateCreateLoadBalancerHTTPSListener(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const {
    RegionId,
    LoadBalancerId,
    ListenerPort,
    Bandwidth,
    ServerCertificateId,
    CACertificateId,
    EnableHttp2,
    TLSCipherPolicy,
    Scheduler,
    StickySession,
    StickySessionType,
    CookieTimeout,
    Cookie,
    HealthCheck,
    HealthCheckMethod,
    HealthCheckDomain,
    HealthCheckURI,
    HealthCheckConnectPort,
    HealthyThreshold,
    UnhealthyThreshold,
    HealthCheckTimeout,
    HealthCheckInterval,
    HealthCheckHttpCode,
    XForwardedFor,
    XForwardedFor_SLBIP,
    XForwardedFor_SLBID,
    XForwardedFor_proto,
    XForwardedFor_SLBPORT,
    XForwardedFor_ClientSrcPort,
    IdleTimeout,
    RequestTimeout,
    AclStatus,
    AclType,
    AclId,
    Tag,
    BackendServerPort,
    VServerGroupId,
    Description,
    Gzip,
  } = params;
  if (
    hasOthers(params, createLoadBalancerHTTPSListenerMembers) ||
    !mayBeString(RegionId) ||
    typeof LoadBalancerId !== "string" ||
    !isInteger(ListenerPort) ||
    ListenerPort < 1 ||
    ListenerPort > 65535 ||
    !isInteger(Bandwidth) ||
    ((Bandwidth < 1 || Bandwidth > 5120) && Bandwidth !== -1) ||
    !mayBeString(ServerCertificateId) ||
    !mayBeString(CACertificateId) ||
    !createLoadBalancerHTTPSListenerEnableHttp2Fits(EnableHttp2) ||
    !mayBeString(TLSCipherPolicy) ||
    (Scheduler != null && Scheduler !== "wrr" && Scheduler !== "rr" && Scheduler !== "wlc") ||
    !createLoadBalancerHTTPSListenerEnableHttp2Fits(StickySession) ||
    (StickySessionType != null && StickySessionType !== "insert" && StickySessionType !== "server") ||
    (CookieTimeout != null && (!isInteger(CookieTimeout) || CookieTimeout < 1 || CookieTimeout > 86400)) ||
    (Cookie != null && (!within(Cookie, 1, 200) || !createLoadBalancerHTTPSListenerCookiePattern.test(Cookie))) ||
    (HealthCheck !== "on" && HealthCheck !== "off") ||
    (HealthCheckMethod != null && HealthCheckMethod !== "head" && HealthCheckMethod !== "get") ||
    (HealthCheckDomain != null && !within(HealthCheckDomain, 1, 80)) ||
    (HealthCheckURI != null &&
      (!within(HealthCheckURI, 1, 80) || !createLoadBalancerHTTPSListenerHealthCheckURIPattern.test(HealthCheckURI))) ||
    (HealthCheckConnectPort != null &&
      (!isInteger(HealthCheckConnectPort) ||
        ((HealthCheckConnectPort < 1 || HealthCheckConnectPort > 65535) && HealthCheckConnectPort !== -520))) ||
    (HealthyThreshold != null && (!isInteger(HealthyThreshold) || HealthyThreshold < 2 || HealthyThreshold > 10)) ||
    (UnhealthyThreshold != null &&
      (!isInteger(UnhealthyThreshold) || UnhealthyThreshold < 2 || UnhealthyThreshold > 10)) ||
    (HealthCheckTimeout != null &&
      (!isInteger(HealthCheckTimeout) || HealthCheckTimeout < 1 || HealthCheckTimeout > 300)) ||
    (HealthCheckInterval != null &&
      (!isInteger(HealthCheckInterval) || HealthCheckInterval < 1 || HealthCheckInterval > 50)) ||
    (HealthCheckHttpCode != null &&
      (!Array.isArray(HealthCheckHttpCode) ||
        HealthCheckHttpCode.length < 1 ||
        HealthCheckHttpCode.findIndex(
          (item: unknown) => item !== "http_2xx" && item !== "http_3xx" && item !== "http_4xx" && item !== "http_5xx",
        ) >= 0)) ||
    !createLoadBalancerHTTPSListenerEnableHttp2Fits(XForwardedFor) ||
    !createLoadBalancerHTTPSListenerEnableHttp2Fits(XForwardedFor_SLBIP) ||
    !createLoadBalancerHTTPSListenerEnableHttp2Fits(XForwardedFor_SLBID) ||
    !createLoadBalancerHTTPSListenerEnableHttp2Fits(XForwardedFor_proto) ||
    !createLoadBalancerHTTPSListenerEnableHttp2Fits(XForwardedFor_SLBPORT) ||
    !createLoadBalancerHTTPSListenerEnableHttp2Fits(XForwardedFor_ClientSrcPort) ||
    (IdleTimeout != null && (!isInteger(IdleTimeout) || IdleTimeout < 1 || IdleTimeout > 60)) ||
    (RequestTimeout != null && (!isInteger(RequestTimeout) || RequestTimeout < 1 || RequestTimeout > 180)) ||
    !createLoadBalancerHTTPSListenerEnableHttp2Fits(AclStatus) ||
    (AclType != null &&
      AclType !== "white" &&
      AclType !== "black" &&
      AclType !== "whitelist" &&
      AclType !== "blacklist") ||
    !mayBeString(AclId) ||
    (Tag != null &&
      (!Array.isArray(Tag) ||
        Tag.length > 20 ||
        Tag.findIndex(
          (item: unknown) =>
            !isRecord(item) ||
            hasOthers(item, createLoadBalancerHTTPSListenerTagMembers) ||
            !within(item.Key, 1, 64) ||
            createLoadBalancerHTTPSListenerTagKeyIsForbidden(item.Key) ||
            (item.Value != null &&
              (!within(item.Value, 0, 128) || createLoadBalancerHTTPSListenerTagKeyIsForbidden(item.Value))),
        ) >= 0)) ||
    (BackendServerPort != null &&
      (!isInteger(BackendServerPort) || BackendServerPort < 1 || BackendServerPort > 65535)) ||
    !mayBeString(VServerGroupId) ||
    (Description != null && !within(Description, 1, 256)) ||
    !createLoadBalancerHTTPSListenerEnableHttp2Fits(Gzip)
  ) {
    checkMembers(issues, params, createLoadBalancerHTTPSListenerMembers);
  }
  if (VServerGroupId == null && BackendServerPort == null) {
    violated(
      issues,
      "BackendServerPort",
      "backend-port",
      "is required unless VServerGroupId is given. Without a VServer group the requests go to this port of the instance's servers.",
    );
  }
  if (AclStatus === "on" && AclType == null) {
    violated(issues, "AclType", "acl-type", 'is required when AclStatus is "on".');
  }
  if (ServerCertificateId == null) {
    doubtful(
      issues,
      "ServerCertificateId",
      "server-certificate",
      "is required. The guide requires it, and the error MissingParam.ServerCertificates exists.",
    );
  }
  checkEach(issues, "Tag", Tag, (item) => {
    const { Value } = item;
    if (typeof Value === "string" && !within(Value, 1, 128)) {
      doubtful(
        issues,
        "Value",
        "tag-value",
        "must have from 1 to 128 characters. For HTTPS listeners both newer sources say that a value must not be empty.",
      );
    }
  });
  if (StickySession === "on" && StickySessionType == null) {
    violated(issues, "StickySessionType", "sticky-session-type", 'is required when StickySession is "on".');
  }
  if (StickySession === "on" && StickySessionType === "insert" && CookieTimeout == null) {
    violated(
      issues,
      "CookieTimeout",
      "cookie-timeout",
      'is required when StickySession is "on" and StickySessionType is "insert".',
    );
  }
  if (StickySession === "on" && StickySessionType === "server" && Cookie == null) {
    violated(issues, "Cookie", "cookie", 'is required when StickySession is "on" and StickySessionType is "server".');
  }
  if (typeof Cookie === "string" && !/^[A-Za-z0-9]+$/u.test(Cookie)) {
    doubtful(
      issues,
      "Cookie",
      "cookie-characters",
      "must match ^[A-Za-z0-9]+$. Only ASCII letters and digits are documented.",
    );
  }
  if (HealthCheck === "on" && UnhealthyThreshold == null) {
    doubtful(
      issues,
      "UnhealthyThreshold",
      "unhealthy-threshold",
      'is required when HealthCheck is "on". The guide requires it; the provider calls it optional.',
    );
  }
  if (HealthCheck === "off") {
    for (const path of given(
      params,
      "",
      "HealthCheckMethod",
      "HealthCheckDomain",
      "HealthCheckURI",
      "HealthCheckConnectPort",
      "HealthyThreshold",
      "UnhealthyThreshold",
      "HealthCheckTimeout",
      "HealthCheckInterval",
      "HealthCheckHttpCode",
    )) {
      doubtful(
        issues,
        path,
        "health-check-off",
        'has no effect when HealthCheck is "off". The servers are not probed.',
      );
    }
  }
  if (
    typeof HealthCheckTimeout === "number" &&
    typeof HealthCheckInterval === "number" &&
    HealthCheckTimeout < HealthCheckInterval
  ) {
    doubtful(
      issues,
      "HealthCheckTimeout",
      "health-check-timeout",
      "must be at least HealthCheckInterval. A timeout shorter than the interval is raised to the interval.",
    );
  }
  if (typeof HealthCheckURI === "string" && !/^\/[A-Za-z0-9/.%?#&-]+$/u.test(HealthCheckURI)) {
    doubtful(
      issues,
      "HealthCheckURI",
      "health-check-uri",
      "must match ^/[A-Za-z0-9/.%?#&-]+$. The provider names only letters, digits and -/.%?#& after the slash, and at least one of them.",
    );
  }
  if (AclStatus !== "on") {
    for (const path of given(params, "", "AclType", "AclId")) {
      doubtful(
        issues,
        path,
        "acl-off",
        'has no effect unless AclStatus is "on". Unless access control is turned on, everybody reaches a new listener.',
      );
    }
  }
  if (AclStatus === "on" && AclId == null) {
    violated(issues, "AclId", "acl-id", 'is required when AclStatus is "on".');
  }
  return issues;
}

/** {@link validateCreateLoadBalancerHTTPSListener} as a Standard Schema (https://standardschema.dev). */
export const createLoadBalancerHTTPSListenerSchema: StandardSchemaV1<CreateLoadBalancerHTTPSListenerRequest> =
  /* @__PURE__ */ standardSchema<CreateLoadBalancerHTTPSListenerRequest>(validateCreateLoadBalancerHTTPSListener);

/** {@link createLoadBalancerHTTPSListenerAction} without the validator, which a bundle then leaves out. */
export const createLoadBalancerHTTPSListenerUnchecked: Action<
  CreateLoadBalancerHTTPSListenerRequest,
  CreateLoadBalancerHTTPSListenerResponse
> = {
  api: slbApi,
  name: "CreateLoadBalancerHTTPSListener",
  fromClient: { RegionId: "regionId" },
  parameters: { HealthCheckHttpCode: { encoding: "comma" } },
  response: { RequestId: "string" },
};

/** Describes CreateLoadBalancerHTTPSListener to `RpcClient.call`. */
export const createLoadBalancerHTTPSListenerAction: CheckedAction<
  CreateLoadBalancerHTTPSListenerRequest,
  CreateLoadBalancerHTTPSListenerResponse
> = /* @__PURE__ */ checked(createLoadBalancerHTTPSListenerUnchecked, validateCreateLoadBalancerHTTPSListener);

/**
 * Add an HTTPS listener to an instance.
 *
 * The listener ends TLS on a port of the instance and passes the requests to a VServer group or to one port of the
 * instance's backend servers.
 * The certificates have to be uploaded first, with UploadServerCertificate and, for mutual TLS, UploadCACertificate.
 * A new listener is stopped: it takes no traffic until StartLoadBalancerListener has started it.
 */
export function createLoadBalancerHTTPSListener(
  client: RpcClient,
  params: CreateLoadBalancerHTTPSListenerRequest,
  options?: RequestOptions,
): Promise<CreateLoadBalancerHTTPSListenerResponse> {
  return client.call(createLoadBalancerHTTPSListenerAction, params, options);
}
