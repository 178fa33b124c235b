/** Values just inside and just outside of each constraint of a type. */
import type { BareIntegerType, BareNumberType, BareStringType } from "../../../model/bare.js";
import type { Bounds } from "../../../model/model.js";
import { inBounds } from "../../../model/bounds.js";
import { around } from "../requests/limited.js";
import { listOf, mapOf } from "../requests/elements.js";
import { once } from "../requests/once.js";
import type { Place } from "../requests/places.js";
import type { Steps } from "../requests/path.js";
import { goodValues, type Space } from "../requests/space.js";
import { breaksOnly, fits, SAMPLES, textOfLength, withAstral } from "../requests/texts.js";

/** A value for a place, and the constraint that it breaks or only just keeps. */
export interface Edge {
  /** `length-above` */
  readonly name: string;
  readonly constraint: "type" | "enum" | "range" | "length" | "pattern" | "not" | "size";
  readonly isBroken: boolean;
  readonly value: unknown;
}

/** `own`: where the type is a narrower one that a rule makes of it, what all values must keep to. */
export function edgesOf(space: Space, { type, steps }: Place, own?: BareStringType): Edge[] {
  switch (type.kind) {
    case "string":
      return [wrong(7), ...enumEdges(type), ...textEdges(space, steps, type, own)];
    case "integer":
    case "long":
      return [wrong("1", "type-text"), wrong(1.5, "type-fraction"), ...enumEdges(type), ...numberEdges(type)];
    case "number":
      return [wrong("1", "type-text"), ...numberEdges(type)];
    case "boolean":
      return [wrong("true"), inside("type", "true", true), inside("type", "false", false)];
    case "structure":
      return [wrong("a"), wrong([], "type-list")];
    case "list":
    case "map":
      return [
        wrong("a"),
        wrong(type.kind === "list" ? {} : [], type.kind === "list" ? "type-object" : "type-list"),
        ...sizeEdges(space, steps, type.kind, type.size),
      ];
    default:
      return type satisfies never;
  }
}

function inside(constraint: Edge["constraint"], side: string, value: unknown): Edge {
  return { name: `${constraint}-${side}`, constraint, isBroken: false, value };
}

function outside(constraint: Edge["constraint"], side: string, value: unknown): Edge {
  return { name: `${constraint}-${side}`, constraint, isBroken: true, value };
}

function wrong(value: unknown, name = "type"): Edge {
  return { name, constraint: "type", isBroken: true, value };
}

function enumEdges(type: BareStringType | BareIntegerType): Edge[] {
  const { open } = type;
  const values = type.values?.map(({ value }) => value);
  if (values === undefined) return [];
  const found = values.map((value) => inside("enum", String(value), value));
  const [value] = values;
  if (typeof value === "number") {
    const other = Math.max(...(values as number[])) + 1;
    return [...found, open ? inside("enum", "open", other) : outside("enum", "other", other)];
  }
  // The same word in another case is another word.
  const cases = [String(value).toUpperCase(), String(value).toLowerCase(), `${value}x`];
  const other = cases.find((each) => !values.includes(each));
  return [...found, open ? inside("enum", "open", "future") : outside("enum", "other", other)];
}

function numberEdges({ kind, range, also }: BareIntegerType | BareNumberType): Edge[] {
  if (range === undefined) return [];
  const step = kind === "number" ? 0.5 : 1;
  const special = also.map(({ value }) => value);
  const edge = (side: string, value: number): Edge =>
    inBounds(value, range) || special.includes(value) ? inside("range", side, value) : outside("range", side, value);
  const edges = [
    ...(range.min === undefined ? [] : [edge("min", range.min), edge("below", range.min - step)]),
    ...(range.max === undefined ? [] : [edge("max", range.max), edge("above", range.max + step)]),
    ...special.flatMap((value) => [value, value + step, value - step].map((each) => edge(`also${each}`, each))),
  ];
  return [...new Map(edges.map((each) => [each.value, each])).values()];
}

function textEdges(space: Space, steps: Steps, type: BareStringType, own?: BareStringType): readonly Edge[] {
  if (type.values !== undefined && !type.open) return [];
  const good = goodValues(space, steps).filter((value) => typeof value === "string");
  return edgesBeside(good, type, own);
}

/** The edges of a text's length, of its pattern, and of what must not be in it; `good`: texts that are right. */
const edgesBeside = once((good: readonly string[], type: BareStringType, own?: BareStringType): readonly Edge[] => [
  ...lengthEdges(type, good),
  ...patternEdges(type, good, own),
  ...notEdges(type, good),
]);

function lengthEdges(type: BareStringType, good: readonly string[]): Edge[] {
  const { min = 0, max } = type.length ?? {};
  const edge = (side: string, count: number, isPlain = false): Edge[] => {
    const text = textOfLength(type, count, good);
    const isBroken = count < min || count > (max ?? Infinity);
    // Where each such text breaks the pattern as well, it has both issues.
    if (text === undefined) return isBroken ? [outside("length", side, "a".repeat(count))] : [];
    const value = isPlain ? text : withAstral(type, text);
    return [isBroken ? outside("length", side, value) : inside("length", side, value)];
  };
  return [
    ...(type.length?.min === undefined ? [] : edge("min", min)),
    ...(min === 0 ? [] : edge("below", min - 1)),
    ...(max === undefined ? [] : [...edge("max", max), ...edge("above", max + 1, true)]),
  ];
}

/** What stands in a right text to break a pattern: the likeliest first, then whatever can be typed. */
const INTRUDERS = [
  ...' 中!;,$\na/"',
  ...Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)),
];

function patternEdges(type: BareStringType, good: readonly string[], own?: BareStringType): Edge[] {
  if (type.pattern === undefined) return [];
  const sized = textOfLength(type, type.length?.min ?? 2, good);
  const cores = [...good, ...(sized === undefined ? [] : [sized])].filter((text) => fits(type, text));
  const core = cores.find((text) => text.length > 1 && /^[\w/.-]+$/.test(text)) ?? cores[0] ?? "";
  const breaks = (text: string): boolean => breaksOnly(type, text, "pattern") && (own === undefined || fits(own, text));
  const middle = Math.ceil(core.length / 2);
  const [head, tail] = [core.slice(0, middle), core.slice(middle)];
  // Added, or where the length does not allow that in the place of another character.
  const forms: readonly (readonly [string, (intruder: string) => string[]])[] = [
    ["start", (intruder) => [intruder + core, intruder + core.slice(1)]],
    ["middle", (intruder) => [head + intruder + tail, head + intruder + tail.slice(1)]],
    ["end", (intruder) => [core + intruder, core.slice(0, -1) + intruder]],
  ];
  const broken = forms.flatMap(([side, form]) => {
    for (const intruder of INTRUDERS) {
      const text = form(intruder).find(breaks);
      if (text !== undefined) return [outside("pattern", side, text)];
    }
    return [];
  });
  const alone = SAMPLES.find(breaks);
  // Some engines let $ stand before a last line break.
  const line = `${core}\n`;
  const all = everyCharacter(type, core);
  return [
    ...(alone === undefined ? [] : [outside("pattern", "other", alone)]),
    ...broken,
    ...(breaks(line) ? [outside("pattern", "line-break", line)] : []),
    ...(fits(type, line) ? [inside("pattern", "line-break", line)] : []),
    ...(fits(type, all) ? [inside("pattern", "characters", all)] : []),
    ...good
      .filter((text) => text !== core && fits(type, text))
      .slice(0, 1)
      .map((text) => inside("pattern", "other-form", text)),
  ];
}

/** A text with every printable ASCII character that a pattern allows at its end. */
function everyCharacter(type: BareStringType, core: string): string {
  let text = core;
  for (let code = 0x20; code < 0x7f; code++) {
    const longer = text + String.fromCharCode(code);
    if (fits(type, longer)) text = longer;
  }
  return text;
}

function notEdges(type: BareStringType, good: readonly string[]): Edge[] {
  if (type.not === undefined) return [];
  const { startsWith, contains } = type.not;
  const cores = [...good, "aa"];
  /** The first text of a form that passes a test. */
  const first = (form: (core: string) => string, test: (text: string) => boolean): string[] => {
    const core = cores.find((each) => test(form(each)));
    return core === undefined ? [] : [form(core)];
  };
  const isBroken = (text: string): boolean => breaksOnly(type, text, "not");
  const isKept = (text: string): boolean => fits(type, text);
  const broken = [
    ...startsWith.map((start) => first((core) => start + core, isBroken)),
    ...contains.map((part) => first((core) => core.slice(0, 2) + part + core, isBroken)),
  ];
  // What must not be at the beginning stands elsewhere, and of what must not be there the end is missing.
  const near = [...startsWith, ...contains.map((text) => text.slice(0, -1))];
  const beside = (text: string): string[] => first((core) => core.slice(0, 2) + text, isKept);
  const all = beside(near.join(""));
  const kept = all.length > 0 ? all : near.flatMap(beside);
  return [
    ...broken.flatMap((texts, index) => texts.map((text) => outside("not", `forbidden${index + 1}`, text))),
    ...kept.map((text, index) => inside("not", `near${index + 1}`, text)),
  ];
}

function sizeEdges(space: Space, steps: Steps, kind: "list" | "map", size: Bounds | undefined): Edge[] {
  if (size === undefined) return [];
  const [low, high] = [size.min, size.max];
  const edges = around(size).filter((count) => count >= 0);
  return edges.map((count) => {
    const value = kind === "list" ? listOf(space, steps, count) : mapOf(space, steps, count);
    if (count === low) return inside("size", "min", value);
    if (count === high) return inside("size", "max", value);
    return count < (low ?? 0) ? outside("size", "below", value) : outside("size", "above", value);
  });
}
