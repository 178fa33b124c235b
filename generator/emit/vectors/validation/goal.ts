import type { Pin } from "../requests/pins.js";
import type { WantedIssue } from "../requests/repair.js";

/** A request that shows one fact of an Action from one side. */
export interface Goal {
  /** After the Action's name: `RuleList[].RuleName/length-above`. */
  readonly id: string;
  readonly pins: readonly Pin[];
  /** None: the request is right. */
  readonly wanted: readonly WantedIssue[];
  /** What the goal proves, for the figures; absent for what only makes sure of it further. */
  readonly proves?: Proof;
}

/** One side of a constraint or of a rule. */
export interface Proof {
  readonly kind: "constraint" | "rule";
  /** `RuleList[].RuleName/length`, or the rule's id. */
  readonly fact: string;
  readonly side: "inside" | "outside";
}
