import { createColors } from "picocolors";
import { diagnostic } from "../diagnostics/catalogue.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { type Colours, NO_COLOURS, renderReport } from "../diagnostics/render.js";
import { wholeFile } from "../diagnostics/span.js";
import { SPEC_FOLDER } from "../folders.js";
import type { Reading } from "../pipeline.js";
import { BAD_INPUT } from "./exit-codes.js";

/** Prints what is wrong with the spec; the exit code. */
export function report({ diagnostics, sources, failed }: Pick<Reading, "diagnostics" | "sources" | "failed">): number {
  process.stderr.write(renderReport(diagnostics, sources, coloursFor(process.stderr)));
  return failed ? BAD_INPUT : 0;
}

/** The reading with more mistakes. */
export function withMistakes(reading: Reading, more: readonly Diagnostic[]): Reading {
  return { ...reading, diagnostics: [...reading.diagnostics, ...more], failed: reading.failed || more.length > 0 };
}

/** The reading, with a mistake more for each API on the command line that does not exist. */
export function withKnownApis(reading: Reading, apis: readonly string[] = []): Reading {
  const candidates = reading.model.services.map((service) => service.name);
  // With mistakes in the spec a service may be missing for that reason.
  const unknown = reading.failed ? [] : apis.filter((name) => !candidates.includes(name));
  const more = unknown.map((name) => diagnostic("unknown-service", wholeFile(SPEC_FOLDER), { name, candidates }));
  return withMistakes(reading, more);
}

export function actionsOf({ model }: Reading): number {
  return model.services.reduce((sum, service) => sum + service.actions.length, 0);
}

/** The colours for what is written to a stream. */
export function coloursFor(stream: { readonly isTTY?: boolean }): Colours {
  return wantsColours(stream, process.env) ? createColors(true) : NO_COLOURS;
}

/** Colours are for terminals, unless the environment says otherwise (no-color.org, force-color.org). */
function wantsColours(
  stream: { readonly isTTY?: boolean },
  { NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv,
): boolean {
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0";
  return stream.isTTY === true && TERM !== "dumb";
}
