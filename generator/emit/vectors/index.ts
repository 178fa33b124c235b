/** Vectors: what a client of any language must do with given input, one file per API. */
import type { Model, Service } from "../../model/model.js";
import type { Emitter, GeneratedFile, Templates } from "../emitter.js";
import { commonErrorVectors, errorVectors } from "./answers/errors.js";
import { paginationVectors } from "./answers/pages.js";
import { resultVectors } from "./answers/results.js";
import { waiterVectors } from "./answers/waits.js";
import { clientOf } from "./client.js";
import { coverageOf } from "./coverage.js";
import { type VectorFile, vectorSchema } from "./format.js";
import { printVectors } from "./print.js";
import { requestVectors } from "./request-vectors.js";
import { type Space, spaceOf } from "./requests/space.js";
import { type CheckedAction, checkedAction } from "./validation/vectors.js";

export const vectors: Emitter = { emit };

function emit({ services }: Model, templates: Templates, wanted: readonly Service[] = services): GeneratedFile[] {
  const checked = new Map(services.map((service) => [service, checkedActions(service)]));
  // The figures are those of all APIs, whichever of them are wanted.
  const coverage = [...checked].map(([{ name }, actions]) => [
    name,
    coverageOf(actions.flatMap(({ attempts }) => attempts)),
  ]);
  return [
    ...wanted.map((service): GeneratedFile => ({
      path: `vectors/${service.name}.json`,
      contents: printVectors(vectorsOf(service, checked.get(service) ?? [])),
      format: "none",
    })),
    { path: "vectors/schema.json", contents: JSON.stringify(vectorSchema()), format: "json" },
    { path: "vectors/coverage.json", contents: JSON.stringify(Object.fromEntries(coverage)), format: "json" },
    { path: "vectors/encoding.json", contents: template(templates, "vectors/encoding.json"), format: "none" },
  ];
}

interface ActionVectors extends CheckedAction {
  readonly space: Space;
}

function checkedActions({ actions }: Service): ActionVectors[] {
  return actions.map((action) => {
    const space = spaceOf(action);
    return { space, ...checkedAction(space) };
  });
}

function vectorsOf(service: Service, actions: readonly ActionVectors[]): VectorFile {
  const [first] = service.actions;
  return {
    $schema: "schema.json",
    api: service.name,
    version: service.version,
    client: clientOf(service),
    requests: requestVectors(service, actions),
    validation: actions.flatMap(({ space, vectors: checked }) =>
      checked.map(({ id, params, issues }) => ({
        id,
        action: space.action.name,
        params,
        issues: issues.map(({ path, rule, severity }) => ({ path, rule, severity })),
      })),
    ),
    responses: [
      ...service.actions.flatMap((action) => [...resultVectors(action), ...errorVectors(service, action)]),
      ...(first === undefined ? [] : commonErrorVectors(service, first)),
    ],
    pagination: actions.flatMap(({ space, smallest }) => paginationVectors(space.action, smallest)),
    waiters: actions.flatMap(({ space, smallest }) => waiterVectors(service, space, smallest)),
  };
}

function template(templates: Templates, path: string): string {
  const text = templates.get(path);
  if (text === undefined) throw new Error(`there is no template ${path}`);
  return text;
}
