import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { alternating, processTime } from "./measure.mjs";
import { inScratchFolder, ROOT } from "./scratch.mjs";

const GENERATOR = join(ROOT, "generator/slbgen.mjs");
const PEAK = fileURLToPath(new URL("peak-memory.mjs", import.meta.url));

/** The limits: seconds and MiB of the largest spec, and by how much an Action may cost more there than in one of a tenth. */
const [MOST_SECONDS, MOST_MEMORY, MOST_GROWTH] = [60, 2048, 1.3];

/**
 * Specs of 93, 930 and 9,300 Actions, imported from copies of the provider's metadata of SLB: as one, 10 and 100 APIs, and
 * as one API. All targets of the smallest against @hey-api/openapi-ts; of the others the SDK for TypeScript, whose files
 * hold the validators.
 */
export function scale({ sizes = [10, 100], rounds = 5 } = {}) {
  return [smallest(rounds), ...["APIs of 93", "one API"].flatMap((form) => growth(form, sizes))];
}

function smallest(rounds) {
  return inScratchFolder((folder) => {
    importCopies(folder, "one API", 1);
    const ours = () => {
      rmSync(join(folder, "generated"), { recursive: true, force: true });
      return processTime([GENERATOR, "generate", "--no-cache"], folder);
    };
    ours();
    const theirs = () => {
      rmSync(join(folder, "out"), { recursive: true, force: true });
      const program = join(ROOT, "node_modules/@hey-api/openapi-ts/bin/run.js");
      return processTime(
        [program, "-i", join(folder, "generated/openapi/slb.json"), "-o", join(folder, "out")],
        folder,
      );
    };
    const [all, other] = alternating(rounds, [ours, theirs]);
    return {
      name: "cold generation of 93 drafts, all targets / openapi-ts",
      target: "<= 1",
      measured: (all / other).toFixed(2),
      met: all <= other,
      details: `${all.toFixed(0)} ms / ${other.toFixed(0)} ms`,
    };
  });
}

/** One row for each size; each is held against the size before it. */
function growth(form, sizes) {
  let before;
  return sizes.map((copies) => {
    const actions = copies * 93;
    const { time, memory } = inScratchFolder((folder) => {
      importCopies(folder, form, copies);
      return coldRun(folder);
    });
    const each = time / actions;
    const ratio = before === undefined ? undefined : each / before;
    before = each;
    const seconds = time / 1000;
    return {
      name: `TypeScript of ${actions} Actions, ${form}`,
      target: `< ${MOST_SECONDS} s`,
      measured: `${seconds.toFixed(1)} s`,
      met: seconds < MOST_SECONDS && memory < MOST_MEMORY && (ratio ?? 0) <= MOST_GROWTH,
      details:
        `${memory.toFixed(0)} MiB (< ${MOST_MEMORY}), ${each.toFixed(2)} ms per Action` +
        (ratio === undefined ? "" : `: ${ratio.toFixed(2)} times (<= ${MOST_GROWTH})`),
    };
  });
}

/** Writes the metadata under new names and imports it. */
function importCopies(folder, form, copies) {
  const facts = JSON.parse(readFileSync(join(ROOT, "spec/slb/provider.json"), "utf8"));
  const metadata = join(folder, "metadata");
  mkdirSync(metadata);
  const write = (content) => writeFileSync(join(metadata, `${content.product}.json`), JSON.stringify(content));
  const numbers = Array.from({ length: copies }, (_, index) => index + 1);
  if (form === "one API") {
    const named = ([name, action]) => numbers.map((number) => [`${name}${number}`, action]);
    write({ ...facts, actions: Object.fromEntries(Object.entries(facts.actions).flatMap(named)) });
  } else {
    for (const number of numbers) write({ ...facts, product: `${facts.product}${number}` });
  }
  processTime([GENERATOR, "import", "--provider", "metadata"], folder);
}

/** Milliseconds and MiB of a generation of TypeScript where nothing is there and nothing is remembered. */
function coldRun(folder) {
  const peak = join(folder, "peak");
  process.env.PEAK_MEMORY_FILE = peak;
  try {
    const time = processTime(["--import", PEAK, GENERATOR, "generate", "--no-cache", "--only", "typescript"], folder);
    return { time, memory: Number(readFileSync(peak, "utf8")) };
  } finally {
    delete process.env.PEAK_MEMORY_FILE;
  }
}
