import type { Memory } from "../cache/memory.js";

/**
 * What a function makes of plain data, now or in an earlier run. It gets nothing but the inputs, and all of them are the
 * key, so that nothing it depends on can be forgotten: it must be a function of a module, not one made on the way.
 *
 * @param kind names the function, once in all of a target
 */
export function remembered<Inputs extends readonly unknown[], Made>(
  memory: Memory,
  kind: string,
  make: (...inputs: Inputs) => Made,
  ...inputs: Inputs
): Made {
  return memory.recall(kind, inputs, () => make(...inputs));
}
