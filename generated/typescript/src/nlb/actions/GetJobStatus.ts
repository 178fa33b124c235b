// Generated from spec/nlb/job/GetJobStatus.yaml. Do not edit.
import { checked, type Action, type CheckedAction } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import {
  checkMembers,
  hasOthers,
  isRecord,
  membersOf,
  noObject,
  standardSchema,
  type Members,
} from "../../runtime/validation.js";
import { nlbApi, type NlbErrorCode } from "../api.js";

/** The parameters of {@link getJobStatus}. */
export interface GetJobStatusRequest {
  /** The job to ask about, as the Action that started it returned it. */
  JobId: string;
  /**
   * A token of your own; a request that changes nothing needs none.
   *
   * Pattern: `^[\x00-\x7F]*$`
   *
   * Without one the service takes the request id, which differs each time, so a repetition acts again.
   */
  ClientToken?: string | undefined;
}

/** What {@link getJobStatus} answers. */
export interface GetJobStatusResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /**
   * How far the job is.
   *
   * - `processing`: The job is at work.
   * - `Processing`: The job is at work, in the spelling of ListAsynJobs.
   * - `Succeeded`: The job is done.
   * - `Failed`: The job has ended without success.
   */
  Status: "processing" | "Processing" | "Succeeded" | "Failed" | (string & {});
}

/** The known codes of an `ApiError` of {@link getJobStatus}; the service may answer others. */
export type GetJobStatusErrorCode = NlbErrorCode;

const getJobStatusClientTokenPattern: RegExp = /^[\x00-\x7F]*$/u;
const getJobStatusMembers: Members = /* @__PURE__ */ membersOf(() => ({
  JobId: { string: [], required: true },
  ClientToken: { string: [], pattern: getJobStatusClientTokenPattern },
}));

/** Checks the parameters of GetJobStatus without sending them. Returns all issues, warnings too. */
export function validateGetJobStatus(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { JobId, ClientToken } = params;
  if (
    hasOthers(params, getJobStatusMembers) ||
    typeof JobId !== "string" ||
    (ClientToken != null && (typeof ClientToken !== "string" || !getJobStatusClientTokenPattern.test(ClientToken)))
  ) {
    checkMembers(issues, params, getJobStatusMembers);
  }
  return issues;
}

/** {@link validateGetJobStatus} as a Standard Schema (https://standardschema.dev). */
export const getJobStatusSchema: StandardSchemaV1<GetJobStatusRequest> =
  /* @__PURE__ */ standardSchema<GetJobStatusRequest>(validateGetJobStatus);

/** {@link getJobStatusAction} without the validator, which a bundle then leaves out. */
export const getJobStatusUnchecked: Action<GetJobStatusRequest, GetJobStatusResponse> = {
  api: nlbApi,
  name: "GetJobStatus",
  effect: "read",
  response: { RequestId: "string", Status: "string" },
};

/** Describes GetJobStatus to `RpcClient.call`. */
export const getJobStatusAction: CheckedAction<GetJobStatusRequest, GetJobStatusResponse> = /* @__PURE__ */ checked(
  getJobStatusUnchecked,
  validateGetJobStatus,
);

/**
 * Ask how far a job is.
 *
 * Actions that only start a job answer with its id. Why a job has failed is not told here.
 */
export function getJobStatus(
  client: RpcClient,
  params: GetJobStatusRequest,
  options?: RequestOptions,
): Promise<GetJobStatusResponse> {
  return client.call(getJobStatusAction, params, options);
}
