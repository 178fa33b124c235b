import type { Credentials } from "../credentials.js";
import { CredentialsError } from "../errors.js";
import { fetchAssumedRole } from "./assume-role.js";
import { fetchEcsRole } from "./ecs-role.js";
import type { CredentialsHost } from "./host.js";
import { parseIni } from "./ini.js";
import { checkedKeys, numberOf, textOf } from "./keys.js";
import { fetchOidcRole } from "./oidc.js";
import { named } from "./reason.js";
import type { RoleSessionOptions } from "./sts.js";

/** The credentials file that the provider's SDKs share. */
export interface FileOptions {
  /** The section. Default: `ALIBABA_CLOUD_PROFILE`, else `default`. */
  readonly profile?: string | undefined;
  /** Default: `ALIBABA_CLOUD_CREDENTIALS_FILE`, else `~/.alibabacloud/credentials`. */
  readonly path?: string | undefined;
}

type Section = Readonly<Record<string, string>>;

const TYPES: Readonly<Record<string, (host: CredentialsHost, section: Section) => Promise<Credentials>>> = {
  access_key: async (_, section) => checkedKeys(keys(section)),
  sts: async (_, section) => checkedKeys({ ...keys(section), securityToken: needed(section, "security_token") }),
  ecs_ram_role: (host, section) => fetchEcsRole(host, { roleName: textOf(section, "role_name") }),
  ram_role_arn: async (host, section) =>
    fetchAssumedRole(host, {
      ...session(section),
      source: { ...keys(section), securityToken: textOf(section, "security_token") },
      roleArn: needed(section, "role_arn"),
      externalId: textOf(section, "external_id"),
    }),
  oidc_role_arn: (host, section) =>
    fetchOidcRole(host, {
      ...session(section),
      roleArn: textOf(section, "role_arn"),
      oidcProviderArn: textOf(section, "oidc_provider_arn"),
      oidcTokenFile: textOf(section, "oidc_token_file_path") ?? textOf(section, "oidc_token_file"),
    }),
};

/** The credentials that a section of the file holds or leads to. */
export async function fetchFromFile(host: CredentialsHost, options: FileOptions = {}): Promise<Credentials> {
  const path =
    options.path ??
    host.environment("ALIBABA_CLOUD_CREDENTIALS_FILE") ??
    `${await host.homeFolder()}/.alibabacloud/credentials`;
  const name = options.profile ?? host.environment("ALIBABA_CLOUD_PROFILE") ?? "default";
  // Nothing that stands in the file is shown: what is malformed may stand in the wrong place.
  const section = await named(path, async () => parseIni(await host.readFile(path)).get(name));
  return named(`${path}: section ${JSON.stringify(name)}`, async () => {
    if (!section) throw new CredentialsError("it is not in the file.");
    if (section["enable"] === "false") throw new CredentialsError("switched off by `enable = false`.");
    const type = needed(section, "type");
    if (!Object.hasOwn(TYPES, type)) {
      throw new CredentialsError(`its type is none of those that this SDK knows: ${Object.keys(TYPES).join(", ")}.`);
    }
    return named(type, () => TYPES[type]!(host, section));
  });
}

function needed(section: Section, name: string): string {
  const value = textOf(section, name);
  if (value !== undefined) return value;
  throw new CredentialsError(`${name} is missing.`);
}

function keys(section: Section): Credentials {
  return {
    accessKeyId: needed(section, "access_key_id"),
    accessKeySecret: needed(section, "access_key_secret"),
  };
}

function session(section: Section): RoleSessionOptions {
  return {
    roleSessionName: textOf(section, "role_session_name"),
    policy: textOf(section, "policy"),
    durationSeconds: numberOf(section, "duration_seconds"),
  };
}
