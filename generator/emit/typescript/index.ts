import { type Memory, noMemory } from "../../cache/memory.js";
import type { Action, Service } from "../../model/model.js";
import type { Emitter, GeneratedFile, Templates } from "../emitter.js";
import { remembered } from "../remembered.js";
import { type ActionText, actionText } from "./action-text.js";
import { ServiceNames } from "./names.js";
import { packageFiles } from "./package-files.js";
import { pagedActions, paginatorsStatements } from "./paginator-file.js";
import { actionsStatements, apiStatements, clientStatements, indexStatements } from "./service-files.js";
import { printFile } from "./syntax.js";
import { waitersOf, waitersStatements } from "./waiter-file.js";

/** The package `slb-sdk`: the runtime as it is, and for each API its Actions, its client and its exports. */
export const typescript: Emitter = {
  emit: (model, templates, wanted = model.services, memory = noMemory) => [
    ...packageFiles(model, templates),
    ...runtimeFiles(templates),
    ...wanted.flatMap((service) => serviceFiles(service, memory)),
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

function serviceFiles(service: Service, memory: Memory): GeneratedFile[] {
  const file = (path: string, source: string, text: string): GeneratedFile => ({
    path: `typescript/src/${service.name}/${path}`,
    contents: `// Generated from ${source}. Do not edit.\n${text}`,
    format: "typescript",
  });
  const folder = `spec/${service.name}`;
  const names = new ServiceNames(service);
  const texts = actionTexts(service, names, memory);
  const types = new Map([...texts].map(([action, each]) => [action, each.types]));
  const methods = [...texts.values()].map(({ method }) => method);
  return [
    file("api.ts", service.span.file, printFile(apiStatements(service, names))),
    file("client.ts", folder, printFile(clientStatements(service, names, methods))),
    ...(pagedActions(service).length === 0
      ? []
      : [file("paginators.ts", folder, printFile(paginatorsStatements(service, names)))]),
    ...(waitersOf(service).length === 0
      ? []
      : [file("waiters.ts", folder, printFile(waitersStatements(service, names)))]),
    file("actions.ts", folder, printFile(actionsStatements(service, names, types))),
    file("index.ts", folder, printFile(indexStatements(service, names, types))),
    ...[...texts].map(([action, { text }]) => file(`actions/${action.name}.ts`, action.span.file, text)),
  ];
}

function actionTexts({ actions, errors }: Service, names: ServiceNames, memory: Memory): Map<Action, ActionText> {
  const api = { errors };
  return new Map(actions.map((action) => [action, claimingText(action, api, names, memory)]));
}

/**
 * The text of an Action, whose names are then taken. It is made as if the API had no other names, and once more where
 * one of those that it claims has been taken before, so that it depends on nothing but the names that it meets.
 */
function claimingText(
  action: Action,
  api: Pick<Service, "errors">,
  names: ServiceNames,
  memory: Memory,
  taken: readonly string[] = [],
): ActionText {
  const scope = { api: names.api, errorCode: names.errorCode, own: names.of(action), taken };
  const made = remembered(memory, "action", actionText, action, api, scope);
  const met = made.claimed.filter((name) => names.isTaken(name));
  if (met.length > 0) return claimingText(action, api, names, memory, [...taken, ...met]);
  for (const name of made.claimed) names.claim(name);
  return made;
}
