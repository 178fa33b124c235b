import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { chainCredentials } from "../../../templates/typescript/runtime/credentials/chain.js";
import { defaultChain } from "../../../templates/typescript/runtime/credentials/default-chain.js";
import type { Credentials, CredentialsProvider } from "../../../templates/typescript/runtime/credentials.js";
import { CredentialsError } from "../../../templates/typescript/runtime/errors.js";
import type { World } from "./world.js";
import { failureOf, issued, openWorld } from "./world.js";

const TOKEN = "PUT http://100.100.100.200/latest/api/token";
const ROLES = "GET http://100.100.100.200/latest/meta-data/ram/security-credentials/";
const STS = "POST https://sts.aliyuncs.com/";

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

/** What each link of the default chain needs, in its order, and the access key that it gives. */
const LINKS: readonly (readonly [name: string, set: () => void, id: string])[] = [
  [
    "environment",
    () => {
      world.environment["ALIBABA_CLOUD_ACCESS_KEY_ID"] = "env";
      world.environment["ALIBABA_CLOUD_ACCESS_KEY_SECRET"] = "s";
    },
    "env",
  ],
  [
    "OIDC",
    () => {
      world.environment["ALIBABA_CLOUD_ROLE_ARN"] = "r";
      world.environment["ALIBABA_CLOUD_OIDC_PROVIDER_ARN"] = "p";
      world.environment["ALIBABA_CLOUD_OIDC_TOKEN_FILE"] = world.write("token", "t");
      world.replies[STS] = { json: { Credentials: issued("oidc") } };
    },
    "STS.oidc",
  ],
  [
    "CLI profile",
    () => {
      const profile = { name: "a", mode: "AK", access_key_id: "cli", access_key_secret: "s" };
      world.write(".aliyun/config.json", { current: "a", profiles: [profile] });
    },
    "cli",
  ],
  [
    "file",
    () => {
      world.write(".alibabacloud/credentials", "[default]\ntype=access_key\naccess_key_id=file\naccess_key_secret=s");
    },
    "file",
  ],
  [
    "ECS",
    () => {
      world.replies[TOKEN] = { text: "t" };
      world.replies[ROLES] = { text: "web" };
      world.replies[`${ROLES}web`] = { json: issued("ecs") };
    },
    "STS.ecs",
  ],
  [
    "URI",
    () => {
      world.environment["ALIBABA_CLOUD_CREDENTIALS_URI"] = "http://localhost:7000/";
      world.replies["GET http://localhost:7000/"] = { json: issued("uri") };
    },
    "STS.uri",
  ],
];

it.each(LINKS.map(([name], index) => [name, index] as const))(
  "goes in the provider's order: %s before all after it",
  async (_, index) => {
    for (const [, set] of LINKS.slice(index)) set();
    expect((await defaultChain(world.host)()).accessKeyId).toBe(LINKS[index]![2]);
  },
);

it("gives the environment's token too", async () => {
  LINKS[0]![1]();
  world.environment["ALIBABA_CLOUD_SECURITY_TOKEN"] = "t";
  expect(await defaultChain(world.host)()).toEqual({ accessKeyId: "env", accessKeySecret: "s", securityToken: "t" });
});

it("lists what was tried and why each failed, and then works as soon as one can", async () => {
  const chain = defaultChain(world.host);
  const lines = [
    "CredentialsError: No credentials. What was tried, in this order:",
    "- Environment: ALIBABA_CLOUD_ACCESS_KEY_ID is not set.",
    "- OIDC: ALIBABA_CLOUD_ROLE_ARN is not set.",
    `- CLI profile: ${world.home}/.aliyun/config.json: it does not exist.`,
    `- Credentials file: ${world.home}/.alibabacloud/credentials: it does not exist.`,
    "- ECS role: the metadata service answered HTTP 404; the instance may have no such role.",
    "- Credentials URI: ALIBABA_CLOUD_CREDENTIALS_URI is not set.",
  ];
  expect(await failureOf(chain())).toBe(lines.join("\n"));
  for (const [, set, id] of LINKS.toReversed()) {
    // Each in a chain that has failed before.
    set();
    expect((await defaultChain(world.host)()).accessKeyId).toBe(id);
  }
  expect((await chain()).accessKeyId).toBe("env");
});

it("renews the keys of a role in time, once for all who ask", async () => {
  LINKS[4]![1]();
  const chain = defaultChain(world.host);
  await Promise.all(Array.from({ length: 16 }, () => chain()));
  expect(world.requests).toHaveLength(3);
  await chain();
  expect(world.requests).toHaveLength(3);
  world.now += 46 * 60_000;
  world.replies[`${ROLES}web`] = { json: issued("second", new Date(world.now + 3_600_000)) };
  const found = await Promise.all(Array.from({ length: 16 }, () => chain()));
  expect(new Set(found.map(({ accessKeyId }) => accessKeyId))).toEqual(new Set(["STS.second"]));
  expect(world.requests).toHaveLength(6);
});

const good: Credentials = { accessKeyId: "AK", accessKeySecret: "s" };

function provider(...results: (Credentials | Error)[]): CredentialsProvider & { mock: { calls: unknown[] } } {
  return vi.fn(async () => {
    const result = results.length > 1 ? results.shift()! : results[0]!;
    if (result instanceof Error) throw result;
    return result;
  });
}

it("goes on with the provider that worked, until it fails", async () => {
  const first = provider(new CredentialsError("first"), new CredentialsError("first"), { ...good, accessKeyId: "one" });
  const second = provider(good, good, new CredentialsError("second"));
  const chain = chainCredentials(first, second);
  expect((await chain()).accessKeyId).toBe("AK");
  expect((await chain()).accessKeyId).toBe("AK");
  expect(first.mock.calls).toHaveLength(1);
  // Both fail: the list is in the order of the chain, though the second was asked first.
  expect(await failureOf(chain())).toMatch(/- first\n- second$/);
  expect(second.mock.calls).toHaveLength(3);
  // From the start again: the second is not asked.
  expect((await chain()).accessKeyId).toBe("one");
  expect((await chain()).accessKeyId).toBe("one");
  expect(second.mock.calls).toHaveLength(3);
});

it("passes over what cannot be sent", async () => {
  const chain = chainCredentials(
    provider({ accessKeyId: "AK", accessKeySecret: "s3cr3t\n" }),
    () => undefined as never,
    provider(new CredentialsError("two\n  lines")),
  );
  const message = await failureOf(chain());
  expect(message.split("\n")).toEqual([
    "CredentialsError: No credentials. What was tried, in this order:",
    "- The accessKeySecret of the credentials is empty or holds a character that no key has.",
    "- The accessKeyId of the credentials is empty or holds a character that no key has.",
    "- two lines",
  ]);
});
