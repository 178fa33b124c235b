/** Every kind of value that a model has, changed in one place. */
import type { Model } from "../../generator/model/model.js";

export type Path = readonly (string | number)[];

/** The places of all single values. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** A place of each kind: the first one of those that differ in their positions in lists only. */
export function kindsOfFacts(model: Model): Path[] {
  const kinds = new Map<string, Path>();
  for (const path of leaves(model)) {
    // Those of every API and every Action: what is first in one may have no part in anything.
    const isName = path.at(-1) === "name" && path.length === 5;
    // No target tells where in its file a fact stands.
    if (["line", "column", "width"].includes(String(path.at(-1))) && path.includes("actions") && path.length > 7)
      continue;
    const kind = isName ? path.join(".") : kindOf(path);
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  return [...kinds.values()];
}

/** The names on the way; what is inside of structures is the same at every depth. */
function kindOf(path: Path): string {
  const names = path.filter((step) => typeof step === "string").join(".");
  return names.replace(/(type\.(items\.)*members\.)+/g, "type.members.").replace(/(items\.)+/g, "items.");
}

/** A copy in which one value is another one of its type. */
export function withOther(model: Model, path: Path): Model {
  const copy = structuredClone(model);
  const holder = path.slice(0, -1).reduce<unknown>((inner, key) => Reflect.get(inner as object, key), copy) as object;
  const key = path.at(-1) ?? "";
  const value: unknown = Reflect.get(holder, key);
  const other = typeof value === "number" ? value + 1 : typeof value === "boolean" ? !value : otherWord(String(value));
  Reflect.set(holder, key, other);
  return copy;
}

/** Words of which the model has only some. */
const WORDS = [
  ["POST", "GET"],
  ["read", "write", "destructive"],
  ["query", "body"],
  ["flat", "json", "comma"],
  ["error", "warning"],
  ["never", "backoff", "later"],
  ["<", "<=", ">", ">=", "==", "!="],
];

function otherWord(word: string): string {
  const words = WORDS.find((each) => each.includes(word)) ?? [];
  return words[(words.indexOf(word) + 1) % words.length] ?? `${word}x`;
}
