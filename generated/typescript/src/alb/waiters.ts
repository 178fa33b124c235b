// Generated from spec/alb. Do not edit.
import type { RpcClient } from "../runtime/client.js";
import { ClientPart } from "../runtime/client-part.js";
import { waitUntil, type WaiterOptions } from "../runtime/wait.js";
import {
  getListenerAttributeAction,
  type GetListenerAttributeRequest,
  type GetListenerAttributeResponse,
} from "./actions/GetListenerAttribute.js";
import { listAsynJobsAction, type ListAsynJobsRequest, type ListAsynJobsResponse } from "./actions/ListAsynJobs.js";

/**
 * The listener takes traffic. A new one is set up first, as a job: if that can fail, wait for the job.
 *
 * Asks {@link getListenerAttribute} at most 40 times, with pauses from 2 to 20 seconds, some 12 minutes in all. Rejects
 * with a `WaiterError` when that does not come.
 */
export function waitUntilListenerRunning(
  client: RpcClient,
  params: GetListenerAttributeRequest,
  options?: WaiterOptions,
): Promise<GetListenerAttributeResponse> {
  return waitUntil(
    client,
    getListenerAttributeAction,
    {
      name: "listenerRunning",
      delay: 2,
      maxDelay: 20,
      attempts: 40,
      success: [{ is: { ListenerStatus: ["Running"] } }],
    },
    params,
    options,
  );
}

/**
 * All jobs of `JobIds` are done. It fails when one of them has failed; its ErrorCode and ErrorMessage say why. Only
 * one page is looked at, so that `MaxResults` has to be as high as the number of jobs, if these are more than 20;
 * wait for more than 100 in portions. A job that the service does not list is not waited for.
 *
 * Asks {@link listAsynJobs} at most 40 times, with pauses from 2 to 20 seconds, some 12 minutes in all. Rejects with a
 * `WaiterError` when that does not come.
 */
export function waitUntilJobFinished(
  client: RpcClient,
  params: ListAsynJobsRequest & { JobIds: NonNullable<ListAsynJobsRequest["JobIds"]> },
  options?: WaiterOptions,
): Promise<ListAsynJobsResponse> {
  return waitUntil(
    client,
    listAsynJobsAction,
    {
      name: "jobFinished",
      delay: 2,
      maxDelay: 20,
      attempts: 40,
      success: [{ every: "Jobs", is: { Status: ["Succeeded"] }, absent: "NextToken" }],
      require: ["JobIds"],
      failure: [{ some: "Jobs", is: { Status: ["Failed"] } }],
    },
    params,
    options,
  );
}

/** What `client.waitUntil` offers: states to wait for. */
export class AlbWaiters extends ClientPart {
  /**
   * The listener takes traffic. A new one is set up first, as a job: if that can fail, wait for the job.
   *
   * Asks {@link getListenerAttribute} at most 40 times, with pauses from 2 to 20 seconds, some 12 minutes in all. Rejects
   * with a `WaiterError` when that does not come.
   */
  listenerRunning(params: GetListenerAttributeRequest, options?: WaiterOptions): Promise<GetListenerAttributeResponse> {
    return waitUntilListenerRunning(this.client, params, options);
  }

  /**
   * All jobs of `JobIds` are done. It fails when one of them has failed; its ErrorCode and ErrorMessage say why. Only
   * one page is looked at, so that `MaxResults` has to be as high as the number of jobs, if these are more than 20;
   * wait for more than 100 in portions. A job that the service does not list is not waited for.
   *
   * Asks {@link listAsynJobs} at most 40 times, with pauses from 2 to 20 seconds, some 12 minutes in all. Rejects with a
   * `WaiterError` when that does not come.
   */
  jobFinished(
    params: ListAsynJobsRequest & { JobIds: NonNullable<ListAsynJobsRequest["JobIds"]> },
    options?: WaiterOptions,
  ): Promise<ListAsynJobsResponse> {
    return waitUntilJobFinished(this.client, params, options);
  }
}
