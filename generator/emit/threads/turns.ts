import { setImmediate } from "node:timers/promises";
import type { Memories } from "../../cache/memories.js";
import { sumOf } from "../../sum.js";
import { emitTarget, prepareTarget } from "../emit-target.js";
import type { EmittedFile, Emission, GeneratedFile } from "../emitter.js";
import type { Subject } from "./message.js";
import { BY_WORKERS, TAKEN, type Task } from "./task.js";

/** What a thread has made. */
export interface Made {
  /** The target as it was asked for; an emission that fails may have no name. */
  readonly name: string;
  readonly emission: Emission;
}

/** What a worker says. */
export type FromWorker = Made | "done";

/** Emits targets that no other thread has taken, from the start of the list, until there is none left. */
export function takeFirsts(
  task: Task,
  subject: Subject,
  memories: Memories,
  onMade: OnMade,
  pause?: () => Promise<void>,
): Promise<void> {
  let own = 0;
  return takeTurns(task, subject, memories, onMade, () => own++, pause);
}

/** The same from the end of the list. */
export function takeLasts(task: Task, subject: Subject, memories: Memories, onMade: OnMade): Promise<void> {
  const last = task.names.length - 1;
  return takeTurns(task, subject, memories, onMade, () => last - Atomics.add(task.counters, BY_WORKERS, 1));
}

type OnMade = (made: Made) => void;

/** @param next the index of the next target at this end of the list; both ends together take no more than there are */
async function takeTurns(
  { names, templates, counters }: Task,
  { model, wanted, own }: Subject,
  memories: Memories,
  onMade: OnMade,
  next: () => number,
  pause = () => Promise.resolve(),
): Promise<void> {
  while (Atomics.add(counters, TAKEN, 1) < names.length) {
    const name = names[next()]!;
    await prepareTarget(name, templates, memories.ofTemplates(name));
    const emission = await emitTarget(name, model, wanted, templates, memories.of(name), own?.get(name));
    onMade({ name, emission: { ...emission, files: emission.files.map(encoded) } });
    // What was made is formatted meanwhile.
    await setImmediate();
    await pause();
  }
}

/** Bytes and their sum: what each thread does of its own files, the one that writes them need not do of all. */
function encoded(file: GeneratedFile): EmittedFile {
  if (file.format !== "none") return file;
  const { path, sum } = file;
  if (sum !== undefined) return encodedLater(path, sum, file);
  const contents = encoder.encode(file.contents);
  return { path, contents, sum: sumOf(contents) };
}

/** One whose contents nobody asks for where the disk has them. */
function encodedLater(path: string, sum: string, file: GeneratedFile): EmittedFile {
  let contents: Uint8Array<ArrayBuffer> | undefined;
  return {
    path,
    get contents() {
      return (contents ??= encoder.encode(file.contents));
    },
    sum,
  };
}

const encoder = new TextEncoder();
