import { CATALOGUE, type ChangeCode } from "./catalogue.js";
import type { Section, Severity } from "./severity.js";

/** One difference between two specs: data, put into words by what prints it. */
export interface Change {
  readonly code: ChangeCode;
  readonly severity: Severity;
  readonly section: Section;
  /** The service: `slb`. */
  readonly api: string;
  /** The Action; absent for what a whole service says. */
  readonly action?: string;
  /** What differs, within the Action or the service: `parameters.RuleList[].Domain`, `rules.domain-or-url`; may be empty. */
  readonly node: string;
  /** Which fact of it: `required`, `enum.white`; `presence` when it was added or removed as a whole. */
  readonly fact: string;
  /** As the model has it; undefined where there was nothing. */
  readonly before: unknown;
  readonly after: unknown;
  /** The name that the spec declares in its place. */
  readonly replacedBy?: string;
}

/** Where in a spec the comparison is. */
export interface Place {
  readonly api: string;
  readonly action?: string;
  readonly node: string;
}

/** The place of something in what is at a place. */
export function within(place: Place, name: string): Place {
  return { ...place, node: place.node === "" ? name : `${place.node}.${name}` };
}

/** The place of the elements of a list (`[]`) or the values of a map (`{}`). */
export function elementsOf(place: Place, brackets: "[]" | "{}"): Place {
  return { ...place, node: place.node + brackets };
}

export function change(
  code: ChangeCode,
  place: Place,
  fact: string,
  before: unknown,
  after: unknown,
  replacedBy?: string,
): Change {
  const { severity, section } = CATALOGUE[code];
  return {
    code,
    severity,
    section,
    ...place,
    fact,
    before,
    after,
    ...(replacedBy === undefined ? {} : { replacedBy }),
  };
}

/** `slb.CreateRules.parameters.RuleList[].Domain` */
export function pathOf({ api, action, node }: Place): string {
  return [api, action, node].filter(Boolean).join(".");
}
