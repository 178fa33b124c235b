import { diagnostic } from "../diagnostics/catalogue.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { wholeFile } from "../diagnostics/span.js";
import type { ProviderFile } from "../provider/read.js";
import { MAX_BYTES, type RawFile } from "../spec/files.js";
import type { ServiceSpec } from "../spec/load.js";
import type { Positions } from "../spec/positions.js";

/**
 * The name of an API, which becomes that of a folder: `Slb` is `slb`, `R-kvstore` is `rkvstore`; undefined for what is no
 * such name.
 */
export function apiName(product: string): string | undefined {
  const name = product.toLowerCase().replaceAll(/[-_]/g, "");
  return /^[a-z][a-z0-9]*$/.test(name) ? name : undefined;
}

/** The mistake that a product's name cannot be that of a folder. */
export function misnamedProduct({ path, facts }: ProviderFile): Diagnostic {
  const expected = "a name of letters, digits and hyphens";
  return diagnostic("provider-shape", wholeFile(path), {
    place: "product",
    expected,
    found: JSON.stringify(facts.product),
  });
}

/** Actions whose names cannot be those of files. */
export function misnamedActions({ path, facts }: ProviderFile): Diagnostic[] {
  const expected = "names of letters, digits and underscores";
  return Object.keys(facts.actions)
    .filter((name) => !/^[A-Za-z]\w*$/.test(name))
    .map((name) =>
      diagnostic("provider-shape", wholeFile(path), { place: "actions", expected, found: JSON.stringify(name) }),
    );
}

/** What keeps drafts of this metadata out of a service that is there. */
export function misfit(
  { path, facts }: ProviderFile,
  { name, service }: ServiceSpec,
  positions: Positions,
): Diagnostic | undefined {
  const { content } = service;
  const found = `${facts.product} ${facts.version}`;
  const there = `${content.product} ${content.version}`;
  if (found !== there) return diagnostic("import-differs", wholeFile(path), { found, there, name });
  return content.published
    ? diagnostic("import-published", positions.value(content, "published"), { name })
    : undefined;
}

/** Files that nobody could read again. */
export function oversized(files: readonly RawFile[]): Diagnostic[] {
  return files.flatMap(({ path, bytes }) => {
    const size = bytes?.length ?? 0;
    return size > MAX_BYTES ? [diagnostic("file-too-large", wholeFile(path), { bytes: size, limit: MAX_BYTES })] : [];
  });
}
