import type { Lifecycle } from "../../model/model.js";

/** A change from one state to another; without `from` it begins, without `to` it is gone. */
export interface Change {
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The Actions that cause it. */
  readonly by: readonly string[];
  /** These in a few letters. */
  readonly label: string;
}

/** Each change from each of the states that it can begin in. */
export function changesOf({ transitions }: Lifecycle): readonly Change[] {
  return transitions.flatMap(({ by, from, to }) => {
    const starts = from.length === 0 ? [undefined] : from;
    return starts.map((start) => ({ from: start, to, by, label: labelOf(by) }));
  });
}

/** The states in the order in which they are first spoken of. */
export function statesOf({ transitions }: Lifecycle): readonly string[] {
  return [...new Set(transitions.flatMap(({ from, to }) => [...from, ...(to === undefined ? [] : [to])]))];
}

/** Words in common that still say what several Actions are. */
const TELLING = 2;

/** `CreateLoadBalancer…Listener` for several names that have much in common, `UpdateRule or StopListener` for others. */
function labelOf(by: readonly string[]): string {
  const [first, ...others] = by.map(wordsOf);
  if (first === undefined) return "by itself";
  if (others.length === 0) return first.join("");
  let [start, end] = [0, 0];
  while (start < first.length && others.every((words) => words[start] === first[start])) start++;
  while (end < first.length - start && others.every((words) => words.at(-1 - end) === first.at(-1 - end))) end++;
  if (start + end < TELLING) return by.join(" or ");
  return `${first.slice(0, start).join("")}…${first.slice(first.length - end).join("")}`;
}

/** Create, Load, Balancer, HTTP and Listener. */
function wordsOf(name: string): readonly string[] {
  return name.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);
}
