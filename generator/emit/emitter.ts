import type { Model } from "../model/model.js";

/** One file to be written below `generated/`. */
export interface GeneratedFile {
  /** Relative to `generated/`, with `/`. */
  readonly path: string;
  readonly contents: string;
  /** How to format it; `none` leaves the contents as they are. */
  readonly format: "typescript" | "json" | "none";
}

/** The text below `templates/`, read beforehand: path relative to that folder, with `/`, to contents. */
export type Templates = ReadonlyMap<string, string>;

/** One target: a pure function of the model. */
export interface Emitter {
  readonly emit: (model: Model, templates: Templates) => readonly GeneratedFile[];
}
