// Generated from spec/slb/master-slave-group/DescribeMasterSlaveServerGroupAttribute.yaml. Do not edit.
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

/** The parameters of {@link describeMasterSlaveServerGroupAttribute}. */
export interface DescribeMasterSlaveServerGroupAttributeRequest {
  /**
   * The region of the group's instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** Identifies the pair of servers. */
  MasterSlaveServerGroupId: string;
}

/** What {@link describeMasterSlaveServerGroupAttribute} answers. */
export interface DescribeMasterSlaveServerGroupAttributeResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /** Identifies the pair of servers. */
  MasterSlaveServerGroupId: string;
  /** What the pair of servers is called. */
  MasterSlaveServerGroupName: string;
  /** The instance that the group belongs to. */
  LoadBalancerId: string;
  /**
   * A time of creation in UTC, by its place that of the group.
   *
   * The provider's text calls it the creation time of the instance.
   */
  CreateTime: string;
  /** The two servers of the group. */
  MasterSlaveBackendServers: Array<DescribeMasterSlaveServerGroupAttributeResponseMasterSlaveBackendServer>;
  /** The tags of the group. */
  Tags: Array<DescribeMasterSlaveServerGroupAttributeResponseTag>;
}

/** An element of `MasterSlaveBackendServers`. */
export interface DescribeMasterSlaveServerGroupAttributeResponseMasterSlaveBackendServer {
  /** The id of the server; today an ECS instance, a network interface or a container instance. */
  ServerId: string;
  /**
   * The port on which the server receives the traffic.
   *
   * Value: from 1 to 65535.
   */
  Port: number;
  /**
   * The weight of the server; one with weight 0 gets no requests.
   *
   * Value: from 0 to 100.
   */
  Weight: number;
  /**
   * The role of the server in the pair.
   *
   * - `Master`: Receives the traffic as long as it is healthy.
   * - `Slave`: Takes over when the master fails.
   */
  ServerType: "Master" | "Slave" | (string & {});
  /**
   * What kind of server the id stands for.
   *
   * - `ecs`: An ECS instance.
   * - `eni`: An elastic network interface.
   * - `eci`: An elastic container instance.
   */
  Type: "ecs" | "eni" | "eci" | (string & {});
  /** The remark about the server. */
  Description?: string;
}

/** An element of `Tags`. */
export interface DescribeMasterSlaveServerGroupAttributeResponseTag {
  /** What the tag is about. */
  TagKey: string;
  /** What the tag says about it. */
  TagValue: string;
}

/** The known codes of an `ApiError` of {@link describeMasterSlaveServerGroupAttribute}; the service may answer others. */
export type DescribeMasterSlaveServerGroupAttributeErrorCode = SlbErrorCode;

const describeMasterSlaveServerGroupAttributeMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  MasterSlaveServerGroupId: { string: [], required: true },
}));

/**
 * Checks the parameters of DescribeMasterSlaveServerGroupAttribute without sending them. Returns all issues, warnings
 * too.
 */
export function validateDescribeMasterSlaveServerGroupAttribute(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, MasterSlaveServerGroupId } = params;
  if (
    hasOthers(params, describeMasterSlaveServerGroupAttributeMembers) ||
    !mayBeString(RegionId) ||
    typeof MasterSlaveServerGroupId !== "string"
  ) {
    checkMembers(issues, params, describeMasterSlaveServerGroupAttributeMembers);
  }
  return issues;
}

/** {@link validateDescribeMasterSlaveServerGroupAttribute} as a Standard Schema (https://standardschema.dev). */
export const describeMasterSlaveServerGroupAttributeSchema: StandardSchemaV1<DescribeMasterSlaveServerGroupAttributeRequest> =
  /* @__PURE__ */ standardSchema<DescribeMasterSlaveServerGroupAttributeRequest>(
    validateDescribeMasterSlaveServerGroupAttribute,
  );

/** {@link describeMasterSlaveServerGroupAttributeAction} without the validator, which a bundle then leaves out. */
export const describeMasterSlaveServerGroupAttributeUnchecked: Action<
  DescribeMasterSlaveServerGroupAttributeRequest,
  DescribeMasterSlaveServerGroupAttributeResponse
> = {
  api: slbApi,
  name: "DescribeMasterSlaveServerGroupAttribute",
  effect: "read",
  fromClient: { RegionId: "regionId" },
  response: {
    RequestId: "string",
    MasterSlaveServerGroupId: "string",
    MasterSlaveServerGroupName: "string",
    LoadBalancerId: "string",
    CreateTime: "string",
    MasterSlaveBackendServers: {
      list: {
        of: {
          ServerId: "string",
          Port: "integer",
          Weight: "integer",
          ServerType: "string",
          Type: "string",
          Description: "string",
        },
      },
      wrapper: "MasterSlaveBackendServer",
    },
    Tags: { list: { of: { TagKey: "string", TagValue: "string" } }, wrapper: "Tag" },
  },
};

/** Describes DescribeMasterSlaveServerGroupAttribute to `RpcClient.call`. */
export const describeMasterSlaveServerGroupAttributeAction: CheckedAction<
  DescribeMasterSlaveServerGroupAttributeRequest,
  DescribeMasterSlaveServerGroupAttributeResponse
> = /* @__PURE__ */ checked(
  describeMasterSlaveServerGroupAttributeUnchecked,
  validateDescribeMasterSlaveServerGroupAttribute,
);

/**
 * Get one master-slave server group with its servers.
 *
 * Returns the group's name and its two servers with their ports, weights and roles.
 */
export function describeMasterSlaveServerGroupAttribute(
  client: RpcClient,
  params: DescribeMasterSlaveServerGroupAttributeRequest,
  options?: RequestOptions,
): Promise<DescribeMasterSlaveServerGroupAttributeResponse> {
  return client.call(describeMasterSlaveServerGroupAttributeAction, params, options);
}
