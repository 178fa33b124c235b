// Generated from spec/alb. Do not edit.
import { RpcClient } from "../runtime/client.js";
import type { RequestOptions } from "../runtime/options.js";
import {
  createListenerAction,
  type CreateListenerRequest,
  type CreateListenerResponse,
} from "./actions/CreateListener.js";

/**
 * Calls Application Load Balancer (2020-06-16).
 *
 * Load balancing of HTTP, HTTPS and QUIC traffic: an instance (ALB) has listeners on its ports, and each listener passes
 * its requests on to groups of servers.
 */
export class AlbClient extends RpcClient {
  /**
   * Add a listener to an instance.
   *
   * The listener takes HTTP, HTTPS or QUIC requests on a port of the instance and passes them on to server groups.
   * The call returns before the listener is there. GetListenerAttribute shows its state: Provisioning while it is being
   * created, Running once it takes requests.
   *
   * The work goes on after the answer: `ListAsynJobs` tells by `JobId` how far it is.
   */
  createListener(params: CreateListenerRequest, options?: RequestOptions): Promise<CreateListenerResponse> {
    return this.call(createListenerAction, params, options);
  }
}
