/**
 * What the generator's own validator finds in the requests of one Action. They are much alike: of a request that is made
 * of another one, only the checks that look at what was changed are carried out.
 */
import type { Finding } from "../../../model/issue.js";
import type { BareAction } from "../../../model/bare.js";
import { type RequestCheck, requestChecks } from "../../../model/validate.js";
import type { Params } from "./path.js";

interface Check extends RequestCheck {
  /** Among all of the Action. */
  readonly index: number;
}

/** What a check found. */
interface Fault {
  readonly check: Check;
  readonly findings: readonly Finding[];
}

/** A request, in which nothing may change any more, and what is wrong with it. */
export interface Judgement {
  readonly params: Params;
  /** In the order of the checks. */
  readonly faults: readonly Fault[];
}

export class Oracle {
  /** The checks that look at a parameter. */
  readonly #readers = new Map<string, Check[]>();
  /** Those that look at the names that no other one knows. */
  readonly #ofUnknown: Check[] = [];
  /** The request without any parameter. */
  readonly empty: Judgement;

  constructor(action: Pick<BareAction, "parameters" | "rules">) {
    const checks = requestChecks(action).map((check, index): Check => ({ ...check, index }));
    for (const check of checks) {
      if (check.reads === undefined) this.#ofUnknown.push(check);
      for (const name of new Set(check.reads?.())) {
        const readers = this.#readers.get(name);
        if (readers === undefined) this.#readers.set(name, [check]);
        else readers.push(check);
      }
    }
    this.empty = { params: {}, faults: faultsIn({}, checks) };
  }

  judge(params: Params): Judgement {
    return this.judgeChanged(this.empty, params, Object.keys(params));
  }

  /** The same of a request that differs from a known one in the parameters with these names at most. */
  judgeChanged({ faults }: Judgement, params: Params, names: readonly string[]): Judgement {
    const due = this.#checksOf(names);
    const found = faultsIn(params, due);
    for (const fault of faults) if (!due.includes(fault.check)) found.push(fault);
    return { params, faults: found.sort((a, b) => a.check.index - b.check.index) };
  }

  #checksOf(names: readonly string[]): readonly Check[] {
    const [first, ...others] = names.map((name) => this.#readers.get(name) ?? this.#ofUnknown);
    if (first === undefined || others.length === 0) return first ?? [];
    return [...new Set([first, ...others].flat())];
  }
}

function faultsIn(params: Params, checks: readonly Check[]): Fault[] {
  const faults: Fault[] = [];
  for (const check of checks) {
    const findings = check.findingsIn(params);
    if (findings.length > 0) faults.push({ check, findings });
  }
  return faults;
}

/** The same as `validateRequest` finds, in its order. */
export function findingsOf({ faults }: Judgement): Finding[] {
  const found: Finding[] = [];
  for (const { findings } of faults) found.push(...findings);
  return found;
}
