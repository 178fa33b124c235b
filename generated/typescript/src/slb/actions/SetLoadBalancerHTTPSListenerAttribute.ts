// Generated from spec/slb/listener/SetLoadBalancerHTTPSListenerAttribute.yaml. Do not edit.
import type { Action } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import { error, isRecord, standardSchema, unknownMembers, warning, within } from "../../runtime/validation.js";
import { slbApi, type SlbErrorCode } from "../api.js";
/**
 * The parameters of {@link setLoadBalancerHTTPSListenerAttribute}.
 *
 * - `sticky-session-type`: StickySessionType is required when StickySession is "on".
 * - `cookie-timeout`: CookieTimeout is required when StickySession is "on" and StickySessionType is "insert".
 * - `cookie`: Cookie is required when StickySession is "on" and StickySessionType is "server".
 * - `unhealthy-threshold`: UnhealthyThreshold is required when HealthCheck is "on". The guide requires it; the provider calls it optional.
 * - `health-check-off`: HealthCheckMethod, HealthCheckDomain, HealthCheckURI, HealthCheckConnectPort, HealthyThreshold, UnhealthyThreshold, HealthCheckTimeout, HealthCheckInterval and HealthCheckHttpCode have no effect when HealthCheck is "off". The servers are not probed.
 * - `health-check-timeout`: HealthCheckTimeout must be at least HealthCheckInterval. A timeout shorter than the interval is raised to the interval.
 * - `health-check-uri`: HealthCheckURI must match ^/[A-Za-z0-9/.%?#&-]+$. The provider names only letters, digits and -/.%?#& after the slash, and at least one of them.
 * - `acl-off`: AclType and AclId have no effect when AclStatus is "off".
 * - `acl-id`: AclId is required when AclStatus is "on".
 */
export type SetLoadBalancerHTTPSListenerAttributeRequest = SetLoadBalancerHTTPSListenerAttributeRequestMembers &
  (
    | { StickySession: "on"; StickySessionType: "insert"; CookieTimeout: number }
    | { StickySession: "on"; StickySessionType: "server"; Cookie: string }
    | { StickySession?: "off" | undefined }
  ) &
  ({ AclStatus: "on"; AclId: string } | { AclStatus?: "off" | undefined });

/** The members of {@link SetLoadBalancerHTTPSListenerAttributeRequest}. */
export interface SetLoadBalancerHTTPSListenerAttributeRequestMembers {
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
   */
  Gzip?: "on" | "off" | undefined;
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The id of the instance that has the listener. */
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
  Bandwidth?: number | undefined;
  /**
   * Whether the listener sends its traffic to the VServer group in VServerGroupId.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  VServerGroup?: "on" | "off" | undefined;
  /**
   * Only check the request and leave the listener as it is.
   *
   * It is in the metadata and the SDK; no document explains it.
   */
  DryRun?: boolean | undefined;
  /**
   * The port of the backend servers.
   *
   * Value: from 1 to 65535.
   *
   * @deprecated Only the guide has it here; today the backend port is chosen when the listener is created.
   */
  BackendServerPort?: number | undefined;
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
   * Only high-performance instances have the choice.
   *
   * A policy made with CreateTLSCipherPolicy has an id of its own, so the list is open.
   *
   * The six ECDHE-RSA suites: AES128-GCM-SHA256, AES256-GCM-SHA384, AES128-SHA256, AES256-SHA384, AES128-SHA and AES256-SHA. The thirteen add those with plain RSA: AES128-GCM-SHA256, AES256-GCM-SHA384, AES128-SHA256, AES256-SHA256, AES128-SHA, AES256-SHA and DES-CBC3-SHA. The ECDHE-ECDSA suites are the same six.
   *
   * The TLS 1.3 suites: TLS_AES_128_GCM_SHA256, TLS_AES_256_GCM_SHA384, TLS_CHACHA20_POLY1305_SHA256, TLS_AES_128_CCM_SHA256 and TLS_AES_128_CCM_8_SHA256.
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
   *
   * The provider speaks of ASCII letters and digits, then excludes commas, semicolons, spaces and a leading $.
   */
  Cookie?: string | undefined;
  /**
   * Whether the servers are probed; those that fail get no requests.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  HealthCheck?: "on" | "off" | undefined;
  /**
   * The HTTP method of the probe.
   *
   * - `head`: The probe asks for the headers only.
   * - `get`: The probe asks for the whole page.
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
   * As long as none is set
   *
   * the probe asks for the server's home page.
   */
  HealthCheckURI?: string | undefined;
  /**
   * The backend port that is probed.
   *
   * Value: from 1 to 65535. -520: The port that the servers receive traffic on.
   *
   * No document lists -520 here; the guide prints it as the ListenerPort of two examples (3547, 3876), and public clients such as Terraform and Ansible send it as this port.
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
   */
  HealthCheckHttpCode?: Array<"http_2xx" | "http_3xx" | "http_4xx" | "http_5xx"> | undefined;
  /**
   * Whether the X-Forwarded-For header tells the servers the client's IP address.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  XForwardedFor?: "on" | "off" | undefined;
  /**
   * Whether the SLB-IP header tells the servers the address of the instance that the client called.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  XForwardedFor_SLBIP?: "on" | "off" | undefined;
  /**
   * Whether the SLB-ID header tells the servers the id of the instance.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
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
   */
  IdleTimeout?: number | undefined;
  /**
   * How long the listener waits for a server before it answers the client with HTTP 504.
   *
   * Value: from 1 to 180 (seconds).
   */
  RequestTimeout?: number | undefined;
  /**
   * Whether an access control list decides who reaches the listener.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
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
}

/** What {@link setLoadBalancerHTTPSListenerAttribute} answers. */
export interface SetLoadBalancerHTTPSListenerAttributeResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/** The known codes of an `ApiError` of {@link setLoadBalancerHTTPSListenerAttribute}; the service may answer others. */
export type SetLoadBalancerHTTPSListenerAttributeErrorCode = SlbErrorCode | "DryRunOperation";
const setLoadBalancerHTTPSListenerAttributeMembers: Readonly<Record<string, 1>> = {
  VServerGroupId: 1,
  Description: 1,
  Gzip: 1,
  RegionId: 1,
  LoadBalancerId: 1,
  ListenerPort: 1,
  Bandwidth: 1,
  VServerGroup: 1,
  DryRun: 1,
  BackendServerPort: 1,
  ServerCertificateId: 1,
  CACertificateId: 1,
  EnableHttp2: 1,
  TLSCipherPolicy: 1,
  Scheduler: 1,
  StickySession: 1,
  StickySessionType: 1,
  CookieTimeout: 1,
  Cookie: 1,
  HealthCheck: 1,
  HealthCheckMethod: 1,
  HealthCheckDomain: 1,
  HealthCheckURI: 1,
  HealthCheckConnectPort: 1,
  HealthyThreshold: 1,
  UnhealthyThreshold: 1,
  HealthCheckTimeout: 1,
  HealthCheckInterval: 1,
  HealthCheckHttpCode: 1,
  XForwardedFor: 1,
  XForwardedFor_SLBIP: 1,
  XForwardedFor_SLBID: 1,
  XForwardedFor_proto: 1,
  XForwardedFor_SLBPORT: 1,
  XForwardedFor_ClientSrcPort: 1,
  IdleTimeout: 1,
  RequestTimeout: 1,
  AclStatus: 1,
  AclType: 1,
  AclId: 1,
};
const setLoadBalancerHTTPSListenerAttributeCookiePattern: RegExp = /^[^$,; ][^,; ]*$/u;
const setLoadBalancerHTTPSListenerAttributeHealthCheckURIPattern: RegExp = /^\/[^\n]*$/u;

/** Checks the parameters of SetLoadBalancerHTTPSListenerAttribute without sending them; all issues, none when there is nothing to say. */
export function validateSetLoadBalancerHTTPSListenerAttribute(params: unknown): Issue[] {
  const issues: Issue[] = [];
  if (!isRecord(params)) {
    error(issues, "", "type", "The parameters must be an object.");
    return issues;
  }
  unknownMembers(issues, params, setLoadBalancerHTTPSListenerAttributeMembers, "");
  const {
    VServerGroupId,
    Description,
    Gzip,
    RegionId,
    LoadBalancerId,
    ListenerPort,
    Bandwidth,
    VServerGroup,
    DryRun,
    BackendServerPort,
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
  } = params;
  if (VServerGroupId != null) {
    if (typeof VServerGroupId !== "string") {
      error(issues, "VServerGroupId", "type", "VServerGroupId must be a string.");
    }
  }
  if (Description != null) {
    if (typeof Description !== "string") {
      error(issues, "Description", "type", "Description must be a string.");
    } else if (!within(Description, 1, 256)) {
      error(issues, "Description", "length", "Description must have from 1 to 256 characters.");
    }
  }
  if (Gzip != null) {
    if (typeof Gzip !== "string") {
      error(issues, "Gzip", "type", "Gzip must be a string.");
    } else if (Gzip !== "on" && Gzip !== "off") {
      error(issues, "Gzip", "enum", 'Gzip must be "on" or "off".');
    }
  }
  if (RegionId != null) {
    if (typeof RegionId !== "string") {
      error(issues, "RegionId", "type", "RegionId must be a string.");
    }
  }
  if (LoadBalancerId == null) {
    error(issues, "LoadBalancerId", "required", "LoadBalancerId is required.");
  } else if (typeof LoadBalancerId !== "string") {
    error(issues, "LoadBalancerId", "type", "LoadBalancerId must be a string.");
  }
  if (ListenerPort == null) {
    error(issues, "ListenerPort", "required", "ListenerPort is required.");
  } else if (typeof ListenerPort !== "number" || !Number.isSafeInteger(ListenerPort)) {
    error(issues, "ListenerPort", "type", "ListenerPort must be an integer.");
  } else if (ListenerPort < 1 || ListenerPort > 65535) {
    error(issues, "ListenerPort", "range", "ListenerPort must be from 1 to 65535.");
  }
  if (Bandwidth != null) {
    if (typeof Bandwidth !== "number" || !Number.isSafeInteger(Bandwidth)) {
      error(issues, "Bandwidth", "type", "Bandwidth must be an integer.");
    } else if ((Bandwidth < 1 || Bandwidth > 5120) && Bandwidth !== -1) {
      error(issues, "Bandwidth", "range", "Bandwidth must be from 1 to 5120, or -1.");
    }
  }
  if (VServerGroup != null) {
    if (typeof VServerGroup !== "string") {
      error(issues, "VServerGroup", "type", "VServerGroup must be a string.");
    } else if (VServerGroup !== "on" && VServerGroup !== "off") {
      error(issues, "VServerGroup", "enum", 'VServerGroup must be "on" or "off".');
    }
  }
  if (DryRun != null) {
    if (typeof DryRun !== "boolean") {
      error(issues, "DryRun", "type", "DryRun must be true or false.");
    }
  }
  if (BackendServerPort != null) {
    if (typeof BackendServerPort !== "number" || !Number.isSafeInteger(BackendServerPort)) {
      error(issues, "BackendServerPort", "type", "BackendServerPort must be an integer.");
    } else if (BackendServerPort < 1 || BackendServerPort > 65535) {
      error(issues, "BackendServerPort", "range", "BackendServerPort must be from 1 to 65535.");
    }
    warning(
      issues,
      "BackendServerPort",
      "deprecated",
      "BackendServerPort is deprecated: Only the guide has it here; today the backend port is chosen when the listener is created.",
    );
  }
  if (ServerCertificateId != null) {
    if (typeof ServerCertificateId !== "string") {
      error(issues, "ServerCertificateId", "type", "ServerCertificateId must be a string.");
    }
  }
  if (CACertificateId != null) {
    if (typeof CACertificateId !== "string") {
      error(issues, "CACertificateId", "type", "CACertificateId must be a string.");
    }
  }
  if (EnableHttp2 != null) {
    if (typeof EnableHttp2 !== "string") {
      error(issues, "EnableHttp2", "type", "EnableHttp2 must be a string.");
    } else if (EnableHttp2 !== "on" && EnableHttp2 !== "off") {
      error(issues, "EnableHttp2", "enum", 'EnableHttp2 must be "on" or "off".');
    }
  }
  if (TLSCipherPolicy != null) {
    if (typeof TLSCipherPolicy !== "string") {
      error(issues, "TLSCipherPolicy", "type", "TLSCipherPolicy must be a string.");
    }
  }
  if (Scheduler != null) {
    if (typeof Scheduler !== "string") {
      error(issues, "Scheduler", "type", "Scheduler must be a string.");
    } else if (Scheduler !== "wrr" && Scheduler !== "rr" && Scheduler !== "wlc") {
      error(issues, "Scheduler", "enum", 'Scheduler must be "wrr", "rr" or "wlc".');
    }
  }
  if (StickySession != null) {
    if (typeof StickySession !== "string") {
      error(issues, "StickySession", "type", "StickySession must be a string.");
    } else if (StickySession !== "on" && StickySession !== "off") {
      error(issues, "StickySession", "enum", 'StickySession must be "on" or "off".');
    }
  }
  if (StickySessionType != null) {
    if (typeof StickySessionType !== "string") {
      error(issues, "StickySessionType", "type", "StickySessionType must be a string.");
    } else if (StickySessionType !== "insert" && StickySessionType !== "server") {
      error(issues, "StickySessionType", "enum", 'StickySessionType must be "insert" or "server".');
    }
  }
  if (CookieTimeout != null) {
    if (typeof CookieTimeout !== "number" || !Number.isSafeInteger(CookieTimeout)) {
      error(issues, "CookieTimeout", "type", "CookieTimeout must be an integer.");
    } else if (CookieTimeout < 1 || CookieTimeout > 86400) {
      error(issues, "CookieTimeout", "range", "CookieTimeout must be from 1 to 86400.");
    }
  }
  if (Cookie != null) {
    if (typeof Cookie !== "string") {
      error(issues, "Cookie", "type", "Cookie must be a string.");
    } else {
      if (!within(Cookie, 1, 200)) {
        error(issues, "Cookie", "length", "Cookie must have from 1 to 200 characters.");
      }
      if (!setLoadBalancerHTTPSListenerAttributeCookiePattern.test(Cookie)) {
        error(issues, "Cookie", "pattern", "Cookie must match ^[^$,; ][^,; ]*$");
      }
    }
  }
  if (HealthCheck != null) {
    if (typeof HealthCheck !== "string") {
      error(issues, "HealthCheck", "type", "HealthCheck must be a string.");
    } else if (HealthCheck !== "on" && HealthCheck !== "off") {
      error(issues, "HealthCheck", "enum", 'HealthCheck must be "on" or "off".');
    }
  }
  if (HealthCheckMethod != null) {
    if (typeof HealthCheckMethod !== "string") {
      error(issues, "HealthCheckMethod", "type", "HealthCheckMethod must be a string.");
    } else if (HealthCheckMethod !== "head" && HealthCheckMethod !== "get") {
      error(issues, "HealthCheckMethod", "enum", 'HealthCheckMethod must be "head" or "get".');
    }
  }
  if (HealthCheckDomain != null) {
    if (typeof HealthCheckDomain !== "string") {
      error(issues, "HealthCheckDomain", "type", "HealthCheckDomain must be a string.");
    } else if (!within(HealthCheckDomain, 1, 80)) {
      error(issues, "HealthCheckDomain", "length", "HealthCheckDomain must have from 1 to 80 characters.");
    }
  }
  if (HealthCheckURI != null) {
    if (typeof HealthCheckURI !== "string") {
      error(issues, "HealthCheckURI", "type", "HealthCheckURI must be a string.");
    } else {
      if (!within(HealthCheckURI, 1, 80)) {
        error(issues, "HealthCheckURI", "length", "HealthCheckURI must have from 1 to 80 characters.");
      }
      if (!setLoadBalancerHTTPSListenerAttributeHealthCheckURIPattern.test(HealthCheckURI)) {
        error(issues, "HealthCheckURI", "pattern", "HealthCheckURI must match ^/[^\\n]*$");
      }
    }
  }
  if (HealthCheckConnectPort != null) {
    if (typeof HealthCheckConnectPort !== "number" || !Number.isSafeInteger(HealthCheckConnectPort)) {
      error(issues, "HealthCheckConnectPort", "type", "HealthCheckConnectPort must be an integer.");
    } else if ((HealthCheckConnectPort < 1 || HealthCheckConnectPort > 65535) && HealthCheckConnectPort !== -520) {
      error(issues, "HealthCheckConnectPort", "range", "HealthCheckConnectPort must be from 1 to 65535, or -520.");
    }
  }
  if (HealthyThreshold != null) {
    if (typeof HealthyThreshold !== "number" || !Number.isSafeInteger(HealthyThreshold)) {
      error(issues, "HealthyThreshold", "type", "HealthyThreshold must be an integer.");
    } else if (HealthyThreshold < 2 || HealthyThreshold > 10) {
      error(issues, "HealthyThreshold", "range", "HealthyThreshold must be from 2 to 10.");
    }
  }
  if (UnhealthyThreshold != null) {
    if (typeof UnhealthyThreshold !== "number" || !Number.isSafeInteger(UnhealthyThreshold)) {
      error(issues, "UnhealthyThreshold", "type", "UnhealthyThreshold must be an integer.");
    } else if (UnhealthyThreshold < 2 || UnhealthyThreshold > 10) {
      error(issues, "UnhealthyThreshold", "range", "UnhealthyThreshold must be from 2 to 10.");
    }
  }
  if (HealthCheckTimeout != null) {
    if (typeof HealthCheckTimeout !== "number" || !Number.isSafeInteger(HealthCheckTimeout)) {
      error(issues, "HealthCheckTimeout", "type", "HealthCheckTimeout must be an integer.");
    } else if (HealthCheckTimeout < 1 || HealthCheckTimeout > 300) {
      error(issues, "HealthCheckTimeout", "range", "HealthCheckTimeout must be from 1 to 300.");
    }
  }
  if (HealthCheckInterval != null) {
    if (typeof HealthCheckInterval !== "number" || !Number.isSafeInteger(HealthCheckInterval)) {
      error(issues, "HealthCheckInterval", "type", "HealthCheckInterval must be an integer.");
    } else if (HealthCheckInterval < 1 || HealthCheckInterval > 50) {
      error(issues, "HealthCheckInterval", "range", "HealthCheckInterval must be from 1 to 50.");
    }
  }
  if (HealthCheckHttpCode != null) {
    if (!Array.isArray(HealthCheckHttpCode)) {
      error(issues, "HealthCheckHttpCode", "type", "HealthCheckHttpCode must be a list.");
    } else {
      if (HealthCheckHttpCode.length < 1) {
        error(issues, "HealthCheckHttpCode", "size", "HealthCheckHttpCode must have at least 1 elements.");
      }
      for (let index1 = 0; index1 < HealthCheckHttpCode.length; index1++) {
        const item1: unknown = HealthCheckHttpCode[index1];
        if (typeof item1 !== "string") {
          error(
            issues,
            `HealthCheckHttpCode[${index1}]`,
            "type",
            "Each element of HealthCheckHttpCode must be a string.",
          );
        } else if (item1 !== "http_2xx" && item1 !== "http_3xx" && item1 !== "http_4xx" && item1 !== "http_5xx") {
          error(
            issues,
            `HealthCheckHttpCode[${index1}]`,
            "enum",
            'Each element of HealthCheckHttpCode must be "http_2xx", "http_3xx", "http_4xx" or "http_5xx".',
          );
        }
      }
    }
  }
  if (XForwardedFor != null) {
    if (typeof XForwardedFor !== "string") {
      error(issues, "XForwardedFor", "type", "XForwardedFor must be a string.");
    } else if (XForwardedFor !== "on" && XForwardedFor !== "off") {
      error(issues, "XForwardedFor", "enum", 'XForwardedFor must be "on" or "off".');
    }
  }
  if (XForwardedFor_SLBIP != null) {
    if (typeof XForwardedFor_SLBIP !== "string") {
      error(issues, "XForwardedFor_SLBIP", "type", "XForwardedFor_SLBIP must be a string.");
    } else if (XForwardedFor_SLBIP !== "on" && XForwardedFor_SLBIP !== "off") {
      error(issues, "XForwardedFor_SLBIP", "enum", 'XForwardedFor_SLBIP must be "on" or "off".');
    }
  }
  if (XForwardedFor_SLBID != null) {
    if (typeof XForwardedFor_SLBID !== "string") {
      error(issues, "XForwardedFor_SLBID", "type", "XForwardedFor_SLBID must be a string.");
    } else if (XForwardedFor_SLBID !== "on" && XForwardedFor_SLBID !== "off") {
      error(issues, "XForwardedFor_SLBID", "enum", 'XForwardedFor_SLBID must be "on" or "off".');
    }
  }
  if (XForwardedFor_proto != null) {
    if (typeof XForwardedFor_proto !== "string") {
      error(issues, "XForwardedFor_proto", "type", "XForwardedFor_proto must be a string.");
    } else if (XForwardedFor_proto !== "on" && XForwardedFor_proto !== "off") {
      error(issues, "XForwardedFor_proto", "enum", 'XForwardedFor_proto must be "on" or "off".');
    }
  }
  if (XForwardedFor_SLBPORT != null) {
    if (typeof XForwardedFor_SLBPORT !== "string") {
      error(issues, "XForwardedFor_SLBPORT", "type", "XForwardedFor_SLBPORT must be a string.");
    } else if (XForwardedFor_SLBPORT !== "on" && XForwardedFor_SLBPORT !== "off") {
      error(issues, "XForwardedFor_SLBPORT", "enum", 'XForwardedFor_SLBPORT must be "on" or "off".');
    }
  }
  if (XForwardedFor_ClientSrcPort != null) {
    if (typeof XForwardedFor_ClientSrcPort !== "string") {
      error(issues, "XForwardedFor_ClientSrcPort", "type", "XForwardedFor_ClientSrcPort must be a string.");
    } else if (XForwardedFor_ClientSrcPort !== "on" && XForwardedFor_ClientSrcPort !== "off") {
      error(issues, "XForwardedFor_ClientSrcPort", "enum", 'XForwardedFor_ClientSrcPort must be "on" or "off".');
    }
  }
  if (IdleTimeout != null) {
    if (typeof IdleTimeout !== "number" || !Number.isSafeInteger(IdleTimeout)) {
      error(issues, "IdleTimeout", "type", "IdleTimeout must be an integer.");
    } else if (IdleTimeout < 1 || IdleTimeout > 60) {
      error(issues, "IdleTimeout", "range", "IdleTimeout must be from 1 to 60.");
    }
  }
  if (RequestTimeout != null) {
    if (typeof RequestTimeout !== "number" || !Number.isSafeInteger(RequestTimeout)) {
      error(issues, "RequestTimeout", "type", "RequestTimeout must be an integer.");
    } else if (RequestTimeout < 1 || RequestTimeout > 180) {
      error(issues, "RequestTimeout", "range", "RequestTimeout must be from 1 to 180.");
    }
  }
  if (AclStatus != null) {
    if (typeof AclStatus !== "string") {
      error(issues, "AclStatus", "type", "AclStatus must be a string.");
    } else if (AclStatus !== "on" && AclStatus !== "off") {
      error(issues, "AclStatus", "enum", 'AclStatus must be "on" or "off".');
    }
  }
  if (AclType != null) {
    if (typeof AclType !== "string") {
      error(issues, "AclType", "type", "AclType must be a string.");
    } else if (AclType !== "white" && AclType !== "black" && AclType !== "whitelist" && AclType !== "blacklist") {
      error(issues, "AclType", "enum", 'AclType must be "white", "black", "whitelist" or "blacklist".');
    }
  }
  if (AclId != null) {
    if (typeof AclId !== "string") {
      error(issues, "AclId", "type", "AclId must be a string.");
    }
  }
  if (StickySession === "on" && StickySessionType == null) {
    error(
      issues,
      "StickySessionType",
      "sticky-session-type",
      'StickySessionType is required when StickySession is "on".',
    );
  }
  if (StickySession === "on" && StickySessionType === "insert" && CookieTimeout == null) {
    error(
      issues,
      "CookieTimeout",
      "cookie-timeout",
      'CookieTimeout is required when StickySession is "on" and StickySessionType is "insert".',
    );
  }
  if (StickySession === "on" && StickySessionType === "server" && Cookie == null) {
    error(
      issues,
      "Cookie",
      "cookie",
      'Cookie is required when StickySession is "on" and StickySessionType is "server".',
    );
  }
  if (HealthCheck === "on" && UnhealthyThreshold == null) {
    warning(
      issues,
      "UnhealthyThreshold",
      "unhealthy-threshold",
      'UnhealthyThreshold is required when HealthCheck is "on". The guide requires it; the provider calls it optional.',
    );
  }
  if (HealthCheck === "off" && HealthCheckMethod != null) {
    warning(
      issues,
      "HealthCheckMethod",
      "health-check-off",
      'HealthCheckMethod has no effect when HealthCheck is "off". The servers are not probed.',
    );
  }
  if (HealthCheck === "off" && HealthCheckDomain != null) {
    warning(
      issues,
      "HealthCheckDomain",
      "health-check-off",
      'HealthCheckDomain has no effect when HealthCheck is "off". The servers are not probed.',
    );
  }
  if (HealthCheck === "off" && HealthCheckURI != null) {
    warning(
      issues,
      "HealthCheckURI",
      "health-check-off",
      'HealthCheckURI has no effect when HealthCheck is "off". The servers are not probed.',
    );
  }
  if (HealthCheck === "off" && HealthCheckConnectPort != null) {
    warning(
      issues,
      "HealthCheckConnectPort",
      "health-check-off",
      'HealthCheckConnectPort has no effect when HealthCheck is "off". The servers are not probed.',
    );
  }
  if (HealthCheck === "off" && HealthyThreshold != null) {
    warning(
      issues,
      "HealthyThreshold",
      "health-check-off",
      'HealthyThreshold has no effect when HealthCheck is "off". The servers are not probed.',
    );
  }
  if (HealthCheck === "off" && UnhealthyThreshold != null) {
    warning(
      issues,
      "UnhealthyThreshold",
      "health-check-off",
      'UnhealthyThreshold has no effect when HealthCheck is "off". The servers are not probed.',
    );
  }
  if (HealthCheck === "off" && HealthCheckTimeout != null) {
    warning(
      issues,
      "HealthCheckTimeout",
      "health-check-off",
      'HealthCheckTimeout has no effect when HealthCheck is "off". The servers are not probed.',
    );
  }
  if (HealthCheck === "off" && HealthCheckInterval != null) {
    warning(
      issues,
      "HealthCheckInterval",
      "health-check-off",
      'HealthCheckInterval has no effect when HealthCheck is "off". The servers are not probed.',
    );
  }
  if (HealthCheck === "off" && HealthCheckHttpCode != null) {
    warning(
      issues,
      "HealthCheckHttpCode",
      "health-check-off",
      'HealthCheckHttpCode has no effect when HealthCheck is "off". The servers are not probed.',
    );
  }
  if (
    typeof HealthCheckTimeout === "number" &&
    typeof HealthCheckInterval === "number" &&
    !(HealthCheckTimeout >= HealthCheckInterval)
  ) {
    warning(
      issues,
      "HealthCheckTimeout",
      "health-check-timeout",
      "HealthCheckTimeout must be at least HealthCheckInterval. A timeout shorter than the interval is raised to the interval.",
    );
  }
  if (
    HealthCheckURI != null &&
    typeof HealthCheckURI === "string" &&
    !/^\/[A-Za-z0-9/.%?#&-]+$/u.test(HealthCheckURI)
  ) {
    warning(
      issues,
      "HealthCheckURI",
      "health-check-uri",
      "HealthCheckURI must match ^/[A-Za-z0-9/.%?#&-]+$. The provider names only letters, digits and -/.%?#& after the slash, and at least one of them.",
    );
  }
  if (AclStatus === "off" && AclType != null) {
    warning(issues, "AclType", "acl-off", 'AclType has no effect when AclStatus is "off".');
  }
  if (AclStatus === "off" && AclId != null) {
    warning(issues, "AclId", "acl-off", 'AclId has no effect when AclStatus is "off".');
  }
  if (AclStatus === "on" && AclId == null) {
    error(issues, "AclId", "acl-id", 'AclId is required when AclStatus is "on".');
  }
  return issues;
}

/** {@link validateSetLoadBalancerHTTPSListenerAttribute} as a Standard Schema (https://standardschema.dev). */
export const setLoadBalancerHTTPSListenerAttributeSchema: StandardSchemaV1<SetLoadBalancerHTTPSListenerAttributeRequest> =
  /* @__PURE__ */ standardSchema<SetLoadBalancerHTTPSListenerAttributeRequest>(
    validateSetLoadBalancerHTTPSListenerAttribute,
  );
/** Describes SetLoadBalancerHTTPSListenerAttribute to `RpcClient.call`. */
export const setLoadBalancerHTTPSListenerAttributeAction: Action<
  SetLoadBalancerHTTPSListenerAttributeRequest,
  SetLoadBalancerHTTPSListenerAttributeResponse
> = {
  api: slbApi,
  name: "SetLoadBalancerHTTPSListenerAttribute",
  fromClient: { RegionId: "regionId" },
  parameters: { HealthCheckHttpCode: { encoding: "comma" } },
  response: { RequestId: "string" },
  validate: validateSetLoadBalancerHTTPSListenerAttribute,
};

/**
 * Change an HTTPS listener.
 *
 * Changes certificates, TLS, scheduling, sessions, health check, headers, timeouts, access control or bandwidth of a
 * listener, or gives it another VServer group. Its port and protocol stay as they are.
 * A new certificate has to be uploaded first.
 */
export function setLoadBalancerHTTPSListenerAttribute(
  client: RpcClient,
  params: SetLoadBalancerHTTPSListenerAttributeRequest,
  options?: RequestOptions,
): Promise<SetLoadBalancerHTTPSListenerAttributeResponse> {
  return client.call(setLoadBalancerHTTPSListenerAttributeAction, params, options);
}
