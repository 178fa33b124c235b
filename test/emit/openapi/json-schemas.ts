import { Ajv2020 } from "ajv/dist/2020.js";

/** A part of an OpenAPI document, as tests look at it. */
// oxlint-disable-next-line typescript/no-explicit-any -- the tests say what they expect of it
export type Part = any;

// One for all: to make it takes longer than to compile a schema.
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });

/** Compiles a schema of a document; throws if it is none. */
export function validator(schema: Part, document: Part): (value: unknown) => boolean {
  return ajv.compile({ ...schema, components: document.components });
}

/** The one file that an emitter made for a service. */
export function parsed(files: readonly { readonly path: string; readonly contents: string }[], path: string): Part {
  return JSON.parse(files.find((file) => file.path === path)?.contents ?? "null");
}
