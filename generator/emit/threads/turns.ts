import type { Memories } from "../../cache/memories.js";
import type { Model, Service } from "../../model/model.js";
import { emitTarget } from "../emit-target.js";
import type { Emission, Templates } from "../emitter.js";

/** What the threads of a run have to do. Each worker gets a clone, in which only the counter is the same memory. */
export interface Work {
  /** The targets, in the order in which they are taken. */
  readonly names: readonly string[];
  readonly model: Model;
  /** Services of the model; in the clone too they are the same objects. */
  readonly wanted: readonly Service[];
  readonly templates: Templates;
  /** Where what is made is kept for the next run, if it is. */
  readonly memoryFolder: string | undefined;
  /** One number: how many of the targets have been taken. */
  readonly taken: Int32Array<SharedArrayBuffer>;
}

/** What a thread has made. */
export interface Made {
  /** The target as it was asked for; an emission that fails may have no name. */
  readonly name: string;
  readonly emission: Emission;
}

/** Emits targets that no other thread has taken, until there is none left. */
export async function takeTurns(work: Work, memories: Memories, onMade: (made: Made) => void): Promise<void> {
  const { names, model, wanted, templates, taken } = work;
  const next = () => names[Atomics.add(taken, 0, 1)];
  for (let name = next(); name !== undefined; name = next()) {
    onMade({ name, emission: await emitTarget(name, model, wanted, templates, memories.of(name)) });
  }
  memories.save();
}
