import type { Span } from "../diagnostics/span.js";
import type { Conflict } from "../model/model.js";

/** What of an Action, a parameter or a response field is compared. */
export type Facet = "presence" | "type" | "required" | "in" | "encoding" | "wrapper" | "methods" | "deprecated";

/**
 * A fact as one side tells it, in the words that a conflict has under `explains`: a type, `absent`, `required` or
 * `optional`, `query` or `body`, `flat`, `json` or `comma`, the name of a wrapper, `POST, GET`, `deprecated` or `current`.
 */
export type Told = string;

/** One fact of an Action on which the spec and the provider differ. */
export interface Difference {
  /** The parameter or field: `parameters.Tag.Value`; empty for the Action itself. */
  readonly member: string;
  readonly facet: Facet;
  /**
   * missing: only the provider has it. extra: only the spec has it. stale: a conflict explains a difference that is none.
   */
  readonly kind: "missing" | "extra" | "different" | "stale";
  /** Null of what is stale. */
  readonly spec: Told | null;
  readonly provider: Told | null;
  /** Of what is extra and deprecated in the spec. */
  readonly deprecation?: { readonly replacedBy?: string; readonly reason?: string };
  readonly span: Span;
}

/** A difference, and whether the spec explains it. */
export interface Finding extends Difference {
  readonly api: string;
  readonly action: string;
  /** What a conflict is about that explains it: `parameters.Tag.Value.required`, `parameters.Tag`, `methods`. */
  readonly path: string;
  readonly explanation?: Explanation;
  /** Of what is not explained: the conflict about it, which explains something else or nothing. */
  readonly conflict?: Conflict;
}

export type Explanation =
  | (Conflict & { readonly by: "conflict" })
  | { readonly by: "deprecated"; readonly replacedBy?: string; readonly reason?: string };

/** What an audit gave. */
export interface Audit {
  readonly services: readonly AuditedService[];
  /** By API, Action and path. */
  readonly findings: readonly Finding[];
}

export interface AuditedService {
  readonly api: string;
  /** The file of provider metadata. */
  readonly file: string;
  readonly product: string;
  readonly version: string;
  readonly sdkVersion: string | undefined;
  /** Actions that both sides have. */
  readonly actions: number;
}
