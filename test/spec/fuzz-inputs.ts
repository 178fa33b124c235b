/** Spec files that nobody would write: real ones whose bytes, words and lines are mixed up, with traps put in. */
import fc from "fast-check";

/** What YAML has a meaning for. */
const INDICATORS =
  "{ } [ ] : , - ? | > |+2 >- ' \" # & * ! % @ ` --- ... ~ null true 1e9 .nan 0x1 << [[ {} \\ \\x00 \\uD800 %YAML !!binary";
const MORE = [
  "\n",
  "\t",
  "\r\n",
  "\r",
  "\n\n  ",
  "\n- ",
  ": ",
  " #",
  "&a ",
  "*a",
  "!!str ",
  "\u0000",
  "\ufeff",
  "\u2028",
  "é",
  "😀",
];
const PIECES = [
  ...INDICATORS.split(" "),
  ...MORE,
  "__proto__: ",
  "toString: 1\n",
  "\n? ",
  "<<: *a\n",
  "use: ",
  "type: ",
];

/** Things of any size that a parser might take long for, or nest too deep in. */
const TRAPS: readonly ((size: number) => string)[] = [
  (size) => "[".repeat(size),
  (size) => "{a: ".repeat(size),
  (size) => "- ".repeat(size),
  (size) => "? ".repeat(size),
  (size) => "&a ".repeat(size),
  (size) => "*a ".repeat(size),
  (size) => "!t ".repeat(size),
  (size) => `${"[".repeat(size)}${"]".repeat(size)}`,
  (size) => "x".repeat(size),
  (size) => "x ".repeat(size),
  (size) => `"${"\\u0041".repeat(size)}"`,
  (size) => `"${"x\n".repeat(size)}`,
  (size) => `'${"''".repeat(size)}'`,
  (size) => `|\n${" ".repeat(size)}x\n`,
  (size) => "\n".repeat(size),
  (size) => " ".repeat(size),
  (size) => "#".repeat(size),
  (size) => ":".repeat(size),
  (size) => "a: b\n".repeat(size),
  (size) => "  - { id: a, require: [B] }\n".repeat(size),
  (size) => Array.from({ length: size }, (_, index) => `k${index}: 1\n`).join(""),
  (size) => Array.from({ length: Math.min(size, 400) }, (_, depth) => `${" ".repeat(depth)}a:\n`).join(""),
  (size) => Array.from({ length: size % 30 }, (_, index) => `a${index}: &a${index} [${"*a".repeat(9)}]\n`).join(""),
  (size) => `pattern: "^${"(a*)*".repeat(size)}$"\n`,
  (size) => `pattern: "^${"(".repeat(size)}${")".repeat(size)}$"\n`,
  (size) => `pattern: "^[${"a-z".repeat(size)}]$"\n`,
];

/** As much as is read of a file at most. */
const MOST_BYTES = 128 * 1024;

/** One change of a file; numbers are taken modulo what there is. */
const change = fc.oneof(
  fc.record({
    kind: fc.constant("bytes" as const),
    at: fc.nat(),
    lost: fc.nat(6),
    bytes: fc.uint8Array({ maxLength: 6 }),
  }),
  fc.record({ kind: fc.constant("flip" as const), at: fc.nat(), bit: fc.nat(7) }),
  fc.record({ kind: fc.constant("piece" as const), at: fc.nat(), piece: fc.constantFrom(...PIECES) }),
  fc.record({ kind: fc.constant("trap" as const), at: fc.nat(), trap: fc.nat(TRAPS.length - 1), size: fc.nat(16) }),
  fc.record({ kind: fc.constant("copy" as const), from: fc.nat(), length: fc.nat(4000), to: fc.nat() }),
  fc.record({ kind: fc.constant("lose" as const), from: fc.nat(), length: fc.nat(4000) }),
  fc.record({ kind: fc.constant("words" as const), one: fc.nat(), other: fc.nat() }),
  fc.record({ kind: fc.constant("ends" as const), end: fc.constantFrom("\r\n", "\r", "\t\n", " \n") }),
);

export type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

/** Which file is changed, and how. */
export const input = fc.record({ file: fc.nat(), changes: fc.array(change, { minLength: 1, maxLength: 4 }) });

/** The file with the changes. */
export function changed(original: Uint8Array, changes: readonly Change[]): Uint8Array {
  let bytes: Buffer = Buffer.from(original);
  for (const each of changes) bytes = applied(bytes, each).subarray(0, MOST_BYTES);
  return bytes;
}

function applied(bytes: Buffer, each: Change): Buffer {
  const place = (at: number) => at % (bytes.length + 1);
  const insert = (at: number, added: Uint8Array | string, lost = 0) =>
    Buffer.concat([bytes.subarray(0, place(at)), Buffer.from(added), bytes.subarray(place(at) + lost)]);
  switch (each.kind) {
    case "bytes":
      return insert(each.at, each.bytes, each.lost);
    case "flip": {
      const flipped = Buffer.from(bytes);
      const at = each.at % Math.max(1, bytes.length);
      if (bytes.length > 0) flipped[at] = (flipped[at] ?? 0) ^ (1 << each.bit);
      return flipped;
    }
    case "piece":
      return insert(each.at, each.piece);
    case "trap":
      // Small ones as often as those that fill the file.
      return insert(
        lineStart(bytes, place(each.at)),
        (TRAPS[each.trap] ?? String)(2 ** each.size).slice(0, MOST_BYTES),
      );
    case "copy":
      return insert(each.to, bytes.subarray(place(each.from), place(each.from) + each.length));
    case "lose":
      return Buffer.concat([bytes.subarray(0, place(each.from)), bytes.subarray(place(each.from) + each.length)]);
    case "words": {
      const words = bytes.toString().split(/(?<=[\s,:{}[\]])/);
      const [one, other] = [each.one % words.length, each.other % words.length];
      [words[one], words[other]] = [words[other] ?? "", words[one] ?? ""];
      return Buffer.from(words.join(""));
    }
    case "ends":
      return Buffer.from(bytes.toString().replaceAll("\n", each.end));
    default:
      return each satisfies never;
  }
}

function lineStart(bytes: Buffer, at: number): number {
  return bytes.lastIndexOf("\n", at) + 1;
}
