import type { Credentials } from "../credentials.js";
import { resolveCredentials } from "../credentials.js";
import { CredentialsError } from "../errors.js";
import { isRecord } from "../validation.js";

/** The text of a member of an object from outside; undefined when it is absent, empty, or no text. */
export function textOf(record: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = Object.hasOwn(record, name) ? record[name] : undefined;
  return (typeof value === "string" && value.trim()) || undefined;
}

/** The number of such a member; texts of digits count. */
export function numberOf(record: Readonly<Record<string, unknown>>, name: string): number | undefined {
  const value = Object.hasOwn(record, name) ? Number(record[name]) : NaN;
  return value > 0 && value < Infinity ? value : undefined;
}

/** The point in time that a text means; undefined when it means none. */
export function timeOf(text: string | undefined): Date | undefined {
  const time = new Date(text ?? NaN);
  return Number.isNaN(time.getTime()) ? undefined : time;
}

/** Checks that keys can be sent, and leaves out what is not there; throws a CredentialsError that does not quote them. */
export async function checkedKeys(keys: Credentials): Promise<Credentials> {
  const { expiration } = keys;
  return { ...(await resolveCredentials({ ...keys })), ...(expiration && { expiration }) };
}

/** The temporary keys in an answer of the provider's services; `giver` names who answered. */
export async function temporaryKeys(answer: unknown, giver: string): Promise<Credentials> {
  if (isRecord(answer)) {
    const accessKeyId = textOf(answer, "AccessKeyId");
    const accessKeySecret = textOf(answer, "AccessKeySecret");
    const securityToken = textOf(answer, "SecurityToken");
    const expiration = timeOf(textOf(answer, "Expiration"));
    if (accessKeyId && accessKeySecret && securityToken) {
      return checkedKeys({ accessKeyId, accessKeySecret, securityToken, expiration });
    }
  }
  throw new CredentialsError(`${giver} answered without AccessKeyId, AccessKeySecret and SecurityToken.`);
}
