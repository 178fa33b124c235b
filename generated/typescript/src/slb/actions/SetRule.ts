// Generated from spec/slb/rule/SetRule.yaml. Do not edit.
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
 * The parameters of {@link setRule}.
 *
 * - `own-settings`: Scheduler, StickySession and HealthCheck are required when ListenerSync is "off". A rule that does
 *   not follow its listener needs settings of its own.
 * - `settings-of-listener`: Scheduler, StickySession, StickySessionType, CookieTimeout, Cookie, HealthCheck,
 *   HealthCheckDomain, HealthCheckURI, HealthCheckConnectPort, HealthCheckHttpCode, HealthCheckInterval,
 *   HealthCheckTimeout, HealthyThreshold and UnhealthyThreshold have no effect when ListenerSync is "on". The listener's
 *   settings apply.
 * - `sticky-session-type`: StickySessionType is required when StickySession is "on".
 * - `cookie-timeout`: CookieTimeout is required when StickySession is "on" and StickySessionType is "insert".
 * - `cookie`: Cookie is required when StickySession is "on" and StickySessionType is "server".
 * - `sticky-session-off`: StickySessionType, CookieTimeout and Cookie have no effect when StickySession is "off".
 * - `no-cookie-name-to-insert`: Cookie has no effect when StickySessionType is "insert".
 * - `no-timeout-of-server-cookie`: CookieTimeout has no effect when StickySessionType is "server".
 * - `health-check-settings`: HealthCheckURI, HealthCheckHttpCode, HealthCheckInterval, HealthCheckTimeout,
 *   HealthyThreshold and UnhealthyThreshold are required when HealthCheck is "on".
 * - `health-check-off`: HealthCheckDomain, HealthCheckURI, HealthCheckConnectPort, HealthCheckHttpCode,
 *   HealthCheckInterval, HealthCheckTimeout, HealthyThreshold and UnhealthyThreshold have no effect when HealthCheck is
 *   "off".
 * - `health-check-timeout` (warning): HealthCheckTimeout must be at least HealthCheckInterval. A timeout shorter than
 *   the interval is raised to the interval, as for listeners.
 * - `rule-name-characters` (warning): RuleName must match ^[A-Za-z0-9/._-]+$. Only letters, digits, hyphens, slashes,
 *   periods and underscores are documented.
 */
export type SetRuleRequest = SetRuleRequestMembers &
  (
    | { ListenerSync?: "on" | undefined }
    | { ListenerSync: "off"; Scheduler: "wrr" | "rr" | "wlc"; StickySession: "on" | "off"; HealthCheck: "on" | "off" }
  ) &
  (
    | { StickySession: "on"; StickySessionType: "insert"; CookieTimeout: number }
    | { StickySession: "on"; StickySessionType: "server"; Cookie: string }
    | { StickySession?: "off" | undefined }
  ) &
  (
    | {
        HealthCheck: "on";
        HealthCheckURI: string;
        HealthCheckHttpCode: Array<"http_2xx" | "http_3xx" | "http_4xx" | "http_5xx">;
        HealthCheckInterval: number;
        HealthCheckTimeout: number;
        HealthyThreshold: number;
        UnhealthyThreshold: number;
      }
    | { HealthCheck?: "off" | undefined }
  );

/** The members of {@link SetRuleRequest}. */
export interface SetRuleRequestMembers {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The id of the forwarding rule. */
  RuleId: string;
  /** The VServer group that is to receive the requests. */
  VServerGroupId?: string | undefined;
  /**
   * The new name of the rule, unique within its listener.
   *
   * Characters: from 1 to 80.
   *
   * Documented characters: letters, digits, hyphens, slashes, periods and underscores.
   */
  RuleName?: string | undefined;
  /**
   * Whether the rule follows the settings of its listener.
   *
   * - `on`: The rule follows the listener's scheduling, session persistence and health check.
   * - `off`: The rule has settings of its own.
   */
  ListenerSync?: "on" | "off" | undefined;
  /**
   * How requests are spread over the servers of the group.
   *
   * - `wrr`: By turns; servers with a higher weight get more requests.
   * - `rr`: By turns, regardless of weight.
   * - `wlc`: By weight and by the number of open connections.
   */
  Scheduler?: "wrr" | "rr" | "wlc" | undefined;
  /**
   * Whether the requests of one client go to the same server, by means of a cookie.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  StickySession?: "on" | "off" | undefined;
  /**
   * How the cookie that ties a client to a server comes about.
   *
   * - `insert`: The load balancer adds a cookie of its own to the first response.
   * - `server`: The load balancer overwrites the cookie that the servers set.
   */
  StickySessionType?: "insert" | "server" | undefined;
  /**
   * How long the inserted cookie is valid.
   *
   * Value: from 1 to 86400 (seconds).
   */
  CookieTimeout?: number | undefined;
  /**
   * The name of the cookie that the servers set.
   *
   * Characters: from 1 to 200. Pattern: `^[^$,; ][^,; ]*$`
   *
   * ASCII characters only; no whitespace of any kind.
   */
  Cookie?: string | undefined;
  /**
   * Whether the servers of the group are checked.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  HealthCheck?: "on" | "off" | undefined;
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
  /** The path that check requests ask for. */
  HealthCheckURI?: string | undefined;
  /**
   * The backend port that is probed.
   *
   * Value: from 1 to 65535. -520: The port that the servers receive traffic on.
   */
  HealthCheckConnectPort?: number | undefined;
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
   * The time from one probe to the next.
   *
   * Value: from 1 to 50 (seconds).
   */
  HealthCheckInterval?: number | undefined;
  /**
   * How long a probe waits for its answer; a server that answers later has failed the probe.
   *
   * Value: from 1 to 300 (seconds).
   */
  HealthCheckTimeout?: number | undefined;
  /**
   * Checks in a row that must succeed before a failed server gets requests again.
   *
   * Value: from 2 to 10.
   */
  HealthyThreshold?: number | undefined;
  /**
   * Checks in a row that must fail before a server gets no more requests.
   *
   * Value: from 2 to 10.
   */
  UnhealthyThreshold?: number | undefined;
  /**
   * Only check the request; nothing is changed.
   *
   * When true, the service only checks; if all is well, the call fails with the `ApiError` `DryRunOperation`.
   *
   * The provider lists it without a text; that it answers an error is what public clients have met.
   */
  DryRun?: boolean | undefined;
}

/** What {@link setRule} answers. */
export interface SetRuleResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/**
 * The known codes of an `ApiError` of {@link setRule}; the service may answer others.
 *
 * - `DryRunOperation`: The check asked for by DryRun has passed; nothing was changed. Send the request without DryRun to
 *   make the change.
 * - `OperationFailed.ListenerStatusNotSupport` (retry later): The listener is in a state that allows no change of its
 *   rules for the moment. Call again once the listener has settled.
 */
export type SetRuleErrorCode = SlbErrorCode | "DryRunOperation" | "OperationFailed.ListenerStatusNotSupport";

const setRuleMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "RegionId",
  "RuleId",
  "VServerGroupId",
  "RuleName",
  "ListenerSync",
  "Scheduler",
  "StickySession",
  "StickySessionType",
  "CookieTimeout",
  "Cookie",
  "HealthCheck",
  "HealthCheckDomain",
  "HealthCheckURI",
  "HealthCheckConnectPort",
  "HealthCheckHttpCode",
  "HealthCheckInterval",
  "HealthCheckTimeout",
  "HealthyThreshold",
  "UnhealthyThreshold",
  "DryRun",
]);
const setRuleCookiePattern: RegExp = /^[^$,; ][^,; ]*$/u;

/** Checks the parameters of SetRule without sending them. Returns all issues, warnings too. */
export function validateSetRule(params: unknown): Issue[] {
  const issues: Issue[] = [];
  if (!isRecord(params)) {
    error(issues, "", "type", "The parameters must be an object.");
    return issues;
  }
  unknownMembers(issues, params, setRuleMembers, "");
  const {
    RegionId,
    RuleId,
    VServerGroupId,
    RuleName,
    ListenerSync,
    Scheduler,
    StickySession,
    StickySessionType,
    CookieTimeout,
    Cookie,
    HealthCheck,
    HealthCheckDomain,
    HealthCheckURI,
    HealthCheckConnectPort,
    HealthCheckHttpCode,
    HealthCheckInterval,
    HealthCheckTimeout,
    HealthyThreshold,
    UnhealthyThreshold,
    DryRun,
  } = params;
  if (RegionId != null && typeof RegionId !== "string") {
    mistyped(issues, "RegionId");
  }
  if (typeof RuleId !== "string") {
    required(issues, "RuleId", RuleId);
  }
  if (VServerGroupId != null && typeof VServerGroupId !== "string") {
    mistyped(issues, "VServerGroupId");
  }
  if (RuleName != null) {
    if (typeof RuleName !== "string") {
      mistyped(issues, "RuleName");
    } else if (!within(RuleName, 1, 80)) {
      wrongLength(issues, "RuleName", "from 1 to 80");
    }
  }
  if (ListenerSync != null && ListenerSync !== "on" && ListenerSync !== "off") {
    unlisted(issues, "ListenerSync", ListenerSync, '"on" or "off"');
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
      if (!setRuleCookiePattern.test(Cookie)) {
        violated(issues, "Cookie", "pattern", "must match ^[^$,; ][^,; ]*$");
      }
    }
  }
  if (HealthCheck != null && HealthCheck !== "on" && HealthCheck !== "off") {
    unlisted(issues, "HealthCheck", HealthCheck, '"on" or "off"');
  }
  if (HealthCheckDomain != null) {
    if (typeof HealthCheckDomain !== "string") {
      mistyped(issues, "HealthCheckDomain");
    } else if (!within(HealthCheckDomain, 1, 80)) {
      wrongLength(issues, "HealthCheckDomain", "from 1 to 80");
    }
  }
  if (HealthCheckURI != null && typeof HealthCheckURI !== "string") {
    mistyped(issues, "HealthCheckURI");
  }
  if (HealthCheckConnectPort != null) {
    if (!isInteger(HealthCheckConnectPort)) {
      mistyped(issues, "HealthCheckConnectPort", "an integer");
    } else if ((HealthCheckConnectPort < 1 || HealthCheckConnectPort > 65535) && HealthCheckConnectPort !== -520) {
      outOfRange(issues, "HealthCheckConnectPort", "from 1 to 65535, or -520");
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
  if (HealthCheckInterval != null) {
    if (!isInteger(HealthCheckInterval)) {
      mistyped(issues, "HealthCheckInterval", "an integer");
    } else if (HealthCheckInterval < 1 || HealthCheckInterval > 50) {
      outOfRange(issues, "HealthCheckInterval", "from 1 to 50");
    }
  }
  if (HealthCheckTimeout != null) {
    if (!isInteger(HealthCheckTimeout)) {
      mistyped(issues, "HealthCheckTimeout", "an integer");
    } else if (HealthCheckTimeout < 1 || HealthCheckTimeout > 300) {
      outOfRange(issues, "HealthCheckTimeout", "from 1 to 300");
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
  if (DryRun != null && typeof DryRun !== "boolean") {
    mistyped(issues, "DryRun", "true or false");
  }
  if (ListenerSync === "off") {
    const text =
      'is required when ListenerSync is "off". A rule that does not follow its listener needs settings of its own.';
    if (Scheduler == null) {
      violated(issues, "Scheduler", "own-settings", text);
    }
    if (StickySession == null) {
      violated(issues, "StickySession", "own-settings", text);
    }
    if (HealthCheck == null) {
      violated(issues, "HealthCheck", "own-settings", text);
    }
  }
  if (ListenerSync === "on") {
    const text = 'when ListenerSync is "on". The listener\'s settings apply.';
    if (Scheduler != null) {
      ignored(issues, "Scheduler", "settings-of-listener", text);
    }
    if (StickySession != null) {
      ignored(issues, "StickySession", "settings-of-listener", text);
    }
    if (StickySessionType != null) {
      ignored(issues, "StickySessionType", "settings-of-listener", text);
    }
    if (CookieTimeout != null) {
      ignored(issues, "CookieTimeout", "settings-of-listener", text);
    }
    if (Cookie != null) {
      ignored(issues, "Cookie", "settings-of-listener", text);
    }
    if (HealthCheck != null) {
      ignored(issues, "HealthCheck", "settings-of-listener", text);
    }
    if (HealthCheckDomain != null) {
      ignored(issues, "HealthCheckDomain", "settings-of-listener", text);
    }
    if (HealthCheckURI != null) {
      ignored(issues, "HealthCheckURI", "settings-of-listener", text);
    }
    if (HealthCheckConnectPort != null) {
      ignored(issues, "HealthCheckConnectPort", "settings-of-listener", text);
    }
    if (HealthCheckHttpCode != null) {
      ignored(issues, "HealthCheckHttpCode", "settings-of-listener", text);
    }
    if (HealthCheckInterval != null) {
      ignored(issues, "HealthCheckInterval", "settings-of-listener", text);
    }
    if (HealthCheckTimeout != null) {
      ignored(issues, "HealthCheckTimeout", "settings-of-listener", text);
    }
    if (HealthyThreshold != null) {
      ignored(issues, "HealthyThreshold", "settings-of-listener", text);
    }
    if (UnhealthyThreshold != null) {
      ignored(issues, "UnhealthyThreshold", "settings-of-listener", text);
    }
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
  if (StickySession === "off") {
    const text = 'when StickySession is "off".';
    if (StickySessionType != null) {
      ignored(issues, "StickySessionType", "sticky-session-off", text);
    }
    if (CookieTimeout != null) {
      ignored(issues, "CookieTimeout", "sticky-session-off", text);
    }
    if (Cookie != null) {
      ignored(issues, "Cookie", "sticky-session-off", text);
    }
  }
  if (StickySessionType === "insert" && Cookie != null) {
    ignored(issues, "Cookie", "no-cookie-name-to-insert", 'when StickySessionType is "insert".');
  }
  if (StickySessionType === "server" && CookieTimeout != null) {
    ignored(issues, "CookieTimeout", "no-timeout-of-server-cookie", 'when StickySessionType is "server".');
  }
  if (HealthCheck === "on") {
    const text = 'is required when HealthCheck is "on".';
    if (HealthCheckURI == null) {
      violated(issues, "HealthCheckURI", "health-check-settings", text);
    }
    if (HealthCheckHttpCode == null) {
      violated(issues, "HealthCheckHttpCode", "health-check-settings", text);
    }
    if (HealthCheckInterval == null) {
      violated(issues, "HealthCheckInterval", "health-check-settings", text);
    }
    if (HealthCheckTimeout == null) {
      violated(issues, "HealthCheckTimeout", "health-check-settings", text);
    }
    if (HealthyThreshold == null) {
      violated(issues, "HealthyThreshold", "health-check-settings", text);
    }
    if (UnhealthyThreshold == null) {
      violated(issues, "UnhealthyThreshold", "health-check-settings", text);
    }
  }
  if (HealthCheck === "off") {
    const text = 'when HealthCheck is "off".';
    if (HealthCheckDomain != null) {
      ignored(issues, "HealthCheckDomain", "health-check-off", text);
    }
    if (HealthCheckURI != null) {
      ignored(issues, "HealthCheckURI", "health-check-off", text);
    }
    if (HealthCheckConnectPort != null) {
      ignored(issues, "HealthCheckConnectPort", "health-check-off", text);
    }
    if (HealthCheckHttpCode != null) {
      ignored(issues, "HealthCheckHttpCode", "health-check-off", text);
    }
    if (HealthCheckInterval != null) {
      ignored(issues, "HealthCheckInterval", "health-check-off", text);
    }
    if (HealthCheckTimeout != null) {
      ignored(issues, "HealthCheckTimeout", "health-check-off", text);
    }
    if (HealthyThreshold != null) {
      ignored(issues, "HealthyThreshold", "health-check-off", text);
    }
    if (UnhealthyThreshold != null) {
      ignored(issues, "UnhealthyThreshold", "health-check-off", text);
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
      "must be at least HealthCheckInterval. A timeout shorter than the interval is raised to the interval, as for listeners.",
      "warning",
    );
  }
  if (typeof RuleName === "string" && !/^[A-Za-z0-9/._-]+$/u.test(RuleName)) {
    violated(
      issues,
      "RuleName",
      "rule-name-characters",
      "must match ^[A-Za-z0-9/._-]+$. Only letters, digits, hyphens, slashes, periods and underscores are documented.",
      "warning",
    );
  }
  return issues;
}

/** {@link validateSetRule} as a Standard Schema (https://standardschema.dev). */
export const setRuleSchema: StandardSchemaV1<SetRuleRequest> =
  /* @__PURE__ */ standardSchema<SetRuleRequest>(validateSetRule);

/** Describes SetRule to `RpcClient.call`. */
export const setRuleAction: Action<SetRuleRequest, SetRuleResponse> = {
  api: slbApi,
  name: "SetRule",
  fromClient: { RegionId: "regionId" },
  parameters: { HealthCheckHttpCode: { encoding: "comma" } },
  response: { RequestId: "string" },
  validate: validateSetRule,
};

/**
 * Change a forwarding rule.
 *
 * Sends the rule's requests to another VServer group, renames the rule, or changes whether it follows the listener's
 * scheduling, session persistence and health check. With ListenerSync off the rule has settings of its own, which are
 * then given in the same call. Domain and path of a rule cannot be changed.
 */
export function setRule(client: RpcClient, params: SetRuleRequest, options?: RequestOptions): Promise<SetRuleResponse> {
  return client.call(setRuleAction, params, options);
}
