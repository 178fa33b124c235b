// Generated from spec/slb/listener/CreateLoadBalancerHTTPListener.yaml. Do not edit.
import type { Action } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import {
  error,
  ignored,
  isInteger,
  isRecord,
  mistyped,
  outOfRange,
  required,
  standardSchema,
  unknownMembers,
  unlisted,
  violated,
  within,
  wrongLength,
} from "../../runtime/validation.js";
import { slbApi, type SlbErrorCode } from "../api.js";

/**
 * The parameters of {@link createLoadBalancerHTTPListener}.
 *
 * - `backend-port`: BackendServerPort is required when VServerGroupId is not given and ListenerForward is not given.
 *   Without a VServer group the requests go to this port of the instance's servers.
 * - `backend-port-without-redirect`: BackendServerPort is required when VServerGroupId is not given and ListenerForward
 *   is "off". Without a VServer group the requests go to this port of the instance's servers.
 * - `redirect-off`: ForwardPort has no effect unless ListenerForward is "on". The listener does not redirect.
 * - `acl-type` (warning): AclType is required when AclStatus is "on". The guide requires it; the provider only says that
 *   it takes effect then.
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
export type CreateLoadBalancerHTTPListenerRequest = CreateLoadBalancerHTTPListenerRequestMembers &
  (
    | { StickySession: "on"; StickySessionType: "insert"; CookieTimeout: number }
    | { StickySession: "on"; StickySessionType: "server"; Cookie: string }
    | { StickySession?: "off" | undefined }
  ) &
  ({ AclStatus: "on"; AclId: string } | { AclStatus?: "off" | undefined }) &
  ({ VServerGroupId: string } | { ListenerForward: "on" | "off" } | { BackendServerPort: number });

/** The members of {@link CreateLoadBalancerHTTPListenerRequest}. */
export interface CreateLoadBalancerHTTPListenerRequestMembers {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The id of the instance that gets the listener. */
  LoadBalancerId: string;
  /**
   * The port of the instance that takes the HTTP requests.
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
   *
   * Default: `"off"`.
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
   *
   * Default: `"off"`.
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
  Tag?: Array<CreateLoadBalancerHTTPListenerRequestTag> | undefined;
  /**
   * The port of the instance's backend servers; not needed with a VServer group or a redirect.
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
   * Whether the listener redirects every request to HTTPS instead of passing it on.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   *
   * Cannot be changed later.
   *
   * Default: `"off"`.
   */
  ListenerForward?: "on" | "off" | undefined;
  /**
   * The port of the HTTPS listener that requests are redirected to.
   *
   * Value: from 1 to 65535. Cannot be changed later.
   */
  ForwardPort?: number | undefined;
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

/** An element of `Tag`. */
export interface CreateLoadBalancerHTTPListenerRequestTag {
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

/** What {@link createLoadBalancerHTTPListener} answers. */
export interface CreateLoadBalancerHTTPListenerResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/** The known codes of an `ApiError` of {@link createLoadBalancerHTTPListener}; the service may answer others. */
export type CreateLoadBalancerHTTPListenerErrorCode = SlbErrorCode;

const createLoadBalancerHTTPListenerMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "RegionId",
  "LoadBalancerId",
  "ListenerPort",
  "Bandwidth",
  "Scheduler",
  "StickySession",
  "StickySessionType",
  "CookieTimeout",
  "Cookie",
  "HealthCheck",
  "HealthCheckMethod",
  "HealthCheckDomain",
  "HealthCheckURI",
  "HealthCheckConnectPort",
  "HealthyThreshold",
  "UnhealthyThreshold",
  "HealthCheckTimeout",
  "HealthCheckInterval",
  "HealthCheckHttpCode",
  "XForwardedFor",
  "XForwardedFor_SLBIP",
  "XForwardedFor_SLBID",
  "XForwardedFor_proto",
  "XForwardedFor_SLBPORT",
  "XForwardedFor_ClientSrcPort",
  "IdleTimeout",
  "RequestTimeout",
  "AclStatus",
  "AclType",
  "AclId",
  "Tag",
  "BackendServerPort",
  "VServerGroupId",
  "Description",
  "ListenerForward",
  "ForwardPort",
  "Gzip",
]);
const createLoadBalancerHTTPListenerCookiePattern: RegExp = /^[^$,; ][^,; ]*$/u;
const createLoadBalancerHTTPListenerHealthCheckURIPattern: RegExp = /^\/[^\n]*$/u;
const createLoadBalancerHTTPListenerTagMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["Key", "Value"]);

/** Checks the parameters of CreateLoadBalancerHTTPListener without sending them. Returns all issues, warnings too. */
export function validateCreateLoadBalancerHTTPListener(params: unknown): Issue[] {
  const issues: Issue[] = [];
  if (!isRecord(params)) {
    error(issues, "", "type", "The parameters must be an object.");
    return issues;
  }
  unknownMembers(issues, params, createLoadBalancerHTTPListenerMembers, "");
  const {
    RegionId,
    LoadBalancerId,
    ListenerPort,
    Bandwidth,
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
    ListenerForward,
    ForwardPort,
    Gzip,
  } = params;
  if (RegionId != null && typeof RegionId !== "string") {
    mistyped(issues, "RegionId");
  }
  if (typeof LoadBalancerId !== "string") {
    required(issues, "LoadBalancerId", LoadBalancerId);
  }
  if (!isInteger(ListenerPort)) {
    required(issues, "ListenerPort", ListenerPort, "an integer");
  } else if (ListenerPort < 1 || ListenerPort > 65535) {
    outOfRange(issues, "ListenerPort", "from 1 to 65535");
  }
  if (Bandwidth != null) {
    if (!isInteger(Bandwidth)) {
      mistyped(issues, "Bandwidth", "an integer");
    } else if ((Bandwidth < 1 || Bandwidth > 5120) && Bandwidth !== -1) {
      outOfRange(issues, "Bandwidth", "from 1 to 5120, or -1");
    }
  }
  if (Scheduler != null && Scheduler !== "wrr" && Scheduler !== "rr" && Scheduler !== "wlc") {
    unlisted(issues, "Scheduler", Scheduler, '"wrr", "rr" or "wlc"');
  }
  if (StickySession != null && StickySession !== "on" && StickySession !== "off") {
    unlisted(issues, "StickySession", StickySession, '"on" or "off"');
  }
  if (StickySessionType != null && StickySessionType !== "insert" && StickySessionType !== "server") {
    unlisted(issues, "StickySessionType", StickySessionType, '"insert" or "server"');
  }
  if (CookieTimeout != null) {
    if (!isInteger(CookieTimeout)) {
      mistyped(issues, "CookieTimeout", "an integer");
    } else if (CookieTimeout < 1 || CookieTimeout > 86400) {
      outOfRange(issues, "CookieTimeout", "from 1 to 86400");
    }
  }
  if (Cookie != null) {
    if (typeof Cookie !== "string") {
      mistyped(issues, "Cookie");
    } else {
      if (!within(Cookie, 1, 200)) {
        wrongLength(issues, "Cookie", "from 1 to 200");
      }
      if (!createLoadBalancerHTTPListenerCookiePattern.test(Cookie)) {
        violated(issues, "Cookie", "pattern", "must match ^[^$,; ][^,; ]*$");
      }
    }
  }
  if (typeof HealthCheck !== "string") {
    required(issues, "HealthCheck", HealthCheck);
  } else if (HealthCheck !== "on" && HealthCheck !== "off") {
    unlisted(issues, "HealthCheck", HealthCheck, '"on" or "off"');
  }
  if (HealthCheckMethod != null && HealthCheckMethod !== "head" && HealthCheckMethod !== "get") {
    unlisted(issues, "HealthCheckMethod", HealthCheckMethod, '"head" or "get"');
  }
  if (HealthCheckDomain != null) {
    if (typeof HealthCheckDomain !== "string") {
      mistyped(issues, "HealthCheckDomain");
    } else if (!within(HealthCheckDomain, 1, 80)) {
      wrongLength(issues, "HealthCheckDomain", "from 1 to 80");
    }
  }
  if (HealthCheckURI != null) {
    if (typeof HealthCheckURI !== "string") {
      mistyped(issues, "HealthCheckURI");
    } else {
      if (!within(HealthCheckURI, 1, 80)) {
        wrongLength(issues, "HealthCheckURI", "from 1 to 80");
      }
      if (!createLoadBalancerHTTPListenerHealthCheckURIPattern.test(HealthCheckURI)) {
        violated(issues, "HealthCheckURI", "pattern", "must match ^/[^\\n]*$");
      }
    }
  }
  if (HealthCheckConnectPort != null) {
    if (!isInteger(HealthCheckConnectPort)) {
      mistyped(issues, "HealthCheckConnectPort", "an integer");
    } else if ((HealthCheckConnectPort < 1 || HealthCheckConnectPort > 65535) && HealthCheckConnectPort !== -520) {
      outOfRange(issues, "HealthCheckConnectPort", "from 1 to 65535, or -520");
    }
  }
  if (HealthyThreshold != null) {
    if (!isInteger(HealthyThreshold)) {
      mistyped(issues, "HealthyThreshold", "an integer");
    } else if (HealthyThreshold < 2 || HealthyThreshold > 10) {
      outOfRange(issues, "HealthyThreshold", "from 2 to 10");
    }
  }
  if (UnhealthyThreshold != null) {
    if (!isInteger(UnhealthyThreshold)) {
      mistyped(issues, "UnhealthyThreshold", "an integer");
    } else if (UnhealthyThreshold < 2 || UnhealthyThreshold > 10) {
      outOfRange(issues, "UnhealthyThreshold", "from 2 to 10");
    }
  }
  if (HealthCheckTimeout != null) {
    if (!isInteger(HealthCheckTimeout)) {
      mistyped(issues, "HealthCheckTimeout", "an integer");
    } else if (HealthCheckTimeout < 1 || HealthCheckTimeout > 300) {
      outOfRange(issues, "HealthCheckTimeout", "from 1 to 300");
    }
  }
  if (HealthCheckInterval != null) {
    if (!isInteger(HealthCheckInterval)) {
      mistyped(issues, "HealthCheckInterval", "an integer");
    } else if (HealthCheckInterval < 1 || HealthCheckInterval > 50) {
      outOfRange(issues, "HealthCheckInterval", "from 1 to 50");
    }
  }
  if (HealthCheckHttpCode != null) {
    if (!Array.isArray(HealthCheckHttpCode)) {
      mistyped(issues, "HealthCheckHttpCode", "a list");
    } else {
      if (HealthCheckHttpCode.length < 1) {
        violated(issues, "HealthCheckHttpCode", "size", "must have at least 1 element.");
      }
      for (let index1 = 0; index1 < HealthCheckHttpCode.length; index1++) {
        const item1: unknown = HealthCheckHttpCode[index1];
        if (item1 !== "http_2xx" && item1 !== "http_3xx" && item1 !== "http_4xx" && item1 !== "http_5xx") {
          unlisted(issues, `HealthCheckHttpCode[${index1}]`, item1, '"http_2xx", "http_3xx", "http_4xx" or "http_5xx"');
        }
      }
    }
  }
  if (XForwardedFor != null && XForwardedFor !== "on" && XForwardedFor !== "off") {
    unlisted(issues, "XForwardedFor", XForwardedFor, '"on" or "off"');
  }
  if (XForwardedFor_SLBIP != null && XForwardedFor_SLBIP !== "on" && XForwardedFor_SLBIP !== "off") {
    unlisted(issues, "XForwardedFor_SLBIP", XForwardedFor_SLBIP, '"on" or "off"');
  }
  if (XForwardedFor_SLBID != null && XForwardedFor_SLBID !== "on" && XForwardedFor_SLBID !== "off") {
    unlisted(issues, "XForwardedFor_SLBID", XForwardedFor_SLBID, '"on" or "off"');
  }
  if (XForwardedFor_proto != null && XForwardedFor_proto !== "on" && XForwardedFor_proto !== "off") {
    unlisted(issues, "XForwardedFor_proto", XForwardedFor_proto, '"on" or "off"');
  }
  if (XForwardedFor_SLBPORT != null && XForwardedFor_SLBPORT !== "on" && XForwardedFor_SLBPORT !== "off") {
    unlisted(issues, "XForwardedFor_SLBPORT", XForwardedFor_SLBPORT, '"on" or "off"');
  }
  if (
    XForwardedFor_ClientSrcPort != null &&
    XForwardedFor_ClientSrcPort !== "on" &&
    XForwardedFor_ClientSrcPort !== "off"
  ) {
    unlisted(issues, "XForwardedFor_ClientSrcPort", XForwardedFor_ClientSrcPort, '"on" or "off"');
  }
  if (IdleTimeout != null) {
    if (!isInteger(IdleTimeout)) {
      mistyped(issues, "IdleTimeout", "an integer");
    } else if (IdleTimeout < 1 || IdleTimeout > 60) {
      outOfRange(issues, "IdleTimeout", "from 1 to 60");
    }
  }
  if (RequestTimeout != null) {
    if (!isInteger(RequestTimeout)) {
      mistyped(issues, "RequestTimeout", "an integer");
    } else if (RequestTimeout < 1 || RequestTimeout > 180) {
      outOfRange(issues, "RequestTimeout", "from 1 to 180");
    }
  }
  if (AclStatus != null && AclStatus !== "on" && AclStatus !== "off") {
    unlisted(issues, "AclStatus", AclStatus, '"on" or "off"');
  }
  if (
    AclType != null &&
    AclType !== "white" &&
    AclType !== "black" &&
    AclType !== "whitelist" &&
    AclType !== "blacklist"
  ) {
    unlisted(issues, "AclType", AclType, '"white", "black", "whitelist" or "blacklist"');
  }
  if (AclId != null && typeof AclId !== "string") {
    mistyped(issues, "AclId");
  }
  if (Tag != null) {
    if (!Array.isArray(Tag)) {
      mistyped(issues, "Tag", "a list");
    } else {
      if (Tag.length > 20) {
        violated(issues, "Tag", "size", "must have at most 20 elements.");
      }
      for (let index1 = 0; index1 < Tag.length; index1++) {
        const item1: unknown = Tag[index1];
        if (!isRecord(item1)) {
          mistyped(issues, `Tag[${index1}]`, "an object");
        } else {
          unknownMembers(issues, item1, createLoadBalancerHTTPListenerTagMembers, `Tag[${index1}]`);
          const { Key, Value } = item1;
          if (typeof Key !== "string") {
            required(issues, `Tag[${index1}].Key`, Key);
          } else {
            if (!within(Key, 1, 64)) {
              wrongLength(issues, `Tag[${index1}].Key`, "from 1 to 64");
            }
            if (
              Key.startsWith("aliyun") ||
              Key.startsWith("acs:") ||
              Key.includes("http://") ||
              Key.includes("https://")
            ) {
              violated(
                issues,
                `Tag[${index1}].Key`,
                "not",
                'must not start with "aliyun" or "acs:" or contain "http://" or "https://".',
              );
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
                Value.startsWith("aliyun") ||
                Value.startsWith("acs:") ||
                Value.includes("http://") ||
                Value.includes("https://")
              ) {
                violated(
                  issues,
                  `Tag[${index1}].Value`,
                  "not",
                  'must not start with "aliyun" or "acs:" or contain "http://" or "https://".',
                );
              }
            }
          }
        }
      }
    }
  }
  if (BackendServerPort != null) {
    if (!isInteger(BackendServerPort)) {
      mistyped(issues, "BackendServerPort", "an integer");
    } else if (BackendServerPort < 1 || BackendServerPort > 65535) {
      outOfRange(issues, "BackendServerPort", "from 1 to 65535");
    }
  }
  if (VServerGroupId != null && typeof VServerGroupId !== "string") {
    mistyped(issues, "VServerGroupId");
  }
  if (Description != null) {
    if (typeof Description !== "string") {
      mistyped(issues, "Description");
    } else if (!within(Description, 1, 256)) {
      wrongLength(issues, "Description", "from 1 to 256");
    }
  }
  if (ListenerForward != null && ListenerForward !== "on" && ListenerForward !== "off") {
    unlisted(issues, "ListenerForward", ListenerForward, '"on" or "off"');
  }
  if (ForwardPort != null) {
    if (!isInteger(ForwardPort)) {
      mistyped(issues, "ForwardPort", "an integer");
    } else if (ForwardPort < 1 || ForwardPort > 65535) {
      outOfRange(issues, "ForwardPort", "from 1 to 65535");
    }
  }
  if (Gzip != null && Gzip !== "on" && Gzip !== "off") {
    unlisted(issues, "Gzip", Gzip, '"on" or "off"');
  }
  if (VServerGroupId == null && ListenerForward == null && BackendServerPort == null) {
    violated(
      issues,
      "BackendServerPort",
      "backend-port",
      "is required when VServerGroupId is not given and ListenerForward is not given. Without a VServer group the requests go to this port of the instance's servers.",
    );
  }
  if (VServerGroupId == null && ListenerForward === "off" && BackendServerPort == null) {
    violated(
      issues,
      "BackendServerPort",
      "backend-port-without-redirect",
      'is required when VServerGroupId is not given and ListenerForward is "off". Without a VServer group the requests go to this port of the instance\'s servers.',
    );
  }
  if (ListenerForward !== "on" && ForwardPort != null) {
    ignored(issues, "ForwardPort", "redirect-off", 'unless ListenerForward is "on". The listener does not redirect.');
  }
  if (AclStatus === "on" && AclType == null) {
    violated(
      issues,
      "AclType",
      "acl-type",
      'is required when AclStatus is "on". The guide requires it; the provider only says that it takes effect then.',
      "warning",
    );
  }
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
    violated(
      issues,
      "Cookie",
      "cookie-characters",
      "must match ^[A-Za-z0-9]+$. Only ASCII letters and digits are documented.",
      "warning",
    );
  }
  if (HealthCheck === "on" && UnhealthyThreshold == null) {
    violated(
      issues,
      "UnhealthyThreshold",
      "unhealthy-threshold",
      'is required when HealthCheck is "on". The guide requires it; the provider calls it optional.',
      "warning",
    );
  }
  if (HealthCheck === "off") {
    const text = 'when HealthCheck is "off". The servers are not probed.';
    if (HealthCheckMethod != null) {
      ignored(issues, "HealthCheckMethod", "health-check-off", text);
    }
    if (HealthCheckDomain != null) {
      ignored(issues, "HealthCheckDomain", "health-check-off", text);
    }
    if (HealthCheckURI != null) {
      ignored(issues, "HealthCheckURI", "health-check-off", text);
    }
    if (HealthCheckConnectPort != null) {
      ignored(issues, "HealthCheckConnectPort", "health-check-off", text);
    }
    if (HealthyThreshold != null) {
      ignored(issues, "HealthyThreshold", "health-check-off", text);
    }
    if (UnhealthyThreshold != null) {
      ignored(issues, "UnhealthyThreshold", "health-check-off", text);
    }
    if (HealthCheckTimeout != null) {
      ignored(issues, "HealthCheckTimeout", "health-check-off", text);
    }
    if (HealthCheckInterval != null) {
      ignored(issues, "HealthCheckInterval", "health-check-off", text);
    }
    if (HealthCheckHttpCode != null) {
      ignored(issues, "HealthCheckHttpCode", "health-check-off", text);
    }
  }
  if (
    typeof HealthCheckTimeout === "number" &&
    typeof HealthCheckInterval === "number" &&
    HealthCheckTimeout < HealthCheckInterval
  ) {
    violated(
      issues,
      "HealthCheckTimeout",
      "health-check-timeout",
      "must be at least HealthCheckInterval. A timeout shorter than the interval is raised to the interval.",
      "warning",
    );
  }
  if (typeof HealthCheckURI === "string" && !/^\/[A-Za-z0-9/.%?#&-]+$/u.test(HealthCheckURI)) {
    violated(
      issues,
      "HealthCheckURI",
      "health-check-uri",
      "must match ^/[A-Za-z0-9/.%?#&-]+$. The provider names only letters, digits and -/.%?#& after the slash, and at least one of them.",
      "warning",
    );
  }
  if (AclStatus !== "on") {
    const text = 'unless AclStatus is "on". Unless access control is turned on, everybody reaches a new listener.';
    if (AclType != null) {
      ignored(issues, "AclType", "acl-off", text);
    }
    if (AclId != null) {
      ignored(issues, "AclId", "acl-off", text);
    }
  }
  if (AclStatus === "on" && AclId == null) {
    violated(issues, "AclId", "acl-id", 'is required when AclStatus is "on".');
  }
  return issues;
}

/** {@link validateCreateLoadBalancerHTTPListener} as a Standard Schema (https://standardschema.dev). */
export const createLoadBalancerHTTPListenerSchema: StandardSchemaV1<CreateLoadBalancerHTTPListenerRequest> =
  /* @__PURE__ */ standardSchema<CreateLoadBalancerHTTPListenerRequest>(validateCreateLoadBalancerHTTPListener);

/** Describes CreateLoadBalancerHTTPListener to `RpcClient.call`. */
export const createLoadBalancerHTTPListenerAction: Action<
  CreateLoadBalancerHTTPListenerRequest,
  CreateLoadBalancerHTTPListenerResponse
> = {
  api: slbApi,
  name: "CreateLoadBalancerHTTPListener",
  fromClient: { RegionId: "regionId" },
  parameters: { HealthCheckHttpCode: { encoding: "comma" } },
  response: { RequestId: "string" },
  validate: validateCreateLoadBalancerHTTPListener,
};

/**
 * Add an HTTP listener to an instance.
 *
 * The listener takes HTTP requests on a port of the instance and passes them to a VServer group or to one port of the
 * instance's backend servers, or it redirects them to an HTTPS listener of the instance.
 * A new listener is stopped: it takes no traffic until StartLoadBalancerListener has started it.
 */
export function createLoadBalancerHTTPListener(
  client: RpcClient,
  params: CreateLoadBalancerHTTPListenerRequest,
  options?: RequestOptions,
): Promise<CreateLoadBalancerHTTPListenerResponse> {
  return client.call(createLoadBalancerHTTPListenerAction, params, options);
}
