import type { Memory } from "../cache/memory.js";
import { Diagnostics } from "../diagnostics/diagnostic.js";

/** What is remembered in the place of what something is wrong with. */
const WITH_MISTAKES = "with mistakes";

/**
 * What `make` gives, now or in an earlier run, if nothing is wrong with it. Where anything is, it is made in each run, so
 * that it is also reported in each.
 *
 * @param inputs all that it is made of, as in `Memory.recall`
 */
export function recallClean<Made extends object>(
  memory: Memory,
  kind: string,
  inputs: readonly unknown[],
  diagnostics: Diagnostics,
  make: (found: Diagnostics) => Made,
): Made {
  let made: Made | undefined;
  const known = memory.recall<Made | typeof WITH_MISTAKES>(kind, inputs, () => {
    const found = new Diagnostics();
    made = make(found);
    diagnostics.addAll(found.sorted());
    return found.isEmpty ? made : WITH_MISTAKES;
  });
  return made ?? (known === WITH_MISTAKES ? make(diagnostics) : known);
}
