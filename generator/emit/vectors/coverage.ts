import type { Proof } from "./validation/goal.js";
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
  const counts = { constraint: new FactCount(), rule: new FactCount() };
  const unreached: Coverage["unreached"][number][] = [];
  for (const { id, proves, reason } of attempts) {
    counts[proves.kind].add(proves, reason === undefined);
    if (reason !== undefined) unreached.push({ id, side: proves.side, reason });
  }
  return { constraints: counts.constraint.figures(), rules: counts.rule.figures(), unreached };
}

/** The facts of one kind, each of which may be tried several times. */
class FactCount {
  readonly #facts = new Set<string>();
  readonly #inside = { wanted: new Set<string>(), shown: new Set<string>() };
  readonly #outside = { wanted: new Set<string>(), shown: new Set<string>() };

  add({ fact, side }: Proof, isShown: boolean): void {
    const { wanted, shown } = side === "inside" ? this.#inside : this.#outside;
    this.#facts.add(fact);
    wanted.add(fact);
    if (isShown) shown.add(fact);
  }

  figures(): Figures {
    const [inside, outside] = [this.#inside, this.#outside].map(({ wanted, shown }) => ({
      wanted: wanted.size,
      shown: shown.size,
    })) as [Side, Side];
    return { facts: this.#facts.size, inside, outside };
  }
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
