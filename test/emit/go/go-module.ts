/** The Go module of a model on the disk, and the Go command. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { emitPort } from "../../../generator/emit/port/index.js";
import { builtInFolder } from "../../../generator/emit/port/load.js";
import type { Model } from "../../../generator/model/model.js";
import { GO_ENVIRONMENT } from "../../go-environment.mjs";
import { allTemplates } from "../docs/small-model.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** The module that is generated of the real spec. */
export const GENERATED = join(root, "generated/go");

/** Its files by their paths, sorted. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const paths = readdirSync(GENERATED, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = paths.map((path) => [path.slice(GENERATED.length + 1), readFileSync(path, "utf8")] as const);
  return new Map(texts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Kept between runs: compiling the standard library takes most of the time. */
const cache = join(root, "node_modules/.cache");

export const hasGo = (process.env["PATH"] ?? "").split(delimiter).some((folder) => existsSync(join(folder, "go")));

/** The files of the module by their paths. */
export function goFiles(model: Model): ReadonlyMap<string, string> {
  const folder = builtInFolder("go", allTemplates());
  if (folder === undefined) throw new Error("there are no templates for Go");
  const { files, diagnostics } = emitPort(folder, model, model.services, [], () => {
    throw new Error("Go is made of templates");
  });
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics[0]));
  return new Map(files.map(({ path, contents }) => [path.slice("go/".length), contents]));
}

/** Writes files to a folder of this name, which is the same in every run so that Go finds in its cache what it built. */
export function writeModule(name: string, files: ReadonlyMap<string, string>): string {
  const folder = join(cache, "go-modules", name);
  rmSync(folder, { recursive: true, force: true });
  for (const [path, contents] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  }
  return folder;
}

/** What builds a program beside its module: one that has not changed since it was built is not linked again. */
export function buildArguments(folder: string): { readonly program: string; readonly args: readonly string[] } {
  const program = `${folder}.program`;
  return { program, args: ["build", "-ldflags=-s -w", "-o", program, "."] };
}

/** Runs the Go command, another one of its tools, or a program; throws when it fails. */
export function run(folder: string, command: string, args: readonly string[], input = ""): string {
  const env = { ...process.env, ...GO_ENVIRONMENT };
  const { stdout, stderr, status, error } = spawnSync(command, args, {
    cwd: folder,
    env,
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${error ?? status}\n${stdout}${stderr}`);
  return stdout;
}
