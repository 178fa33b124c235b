// Generated from spec/slb/region/DescribeRegions.yaml. Do not edit.
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

/** The parameters of {@link describeRegions}. */
export interface DescribeRegionsRequest {
  /**
   * A region. The client does not fill it in here, so that all regions are listed.
   *
   * No source says how it changes the answer.
   */
  RegionId?: string | undefined;
  /**
   * The language of the names in the response.
   *
   * - `zh-CN`: Chinese.
   * - `en-US`: English.
   * - `ja`: Japanese.
   */
  AcceptLanguage?: "zh-CN" | "en-US" | "ja" | undefined;
}

/** What {@link describeRegions} answers. */
export interface DescribeRegionsResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /** The regions in which instances can be created. */
  Regions: Array<DescribeRegionsResponseRegion>;
}

/** An element of `Regions`. */
export interface DescribeRegionsResponseRegion {
  /** The id of the region, as RegionId takes it. */
  RegionId: string;
  /** The region's name, for people. */
  LocalName: string;
  /** The host that serves the region's API. */
  RegionEndpoint: string;
}

/** The known codes of an `ApiError` of {@link describeRegions}; the service may answer others. */
export type DescribeRegionsErrorCode = SlbErrorCode;

const describeRegionsMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  AcceptLanguage: { values: ["zh-CN", "en-US", "ja"] },
}));

/** Checks the parameters of DescribeRegions without sending them. Returns all issues, warnings too. */
export function validateDescribeRegions(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, AcceptLanguage } = params;
  if (
    hasOthers(params, describeRegionsMembers) ||
    !mayBeString(RegionId) ||
    (AcceptLanguage != null && AcceptLanguage !== "zh-CN" && AcceptLanguage !== "en-US" && AcceptLanguage !== "ja")
  ) {
    checkMembers(issues, params, describeRegionsMembers);
  }
  return issues;
}

/** {@link validateDescribeRegions} as a Standard Schema (https://standardschema.dev). */
export const describeRegionsSchema: StandardSchemaV1<DescribeRegionsRequest> =
  /* @__PURE__ */ standardSchema<DescribeRegionsRequest>(validateDescribeRegions);

/** {@link describeRegionsAction} without the validator, which a bundle then leaves out. */
export const describeRegionsUnchecked: Action<DescribeRegionsRequest, DescribeRegionsResponse> = {
  api: slbApi,
  name: "DescribeRegions",
  effect: "read",
  response: {
    RequestId: "string",
    Regions: { list: { of: { RegionId: "string", LocalName: "string", RegionEndpoint: "string" } }, wrapper: "Region" },
  },
};

/** Describes DescribeRegions to `RpcClient.call`. */
export const describeRegionsAction: CheckedAction<DescribeRegionsRequest, DescribeRegionsResponse> =
  /* @__PURE__ */ checked(describeRegionsUnchecked, validateDescribeRegions);

/**
 * List the regions where instances can be created.
 *
 * Each region comes with the name people know it by and the host of its API. DescribeZones lists the zones of one.
 */
export function describeRegions(
  client: RpcClient,
  params: DescribeRegionsRequest = {},
  options?: RequestOptions,
): Promise<DescribeRegionsResponse> {
  return client.call(describeRegionsAction, params, options);
}
