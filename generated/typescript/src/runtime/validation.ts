import type { Issue } from "./issue.js";
import { nearName } from "./near-name.js";
import type { StandardSchemaV1 } from "./standard-schema.js";

/** Lower and upper bound; an upper one may be left out. */
export type Range = readonly [min?: number, max?: number];

/** What a value must be: one of the types, or a type with more. */
export type Shape = "string" | "boolean" | "integer" | "number" | Constraints;

/** The members of an object by their names, in the order of the spec. */
export type Members = () => Readonly<Record<string, Shape>>;

interface Constraints {
  /** How many characters a text has. */
  readonly string?: Range;
  readonly boolean?: Range;
  readonly integer?: Range;
  readonly number?: Range;
  /** Numbers outside of the range that count as well. */
  readonly also?: readonly number[];
  /** All texts, or all integers, that the value may be. */
  readonly values?: readonly (string | number)[];
  readonly pattern?: RegExp;
  /** The pattern as the spec has it, where the expression's source reads otherwise. */
  readonly form?: string;
  /** What a text must not begin with, and what it must not contain. */
  readonly not?: Forbidden;
  readonly list?: Shape;
  readonly map?: Shape;
  /** How many elements or entries there are. */
  readonly size?: Range;
  readonly of?: Members;
  /** Whether it must be given, or else one of some deprecated names. */
  readonly required?: true | readonly string[];
  /** The end of the sentence `… is deprecated`. */
  readonly deprecated?: string;
}

/** Beginnings and parts that a text must not have. */
export type Forbidden = readonly [starts: readonly string[], parts: readonly string[]];

/** Whether a value is an object with members: not null, no array, no Date, Map, Set, … */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === "[object Object]";
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

/** What is wrong with parameters that are no object. */
export function noObject(): Issue[] {
  return [{ path: "", rule: "type", severity: "error", message: "The parameters must be an object." }];
}

/** Adds an issue that stops the request. */
export function error(issues: Issue[], path: string, rule: string, message: string): void {
  issues.push({ path, rule, severity: "error", message });
}

/** Adds an issue that does not stop the request. */
export function warning(issues: Issue[], path: string, rule: string, message: string): void {
  issues.push({ path, rule, severity: "warning", message });
}

/** Adds an error whose message begins with the path: `ListenerPort must be …`. */
export function violated(issues: Issue[], path: string, rule: string, text: string): void {
  issues.push({ path, rule, severity: "error", message: `${path} ${text}` });
}

/** Adds a warning whose message begins with the path. */
export function doubtful(issues: Issue[], path: string, rule: string, text: string): void {
  issues.push({ path, rule, severity: "warning", message: `${path} ${text}` });
}

/** Adds the issues of an object: first its unknown members (rule `unknown`), then those of each known one. */
export function checkMembers(issues: Issue[], value: Record<string, unknown>, members: Members): void {
  const shapes = members();
  const names = Object.keys(shapes);
  for (const key of Object.keys(value)) {
    if (names.includes(key) || value[key] === undefined) continue;
    const near = nearName(key, names);
    const hint = near === undefined ? "" : ` Did you mean ${near}?`;
    violated(issues, key, "unknown", `is not a parameter of this Action.${hint}`);
  }
  for (const name of names) {
    const shape = shapes[name]!;
    const { required, deprecated } = shape as Constraints;
    if (!isAbsent(value[name])) {
      checkValue(issues, name, value[name], shape);
      if (deprecated !== undefined) doubtful(issues, name, "deprecated", `is deprecated${deprecated}`);
    } else if (required === true || required?.every((other) => isAbsent(value[other]))) {
      violated(issues, name, "required", "is required.");
    }
  }
}

/** Adds the issues of a value; messages call it by its path. */
export function checkValue(issues: Issue[], path: string, value: unknown, shape: Shape): void {
  // A text or a boolean that may be any.
  if (typeof value === shape && shape !== "number") return;
  const constraints: Constraints = typeof shape === "string" ? { [shape]: [] } : shape;
  const { values, string, pattern, form, not, list, map = list, size, of, also = [] } = constraints;
  const { number, integer = number } = constraints;
  const fault = (rule: string, text: string) => violated(issues, path, rule, `must ${text}`);
  const [type, isRight] = typeOf(constraints, value);
  if (!isRight) return fault("type", `be ${type}.`);
  if (values?.includes(value as string) === false) fault("enum", `be ${choice(values)}.`);
  if (typeof value === "string") {
    if (!within(value, ...(string ?? []))) fault("length", `have ${amount(string, "character")}.`);
    // The source escapes slashes as a literal needs it.
    if (pattern?.test(value) === false) fault("pattern", `match ${form ?? pattern.source.replaceAll("\\/", "/")}`);
    const [starts, parts] = not ?? [[], []];
    if (starts.some((text) => value.startsWith(text)) || parts.some((text) => value.includes(text))) {
      const phrases = [
        starts.length > 0 && `start with ${choice(starts)}`,
        parts.length > 0 && `contain ${choice(parts)}`,
      ];
      fault("not", `not ${phrases.filter(Boolean).join(" or ")}.`);
    }
  } else if (typeof value === "number") {
    if (isOutside(value, integer) && !also.includes(value)) {
      fault("range", `be ${bounds(integer)}${also.length > 0 ? `, or ${choice(also)}` : ""}.`);
    }
  } else if (of !== undefined) {
    const start = issues.length;
    checkMembers(issues, value as Record<string, unknown>, of);
    movePaths(issues, start, "", `${path}.`);
  } else if (map !== undefined) {
    // A hole in a list is an element without a value.
    const entries = Object.entries(list === undefined ? (value as object) : Array.from(value as unknown[]));
    if (isOutside(entries.length, size)) {
      fault("size", `have ${list === undefined ? amount(size, "entry", "entries") : amount(size, "element")}.`);
    }
    const name = path.startsWith("Each ") ? path : `Each element of ${path}`;
    for (const [key, item] of entries) {
      const start = issues.length;
      checkValue(issues, name, item, map);
      movePaths(issues, start, name, path + (list === undefined ? `.${key}` : `[${key}]`));
    }
  }
}

/** What a value must be, in words, and whether it is that. */
function typeOf({ string, boolean, number, values, list, map, of }: Constraints, value: unknown): [string, boolean] {
  if (list) return ["a list", Array.isArray(value)];
  if (map ?? of) return ["an object", isRecord(value)];
  if (boolean) return ["true or false", typeof value === "boolean"];
  if (string ?? typeof values?.[0] === "string") return ["a string", typeof value === "string"];
  return number ? ["a number", Number.isFinite(value)] : ["an integer", isInteger(value)];
}

/** Calls `check` for each structure in a list; the paths of the issues that it adds begin at the structure. */
export function checkEach(
  issues: Issue[],
  path: string,
  list: unknown,
  check: (item: Record<string, unknown>) => void,
): void {
  if (!Array.isArray(list)) return;
  for (let index = 0; index < list.length; index++) {
    const start = issues.length;
    if (isRecord(list[index])) check(list[index]);
    if (issues.length > start) movePaths(issues, start, "", `${path}[${index}].`);
  }
}

/** Puts `to` in the place of the beginning `from` of the paths of the issues from `start`. */
function movePaths(issues: Issue[], start: number, from: string, to: string): void {
  for (let index = start; index < issues.length; index++) {
    const issue = issues[index]!;
    issues[index] = { ...issue, path: to + issue.path.slice(from.length) };
  }
}

/** `from 1 to 80`, `at least 1`, `at most 80`, `exactly 2`. */
function bounds([min = -Infinity, max = Infinity]: Range = []): string {
  if (min === max) return `exactly ${min}`;
  if (max === Infinity) return `at least ${min}`;
  return min === -Infinity ? `at most ${max}` : `from ${min} to ${max}`;
}

/** `from 1 to 80 characters`, `at least 1 character`. */
function amount(range: Range | undefined, one: string, many: string = `${one}s`): string {
  return `${bounds(range)} ${range?.every((end) => end === 1 || end === -Infinity) ? one : many}`;
}

/** `"a", "b" or "c"`. */
function choice(values: readonly (string | number)[]): string {
  const texts = values.map((value) => JSON.stringify(value));
  const last = texts.pop() ?? "";
  return texts.length > 0 ? `${texts.join(", ")} or ${last}` : last;
}

function isOutside(number: number, [min = -Infinity, max = Infinity]: Range = []): boolean {
  return number < min || number > max;
}

/** Whether a value is a text or not given. */
export function mayBeString(value: unknown): boolean {
  return isAbsent(value) || typeof value === "string";
}

/** Whether a value is true or false or not given. */
export function mayBeBoolean(value: unknown): boolean {
  return isAbsent(value) || typeof value === "boolean";
}

/** Whether there is anything wrong with a value. */
export function breaks(value: unknown, shape: Shape): boolean {
  const issues: Issue[] = [];
  checkValue(issues, "", value, shape);
  return issues.length > 0;
}

/** Members that are made when they are first needed: few programs use all Actions, and none at its start. */
export function membersOf(list: () => Readonly<Record<string, Shape>>): Members {
  let made: Readonly<Record<string, Shape>> | undefined;
  // Without a prototype, whose members are none of these.
  return () => (made ??= Object.assign(Object.create(null) as object, list()));
}

/** Whether an object has members with other names. */
export function hasOthers(value: Record<string, unknown>, members: Members): boolean {
  const known = members();
  // By for-in and without hasOwn, since this takes half of the time of a check.
  for (const key in value) {
    if (known[key] === undefined) return true;
  }
  return false;
}

/** The paths of those of some members that a structure has, behind its own path. */
export function given(structure: unknown, path: string, ...names: readonly string[]): string[] {
  const found: string[] = [];
  if (isRecord(structure)) {
    for (const name of names) if (!isAbsent(structure[name])) found.push(path + name);
  }
  return found;
}

/** The value at a path of structures, `Port` or `QuicConfig.QuicListenerId`. */
export function valueAt(value: unknown, path: string): unknown {
  const at = path.indexOf(".");
  if (!isRecord(value)) return undefined;
  if (at >= 0) return valueAt(value[path.slice(0, at)], path.slice(at + 1));
  return Object.hasOwn(value, path) ? value[path] : undefined;
}

/** The members of an object; a value of another type has none. */
export function fields(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

/** Whether a value is an integer that a number holds exactly. */
export function isInteger(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

/** Whether a value is a text of `min` to `max` characters (code points). */
export function within(text: unknown, min: number = 0, max: number = Infinity): text is string {
  if (typeof text !== "string") return false;
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
    const values = members.map((member) => valueAt(item, member) ?? undefined);
    if (values.every((value) => value === undefined) || values.some((value) => typeof value === "object")) return;
    const key = JSON.stringify(values.map((value) => (value === undefined ? null : String(value))));
    if (seen.has(key)) found.push(index);
    seen.add(key);
  });
  return found;
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
