import { audit, type Pair, unexplained } from "../audit/audit.js";
import { auditJson } from "../audit/json.js";
import { auditText } from "../audit/text.js";
import { diagnostic } from "../diagnostics/catalogue.js";
import { Diagnostics } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../diagnostics/source.js";
import { wholeFile } from "../diagnostics/span.js";
import { SPEC_FOLDER } from "../folders.js";
import type { Reading } from "../pipeline.js";
import { type ProviderFile, readProviderFile, snapshotPath } from "../provider/read.js";
import { BAD_INPUT } from "./exit-codes.js";
import { readHere } from "./read-spec.js";
import { coloursFor, report, withKnownApis, withMistakes } from "./report.js";

interface Choice {
  /** Files of provider metadata; without them those beside the spec. */
  readonly provider?: readonly string[] | undefined;
  readonly api?: readonly string[] | undefined;
  readonly json?: boolean | undefined;
}

/** `slbgen audit`: compares the spec with the provider's metadata; the exit code. */
export function runAudit({ provider, api, json = false }: Choice): number {
  const reading = withKnownApis(readHere(process.cwd()), api);
  if (reading.failed) return report(reading);
  const { services } = reading.model;
  const chosen = services.filter(({ name }) => api?.includes(name) ?? true);
  const found = new Finder(process.cwd(), chosen);
  const pairs = provider === undefined ? found.snapshots() : found.files(provider, api);
  const complete = withMistakes(
    { ...reading, sources: new Map([...reading.sources, ...found.sources]) },
    found.diagnostics.sorted(),
  );
  if (report(complete) !== 0) return BAD_INPUT;
  const result = audit(pairs);
  process.stdout.write(
    json ? `${JSON.stringify(auditJson(result), null, 2)}\n` : auditText(result, coloursFor(process.stdout)),
  );
  return unexplained(result).length === 0 ? 0 : BAD_INPUT;
}

type Services = Reading["model"]["services"];

/** Finds the metadata of services, and collects what is wrong with the files. */
class Finder {
  readonly diagnostics = new Diagnostics();
  /** The texts of files with mistakes. */
  readonly sources = new Map<string, SourceFile>();
  readonly #root: string;
  readonly #services: Services;

  constructor(root: string, services: Services) {
    this.#root = root;
    this.#services = services;
  }

  /** Each service with the file beside its spec. */
  snapshots(): Pair[] {
    return this.#services.flatMap((service) => {
      const file = this.#read(snapshotPath(SPEC_FOLDER, service.name));
      return file === undefined ? [] : this.#match(file, [service]);
    });
  }

  /** Each file with the services that it describes; every service that was asked for needs one. */
  files(paths: readonly string[], apis: readonly string[] = []): Pair[] {
    const files = paths.map((path) => this.#read(path));
    const pairs: Pair[] = [];
    for (const file of files.filter((each) => each !== undefined)) {
      const matches = this.#match(file, this.#services);
      if (matches.some(({ service }) => pairs.some((pair) => pair.service === service))) {
        this.diagnostics.add(diagnostic("provider-twice", wholeFile(file.path), { name: describe(file.facts) }));
      }
      pairs.push(...matches);
    }
    // A file that could not be read may be the one that is wanted.
    if (files.includes(undefined)) return pairs;
    const described = pairs.map(({ service }) => service.name);
    for (const name of apis.filter((each) => !pairs.some(({ service }) => service.name === each))) {
      this.diagnostics.add(diagnostic("api-without-provider", wholeFile(SPEC_FOLDER), { name, described }));
    }
    return pairs;
  }

  #read(path: string): ProviderFile | undefined {
    return readProviderFile(this.#root, path, this.diagnostics, this.sources);
  }

  #match(file: ProviderFile, services: Services): Pair[] {
    const { product, version } = file.facts;
    const name = describe(file.facts);
    const pairs = services.filter((service) => describe(service) === name).map((service) => ({ service, file }));
    if (pairs.length === 0) {
      const candidates = services.map(describe);
      this.diagnostics.add(diagnostic("unknown-product", wholeFile(file.path), { product, version, candidates }));
    }
    return pairs;
  }
}

/** `Slb 2014-05-15` */
function describe({ product, version }: { readonly product: string; readonly version: string }): string {
  return `${product} ${version}`;
}
