import { clientLines } from "../../samples/typescript.js";
import type { ApiOutline } from "./api-outline.js";
import { CIRCUMSTANCES } from "./circumstances.js";
import { clientName } from "./names.js";

/** The import and the client with which the samples in TypeScript begin. */
export function typescriptClient(service: ApiOutline): readonly string[] {
  const names = { client: clientName(service), module: `slb-sdk/${service.name}` };
  return clientLines(names, service.name, CIRCUMSTANCES.region);
}
