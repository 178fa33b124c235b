/**
 * What the generator's own validator finds in the requests of one Action. They are much alike: a check that sees in a
 * request what it saw in the one before is not carried out again.
 */
import type { Finding } from "../../../model/issue.js";
import type { BareAction } from "../../../model/bare.js";
import { type RequestCheck, requestChecks } from "../../../model/validate.js";
import type { Params } from "./path.js";

/** A check, and what it found in the last request; nothing is known when it may find another thing in the next one. */
interface Part extends RequestCheck {
  found?: readonly Finding[] | undefined;
}

export class Oracle {
  readonly #parts: readonly Part[];
  /** The parts that look at a parameter. */
  readonly #readers = new Map<string, Part[]>();
  #last: Params = {};

  constructor(action: Pick<BareAction, "parameters" | "rules">) {
    this.#parts = requestChecks(action);
    for (const part of this.#parts) {
      for (const name of part.reads?.() ?? []) this.#readers.set(name, [...(this.#readers.get(name) ?? []), part]);
    }
  }

  /** The same as `validateRequest` finds. What is in a request must never change. */
  findingsIn(params: Params): Finding[] {
    this.#forgetChanges(params);
    const findings: Finding[] = [];
    for (const part of this.#parts) {
      if (part.found === undefined || part.reads === undefined) part.found = part.findingsIn(params);
      if (part.found.length > 0) findings.push(...part.found);
    }
    return findings;
  }

  /** Changed are the parameters whose values are not the very same ones. */
  #forgetChanges(params: Params): void {
    const before = this.#last;
    for (const name of Object.keys(params)) if (before[name] !== params[name]) this.#forget(name);
    for (const name of Object.keys(before)) if (!Object.hasOwn(params, name)) this.#forget(name);
    this.#last = params;
  }

  #forget(name: string): void {
    for (const part of this.#readers.get(name) ?? []) part.found = undefined;
  }
}
