import type { Credentials } from "../credentials.js";
import { CredentialsError } from "../errors.js";
import { parseJson } from "../json.js";
import { isRecord } from "../validation.js";
import type { CredentialsHost } from "./host.js";
import { isSwitchedOn } from "./host.js";
import { temporaryKeys } from "./keys.js";

/** The role of the ECS instance that the program runs on. */
export interface EcsRoleOptions {
  /** Default: `ALIBABA_CLOUD_ECS_METADATA`; without it the instance is asked. */
  readonly roleName?: string | undefined;
  /** Never ask without a token (version 1 of the metadata service). Default: `ALIBABA_CLOUD_IMDSV1_DISABLED`. */
  readonly disableV1?: boolean | undefined;
}

const SERVICE = "http://100.100.100.200/latest";
const ROLES = "/meta-data/ram/security-credentials/";
const TIMEOUT = 1000;
/** Seconds; the longest that the service gives. */
const TOKEN_LIFE = "21600";

/** Asks the metadata service of the instance for the temporary credentials of its role. */
export async function fetchEcsRole(host: CredentialsHost, options: EcsRoleOptions = {}): Promise<Credentials> {
  if (isSwitchedOn(host, "ALIBABA_CLOUD_ECS_METADATA_DISABLED")) {
    throw new CredentialsError("switched off by ALIBABA_CLOUD_ECS_METADATA_DISABLED.");
  }
  const headers = await tokenHeader(host, options.disableV1);
  const get = async (path: string): Promise<string> => {
    const { status, text } = await host.send({ method: "GET", url: SERVICE + path, headers, timeout: TIMEOUT });
    if (status === 200) return text;
    throw new CredentialsError(
      `the metadata service answered HTTP ${status}${status === 404 ? "; the instance may have no such role" : ""}.`,
    );
  };
  const role = options.roleName ?? host.environment("ALIBABA_CLOUD_ECS_METADATA") ?? (await get(ROLES)).trim();
  // What answers may be a proxy's page instead of the name of a role.
  if (!/^[\w.@-]{1,64}$/.test(role)) throw new CredentialsError("the name of the role cannot be one.");
  const answer = parseJson(await get(ROLES + role));
  if (isRecord(answer) && answer["Code"] !== "Success") {
    throw new CredentialsError("the metadata service answered without success.");
  }
  return temporaryKeys(answer, "the metadata service");
}

/** The header with which the service answers by version 2; none for version 1. */
async function tokenHeader(host: CredentialsHost, disableV1: boolean | undefined): Promise<Record<string, string>> {
  try {
    const { status, text } = await host.send({
      method: "PUT",
      url: `${SERVICE}/api/token`,
      headers: { "x-aliyun-ecs-metadata-token-ttl-seconds": TOKEN_LIFE },
      timeout: TIMEOUT,
    });
    const token = text.trim();
    if (status === 200 && /^[\x21-\x7e]+$/.test(token)) return { "x-aliyun-ecs-metadata-token": token };
    throw new CredentialsError(`the metadata service gave no token (HTTP ${status}).`);
  } catch (error) {
    if (disableV1 ?? isSwitchedOn(host, "ALIBABA_CLOUD_IMDSV1_DISABLED")) throw error;
    return {};
  }
}
