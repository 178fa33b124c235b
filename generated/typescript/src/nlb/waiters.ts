// Generated from spec/nlb. Do not edit.
import type { RpcClient } from "../runtime/client.js";
import { ClientPart } from "../runtime/client-part.js";
import { waitUntil, type WaiterOptions } from "../runtime/wait.js";
import {
  getListenerAttributeAction,
  type GetListenerAttributeRequest,
  type GetListenerAttributeResponse,
} from "./actions/GetListenerAttribute.js";
import { getJobStatusAction, type GetJobStatusRequest, type GetJobStatusResponse } from "./actions/GetJobStatus.js";

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
      failure: [{ is: { ListenerStatus: ["Deleting", "Deleted"] } }],
    },
    params,
    options,
  );
}

/**
 * The job is done. It fails when the job has failed.
 *
 * Asks {@link getJobStatus} at most 40 times, with pauses from 2 to 20 seconds, some 12 minutes in all. Rejects with a
 * `WaiterError` when that does not come.
 */
export function waitUntilJobFinished(
  client: RpcClient,
  params: GetJobStatusRequest,
  options?: WaiterOptions,
): Promise<GetJobStatusResponse> {
  return waitUntil(
    client,
    getJobStatusAction,
    {
      name: "jobFinished",
      delay: 2,
      maxDelay: 20,
      attempts: 40,
      success: [{ is: { Status: ["Succeeded"] } }],
      failure: [{ is: { Status: ["Failed"] } }],
    },
    params,
    options,
  );
}

/** What `client.waitUntil` offers: states to wait for. */
export class NlbWaiters extends ClientPart {
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
   * The job is done. It fails when the job has failed.
   *
   * Asks {@link getJobStatus} at most 40 times, with pauses from 2 to 20 seconds, some 12 minutes in all. Rejects with a
   * `WaiterError` when that does not come.
   */
  jobFinished(params: GetJobStatusRequest, options?: WaiterOptions): Promise<GetJobStatusResponse> {
    return waitUntilJobFinished(this.client, params, options);
  }
}
