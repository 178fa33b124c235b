/**
 * The provider's own metadata of one API, as far as it is facts: which Actions there are, and the names, types and places of
 * what goes in and comes out. Texts and keys that nobody here reads are let through unread.
 */
import * as z from "zod";

const type = z.enum(["string", "number", "integer", "boolean", "array", "object"]);

const plainFact = z.object({
  name: z.string().min(1),
  type,
  /** Of parameters and their members; nothing is said about responses. */
  required: z.boolean().default(false),
  /** Of parameters: their members go with them. */
  in: z.enum(["query", "body"]).default("query"),
  /** How a parameter that is an array or object is sent: `Tag.1.Key`, a JSON string, or joined by commas. */
  serialization: z.enum(["flat", "json", "simple"]).default("flat"),
  deprecated: z.boolean().default(false),
  /** False: only the provider's SDK has it; no page of the provider lists it. */
  inMetadata: z.boolean().default(true),
});

/** The elements of an array, or of the arrays in it. What has neither `fields` nor `items` does not say what is in it. */
export interface ElementFact {
  type: z.infer<typeof type>;
  fields?: ProviderField[] | undefined;
  items?: ElementFact | undefined;
}

/** A request parameter, a response field, or a member of one. */
export interface ProviderField extends z.infer<typeof plainFact> {
  fields?: ProviderField[] | undefined;
  items?: ElementFact | undefined;
}

const elementFact: z.ZodType<ElementFact> = z.object({
  type,
  get fields() {
    return z.array(providerField).optional();
  },
  get items() {
    return elementFact.optional();
  },
});

const providerField: z.ZodType<ProviderField> = plainFact.extend({
  get fields() {
    return z.array(providerField).optional();
  },
  get items() {
    return elementFact.optional();
  },
});

const method = z.enum(["POST", "GET"]);

const providerAction = z.object({
  deprecated: z.boolean().default(false),
  /** The method that the provider's own SDK uses. */
  method,
  methodsAllowed: z.array(method).min(1),
  request: z.array(providerField),
  response: z.array(providerField),
});

/** A file of provider metadata. */
export const providerFacts = z.object({
  /** The product code: `Slb`. */
  product: z.string().min(1),
  version: z.string().min(1),
  /** The only one that the spec can describe. */
  style: z.literal("RPC").optional(),
  sdkVersion: z.string().optional(),
  actions: z.record(z.string(), providerAction),
});

export type ProviderAction = z.infer<typeof providerAction>;
export type ProviderFacts = z.infer<typeof providerFacts>;
