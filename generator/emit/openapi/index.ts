import { noMemory } from "../../cache/memory.js";
import type { Emitter } from "../emitter.js";
import { remembered } from "../remembered.js";
import { openApiDocument } from "./document.js";
import { pathText, withPaths } from "./paths.js";

/** One OpenAPI 3.1 document per service, for tools that read it. */
export const openapi: Emitter = {
  emit(model, _templates, wanted = model.services, memory = noMemory) {
    return wanted.map((service) => {
      const paths = service.actions.map((action) => remembered(memory, "path", pathText, action));
      return {
        path: `openapi/${service.name}.json`,
        contents: `${withPaths(openApiDocument(service), paths)}\n`,
        format: "none",
      };
    });
  },
};
