/** Vectors: what a client of any language must do with given input, one file per API. */
import { type Memory, noMemory } from "../../cache/memory.js";
import type { Action, Service } from "../../model/model.js";
import type { Emitter, GeneratedFile, Templates } from "../emitter.js";
import { remembered } from "../remembered.js";
import {
  type CheckedVectors,
  checkedVectors,
  commonErrors,
  hardTexts,
  type SentVectors,
  sentVectors,
  temporaryKey,
} from "./action-vectors.js";
import { type ApiFacts, clientOf } from "./client.js";
import { sumOfCoverage } from "./coverage.js";
import { vectorSchema } from "./format.js";
import { joinedLines, printVectors } from "./print.js";
import { waysOf } from "./request-vectors.js";

export const vectors: Emitter = {
  emit({ services }, templates, wanted = services, memory = noMemory) {
    const checked = new Map(services.map((service) => [service, checkedActions(service, memory)]));
    // The figures are those of all APIs, whichever of them are wanted.
    const coverage = [...checked].map(([{ name }, actions]) => [
      name,
      sumOfCoverage(actions.map((each) => each.coverage)),
    ]);
    return [
      ...wanted.map((service): GeneratedFile => ({
        path: `vectors/${service.name}.json`,
        contents: fileOf(service, checked.get(service) ?? [], memory),
        format: "none",
      })),
      { path: "vectors/schema.json", contents: remembered(memory, "schema", schemaText), format: "json" },
      { path: "vectors/coverage.json", contents: JSON.stringify(Object.fromEntries(coverage)), format: "json" },
      { path: "vectors/encoding.json", contents: template(templates, "vectors/encoding.json"), format: "none" },
    ];
  },
};

interface CheckedAction extends CheckedVectors {
  readonly action: Action;
}

interface SentAction extends CheckedAction, SentVectors {}

function checkedActions({ actions }: Service, memory: Memory): CheckedAction[] {
  return actions.map((action) => ({ action, ...remembered(memory, "checked", checkedVectors, action) }));
}

function fileOf(service: Service, checked: readonly CheckedAction[], memory: Memory): string {
  const { name, version, endpoints, errors } = service;
  const api: ApiFacts = { version, endpoints, errors };
  const actions = checked.map((each): SentAction => {
    const { action, smallest, largest } = each;
    return { ...each, ...remembered(memory, "sent", sentVectors, action, api, smallest, largest) };
  });
  const [first] = service.actions;
  return printVectors(
    { $schema: "schema.json", api: name, version, client: clientOf(service) },
    {
      requests: joinedLines([
        ...actions.map(({ requests }) => requests),
        ...hardTextLines(api, actions, memory),
        ...temporaryKeyLines(api, actions, memory),
      ]),
      validation: joinedLines(actions.map(({ validation }) => validation)),
      responses: joinedLines([
        ...actions.map(({ responses }) => responses),
        ...(first === undefined ? [] : [remembered(memory, "common", commonErrors, first, api)]),
      ]),
      pagination: joinedLines(actions.map(({ pagination }) => pagination)),
      waiters: joinedLines(actions.map(({ waiters }) => waiters)),
    },
  );
}

/** A text that is hard to encode, once for each way in which the API sends texts. */
function hardTextLines(api: ApiFacts, actions: readonly CheckedAction[], memory: Memory): string[] {
  const found = new Map<string, string>();
  for (const { action, smallest } of actions) {
    const ways = waysOf(action).filter((way) => !found.has(way));
    if (ways.length === 0) continue;
    for (const [way, line] of remembered(memory, "hard", hardTexts, action, api, smallest, ways)) found.set(way, line);
  }
  return [...found.values()];
}

/** Temporary credentials: once for each method, with a body and without. */
function temporaryKeyLines(api: ApiFacts, actions: readonly SentAction[], memory: Memory): string[] {
  const firsts = new Map<string, SentAction>();
  for (const each of actions) if (!firsts.has(each.manner)) firsts.set(each.manner, each);
  return [...firsts.values()].map(({ action, smallest }) =>
    remembered(memory, "temporary key", temporaryKey, action, api, smallest),
  );
}

function schemaText(): string {
  return JSON.stringify(vectorSchema());
}

function template(templates: Templates, path: string): string {
  const text = templates.get(path);
  if (text === undefined) throw new Error(`there is no template ${path}`);
  return text;
}
