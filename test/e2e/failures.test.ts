/** What goes wrong between the built client and the service arrives as an error of its own kind. */
import { inspect } from "node:util";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { builtSdks } from "./built-sdk.js";
import { KEYS, type StandIn, startStandIn } from "./stand-in/server.js";

const sdks = await builtSdks();
const { SlbClient } = sdks.ESM.slb;

let service: StandIn;
beforeAll(async () => {
  service = await startStandIn();
});
afterAll(() => service.close());
afterEach(() => {
  service.script = () => undefined;
  service.received.length = 0;
  vi.useRealTimers();
});

const credentials = { accessKeyId: "testid", accessKeySecret: KEYS.testid.secret };
type Options = ConstructorParameters<typeof SlbClient>[0];

function client(options: Options = {}) {
  return new SlbClient({ regionId: "cn-hangzhou", endpoint: service.url, credentials, ...options });
}

async function caught(promise: Promise<unknown>): Promise<Error> {
  const reason: unknown = await promise.then(
    () => expect.unreachable("the call should fail"),
    (error: unknown) => error,
  );
  return reason as Error;
}

describe("what the service refuses", () => {
  it("is an ApiError with all that the service says", async () => {
    const error = await caught(client().deleteLoadBalancer({ LoadBalancerId: "lb-none" }));
    expect({ ...error, message: error.message }).toEqual({
      name: "ApiError",
      action: "DeleteLoadBalancer",
      code: "InvalidLoadBalancerId.NotFound",
      status: 404,
      requestId: expect.stringMatching(/^REQUEST-\d+$/),
      hostId: "slb.aliyuncs.com",
      recommend: "https://next.api.aliyun.com/troubleshoot?q=InvalidLoadBalancerId.NotFound&product=Slb",
      retry: "never",
      retryable: false,
      attempts: 1,
      message: "The specified LoadBalancerId does not exist.",
    });
    expect(error.stack).toContain("failures.test.ts");
  });

  it.each([
    ["a wrong secret", { ...credentials, accessKeySecret: "wrong-secret" }, "SignatureDoesNotMatch"],
    ["an unknown key", { ...credentials, accessKeyId: "nobody" }, "InvalidAccessKeyId.NotFound"],
    ["a token without need", { ...credentials, securityToken: "t" }, "InvalidSecurityToken.MismatchWithAccessKey"],
    [
      "a temporary key without its token",
      { accessKeyId: "STS.temporary", accessKeySecret: KEYS["STS.temporary"].secret },
      "InvalidSecurityToken.MismatchWithAccessKey",
    ],
  ])("%s, by both signatures", async (_, wrong, code) => {
    for (const signer of ["v3", "v1"] as const) {
      const call = client({ signer, credentials: wrong }).deleteLoadBalancer({ LoadBalancerId: "lb-private" });
      const error = await caught(call);
      expect(error).toMatchObject({ name: "ApiError", code });
      expect(inspect(error)).not.toMatch(/wrong-secret|Signature=[^*]|lb-private/);
    }
  });

  it.each([16, -16])("a clock that is wrong by %i minutes", async (minutes) => {
    vi.useFakeTimers({ toFake: ["Date"] });
    // The stand-in runs in this process as well: the time is set back as soon as the request has been stamped.
    const now = Date.now();
    vi.setSystemTime(now + minutes * 60_000);
    const fetch: typeof globalThis.fetch = (url, init) => {
      vi.setSystemTime(now);
      return globalThis.fetch(url, init);
    };
    expect(await caught(client({ fetch }).describeRegions())).toMatchObject({ code: "InvalidTimeStamp.Expired" });
  });

  it.each(["v3", "v1"] as const)("a request of %s that is sent twice or changed on the way", async (signer) => {
    service.script = () => ({});
    const codes: string[] = [];
    const fetch: typeof globalThis.fetch = async (url, init) => {
      const answer = await globalThis.fetch(url, init);
      for (const again of [url, String(url).replace("lb-1", "lb-2")]) {
        codes.push(((await (await globalThis.fetch(again, init)).json()) as { Code: string }).Code);
      }
      return answer;
    };
    await client({ signer, fetch }).deleteLoadBalancer({ LoadBalancerId: "lb-1" });
    expect(codes).toEqual(["SignatureNonceUsed", "SignatureDoesNotMatch"]);
  });
});

describe("what never reaches the service", () => {
  it("is a ValidationError with all issues, and nothing is sent", async () => {
    const params = { LoadBalancerId: "lb-1", ListenerPort: 0, StickySession: "on", HealthCheck: "on", Bandwith: 1 };
    const error = await caught(client().createLoadBalancerHTTPListener(params as never));
    expect(error).toBeInstanceOf(sdks.ESM.slb.ValidationError);
    const { issues } = error as InstanceType<typeof sdks.ESM.slb.ValidationError>;
    expect(issues.map(({ path, rule, severity }) => [path, rule, severity])).toEqual([
      ["Bandwith", "unknown", "error"],
      ["ListenerPort", "range", "error"],
      ["BackendServerPort", "backend-port", "error"],
      ["StickySessionType", "sticky-session-type", "error"],
      ["UnhealthyThreshold", "unhealthy-threshold", "warning"],
    ]);
    expect(error.message).toContain("Did you mean Bandwidth?");
    expect(service.received).toHaveLength(0);
  });

  it("is a call that was aborted before, or while its credentials were fetched", async () => {
    const slow = new AbortController();
    const provider = async () => {
      slow.abort(new Error("given up"));
      return credentials;
    };
    // A fetch that does not look at the signal.
    const fetch = vi.fn((url: string) => globalThis.fetch(url, { method: "POST" }));
    const call = client({ credentials: provider, fetch }).describeRegions({}, { signal: slow.signal });
    expect((await caught(call)).message).toBe("given up");
    expect((await caught(client({ fetch }).describeRegions({}, { signal: slow.signal }))).message).toBe("given up");
    // The work that was given up may go on for a while, but not for longer than a whole other call takes.
    service.script = () => ({});
    await client().describeRegions();
    expect(fetch).not.toHaveBeenCalled();
    expect(service.received).toHaveLength(1);
  });
});

describe("what gets no answer", () => {
  it("ends with the caller's reason, or with a TimeoutError", async () => {
    const controller = new AbortController();
    service.script = () => {
      controller.abort(new Error("enough"));
      return "never";
    };
    const aborted = await caught(client().describeRegions({}, { signal: controller.signal }));
    expect(aborted.message).toBe("enough");
    const late = await caught(client({ timeout: 30 }).describeRegions());
    expect(late).toBeInstanceOf(sdks.ESM.slb.TimeoutError);
    expect(late).toMatchObject({ action: "DescribeRegions", timeout: 30 });
  });

  it("is a NetworkError where nobody listens", async () => {
    const closed = await startStandIn();
    await closed.close();
    const error = await caught(client({ endpoint: closed.url }).describeRegions());
    expect(error).toBeInstanceOf(sdks.ESM.slb.NetworkError);
    expect(error.message).toMatch(/^DescribeRegions: no answer from 127\.0\.0\.1:\d+ \(ECONNREFUSED\)\.$/);
  });
});

it.each(["ESM", "CommonJS"] as const)("%s: an ApiError is the same class in all entries", async (system) => {
  const { root, slb, actions } = sdks[system];
  const error = await caught(
    actions.deleteLoadBalancer(new root.RpcClient({ regionId: "cn-hangzhou", endpoint: service.url, credentials }), {
      LoadBalancerId: "lb-none",
    }),
  );
  expect(root.ApiError).toBe(slb.ApiError);
  expect(error).toBeInstanceOf(slb.ApiError);
  expect(root.isApiError(error, "InvalidLoadBalancerId.NotFound")).toBe(true);
  expect(slb.isApiError(error, "Throttling")).toBe(false);
  expect(new slb.SlbClient()).toBeInstanceOf(root.RpcClient);
});
