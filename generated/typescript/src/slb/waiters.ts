// Generated from spec/slb. Do not edit.
import type { RpcClient } from "../runtime/client.js";
import { ClientPart } from "../runtime/client-part.js";
import { waitUntil, type WaiterOptions } from "../runtime/wait.js";
import {
  describeLoadBalancerAttributeAction,
  type DescribeLoadBalancerAttributeRequest,
  type DescribeLoadBalancerAttributeResponse,
} from "./actions/DescribeLoadBalancerAttribute.js";
import {
  describeLoadBalancerHTTPListenerAttributeAction,
  type DescribeLoadBalancerHTTPListenerAttributeRequest,
  type DescribeLoadBalancerHTTPListenerAttributeResponse,
} from "./actions/DescribeLoadBalancerHTTPListenerAttribute.js";
import {
  describeLoadBalancerHTTPSListenerAttributeAction,
  type DescribeLoadBalancerHTTPSListenerAttributeRequest,
  type DescribeLoadBalancerHTTPSListenerAttributeResponse,
} from "./actions/DescribeLoadBalancerHTTPSListenerAttribute.js";
import {
  describeLoadBalancerTCPListenerAttributeAction,
  type DescribeLoadBalancerTCPListenerAttributeRequest,
  type DescribeLoadBalancerTCPListenerAttributeResponse,
} from "./actions/DescribeLoadBalancerTCPListenerAttribute.js";
import {
  describeLoadBalancerUDPListenerAttributeAction,
  type DescribeLoadBalancerUDPListenerAttributeRequest,
  type DescribeLoadBalancerUDPListenerAttributeResponse,
} from "./actions/DescribeLoadBalancerUDPListenerAttribute.js";
import {
  describeHealthStatusAction,
  type DescribeHealthStatusRequest,
  type DescribeHealthStatusResponse,
} from "./actions/DescribeHealthStatus.js";

/**
 * The instance is active. It fails when the instance is locked.
 *
 * Asks {@link describeLoadBalancerAttribute} at most 40 times, with pauses from 2 to 20 seconds, some 12 minutes in all.
 * Rejects with a `WaiterError` when that does not come.
 */
export function waitUntilLoadBalancerActive(
  client: RpcClient,
  params: DescribeLoadBalancerAttributeRequest,
  options?: WaiterOptions,
): Promise<DescribeLoadBalancerAttributeResponse> {
  return waitUntil(
    client,
    describeLoadBalancerAttributeAction,
    {
      name: "loadBalancerActive",
      delay: 2,
      maxDelay: 20,
      attempts: 40,
      success: [{ is: { LoadBalancerStatus: ["active"] } }],
      failure: [{ is: { LoadBalancerStatus: ["locked"] } }],
    },
    params,
    options,
  );
}

/**
 * The instance is inactive. It fails when the instance is locked.
 *
 * Asks {@link describeLoadBalancerAttribute} at most 40 times, with pauses from 2 to 20 seconds, some 12 minutes in all.
 * Rejects with a `WaiterError` when that does not come.
 */
export function waitUntilLoadBalancerInactive(
  client: RpcClient,
  params: DescribeLoadBalancerAttributeRequest,
  options?: WaiterOptions,
): Promise<DescribeLoadBalancerAttributeResponse> {
  return waitUntil(
    client,
    describeLoadBalancerAttributeAction,
    {
      name: "loadBalancerInactive",
      delay: 2,
      maxDelay: 20,
      attempts: 40,
      success: [{ is: { LoadBalancerStatus: ["inactive"] } }],
      failure: [{ is: { LoadBalancerStatus: ["locked"] } }],
    },
    params,
    options,
  );
}

/**
 * The HTTP listener takes traffic; a new one has to be started first, with StartLoadBalancerListener.
 *
 * Asks {@link describeLoadBalancerHTTPListenerAttribute} at most 40 times, with pauses from 2 to 20 seconds, some 12
 * minutes in all. Rejects with a `WaiterError` when that does not come.
 */
export function waitUntilHttpListenerRunning(
  client: RpcClient,
  params: DescribeLoadBalancerHTTPListenerAttributeRequest,
  options?: WaiterOptions,
): Promise<DescribeLoadBalancerHTTPListenerAttributeResponse> {
  return waitUntil(
    client,
    describeLoadBalancerHTTPListenerAttributeAction,
    { name: "httpListenerRunning", delay: 2, maxDelay: 20, attempts: 40, success: [{ is: { Status: ["running"] } }] },
    params,
    options,
  );
}

/**
 * The HTTP listener takes no traffic.
 *
 * Asks {@link describeLoadBalancerHTTPListenerAttribute} at most 40 times, with pauses from 2 to 20 seconds, some 12
 * minutes in all. Rejects with a `WaiterError` when that does not come.
 */
export function waitUntilHttpListenerStopped(
  client: RpcClient,
  params: DescribeLoadBalancerHTTPListenerAttributeRequest,
  options?: WaiterOptions,
): Promise<DescribeLoadBalancerHTTPListenerAttributeResponse> {
  return waitUntil(
    client,
    describeLoadBalancerHTTPListenerAttributeAction,
    { name: "httpListenerStopped", delay: 2, maxDelay: 20, attempts: 40, success: [{ is: { Status: ["stopped"] } }] },
    params,
    options,
  );
}

/**
 * The HTTPS listener takes traffic; a new one has to be started first, with StartLoadBalancerListener.
 *
 * Asks {@link describeLoadBalancerHTTPSListenerAttribute} at most 40 times, with pauses from 2 to 20 seconds, some 12
 * minutes in all. Rejects with a `WaiterError` when that does not come.
 */
export function waitUntilHttpsListenerRunning(
  client: RpcClient,
  params: DescribeLoadBalancerHTTPSListenerAttributeRequest,
  options?: WaiterOptions,
): Promise<DescribeLoadBalancerHTTPSListenerAttributeResponse> {
  return waitUntil(
    client,
    describeLoadBalancerHTTPSListenerAttributeAction,
    { name: "httpsListenerRunning", delay: 2, maxDelay: 20, attempts: 40, success: [{ is: { Status: ["running"] } }] },
    params,
    options,
  );
}

/**
 * The HTTPS listener takes no traffic.
 *
 * Asks {@link describeLoadBalancerHTTPSListenerAttribute} at most 40 times, with pauses from 2 to 20 seconds, some 12
 * minutes in all. Rejects with a `WaiterError` when that does not come.
 */
export function waitUntilHttpsListenerStopped(
  client: RpcClient,
  params: DescribeLoadBalancerHTTPSListenerAttributeRequest,
  options?: WaiterOptions,
): Promise<DescribeLoadBalancerHTTPSListenerAttributeResponse> {
  return waitUntil(
    client,
    describeLoadBalancerHTTPSListenerAttributeAction,
    { name: "httpsListenerStopped", delay: 2, maxDelay: 20, attempts: 40, success: [{ is: { Status: ["stopped"] } }] },
    params,
    options,
  );
}

/**
 * The TCP listener takes traffic; a new one has to be started first, with StartLoadBalancerListener.
 *
 * Asks {@link describeLoadBalancerTCPListenerAttribute} at most 40 times, with pauses from 2 to 20 seconds, some 12
 * minutes in all. Rejects with a `WaiterError` when that does not come.
 */
export function waitUntilTcpListenerRunning(
  client: RpcClient,
  params: DescribeLoadBalancerTCPListenerAttributeRequest,
  options?: WaiterOptions,
): Promise<DescribeLoadBalancerTCPListenerAttributeResponse> {
  return waitUntil(
    client,
    describeLoadBalancerTCPListenerAttributeAction,
    { name: "tcpListenerRunning", delay: 2, maxDelay: 20, attempts: 40, success: [{ is: { Status: ["running"] } }] },
    params,
    options,
  );
}

/**
 * The TCP listener takes no traffic.
 *
 * Asks {@link describeLoadBalancerTCPListenerAttribute} at most 40 times, with pauses from 2 to 20 seconds, some 12
 * minutes in all. Rejects with a `WaiterError` when that does not come.
 */
export function waitUntilTcpListenerStopped(
  client: RpcClient,
  params: DescribeLoadBalancerTCPListenerAttributeRequest,
  options?: WaiterOptions,
): Promise<DescribeLoadBalancerTCPListenerAttributeResponse> {
  return waitUntil(
    client,
    describeLoadBalancerTCPListenerAttributeAction,
    { name: "tcpListenerStopped", delay: 2, maxDelay: 20, attempts: 40, success: [{ is: { Status: ["stopped"] } }] },
    params,
    options,
  );
}

/**
 * The UDP listener takes traffic; a new one has to be started first, with StartLoadBalancerListener.
 *
 * Asks {@link describeLoadBalancerUDPListenerAttribute} at most 40 times, with pauses from 2 to 20 seconds, some 12
 * minutes in all. Rejects with a `WaiterError` when that does not come.
 */
export function waitUntilUdpListenerRunning(
  client: RpcClient,
  params: DescribeLoadBalancerUDPListenerAttributeRequest,
  options?: WaiterOptions,
): Promise<DescribeLoadBalancerUDPListenerAttributeResponse> {
  return waitUntil(
    client,
    describeLoadBalancerUDPListenerAttributeAction,
    { name: "udpListenerRunning", delay: 2, maxDelay: 20, attempts: 40, success: [{ is: { Status: ["running"] } }] },
    params,
    options,
  );
}

/**
 * The UDP listener takes no traffic.
 *
 * Asks {@link describeLoadBalancerUDPListenerAttribute} at most 40 times, with pauses from 2 to 20 seconds, some 12
 * minutes in all. Rejects with a `WaiterError` when that does not come.
 */
export function waitUntilUdpListenerStopped(
  client: RpcClient,
  params: DescribeLoadBalancerUDPListenerAttributeRequest,
  options?: WaiterOptions,
): Promise<DescribeLoadBalancerUDPListenerAttributeResponse> {
  return waitUntil(
    client,
    describeLoadBalancerUDPListenerAttributeAction,
    { name: "udpListenerStopped", delay: 2, maxDelay: 20, attempts: 40, success: [{ is: { Status: ["stopped"] } }] },
    params,
    options,
  );
}

/**
 * Every server passes the health check: of one listener when its port is given, else of all listeners. There is at
 * least one server. A listener without a health check never gets there.
 *
 * Asks {@link describeHealthStatus} at most 40 times, with pauses from 5 to 30 seconds, some 19 minutes in all. Rejects
 * with a `WaiterError` when that does not come.
 */
export function waitUntilBackendServersHealthy(
  client: RpcClient,
  params: DescribeHealthStatusRequest,
  options?: WaiterOptions,
): Promise<DescribeHealthStatusResponse> {
  return waitUntil(
    client,
    describeHealthStatusAction,
    {
      name: "backendServersHealthy",
      delay: 5,
      maxDelay: 30,
      attempts: 40,
      success: [{ every: "BackendServers", is: { ServerHealthStatus: ["normal"] } }],
    },
    params,
    options,
  );
}

/** What `client.waitUntil` offers: states to wait for. */
export class SlbWaiters extends ClientPart {
  /**
   * The instance is active. It fails when the instance is locked.
   *
   * Asks {@link describeLoadBalancerAttribute} at most 40 times, with pauses from 2 to 20 seconds, some 12 minutes in all.
   * Rejects with a `WaiterError` when that does not come.
   */
  loadBalancerActive(
    params: DescribeLoadBalancerAttributeRequest,
    options?: WaiterOptions,
  ): Promise<DescribeLoadBalancerAttributeResponse> {
    return waitUntilLoadBalancerActive(this.client, params, options);
  }

  /**
   * The instance is inactive. It fails when the instance is locked.
   *
   * Asks {@link describeLoadBalancerAttribute} at most 40 times, with pauses from 2 to 20 seconds, some 12 minutes in all.
   * Rejects with a `WaiterError` when that does not come.
   */
  loadBalancerInactive(
    params: DescribeLoadBalancerAttributeRequest,
    options?: WaiterOptions,
  ): Promise<DescribeLoadBalancerAttributeResponse> {
    return waitUntilLoadBalancerInactive(this.client, params, options);
  }

  /**
   * The HTTP listener takes traffic; a new one has to be started first, with StartLoadBalancerListener.
   *
   * Asks {@link describeLoadBalancerHTTPListenerAttribute} at most 40 times, with pauses from 2 to 20 seconds, some 12
   * minutes in all. Rejects with a `WaiterError` when that does not come.
   */
  httpListenerRunning(
    params: DescribeLoadBalancerHTTPListenerAttributeRequest,
    options?: WaiterOptions,
  ): Promise<DescribeLoadBalancerHTTPListenerAttributeResponse> {
    return waitUntilHttpListenerRunning(this.client, params, options);
  }

  /**
   * The HTTP listener takes no traffic.
   *
   * Asks {@link describeLoadBalancerHTTPListenerAttribute} at most 40 times, with pauses from 2 to 20 seconds, some 12
   * minutes in all. Rejects with a `WaiterError` when that does not come.
   */
  httpListenerStopped(
    params: DescribeLoadBalancerHTTPListenerAttributeRequest,
    options?: WaiterOptions,
  ): Promise<DescribeLoadBalancerHTTPListenerAttributeResponse> {
    return waitUntilHttpListenerStopped(this.client, params, options);
  }

  /**
   * The HTTPS listener takes traffic; a new one has to be started first, with StartLoadBalancerListener.
   *
   * Asks {@link describeLoadBalancerHTTPSListenerAttribute} at most 40 times, with pauses from 2 to 20 seconds, some 12
   * minutes in all. Rejects with a `WaiterError` when that does not come.
   */
  httpsListenerRunning(
    params: DescribeLoadBalancerHTTPSListenerAttributeRequest,
    options?: WaiterOptions,
  ): Promise<DescribeLoadBalancerHTTPSListenerAttributeResponse> {
    return waitUntilHttpsListenerRunning(this.client, params, options);
  }

  /**
   * The HTTPS listener takes no traffic.
   *
   * Asks {@link describeLoadBalancerHTTPSListenerAttribute} at most 40 times, with pauses from 2 to 20 seconds, some 12
   * minutes in all. Rejects with a `WaiterError` when that does not come.
   */
  httpsListenerStopped(
    params: DescribeLoadBalancerHTTPSListenerAttributeRequest,
    options?: WaiterOptions,
  ): Promise<DescribeLoadBalancerHTTPSListenerAttributeResponse> {
    return waitUntilHttpsListenerStopped(this.client, params, options);
  }

  /**
   * The TCP listener takes traffic; a new one has to be started first, with StartLoadBalancerListener.
   *
   * Asks {@link describeLoadBalancerTCPListenerAttribute} at most 40 times, with pauses from 2 to 20 seconds, some 12
   * minutes in all. Rejects with a `WaiterError` when that does not come.
   */
  tcpListenerRunning(
    params: DescribeLoadBalancerTCPListenerAttributeRequest,
    options?: WaiterOptions,
  ): Promise<DescribeLoadBalancerTCPListenerAttributeResponse> {
    return waitUntilTcpListenerRunning(this.client, params, options);
  }

  /**
   * The TCP listener takes no traffic.
   *
   * Asks {@link describeLoadBalancerTCPListenerAttribute} at most 40 times, with pauses from 2 to 20 seconds, some 12
   * minutes in all. Rejects with a `WaiterError` when that does not come.
   */
  tcpListenerStopped(
    params: DescribeLoadBalancerTCPListenerAttributeRequest,
    options?: WaiterOptions,
  ): Promise<DescribeLoadBalancerTCPListenerAttributeResponse> {
    return waitUntilTcpListenerStopped(this.client, params, options);
  }

  /**
   * The UDP listener takes traffic; a new one has to be started first, with StartLoadBalancerListener.
   *
   * Asks {@link describeLoadBalancerUDPListenerAttribute} at most 40 times, with pauses from 2 to 20 seconds, some 12
   * minutes in all. Rejects with a `WaiterError` when that does not come.
   */
  udpListenerRunning(
    params: DescribeLoadBalancerUDPListenerAttributeRequest,
    options?: WaiterOptions,
  ): Promise<DescribeLoadBalancerUDPListenerAttributeResponse> {
    return waitUntilUdpListenerRunning(this.client, params, options);
  }

  /**
   * The UDP listener takes no traffic.
   *
   * Asks {@link describeLoadBalancerUDPListenerAttribute} at most 40 times, with pauses from 2 to 20 seconds, some 12
   * minutes in all. Rejects with a `WaiterError` when that does not come.
   */
  udpListenerStopped(
    params: DescribeLoadBalancerUDPListenerAttributeRequest,
    options?: WaiterOptions,
  ): Promise<DescribeLoadBalancerUDPListenerAttributeResponse> {
    return waitUntilUdpListenerStopped(this.client, params, options);
  }

  /**
   * Every server passes the health check: of one listener when its port is given, else of all listeners. There is at
   * least one server. A listener without a health check never gets there.
   *
   * Asks {@link describeHealthStatus} at most 40 times, with pauses from 5 to 30 seconds, some 19 minutes in all. Rejects
   * with a `WaiterError` when that does not come.
   */
  backendServersHealthy(
    params: DescribeHealthStatusRequest,
    options?: WaiterOptions,
  ): Promise<DescribeHealthStatusResponse> {
    return waitUntilBackendServersHealthy(this.client, params, options);
  }
}
