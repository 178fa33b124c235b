/** The vectors of the real spec, as the emitter makes them now. */
import { readFileSync } from "node:fs";
import type { VectorFile } from "../../generator/emit/vectors/format.js";
import { vectors } from "../../generator/emit/vectors/index.js";
import type { Action, Service } from "../../generator/model/model.js";
import { realModel as model } from "../real-model.js";

const encoding = "vectors/encoding.json";
const files = await vectors.emit(model, new Map([[encoding, readFileSync(`templates/${encoding}`, "utf8")]]));

export interface EmittedAction {
  readonly service: Service;
  readonly action: Action;
  readonly requests: VectorFile["requests"];
  readonly validation: VectorFile["validation"];
}

/** The contents of a file below `generated/`. */
export function emitted(path: string): string {
  const file = files.find((each) => each.path === path);
  if (file === undefined) throw new Error(`there is no ${path}`);
  return file.contents;
}

export const apis: readonly { readonly service: Service; readonly file: VectorFile }[] = model.services.map(
  (service) => ({
    service,
    file: JSON.parse(emitted(`vectors/${service.name}.json`)) as VectorFile,
  }),
);

export const actions: readonly EmittedAction[] = apis.flatMap(({ service, file }) =>
  service.actions.map((action) => ({
    service,
    action,
    requests: file.requests.filter((vector) => vector.action === action.name),
    validation: file.validation.filter((vector) => vector.action === action.name),
  })),
);
