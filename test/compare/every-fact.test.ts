/** Whatever is changed in a model is found: every value of a small one, and values of the real one at random. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareModels } from "../../generator/compare/compare.js";
import type { Model } from "../../generator/model/model.js";
import { fixture, modelOf, specTexts } from "./fixture.js";
import { checkedChanges } from "./mirror.js";
import { realModel as model } from "../real-model.js";

type Path = readonly (string | number)[];
type Json = { [key: string | number]: Json };

/** The paths of all single values. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const entries = Object.entries(value);
  return entries.flatMap(([key, inner]) => leaves(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Json | undefined)?.[key], value);
}

/** A copy in which one value is another of its type. */
function changed(model: Model, path: Path): Model {
  const copy = structuredClone(model);
  const holder = at(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  const key = path.at(-1) ?? "";
  const value = holder[key];
  holder[key] = typeof value === "number" ? value + 1 : typeof value === "boolean" ? !value : other(String(value));
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
  ["fields", "every", "some"],
  ["<", "<=", ">", ">=", "==", "!="],
];

function other(word: string): string {
  const words = WORDS.find((each) => each.includes(word)) ?? [];
  return words[(words.indexOf(word) + 1) % words.length] ?? `${word}x`;
}

/** What a fact is not: places in files, how the spec is written, and values that mean nothing where they stand. */
function isFact(model: Model, path: Path): boolean {
  const key = path.at(-1);
  if (path.includes("span") || key === "shape" || key === "mixin") return false;
  // Another kind of a thing is not made by another word, and the client fills in one thing only.
  if (key === "kind" || key === "fromClient") return false;
  const holder = at(model, path.slice(0, -1)) as Json;
  const isMember = "idempotencyToken" in (holder as object);
  const [, , , , section] = path;
  const isTop = path.length === 7 && section === "parameters";
  if (isMember && ["in", "encoding", "idempotencyToken", "dryRun"].includes(String(key))) {
    const kind = String((holder["type"] as Json | undefined)?.["kind"]);
    return isTop && (key !== "encoding" || ["list", "structure", "map"].includes(kind));
  }
  if (key === "open") return "values" in (holder as object);
  return true;
}

/** Names that tell one thing from another: with another name the old thing goes and a new one comes. */
const NAMES = ["name", "id", "code", "title", "about", "value", "type"];

describe("every value of a small model", { timeout: 60_000 }, () => {
  const model = modelOf(specTexts(fixture("plain")));
  const paths = leaves(model).filter((path) => isFact(model, path));

  test("is compared", () => {
    expect(paths.length).toBeGreaterThan(500);
    const missed = paths.filter((path) => compareModels(model, changed(model, path)).length === 0);
    expect(missed.map((path) => path.join("."))).toEqual([]);
  });

  test("is told once, and the other way round from the other side", () => {
    for (const path of paths) {
      const changes = checkedChanges(model, changed(model, path));
      const isName = path.some((key) => NAMES.includes(String(key))) || typeof path.at(-1) === "number";
      if (!isName) expect(changes.length, path.join(".")).toBe(1);
    }
  });
});

/** The model with only the Action that a path leads into, or with only its service and no Action: copies take time. */
function onlyAt({ services }: Model, [, index, section, number]: Path): Model {
  const service = services[Number(index)];
  if (service === undefined) return { services: [] };
  const action = section === "actions" ? service.actions[Number(number)] : undefined;
  return { services: [{ ...service, actions: action === undefined ? [] : [action] }] };
}

test("a value of the real model at random is compared", { timeout: 60_000 }, () => {
  const paths = leaves(model).filter((path) => isFact(model, path));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: paths.length - 1 }), (index) => {
      const path = paths[index] ?? [];
      const alone = onlyAt(model, path);
      const inside = ["services", 0, ...(path[2] === "actions" ? ["actions", 0, ...path.slice(4)] : path.slice(2))];
      expect(checkedChanges(alone, changed(alone, inside)).length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});

test("the order in which things stand is no difference", () => {
  const model = modelOf(specTexts(fixture("plain")));
  const reversed = (value: unknown, path: Path): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, reversed(inner, [...path, key])] as const);
    if (!Array.isArray(value)) return Object.fromEntries(entries.toReversed());
    const list = entries.map(([, inner]) => inner);
    // The first method is the one used; paths, notes and what examples show are read from the left.
    const isOrdered = ["methods", "path", "list", "left", "right", "within", "notes", "request", "response", "claims"];
    const isWords = path.some((key) => ["examples", "path", "left", "right"].includes(String(key)));
    const name = String(path.at(-1));
    const isList = list.every((each) => typeof each !== "object") && isOrdered.includes(name);
    return isList || isWords || (name !== "paths" && path.at(-2) === "paths") ? list : list.toReversed();
  };
  expect(compareModels(model, reversed(model, []) as Model)).toEqual([]);
});

test("the real model does not differ from itself", () => {
  expect(compareModels(model, structuredClone(model))).toEqual([]);
});
