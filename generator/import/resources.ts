import { guessResource } from "../draft/resource.js";
import { singular, wordsOf } from "../draft/words.js";

/** The resource of Actions that share their nouns with no others. */
const OTHER = "other";

/** So many Actions of the same nouns make a resource. */
const ENOUGH = 3;

/** More folders help nobody to find an Action. */
const MOST = 100;

/** Folders of a service that hold no Actions. */
const TAKEN: readonly string[] = ["shapes", "mixins"];

/**
 * Each Action with the resource that its name speaks of. Names of a verb and the same nouns (`CreateRules`, `SetRule`,
 * `DescribeRuleAttribute`) make a resource (`rule`); all other Actions go to the one that their name ends in, if any.
 */
export function guessResources(actions: readonly string[]): Map<string, string> {
  const alike = [...groupedBy(actions, nounsOf)]
    .filter(([, names]) => names.length >= ENOUGH)
    .map(([nouns, names]) => ({ nouns, name: nameOf(names), count: names.length }))
    .filter(({ name }) => /^[a-z]/.test(name) && !TAKEN.includes(name))
    .sort((a, b) => b.count - a.count);
  const resources = new Map(alike.slice(0, MOST).map(({ nouns, name }) => [nouns, name]));
  const byEnd = groupedBy([...resources.values()], (name) => singular(name.split("-").at(-1) ?? ""));
  const guess = (action: string) =>
    guessResource(action, [...new Set(runsOf(action).flatMap((run) => byEnd.get(run) ?? []))]);
  return new Map(actions.map((action) => [action, resources.get(nounsOf(action)) ?? guess(action) ?? OTHER]));
}

/** What an Action is about, without its verb, for comparison. */
function nounsOf(action: string): string {
  return spelledNouns(action).map(singular).join("-");
}

/** A number at the end is no part of them: `ListRules2` is another version of `ListRules`. */
function spelledNouns(action: string): string[] {
  const nouns = wordsOf(action.replace(/\d+$/, "")).slice(1);
  return singular(nouns.at(-1) ?? "") === "attribute" ? nouns.slice(0, -1) : nouns;
}

/** The shortest spelling, which is the singular where some Action has it. */
function nameOf(actions: readonly string[]): string {
  const spelled = actions.map((action) => spelledNouns(action).join("-"));
  return spelled.reduce((best, each) => (each.length < best.length ? each : best));
}

/** Every word, and all that follow each other as one: a resource must end in one of these. */
function runsOf(action: string): string[] {
  const words = wordsOf(action).map(singular);
  return words.flatMap((_, start) =>
    words.slice(start).map((_, more) => words.slice(start, start + more + 1).join("")),
  );
}

function groupedBy(names: readonly string[], keyOf: (name: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const key = keyOf(name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [name]);
    else group.push(name);
  }
  return groups;
}
