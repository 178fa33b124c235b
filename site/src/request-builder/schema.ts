import type { ActionFacts } from "../../../generator/samples/facts.js";

/** The JSON Schema of the request of an Action, as far as a form needs it. */
export interface RequestSchema {
  readonly title: string;
  readonly properties: Readonly<Record<string, ValueSchema>>;
  readonly required?: readonly string[];
  /** Requests of the spec. */
  readonly examples?: readonly Readonly<Record<string, unknown>>[];
  readonly "x-rules": readonly { readonly id: string }[];
  readonly "x-action": ActionFacts;
}

export interface ValueSchema {
  readonly type: "string" | "integer" | "number" | "boolean" | "array" | "object";
  readonly description?: string;
  readonly items?: ValueSchema;
  readonly properties?: Readonly<Record<string, ValueSchema>>;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** A range, where single values beside it are allowed. */
  readonly anyOf?: readonly { readonly minimum?: number; readonly maximum?: number }[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  /** What the service assumes when the parameter is not given. */
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly deprecated?: boolean;
  readonly "x-values"?: readonly MeaningfulValue[];
  /** The known values are not all that the service takes. */
  readonly "x-open"?: boolean;
  readonly "x-special"?: readonly MeaningfulValue[];
  readonly "x-unit"?: string;
  readonly "x-sensitive"?: boolean;
  /** The option of the client that fills it in. */
  readonly "x-from-client"?: string;
}

export interface MeaningfulValue {
  readonly value: string | number | boolean;
  readonly meaning?: string;
}
