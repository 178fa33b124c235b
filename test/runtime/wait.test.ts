import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Action } from "../../templates/typescript/runtime/action.js";
import {
  ApiError,
  ConfigurationError,
  NetworkError,
  type RequestOptions,
  type RpcClient,
  ValidationError,
  WaiterError,
} from "../../templates/typescript/runtime/index.js";
import { waitUntil, type WaiterFacts } from "../../templates/typescript/runtime/wait.js";

type Values = Record<string, unknown>;
const action = { name: "DescribeThing" } as Action<object, object>;
const active: WaiterFacts = {
  name: "thingActive",
  delay: 2,
  maxDelay: 10,
  attempts: 5,
  success: [{ is: { Status: ["active"] } }],
  failure: [{ is: { Status: ["locked", "deleted"] } }],
};
const jobs: WaiterFacts = {
  ...active,
  success: [{ every: "Jobs", is: { "Result.Status": ["Succeeded"] }, absent: "NextToken" }],
  failure: [{ some: "Jobs", is: { "Result.Status": ["Failed"] } }],
};

const apiError = (code: string, retry: "never" | "later" = "never") =>
  new ApiError({
    action: "DescribeThing",
    code,
    status: 400,
    requestId: "R",
    hostId: undefined,
    recommend: undefined,
    retry,
    message: `${code} happened.`,
  });

/** A client that gives these answers one after the other, and the last one again and again. */
function answering(...answers: (Values | Error)[]) {
  const asked: { readonly params: Values; readonly options: RequestOptions; readonly at: number }[] = [];
  const began = Date.now();
  const client = {
    call(_action: unknown, params: Values, options: RequestOptions) {
      asked.push({ params: { ...params }, options, at: (Date.now() - began) / 1000 });
      const answer = answers[Math.min(asked.length, answers.length) - 1]!;
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  } as unknown as RpcClient;
  return { client, asked };
}

/** What a promise is settled with, once all timers have run. */
async function settled(promise: Promise<unknown>): Promise<unknown> {
  const end = promise.catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return end;
}

const job = (...states: string[]) => ({ Jobs: states.map((Status) => ({ Result: { Status } })) });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe("what ends a wait", () => {
  it("resolves with the answer that shows the state, at once when it is there already", async () => {
    const { client, asked } = answering({ Status: "active", Name: "x" });
    expect(await waitUntil(client, action, active, { Id: 1 })).toEqual({ Status: "active", Name: "x" });
    expect(asked).toMatchObject([{ params: { Id: 1 } }]);
  });

  it("doubles the pause up to the longest", async () => {
    const { client, asked } = answering({ Status: "new" });
    await settled(waitUntil(client, action, active, {}));
    expect(asked.map(({ at }) => at)).toEqual([0, 2, 6, 14, 24]);
  });

  it("takes other pauses and another number of requests", async () => {
    const { client, asked } = answering({ Status: "new" });
    await settled(waitUntil(client, action, active, {}, { delay: 500, maxDelay: 700, attempts: 3 }));
    expect(asked.map(({ at }) => at)).toEqual([0, 0.5, 1.2]);
  });

  it("rejects in a state that never becomes the one waited for", async () => {
    const { client } = answering({ Status: "new" }, { Status: "locked" });
    const error = await settled(waitUntil(client, action, active, {}));
    expect(error).toBeInstanceOf(WaiterError);
    expect(error).toMatchObject({
      message: 'waitUntil.thingActive will not be reached (2 requests); last seen: Status "locked".',
      waiter: "thingActive",
      action: "DescribeThing",
      reason: "failure",
      attempts: 2,
      seen: { Status: "locked" },
      response: { Status: "locked" },
    });
  });

  it("rejects after the last request", async () => {
    const { client } = answering({ Status: "new" });
    const error = await settled(waitUntil(client, action, active, {}));
    expect(error).toMatchObject({
      message: 'waitUntil.thingActive was not reached (5 requests); last seen: Status "new".',
      reason: "attempts",
    });
  });

  it("rejects when its time is over, also within a pause and within a request", async () => {
    const { client } = answering({ Status: "new" });
    const error = await settled(waitUntil(client, action, active, {}, { timeout: 3000 }));
    expect(error).toMatchObject({
      message: 'waitUntil.thingActive was not reached in time (2 requests); last seen: Status "new".',
      reason: "timeout",
    });
    const silent = { call: () => new Promise(() => {}) } as unknown as RpcClient;
    const late = await settled(waitUntil(silent, action, active, {}, { timeout: 3000 }));
    expect(late).toMatchObject({ message: "waitUntil.thingActive was not reached in time (1 request).", seen: {} });
  });

  it("shows no field of the answer but those that it waits for", async () => {
    const { client } = answering({ Status: "locked", Key: "s3cr3t" });
    const error = (await settled(waitUntil(client, action, active, {}))) as WaiterError;
    expect(error.response).toHaveProperty("Key");
    const texts = [inspect(error, { depth: null, showHidden: true }), JSON.stringify(error), error.stack].join();
    expect(texts).not.toContain("s3cr3t");
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: "WaiterError", reason: "failure" });
  });
});

describe("what it is asked with", () => {
  it("keeps to the parameters as they were, and hands the options of requests on", async () => {
    const { client, asked } = answering({ Status: "new" }, { Status: "active" });
    const params = { Id: 1 };
    const end = settled(waitUntil(client, action, active, params, { validation: "warn", timeout: 60_000 }));
    params.Id = 2;
    await end;
    expect(asked.map(({ params: sent }) => sent)).toEqual([{ Id: 1 }, { Id: 1 }]);
    expect(asked[0]?.options).toMatchObject({ validation: "warn" });
    expect(asked[0]?.options.timeout).toBeUndefined();
  });

  it.each([{}, { JobIds: undefined }, { JobIds: [] }])("refuses %j without what waiting needs", async (params) => {
    const { client, asked } = answering(job("Succeeded"));
    const error = await settled(waitUntil(client, action, { ...jobs, require: ["JobIds"] }, params));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ issues: [{ path: "JobIds", rule: "required", severity: "error" }] });
    expect(asked).toEqual([]);
  });

  it.each([{ delay: 0 }, { maxDelay: Number.NaN }, { maxDelay: Infinity }, { attempts: -1 }, { timeout: 0 }])(
    "refuses %j",
    async (options) => {
      const { client, asked } = answering({ Status: "active" });
      expect(await settled(waitUntil(client, action, active, {}, options))).toBeInstanceOf(ConfigurationError);
      expect(asked).toEqual([]);
    },
  );
});

describe("errors of requests", () => {
  it.each([
    new ValidationError("DescribeThing", []),
    apiError("InvalidThing.NotFound"),
    new NetworkError("DescribeThing", "no answer.", undefined),
  ])("passes $name on", async (error) => {
    const { client, asked } = answering({ Status: "new" }, error);
    expect(await settled(waitUntil(client, action, active, {}))).toBe(error);
    expect(asked).toHaveLength(2);
  });

  it("goes on after an error of the service that passes", async () => {
    const { client } = answering(apiError("SystemBusy", "later"), { Status: "active" });
    expect(await settled(waitUntil(client, action, active, {}))).toEqual({ Status: "active" });
  });

  it("says which error came last", async () => {
    const busy = apiError("SystemBusy", "later");
    const { client } = answering({ Status: "new" }, busy);
    const error = await settled(waitUntil(client, action, active, {}, { attempts: 2 }));
    expect(error).toMatchObject({
      message: "waitUntil.thingActive was not reached (2 requests); last seen: error SystemBusy.",
      cause: busy,
    });
  });

  it("takes an error for the state that is waited for, or for the end", async () => {
    const gone: WaiterFacts = { ...active, success: [{ error: "Invalid%s.NotFound" }], failure: [{ error: "Locked" }] };
    const found = answering({ Status: "new" }, apiError("InvalidThing.NotFound"));
    expect(await settled(waitUntil(found.client, action, gone, {}))).toBeUndefined();
    const locked = answering(apiError("Locked"));
    expect(await settled(waitUntil(locked.client, action, gone, {}))).toMatchObject({ reason: "failure" });
  });
});

describe("states of lists", () => {
  it.each([
    ["all elements are so", job("Succeeded", "Succeeded")],
    ["the token is empty", { ...job("Succeeded"), NextToken: "" }],
    ["the token is null", { ...job("Succeeded"), NextToken: null }],
  ])("is reached when %s", async (_, answer) => {
    expect(await waitUntil(answering(answer).client, action, jobs, {})).toBe(answer);
  });

  it.each([
    ["an element is otherwise", job("Succeeded", "Processing")],
    ["the list is empty", job()],
    ["there is no list", {}],
    ["there are more pages", { ...job("Succeeded"), NextToken: "a" }],
  ])("is not reached when %s", async (_, answer) => {
    const error = await settled(waitUntil(answering(answer).client, action, jobs, {}));
    expect(error).toMatchObject({ reason: "attempts" });
  });

  it("fails when one element does, and shows those of all", async () => {
    const error = await settled(waitUntil(answering(job("Succeeded", "Failed")).client, action, jobs, {}));
    expect(error).toMatchObject({
      message:
        'waitUntil.thingActive will not be reached (1 request); last seen: Jobs[].Result.Status ["Succeeded","Failed"].',
      seen: { "Jobs[].Result.Status": ["Succeeded", "Failed"] },
    });
  });
});

describe("the caller's signal", () => {
  it("sends nothing when it is aborted before", async () => {
    const { client, asked } = answering({ Status: "new" });
    const signal = AbortSignal.abort(new Error("never mind"));
    await expect(waitUntil(client, action, active, {}, { signal })).rejects.toThrow("never mind");
    expect(asked).toEqual([]);
  });

  it("ends a pause at once, and leaves no timer and no listener behind", async () => {
    const { client, asked } = answering({ Status: "new" });
    const controller = new AbortController();
    const [add, remove] = [
      vi.spyOn(controller.signal, "addEventListener"),
      vi.spyOn(controller.signal, "removeEventListener"),
    ];
    const wait = waitUntil(client, action, active, {}, { signal: controller.signal, timeout: 60_000 });
    const end = expect(wait).rejects.toThrow("enough");
    await vi.advanceTimersByTimeAsync(500);
    controller.abort(new Error("enough"));
    await end;
    expect(vi.getTimerCount()).toBe(0);
    expect(asked).toHaveLength(1);
    expect(remove).toHaveBeenCalledTimes(add.mock.calls.length);
  });

  it("ends a request at once", async () => {
    const controller = new AbortController();
    let inner: AbortSignal | undefined;
    const client = {
      call: (_action: unknown, _params: unknown, { signal }: RequestOptions) => {
        inner = signal;
        return new Promise(() => {});
      },
    } as unknown as RpcClient;
    const wait = waitUntil(client, action, active, {}, { signal: controller.signal });
    const end = expect(wait).rejects.toThrow("enough");
    await vi.advanceTimersByTimeAsync(500);
    controller.abort(new Error("enough"));
    await end;
    expect(inner?.aborted).toBe(true);
  });
});
