/** Spreads targets over the cores: the main thread and its workers each take the next target when they are done with one. */
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { Memories } from "../../cache/memories.js";
import { SourceFile } from "../../diagnostics/source.js";
import { optimizeAsUsual } from "../../late-optimization.mjs";
import type { Emission, Templates } from "../emitter.js";
import { sentSubject, type Subject } from "./message.js";
import { newCounters, type Task } from "./task.js";
import type { FromWorker, Made } from "./turns.js";

/** The address of the worker's program in the bundle; sources that run as they are have none, and so no workers. */
declare const WORKER_PROGRAM: string | undefined;

/**
 * Our own thread begins at the start: with TypeScript, since it is formatted while the others are emitted. Workers begin
 * at the end, where the targets are for which most can be made ready beforehand. Where they meet the targets are short, so
 * that neither waits long for the other.
 */
const ORDER = ["typescript", "vectors", "go", "openapi", "jsonschema", "model", "python", "docs"];
/** Those that take longer than a worker needs to start. */
const LONG = ["vectors", "docs", "python", "go"];

/**
 * The threads of a run. Workers are started before there is a model, and before our own thread loads the generator: they
 * load their program and the templates while the spec is read.
 */
export class Crew {
  /** The targets. */
  readonly names: readonly string[];
  readonly #memories: Memories;
  readonly #task: Task;
  readonly #workers: readonly Worker[];
  readonly #ends: readonly Promise<void>[];
  /** Workers that end by themselves, and keep their code for the next run then. */
  readonly #done = new Set<Worker>();
  #onMade: (made: Made) => void = () => {};

  /**
   * @param memories what each target made before
   * @param alone keeps all in this thread, whose code is warm and whose memories are open
   */
  constructor(names: readonly string[], templates: Templates, memories = new Memories(undefined), alone = false) {
    this.names = names;
    this.#memories = memories;
    this.#task = {
      names: [...names].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)),
      templates,
      memoryFolder: memories.folder,
      counters: newCounters(),
    };
    this.#workers = alone ? [] : startWorkers(this.#task);
    this.#ends = this.#workers.map(async (worker) => {
      await endOf(worker, (made) => this.#onMade(made));
      this.#done.add(worker);
    });
    // It is thrown where the ends are awaited.
    for (const end of this.#ends) end.catch(() => {});
  }

  /**
   * Emits the targets in any order and gives them in the order of their names.
   *
   * @param finish is called with each emission as soon as it is there, while others are still made
   * @param pause what our thread waits for before it takes the next target
   * @throws what an emitter throws, in whatever thread, and an error when a worker dies
   */
  async emit<Finished>(
    subject: Subject,
    finish: (emission: Emission) => Finished,
    pause?: () => Promise<void>,
  ): Promise<Finished[]> {
    const finished = new Map<string, Finished>();
    this.#onMade = ({ name, emission }) => void finished.set(name, finish(emission));
    try {
      if (this.#workers.length > 0) {
        const message = sentSubject(subject);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origins
        for (const worker of this.#workers) worker.postMessage(message);
      }
      const { takeFirsts } = await import("./turns.js");
      await Promise.all([takeFirsts(this.#task, subject, this.#memories, this.#onMade, pause), ...this.#ends]);
    } catch (cause) {
      await this.dismiss();
      throw cause;
    }
    return this.names.map((name) => {
      const result = finished.get(name);
      if (result === undefined) throw new Error(`a worker took ${name} and ended without it`);
      return result;
    });
  }

  /** Ends the workers, whether they are done or not, and waits until they have ended. */
  async dismiss(): Promise<void> {
    await Promise.all(
      this.#workers.map(async (worker) => (this.#done.has(worker) ? exitOf(worker) : worker.terminate())),
    );
  }
}

/** One worker for each core beside our own, as far as there is something long to do for it. */
function startWorkers(task: Task): Worker[] {
  if (typeof WORKER_PROGRAM === "undefined") return [];
  const program = new URL(WORKER_PROGRAM);
  const long = task.names.filter((name) => LONG.includes(name)).length;
  const count = Math.max(0, Math.min(availableParallelism() - 1, task.names.length - 1, long));
  // Until one of them is there, and says otherwise.
  if (count > 0) optimizeAsUsual();
  return Array.from({ length: count }, () => new Worker(program, { workerData: task }));
}

/** Resolves when the worker is done; that its thread ends takes a while longer, which nobody need wait for. */
function endOf(worker: Worker, onMade: (made: Made) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on("message", (message: FromWorker) => {
      if (message === "done") resolve();
      else onMade({ name: message.name, emission: revived(message.emission) });
    });
    worker.on("messageerror", reject);
    worker.on("error", reject);
    worker.on("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`a worker ended with exit code ${code}`));
    });
  });
}

/** Resolves when the thread of a worker is no more. */
async function exitOf(worker: Worker): Promise<void> {
  if (worker.threadId !== -1) await once(worker, "exit");
}

/** The emission with what a clone loses: the class of the sources. */
function revived(emission: Emission): Emission {
  const sources = [...emission.sources].map(([path, { text }]) => [path, new SourceFile(path, text)] as const);
  return { ...emission, sources: new Map(sources) };
}
