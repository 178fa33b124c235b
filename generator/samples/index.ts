/** The same request in every language. Nothing here needs Node, so that a page in a browser can make samples too. */
import { cliSample } from "./cli.js";
import { curlSample } from "./curl.js";
import type { ActionFacts } from "./facts.js";
import { goCatching, goSample } from "./go.js";
import { pythonCatching, pythonSample } from "./python.js";
import type { Sample, SampleRequest } from "./request.js";
import { typescriptCatching, typescriptSample } from "./typescript.js";

export type { ActionFacts } from "./facts.js";
export type { Params, Sample, SampleRequest, SignedHttpRequest } from "./request.js";

/** How to catch an error of the service, in the languages that have an SDK. */
export function catchingSamples(facts: ActionFacts, request: SampleRequest): readonly Sample[] {
  const { python, go } = facts.names;
  return [
    { language: "typescript", title: "TypeScript", fence: "ts", code: typescriptCatching(facts, request) },
    ...(python === undefined
      ? []
      : [
          {
            language: "python",
            title: "Python",
            fence: "python",
            code: pythonCatching(python, facts, request),
          } as const,
        ]),
    ...(go === undefined
      ? []
      : [{ language: "go", title: "Go", fence: "go", code: goCatching(go, facts, request) } as const]),
  ];
}

export function sampleInTypescript(facts: ActionFacts, request: SampleRequest): Sample {
  return { language: "typescript", title: "TypeScript", fence: "ts", code: typescriptSample(facts, request) };
}

/** The samples of one request, TypeScript first; there is none for an SDK that has no names in the facts. */
export function samples(facts: ActionFacts, request: SampleRequest): readonly Sample[] {
  const { names } = facts;
  const { signed } = request;
  return [
    sampleInTypescript(facts, request),
    ...(names.python === undefined
      ? []
      : [
          {
            language: "python",
            title: "Python",
            fence: "python",
            code: pythonSample(names.python, facts, request),
          } as const,
        ]),
    ...(names.go === undefined
      ? []
      : [{ language: "go", title: "Go", fence: "go", code: goSample(names.go, facts, request) } as const]),
    ...(signed === undefined
      ? []
      : [{ language: "curl", title: "curl", fence: "sh", code: curlSample(signed) } as const]),
    { language: "cli", title: "CLI", fence: "sh", code: cliSample(facts, request) },
  ];
}
