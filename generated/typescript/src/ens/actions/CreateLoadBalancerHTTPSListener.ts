// Generated from spec/ens/listener/CreateLoadBalancerHTTPSListener.yaml. Do not edit.
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
  within,
  type Forbidden,
  type Members,
  type Shape,
} from "../../runtime/validation.js";
import { ensApi, type EnsErrorCode } from "../api.js";

/**
 * The parameters of {@link createLoadBalancerHTTPSListener}.
 *
 * - `cookie-timeout` (warning): CookieTimeout is required when StickySessionType is "insert". With session persistence,
 *   a cookie that the listener inserts needs a lifetime.
 * - `cookie` (warning): Cookie is required when StickySessionType is "server". With session persistence, the listener
 *   has to know which cookie to overwrite.
 * - `health-check-off`: HealthCheckDomain, HealthCheckURI, HealthyThreshold, UnhealthyThreshold, HealthCheckTimeout,
 *   HealthCheckConnectPort, HealthCheckInterval, HealthCheckHttpCode and HealthCheckMethod have no effect when
 *   HealthCheck is "off". The servers are not probed.
 * - `health-check-timeout` (warning): HealthCheckTimeout must be at least HealthCheckInterval. A timeout shorter than
 *   the interval is raised to the interval.
 * - `health-check-uri` (warning): HealthCheckURI must match ^/+[^/\n][^\n]*$. The documents want more in it than
 *   slashes.
 * - `health-check-http-code` (warning): HealthCheckHttpCode must match ^http_[2-5]xx(,http_[2-5]xx)*$. No other classes
 *   of status codes are documented.
 */
export interface CreateLoadBalancerHTTPSListenerRequest {
  /** The id of the instance that gets the listener. */
  LoadBalancerId: string;
  /**
   * The port of the instance that takes the requests; 443 is advised for HTTPS.
   *
   * Value: from 1 to 65535.
   */
  ListenerPort: number;
  /** The certificate that the listener shows to clients. */
  ServerCertificateId: string;
  /**
   * The port of the backend servers that requests are passed to.
   *
   * Value: from 1 to 65535. Cannot be changed later.
   */
  BackendServerPort?: number | undefined;
  /**
   * Whether HTTP requests are redirected to HTTPS.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   *
   * Cannot be changed later.
   *
   * No document says what the redirection does on a listener that is an HTTPS listener already.
   *
   * Default: `"off"`.
   */
  ListenerForward?: "on" | "off" | undefined;
  /**
   * The port of the listener that redirected requests go to.
   *
   * Value: from 0 to 65535. Cannot be changed later.
   *
   * The documents give no bounds; their example is 0, beside a ListenerForward of off.
   *
   * CreateLoadBalancerHTTPListener fails with ens.interface.error when ListenerForward is on and no listener has this
   * port, as the Terraform provider's tests show.
   */
  ForwardPort?: number | undefined;
  /**
   * A name or remark that tells the listener from others.
   *
   * Characters: from 1 to 80. Must not start with "http://" or "https://".
   */
  Description?: string | undefined;
  /**
   * How requests are distributed over the servers.
   *
   * - `wrr`: Weighted round robin: servers with more weight get more requests.
   * - `wlc`: Weighted least connections: by weight and load; of equal weights the one with fewer connections is next.
   * - `rr`: Round robin: the servers take turns.
   * - `sch`: Consistent hash of the source address: one client stays on one server.
   * - `qch`: Consistent hash of the QUIC connection id: one QUIC connection stays on one server.
   * - `iqch`: Consistent hash of bytes 2 to 4 of the iQUIC connection id: equal bytes stay on one server.
   *
   * Default: `"wrr"`.
   */
  Scheduler?: "wrr" | "wlc" | "rr" | "sch" | "qch" | "iqch" | undefined;
  /**
   * Whose cookie keeps the requests of a client on one server.
   *
   * - `insert`: The listener adds a cookie of its own, SERVERID, to the first response and follows it afterwards.
   * - `server`: The listener overwrites the cookie that the servers set, and follows the new one afterwards.
   *
   * Cannot be changed later.
   */
  StickySessionType?: "insert" | "server" | undefined;
  /**
   * How long the cookie that the listener inserts stays valid.
   *
   * Value: from 1 to 86400 (seconds). Cannot be changed later.
   */
  CookieTimeout?: number | undefined;
  /**
   * The cookie of the servers that the listener overwrites.
   *
   * Characters: from 1 to 200. Pattern: `^[\x00-\x7F]*$` Cannot be changed later.
   *
   * The English documents allow ASCII characters and digits, a Chinese text of the provider letters and digits only.
   */
  Cookie?: string | undefined;
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
   * Whether the servers are probed; those that fail get no requests.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  HealthCheck: "on" | "off";
  /** The domain name that the probe asks for. */
  HealthCheckDomain?: string | undefined;
  /**
   * The path that the probe asks for; it starts with a slash.
   *
   * Characters: from 1 to 80. Pattern: `^/[^\n]*$`
   */
  HealthCheckURI?: string | undefined;
  /**
   * How many good probes in a row make a failed server healthy.
   *
   * Value: from 2 to 10.
   *
   * Default: `3`.
   */
  HealthyThreshold?: number | undefined;
  /**
   * How many bad probes in a row make a healthy server fail.
   *
   * Value: from 2 to 10.
   *
   * Default: `3`.
   */
  UnhealthyThreshold?: number | undefined;
  /**
   * How long a probe waits for its answer; a server that answers later has failed the probe.
   *
   * Value: from 1 to 300 (seconds).
   *
   * Default: `5`.
   */
  HealthCheckTimeout?: number | undefined;
  /**
   * The backend port that is probed; without it BackendServerPort is.
   *
   * Value: from 1 to 65535.
   */
  HealthCheckConnectPort?: number | undefined;
  /**
   * The time from one probe to the next.
   *
   * Value: from 1 to 50 (seconds).
   *
   * Default: `2`.
   */
  HealthCheckInterval?: number | undefined;
  /**
   * The class of HTTP status codes that counts as healthy.
   *
   * - `http_2xx`: Any 2xx status, success.
   * - `http_3xx`: Any 3xx status, a redirect.
   * - `http_4xx`: Any 4xx status, an error of the client.
   * - `http_5xx`: Any 5xx status, an error of the server.
   *
   * Open because CLB takes several classes here, joined by commas; whether ELB does too is not documented.
   *
   * Default: `"http_2xx"`.
   */
  HealthCheckHttpCode?: "http_2xx" | "http_3xx" | "http_4xx" | "http_5xx" | (string & {}) | undefined;
  /**
   * The HTTP method of the probe.
   *
   * - `head`: The probe asks for the headers only.
   * - `get`: The probe asks for the page with its body.
   *
   * Default: `"head"`.
   */
  HealthCheckMethod?: "head" | "get" | undefined;
}

/** What {@link createLoadBalancerHTTPSListener} answers. */
export interface CreateLoadBalancerHTTPSListenerResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/**
 * The known codes of an `ApiError` of {@link createLoadBalancerHTTPSListener}; the service may answer others.
 *
 * - `Invalid%s` (HTTP 400): A parameter is wrong; the code and the message name it. Correct the parameter that the
 *   message names.
 * - `Missing%s` (HTTP 400): A parameter is missing; the code and the message name it. Give the parameter that the
 *   message names.
 * - `InvalidParameter.%s` (HTTP 400): The value of a parameter is not allowed; the code and the message name the
 *   parameter. Correct the parameter that the message names.
 * - `LoadBalancerNotFound` (HTTP 400): No instance has this LoadBalancerId. Check LoadBalancerId, and that the instance
 *   belongs to this account.
 * - `ServerCertificateNotFound` (HTTP 400): No certificate has this ServerCertificateId. Check ServerCertificateId; the
 *   certificate has to be there before the listener.
 * - `IncorrectInstanceStatus` (HTTP 400): The instance is in a status that does not allow this. Look at the status with
 *   DescribeLoadBalancerAttribute, and call again once it has changed.
 * - `ListenerAlreadyExists` (HTTP 400): The instance has a listener on this port already. Choose another port, or change
 *   the listener that is there with SetLoadBalancerHTTPSListenerAttribute. If the port was set free a moment ago, call
 *   again shortly.
 * - `NoPermission` (HTTP 400): The caller may not do this. Grant ens:CreateLoadBalancerHTTPSListener on all resources to
 *   the RAM user or role.
 * - `ens.interface.error` (HTTP 400): The call failed inside the service; nothing says why. Check the request, with
 *   ListenerForward on also that a listener has the ForwardPort; if all is right, give the request id to support.
 *
 * In a code `%s` stands for any text.
 */
export type CreateLoadBalancerHTTPSListenerErrorCode =
  | EnsErrorCode
  | `Invalid${string}`
  | `Missing${string}`
  | `InvalidParameter.${string}`
  | "LoadBalancerNotFound"
  | "ServerCertificateNotFound"
  | "IncorrectInstanceStatus"
  | "ListenerAlreadyExists"
  | "NoPermission"
  | "ens.interface.error";

const createLoadBalancerHTTPSListenerListenerForwardShape: Shape = { values: ["on", "off"] };
const createLoadBalancerHTTPSListenerDescriptionForbidden: Forbidden = [["http://", "https://"], []];
const createLoadBalancerHTTPSListenerCookiePattern: RegExp = /^[\x00-\x7F]*$/u;
const createLoadBalancerHTTPSListenerHealthCheckURIPattern: RegExp = /^\/[^\n]*$/u;
const createLoadBalancerHTTPSListenerMembers: Members = /* @__PURE__ */ membersOf(() => ({
  LoadBalancerId: { string: [], required: true },
  ListenerPort: { integer: [1, 65535], required: true },
  ServerCertificateId: { string: [], required: true },
  BackendServerPort: { integer: [1, 65535] },
  ListenerForward: createLoadBalancerHTTPSListenerListenerForwardShape,
  ForwardPort: { integer: [0, 65535] },
  Description: { string: [1, 80], not: createLoadBalancerHTTPSListenerDescriptionForbidden },
  Scheduler: { values: ["wrr", "wlc", "rr", "sch", "qch", "iqch"] },
  StickySessionType: { values: ["insert", "server"] },
  CookieTimeout: { integer: [1, 86400] },
  Cookie: { string: [1, 200], pattern: createLoadBalancerHTTPSListenerCookiePattern },
  IdleTimeout: { integer: [1, 60] },
  RequestTimeout: { integer: [1, 180] },
  HealthCheck: { values: ["on", "off"], required: true },
  HealthCheckDomain: "string",
  HealthCheckURI: { string: [1, 80], pattern: createLoadBalancerHTTPSListenerHealthCheckURIPattern },
  HealthyThreshold: { integer: [2, 10] },
  UnhealthyThreshold: { integer: [2, 10] },
  HealthCheckTimeout: { integer: [1, 300] },
  HealthCheckConnectPort: { integer: [1, 65535] },
  HealthCheckInterval: { integer: [1, 50] },
  HealthCheckHttpCode: "string",
  HealthCheckMethod: { values: ["head", "get"] },
}));
const createLoadBalancerHTTPSListenerListenerForwardFits: (value: unknown) => boolean = (value) =>
  value == null || value === "on" || value === "off";
const createLoadBalancerHTTPSListenerDescriptionIsForbidden: (text: string) => boolean = (text) =>
  text.startsWith("http://") || text.startsWith("https://");

/** Checks the parameters of CreateLoadBalancerHTTPSListener without sending them. Returns all issues, warnings too. */
export function validateCreateLoadBalancerHTTPSListener(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const {
    LoadBalancerId,
    ListenerPort,
    ServerCertificateId,
    BackendServerPort,
    ListenerForward,
    ForwardPort,
    Description,
    Scheduler,
    StickySessionType,
    CookieTimeout,
    Cookie,
    IdleTimeout,
    RequestTimeout,
    HealthCheck,
    HealthCheckDomain,
    HealthCheckURI,
    HealthyThreshold,
    UnhealthyThreshold,
    HealthCheckTimeout,
    HealthCheckConnectPort,
    HealthCheckInterval,
    HealthCheckHttpCode,
    HealthCheckMethod,
  } = params;
  if (
    hasOthers(params, createLoadBalancerHTTPSListenerMembers) ||
    typeof LoadBalancerId !== "string" ||
    !isInteger(ListenerPort) ||
    ListenerPort < 1 ||
    ListenerPort > 65535 ||
    typeof ServerCertificateId !== "string" ||
    (BackendServerPort != null &&
      (!isInteger(BackendServerPort) || BackendServerPort < 1 || BackendServerPort > 65535)) ||
    !createLoadBalancerHTTPSListenerListenerForwardFits(ListenerForward) ||
    (ForwardPort != null && (!isInteger(ForwardPort) || ForwardPort < 0 || ForwardPort > 65535)) ||
    (Description != null &&
      (!within(Description, 1, 80) || createLoadBalancerHTTPSListenerDescriptionIsForbidden(Description))) ||
    (Scheduler != null &&
      Scheduler !== "wrr" &&
      Scheduler !== "wlc" &&
      Scheduler !== "rr" &&
      Scheduler !== "sch" &&
      Scheduler !== "qch" &&
      Scheduler !== "iqch") ||
    (StickySessionType != null && StickySessionType !== "insert" && StickySessionType !== "server") ||
    (CookieTimeout != null && (!isInteger(CookieTimeout) || CookieTimeout < 1 || CookieTimeout > 86400)) ||
    (Cookie != null && (!within(Cookie, 1, 200) || !createLoadBalancerHTTPSListenerCookiePattern.test(Cookie))) ||
    (IdleTimeout != null && (!isInteger(IdleTimeout) || IdleTimeout < 1 || IdleTimeout > 60)) ||
    (RequestTimeout != null && (!isInteger(RequestTimeout) || RequestTimeout < 1 || RequestTimeout > 180)) ||
    (HealthCheck !== "on" && HealthCheck !== "off") ||
    !mayBeString(HealthCheckDomain) ||
    (HealthCheckURI != null &&
      (!within(HealthCheckURI, 1, 80) || !createLoadBalancerHTTPSListenerHealthCheckURIPattern.test(HealthCheckURI))) ||
    (HealthyThreshold != null && (!isInteger(HealthyThreshold) || HealthyThreshold < 2 || HealthyThreshold > 10)) ||
    (UnhealthyThreshold != null &&
      (!isInteger(UnhealthyThreshold) || UnhealthyThreshold < 2 || UnhealthyThreshold > 10)) ||
    (HealthCheckTimeout != null &&
      (!isInteger(HealthCheckTimeout) || HealthCheckTimeout < 1 || HealthCheckTimeout > 300)) ||
    (HealthCheckConnectPort != null &&
      (!isInteger(HealthCheckConnectPort) || HealthCheckConnectPort < 1 || HealthCheckConnectPort > 65535)) ||
    (HealthCheckInterval != null &&
      (!isInteger(HealthCheckInterval) || HealthCheckInterval < 1 || HealthCheckInterval > 50)) ||
    !mayBeString(HealthCheckHttpCode) ||
    (HealthCheckMethod != null && HealthCheckMethod !== "head" && HealthCheckMethod !== "get")
  ) {
    checkMembers(issues, params, createLoadBalancerHTTPSListenerMembers);
  }
  if (StickySessionType === "insert" && CookieTimeout == null) {
    doubtful(
      issues,
      "CookieTimeout",
      "cookie-timeout",
      'is required when StickySessionType is "insert". With session persistence, a cookie that the listener inserts needs a lifetime.',
    );
  }
  if (StickySessionType === "server" && Cookie == null) {
    doubtful(
      issues,
      "Cookie",
      "cookie",
      'is required when StickySessionType is "server". With session persistence, the listener has to know which cookie to overwrite.',
    );
  }
  if (HealthCheck === "off") {
    for (const path of given(
      params,
      "",
      "HealthCheckDomain",
      "HealthCheckURI",
      "HealthyThreshold",
      "UnhealthyThreshold",
      "HealthCheckTimeout",
      "HealthCheckConnectPort",
      "HealthCheckInterval",
      "HealthCheckHttpCode",
      "HealthCheckMethod",
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
  if (typeof HealthCheckURI === "string" && !/^\/+[^/\n][^\n]*$/u.test(HealthCheckURI)) {
    doubtful(
      issues,
      "HealthCheckURI",
      "health-check-uri",
      "must match ^/+[^/\\n][^\\n]*$. The documents want more in it than slashes.",
    );
  }
  if (typeof HealthCheckHttpCode === "string" && !/^http_[2-5]xx(,http_[2-5]xx)*$/u.test(HealthCheckHttpCode)) {
    doubtful(
      issues,
      "HealthCheckHttpCode",
      "health-check-http-code",
      "must match ^http_[2-5]xx(,http_[2-5]xx)*$. No other classes of status codes are documented.",
    );
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
  api: ensApi,
  name: "CreateLoadBalancerHTTPSListener",
  retry: { "InvalidParameter.%s": "never" },
  response: { RequestId: "string" },
};

/** Describes CreateLoadBalancerHTTPSListener to `RpcClient.call`. */
export const createLoadBalancerHTTPSListenerAction: CheckedAction<
  CreateLoadBalancerHTTPSListenerRequest,
  CreateLoadBalancerHTTPSListenerResponse
> = /* @__PURE__ */ checked(createLoadBalancerHTTPSListenerUnchecked, validateCreateLoadBalancerHTTPSListener);

/**
 * Add an HTTPS listener to an Edge Load Balancer instance.
 *
 * The listener ends TLS on a port of the instance and passes the requests to the instance's backend servers.
 * DescribeLoadBalancerHTTPSListenerAttribute returns its settings and tells whether it is running or stopped.
 */
export function createLoadBalancerHTTPSListener(
  client: RpcClient,
  params: CreateLoadBalancerHTTPSListenerRequest,
  options?: RequestOptions,
): Promise<CreateLoadBalancerHTTPSListenerResponse> {
  return client.call(createLoadBalancerHTTPSListenerAction, params, options);
}
