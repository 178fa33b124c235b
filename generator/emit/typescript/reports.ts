/**
 * The calls by which rules report issues. A message that begins with the path is left to the runtime to put together, which
 * keeps bundles small; the messages are the same.
 */
import type { Rule } from "../../model/model.js";
import type { HelperCalls } from "./helpers.js";
import { literal } from "./safe.js";
import { line, type Statement } from "./statements.js";

/** Reports that a rule is broken at a path, `Port` or `QuicConfig.QuicListenerId`. */
export function reported(
  { id, severity }: Pick<Rule, "id" | "severity">,
  path: string,
  message: string,
  helpers: HelperCalls,
): Statement {
  const text = afterPath(message, path);
  if (text !== undefined) return call(severity, literal(path), id, text, helpers);
  return line(`${helpers.call(severity, "issues", literal(path), literal(id), literal(message))};`);
}

/** Reports a rule that says the same of several paths, of which the one in the variable `path` is meant. */
export function reportedInLoop(
  { id, severity }: Pick<Rule, "id" | "severity">,
  messages: ReadonlyMap<string, string>,
  helpers: HelperCalls,
): Statement {
  const [text, ...others] = new Set([...messages].map(([path, message]) => afterPath(message, path)));
  if (text === undefined || others.length > 0) throw new Error(`${id}: the messages for its members differ`);
  return call(severity, "path", id, text, helpers);
}

function call(severity: Rule["severity"], path: string, id: string, text: string, helpers: HelperCalls): Statement {
  const helper = severity === "error" ? "violated" : "doubtful";
  return line(`${helpers.call(helper, "issues", path, literal(id), literal(text))};`);
}

function afterPath(message: string, path: string): string | undefined {
  return message.startsWith(`${path} `) ? message.slice(path.length + 1) : undefined;
}
