import type { Action, Service } from "../../model/model.js";
import type { Emitter, GeneratedFile, Templates } from "../emitter.js";
import { actionStatements } from "./action-file.js";
import { ours } from "./doc-comment.js";
import { structureOfRule } from "./inner-rules.js";
import { rulesDoc } from "./member-doc.js";
import { ServiceNames } from "./names.js";
import { packageFiles } from "./package-files.js";
import { pagedActions, paginatorsStatements } from "./paginator-file.js";
import { actionsStatements, apiStatements, clientStatements, indexStatements } from "./service-files.js";
import { printFile, type Statement } from "./syntax.js";
import { requestTypes, responseTypes, type TypeStatement } from "./types.js";
import { waitersOf, waitersStatements } from "./waiter-file.js";

/** The package `slb-sdk`: the runtime as it is, and for each API its Actions, its client and its exports. */
export const typescript: Emitter = {
  emit: (model, templates, wanted = model.services) => [
    ...packageFiles(model, templates),
    ...runtimeFiles(templates),
    ...wanted.flatMap(serviceFiles),
  ],
};

const RUNTIME = "typescript/runtime/";

/** The runtime is ordinary TypeScript, tested in place and copied byte for byte. */
function runtimeFiles(templates: Templates): GeneratedFile[] {
  return [...templates]
    .filter(([path]) => path.startsWith(RUNTIME))
    .map(([path, contents]) => ({
      path: `typescript/src/runtime/${path.slice(RUNTIME.length)}`,
      contents,
      format: "none",
    }));
}

function serviceFiles(service: Service): GeneratedFile[] {
  const file = (path: string, source: string, statements: readonly Statement[]): GeneratedFile => ({
    path: `typescript/src/${service.name}/${path}`,
    contents: `// Generated from ${source}. Do not edit.\n${printFile(statements)}`,
    format: "typescript",
  });
  const folder = `spec/${service.name}`;
  const names = new ServiceNames(service);
  const types = new Map(service.actions.map((action) => [action, typesOf(action, names)]));
  return [
    file("api.ts", service.span.file, apiStatements(service, names)),
    file("client.ts", folder, clientStatements(service, names)),
    ...(pagedActions(service).length === 0
      ? []
      : [file("paginators.ts", folder, paginatorsStatements(service, names))]),
    ...(waitersOf(service).length === 0 ? [] : [file("waiters.ts", folder, waitersStatements(service, names))]),
    file("actions.ts", folder, actionsStatements(service, names, types)),
    file("index.ts", folder, indexStatements(service, names, types)),
    ...service.actions.map((action) => {
      const statements = actionStatements(service, action, names, types.get(action) ?? []);
      return file(`actions/${action.name}.ts`, action.span.file, statements);
    }),
  ];
}

function typesOf(action: Action, names: ServiceNames): TypeStatement[] {
  const { method, request, response } = names.of(action);
  // A rule of a structure is told at the structure.
  const ownRules = action.rules.filter((rule) => structureOfRule(rule) === undefined);
  const requestDoc = [ours`The parameters of {@link ${method}}.`, ...rulesDoc(ownRules)];
  return [
    ...requestTypes(request, requestDoc, action.parameters, action.rules, names),
    ...responseTypes(response, [ours`What {@link ${method}} answers.`], action.response, names),
  ];
}
