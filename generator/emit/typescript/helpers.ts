/** The functions of `runtime/validation.ts` that generated validators call. */
export const HELPERS = [
  "deprecated",
  "error",
  "ignored",
  "isInteger",
  "isRecord",
  "mistyped",
  "outOfRange",
  "repeated",
  "required",
  "unknownMembers",
  "unlisted",
  "violated",
  "violatedInside",
  "warning",
  "within",
  "wrongLength",
] as const;
export type Helper = (typeof HELPERS)[number];

/** Writes calls of helpers, and remembers which ones a file must import. */
export class HelperCalls {
  readonly #used = new Set<Helper>();

  call(helper: Helper, ...args: readonly string[]): string {
    this.#used.add(helper);
    return `${helper}(${args.join(", ")})`;
  }

  get used(): Helper[] {
    return HELPERS.filter((helper) => this.#used.has(helper));
  }
}
