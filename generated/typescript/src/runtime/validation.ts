import type { Issue } from "./issue.js";
import { nearName } from "./near-name.js";
import type { StandardSchemaV1 } from "./standard-schema.js";

/** Whether a value is an object with members: not null, no array, no Date, Map, Set, … */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === "[object Object]";
}

/** Adds an issue that stops the request. */
export function error(issues: Issue[], path: string, rule: string, message: string): void {
  issues.push({ path, rule, severity: "error", message });
}

/** Adds an issue that does not stop the request. */
export function warning(issues: Issue[], path: string, rule: string, message: string): void {
  issues.push({ path, rule, severity: "warning", message });
}

/** Adds an issue whose message begins with the name of what `path` leads to: `ListenerPort must be …`. */
export function violated(
  issues: Issue[],
  path: string,
  rule: string,
  text: string,
  severity: Issue["severity"] = "error",
): void {
  issues.push({ path, rule, severity, message: `${nameAt(path)} ${text}` });
}

/** Adds an issue whose message begins with the path itself: `QuicConfig.QuicListenerId is required …`. */
export function violatedInside(
  issues: Issue[],
  path: string,
  rule: string,
  text: string,
  severity: Issue["severity"] = "error",
): void {
  issues.push({ path, rule, severity, message: `${path} ${text}` });
}

/** Adds the issue of a value that must be given: it is absent, or of a wrong type; `what` says what it must be. */
export function required(issues: Issue[], path: string, value?: unknown, what?: string): void {
  if (value === undefined || value === null) violated(issues, path, "required", "is required.");
  else mistyped(issues, path, what);
}

/** Adds the issue of a value that is none of some texts; `values` says which there are: `"on" or "off"`. */
export function unlisted(issues: Issue[], path: string, value: unknown, values: string): void {
  if (typeof value === "string") violated(issues, path, "enum", `must be ${values}.`);
  else mistyped(issues, path);
}

/** Adds the issue of a value of a wrong type; `what` says what it must be: `a list`. */
export function mistyped(issues: Issue[], path: string, what: string = "a string"): void {
  violated(issues, path, "type", `must be ${what}.`);
}

/** Adds the issue of a number that is too small or too great; `bounds` says what it may be: `from 1 to 65535`. */
export function outOfRange(issues: Issue[], path: string, bounds: string): void {
  violated(issues, path, "range", `must be ${bounds}.`);
}

/** Adds the issue of a text that is too short or too long; `bounds` says how long it may be: `from 1 to 80`. */
export function wrongLength(issues: Issue[], path: string, bounds: string): void {
  violated(issues, path, "length", `must have ${bounds} characters.`);
}

/** Adds the warning of a value without effect; `when` says under which condition it has none. */
export function ignored(issues: Issue[], path: string, rule: string, when: string): void {
  violated(issues, path, rule, `has no effect ${when}`, "warning");
}

/** Adds the warning of a value that is accepted for the sake of old callers; `more` ends the sentence. */
export function deprecated(issues: Issue[], path: string, more: string): void {
  violated(issues, path, "deprecated", `is deprecated${more}`, "warning");
}

/** What messages call the end of a path: `RuleList[0].Domain` is Domain, `RuleList[0]` is an element of RuleList. */
function nameAt(path: string): string {
  const bare = path.replace(/(\[\d+\])+$/, "");
  return (bare === path ? "" : "Each element of ") + bare.slice(bare.lastIndexOf(".") + 1);
}

/** Adds an error (rule `unknown`) for each member that is set and that the spec does not know. */
export function unknownMembers(
  issues: Issue[],
  value: Record<string, unknown>,
  known: ReadonlySet<string>,
  path: string,
): void {
  // A set and for-in, since this takes most of the time of a check: three times as fast as Object.keys and hasOwn.
  for (const key in value) {
    if (known.has(key) || value[key] === undefined || !Object.hasOwn(value, key)) continue;
    const near = nearName(key, [...known]);
    const hint = near === undefined ? "" : ` Did you mean ${near}?`;
    error(issues, path ? `${path}.${key}` : key, "unknown", `${key} is not a parameter of this Action.${hint}`);
  }
}

/** Whether a value is an integer that a number holds exactly. */
export function isInteger(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

/** Whether a text has from `min` to `max` characters (code points). */
export function within(text: string, min: number, max: number): boolean {
  const { length } = text;
  // A character is one or two units long, so most texts need no counting.
  if (length < min || length > 2 * max) return false;
  if (length <= max && length >= 2 * min) return true;
  let count = 0;
  for (const _ of text) count++;
  return count >= min && count <= max;
}

/**
 * The indices of elements that repeat an earlier one in all of some members. Values are compared as they are sent
 * (80 equals "80"); elements without any of the members, or with a structure in one, repeat nothing.
 */
export function repeated(items: readonly unknown[], members: readonly string[]): number[] {
  const seen = new Set<string>();
  const found: number[] = [];
  items.forEach((item, index) => {
    if (!isRecord(item)) return;
    const values = members.map((member) => at(item, member) ?? undefined);
    if (values.every((value) => value === undefined) || values.some((value) => typeof value === "object")) return;
    const key = JSON.stringify(values.map((value) => (value === undefined ? null : String(value))));
    if (seen.has(key)) found.push(index);
    seen.add(key);
  });
  return found;
}

/** The value at a path, `ServerId` or `Server.Id`. */
function at(item: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce((value, name) => (isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined), item);
}

/** A validator as a Standard Schema; warnings do not fail it. */
export function standardSchema<Params>(validate: (params: unknown) => Issue[]): StandardSchemaV1<Params> {
  return {
    "~standard": {
      version: 1,
      vendor: "slb-sdk",
      validate(value) {
        const issues = validate(value).filter((issue) => issue.severity === "error");
        if (issues.length === 0) return { value: value as Params };
        return { issues: issues.map(({ message, path }) => ({ message, path: segments(path) })) };
      },
    },
  };
}

/** `RuleList[0].Domain` as `["RuleList", 0, "Domain"]`. */
function segments(path: string): PropertyKey[] {
  return Array.from(path.matchAll(/\[(\d+)\]|[^.[\]]+/g), ([text, index]) => (index ? Number(index) : text));
}
