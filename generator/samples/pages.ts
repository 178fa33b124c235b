/** How to go through all pages of a list, in the languages that have an SDK. */
import type { ActionFacts } from "./facts.js";
import { goProgram, type GoNames, printing, PRINTING_IMPORTS, requestLiteral } from "./go.js";
import { entriesOf } from "./literal-layout.js";
import { callSample as pythonCall, clientLines as pythonClient, type PythonNames } from "./python.js";
import type { Sample, SampleRequest } from "./request.js";
import { callSample, clientLines } from "./typescript.js";

/** @param items the field of the response with the items of a page */
export function pagesSamples(facts: ActionFacts, request: SampleRequest, items: string): readonly Sample[] {
  const { python, go } = facts.names;
  const inPython = python && pythonPages(python, facts, request);
  const inGo = go && goPages(go, facts, request, items);
  return [
    { language: "typescript", title: "TypeScript", fence: "ts", code: typescriptPages(facts, request) },
    ...(inPython === undefined
      ? []
      : [{ language: "python", title: "Python", fence: "python", code: inPython } as const]),
    ...(inGo === undefined ? [] : [{ language: "go", title: "Go", fence: "go", code: inGo } as const]),
  ];
}

function typescriptPages({ api, names: { typescript } }: ActionFacts, { params, regionId }: SampleRequest): string {
  return [
    ...clientLines(typescript, api, regionId),
    callSample(`for await (const item of ${api}.paginate.${typescript.method}(`, params, ")) {"),
    "  console.log(item);",
    "}",
  ].join("\n");
}

function pythonPages(python: PythonNames, { api }: ActionFacts, { params, regionId }: SampleRequest): string {
  return [
    ...pythonClient(python, api, regionId),
    pythonCall(`for item in ${api}.paginate.${python.method}(`, entriesOf(params), "):"),
    "    print(item)",
  ].join("\n");
}

function goPages(go: GoNames, facts: ActionFacts, { params, regionId }: SampleRequest, items: string): string {
  return goProgram(go, regionId, PRINTING_IMPORTS, [
    `pages := client.${go.method}Pages(${requestLiteral(go, facts, params)})`,
    "for pages.Next(context.Background()) {",
    `\tfor _, item := range pages.Page().${items} {`,
    `\t\t${printing("item")}`,
    "\t}",
    "}",
    "if err := pages.Err(); err != nil {",
    "\tlog.Fatal(err)",
    "}",
  ]);
}
