import { createRequire } from "node:module";
import type * as Yaml from "yaml";

let library: typeof Yaml | undefined;

/** The library for YAML. It is loaded for files that are not plain, of which few specs have one: that takes its time. */
export function yamlLibrary(): typeof Yaml {
  return (library ??= createRequire(import.meta.url)("yaml") as typeof Yaml);
}
