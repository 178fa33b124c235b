// Generated from spec/slb/rule/CreateRules.yaml. Do not edit.
import { checked, type Action, type CheckedAction, type DryRunPassed } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import {
  checkEach,
  checkMembers,
  doubtful,
  error,
  hasOthers,
  isInteger,
  isRecord,
  mayBeBoolean,
  mayBeString,
  membersOf,
  noObject,
  repeated,
  standardSchema,
  within,
  type Members,
} from "../../runtime/validation.js";
import { slbApi, type SlbErrorCode } from "../api.js";

/**
 * The parameters of {@link createRules}.
 *
 * - `domain-or-url`: In each element of RuleList: Give at least one of Domain and Url.
 * - `unique-rule-name`: No two elements of RuleList may have the same RuleName.
 * - `unique-domain-and-url`: No two elements of RuleList may have the same Domain and Url.
 * - `rule-name-characters` (warning): In each element of RuleList: RuleName must match ^[A-Za-z0-9/._-]+$. Only letters,
 *   digits, hyphens, slashes, periods and underscores are documented.
 * - `domain-characters` (warning): In each element of RuleList: Domain must match ^[A-Za-z0-9*.-]+$. Only letters,
 *   digits, hyphens, periods and the wildcard are documented.
 * - `url-characters` (warning): In each element of RuleList: Url must match ^[A-Za-z0-9/.%?#&-]+$. Only letters, digits
 *   and - / . % ? # & are documented.
 */
export interface CreateRulesRequest {
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
   * The rules to add.
   *
   * Elements: from 1 to 10.
   */
  RuleList: Array<CreateRulesRequestRule>;
  /**
   * Only check the request; nothing is changed.
   *
   * When true, the service only checks; if all is well, the answer has nothing but the `RequestId`.
   *
   * The provider lists it without a text; that it answers an error is what public clients have met.
   */
  DryRun?: boolean | undefined;
  /**
   * The listener's protocol, to tell it from a listener of another protocol on the same port.
   *
   * - `http`: HTTP.
   * - `https`: HTTPS.
   *
   * Needed when listeners of different protocols share the port.
   */
  ListenerProtocol?: "http" | "https" | undefined;
}

/**
 * An element of `RuleList`.
 *
 * - `domain-or-url`: Give at least one of Domain and Url.
 * - `unique-rule-name`: No two elements of RuleList may have the same RuleName.
 * - `unique-domain-and-url`: No two elements of RuleList may have the same Domain and Url.
 * - `rule-name-characters` (warning): RuleName must match ^[A-Za-z0-9/._-]+$. Only letters, digits, hyphens, slashes,
 *   periods and underscores are documented.
 * - `domain-characters` (warning): Domain must match ^[A-Za-z0-9*.-]+$. Only letters, digits, hyphens, periods and the
 *   wildcard are documented.
 * - `url-characters` (warning): Url must match ^[A-Za-z0-9/.%?#&-]+$. Only letters, digits and - / . % ? # & are
 *   documented.
 */
export type CreateRulesRequestRule = CreateRulesRequestRuleMembers & ({ Domain: string } | { Url: string });

/** The members of {@link CreateRulesRequestRule}. */
export interface CreateRulesRequestRuleMembers {
  /**
   * The name of the rule, unique within its listener.
   *
   * Characters: from 1 to 80.
   *
   * Documented characters: letters, digits, hyphens, slashes, periods and underscores.
   */
  RuleName: string;
  /** The domain of the requests that the rule takes. */
  Domain?: string | undefined;
  /**
   * The path prefix of the requests that the rule takes.
   *
   * Characters: from 2 to 80. Pattern: `^/[^ ]+$`
   *
   * Documented characters: letters, digits and - / . % ? # &
   */
  Url?: string | undefined;
  /** The VServer group that receives the requests. */
  VServerGroupId: string;
}

/** What {@link createRules} answers. */
export interface CreateRulesResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /** The rules that were added. */
  Rules: Array<CreateRulesResponseRule>;
}

/** An element of `Rules`. */
export interface CreateRulesResponseRule {
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
}

/**
 * The known codes of an `ApiError` of {@link createRules}; the service may answer others.
 *
 * - `DryRunOperation`: The check asked for by DryRun has passed; nothing was changed. Send the request without DryRun to
 *   make the change.
 * - `OperationFailed.ListenerStatusNotSupport` (retry later): The listener is in a state that allows no change of its
 *   rules for the moment. Call again once the listener has settled.
 */
export type CreateRulesErrorCode = SlbErrorCode | "DryRunOperation" | "OperationFailed.ListenerStatusNotSupport";

const createRulesRuleListUrlPattern: RegExp = /^\/[^ ]+$/u;
const createRulesRuleListMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RuleName: { string: [1, 80], required: true },
  Domain: "string",
  Url: { string: [2, 80], pattern: createRulesRuleListUrlPattern },
  VServerGroupId: { string: [], required: true },
}));
const createRulesMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: true },
  ListenerPort: { integer: [1, 65535], required: true },
  RuleList: { list: { of: createRulesRuleListMembers }, size: [1, 10], required: true },
  DryRun: "boolean",
  ListenerProtocol: { values: ["http", "https"] },
}));

/** Checks the parameters of CreateRules without sending them. Returns all issues, warnings too. */
export function validateCreateRules(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, LoadBalancerId, ListenerPort, RuleList, DryRun, ListenerProtocol } = params;
  if (
    hasOthers(params, createRulesMembers) ||
    !mayBeString(RegionId) ||
    typeof LoadBalancerId !== "string" ||
    !isInteger(ListenerPort) ||
    ListenerPort < 1 ||
    ListenerPort > 65535 ||
    !Array.isArray(RuleList) ||
    RuleList.length < 1 ||
    RuleList.length > 10 ||
    RuleList.findIndex(
      (item: unknown) =>
        !isRecord(item) ||
        hasOthers(item, createRulesRuleListMembers) ||
        !within(item.RuleName, 1, 80) ||
        !mayBeString(item.Domain) ||
        (item.Url != null && (!within(item.Url, 2, 80) || !createRulesRuleListUrlPattern.test(item.Url))) ||
        typeof item.VServerGroupId !== "string",
    ) >= 0 ||
    !mayBeBoolean(DryRun) ||
    (ListenerProtocol != null && ListenerProtocol !== "http" && ListenerProtocol !== "https")
  ) {
    checkMembers(issues, params, createRulesMembers);
  }
  checkEach(issues, "RuleList", RuleList, (item) => {
    const { Domain, Url } = item;
    if (Domain == null && Url == null) {
      error(issues, "Domain", "domain-or-url", "Give at least one of Domain and Url.");
    }
  });
  if (Array.isArray(RuleList)) {
    for (const index of repeated(RuleList, ["RuleName"])) {
      error(
        issues,
        `RuleList[${index}]`,
        "unique-rule-name",
        "No two elements of RuleList may have the same RuleName.",
      );
    }
  }
  if (Array.isArray(RuleList)) {
    for (const index of repeated(RuleList, ["Domain", "Url"])) {
      error(
        issues,
        `RuleList[${index}]`,
        "unique-domain-and-url",
        "No two elements of RuleList may have the same Domain and Url.",
      );
    }
  }
  checkEach(issues, "RuleList", RuleList, (item) => {
    const { RuleName } = item;
    if (typeof RuleName === "string" && !/^[A-Za-z0-9/._-]+$/u.test(RuleName)) {
      doubtful(
        issues,
        "RuleName",
        "rule-name-characters",
        "must match ^[A-Za-z0-9/._-]+$. Only letters, digits, hyphens, slashes, periods and underscores are documented.",
      );
    }
  });
  checkEach(issues, "RuleList", RuleList, (item) => {
    const { Domain } = item;
    if (typeof Domain === "string" && !/^[A-Za-z0-9*.-]+$/u.test(Domain)) {
      doubtful(
        issues,
        "Domain",
        "domain-characters",
        "must match ^[A-Za-z0-9*.-]+$. Only letters, digits, hyphens, periods and the wildcard are documented.",
      );
    }
  });
  checkEach(issues, "RuleList", RuleList, (item) => {
    const { Url } = item;
    if (typeof Url === "string" && !/^[A-Za-z0-9/.%?#&-]+$/u.test(Url)) {
      doubtful(
        issues,
        "Url",
        "url-characters",
        "must match ^[A-Za-z0-9/.%?#&-]+$. Only letters, digits and - / . % ? # & are documented.",
      );
    }
  });
  return issues;
}

/** {@link validateCreateRules} as a Standard Schema (https://standardschema.dev). */
export const createRulesSchema: StandardSchemaV1<CreateRulesRequest> =
  /* @__PURE__ */ standardSchema<CreateRulesRequest>(validateCreateRules);

/** {@link createRulesAction} without the validator, which a bundle then leaves out. */
export const createRulesUnchecked: Action<CreateRulesRequest, CreateRulesResponse> = {
  api: slbApi,
  name: "CreateRules",
  dryRun: "DryRunOperation",
  fromClient: { RegionId: "regionId" },
  parameters: { RuleList: { encoding: "json" } },
  response: { RequestId: "string", Rules: { list: { of: { RuleId: "string", RuleName: "string" } }, wrapper: "Rule" } },
};

/** Describes CreateRules to `RpcClient.call`. */
export const createRulesAction: CheckedAction<CreateRulesRequest, CreateRulesResponse> = /* @__PURE__ */ checked(
  createRulesUnchecked,
  validateCreateRules,
);

/**
 * Add forwarding rules to an HTTP or HTTPS listener.
 *
 * A rule sends the requests for one domain, one URL path or both to a VServer group.
 * Requests that no rule matches go to the listener's own backend servers.
 * A new rule follows the listener's scheduling, session persistence and health check; SetRule gives it its own.
 */
export function createRules(
  client: RpcClient,
  params: CreateRulesRequest & { DryRun: true },
  options?: RequestOptions,
): Promise<DryRunPassed>;
/**
 * Add forwarding rules to an HTTP or HTTPS listener.
 *
 * A rule sends the requests for one domain, one URL path or both to a VServer group.
 * Requests that no rule matches go to the listener's own backend servers.
 * A new rule follows the listener's scheduling, session persistence and health check; SetRule gives it its own.
 */
export function createRules(
  client: RpcClient,
  params: CreateRulesRequest,
  options?: RequestOptions,
): Promise<CreateRulesResponse>;
export function createRules(
  client: RpcClient,
  params: CreateRulesRequest,
  options?: RequestOptions,
): Promise<CreateRulesResponse | DryRunPassed> {
  return client.call(createRulesAction, params, options);
}
