/** What is remembered of files changes nothing of what comes out. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { digestOf, knownDigest } from "../../generator/cache/fingerprint.js";
import { type Memory, noMemory } from "../../generator/cache/memory.js";
import { Pack } from "../../generator/cache/pack.js";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { membersOf } from "../../generator/model/members-of.js";
import { resolveModel } from "../../generator/model/resolve.js";
import { type RawFile, readSpecFolder } from "../../generator/spec/files.js";
import { loadSpec } from "../../generator/spec/load.js";
import { Positions } from "../../generator/spec/positions.js";
import { BASE, CASES, temporaryFolder } from "../cases/spec-root.js";
import { asRead, expectSame } from "./as-read.js";
import { ACTION, edited, MIXIN, SMALL_SPEC } from "./small-spec.js";

/** All that comes of some files: contents with their places, mistakes, the model. */
function outcome(files: readonly RawFile[], memory: Memory): unknown {
  const { spec, diagnostics } = loadSpec(files, "spec", memory);
  const services = spec.services.map(({ service, shapes, mixins, actions, broken, complete }) => ({
    broken: [...broken],
    complete,
    files: [service, ...shapes, ...mixins, ...actions].map(({ path, content }) => [
      path,
      asRead(content, spec.positions),
    ]),
  }));
  const resolved = resolveModel(spec, memory);
  return {
    services,
    mistakes: [diagnostics.sorted(), resolved.diagnostics.sorted()],
    model: JSON.stringify(resolved.model),
  };
}

const specFiles = readSpecFolder(process.cwd(), "spec", new Diagnostics());
const small = (changes: Readonly<Record<string, string | Uint8Array>> = {}): RawFile[] =>
  Object.entries({ ...SMALL_SPEC, ...changes }).map(([path, text]) => ({
    path: `spec/${path}`,
    bytes: Buffer.from(text),
  }));

/** The files of a case, laid over the small spec. */
function caseFiles(name: string): RawFile[] {
  const files = new Map(readSpecFolder(BASE, "spec", new Diagnostics()).map((file) => [file.path, file]));
  for (const file of readSpecFolder(join(CASES, name), "spec", new Diagnostics())) files.set(file.path, file);
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

const cases = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "base")
  .map(({ name }) => name);

/** The files of each case, and what comes of them without a memory. */
const read = new Map(
  cases.map((name) => {
    const files = caseFiles(name);
    return [name, { files, outcome: outcome(files, noMemory) }];
  }),
);

/** A memory, and the same as the next run finds it. */
function overRuns(files: readonly RawFile[]): [memory: Pack, later: Pack] {
  const path = join(temporaryFolder(), "spec.pack");
  const memory = new Pack(path);
  outcome(files, memory);
  memory.save();
  return [memory, new Pack(path)];
}

/** Counts what has to be made. */
function counting(memory: Memory): { memory: Memory; made: () => number } {
  let count = 0;
  const recall: Memory["recall"] = (kind, inputs, make) =>
    memory.recall(kind, inputs, () => {
      count++;
      return make();
    });
  return { memory: { ...noMemory, recall }, made: () => count };
}

test("the spec is the same from a warm memory, in the same run and in the next", { timeout: 60_000 }, () => {
  const fresh = outcome(specFiles, noMemory);
  const memories = overRuns(specFiles);
  for (const memory of memories) {
    const counted = counting(memory);
    expectSame(outcome(specFiles, counted.memory), fresh);
    expect(counted.made()).toBe(0);
  }
});

test.each([...read])("%s is the same each time", (_, { files, outcome: anew }) => {
  for (const memory of overRuns(files)) {
    expectSame(outcome(files, memory), anew);
    expectSame(outcome(files, memory), anew);
  }
});

test("what one of them left behind changes nothing of the others", { timeout: 60_000 }, () => {
  const memory = new Pack(join(temporaryFolder(), "spec.pack"));
  for (const { files, outcome: anew } of [...read.values(), ...[...read.values()].toReversed()]) {
    expectSame(outcome(files, memory), anew);
  }
});

test("one file that changed is all that is checked", () => {
  const [memory] = overRuns(small());
  const counted = counting(memory);
  loadSpec(small(edited(ACTION, "summary: Add a rule.", "summary: Add one rule.")), "spec", counted.memory);
  expect(counted.made()).toBe(1);
});

test("one Action that changed is all that is resolved, and no other is even parsed", () => {
  const [memory] = overRuns(specFiles);
  const changed = "spec/slb/listener/CreateLoadBalancerHTTPListener.yaml";
  const files = specFiles.map(({ path, bytes }) => ({
    path,
    bytes: path === changed ? Buffer.concat([bytes ?? Buffer.of(), Buffer.from("# A word.\n")]) : bytes,
  }));
  const counted = counting(memory);
  const parsed = vi.spyOn(Positions.prototype, "record");
  const { spec } = loadSpec(files, "spec", counted.memory);
  resolveModel(spec, counted.memory);
  // The file, the Action and the service.
  expect(counted.made()).toBe(3);
  const some = parsed.mock.calls.length;
  parsed.mockClear();
  for (const { actions } of spec.services) for (const { content } of actions) expect(content).toBeTruthy();
  expect(some).toBeLessThan(parsed.mock.calls.length / 2);
});

test("with an Action from an earlier run come the digests that it has", () => {
  const [, later] = overRuns(small());
  const { model } = resolveModel(loadSpec(small(), "spec", later).spec, later);
  const actions = model.services.flatMap((service) => service.actions);
  expect(actions.length).toBeGreaterThan(0);
  for (const action of actions) {
    const clone = structuredClone(action);
    expect(knownDigest(action)).toBe(digestOf(clone));
    expect(knownDigest(membersOf(action))).toBe(digestOf(membersOf(clone)));
  }
});

test("a mistake in what several share is told by each that is left", () => {
  const memory = new Pack(join(temporaryFolder(), "spec.pack"));
  const action = SMALL_SPEC[ACTION] ?? "";
  const other = action.replaceAll("CreateRule", "CreateOtherRule");
  const twice = (SMALL_SPEC[MIXIN] ?? "").replace("mixin: tags", "mixin: twice\ninclude: [twice]");
  const including = (text: string) => text.replace("include: [tags]", "include: [tags, twice]");
  const states = [
    [including(action), including(other)],
    [action, including(other)],
    [including(action), other],
    [action, other],
  ] as const;
  for (const [first, second] of [...states, ...states.toReversed()]) {
    const files = small({
      [ACTION]: first,
      [ACTION.replace("CreateRule", "CreateOtherRule")]: second,
      "web/mixins/twice.yaml": twice,
    });
    const fresh = outcome(files, noMemory);
    expect(JSON.stringify(fresh).includes("cyclic-mixin")).toBe(first.includes("twice") || second.includes("twice"));
    expectSame(outcome(files, memory), fresh);
  }
});

test("a file is known wherever it stands", () => {
  const [memory] = overRuns(small());
  const counted = counting(memory);
  const elsewhere = small().map(({ path, bytes }) => ({ path: path.replace("spec/", "HEAD:spec/"), bytes }));
  loadSpec(elsewhere, "HEAD:spec", counted.memory);
  expect(counted.made()).toBe(0);
});

test("as another kind of file it is not known", () => {
  const path = "web/shapes/rules.yaml";
  const [memory] = overRuns(small());
  const files = small({ [path]: SMALL_SPEC[ACTION] ?? "" });
  expectSame(outcome(files, memory), outcome(files, noMemory));
});

/** Runs for a bounded time, so that a slow machine tries less and not longer. */
const options = { numRuns: 300, interruptAfterTimeLimit: 1500, markInterruptAsFailure: false } as const;

test("what was changed is never taken for what it was", () => {
  const [memory] = overRuns(small());
  const paths = fc.constantFrom(...Object.keys(SMALL_SPEC).filter((path) => path.endsWith(".yaml")));
  const change = fc.tuple(fc.nat(), fc.nat(2), fc.uint8Array({ maxLength: 2 }));
  fc.assert(
    fc.property(paths, fc.array(change, { minLength: 1, maxLength: 3 }), (path, changes) => {
      let bytes = Buffer.from(SMALL_SPEC[path] ?? "");
      for (const [at, length, added] of changes) {
        const start = at % (bytes.length + 1);
        bytes = Buffer.concat([bytes.subarray(0, start), added, bytes.subarray(start + length)]);
      }
      const files = small({ [path]: bytes });
      expectSame(outcome(files, memory), outcome(files, noMemory));
    }),
    options,
  );
});

test("a damaged or shortened memory is as good as none", () => {
  const files = small(edited(ACTION, "summary: Add a rule.", "sumary: Add a rule."));
  const fresh = outcome(files, noMemory);
  const path = join(temporaryFolder(), "spec.pack");
  const memory = new Pack(path);
  loadSpec(files, "spec", memory);
  memory.save();
  const whole = readFileSync(path);
  const damage = fc.record({
    flips: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { maxLength: 3 }),
    length: fc.nat(),
  });
  fc.assert(
    fc.property(damage, ({ flips, length }) => {
      const bytes = Buffer.from(flips.length > 0 ? whole : whole.subarray(0, length % whole.length));
      for (const [at, bits] of flips) bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ bits;
      writeFileSync(path, bytes);
      const damaged = new Pack(path);
      expectSame(outcome(files, damaged), fresh);
      damaged.save();
      expectSame(outcome(files, new Pack(path)), fresh);
    }),
    options,
  );
});
