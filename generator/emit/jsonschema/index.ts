import { noMemory } from "../../cache/memory.js";
import type { Action } from "../../model/model.js";
import { actionFacts, type FactSources, factSources } from "../../samples/action-facts.js";
import { type PortTargets, portTargetsOf } from "../../samples/port-targets.js";
import type { Emitter } from "../emitter.js";
import { remembered } from "../remembered.js";
import { requestSchema } from "./request-schema.js";

/** A JSON Schema (2020-12) of the request of each Action. */
export const jsonschema: Emitter = {
  emit(model, templates, wanted = model.services, memory = noMemory) {
    const ports = portTargetsOf(templates);
    return wanted.flatMap((service) =>
      [...factSources(service, ports, memory)].map(([action, sources]) => ({
        path: `jsonschema/${service.name}/${action.name}.json`,
        contents: remembered(memory, "action", actionText, action, sources, ports.go),
        format: "none" as const,
      })),
    );
  },
  prepare: (templates, memory) => void portTargetsOf(templates, memory),
};

function actionText(action: Action, sources: FactSources, go: PortTargets["go"]): string {
  return `${JSON.stringify(requestSchema(action, actionFacts(action, sources, go)), null, 2)}\n`;
}
