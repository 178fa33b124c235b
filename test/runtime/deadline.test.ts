import { getEventListeners } from "node:events";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { aboveZero, Deadline, withDeadline } from "../../templates/typescript/runtime/deadline.js";
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
  let inner: Deadline | undefined;
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

it("makes an AbortSignal for who asks for one, before or after the end", async () => {
  let deadline!: Deadline;
  const reason = new Error("mine");
  const controller = new AbortController();
  const result = withDeadline({ action: "A", kind: "total", timeout: 50, signal: controller.signal }, (own) => {
    deadline = own;
    return never();
  });
  const early = deadline.signal;
  expect(early).toBeInstanceOf(AbortSignal);
  expect(early.aborted).toBe(false);
  controller.abort(reason);
  await expect(result).rejects.toBe(reason);
  expect(early.reason).toBe(reason);
  expect(deadline.signal).toBe(early);
  const late = new Deadline();
  late.abort(reason);
  expect(late.signal.reason).toBe(reason);
});

it("tells listeners once, and none that has left", () => {
  const deadline = new Deadline();
  const [staying, leaving] = [vi.fn(), vi.fn()];
  deadline.addEventListener("abort", staying);
  deadline.addEventListener("abort", leaving);
  deadline.removeEventListener("abort", leaving);
  deadline.abort(1);
  deadline.abort(2);
  expect(staying).toHaveBeenCalledTimes(1);
  expect(leaving).not.toHaveBeenCalled();
  expect(deadline.reason).toBe(1);
  expect(() => deadline.throwIfAborted()).toThrow();
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
