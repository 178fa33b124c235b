import { afterEach, expect, it, vi } from "vitest";
import { backoff } from "../../templates/typescript/runtime/backoff.js";

afterEach(() => vi.restoreAllMocks());

function pauses(trouble: Parameters<typeof backoff>[0], random: number): number[] {
  vi.spyOn(Math, "random").mockReturnValue(random);
  return [1, 2, 3, 4, 5, 6, 7, 8].map((attempt) => backoff(trouble, attempt, undefined));
}

it("doubles up to a cap", () => {
  expect(pauses("throttled", 1)).toEqual([1000, 2000, 4000, 8000, 16_000, 20_000, 20_000, 20_000]);
  expect(pauses("busy", 1)).toEqual([1000, 2000, 4000, 8000, 16_000, 20_000, 20_000, 20_000]);
  expect(pauses("broken", 1)).toEqual([200, 400, 800, 1600, 3200, 6400, 12_800, 20_000]);
});

it("waits at least half of it where there are too many requests, and not at all elsewhere", () => {
  expect(pauses("throttled", 0)).toEqual([500, 1000, 2000, 4000, 8000, 10_000, 10_000, 10_000]);
  expect(pauses("busy", 0)).toEqual(Array(8).fill(0));
  expect(pauses("broken", 0)).toEqual(Array(8).fill(0));
});

it("stays finite after very many attempts", () => {
  vi.spyOn(Math, "random").mockReturnValue(1);
  expect(backoff("throttled", 5000, undefined)).toBe(20_000);
});

it("goes by what the service asks for, within reason", () => {
  expect(backoff("throttled", 1, 0)).toBe(0);
  expect(backoff("busy", 3, 1234)).toBe(1234);
  expect(backoff("throttled", 1, 3_600_000)).toBe(60_000);
});
