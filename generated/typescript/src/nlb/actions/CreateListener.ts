// Generated from spec/nlb/listener/CreateListener.yaml. Do not edit.
import { checked, type Action, type CheckedAction, type DryRunPassed } from "../../runtime/action.js";
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
} from "../../runtime/validation.js";
import { nlbApi, type NlbErrorCode } from "../api.js";

/**
 * The parameters of {@link createListener}.
 *
 * - `port-range`: StartPort and EndPort are required when ListenerPort is 0. Without a port of its own the listener
 *   needs a range of ports.
 * - `port-order`: EndPort must be greater than StartPort when ListenerPort is 0.
 * - `server-group` (warning): ServerGroupId is required. The reference page requires it, and the error
 *   MissingParam.ServerGroupId exists.
 * - `server-certificate` (warning): CertificateIds is required when ListenerProtocol is "TCPSSL". No source requires it
 *   outright, but the error MissingParam.Certificate exists.
 * - `tls-only`: SecurityPolicyId, CertificateIds and CaCertificateIds have no effect when ListenerProtocol is "TCP" or
 *   "UDP". They are for TCPSSL listeners.
 * - `alpn-tls-only`: AlpnEnabled and AlpnPolicy have no effect when ListenerProtocol is "TCP" or "UDP". ALPN is part of
 *   the TLS handshake.
 * - `idle-timeout` (warning): IdleTimeout must be from 10 to 900 when ListenerProtocol is "TCP" or "TCPSSL". These
 *   bounds are documented; some accounts may go above 900.
 * - `udp-idle-timeout` (warning): IdleTimeout must be from 10 to 90 when ListenerProtocol is "UDP". No source documents
 *   other values for UDP; the page of 2025 and the provider end at 20.
 * - `no-mss-for-udp`: Mss must not be given when ListenerProtocol is "UDP". UDP has no segments; the request fails with
 *   IllegalParam.MssConflictWithUdpAndGeneve.
 * - `tag-key-length` (warning): In each element of Tag: Key must have at most 64 characters. Longer keys are documented
 *   for ListTagResources only.
 * - `tag-characters` (warning): In each element of Tag: Key must match ^[^ !"#$%&'()*,;<>?\[\\\]^`{|}~]*$. Besides
 *   letters and digits only _ . : / = + - and \@ are documented. Value must match ^[^ !"#$%&'()*,;<>?\[\\\]^`{|}~]*$.
 *   Besides letters and digits only _ . : / = + - and \@ are documented.
 * - `alpn-policy`: AlpnPolicy is required when AlpnEnabled is true. Without a policy nothing says which protocols to
 *   offer.
 * - `listener-description-characters` (warning): ListenerDescription must match ^[^ !"#$%&'()*+:<=>?\[\\\]^`{|}~]+$.
 *   Besides letters and digits only , . ; / \@ _ and - are documented.
 */
export type CreateListenerRequest = CreateListenerRequestMembers &
  ({ ListenerProtocol: "TCP" | "TCPSSL" } | { ListenerProtocol: "UDP"; Mss?: undefined }) &
  (
    | { AlpnEnabled: true; AlpnPolicy: "HTTP1Only" | "HTTP2Only" | "HTTP2Optional" | "HTTP2Preferred" }
    | { AlpnEnabled?: false | undefined }
  );

/** The members of {@link CreateListenerRequest}. */
export interface CreateListenerRequestMembers {
  /** The id of the instance that gets the listener. */
  LoadBalancerId: string;
  /**
   * The protocol that the listener speaks with the clients.
   *
   * - `TCP`: Passes TCP connections on.
   * - `UDP`: Passes UDP datagrams on.
   * - `TCPSSL`: Ends TLS over TCP and passes the decrypted stream on.
   */
  ListenerProtocol: "TCP" | "UDP" | "TCPSSL";
  /**
   * The port of the instance that takes the traffic.
   *
   * Value: from 1 to 65535. 0: All ports from StartPort to EndPort.
   */
  ListenerPort: number;
  /**
   * The first port of the range.
   *
   * Value: from 0 to 65535.
   *
   * What it does beside a ListenerPort other than 0 is not said.
   */
  StartPort?: number | undefined;
  /**
   * The last port of the range.
   *
   * Value: from 0 to 65535.
   *
   * What it does beside a ListenerPort other than 0 is not said.
   */
  EndPort?: number | undefined;
  /** What the Proxy protocol tells the servers about the network that a connection comes from. */
  ProxyProtocolV2Config?: CreateListenerRequestProxyProtocolV2Config | undefined;
  /**
   * The tags that the listener gets.
   *
   * Elements: at most 20.
   */
  Tag?: Array<CreateListenerRequestTag> | undefined;
  /**
   * The name of the listener.
   *
   * Characters: from 2 to 256.
   */
  ListenerDescription?: string | undefined;
  /**
   * The server group that receives the traffic.
   *
   * A TCP listener takes a TCP or TCP_UDP group, a UDP listener a UDP or TCP_UDP group.
   *
   * A TCPSSL listener takes a TCP group that does not preserve the clients' IP addresses.
   *
   * The Terraform provider's tests also give TCPSSL listeners groups whose protocol is TCPSSL.
   */
  ServerGroupId?: string | undefined;
  /**
   * How long a connection may stay idle: 10 to 900 for TCP and TCPSSL, 10 to 90 for UDP.
   *
   * Value: at least 1 (seconds).
   *
   * The default depends on the protocol: 900 for TCP and TCPSSL; for UDP 20, or 90 on the page of 2026.
   *
   * Above 900 the server group must not preserve the clients' IP addresses, says the Terraform provider.
   */
  IdleTimeout?: number | undefined;
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
   *
   * Default: `"tls_cipher_policy_1_0"`.
   */
  SecurityPolicyId?:
    | "tls_cipher_policy_1_0"
    | "tls_cipher_policy_1_1"
    | "tls_cipher_policy_1_2"
    | "tls_cipher_policy_1_2_strict"
    | "tls_cipher_policy_1_2_strict_with_1_3"
    | (string & {})
    | undefined;
  /**
   * The certificate that the listener shows to clients.
   *
   * Elements: at most 1.
   *
   * AssociateAdditionalCertificatesWithListener adds further ones later.
   */
  CertificateIds?: Array<string> | undefined;
  /**
   * Whether clients must show a certificate too (mutual TLS).
   *
   * Default: `false`.
   */
  CaEnabled?: boolean | undefined;
  /**
   * The CA certificate that clients' certificates are checked against.
   *
   * Elements: at most 1.
   *
   * No source says whether CaEnabled needs it, nor what it does without CaEnabled.
   */
  CaCertificateIds?: Array<string> | undefined;
  /**
   * Whether the TLS handshake settles the application's protocol (ALPN).
   *
   * Default: `false`.
   */
  AlpnEnabled?: boolean | undefined;
  /**
   * The protocols that the listener offers in the TLS handshake, and their order.
   *
   * - `HTTP1Only`: Only HTTP 1.1 and then HTTP 1.0.
   * - `HTTP2Only`: Only HTTP/2.
   * - `HTTP2Optional`: HTTP 1.1 first, then HTTP 1.0, then HTTP/2.
   * - `HTTP2Preferred`: HTTP/2 first, then HTTP 1.1, then HTTP 1.0.
   */
  AlpnPolicy?: "HTTP1Only" | "HTTP2Only" | "HTTP2Optional" | "HTTP2Preferred" | undefined;
  /**
   * Whether the Proxy protocol tells the servers the client's IP address.
   *
   * Default: `false`.
   */
  ProxyProtocolEnabled?: boolean | undefined;
  /**
   * Whether the listener is monitored second by second.
   *
   * The region needs storage for it first; SetHdMonitorRegionConfig sets it up.
   *
   * Default: `false`.
   */
  SecSensorEnabled?: boolean | undefined;
  /**
   * The most new connections that the listener takes in each zone, that is on each virtual IP address.
   *
   * Value: from 1 to 1000000 (connections per second). 0: No cap.
   */
  Cps?: number | undefined;
  /**
   * The largest TCP segment.
   *
   * Value: from 1 to 1500 (bytes). 0: The segment size is left as it is.
   */
  Mss?: number | undefined;
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   *
   * DescribeRegions lists the regions.
   */
  RegionId?: string | undefined;
  /**
   * A token of your own, new for each intent and ASCII only, so that a repetition acts once.
   *
   * Pattern: `^[\x00-\x7F]*$`
   *
   * Of several requests with the same value only one is carried out.
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

/** What the Proxy protocol tells the servers about the network that a connection comes from. */
export interface CreateListenerRequestProxyProtocolV2Config {
  /**
   * Whether it tells the id of the VPC.
   *
   * Default: `false`.
   */
  Ppv2VpcIdEnabled?: boolean | undefined;
  /**
   * Whether it tells the id of the PrivateLink endpoint, PrivateLinkEpId.
   *
   * Default: `false`.
   */
  Ppv2PrivateLinkEpIdEnabled?: boolean | undefined;
  /**
   * Whether it tells the id of the PrivateLink endpoint service, PrivateLinkEpsId.
   *
   * Default: `false`.
   */
  Ppv2PrivateLinkEpsIdEnabled?: boolean | undefined;
}

/**
 * An element of `Tag`.
 *
 * - `tag-key-length` (warning): Key must have at most 64 characters. Longer keys are documented for ListTagResources
 *   only.
 * - `tag-characters` (warning): Key must match ^[^ !"#$%&'()*,;<>?\[\\\]^`{|}~]*$. Besides letters and digits only _ . :
 *   / = + - and \@ are documented. Value must match ^[^ !"#$%&'()*,;<>?\[\\\]^`{|}~]*$. Besides letters and digits only _
 *   . : / = + - and \@ are documented.
 */
export interface CreateListenerRequestTag {
  /**
   * The key of the tag.
   *
   * Characters: at most 128. Must not start with "aliyun" or "acs:" or contain "http://" or "https://".
   */
  Key?: string | undefined;
  /**
   * The value of the tag.
   *
   * Characters: at most 128. Must not start with "aliyun" or "acs:" or contain "http://" or "https://".
   */
  Value?: string | undefined;
}

/** What {@link createListener} answers. */
export interface CreateListenerResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /** The id of the new listener. */
  ListenerId: string;
  /** The job that sets the listener up; GetJobStatus tells when it has Succeeded. */
  JobId: string;
}

/**
 * The known codes of an `ApiError` of {@link createListener}; the service may answer others.
 *
 * - `Conflict.Port` (HTTP 400): Another listener of the instance has the port. Choose another port, or change the
 *   listener that is there.
 * - `IllegalParam.Port` (HTTP 400): The ports of the range are wrong. Check StartPort and EndPort.
 * - `DuplicatedParam.listener` (HTTP 400): There is a listener with a range of ports already, and only one is allowed.
 *   Change or delete the listener that is there.
 * - `IllegalParam.AnyPortListenerConflictWithNonAnyPortServerGroup` (HTTP 400): The listener has a range of ports, the
 *   server group does not forward all ports. Use a server group with AnyPortEnabled, or a single port.
 * - `IllegalParam.NonAnyPortListenerConflictWithAnyPortServerGroup` (HTTP 400): The listener has a single port, the
 *   server group forwards all ports. Use a server group without AnyPortEnabled, or a range of ports.
 * - `MissingParam.ServerGroupId` (HTTP 400): The listener has no server group. Give ServerGroupId.
 * - `IllegalParam.ServerGroupId` (HTTP 400): The server group cannot be used. Check ServerGroupId.
 * - `ResourceNotFound.serverGroup` (HTTP 404): No such server group exists. Check ServerGroupId and the region.
 * - `Mismatch.Protocol` (HTTP 400): The protocols of the listener and of the server group do not go together. Use a
 *   server group whose protocol suits ListenerProtocol.
 * - `Mismatch.VpcId` (HTTP 400): Two of the resources, such as the instance and the server group, are in different VPCs.
 *   Use a server group in the VPC of the instance.
 * - `IllegalParam.PreserveClientIpSwitch` (HTTP 400): A TCPSSL listener cannot use a server group that preserves the
 *   clients' IP addresses. Turn that off for the server group, or use another one.
 * - `ResourceNotFound.loadBalancer` (HTTP 404): No such instance exists. Check LoadBalancerId and the region.
 * - `IncorrectStatus.loadbalancer` (HTTP 400, retry later): The instance cannot be changed in its present state, for
 *   example during another operation. Call again once the other operation is done.
 * - `ResourceNotFound.VSwitch` (HTTP 404): No such vSwitch exists. See which vSwitches the instance lies in, and whether
 *   they are still there.
 * - `MissingParam.Certificate` (HTTP 400): A certificate is missing. Give CertificateIds.
 * - `ResourceNotFound.Certificate` (HTTP 400): No such server certificate exists. Check CertificateIds.
 * - `ResourceNotFound.CaCertificate` (HTTP 404): No such CA certificate exists. Check CaCertificateIds.
 * - `IllegalParamSize.certificateIds` (HTTP 400): CertificateIds or CaCertificateIds has more than one id. Give one id,
 *   and give it once.
 * - `ResourceNotEnough.CaCertificateApiCount` (HTTP 400): There is no resource CaCertificateApiCount left. Delete CA
 *   certificates that nothing uses, or ask for a larger quota.
 * - `IllegalParam.ListenerDescription` (HTTP 400): The name of the listener is not allowed. Give 2 to 256 of the allowed
 *   characters.
 * - `IllegalParam.IdleTimeout` (HTTP 400): IdleTimeout is out of bounds. Give 10 to 900 seconds for TCP and TCPSSL, 10
 *   to 90 for UDP; if that fails for UDP too, at most 20.
 * - `IllegalParam.MssConflictWithUdpAndGeneve` (HTTP 400): Mss was given for a UDP or GENEVE listener. Leave Mss out.
 * - `OperationDenied.RegionNotSupportHDMonitor` (HTTP 400): The region has no monitoring by the second. Leave
 *   SecSensorEnabled out.
 * - `ResourceNotFound.HdMonitorConfigNotExist` (HTTP 404): The region has no storage for monitoring by the second. Set
 *   it up with SetHdMonitorRegionConfig, or leave SecSensorEnabled out.
 * - `QuotaExceeded.%s` (HTTP 400): A quota is used up; the message says how much of it. Ask for a larger quota in the
 *   quota center, or delete what is not needed.
 * - `QuotaExceeded.QuotaInsufficient` (HTTP 400): The quota does not suffice; the message says how much of it is used.
 *   Ask for a larger quota in the quota center.
 * - `ResourceNotEnough.%s` (HTTP 400): There is not enough left of a resource. Free some of the resource that the code
 *   names, or ask for more.
 * - `MissingParam.%s` (HTTP 400): The parameter that the code names is missing. Give the parameter.
 * - `IllegalParam` (HTTP 400): The parameter that the message names has a value that is not allowed. Check the
 *   parameter.
 * - `Forbidden.NoPermission` (HTTP 403): The caller may not do this. Grant nlb:CreateListener on the resources of the
 *   request.
 * - `DryRunOperation` (HTTP 400): The check asked for by DryRun found nothing wrong; nothing was changed. Send the
 *   request without DryRun to make the change.
 *
 * In a code `%s` stands for any text.
 */
export type CreateListenerErrorCode =
  | NlbErrorCode
  | "Conflict.Port"
  | "IllegalParam.Port"
  | "DuplicatedParam.listener"
  | "IllegalParam.AnyPortListenerConflictWithNonAnyPortServerGroup"
  | "IllegalParam.NonAnyPortListenerConflictWithAnyPortServerGroup"
  | "MissingParam.ServerGroupId"
  | "IllegalParam.ServerGroupId"
  | "ResourceNotFound.serverGroup"
  | "Mismatch.Protocol"
  | "Mismatch.VpcId"
  | "IllegalParam.PreserveClientIpSwitch"
  | "ResourceNotFound.loadBalancer"
  | "IncorrectStatus.loadbalancer"
  | "ResourceNotFound.VSwitch"
  | "MissingParam.Certificate"
  | "ResourceNotFound.Certificate"
  | "ResourceNotFound.CaCertificate"
  | "IllegalParamSize.certificateIds"
  | "ResourceNotEnough.CaCertificateApiCount"
  | "IllegalParam.ListenerDescription"
  | "IllegalParam.IdleTimeout"
  | "IllegalParam.MssConflictWithUdpAndGeneve"
  | "OperationDenied.RegionNotSupportHDMonitor"
  | "ResourceNotFound.HdMonitorConfigNotExist"
  | `QuotaExceeded.${string}`
  | "QuotaExceeded.QuotaInsufficient"
  | `ResourceNotEnough.${string}`
  | `MissingParam.${string}`
  | "IllegalParam"
  | "Forbidden.NoPermission"
  | "DryRunOperation";

const createListenerProxyProtocolV2ConfigMembers: Members = /* @__PURE__ */ membersOf(() => ({
  Ppv2VpcIdEnabled: "boolean",
  Ppv2PrivateLinkEpIdEnabled: "boolean",
  Ppv2PrivateLinkEpsIdEnabled: "boolean",
}));
const createListenerTagKeyForbidden: Forbidden = [
  ["aliyun", "acs:"],
  ["http://", "https://"],
];
const createListenerTagMembers: Members = /* @__PURE__ */ membersOf(() => ({
  Key: { string: [-Infinity, 128], not: createListenerTagKeyForbidden },
  Value: { string: [-Infinity, 128], not: createListenerTagKeyForbidden },
}));
const createListenerClientTokenPattern: RegExp = /^[\x00-\x7F]*$/u;
const createListenerMembers: Members = /* @__PURE__ */ membersOf(() => ({
  LoadBalancerId: { string: [], required: true },
  ListenerProtocol: { values: ["TCP", "UDP", "TCPSSL"], required: true },
  ListenerPort: { integer: [1, 65535], also: [0], required: true },
  StartPort: { integer: [0, 65535] },
  EndPort: { integer: [0, 65535] },
  ProxyProtocolV2Config: { of: createListenerProxyProtocolV2ConfigMembers },
  Tag: { list: { of: createListenerTagMembers }, size: [-Infinity, 20] },
  ListenerDescription: { string: [2, 256] },
  ServerGroupId: "string",
  IdleTimeout: { integer: [1] },
  SecurityPolicyId: "string",
  CertificateIds: { list: "string", size: [-Infinity, 1] },
  CaEnabled: "boolean",
  CaCertificateIds: { list: "string", size: [-Infinity, 1] },
  AlpnEnabled: "boolean",
  AlpnPolicy: { values: ["HTTP1Only", "HTTP2Only", "HTTP2Optional", "HTTP2Preferred"] },
  ProxyProtocolEnabled: "boolean",
  SecSensorEnabled: "boolean",
  Cps: { integer: [1, 1000000], also: [0] },
  Mss: { integer: [1, 1500], also: [0] },
  RegionId: "string",
  ClientToken: { string: [], pattern: createListenerClientTokenPattern },
  DryRun: "boolean",
}));
const createListenerTagKeyIsForbidden: (text: string) => boolean = (text) =>
  text.startsWith("aliyun") || text.startsWith("acs:") || text.includes("http://") || text.includes("https://");

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
    StartPort,
    EndPort,
    ProxyProtocolV2Config,
    Tag,
    ListenerDescription,
    ServerGroupId,
    IdleTimeout,
    SecurityPolicyId,
    CertificateIds,
    CaEnabled,
    CaCertificateIds,
    AlpnEnabled,
    AlpnPolicy,
    ProxyProtocolEnabled,
    SecSensorEnabled,
    Cps,
    Mss,
    RegionId,
    ClientToken,
    DryRun,
  } = params;
  if (
    hasOthers(params, createListenerMembers) ||
    typeof LoadBalancerId !== "string" ||
    (ListenerProtocol !== "TCP" && ListenerProtocol !== "UDP" && ListenerProtocol !== "TCPSSL") ||
    !isInteger(ListenerPort) ||
    ((ListenerPort < 1 || ListenerPort > 65535) && ListenerPort !== 0) ||
    (StartPort != null && (!isInteger(StartPort) || StartPort < 0 || StartPort > 65535)) ||
    (EndPort != null && (!isInteger(EndPort) || EndPort < 0 || EndPort > 65535)) ||
    (ProxyProtocolV2Config != null &&
      (!isRecord(ProxyProtocolV2Config) ||
        hasOthers(ProxyProtocolV2Config, createListenerProxyProtocolV2ConfigMembers) ||
        !mayBeBoolean(ProxyProtocolV2Config.Ppv2VpcIdEnabled) ||
        !mayBeBoolean(ProxyProtocolV2Config.Ppv2PrivateLinkEpIdEnabled) ||
        !mayBeBoolean(ProxyProtocolV2Config.Ppv2PrivateLinkEpsIdEnabled))) ||
    (Tag != null &&
      (!Array.isArray(Tag) ||
        Tag.length > 20 ||
        Tag.findIndex(
          (item: unknown) =>
            !isRecord(item) ||
            hasOthers(item, createListenerTagMembers) ||
            (item.Key != null && (!within(item.Key, 0, 128) || createListenerTagKeyIsForbidden(item.Key))) ||
            (item.Value != null && (!within(item.Value, 0, 128) || createListenerTagKeyIsForbidden(item.Value))),
        ) >= 0)) ||
    (ListenerDescription != null && !within(ListenerDescription, 2, 256)) ||
    !mayBeString(ServerGroupId) ||
    (IdleTimeout != null && (!isInteger(IdleTimeout) || IdleTimeout < 1)) ||
    !mayBeString(SecurityPolicyId) ||
    (CertificateIds != null &&
      (!Array.isArray(CertificateIds) ||
        CertificateIds.length > 1 ||
        CertificateIds.findIndex((item: unknown) => typeof item !== "string") >= 0)) ||
    !mayBeBoolean(CaEnabled) ||
    (CaCertificateIds != null &&
      (!Array.isArray(CaCertificateIds) ||
        CaCertificateIds.length > 1 ||
        CaCertificateIds.findIndex((item: unknown) => typeof item !== "string") >= 0)) ||
    !mayBeBoolean(AlpnEnabled) ||
    (AlpnPolicy != null &&
      AlpnPolicy !== "HTTP1Only" &&
      AlpnPolicy !== "HTTP2Only" &&
      AlpnPolicy !== "HTTP2Optional" &&
      AlpnPolicy !== "HTTP2Preferred") ||
    !mayBeBoolean(ProxyProtocolEnabled) ||
    !mayBeBoolean(SecSensorEnabled) ||
    (Cps != null && (!isInteger(Cps) || ((Cps < 1 || Cps > 1000000) && Cps !== 0))) ||
    (Mss != null && (!isInteger(Mss) || ((Mss < 1 || Mss > 1500) && Mss !== 0))) ||
    !mayBeString(RegionId) ||
    (ClientToken != null && (typeof ClientToken !== "string" || !createListenerClientTokenPattern.test(ClientToken))) ||
    !mayBeBoolean(DryRun)
  ) {
    checkMembers(issues, params, createListenerMembers);
  }
  if (ListenerPort === 0) {
    for (const path of ["StartPort", "EndPort"]) {
      if (valueAt(params, path) == null) {
        violated(
          issues,
          path,
          "port-range",
          "is required when ListenerPort is 0. Without a port of its own the listener needs a range of ports.",
        );
      }
    }
  }
  if (ListenerPort === 0 && typeof EndPort === "number" && typeof StartPort === "number" && EndPort <= StartPort) {
    violated(issues, "EndPort", "port-order", "must be greater than StartPort when ListenerPort is 0.");
  }
  if (ServerGroupId == null) {
    doubtful(
      issues,
      "ServerGroupId",
      "server-group",
      "is required. The reference page requires it, and the error MissingParam.ServerGroupId exists.",
    );
  }
  if (ListenerProtocol === "TCPSSL" && CertificateIds == null) {
    doubtful(
      issues,
      "CertificateIds",
      "server-certificate",
      'is required when ListenerProtocol is "TCPSSL". No source requires it outright, but the error MissingParam.Certificate exists.',
    );
  }
  if (ListenerProtocol === "TCP" || ListenerProtocol === "UDP") {
    for (const path of given(params, "", "SecurityPolicyId", "CertificateIds", "CaCertificateIds")) {
      doubtful(
        issues,
        path,
        "tls-only",
        'has no effect when ListenerProtocol is "TCP" or "UDP". They are for TCPSSL listeners.',
      );
    }
  }
  if (ListenerProtocol === "TCP" || ListenerProtocol === "UDP") {
    for (const path of given(params, "", "AlpnEnabled", "AlpnPolicy")) {
      doubtful(
        issues,
        path,
        "alpn-tls-only",
        'has no effect when ListenerProtocol is "TCP" or "UDP". ALPN is part of the TLS handshake.',
      );
    }
  }
  if (
    (ListenerProtocol === "TCP" || ListenerProtocol === "TCPSSL") &&
    typeof IdleTimeout === "number" &&
    (IdleTimeout < 10 || IdleTimeout > 900)
  ) {
    doubtful(
      issues,
      "IdleTimeout",
      "idle-timeout",
      'must be from 10 to 900 when ListenerProtocol is "TCP" or "TCPSSL". These bounds are documented; some accounts may go above 900.',
    );
  }
  if (ListenerProtocol === "UDP" && typeof IdleTimeout === "number" && (IdleTimeout < 10 || IdleTimeout > 90)) {
    doubtful(
      issues,
      "IdleTimeout",
      "udp-idle-timeout",
      'must be from 10 to 90 when ListenerProtocol is "UDP". No source documents other values for UDP; the page of 2025 and the provider end at 20.',
    );
  }
  if (ListenerProtocol === "UDP" && Mss != null) {
    violated(
      issues,
      "Mss",
      "no-mss-for-udp",
      'must not be given when ListenerProtocol is "UDP". UDP has no segments; the request fails with IllegalParam.MssConflictWithUdpAndGeneve.',
    );
  }
  checkEach(issues, "Tag", Tag, (item) => {
    const { Key } = item;
    if (typeof Key === "string" && !within(Key, 0, 64)) {
      doubtful(
        issues,
        "Key",
        "tag-key-length",
        "must have at most 64 characters. Longer keys are documented for ListTagResources only.",
      );
    }
  });
  checkEach(issues, "Tag", Tag, (item) => {
    const { Key, Value } = item;
    if (typeof Key === "string" && !/^[^ !"#$%&'()*,;<>?\[\\\]^`{|}~]*$/u.test(Key)) {
      doubtful(
        issues,
        "Key",
        "tag-characters",
        "must match ^[^ !\"#$%&'()*,;\u003c>?\\[\\\\\\]^`{|}~]*$. Besides letters and digits only _ . : / = + - and @ are documented.",
      );
    }
    if (typeof Value === "string" && !/^[^ !"#$%&'()*,;<>?\[\\\]^`{|}~]*$/u.test(Value)) {
      doubtful(
        issues,
        "Value",
        "tag-characters",
        "must match ^[^ !\"#$%&'()*,;\u003c>?\\[\\\\\\]^`{|}~]*$. Besides letters and digits only _ . : / = + - and @ are documented.",
      );
    }
  });
  if (AlpnEnabled === true && AlpnPolicy == null) {
    violated(
      issues,
      "AlpnPolicy",
      "alpn-policy",
      "is required when AlpnEnabled is true. Without a policy nothing says which protocols to offer.",
    );
  }
  if (typeof ListenerDescription === "string" && !/^[^ !"#$%&'()*+:<=>?\[\\\]^`{|}~]+$/u.test(ListenerDescription)) {
    doubtful(
      issues,
      "ListenerDescription",
      "listener-description-characters",
      "must match ^[^ !\"#$%&'()*+:\u003c=>?\\[\\\\\\]^`{|}~]+$. Besides letters and digits only , . ; / @ _ and - are documented.",
    );
  }
  return issues;
}

/** {@link validateCreateListener} as a Standard Schema (https://standardschema.dev). */
export const createListenerSchema: StandardSchemaV1<CreateListenerRequest> =
  /* @__PURE__ */ standardSchema<CreateListenerRequest>(validateCreateListener);

/** {@link createListenerAction} without the validator, which a bundle then leaves out. */
export const createListenerUnchecked: Action<CreateListenerRequest, CreateListenerResponse> = {
  api: nlbApi,
  name: "CreateListener",
  idempotencyToken: "ClientToken",
  dryRun: "DryRunOperation",
  fromClient: { RegionId: "regionId" },
  parametersIn: "body",
  parameters: { ProxyProtocolV2Config: { encoding: "json" } },
  retry: {
    "MissingParam.ServerGroupId": "never",
    "IncorrectStatus.loadbalancer": "later",
    "MissingParam.Certificate": "never",
    "ResourceNotEnough.CaCertificateApiCount": "never",
    "QuotaExceeded.QuotaInsufficient": "never",
  },
  response: { RequestId: "string", ListenerId: "string", JobId: "string" },
};

/** Describes CreateListener to `RpcClient.call`. */
export const createListenerAction: CheckedAction<CreateListenerRequest, CreateListenerResponse> =
  /* @__PURE__ */ checked(createListenerUnchecked, validateCreateListener);

/**
 * Add a TCP, UDP or TCPSSL listener to an instance.
 *
 * The listener takes connections on one port, or on all ports of a range when ListenerPort is 0, and passes them to a
 * server group. A TCPSSL listener ends TLS first and needs a server certificate.
 * The answer comes before the listener is ready: it is Provisioning until the job is done, then Running.
 *
 * The work goes on after the answer: `GetJobStatus` tells by `JobId` how far it is.
 */
export function createListener(
  client: RpcClient,
  params: CreateListenerRequest & { DryRun: true },
  options?: RequestOptions,
): Promise<DryRunPassed>;
/**
 * Add a TCP, UDP or TCPSSL listener to an instance.
 *
 * The listener takes connections on one port, or on all ports of a range when ListenerPort is 0, and passes them to a
 * server group. A TCPSSL listener ends TLS first and needs a server certificate.
 * The answer comes before the listener is ready: it is Provisioning until the job is done, then Running.
 *
 * The work goes on after the answer: `GetJobStatus` tells by `JobId` how far it is.
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
