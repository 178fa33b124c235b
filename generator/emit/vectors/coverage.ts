import type { Attempt } from "./validation/vectors.js";

/** How many facts there are of a kind, and how many of them have a vector on each side. */
interface Figures {
  readonly facts: number;
  readonly inside: Side;
  readonly outside: Side;
}

interface Side {
  readonly wanted: number;
  readonly shown: number;
}

export interface Coverage {
  readonly constraints: Figures;
  readonly rules: Figures;
  /** Sides of which no request is known. */
  readonly unreached: readonly { readonly id: string; readonly side: string; readonly reason: string }[];
}

/** What the vectors of an API prove. */
export function coverageOf(attempts: readonly Attempt[]): Coverage {
  return {
    constraints: figures(attempts.filter(({ proves }) => proves.kind === "constraint")),
    rules: figures(attempts.filter(({ proves }) => proves.kind === "rule")),
    unreached: attempts.flatMap(({ id, proves: { side }, reason }) =>
      reason === undefined ? [] : [{ id, side, reason }],
    ),
  };
}

function figures(attempts: readonly Attempt[]): Figures {
  const facts = (some: readonly Attempt[]): number =>
    new Set(some.map(({ action, proves }) => `${action} ${proves.fact}`)).size;
  const side = (name: "inside" | "outside"): Side => {
    const own = attempts.filter(({ proves }) => proves.side === name);
    return { wanted: facts(own), shown: facts(own.filter(({ reason }) => reason === undefined)) };
  };
  return { facts: facts(attempts), inside: side("inside"), outside: side("outside") };
}
