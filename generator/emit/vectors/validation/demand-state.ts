import type { Steps } from "../requests/path.js";
import type { Pin } from "../requests/pins.js";
import type { WantedIssue } from "../requests/repair.js";

/** One way to keep or to break the demand of a rule. */
export interface DemandState {
  readonly name: string;
  readonly pins: readonly Pin[];
  readonly isBroken: boolean;
  /** Where the rule's issue stands; absent: wherever the oracle says. */
  readonly path?: Steps;
  /** Issues that the state brings with it. */
  readonly besides: readonly WantedIssue[];
}
