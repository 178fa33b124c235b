import { z } from "zod";
import { diagnostic } from "../diagnostics/catalogue.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { FILE_KINDS, type FileKind } from "./language.js";
import type { Positions } from "./positions.js";
import { describe, type YamlObject } from "./yaml.js";

type Path = readonly PropertyKey[];

/** A mistake in one file against the language. */
export interface Fault {
  readonly diagnostic: Diagnostic;
  readonly path: Path;
  /** Takes an unknown key out of the content, after which the rest is usable; false for every other fault. */
  readonly remove: () => boolean;
}

/** Checks one file against the language; every fault becomes a diagnostic at its key or value. */
export function checkFile(kind: FileKind, content: YamlObject, positions: Positions): Fault[] {
  const result = FILE_KINDS[kind].safeParse(content);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) =>
    toDiagnostics(issue, content, positions, FILE_KINDS[kind]).map((diagnostic) => ({
      diagnostic,
      path: issue.path,
      remove: () => {
        if (issue.code !== "unrecognized_keys") return false;
        for (const key of issue.keys) delete (at(content, issue.path).value as YamlObject)[key];
        return true;
      },
    })),
  );
}

function toDiagnostics(
  issue: z.core.$ZodIssue,
  content: YamlObject,
  positions: Positions,
  schema: z.ZodType,
): Diagnostic[] {
  const { holder, key, value } = at(content, issue.path);
  const span = key === undefined ? positions.whole(holder) : positions.value(holder, key);
  switch (issue.code) {
    case "unrecognized_keys": {
      const candidates = possibleKeys(schema, issue.path, content);
      return issue.keys.map((unknown) =>
        diagnostic("unknown-key", positions.key(value as object, unknown), { key: unknown, candidates }),
      );
    }
    case "invalid_key":
      return [
        diagnostic("invalid-name", key === undefined ? span : positions.key(holder, key), {
          name: String(key),
          reason: issue.issues[0]?.message ?? "another name",
        }),
      ];
    case "invalid_type":
      if (value === undefined && key !== undefined) {
        return [diagnostic("missing-key", positions.whole(holder), { key: String(key) })];
      }
      return [diagnostic("wrong-type", span, { expected: expected(issue.expected), found: describe(value) })];
    case "invalid_value": {
      if (value === undefined && key !== undefined) {
        return [diagnostic("missing-key", positions.whole(holder), { key: String(key) })];
      }
      return [diagnostic("invalid-choice", span, { value, choices: issue.values.map(String) })];
    }
    case "invalid_union": {
      // The branch that fails deepest inside the value is the one that was meant.
      const inside = issue.errors.find((branch) => branch.some((each) => each.path.length > 0 || each.code === "unrecognized_keys"));
      if (inside !== undefined) {
        return inside.flatMap((each) =>
          toDiagnostics({ ...each, path: [...issue.path, ...each.path] }, content, positions, schema),
        );
      }
      if (value === undefined && key !== undefined) {
        return [diagnostic("missing-key", positions.whole(holder), { key: String(key) })];
      }
      const types = [...new Set(unionTypes(issue))];
      return [diagnostic("wrong-type", span, { expected: types.join(" or "), found: describe(value) })];
    }
    case "too_small":
      return [diagnostic("invalid-value", span, { reason: `at least ${issue.minimum} ${issue.origin === "array" ? "entry" : ""}`.trim() })];
    default:
      return [diagnostic("invalid-value", span, { reason: issue.message })];
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
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;
}
