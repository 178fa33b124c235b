import { diagnostic } from "../diagnostics/catalogue.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { Positions } from "../spec/positions.js";
import type { Gaps } from "./gaps.js";
import type { Method, Source } from "./model.js";
import type { Shapes } from "./shapes.js";

/** What resolving one service needs at hand. */
export interface Scope {
  readonly positions: Positions;
  /** Whether others read the docs of the service. */
  readonly published: boolean;
  readonly diagnostics: Diagnostics;
  readonly shapes: Shapes;
  /** Names of the documents that sources and conflicts may cite. */
  readonly documents: readonly string[];
  /** What Actions are like unless they say otherwise. */
  readonly parametersIn: "query" | "body";
  readonly methods: readonly Method[];
  /** Whether all files of the service could be read. */
  readonly allRead: boolean;
  /** All Actions of the service, the pending ones too. */
  readonly actionNames: readonly string[];
  /** Codes of the errors that every Action can answer. */
  readonly errorCodes: readonly string[];
}

/** What resolving one Action needs at hand. */
export interface ActionScope extends Scope {
  readonly gaps: Gaps;
}

/** Reads a `source`: every document must be declared in service.yaml. */
export function resolveSource(written: Record<string, string | number>, scope: Scope): Source {
  checkDocuments(written, scope);
  return Object.fromEntries(Object.entries(written).map(([document, place]) => [document, String(place)]));
}

/** Reports the keys of a mapping that are no declared documents. */
export function checkDocuments(written: object, scope: Scope): void {
  for (const name of Object.keys(written)) {
    if (scope.documents.includes(name)) continue;
    const span = scope.positions.key(written, name);
    scope.diagnostics.add(diagnostic("unknown-document", span, { name, candidates: scope.documents }));
  }
}

/** Reports a `since` that names no declared document. */
export function checkSince(holder: { readonly since?: string | undefined }, scope: Scope): void {
  if (holder.since === undefined || scope.documents.includes(holder.since)) return;
  const span = scope.positions.value(holder, "since");
  scope.diagnostics.add(diagnostic("unknown-document", span, { name: holder.since, candidates: scope.documents }));
}

/** Leaves out what is undefined, as `exactOptionalPropertyTypes` wants it. */
export function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const given: Partial<T> = {};
  for (const key of Object.keys(value) as (keyof T)[]) {
    if (value[key] !== undefined) given[key] = value[key];
  }
  return given as never;
}
