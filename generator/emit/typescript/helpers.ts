/** The functions and constants of `runtime/validation.ts` that generated validators refer to. */
export const HELPERS = [
  "breaks",
  "checkEach",
  "checkMembers",
  "doubtful",
  "error",
  "fields",
  "given",
  "hasOthers",
  "isInteger",
  "isRecord",
  "mayBeBoolean",
  "mayBeString",
  "membersOf",
  "noObject",
  "repeated",
  "valueAt",
  "violated",
  "warning",
  "within",
] as const;
export type Helper = (typeof HELPERS)[number];

/** Writes what refers to helpers, and remembers which ones a file must import. */
export class HelperCalls {
  readonly #used = new Set<Helper>();

  call(helper: Helper, ...args: readonly string[]): string {
    return `${this.name(helper)}(${args.join(", ")})`;
  }

  name(helper: Helper): string {
    this.#used.add(helper);
    return helper;
  }

  get used(): Helper[] {
    return HELPERS.filter((helper) => this.#used.has(helper));
  }
}
