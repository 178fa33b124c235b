import { noMemory } from "../../cache/memory.js";
import type { Action } from "../../model/model.js";
import { actionFacts, type FactSources, factSources, type GoViews } from "../../samples/action-facts.js";
import { portViewsOf } from "../../samples/port-views.js";
import type { Emitter } from "../emitter.js";
import { remembered } from "../remembered.js";
import { requestSchema } from "./request-schema.js";

/** A JSON Schema (2020-12) of the request of each Action. */
export const jsonschema: Emitter = {
  emit(model, templates, wanted = model.services, memory = noMemory) {
    const portViews = portViewsOf(templates);
    return wanted.flatMap((service) => {
      const ports = portViews(service);
      return [...factSources(service, ports)].map(([action, sources]) => ({
        path: `jsonschema/${service.name}/${action.name}.json`,
        contents: remembered(memory, "action", actionText, action, sources, ports.go?.target),
        format: "none" as const,
      }));
    });
  },
  prepare: (templates, memory) => void portViewsOf(templates, memory),
};

function actionText(action: Action, sources: FactSources, go: GoViews["target"] | undefined): string {
  return `${JSON.stringify(requestSchema(action, actionFacts(action, sources, go)), null, 2)}\n`;
}
