import { CommanderError, program } from "commander";
import pc from "picocolors";
import { renderDiagnostics, renderSummary } from "./diagnostics/render.js";
import { readModel, type Reading } from "./pipeline.js";
import { specJsonSchema } from "./spec/schema.js";

/** Exit codes: a mistake in the spec or in the call is 1, a mistake of slbgen itself is 2. */
const BAD_INPUT = 1;
const OUR_BUG = 2;

/** Runs one command; prints, and returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  let code = 0;
  program
    .name("slbgen")
    .description("Generates SDKs, validators and docs from the YAML spec in spec/")
    .exitOverride();
  program
    .command("lint")
    .description("check the spec and report every mistake")
    .action(() => {
      code = report(readModel(process.cwd()));
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
    process.stderr.write(`This is a bug in slbgen:\n${cause instanceof Error ? cause.stack : String(cause)}\n`);
    return OUR_BUG;
  }
  return code;
}

/** Prints what is wrong with the spec; the exit code. */
function report({ diagnostics, sources, failed }: Reading): number {
  if (diagnostics.length > 0) {
    process.stderr.write(`${renderDiagnostics(diagnostics, sources, pc)}\n${renderSummary(diagnostics)}\n`);
  }
  return failed ? BAD_INPUT : 0;
}
