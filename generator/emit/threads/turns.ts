import type { Memories } from "../../cache/memories.js";
import type { Model, Service } from "../../model/model.js";
import { emitTarget } from "../emit-target.js";
import type { Emission, Templates } from "../emitter.js";

/** What the threads of a run know before there is a model. Each worker gets a clone, in which only `counters` is shared. */
export interface Task {
  /** The targets: our own thread takes the first that is left, and workers take the last. */
  readonly names: readonly string[];
  readonly templates: Templates;
  /** Where what is made is kept for the next run, if it is. */
  readonly memoryFolder: string | undefined;
  /** How many of the targets have been taken, and how many of them by workers. */
  readonly counters: Int32Array<SharedArrayBuffer>;
}

/** What targets are made of. */
export interface Subject {
  readonly model: Model;
  /** Services of the model; in a clone too they are the same objects. */
  readonly wanted: readonly Service[];
}

/** What a thread has made. */
export interface Made {
  /** The target as it was asked for; an emission that fails may have no name. */
  readonly name: string;
  readonly emission: Emission;
}

const TAKEN = 0;
const BY_WORKERS = 1;

export function newCounters(): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
}

/** Emits targets that no other thread has taken, from the start of the list, until there is none left. */
export function takeFirsts(task: Task, subject: Subject, memories: Memories, onMade: OnMade): Promise<void> {
  let own = 0;
  return takeTurns(task, subject, memories, onMade, () => own++);
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
  { model, wanted }: Subject,
  memories: Memories,
  onMade: OnMade,
  next: () => number,
): Promise<void> {
  while (Atomics.add(counters, TAKEN, 1) < names.length) {
    const name = names[next()]!;
    onMade({ name, emission: await emitTarget(name, model, wanted, templates, memories.of(name)) });
  }
}
