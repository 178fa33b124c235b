/** Random fields that the language accepts, each with a value that it accepts. */
import { TYPE_NAMES } from "../../../generator/spec/type-names.js";
import type { Draw } from "./draw.js";

export type Place = "parameter" | "member" | "response" | "shape";
type TypeName = (typeof TYPE_NAMES)[number];
type ScalarName = Exclude<TypeName, "list" | "map" | "structure">;
type Keys = Record<string, unknown>;

/** A field as it is written, without the keys that it does not have. */
export interface RandomField {
  readonly type: TypeName;
  readonly keys: Keys;
  /** One that passes all constraints. */
  readonly value: unknown;
  readonly required: boolean;
  /** The values that its enum or its constraints allow, for conditions. */
  readonly literals: readonly (string | number | boolean)[];
  readonly members: RandomFields;
}

export type RandomFields = ReadonlyMap<string, RandomField>;

/** Names that stay different without case and underscores; many mean something in some language. */
export const NAMES: readonly string[] = (
  "Id Name Port Count Zone Key Value class await type length Items default delete self Object params Error " +
  "Result return import None func range map string List_A X_1 HTTPCode healthCheckURI then client options index " +
  "item1 Status Weight Data interface package print lambda def Promise Array null_ Request Response"
).split(" ");

/** What a description may be: text that means something to a language, to Markdown or to a template. */
const TEXTS: readonly string[] = [
  "What it is.",
  "It ends */ a comment, `${starts}` a template and {{ends}} another.",
  "\"Quotes\", 'more' and \\backslashes\\ in one.",
  "<b>Markup</b> & *stars* | bars [and](links).",
  "Zwei Größen: 日本語, 😀.",
  "Two lines\n\nand a paragraph.",
  "# It begins like a comment: and has a colon",
];

const UNITS = ["seconds", "Mbit/s"];
const PATTERNS: readonly (readonly [pattern: string, value: string])[] = [
  ["^[a-z]+$", "abc"],
  ["^(a|b/c)*$", "ab/c"],
  ["^[\"'`$\\\\]{1,3}$", '"`$'],
  ["^$|^[^,]{2}$", "xy"],
];
const ENUM_KEYS = ["on", "off", "a-b", 'say "so"', "1", "null", "a.b", "ünï", "*/", "${x}"];

export function text(draw: Draw): string {
  return draw.from(TEXTS);
}

/** Fields with different names. */
export function randomFields(draw: Draw, place: Place, names: readonly string[], depth: number): RandomFields {
  return new Map(names.map((name) => [name, randomField(draw, place, depth)]));
}

/** The fields as they are written. */
export function written(fields: RandomFields): Keys {
  return Object.fromEntries([...fields].map(([name, { keys }]) => [name, keys]));
}

/** A value for each field that cannot be left out, and for half of the others. */
export function someValues(draw: Draw, fields: RandomFields): Keys {
  return valuesOf(fields, ({ required }) => required || draw.oneIn(2));
}

/** A value for each field that cannot be left out. */
export function requiredValues(fields: RandomFields): Keys {
  return valuesOf(fields, ({ required }) => required);
}

function valuesOf(fields: RandomFields, isGiven: (field: RandomField) => boolean): Keys {
  return Object.fromEntries(
    [...fields].filter(([, field]) => isGiven(field)).map(([name, { value }]) => [name, value]),
  );
}

function randomField(draw: Draw, place: Place, depth: number): RandomField {
  const types = depth > 0 ? TYPE_NAMES : TYPE_NAMES.filter((type) => !["list", "map", "structure"].includes(type));
  const type = draw.from(types);
  const bare = typed(draw, type, place, depth);
  const required = draw.oneIn(4);
  const deprecated = !required && draw.oneIn(8);
  const keys = given({
    ...bare.keys,
    description: text(draw),
    required: place === "response" ? (required ? draw.from([true, undefined]) : false) : required || undefined,
    default: place === "parameter" || place === "member" ? draw.maybe(5, () => bare.value) : undefined,
    example: draw.maybe(5, () => bare.value),
    sensitive: draw.maybe(10, () => true),
    immutable: place === "parameter" || place === "member" ? draw.maybe(10, () => true) : undefined,
    deprecated: deprecated ? draw.from([{}, { since: "some day", reason: text(draw) }]) : undefined,
    since: draw.maybe(10, () => "guide"),
    source: draw.maybe(10, () => ({ guide: 12 })),
    notes: draw.maybe(10, () => [text(draw), text(draw)]),
    in: place === "parameter" ? draw.maybe(6, () => draw.from(["query", "body"])) : undefined,
  });
  return { ...bare, keys, required };
}

type Bare = Omit<RandomField, "required">;

/** A field of a type with what is special to it. */
function typed(draw: Draw, type: TypeName, place: Place, depth: number): Bare {
  switch (type) {
    case "structure": {
      const members = randomFields(draw, inside(place), draw.some(NAMES, 1, 3), depth - 1);
      const keys = { type, of: written(members), encoding: encoding(draw, place, ["flat", "json"]) };
      return { type, keys, value: someValues(draw, members), literals: [], members };
    }
    case "list":
    case "map": {
      const [least, size] = draw.from([
        [0, undefined],
        [1, "1..3"],
        [0, "..5"],
        [2, "2.."],
      ] as const);
      const wrapper = type === "list" && place === "response" ? draw.maybe(3, () => "Entry") : undefined;
      const ofStructures = type === "list" && draw.oneIn(2);
      const inner = ofStructures
        ? typed(draw, "structure", inside(place), depth)
        : typed(draw, depth > 1 ? draw.from(TYPE_NAMES) : scalarName(draw), inside(place), depth - 1);
      const isScalar = !["list", "map", "structure"].includes(inner.type);
      const encodings = isScalar && type === "list" ? ["flat", "json", "comma"] : ["flat", "json"];
      const elements = ofStructures ? { of: inner.keys["of"] } : { items: given(inner.keys) };
      const values = Array.from({ length: least }, () => inner.value);
      return {
        type,
        keys: { type, size, wrapper, ...elements, encoding: encoding(draw, place, encodings) },
        value: type === "list" ? values : Object.fromEntries(values.map((value, index) => [`k${index}`, value])),
        literals: [],
        members: ofStructures ? inner.members : new Map(),
      };
    }
    default:
      return { ...scalar(draw, type), members: new Map() };
  }
}

function scalarName(draw: Draw): ScalarName {
  return draw.from(["string", "integer", "long", "number", "boolean"] as const);
}

function scalar(draw: Draw, type: ScalarName): Omit<Bare, "members"> {
  const made = (value: string | number | boolean, keys: Keys = {}, literals = [value]) => ({
    type,
    keys: { type, ...keys },
    value,
    literals,
  });
  switch (type) {
    case "boolean":
      return made(true, {}, [true, false]);
    case "string": {
      const values = draw.some(ENUM_KEYS, 1, 3);
      const meanings = Object.fromEntries(
        values.map((key) => [key, draw.from([text(draw), { meaning: text(draw), deprecated: {}, since: "guide" }])]),
      );
      const [pattern, matching] = draw.from(PATTERNS);
      const least = draw.number(0, 5);
      return draw.from([
        made("any"),
        made(values[0] ?? "", { enum: meanings, open: draw.maybe(3, () => true) }, values),
        made("é".repeat(least), { length: draw.from([`${least}..${least + 3}`, `${least}..`, `..${least}`]) }),
        made(matching, { pattern }),
        made("zz", {
          not: draw.from([{ startsWith: ["http://", '"'] }, { startsWith: ["a"], contains: ["`", "//"] }]),
        }),
      ]);
    }
    case "integer":
    case "long":
    case "number": {
      const least = draw.number(-5, 100);
      const range = draw.from([`${least}..${least + draw.number(0, 9)}`, `${least}..`, `..${least}`]);
      const also = draw.maybe(3, () => ({ "-500": text(draw), ...(type === "number" ? { "0.5": "half" } : {}) }));
      const unit = draw.maybe(3, () => draw.from(UNITS));
      const bounded = made(least, { range, also, unit }, also === undefined ? [least] : [least, -500]);
      if (type === "number") return draw.from([made(0.25, { unit }), bounded]);
      const values = { [String(least)]: text(draw), "1000": text(draw) };
      return draw.from([made(7, { unit }), bounded, made(least, { enum: values }, [least, 1000])]);
    }
    default:
      return type satisfies never;
  }
}

function encoding(draw: Draw, place: Place, choices: readonly string[]): string | undefined {
  return place === "parameter" ? draw.maybe(2, () => draw.from(choices)) : undefined;
}

function inside(place: Place): Place {
  return place === "parameter" ? "member" : place;
}

/** Without the keys that have no value. */
export function given(keys: Keys): Keys {
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined));
}
