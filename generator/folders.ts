import { join } from "node:path";

/** Where the spec is, and where the output goes, relative to the working folder. */
export const SPEC_FOLDER = "spec";
export const OUTPUT_FOLDER = "generated";

/** The absolute path of the output folder of a working folder. */
export function outputFolder(root: string): string {
  return join(root, OUTPUT_FOLDER);
}
