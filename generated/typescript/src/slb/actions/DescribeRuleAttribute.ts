// Generated from spec/slb/rule/DescribeRuleAttribute.yaml. Do not edit.
import { checked, type Action, type CheckedAction } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import {
  checkMembers,
  hasOthers,
  isRecord,
  mayBeString,
  membersOf,
  noObject,
  standardSchema,
  type Members,
} from "../../runtime/validation.js";
import { slbApi, type SlbErrorCode } from "../api.js";

/** The parameters of {@link describeRuleAttribute}. */
export interface DescribeRuleAttributeRequest {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The id of the forwarding rule. */
  RuleId: string;
}

/** What {@link describeRuleAttribute} answers. */
export interface DescribeRuleAttributeResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
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
  /** The id of the instance. */
  LoadBalancerId: string;
  /**
   * The frontend port of the rule's listener.
   *
   * Value: from 1 to 65535.
   */
  ListenerPort: number;
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
   * The port that checks connect to; without one it is the listener's port.
   *
   * Value: from 1 to 65535. -520: The port that the servers receive traffic on.
   */
  HealthCheckConnectPort?: number;
  /**
   * The classes of HTTP status that count as healthy, separated by commas.
   *
   * It is http_2xx when none was chosen.
   */
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

/** The known codes of an `ApiError` of {@link describeRuleAttribute}; the service may answer others. */
export type DescribeRuleAttributeErrorCode = SlbErrorCode;

const describeRuleAttributeMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  RuleId: { string: [], required: true },
}));

/** Checks the parameters of DescribeRuleAttribute without sending them. Returns all issues, warnings too. */
export function validateDescribeRuleAttribute(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, RuleId } = params;
  if (hasOthers(params, describeRuleAttributeMembers) || !mayBeString(RegionId) || typeof RuleId !== "string") {
    checkMembers(issues, params, describeRuleAttributeMembers);
  }
  return issues;
}

/** {@link validateDescribeRuleAttribute} as a Standard Schema (https://standardschema.dev). */
export const describeRuleAttributeSchema: StandardSchemaV1<DescribeRuleAttributeRequest> =
  /* @__PURE__ */ standardSchema<DescribeRuleAttributeRequest>(validateDescribeRuleAttribute);

/** {@link describeRuleAttributeAction} without the validator, which a bundle then leaves out. */
export const describeRuleAttributeUnchecked: Action<DescribeRuleAttributeRequest, DescribeRuleAttributeResponse> = {
  api: slbApi,
  name: "DescribeRuleAttribute",
  effect: "read",
  fromClient: { RegionId: "regionId" },
  response: {
    RequestId: "string",
    RuleId: "string",
    RuleName: "string",
    LoadBalancerId: "string",
    ListenerPort: "integer",
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
};

/** Describes DescribeRuleAttribute to `RpcClient.call`. */
export const describeRuleAttributeAction: CheckedAction<DescribeRuleAttributeRequest, DescribeRuleAttributeResponse> =
  /* @__PURE__ */ checked(describeRuleAttributeUnchecked, validateDescribeRuleAttribute);

/**
 * Get one forwarding rule with all its settings.
 *
 * Tells what the rule matches, which VServer group gets the requests, and whether the rule follows its listener.
 */
export function describeRuleAttribute(
  client: RpcClient,
  params: DescribeRuleAttributeRequest,
  options?: RequestOptions,
): Promise<DescribeRuleAttributeResponse> {
  return client.call(describeRuleAttributeAction, params, options);
}
