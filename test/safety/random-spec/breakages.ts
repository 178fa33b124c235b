/** Breaks a spec at one place, in the ways in which people break it. */
import { stringify } from "yaml";
import type { Draw } from "./draw.js";
import { modeline, type SpecData } from "./spec.js";

/** A spec with one thing changed. */
export interface Broken {
  readonly files: Readonly<Record<string, string>>;
  /** The file that was changed. */
  readonly path: string;
  readonly what: string;
  /** Where a mistake of the place alone must be reported: the lines of what the broken thing stands in. */
  readonly lines?: { readonly from: number; readonly to: number };
}

type Steps = readonly (string | number)[];
type Holder = Record<string, unknown> | unknown[];

/** A value and the way to it. */
interface Place {
  readonly steps: Steps;
  readonly value: unknown;
}

/** Values that belong to none of most places. */
const STRANGE: readonly unknown[] = [
  null,
  true,
  -1,
  1.5,
  1e300,
  "",
  " ",
  "5..1",
  "..",
  "(",
  "no such name",
  "a.b.c",
  "[]",
  [],
  {},
  [[]],
  [null],
  { a: { b: 1 } },
  { use: "NoSuchShape" },
  { type: "list" },
];
const NAMES = [
  "zzz",
  "__proto__",
  "constructor",
  "a b",
  "1",
  "",
  "é",
  "type",
  "use",
  "of",
  "when",
  "toString",
  "a.b",
  "id",
];

/** Every value of a file, and the way to it. */
export function placesIn(value: unknown, steps: Steps = []): Place[] {
  if (typeof value !== "object" || value === null) return [{ steps, value }];
  const inside = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [{ steps, value }, ...inside.flatMap(([step, each]) => placesIn(each, [...steps, step]))];
}

/** Changes one value or one key of one file. */
export function broken(draw: Draw, spec: SpecData): Broken {
  const path = draw.from(Object.keys(spec));
  const data = structuredClone(spec[path]) as Record<string, unknown>;
  const places = placesIn(data);
  const { steps, value } = draw.from(places.slice(1));
  const key = steps.at(-1) as string | number;
  const holder = at(data, steps.slice(0, -1)) as Holder;
  const set = (changed: unknown) => Object.assign(holder, { [key]: changed });
  const rename = (name: string) => {
    const entries = Object.entries(holder).map(([each, old]) => [each === key ? name : each, old]);
    for (const each of Object.keys(holder)) delete (holder as Record<string, unknown>)[each];
    // The new name may be that of another key, or `__proto__`.
    const property = { enumerable: true, configurable: true, writable: true };
    for (const [each, old] of entries) Object.defineProperty(holder, String(each), { ...property, value: old });
  };
  const isKey = typeof key === "string";
  const other = draw.from(places).value;
  const name = draw.from(NAMES);
  const strange = draw.from(STRANGE);
  const ways: readonly (readonly [what: string, change: () => unknown])[] = [
    ["lost", () => (Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key])],
    ["replaced", () => set(strange)],
    ["exchanged", () => set(structuredClone(other))],
    ["doubled", () => (Array.isArray(holder) ? holder.push(value) : (holder[name] = structuredClone(value)))],
    ["renamed", () => (isKey ? rename(draw.from([name, key.slice(1), `${key}x`, key.toUpperCase()])) : set(strange))],
    ["reversed", () => set(reversed(value) ?? strange)],
  ];
  const [what, change] = draw.from(ways);
  change();
  return { files: { [path]: fileText(path, data) }, path, what: `${what}: ${steps.join(".")}` };
}

/** Puts a key where none of that name can be, or a mapping where a text must be: nothing else is wrong then. */
export function brokenLocally(draw: Draw, spec: SpecData): Broken {
  const path = draw.from(Object.keys(spec));
  const data = structuredClone(spec[path]) as Record<string, unknown>;
  const described = placesIn(data).filter(
    ({ steps, value }) =>
      typeof value === "string" && ["description", "meaning", "title", "chosen"].includes(String(steps.at(-1))),
  );
  const { steps } = draw.from(described);
  const holder = at(data, steps.slice(0, -1)) as Record<string, unknown>;
  const key = String(steps.at(-1));
  // What is below `enum` or `claims` may have any name.
  const isFree = ["enum", "claims", "limit"].includes(String(steps.at(-2)));
  if (draw.oneIn(2) && !isFree) holder["zzzzzzzzzz"] = 1;
  else holder[key] = { deep: [1, 2] };
  const text = fileText(path, data);
  return { files: { [path]: text }, path, what: steps.join("."), lines: linesOf(text, data, steps.slice(0, -1)) };
}

/** A text cut off, a file gone or under another name: what happens to files as such. */
export function brokenFile(draw: Draw, spec: SpecData): Broken & { readonly gone?: string } {
  const path = draw.from(Object.keys(spec));
  const text = fileText(path, spec[path]);
  const folder = path.slice(0, path.lastIndexOf("/"));
  const elsewhere = [
    `${folder}/Other.yaml`,
    `${folder}/deep/er/X.yaml`,
    "demo/X.yaml",
    "X.yaml",
    "demo/shapes/x.yaml",
    `${path}x.yml`,
  ];
  const place = draw.from(elsewhere);
  return draw.from([
    { files: { [path]: text.slice(0, draw.number(0, text.length)) }, path, what: "cut off" },
    { files: {}, path, what: "gone", gone: path },
    { files: { [place]: text }, path: place, what: "under another name", gone: path },
    { files: { [place]: text }, path: place, what: "there twice" },
    { files: { [path]: text.slice(text.indexOf("\n") + 1) }, path, what: "without its first line" },
  ]);
}

function fileText(path: string, data: unknown): string {
  return modeline(path) + stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
}

function at(data: unknown, steps: Steps): unknown {
  return steps.reduce((value: unknown, step) => (value as Record<string | number, unknown>)[step], data);
}

/** Bounds with their ends exchanged, a list from its end. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.toReversed();
  const [, from, to] = (typeof value === "string" && /^(-?\d+)\.\.(-?\d+)$/.exec(value)) || [];
  return from === undefined ? undefined : `${to}..${from}`;
}

/** The lines of a value: from its first key on as many as it is long. */
function linesOf(text: string, data: unknown, steps: Steps): { from: number; to: number } {
  const marked = structuredClone(data);
  const mark = "MARK-OF-THE-PLACE";
  const [holder, key] = [at(marked, steps.slice(0, -1)) as Record<string, unknown>, steps.at(-1)];
  if (key === undefined) return { from: 1, to: text.split("\n").length };
  holder[key] = mark;
  const shorter = fileText("", marked).split("\n");
  const from = shorter.findIndex((line) => line.includes(mark)) + 1;
  return { from, to: from + (text.split("\n").length - shorter.length) };
}
