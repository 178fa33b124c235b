// Generated from spec/slb/rule/SetRule.yaml. Do not edit.
import type { Action } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import { error, isRecord, standardSchema, unknownMembers, warning, within } from "../../runtime/validation.js";
import { slbApi, type SlbErrorCode } from "../api.js";
/**
 * The parameters of {@link setRule}.
 *
 * - `own-settings`: Scheduler, StickySession and HealthCheck are required when ListenerSync is "off". A rule that does not follow its listener needs settings of its own.
 * - `settings-of-listener`: Scheduler, StickySession, StickySessionType, CookieTimeout, Cookie, HealthCheck, HealthCheckDomain, HealthCheckURI, HealthCheckConnectPort, HealthCheckHttpCode, HealthCheckInterval, HealthCheckTimeout, HealthyThreshold and UnhealthyThreshold have no effect when ListenerSync is "on". The listener's settings apply.
 * - `sticky-session-type`: StickySessionType is required when StickySession is "on".
 * - `cookie-timeout`: CookieTimeout is required when StickySession is "on" and StickySessionType is "insert".
 * - `cookie`: Cookie is required when StickySession is "on" and StickySessionType is "server".
 * - `sticky-session-off`: StickySessionType, CookieTimeout and Cookie have no effect when StickySession is "off".
 * - `no-cookie-name-to-insert`: Cookie has no effect when StickySessionType is "insert".
 * - `no-timeout-of-server-cookie`: CookieTimeout has no effect when StickySessionType is "server".
 * - `health-check-settings`: HealthCheckURI, HealthCheckHttpCode, HealthCheckInterval, HealthCheckTimeout, HealthyThreshold and UnhealthyThreshold are required when HealthCheck is "on".
 * - `health-check-off`: HealthCheckDomain, HealthCheckURI, HealthCheckConnectPort, HealthCheckHttpCode, HealthCheckInterval, HealthCheckTimeout, HealthyThreshold and UnhealthyThreshold have no effect when HealthCheck is "off".
 * - `health-check-timeout`: HealthCheckTimeout must be at least HealthCheckInterval. A timeout shorter than the interval is raised to the interval, as for listeners.
 * - `rule-name-characters`: RuleName must match ^[A-Za-z0-9/._-]+$. Only letters, digits, hyphens, slashes, periods and underscores are documented.
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
   *
   * No document lists -520 here; the guide prints it as the ListenerPort of two examples (3547, 3876), and public clients such as Terraform and Ansible send it as this port.
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
   * The provider lists it without a text. A check that passes is answered with the error DryRunOperation.
   */
  DryRun?: boolean | undefined;
}

/** What {@link setRule} answers. */
export interface SetRuleResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/** The known codes of an `ApiError` of {@link setRule}; the service may answer others. */
export type SetRuleErrorCode =
  | SlbErrorCode
  | "InvalidRuleId.NotFound"
  | "DryRunOperation"
  | "OperationFailed.ListenerStatusNotSupport"
  | "BackendServer.configuring";
const setRuleMembers: Readonly<Record<string, 1>> = {
  RegionId: 1,
  RuleId: 1,
  VServerGroupId: 1,
  RuleName: 1,
  ListenerSync: 1,
  Scheduler: 1,
  StickySession: 1,
  StickySessionType: 1,
  CookieTimeout: 1,
  Cookie: 1,
  HealthCheck: 1,
  HealthCheckDomain: 1,
  HealthCheckURI: 1,
  HealthCheckConnectPort: 1,
  HealthCheckHttpCode: 1,
  HealthCheckInterval: 1,
  HealthCheckTimeout: 1,
  HealthyThreshold: 1,
  UnhealthyThreshold: 1,
  DryRun: 1,
};
const setRuleCookiePattern: RegExp = /^[^$,; ][^,; ]*$/u;

/** Checks the parameters of SetRule without sending them; all issues, none when there is nothing to say. */
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
  if (RegionId != null) {
    if (typeof RegionId !== "string") {
      error(issues, "RegionId", "type", "RegionId must be a string.");
    }
  }
  if (RuleId == null) {
    error(issues, "RuleId", "required", "RuleId is required.");
  } else if (typeof RuleId !== "string") {
    error(issues, "RuleId", "type", "RuleId must be a string.");
  }
  if (VServerGroupId != null) {
    if (typeof VServerGroupId !== "string") {
      error(issues, "VServerGroupId", "type", "VServerGroupId must be a string.");
    }
  }
  if (RuleName != null) {
    if (typeof RuleName !== "string") {
      error(issues, "RuleName", "type", "RuleName must be a string.");
    } else if (!within(RuleName, 1, 80)) {
      error(issues, "RuleName", "length", "RuleName must have from 1 to 80 characters.");
    }
  }
  if (ListenerSync != null) {
    if (typeof ListenerSync !== "string") {
      error(issues, "ListenerSync", "type", "ListenerSync must be a string.");
    } else if (ListenerSync !== "on" && ListenerSync !== "off") {
      error(issues, "ListenerSync", "enum", 'ListenerSync must be "on" or "off".');
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
      if (!setRuleCookiePattern.test(Cookie)) {
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
    }
  }
  if (HealthCheckConnectPort != null) {
    if (typeof HealthCheckConnectPort !== "number" || !Number.isSafeInteger(HealthCheckConnectPort)) {
      error(issues, "HealthCheckConnectPort", "type", "HealthCheckConnectPort must be an integer.");
    } else if ((HealthCheckConnectPort < 1 || HealthCheckConnectPort > 65535) && HealthCheckConnectPort !== -520) {
      error(issues, "HealthCheckConnectPort", "range", "HealthCheckConnectPort must be from 1 to 65535, or -520.");
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
  if (HealthCheckInterval != null) {
    if (typeof HealthCheckInterval !== "number" || !Number.isSafeInteger(HealthCheckInterval)) {
      error(issues, "HealthCheckInterval", "type", "HealthCheckInterval must be an integer.");
    } else if (HealthCheckInterval < 1 || HealthCheckInterval > 50) {
      error(issues, "HealthCheckInterval", "range", "HealthCheckInterval must be from 1 to 50.");
    }
  }
  if (HealthCheckTimeout != null) {
    if (typeof HealthCheckTimeout !== "number" || !Number.isSafeInteger(HealthCheckTimeout)) {
      error(issues, "HealthCheckTimeout", "type", "HealthCheckTimeout must be an integer.");
    } else if (HealthCheckTimeout < 1 || HealthCheckTimeout > 300) {
      error(issues, "HealthCheckTimeout", "range", "HealthCheckTimeout must be from 1 to 300.");
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
  if (DryRun != null) {
    if (typeof DryRun !== "boolean") {
      error(issues, "DryRun", "type", "DryRun must be true or false.");
    }
  }
  if (ListenerSync === "off" && Scheduler == null) {
    error(
      issues,
      "Scheduler",
      "own-settings",
      'Scheduler is required when ListenerSync is "off". A rule that does not follow its listener needs settings of its own.',
    );
  }
  if (ListenerSync === "off" && StickySession == null) {
    error(
      issues,
      "StickySession",
      "own-settings",
      'StickySession is required when ListenerSync is "off". A rule that does not follow its listener needs settings of its own.',
    );
  }
  if (ListenerSync === "off" && HealthCheck == null) {
    error(
      issues,
      "HealthCheck",
      "own-settings",
      'HealthCheck is required when ListenerSync is "off". A rule that does not follow its listener needs settings of its own.',
    );
  }
  if (ListenerSync === "on" && Scheduler != null) {
    warning(
      issues,
      "Scheduler",
      "settings-of-listener",
      'Scheduler has no effect when ListenerSync is "on". The listener\'s settings apply.',
    );
  }
  if (ListenerSync === "on" && StickySession != null) {
    warning(
      issues,
      "StickySession",
      "settings-of-listener",
      'StickySession has no effect when ListenerSync is "on". The listener\'s settings apply.',
    );
  }
  if (ListenerSync === "on" && StickySessionType != null) {
    warning(
      issues,
      "StickySessionType",
      "settings-of-listener",
      'StickySessionType has no effect when ListenerSync is "on". The listener\'s settings apply.',
    );
  }
  if (ListenerSync === "on" && CookieTimeout != null) {
    warning(
      issues,
      "CookieTimeout",
      "settings-of-listener",
      'CookieTimeout has no effect when ListenerSync is "on". The listener\'s settings apply.',
    );
  }
  if (ListenerSync === "on" && Cookie != null) {
    warning(
      issues,
      "Cookie",
      "settings-of-listener",
      'Cookie has no effect when ListenerSync is "on". The listener\'s settings apply.',
    );
  }
  if (ListenerSync === "on" && HealthCheck != null) {
    warning(
      issues,
      "HealthCheck",
      "settings-of-listener",
      'HealthCheck has no effect when ListenerSync is "on". The listener\'s settings apply.',
    );
  }
  if (ListenerSync === "on" && HealthCheckDomain != null) {
    warning(
      issues,
      "HealthCheckDomain",
      "settings-of-listener",
      'HealthCheckDomain has no effect when ListenerSync is "on". The listener\'s settings apply.',
    );
  }
  if (ListenerSync === "on" && HealthCheckURI != null) {
    warning(
      issues,
      "HealthCheckURI",
      "settings-of-listener",
      'HealthCheckURI has no effect when ListenerSync is "on". The listener\'s settings apply.',
    );
  }
  if (ListenerSync === "on" && HealthCheckConnectPort != null) {
    warning(
      issues,
      "HealthCheckConnectPort",
      "settings-of-listener",
      'HealthCheckConnectPort has no effect when ListenerSync is "on". The listener\'s settings apply.',
    );
  }
  if (ListenerSync === "on" && HealthCheckHttpCode != null) {
    warning(
      issues,
      "HealthCheckHttpCode",
      "settings-of-listener",
      'HealthCheckHttpCode has no effect when ListenerSync is "on". The listener\'s settings apply.',
    );
  }
  if (ListenerSync === "on" && HealthCheckInterval != null) {
    warning(
      issues,
      "HealthCheckInterval",
      "settings-of-listener",
      'HealthCheckInterval has no effect when ListenerSync is "on". The listener\'s settings apply.',
    );
  }
  if (ListenerSync === "on" && HealthCheckTimeout != null) {
    warning(
      issues,
      "HealthCheckTimeout",
      "settings-of-listener",
      'HealthCheckTimeout has no effect when ListenerSync is "on". The listener\'s settings apply.',
    );
  }
  if (ListenerSync === "on" && HealthyThreshold != null) {
    warning(
      issues,
      "HealthyThreshold",
      "settings-of-listener",
      'HealthyThreshold has no effect when ListenerSync is "on". The listener\'s settings apply.',
    );
  }
  if (ListenerSync === "on" && UnhealthyThreshold != null) {
    warning(
      issues,
      "UnhealthyThreshold",
      "settings-of-listener",
      'UnhealthyThreshold has no effect when ListenerSync is "on". The listener\'s settings apply.',
    );
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
  if (StickySession === "off" && StickySessionType != null) {
    warning(
      issues,
      "StickySessionType",
      "sticky-session-off",
      'StickySessionType has no effect when StickySession is "off".',
    );
  }
  if (StickySession === "off" && CookieTimeout != null) {
    warning(issues, "CookieTimeout", "sticky-session-off", 'CookieTimeout has no effect when StickySession is "off".');
  }
  if (StickySession === "off" && Cookie != null) {
    warning(issues, "Cookie", "sticky-session-off", 'Cookie has no effect when StickySession is "off".');
  }
  if (StickySessionType === "insert" && Cookie != null) {
    warning(issues, "Cookie", "no-cookie-name-to-insert", 'Cookie has no effect when StickySessionType is "insert".');
  }
  if (StickySessionType === "server" && CookieTimeout != null) {
    warning(
      issues,
      "CookieTimeout",
      "no-timeout-of-server-cookie",
      'CookieTimeout has no effect when StickySessionType is "server".',
    );
  }
  if (HealthCheck === "on" && HealthCheckURI == null) {
    error(issues, "HealthCheckURI", "health-check-settings", 'HealthCheckURI is required when HealthCheck is "on".');
  }
  if (HealthCheck === "on" && HealthCheckHttpCode == null) {
    error(
      issues,
      "HealthCheckHttpCode",
      "health-check-settings",
      'HealthCheckHttpCode is required when HealthCheck is "on".',
    );
  }
  if (HealthCheck === "on" && HealthCheckInterval == null) {
    error(
      issues,
      "HealthCheckInterval",
      "health-check-settings",
      'HealthCheckInterval is required when HealthCheck is "on".',
    );
  }
  if (HealthCheck === "on" && HealthCheckTimeout == null) {
    error(
      issues,
      "HealthCheckTimeout",
      "health-check-settings",
      'HealthCheckTimeout is required when HealthCheck is "on".',
    );
  }
  if (HealthCheck === "on" && HealthyThreshold == null) {
    error(
      issues,
      "HealthyThreshold",
      "health-check-settings",
      'HealthyThreshold is required when HealthCheck is "on".',
    );
  }
  if (HealthCheck === "on" && UnhealthyThreshold == null) {
    error(
      issues,
      "UnhealthyThreshold",
      "health-check-settings",
      'UnhealthyThreshold is required when HealthCheck is "on".',
    );
  }
  if (HealthCheck === "off" && HealthCheckDomain != null) {
    warning(
      issues,
      "HealthCheckDomain",
      "health-check-off",
      'HealthCheckDomain has no effect when HealthCheck is "off".',
    );
  }
  if (HealthCheck === "off" && HealthCheckURI != null) {
    warning(issues, "HealthCheckURI", "health-check-off", 'HealthCheckURI has no effect when HealthCheck is "off".');
  }
  if (HealthCheck === "off" && HealthCheckConnectPort != null) {
    warning(
      issues,
      "HealthCheckConnectPort",
      "health-check-off",
      'HealthCheckConnectPort has no effect when HealthCheck is "off".',
    );
  }
  if (HealthCheck === "off" && HealthCheckHttpCode != null) {
    warning(
      issues,
      "HealthCheckHttpCode",
      "health-check-off",
      'HealthCheckHttpCode has no effect when HealthCheck is "off".',
    );
  }
  if (HealthCheck === "off" && HealthCheckInterval != null) {
    warning(
      issues,
      "HealthCheckInterval",
      "health-check-off",
      'HealthCheckInterval has no effect when HealthCheck is "off".',
    );
  }
  if (HealthCheck === "off" && HealthCheckTimeout != null) {
    warning(
      issues,
      "HealthCheckTimeout",
      "health-check-off",
      'HealthCheckTimeout has no effect when HealthCheck is "off".',
    );
  }
  if (HealthCheck === "off" && HealthyThreshold != null) {
    warning(
      issues,
      "HealthyThreshold",
      "health-check-off",
      'HealthyThreshold has no effect when HealthCheck is "off".',
    );
  }
  if (HealthCheck === "off" && UnhealthyThreshold != null) {
    warning(
      issues,
      "UnhealthyThreshold",
      "health-check-off",
      'UnhealthyThreshold has no effect when HealthCheck is "off".',
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
      "HealthCheckTimeout must be at least HealthCheckInterval. A timeout shorter than the interval is raised to the interval, as for listeners.",
    );
  }
  if (RuleName != null && typeof RuleName === "string" && !/^[A-Za-z0-9/._-]+$/u.test(RuleName)) {
    warning(
      issues,
      "RuleName",
      "rule-name-characters",
      "RuleName must match ^[A-Za-z0-9/._-]+$. Only letters, digits, hyphens, slashes, periods and underscores are documented.",
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
