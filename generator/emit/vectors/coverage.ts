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

/** What vectors prove. */
export interface Coverage {
  readonly constraints: Figures;
  readonly rules: Figures;
  /** Sides of which no request is known. */
  readonly unreached: readonly { readonly id: string; readonly side: string; readonly reason: string }[];
}

/** What the vectors of one Action prove. */
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
  const facts = (some: readonly Attempt[]): number => new Set(some.map(({ proves }) => proves.fact)).size;
  const side = (name: "inside" | "outside"): Side => {
    const own = attempts.filter(({ proves }) => proves.side === name);
    return { wanted: facts(own), shown: facts(own.filter(({ reason }) => reason === undefined)) };
  };
  return { facts: facts(attempts), inside: side("inside"), outside: side("outside") };
}

/** What the vectors of several Actions prove together, none of whose facts is a fact of another. */
export function sumOfCoverage(parts: readonly Coverage[]): Coverage {
  return {
    constraints: sum(parts.map(({ constraints }) => constraints)),
    rules: sum(parts.map(({ rules }) => rules)),
    unreached: parts.flatMap(({ unreached }) => unreached),
  };
}

function sum(parts: readonly Figures[]): Figures {
  const total = (figure: (part: Figures) => number): number => parts.reduce((all, part) => all + figure(part), 0);
  const side = (name: "inside" | "outside"): Side => ({
    wanted: total((part) => part[name].wanted),
    shown: total((part) => part[name].shown),
  });
  return { facts: total(({ facts }) => facts), inside: side("inside"), outside: side("outside") };
}
