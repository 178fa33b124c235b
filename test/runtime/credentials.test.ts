import { inspect } from "node:util";
import { afterEach, expect, it, vi } from "vitest";
import { environmentCredentials, resolveCredentials } from "../../templates/typescript/runtime/credentials.js";
import { CredentialsError } from "../../templates/typescript/runtime/errors.js";

const pair = { accessKeyId: "LTAI5t", accessKeySecret: "s3cr3t" };

afterEach(() => vi.unstubAllEnvs());

function environment(id: string | undefined, secret: string | undefined, token?: string): void {
  vi.stubEnv("ALIBABA_CLOUD_ACCESS_KEY_ID", id);
  vi.stubEnv("ALIBABA_CLOUD_ACCESS_KEY_SECRET", secret);
  vi.stubEnv("ALIBABA_CLOUD_SECURITY_TOKEN", token);
}

it("reads the environment", () => {
  environment("LTAI5t", "s3cr3t", "token");
  expect(environmentCredentials()).toEqual({ ...pair, securityToken: "token" });
  environment("LTAI5t", "s3cr3t", "");
  expect(environmentCredentials().securityToken).toBeUndefined();
});

it.each([
  [undefined, "s3cr3t", "ALIBABA_CLOUD_ACCESS_KEY_ID"],
  ["LTAI5t", undefined, "ALIBABA_CLOUD_ACCESS_KEY_SECRET"],
  ["LTAI5t", "", "ALIBABA_CLOUD_ACCESS_KEY_SECRET"],
])("says which variable is missing, and no more (%s, %s)", (id, secret, name) => {
  environment(id, secret);
  expect(environmentCredentials).toThrow(CredentialsError);
  expect(environmentCredentials).toThrow(`set ${name} in the environment`);
  expect(environmentCredentials).not.toThrow(/s3cr3t|LTAI5t/);
});

it("says so where there is no environment", () => {
  vi.stubGlobal("process", undefined);
  try {
    expect(environmentCredentials).toThrow(CredentialsError);
  } finally {
    vi.unstubAllGlobals();
  }
});

it("takes an object, a function and an async function", async () => {
  const token = { ...pair, securityToken: "t" };
  expect(await resolveCredentials(token)).toEqual(token);
  expect(await resolveCredentials(() => token)).toEqual(token);
  expect(await resolveCredentials(async () => token)).toEqual(token);
  expect(await resolveCredentials({ ...pair, securityToken: "" })).toEqual(pair);
});

it("asks a provider each time, since keys rotate", async () => {
  const provider = vi.fn(() => pair);
  await resolveCredentials(provider);
  await resolveCredentials(provider);
  expect(provider).toHaveBeenCalledTimes(2);
});

it.each([
  [{ ...pair, accessKeyId: "" }, "accessKeyId"],
  [{ ...pair, accessKeySecret: undefined as unknown as string }, "accessKeySecret"],
  [{ ...pair, accessKeySecret: "s3cr3t\n" }, "accessKeySecret"],
  [{ ...pair, securityToken: "to ken" }, "securityToken"],
  [{ ...pair, accessKeyId: "é" }, "accessKeyId"],
])("refuses what cannot be sent: %o", async (credentials, name) => {
  const error = await resolveCredentials(credentials).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(CredentialsError);
  expect((error as Error).message).toContain(`The ${name} of the credentials`);
  expect(inspect(error)).not.toMatch(/s3cr3t|to ken|LTAI5t/);
});

it("refuses a provider that gives nothing", async () => {
  await expect(resolveCredentials(() => undefined as never)).rejects.toThrow(CredentialsError);
});

it.each([
  [new TypeError("config.json: access_key_secret s3cr3t"), "TypeError"],
  [Object.assign(new Error("lost"), { name: "s3cr3t", response: "s3cr3t" }), "Error"],
  ["s3cr3t", "string"],
  [undefined, "undefined"],
])("says what kind of error a provider failed with, and shows nothing of it: %o", async (reason, kind) => {
  const error = await resolveCredentials(() => Promise.reject(reason)).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(CredentialsError);
  expect((error as Error).message).toContain(`failed (${kind})`);
  expect(inspect(error, { depth: null, showHidden: true })).not.toContain("s3cr3t");
});

it("hands on an error of the SDK, whose message is safe", async () => {
  const own = new CredentialsError("set X");
  await expect(resolveCredentials(() => Promise.reject(own))).rejects.toBe(own);
});
