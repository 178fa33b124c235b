// Generated from spec/slb/vserver-group/DescribeVServerGroupAttribute.yaml. Do not edit.
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

/** The parameters of {@link describeVServerGroupAttribute}. */
export interface DescribeVServerGroupAttributeRequest {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The id of the group to show. */
  VServerGroupId: string;
}

/** What {@link describeVServerGroupAttribute} answers. */
export interface DescribeVServerGroupAttributeResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /** The id of the VServer group. */
  VServerGroupId: string;
  /**
   * A text to recognise the group by.
   *
   * Characters: from 1 to 80.
   *
   * Letters, digits, hyphens, slashes, periods and underscores are documented.
   */
  VServerGroupName: string;
  /** The id of the instance that has the group. */
  LoadBalancerId: string;
  /**
   * When it was created, in UTC.
   *
   * The provider speaks of the creation of the instance; beside the group's fields that may be a mistake.
   */
  CreateTime: string;
  /** The servers of the group. */
  BackendServers: Array<DescribeVServerGroupAttributeResponseBackendServer>;
  /** The tags of the group. */
  Tags?: Array<DescribeVServerGroupAttributeResponseTag>;
}

/** An element of `BackendServers`. */
export interface DescribeVServerGroupAttributeResponseBackendServer {
  /** The id of the server; today an ECS instance, a network interface or a container instance. */
  ServerId: string;
  /**
   * The port on which the server receives the traffic.
   *
   * Value: from 1 to 65535.
   */
  Port: number;
  /**
   * How much of the traffic the server gets compared with the other servers; 0 gives it none.
   *
   * Value: from 0 to 100.
   */
  Weight: number;
  /** The remark about the server. */
  Description?: string;
  /**
   * What kind of server the id stands for.
   *
   * - `ecs`: An ECS instance.
   * - `eni`: An elastic network interface.
   * - `eci`: An elastic container instance.
   */
  Type: "ecs" | "eni" | "eci" | (string & {});
  /**
   * The address that receives the traffic.
   *
   * Meant for network interfaces and container instances; the texts of AddBackendServers and CreateVServerGroup name
   * ECS instances too.
   */
  ServerIp?: string;
}

/** An element of `Tags`. */
export interface DescribeVServerGroupAttributeResponseTag {
  /** What the tag is about. */
  TagKey: string;
  /** What the tag says about it. */
  TagValue: string;
}

/** The known codes of an `ApiError` of {@link describeVServerGroupAttribute}; the service may answer others. */
export type DescribeVServerGroupAttributeErrorCode = SlbErrorCode;

const describeVServerGroupAttributeMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  VServerGroupId: { string: [], required: true },
}));

/** Checks the parameters of DescribeVServerGroupAttribute without sending them. Returns all issues, warnings too. */
export function validateDescribeVServerGroupAttribute(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, VServerGroupId } = params;
  if (
    hasOthers(params, describeVServerGroupAttributeMembers) ||
    !mayBeString(RegionId) ||
    typeof VServerGroupId !== "string"
  ) {
    checkMembers(issues, params, describeVServerGroupAttributeMembers);
  }
  return issues;
}

/** {@link validateDescribeVServerGroupAttribute} as a Standard Schema (https://standardschema.dev). */
export const describeVServerGroupAttributeSchema: StandardSchemaV1<DescribeVServerGroupAttributeRequest> =
  /* @__PURE__ */ standardSchema<DescribeVServerGroupAttributeRequest>(validateDescribeVServerGroupAttribute);

/** {@link describeVServerGroupAttributeAction} without the validator, which a bundle then leaves out. */
export const describeVServerGroupAttributeUnchecked: Action<
  DescribeVServerGroupAttributeRequest,
  DescribeVServerGroupAttributeResponse
> = {
  api: slbApi,
  name: "DescribeVServerGroupAttribute",
  effect: "read",
  fromClient: { RegionId: "regionId" },
  response: {
    RequestId: "string",
    VServerGroupId: "string",
    VServerGroupName: "string",
    LoadBalancerId: "string",
    CreateTime: "string",
    BackendServers: {
      list: {
        of: {
          ServerId: "string",
          Port: "integer",
          Weight: "integer",
          Description: "string",
          Type: "string",
          ServerIp: "string",
        },
      },
      wrapper: "BackendServer",
    },
    Tags: { list: { of: { TagKey: "string", TagValue: "string" } }, wrapper: "Tag" },
  },
};

/** Describes DescribeVServerGroupAttribute to `RpcClient.call`. */
export const describeVServerGroupAttributeAction: CheckedAction<
  DescribeVServerGroupAttributeRequest,
  DescribeVServerGroupAttributeResponse
> = /* @__PURE__ */ checked(describeVServerGroupAttributeUnchecked, validateDescribeVServerGroupAttribute);

/**
 * Show a VServer group with its servers.
 *
 * Gives the name of the group and each of its servers with port and weight.
 */
export function describeVServerGroupAttribute(
  client: RpcClient,
  params: DescribeVServerGroupAttributeRequest,
  options?: RequestOptions,
): Promise<DescribeVServerGroupAttributeResponse> {
  return client.call(describeVServerGroupAttributeAction, params, options);
}
