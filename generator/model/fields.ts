import { diagnostic } from "../diagnostics/catalogue.js";
import type { Span } from "../diagnostics/span.js";
import type { FieldSpec, FieldsSpec } from "../spec/language.js";
import { checkApplicable, checkCommas, resolveBounds, resolveScalar } from "./constraints.js";
import { checkNames, checkPlace, checkReplacements, checkValues } from "./field-checks.js";
import type { Deprecation, Member, Type } from "./model.js";
import type { FieldPlace } from "./places.js";
import { type ActionScope, checkSince, defined, resolveSource } from "./scope.js";
import { checkDescription } from "./wording-checks.js";

/** Resolves fields in the order in which they are written; `mixins` tells which mixin a field came with. */
export function resolveFields(
  fields: FieldsSpec,
  place: FieldPlace,
  scope: ActionScope,
  chain: readonly string[] = [],
  mixins: ReadonlyMap<string, string> = new Map(),
): Member[] {
  const members = Object.entries(fields).flatMap(([name, field]) => {
    if (!scope.gaps.count()) return [];
    const member = resolveField(name, field, scope.positions.key(fields, name), place, scope, chain);
    const mixin = mixins.get(name);
    if (member === undefined) scope.gaps.add(name);
    return member === undefined ? [] : [mixin === undefined ? member : { ...member, mixin }];
  });
  checkNames(members, place, scope);
  checkReplacements(members, fields, scope);
  return members;
}

/** A field with its shapes worked in, and the shapes it was made from, outermost first. */
function expandField(
  field: FieldSpec,
  scope: ActionScope,
  chain: readonly string[],
): { field: FieldSpec; chain: readonly string[] } | undefined {
  if (field.use === undefined) return { field, chain };
  const place = () => scope.positions.value(field, "use");
  const written = scope.shapes.find(field.use);
  if (written === undefined) {
    if (scope.shapes.isBroken(field.use)) return undefined;
    scope.shapes.excuse(field.use);
    scope.diagnostics.add(diagnostic("unknown-shape", place(), { name: field.use, candidates: scope.shapes.names }));
    return undefined;
  }
  if (chain.includes(field.use)) {
    const tell = (cycle: readonly string[]) => diagnostic("cyclic-shape", place(), { chain: cycle });
    scope.diagnostics.add(scope.shapes.cycle([...chain, field.use], tell));
    return undefined;
  }
  const base = expandField(written, scope, [...chain, field.use]);
  if (base === undefined) return undefined;
  return { field: scope.positions.merge(base.field, field), chain: base.chain };
}

function resolveField(
  name: string,
  written: FieldSpec,
  span: Span,
  place: FieldPlace,
  scope: ActionScope,
  chain: readonly string[],
): Member | undefined {
  checkPlace(written, place, scope);
  const expanded = expandField(written, scope, chain);
  if (expanded === undefined) return undefined;
  const { field } = expanded;
  // It adds to a field of a mixin that could not be read.
  if (scope.gaps.unknown && field.type === undefined) return undefined;
  const type = resolveType(name, field, span, place, scope, expanded.chain);
  const complete = !scope.positions.isIncomplete(field);
  if (field.description === undefined && complete)
    scope.diagnostics.add(diagnostic("missing-description", span, { name }));
  if (scope.published) checkDescription(name, field, scope);
  checkSince(field, scope);
  if (type === undefined) return undefined;
  if (place === "parameter") checkCommas(field, type, scope);
  const member: Member = {
    name,
    type,
    description: field.description?.trim() ?? "",
    // A response field is there unless the spec says otherwise; a request parameter is needed only if it says so.
    required: field.required ?? (place === "response" && field.deprecated === undefined),
    sensitive: field.sensitive ?? false,
    immutable: field.immutable ?? false,
    idempotencyToken: field.idempotencyToken ?? false,
    in: field.in ?? scope.parametersIn,
    encoding: field.encoding ?? "flat",
    notes: field.notes ?? [],
    span,
    ...defined({
      fromClient: place === "parameter" ? field.fromClient : undefined,
      dryRun: place === "parameter" ? field.dryRun : undefined,
      default: place === "response" ? undefined : field.default,
      example: field.example,
      unit: field.unit,
      deprecated: field.deprecated === undefined ? undefined : (defined(field.deprecated) as Deprecation),
      since: field.since,
      wrapper: field.wrapper,
      source: field.source === undefined ? undefined : resolveSource(field.source, scope),
      shape: written.use,
    }),
  };
  checkValues(member, field, scope);
  return member;
}

/** The type of a field whose shapes are worked in; undefined when it says none. */
function resolveType(
  name: string,
  field: FieldSpec,
  span: Span,
  place: FieldPlace,
  scope: ActionScope,
  chain: readonly string[],
): Type | undefined {
  const kind = field.type;
  if (kind === undefined) {
    if (!scope.positions.isIncomplete(field)) scope.diagnostics.add(diagnostic("missing-type", span, { name }));
    return undefined;
  }
  checkApplicable(field, kind, place, scope);
  switch (kind) {
    case "structure":
      if (field.of === undefined) return missingElements();
      return { kind, members: resolveFields(field.of, inner(place), scope, chain) };
    case "list":
    case "map": {
      const items = resolveItems();
      if (items === undefined) return undefined;
      return { kind, items, ...defined({ size: resolveBounds(field, "size", scope) }) };
    }
    default:
      return resolveScalar(kind, field, scope);
  }

  function missingElements(): undefined {
    if (!scope.positions.isIncomplete(field)) {
      scope.diagnostics.add(diagnostic("missing-elements", span, { name, type: String(kind) }));
    }
    return undefined;
  }

  function resolveItems(): Type | undefined {
    if (field.of !== undefined && kind === "list") {
      return { kind: "structure", members: resolveFields(field.of, inner(place), scope, chain) };
    }
    if (field.items === undefined) return missingElements();
    const expanded = expandField(field.items, scope, chain);
    if (expanded === undefined) return undefined;
    const itemsSpan = scope.positions.key(field, "items");
    return resolveType(name, expanded.field, itemsSpan, inner(place), scope, expanded.chain);
  }
}

/** What is inside a parameter is a member; what is inside a response stays response. */
function inner(place: FieldPlace): FieldPlace {
  return place === "parameter" ? "member" : place;
}
