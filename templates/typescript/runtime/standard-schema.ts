/** The interface of https://standardschema.dev, version 1, by which other libraries call a validator. */
export interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly "~standard": StandardSchemaProps<Input, Output>;
}

/** What a Standard Schema holds. */
export interface StandardSchemaProps<Input = unknown, Output = Input> {
  readonly version: 1;
  readonly vendor: string;
  readonly validate: (value: unknown) => StandardSchemaResult<Output>;
  /** Carries the types; never a value. */
  readonly types?: { readonly input: Input; readonly output: Output } | undefined;
}

/** The outcome of a validation: the value, or what is wrong with it. */
export type StandardSchemaResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardSchemaIssue[] };

/** One fault. */
export interface StandardSchemaIssue {
  readonly message: string;
  /** Where, outermost first: names of members, and indices of elements from 0. */
  readonly path?: readonly PropertyKey[] | undefined;
}
