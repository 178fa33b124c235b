/** The model of the spec of this repository. A worker reads it once for all of its files, so nothing may change it. */
import { fileURLToPath } from "node:url";
import { readModel } from "../generator/pipeline.js";

function freeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) freeze(member);
  }
  return value;
}

export const realModel = freeze(readModel(fileURLToPath(new URL("..", import.meta.url))).model);
