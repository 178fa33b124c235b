import { Command, CommanderError, InvalidArgumentError } from "commander";
import { createColors } from "picocolors";
import { diagnostic } from "./diagnostics/catalogue.js";
import { suggestion } from "./diagnostics/near.js";
import { count, NO_COLOURS, renderReport } from "./diagnostics/render.js";
import { wholeFile } from "./diagnostics/span.js";
import { TARGETS } from "./emit/targets.js";
import { generate, OUTPUT_FOLDER, readModel, type Reading, type Selection, SPEC_FOLDER } from "./pipeline.js";
import { Progress } from "./progress.js";
import { specJsonSchema } from "./spec/schema.js";
import type { Plan } from "./write/plan.js";
import { OutsideError } from "./write/write.js";

/** Exit codes: a mistake in the spec or in the call is 1, a mistake of slbgen itself is 2. */
const BAD_INPUT = 1;
const OUR_BUG = 2;

/** Runs one command; prints, and returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  let code = 0;
  const program = new Command("slbgen")
    .description(`Generates SDKs, validators and docs from the YAML spec in ${SPEC_FOLDER}/.`)
    .exitOverride()
    .showHelpAfterError("(see slbgen --help)");
  program
    .command("generate")
    .description(`write everything below ${OUTPUT_FOLDER}/, or compare with what is there`)
    .option("--check", "change nothing; fail when something below generated/ is not up to date")
    .option("--api <name...>", "only these APIs, such as slb")
    .option("--only <target...>", `only these targets: ${Object.keys(TARGETS).join(", ")}`, knownTarget)
    .addHelpText(
      "after",
      "\nExamples:\n  slbgen generate\n  slbgen generate --check\n  slbgen generate --api slb --only typescript",
    )
    .action(async (options: { check?: boolean; api?: string[]; only?: string[] }) => {
      code = await runGenerate({ check: options.check, apis: options.api, targets: options.only });
    });
  program
    .command("lint")
    .description("check the spec and report every mistake")
    .action(() => {
      const reading = readModel(process.cwd());
      code = report(reading);
      if (code === 0) process.stderr.write(`${count(actionsOf(reading), "Action")} without a mistake\n`);
    });
  program
    .command("model")
    .description("print the resolved model as JSON")
    .argument("<api>", "the API, such as slb")
    .action((api: string) => {
      code = runModel(api);
    });
  program
    .command("schema")
    .description("print the JSON Schema of the spec files, for editors")
    .action(() => {
      process.stdout.write(`${JSON.stringify(specJsonSchema(), null, 2)}\n`);
    });
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : BAD_INPUT;
    return complain(cause);
  }
  return code;
}

async function runGenerate(selection: Selection): Promise<number> {
  const progress = new Progress();
  const started = performance.now();
  progress.stage("reading the spec");
  const reading = withKnownApis(readModel(process.cwd()), selection.apis);
  if (reading.failed) {
    progress.clear();
    return report(reading);
  }
  try {
    const plan = await generate(process.cwd(), reading.model, selection, (stage) => progress.stage(stage));
    progress.clear();
    report(reading);
    const stale = plan.write.length + plan.remove.length + plan.foreign.length > 0;
    printPlan(plan, selection);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    progress.done(
      `${summary(plan, selection)} (${count(actionsOf(reading), "Action")}, ${seconds} s)`,
      !(selection.check && stale),
    );
    return selection.check && stale ? BAD_INPUT : 0;
  } finally {
    progress.clear();
  }
}

function runModel(api: string): number {
  const reading = withKnownApis(readModel(process.cwd()), [api]);
  const code = report(reading);
  const service = reading.model.services.find((each) => each.name === api);
  if (code === 0) process.stdout.write(`${JSON.stringify(service, null, 2)}\n`);
  return code;
}

/** Prints what is wrong with the spec; the exit code. */
function report({ diagnostics, sources, failed }: Reading): number {
  const colours = wantsColours(process.stderr, process.env) ? createColors(true) : NO_COLOURS;
  process.stderr.write(renderReport(diagnostics, sources, colours));
  return failed ? BAD_INPUT : 0;
}

/** The reading, with a mistake more for each API on the command line that does not exist. */
function withKnownApis(reading: Reading, apis: readonly string[] = []): Reading {
  const candidates = reading.model.services.map((service) => service.name);
  // With mistakes in the spec a service may be missing for that reason.
  const unknown = reading.failed ? [] : apis.filter((name) => !candidates.includes(name));
  const more = unknown.map((name) => diagnostic("unknown-service", wholeFile(SPEC_FOLDER), { name, candidates }));
  return { ...reading, diagnostics: [...reading.diagnostics, ...more], failed: reading.failed || more.length > 0 };
}

/** Colours are for terminals, unless the environment says otherwise (no-color.org, force-color.org). */
function wantsColours(
  stream: { readonly isTTY?: boolean },
  { NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv,
): boolean {
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0";
  return stream.isTTY === true && TERM !== "dumb";
}

function knownTarget(name: string, earlier: readonly string[] = []): string[] {
  if (!Object.hasOwn(TARGETS, name)) throw new InvalidArgumentError(suggestion(name, Object.keys(TARGETS)) ?? "");
  return [...earlier, name];
}

/** Names what a check found; what slbgen did not write is worth a word in every run. */
function printPlan({ write, remove, foreign }: Plan, { check }: Selection): void {
  const print = (what: string, path: string) => process.stderr.write(`${what}  ${OUTPUT_FOLDER}/${path}\n`);
  if (check) {
    for (const { path, isNew } of write) print(isNew ? "missing" : "differs", path);
    for (const path of remove) print("stale  ", path);
  }
  for (const path of foreign) print("foreign", path);
}

function summary({ write, remove, foreign, unchanged }: Plan, { check }: Selection): string {
  const strangers = foreign.length === 0 ? "" : `; delete what is foreign: ${count(foreign.length, "file")}`;
  if (check) {
    const changes = write.length + remove.length;
    const verdict =
      changes === 0 ? `${count(unchanged, "file")} up to date` : `${count(changes, "file")} not up to date`;
    return `${verdict}${changes === 0 ? "" : "; run slbgen generate"}${strangers}`;
  }
  const removed = remove.length === 0 ? "" : `, ${remove.length} removed`;
  return `${count(write.length, "file")} written${removed}, ${unchanged} unchanged${strangers}`;
}

/** A failing disk is told in a line; anything else is a bug of ours. */
function complain(cause: unknown): number {
  if (cause instanceof OutsideError || (cause instanceof Error && "code" in cause && "syscall" in cause)) {
    process.stderr.write(`${cause.message}\n`);
    return BAD_INPUT;
  }
  process.stderr.write(`This is a bug in slbgen:\n${cause instanceof Error ? cause.stack : String(cause)}\n`);
  return OUR_BUG;
}

function actionsOf({ model }: Reading): number {
  return model.services.reduce((sum, service) => sum + service.actions.length, 0);
}
