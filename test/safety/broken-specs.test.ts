/** A spec that is broken at a place of chance is still valid or has diagnostics at places that exist; reading it never fails. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Span } from "../../generator/diagnostics/span.js";
import { type Broken, broken, brokenFile, brokenLocally } from "./random-spec/breakages.js";
import { type Draw, drawn } from "./random-spec/draw.js";
import { type Reading, readTexts } from "./random-spec/read.js";
import { randomSpec, type SpecData, texts } from "./random-spec/spec.js";

const SECONDS = 1;
/** Runs for a bounded time, so that a slow machine tries less and not longer. */
const options = { numRuns: 2000, interruptAfterTimeLimit: SECONDS * 1000, markInterruptAsFailure: false } as const;

const whole = fc.sample(randomSpec, { numRuns: 6, seed: 7 });

/** A breakage of one of the specs, with the spec around it. */
function breaking<Kind extends Broken>(how: (draw: Draw, spec: SpecData) => Kind): fc.Arbitrary<Kind> {
  return drawn((draw) => {
    const spec = draw.from(whole);
    const found = how(draw, spec);
    const files: Record<string, string> = { ...texts(spec) };
    if ("gone" in found && typeof found.gone === "string") delete files[found.gone];
    return { ...found, files: { ...files, ...found.files } };
  });
}

/** Reads it, and looks at every place that is named. */
function readSafely({ files }: Broken): Reading {
  const reading = readTexts(files);
  const { diagnostics, sources, report } = reading;
  const folders = Object.keys(files).map((path) => `spec/${path.split("/")[0]}`);
  const inside = ({ file, line, column, width }: Span) => {
    const text = sources.get(file)?.line(line);
    // A file, or a folder, as such.
    if (width === 0) return expect([...sources.keys(), ...folders, "spec"]).toContain(file);
    expect(text, report).toBeDefined();
    expect(column, report).toBeGreaterThan(0);
    // One column behind the end is the place of something that is missing.
    expect(column + width - 1, report).toBeLessThanOrEqual((text?.length ?? 0) + 1);
  };
  for (const { message, span, related } of diagnostics) {
    expect(message).not.toMatch(/undefined|\[object|NaN/);
    inside(span);
    for (const each of related) inside(each.span);
  }
  return reading;
}

test("a key or a value", { timeout: 60_000 }, () => {
  let [read, mistakes] = [0, 0];
  fc.assert(
    fc.property(breaking(broken), (each) => {
      if (readSafely(each).report !== "") mistakes++;
      read++;
    }),
    options,
  );
  expect(mistakes).toBeGreaterThan(read / 4);
});

test("a file", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(breaking(brokenFile), (each) => void readSafely(each)),
    options,
  );
});

test("a place that is wrong all by itself is the one that is named", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(breaking(brokenLocally), (each) => {
      const { diagnostics, report } = readSafely(each);
      const { from = 0, to = 0 } = each.lines ?? {};
      const places = diagnostics
        .filter(({ severity, span }) => severity === "error" && span.file === `spec/${each.path}`)
        .map(({ span }) => span.line);
      expect(
        places.some((line) => line >= from && line <= to),
        `${each.what}, lines ${from} to ${to}\n${report}`,
      ).toBe(true);
    }),
    options,
  );
});
