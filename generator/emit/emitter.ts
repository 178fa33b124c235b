import type { Memory } from "../cache/memory.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../diagnostics/source.js";
import type { Model, Service } from "../model/model.js";

/** One file to be written below `generated/`. */
export interface GeneratedFile {
  /** Relative to `generated/`, with `/`. */
  readonly path: string;
  /** Perhaps not made before it is asked for, where the sum is known. */
  readonly contents: string;
  /** How to format it; `none` leaves the contents as they are. */
  readonly format: "typescript" | "json" | "none";
  /** SHA-256 of the contents, of a file that is not formatted, where it is known. */
  readonly sum?: string;
}

/** One that needs no more formatting, as it goes to the disk and from thread to thread. */
interface EncodedFile {
  readonly path: string;
  /** The text in UTF-8. */
  readonly contents: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the contents. */
  readonly sum: string;
  readonly format?: undefined;
}

/** What a thread gives of a target. */
export type EmittedFile = GeneratedFile | EncodedFile;

/** The text below `templates/`, read beforehand: path relative to that folder, with `/`, to contents. */
export type Templates = ReadonlyMap<string, string>;

/** One target: a pure function of the model. */
export interface Emitter<Files = readonly GeneratedFile[], Prepared = void> {
  /**
   * @param wanted the services whose own files are wanted, all of them if it is not given; what is about the whole
   * package is made of the whole model anyway
   * @param memory what earlier runs made
   * @throws TemplateMistakes when templates have some
   */
  readonly emit: (model: Model, templates: Templates, wanted?: readonly Service[], memory?: Memory) => Files;
  /**
   * Does ahead what `emit` does with the templates, whatever the model; they must be the same object then.
   *
   * @param memory what earlier runs made of templates
   */
  readonly prepare?: (templates: Templates, memory: Memory) => Prepared;
}

/** A target that takes so long that others in its thread have turns meanwhile, or that loads what it rarely needs. */
export type SlowEmitter = Emitter<Promise<readonly GeneratedFile[]>, Promise<void>>;

/** What a port gives, which people write without touching the generator: its files, or what is wrong with it. */
export interface Emission<File extends EmittedFile = EmittedFile> {
  /** The name of the target; empty when its description cannot be read. */
  readonly name: string;
  readonly files: readonly File[];
  /** Paths that belong to the services that are not wanted. */
  readonly others: ReadonlySet<string>;
  /** Paths that belong to single services, and the names of those. */
  readonly ofApis: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
  /** The texts, for code frames. */
  readonly sources: ReadonlyMap<string, SourceFile>;
}
