import * as z from "zod";
import { diagnostic } from "../diagnostics/catalogue.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/near.js";
import type { Positions } from "./positions.js";
import { nameHint, slipHint } from "./slips.js";
import { describe } from "./yaml.js";
import type { YamlObject } from "./yaml-object.js";

type Path = readonly PropertyKey[];

/** What is wrong with one file, and where it is not usable. */
export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  /** The paths of what is wrong and could not be mended. */
  readonly broken: readonly Path[];
}

/**
 * Checks one file against the schema of its language; every mistake becomes a diagnostic at its key or value.
 *
 * Unknown keys are mended in `content`, so that they do not lead to further mistakes: one that is near to a known key
 * is taken for it, any other is removed.
 */
export function checkContent(schema: z.ZodType, content: YamlObject, positions: Positions): Checked {
  const diagnostics: Diagnostic[] = [];
  const guessed = new Map<object, Set<string>>();
  for (;;) {
    const issues = (schema.safeParse(content).error?.issues ?? []).flatMap(innermost);
    const unknown = issues.filter((issue) => issue.code === "unrecognized_keys");
    for (const { path, keys } of unknown) {
      const holder = at(content, path).value as YamlObject;
      const candidates = possibleKeys(schema, path, content);
      for (const key of keys) {
        diagnostics.push(diagnostic("unknown-key", positions.key(holder, key), { key, candidates }));
        const near = nearest(key, candidates);
        if (near === undefined || near in holder) {
          positions.remove(holder, key);
        } else {
          positions.rename(holder, key, near);
          guessed.set(holder, (guessed.get(holder) ?? new Set()).add(near));
        }
      }
    }
    if (unknown.length > 0) continue;
    // A value that does not fit a guessed key was meant for another one.
    const wrongGuesses = issues.flatMap(({ path }) =>
      holders(content, path).filter(([holder, key]) => guessed.get(holder)?.has(key)),
    );
    for (const [holder, key] of wrongGuesses) {
      positions.remove(holder, key);
      guessed.get(holder)?.delete(key);
    }
    if (wrongGuesses.length > 0) continue;
    const others = issues.flatMap((issue) => toDiagnostic(issue, content, positions) ?? []);
    return { diagnostics: [...diagnostics, ...others], broken: issues.map(({ path }) => path) };
  }
}

/** The issues inside the branch of a union that was meant: the first that fails inside of the value. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union") return [issue];
  const inside = issue.errors.find((branch) =>
    branch.some((each) => each.path.length > 0 || each.code === "unrecognized_keys"),
  );
  if (inside === undefined) return [issue];
  return inside.flatMap((each) => innermost({ ...each, path: [...issue.path, ...each.path] }));
}

/** The diagnostic of an issue, or undefined when it follows from another one. */
function toDiagnostic(issue: z.core.$ZodIssue, content: YamlObject, positions: Positions): Diagnostic | undefined {
  const { holder, key, value } = at(content, issue.path);
  const span = key === undefined ? positions.whole(holder) : positions.value(holder, key);
  if (value === undefined && key !== undefined && issue.code !== "invalid_key") {
    return positions.isIncomplete(holder) ? undefined : diagnostic("missing-key", positions.whole(holder), { key });
  }
  const wrongType = (expected: string) =>
    diagnostic("wrong-type", span, { expected, found: describe(value), hint: slipHint(issue.path, expected, value) });
  switch (issue.code) {
    case "invalid_key": {
      const reason = issue.issues[0]?.message ?? "another name";
      return diagnostic("invalid-name", key === undefined ? span : positions.key(holder, key), {
        name: String(key),
        hint: nameHint(String(key), reason),
      });
    }
    case "invalid_type":
      return wrongType(expected(issue.expected));
    case "invalid_value":
      if (typeof value === "object") return wrongType("text");
      return diagnostic("invalid-choice", span, { value, choices: issue.values.map(String) });
    case "invalid_union":
      return wrongType([...new Set(unionTypes(issue))].join(" or "));
    case "too_small":
    case "too_big": {
      const [word, limit] = issue.code === "too_small" ? ["at least", issue.minimum] : ["at most", issue.maximum];
      const noun = issue.origin === "array" ? ` ${limit === 1 ? "entry" : "entries"}` : "";
      return diagnostic("invalid-value", span, { reason: `${word} ${limit}${noun}` });
    }
    default:
      return diagnostic("invalid-value", span, { reason: issue.message });
  }
}

function unionTypes(issue: z.core.$ZodIssueInvalidUnion): string[] {
  return issue.errors.flatMap((branch) =>
    branch.flatMap((each) => {
      if (each.code === "invalid_union") return unionTypes(each);
      return [each.code === "invalid_type" ? expected(each.expected) : each.message];
    }),
  );
}

/** The words of YAML for the types of the schema library. */
function expected(type: string): string {
  const words: Record<string, string> = {
    object: "a mapping",
    record: "a mapping",
    array: "a list",
    tuple: "a list",
    string: "text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
  };
  return words[type] ?? type;
}

/** Every object on the way to a place, with the key that the way takes. */
function holders(content: YamlObject, path: Path): [YamlObject, string][] {
  return path.flatMap((step, index): [YamlObject, string][] => {
    const { value } = at(content, path.slice(0, index));
    return typeof value === "object" && value !== null ? [[value as YamlObject, String(step)]] : [];
  });
}

/** The object that holds the place, the last key, and the value there. */
function at(content: YamlObject, path: Path): { holder: object; key: string | undefined; value: unknown } {
  let holder: object = content;
  let value: unknown = content;
  let key: string | undefined;
  for (const step of path) {
    if (typeof value !== "object" || value === null) break;
    holder = value;
    key = String(step);
    value = (value as YamlObject)[key];
  }
  return { holder, key, value };
}

/** The keys that the schema knows at a place, for the did-you-mean. */
function possibleKeys(schema: z.ZodType, path: Path, content: unknown): string[] {
  const found = descend(schema, path, content);
  return found.flatMap((each) => (each instanceof z.ZodObject ? Object.keys(each.shape) : []));
}

function descend(schema: unknown, path: Path, content: unknown): unknown[] {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodUnion) return bare.options.flatMap((option) => descend(option, path, content));
  const [step, ...rest] = path;
  if (step === undefined) return [bare];
  const inner = (content as YamlObject | undefined)?.[String(step)];
  if (bare instanceof z.ZodObject) return descend(bare.shape[String(step)], rest, inner);
  if (bare instanceof z.ZodRecord) return descend(bare.valueType, rest, inner);
  if (bare instanceof z.ZodArray) return descend(bare.element, rest, inner);
  return [];
}

function unwrap(schema: unknown): unknown {
  const isWrapped =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault;
  return isWrapped ? unwrap(schema.unwrap()) : schema;
}
