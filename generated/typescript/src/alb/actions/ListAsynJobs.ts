// Generated from spec/alb/job/ListAsynJobs.yaml. Do not edit.
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
import { albApi, type AlbErrorCode } from "../api.js";

/** The parameters of {@link listAsynJobs}. */
export interface ListAsynJobsRequest {
  /** Only the jobs with these ids. */
  JobIds?: Array<string> | undefined;
  /** Only the jobs that this Action started. */
  ApiName?: string | undefined;
  /**
   * Only the jobs on resources of this kind.
   *
   * - `loadbalancer`: An instance.
   * - `listener`: A listener.
   * - `rule`: A forwarding rule.
   * - `acl`: An access control list.
   * - `securitypolicy`: A security policy.
   * - `servergroup`: A server group.
   */
  ResourceType?:
    | "loadbalancer"
    | "listener"
    | "rule"
    | "acl"
    | "securitypolicy"
    | "servergroup"
    | (string & {})
    | undefined;
  /** Only the jobs on these resources. */
  ResourceIds?: Array<string> | undefined;
  /**
   * Only the jobs that started at this time or later, counted from the beginning of 1970 in UTC.
   *
   * Unit: milliseconds.
   *
   * The provider's example is a date, 2021-06-03T17:22Z, although the type is a number.
   */
  BeginTime?: number | undefined;
  /**
   * Only the jobs that ended by this time, counted from the beginning of 1970 in UTC.
   *
   * Unit: milliseconds.
   *
   * The provider's example is a date, 2021-06-04T17:22Z, although the type is a number.
   */
  EndTime?: number | undefined;
  /** The token of the page to return, as the page before it has it. Without one it is the first page. */
  NextToken?: string | undefined;
  /**
   * How many jobs a page has at most.
   *
   * Value: from 1 to 100.
   *
   * Default: `20`.
   */
  MaxResults?: number | undefined;
}

/** What {@link listAsynJobs} answers. */
export interface ListAsynJobsResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /** The jobs on this page. */
  Jobs: Array<ListAsynJobsResponseJob>;
  /** The token of the next page; none on the last one. */
  NextToken?: string;
  /** How many jobs a page has at most. */
  MaxResults?: number;
  /** How many jobs there are. */
  TotalCount?: number;
}

/** An element of `Jobs`. */
export interface ListAsynJobsResponseJob {
  /** The id of the job. */
  Id: string;
  /**
   * How far the job is.
   *
   * - `Processing`: The job is at work.
   * - `Succeeded`: The job is done.
   * - `Failed`: The job has ended without success; ErrorCode and ErrorMessage say why.
   */
  Status: "Processing" | "Succeeded" | "Failed" | (string & {});
  /** Why the job has failed; only when it has. */
  ErrorCode?: string;
  /** Why the job has failed in words; only when it has. */
  ErrorMessage?: string;
  /** The Action that started the job. */
  ApiName: string;
  /**
   * What the job does to the resource.
   *
   * - `Create`: It creates the resource.
   * - `Update`: It changes the resource.
   * - `Delete`: It deletes the resource.
   */
  OperateType: "Create" | "Update" | "Delete" | (string & {});
  /**
   * The kind of the resource that the job is about.
   *
   * - `loadbalancer`: An instance.
   * - `listener`: A listener.
   * - `rule`: A forwarding rule.
   * - `acl`: An access control list.
   * - `securitypolicy`: A security policy.
   * - `servergroup`: A server group.
   */
  ResourceType: "loadbalancer" | "listener" | "rule" | "acl" | "securitypolicy" | "servergroup" | (string & {});
  /** What the job works on. */
  ResourceId: string;
  /**
   * When the job started, counted from the beginning of 1970 in UTC.
   *
   * Unit: milliseconds.
   */
  CreateTime: number;
  /**
   * When the job ended, counted from the beginning of 1970 in UTC.
   *
   * Unit: milliseconds.
   */
  ModifyTime?: number;
}

/** The known codes of an `ApiError` of {@link listAsynJobs}; the service may answer others. */
export type ListAsynJobsErrorCode = AlbErrorCode;

const listAsynJobsMembers: Members = /* @__PURE__ */ membersOf(() => ({
  JobIds: { list: "string" },
  ApiName: "string",
  ResourceType: "string",
  ResourceIds: { list: "string" },
  BeginTime: "integer",
  EndTime: "integer",
  NextToken: "string",
  MaxResults: { integer: [1, 100] },
}));

/** Checks the parameters of ListAsynJobs without sending them. Returns all issues, warnings too. */
export function validateListAsynJobs(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { JobIds, ApiName, ResourceType, ResourceIds, BeginTime, EndTime, NextToken, MaxResults } = params;
  if (
    hasOthers(params, listAsynJobsMembers) ||
    (JobIds != null &&
      (!Array.isArray(JobIds) || JobIds.findIndex((item: unknown) => typeof item !== "string") >= 0)) ||
    !mayBeString(ApiName) ||
    !mayBeString(ResourceType) ||
    (ResourceIds != null &&
      (!Array.isArray(ResourceIds) || ResourceIds.findIndex((item: unknown) => typeof item !== "string") >= 0)) ||
    (BeginTime != null && !isInteger(BeginTime)) ||
    (EndTime != null && !isInteger(EndTime)) ||
    !mayBeString(NextToken) ||
    (MaxResults != null && (!isInteger(MaxResults) || MaxResults < 1 || MaxResults > 100))
  ) {
    checkMembers(issues, params, listAsynJobsMembers);
  }
  return issues;
}

/** {@link validateListAsynJobs} as a Standard Schema (https://standardschema.dev). */
export const listAsynJobsSchema: StandardSchemaV1<ListAsynJobsRequest> =
  /* @__PURE__ */ standardSchema<ListAsynJobsRequest>(validateListAsynJobs);

/** {@link listAsynJobsAction} without the validator, which a bundle then leaves out. */
export const listAsynJobsUnchecked: Action<ListAsynJobsRequest, ListAsynJobsResponse> = {
  api: albApi,
  name: "ListAsynJobs",
  effect: "read",
  response: {
    RequestId: "string",
    Jobs: {
      list: {
        of: {
          Id: "string",
          Status: "string",
          ErrorCode: "string",
          ErrorMessage: "string",
          ApiName: "string",
          OperateType: "string",
          ResourceType: "string",
          ResourceId: "string",
          CreateTime: "long",
          ModifyTime: "long",
        },
      },
    },
    NextToken: "string",
    MaxResults: "long",
    TotalCount: "long",
  },
};

/** Describes ListAsynJobs to `RpcClient.call`. */
export const listAsynJobsAction: CheckedAction<ListAsynJobsRequest, ListAsynJobsResponse> = /* @__PURE__ */ checked(
  listAsynJobsUnchecked,
  validateListAsynJobs,
);

/**
 * List jobs and how far they are.
 *
 * Many Actions only start a job and answer with its id. Ask for it by JobIds; the other parameters are filters as well.
 */
export function listAsynJobs(
  client: RpcClient,
  params: ListAsynJobsRequest = {},
  options?: RequestOptions,
): Promise<ListAsynJobsResponse> {
  return client.call(listAsynJobsAction, params, options);
}
