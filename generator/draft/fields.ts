import { defined } from "../model/scope.js";
import type { ElementFact, ProviderField } from "../provider/facts.js";
import type { FieldSpec, FieldsSpec } from "../spec/language.js";
import type { KnownShapes } from "./shapes.js";
import { singular } from "./words.js";

/** What the fields of an Action are drafted with. */
export interface FieldScope {
  readonly shapes: KnownShapes;
  /** Where parameters go that do not say it. */
  readonly parametersIn: "query" | "body";
  /** Parameters that come with a mixin: only what the facts say otherwise is written. */
  readonly included?: FieldsSpec;
}

type Place = "parameter" | "member" | "response";

/** The keys of the elements of lists and of the members of structures. */
type Content = Pick<FieldSpec, "type" | "of" | "items">;

const ENCODINGS = { flat: undefined, json: "json", simple: "comma" } as const;

/**
 * Fields as the spec writes them, with the provider's facts and nothing else.
 *
 * @param first the field that all Actions list first
 */
export function draftFields(
  facts: readonly ProviderField[],
  place: Place,
  scope: FieldScope,
  first?: string,
): Record<string, FieldSpec> {
  const known = listed(facts);
  const ordered = [...known.filter(({ name }) => name === first), ...known.filter(({ name }) => name !== first)];
  return Object.fromEntries(
    ordered
      .map((fact): [string, FieldSpec] => [fact.name, draftField(fact, place, scope)])
      .filter(([name, field]) => !isIncluded(name, place, scope) || Object.keys(field).length > 0),
  );
}

function isIncluded(name: string, place: Place, { included = {} }: FieldScope): boolean {
  return place === "parameter" && Object.hasOwn(included, name);
}

/** The fields that a page of the provider lists. */
export function listed(fields: readonly ProviderField[]): ProviderField[] {
  return fields.filter((field) => field.inMetadata);
}

function draftField(fact: ProviderField, place: Place, scope: FieldScope): FieldSpec {
  const wrapped = place === "response" ? wrappedList(fact) : undefined;
  const { type, ...content } = draftContent(wrapped ?? fact, place, scope);
  const lead = {
    type,
    wrapper: wrapped?.name,
    encoding: place === "parameter" && isNested(type) ? ENCODINGS[fact.serialization] : undefined,
  };
  const rest = { deprecated: fact.deprecated ? {} : undefined, ...content };
  const facts = { ...lead, ...rest };
  const mixin = isIncluded(fact.name, place, scope) ? scope.included?.[fact.name] : undefined;
  const shape =
    mixin === undefined
      ? scope.shapes.like(fact.name, facts, place === "response" ? "response" : "request")
      : scope.shapes.says(mixin, facts);
  const own = {
    in: place === "parameter" ? unless(fact.in, shape?.in ?? scope.parametersIn) : undefined,
    // What a response always has the provider does not say.
    required: place === "response" ? undefined : unless(fact.required, shape?.required ?? false),
  };
  if (shape === undefined) return defined({ ...lead, ...own, ...rest });
  return defined(mixin === undefined ? { use: fact.name, ...own } : own);
}

/** A value that has to be written, because it is not the one that holds anyway. */
function unless<T>(value: T, otherwise: T): T | undefined {
  return value === otherwise ? undefined : value;
}

function isNested(type: FieldSpec["type"]): boolean {
  return type === "list" || type === "structure";
}

/** The type, and what is in it as far as the provider says. */
function draftContent({ type, fields, items }: ElementFact, place: Place, scope: FieldScope): Content {
  const inner = place === "response" ? place : "member";
  switch (type) {
    case "array": {
      if (items === undefined) return { type: "list" };
      const { type: element, of, items: deeper } = draftContent(items, inner, scope);
      if (of !== undefined && element === "structure") return { type: "list", of };
      return { type: "list", items: defined({ type: element, items: deeper, of }) };
    }
    case "object":
      if (fields === undefined || fields.length === 0) return { type: "structure" };
      return { type: "structure", of: draftFields(fields, inner, scope) };
    // The provider calls whole numbers of every width so.
    case "number":
    case "integer":
      return { type: "integer" };
    default:
      return { type };
  }
}

/**
 * The list in an object that is nothing but its wrapper: `{ Rules: { Rule: [] } }`. The array alone is no sign of it, a
 * structure may have one member; its name is that of the object in the singular, at the end or inside
 * (`ListenerPortsAndProtocol` has `ListenerPortAndProtocol`).
 */
function wrappedList({ name, type, fields }: ProviderField): ProviderField | undefined {
  const [list, ...others] = fields ?? [];
  if (type !== "object" || list?.type !== "array" || others.length > 0) return undefined;
  const isSingular =
    singular(name) === list.name ||
    name === `${list.name}es` ||
    [...name].some((letter, index) => letter === "s" && name.slice(0, index) + name.slice(index + 1) === list.name);
  return isSingular ? list : undefined;
}
