/** Calls of the SDK for Python, laid out as black does. */
import type { ActionFacts, ActionNames } from "./facts.js";
import { ACCESS_KEY } from "./access-key.js";
import { entriesOf, flatLiteral, hasRows, literal, type Notation } from "./literal-layout.js";
import type { SampleRequest } from "./request.js";

export type PythonNames = NonNullable<ActionNames["python"]>;

const NOTATION: Notation = {
  width: 88,
  indent: "    ",
  scalar: scalarLiteral,
  key: scalarLiteral,
  padding: "",
  breaksAfterKey: false,
};

export function pythonSample(
  { module, client, method }: PythonNames,
  { api }: ActionFacts,
  { params, regionId }: SampleRequest,
): string {
  return [
    ...clientLines({ module, client }, api, regionId),
    callSample(`reply = ${api}.${method}(`, entriesOf(params)),
  ].join("\n");
}

/** The import and the client with which samples begin. */
export function clientLines(
  { module, client }: Pick<PythonNames, "module" | "client">,
  variable: string,
  regionId: string,
): readonly string[] {
  return [`from ${module} import ${client}`, "", `${variable} = ${client}(region_id=${scalarLiteral(regionId)})`];
}

/** The same with what to do when the service answers an error. */
export function pythonCatching(
  { module, client, method }: PythonNames,
  { api }: ActionFacts,
  { params, regionId }: SampleRequest,
): string {
  const { indent } = NOTATION;
  const call = callSample(`reply = ${api}.${method}(`, entriesOf(params));
  return [
    `from ${module.split(".")[0]} import ApiError`,
    `from ${module} import ${client}`,
    "",
    `# ${ACCESS_KEY}`,
    `${api} = ${client}(region_id=${scalarLiteral(regionId)})`,
    "try:",
    `${indent}${call.replaceAll("\n", `\n${indent}`)}`,
    `${indent}print(reply)`,
    "except ApiError as error:",
    `${indent}print(error.code, error.message, error.request_id, error.retryable)`,
  ].join("\n");
}

/** A call with keyword arguments, within a line that starts with `before` and ends with `after`. */
export function callSample(before: string, given: readonly (readonly [string, unknown])[], after = ")"): string {
  const flat = `${before}${given.map(([name, value]) => `${name}=${flatLiteral(value, NOTATION)}`).join(", ")}${after}`;
  if (flat.length <= NOTATION.width && !given.some(([, value]) => hasRows(value))) return flat;
  const { indent } = NOTATION;
  const lines = given.map(([name, value]) => {
    return `${indent}${name}=${literal(value, indent, name.length + 1, NOTATION)},\n`;
  });
  return `${before}\n${lines.join("")}${after}`;
}

function scalarLiteral(value: unknown): string {
  if (typeof value === "boolean") return value ? "True" : "False";
  // What JSON escapes, Python reads in the same way.
  return JSON.stringify(value).replace(/[\u0085\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
