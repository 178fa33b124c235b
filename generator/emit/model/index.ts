import { type Memory, noMemory } from "../../cache/memory.js";
import type { GeneratedFile, SlowEmitter } from "../emitter.js";

/** What those who write targets need: JSON Schemas, which follow from the generator alone. */
export const model: SlowEmitter = {
  prepare: async (_templates, memory) => void (await schemas(memory)),
  emit: () => schemas(noMemory),
};

let known: Promise<readonly GeneratedFile[]> | undefined;

function schemas(memory: Memory): Promise<readonly GeneratedFile[]> {
  return (known ??= memory.recallLater("schemas", [], madeSchemas));
}

/** What makes them is loaded only where they are not remembered. */
async function madeSchemas(): Promise<readonly GeneratedFile[]> {
  const { schemaFiles } = await import("./schemas.js");
  return schemaFiles();
}
