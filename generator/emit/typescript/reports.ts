/**
 * The calls by which validators report issues. A message that begins with the path or the name at its end is left to the
 * runtime to put together, which keeps bundles small; the messages are the same.
 */
import type { Helper, HelperCalls } from "./helpers.js";
import type { PathText } from "./path-text.js";
import { literal } from "./safe.js";

/** An issue that a validator adds. */
export interface Report {
  readonly severity: "error" | "warning";
  readonly path: PathText;
  readonly rule: string;
  readonly message: string;
  /** The variable that holds the value, where the runtime looks whether it is absent or of a wrong type. */
  readonly value?: string;
  /** A variable that holds the text. */
  readonly textVariable?: string;
}

/** How a report is called: its helper, the arguments after the path, and the text where the caller gives one. */
interface Call {
  readonly helper: Helper;
  readonly before: readonly string[];
  readonly text?: string;
  readonly after?: readonly string[];
}

/** The call as a statement. */
export function reportText(report: Report, helpers: HelperCalls): string {
  const { helper, before, text, after = [] } = callOf(report);
  const texts = text === undefined ? [] : [report.textVariable ?? literal(text)];
  return `${helpers.call(helper, "issues", report.path.text(), ...before, ...texts, ...after)};`;
}

/** The part of the call that several reports of one rule may have in common. */
export function sharedText(report: Report): string | undefined {
  return callOf(report).text;
}

function callOf({ severity, path, rule, message, value }: Report): Call {
  const name = path.lastName();
  const text = name === undefined ? undefined : rest(message, `${name} `);
  if (text === undefined) {
    const inside = rest(message, `${path.dotted() ?? ""} `);
    if (inside === undefined) return { helper: severity, before: [literal(rule)], text: message };
    const after = severity === "warning" ? [literal(severity)] : [];
    return { helper: "violatedInside", before: [literal(rule)], text: inside, after };
  }
  if (severity === "warning") {
    const reason = rest(text, "is deprecated");
    if (rule === "deprecated" && reason !== undefined) return { helper: "deprecated", before: [], text: reason };
    const condition = rest(text, "has no effect ");
    if (condition !== undefined) return { helper: "ignored", before: [literal(rule)], text: condition };
    return { helper: "violated", before: [literal(rule)], text, after: [literal(severity)] };
  }
  const what = rest(text, "must be ", ".");
  const length = rest(text, "must have ", " characters.");
  if (rule === "required") return { helper: "required", before: [] };
  if (rule === "type" && what !== undefined) {
    // What the runtime assumes is left out.
    const type = what === "a string" ? [] : [literal(what)];
    return value === undefined
      ? { helper: "mistyped", before: type }
      : { helper: "required", before: [value, ...type] };
  }
  if (rule === "enum" && what !== undefined && value !== undefined) {
    return { helper: "unlisted", before: [value], text: what };
  }
  if (rule === "range" && what !== undefined) return { helper: "outOfRange", before: [], text: what };
  if (rule === "length" && length !== undefined) return { helper: "wrongLength", before: [], text: length };
  return { helper: "violated", before: [literal(rule)], text };
}

/** What stands between a beginning and an end; undefined when the text has others. */
function rest(text: string, start: string, end: string = ""): string | undefined {
  if (!text.startsWith(start) || !text.endsWith(end)) return undefined;
  return text.slice(start.length, text.length - end.length);
}
