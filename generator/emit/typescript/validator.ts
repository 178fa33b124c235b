/**
 * Straight-line validators: for each parameter the checks of its type and constraints, then each rule, in the order and
 * with the messages of `model/validate.ts`.
 */
import type { Action, Member, StringType, Type } from "../../model/model.js";
import { deprecatedNames } from "../../model/validate.js";
import {
  deprecatedMessage,
  elementName,
  enumMessage,
  lengthMessage,
  patternMessage,
  rangeMessage,
  requiredMessage,
  sizeMessage,
  typeMessage,
} from "../../model/wording.js";
import { methodName } from "./names.js";
import { PathText } from "./path-text.js";
import { ruleStatements } from "./rule-checks.js";
import { literal, propertyKey, regularExpression } from "./safe.js";
import { branch, destructuring, Locals, loop, outOfBounds, reportCall } from "./statements.js";

/** A constant that stands before a validator: the known members of an object, or a pattern. */
export interface Constant {
  readonly name: string;
  readonly type: string;
  readonly value: string;
}

/** A validator's text, and the names it needs from the runtime. */
export interface ValidatorText {
  readonly constants: readonly Constant[];
  readonly body: string;
  readonly imports: readonly string[];
}

/** What generated validators may call in the runtime. */
const HELPERS =
  "error isInteger isRecord mistyped repeated required unknownMembers unlisted violated warning within".split(" ");

/** Prints `validate<Action>`; its parameter is called `params`. */
export function validatorText(action: Action): ValidatorText {
  const printer = new ValidatorPrinter(methodName(action));
  const locals = new Locals(action.parameters);
  const checks = printer.membersChecks(action.parameters, "params", PathText.root, locals);
  const rules = action.rules.flatMap((rule) => ruleStatements(rule, action.parameters, locals));
  const lines = [
    "const issues: Issue[] = [];",
    branch("!isRecord(params)", [`error(issues, "", "type", "The parameters must be an object.");`, "return issues;"]),
    ...checks,
    ...rules,
    "return issues;",
  ];
  const body = lines.join("\n");
  const imports = HELPERS.filter((name) => new RegExp(`\\b${name}\\(`).test(body));
  return { constants: printer.constants, body, imports };
}

class ValidatorPrinter {
  readonly constants: Constant[] = [];
  readonly #prefix: string;
  #depth = 0;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** The checks of all members of the object in the variable `holder`. */
  membersChecks(members: readonly Member[], holder: string, path: PathText, locals: Locals): string[] {
    const known = this.#constant("Members", path, "Readonly<Record<string, 1>>", knownMembers(members));
    return [
      `unknownMembers(issues, ${holder}, ${known}, ${path.text()});`,
      ...destructuring(members, holder, locals),
      ...members.map((member) => this.#memberCheck(member, members, path.member(member.name), locals)),
    ];
  }

  #memberCheck(member: Member, siblings: readonly Member[], path: PathText, locals: Locals): string {
    const value = locals.name(member.name);
    const needed = member.required && member.fromClient === undefined;
    const checks = this.#valueChecks(member.type, value, member.name, path);
    if (member.deprecated !== undefined) {
      checks.push(reportCall("warning", path, "deprecated", deprecatedMessage(member)));
    }
    if (!needed) return branch(`${value} != null`, checks);
    // A deprecated name may stand for it.
    const others = deprecatedNames(siblings, member.name).map((name) => `${locals.name(name)} == null`);
    const missing = reportCall("error", path, "required", requiredMessage(member.name));
    return branch(`${value} == null`, [others.length === 0 ? missing : branch(others.join(" && "), [missing])], checks);
  }

  /** The checks of a value that is given. */
  #valueChecks(type: Type, value: string, name: string, path: PathText): string[] {
    const wrong = reportCall("error", path, "type", typeMessage(name, type));
    const checked = (test: string, checks: readonly string[]) => [branch(test, [wrong], checks)];
    switch (type.kind) {
      case "string":
        return checked(`typeof ${value} !== "string"`, this.#stringChecks(type, value, name, path));
      case "integer":
      case "long":
      case "number": {
        const test =
          type.kind === "number"
            ? `typeof ${value} !== "number" || !Number.isFinite(${value})`
            : `!isInteger(${value})`;
        return checked(test, this.#numberChecks(type, value, name, path));
      }
      case "boolean":
        return checked(`typeof ${value} !== "boolean"`, []);
      case "list":
        return checked(`!Array.isArray(${value})`, [
          ...this.#sizeCheck(type, `${value}.length`, name, path),
          ...this.#listChecks(type.items, value, name, path),
        ]);
      case "structure":
        return checked(
          `!isRecord(${value})`,
          this.#nested(() => this.membersChecks(type.members, value, path, new Locals(type.members))),
        );
      case "map":
        return checked(`!isRecord(${value})`, [
          ...this.#sizeCheck(type, `Object.keys(${value}).length`, name, path),
          ...this.#nested((depth) => [
            loop(
              `const [key${depth}, value${depth}] of Object.entries(${value})`,
              this.#valueChecks(type.items, `value${depth}`, elementName(name), path.entry(`key${depth}`)),
            ),
          ]),
        ]);
      default:
        return type satisfies never;
    }
  }

  #listChecks(items: Type, list: string, name: string, path: PathText): string[] {
    return this.#nested((depth) => [
      loop(`let index${depth} = 0; index${depth} < ${list}.length; index${depth}++`, [
        `const item${depth}: unknown = ${list}[index${depth}];`,
        ...this.#valueChecks(items, `item${depth}`, elementName(name), path.element(`index${depth}`)),
      ]),
    ]);
  }

  #stringChecks(type: StringType, value: string, name: string, path: PathText): string[] {
    const checks: string[] = [];
    if (type.values !== undefined && !type.open) {
      const values = type.values.map((each) => each.value);
      const test = values.map((each) => `${value} !== ${literal(each)}`).join(" && ");
      checks.push(branch(test, [reportCall("error", path, "enum", enumMessage(name, values))]));
    }
    if (type.length !== undefined) {
      const { min = 0, max = "Infinity" } = type.length;
      const report = reportCall("error", path, "length", lengthMessage(name, type.length));
      checks.push(branch(`!within(${value}, ${min}, ${max})`, [report]));
    }
    if (type.pattern !== undefined) {
      const pattern = this.#constant("Pattern", path, "RegExp", regularExpression(type.pattern));
      const report = reportCall("error", path, "pattern", patternMessage(name, type.pattern));
      checks.push(branch(`!${pattern}.test(${value})`, [report]));
    }
    return checks;
  }

  #numberChecks(
    type: Extract<Type, { kind: "integer" | "long" | "number" }>,
    value: string,
    name: string,
    path: PathText,
  ): string[] {
    const checks: string[] = [];
    if (type.kind !== "number" && type.values !== undefined && !type.open) {
      const values = type.values.map((each) => each.value);
      const test = values.map((each) => `${value} !== ${literal(each)}`).join(" && ");
      checks.push(branch(test, [reportCall("error", path, "enum", enumMessage(name, values))]));
    }
    if (type.range !== undefined) {
      const special = type.also.map((each) => ` && ${value} !== ${each.value}`).join("");
      const report = reportCall("error", path, "range", rangeMessage(name, type.range, type.also));
      checks.push(branch(`${outOfBounds(value, type.range)}${special}`, [report]));
    }
    return checks;
  }

  #sizeCheck(type: Extract<Type, { kind: "list" | "map" }>, length: string, name: string, path: PathText): string[] {
    if (type.size === undefined) return [];
    const report = reportCall("error", path, "size", sizeMessage(name, type.size, type.kind));
    return [branch(outOfBounds(length, type.size), [report])];
  }

  #nested(print: (depth: number) => string[]): string[] {
    this.#depth++;
    const lines = print(this.#depth);
    this.#depth--;
    return lines;
  }

  #constant(kind: string, path: PathText, type: string, value: string): string {
    const name = `${this.#prefix}${path.identifier()}${kind}`;
    this.constants.push({ name, type, value });
    return name;
  }
}

function knownMembers(members: readonly Member[]): string {
  return `{ ${members.map((member) => `${propertyKey(member.name)}: 1`).join(", ")} }`;
}
