import * as z from "zod";
import { FILE_KINDS } from "./language.js";

/**
 * The JSON Schema of every file under `spec/`, for editors (draft 7, which they all read).
 *
 * The first key tells what a file is; the schema branches on it.
 */
export function specJsonSchema(): Record<string, unknown> {
  const { definitions } = z.toJSONSchema(z.union(Object.values(FILE_KINDS)), { target: "draft-7", io: "input" });
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "A file of the slbgen spec",
    type: "object",
    anyOf: Object.keys(FILE_KINDS).map((kind) => ({ required: [kind] })),
    allOf: Object.entries(FILE_KINDS).map(([kind, schema]) => ({
      if: { required: [kind] },
      // oxlint-disable-next-line unicorn/no-thenable -- the keyword of JSON Schema
      then: { $ref: `#/definitions/${z.globalRegistry.get(schema)?.id}` },
    })),
    definitions,
  };
}
