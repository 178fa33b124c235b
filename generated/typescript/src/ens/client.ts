// Generated from spec/ens. Do not edit.
import { RpcClient } from "../runtime/client.js";
import type { RequestOptions } from "../runtime/options.js";
import {
  createLoadBalancerHTTPSListenerAction,
  type CreateLoadBalancerHTTPSListenerRequest,
  type CreateLoadBalancerHTTPSListenerResponse,
} from "./actions/CreateLoadBalancerHTTPSListener.js";

/**
 * Calls Edge Load Balancer (2017-11-10).
 *
 * The load-balancing part of Edge Node Service (ENS): an Edge Load Balancer (ELB) instance is created in an edge node,
 * has listeners on its ports, and passes their traffic to ENS instances and network interfaces.
 */
export class EnsClient extends RpcClient {
  /**
   * Add an HTTPS listener to an Edge Load Balancer instance.
   *
   * The listener ends TLS on a port of the instance and passes the requests to the instance's backend servers.
   * DescribeLoadBalancerHTTPSListenerAttribute returns its settings and tells whether it is running or stopped.
   */
  createLoadBalancerHTTPSListener(
    params: CreateLoadBalancerHTTPSListenerRequest,
    options?: RequestOptions,
  ): Promise<CreateLoadBalancerHTTPSListenerResponse> {
    return this.call(createLoadBalancerHTTPSListenerAction, params, options);
  }
}
