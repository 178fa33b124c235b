import { getEventListeners } from "node:events";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { aboveZero, withDeadline } from "../../templates/typescript/runtime/deadline.js";
import { ConfigurationError, TimeoutError } from "../../templates/typescript/runtime/errors.js";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const never = (): Promise<never> => new Promise(() => undefined);

it("gives the result and leaves nothing behind", async () => {
  const { signal } = new AbortController();
  expect(await withDeadline({ action: "A", kind: "total", timeout: 50, signal }, async () => 1)).toBe(1);
  expect(vi.getTimerCount()).toBe(0);
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

it("hands on the error of the work and leaves nothing behind", async () => {
  const failure = withDeadline({ action: "A", kind: "total", timeout: 50, signal: undefined }, () =>
    Promise.reject(new Error("x")),
  );
  await expect(failure).rejects.toThrow("x");
  expect(vi.getTimerCount()).toBe(0);
});

it("ends work that does not listen to the signal", async () => {
  let inner: AbortSignal | undefined;
  const result = withDeadline({ action: "CreateRules", kind: "attempt", timeout: 50, signal: undefined }, (signal) => {
    inner = signal;
    return never();
  });
  const assertion = expect(result).rejects.toThrow("CreateRules: no complete answer to an attempt within 50 ms.");
  await vi.advanceTimersByTimeAsync(50);
  await assertion;
  expect(inner?.reason).toBeInstanceOf(TimeoutError);
  expect(inner?.reason).toMatchObject({ kind: "attempt", timeout: 50 });
});

it("rejects with the caller's own reason, of any type", async () => {
  for (const reason of [new Error("mine"), "text", 0]) {
    const controller = new AbortController();
    const result = withDeadline({ action: "A", kind: "total", timeout: 50, signal: controller.signal }, never);
    controller.abort(reason);
    await expect(result).rejects.toBe(reason);
  }
});

it("does not begin once the caller has aborted", async () => {
  const work = vi.fn(never);
  const reason = new Error("mine");
  await expect(
    withDeadline({ action: "A", kind: "total", timeout: 50, signal: AbortSignal.abort(reason) }, work),
  ).rejects.toBe(reason);
  expect(work).not.toHaveBeenCalled();
});

it("takes long limits for long and Infinity for none, though setTimeout would fire at once", async () => {
  for (const timeout of [Infinity, 2 ** 31, 2 ** 31 - 1]) {
    const controller = new AbortController();
    const result = withDeadline({ action: "A", kind: "total", timeout, signal: controller.signal }, never);
    const settled = vi.fn();
    void result.catch(settled);
    await vi.advanceTimersByTimeAsync(1_000_000);
    expect(settled).not.toHaveBeenCalled();
    controller.abort();
    await expect(result).rejects.toThrow("aborted");
  }
});

it.each([0, -1, Number.NaN, "5" as never])("%s is no limit", (timeout) => {
  expect(() => aboveZero("attemptTimeout", timeout)).toThrow(ConfigurationError);
  expect(() => aboveZero("attemptTimeout", timeout)).toThrow(/^`attemptTimeout` must be a number above 0\.$/);
});

it.each([0.5, 1, Infinity])("%s is a limit", (timeout) => {
  expect(aboveZero("timeout", timeout)).toBe(timeout);
});
