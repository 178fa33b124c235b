import { type Colours, count, printable } from "../../diagnostics/render.js";
import { CATALOGUE } from "../catalogue.js";
import { type Change, pathOf } from "../change.js";
import { SEVERITIES, SEVERITY_WORDS, type Severity } from "../severity.js";
import type { Verdict } from "../verdict.js";
import { subjectPath } from "./subject.js";
import { predicate } from "./words.js";
import { wrap } from "./wrap.js";

/**
 * Changes for people, by severity and Action; a reason for the severity stands below the first change that has it:
 *
 *     breaking on the wire
 *       slb CreateRules
 *         parameters.RuleList[].Domain is required  parameter-required
 *           Requests without it are refused, and do not compile.
 *
 *     1 change: 1 breaking on the wire
 *     A major version, because of slb.CreateRules.parameters.RuleList[].Domain.
 *
 * `width` is that of the terminal in columns.
 */
export function changesText(changes: readonly Change[], verdict: Verdict, colours: Colours, width: number): string {
  if (changes.length === 0) return "no difference\n";
  const groups = SEVERITIES.flatMap((severity) => {
    const found = changes.filter((each) => each.severity === severity);
    if (found.length === 0) return [];
    const explained = new Set<string>();
    const heading = paintFor(severity, colours)(SEVERITY_WORDS[severity]);
    return [[heading, ...found.flatMap((each, index) => lines(each, found[index - 1], explained, colours, width)), ""]];
  });
  return [...groups.flat(), ...summary(changes, verdict, colours, width), ""].join("\n");
}

function lines(
  change: Change,
  previous: Change | undefined,
  explained: Set<string>,
  colours: Colours,
  width: number,
): string[] {
  const title = titleOf(change);
  const heading = previous !== undefined && titleOf(previous) === title ? [] : [`  ${colours.bold(printable(title))}`];
  const subject = subjectPath(change);
  const said = wrap(printable(`${subject} ${predicate(change, (text) => text)}`.trim()), width, 4);
  const last = said.at(-1) ?? "";
  const isRoomLeft = last.length + 2 + change.code.length <= width;
  const code = colours.dim(change.code);
  const coded = isRoomLeft ? [...said.slice(0, -1), `${last}  ${code}`] : [...said, `      ${code}`];
  const { why } = CATALOGUE[change.code];
  const reason = explained.has(why) ? [] : wrap(why, width, 6).map(colours.dim);
  explained.add(why);
  return [...heading, ...coded, ...reason];
}

function titleOf({ api, action }: Change): string {
  return action === undefined ? api : `${api} ${action}`;
}

function summary(changes: readonly Change[], { bump, because }: Verdict, colours: Colours, width: number): string[] {
  const counts = SEVERITIES.flatMap((severity) => {
    const number = changes.filter((each) => each.severity === severity).length;
    return number === 0 ? [] : [`${number} ${SEVERITY_WORDS[severity]}`];
  });
  const paths = [...new Set(because.map(pathOf))];
  const named = paths.slice(0, NAMED).map(printable);
  const more = paths.length > NAMED ? ` and ${paths.length - NAMED} more` : "";
  return [
    ...wrap(`${count(changes.length, "change")}: ${counts.join(", ")}`, width, 0),
    ...wrap(`A ${bump} version, because of ${named.join(", ")}${more}.`, width, 0).map(
      bump === "major" ? colours.red : colours.bold,
    ),
  ];
}

/** How many of the places that decide on the version are named. */
const NAMED = 3;

function paintFor(severity: Severity, colours: Colours): (text: string) => string {
  switch (severity) {
    case "breaking-wire":
    case "breaking-callers":
      return colours.red;
    case "validation":
      return colours.yellow;
    case "safe":
      return colours.cyan;
    case "documentation":
      return colours.dim;
    default:
      return severity satisfies never;
  }
}
