/**
 * The files of single APIs as earlier runs made them. They follow from the files of the API, the templates and the generator:
 * where none of these has changed, neither have they, and what is not on the disk already need not be made to know so.
 */
import type { Memory } from "./cache/memory.js";
import { isOf } from "./emit/emit-target.js";
import type { Emission } from "./emit/emitter.js";
import type { Model, Service } from "./model/model.js";
import { type OutputFile, sumOfFile } from "./write/output-file.js";

/** What the files of an API follow from, beside the generator itself. */
export interface Origins {
  /** Digests of all files of each service, by its name; none where they are not known. */
  readonly services: ReadonlyMap<string, string>;
  /** The digest of the templates. */
  readonly templates: string;
}

/** Paths and sums. */
type Listing = readonly (readonly [path: string, sum: string])[];

export class KnownFiles {
  readonly #memory: Memory;
  readonly #model: Model;
  readonly #wanted: readonly Service[];
  readonly #origins: Origins;

  constructor(memory: Memory, model: Model, wanted: readonly Service[], origins: Origins) {
    this.#memory = memory;
    this.#model = model;
    this.#wanted = wanted;
    this.#origins = origins;
  }

  /** The wanted services whose own files a target has to make. */
  unknownTo(target: string): readonly Service[] {
    return this.#wanted.filter((service) => this.#listing(target, service) === undefined);
  }

  /** Adds what is known to what a target has made, which is known from now on. */
  complete(emission: Emission, made: readonly OutputFile[]): readonly OutputFile[] {
    const { name, diagnostics } = emission;
    if (diagnostics.length > 0) return made;
    const paths = new Set(made.map(({ path }) => path));
    const known = this.#wanted.flatMap((service) => this.#listing(name, service) ?? []);
    for (const service of this.unknownTo(name)) this.#learn(service, emission, made);
    return [...made, ...known.filter(([path]) => !paths.has(path)).map(([path, sum]) => ({ path, sum }))];
  }

  #learn(service: Service, emission: Emission, made: readonly OutputFile[]): void {
    const key = this.#key(emission.name, service);
    if (key === undefined) return;
    const own = made.filter(({ path }) => isOf(service, path, emission, this.#model));
    this.#memory.recall("files", key, (): Listing => own.map((file) => [file.path, sumOfFile(file)] as const));
  }

  #listing(target: string, service: Service): Listing | undefined {
    const key = this.#key(target, service);
    return key && (this.#memory.find("files", key) as Listing | undefined);
  }

  #key(target: string, { name }: Service): readonly unknown[] | undefined {
    const digest = this.#origins.services.get(name);
    // A file that is named like another service is taken for one of that service, when that one is not wanted.
    const names = [this.#model.services, this.#wanted].map((services) => services.map((each) => each.name));
    return digest === undefined ? undefined : [target, digest, this.#origins.templates, ...names];
  }
}
