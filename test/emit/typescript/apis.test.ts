/** The clients of the real spec's APIs: where their requests go, how they look, and what their errors say. */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ApiError, ClientOptions, RequestOptions } from "../../../templates/typescript/runtime/index.js";
import type { FetchInit } from "../../../templates/typescript/runtime/options.js";
import { retryOf } from "../../../templates/typescript/runtime/retry.js";
import { verifiesV1, verifiesV3 } from "../../runtime/independent-signature.js";
import { importEmitted } from "./generated-package.js";
import { guessedRetry } from "../../../generator/model/retry.js";
import { realModel as model } from "../../real-model.js";

type Client = Record<string, (params: object, options?: RequestOptions) => Promise<object>>;
type Sdk = Record<string, unknown>;

const sdks: Readonly<Record<string, Sdk>> = Object.fromEntries(
  await Promise.all(
    model.services.map(async ({ name }) => [name, await importEmitted(model, `src/${name}/index.ts`)] as const),
  ),
);

const SECRET = "YourAccessKeySecret";

/** A client that keeps what it would send. */
function recording(
  api: string,
  name: string,
  options: ClientOptions = {},
  answer: () => Response = () => new Response("{}"),
) {
  const sent: (FetchInit & { readonly url: URL })[] = [];
  const credentials = { accessKeyId: "YourAccessKeyId", accessKeySecret: SECRET };
  const make = sdks[api]?.[name] as new (options: ClientOptions) => Client;
  const client = new make({
    credentials,
    fetch: async (url, init) => {
      sent.push({ ...init, url: new URL(url) });
      return answer();
    },
    // A second attempt is not what these tests are about, nor is the token that it would need.
    retry: false,
    ...options,
  });
  return { client, sent };
}

beforeEach(() => {
  vi.stubEnv("ALIBABA_CLOUD_REGION_ID", undefined);
  vi.stubEnv("ALIBABA_CLOUD_REGION", undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const LISTENER = {
  LoadBalancerId: "alb-1",
  ListenerProtocol: "HTTP",
  ListenerPort: 80,
  DefaultActions: [{ Type: "ForwardGroup", ForwardGroupConfig: { ServerGroupTuples: [{ ServerGroupId: "sgp-1" }] } }],
};
const ELB_LISTENER = { LoadBalancerId: "lb-1", ListenerPort: 443, ServerCertificateId: "c", HealthCheck: "off" };

test("each API has a client of its name", () => {
  expect(Object.keys(sdks)).toEqual(["alb", "ens", "nlb", "slb"]);
  for (const [api, name] of Object.entries({
    alb: "AlbClient",
    ens: "EnsClient",
    nlb: "NlbClient",
    slb: "SlbClient",
  })) {
    expect(sdks[api]?.[name], name).toBeTypeOf("function");
  }
});

describe("ALB", () => {
  test("the region picks the host and is no parameter; structures are flat", async () => {
    const { client, sent } = recording("alb", "AlbClient", { regionId: "cn-beijing" });
    await client["createListener"]?.(LISTENER);
    expect(sent[0]?.url.host).toBe("alb.cn-beijing.aliyuncs.com");
    expect(sent[0]?.body).toBeUndefined();
    expect(Object.fromEntries(sent[0]?.url.searchParams ?? [])).toEqual({
      "DefaultActions.1.ForwardGroupConfig.ServerGroupTuples.1.ServerGroupId": "sgp-1",
      "DefaultActions.1.Type": "ForwardGroup",
      ListenerPort: "80",
      ListenerProtocol: "HTTP",
      LoadBalancerId: "alb-1",
    });
  });

  test("without a region there is no host", async () => {
    const { client, sent } = recording("alb", "AlbClient");
    await expect(client["createListener"]?.(LISTENER)).rejects.toThrow("Alb needs a region: pass `regionId`");
    expect(sent).toEqual([]);
  });
});

describe("ENS", () => {
  test.each([
    [undefined, "ens.aliyuncs.com"],
    ["cn-hangzhou", "ens.aliyuncs.com"],
    ["ap-southeast-1", "ens.ap-southeast-1.aliyuncs.com"],
  ])("needs no region: %s goes to %s", async (regionId, host) => {
    const { client, sent } = recording("ens", "EnsClient", { regionId });
    await client["createLoadBalancerHTTPSListener"]?.(ELB_LISTENER, { validation: "off" });
    expect(sent[0]?.url.host).toBe(host);
    expect(sent[0]?.url.searchParams.has("RegionId")).toBe(false);
  });
});

describe("NLB", () => {
  const params = { ListenerProtocol: "TCP", ListenerPort: 80, Tag: [{ Key: "k 1", Value: "v*~'" }] };
  const endpoint = "https://nlb.cn-hangzhou.aliyuncs.com";
  const received = ({ url, ...init }: FetchInit & { readonly url: URL }) => ({
    method: init.method,
    target: url.href.slice(url.origin.length),
    headers: { host: url.host, ...init.headers },
    body: init.body ?? "",
  });

  test("a form body, signed by V3 as the official SDK does (vector B)", async () => {
    vi.useFakeTimers({ now: new Date("2024-01-02T03:04:05Z"), toFake: ["Date"] });
    vi.spyOn(crypto, "randomUUID").mockReturnValue("00000000000000000000000000000001" as never);
    const { client, sent } = recording("nlb", "NlbClient", { endpoint, validation: "off" });
    await client["createListener"]?.(params);
    const [request] = sent;
    expect(request?.url.href).toBe(`${endpoint}/`);
    expect(request?.method).toBe("POST");
    expect(request?.body).toBe("ListenerPort=80&ListenerProtocol=TCP&Tag.1.Key=k%201&Tag.1.Value=v%2A~%27");
    expect(request?.headers).toMatchObject({
      "content-type": "application/x-www-form-urlencoded",
      "x-acs-action": "CreateListener",
      "x-acs-content-sha256": "cc8ba991046b40540656fc52ccdebfde5471bc22dd48b855908e63d911f90c12",
      "x-acs-version": "2022-04-30",
    });
    expect(request?.headers["authorization"]).toMatch(
      /Signature=29cae4801d70473f628d5ed3e73fd8ec4a15e9c97776c205999a9757cb199b32$/,
    );
  });

  test.each(["v1", "v3"] as const)("the region goes into the form too, signed by %s", async (signer) => {
    const { client, sent } = recording("nlb", "NlbClient", { regionId: "cn-hangzhou", signer, validation: "off" });
    await client["createListener"]?.(params);
    const request = received(sent[0]!);
    expect(new URLSearchParams(request.body).get("RegionId")).toBe("cn-hangzhou");
    expect(request.target).not.toContain("RegionId");
    expect(request.target.includes("Signature=")).toBe(signer === "v1");
    const verifies = signer === "v1" ? verifiesV1 : verifiesV3;
    expect(verifies(request, SECRET)).toBe(true);
    expect(verifies({ ...request, body: request.body.replace("80", "81") }, SECRET)).toBe(false);
  });
});

test("an error says of every code that the spec knows whether and how to repeat the request, as the spec does", async () => {
  const [said, meant]: [string[], string[]] = [[], []];
  for (const { name, errors, actions } of model.services) {
    let answer = new Response();
    const client = `${name.charAt(0).toUpperCase()}${name.slice(1)}Client`;
    const { client: sdk } = recording(name, client, { regionId: "cn-hangzhou", validation: "off" }, () => answer);
    for (const action of actions) {
      const own = new Set(action.errors.map(({ code }) => code));
      const method = action.name.charAt(0).toLowerCase() + action.name.slice(1);
      for (const { code, status = 400, retry } of [...action.errors, ...errors.filter((each) => !own.has(each.code))]) {
        // No error.
        if (action.parameters.some(({ dryRun }) => dryRun === code)) continue;
        answer = new Response(JSON.stringify({ Code: code.replaceAll("%s", "Anything") }), { status });
        const error = (await sdk[method]?.({}).catch((reason: unknown) => reason)) as ApiError;
        said.push(`${name} ${action.name} ${code}: ${error.retry}`);
        meant.push(`${name} ${action.name} ${code}: ${retry}`);
      }
    }
  }
  expect(meant.length).toBeGreaterThan(500);
  expect(said).toEqual(meant);
});

test("what the generator leaves out of the facts is what the runtime guesses", () => {
  const words =
    "Throttling ServiceUnavailable Busy Processing configuring IsStopping ListenerStatusNotSupport SignatureNonceUsed X . Not";
  const code = fc.array(fc.constantFrom(...words.split(" ")), { maxLength: 3 }).map((parts) => parts.join(""));
  const api = { product: "Demo", version: "1", endpoint: "x" };
  fc.assert(
    fc.property(fc.constantFrom(0, 200, 400, 408, 409, 429, 499, 500, 501, 503), code, (status, text) => {
      expect(guessedRetry(status, text)).toBe(retryOf({ api }, status, text));
    }),
  );
});
