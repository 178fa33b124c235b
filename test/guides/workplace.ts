/** Where the programs of the guides run: a folder in which the SDKs are installed as users have them. */
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { transform } from "esbuild";
import { run } from "../e2e/child.js";
import { buildArguments, writeModule } from "../emit/go/go-module.js";
import { GO_ENVIRONMENT } from "../go-environment.mjs";
import type { Program } from "./blocks.js";

const ROOT = process.cwd();
const COMPILER_OPTIONS = {
  target: "ES2022",
  lib: ["ES2023"],
  module: "nodenext",
  moduleDetection: "force",
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  esModuleInterop: true,
  // The declarations of the provider's SDK do not pass.
  skipLibCheck: true,
  noEmit: true,
};

/** Makes the folder and puts every program into it; the caller removes it. */
export async function makeWorkplace(programs: readonly Program[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "guides-"));
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  symlinkSync(join(ROOT, "generated/typescript"), join(modules, "slb-sdk"));
  for (const name of ["@alicloud", "@darabonba", "@types", "undici-types"]) {
    symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
  }
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const typeScript = programs.filter(({ language }) => language === "ts").map(({ guide, file }) => join(guide, file));
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: COMPILER_OPTIONS, files: typeScript }),
  );
  for (const guide of new Set(programs.map((program) => program.guide))) {
    mkdirSync(join(folder, guide));
    symlinkSync(join(ROOT, "generated/vectors"), join(folder, guide, "vectors"));
  }
  for (const program of programs) {
    const place = join(folder, program.guide, program.file);
    // As it is shown for the compiler and gofmt; made local for what runs.
    writeFileSync(place, program.language === "ts" || program.language === "go" ? program.text : local(program.text));
    if (program.language === "ts") {
      const format = isCommonJs(program) ? "cjs" : "esm";
      const { code } = await transform(local(program.text), { loader: "ts", target: "node20", format });
      writeFileSync(javascript(place), code);
    }
  }
  return folder;
}

function isCommonJs({ file }: Pick<Program, "file">): boolean {
  return file.endsWith(".cts");
}

/** `call.ts` becomes `call.mjs`, `call.cts` becomes `call.cjs`. */
function javascript(path: string): string {
  return path.replace(/\.(c?)ts$/, (_, common: string) => `.${common || "m"}js`);
}

/** The one thing that is not in the guides: where the service is. */
function local(text: string): string {
  return (
    text
      .replace(/regionId: "cn-hangzhou"(?!,\n +endpoint)/g, "$&, endpoint: process.env.ENDPOINT")
      .replace(/region_id="cn-hangzhou"/g, '$&, endpoint=__import__("os").environ["ENDPOINT"]')
      .replace(/RegionID: "cn-hangzhou"/g, '$&, Endpoint: os.Getenv("ENDPOINT")')
      .replace(/endpoint: "alb\.cn-hangzhou\.aliyuncs\.com"/g, 'endpoint: process.env.HOST, protocol: "http"')
      .replace(/host=slb\.aliyuncs\.com/g, "host=$HOST")
      .replace(/https:\/\/\$host/g, "http://$host")
      // The same program without the half second in which npx finds it.
      .replace(/^npx slbgen/gm, "node generator/slbgen.mjs")
  );
}

/** What a program prints. Fails with all of that when the program does. */
export function execute(folder: string, program: Program, endpoint: string): Promise<string> {
  const { guide, file, language } = program;
  const cwd = join(folder, guide);
  const env = {
    ALIBABA_CLOUD_ACCESS_KEY_ID: "testid",
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: "testsecret",
    ENDPOINT: endpoint,
    HOST: new URL(endpoint).host,
  };
  switch (language) {
    case "ts":
      return run(process.execPath, [javascript(file)], { cwd, env });
    case "python": {
      const place = { PYTHONPATH: join(ROOT, "generated/python"), PYTHONDONTWRITEBYTECODE: "1" };
      return run("python3", [file], { cwd, env: { ...env, ...place } });
    }
    case "go":
      return runGo(folder, program, env);
    case "sh":
      return run("sh", ["-ec", `exec 2>&1; . ./${file}`], { cwd, env: { ...env, NO_COLOR: "1" } });
    default:
      throw new Error(`nothing runs ${language}`);
  }
}

/** Builds and runs one program in Go, after gofmt has looked at it. */
async function runGo(folder: string, { guide, file, text }: Program, env: Record<string, string>): Promise<string> {
  const unformatted = await run("gofmt", ["-l", join(guide, file)], { cwd: folder });
  if (unformatted !== "") throw new Error(`gofmt would change ${unformatted}`);
  // By its own path, under which what is compiled is found again.
  const sdk = JSON.stringify(join(ROOT, "generated/go"));
  const settings = `module program\n\ngo 1.19\n\nrequire slbsdk v0.0.0\n\nreplace slbsdk => ${sdk}\n`;
  // The import that the endpoint needs.
  const main = local(text).replace("import (\n", 'import (\n\t"os"\n');
  const files = { "go.mod": settings, "main.go": main };
  const place = writeModule(`${guide}-${basename(file, ".go")}`, new Map(Object.entries(files)));
  const { program, args } = buildArguments(place);
  await run("go", args, { cwd: place, env: GO_ENVIRONMENT });
  return run(program, [], { cwd: place, env });
}

/** Makes a guide's folder a repository like this one, with one commit of some folders, for those that change the spec. */
export async function copyRepository(folder: string, guide: string, committed: readonly string[]): Promise<void> {
  const place = join(folder, guide);
  const built = ["typescript/dist", "site"].map((path) => join(ROOT, "generated", path));
  for (const name of committed) {
    cpSync(join(ROOT, name), join(place, name), { recursive: true, filter: (path) => !built.includes(path) });
  }
  for (const name of ["generator", "templates", "node_modules", "package.json"]) {
    symlinkSync(join(ROOT, name), join(place, name));
  }
  // Or else the programs of all guides would be one project with what lies here. The types of Node would only take time.
  const project = { compilerOptions: { ...COMPILER_OPTIONS, types: [] }, include: ["src"] };
  writeFileSync(join(place, "tsconfig.json"), JSON.stringify(project));
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
  const git = (...args: readonly string[]): Promise<string> => run("git", [...identity, ...args], { cwd: place });
  await git("init", "--quiet");
  await git("add", ...committed);
  await git("commit", "--quiet", "--message=One");
}
