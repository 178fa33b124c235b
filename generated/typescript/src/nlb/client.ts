// Generated from spec/nlb. Do not edit.
import { RpcClient } from "../runtime/client.js";
import type { RequestOptions } from "../runtime/options.js";
import {
  createListenerAction,
  type CreateListenerRequest,
  type CreateListenerResponse,
} from "./actions/CreateListener.js";

/**
 * Calls Network Load Balancer (2022-04-30).
 *
 * Load balancing of TCP and UDP traffic: an instance stands in several zones, its listeners take connections on a port
 * or a range of ports, end TLS where asked to, and pass the traffic to server groups.
 * Many changes go on after the answer, as a job whose state GetJobStatus tells.
 */
export class NlbClient extends RpcClient {
  /**
   * Add a TCP, UDP or TCPSSL listener to an instance.
   *
   * The listener takes connections on one port, or on all ports of a range when ListenerPort is 0, and passes them to a
   * server group. A TCPSSL listener ends TLS first and needs a server certificate.
   * The answer comes before the listener is ready: it is Provisioning until the job is done, then Running.
   *
   * The work goes on after the answer: `GetJobStatus` tells by `JobId` how far it is.
   */
  createListener(params: CreateListenerRequest, options?: RequestOptions): Promise<CreateListenerResponse> {
    return this.call(createListenerAction, params, options);
  }
}
