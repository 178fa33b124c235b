/** Types of pages and waiters for the type checker, which is the test; see requests.ts. */
import type { RpcClient, WaiterOptions } from "../../generated/typescript/src/runtime/index.js";
import type { AlbClient } from "../../generated/typescript/src/alb/index.js";
import type {
  DescribeLoadBalancerAttributeResponse,
  DescribeLoadBalancersResponse,
  DescribeLoadBalancersResponseLoadBalancer,
  Paginator,
  SlbClient,
} from "../../generated/typescript/src/slb/index.js";
import {
  paginateDescribeLoadBalancers,
  waitUntilLoadBalancerActive,
} from "../../generated/typescript/src/slb/actions.js";
import type { NlbClient } from "../../generated/typescript/src/nlb/index.js";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export async function pages(slb: SlbClient, alb: AlbClient, client: RpcClient): Promise<void> {
  for await (const item of slb.paginate.describeLoadBalancers()) {
    const isExact: Equal<typeof item, DescribeLoadBalancersResponseLoadBalancer> = true;
    void isExact;
    // @ts-expect-error there is no such field
    void item.LoadBalancerIdd;
  }
  for await (const page of slb.paginate.describeLoadBalancers({ PageNumber: 2, PageSize: 10 }).pages()) {
    const isExact: Equal<typeof page, DescribeLoadBalancersResponse> = true;
    void isExact;
  }
  // The number of the page, which a size demands of a single call, is filled in.
  void slb.paginate.describeLoadBalancers({ PageSize: 10, Tag: [{ Key: "a" }] });
  // @ts-expect-error there is no such parameter
  void slb.paginate.describeLoadBalancers({ PageSize: 10, Tags: [{ Kez: "a" }] });
  const same: Paginator<DescribeLoadBalancersResponseLoadBalancer, DescribeLoadBalancersResponse> =
    paginateDescribeLoadBalancers(client, {}, { timeout: 1000 });
  void same;
  for await (const { ListenerId, ListenerStatus } of alb.paginate.listListeners({ MaxResults: 10 })) {
    const status: string = ListenerStatus;
    const id: string = ListenerId;
    void [status, id];
  }
  // @ts-expect-error a page number is a number
  void slb.paginate.describeLoadBalancers({ PageNumber: "1" });
  // @ts-expect-error there is no such parameter
  void slb.paginate.describeLoadBalancers({ Page: 1 });
  // @ts-expect-error rules come in one answer
  void slb.paginate.describeRules;
}

export async function waits(slb: SlbClient, alb: AlbClient, nlb: NlbClient, client: RpcClient): Promise<void> {
  const options: WaiterOptions = { timeout: 60_000, delay: 500, maxDelay: 1000, attempts: 3, validation: "off" };
  const last = await slb.waitUntil.loadBalancerActive({ LoadBalancerId: "lb" }, options);
  const isExact: Equal<typeof last, DescribeLoadBalancerAttributeResponse> = true;
  void isExact;
  await waitUntilLoadBalancerActive(client, { LoadBalancerId: "lb" }, { signal: AbortSignal.timeout(1) });
  await slb.waitUntil.httpsListenerStopped({ LoadBalancerId: "lb", ListenerPort: 443 });
  await slb.waitUntil.backendServersHealthy({ LoadBalancerId: "lb" });
  await alb.waitUntil.jobFinished({ JobIds: ["job"] });
  await nlb.waitUntil.jobFinished({ JobId: "job" });
  // @ts-expect-error without ids it would wait for every job there is
  await alb.waitUntil.jobFinished({});
  // @ts-expect-error the same
  await alb.waitUntil.jobFinished({ JobIds: undefined });
  // @ts-expect-error LoadBalancerId is missing
  await slb.waitUntil.loadBalancerActive({});
  // @ts-expect-error there is no such option
  await slb.waitUntil.loadBalancerActive({ LoadBalancerId: "lb" }, { interval: 1 });
}
