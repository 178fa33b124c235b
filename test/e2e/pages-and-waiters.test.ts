/** Pages and waiters of the emitted clients against the stand-in, over HTTP and with real pauses. */
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import type { SlbClient } from "../../generated/typescript/src/slb/index.js";
import type * as Actions from "../../generated/typescript/src/slb/actions.js";
import { importEmitted } from "../emit/typescript/generated-package.js";
import { KEYS, type StandIn, startStandIn } from "./stand-in/server.js";
import { realModel as model } from "../real-model.js";

const index = (await importEmitted(model, "src/slb/index.ts")) as unknown as { SlbClient: typeof SlbClient };
const actions = (await importEmitted(model, "src/slb/actions.ts")) as unknown as typeof Actions;

let service: StandIn;
let slb: SlbClient;
beforeAll(async () => {
  service = await startStandIn();
  const credentials = { accessKeyId: "testid", accessKeySecret: KEYS.testid.secret };
  slb = new index.SlbClient({ regionId: "cn-hangzhou", endpoint: service.url, credentials });
});
afterEach(() => {
  service.script = () => undefined;
  service.received.length = 0;
});
afterAll(() => service.close());

const PACE = { delay: 5, maxDelay: 10 };

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

it("goes through all pages, by items and by answers", async () => {
  const ids: string[] = [];
  for (let index = 0; index < 5; index++) {
    const { LoadBalancerId } = await slb.createLoadBalancer({ LoadBalancerSpec: "slb.s1.small" });
    ids.push(LoadBalancerId);
  }
  service.received.length = 0;
  const found = await all(slb.paginate.describeLoadBalancers({ PageSize: 2 }));
  expect(found.map(({ LoadBalancerId }) => LoadBalancerId)).toEqual(ids);
  expect(service.received).toHaveLength(3);
  const pages = await all(actions.paginateDescribeLoadBalancers(slb, { PageNumber: 2, PageSize: 2 }).pages());
  expect(pages.map(({ LoadBalancers }) => LoadBalancers.length)).toEqual([2, 1]);
});

it("waits until a listener runs, and asks no more then", async () => {
  const { LoadBalancerId } = await slb.createLoadBalancer({ LoadBalancerSpec: "slb.s1.small" });
  expect(await slb.waitUntil.loadBalancerActive({ LoadBalancerId })).toMatchObject({ LoadBalancerStatus: "active" });
  service.received.length = 0;
  const states = ["stopped", "starting", "running"];
  service.script = ({ action }) =>
    action === "DescribeLoadBalancerHTTPListenerAttribute" ? { ListenerPort: 80, Status: states.shift() } : undefined;
  const listener = { LoadBalancerId, ListenerPort: 80 };
  expect(await slb.waitUntil.httpListenerRunning(listener, PACE)).toMatchObject({ Status: "running" });
  expect(service.received).toHaveLength(3);
});

it("waits until every server is healthy, and gives up in time", async () => {
  const server = (ServerHealthStatus: string) => ({ ServerId: "i-1", ServerHealthStatus });
  service.script = () => ({ BackendServers: { BackendServer: [server("normal"), server("abnormal")] } });
  const wait = slb.waitUntil.backendServersHealthy({ LoadBalancerId: "lb-1" }, { ...PACE, attempts: 3 });
  await expect(wait).rejects.toMatchObject({
    name: "WaiterError",
    reason: "attempts",
    attempts: 3,
    seen: { "BackendServers[].ServerHealthStatus": ["normal", "abnormal"] },
  });
  service.script = () => "never";
  const late = slb.waitUntil.backendServersHealthy({ LoadBalancerId: "lb-1" }, { timeout: 50 });
  await expect(late).rejects.toMatchObject({ name: "WaiterError", reason: "timeout" });
});

it("rejects with what the service answers when there is no such instance", async () => {
  const wait = actions.waitUntilLoadBalancerActive(slb, { LoadBalancerId: "lb-none" });
  await expect(wait).rejects.toMatchObject({ name: "ApiError", code: "InvalidLoadBalancerId.NotFound" });
  expect(service.received).toHaveLength(1);
});
