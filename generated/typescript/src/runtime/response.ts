import type { Action } from "./action.js";
import { ApiError } from "./errors.js";
import { parseJson } from "./json.js";
import { redact } from "./redact.js";
import { retryOf } from "./retry.js";
import type { HttpResponse } from "./transport.js";
import { isRecord } from "./validation.js";

/** More of an error's text is of no use to anybody. */
const LONGEST_TEXT = 2000;

/** Where secrets are searched for: so much more that what is cut off cannot leave a half of one in what is shown. */
const SEARCHED_TEXT = 100_000;

/** What an answer without error can have as its `Code`. */
const SUCCESS = /^(0|2\d\d|ok|success)$/i;

/**
 * The JSON object of a successful answer; throws an ApiError for every other one. The answer to a dry run that found
 * nothing wrong is an error on the wire and a success here.
 */
export function readAnswer(
  { status, headers, text }: HttpResponse,
  action: Action<object, object>,
  hidden: readonly (string | undefined)[],
): Record<string, unknown> {
  const body = parseJson(text);
  if (status >= 200 && status < 300 && isRecord(body) && isSuccess(body)) return body;
  const secrets = hidden.filter((secret): secret is string => Boolean(secret));
  const show = (words = ""): string => redact(words.slice(0, SEARCHED_TEXT), secrets).slice(0, LONGEST_TEXT);
  const { code = "UnexpectedResponse", message, ...fields } = errorFields(body, text);
  const requestId = show(fields.requestid ?? headers["x-acs-request-id"]) || undefined;
  if (code === action.dryRun) return { RequestId: requestId };
  const hint = headers["x-acs-retry-after"];
  const retryAfter = hint && /^\d+$/.test(hint) ? Number(hint) : undefined;
  throw new ApiError({
    action: action.name,
    // Programs go by the code: a short secret, which may stand in it by chance, must not make another one of it.
    code: redact(
      code,
      secrets.filter((secret) => secret.length > 7),
    ).slice(0, LONGEST_TEXT),
    status,
    requestId,
    hostId: show(fields.hostid) || undefined,
    recommend: show(fields.recommend) || undefined,
    // The service gives a time only to those that it sends away because there are too many.
    retry: retryOf(action, retryAfter === undefined ? status : 429, code),
    ...(retryAfter !== undefined && { retryAfter }),
    message: show(message) || description(status, show(text)),
  });
}

/** Some Actions tell of an error by fields of an answer whose HTTP status is 200. */
function isSuccess({ code, Code = code, success, Success = success }: Record<string, unknown>): boolean {
  return !isGiven(Code) || SUCCESS.test(String(Code)) || String(Success) === "true";
}

function isGiven(value: unknown): boolean {
  return typeof value === "number" || (typeof value === "string" && value !== "");
}

/** The fields of an error body by their names in lower case; gateways differ in case, and codes may be numbers. */
function errorFields(body: unknown, text: string): Partial<Record<string, string>> {
  const xml = text.includes("<Error>") ? text.slice(0, 20_000) : "";
  const entries = isRecord(body)
    ? Object.entries(body)
    : Array.from(
        xml.matchAll(/<(\w+)>([^<]*)<\//g),
        ([, name, value]) => [name!, value!.replaceAll("&amp;", "&")] as const,
      );
  const fields: Partial<Record<string, string>> = {};
  for (const [name, value] of entries) {
    // The first of two that differ in case only.
    if (isGiven(value)) fields[name.toLowerCase()] ||= String(value);
  }
  return fields;
}

/** Says what came instead of an error with a message: the title of a proxy's page, or the beginning of the body. */
function description(status: number, start: string): string {
  const title = /<title[^>]*>([^<]*)/i.exec(start)?.[1];
  // Without queries: a proxy may repeat the URL, and with it the parameters.
  const words = (title ?? start.replace(/<[^>]*>/g, " ")).replace(/\?\S+/g, "?…").replace(/\s+/g, " ").trim();
  if (start.trim() === "") return `HTTP ${status} with an empty body`;
  return `HTTP ${status} with an unexpected body${words && `: ${words.slice(0, 200)}`}`;
}
