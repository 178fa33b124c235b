import { serviceFacts } from "../../samples/action-facts.js";
import { portViewsOf } from "../../samples/port-views.js";
import type { Emitter } from "../emitter.js";
import { requestSchema } from "./request-schema.js";

/** A JSON Schema (2020-12) of the request of each Action. */
export const jsonschema: Emitter = {
  emit(model, templates, wanted = model.services) {
    const portViews = portViewsOf(templates);
    return wanted.flatMap((service) => {
      const facts = serviceFacts(service, portViews(service));
      return service.actions.map((action) => ({
        path: `jsonschema/${service.name}/${action.name}.json`,
        contents: `${JSON.stringify(requestSchema(action, facts.get(action.name)), null, 2)}\n`,
        format: "none" as const,
      }));
    });
  },
};
