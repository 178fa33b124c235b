/** Vectors: what a client of any language must do with given input, one file per API. */
import { type Memory, noMemory } from "../../cache/memory.js";
import type { SlowEmitter, Templates } from "../emitter.js";
import { remembered } from "../remembered.js";
import { ApiVectors } from "./api-vectors.js";
import { vectorSchema } from "./format.js";

export const vectors: SlowEmitter = {
  async emit({ services }, templates, wanted = services, memory = noMemory) {
    const apis = new Map(services.map((service) => [service, new ApiVectors(service, memory)]));
    for (const service of wanted) await apis.get(service)?.make();
    // The figures are those of all APIs, whichever of them are wanted.
    const coverage = [...apis].map(([{ name }, api]) => [name, api.coverage()]);
    return [
      ...wanted.flatMap((service) => apis.get(service)?.file() ?? []),
      { path: "vectors/schema.json", contents: schemaText(memory), format: "json" },
      { path: "vectors/coverage.json", contents: JSON.stringify(Object.fromEntries(coverage)), format: "json" },
      { path: "vectors/encoding.json", contents: template(templates, "vectors/encoding.json"), format: "none" },
    ];
  },
  prepare(_templates, memory) {
    schemaText(memory);
  },
};

let schema: string | undefined;

/** The schema, which follows from the generator alone. */
function schemaText(memory: Memory): string {
  return (schema ??= remembered(memory, "schema", newSchemaText));
}

function newSchemaText(): string {
  return JSON.stringify(vectorSchema());
}

function template(templates: Templates, path: string): string {
  const text = templates.get(path);
  if (text === undefined) throw new Error(`there is no template ${path}`);
  return text;
}
