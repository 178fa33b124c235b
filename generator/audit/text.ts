import { type Colours, count, place, printable } from "../diagnostics/render.js";
import { countsOf, unexplained } from "./audit.js";
import type { Audit, Finding, Told } from "./finding.js";

/**
 * What is unexplained, as text, and a last line that counts:
 *
 *     slb SetRule
 *       spec/slb/rule/SetRule.yaml:12:3 parameters.RuleId.required: the spec says no, the provider yes
 *         hint: change the spec, or record it under `conflicts` with `about: parameters.RuleId.required`
 *
 *     60 Actions compared, 1 unexplained, 37 explained
 */
export function auditText(audit: Audit, colours: Colours): string {
  const { actions, unexplained: open, explained } = countsOf(audit);
  const verdict = `${open} unexplained`;
  const summary = `${count(actions, "Action")} compared, ${open > 0 ? colours.red(verdict) : verdict}, ${explained} explained\n`;
  const findings = unexplained(audit);
  const blocks = findings.map((finding, index) => {
    const title = titleOf(finding);
    const previous = findings[index - 1];
    if (previous !== undefined && titleOf(previous) === title) return findingText(finding, colours);
    return `${previous === undefined ? "" : "\n"}${colours.bold(printable(title))}\n${findingText(finding, colours)}`;
  });
  return [...blocks, blocks.length === 0 ? "" : "\n", summary].join("");
}

function titleOf({ api, action }: Finding): string {
  return `${api} ${action}`;
}

function findingText(finding: Finding, colours: Colours): string {
  const said = printable(`${finding.path}${sayDifference(finding)}`);
  return `  ${colours.dim(place(finding.span))} ${said}\n    ${colours.cyan("hint:")} ${printable(hintFor(finding))}\n`;
}

function sayDifference({ kind, spec, provider }: Finding): string {
  switch (kind) {
    case "missing":
      return ` is missing: the provider has ${told(provider)}, the spec none`;
    case "extra":
      return ` is extra: the spec has ${told(spec)}, the provider none`;
    case "different":
      return `: the spec says ${told(spec)}, the provider ${told(provider)}`;
    default:
      return kind satisfies never;
  }
}

function told(value: Told): string {
  if (value === null) return "none";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "string" ? value : value.join(", ");
}

function hintFor({ kind, path, action, api }: Finding): string {
  if (path === "pending") return `take it out of \`pending\` in the service.yaml of ${api}`;
  const record = `record it under \`conflicts\` with \`about: ${path}\``;
  if (kind === "different") return `change the spec, or ${record}`;
  if (kind === "extra") return `take it out, mark it \`deprecated\` if only an older document has it, or ${record}`;
  return path === "action"
    ? `describe ${action}, or name it under \`pending\` in service.yaml`
    : `add it, or ${record}`;
}
