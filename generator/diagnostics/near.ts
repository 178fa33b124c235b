/** The candidate that somebody probably meant; undefined when none is within `tolerated` edits, or a third of the word. */
export function nearest(word: string, candidates: Iterable<string>, tolerated?: number): string | undefined {
  let best: { candidate: string; edits: number } | undefined;
  for (const candidate of candidates) {
    const most = tolerated ?? Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
    if (Math.abs(word.length - candidate.length) > most) continue;
    const edits = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (edits <= most && (best === undefined || edits < best.edits)) best = { candidate, edits };
  }
  return best?.candidate;
}

/** How many characters to insert, delete or replace, or pairs of neighbours to swap: the commonest slip is one edit. */
function editDistance(a: string, b: string): number {
  // Row i holds the distances of the first i characters of `a` to every beginning of `b`.
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const edits = (i: number, j: number) => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        edits(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        edits(i - 1, j) + 1,
        edits(i, j - 1) + 1,
        isSwap ? edits(i - 2, j - 2) + 1 : Infinity,
      );
    }
  }
  return edits(a.length, b.length);
}

/** `did you mean "x"?`, or the possible words when there are few of them. */
export function suggestion(word: string, candidates: Iterable<string>): string | undefined {
  const words = [...candidates];
  const near = nearest(word, words);
  if (near !== undefined) return `did you mean ${JSON.stringify(near)}?`;
  if (words.length > 0 && words.length <= 12) return `one of ${words.map((each) => JSON.stringify(each)).join(", ")}`;
  return undefined;
}
