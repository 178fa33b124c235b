// Generated from spec/alb. Do not edit.
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
import { listAsynJobsAction, type ListAsynJobsRequest, type ListAsynJobsResponse } from "./actions/ListAsynJobs.js";
import { AlbPaginators } from "./paginators.js";
import { AlbWaiters } from "./waiters.js";

/**
 * Calls Application Load Balancer (2020-06-16).
 *
 * Load balancing of HTTP, HTTPS and QUIC traffic: an instance (ALB) has listeners on its ports, and each listener passes
 * its requests on to groups of servers.
 */
export class AlbClient extends RpcClient {
  /** All items of a list that comes in pages: `for await (const item of client.paginate.…(…))`. */
  get paginate(): AlbPaginators {
    return new AlbPaginators(this);
  }

  /** Asks until a state is reached: `await client.waitUntil.…(…)`. */
  get waitUntil(): AlbWaiters {
    return new AlbWaiters(this);
  }

  /**
   * Add a listener to an instance.
   *
   * The listener takes HTTP, HTTPS or QUIC requests on a port of the instance and passes them on to server groups.
   * The call returns before the listener is there. GetListenerAttribute shows its state: Provisioning while it is being
   * created, Running once it takes requests.
   *
   * The work goes on after the answer: `ListAsynJobs` tells by `JobId` how far it is.
   */
  createListener(params: CreateListenerRequest & { DryRun: true }, options?: RequestOptions): Promise<DryRunPassed>;
  /**
   * Add a listener to an instance.
   *
   * The listener takes HTTP, HTTPS or QUIC requests on a port of the instance and passes them on to server groups.
   * The call returns before the listener is there. GetListenerAttribute shows its state: Provisioning while it is being
   * created, Running once it takes requests.
   *
   * The work goes on after the answer: `ListAsynJobs` tells by `JobId` how far it is.
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
   * Returns everything that can be set on the listener, its certificates, access control lists and tags.
   */
  getListenerAttribute(
    params: GetListenerAttributeRequest,
    options?: RequestOptions,
  ): Promise<GetListenerAttributeResponse> {
    return this.call(getListenerAttributeAction, params, options);
  }

  /**
   * List the listeners of a region.
   *
   * Every parameter beside the page is a filter. Without any, all listeners of the account in the region are listed.
   * Certificates and access control lists are in GetListenerAttribute.
   */
  listListeners(params: ListListenersRequest = {}, options?: RequestOptions): Promise<ListListenersResponse> {
    return this.call(listListenersAction, params, options);
  }

  /**
   * List jobs and how far they are.
   *
   * Many Actions only start a job and answer with its id. Ask for it by JobIds; the other parameters are filters as well.
   */
  listAsynJobs(params: ListAsynJobsRequest = {}, options?: RequestOptions): Promise<ListAsynJobsResponse> {
    return this.call(listAsynJobsAction, params, options);
  }
}
