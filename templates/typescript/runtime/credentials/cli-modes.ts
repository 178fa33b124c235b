import type { Credentials } from "../credentials.js";
import { CredentialsError } from "../errors.js";
import { fetchAssumedRole } from "./assume-role.js";
import { fetchEcsRole } from "./ecs-role.js";
import { fetchFromProgram } from "./external.js";
import type { CredentialsHost } from "./host.js";
import { checkedKeys, numberOf, textOf } from "./keys.js";
import { fetchOidcRole } from "./oidc.js";
import { named } from "./reason.js";
import type { RoleSessionOptions } from "./sts.js";
import { fetchFromUri } from "./uri.js";

/** A profile as it stands in the file; its members have the names that `aliyun` gives them. */
export type CliProfile = Readonly<Record<string, unknown>>;

/** What a mode has to work with. */
interface Setting {
  readonly host: CredentialsHost;
  readonly profile: CliProfile;
  /** The member, which this mode cannot do without. */
  readonly need: (member: string) => string;
  /** The credentials of another profile. */
  readonly source: (name: string) => Promise<Credentials>;
}

const MODES: Readonly<Record<string, (setting: Setting) => Promise<Credentials>>> = {
  AK: (setting) => checkedKeys(permanentKeys(setting)),
  StsToken: (setting) => checkedKeys({ ...permanentKeys(setting), securityToken: setting.need("sts_token") }),
  RamRoleArn: (setting) =>
    assumedRole(setting, async () => ({
      ...permanentKeys(setting),
      securityToken: textOf(setting.profile, "sts_token"),
    })),
  EcsRamRole: ({ host, profile }) => fetchEcsRole(host, { roleName: textOf(profile, "ram_role_name") }),
  RamRoleArnWithRoleName: (setting) => assumedRole(setting, () => MODES["EcsRamRole"]!(setting)),
  ChainableRamRoleArn: (setting) => assumedRole(setting, () => setting.source(setting.need("source_profile"))),
  OIDC: ({ host, profile }) =>
    fetchOidcRole(host, {
      ...session(profile),
      roleArn: textOf(profile, "ram_role_arn"),
      oidcProviderArn: textOf(profile, "oidc_provider_arn"),
      oidcTokenFile: textOf(profile, "oidc_token_file"),
    }),
  External: ({ host, need }) => fetchFromProgram(host, need("process_command")),
  CredentialsURI: ({ host, profile }) => fetchFromUri(host, { uri: textOf(profile, "credentials_uri") }),
  CloudSSO: (setting) => rememberedKeys(setting, "CloudSSO"),
  OAuth: (setting) => rememberedKeys(setting, "OAuth"),
};

/** The credentials of a profile, by its mode. */
export async function fetchByMode(
  host: CredentialsHost,
  profile: CliProfile,
  source: (name: string) => Promise<Credentials>,
): Promise<Credentials> {
  const given = textOf(profile, "mode")?.toLowerCase();
  const mode = Object.keys(MODES).find((name) => name.toLowerCase() === given);
  if (mode === undefined) {
    throw new CredentialsError(`its mode is none of those that this SDK knows: ${Object.keys(MODES).join(", ")}.`);
  }
  const need = (member: string): string => {
    const value = textOf(profile, member);
    if (value !== undefined) return value;
    throw new CredentialsError(`${member} is missing; \`aliyun configure --mode ${mode}\` sets it.`);
  };
  return named(mode, () => MODES[mode]!({ host, profile, need, source }));
}

function permanentKeys({ need }: Setting): Credentials {
  return { accessKeyId: need("access_key_id"), accessKeySecret: need("access_key_secret") };
}

function assumedRole({ host, profile, need }: Setting, source: () => Promise<Credentials>): Promise<Credentials> {
  const roleArn = need("ram_role_arn");
  return fetchAssumedRole(host, { ...session(profile), source, roleArn, externalId: textOf(profile, "external_id") });
}

function session(profile: CliProfile): RoleSessionOptions {
  return {
    roleSessionName: textOf(profile, "ram_session_name"),
    durationSeconds: numberOf(profile, "duration_seconds") ?? numberOf(profile, "expired_seconds"),
    stsRegion: textOf(profile, "sts_region"),
    stsEndpoint: textOf(profile, "sts_endpoint"),
    vpc: profile["enable_vpc"] === true ? true : undefined,
  };
}

/** What `aliyun` remembers of a log-in in a browser: keys and when they end. To log in again is its business. */
async function rememberedKeys({ host, profile }: Setting, mode: string): Promise<Credentials> {
  const accessKeyId = textOf(profile, "access_key_id");
  const accessKeySecret = textOf(profile, "access_key_secret");
  const securityToken = textOf(profile, "sts_token");
  const expiration = new Date((numberOf(profile, "sts_expiration") ?? 0) * 1000);
  if (accessKeyId && accessKeySecret && securityToken && expiration.getTime() > host.now()) {
    return checkedKeys({ accessKeyId, accessKeySecret, securityToken, expiration });
  }
  throw new CredentialsError(
    "the temporary keys in the file are missing or have expired; run `aliyun sts GetCallerIdentity` to renew them, or " +
      `\`aliyun configure --mode ${mode}\` to log in again.`,
  );
}
