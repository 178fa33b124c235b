import { pathOf } from "../../compare/change.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { type Colours, count, renderReport } from "../../diagnostics/render.js";
import { SourceFile } from "../../diagnostics/source.js";
import type { Migration } from "../migrate.js";
import type { Plan } from "../plan/plan.js";

/**
 * What remains to be done by hand, as mistakes of a spec are shown, and a last line on the files that change.
 *
 * @param isWritten the files have been written; places are those of the newer text
 */
export function remainingText(migration: Migration, plan: Plan, isWritten: boolean, colours: Colours): string {
  const sources = new Map<string, SourceFile>();
  for (const { span, source } of migration.refusals) if (source !== undefined) sources.set(span.file, source);
  const refused = migration.refusals.map(({ span, code, message, hint }): Diagnostic => {
    return { code, severity: "error", message, hint, span, related: [] };
  });
  const remaining = migration.files.flatMap(({ name, before, after, remarks }) => {
    const source = new SourceFile(name, isWritten ? after.text : before.text);
    sources.set(name, source);
    return remarks.map(({ code, message, hint, start, end, moved }): Diagnostic => {
      const span = isWritten ? source.span(...moved) : source.span(start, end);
      return { code, severity: "warning", message, hint, span, related: [] };
    });
  });
  return renderReport([...refused, ...remaining], sources, colours) + notes(migration, plan, isWritten);
}

/** Whether anybody has to do something by hand. */
export function remains({ files, refusals, absent }: Migration): boolean {
  return refusals.length + absent.length > 0 || files.some(({ remarks }) => remarks.length > 0);
}

const NAMED = 3;

function notes({ files, refusals, usesSdk, absent }: Migration, { elsewhere }: Plan, isWritten: boolean): string {
  const changed = files.filter(({ before, after }) => before.text !== after.text);
  const lines: string[] = [];
  // A file that is refused may be the one that does.
  if (!usesSdk && refusals.length === 0) lines.push("No file uses slb-sdk.");
  if (usesSdk && absent.length > 0) {
    lines.push(
      `The installed slb-sdk is not the one of --from: it lacks ${some(absent)}. Install that one, or uses may be missed.`,
    );
  }
  if (usesSdk && elsewhere.length > 0) {
    const paths = [...new Set(elsewhere.map(pathOf))];
    lines.push(`Policies, firewalls or regions are concerned too, by ${some(paths)}: \`slbgen diff\` tells how.`);
  }
  if (changed.length === 0) lines.push("Nothing is to be rewritten.");
  else if (isWritten) lines.push(`${count(changed.length, "file")} rewritten.`);
  else lines.push(`${count(changed.length, "file")} would be rewritten; do it with --write.`);
  return lines.map((line) => `${line}\n`).join("");
}

function some(names: readonly string[]): string {
  const more = names.length - NAMED;
  return more > 0 ? `${names.slice(0, NAMED).join(", ")} and ${more} more` : names.join(", ");
}
