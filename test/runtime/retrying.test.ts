/** What a client does about attempts that fail. */
import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ClientOptions } from "../../templates/typescript/runtime/index.js";
import { ConfigurationError, CredentialsError } from "../../templates/typescript/runtime/index.js";
import { actions, caught, failed, ok, type Params, quickCrypto, scripted, type Step } from "./scripted.js";

const { read, token, write } = actions;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-01-02T03:04:05Z") });
  vi.spyOn(Math, "random").mockReturnValue(1);
  quickCrypto();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Lets all pauses pass. */
async function run<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  await vi.runAllTimersAsync();
  return promise;
}

const reset = Object.assign(new Error("read"), { code: "ECONNRESET" });
const refused = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });

/** How many requests a call makes when every attempt fails alike, and how it ends. */
async function attempts(action: typeof write, step: Step, options: ClientOptions = {}, params: Params = {}) {
  const { client, sent } = scripted([step], options);
  const error = await run(caught(client.call(action, params)));
  expect(error["attempts"]).toBe(sent.length);
  return sent.length;
}

describe("a failure that may pass", () => {
  it.each([
    ["a read", read],
    ["a write with a token", token],
  ])("%s is repeated after all of them", async (_, action) => {
    const steps = [reset, refused, failed("Throttling"), failed("InternalError", 500), { status: 502 }, "silence"];
    for (const step of steps as Step[]) expect(await attempts(action, step)).toBeGreaterThan(1);
    expect(await attempts(action, failed("InvalidParameter"))).toBe(1);
  });

  it("a write without a token only where the service has not begun", async () => {
    for (const step of [refused, failed("Throttling.User"), failed("SystemBusy"), failed("OperationBusy", 500)]) {
      expect(await attempts(write, step)).toBe(3);
    }
    const others = [
      reset,
      failed("InternalError", 500),
      { status: 502 },
      { status: 504 },
      failed("ServiceUnavailable", 503),
    ];
    for (const step of [...others, "silence"] as Step[]) expect(await attempts(write, step)).toBe(1);
  });

  it("ends with the answer of the attempt that succeeds", async () => {
    const { client, sent } = scripted([failed("Throttling"), reset, ok]);
    expect(await run(client.call(read, {}))).toEqual({ RequestId: "R" });
    expect(sent).toHaveLength(3);
  });

  it("ends with the last error", async () => {
    const { client } = scripted([reset, failed("Throttling"), failed("SystemBusy")]);
    expect(await run(caught(client.call(read, {})))).toMatchObject({ code: "SystemBusy", attempts: 3 });
  });

  it("is final with `retry: false`, for a client or for a call, and when the attempts are used up", async () => {
    expect(await attempts(read, reset, { retry: false })).toBe(1);
    expect(await attempts(read, reset, { retry: { attempts: 5 } })).toBe(5);
    expect(await attempts(read, reset, { retry: {} })).toBe(3);
    const { client, sent } = scripted([reset]);
    await run(caught(client.call(read, {}, { retry: false })));
    expect(sent).toHaveLength(1);
    await run(caught(client.call(read, {}, { retry: { attempts: 2 } })));
    expect(sent).toHaveLength(3);
  });

  it("is not looked for in what no repetition changes", async () => {
    const provider = vi.fn(() => Promise.reject(new Error("x")));
    const { client } = scripted([ok], { credentials: provider });
    expect(await run(caught(client.call(read, {})))).toBeInstanceOf(CredentialsError);
    expect(provider).toHaveBeenCalledTimes(1);
    expect(await run(caught(scripted([ok], { retry: { attempts: -1 } }).client.call(read, {})))).toBeInstanceOf(
      ConfigurationError,
    );
  });
});

describe("each attempt", () => {
  it("has its own nonce, time and signature, and the same parameters", async () => {
    const { client, sent } = scripted([failed("Throttling"), ok]);
    await run(client.call(token, {}));
    const [first, second] = sent;
    expect(first!.url).toBe(second!.url);
    for (const name of ["x-acs-signature-nonce", "x-acs-date", "authorization"]) {
      expect(first!.headers[name]).not.toBe(second!.headers[name]);
    }
    expect(second!.headers["x-acs-date"]).toBe("2026-01-02T03:04:06Z");
  });

  it("asks for credentials anew", async () => {
    const provider = vi.fn(() => ({ accessKeyId: "a", accessKeySecret: "b" }));
    await run(scripted([reset, ok], { credentials: provider }).client.call(read, {}));
    expect(provider).toHaveBeenCalledTimes(2);
  });

  it("has the limits of the options", async () => {
    const { client, limits } = scripted([ok], { connectTimeout: 7, maxResponseBytes: 8 });
    await run(client.call(read, {}));
    expect(limits[0]).toMatchObject({ connectTimeout: 7, maxResponseBytes: 8 });
    expect(Object.keys(limits[0]!).sort()).toEqual(["connectTimeout", "maxResponseBytes", "signal"]);
  });
});

describe("the idempotency token", () => {
  const tokens = (sent: readonly { url: string }[]) =>
    sent.map(({ url }) => new URL(url).searchParams.get("ClientToken"));

  it("is filled in once for all attempts, and differs between calls", async () => {
    const { client, sent } = scripted([failed("Throttling"), ok]);
    const params = Object.freeze({});
    await run(client.call(token, params));
    await run(client.call(token, params));
    const [first, second, third] = tokens(sent);
    expect(first).toMatch(/^[\da-f-]{36}$/);
    expect(second).toBe(first);
    expect(third).toMatch(/^[\da-f-]{36}$/);
    expect(third).not.toBe(first);
  });

  it("of the caller stays", async () => {
    const { client, sent } = scripted([failed("Throttling"), ok]);
    await run(client.call(token, { ClientToken: "mine" }));
    expect(tokens(sent)).toEqual(["mine", "mine"]);
  });

  it("is not made up where nothing is repeated, nor where the Action has none", async () => {
    const single = scripted([ok], { retry: false });
    await run(single.client.call(token, {}));
    const other = scripted([ok]);
    await run(other.client.call(write, {}));
    expect(tokens([...single.sent, ...other.sent])).toEqual([null, null]);
  });

  it("that is empty protects nothing", async () => {
    expect(await attempts(token, reset, {}, { ClientToken: "" })).toBe(1);
  });
});

describe("the pause", () => {
  async function pauses(steps: readonly Step[]): Promise<number[]> {
    const times: number[] = [];
    const { client } = scripted(steps, {
      hooks: [{ beforeSign: () => void times.push(Date.now()) }],
      timeout: 300_000,
    });
    await run(client.call(read, {}, { retry: { attempts: steps.length } }));
    return times.slice(1).map((time, index) => time - times[index]!);
  }

  it("is long where there are too many requests or something is busy, and short elsewhere", async () => {
    expect(await pauses([failed("Throttling"), failed("Throttling"), ok])).toEqual([1000, 2000]);
    expect(await pauses([failed("SystemBusy"), failed("SystemBusy"), ok])).toEqual([1000, 2000]);
    expect(await pauses([reset, { status: 502 }, ok])).toEqual([200, 400]);
  });

  it("is what the service asks for", async () => {
    const after = (delay: string) => failed("Odd", 400, { "x-acs-retry-after": delay });
    expect(await pauses([after("17"), after("0"), after("999999"), ok])).toEqual([17, 0, 60_000]);
  });

  it("is not waited for when the call would end in it", async () => {
    const { client, sent } = scripted([failed("Throttling", 429, { "x-acs-retry-after": "5000" })], { timeout: 4000 });
    const promise = caught(client.call(read, {}));
    await vi.advanceTimersByTimeAsync(1);
    expect(await promise).toMatchObject({ name: "ApiError", code: "Throttling", attempts: 1, retryAfter: 5000 });
    expect(sent).toHaveLength(1);
  });

  it("ends at once when the caller gives up", async () => {
    const controller = new AbortController();
    const { client, sent } = scripted([failed("Throttling")]);
    const promise = caught(client.call(read, {}, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(10);
    const reason = new Error("mine");
    controller.abort(reason);
    expect(await promise).toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1e6);
    expect(sent).toHaveLength(1);
  });
});

describe("an outage", () => {
  it("uses the budget up, so that most calls are sent once", async () => {
    const { client, sent } = scripted([{ status: 502 }]);
    for (let call = 0; call < 200; call++) await run(caught(client.call(read, {})));
    expect(sent).toHaveLength(200 + 100);
    expect(await run(caught(client.call(read, {})))).toMatchObject({ attempts: 1 });
  });

  it("is over when calls succeed again", async () => {
    const steps: Step[] = Array.from({ length: 300 }, () => ({ status: 502 }));
    const { client, sent } = scripted([...steps, ...Array.from({ length: 10 }, () => ok), reset, ok]);
    for (let call = 0; call < 200; call++) await run(caught(client.call(read, {})));
    for (let call = 0; call < 10; call++) await run(client.call(read, {}));
    await run(client.call(read, {}));
    expect(sent).toHaveLength(300 + 10 + 2);
  });
});

describe("a clock that is wrong", () => {
  const late = failed("InvalidTimeStamp.Expired", 400, { date: "Fri, 02 Jan 2026 03:24:05 GMT" });

  it("is corrected by the service's, for a write too, and stays corrected", async () => {
    const { client, sent } = scripted([late, ok]);
    await run(client.call(write, {}));
    await run(client.call(write, {}));
    expect(sent.map(({ headers }) => headers["x-acs-date"])).toEqual([
      "2026-01-02T03:04:05Z",
      "2026-01-02T03:24:05Z",
      "2026-01-02T03:24:05Z",
    ]);
  });

  it("is corrected for later calls where nothing is repeated", async () => {
    const { client, sent } = scripted([late, ok], { retry: false });
    expect(await run(caught(client.call(write, {})))).toMatchObject({ code: "InvalidTimeStamp.Expired", attempts: 1 });
    await run(client.call(write, {}));
    expect(sent[1]!.headers["x-acs-date"]).toBe("2026-01-02T03:24:05Z");
  });

  it("is corrected once: the second refusal is final", async () => {
    const { client, sent } = scripted([late]);
    expect(await run(caught(client.call(read, {})))).toMatchObject({ attempts: 2 });
    expect(sent).toHaveLength(2);
  });

  it("is corrected for all calls that were under way", async () => {
    const { client, sent } = scripted([late, late, late, ok]);
    await run(Promise.all([1, 2, 3].map(() => client.call(write, {}))));
    expect(sent).toHaveLength(6);
  });

  it("is not wrong when the service has the same time, or tells none", async () => {
    const same = { date: "Fri, 02 Jan 2026 03:04:15 GMT" };
    expect(await attempts(read, failed("InvalidTimeStamp.Expired", 400, same))).toBe(1);
    expect(await attempts(read, failed("InvalidTimeStamp.Format"))).toBe(1);
  });
});

describe("a nonce that the service has seen before", () => {
  it("is replaced, where the request may have been carried out without harm", async () => {
    const { client, sent } = scripted([failed("SignatureNonceUsed"), ok]);
    await run(client.call(read, {}));
    expect(sent[0]!.headers["x-acs-signature-nonce"]).not.toBe(sent[1]!.headers["x-acs-signature-nonce"]);
    expect(await attempts(write, failed("SignatureNonceUsed"))).toBe(1);
  });
});

describe("time", () => {
  it("attemptTimeout ends an attempt, and another one follows", async () => {
    const { client, sent, limits } = scripted(["silence", ok], { attemptTimeout: 100 });
    expect(await run(client.call(read, {}))).toEqual({ RequestId: "R" });
    expect(sent).toHaveLength(2);
    expect(limits[0]!.signal.aborted).toBe(true);
    expect(await run(caught(scripted(["silence"]).client.call(read, {}, { attemptTimeout: 100 })))).toMatchObject({
      name: "TimeoutError",
      kind: "attempt",
      timeout: 100,
      attempts: 3,
    });
  });

  it("timeout ends the call, whichever attempt it is at", async () => {
    const { client } = scripted(["silence"], { attemptTimeout: 100, timeout: 250, retry: { attempts: 9 } });
    vi.spyOn(Math, "random").mockReturnValue(0);
    expect(await run(caught(client.call(read, {})))).toMatchObject({ kind: "total", timeout: 250, attempts: 3 });
  });

  it("timeout ends the wait for credentials, before the first attempt is sent", async () => {
    const { client, sent } = scripted([ok], { credentials: () => new Promise(() => undefined), timeout: 100 });
    expect(await run(caught(client.call(read, {})))).toMatchObject({ kind: "total" });
    expect(sent).toHaveLength(0);
  });

  it("has 60 s for a call and 30 s for an attempt by default", async () => {
    const start = Date.now();
    const error = await run(caught(scripted(["silence"]).client.call(write, {})));
    expect(error).toMatchObject({ kind: "attempt", timeout: 30_000 });
    expect(Date.now() - start).toBe(30_000);
    const whole = scripted([ok], { credentials: () => new Promise(() => undefined) });
    expect(await run(caught(whole.client.call(write, {})))).toMatchObject({ kind: "total", timeout: 60_000 });
  });

  it("the caller's signal ends an attempt, and its reason is left as it is", async () => {
    const reason = Object.freeze(await run(caught(scripted([reset], { retry: false }).client.call(read, {}))));
    const controller = new AbortController();
    const { client, limits } = scripted(["silence"]);
    const promise = caught(client.call(read, {}, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(10);
    controller.abort(reason);
    expect(await promise).toBe(reason);
    expect(limits[0]!.signal.aborted).toBe(true);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });
});

describe("a dry run", () => {
  it("that passes resolves with the id of the request", async () => {
    const { client, sent } = scripted([failed("DryRunOperation", 400)]);
    expect(await run(client.call({ ...write, dryRun: "DryRunOperation" }, {}))).toEqual({ RequestId: "Q" });
    expect(sent).toHaveLength(1);
  });
});
