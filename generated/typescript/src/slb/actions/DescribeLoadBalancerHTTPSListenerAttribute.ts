// Generated from spec/slb/listener/DescribeLoadBalancerHTTPSListenerAttribute.yaml. Do not edit.
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

/** The parameters of {@link describeLoadBalancerHTTPSListenerAttribute}. */
export interface DescribeLoadBalancerHTTPSListenerAttributeRequest {
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
}

/** What {@link describeLoadBalancerHTTPSListenerAttribute} answers. */
export interface DescribeLoadBalancerHTTPSListenerAttributeResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /** The id of the certificate that the listener shows to clients. */
  ServerCertificateId: string;
  /** The id of the CA certificate that clients' certificates are checked against; set for mutual TLS. */
  CACertificateId?: string;
  /**
   * The TLS versions and ciphers that the listener accepts.
   *
   * - `tls_cipher_policy_1_0`: TLS 1.0, 1.1 and 1.2.
   * - `tls_cipher_policy_1_1`: TLS 1.1 and 1.2.
   * - `tls_cipher_policy_1_2`: TLS 1.2, with the same ciphers as the policies before it.
   * - `tls_cipher_policy_1_2_strict`: TLS 1.2, with ECDHE key exchange only.
   * - `tls_cipher_policy_1_2_strict_with_1_3`: TLS 1.2 with ECDHE key exchange only, and TLS 1.3.
   *
   * Only high-performance instances have it.
   */
  TLSCipherPolicy?:
    | "tls_cipher_policy_1_0"
    | "tls_cipher_policy_1_1"
    | "tls_cipher_policy_1_2"
    | "tls_cipher_policy_1_2_strict"
    | "tls_cipher_policy_1_2_strict_with_1_3"
    | (string & {});
  /**
   * Whether clients can speak HTTP/2 with the listener.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  EnableHttp2: "on" | "off" | (string & {});
  /** The additional domains of the listener, each with a certificate of its own. */
  DomainExtensions: Array<DescribeLoadBalancerHTTPSListenerAttributeResponseDomainExtension>;
  /**
   * Whether servers get the owner named in the client's certificate, in the header `XForwardedFor_ClientCertSubjectDN`.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  XForwardedFor_ClientCertSubjectDN: "on" | "off" | (string & {});
  /**
   * Whether servers get the issuer named in the client's certificate, in the header `XForwardedFor_ClientCertIssuerDN`.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  XForwardedFor_ClientCertIssuerDN: "on" | "off" | (string & {});
  /**
   * Whether servers get the fingerprint of the client's certificate, in the header `XForwardedFor_ClientCertFingerprint`.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  XForwardedFor_ClientCertFingerprint: "on" | "off" | (string & {});
  /**
   * Whether servers get the result of checking the client's certificate, in the header
   * `XForwardedFor_ClientCertClientVerify`.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  XForwardedFor_ClientCertClientVerify: "on" | "off" | (string & {});
  /** The id of the instance that has the listener. */
  LoadBalancerId: string;
  /**
   * The frontend port on which the listener takes traffic.
   *
   * Value: from 1 to 65535.
   */
  ListenerPort: number;
  /** The text that names the listener. */
  Description?: string;
  /**
   * Whether the listener takes traffic.
   *
   * - `running`: Takes traffic and passes it on.
   * - `stopped`: Takes no traffic; a new listener starts out like this.
   * - `stopping`: A stop was asked for and is still under way.
   */
  Status: "running" | "stopped" | "stopping" | (string & {});
  /**
   * The most traffic that the listener may carry.
   *
   * Value: from 1 to 5120 (Mbit/s). -1: No cap for this listener.
   */
  Bandwidth: number;
  /**
   * The port of the backend servers that receives the traffic.
   *
   * Value: from 1 to 65535.
   *
   * Absent when the listener uses a VServer group, whose servers have ports of their own.
   */
  BackendServerPort?: number;
  /** The VServer group that receives the traffic. */
  VServerGroupId?: string;
  /**
   * How the listener chooses the server for a request or connection.
   *
   * - `wrr`: Round robin by weight: a heavier server gets more requests.
   * - `wlc`: The server with the fewest connections in proportion to its weight.
   * - `rr`: Each server in turn, whatever its weight.
   * - `sch`: Consistent hashing of the client's address (TCP and UDP).
   * - `tch`: Consistent hashing of both addresses and both ports (TCP and UDP).
   * - `qch`: Consistent hashing of the QUIC connection id (UDP).
   *
   * Only listeners of high-performance instances have sch, tch or qch.
   */
  Scheduler: "wrr" | "wlc" | "rr" | "sch" | "tch" | "qch" | (string & {});
  /**
   * The scheduling algorithm, under the name that the guide's examples show.
   *
   * @deprecated Use Scheduler.
   */
  Schedule?: string;
  /** The tags of the listener. */
  Tags: Array<DescribeLoadBalancerHTTPSListenerAttributeResponseTag>;
  /**
   * Whether all requests of a client go to the same server.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  StickySession: "on" | "off" | (string & {});
  /**
   * Whose cookie ties a client to its server; set while StickySession is on.
   *
   * - `insert`: The listener adds a cookie of its own (SERVERID) to the first answer.
   * - `server`: The listener overwrites the cookie named in Cookie, which the server sets.
   */
  StickySessionType?: "insert" | "server" | (string & {});
  /**
   * How long the listener's own cookie lasts; set while StickySessionType is insert.
   *
   * Unit: seconds.
   */
  CookieTimeout?: number;
  /** The name of the server's cookie; set while StickySessionType is server. */
  Cookie?: string;
  /**
   * Whether servers get the address of the client, in the header `X-Forwarded-For`.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  XForwardedFor: "on" | "off" | (string & {});
  /**
   * Whether servers get the address of the instance that the client called, in the header `SLB-IP`.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  XForwardedFor_SLBIP: "on" | "off" | (string & {});
  /**
   * Whether servers get the id of the instance, in the header `SLB-ID`.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  XForwardedFor_SLBID: "on" | "off" | (string & {});
  /**
   * Whether servers get the protocol of the listener, in the header `X-Forwarded-Proto`.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  XForwardedFor_proto: "on" | "off" | (string & {});
  /**
   * Whether servers get the listener's port, in the header `XForwardedFor_SLBPORT`.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  XForwardedFor_SLBPORT: "on" | "off" | (string & {});
  /**
   * Whether servers get the port of the client, in the header `XForwardedFor_ClientSrcPort`.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  XForwardedFor_ClientSrcPort: "on" | "off" | (string & {});
  /**
   * The port of the backend servers that is checked.
   *
   * Value: from 1 to 65535. -520: The port that the servers receive traffic on.
   *
   * When none is set, the port given by BackendServerPort is checked.
   */
  HealthCheckConnectPort?: number;
  /**
   * The time from one check of a server to the next.
   *
   * Value: from 1 to 50 (seconds).
   */
  HealthCheckInterval: number;
  /**
   * How many checks in a row a failed server must pass to get traffic again.
   *
   * Value: from 2 to 10.
   */
  HealthyThreshold: number;
  /**
   * How many checks in a row a healthy server must fail to get no more traffic.
   *
   * Value: from 2 to 10.
   */
  UnhealthyThreshold?: number;
  /**
   * The domain that a check sends as its host. `$_ip`, or nothing, stands for the private address of each server.
   *
   * Characters: at most 80.
   */
  HealthCheckDomain?: string;
  /**
   * The path that a check asks for; the home page of the server when none is set.
   *
   * Characters: at most 80.
   */
  HealthCheckURI?: string;
  /**
   * The kinds of HTTP status that count as healthy, joined by commas.
   *
   * A string as the service sends it, not a list: the values are http_2xx, http_3xx, http_4xx and http_5xx.
   */
  HealthCheckHttpCode: string;
  /**
   * Whether access control lists decide which clients get through.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  AclStatus: "on" | "off" | (string & {});
  /**
   * Whether the lists name the clients to let in or the clients to keep out; set while AclStatus is on.
   *
   * - `white`: Only clients on the lists get through; while the lists are empty, everybody does.
   * - `black`: Clients on the lists are turned away; while the lists are empty, nobody is.
   */
  AclType?: "white" | "black" | (string & {});
  /** The access control list of the listener; set while AclStatus is on. */
  AclId?: string;
  /** The access control lists of the listener. */
  AclIds: Array<string>;
  /**
   * Whether answers of certain file types are compressed.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  Gzip: "on" | "off" | (string & {});
  /**
   * How long a client's connection may go without a request before it is closed.
   *
   * Value: from 1 to 60 (seconds).
   */
  IdleTimeout: number;
  /**
   * How long a server may take to answer; after that the client gets HTTP status 504.
   *
   * Value: from 1 to 180 (seconds).
   */
  RequestTimeout: number;
  /**
   * Whether the listener counts as secure.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  SecurityStatus: "on" | "off" | (string & {});
  /**
   * Whether the backend servers are checked.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  HealthCheck: "on" | "off" | (string & {});
  /**
   * The HTTP method of a check; set while HealthCheck is on.
   *
   * - `head`: Asks for the headers only.
   * - `get`: Asks for the whole page.
   */
  HealthCheckMethod?: "head" | "get" | (string & {});
  /**
   * How long a check waits for the answer; a server that stays silent fails the check.
   *
   * Value: from 1 to 300 (seconds).
   */
  HealthCheckTimeout: number;
  /** The forwarding rules of the listener. */
  Rules: Array<DescribeLoadBalancerHTTPSListenerAttributeResponseRule>;
}

/** An element of `DomainExtensions`. */
export interface DescribeLoadBalancerHTTPSListenerAttributeResponseDomainExtension {
  /** The id of the additional domain. */
  DomainExtensionId: string;
  /** The additional domain. */
  Domain: string;
  /** The id of the certificate shown to clients that ask for this domain. */
  ServerCertificateId: string;
}

/** An element of `Tags`. */
export interface DescribeLoadBalancerHTTPSListenerAttributeResponseTag {
  /** What the tag is about. */
  TagKey: string;
  /** What the tag says about it. */
  TagValue: string;
}

/** An element of `Rules`. */
export interface DescribeLoadBalancerHTTPSListenerAttributeResponseRule {
  /** The id of the forwarding rule. */
  RuleId: string;
  /** What the rule is called, unique within its listener. */
  RuleName: string;
  /** The domain of the requests that the rule takes. */
  Domain?: string;
  /** The path of the requests that the rule takes. */
  Url?: string;
  /** The VServer group that receives the requests. */
  VServerGroupId: string;
}

/** The known codes of an `ApiError` of {@link describeLoadBalancerHTTPSListenerAttribute}; the service may answer others. */
export type DescribeLoadBalancerHTTPSListenerAttributeErrorCode = SlbErrorCode;

const describeLoadBalancerHTTPSListenerAttributeMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: true },
  ListenerPort: { integer: [1, 65535], required: true },
}));

/**
 * Checks the parameters of DescribeLoadBalancerHTTPSListenerAttribute without sending them. Returns all issues, warnings
 * too.
 */
export function validateDescribeLoadBalancerHTTPSListenerAttribute(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, LoadBalancerId, ListenerPort } = params;
  if (
    hasOthers(params, describeLoadBalancerHTTPSListenerAttributeMembers) ||
    !mayBeString(RegionId) ||
    typeof LoadBalancerId !== "string" ||
    !isInteger(ListenerPort) ||
    ListenerPort < 1 ||
    ListenerPort > 65535
  ) {
    checkMembers(issues, params, describeLoadBalancerHTTPSListenerAttributeMembers);
  }
  return issues;
}

/** {@link validateDescribeLoadBalancerHTTPSListenerAttribute} as a Standard Schema (https://standardschema.dev). */
export const describeLoadBalancerHTTPSListenerAttributeSchema: StandardSchemaV1<DescribeLoadBalancerHTTPSListenerAttributeRequest> =
  /* @__PURE__ */ standardSchema<DescribeLoadBalancerHTTPSListenerAttributeRequest>(
    validateDescribeLoadBalancerHTTPSListenerAttribute,
  );

/** {@link describeLoadBalancerHTTPSListenerAttributeAction} without the validator, which a bundle then leaves out. */
export const describeLoadBalancerHTTPSListenerAttributeUnchecked: Action<
  DescribeLoadBalancerHTTPSListenerAttributeRequest,
  DescribeLoadBalancerHTTPSListenerAttributeResponse
> = {
  api: slbApi,
  name: "DescribeLoadBalancerHTTPSListenerAttribute",
  effect: "read",
  fromClient: { RegionId: "regionId" },
  response: {
    RequestId: "string",
    ServerCertificateId: "string",
    CACertificateId: "string",
    TLSCipherPolicy: "string",
    EnableHttp2: "string",
    DomainExtensions: {
      list: { of: { DomainExtensionId: "string", Domain: "string", ServerCertificateId: "string" } },
      wrapper: "DomainExtension",
    },
    XForwardedFor_ClientCertSubjectDN: "string",
    XForwardedFor_ClientCertIssuerDN: "string",
    XForwardedFor_ClientCertFingerprint: "string",
    XForwardedFor_ClientCertClientVerify: "string",
    LoadBalancerId: "string",
    ListenerPort: "integer",
    Description: "string",
    Status: "string",
    Bandwidth: "integer",
    BackendServerPort: "integer",
    VServerGroupId: "string",
    Scheduler: "string",
    Schedule: "string",
    Tags: { list: { of: { TagKey: "string", TagValue: "string" } }, wrapper: "Tag" },
    StickySession: "string",
    StickySessionType: "string",
    CookieTimeout: "integer",
    Cookie: "string",
    XForwardedFor: "string",
    XForwardedFor_SLBIP: "string",
    XForwardedFor_SLBID: "string",
    XForwardedFor_proto: "string",
    XForwardedFor_SLBPORT: "string",
    XForwardedFor_ClientSrcPort: "string",
    HealthCheckConnectPort: "integer",
    HealthCheckInterval: "integer",
    HealthyThreshold: "integer",
    UnhealthyThreshold: "integer",
    HealthCheckDomain: "string",
    HealthCheckURI: "string",
    HealthCheckHttpCode: "string",
    AclStatus: "string",
    AclType: "string",
    AclId: "string",
    AclIds: { list: "string", wrapper: "AclId" },
    Gzip: "string",
    IdleTimeout: "integer",
    RequestTimeout: "integer",
    SecurityStatus: "string",
    HealthCheck: "string",
    HealthCheckMethod: "string",
    HealthCheckTimeout: "integer",
    Rules: {
      list: { of: { RuleId: "string", RuleName: "string", Domain: "string", Url: "string", VServerGroupId: "string" } },
      wrapper: "Rule",
    },
  },
};

/** Describes DescribeLoadBalancerHTTPSListenerAttribute to `RpcClient.call`. */
export const describeLoadBalancerHTTPSListenerAttributeAction: CheckedAction<
  DescribeLoadBalancerHTTPSListenerAttributeRequest,
  DescribeLoadBalancerHTTPSListenerAttributeResponse
> = /* @__PURE__ */ checked(
  describeLoadBalancerHTTPSListenerAttributeUnchecked,
  validateDescribeLoadBalancerHTTPSListenerAttribute,
);

/**
 * Show the settings and state of an HTTPS listener.
 *
 * Returns the listener's state with all its settings, its certificates, its TLS policy, its forwarding rules and
 * its tags.
 */
export function describeLoadBalancerHTTPSListenerAttribute(
  client: RpcClient,
  params: DescribeLoadBalancerHTTPSListenerAttributeRequest,
  options?: RequestOptions,
): Promise<DescribeLoadBalancerHTTPSListenerAttributeResponse> {
  return client.call(describeLoadBalancerHTTPSListenerAttributeAction, params, options);
}
