/** Programs that call the SDK for Go, laid out as gofmt does. */
import type { ActionFacts, ActionNames, MemberFacts, TypeFacts } from "./facts.js";
import { ACCESS_KEY } from "./access-key.js";
import type { Params, SampleRequest } from "./request.js";

export type GoNames = NonNullable<ActionNames["go"]>;

export function goSample(go: GoNames, facts: ActionFacts, request: SampleRequest): string {
  return goProgram(go, request.regionId, PRINTING_IMPORTS, [...call(go, facts, request), ...PRINTING]);
}

/** The same with what to do when the service answers an error. */
export function goCatching(go: GoNames, facts: ActionFacts, request: SampleRequest): string {
  const [root = ""] = go.module.split("/");
  const handling = [
    `var apiErr *${root}.APIError`,
    "if errors.As(err, &apiErr) {",
    "\tlog.Fatal(apiErr.Code, apiErr.Message, apiErr.RequestID, apiErr.Retryable())",
    "}",
  ];
  const body = [...call(go, facts, request), ...handling, ...PRINTING];
  return goProgram(go, request.regionId, ["context", "encoding/json", "errors", "log", "os"], body, [
    `// ${ACCESS_KEY}`,
  ]);
}

/** Prints a value as JSON; `fmt` would print the addresses of what is behind pointers. */
export const printing = (value: string): string => `json.NewEncoder(os.Stdout).Encode(${value})`;

/** What to do with an answer, or with an error of any kind. */
export const PRINTING = ["if err != nil {", "\tlog.Fatal(err)", "}", printing("reply")];

export const PRINTING_IMPORTS = ["context", "encoding/json", "log", "os"];

function call(go: GoNames, facts: ActionFacts, { params }: SampleRequest): readonly string[] {
  return [`reply, err := client.${go.method}(context.Background(), ${requestLiteral(go, facts, params)})`];
}

/** A pointer to the request of an Action, with these parameters, within the body of a function. */
export function requestLiteral({ module, request }: GoNames, { parameters }: ActionFacts, params: Params): string {
  const [root = "", name = ""] = module.split("/");
  return `&${name}.${request}${structLiteral(parameters, params, { root, name, indent: "\t" })}`;
}

/** A whole program: it makes a client and does what the lines of its `body` say. */
export function goProgram(
  { module }: GoNames,
  regionId: string,
  imports: readonly string[],
  body: readonly string[],
  before: readonly string[] = [],
): string {
  const [root = "", name = ""] = module.split("/");
  const main = [
    ...before,
    `client, err := ${name}.New(${root}.Options{RegionID: ${textLiteral(regionId)}})`,
    "if err != nil {",
    "\tlog.Fatal(err)",
    "}",
    ...body,
  ];
  return [
    "package main",
    "",
    "import (",
    ...imports.map((each) => `\t"${each}"`),
    "",
    `\t"${root}"`,
    `\t"${module}"`,
    ")",
    "",
    "func main() {",
    ...main.map((line) => `\t${line}`),
    "}",
  ].join("\n");
}

/** Where a literal stands. */
interface Place {
  /** The packages of the runtime and of the API. */
  readonly root: string;
  readonly name: string;
  readonly indent: string;
}

/** The fields of a structure in braces, one on a line, the values of neighbouring short ones below each other. */
function structLiteral(members: readonly MemberFacts[], value: Params, place: Place): string {
  const deeper = { ...place, indent: `${place.indent}\t` };
  const fields = members.flatMap(({ name, goField = name, type }) => {
    const given = value[name];
    return given === undefined || given === null ? [] : [{ key: goField, value: memberLiteral(type, given, deeper) }];
  });
  if (fields.length === 0) return "{}";
  return `{\n${aligned(fields, deeper.indent)}${place.indent}}`;
}

/** gofmt aligns values that follow each other, but none that goes over several lines. */
function aligned(fields: readonly { readonly key: string; readonly value: string }[], indent: string): string {
  const isLong = ({ value }: { readonly value: string }) => value.includes("\n");
  return fields
    .map((field, index) => {
      let first = index;
      let last = index;
      while (first > 0 && ![field, fields[first - 1]].some((each) => each && isLong(each))) first--;
      while (last < fields.length - 1 && ![field, fields[last + 1]].some((each) => each && isLong(each))) last++;
      const widest = Math.max(...fields.slice(first, last + 1).map(({ key }) => key.length));
      return `${indent}${`${field.key}:`.padEnd(widest + 1)} ${field.value},\n`;
    })
    .join("");
}

/** Scalars and structures are pointers, so that what is absent differs from what is zero. */
function memberLiteral(type: TypeFacts, value: unknown, place: Place): string {
  switch (type.kind) {
    case "structure":
      return `&${typeName(type, place)}${structLiteral(type.members ?? [], value as Params, place)}`;
    case "list":
    case "map":
      return elementLiteral(type, value, place);
    default:
      return `${place.root}.Ptr(${scalarLiteral(type, value, place)})`;
  }
}

function elementLiteral(type: TypeFacts, value: unknown, place: Place): string {
  const { kind, items } = type;
  if (items === undefined) return scalarLiteral(type, value, place);
  const deeper = { ...place, indent: `${place.indent}\t` };
  if (kind === "map") {
    const entries = Object.entries(value as Params).map(([key, item]) => ({
      key: textLiteral(key),
      value: innerLiteral(items, item, deeper),
    }));
    return `${typeName(type, place)}{\n${aligned(entries, deeper.indent)}${place.indent}}`;
  }
  const list = Array.isArray(value) ? value.map((item) => innerLiteral(items, item, deeper)) : [];
  const flat = `${typeName(type, place)}{${list.join(", ")}}`;
  if (items.kind !== "structure" && flat.length < 80 && !flat.includes("\n")) return flat;
  return `${typeName(type, place)}{\n${list.map((item) => `${deeper.indent}${item},\n`).join("")}${place.indent}}`;
}

/** Inside of a list or map the type of a structure goes without saying. */
function innerLiteral(type: TypeFacts, value: unknown, place: Place): string {
  if (type.kind === "structure") return structLiteral(type.members ?? [], value as Params, place);
  return elementLiteral(type, value, place);
}

function scalarLiteral({ kind, goType = "", goConstants = {} }: TypeFacts, value: unknown, { name }: Place): string {
  const text = typeof value === "string" ? textLiteral(value) : JSON.stringify(value);
  const constant = Object.hasOwn(goConstants, String(value)) ? goConstants[String(value)] : undefined;
  if (constant !== undefined) return `${name}.${constant}`;
  if (Object.keys(goConstants).length > 0) return `${name}.${goType}(${text})`;
  // What Go takes a number for by itself.
  const byItself = kind === "number" ? "float64" : "int";
  const isPlain = typeof value !== "number" || (goType === byItself && (kind !== "number" || text.includes(".")));
  return isPlain ? text : `${goType}(${text})`;
}

function typeName(type: TypeFacts, place: Place): string {
  if (type.kind === "list") return `[]${typeName(type.items ?? type, place)}`;
  if (type.kind === "map") return `map[string]${typeName(type.items ?? type, place)}`;
  const isOwn = type.kind === "structure" || type.goConstants !== undefined;
  return isOwn ? `${place.name}.${type.goType}` : String(type.goType);
}

/** A text in double quotes; what JSON escapes, Go reads in the same way. */
function textLiteral(text: string): string {
  return JSON.stringify(text);
}
