// Generated from spec/slb/rule/DescribeRules.yaml. Do not edit.
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

/** The parameters of {@link describeRules}. */
export interface DescribeRulesRequest {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The id of the instance. */
  LoadBalancerId: string;
  /**
   * The listener's frontend port.
   *
   * Value: from 1 to 65535.
   */
  ListenerPort: number;
  /**
   * The listener's protocol, to tell it from a listener of another protocol on the same port.
   *
   * - `http`: HTTP.
   * - `https`: HTTPS.
   * - `tcp`: TCP.
   * - `udp`: UDP.
   *
   * Needed when listeners of different protocols share the port.
   */
  ListenerProtocol?: "http" | "https" | "tcp" | "udp" | undefined;
}

/** What {@link describeRules} answers. */
export interface DescribeRulesResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /** The rules of the listener. */
  Rules: Array<DescribeRulesResponseRule>;
  /**
   * The rules of the listener, under the name that the guide gives them.
   *
   * @deprecated Use Rules.
   */
  RuleList?: Array<DescribeRulesResponseRule_>;
}

/** An element of `Rules`. */
export interface DescribeRulesResponseRule {
  /** The id of the forwarding rule. */
  RuleId: string;
  /**
   * The name of the rule, unique within its listener.
   *
   * Characters: from 1 to 80.
   *
   * Documented characters: letters, digits, hyphens, slashes, periods and underscores.
   */
  RuleName: string;
  /** The domain of the requests that the rule takes. */
  Domain?: string;
  /** The path prefix of the requests that the rule takes. */
  Url?: string;
  /** The VServer group that receives the requests. */
  VServerGroupId: string;
  /**
   * Whether the rule follows the settings of its listener.
   *
   * - `on`: The rule follows the listener's scheduling, session persistence and health check.
   * - `off`: The rule has settings of its own.
   */
  ListenerSync: "on" | "off" | (string & {});
  /**
   * How requests are spread over the servers of the group.
   *
   * - `wrr`: By turns; servers with a higher weight get more requests.
   * - `rr`: By turns, regardless of weight.
   * - `wlc`: By weight and by the number of open connections.
   */
  Scheduler?: "wrr" | "rr" | "wlc" | (string & {});
  /**
   * Whether the requests of one client go to the same server, by means of a cookie.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  StickySession?: "on" | "off" | (string & {});
  /**
   * How the cookie that ties a client to a server comes about.
   *
   * - `insert`: The load balancer adds a cookie of its own to the first response.
   * - `server`: The load balancer overwrites the cookie that the servers set.
   */
  StickySessionType?: "insert" | "server" | (string & {});
  /**
   * How long the inserted cookie is valid.
   *
   * Value: from 1 to 86400 (seconds).
   */
  CookieTimeout?: number;
  /**
   * The name of the cookie that the servers set.
   *
   * Characters: from 1 to 200. Pattern: `^[^$,; ][^,; ]*$`
   *
   * ASCII characters only; no whitespace of any kind.
   */
  Cookie?: string;
  /**
   * Whether the servers of the group are checked.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  HealthCheck?: "on" | "off" | (string & {});
  /**
   * The Host header of the probe. `$_ip`, like no value, stands for each server's private IP address.
   *
   * Characters: from 1 to 80.
   *
   * A domain has letters, digits, periods and hyphens; an example of the provider breaks that with a slash.
   *
   * Servers that check the Host header need a domain here.
   */
  HealthCheckDomain?: string;
  /** The path that check requests ask for. */
  HealthCheckURI?: string;
  /**
   * The backend port that is probed.
   *
   * Value: from 1 to 65535. -520: The port that the servers receive traffic on.
   */
  HealthCheckConnectPort?: number;
  /** The classes of HTTP status that count as healthy, separated by commas. */
  HealthCheckHttpCode?: string;
  /**
   * The time from one probe to the next.
   *
   * Value: from 1 to 50 (seconds).
   */
  HealthCheckInterval?: number;
  /**
   * How long a probe waits for its answer; a server that answers later has failed the probe.
   *
   * Value: from 1 to 300 (seconds).
   */
  HealthCheckTimeout?: number;
  /**
   * Checks in a row that must succeed before a failed server gets requests again.
   *
   * Value: from 2 to 10.
   */
  HealthyThreshold?: number;
  /**
   * Checks in a row that must fail before a server gets no more requests.
   *
   * Value: from 2 to 10.
   */
  UnhealthyThreshold?: number;
}

/** An element of `RuleList`. */
export interface DescribeRulesResponseRule_ {
  /** The id of the forwarding rule. */
  RuleId: string;
  /**
   * The name of the rule, unique within its listener.
   *
   * Characters: from 1 to 80.
   *
   * Documented characters: letters, digits, hyphens, slashes, periods and underscores.
   */
  RuleName: string;
  /** The domain of the requests that the rule takes. */
  Domain?: string;
  /** The path prefix of the requests that the rule takes. */
  Url?: string;
  /** The VServer group that receives the requests. */
  VServerGroupId: string;
}

/** The known codes of an `ApiError` of {@link describeRules}; the service may answer others. */
export type DescribeRulesErrorCode = SlbErrorCode;

const describeRulesMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: true },
  ListenerPort: { integer: [1, 65535], required: true },
  ListenerProtocol: { values: ["http", "https", "tcp", "udp"] },
}));

/** Checks the parameters of DescribeRules without sending them. Returns all issues, warnings too. */
export function validateDescribeRules(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, LoadBalancerId, ListenerPort, ListenerProtocol } = params;
  if (
    hasOthers(params, describeRulesMembers) ||
    !mayBeString(RegionId) ||
    typeof LoadBalancerId !== "string" ||
    !isInteger(ListenerPort) ||
    ListenerPort < 1 ||
    ListenerPort > 65535 ||
    (ListenerProtocol != null &&
      ListenerProtocol !== "http" &&
      ListenerProtocol !== "https" &&
      ListenerProtocol !== "tcp" &&
      ListenerProtocol !== "udp")
  ) {
    checkMembers(issues, params, describeRulesMembers);
  }
  return issues;
}

/** {@link validateDescribeRules} as a Standard Schema (https://standardschema.dev). */
export const describeRulesSchema: StandardSchemaV1<DescribeRulesRequest> =
  /* @__PURE__ */ standardSchema<DescribeRulesRequest>(validateDescribeRules);

/** {@link describeRulesAction} without the validator, which a bundle then leaves out. */
export const describeRulesUnchecked: Action<DescribeRulesRequest, DescribeRulesResponse> = {
  api: slbApi,
  name: "DescribeRules",
  effect: "read",
  fromClient: { RegionId: "regionId" },
  response: {
    RequestId: "string",
    Rules: {
      list: {
        of: {
          RuleId: "string",
          RuleName: "string",
          Domain: "string",
          Url: "string",
          VServerGroupId: "string",
          ListenerSync: "string",
          Scheduler: "string",
          StickySession: "string",
          StickySessionType: "string",
          CookieTimeout: "integer",
          Cookie: "string",
          HealthCheck: "string",
          HealthCheckDomain: "string",
          HealthCheckURI: "string",
          HealthCheckConnectPort: "integer",
          HealthCheckHttpCode: "string",
          HealthCheckInterval: "integer",
          HealthCheckTimeout: "integer",
          HealthyThreshold: "integer",
          UnhealthyThreshold: "integer",
        },
      },
      wrapper: "Rule",
    },
    RuleList: {
      list: { of: { RuleId: "string", RuleName: "string", Domain: "string", Url: "string", VServerGroupId: "string" } },
      wrapper: "Rule",
    },
  },
};

/** Describes DescribeRules to `RpcClient.call`. */
export const describeRulesAction: CheckedAction<DescribeRulesRequest, DescribeRulesResponse> = /* @__PURE__ */ checked(
  describeRulesUnchecked,
  validateDescribeRules,
);

/**
 * List the forwarding rules of a listener with their settings.
 *
 * All rules come in one answer; there are no pages.
 */
export function describeRules(
  client: RpcClient,
  params: DescribeRulesRequest,
  options?: RequestOptions,
): Promise<DescribeRulesResponse> {
  return client.call(describeRulesAction, params, options);
}
