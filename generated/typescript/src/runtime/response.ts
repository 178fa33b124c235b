import type { Action } from "./action.js";
import type { Credentials } from "./credentials.js";
import { ApiError } from "./errors.js";
import { parseJson } from "./json.js";
import { redact } from "./redact.js";
import { retryOf } from "./retry.js";
import type { Answer } from "./transport.js";
import { isRecord } from "./validation.js";

/** The JSON object of a successful answer; throws an ApiError for every other one. */
export function readAnswer(
  answer: Answer,
  action: Action<object, object>,
  credentials: Credentials,
): Record<string, unknown> {
  const body = parseJson(answer.text);
  if (answer.status >= 200 && answer.status < 300 && isRecord(body)) return body;
  const fields = errorFields(body, answer.text);
  const code = fields.get("code") ?? "UnexpectedResponse";
  const message = fields.get("message");
  const hide = (text: string): string => redact(text, credentials);
  throw new ApiError({
    action: action.name,
    code,
    status: answer.status,
    requestId: fields.get("requestid") ?? answer.requestId,
    hostId: fields.get("hostid"),
    recommend: fields.get("recommend"),
    retry: retryOf(action, answer.status, code),
    message: message === undefined ? description(answer.status, hide(answer.text)) : hide(message),
  });
}

/** The fields of an error body by their names in lower case; gateways differ in case, and codes may be numbers. */
function errorFields(body: unknown, text: string): Map<string, string> {
  let entries: (readonly [string, unknown])[] = [];
  if (isRecord(body)) entries = Object.entries(body);
  else if (text.includes("<Error>")) {
    entries = Array.from(text.matchAll(/<(\w+)>([^<]*)<\//g), ([, name, value]) => [
      name!,
      value!.replaceAll("&amp;", "&"),
    ]);
  }
  const fields = new Map<string, string>();
  for (const [name, value] of entries) {
    const key = name.toLowerCase();
    const isGiven = typeof value === "number" || (typeof value === "string" && value !== "");
    if (isGiven && !fields.has(key)) fields.set(key, String(value));
  }
  return fields;
}

/** Says what came instead of an error with a message: the title of a proxy's page, or the beginning of the body. */
function description(status: number, text: string): string {
  // Bounded, since these patterns are slow on a long text full of "<".
  const start = text.slice(0, 2000);
  const title = /<title[^>]*>([^<]*)/i.exec(start)?.[1];
  // Without queries: a proxy may repeat the URL, and with it the parameters.
  const words = (title ?? start.replace(/<[^>]*>/g, " ")).replace(/\?\S+/g, "?…").replace(/\s+/g, " ").trim();
  if (text.trim() === "") return `HTTP ${status} with an empty body`;
  return `HTTP ${status} with an unexpected body${words && `: ${words.slice(0, 200)}`}`;
}
