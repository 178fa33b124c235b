import type { Emitter } from "./emitter.js";

/**
 * The targets in the order in which they are generated; each is loaded only when it is wanted. The name is also that of
 * the folders in `emit/`, `templates/` and `generated/`.
 */
export const TARGETS: Readonly<Record<string, () => Promise<Emitter>>> = {
  typescript: async () => (await import("./typescript/index.js")).typescript,
  docs: async () => (await import("./docs/index.js")).docs,
  openapi: async () => (await import("./openapi/index.js")).openapi,
};
