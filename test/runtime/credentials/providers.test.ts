/** The providers as they are exported, with the real Node. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { chainCredentials } from "../../../templates/typescript/runtime/credentials/chain.js";
import {
  assumeRoleCredentials,
  cliProfileCredentials,
  ecsRoleCredentials,
  fileCredentials,
  oidcCredentials,
  uriCredentials,
} from "../../../templates/typescript/runtime/credentials/providers.js";
import { environmentCredentials, resolveCredentials } from "../../../templates/typescript/runtime/credentials.js";
import type { ClientOptions } from "../../../templates/typescript/runtime/options.js";
import { verifiesV3 } from "../independent-signature.js";
import type { World } from "./world.js";
import { failureOf, issued, keysOf, openWorld } from "./world.js";

const HOUR = 3_600_000;
const pair = { accessKeyId: "LTAI5t", accessKeySecret: "s3cr3t" };

let world: World;
/** In an hour, in full seconds. */
let end: Date;

beforeEach(async () => {
  world = await openWorld();
  end = new Date(Math.floor((Date.now() + HOUR) / 1000) * 1000);
  world.replies[`POST ${world.origin}/`] = { json: { Credentials: issued("role", end) } };
  world.replies[`GET ${world.origin}/keys`] = { json: issued("own", end) };
  for (const name of ["STS_REGION", "ROLE_SESSION_NAME", "PROFILE", "CLI_PROFILE_DISABLED"]) {
    vi.stubEnv(`ALIBABA_CLOUD_${name}`, undefined);
  }
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await world.close();
});

it("takes a role once for all calls", async () => {
  const provider = assumeRoleCredentials({ source: pair, roleArn: "r", stsEndpoint: world.origin });
  const found = await Promise.all([provider(), provider(), provider()]);
  expect(found).toEqual([keysOf("role", end), keysOf("role", end), keysOf("role", end)]);
  expect(world.requests).toHaveLength(1);
  expect(verifiesV3(world.requests[0]!, "s3cr3t")).toBe(true);
});

it("takes a role with the keys that another provider gives", async () => {
  const source = uriCredentials({ uri: `${world.origin}/keys` });
  await assumeRoleCredentials({ source, roleArn: "r", stsEndpoint: world.origin })();
  expect(world.requests[1]!.headers["x-acs-security-token"]).toBe("token-of-own");
  expect(verifiesV3(world.requests[1]!, "secret-of-own")).toBe(true);
});

it("takes a role with a token", async () => {
  const oidcTokenFile = world.write("token", "t");
  const options = { roleArn: "r", oidcProviderArn: "p", oidcTokenFile, stsEndpoint: world.origin };
  expect(await oidcCredentials(options)()).toEqual(keysOf("role", end));
});

it("reads the files of the tools", async () => {
  const profile = { name: "a", mode: "AK", access_key_id: "LTAI5t", access_key_secret: "s3cr3t" };
  const json = world.write("config.json", { current: "a", profiles: [profile] });
  const ini = world.write("ini", "[default]\ntype=access_key\naccess_key_id=LTAI5t\naccess_key_secret=s3cr3t");
  expect(await cliProfileCredentials({ path: json })()).toEqual(pair);
  expect(await fileCredentials({ path: ini })()).toEqual(pair);
});

it("fits where a client takes credentials", async () => {
  const own = uriCredentials({ uri: `${world.origin}/keys` });
  const options: ClientOptions = { credentials: chainCredentials(() => environmentCredentials(), own) };
  vi.stubEnv("ALIBABA_CLOUD_ACCESS_KEY_ID", undefined);
  const { expiration: _, ...keys } = keysOf("own", end);
  expect(await resolveCredentials(options.credentials!)).toEqual(keys);
});

it("begins each error with the name of the provider", async () => {
  vi.stubEnv("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true");
  const path = `${world.home}/none`;
  const found = await Promise.all([
    failureOf(ecsRoleCredentials()()),
    failureOf(cliProfileCredentials({ path })()),
    failureOf(fileCredentials({ path })()),
    failureOf(uriCredentials({ uri: `${world.origin}/none` })()),
    failureOf(oidcCredentials({ roleArn: "r", oidcProviderArn: "p", oidcTokenFile: path })()),
    failureOf(assumeRoleCredentials({ source: pair, roleArn: "r", stsEndpoint: `${world.origin}/path` })()),
  ]);
  expect(found).toEqual([
    "CredentialsError: ECS role: switched off by ALIBABA_CLOUD_ECS_METADATA_DISABLED.",
    `CredentialsError: CLI profile: ${path}: it does not exist.`,
    `CredentialsError: Credentials file: ${path}: it does not exist.`,
    "CredentialsError: Credentials URI: the service answered HTTP 404.",
    "CredentialsError: OIDC: the token file: it does not exist.",
    "CredentialsError: Role: the STS endpoint must be a host or an http(s) URL without path, query and user.",
  ]);
});
