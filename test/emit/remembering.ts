/** All targets with a memory that tells what it was asked for. */
import { deserialize, serialize } from "node:v8";
import { fingerprint } from "../../generator/cache/fingerprint.js";
import { type Memory, noMemory } from "../../generator/cache/memory.js";
import { emitTarget } from "../../generator/emit/emit-target.js";
import type { Templates } from "../../generator/emit/emitter.js";
import { TARGET_NAMES } from "../../generator/emit/targets.js";
import type { Model } from "../../generator/model/model.js";

/** Remembers as a file does: what it gives has been written and read again. */
export class TestMemory implements Memory {
  /** The kinds of what had to be made. */
  readonly made: string[] = [];
  readonly inputs: unknown[] = [];
  readonly #kept: Map<string, Buffer>;
  readonly #learns: boolean;

  /** @param kept what an earlier run has made; a memory that starts with it learns nothing more */
  constructor(kept?: TestMemory) {
    this.#kept = kept === undefined ? new Map() : kept.#kept;
    this.#learns = kept === undefined;
  }

  recall<Made>(kind: string, inputs: readonly unknown[], make: () => Made): Made {
    const key = fingerprint(kind, inputs);
    const known = this.#kept.get(key);
    if (known !== undefined) return deserialize(known) as Made;
    this.made.push(kind);
    this.inputs.push(...inputs);
    const made = make();
    if (this.#learns) this.#kept.set(key, serialize(made));
    return made;
  }

  find(kind: string, inputs: readonly unknown[]): unknown {
    const known = this.#kept.get(fingerprint(kind, inputs));
    return known && deserialize(known);
  }

  recallLater<Made>(_kind: string, _inputs: readonly unknown[], make: () => Promise<Made>): Promise<Made> {
    return make();
  }
}

/** The files of a target by their paths, or why there are none. */
export async function outcome(
  name: string,
  model: Model,
  templates: Templates,
  memory: Memory = noMemory,
  wanted = model.services,
): Promise<ReadonlyMap<string, string> | string> {
  try {
    const { files, diagnostics } = await emitTarget(name, model, wanted, templates, memory);
    if (diagnostics.length > 0) return JSON.stringify(diagnostics);
    return new Map(files.map(({ path, contents }) => [path, contents]));
  } catch (cause) {
    return String(cause);
  }
}

/** The memories of all targets after they have been emitted with them. */
export async function filledMemories(model: Model, templates: Templates): Promise<ReadonlyMap<string, TestMemory>> {
  const memories = new Map(TARGET_NAMES.map((name) => [name, new TestMemory()]));
  for (const [name, memory] of memories) await outcome(name, model, templates, memory);
  return memories;
}
