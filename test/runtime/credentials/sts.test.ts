import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fetchAssumedRole } from "../../../templates/typescript/runtime/credentials/assume-role.js";
import { fetchOidcRole } from "../../../templates/typescript/runtime/credentials/oidc.js";
import { verifiesV3 } from "../independent-signature.js";
import type { World } from "./world.js";
import { failureOf, issued, keysOf, openWorld, START } from "./world.js";

const STS = "POST https://sts.aliyuncs.com/";
const roleArn = "acs:ram::1234567890:role/deployer";
const source = { accessKeyId: "LTAI5t", accessKeySecret: "s3cr3t" };

let world: World;
beforeEach(async () => {
  world = await openWorld();
  world.replies[STS] = { json: { RequestId: "R", Credentials: issued("role") } };
});
afterEach(() => world.close());

function form(): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(world.requests[0]!.body));
}

function oidcEnvironment(): void {
  Object.assign(world.environment, {
    ALIBABA_CLOUD_ROLE_ARN: roleArn,
    ALIBABA_CLOUD_OIDC_PROVIDER_ARN: "acs:ram::1234567890:oidc-provider/ack",
    ALIBABA_CLOUD_OIDC_TOKEN_FILE: world.write("token", "eyJ.t0k3n\n"),
  });
}

it("takes a role with a signed request", async () => {
  expect(await fetchAssumedRole(world.host, { source, roleArn })).toEqual(keysOf("role"));
  const [request] = world.requests;
  expect(request!.headers).toMatchObject({
    host: "sts.aliyuncs.com",
    "x-acs-action": "AssumeRole",
    "x-acs-version": "2015-04-01",
    "x-acs-date": "2026-01-02T03:04:05Z",
    accept: "application/json",
  });
  expect(verifiesV3(request!, "s3cr3t")).toBe(true);
  expect(form()).toEqual({ RoleArn: roleArn, RoleSessionName: `slb-sdk-${START}`, DurationSeconds: "3600" });
});

it("says all that the options say", async () => {
  const provider = vi.fn(async () => ({ ...source, securityToken: "t0k3n" }));
  world.replies["POST https://sts-vpc.cn-beijing.aliyuncs.com/"] = world.replies[STS]!;
  await fetchAssumedRole(world.host, {
    source: provider,
    roleArn,
    roleSessionName: "ci",
    durationSeconds: 900,
    policy: "{}",
    externalId: "x",
    stsRegion: "cn-beijing",
    vpc: true,
  });
  expect(world.requests[0]!.headers).toMatchObject({
    host: "sts-vpc.cn-beijing.aliyuncs.com",
    "x-acs-security-token": "t0k3n",
  });
  expect(verifiesV3(world.requests[0]!, "s3cr3t")).toBe(true);
  expect(form()).toEqual({
    RoleArn: roleArn,
    RoleSessionName: "ci",
    DurationSeconds: "900",
    Policy: "{}",
    ExternalId: "x",
  });
});

it.each([
  [{}, "https://sts.aliyuncs.com/"],
  [{ ALIBABA_CLOUD_STS_REGION: "cn-hangzhou" }, "https://sts.cn-hangzhou.aliyuncs.com/"],
  [
    { ALIBABA_CLOUD_STS_REGION: "cn-hangzhou", ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED: "TRUE" },
    "https://sts-vpc.cn-hangzhou.aliyuncs.com/",
  ],
  [{ ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED: "true" }, "https://sts.aliyuncs.com/"],
])("goes where the environment says: %o", async (environment, url) => {
  world.replies[`POST ${url}`] = world.replies[STS]!;
  Object.assign(world.environment, environment, { ALIBABA_CLOUD_ROLE_SESSION_NAME: "env" });
  await fetchAssumedRole(world.host, { source, roleArn });
  expect(world.requests[0]!.call).toBe(`POST ${url}`);
  expect(form()["RoleSessionName"]).toBe("env");
});

it("goes to another endpoint when told so", async () => {
  world.replies["POST http://localhost:9999/"] = world.replies[STS]!;
  await fetchAssumedRole(world.host, { source, roleArn, stsEndpoint: "http://localhost:9999" });
  expect(world.requests).toHaveLength(1);
});

it.each([
  [{ durationSeconds: 899 }, "900 seconds"],
  [{ durationSeconds: NaN }, "900 seconds"],
  [{ stsRegion: "evil.example/s3cr3t" }, "not a region id"],
  [{ stsEndpoint: "https://user:s3cr3t@sts.aliyuncs.com" }, "must be a host"],
  [{ stsEndpoint: "https://sts.aliyuncs.com/s3cr3t" }, "must be a host"],
  [{ stsEndpoint: "ftp://s3cr3t" }, "must be a host"],
  [{ roleArn: undefined }, "ALIBABA_CLOUD_ROLE_ARN"],
  [{ source: { accessKeyId: "", accessKeySecret: "s3cr3t" } }, "accessKeyId"],
  [{ source: () => Promise.reject(new Error("s3cr3t")) }, undefined],
])("sends nothing when %o cannot be right", async (options, why) => {
  const message = await failureOf(fetchAssumedRole(world.host, { source, roleArn, ...options }));
  expect(message).toContain(why ?? "Error: s3cr3t");
  if (why) expect(message).toMatch(/^CredentialsError: (?!.*s3cr3t)/);
  expect(world.requests).toEqual([]);
});

it.each([
  [{ status: 403, json: { Code: "NoPermission", Message: "s3cr3t" } }, "STS answered HTTP 403 NoPermission."],
  [{ status: 404, json: { Code: "EntityNotExist.Role" } }, "STS answered HTTP 404 EntityNotExist.Role."],
  [{ status: 400, json: { Code: "s3cr3t LTAI5t" } }, "STS answered HTTP 400."],
  [{ status: 502, text: "<html>s3cr3t" }, "STS answered HTTP 502."],
  [{ text: "s3cr3t" }, "STS answered without AccessKeyId, AccessKeySecret and SecurityToken."],
  [
    { json: { Credentials: { AccessKeyId: "s3cr3t" } } },
    "STS answered without AccessKeyId, AccessKeySecret and SecurityToken.",
  ],
  ["reset", "STS: no answer (ECONNRESET)."],
] as const)("tells of %o no more than status and code", async (reply, why) => {
  world.replies[STS] = reply;
  expect(await failureOf(fetchAssumedRole(world.host, { source, roleArn }))).toBe(`CredentialsError: ${why}`);
});

it("takes a role with an OIDC token, unsigned, and the token in the body", async () => {
  oidcEnvironment();
  expect(await fetchOidcRole(world.host)).toEqual(keysOf("role"));
  const [request] = world.requests;
  const query = Object.fromEntries(new URLSearchParams(request!.target.split("?")[1]));
  expect(query).toMatchObject({ Action: "AssumeRoleWithOIDC", Version: "2015-04-01", Format: "JSON" });
  expect(query["Timestamp"]).toBe("2026-01-02T03:04:05Z");
  expect(request!.headers["authorization"]).toBeUndefined();
  expect(request!.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  expect(form()).toEqual({
    RoleArn: roleArn,
    OIDCProviderArn: "acs:ram::1234567890:oidc-provider/ack",
    OIDCToken: "eyJ.t0k3n",
    RoleSessionName: `slb-sdk-${START}`,
    DurationSeconds: "3600",
  });
});

it("reads the token anew each time, since it rotates", async () => {
  oidcEnvironment();
  await fetchOidcRole(world.host);
  world.write("token", "second");
  await fetchOidcRole(world.host);
  expect(world.requests.map(({ body }) => new URLSearchParams(body).get("OIDCToken"))).toEqual(["eyJ.t0k3n", "second"]);
});

it.each(["ALIBABA_CLOUD_ROLE_ARN", "ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "ALIBABA_CLOUD_OIDC_TOKEN_FILE"])(
  "says that %s is missing",
  async (name) => {
    oidcEnvironment();
    world.environment[name] = "";
    expect(await failureOf(fetchOidcRole(world.host))).toBe(`CredentialsError: ${name} is not set.`);
  },
);

it("says when the token file is absent or empty", async () => {
  oidcEnvironment();
  world.write("token", " \n");
  expect(await failureOf(fetchOidcRole(world.host))).toBe(`CredentialsError: ${world.home}/token: it is empty.`);
  expect(await failureOf(fetchOidcRole(world.host, { oidcTokenFile: `${world.home}/none` }))).toBe(
    "CredentialsError: the token file: it does not exist.",
  );
});
