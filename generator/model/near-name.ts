/** The known name that an unknown one was probably meant to be; every generated validator finds the same one. */
export function nearName(name: string, known: readonly string[]): string | undefined {
  const tolerated = Math.min(3, Math.floor(name.length / 3));
  const distances = known.map((candidate) => editDistance(name.toLowerCase(), candidate.toLowerCase(), tolerated));
  const least = Math.min(...distances);
  return least <= tolerated ? known[distances.indexOf(least)] : undefined;
}

/** How many characters to insert, delete or replace, or pairs of neighbours to swap; above `most` only that it is more. */
function editDistance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (most === 0 || Math.abs(a.length - b.length) > most) return most + 1;
  if (a === "" || b === "") return a.length + b.length;
  if (a[0] === b[0]) return editDistance(a.slice(1), b.slice(1), most);
  const tries = [
    editDistance(a.slice(1), b.slice(1), most - 1),
    editDistance(a.slice(1), b, most - 1),
    editDistance(a, b.slice(1), most - 1),
  ];
  if (a[0] === b[1] && a[1] === b[0]) {
    tries.push(editDistance(a.slice(2), b.slice(2), most - 1));
  }
  return Math.min(...tries) + 1;
}
