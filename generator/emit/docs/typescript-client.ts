import type { Service } from "../../model/model.js";
import { clientLines } from "../../samples/typescript.js";
import { CIRCUMSTANCES } from "./circumstances.js";
import { clientName } from "./names.js";

/** The import and the client with which the samples in TypeScript begin. */
export function typescriptClient(service: Service): readonly string[] {
  const names = { client: clientName(service), module: `slb-sdk/${service.name}` };
  return clientLines(names, service.name, CIRCUMSTANCES.region);
}
