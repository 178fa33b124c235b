import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { LogFields } from "../../templates/typescript/runtime/index.js";
import { actions, caught, failed, ok, scripted, type Step } from "./scripted.js";

beforeEach(() => vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => vi.restoreAllMocks());

const reset = Object.assign(new Error("read"), { code: "ECONNRESET" });

async function lines(steps: readonly Step[], action = actions.read) {
  const written: [level: string, message: string, fields: LogFields | undefined][] = [];
  const logger = {
    debug: (message: string, fields?: LogFields) => void written.push(["debug", message, fields]),
    warn: (message: string, fields?: LogFields) => void written.push(["warn", message, fields]),
  };
  const promise = scripted(steps, { logger }).client.call(action, {});
  await promise.catch(() => undefined);
  return written.map(([level, message, fields]) => {
    expect(fields!.duration).toBeGreaterThanOrEqual(0);
    return [level, message.replace(/after \d+ ms/, "after N ms"), { ...fields, duration: "N" }] as const;
  });
}

it("gets a line about each attempt", async () => {
  const base = { action: "Describe", host: "slb.aliyuncs.com", duration: "N" };
  expect(await lines([failed("SystemBusy", 409), reset, ok])).toEqual([
    [
      "warn",
      "Describe: HTTP 409 SystemBusy from slb.aliyuncs.com after N ms; again in 0 ms.",
      { ...base, attempt: 1, status: 409, code: "SystemBusy", requestId: "Q", retryDelay: 0 },
    ],
    [
      "warn",
      "Describe: NetworkError from slb.aliyuncs.com after N ms; again in 0 ms.",
      { ...base, attempt: 2, code: "NetworkError", retryDelay: 0 },
    ],
    [
      "debug",
      "Describe: HTTP 200 from slb.aliyuncs.com after N ms.",
      { ...base, attempt: 3, status: 200, requestId: "R" },
    ],
  ]);
});

it("is not warned of an error that the caller gets", async () => {
  const [line, ...others] = await lines([failed("InvalidParameter")]);
  expect(others).toEqual([]);
  expect(line![0]).toBe("debug");
  expect(line![2]).toMatchObject({ code: "InvalidParameter", status: 400, attempt: 1 });
  expect(line![2]).not.toHaveProperty("retryDelay");
});

it("may lack levels", async () => {
  await scripted([failed("SystemBusy"), ok], { logger: {} }).client.call(actions.read, {});
});

it("nothing is written without one", async () => {
  const spies = (["debug", "log", "info", "warn", "error"] as const).map((level) => vi.spyOn(console, level));
  await scripted([failed("SystemBusy"), ok]).client.call(actions.read, {});
  await caught(scripted([failed("Wrong")]).client.call(actions.read, {}));
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
});
