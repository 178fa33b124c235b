import type { Emitter } from "../emitter.js";
import { openApiDocument } from "./document.js";

/** One OpenAPI 3.1 document per service, for tools that read it. */
export const openapi: Emitter = {
  emit(model, _templates, wanted = model.services) {
    return wanted.map((service) => ({
      path: `openapi/${service.name}.json`,
      contents: `${JSON.stringify(openApiDocument(service), null, 2)}\n`,
      format: "none",
    }));
  },
};
