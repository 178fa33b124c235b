import { beforeEach, expect, it, vi } from "vitest";
import { cachedProvider } from "../../../templates/typescript/runtime/credentials/cached.js";
import type { Credentials } from "../../../templates/typescript/runtime/credentials.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let now = 0;
let issuedSoFar = 0;
beforeEach(() => {
  now = 1_000_000;
  issuedSoFar = 0;
});

/** A new pair that ends after some time. */
function pair(life: number): Credentials {
  issuedSoFar++;
  const expiration = life === Infinity ? undefined : new Date(now + life);
  return { accessKeyId: `AK${issuedSoFar}`, accessKeySecret: "s", expiration };
}

function setUp(life: () => number): { fetch: ReturnType<typeof vi.fn>; id: () => Promise<string> } {
  const fetch = vi.fn(async () => pair(life()));
  const provider = cachedProvider({ now: () => now }, "Test", fetch);
  return { fetch, id: async () => (await provider()).accessKeyId };
}

it.each([
  ["an hour: 15 minutes before its end", HOUR, 45 * MINUTE],
  ["six hours: 15 minutes before its end", 6 * HOUR, 345 * MINUTE],
  ["15 minutes: in the last third", 15 * MINUTE, 10 * MINUTE],
  ["a minute: in the last third", MINUTE, 40_000],
  ["no end: every five minutes", Infinity, 5 * MINUTE],
])("renews what lasts %s", async (_, life, renewAfter) => {
  const { fetch, id } = setUp(() => life);
  expect(await id()).toBe("AK1");
  now += renewAfter - 1;
  expect(await id()).toBe("AK1");
  expect(fetch).toHaveBeenCalledTimes(1);
  now += 1;
  expect(await id()).toBe("AK2");
  expect(await id()).toBe("AK2");
});

it("renews once for all who ask meanwhile", async () => {
  const { fetch, id } = setUp(() => HOUR);
  const ids = await Promise.all(Array.from({ length: 32 }, id));
  expect(new Set(ids)).toEqual(new Set(["AK1"]));
  expect(fetch).toHaveBeenCalledTimes(1);
  now += 50 * MINUTE;
  expect(new Set(await Promise.all(Array.from({ length: 32 }, id)))).toEqual(new Set(["AK2"]));
  expect(fetch).toHaveBeenCalledTimes(2);
});

it("does not stop a renewal because one of those who wait gives up", async () => {
  let deliver!: (credentials: Credentials) => void;
  const fetch = vi.fn(() => new Promise<Credentials>((resolve) => (deliver = resolve)));
  const provider = cachedProvider({ now: () => now }, "Test", fetch);
  const givenUp = Promise.race([provider(), Promise.reject(new Error("aborted"))]);
  const patient = provider();
  await expect(givenUp).rejects.toThrow("aborted");
  deliver(pair(HOUR));
  expect((await patient).accessKeyId).toBe("AK1");
  expect(fetch).toHaveBeenCalledTimes(1);
});

it("keeps what is still valid when a renewal fails, and tries again, but not at each request", async () => {
  const { fetch, id } = setUp(() => HOUR);
  await id();
  fetch.mockRejectedValue(new Error("down"));
  now += 50 * MINUTE;
  expect(await id()).toBe("AK1");
  expect(await id()).toBe("AK1");
  expect(fetch).toHaveBeenCalledTimes(2);
  now += MINUTE;
  expect(await id()).toBe("AK1");
  expect(fetch).toHaveBeenCalledTimes(3);
  // Near the end more often: half of what is left.
  now += 8 * MINUTE + 30_000;
  expect(await id()).toBe("AK1");
  now += 15_000;
  expect(await id()).toBe("AK1");
  expect(fetch).toHaveBeenCalledTimes(5);
  now += 15_000;
  await expect(id()).rejects.toThrow("Test: ");
});

it("begins anew after a total failure", async () => {
  const { fetch, id } = setUp(() => HOUR);
  fetch.mockRejectedValueOnce(new Error("down"));
  const both = await Promise.allSettled([id(), id()]);
  expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(fetch).toHaveBeenCalledTimes(1);
  expect(await id()).toBe("AK1");
});

it("keeps keys without an end when they cannot be read again", async () => {
  const { fetch, id } = setUp(() => Infinity);
  await id();
  fetch.mockRejectedValue(new Error("gone"));
  now += HOUR;
  expect(await id()).toBe("AK1");
  expect(await id()).toBe("AK1");
  expect(fetch).toHaveBeenCalledTimes(2);
});

it("uses new keys that look expired, since the clock may run fast, but not instead of better ones", async () => {
  let life = -HOUR;
  const { fetch, id } = setUp(() => life);
  expect(await id()).toBe("AK1");
  now += MINUTE - 1;
  expect(await id()).toBe("AK1");
  now += 1;
  life = HOUR;
  expect(await id()).toBe("AK2");
  life = -HOUR;
  now += 50 * MINUTE;
  expect(await id()).toBe("AK2");
  expect(fetch).toHaveBeenCalledTimes(3);
});
