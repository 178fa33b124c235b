// Generated from spec/slb/region/DescribeZones.yaml. Do not edit.
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

/** The parameters of {@link describeZones}. */
export interface DescribeZonesRequest {
  /**
   * The region whose zones to list.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /**
   * The language of the names in the response.
   *
   * - `zh-CN`: Chinese.
   * - `en-US`: English.
   * - `ja`: Japanese.
   *
   * The values are those of DescribeRegions; no source gives any here.
   */
  AcceptLanguage?: "zh-CN" | "en-US" | "ja" | (string & {}) | undefined;
}

/** What {@link describeZones} answers. */
export interface DescribeZonesResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /** The zones that can be the primary one. */
  Zones: Array<DescribeZonesResponseZone>;
}

/** An element of `Zones`. */
export interface DescribeZonesResponseZone {
  /** The id of the primary zone. */
  ZoneId: string;
  /** The zone's name, for people. */
  LocalName: string;
  /** The zones that can be the secondary one beside it. */
  SlaveZones: Array<DescribeZonesResponseZoneSlaveZone>;
}

/** An element of `SlaveZones`. */
export interface DescribeZonesResponseZoneSlaveZone {
  /** The id of the secondary zone. */
  ZoneId: string;
  /** The zone's name, for people. */
  LocalName: string;
}

/** The known codes of an `ApiError` of {@link describeZones}; the service may answer others. */
export type DescribeZonesErrorCode = SlbErrorCode;

const describeZonesMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  AcceptLanguage: "string",
}));

/** Checks the parameters of DescribeZones without sending them. Returns all issues, warnings too. */
export function validateDescribeZones(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, AcceptLanguage } = params;
  if (hasOthers(params, describeZonesMembers) || !mayBeString(RegionId) || !mayBeString(AcceptLanguage)) {
    checkMembers(issues, params, describeZonesMembers);
  }
  return issues;
}

/** {@link validateDescribeZones} as a Standard Schema (https://standardschema.dev). */
export const describeZonesSchema: StandardSchemaV1<DescribeZonesRequest> =
  /* @__PURE__ */ standardSchema<DescribeZonesRequest>(validateDescribeZones);

/** {@link describeZonesAction} without the validator, which a bundle then leaves out. */
export const describeZonesUnchecked: Action<DescribeZonesRequest, DescribeZonesResponse> = {
  api: slbApi,
  name: "DescribeZones",
  effect: "read",
  fromClient: { RegionId: "regionId" },
  response: {
    RequestId: "string",
    Zones: {
      list: {
        of: {
          ZoneId: "string",
          LocalName: "string",
          SlaveZones: { list: { of: { ZoneId: "string", LocalName: "string" } }, wrapper: "SlaveZone" },
        },
      },
      wrapper: "Zone",
    },
  },
};

/** Describes DescribeZones to `RpcClient.call`. */
export const describeZonesAction: CheckedAction<DescribeZonesRequest, DescribeZonesResponse> = /* @__PURE__ */ checked(
  describeZonesUnchecked,
  validateDescribeZones,
);

/**
 * List the zones of a region.
 *
 * Lists the zones that an instance can have as its primary one and, for each, those that can be its secondary one.
 * Take a pair of them for MasterZoneId and SlaveZoneId of CreateLoadBalancer.
 */
export function describeZones(
  client: RpcClient,
  params: DescribeZonesRequest = {},
  options?: RequestOptions,
): Promise<DescribeZonesResponse> {
  return client.call(describeZonesAction, params, options);
}
