/**
 * Right and wrong requests for the type checker, which is the test: each wrong one stands under an expected error, and an
 * expected error that does not come is an error itself.
 */
import type {
  ApiError,
  CreateLoadBalancerErrorCode,
  CreateLoadBalancerHTTPListenerRequest,
  CreateLoadBalancerTCPListenerRequest,
  CreateRulesRequest,
  DescribeLoadBalancerAttributeResponse,
  Issue,
  SlbClient,
} from "../../generated/typescript/src/slb/index.js";
import { createLoadBalancerSchema, isApiError } from "../../generated/typescript/src/slb/index.js";
import { createLoadBalancer, createRules, describeRegions } from "../../generated/typescript/src/slb/actions.js";
import type { RpcClient } from "../../generated/typescript/src/runtime/index.js";

type Http = CreateLoadBalancerHTTPListenerRequest;
const http = { LoadBalancerId: "lb", ListenerPort: 80, HealthCheck: "off", VServerGroupId: "rsp" } as const;

export const right: Http[] = [
  http,
  { ...http, StickySession: "off" },
  { ...http, StickySession: "on", StickySessionType: "insert", CookieTimeout: 500 },
  { ...http, StickySession: "on", StickySessionType: "server", Cookie: "SID" },
  // What does not matter may stay.
  { ...http, StickySession: "off", CookieTimeout: 500 },
  // An explicit undefined is as good as nothing, also under exactOptionalPropertyTypes.
  { ...http, StickySession: undefined, Description: undefined, RegionId: undefined, Tag: undefined },
  { LoadBalancerId: "lb", ListenerPort: 80, HealthCheck: "off", BackendServerPort: 8080 },
  { LoadBalancerId: "lb", ListenerPort: 80, HealthCheck: "off", ListenerForward: "on", ForwardPort: 443 },
];

export const wrong: Http[] = [
  // @ts-expect-error StickySessionType is missing
  { ...http, StickySession: "on" },
  // @ts-expect-error CookieTimeout is missing
  { ...http, StickySession: "on", StickySessionType: "insert" },
  // @ts-expect-error Cookie is missing; CookieTimeout does not replace it
  { ...http, StickySession: "on", StickySessionType: "server", CookieTimeout: 500 },
  // @ts-expect-error undefined is no CookieTimeout
  { ...http, StickySession: "on", StickySessionType: "insert", CookieTimeout: undefined },
  // @ts-expect-error AclId is missing
  { ...http, AclStatus: "on" },
  // @ts-expect-error ListenerPort is missing
  { LoadBalancerId: "lb", HealthCheck: "off", VServerGroupId: "rsp" },
  // @ts-expect-error neither a group nor a backend port nor a redirect
  { LoadBalancerId: "lb", ListenerPort: 80, HealthCheck: "off" },
  // @ts-expect-error a wrong value
  { ...http, HealthCheck: "maybe" },
  // @ts-expect-error an unknown parameter
  { ...http, StickySesion: "on" },
  // @ts-expect-error a number, not a text
  { ...http, ListenerPort: "80" },
  // @ts-expect-error null is nothing that the types know
  { ...http, Description: null },
  // @ts-expect-error a wrong value in a list
  { ...http, HealthCheckHttpCode: ["http_2xx", "http_1xx"] },
  // @ts-expect-error an unknown member of an element
  { ...http, Tag: [{ Key: "a", Val: "b" }] },
  // @ts-expect-error a required member of an element is missing
  { ...http, Tag: [{ Value: "b" }] },
];

const tcp = { LoadBalancerId: "lb", ListenerPort: 80, Bandwidth: -1, BackendServerPort: 8080 } as const;

export const groups: CreateLoadBalancerTCPListenerRequest[] = [
  tcp,
  { ...tcp, VServerGroupId: "rsp" },
  { ...tcp, MasterSlaveServerGroupId: "rsp", VServerGroupId: undefined },
  // @ts-expect-error only one of the two groups
  { ...tcp, VServerGroupId: "rsp", MasterSlaveServerGroupId: "rsp" },
  // Under its old name as well.
  { ...tcp, HealthCheckInterval: 5, HealthCheckTimeout: 5 },
];

const rule = { RuleName: "images", VServerGroupId: "rsp" } as const;
const rules = { LoadBalancerId: "lb", ListenerPort: 80 } as const;

export const ruleLists: CreateRulesRequest[] = [
  {
    ...rules,
    RuleList: [
      { ...rule, Domain: "example.com" },
      { ...rule, Url: "/a" },
      { ...rule, Domain: "a", Url: "/" },
    ],
  },
  // @ts-expect-error a rule has a domain or a URL
  { ...rules, RuleList: [{ ...rule, Domain: "example.com" }, rule] },
  // @ts-expect-error a list
  { ...rules, RuleList: { ...rule, Url: "/a" } },
];

export async function calls(slb: SlbClient, rpc: RpcClient): Promise<void> {
  // What needs nothing can be called with nothing.
  await slb.createLoadBalancer();
  await slb.describeRegions({}, { timeout: 1000, signal: new AbortController().signal });
  await describeRegions(rpc);
  await createLoadBalancer(slb, { LoadBalancerName: "web" });
  // @ts-expect-error what needs something cannot
  await slb.createRules();
  // @ts-expect-error nor with an empty object
  await createRules(slb, {});
  // @ts-expect-error a misspelt option
  await slb.createLoadBalancer({}, { timeOut: 1000 });
  // @ts-expect-error no client
  await createLoadBalancer({}, {});
}

export async function responses(slb: SlbClient): Promise<void> {
  const { LoadBalancers, TotalCount } = await slb.describeLoadBalancers();
  // Without the wrapper that the wire has around the elements.
  const names: (string | undefined)[] = LoadBalancers.map((each) => each.LoadBalancerName);
  TotalCount?.toFixed(names.length);
  // @ts-expect-error numbers are numbers, whatever the service sends
  TotalCount?.slice(0);
  // @ts-expect-error no such field
  void LoadBalancers[0]?.LoadBalancerNmae;
}

/** A set that may grow takes other texts and still offers the known ones. */
export function open(response: DescribeLoadBalancerAttributeResponse): "yes" | "no" {
  response.LoadBalancerStatus = "active";
  response.LoadBalancerStatus = "quite new";
  // @ts-expect-error no text at all
  response.LoadBalancerStatus = 1;
  return response.LoadBalancerStatus === "locked" ? "yes" : "no";
}

export function errors(error: unknown): string {
  if (isApiError(error, "Throttling", "ServiceUnavailable")) {
    const known: ApiError<"Throttling" | "ServiceUnavailable"> = error;
    // @ts-expect-error this code is none of the two
    if (known.code === "SystemBusy") return "";
    return known.code;
  }
  if (isApiError(error)) return error.requestId ?? error.code;
  // @ts-expect-error nothing is known of other errors
  return error.code;
}

export const codes: CreateLoadBalancerErrorCode[] = [
  "Throttling",
  // @ts-expect-error a code that nobody has heard of
  "NoSuchCode",
];

export function schema(value: unknown): readonly Issue["message"][] {
  const result = createLoadBalancerSchema["~standard"].validate(value);
  if (result.issues === undefined) {
    const name: string | undefined = result.value.LoadBalancerName;
    return name === undefined ? [] : [name];
  }
  return result.issues.map((issue) => issue.message);
}
