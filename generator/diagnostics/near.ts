import { distance } from "fastest-levenshtein";

/** The candidate that somebody probably meant, or undefined when none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const lower = word.toLowerCase();
  let best: { candidate: string; edits: number } | undefined;
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    const edits = isSwap(lower, other) ? 1 : distance(lower, other);
    if (best === undefined || edits < best.edits) best = { candidate, edits };
  }
  if (best === undefined) return undefined;
  const tolerated = Math.max(1, Math.floor(Math.max(word.length, best.candidate.length) / 3));
  return best.edits <= tolerated ? best.candidate : undefined;
}

/** Whether two neighbouring letters changed places: the commonest slip, and two edits to a plain distance. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** `did you mean "x"?`, or the possible words when there are few of them. */
export function suggestion(word: string, candidates: Iterable<string>): string | undefined {
  const words = [...candidates];
  const near = nearest(word, words);
  if (near !== undefined) return `did you mean ${JSON.stringify(near)}?`;
  if (words.length > 0 && words.length <= 12) return `one of ${words.map((each) => JSON.stringify(each)).join(", ")}`;
  return undefined;
}
