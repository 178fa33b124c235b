import { type Colours, count, place, printable } from "../diagnostics/render.js";
import { countsOf, unexplained } from "./audit.js";
import type { Conflict } from "../model/model.js";
import type { Audit, Finding } from "./finding.js";

/**
 * What is unexplained, as text, and a last line that counts:
 *
 *     slb SetRule
 *       spec/slb/rule/SetRule.yaml:12:3 parameters.RuleId.required: the spec says optional, the provider required
 *         hint: change the spec, or record it under `conflicts` with `about: parameters.RuleId.required` and
 *               `explains: required`
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

function sayDifference({ kind, spec, provider, facet, conflict }: Finding): string {
  switch (kind) {
    case "missing":
      return ` is missing: the spec says ${spec}, the provider ${provider}`;
    case "extra":
      return ` is extra: the spec says ${spec}, the provider ${provider}`;
    case "different":
      return `: the spec says ${spec}, the provider ${provider}${facet === "methods" ? "; the first is the one used" : ""}`;
    case "stale":
      return `: a conflict explains ${yamlText(conflict?.explains ?? "")}, but no such difference is left`;
    default:
      return kind satisfies never;
  }
}

function hintFor({ kind, path, action, api, provider, conflict }: Finding): string {
  if (kind === "stale") return "take out `explains`, or the whole conflict if the documents agree by now";
  if (path === "pending") return `take it out of \`pending\` in the service.yaml of ${api}`;
  const record = recordHint(path, provider ?? "", conflict);
  if (kind === "different") return `change the spec, or ${record}`;
  if (kind === "extra") return `take it out, mark it \`deprecated\` if only an older document has it, or ${record}`;
  return path === "action"
    ? `describe ${action}, or name it under \`pending\` in service.yaml`
    : `add it, or ${record}`;
}

/** How a conflict explains the difference; one about the same fact may be there, of another difference. */
function recordHint(path: string, provider: string, conflict: Conflict | undefined): string {
  const explains = `\`explains: ${yamlText(provider)}\``;
  if (conflict === undefined) return `record it under \`conflicts\` with \`about: ${path}\` and ${explains}`;
  const at = `the conflict at ${place(conflict.span)}`;
  if (conflict.explains === undefined) return `put ${explains} into ${at}`;
  return `put ${explains} into ${at}, which explains ${yamlText(conflict.explains)} so far`;
}

/** As it is written in YAML: quoted where a bare text would be read as something else. */
function yamlText(text: string): string {
  return /^\w+( \w+)*$/.test(text) ? text : JSON.stringify(text);
}
