import type { Change } from "../../compare/change.js";
import type { Type } from "../../model/model.js";
import type { Conversion } from "./conversion.js";

/** What is to be done about one parameter, field, element of a list or value of a map, and about what is inside of it. */
export class Place {
  readonly api: string;
  readonly action: string;
  /** From `parameters` or `response` on, by the older names: `["parameters", "RuleList", "[]", "Domain"]`. */
  readonly way: readonly string[];
  /** What is inside, by older name; `[]` and `{}` are the elements of a list and the values of a map. */
  readonly inside = new Map<string, Place>();
  /** The newer name. */
  rename: string | undefined;
  /** Newer values of an enum, by the text of the older one. */
  readonly values = new Map<string, string | number>();
  /** A value of another type is needed; without a conversion there is no telling which. */
  retyped: { readonly change: Change; readonly conversion: Conversion | undefined } | undefined;
  /** Told wherever it is given or read. */
  readonly uses: Change[] = [];
  /** Told where its values are told apart. */
  readonly switches: Change[] = [];
  /** Values that are gone, or refused. */
  readonly refusals: Change[] = [];
  /** Of a structure: members that it must have now, with the names that they may be given by. */
  readonly missing: { readonly names: readonly string[]; readonly change: Change }[] = [];
  /** What the newer spec says of its values. */
  type: Type | undefined;

  constructor(api: string, action: string, way: readonly string[]) {
    this.api = api;
    this.action = action;
    this.way = way;
  }

  get name(): string {
    return this.way.at(-1) ?? "";
  }

  get isRequest(): boolean {
    return this.way[0] === "parameters";
  }

  /** Whether its values have to be looked at. */
  get concernsValues(): boolean {
    return (
      this.values.size > 0 || this.retyped !== undefined || this.refusals.length > 0 || this.elements !== undefined
    );
  }

  /** What is to be done about the elements of a list. */
  get elements(): Place | undefined {
    return this.inside.get("[]");
  }

  /** The place at the end of some steps, made where there is none yet. */
  at(steps: readonly string[]): Place {
    const [step, ...rest] = steps;
    if (step === undefined) return this;
    const next = this.inside.get(step) ?? new Place(this.api, this.action, [...this.way, step]);
    this.inside.set(step, next);
    return next.at(rest);
  }

  /** This place and all inside of it. */
  *all(): Generator<Place> {
    yield this;
    for (const place of this.inside.values()) yield* place.all();
  }
}

/** The steps of a change's node: `parameters.RuleList[].Domain` has four. */
export function stepsOf(node: string): string[] {
  return node.split(".").flatMap((step) => {
    const [, name = "", brackets = ""] = /^(.*?)((?:\[\]|\{\})*)$/.exec(step) ?? [];
    return [name, ...(brackets.match(/../g) ?? [])];
  });
}
