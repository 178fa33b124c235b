/** How to wait for a state, in the languages that have an SDK. */
import type { ActionFacts } from "./facts.js";
import { goProgram, type GoNames, PRINTING, PRINTING_IMPORTS, requestLiteral } from "./go.js";
import { entriesOf } from "./literal-layout.js";
import { callSample as pythonCall, clientLines as pythonClient, type PythonNames } from "./python.js";
import type { Sample, SampleRequest } from "./request.js";
import { callSample, clientLines } from "./typescript.js";

/** @param waiter the id of the waiter: `load-balancer-active` */
export function waitingSamples(facts: ActionFacts, request: SampleRequest, waiter: string): readonly Sample[] {
  const { python, go } = facts.names;
  const inPython = python && pythonWaiting(python, facts, request, waiter);
  const inGo = go && goWaiting(go, facts, request, waiter);
  return [
    { language: "typescript", title: "TypeScript", fence: "ts", code: typescriptWaiting(facts, request, waiter) },
    ...(inPython === undefined
      ? []
      : [{ language: "python", title: "Python", fence: "python", code: inPython } as const]),
    ...(inGo === undefined ? [] : [{ language: "go", title: "Go", fence: "go", code: inGo } as const]),
  ];
}

function typescriptWaiting(
  { api, names: { typescript } }: ActionFacts,
  { params, regionId }: SampleRequest,
  waiter: string,
): string {
  const method = waiter.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return [
    ...clientLines(typescript, api, regionId),
    callSample(`const result = await ${api}.waitUntil.${method}(`, params, ");"),
  ].join("\n");
}

function pythonWaiting(
  python: PythonNames,
  { api }: ActionFacts,
  { params, regionId }: SampleRequest,
  waiter: string,
): string {
  return [
    ...pythonClient(python, api, regionId),
    pythonCall(`reply = ${api}.wait_until.${waiter.replaceAll("-", "_")}(`, entriesOf(params)),
  ].join("\n");
}

function goWaiting(go: GoNames, facts: ActionFacts, { params, regionId }: SampleRequest, waiter: string): string {
  const [root = ""] = go.module.split("/");
  const method = `-${waiter}`.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return goProgram(go, regionId, PRINTING_IMPORTS, [
    `request := ${requestLiteral(go, facts, params)}`,
    `reply, err := client.WaitUntil${method}(context.Background(), request, ${root}.WaitOptions{})`,
    ...PRINTING,
  ]);
}
