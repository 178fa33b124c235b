import { diagnostic } from "../diagnostics/catalogue.js";
import type { Span } from "../diagnostics/span.js";
import type { FieldSpec } from "../spec/language.js";
import type { TYPE_NAMES } from "../spec/type-names.js";
import { parseBounds } from "./bounds.js";
import type { Bounds, EnumValue, SpecialNumber, Type } from "./model.js";
import { belongs, type FieldPlace } from "./places.js";
import { checkPattern, mistakesIn } from "./pattern.js";
import { defined, type Scope } from "./scope.js";

type TypeName = (typeof TYPE_NAMES)[number];
type ScalarName = Exclude<TypeName, "list" | "structure" | "map">;

/** The types that a key of a field applies to; other keys apply to all. */
const APPLICABLE: Partial<Record<keyof FieldSpec, readonly TypeName[]>> = {
  enum: ["string", "integer", "long"],
  open: ["string", "integer", "long"],
  range: ["integer", "long", "number"],
  also: ["integer", "long", "number"],
  unit: ["integer", "long", "number"],
  length: ["string"],
  pattern: ["string"],
  not: ["string"],
  idempotencyToken: ["string"],
  dryRun: ["boolean", "string"],
  size: ["list", "map"],
  of: ["list", "structure"],
  items: ["list", "map"],
  encoding: ["list", "structure", "map"],
  wrapper: ["list"],
};

/** The type of a field that holds one value. */
export function resolveScalar(kind: ScalarName, field: FieldSpec, scope: Scope): Type {
  switch (kind) {
    case "string":
      return {
        kind,
        open: field.open ?? false,
        ...defined({
          values: resolveValues(field, kind, scope),
          length: resolveBounds(field, "length", scope),
          pattern: resolvePattern(field, scope),
          not: field.not && { startsWith: field.not.startsWith ?? [], contains: field.not.contains ?? [] },
        }),
      };
    case "integer":
    case "long":
      return {
        kind,
        open: field.open ?? false,
        also: resolveSpecial(field),
        ...defined({ values: resolveValues(field, kind, scope), range: resolveBounds(field, "range", scope) }),
      };
    case "number":
      return { kind, also: resolveSpecial(field), ...defined({ range: resolveBounds(field, "range", scope) }) };
    case "boolean":
      return { kind };
    default:
      return kind satisfies never;
  }
}

/** Reports commas between what has no text of its own. */
export function checkCommas(field: FieldSpec, type: Type, scope: Scope): void {
  if (field.encoding !== "comma") return;
  if (type.kind === "list" && !["list", "structure", "map"].includes(type.items.kind)) return;
  const facts = { key: "encoding: comma", place: "anything but a list of single values", hint: "use `flat` or `json`" };
  scope.diagnostics.add(diagnostic("misplaced-key", scope.positions.value(field, "encoding"), facts));
}

/** Reports keys that have no meaning for the type. */
export function checkApplicable(field: FieldSpec, type: TypeName, place: FieldPlace, scope: Scope): void {
  for (const key of Object.keys(field) as (keyof FieldSpec)[]) {
    const types = APPLICABLE[key];
    // A key that is out of place altogether is reported as such.
    if (types === undefined || types.includes(type) || !belongs(key, place)) continue;
    scope.diagnostics.add(diagnostic("key-not-applicable", scope.positions.key(field, key), { key, type, types }));
  }
  if (field.of !== undefined && field.items !== undefined) {
    const hint = "use `of` for structures and `items` for everything else";
    const place = "a field that has `of`";
    scope.diagnostics.add(
      diagnostic("misplaced-key", scope.positions.key(field, "items"), { key: "items", place, hint }),
    );
  }
}

function resolveValues(field: FieldSpec, type: TypeName, scope: Scope): EnumValue[] | undefined {
  if (field.enum === undefined) return undefined;
  const candidates = Object.keys(field.enum);
  return Object.entries(field.enum).map(([key, written]) => {
    const about = typeof written === "string" ? { meaning: written } : written;
    const value = type === "string" ? key : Number(key);
    // `01`, `1e3` and `0x1` would be other texts than the number that is compared.
    if (typeof value === "number" && (!Number.isSafeInteger(value) || String(value) !== key)) {
      scope.diagnostics.add(
        diagnostic("enum-value", scope.positions.key(field.enum as object, key), { value: key, type }),
      );
    }
    const { replacedBy } = about.deprecated ?? {};
    if (replacedBy !== undefined && !candidates.includes(replacedBy)) {
      const span = scope.positions.value(about.deprecated as object, "replacedBy");
      scope.diagnostics.add(diagnostic("unknown-replacement", span, { name: replacedBy, candidates }));
    }
    return {
      value,
      meaning: about.meaning,
      ...defined({ deprecated: about.deprecated, since: about.since }),
    } as EnumValue;
  });
}

/** The bounds under one key of a field. */
export function resolveBounds(field: FieldSpec, key: "range" | "length" | "size", scope: Scope): Bounds | undefined {
  const text = field[key];
  return text === undefined ? undefined : checkedBounds(text, () => scope.positions.value(field, key), scope);
}

/** Parses bounds; those that no value can meet are reported, and none. */
export function checkedBounds(text: string, place: () => Span, scope: Scope): Bounds | undefined {
  const bounds = parseBounds(text);
  if (bounds.min !== undefined && bounds.max !== undefined && bounds.min > bounds.max) {
    scope.diagnostics.add(diagnostic("min-above-max", place(), { bounds: text }));
    return undefined;
  }
  return bounds;
}

function resolveSpecial(field: FieldSpec): SpecialNumber[] {
  return Object.entries(field.also ?? {}).map(([value, meaning]) => ({ value: Number(value), meaning }));
}

function resolvePattern(field: FieldSpec, scope: Scope): string | undefined {
  if (field.pattern === undefined) return undefined;
  return checkedPattern(field.pattern, () => scope.positions.value(field, "pattern"), scope);
}

/** The pattern; undefined, and reported, when it is no regular expression or not one that all languages share. */
export function checkedPattern(pattern: string, place: () => Span, scope: Scope): string | undefined {
  if (mistakesIn(pattern).length === 0) return pattern;
  scope.diagnostics.addAll(checkPattern(pattern, place()));
  return undefined;
}
