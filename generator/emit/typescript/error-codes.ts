/** What the spec says of error codes: types for the caller, doc comments for the editor, facts for the runtime. */
import type { Action, Service, ServiceError } from "../../model/model.js";
import { guessedRetry, isOpenCode, standsFor } from "../../model/retry.js";
import { bulletList, docOf, ours, type Paragraph } from "./doc-comment.js";
import type { FileNames } from "./names.js";
import { codeSpan, literal, propertyKey, textType } from "./safe.js";
import type { AliasStatement } from "./syntax.js";

/** The type of the codes that every Action of an API can answer. */
export function commonErrorCodes({ errors }: Service, names: FileNames): AliasStatement {
  const codes = errors.map(({ code }) => code);
  return union(names.errorCode, [], codes, ["Error codes that every Action can answer.", ...facts(errors)]);
}

/** The type of the codes of one Action, the common ones among them. */
export function errorCodes(service: Pick<Service, "errors">, action: Action, names: FileNames): AliasStatement {
  const common = new Set(service.errors.map(({ code }) => code));
  const own = action.errors.map(({ code }) => code).filter((code) => !common.has(code));
  const { method, errorCode } = names.of(action);
  const about = ours`The known codes of an \`ApiError\` of {@link ${method}}; the service may answer others.`;
  return union(errorCode, [names.errorCode], own, [about, ...facts(action.errors)]);
}

function union(
  name: string,
  types: readonly string[],
  codes: readonly string[],
  doc: readonly Paragraph[],
): AliasStatement {
  const all = [...types, ...[...new Set(codes)].map(textType)];
  return { kind: "type", name, isExported: true, doc: docOf(doc), type: all.length === 0 ? "never" : all.join(" | ") };
}

/** A list of the errors: code, status, when to repeat the request, what it means and what to do. */
function facts(errors: readonly ServiceError[]): string[] {
  if (errors.length === 0) return [];
  const items = errors.map(({ code, status, retry, meaning, fix }) => {
    const traits = [
      ...(status === undefined ? [] : [`HTTP ${status}`]),
      ...(retry === "never" ? [] : [retry === "later" ? "retry later" : "retry with backoff"]),
    ];
    const text = [meaning, fix ?? ""].map((each) => each.trim().replace(/\s*\n\s*/g, " ")).join(" ");
    return `${codeSpan(code)}${traits.length === 0 ? "" : ` (${traits.join(", ")})`}: ${text.trimEnd()}`;
  });
  return [bulletList(items), ...(errors.some(isOpenCode) ? ["In a code `%s` stands for any text."] : [])];
}

/**
 * When a request may be repeated, by code, for the runtime. Left out is what `known` says already, and what the runtime
 * would think anyway. Codes with `%s` come last, since one that is written out says more.
 */
export function retryFacts(errors: readonly ServiceError[], known: readonly ServiceError[] = []): string | undefined {
  const open = [...errors, ...known].filter(isOpenCode);
  const told = errors.filter((error) => {
    const before = known.find(({ code }) => code === error.code);
    if (before !== undefined) return before.retry !== error.retry;
    return !isGuessed(error) || open.some((each) => each !== error && standsFor(each.code, error.code));
  });
  if (told.length === 0) return undefined;
  const ordered = [...told.filter((error) => !isOpenCode(error)), ...told.filter(isOpenCode)];
  return `{ ${ordered.map(({ code, retry }) => `${propertyKey(code)}: ${literal(retry)}`).join(", ")} }`;
}

/** Whether the runtime says the same of an error that it knows nothing of; the service may answer with another status. */
function isGuessed({ code, status = 0, retry }: ServiceError): boolean {
  return guessedRetry(retry === "never" ? status : 0, code) === retry;
}
