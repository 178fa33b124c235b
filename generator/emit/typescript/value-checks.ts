/** The checks of single values: their types, their constraints, and the members of structures. */
import type {
  IntegerType,
  ListType,
  Literal,
  MapType,
  Member,
  NumberType,
  StringType,
  Type,
} from "../../model/model.js";
import { deprecatedNames } from "../../model/member-values.js";
import {
  type Constraint,
  deprecatedMessage,
  elementName,
  enumMessage,
  lengthMessage,
  notMessage,
  patternMessage,
  rangeMessage,
  requiredMessage,
  sizeMessage,
  typeMessage,
} from "../../model/wording.js";
import { outOfBounds, outOfLength } from "./bounds-tests.js";
import type { Constants } from "./constants.js";
import type { HelperCalls } from "./helpers.js";
import { Locals } from "./locals.js";
import type { PathText } from "./path-text.js";
import { literal, regularExpression } from "./safe.js";
import { branch, either, line, loop, reporting, type Statement } from "./statements.js";

/** A value to check: its type, the variable that holds it, what messages call it, and where it is. */
interface Subject<Checked extends Type = Type> {
  readonly type: Checked;
  readonly value: string;
  readonly name: string;
  readonly path: PathText;
}

export class ValueChecks {
  readonly #constants: Constants;
  readonly #helpers: HelperCalls;
  #depth = 0;

  constructor(constants: Constants, helpers: HelperCalls) {
    this.#constants = constants;
    this.#helpers = helpers;
  }

  /** The checks of all members of the object in the variable `holder`. */
  members(members: readonly Member[], holder: string, path: PathText, locals: Locals): Statement[] {
    const names = members.map((member) => member.name);
    const set = `/* @__PURE__ */ new Set([${names.map((name) => literal(name)).join(", ")}])`;
    const known = this.#constants.add("Members", path, "ReadonlySet<string>", set);
    return [
      line(`${this.#helpers.call("unknownMembers", "issues", holder, known, path.text())};`),
      ...locals.declare(names, holder),
      ...members.flatMap((member) => this.#member(member, members, path.member(member.name), locals)),
    ];
  }

  #member(member: Member, siblings: readonly Member[], path: PathText, locals: Locals): Statement[] {
    const { name, type, deprecated } = member;
    const subject = { type, value: locals.at([name]), name, path };
    const needed = member.required && member.fromClient === undefined;
    const others = deprecatedNames(siblings, name).map((other) => `${locals.at([other])} == null`);
    if (needed && others.length === 0 && deprecated === undefined) return this.#value(subject, subject.value);
    const checks = this.#value(subject);
    if (deprecated !== undefined) {
      const message = deprecatedMessage(member);
      checks.push(reporting({ severity: "warning", path, rule: "deprecated", message }));
    }
    if (!needed) return [onlyWhenGiven(subject.value, checks)];
    const missing = fault(path, "required", requiredMessage(name));
    // A deprecated name may stand for it.
    return [
      branch([`${subject.value} == null`], others.length === 0 ? [missing] : [branch(others, [missing])], checks),
    ];
  }

  /** The checks of a value that is given, or of one that must be, in the variable `required`. */
  #value(subject: Subject, required?: string): Statement[] {
    const { type, value, name, path } = subject;
    if (required === undefined && isPlainChoice(type) && path.lastName() !== undefined) {
      return noneOf({ values: type.values, value, name, path });
    }
    const report = { severity: "error", path, rule: "type", message: typeMessage(name, type) } as const;
    const wrong = reporting(required === undefined ? report : { ...report, value: required });
    return [branch([this.#isWrong(type, value)], [wrong], this.#constraints(subject))];
  }

  #isWrong(type: Type, value: string): string {
    switch (type.kind) {
      case "string":
      case "boolean":
        return `typeof ${value} !== "${type.kind}"`;
      case "integer":
      case "long":
        return `!${this.#helpers.call("isInteger", value)}`;
      case "number":
        return either([`typeof ${value} !== "number"`, `!Number.isFinite(${value})`]);
      case "list":
        return `!Array.isArray(${value})`;
      case "structure":
      case "map":
        return `!${this.#helpers.call("isRecord", value)}`;
      default:
        return type satisfies never;
    }
  }

  /** The checks of a value of the right type. */
  #constraints(subject: Subject): Statement[] {
    const { type, value, path } = subject;
    switch (type.kind) {
      case "string":
        return this.#string({ ...subject, type });
      case "integer":
      case "long":
      case "number":
        return this.#number({ ...subject, type });
      case "boolean":
        return [];
      case "list":
        return [...this.#size({ ...subject, type }, `${value}.length`), this.#list({ ...subject, type })];
      case "map":
        return [...this.#size({ ...subject, type }, `Object.keys(${value}).length`), this.#map({ ...subject, type })];
      case "structure":
        return this.members(type.members, value, path, new Locals(type.members, [value]));
      default:
        return type satisfies never;
    }
  }

  #list({ type, value, name, path }: Subject<ListType>): Statement {
    return this.#nested((depth) => {
      const [index, item] = [`index${depth}`, `item${depth}`];
      const element = { type: type.items, value: item, name: elementName(name), path: path.element(index) };
      const body = [line(`const ${item}: unknown = ${value}[${index}];`), ...this.#value(element)];
      return loop(`let ${index} = 0; ${index} < ${value}.length; ${index}++`, body);
    });
  }

  #map({ type, value, name, path }: Subject<MapType>): Statement {
    return this.#nested((depth) => {
      const [key, item] = [`key${depth}`, `value${depth}`];
      const entry = { type: type.items, value: item, name: elementName(name), path: path.entry(key) };
      return loop(`const [${key}, ${item}] of Object.entries(${value})`, this.#value(entry));
    });
  }

  #string({ type, value, name, path }: Subject<StringType>): Statement[] {
    const checks = type.open ? [] : noneOf({ values: type.values, value, name, path });
    if (type.length !== undefined) {
      const test = outOfLength(value, type.length, this.#helpers);
      checks.push(branch([test], [fault(path, "length", lengthMessage(name, type.length))]));
    }
    if (type.pattern !== undefined) {
      const pattern = this.#constants.add("Pattern", path, "RegExp", regularExpression(type.pattern));
      const test = `!${pattern}.test(${value})`;
      checks.push(branch([test], [fault(path, "pattern", patternMessage(name, type.pattern))]));
    }
    if (type.not !== undefined) {
      const starts = type.not.startsWith.map((text) => `${value}.startsWith(${literal(text)})`);
      const parts = type.not.contains.map((text) => `${value}.includes(${literal(text)})`);
      checks.push(branch([either([...starts, ...parts])], [fault(path, "not", notMessage(name, type.not))]));
    }
    return checks;
  }

  #number({ type, value, name, path }: Subject<IntegerType | NumberType>): Statement[] {
    const checks = type.kind === "number" || type.open ? [] : noneOf({ values: type.values, value, name, path });
    if (type.range !== undefined) {
      const others = type.also.map((each) => `${value} !== ${each.value}`);
      const test = [outOfBounds(value, type.range), ...others];
      checks.push(branch(test, [fault(path, "range", rangeMessage(name, type.range, type.also))]));
    }
    return checks;
  }

  #size({ type, name, path }: Subject<ListType | MapType>, length: string): Statement[] {
    if (type.size === undefined) return [];
    return [branch([outOfBounds(length, type.size)], [fault(path, "size", sizeMessage(name, type.size, type.kind))])];
  }

  #nested(print: (depth: number) => Statement): Statement {
    this.#depth++;
    const statement = print(this.#depth);
    this.#depth--;
    return statement;
  }
}

interface Choice extends Omit<Subject, "type"> {
  readonly values: readonly { readonly value: Literal }[] | undefined;
}

function noneOf({ values, value, name, path }: Choice): Statement[] {
  if (values === undefined) return [];
  const literals = values.map((each) => each.value);
  const test = literals.map((each) => `${value} !== ${literal(each)}`);
  const report = { severity: "error", path, rule: "enum", message: enumMessage(name, literals) } as const;
  return [
    branch(test, [reporting(literals.every((each) => typeof each === "string") ? { ...report, value } : report)]),
  ];
}

/** A text that is one of some values: what is none of them may be no text either, which is left to the runtime to see. */
function isPlainChoice(type: Type): type is StringType {
  const isClosed = type.kind === "string" && type.values !== undefined && !type.open;
  return isClosed && type.length === undefined && type.pattern === undefined && type.not === undefined;
}

/** A check without alternatives takes the test in. */
function onlyWhenGiven(value: string, checks: readonly Statement[]): Statement {
  const given = `${value} != null`;
  const [only] = checks;
  if (checks.length > 1 || only?.kind !== "if" || only.otherwise.length > 0) return branch([given], checks);
  return branch([given, ...only.test], only.body);
}

function fault(path: PathText, rule: Constraint, message: string): Statement {
  return reporting({ severity: "error", path, rule, message });
}
