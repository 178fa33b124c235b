import { afterEach, beforeEach, expect, it } from "vitest";
import { fetchFromFile } from "../../../templates/typescript/runtime/credentials/file.js";
import { verifiesV3 } from "../independent-signature.js";
import type { World } from "./world.js";
import { failureOf, issued, keysOf, openWorld } from "./world.js";

const FILE = ".alibabacloud/credentials";
const keys = "access_key_id = LTAI5t\naccess_key_secret = s3cr3t";
const pair = { accessKeyId: "LTAI5t", accessKeySecret: "s3cr3t" };

let world: World;
beforeEach(async () => {
  world = await openWorld();
  world.replies["POST https://sts.aliyuncs.com/"] = { json: { Credentials: issued("role") } };
  world.replies["GET http://100.100.100.200/latest/meta-data/ram/security-credentials/web"] = { json: issued("web") };
});
afterEach(() => world.close());

it.each([
  ["access_key", keys, pair],
  ["sts", `${keys}\nsecurity_token = t`, { ...pair, securityToken: "t" }],
  ["ecs_ram_role", "role_name = web", keysOf("web")],
  ["ram_role_arn", `${keys}\nrole_arn = acs:ram::1:role/r`, keysOf("role")],
])("reads a section of type %s", async (type, lines, expected) => {
  world.write(FILE, `[default]\nenable = true\ntype = ${type}\n${lines}\n`);
  expect(await fetchFromFile(world.host)).toEqual(expected);
});

it("takes a role as the section says", async () => {
  const more = "security_token = t\nrole_session_name = ci\nduration_seconds = 1800\npolicy = {}\nexternal_id = x";
  world.write(FILE, `[default]\ntype = ram_role_arn\nrole_arn = acs:ram::1:role/r\n${keys}\n${more}`);
  await fetchFromFile(world.host);
  expect(Object.fromEntries(new URLSearchParams(world.requests[0]!.body))).toEqual({
    RoleArn: "acs:ram::1:role/r",
    RoleSessionName: "ci",
    DurationSeconds: "1800",
    Policy: "{}",
    ExternalId: "x",
  });
  expect(world.requests[0]!.headers["x-acs-security-token"]).toBe("t");
  expect(verifiesV3(world.requests[0]!, "s3cr3t")).toBe(true);
});

it.each(["oidc_token_file_path", "oidc_token_file"])("takes a role with the token in %s", async (name) => {
  const token = world.write("token", "eyJ");
  world.write(FILE, `[default]\ntype=oidc_role_arn\nrole_arn=r\noidc_provider_arn=p\n${name}=${token}`);
  expect(await fetchFromFile(world.host)).toEqual(keysOf("role"));
  expect(new URLSearchParams(world.requests[0]!.body).get("OIDCToken")).toBe("eyJ");
});

it("takes file and section of the options, of the environment, then the usual ones", async () => {
  const section = (id: string): string => `[${id}]\ntype=access_key\naccess_key_id=${id}\naccess_key_secret=s\n`;
  world.write(FILE, section("default") + section("b"));
  const id = async (options?: object): Promise<string> => (await fetchFromFile(world.host, options)).accessKeyId;
  expect(await id()).toBe("default");
  world.environment["ALIBABA_CLOUD_PROFILE"] = "b";
  expect(await id()).toBe("b");
  world.environment["ALIBABA_CLOUD_CREDENTIALS_FILE"] = world.write("c", section("b").replace("=b", "=from-c"));
  expect(await id()).toBe("from-c");
  expect(await id({ path: world.write("d", section("e")), profile: "e" })).toBe("e");
});

it.each([
  ["[other]\naccess_key_secret = s3cr3t", "it is not in the file"],
  ["s3cr3t", "it is not in the file"],
  ["[default]\ns3cr3t", "type is missing"],
  ["[default]\ntype = s3cr3t", "its type is none of those that this SDK knows: access_key, sts, "],
  ["[default]\ntype = constructor", "its type is none of those"],
  ["[default]\nenable = false\ntype = access_key\naccess_key_secret = s3cr3t", "switched off by `enable = false`"],
  ["[default]\ntype = access_key\naccess_key_secret = s3cr3t", "access_key: access_key_id is missing"],
  ["[default]\ntype = access_key\naccess_key_id = x\naccess_key_secret = s3 cr3t", "accessKeySecret"],
  ["[default]\ntype = sts\naccess_key_id = x\naccess_key_secret = s3cr3t", "security_token is missing"],
])("says what is wrong with %s and quotes nothing of it", async (text, why) => {
  world.write(FILE, text);
  const message = await failureOf(fetchFromFile(world.host));
  expect(message).toContain(`CredentialsError: ${world.home}/${FILE}: section "default": `);
  expect(message).toContain(why);
  expect(message).not.toMatch(/s3|cr3t/);
});

it("says that there is no file", async () => {
  expect(await failureOf(fetchFromFile(world.host))).toBe(
    `CredentialsError: ${world.home}/${FILE}: it does not exist.`,
  );
});
