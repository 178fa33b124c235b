/** No error of the credential providers shows anything of what they read, whatever that is. */
import { inspect } from "node:util";
import fc from "fast-check";
import { afterEach, beforeEach, expect, it } from "vitest";
import { fetchAssumedRole } from "../../../templates/typescript/runtime/credentials/assume-role.js";
import { chainCredentials } from "../../../templates/typescript/runtime/credentials/chain.js";
import { fetchCliProfile } from "../../../templates/typescript/runtime/credentials/cli-profile.js";
import { defaultChain } from "../../../templates/typescript/runtime/credentials/default-chain.js";
import { fetchEcsRole } from "../../../templates/typescript/runtime/credentials/ecs-role.js";
import { fetchFromFile } from "../../../templates/typescript/runtime/credentials/file.js";
import { fetchFromUri } from "../../../templates/typescript/runtime/credentials/uri.js";
import { CredentialsError } from "../../../templates/typescript/runtime/errors.js";
import type { World } from "./world.js";
import { openWorld } from "./world.js";

/** Stands wherever a secret could. Letters only, so that nothing but its place tells it from a word. */
const SECRET = "Planted";

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

/** Lets work fail, or succeed; when it fails, looks at all that a log could print of the error. */
async function showsNoSecret(work: () => unknown): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(CredentialsError);
    const { message, stack, cause } = error as CredentialsError;
    expect(cause).toBeUndefined();
    const shown = [
      message,
      stack,
      String(error),
      JSON.stringify(error),
      inspect(error, { showHidden: true, depth: 9 }),
    ];
    for (const text of shown) expect(text).not.toMatch(/planted/i);
    return message;
  }
}

it("shows none when every link of the chain holds one and fails", async () => {
  Object.assign(world.environment, {
    ALIBABA_CLOUD_ACCESS_KEY_ID: SECRET,
    ALIBABA_CLOUD_SECURITY_TOKEN: SECRET,
    ALIBABA_CLOUD_ROLE_ARN: SECRET,
    ALIBABA_CLOUD_OIDC_PROVIDER_ARN: SECRET,
    ALIBABA_CLOUD_OIDC_TOKEN_FILE: world.write("token", SECRET),
    ALIBABA_CLOUD_CREDENTIALS_URI: `http://user:${SECRET}@localhost:7000/${SECRET}?${SECRET}`,
  });
  world.write(".aliyun/config.json", `{"access_key_secret": "${SECRET}", }`);
  world.write(".alibabacloud/credentials", `[default]\ntype = access_key\naccess_key_id = ${SECRET}`);
  const reply = { status: 500, text: `{"Code":"Failed ${SECRET}","Message":"${SECRET}"}` };
  world.replies["POST https://sts.aliyuncs.com/"] = reply;
  world.replies["PUT http://100.100.100.200/latest/api/token"] = reply;
  world.replies["GET http://100.100.100.200/latest/meta-data/ram/security-credentials/"] = reply;
  world.replies[`GET http://localhost:7000/${SECRET}`] = reply;
  expect((await showsNoSecret(defaultChain(world.host)))?.split("\n")).toEqual([
    "No credentials. What was tried, in this order:",
    "- Environment: ALIBABA_CLOUD_ACCESS_KEY_SECRET is not set.",
    "- OIDC: STS answered HTTP 500.",
    `- CLI profile: ${world.home}/.aliyun/config.json: it is not a JSON object.`,
    `- Credentials file: ${world.home}/.alibabacloud/credentials: section "default": access_key: access_key_secret is missing.`,
    "- ECS role: the metadata service answered HTTP 500.",
    "- Credentials URI: the service answered HTTP 500.",
  ]);
});

it("shows none of an error that is not the SDK's own", async () => {
  const failing = (): never => {
    throw Object.assign(new Error(SECRET, { cause: SECRET }), { name: SECRET, code: SECRET });
  };
  expect(await showsNoSecret(chainCredentials(failing, () => Promise.reject(SECRET)))).toContain(
    "- failed; its error is not shown, since it may hold a secret.",
  );
});

const TEXT = fc.oneof(fc.constant(SECRET), fc.string(), fc.string({ unit: "binary" }));
const VALUE = fc.oneof({ weight: 3, arbitrary: TEXT }, { weight: 1, arbitrary: fc.jsonValue() });

/** A text that was damaged: cut, repeated, or with something in its midst. */
function damaged(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 3, arbitrary: texts },
    fc.tuple(texts, fc.double({ min: 0, max: 1, noNaN: true }), TEXT).chain(([text, where, insert]) => {
      const at = Math.floor(text.length * where);
      return fc.constantFrom(text.slice(0, at), text.slice(at), text.slice(0, at) + insert + text.slice(at));
    }),
  );
}

const MODES = [
  "AK",
  "StsToken",
  "RamRoleArn",
  "EcsRamRole",
  "ChainableRamRoleArn",
  "OIDC",
  "External",
  "OAuth",
  "CloudSSO",
];
const MEMBERS = (
  "access_key_id access_key_secret sts_token sts_expiration ram_role_arn ram_session_name ram_role_name " +
  "source_profile process_command credentials_uri oidc_token_file oidc_provider_arn sts_region sts_endpoint expired_seconds"
).split(" ");

/** Mostly what is right, so that what is wrong is reached. */
function mostly(right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 4, arbitrary: right }, { weight: 1, arbitrary: VALUE });
}

const PROFILE = fc
  .tuple(
    fc.record({ name: mostly(fc.constant("a")), mode: mostly(fc.constantFrom(SECRET, ...MODES)) }),
    fc.dictionary(fc.constantFrom(...MEMBERS), VALUE, { maxKeys: MEMBERS.length }),
  )
  .map(([fixed, members]) => ({ ...fixed, ...members }));

const CONFIG = fc.record({
  current: mostly(fc.constant("a")),
  profiles: mostly(fc.array(PROFILE, { minLength: 1, maxLength: 3 })),
});

const TYPES = ["access_key", "sts", "ecs_ram_role", "ram_role_arn", "oidc_role_arn", SECRET];
const INI = fc
  .array(
    fc.oneof(
      fc.constantFrom("[default]", ...TYPES.map((type) => `type = ${type}`), SECRET, `[${SECRET}]`, `# ${SECRET}`),
      fc
        .tuple(
          fc.constantFrom(
            "access_key_id",
            "access_key_secret",
            "security_token",
            "role_arn",
            "role_name",
            "oidc_token_file",
          ),
          TEXT,
        )
        .map(([name, value]) => `${name} = ${value}`),
      TEXT,
    ),
  )
  .map((lines) => ["[default]", ...lines].join("\n"));

/** The world, with a text in place of each file of the home folder; programs do not exist. */
function withFiles(text: string): World["host"] {
  const run = (): Promise<never> => Promise.reject(new CredentialsError("the program failed (ENOENT)."));
  const readFile = async (path: string): Promise<string> =>
    path.startsWith(world.home) ? text : world.host.readFile(path);
  return { ...world.host, readFile, run };
}

it("shows nothing of a broken configuration of the command line tool", async () => {
  const texts = damaged(
    fc.oneof(
      CONFIG.map((config) => JSON.stringify(config)),
      fc.json(),
      TEXT,
    ),
  );
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      await showsNoSecret(() => fetchCliProfile(withFiles(text)));
    }),
    { numRuns: 400 },
  );
});

it("shows nothing of a broken credentials file", async () => {
  await fc.assert(
    fc.asyncProperty(damaged(INI), async (text) => {
      await showsNoSecret(() => fetchFromFile(withFiles(text)));
    }),
    { numRuns: 400 },
  );
});

it("shows nothing of a broken answer", async () => {
  const names = ["Code", "AccessKeyId", "AccessKeySecret", "SecurityToken", "Expiration", "Message"];
  const keys = fc.dictionary(fc.constantFrom(...names), VALUE);
  const answers = damaged(
    fc
      .oneof(
        keys,
        keys.map((Credentials) => ({ Credentials })),
        VALUE,
      )
      .map((answer) => JSON.stringify(answer)),
  );
  const source = { accessKeyId: "AK", accessKeySecret: SECRET };
  await fc.assert(
    fc.asyncProperty(answers, fc.constantFrom(200, 403, 500), async (text, status) => {
      const host = { ...world.host, send: async () => ({ status, text }) };
      await showsNoSecret(() => fetchFromUri(host, { uri: "http://localhost/" }));
      await showsNoSecret(() => fetchEcsRole(host, { roleName: "web" }));
      await showsNoSecret(() => fetchAssumedRole(host, { source, roleArn: SECRET }));
    }),
    { numRuns: 300 },
  );
});
