import type { Credentials } from "../credentials.js";
import { CredentialsError } from "../errors.js";
import { parseJson } from "../json.js";
import { isRecord } from "../validation.js";
import type { CliProfile } from "./cli-modes.js";
import { fetchByMode } from "./cli-modes.js";
import type { CredentialsHost } from "./host.js";
import { isSwitchedOn } from "./host.js";
import { textOf } from "./keys.js";
import { named } from "./reason.js";

/** A profile of the provider's command line tool, `aliyun`. */
export interface CliProfileOptions {
  /** Default: `ALIBABA_CLOUD_PROFILE`; without it the one that the tool uses. */
  readonly profile?: string | undefined;
  /** Default: `~/.aliyun/config.json`. */
  readonly path?: string | undefined;
}

/** The credentials that the profile holds or leads to. */
export async function fetchCliProfile(host: CredentialsHost, options: CliProfileOptions = {}): Promise<Credentials> {
  if (isSwitchedOn(host, "ALIBABA_CLOUD_CLI_PROFILE_DISABLED")) {
    throw new CredentialsError("switched off by ALIBABA_CLOUD_CLI_PROFILE_DISABLED.");
  }
  const path = options.path ?? `${await host.homeFolder()}/.aliyun/config.json`;
  const wanted = options.profile ?? host.environment("ALIBABA_CLOUD_PROFILE");
  const config = await named(path, async () => parseJson(await host.readFile(path)));
  // Nothing that stands in the file is shown, not even a name: what is malformed may stand in the wrong place.
  if (!isRecord(config)) throw new CredentialsError(`${path}: it is not a JSON object.`);
  const profiles = Array.isArray(config["profiles"]) ? config["profiles"].filter(isRecord) : [];
  return named(wanted === undefined ? "the current profile" : `profile ${JSON.stringify(wanted)}`, () =>
    fetchProfile(host, profiles, wanted ?? textOf(config, "current")),
  );
}

/** Follows `source_profile` from profile to profile; `passed` are those on the way. */
async function fetchProfile(
  host: CredentialsHost,
  profiles: readonly CliProfile[],
  name: string | undefined,
  passed: readonly CliProfile[] = [],
): Promise<Credentials> {
  const profile = profiles.find((each) => name !== undefined && textOf(each, "name") === name);
  const which = passed.length > 0 ? "its source_profile" : "it";
  if (!profile) throw new CredentialsError(`${which} is not in the file; \`aliyun configure\` adds one.`);
  if (passed.includes(profile)) throw new CredentialsError("its source_profile leads back to itself.");
  const source = (from: string): Promise<Credentials> => fetchProfile(host, profiles, from, [...passed, profile]);
  return fetchByMode(host, profile, source);
}
