import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { DiffChoice } from "./commands/diff.js";
import type { Selection } from "./pipeline.js";
import type { MigrateChoice } from "./commands/migrate.js";
import { complain } from "./commands/complain.js";
import { BAD_INPUT } from "./commands/exit-codes.js";
import { misplaced } from "./commands/misplaced.js";
import { FORMATS } from "./compare/show/formats.js";
import { THRESHOLDS } from "./compare/verdict.js";
import { suggestion } from "./diagnostics/near.js";
import { TARGET_NAMES } from "./emit/targets.js";
import { OUTPUT_FOLDER, SPEC_FOLDER } from "./folders.js";
import { version } from "./version.js";

/** Runs one command, and loads only what that one needs; prints, and returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  let code = 0;
  const program = new Command("slbgen")
    .description(`Generates SDKs, validators and docs from the YAML spec in ${SPEC_FOLDER}/.`)
    .version(version(), "-V, --version", "print the version of slbgen")
    .exitOverride()
    .showHelpAfterError("(see slbgen --help)")
    .hook("preAction", (_, command) => {
      const mistake = misplaced(process.cwd(), command.name(), command.args);
      if (mistake === undefined) return;
      process.stderr.write(`${mistake}\n`);
      throw new CommanderError(BAD_INPUT, "slbgen.misplaced", mistake);
    });
  program
    .command("generate")
    .description(`write everything below ${OUTPUT_FOLDER}/, or compare with what is there`)
    .option("--check", "change nothing; fail when something below generated/ is not up to date")
    .option("--api <name...>", "only these APIs, such as slb")
    .addOption(
      new Option("--package-only", "only what the APIs share, and the list of all files").conflicts(["api", "target"]),
    )
    .option("--no-package", "leave out what the APIs share")
    .option("--only <target...>", `only these targets: ${TARGET_NAMES.join(", ")}`, knownTarget)
    .option("--target <folder...>", "the port in this folder, and others only if --only names them")
    .addHelpText(
      "after",
      "\nExamples:\n  slbgen generate\n  slbgen generate --check\n  slbgen generate --api slb --only typescript\n" +
        "  slbgen generate --target ../ports/ruby --api nlb",
    )
    .option("--no-cache", "use nothing that earlier runs have kept of a spec; what comes out is the same")
    .addOption(new Option("--watch", "go on, and generate again when the spec is saved").conflicts("check"))
    .action(async (options: GenerateOptions) => {
      const { check, api: apis, only: targets, target: folders, cache, watch } = options;
      const part = options.packageOnly === true ? "package" : options.package ? undefined : "apis";
      const selection: Selection = { check, apis, part, targets, folders };
      if (watch === true) {
        const { runWatch } = await import("./commands/watch.js");
        code = await runWatch({ ...selection, cache });
      } else {
        const { runGenerate } = await import("./commands/generate.js");
        code = await runGenerate({ ...selection, cache });
      }
    });
  program
    .command("lint")
    .description("check the spec and report every mistake")
    .action(async () => {
      const { runLint } = await import("./commands/inspect.js");
      code = runLint();
    });
  program
    .command("audit")
    .description("compare the spec with the provider's metadata and report what differs")
    .option("--provider <file...>", `files of metadata; without it ${SPEC_FOLDER}/<api>/provider.json`)
    .option("--api <name...>", "only these APIs, such as slb")
    .option("--json", "print every finding as JSON, explained ones too")
    .addHelpText("after", "\nExamples:\n  slbgen audit\n  slbgen audit --provider ../new/slb.json --json")
    .action(async (options: { provider?: string[]; api?: string[]; json?: boolean }) => {
      const { runAudit } = await import("./commands/audit.js");
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
    .action(async (from: string, to: string, options: DiffChoice) => {
      const { runDiff } = await import("./commands/diff.js");
      code = runDiff(from, to, options);
    });
  program
    .command("migrate")
    .description("rewrite code that calls the SDK of an older spec, or show how")
    .requiredOption("--from <spec>", "the spec of the SDK that the code is written for: a folder, or a git revision")
    .requiredOption("--to <spec>", "the newer spec")
    .option("--write", "change the files; without it a diff is printed")
    .argument("<files...>", "files, or folders of TypeScript")
    .addHelpText(
      "after",
      "\nThe SDK of --from must be installed where the files are. What cannot be rewritten is listed; then the exit code is 1." +
        "\n\nExamples:\n  slbgen migrate --from v1 --to HEAD src\n  slbgen migrate --from ../old --to . --write src/app.ts",
    )
    .action(async (files: string[], options: MigrateChoice) => {
      const { runMigrate } = await import("./commands/migrate.js");
      code = runMigrate(files, options);
    });
  program
    .command("model")
    .description("print the resolved model as JSON")
    .argument("<api>", "the API, such as slb")
    .action(async (api: string) => {
      const { runModel } = await import("./commands/inspect.js");
      code = runModel(api);
    });
  program
    .command("schema")
    .description("print the JSON Schema of the spec files, for editors")
    .action(async () => {
      const { runSchema } = await import("./commands/inspect.js");
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
    .action(async (api: string, action: string, options: { provider?: string; resource?: string }) => {
      const { runDraft } = await import("./commands/draft.js");
      code = runDraft(api, action, options);
    });
  program
    .command("import")
    .description("write a draft of every Action that the spec lacks, from the provider's metadata")
    .requiredOption("--provider <path...>", "files of metadata, or folders that hold some")
    .option("--api <name...>", "only these APIs, such as slb")
    .addHelpText(
      "after",
      "\nWhat is there is never changed. Drafts are generated like other Actions, and their docs say what they are.\n" +
        "\nExamples:\n  slbgen import --provider ../metadata\n  slbgen import --provider new/slb.json new/alb.json --api alb",
    )
    .action(async (options: { provider: string[]; api?: string[] }) => {
      const { runImport } = await import("./commands/import.js");
      code = runImport(options);
    });
  for (const command of program.commands) command.showHelpAfterError(`(see slbgen ${command.name()} --help)`);
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : BAD_INPUT;
    return complain(cause);
  }
  return code;
}

/** What the command line says to `generate`. */
interface GenerateOptions {
  readonly check?: boolean;
  readonly api?: string[];
  readonly packageOnly?: boolean;
  readonly package: boolean;
  readonly only?: string[];
  readonly target?: string[];
  readonly cache: boolean;
  readonly watch?: boolean;
}

function knownTarget(name: string, earlier: readonly string[] = []): string[] {
  if (!TARGET_NAMES.includes(name)) throw new InvalidArgumentError(suggestion(name, TARGET_NAMES) ?? "");
  return [...new Set([...earlier, name])];
}
