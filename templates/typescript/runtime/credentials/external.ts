import type { Credentials } from "../credentials.js";
import { CredentialsError } from "../errors.js";
import { parseJson } from "../json.js";
import { isRecord } from "../validation.js";
import type { CredentialsHost } from "./host.js";
import { checkedKeys, textOf, timeOf } from "./keys.js";

const TIMEOUT = 60_000;

/** The keys that a program writes: JSON with access_key_id, access_key_secret and perhaps sts_token and expiration. */
export async function fetchFromProgram(host: CredentialsHost, commandLine: string): Promise<Credentials> {
  const answer = parseJson(await host.run(commandLine, TIMEOUT));
  if (!isRecord(answer)) throw new CredentialsError("the program did not write a JSON object.");
  const accessKeyId = textOf(answer, "access_key_id");
  const accessKeySecret = textOf(answer, "access_key_secret");
  const securityToken = textOf(answer, "sts_token");
  if (!accessKeyId || !accessKeySecret) {
    throw new CredentialsError("the program's JSON has no access_key_id and access_key_secret.");
  }
  if (!securityToken && textOf(answer, "mode")?.toLowerCase() === "ststoken") {
    throw new CredentialsError("the program's JSON has no sts_token.");
  }
  const expiration = timeOf(textOf(answer, "expiration"));
  return checkedKeys({ accessKeyId, accessKeySecret, securityToken, expiration });
}
