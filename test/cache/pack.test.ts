/** What a run made is found again by what it was made of, and by nothing else. */
import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { fingerprint } from "../../generator/cache/fingerprint.js";
import { Pack } from "../../generator/cache/pack.js";
import { temporaryFolder } from "../cases/spec-root.js";

const place = () => join(temporaryFolder(), "some", "target.pack");

/** Asks for one thing and tells whether it was made. */
function ask(pack: Pack, kind: string, inputs: readonly unknown[], made: unknown = "made"): boolean {
  const make = vi.fn(() => made);
  expect(pack.recall(kind, inputs, make)).toEqual(made);
  return make.mock.calls.length === 1;
}

test("the same inputs are made once, in this run and in the next", () => {
  const path = place();
  const first = new Pack(path);
  expect(ask(first, "page", [{ name: "a" }, 1])).toBe(true);
  expect(ask(first, "page", [{ name: "a" }, 1])).toBe(false);
  first.save();
  expect(ask(new Pack(path), "page", [{ name: "a" }, 1])).toBe(false);
});

test.each<[string, string, unknown[]]>([
  ["another kind", "file", [{ name: "a" }, 1]],
  ["another value", "page", [{ name: "b" }, 1]],
  ["another type", "page", [{ name: "a" }, "1"]],
  ["one input more", "page", [{ name: "a" }, 1, undefined]],
  ["inputs in another order", "page", [1, { name: "a" }]],
  ["a key more", "page", [{ name: "a", other: null }, 1]],
  ["the digest of an input in the place of it", "page", [fingerprint("", []), 1]],
])("%s is something else", (_, kind, inputs) => {
  const pack = new Pack(place());
  ask(pack, "page", [{ name: "a" }, 1]);
  expect(ask(pack, kind, inputs)).toBe(true);
});

test("texts that only meet when they are joined are kept apart", () => {
  expect(fingerprint("a", ["bc"])).not.toBe(fingerprint("ab", ["c"]));
  expect(fingerprint("a", ["b", "c"])).not.toBe(fingerprint("a", ["bc"]));
  expect(fingerprint("a", [])).not.toBe(fingerprint("a", [undefined]));
});

test("maps and sets are refused, which JSON would take for empty", () => {
  expect(() => fingerprint("x", [new Map([["a", 1]])])).toThrow(/plain data/);
});

test("equal data have equal fingerprints, different data different ones", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const copy: unknown = structuredClone(one);
      expect(fingerprint("x", [one])).toBe(fingerprint("x", [copy]));
      const isSame = JSON.stringify(one) === JSON.stringify(other);
      expect(fingerprint("x", [one]) === fingerprint("x", [other])).toBe(isSame);
    }),
  );
});

test("what takes its time is made once too, and what fails is made again", async () => {
  const path = place();
  const pack = new Pack(path);
  await expect(pack.recallLater("format", ["a"], () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await pack.recallLater("format", ["a"], async () => "A")).toBe("A");
  pack.save();
  expect(await new Pack(path).recallLater("format", ["a"], () => Promise.reject(new Error("again")))).toBe("A");
});

test("nothing is written where nothing is new", () => {
  const path = place();
  const first = new Pack(path);
  ask(first, "page", [1]);
  first.save();
  const before = statSync(path, { bigint: true }).mtimeNs;
  const second = new Pack(path);
  ask(second, "page", [1]);
  second.save();
  expect(statSync(path, { bigint: true }).mtimeNs).toBe(before);
});

test("what nobody asks for any more goes after some runs, and not at once", () => {
  const path = place();
  const run = (...inputs: unknown[]) => {
    const pack = new Pack(path);
    const made = inputs.filter((input) => ask(pack, "page", [input]));
    pack.save();
    return made;
  };
  run("old branch");
  for (let count = 0; count < 7; count++) run(`new ${count}`);
  expect(run("old branch", "now")).toEqual(["now"]);
  for (let count = 0; count < 9; count++) run(`newer ${count}`);
  expect(run("old branch")).toEqual(["old branch"]);
});

/** Runs that each remember one thing. */
function remember(path: string, ...inputs: unknown[]): void {
  for (const input of inputs) {
    const pack = new Pack(path);
    ask(pack, "page", [input], "x".repeat(1000));
    pack.save();
  }
}

test("what is new is added, and the rest is not written again", () => {
  const path = place();
  const first = new Pack(path);
  for (let index = 0; index < 100; index++) ask(first, "page", [index], "x".repeat(1000));
  first.save();
  const before = readFileSync(path);
  const second = new Pack(path);
  for (let index = 1; index < 100; index++) ask(second, "page", [index], "x".repeat(1000));
  ask(second, "page", ["new"], "y".repeat(1000));
  second.save();
  const after = readFileSync(path);
  expect(after.subarray(0, before.length).equals(before)).toBe(true);
  // The new one, and where all of them are.
  expect(after.length - before.length).toBeLessThan(10_000);
});

test("the file grows to twice what is in use, and no further", () => {
  const path = place();
  const lengths: number[] = [];
  for (let edit = 0; edit < 100; edit++) {
    const pack = new Pack(path);
    for (let index = 0; index < 10; index++) ask(pack, "page", [index], "x".repeat(1000));
    ask(pack, "page", ["edited", edit], "y".repeat(1000));
    pack.save();
    lengths.push(statSync(path).size);
  }
  // Ten that every run asks for, and those of the last runs.
  expect(Math.max(...lengths)).toBeLessThan(2 * 21 * 1100);
  expect(ask(new Pack(path), "page", [3], "x".repeat(1000))).toBe(false);
});

test("runs at the same time damage nothing of each other", () => {
  const path = place();
  remember(path, "a", "b");
  const packs = [new Pack(path), new Pack(path)];
  packs.forEach((pack, index) => {
    for (const input of ["a", "b", index]) ask(pack, "page", [input], "x".repeat(1000));
  });
  for (const pack of packs) pack.save();
  const later = new Pack(path);
  for (const input of ["a", "b"]) expect(ask(later, "page", [input], "x".repeat(1000))).toBe(false);
});

test("a pack whose file somebody has removed is written as a whole", () => {
  const path = place();
  const pack = new Pack(path);
  ask(pack, "page", [1]);
  pack.save();
  rmSync(path);
  ask(pack, "page", [2]);
  pack.save();
  for (const input of [1, 2]) expect(ask(new Pack(path), "page", [input])).toBe(false);
});

test.each(["in its body", "by a part that is missing"])(
  "an entry that is damaged %s takes none with it for good",
  (how) => {
    const path = place();
    remember(path, "a", "b", "c");
    const bytes = readFileSync(path);
    const second = bytes.indexOf("x".repeat(1000), bytes.indexOf("x".repeat(1000)) + 1000);
    if (how === "in its body") bytes[second + 30] = (bytes[second + 30] ?? 0) ^ 1;
    const rest = how.startsWith("by") ? [bytes.subarray(0, second + 10), bytes.subarray(second + 50)] : [bytes];
    writeFileSync(path, Buffer.concat(rest));
    expect(ask(new Pack(path), "page", ["a"], "x".repeat(1000))).toBe(false);
    expect(ask(new Pack(path), "page", ["b"], "x".repeat(1000))).toBe(true);
    for (const _ of [1, 2]) remember(path, "b", "c");
    for (const input of ["a", "b", "c"]) expect(ask(new Pack(path), "page", [input], "x".repeat(1000))).toBe(false);
  },
);

test("bytes are told from the text that they are", () => {
  const text = JSON.stringify({ a: 1 });
  expect(fingerprint("x", [Buffer.from(text)])).not.toBe(fingerprint("x", [{ a: 1 }]));
  expect(fingerprint("x", [Buffer.from(text)])).toBe(fingerprint("x", [new TextEncoder().encode(text)]));
  expect(fingerprint("x", [Buffer.from("a")])).not.toBe(fingerprint("x", [Buffer.from("b")]));
});

test("of a file, only what is asked for is read", () => {
  const path = place();
  remember(path, "a", "b", "c");
  const pack = new Pack(path);
  // Had the pack read the whole before, it would not know.
  writeFileSync(path, readFileSync(path).fill(0, 0, 100));
  expect(ask(pack, "page", ["b"], "x".repeat(1000))).toBe(false);
  expect(ask(pack, "page", ["a"], "x".repeat(1000))).toBe(true);
});

test("an entry that has come to stand where another one was told to be is not taken for it", () => {
  const path = place();
  remember(path, "a", "b");
  const other = place();
  const pack = new Pack(other);
  ask(pack, "page", ["c"], "y".repeat(1000));
  pack.save();
  const [bytes, others] = [readFileSync(path), readFileSync(other)];
  others.copy(bytes, 0, 0, others.indexOf("y".repeat(1000)) + 1000);
  writeFileSync(path, bytes);
  expect(ask(new Pack(path), "page", ["a"], "x".repeat(1000))).toBe(true);
});

function flipBit(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

test.each<[string, (path: string) => void]>([
  ["empty", (path) => truncateSync(path, 0)],
  ["cut short", (path) => truncateSync(path, statSync(path).size - 3)],
  ["something else", (path) => writeFileSync(path, "not ours")],
  ["damaged at the start", (path) => flipBit(path, 0)],
  ["damaged in what was made", (path) => flipBit(path, readFileSync(path).indexOf("the page"))],
  ["damaged at the end", (path) => flipBit(path, statSync(path).size - 1)],
])("a file that is %s is as good as none", (_, damage) => {
  const path = place();
  const first = new Pack(path);
  ask(first, "page", [1], "the page");
  first.save();
  damage(path);
  const second = new Pack(path);
  expect(ask(second, "page", [1], "the page")).toBe(true);
  second.save();
  expect(ask(new Pack(path), "page", [1], "the page")).toBe(false);
  expect(readdirSync(join(path, ".."))).toEqual(["target.pack"]);
});

test("where it cannot be written, it is not, and nothing fails", () => {
  const blocked = temporaryFolder();
  writeFileSync(join(blocked, "some"), "a file where the folder would be");
  const pack = new Pack(join(blocked, "some", "target.pack"));
  expect(ask(pack, "page", [1])).toBe(true);
  expect(() => pack.save()).not.toThrow();
});
