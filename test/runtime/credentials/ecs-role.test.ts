import { afterEach, beforeEach, expect, it } from "vitest";
import { fetchEcsRole } from "../../../templates/typescript/runtime/credentials/ecs-role.js";
import type { World } from "./world.js";
import { failureOf, issued, keysOf, openWorld } from "./world.js";

const TOKEN = "PUT http://100.100.100.200/latest/api/token";
const ROLES = "GET http://100.100.100.200/latest/meta-data/ram/security-credentials/";

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

function instance(): void {
  world.replies[TOKEN] = ({ headers }) =>
    headers["x-aliyun-ecs-metadata-token-ttl-seconds"] === "21600" ? { text: "T0KEN" } : { status: 400, text: "" };
  world.replies[ROLES] = { text: "web-role\n" };
  world.replies[`${ROLES}web-role`] = { json: issued("web") };
}

it("finds the role and takes its keys, with a token", async () => {
  instance();
  expect(await fetchEcsRole(world.host)).toEqual(keysOf("web"));
  expect(world.requests.map(({ call }) => call)).toEqual([TOKEN, ROLES, `${ROLES}web-role`]);
  expect(world.requests.map(({ headers }) => headers["x-aliyun-ecs-metadata-token"])).toEqual([
    undefined,
    "T0KEN",
    "T0KEN",
  ]);
  expect(world.requests[0]!.headers["content-length"]).toBe("0");
});

it.each([
  ["the option", { roleName: "web-role" }, {}],
  ["the environment", {}, { ALIBABA_CLOUD_ECS_METADATA: "web-role" }],
])("asks for the role that %s names", async (_, options, environment) => {
  instance();
  Object.assign(world.environment, environment);
  expect(await fetchEcsRole(world.host, options)).toEqual(keysOf("web"));
  expect(world.requests.map(({ call }) => call)).toEqual([TOKEN, `${ROLES}web-role`]);
});

it("asks without a token where there is none", async () => {
  instance();
  for (const reply of [{ status: 404, text: "" }, "reset", { text: "<html>\n</html>" }] as const) {
    world.replies[TOKEN] = reply;
    expect(await fetchEcsRole(world.host)).toEqual(keysOf("web"));
    expect(world.requests.at(-1)!.headers["x-aliyun-ecs-metadata-token"]).toBeUndefined();
  }
});

it.each([
  ["the option", { disableV1: true }, {}],
  ["the environment", {}, { ALIBABA_CLOUD_IMDSV1_DISABLED: "True" }],
])("does not ask without a token when %s forbids it", async (_, options, environment) => {
  instance();
  Object.assign(world.environment, environment);
  world.replies[TOKEN] = { status: 403, text: "s3cr3t" };
  expect(await failureOf(fetchEcsRole(world.host, options))).toBe(
    "CredentialsError: the metadata service gave no token (HTTP 403).",
  );
  expect(world.requests).toHaveLength(1);
});

it("asks nothing when it is switched off", async () => {
  world.environment["ALIBABA_CLOUD_ECS_METADATA_DISABLED"] = "true";
  expect(await failureOf(fetchEcsRole(world.host))).toContain("ALIBABA_CLOUD_ECS_METADATA_DISABLED");
  expect(world.requests).toEqual([]);
});

it("waits a second for an answer", async () => {
  instance();
  world.replies[TOKEN] = "hang";
  const start = performance.now();
  expect(await failureOf(fetchEcsRole(world.host, { disableV1: true }))).toBe(
    "CredentialsError: no answer within 1000 ms.",
  );
  expect(performance.now() - start).toBeLessThan(1900);
});

it.each([
  ["no role", ROLES, { status: 404, text: "" }, "answered HTTP 404; the instance may have no such role"],
  ["a page instead of a role", ROLES, { text: "<html>s3cr3t</html>" }, "cannot be one"],
  ["a path instead of a role", ROLES, { text: "../../s3cr3t" }, "cannot be one"],
  ["an error", `${ROLES}web-role`, { status: 500, text: "s3cr3t" }, "answered HTTP 500."],
  ["no JSON", `${ROLES}web-role`, { text: "s3cr3t" }, "without AccessKeyId"],
  ["a failure", `${ROLES}web-role`, { json: { ...issued("web"), Code: "s3cr3t" } }, "without success"],
  ["half of the keys", `${ROLES}web-role`, { json: { ...issued("web"), SecurityToken: "" } }, "SecurityToken"],
  [
    "keys that cannot be",
    `${ROLES}web-role`,
    { json: { ...issued("web"), AccessKeySecret: "s3cr3t\u0001" } },
    "no key has",
  ],
])("says what is wrong with %s, not what it was", async (_, call, reply, why) => {
  instance();
  world.replies[call] = reply;
  const message = await failureOf(fetchEcsRole(world.host));
  expect(message).toContain("CredentialsError: ");
  expect(message).toContain(why);
  expect(message).not.toMatch(/s3cr3t|secret-of/);
});
