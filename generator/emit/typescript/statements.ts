/** Small pieces of statements that validators are made of. */
import type { Bounds, Member, MemberPath } from "../../model/model.js";
import { localName } from "./names.js";
import type { PathText } from "./path-text.js";
import { literal, propertyKey } from "./safe.js";

/** The local variables that hold the members of one object. */
export class Locals {
  readonly #members: readonly Member[];

  constructor(members: readonly Member[]) {
    this.#members = members;
  }

  name(member: string): string {
    return localName(member);
  }

  /** The value at a path; through structures step by step, since a value of a wrong type has no members. */
  at(path: MemberPath): string {
    const [first = "", ...rest] = path;
    if (!this.#members.some((member) => member.name === first)) throw new Error(`no member ${first}`);
    return rest.reduce(
      (holder, name) => `(${holder} as Record<string, unknown> | null | undefined)?.[${literal(name)}]`,
      this.name(first),
    );
  }
}

/** `const { RuleName, Domain } = item1;` */
export function destructuring(members: readonly Member[], holder: string, locals: Locals): string[] {
  if (members.length === 0) return [];
  const names = members.map(({ name }) =>
    locals.name(name) === name ? name : `${propertyKey(name)}: ${locals.name(name)}`,
  );
  return [`const { ${names.join(", ")} } = ${holder};`];
}

/** An `if` with its branches, each a list of whole statements; an `if` alone in the second becomes `else if`. */
export function branch(test: string, then: readonly string[], otherwise: readonly string[] = []): string {
  const head = `if (${test}) {\n${then.join("\n")}\n}`;
  const [first = "", ...rest] = otherwise;
  if (otherwise.length === 0) return head;
  if (rest.length === 0 && first.startsWith("if (")) return `${head} else ${first}`;
  return `${head} else {\n${otherwise.join("\n")}\n}`;
}

/** A loop around whole statements. */
export function loop(head: string, body: readonly string[]): string {
  return `for (${head}) {\n${body.join("\n")}\n}`;
}

/**
 * A call that reports one issue. A message that begins with the name of what the path leads to is left to the runtime to
 * put together, which keeps bundles small; the messages are the same.
 */
export function reportCall(severity: "error" | "warning", path: PathText, rule: string, message: string): string {
  const name = path.lastName();
  if (name === undefined || !message.startsWith(`${name} `)) {
    return `${severity}(issues, ${path.text()}, ${literal(rule)}, ${literal(message)});`;
  }
  const text = message.slice(name.length + 1);
  if (severity === "error" && rule === "required") return `required(issues, ${path.text()});`;
  const what = /^must be (.*)\.$/.exec(text)?.[1];
  if (severity === "error" && rule === "enum" && what !== undefined)
    return `unlisted(issues, ${path.text()}, ${literal(what)});`;
  if (severity === "error" && rule === "type" && what !== undefined) {
    return `mistyped(issues, ${path.text()}${what === "a string" ? "" : `, ${literal(what)}`});`;
  }
  const last = severity === "error" ? "" : `, ${literal(severity)}`;
  return `violated(issues, ${path.text()}, ${literal(rule)}, ${literal(text)}${last});`;
}

/** A test that a number lies outside of bounds. */
export function outOfBounds(value: string, { min, max }: Bounds): string {
  const tests = [min === undefined ? [] : [`${value} < ${min}`], max === undefined ? [] : [`${value} > ${max}`]].flat();
  return tests.length > 1 ? `(${tests.join(" || ")})` : tests.join("");
}
