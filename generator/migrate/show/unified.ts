import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import { printable } from "../../diagnostics/render.js";
import type { MigratedFile } from "../migrate.js";

/** What changes in a file, as `patch -p1` and `git apply` take it. */
export function unifiedDiff({ name, before, after }: Pick<MigratedFile, "name" | "before" | "after">): string {
  const shown = printable(name);
  return createTwoFilesPatch(`a/${shown}`, `b/${shown}`, before.text, after.text, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}
