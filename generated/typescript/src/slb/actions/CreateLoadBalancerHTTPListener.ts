// Generated from spec/slb/listener/CreateLoadBalancerHTTPListener.yaml. Do not edit.
import { checked, type Action, type CheckedAction } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import {
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

const createLoadBalancerHTTPListenerStickySessionShape: Shape = { values: ["on", "off"] };
const createLoadBalancerHTTPListenerCookiePattern: RegExp = /^[^$,; ][^,; ]*$/u;
const createLoadBalancerHTTPListenerHealthCheckURIPattern: RegExp = /^\/[^\n]*$/u;
const createLoadBalancerHTTPListenerTagKeyForbidden: Forbidden = [
  ["aliyun", "acs:"],
  ["http://", "https://"],
];
const createLoadBalancerHTTPListenerTagMembers: Members = /* @__PURE__ */ membersOf(() => ({
  Key: { string: [1, 64], not: createLoadBalancerHTTPListenerTagKeyForbidden, required: true },
  Value: { string: [-Infinity, 128], not: createLoadBalancerHTTPListenerTagKeyForbidden },
}));
const createLoadBalancerHTTPListenerMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: true },
  ListenerPort: { integer: [1, 65535], required: true },
  Bandwidth: { integer: [1, 5120], also: [-1] },
  Scheduler: { values: ["wrr", "rr", "wlc"] },
  StickySession: createLoadBalancerHTTPListenerStickySessionShape,
  StickySessionType: { values: ["insert", "server"] },
  CookieTimeout: { integer: [1, 86400] },
  Cookie: { string: [1, 200], pattern: createLoadBalancerHTTPListenerCookiePattern },
  HealthCheck: { values: ["on", "off"], required: true },
  HealthCheckMethod: { values: ["head", "get"] },
  HealthCheckDomain: { string: [1, 80] },
  HealthCheckURI: { string: [1, 80], pattern: createLoadBalancerHTTPListenerHealthCheckURIPattern },
  HealthCheckConnectPort: { integer: [1, 65535], also: [-520] },
  HealthyThreshold: { integer: [2, 10] },
  UnhealthyThreshold: { integer: [2, 10] },
  HealthCheckTimeout: { integer: [1, 300] },
  HealthCheckInterval: { integer: [1, 50] },
  HealthCheckHttpCode: { list: { values: ["http_2xx", "http_3xx", "http_4xx", "http_5xx"] }, size: [1] },
  XForwardedFor: createLoadBalancerHTTPListenerStickySessionShape,
  XForwardedFor_SLBIP: createLoadBalancerHTTPListenerStickySessionShape,
  XForwardedFor_SLBID: createLoadBalancerHTTPListenerStickySessionShape,
  XForwardedFor_proto: createLoadBalancerHTTPListenerStickySessionShape,
  XForwardedFor_SLBPORT: createLoadBalancerHTTPListenerStickySessionShape,
  XForwardedFor_ClientSrcPort: createLoadBalancerHTTPListenerStickySessionShape,
  IdleTimeout: { integer: [1, 60] },
  RequestTimeout: { integer: [1, 180] },
  AclStatus: createLoadBalancerHTTPListenerStickySessionShape,
  AclType: { values: ["white", "black", "whitelist", "blacklist"] },
  AclId: "string",
  Tag: { list: { of: createLoadBalancerHTTPListenerTagMembers }, size: [-Infinity, 20] },
  BackendServerPort: { integer: [1, 65535] },
  VServerGroupId: "string",
  Description: { string: [1, 256] },
  ListenerForward: createLoadBalancerHTTPListenerStickySessionShape,
  ForwardPort: { integer: [1, 65535] },
  Gzip: createLoadBalancerHTTPListenerStickySessionShape,
}));
const createLoadBalancerHTTPListenerStickySessionFits: (value: unknown) => boolean = (value) =>
  value == null || value === "on" || value === "off";
const createLoadBalancerHTTPListenerTagKeyIsForbidden: (text: string) => boolean = (text) =>
  text.startsWith("aliyun") || text.startsWith("acs:") || text.includes("http://") || text.includes("https://");

/** Checks the parameters of CreateLoadBalancerHTTPListener without sending them. Returns all issues, warnings too. */
export function validateCreateLoadBalancerHTTPListener(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
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
  if (
    hasOthers(params, createLoadBalancerHTTPListenerMembers) ||
    !mayBeString(RegionId) ||
    typeof LoadBalancerId !== "string" ||
    !isInteger(ListenerPort) ||
    ListenerPort < 1 ||
    ListenerPort > 65535 ||
    (Bandwidth != null && (!isInteger(Bandwidth) || ((Bandwidth < 1 || Bandwidth > 5120) && Bandwidth !== -1))) ||
    (Scheduler != null && Scheduler !== "wrr" && Scheduler !== "rr" && Scheduler !== "wlc") ||
    !createLoadBalancerHTTPListenerStickySessionFits(StickySession) ||
    (StickySessionType != null && StickySessionType !== "insert" && StickySessionType !== "server") ||
    (CookieTimeout != null && (!isInteger(CookieTimeout) || CookieTimeout < 1 || CookieTimeout > 86400)) ||
    (Cookie != null && (!within(Cookie, 1, 200) || !createLoadBalancerHTTPListenerCookiePattern.test(Cookie))) ||
    (HealthCheck !== "on" && HealthCheck !== "off") ||
    (HealthCheckMethod != null && HealthCheckMethod !== "head" && HealthCheckMethod !== "get") ||
    (HealthCheckDomain != null && !within(HealthCheckDomain, 1, 80)) ||
    (HealthCheckURI != null &&
      (!within(HealthCheckURI, 1, 80) || !createLoadBalancerHTTPListenerHealthCheckURIPattern.test(HealthCheckURI))) ||
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
    !createLoadBalancerHTTPListenerStickySessionFits(XForwardedFor) ||
    !createLoadBalancerHTTPListenerStickySessionFits(XForwardedFor_SLBIP) ||
    !createLoadBalancerHTTPListenerStickySessionFits(XForwardedFor_SLBID) ||
    !createLoadBalancerHTTPListenerStickySessionFits(XForwardedFor_proto) ||
    !createLoadBalancerHTTPListenerStickySessionFits(XForwardedFor_SLBPORT) ||
    !createLoadBalancerHTTPListenerStickySessionFits(XForwardedFor_ClientSrcPort) ||
    (IdleTimeout != null && (!isInteger(IdleTimeout) || IdleTimeout < 1 || IdleTimeout > 60)) ||
    (RequestTimeout != null && (!isInteger(RequestTimeout) || RequestTimeout < 1 || RequestTimeout > 180)) ||
    !createLoadBalancerHTTPListenerStickySessionFits(AclStatus) ||
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
            hasOthers(item, createLoadBalancerHTTPListenerTagMembers) ||
            !within(item.Key, 1, 64) ||
            createLoadBalancerHTTPListenerTagKeyIsForbidden(item.Key) ||
            (item.Value != null &&
              (!within(item.Value, 0, 128) || createLoadBalancerHTTPListenerTagKeyIsForbidden(item.Value))),
        ) >= 0)) ||
    (BackendServerPort != null &&
      (!isInteger(BackendServerPort) || BackendServerPort < 1 || BackendServerPort > 65535)) ||
    !mayBeString(VServerGroupId) ||
    (Description != null && !within(Description, 1, 256)) ||
    !createLoadBalancerHTTPListenerStickySessionFits(ListenerForward) ||
    (ForwardPort != null && (!isInteger(ForwardPort) || ForwardPort < 1 || ForwardPort > 65535)) ||
    !createLoadBalancerHTTPListenerStickySessionFits(Gzip)
  ) {
    checkMembers(issues, params, createLoadBalancerHTTPListenerMembers);
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
    doubtful(
      issues,
      "ForwardPort",
      "redirect-off",
      'has no effect unless ListenerForward is "on". The listener does not redirect.',
    );
  }
  if (AclStatus === "on" && AclType == null) {
    doubtful(
      issues,
      "AclType",
      "acl-type",
      'is required when AclStatus is "on". The guide requires it; the provider only says that it takes effect then.',
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

/** {@link validateCreateLoadBalancerHTTPListener} as a Standard Schema (https://standardschema.dev). */
export const createLoadBalancerHTTPListenerSchema: StandardSchemaV1<CreateLoadBalancerHTTPListenerRequest> =
  /* @__PURE__ */ standardSchema<CreateLoadBalancerHTTPListenerRequest>(validateCreateLoadBalancerHTTPListener);

/** {@link createLoadBalancerHTTPListenerAction} without the validator, which a bundle then leaves out. */
export const createLoadBalancerHTTPListenerUnchecked: Action<
  CreateLoadBalancerHTTPListenerRequest,
  CreateLoadBalancerHTTPListenerResponse
> = {
  api: slbApi,
  name: "CreateLoadBalancerHTTPListener",
  fromClient: { RegionId: "regionId" },
  parameters: { HealthCheckHttpCode: { encoding: "comma" } },
  response: { RequestId: "string" },
};

/** Describes CreateLoadBalancerHTTPListener to `RpcClient.call`. */
export const createLoadBalancerHTTPListenerAction: CheckedAction<
  CreateLoadBalancerHTTPListenerRequest,
  CreateLoadBalancerHTTPListenerResponse
> = /* @__PURE__ */ checked(createLoadBalancerHTTPListenerUnchecked, validateCreateLoadBalancerHTTPListener);

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
