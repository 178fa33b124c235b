import { afterEach, beforeEach, expect, it } from "vitest";
import { fetchFromUri } from "../../../templates/typescript/runtime/credentials/uri.js";
import type { World } from "./world.js";
import { failureOf, issued, keysOf, openWorld } from "./world.js";

const uri = "http://localhost:7000/keys?t=s3cr3t";
const CALL = "GET http://localhost:7000/keys";

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

it("takes the keys from the URI of the option or of the environment", async () => {
  world.replies[CALL] = { json: issued("own") };
  expect(await fetchFromUri(world.host, { uri })).toEqual(keysOf("own"));
  world.environment["ALIBABA_CLOUD_CREDENTIALS_URI"] = uri;
  expect(await fetchFromUri(world.host)).toEqual(keysOf("own"));
  expect(world.requests.map(({ target }) => target)).toEqual(["/keys?t=s3cr3t", "/keys?t=s3cr3t"]);
});

it("takes an answer that says nothing of success or of an end", async () => {
  const { Code: _, Expiration: __, ...keys } = issued("own");
  world.replies[CALL] = { json: keys };
  expect(await fetchFromUri(world.host, { uri })).toEqual({
    accessKeyId: "STS.own",
    accessKeySecret: "secret-of-own",
    securityToken: "token-of-own",
  });
});

it.each([
  [{ status: 302, text: "", headers: { location: "http://elsewhere/" } }, "answered HTTP 302"],
  [{ status: 500, text: "s3cr3t" }, "answered HTTP 500"],
  [{ text: '{"AccessKeyId": "s3cr3t"' }, "without AccessKeyId"],
  [{ json: { ...issued("s3cr3t"), Code: "Failure" } }, "without success"],
  ["reset", "no answer (ECONNRESET)"],
] as const)("says why %o is of no use, without repeating it", async (reply, why) => {
  world.replies[CALL] = reply;
  const message = await failureOf(fetchFromUri(world.host, { uri }));
  expect(message).toContain(`CredentialsError: `);
  expect(message).toContain(why);
  expect(message).not.toContain("s3cr3t");
});

it.each(["s3cr3t", "file:///s3cr3t", "http://", "https://[s3cr3t"])("refuses %s", async (impossible) => {
  expect(await failureOf(fetchFromUri(world.host, { uri: impossible }))).toBe(
    "CredentialsError: the URI is not an http(s) URL.",
  );
});

it("says which variable is missing", async () => {
  expect(await failureOf(fetchFromUri(world.host))).toContain("ALIBABA_CLOUD_CREDENTIALS_URI is not set");
});
