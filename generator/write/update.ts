import { isClaimed, withClaim } from "./claim.js";
import { explained, UNTOUCHED } from "./failure.js";
import type { Plan } from "./plan.js";
import { carryOut } from "./write.js";

/** What differs, or an error in words about the folder. */
export function compareOnly(folder: string, compare: () => Plan): Plan {
  try {
    return compare();
  } catch (cause) {
    throw explained(cause, folder, UNTOUCHED);
  }
}

export interface UpdateChoice {
  /** A quick look that finds most differences; where it finds none, the comparison decides. */
  readonly differs?: () => boolean;
  /** Hears of another run that is waited for. */
  readonly onWait?: (other: string) => void;
  /** Hears what was done, while the folder is still ours alone. */
  readonly onDone?: (plan: Plan) => void;
}

/**
 * Brings a folder up to date, while no other run does; a folder that is up to date already may be read-only.
 *
 * @param folder the absolute path of `generated/`
 * @param compare tells what differs; it is asked again when the folder is ours alone
 * @returns what was done
 * @throws OutputError when the folder cannot be used
 */
export async function bringUpToDate(
  folder: string,
  compare: () => Plan,
  { differs = () => false, onWait = () => {}, onDone = () => {} }: UpdateChoice = {},
): Promise<Plan> {
  try {
    if (!differs()) {
      const plan = compare();
      if (plan.write.length + plan.remove.length === 0 && !isClaimed(folder)) return plan;
    }
    return await withClaim(
      folder,
      (claim) => {
        const current = compare();
        carryOut(current, claim);
        onDone(current);
        return current;
      },
      onWait,
    );
  } catch (cause) {
    throw explained(cause, folder, UNTOUCHED);
  }
}
