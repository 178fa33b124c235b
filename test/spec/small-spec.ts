import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { NO_COLOURS, renderReport } from "../../generator/diagnostics/render.js";
import type { SourceFile } from "../../generator/diagnostics/source.js";
import type { Action, Member, Model } from "../../generator/model/model.js";
import { resolveModel } from "../../generator/model/resolve.js";
import { loadSpec } from "../../generator/spec/load.js";
import { BASE } from "../cases/spec-root.js";

/** The files of the small spec: path below `spec/` to text. */
export const SMALL_SPEC: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(join(BASE, "spec"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(join(BASE, "spec").length + 1), readFileSync(path, "utf8")]),
);

/** The Action, the shapes and the mixin of the small spec. */
export const [ACTION, SHAPES, MIXIN, SERVICE] = [
  "web/rule/CreateRule.yaml",
  "web/shapes/common.yaml",
  "web/mixins/tags.yaml",
  "web/service.yaml",
] as const;

/** A file of the small spec with one piece of its text replaced. */
export function edited(path: string, from: string, to: string): Record<string, string> {
  const text = SMALL_SPEC[path] ?? "";
  if (!text.includes(from)) throw new Error(`${path} does not have ${JSON.stringify(from)}`);
  return { [path]: text.replace(from, () => to) };
}

export interface Read {
  readonly model: Model;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** As the command line prints it. */
  readonly report: string;
}

/** Reads the small spec, without a disk, with some files put over it; null takes a file away. */
export function read(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): Read {
  const files = Object.entries({ ...SMALL_SPEC, ...changes })
    .flatMap(([path, text]) => (text === null ? [] : [{ path: `spec/${path}`, bytes: Buffer.from(text) }]))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const { spec, diagnostics } = loadSpec(files, "spec");
  const resolved = resolveModel(spec);
  diagnostics.addAll(resolved.diagnostics.sorted());
  const found = diagnostics.sorted();
  return {
    model: resolved.model,
    diagnostics: found,
    sources: spec.sources,
    report: renderReport(found, spec.sources, NO_COLOURS),
  };
}

/** The codes of what is wrong, each as often as it is reported. */
export function codes({ diagnostics }: Read): string[] {
  return diagnostics.map((diagnostic) => diagnostic.code);
}

/** The only Action of a spec that must be without a mistake. */
export function onlyAction({ model, report }: Read): Action {
  const [action] = model.services[0]?.actions ?? [];
  if (report !== "" || action === undefined) throw new Error(report);
  return action;
}

/** The small spec's Action with other parameters and rules, as YAML below those keys; the shape Port is used by all. */
export function withParameters(parameters: string, { rules = "", request = "{}" } = {}): Record<string, string | null> {
  const indent = (text: string) => text.trim().replace(/^/gm, "  ");
  const text = `# yaml-language-server: $schema=../../schema.json
action: CreateRule
summary: Add a rule.
effect: write
source: { guide: 1-2 }
parameters:
${indent(parameters)}
${rules === "" ? "" : `rules:\n${indent(rules)}\n`}response:
  RequestId: { use: RequestId }
  Port: { use: Port }
examples:
  - title: A rule
    request: ${request}
    response: { RequestId: 9DEC9C28, Port: 80 }
`;
  return { [MIXIN]: null, [ACTION]: text };
}

/** A parameter of the only Action. */
export function parameter(result: Read, name: string): Member {
  const member = onlyAction(result).parameters.find((each) => each.name === name);
  if (member === undefined) throw new Error(`there is no parameter ${name}`);
  return member;
}
