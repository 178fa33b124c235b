// Generated from spec/slb/rule/CreateRules.yaml. Do not edit.
import type { Action } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import {
  error,
  isInteger,
  isRecord,
  mistyped,
  outOfRange,
  repeated,
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
   * When true, the service only checks; if all is well, the call fails with the `ApiError` `DryRunOperation`.
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

const createRulesMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "RegionId",
  "LoadBalancerId",
  "ListenerPort",
  "RuleList",
  "DryRun",
  "ListenerProtocol",
]);
const createRulesRuleListMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "RuleName",
  "Domain",
  "Url",
  "VServerGroupId",
]);
const createRulesRuleListUrlPattern: RegExp = /^\/[^ ]+$/u;

/** Checks the parameters of CreateRules without sending them. Returns all issues, warnings too. */
export function validateCreateRules(params: unknown): Issue[] {
  const issues: Issue[] = [];
  if (!isRecord(params)) {
    error(issues, "", "type", "The parameters must be an object.");
    return issues;
  }
  unknownMembers(issues, params, createRulesMembers, "");
  const { RegionId, LoadBalancerId, ListenerPort, RuleList, DryRun, ListenerProtocol } = params;
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
  if (!Array.isArray(RuleList)) {
    required(issues, "RuleList", RuleList, "a list");
  } else {
    if (RuleList.length < 1 || RuleList.length > 10) {
      violated(issues, "RuleList", "size", "must have from 1 to 10 elements.");
    }
    for (let index1 = 0; index1 < RuleList.length; index1++) {
      const item1: unknown = RuleList[index1];
      if (!isRecord(item1)) {
        mistyped(issues, `RuleList[${index1}]`, "an object");
      } else {
        unknownMembers(issues, item1, createRulesRuleListMembers, `RuleList[${index1}]`);
        const { RuleName, Domain, Url, VServerGroupId } = item1;
        if (typeof RuleName !== "string") {
          required(issues, `RuleList[${index1}].RuleName`, RuleName);
        } else if (!within(RuleName, 1, 80)) {
          wrongLength(issues, `RuleList[${index1}].RuleName`, "from 1 to 80");
        }
        if (Domain != null && typeof Domain !== "string") {
          mistyped(issues, `RuleList[${index1}].Domain`);
        }
        if (Url != null) {
          if (typeof Url !== "string") {
            mistyped(issues, `RuleList[${index1}].Url`);
          } else {
            if (!within(Url, 2, 80)) {
              wrongLength(issues, `RuleList[${index1}].Url`, "from 2 to 80");
            }
            if (!createRulesRuleListUrlPattern.test(Url)) {
              violated(issues, `RuleList[${index1}].Url`, "pattern", "must match ^/[^ ]+$");
            }
          }
        }
        if (typeof VServerGroupId !== "string") {
          required(issues, `RuleList[${index1}].VServerGroupId`, VServerGroupId);
        }
      }
    }
  }
  if (DryRun != null && typeof DryRun !== "boolean") {
    mistyped(issues, "DryRun", "true or false");
  }
  if (ListenerProtocol != null && ListenerProtocol !== "http" && ListenerProtocol !== "https") {
    unlisted(issues, "ListenerProtocol", ListenerProtocol, '"http" or "https"');
  }
  if (Array.isArray(RuleList)) {
    for (let index = 0; index < RuleList.length; index++) {
      const item: unknown = RuleList[index];
      if (!isRecord(item)) {
        continue;
      }
      const { Domain, Url } = item;
      if (Domain == null && Url == null) {
        error(issues, `RuleList[${index}].Domain`, "domain-or-url", "Give at least one of Domain and Url.");
      }
    }
  }
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
  if (Array.isArray(RuleList)) {
    for (let index = 0; index < RuleList.length; index++) {
      const item: unknown = RuleList[index];
      if (!isRecord(item)) {
        continue;
      }
      const { RuleName } = item;
      if (typeof RuleName === "string" && !/^[A-Za-z0-9/._-]+$/u.test(RuleName)) {
        violated(
          issues,
          `RuleList[${index}].RuleName`,
          "rule-name-characters",
          "must match ^[A-Za-z0-9/._-]+$. Only letters, digits, hyphens, slashes, periods and underscores are documented.",
          "warning",
        );
      }
    }
  }
  if (Array.isArray(RuleList)) {
    for (let index = 0; index < RuleList.length; index++) {
      const item: unknown = RuleList[index];
      if (!isRecord(item)) {
        continue;
      }
      const { Domain } = item;
      if (typeof Domain === "string" && !/^[A-Za-z0-9*.-]+$/u.test(Domain)) {
        violated(
          issues,
          `RuleList[${index}].Domain`,
          "domain-characters",
          "must match ^[A-Za-z0-9*.-]+$. Only letters, digits, hyphens, periods and the wildcard are documented.",
          "warning",
        );
      }
    }
  }
  if (Array.isArray(RuleList)) {
    for (let index = 0; index < RuleList.length; index++) {
      const item: unknown = RuleList[index];
      if (!isRecord(item)) {
        continue;
      }
      const { Url } = item;
      if (typeof Url === "string" && !/^[A-Za-z0-9/.%?#&-]+$/u.test(Url)) {
        violated(
          issues,
          `RuleList[${index}].Url`,
          "url-characters",
          "must match ^[A-Za-z0-9/.%?#&-]+$. Only letters, digits and - / . % ? # & are documented.",
          "warning",
        );
      }
    }
  }
  return issues;
}

/** {@link validateCreateRules} as a Standard Schema (https://standardschema.dev). */
export const createRulesSchema: StandardSchemaV1<CreateRulesRequest> =
  /* @__PURE__ */ standardSchema<CreateRulesRequest>(validateCreateRules);

/** Describes CreateRules to `RpcClient.call`. */
export const createRulesAction: Action<CreateRulesRequest, CreateRulesResponse> = {
  api: slbApi,
  name: "CreateRules",
  fromClient: { RegionId: "regionId" },
  parameters: { RuleList: { encoding: "json" } },
  response: { RequestId: "string", Rules: { list: { of: { RuleId: "string", RuleName: "string" } }, wrapper: "Rule" } },
  validate: validateCreateRules,
};

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
): Promise<CreateRulesResponse> {
  return client.call(createRulesAction, params, options);
}
