// Generated from spec/nlb. Do not edit.
import type { DryRunPassed } from "../runtime/action.js";
import { RpcClient } from "../runtime/client.js";
import type { RequestOptions } from "../runtime/options.js";
import {
  createListenerAction,
  type CreateListenerRequest,
  type CreateListenerResponse,
} from "./actions/CreateListener.js";
import {
  getListenerAttributeAction,
  type GetListenerAttributeRequest,
  type GetListenerAttributeResponse,
} from "./actions/GetListenerAttribute.js";
import { listListenersAction, type ListListenersRequest, type ListListenersResponse } from "./actions/ListListeners.js";
import { getJobStatusAction, type GetJobStatusRequest, type GetJobStatusResponse } from "./actions/GetJobStatus.js";
import { NlbPaginators } from "./paginators.js";
import { NlbWaiters } from "./waiters.js";

/**
 * Calls Network Load Balancer (2022-04-30).
 *
 * Load balancing of TCP and UDP traffic: an instance stands in several zones, its listeners take connections on a port
 * or a range of ports, end TLS where asked to, and pass the traffic to server groups.
 * Many changes go on after the answer, as a job whose state GetJobStatus tells.
 */
export class NlbClient extends RpcClient {
  /** All items of a list that comes in pages: `for await (const item of client.paginate.…(…))`. */
  get paginate(): NlbPaginators {
    return new NlbPaginators(this);
  }

  /** Asks until a state is reached: `await client.waitUntil.…(…)`. */
  get waitUntil(): NlbWaiters {
    return new NlbWaiters(this);
  }

  /**
   * Add a TCP, UDP or TCPSSL listener to an instance.
   *
   * The listener takes connections on one port, or on all ports of a range when ListenerPort is 0, and passes them to a
   * server group. A TCPSSL listener ends TLS first and needs a server certificate.
   * The answer comes before the listener is ready: it is Provisioning until the job is done, then Running.
   *
   * The work goes on after the answer: `GetJobStatus` tells by `JobId` how far it is.
   */
  createListener(params: CreateListenerRequest & { DryRun: true }, options?: RequestOptions): Promise<DryRunPassed>;
  /**
   * Add a TCP, UDP or TCPSSL listener to an instance.
   *
   * The listener takes connections on one port, or on all ports of a range when ListenerPort is 0, and passes them to a
   * server group. A TCPSSL listener ends TLS first and needs a server certificate.
   * The answer comes before the listener is ready: it is Provisioning until the job is done, then Running.
   *
   * The work goes on after the answer: `GetJobStatus` tells by `JobId` how far it is.
   */
  createListener(params: CreateListenerRequest, options?: RequestOptions): Promise<CreateListenerResponse>;
  createListener(
    params: CreateListenerRequest,
    options?: RequestOptions,
  ): Promise<CreateListenerResponse | DryRunPassed> {
    return this.call(createListenerAction, params, options);
  }

  /**
   * Show the settings and state of a listener.
   *
   * Returns everything that can be set on the listener, and its tags.
   */
  getListenerAttribute(
    params: GetListenerAttributeRequest & { DryRun: true },
    options?: RequestOptions,
  ): Promise<DryRunPassed>;
  /**
   * Show the settings and state of a listener.
   *
   * Returns everything that can be set on the listener, and its tags.
   */
  getListenerAttribute(
    params: GetListenerAttributeRequest,
    options?: RequestOptions,
  ): Promise<GetListenerAttributeResponse>;
  getListenerAttribute(
    params: GetListenerAttributeRequest,
    options?: RequestOptions,
  ): Promise<GetListenerAttributeResponse | DryRunPassed> {
    return this.call(getListenerAttributeAction, params, options);
  }

  /**
   * List the listeners of a region.
   *
   * Every parameter beside the region and the page is a filter. Without any, all listeners of the account in the region
   * are listed.
   */
  listListeners(params: ListListenersRequest = {}, options?: RequestOptions): Promise<ListListenersResponse> {
    return this.call(listListenersAction, params, options);
  }

  /**
   * Ask how far a job is.
   *
   * Actions that only start a job answer with its id. Why a job has failed is not told here.
   */
  getJobStatus(params: GetJobStatusRequest, options?: RequestOptions): Promise<GetJobStatusResponse> {
    return this.call(getJobStatusAction, params, options);
  }
}
