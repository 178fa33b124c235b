/**
 * The checks of values. What each must be stands in a table, by which the runtime tells what is wrong; tests on one line each
 * find out whether anything is.
 */
import type { Bounds, Member, StringType, Type } from "../../model/model.js";
import { deprecatedNames } from "../../model/member-values.js";
import { deprecatedMessage } from "../../model/wording.js";
import { outOfBounds } from "./bounds-tests.js";
import type { Constants } from "./constants.js";
import type { HelperCalls } from "./helpers.js";
import type { Locals } from "./locals.js";
import { literal, propertyKey, regularExpression } from "./safe.js";
import { either } from "./statements.js";

/** How many members a structure has at most whose tests are written out: bytes count more than the time of a rare one. */
const FEW = 8;

export class ValueChecks {
  readonly #constants: Constants;
  readonly #helpers: HelperCalls;
  /** The values of each choice among texts. */
  readonly #choices: readonly string[];

  constructor(members: readonly Member[], constants: Constants, helpers: HelperCalls) {
    this.#choices = members.flatMap((member) => choicesIn(member.type));
    this.#constants = constants;
    this.#helpers = helpers;
  }

  /** The constant that says what the members must be. */
  table(members: readonly Member[], names: readonly string[] = []): string {
    const entries = members.map((member) => {
      const shape = this.#shape(member.type, [...names, member.name], traits(member, members));
      return `${propertyKey(member.name)}: ${shape}`;
    });
    const list = this.#helpers.call("membersOf", `() => ({ ${entries.join(", ")} })`);
    return this.#constants.add("Members", names, `/* @__PURE__ */ ${list}`);
  }

  /** Tests of which one is true when anything is wrong with a member whose value is in a variable. */
  suspicions(members: readonly Member[], holder: string, locals: Locals): string[] {
    return this.#suspicions(members, holder, [], (name) => locals.at([name]));
  }

  #suspicions(
    members: readonly Member[],
    holder: string,
    names: readonly string[],
    valueOf: (name: string) => string,
  ): string[] {
    return [
      this.#helpers.call("hasOthers", holder, this.table(members, names)),
      ...members.map((member) => {
        const value = valueOf(member.name);
        // A deprecated one may stand for it, which the runtime finds out.
        if (isNeeded(member)) return this.#suspicion(member.type, value, [...names, member.name]);
        if (member.deprecated !== undefined) return `${value} != null`;
        return this.#optionalSuspicion(member.type, value, [...names, member.name]);
      }),
    ];
  }

  /** Engines put such small functions in the place of their calls. */
  #optionalSuspicion(type: Type, value: string, names: readonly string[]): string {
    if (type.kind === "boolean") return `!${this.#helpers.call("mayBeBoolean", value)}`;
    if (type.kind === "string" && isPlain(type)) {
      const values = closedValues(type);
      if (values === undefined) return `!${this.#helpers.call("mayBeString", value)}`;
      if (this.#isShared(values)) {
        const tests = ["value == null", ...values.map((each) => `value === ${literal(each)}`)];
        return `!${this.#constants.add("Fits", names, `(value) => ${tests.join(" || ")}`)}(${value})`;
      }
    }
    return `(${value} != null && ${this.#suspicion(type, value, names)})`;
  }

  #isShared(values: readonly string[]): boolean {
    return this.#choices.filter((each) => each === literal(values)).length > 1;
  }

  /** A test that is true of each value that is not as its type demands. */
  #suspicion(type: Type, value: string, names: readonly string[]): string {
    switch (type.kind) {
      case "boolean":
        return `typeof ${value} !== "boolean"`;
      case "string":
        return this.#textSuspicion(type, value, names);
      case "number":
      case "integer":
      case "long": {
        if (type.kind !== "number" && type.values !== undefined && !type.open) break;
        const isNumber = type.kind === "number" ? `Number.isFinite(${value})` : this.#helpers.call("isInteger", value);
        if (type.range === undefined) return `!${isNumber}`;
        if (type.kind === "number") break;
        const others = type.also.map((each) => `${value} !== ${each.value}`);
        const outside = [outOfBounds(value, type.range), ...others].join(" && ");
        return `(!${isNumber} || ${others.length === 0 ? outside : `(${outside})`})`;
      }
      case "list": {
        const test = this.#suspicion(type.items, "item", names);
        // It sees holes, as `some` does not.
        const found = `${value}.findIndex((item: unknown) => ${test}) >= 0`;
        const size = type.size === undefined ? [] : [outOfBounds(`${value}.length`, type.size)];
        return either([`!Array.isArray(${value})`, ...size, found]);
      }
      case "structure": {
        if (type.members.length > FEW) break;
        const inside = this.#suspicions(type.members, value, names, (name) => `${value}.${name}`);
        return either([`!${this.#helpers.call("isRecord", value)}`, ...inside]);
      }
      case "map":
        break;
      default:
        return type satisfies never;
    }
    return this.#helpers.call("breaks", value, this.#constants.add("Shape", names, this.#shape(type, names)));
  }

  #textSuspicion(type: StringType, value: string, names: readonly string[]): string {
    const { length, pattern, not } = type;
    const values = closedValues(type);
    if (values !== undefined) {
      if (isPlain(type)) return `(${values.map((each) => `${value} !== ${literal(each)}`).join(" && ")})`;
      return this.#helpers.call("breaks", value, this.#constants.add("Shape", names, this.#shape(type, names)));
    }
    const isText = `typeof ${value} !== "string"`;
    if (isPlain(type)) return isText;
    return either([
      length === undefined
        ? isText
        : `!${this.#helpers.call("within", value, literal(length.min ?? 0), String(length.max ?? Infinity))}`,
      ...(pattern === undefined ? [] : [`!${this.#pattern(pattern, names)}.test(${value})`]),
      ...(not === undefined ? [] : [`${this.#isForbidden(not, names)}(${value})`]),
    ]);
  }

  /** What a value must be, as the runtime reads it. */
  #shape(type: Type, names: readonly string[], more: readonly string[] = []): string {
    const values = type.kind === "string" && isPlain(type) ? closedValues(type) : undefined;
    if (values !== undefined && more.length === 0 && this.#isShared(values)) {
      return this.#constants.add("Shape", names, `{ values: ${literal(values)} }`);
    }
    const parts = [...this.#parts(type, names), ...more];
    const [only = ""] = parts;
    const plain = /^(\w+): \[\]$/.exec(only);
    return plain?.[1] !== undefined && parts.length === 1 ? literal(plain[1]) : `{ ${parts.join(", ")} }`;
  }

  #parts(type: Type, names: readonly string[]): string[] {
    switch (type.kind) {
      case "boolean":
        return ["boolean: []"];
      case "string": {
        const { pattern, length, not } = type;
        const values = closedValues(type);
        return [
          ...(values === undefined || length !== undefined ? [`string: ${range(length)}`] : []),
          ...(values === undefined ? [] : [`values: ${literal(values)}`]),
          ...(pattern === undefined ? [] : [`pattern: ${this.#pattern(pattern, names)}`]),
          ...(pattern === undefined || isReadBack(pattern) ? [] : [`form: ${literal(pattern)}`]),
          ...(not === undefined ? [] : [`not: ${this.#forbidden(not, names)}`]),
        ];
      }
      case "number":
      case "integer":
      case "long": {
        const kind = type.kind === "number" ? "number" : "integer";
        const values = type.kind === "number" || type.open ? undefined : type.values?.map((each) => each.value);
        return [
          ...(values === undefined || type.range !== undefined ? [`${kind}: ${range(type.range)}`] : []),
          ...(values === undefined ? [] : [`values: ${literal(values)}`]),
          ...(type.also.length === 0 ? [] : [`also: ${literal(type.also.map((each) => each.value))}`]),
        ];
      }
      case "list":
      case "map":
        return [
          `${type.kind}: ${this.#shape(type.items, names)}`,
          ...(type.size === undefined ? [] : [`size: ${range(type.size)}`]),
        ];
      case "structure":
        return [`of: ${this.table(type.members, names)}`];
      default:
        return type satisfies never;
    }
  }

  #pattern(pattern: string, names: readonly string[]): string {
    return this.#constants.add("Pattern", names, regularExpression(pattern));
  }

  #isForbidden({ startsWith, contains }: NonNullable<StringType["not"]>, names: readonly string[]): string {
    const starts = startsWith.map((text) => `text.startsWith(${literal(text)})`);
    const parts = contains.map((text) => `text.includes(${literal(text)})`);
    return this.#constants.add("IsForbidden", names, `(text) => ${[...starts, ...parts].join(" || ")}`);
  }

  #forbidden({ startsWith, contains }: NonNullable<StringType["not"]>, names: readonly string[]): string {
    return this.#constants.add("Forbidden", names, literal([startsWith, contains]));
  }
}

function isNeeded({ required, fromClient }: Member): boolean {
  return required && fromClient === undefined;
}

/** What a member's shape says beside its type. */
function traits(member: Member, siblings: readonly Member[]): string[] {
  const others = deprecatedNames(siblings, member.name);
  const more = deprecatedMessage(member).slice(`${member.name} is deprecated`.length);
  return [
    ...(isNeeded(member) ? [`required: ${others.length === 0 ? "true" : literal(others)}`] : []),
    ...(member.deprecated === undefined ? [] : [`deprecated: ${literal(more)}`]),
  ];
}

function isPlain({ length, pattern, not }: StringType): boolean {
  return length === undefined && pattern === undefined && not === undefined;
}

function closedValues({ values, open }: StringType): string[] | undefined {
  return open ? undefined : values?.map((each) => String(each.value));
}

function choicesIn(type: Type): string[] {
  if (type.kind === "structure") return type.members.flatMap((member) => choicesIn(member.type));
  if (type.kind === "list" || type.kind === "map") return choicesIn(type.items);
  const values = type.kind === "string" ? closedValues(type) : undefined;
  return values === undefined ? [] : [literal(values)];
}

/** Whether the runtime can tell the pattern from its regular expression. */
function isReadBack(pattern: string): boolean {
  return regularExpression(pattern).slice(1, -2).replaceAll("\\/", "/") === pattern;
}

function range(bounds: Bounds | undefined): string {
  return `[${boundsArguments(bounds).join(", ")}]`;
}

/** The ends of bounds, as far as there are any. */
function boundsArguments({ min, max }: Bounds = {}): string[] {
  if (max === undefined) return min === undefined ? [] : [literal(min)];
  return [min === undefined ? "-Infinity" : literal(min), literal(max)];
}
