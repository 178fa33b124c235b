/** Spreads targets over the cores: the main thread and its workers each take the next target when they are done with one. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Memories } from "../../cache/memories.js";
import { SourceFile } from "../../diagnostics/source.js";
import type { Emission } from "../emitter.js";
import { type Made, takeTurns, type Work } from "./turns.js";

/** The address of the worker's program in the bundle; sources that run as they are have none, and so no workers. */
declare const WORKER_PROGRAM: string | undefined;

/** TypeScript first, since it is formatted while the others are emitted; these by how long they take. */
const ORDER = ["typescript", "vectors", "docs", "python", "go", "jsonschema", "model", "openapi"];
/** Those that take longer than a worker needs to start. */
const LONG = ["vectors", "docs", "python", "go"];

/**
 * Emits targets in any order and gives them in the order of their names.
 *
 * @param memories what each target made before
 * @param finish is called with each emission as soon as it is there, while others are still made
 * @param alone keeps all in this thread, whose code is warm and whose memories are open
 * @throws what an emitter throws, in whatever thread, and an error when a worker dies
 */
export async function emitTargets<Finished>(
  names: readonly string[],
  facts: Omit<Work, "names" | "taken" | "memoryFolder">,
  memories: Memories,
  finish: (emission: Emission) => Finished,
  alone = false,
): Promise<Finished[]> {
  const work: Work = {
    ...facts,
    memoryFolder: memories.folder,
    names: [...names].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)),
    taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
  };
  const finished = new Map<string, Finished>();
  const onMade = ({ name, emission }: Made) => void finished.set(name, finish(emission));
  const workers = alone ? [] : startWorkers(work);
  try {
    await Promise.all([takeTurns(work, memories, onMade), ...workers.map((worker) => endOf(worker, onMade))]);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return names.map((name) => {
    const result = finished.get(name);
    if (result === undefined) throw new Error(`a worker took ${name} and ended without it`);
    return result;
  });
}

/** One worker for each core beside our own, as far as there is something long to do for it. */
function startWorkers(work: Work): Worker[] {
  if (typeof WORKER_PROGRAM === "undefined") return [];
  const program = new URL(WORKER_PROGRAM);
  const long = work.names.filter((name) => LONG.includes(name)).length;
  const count = Math.max(0, Math.min(availableParallelism() - 1, work.names.length - 1, long));
  return Array.from({ length: count }, () => new Worker(program, { workerData: work }));
}

/** Resolves when the worker has ended, which it does after its last message. */
function endOf(worker: Worker, onMade: (made: Made) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on("message", ({ name, emission }: Made) => onMade({ name, emission: revived(emission) }));
    worker.on("messageerror", reject);
    worker.on("error", reject);
    worker.on("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`a worker ended with exit code ${code}`));
    });
  });
}

/** The emission with what a clone loses: the class of the sources. */
function revived(emission: Emission): Emission {
  const sources = [...emission.sources].map(([path, { text }]) => [path, new SourceFile(path, text)] as const);
  return { ...emission, sources: new Map(sources) };
}
