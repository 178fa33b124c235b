import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Clock, sleep } from "../../templates/typescript/runtime/clock.js";

const NOW = Date.parse("2026-01-02T03:04:05Z");
beforeEach(() => vi.useFakeTimers({ now: NOW }));
afterEach(() => vi.useRealTimers());

const inMinutes = (minutes: number): string => new Date(NOW + minutes * 60_000).toUTCString();

describe("a clock", () => {
  it("is that of the machine, whatever it hears", () => {
    const clock = new Clock();
    clock.hear(inMinutes(20));
    expect(clock.now().getTime()).toBe(NOW);
  });

  it.each([20, -20, 2])("that is %i minutes off goes by the latest answer once it is told to", (minutes) => {
    const clock = new Clock();
    clock.hear(inMinutes(minutes));
    expect(clock.correct(0)).toBe(true);
    expect(clock.now().getTime()).toBe(NOW + minutes * 60_000);
    expect(clock.correct(clock.offset)).toBe(false);
    vi.advanceTimersByTime(5000);
    expect(clock.now().getTime()).toBe(NOW + minutes * 60_000 + 5000);
  });

  it("goes back when the clock of the machine was set right", () => {
    const clock = new Clock();
    clock.hear(inMinutes(20));
    clock.correct(0);
    vi.setSystemTime(NOW + 20 * 60_000);
    clock.hear(inMinutes(20));
    expect(clock.correct(clock.offset)).toBe(true);
    expect(clock.now().getTime()).toBe(NOW + 20 * 60_000);
  });

  it("is right for each of several requests that were signed before the first of them corrected it", () => {
    const clock = new Clock();
    clock.hear(inMinutes(20));
    expect([clock.correct(0), clock.correct(0)]).toEqual([true, true]);
  });

  it.each([undefined, "", "yesterday", inMinutes(0), inMinutes(0.5)])("learns nothing from %j", (date) => {
    const clock = new Clock();
    clock.hear(date);
    expect(clock.correct(0)).toBe(false);
    expect(clock.now().getTime()).toBe(NOW);
  });
});

describe("sleep", () => {
  it("waits and leaves nothing behind", async () => {
    const { signal } = new AbortController();
    const done = vi.fn();
    const promise = sleep(100, signal).then(done);
    await vi.advanceTimersByTimeAsync(99);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await promise;
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  it("ends at once with the signal's reason, and leaves nothing behind", async () => {
    const controller = new AbortController();
    const promise = sleep(1e6, controller.signal);
    controller.abort("mine");
    await expect(promise).rejects.toBe("mine");
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    await expect(sleep(1, controller.signal)).rejects.toBe("mine");
    expect(vi.getTimerCount()).toBe(0);
  });
});
