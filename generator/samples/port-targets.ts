import { type Memory, noMemory } from "../cache/memory.js";
import type { Templates } from "../emit/emitter.js";
import type { Target } from "../emit/port/language.js";
import { builtInFolder, loadTarget } from "../emit/port/load.js";

/** The ports that there are samples for; absent where one is not made. */
export interface PortTargets {
  readonly python?: Target | undefined;
  readonly go?: Target | undefined;
}

/** Made once for the templates, since several targets ask for the same. */
const made = new WeakMap<Templates, PortTargets>();

/** The ports among the templates. One that has a mistake is none: the port itself reports it. */
export function portTargetsOf(templates: Templates, memory: Memory = noMemory): PortTargets {
  let targets = made.get(templates);
  if (targets === undefined) {
    targets = { python: targetOf("python", templates, memory), go: targetOf("go", templates, memory) };
    made.set(templates, targets);
  }
  return targets;
}

function targetOf(name: string, templates: Templates, memory: Memory): Target | undefined {
  const folder = builtInFolder(name, templates);
  return folder === undefined ? undefined : loadTarget(folder, memory).loaded?.target;
}
