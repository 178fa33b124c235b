import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Action } from "../../templates/typescript/runtime/action.js";
import type { ClientOptions, Issue } from "../../templates/typescript/runtime/index.js";
import {
  ApiError,
  ConfigurationError,
  CredentialsError,
  NetworkError,
  RpcClient,
  TimeoutError,
  ValidationError,
} from "../../templates/typescript/runtime/index.js";
import type { FakeService } from "./fake-service.js";
import { startFakeService } from "./fake-service.js";
import { parameters, verifiesV1, verifiesV3 } from "./independent-signature.js";

interface CreateParams {
  RegionId?: string;
  LoadBalancerId: string;
  ListenerPort?: number;
  Cookie?: string;
  RuleList?: { RuleName: string }[];
  Tag?: { Key: string; Value?: string | null }[];
  Note?: string;
}

interface CreateResult {
  RequestId: string;
  Rules: { RuleId: string; Port: number }[];
}

const create: Action<CreateParams, CreateResult> = {
  api: {
    product: "Slb",
    version: "2014-05-15",
    endpoint: "slb.{region}.aliyuncs.com",
    hosts: { "cn-hangzhou": "slb.aliyuncs.com" },
    regions: { cn: "beijing hangzhou" },
  },
  name: "CreateRules",
  fromClient: { RegionId: "regionId" },
  parameters: { RuleList: { encoding: "json" }, Note: { in: "body" } },
  response: { RequestId: "string", Rules: { list: { of: { RuleId: "string", Port: "integer" } }, wrapper: "Rule" } },
  validate(params) {
    const { RegionId, ListenerPort, Cookie } = params as Partial<CreateParams>;
    const issues: Issue[] = [];
    const report = (path: string, rule: string, severity: Issue["severity"], message: string): void => {
      issues.push({ path, rule, severity, message });
    };
    if (RegionId === undefined) report("RegionId", "required", "error", "RegionId is required.");
    if (ListenerPort !== undefined && !Number.isInteger(ListenerPort)) {
      report("ListenerPort", "type", "error", "Must be an integer.");
    }
    if (Cookie !== undefined) report("Cookie", "no-cookie", "warning", "Has no effect.");
    return issues;
  },
};

const secret = "s3cr3tValueOfTheKey/+=";
const token = "t0kenOfTheSession/+=";
const credentials = { accessKeyId: "LTAI5tEXAMPLE", accessKeySecret: secret };
const good = { LoadBalancerId: "lb-1" };

let service: FakeService;
beforeAll(async () => {
  service = await startFakeService();
});
afterAll(() => service.close());
beforeEach(() => {
  service.requests.length = 0;
  service.reply = { json: { RequestId: "R", Rules: { Rule: [{ RuleId: "r", Port: "80" }] }, New: 1 } };
  for (const name of ["REGION_ID", "REGION", "ACCESS_KEY_ID", "ACCESS_KEY_SECRET", "SECURITY_TOKEN"]) {
    vi.stubEnv(`ALIBABA_CLOUD_${name}`, undefined);
  }
  // Nothing of this machine.
  vi.stubEnv("HOME", "/nowhere");
  vi.stubEnv("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true");
});
afterEach(() => vi.unstubAllEnvs());

function client(options: ClientOptions = {}): RpcClient {
  return new RpcClient({ regionId: "cn-beijing", endpoint: service.url, credentials, retry: false, ...options });
}

function caught(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.unreachable("the call should fail"),
    (reason: unknown) => reason,
  );
}

/** The one request that the service received, with its query decoded. */
function received() {
  expect(service.requests).toHaveLength(1);
  const request = service.requests[0]!;
  return { ...request, query: parameters(request.target.split("?")[1] ?? "") };
}

describe("a call", () => {
  it("fills in the region, signs, sends and decodes", async () => {
    const params = Object.freeze({
      ...good,
      RuleList: Object.freeze([{ RuleName: "a b*" }]) as { RuleName: string }[],
      Tag: [{ Key: "k" }, { Key: "é", Value: null }],
    });
    expect(await client().call(create, params)).toEqual({ RequestId: "R", Rules: [{ RuleId: "r", Port: 80 }], New: 1 });
    const request = received();
    expect(request.method).toBe("POST");
    expect(Object.fromEntries(request.query)).toEqual({
      LoadBalancerId: "lb-1",
      RegionId: "cn-beijing",
      RuleList: '[{"RuleName":"a b*"}]',
      "Tag.1.Key": "k",
      "Tag.2.Key": "é",
    });
    expect(request.headers).toMatchObject({
      accept: "application/json",
      host: new URL(service.url).host,
      "x-acs-action": "CreateRules",
      "x-acs-version": "2014-05-15",
    });
    expect(request.headers["content-type"]).toBeUndefined();
    expect(verifiesV3(request, secret)).toBe(true);
    expect(verifiesV3(request, "another")).toBe(false);
  });

  it("keeps a region that the caller gives, and leaves its parameters alone", async () => {
    const params = { ...good, RegionId: "cn-shanghai" };
    await client().call(create, params);
    expect(received().query).toContainEqual(["RegionId", "cn-shanghai"]);
    expect(params).toEqual({ LoadBalancerId: "lb-1", RegionId: "cn-shanghai" });
  });

  it("sends body parameters as a form", async () => {
    await client().call(create, { ...good, Note: "a b&c" });
    const request = received();
    expect(request.body).toBe("Note=a%20b%26c");
    expect(request.headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect(verifiesV3(request, secret)).toBe(true);
  });

  it.each(["v1", "v3"] as const)("sends a GET without a body: all is in the query, signed by %s", async (signer) => {
    await client({ signer }).call({ ...create, method: "GET" }, { ...good, Note: "a b&c" });
    const request = received();
    expect(request.method).toBe("GET");
    expect(request.query).toContainEqual(["Note", "a b&c"]);
    expect(request.body).toBe("");
    expect(request.headers["content-type"]).toBeUndefined();
    expect((signer === "v1" ? verifiesV1 : verifiesV3)(request, secret)).toBe(true);
  });

  it("sends the security token", async () => {
    await client({ credentials: async () => ({ ...credentials, securityToken: token }) }).call(create, good);
    expect(received().headers["x-acs-security-token"]).toBe(token);
    expect(verifiesV3(received(), secret)).toBe(true);
  });

  it("signs by V1 if asked to", async () => {
    const provider = () => ({ ...credentials, securityToken: token });
    await client({ signer: "v1", credentials: provider }).call(create, { ...good, Note: "x" });
    const request = received();
    const query = Object.fromEntries(request.query);
    expect(query).toMatchObject({
      Action: "CreateRules",
      Format: "JSON",
      RegionId: "cn-beijing",
      SecurityToken: token,
    });
    expect(request.headers).not.toHaveProperty("authorization");
    expect(verifiesV1(request, secret)).toBe(true);
    expect(verifiesV1(request, "another")).toBe(false);
  });

  it("has a fresh nonce and the current time each time", async () => {
    const rpc = client();
    await rpc.call(create, good);
    await rpc.call(create, good);
    const nonces = service.requests.map((request) => request.headers["x-acs-signature-nonce"]);
    expect(new Set(nonces).size).toBe(2);
    const date = String(service.requests[1]!.headers["x-acs-date"]);
    expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(Math.abs(Date.now() - Date.parse(date))).toBeLessThan(5000);
  });

  it("takes region and credentials from the environment, at the time of the call", async () => {
    const rpc = new RpcClient({ endpoint: service.url });
    vi.stubEnv("ALIBABA_CLOUD_REGION", "cn-wulanchabu");
    vi.stubEnv("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI5tEXAMPLE");
    vi.stubEnv("ALIBABA_CLOUD_ACCESS_KEY_SECRET", secret);
    await rpc.call(create, good);
    expect(received().query).toContainEqual(["RegionId", "cn-wulanchabu"]);
    expect(verifiesV3(received(), secret)).toBe(true);
    vi.stubEnv("ALIBABA_CLOUD_REGION_ID", "cn-hangzhou");
    await rpc.call(create, good);
    expect(service.requests[1]!.target).toContain("RegionId=cn-hangzhou");
  });

  it("goes to the region's host through the fetch of the options", async () => {
    const fetch = vi.fn(async () => new Response("{}"));
    await client({ endpoint: undefined, fetch, userAgent: "app/1" }).call(create, good);
    expect(fetch).toHaveBeenCalledWith(
      "https://slb.cn-beijing.aliyuncs.com/?LoadBalancerId=lb-1&RegionId=cn-beijing",
      expect.objectContaining({ headers: expect.objectContaining({ "user-agent": "app/1" }) }),
    );
  });

  it("says who it is, unless it is told to say something else", async () => {
    const { version } = JSON.parse(readFileSync("templates/typescript/package.json", "utf8")) as { version: string };
    await client().call(create, good);
    expect(received().headers["user-agent"]).toBe(`slb-sdk/${version} node/${process.versions.node}`);
    service.requests.length = 0;
    await client({ userAgent: "app/1" }).call(create, good);
    expect(received().headers["user-agent"]).toBe("app/1");
  });

  it("works on a subclass, and on an Action without parameters", async () => {
    class SlbClient extends RpcClient {}
    const { validate: _, ...rest } = create;
    const plain: Action<{ A?: number }, { RequestId: string }> = {
      api: rest.api,
      name: "DescribeX",
      response: {},
      validate: () => [],
    };
    const slb = new SlbClient({ endpoint: service.url, credentials });
    await slb.call(plain, undefined as unknown as { A?: number });
    expect(received().target).toBe("/");
  });

  it("is typed by the Action alone", () => {
    const rpc = client();
    const types = async (): Promise<void> => {
      const { Rules } = await rpc.call(create, { LoadBalancerId: "x" });
      const port: number | undefined = Rules[0]?.Port;
      // @ts-expect-error -- LoadBalancerId is required
      await rpc.call(create, {});
      // @ts-expect-error -- there is no such parameter
      await rpc.call(create, { LoadBalancerId: "x", Bogus: port });
    };
    expect(types).toBeTypeOf("function");
  });
});

it("keeps a parameter that is called __proto__ one, for the validator to see", async () => {
  const validate = vi.fn<(params: unknown) => Issue[]>(() => []);
  const params = JSON.parse('{"LoadBalancerId":"lb-1","__proto__":{"ListenerPort":80}}') as CreateParams;
  await client().call({ ...create, validate }, params);
  const [seen] = validate.mock.calls[0]!;
  expect(Object.keys(seen as object)).toEqual(["LoadBalancerId", "__proto__", "RegionId"]);
  expect(Object.getPrototypeOf(seen)).toBe(Object.prototype);
});

describe("validation", () => {
  const bad = { ...good, ListenerPort: 1.5, Cookie: "c" };
  const logger = { warn: vi.fn<(message: string) => void>() };
  beforeEach(() => logger.warn.mockClear());

  it("stops a request with errors, before anything is sent or asked for", async () => {
    const provider = vi.fn(() => credentials);
    const failure = await caught(client({ credentials: provider, logger }).call(create, bad));
    expect(failure).toBeInstanceOf(ValidationError);
    expect(failure).toMatchObject({ action: "CreateRules", issues: [{ path: "ListenerPort" }, { path: "Cookie" }] });
    expect(service.requests).toHaveLength(0);
    expect(provider).not.toHaveBeenCalled();
  });

  it("logs warnings and sends", async () => {
    await client({ logger }).call(create, { ...good, Cookie: "c" });
    expect(logger.warn.mock.calls).toEqual([["CreateRules: Cookie: Has no effect. (no-cookie)"]]);
    expect(service.requests).toHaveLength(1);
  });

  it("warn: logs everything and sends all the same", async () => {
    await client({ validation: "warn", logger }).call(create, bad);
    expect(logger.warn).toHaveBeenCalledTimes(2);
    expect(received().query).toContainEqual(["ListenerPort", "1.5"]);
  });

  it("warn without a logger goes to the console", async () => {
    const spy = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    await client({ validation: "warn" }).call(create, bad);
    expect(spy).toHaveBeenCalledTimes(2);
    spy.mockClear();
    await client().call(create, { ...good, Cookie: "c" });
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
  });

  it("an Action without a validator is sent as it is", async () => {
    const { validate: _, ...unchecked } = create;
    await client({ validation: "error", logger }).call(unchecked, bad);
    expect(service.requests).toHaveLength(1);
  });

  it("off: does not even check; a call may say so for itself", async () => {
    const validate = vi.fn(create.validate);
    await client({ logger }).call({ ...create, validate }, bad, { validation: "off" });
    await client({ validation: "off" }).call({ ...create, validate }, bad);
    expect(validate).not.toHaveBeenCalled();
    await expect(client({ validation: "off" }).call(create, bad, { validation: "error" })).rejects.toThrow(
      ValidationError,
    );
    expect(service.requests).toHaveLength(2);
  });

  it("sees the region that the client filled in", async () => {
    const failure = await caught(client({ regionId: undefined }).call(create, good));
    expect(failure).toMatchObject({ issues: [{ path: "RegionId", rule: "required" }] });
  });
});

describe("failures are rejections with an error of their own kind", () => {
  it.each([
    [
      { status: 400, text: '{"Code":"InvalidParameter","Message":"m","RequestId":"Q","HostId":"h"}' },
      "InvalidParameter",
      "Q",
    ],
    [{ status: 503, text: '{"code":-22001,"message":"busy"}', headers: { "x-acs-request-id": "H" } }, "-22001", "H"],
    [{ status: 502, text: "<html><title>Bad Gateway</title></html>" }, "UnexpectedResponse", undefined],
    [{ status: 500, text: "" }, "UnexpectedResponse", undefined],
    [{ status: 200, text: '{"RequestId":"x' }, "UnexpectedResponse", undefined],
    [{ status: 400, text: "<Error><Code>Throttling</Code></Error>" }, "Throttling", undefined],
    [{ status: 302, text: "", headers: { location: "/elsewhere" } }, "UnexpectedResponse", undefined],
  ])("%j", async (reply, code, requestId) => {
    service.reply = reply;
    const failure = await caught(client().call(create, good));
    expect(failure).toBeInstanceOf(ApiError);
    expect(failure).toMatchObject({ code, requestId, status: reply.status, action: "CreateRules" });
    expect(service.requests).toHaveLength(1);
  });

  it("an ApiError knows what the Action says of its code", async () => {
    service.reply = { status: 400, text: '{"Code":"IncorrectStatus.Listener"}' };
    expect(await caught(client().call(create, good))).toMatchObject({ retry: "never", retryable: false });
    const informed = { ...create, retry: { "IncorrectStatus.%s": "later" } } as const;
    expect(await caught(client().call(informed, good))).toMatchObject({ retry: "later", retryable: true });
  });

  it.each(["reset", "reset in the body"] as const)("%s", async (reply) => {
    service.reply = reply;
    const failure = await caught(client().call(create, good));
    expect(failure).toBeInstanceOf(NetworkError);
    expect((failure as Error).cause).toBeInstanceOf(Error);
  });

  it("a closed port", async () => {
    const closed = await startFakeService();
    await closed.close();
    const failure = await caught(client({ endpoint: closed.url }).call(create, good));
    expect(failure).toBeInstanceOf(NetworkError);
    expect((failure as Error).message).toContain("(ECONNREFUSED)");
  });

  it.each(["hang", "hang in the body"] as const)("timeout: %s", async (reply) => {
    service.reply = reply;
    const failure = await caught(client({ timeout: 40 }).call(create, good));
    expect(failure).toBeInstanceOf(TimeoutError);
    expect(failure).toMatchObject({ timeout: 40, message: "CreateRules: no complete answer within 40 ms." });
    expect(await caught(client().call(create, good, { timeout: 30 }))).toMatchObject({ timeout: 30 });
  });

  it("a provider of credentials that hangs", async () => {
    const provider = () => new Promise<never>(() => undefined);
    await expect(client({ credentials: provider, timeout: 30 }).call(create, good)).rejects.toThrow(TimeoutError);
  });

  it("abort before: nothing is sent", async () => {
    const reason = new Error("mine");
    expect(await caught(client().call(create, good, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(service.requests).toHaveLength(0);
  });

  it.each(["hang", "hang in the body"] as const)("abort during: %s", async (reply) => {
    service.reply = reply;
    const controller = new AbortController();
    const failure = caught(client().call(create, good, { signal: controller.signal }));
    await vi.waitFor(() => expect(service.requests).toHaveLength(1), { interval: 5 });
    controller.abort();
    expect(await failure).toBe(controller.signal.reason);
  });

  it("a signal that times out is the caller's own", async () => {
    service.reply = "hang";
    const failure = await caught(client().call(create, good, { signal: AbortSignal.timeout(30) }));
    expect(failure).toBeInstanceOf(DOMException);
    expect(failure).not.toBeInstanceOf(TimeoutError);
  });

  it.each<[ClientOptions, new (...args: never[]) => Error]>([
    [{ endpoint: undefined, regionId: "evil.com/" }, ConfigurationError],
    [{ endpoint: "ftp://x" }, ConfigurationError],
    [{ timeout: 0 }, ConfigurationError],
    [{ timeout: "5" as never }, ConfigurationError],
    [{ attemptTimeout: -1 }, ConfigurationError],
    [{ connectTimeout: Number.NaN }, ConfigurationError],
    [{ maxResponseBytes: 0 }, ConfigurationError],
    [{ maxResponseBytes: Number.NaN }, ConfigurationError],
    [{ retry: { attempts: 0 } }, ConfigurationError],
    [{ retry: { attempts: "3" as never } }, ConfigurationError],
    [{ validation: "eror" as never }, ConfigurationError],
    [{ signer: "V1" as never }, ConfigurationError],
    [{ network: "VPC" as never }, ConfigurationError],
    [{ endpoint: undefined, regionId: "cn-hangzou" }, ConfigurationError],
    [{ credentials: undefined }, CredentialsError],
    [{ credentials: { ...credentials, accessKeySecret: "" } }, CredentialsError],
  ])("%o", async (options, type) => {
    const promise = client(options).call(create, good);
    await expect(promise).rejects.toThrow(type);
    expect(service.requests).toHaveLength(0);
  });

  it("a browser's page without https, which has half of WebCrypto", async () => {
    vi.stubGlobal("crypto", { getRandomValues: () => undefined });
    const promise = client().call(create, good);
    await expect(promise).rejects.toThrow("WebCrypto is missing; browsers have it on https pages only.");
    vi.unstubAllGlobals();
  });

  it("a missing region says what to set", async () => {
    const rpc = new RpcClient({ credentials });
    await expect(rpc.call({ ...create, fromClient: {} }, { ...good, RegionId: "cn-x" })).rejects.toThrow(
      /pass `regionId`/,
    );
  });

  it.each([null, "text", [1], 5, new Date()])("parameters that are no object: %o", async (params) => {
    const promise = client({ validation: "off" }).call(create, params as never);
    await expect(promise).rejects.toThrow("CreateRules: the parameters must be an object.");
  });

  it("a parameter that cannot be sent", async () => {
    const promise = client({ validation: "off" }).call(create, { ...good, ListenerPort: Number.NaN });
    await expect(promise).rejects.toThrow(TypeError);
    await expect(client({ validation: "off" }).call(create, { ...good, ListenerPort: NaN })).rejects.toThrow(
      /^ListenerPort/,
    );
  });

  it("no unhandled rejection is left behind", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    service.reply = "hang";
    await caught(client({ timeout: 10 }).call(create, good));
    await caught(
      client({ timeout: 10, credentials: () => new Promise((_, no) => setTimeout(no, 20)) }).call(create, good),
    );
    await new Promise((resolve) => setTimeout(resolve, 40));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe("nothing secret shows", () => {
  const shown = (value: unknown): string =>
    [inspect(value, { depth: 9, showHidden: true, getters: true }), String(value), JSON.stringify(value)].join("\n");
  const leaks = /s3cr3t|t0ken|PRIVATE KEY|Signature=[^*]/;
  const provided = { ...credentials, securityToken: token };

  it("in a client", () => {
    class SlbClient extends RpcClient {}
    const slb = new SlbClient({ credentials: provided, endpoint: service.url });
    expect(shown(slb)).not.toMatch(leaks);
    expect(shown(slb)).not.toContain("LTAI5t");
    expect(Object.keys(slb)).toEqual([]);
    expect({ ...slb }).toEqual({});
  });

  it.each(["v1", "v3"] as const)("in any error or log line of %s", async (signer) => {
    const lines: unknown[] = [];
    const logger = { debug: (line: string) => lines.push(line), warn: (line: string) => lines.push(line) };
    const rpc = (options: ClientOptions = {}) =>
      client({ signer, credentials: provided, logger, timeout: 200, ...options });
    const params = { ...good, Cookie: "c", Tag: [{ Key: "PRIVATE KEY" }] };
    const echo = (init: { headers: Record<string, string> }, url: string) => `${url} ${JSON.stringify(init.headers)}`;
    const failures = [
      await caught(rpc({ endpoint: "http://127.0.0.1:1" }).call(create, params)),
      await caught(rpc({ fetch: (url, init) => Promise.reject(new Error(echo(init, url))) }).call(create, params)),
      await caught(
        rpc({ fetch: async (url, init) => new Response(`string to sign: ${echo(init, url)}`, { status: 400 }) }).call(
          create,
          params,
        ),
      ),
      await caught(rpc({ credentials: { ...provided, securityToken: `${token}\n` } }).call(create, params)),
    ];
    for (const reply of ["hang", "reset"] as const) {
      service.reply = reply;
      failures.push(await caught(rpc().call(create, params)));
    }
    for (const failure of failures) expect(shown(failure)).not.toMatch(leaks);
    expect(failures.map((failure) => (failure as Error).name)).toEqual([
      "NetworkError",
      "NetworkError",
      "ApiError",
      "CredentialsError",
      "TimeoutError",
      "NetworkError",
    ]);
    expect(lines.join("\n")).toMatch(
      /^CreateRules: HTTP 400 UnexpectedResponse from 127\.0\.0\.1:\d+ after \d+ ms\.$/m,
    );
    expect(lines.join("\n")).not.toMatch(leaks);
  });
});
