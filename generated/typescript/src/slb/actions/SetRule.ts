// Generated from spec/slb/rule/SetRule.yaml. Do not edit.
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
  mayBeBoolean,
  mayBeString,
  membersOf,
  noObject,
  standardSchema,
  valueAt,
  violated,
  within,
  type Members,
  type Shape,
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
   * When true, the service only checks; if all is well, the answer has nothing but the `RequestId`.
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

const setRuleListenerSyncShape: Shape = { values: ["on", "off"] };
const setRuleCookiePattern: RegExp = /^[^$,; ][^,; ]*$/u;
const setRuleMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  RuleId: { string: [], required: true },
  VServerGroupId: "string",
  RuleName: { string: [1, 80] },
  ListenerSync: setRuleListenerSyncShape,
  Scheduler: { values: ["wrr", "rr", "wlc"] },
  StickySession: setRuleListenerSyncShape,
  StickySessionType: { values: ["insert", "server"] },
  CookieTimeout: { integer: [1, 86400] },
  Cookie: { string: [1, 200], pattern: setRuleCookiePattern },
  HealthCheck: setRuleListenerSyncShape,
  HealthCheckDomain: { string: [1, 80] },
  HealthCheckURI: "string",
  HealthCheckConnectPort: { integer: [1, 65535], also: [-520] },
  HealthCheckHttpCode: { list: { values: ["http_2xx", "http_3xx", "http_4xx", "http_5xx"] }, size: [1] },
  HealthCheckInterval: { integer: [1, 50] },
  HealthCheckTimeout: { integer: [1, 300] },
  HealthyThreshold: { integer: [2, 10] },
  UnhealthyThreshold: { integer: [2, 10] },
  DryRun: "boolean",
}));
const setRuleListenerSyncFits: (value: unknown) => boolean = (value) =>
  value == null || value === "on" || value === "off";

/** Checks the parameters of SetRule without sending them. Returns all issues, warnings too. */
export function validateSetRule(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
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
  if (
    hasOthers(params, setRuleMembers) ||
    !mayBeString(RegionId) ||
    typeof RuleId !== "string" ||
    !mayBeString(VServerGroupId) ||
    (RuleName != null && !within(RuleName, 1, 80)) ||
    !setRuleListenerSyncFits(ListenerSync) ||
    (Scheduler != null && Scheduler !== "wrr" && Scheduler !== "rr" && Scheduler !== "wlc") ||
    !setRuleListenerSyncFits(StickySession) ||
    (StickySessionType != null && StickySessionType !== "insert" && StickySessionType !== "server") ||
    (CookieTimeout != null && (!isInteger(CookieTimeout) || CookieTimeout < 1 || CookieTimeout > 86400)) ||
    (Cookie != null && (!within(Cookie, 1, 200) || !setRuleCookiePattern.test(Cookie))) ||
    !setRuleListenerSyncFits(HealthCheck) ||
    (HealthCheckDomain != null && !within(HealthCheckDomain, 1, 80)) ||
    !mayBeString(HealthCheckURI) ||
    (HealthCheckConnectPort != null &&
      (!isInteger(HealthCheckConnectPort) ||
        ((HealthCheckConnectPort < 1 || HealthCheckConnectPort > 65535) && HealthCheckConnectPort !== -520))) ||
    (HealthCheckHttpCode != null &&
      (!Array.isArray(HealthCheckHttpCode) ||
        HealthCheckHttpCode.length < 1 ||
        HealthCheckHttpCode.findIndex(
          (item: unknown) => item !== "http_2xx" && item !== "http_3xx" && item !== "http_4xx" && item !== "http_5xx",
        ) >= 0)) ||
    (HealthCheckInterval != null &&
      (!isInteger(HealthCheckInterval) || HealthCheckInterval < 1 || HealthCheckInterval > 50)) ||
    (HealthCheckTimeout != null &&
      (!isInteger(HealthCheckTimeout) || HealthCheckTimeout < 1 || HealthCheckTimeout > 300)) ||
    (HealthyThreshold != null && (!isInteger(HealthyThreshold) || HealthyThreshold < 2 || HealthyThreshold > 10)) ||
    (UnhealthyThreshold != null &&
      (!isInteger(UnhealthyThreshold) || UnhealthyThreshold < 2 || UnhealthyThreshold > 10)) ||
    !mayBeBoolean(DryRun)
  ) {
    checkMembers(issues, params, setRuleMembers);
  }
  if (ListenerSync === "off") {
    for (const path of ["Scheduler", "StickySession", "HealthCheck"]) {
      if (valueAt(params, path) == null) {
        violated(
          issues,
          path,
          "own-settings",
          'is required when ListenerSync is "off". A rule that does not follow its listener needs settings of its own.',
        );
      }
    }
  }
  if (ListenerSync === "on") {
    for (const path of given(
      params,
      "",
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
    )) {
      doubtful(
        issues,
        path,
        "settings-of-listener",
        'has no effect when ListenerSync is "on". The listener\'s settings apply.',
      );
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
    for (const path of given(params, "", "StickySessionType", "CookieTimeout", "Cookie")) {
      doubtful(issues, path, "sticky-session-off", 'has no effect when StickySession is "off".');
    }
  }
  if (StickySessionType === "insert" && Cookie != null) {
    doubtful(issues, "Cookie", "no-cookie-name-to-insert", 'has no effect when StickySessionType is "insert".');
  }
  if (StickySessionType === "server" && CookieTimeout != null) {
    doubtful(
      issues,
      "CookieTimeout",
      "no-timeout-of-server-cookie",
      'has no effect when StickySessionType is "server".',
    );
  }
  if (HealthCheck === "on") {
    for (const path of [
      "HealthCheckURI",
      "HealthCheckHttpCode",
      "HealthCheckInterval",
      "HealthCheckTimeout",
      "HealthyThreshold",
      "UnhealthyThreshold",
    ]) {
      if (valueAt(params, path) == null) {
        violated(issues, path, "health-check-settings", 'is required when HealthCheck is "on".');
      }
    }
  }
  if (HealthCheck === "off") {
    for (const path of given(
      params,
      "",
      "HealthCheckDomain",
      "HealthCheckURI",
      "HealthCheckConnectPort",
      "HealthCheckHttpCode",
      "HealthCheckInterval",
      "HealthCheckTimeout",
      "HealthyThreshold",
      "UnhealthyThreshold",
    )) {
      doubtful(issues, path, "health-check-off", 'has no effect when HealthCheck is "off".');
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
      "must be at least HealthCheckInterval. A timeout shorter than the interval is raised to the interval, as for listeners.",
    );
  }
  if (typeof RuleName === "string" && !/^[A-Za-z0-9/._-]+$/u.test(RuleName)) {
    doubtful(
      issues,
      "RuleName",
      "rule-name-characters",
      "must match ^[A-Za-z0-9/._-]+$. Only letters, digits, hyphens, slashes, periods and underscores are documented.",
    );
  }
  return issues;
}

/** {@link validateSetRule} as a Standard Schema (https://standardschema.dev). */
export const setRuleSchema: StandardSchemaV1<SetRuleRequest> =
  /* @__PURE__ */ standardSchema<SetRuleRequest>(validateSetRule);

/** {@link setRuleAction} without the validator, which a bundle then leaves out. */
export const setRuleUnchecked: Action<SetRuleRequest, SetRuleResponse> = {
  api: slbApi,
  name: "SetRule",
  dryRun: "DryRunOperation",
  fromClient: { RegionId: "regionId" },
  parameters: { HealthCheckHttpCode: { encoding: "comma" } },
  response: { RequestId: "string" },
};

/** Describes SetRule to `RpcClient.call`. */
export const setRuleAction: CheckedAction<SetRuleRequest, SetRuleResponse> = /* @__PURE__ */ checked(
  setRuleUnchecked,
  validateSetRule,
);

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
