/** Vectors: what a client of any language must do with given input, one file per API. */
import { type Memory, noMemory } from "../../cache/memory.js";
import type { SlowEmitter, Templates } from "../emitter.js";
import { ApiVectors } from "./api-vectors.js";

export const vectors: SlowEmitter = {
  async emit({ services }, templates, wanted = services, memory = noMemory) {
    const apis = new Map(services.map((service) => [service, new ApiVectors(service, memory)]));
    for (const service of wanted) await apis.get(service)?.make();
    // The figures are those of all APIs, whichever of them are wanted.
    const coverage = [...apis].map(([{ name }, api]) => [name, api.coverage()]);
    return [
      ...wanted.flatMap((service) => apis.get(service)?.file() ?? []),
      { path: "vectors/schema.json", contents: await schemaText(memory), format: "json" },
      { path: "vectors/coverage.json", contents: JSON.stringify(Object.fromEntries(coverage)), format: "json" },
      { path: "vectors/encoding.json", contents: template(templates, "vectors/encoding.json"), format: "none" },
    ];
  },
  prepare: async (_templates, memory) => void (await schemaText(memory)),
};

let schema: Promise<string> | undefined;

/** The schema, which follows from the generator alone. */
function schemaText(memory: Memory): Promise<string> {
  return (schema ??= memory.recallLater("schema", [], newSchemaText));
}

/** What makes it is loaded only where it is not remembered. */
async function newSchemaText(): Promise<string> {
  const { vectorSchema } = await import("./format.js");
  return JSON.stringify(vectorSchema());
}

function template(templates: Templates, path: string): string {
  const text = templates.get(path);
  if (text === undefined) throw new Error(`there is no template ${path}`);
  return text;
}
