/** The text of a document in pieces, one for each Action, so that an edit of one leaves the others as they are. */
import type { Action } from "../../model/model.js";
import { operation } from "./operation.js";
import type { Schema } from "./schema.js";

const EMPTY = '\n  "paths": {}';
const START = '\n  "paths": {\n';
const END = "\n  }";

/** The text of a document that has no paths, with these. */
export function withPaths(document: Schema, paths: readonly string[]): string {
  const text = json(document);
  // No line of a text can begin like this, since line ends are escaped in JSON.
  return paths.length === 0 ? text : text.replace(EMPTY, () => START + paths.join(",\n") + END);
}

/** What the document says of an Action, as it stands there. */
export function pathText(action: Action): string {
  const item = action.methods[0] === "GET" ? { get: operation(action) } : { post: operation(action) };
  const alone = json({ paths: { [`/${action.name}`]: item } });
  return alone.slice(`{${START}`.length, -`${END}\n}`.length);
}

function json(value: Schema): string {
  return JSON.stringify(value, null, 2);
}
