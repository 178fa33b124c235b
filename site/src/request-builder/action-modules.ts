/** What a page needs of its Action alone: its part of the SDK and the schema of its request. */
import type { RequestSchema } from "./schema.js";
import type { AnyAction } from "./signed-request.js";

const MODULES = import.meta.glob<Readonly<Record<string, unknown>>>("../../../generated/typescript/src/*/actions/*.ts");
const SCHEMAS = import.meta.glob<RequestSchema>("../../../generated/jsonschema/*/*.json", { import: "default" });

/** @param id API and Action: `slb/CreateRules` */
export async function loadAction(id: string): Promise<{ action: AnyAction; schema: RequestSchema }> {
  const [api, name] = id.split("/");
  const loadModule = MODULES[`../../../generated/typescript/src/${api}/actions/${name}.ts`];
  const loadSchema = SCHEMAS[`../../../generated/jsonschema/${id}.json`];
  if (!loadModule || !loadSchema) throw new Error(`There is no Action ${id}.`);
  const [module, schema] = await Promise.all([loadModule(), loadSchema()]);
  const action = module[`${schema["x-action"].names.typescript.method}Action`];
  return { action: action as AnyAction, schema };
}
