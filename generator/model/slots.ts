import { diagnostic } from "../diagnostics/catalogue.js";
import { type ActionFile, SLOTS } from "../spec/language.js";
import type { Scope } from "./scope.js";

type Slot = (typeof SLOTS)[number];

/**
 * Reports what an Action of a published service leaves out without a word, and what it calls undocumented and says all
 * the same.
 *
 * @param hasErrors whether it has errors of its own or of a mixin
 */
export function checkSlots(file: ActionFile, hasErrors: boolean, { published, positions, diagnostics }: Scope): void {
  const { authorization, undocumented = [] } = file;
  const said: Readonly<Record<Slot, boolean>> = {
    description: file.description !== undefined,
    authorization: authorization !== undefined,
    // Without an authorization that is what is missing.
    "authorization.resources": authorization === undefined || authorization.resources !== undefined,
    errors: hasErrors,
  };
  for (const slot of SLOTS) {
    const index = undocumented.indexOf(slot);
    if (published && !said[slot] && index === -1) {
      const span = positions.value(authorization !== undefined && slot.includes(".") ? authorization : file, "action");
      diagnostics.add(diagnostic("empty-slot", span, { slot }));
    }
    if (said[slot] && index !== -1) {
      diagnostics.add(diagnostic("documented-after-all", positions.value(undocumented, index), { slot }));
    }
  }
}
