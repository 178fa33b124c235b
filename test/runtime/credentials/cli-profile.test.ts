import { afterEach, beforeEach, expect, it } from "vitest";
import { fetchCliProfile } from "../../../templates/typescript/runtime/credentials/cli-profile.js";
import { verifiesV3 } from "../independent-signature.js";
import type { World } from "./world.js";
import { failureOf, issued, keysOf, openWorld, START } from "./world.js";

const STS = "POST https://sts.aliyuncs.com/";
const keys = { access_key_id: "LTAI5t", access_key_secret: "s3cr3t" };
const pair = { accessKeyId: "LTAI5t", accessKeySecret: "s3cr3t" };
const role = { ram_role_arn: "acs:ram::1:role/r", ram_session_name: "cli" };
const later = START / 1000 + 600;

let world: World;
beforeEach(async () => {
  world = await openWorld();
  world.replies[STS] = { json: { Credentials: issued("role") } };
  world.replies["GET http://100.100.100.200/latest/meta-data/ram/security-credentials/web"] = { json: issued("web") };
  world.replies["GET http://localhost:7000/"] = { json: issued("own") };
});
afterEach(() => world.close());

function config(profile: object, ...others: object[]): void {
  world.write(".aliyun/config.json", { current: "a", profiles: [...others, { name: "a", ...profile }] });
}

/** A command line of this Node that runs a script. */
function program(script: string): string {
  return `"${process.execPath}" "${world.write("a program.cjs", script)}"`;
}

it.each([
  ["AK", keys, pair],
  ["ak", keys, pair],
  ["StsToken", { ...keys, sts_token: "t" }, { ...pair, securityToken: "t" }],
  ["EcsRamRole", { ram_role_name: "web" }, keysOf("web")],
  ["CredentialsURI", { credentials_uri: "http://localhost:7000/" }, keysOf("own")],
  ["RamRoleArn", { ...keys, ...role }, keysOf("role")],
  ["RamRoleArnWithRoleName", { ram_role_name: "web", ...role }, keysOf("role")],
])("reads a profile of mode %s", async (mode, members, expected) => {
  config({ mode, ...members });
  expect(await fetchCliProfile(world.host)).toEqual(expected);
});

it("takes the role of a profile as it says", async () => {
  world.replies["POST https://sts.cn-beijing.aliyuncs.com/"] = world.replies[STS]!;
  const more = { sts_token: "t", external_id: "x", expired_seconds: 900, sts_region: "cn-beijing" };
  config({ mode: "RamRoleArn", ...keys, ...role, ...more });
  await fetchCliProfile(world.host);
  expect(Object.fromEntries(new URLSearchParams(world.requests[0]!.body))).toEqual({
    RoleArn: "acs:ram::1:role/r",
    RoleSessionName: "cli",
    ExternalId: "x",
    DurationSeconds: "900",
  });
  expect(world.requests[0]!.headers["x-acs-security-token"]).toBe("t");
  expect(verifiesV3(world.requests[0]!, "s3cr3t")).toBe(true);
});

it("takes the role of an OIDC profile", async () => {
  const oidc_token_file = world.write("token", "eyJ");
  config({ mode: "OIDC", ...role, oidc_provider_arn: "acs:ram::1:oidc-provider/p", oidc_token_file });
  expect(await fetchCliProfile(world.host)).toEqual(keysOf("role"));
  expect(new URLSearchParams(world.requests[0]!.body).get("OIDCToken")).toBe("eyJ");
});

it("follows source_profile, from role to role", async () => {
  world.replies[STS] = ({ body }) => {
    const arn = new URLSearchParams(body).get("RoleArn")!;
    return { json: { Credentials: issued(arn) } };
  };
  config(
    { mode: "ChainableRamRoleArn", source_profile: "b", ram_role_arn: "last" },
    { name: "b", mode: "ChainableRamRoleArn", source_profile: "c", ram_role_arn: "first" },
    { name: "c", mode: "AK", ...keys },
  );
  expect(await fetchCliProfile(world.host)).toEqual(keysOf("last"));
  expect(world.requests.map((request) => new URLSearchParams(request.body).get("RoleArn"))).toEqual(["first", "last"]);
  expect(verifiesV3(world.requests[0]!, "s3cr3t")).toBe(true);
  expect(verifiesV3(world.requests[1]!, "secret-of-first")).toBe(true);
});

it.each([
  [{ source_profile: "a" }, "its source_profile leads back to itself"],
  [{ source_profile: "nobody" }, "its source_profile is not in the file"],
  [{}, "source_profile is missing"],
])("does not follow %o", async (source, why) => {
  config({ mode: "ChainableRamRoleArn", ...role, ...source });
  expect(await failureOf(fetchCliProfile(world.host))).toContain(why);
});

it.each(["CloudSSO", "OAuth"])("uses the keys that are left of a log-in by %s", async (mode) => {
  config({ mode, ...keys, sts_token: "t", sts_expiration: later });
  const expected = { ...pair, securityToken: "t", expiration: new Date(later * 1000) };
  expect(await fetchCliProfile(world.host)).toEqual(expected);
  world.now = later * 1000;
  const message = await failureOf(fetchCliProfile(world.host));
  expect(message).toContain(`run \`aliyun sts GetCallerIdentity\` to renew them`);
  expect(message).toContain(`\`aliyun configure --mode ${mode}\``);
});

it("asks the program of an External profile", async () => {
  const expiration = new Date(START + 60_000);
  const output = { mode: "StsToken", ...keys, sts_token: "t", expiration };
  config({ mode: "External", process_command: program(`console.log('${JSON.stringify(output)}')`) });
  expect(await fetchCliProfile(world.host)).toEqual({ ...pair, securityToken: "t", expiration });
});

it.each([
  ["console.log('s3cr3t')", "did not write a JSON object"],
  ["console.log('[\"s3cr3t\"]')", "did not write a JSON object"],
  ['console.log(\'{"access_key_id":"s3cr3t"}\')', "no access_key_id and access_key_secret"],
  [`console.log('${JSON.stringify({ mode: "StsToken", ...keys })}')`, "no sts_token"],
  ["console.log('s3cr3t'); console.error('s3cr3t'); process.exit(3)", "ended with exit code 3"],
  ["process.kill(process.pid, 'SIGTERM')", "ended with SIGTERM"],
  ["process.stdin.on('end', () => process.exit(4)).resume()", "ended with exit code 4"],
])("says why the program %s was of no use, not what it wrote", async (script, why) => {
  config({ mode: "External", process_command: `${program(script)} s3cr3t` });
  const message = await failureOf(fetchCliProfile(world.host));
  expect(message).toContain("CredentialsError: the current profile: External: ");
  expect(message).toContain(why);
  expect(message).not.toMatch(/s3cr3t|LTAI5t|program\.cjs/);
});

it("does not hand the command to a shell", async () => {
  config({ mode: "External", process_command: `s3cr3t-tool; touch ${world.home}/touched` });
  expect(await failureOf(fetchCliProfile(world.host))).toBe(
    "CredentialsError: the current profile: External: the program failed (ENOENT).",
  );
});

it("takes the profile of the option, of the environment, then the current one", async () => {
  const named = (name: string): object => ({ name, mode: "AK", access_key_id: name, access_key_secret: "s" });
  config({ mode: "AK", access_key_id: "a", access_key_secret: "s" }, named("b"), named("c"));
  const id = async (profile?: string): Promise<string> => (await fetchCliProfile(world.host, { profile })).accessKeyId;
  expect(await id()).toBe("a");
  world.environment["ALIBABA_CLOUD_PROFILE"] = "b";
  expect(await id()).toBe("b");
  expect(await id("c")).toBe("c");
  expect(await failureOf(id("d"))).toContain('profile "d": it is not in the file; `aliyun configure` adds one.');
  const path = world.write("other.json", { current: "x", profiles: [named("x")] });
  expect((await fetchCliProfile(world.host, { path, profile: "x" })).accessKeyId).toBe("x");
});

it("is switched off by the environment", async () => {
  config({ mode: "AK", ...keys });
  world.environment["ALIBABA_CLOUD_CLI_PROFILE_DISABLED"] = "true";
  expect(await failureOf(fetchCliProfile(world.host))).toContain("ALIBABA_CLOUD_CLI_PROFILE_DISABLED");
});

it("says that there is no file", async () => {
  expect(await failureOf(fetchCliProfile(world.host))).toBe(
    `CredentialsError: ${world.home}/.aliyun/config.json: it does not exist.`,
  );
});

it.each([
  ['{"current":"s3cr3t","profiles":[{"access_key_secret":"s3cr3t"}', "is not a JSON object"],
  ['["s3cr3t"]', "is not a JSON object"],
  ['{"current":"s3cr3t"}', "the current profile: it is not in the file"],
  ['{"profiles":[{"name":"s3cr3t","mode":"AK"}]}', "the current profile: it is not in the file"],
  ['{"current":7,"profiles":{"s3cr3t":1}}', "the current profile: it is not in the file"],
  ['{"current":"a","profiles":["s3cr3t",{"name":"a","mode":"s3cr3t"}]}', "its mode is none of those"],
  ['{"current":"a","profiles":[{"name":"a","mode":"__proto__"}]}', "its mode is none of those"],
  ['{"current":"a","profiles":[{"name":"a","mode":"AK","access_key_id":"s3cr3t"}]}', "access_key_secret is missing"],
  [
    '{"current":"a","profiles":[{"name":"a","mode":"AK","access_key_id":"s3cr3t","access_key_secret":["s3cr3t"]}]}',
    "access_key_secret is missing",
  ],
  [
    '{"current":"a","profiles":[{"name":"a","mode":"AK","access_key_id":"x","access_key_secret":"s3\\u0000cr3t"}]}',
    "accessKeySecret",
  ],
  [
    '{"current":"a","profiles":[{"name":"a","mode":"OIDC","ram_role_arn":"r","oidc_provider_arn":"p","oidc_token_file":"/s3cr3t"}]}',
    "the token file: it does not exist",
  ],
])("says what is wrong with %s and quotes nothing of it", async (text, why) => {
  world.write(".aliyun/config.json", text);
  const message = await failureOf(fetchCliProfile(world.host));
  expect(message).toMatch(/^CredentialsError: /);
  expect(message).toContain(why);
  // The folder has a name of chance.
  expect(message.replaceAll(world.home, "")).not.toMatch(/s3|cr3t/);
});
