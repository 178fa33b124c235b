/** `slbgen generate --watch`: generates again whenever what it reads is saved. */
import { join, relative, resolve, sep } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { watch } from "chokidar";
import { cacheFolder, templateFolder } from "../cache/home.js";
import { Memories } from "../cache/memories.js";
import { count } from "../diagnostics/render.js";
import { targetsOf } from "../emit/targets.js";
import { Crew } from "../emit/threads/crew.js";
import { OUTPUT_FOLDER, outputFolder, SPEC_FOLDER } from "../folders.js";
import { digestOf, readSelected, readTemplates, TEMPLATES_FOLDER } from "../inputs.js";
import { LastRuns } from "../last-run.js";
import type { Selection } from "../pipeline.js";
import { Progress } from "../progress.js";
import { Disk, type Knowledge } from "../write/disk.js";
import { MANIFEST } from "../write/manifest.js";
import { complain } from "./complain.js";
import { BAD_INPUT } from "./exit-codes.js";
import type { GenerateChoice } from "./generate.js";
import { generateOnce } from "./generate-once.js";

/** An editor saves one file in several steps, and a checkout changes many: quiet for so long is the end of it. */
const QUIET_MS = 40;
/** Nobody waits longer than that. */
const LONGEST_QUIET_MS = 1000;
/** How often it looks for changes that nobody told of: of a folder that is removed and made again at once, say. */
const LOOK_MS = 1500;
/** How many changed files are named. */
const NAMED = 20;

/** The program at work. Another branch may bring another one, whose output this one must not overwrite. */
const GENERATOR_FOLDER = join(TEMPLATES_FOLDER, "..", "generator");

/** Runs until it is interrupted, or slbgen itself changes; the exit code. */
export async function runWatch({ cache, ...selection }: GenerateChoice): Promise<number> {
  const root = process.cwd();
  const places = [
    join(root, SPEC_FOLDER),
    TEMPLATES_FOLDER,
    GENERATOR_FOLDER,
    ...(selection.folders ?? []).map((folder) => resolve(root, folder)),
  ];
  const changes = new Changes();
  const open = () => watch(places, { ignoreInitial: true }).on("all", (_, path) => changes.add(path));
  let watcher = open();
  const stop = () => changes.end();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  try {
    await new Promise<void>((ready) => watcher.once("ready", () => ready()));
    const runs = new Runs(root, selection, cache ? cacheFolder(root) : undefined);
    await runs.next([]);
    for (;;) {
      const paths = await changes.next();
      if (paths === undefined) return 0;
      if (paths.length === 0) {
        if (!runs.areBehind()) continue;
        // A watcher that has missed a change is deaf from then on.
        await watcher.close();
        watcher = open();
      }
      if (paths.some((path) => path.startsWith(GENERATOR_FOLDER + sep))) {
        print("slbgen itself has changed: start it again");
        return BAD_INPUT;
      }
      await runs.next(paths.map((path) => relative(root, path).replaceAll("\\", "/")));
    }
  } finally {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, stop);
    await watcher.close();
  }
}

/** Paths that have changed, given in batches. */
class Changes {
  #paths = new Set<string>();
  #ended = false;
  #wake = () => {};

  add(path: string): void {
    this.#paths.add(path);
    this.#wake();
  }

  end(): void {
    this.#ended = true;
    this.#wake();
  }

  /** All changes until it is quiet, or none when it was quiet for long; undefined at the end. */
  async next(): Promise<string[] | undefined> {
    if (this.#paths.size === 0) await this.#wakened();
    if (this.#paths.size === 0) return this.#ended ? undefined : [];
    for (let waited = 0, seen = -1; seen !== this.#paths.size && waited < LONGEST_QUIET_MS; waited += QUIET_MS) {
      seen = this.#paths.size;
      await wait(QUIET_MS);
    }
    if (this.#ended) return undefined;
    const paths = [...this.#paths].sort();
    this.#paths.clear();
    return paths;
  }

  #wakened(): Promise<void> {
    if (this.#ended) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, LOOK_MS);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** One run after the other, each with what the one before it knew. */
class Runs {
  readonly #root: string;
  readonly #selection: Selection;
  readonly #memories: Memories;
  readonly #lastRuns: LastRuns;
  #inputs: string | undefined;
  /** The digest that the last run began with, whatever came of it. */
  #seen: string | undefined;
  #known: Knowledge | undefined;
  #isFirst = true;

  constructor(root: string, selection: Selection, folder: string | undefined) {
    this.#root = root;
    this.#selection = selection;
    this.#memories = new Memories(folder, templateFolder());
    const { check: _, folders, ...part } = selection;
    this.#lastRuns = new LastRuns(folders === undefined ? folder : undefined, part);
    this.#known = this.#lastRuns.read()?.known;
  }

  /** Whether what is read has changed since the last run began. */
  areBehind(): boolean {
    const inputs = this.#read()?.inputs;
    return inputs !== undefined && inputs !== this.#seen;
  }

  /** Generates if what is read has changed, and says so. */
  async next(paths: readonly string[]): Promise<void> {
    const started = process.uptime();
    const read = this.#read();
    if (read === undefined) return;
    const { inputs } = read;
    // Ports have files of their own.
    if (inputs !== undefined && inputs === this.#inputs && this.#selection.folders === undefined) return;
    this.#inputs = inputs;
    this.#seen = inputs;
    const disk = new Disk(outputFolder(this.#root), this.#known);
    const progress = new Progress();
    clearScreen();
    if (paths.length > 0) print(`${paths.slice(0, NAMED).join(", ")}${more(paths.length, "file")}`);
    const work = {
      ...read,
      disk,
      memories: this.#memories,
      lastRuns: this.#lastRuns,
      crew: new Crew(targetsOf(this.#selection), read.templates, this.#memories, !this.#isFirst),
    };
    try {
      const { generation } = await generateOnce(this.#root, this.#selection, work, progress, started);
      if (generation !== undefined) {
        this.#known = disk.learn();
        if (!this.#isFirst) printFiles(generation);
      }
    } catch (cause) {
      progress.clear();
      // What fails now may succeed after the next change: of a template half of which is saved, say.
      this.#inputs = undefined;
      complain(cause);
    }
    this.#isFirst = false;
    print(`watching ${SPEC_FOLDER}/ and the templates; Ctrl-C ends it`);
  }

  /** All that is read; undefined in the midst of a checkout, when a file goes after its folder was listed: the next look tells. */
  #read() {
    try {
      const spec = readSelected(this.#root, this.#selection);
      const templates = readTemplates();
      return { spec, templates, inputs: digestOf(spec, templates) };
    } catch {
      return undefined;
    }
  }
}

function printFiles({
  write,
  remove,
}: {
  readonly write: readonly { path: string }[];
  readonly remove: readonly string[];
}): void {
  const written = write.map(({ path }) => path).filter((path) => path !== MANIFEST);
  const files = [...written, ...remove.map((path) => `${path} (removed)`)];
  for (const path of files.slice(0, NAMED)) print(`  ${OUTPUT_FOLDER}/${path}`);
  if (files.length > NAMED) print(`  ${more(files.length, "file").trim()}`);
}

function more(length: number, what: string): string {
  return length > NAMED ? ` and ${count(length - NAMED, what)} more` : "";
}

function print(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Each outcome takes the place of the one before it, on a terminal that can do so. */
function clearScreen(): void {
  if (process.stderr.isTTY === true && process.env["TERM"] !== "dumb")
    process.stderr.write("\u001b[2J\u001b[3J\u001b[H");
}
