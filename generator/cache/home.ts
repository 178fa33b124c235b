/** Where the caches are: those of working folders, and the one that belongs to the program. */
import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import { join } from "node:path";

/** The folder of the bundle, whose name follows from the generator's sources; sources that run as they are have none. */
declare const BUNDLE_FOLDER: string | undefined;

/**
 * The folder for what was made of templates: a part of the program like the bundle beside it, whatever is kept of the
 * spec. Undefined when nothing is kept.
 */
export function templateFolder(): string | undefined {
  return typeof BUNDLE_FOLDER === "undefined" ? undefined : join(BUNDLE_FOLDER, "templates");
}

/** The folder for what runs in a working folder leave for each other; undefined when nothing is kept. */
export function cacheFolder(root: string): string | undefined {
  if (typeof BUNDLE_FOLDER === "undefined") return undefined;
  return join(BUNDLE_FOLDER, "memory", createHash("sha256").update(realpathSync(root)).digest("hex").slice(0, 16));
}
