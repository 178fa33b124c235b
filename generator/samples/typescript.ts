/** Calls of the SDK for TypeScript, laid out as prettier does. */
import type { ActionFacts, ActionNames } from "./facts.js";
import { ACCESS_KEY } from "./access-key.js";
import { brokenLiteral, flatLiteral, hasRows, type Notation } from "./literal-layout.js";
import type { Params, SampleRequest } from "./request.js";

const NOTATION: Notation = {
  width: 80,
  indent: "  ",
  scalar: scalarLiteral,
  key: propertyKey,
  padding: " ",
  breaksAfterKey: true,
};

export function typescriptSample({ api, names }: ActionFacts, { params, regionId }: SampleRequest): string {
  const { typescript } = names;
  return [
    ...clientLines(typescript, api, regionId),
    callSample(`const result = await ${api}.${typescript.method}(`, params, ");"),
  ].join("\n");
}

/** The same with what to do when the service answers an error. */
export function typescriptCatching(
  { api, names: { typescript } }: ActionFacts,
  { params, regionId }: SampleRequest,
): string {
  const [clientImport, blank, client] = clientLines(typescript, api, regionId);
  const call = callSample(`const result = await ${api}.${typescript.method}(`, params, ");");
  return [
    'import { ApiError } from "slb-sdk";',
    clientImport,
    blank,
    `// ${ACCESS_KEY}`,
    client,
    "try {",
    `  ${call.replaceAll("\n", "\n  ")}`,
    "  console.log(result);",
    "} catch (error) {",
    "  if (!(error instanceof ApiError)) throw error;",
    "  console.error(error.code, error.message, error.requestId, error.retryable);",
    "}",
  ].join("\n");
}

/** The import and the client with which samples begin. */
export function clientLines(
  { client, module }: Pick<ActionNames["typescript"], "client" | "module">,
  variable: string,
  regionId: string,
): readonly string[] {
  return [
    `import { ${client} } from "${module}";`,
    "",
    `const ${variable} = new ${client}({ regionId: ${scalarLiteral(regionId)} });`,
  ];
}

/** A call of a method or function with one object, `slb.createRules({ … })`, within a line that starts with `before`. */
export function callSample(before: string, params: Params, after: string): string {
  const flat = `${before}${flatLiteral(params, NOTATION)}${after}`;
  const fits = flat.length <= NOTATION.width && !hasRows(params);
  return fits ? flat : `${before}${brokenLiteral(params, "", NOTATION)}${after}`;
}

function propertyKey(name: string): string {
  // As a plain key it would set the prototype.
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : scalarLiteral(name);
}

function scalarLiteral(value: unknown): string {
  return JSON.stringify(value).replace(/[\u0085\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
