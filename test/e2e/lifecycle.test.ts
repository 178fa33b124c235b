/** The built client makes, reads, changes and deletes things at a stand-in that checks every signature. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wellFormedText } from "../runtime/arbitrary-text.js";
import { parameters } from "../runtime/independent-signature.js";
import { type BuiltSdk, builtSdks } from "./built-sdk.js";
import { KEYS, type StandIn, startStandIn } from "./stand-in/server.js";

const sdks = await builtSdks();

let service: StandIn;
beforeAll(async () => {
  service = await startStandIn();
});
afterAll(() => service.close());

const permanent = { accessKeyId: "testid", accessKeySecret: KEYS.testid.secret };
const temporary = {
  accessKeyId: "STS.temporary",
  accessKeySecret: KEYS["STS.temporary"].secret,
  securityToken: KEYS["STS.temporary"].securityToken,
};

const setups = [
  ["ESM", "v3", permanent],
  ["ESM", "v1", temporary],
  ["CommonJS", "v3", temporary],
  ["CommonJS", "v1", permanent],
] as const;

function clientOf(sdk: BuiltSdk, options: ConstructorParameters<BuiltSdk["slb"]["SlbClient"]>[0] = {}) {
  return new sdk.slb.SlbClient({ regionId: "cn-hangzhou", endpoint: service.url, credentials: permanent, ...options });
}

describe.each(setups)("%s, signed by %s", (system, signer, credentials) => {
  const sdk = sdks[system];

  it("from an empty account to a running listener with a rule, and back", async () => {
    const slb = clientOf(sdk, { signer, credentials: async () => credentials });
    const name = "前端 web *~+%&='\"<>/?#@!()";
    const Tag = [
      { Key: "团队 &=", Value: "a b+c%20" },
      { Key: "stage*~", Value: "" },
    ];
    const created = await slb.createLoadBalancer({ LoadBalancerName: name, LoadBalancerSpec: "slb.s1.small", Tag });
    expect(created).toMatchObject({ LoadBalancerName: name, VpcId: "", OrderId: "9007199254740993" });
    const { LoadBalancerId } = created;

    const group = await slb.createVServerGroup({
      LoadBalancerId,
      VServerGroupName: "组 1+1=2",
      BackendServers: [{ ServerId: "i-1", Port: 80, Weight: 100, Description: '"引号" \\ 50%' }],
    });
    expect(group.BackendServers).toMatchObject([
      { ServerId: "i-1", Port: 80, Weight: 100, Description: '"引号" \\ 50%' },
    ]);
    const { VServerGroupId } = group;

    const listener = { LoadBalancerId, ListenerPort: 80 };
    await slb.createLoadBalancerHTTPListener({
      ...listener,
      VServerGroupId,
      Bandwidth: -1,
      HealthCheck: "on",
      HealthCheckURI: "/a?b=c&d",
      UnhealthyThreshold: 4,
      HealthCheckHttpCode: ["http_2xx", "http_3xx"],
      StickySession: "on",
      StickySessionType: "insert",
      CookieTimeout: 500,
    });
    const RuleList = [{ RuleName: "images", Domain: "*.example.com", Url: "/images", VServerGroupId }];
    const { Rules } = await slb.createRules({ ...listener, RuleList });
    expect(Rules).toEqual([{ RuleId: expect.stringMatching(/^rule-/), RuleName: "images" }]);
    await slb.startLoadBalancerListener(listener);

    expect(await slb.describeLoadBalancerHTTPListenerAttribute(listener)).toMatchObject({
      ListenerPort: 80,
      Bandwidth: -1,
      Status: "running",
      CookieTimeout: 500,
      HealthCheckURI: "/a?b=c&d",
      HealthCheckHttpCode: "http_2xx,http_3xx",
      AclIds: [],
      Tags: [],
      Rules: [{ RuleName: "images", VServerGroupId }],
    });
    const read = await slb.describeLoadBalancerAttribute({ LoadBalancerId });
    expect(read).toMatchObject({
      LoadBalancerName: name,
      RegionId: "cn-hangzhou",
      Bandwidth: 5120,
      CreateTimeStamp: 1518143733000,
      ListenerPorts: [80],
      ListenerPortsAndProtocol: [{ ListenerPort: 80, ListenerProtocol: "http" }],
      Tags: Tag.map(({ Key, Value }) => ({ TagKey: Key, TagValue: Value })),
      SomethingNew: "kept",
    });
    expect(await slb.describeVServerGroupAttribute({ VServerGroupId })).toMatchObject({
      VServerGroupName: "组 1+1=2",
      BackendServers: [{ Port: 80 }],
    });

    await slb.deleteRules({ RuleIds: Rules.map(({ RuleId }) => RuleId) });
    expect((await slb.describeRules(listener)).Rules).toEqual([]);
    await slb.deleteLoadBalancerListener(listener);
    await slb.deleteVServerGroup({ VServerGroupId });
    await slb.deleteLoadBalancer({ LoadBalancerId });
    expect(await slb.describeLoadBalancers()).toMatchObject({ TotalCount: 0, PageNumber: 1, LoadBalancers: [] });
  });

  it("by a bare RpcClient and the functions of the Actions", async () => {
    const { root, actions } = sdk;
    const rpc = new root.RpcClient({ regionId: "cn-beijing", endpoint: service.url, signer, credentials });
    const { LoadBalancerId } = await actions.createLoadBalancer(rpc, { LoadBalancerSpec: "slb.s1.small" });
    expect(await actions.describeLoadBalancerAttribute(rpc, { LoadBalancerId })).toMatchObject({
      RegionId: "cn-beijing",
    });
    await actions.deleteLoadBalancer(rpc, { LoadBalancerId });
    const gone = actions.describeLoadBalancerAttribute(rpc, { LoadBalancerId });
    await expect(gone).rejects.toMatchObject({ code: "InvalidLoadBalancerId.NotFound" });
  });
});

it("sends POST with an empty body, everything in the query, JSON lists as one parameter", async () => {
  service.received.length = 0;
  const { LoadBalancerId } = await clientOf(sdks.ESM).createLoadBalancer({ LoadBalancerSpec: "slb.s1.small" });
  await clientOf(sdks.ESM).createVServerGroup({
    LoadBalancerId,
    VServerGroupName: "g",
    BackendServers: [{ ServerId: "i-1", Port: 80 }],
  });
  const [, request] = service.received;
  expect(request).toMatchObject({ method: "POST", body: "", headers: { "content-length": "0" } });
  expect(parameters(request?.target.split("?")[1] ?? "")).toContainEqual([
    "BackendServers",
    '[{"ServerId":"i-1","Port":80}]',
  ]);
  await clientOf(sdks.ESM).deleteLoadBalancer({ LoadBalancerId });
});

it("brings any text there and back, in flat lists and in JSON", async () => {
  const slb = clientOf(sdks.ESM);
  const shortText = wellFormedText.filter((text) => [...text].length >= 1 && [...text].length <= 60);
  const property = fc.asyncProperty(shortText, shortText, async (one, other) => {
    const Tag = [{ Key: one, Value: other }];
    const { LoadBalancerId } = await slb.createLoadBalancer({ LoadBalancerSpec: "slb.s1.small", Tag });
    const read = await slb.describeLoadBalancerAttribute({ LoadBalancerId });
    expect(read.Tags).toEqual([{ TagKey: one, TagValue: other }]);
    const made = await slb.createVServerGroup({
      LoadBalancerId,
      VServerGroupName: "g",
      BackendServers: [{ ServerId: "i-1", Port: 1, Description: one }],
    });
    expect(made.BackendServers[0]?.Description).toBe(one);
    await slb.deleteLoadBalancer({ LoadBalancerId });
  });
  await fc.assert(property, { numRuns: 25 });
});
