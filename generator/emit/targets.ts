import type { Emitter, SlowEmitter } from "./emitter.js";

/**
 * The targets in the order in which they are generated; each is loaded only when it is wanted. The name is also that of
 * the folders in `emit/`, `templates/` and `generated/`.
 */
export const TARGETS: Readonly<Record<string, () => Promise<Emitter | SlowEmitter>>> = {
  typescript: async () => (await import("./typescript/index.js")).typescript,
  docs: async () => (await import("./docs/index.js")).docs,
  openapi: async () => (await import("./openapi/index.js")).openapi,
  jsonschema: async () => (await import("./jsonschema/index.js")).jsonschema,
  vectors: async () => (await import("./vectors/index.js")).vectors,
  model: async () => (await import("./model/index.js")).model,
};

/** The ports that come with the generator: folders of `templates/` that go through the same door as any other. */
export const PORTS: readonly string[] = ["python", "go"];

/** All names that `--only` takes, and that no other port may have. */
export const TARGET_NAMES: readonly string[] = [...Object.keys(TARGETS), ...PORTS];

/** The targets that are generated: those chosen, or all; none when a port is wanted that does not come with the generator. */
export function targetsOf({ targets, folders = [] }: Choice): readonly string[] {
  return targets ?? (folders.length > 0 ? [] : TARGET_NAMES);
}

interface Choice {
  readonly targets?: readonly string[] | undefined;
  /** The folders of such ports. */
  readonly folders?: readonly string[] | undefined;
}
