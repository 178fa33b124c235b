import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { runAudit } from "./commands/audit.js";
import { type DiffChoice, FORMATS, runDiff } from "./commands/diff.js";
import { runDraft } from "./commands/draft.js";
import { runGenerate } from "./commands/generate.js";
import { runLint, runModel, runSchema } from "./commands/inspect.js";
import { BAD_INPUT } from "./commands/report.js";
import { THRESHOLDS } from "./compare/verdict.js";
import { suggestion } from "./diagnostics/near.js";
import { TARGET_NAMES } from "./emit/targets.js";
import { OUTPUT_FOLDER, SPEC_FOLDER } from "./pipeline.js";
import { OutsideError } from "./write/write.js";

/** Exit code of a mistake of slbgen itself; a mistake in the spec or in the call is 1. */
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
    .option("--only <target...>", `only these targets: ${TARGET_NAMES.join(", ")}`, knownTarget)
    .option("--target <folder...>", "the port in this folder, and others only if --only names them")
    .addHelpText(
      "after",
      "\nExamples:\n  slbgen generate\n  slbgen generate --check\n  slbgen generate --api slb --only typescript\n" +
        "  slbgen generate --target ../ports/ruby --api nlb",
    )
    .action(async (options: { check?: boolean; api?: string[]; only?: string[]; target?: string[] }) => {
      const { check, api: apis, only: targets, target: folders } = options;
      code = await runGenerate({ check, apis, targets, folders });
    });
  program
    .command("lint")
    .description("check the spec and report every mistake")
    .action(() => {
      code = runLint();
    });
  program
    .command("audit")
    .description("compare the spec with the provider's metadata and report what differs")
    .option("--provider <file...>", `files of metadata; without it ${SPEC_FOLDER}/<api>/provider.json`)
    .option("--api <name...>", "only these APIs, such as slb")
    .option("--json", "print every finding as JSON, explained ones too")
    .addHelpText("after", "\nExamples:\n  slbgen audit\n  slbgen audit --provider ../new/slb.json --json")
    .action((options: { provider?: string[]; api?: string[]; json?: boolean }) => {
      code = runAudit(options);
    });
  program
    .command("diff")
    .description("compare two specs: what changed, and for whom it breaks")
    .argument("[old]", "a folder with a spec, or a git revision of this repository", "HEAD")
    .argument("[new]", "the same; this folder when it is left out", ".")
    .option("--api <name...>", "only these APIs, such as slb")
    .addOption(new Option("--format <format>", "how to print the changes").choices(FORMATS).default("text"))
    .option("--json", "the same as --format json")
    .addOption(
      new Option("--fail-on <severity>", "exit with 1 when a change is that severe or worse").choices(THRESHOLDS),
    )
    .addHelpText(
      "after",
      "\nWhat is the same in both is not read; `slbgen lint` finds its mistakes.\n" +
        "\nExamples:\n  slbgen diff\n  slbgen diff v1 HEAD --format changelog\n  slbgen diff ../old --fail-on breaking",
    )
    .action((from: string, to: string, options: DiffChoice) => {
      code = runDiff(from, to, options);
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
      code = runSchema();
    });
  program
    .command("draft")
    .description("write the YAML of an Action that the spec lacks, as far as the provider's metadata has it")
    .argument("<api>", "the API, such as slb")
    .argument("<Action>", "the Action, such as CreateRules")
    .option("--provider <file>", `the metadata; ${SPEC_FOLDER}/<api>/provider.json otherwise`)
    .option("--resource <name>", "the folder of the Action; guessed from its name otherwise")
    .addHelpText(
      "after",
      "\nExamples:\n  slbgen draft slb ListTagResources\n  slbgen draft slb MoveResourceGroup --resource load-balancer",
    )
    .action((api: string, action: string, options: { provider?: string; resource?: string }) => {
      code = runDraft(api, action, options);
    });
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : BAD_INPUT;
    return complain(cause);
  }
  return code;
}

function knownTarget(name: string, earlier: readonly string[] = []): string[] {
  if (!TARGET_NAMES.includes(name)) throw new InvalidArgumentError(suggestion(name, TARGET_NAMES) ?? "");
  return [...earlier, name];
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
