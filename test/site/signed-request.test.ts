/** The request builder signs what the SDK sends, for each example of each Action and by both signatures. */
import { readdirSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { httpParts, urlText } from "../../site/src/request-builder/http-text.js";
import type { RequestSchema } from "../../site/src/request-builder/schema.js";
import { regionFault, signRequest } from "../../site/src/request-builder/signed-request.js";
import { clientFacts, sentBySdk, sourceOf, stamp } from "./sdk-request.js";

const schemas = readdirSync("generated/jsonschema", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".json"))
  .map((path) => JSON.parse(readFileSync(`generated/jsonschema/${path}`, "utf8")) as RequestSchema);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: stamp.date });
  vi.spyOn(crypto, "randomUUID").mockReturnValue(stamp.nonce);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test("there are Actions to check", () => {
  expect(schemas.length).toBeGreaterThan(60);
});

describe.each(schemas.map((schema) => ({ schema, facts: schema["x-action"] })))(
  "$facts.action",
  ({ schema, facts }) => {
    test.each(["v1", "v3"] as const)("by %s", async (signer) => {
      const action = await sourceOf({ ...facts, method: facts.names.typescript.method });
      for (const params of schema.examples ?? []) {
        const own = await signRequest(action, params, clientFacts, stamp);
        expect(own[signer]).toEqual(await sentBySdk(action, params, signer));
      }
    });
  },
);

test("tells why there is no host in a region", async () => {
  const action = await sourceOf({ api: "slb", action: "CreateRules", method: "createRules" });
  expect(regionFault(action, "cn-hangzhou")).toBeUndefined();
  expect(regionFault(action, "cn-hangzou")).toContain("cn-hangzhou");
  await expect(signRequest(action, {}, { ...clientFacts, regionId: "nowhere" }, stamp)).rejects.toThrow(/region id/);
});

test("writes a request as it goes over the wire", () => {
  const request = {
    method: "POST",
    url: "https://slb.aliyuncs.com/?A=1",
    headers: { accept: "x" },
    body: "B=2",
  } as const;
  expect(httpParts(request)).toEqual({
    method: "POST",
    host: "slb.aliyuncs.com",
    target: "/?A=1",
    headers: [
      ["host", "slb.aliyuncs.com"],
      ["accept", "x"],
    ],
    body: "B=2",
  });
  expect(urlText(request)).toBe("POST https://slb.aliyuncs.com/?A=1\n\nB=2");
});
