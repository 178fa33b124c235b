import type { Change } from "./change.js";
import { SEVERITIES, type Severity } from "./severity.js";

/** What the next version of the SDK has to be by semantic versioning. */
const BUMPS = ["major", "minor", "patch", "none"] as const;
type Bump = (typeof BUMPS)[number];

export interface Verdict {
  readonly bump: Bump;
  /** The changes that make it so. */
  readonly because: readonly Change[];
}

/**
 * What was only validated otherwise is a minor version: the spec refuses what the service is known to refuse, and a
 * client with `validation: "warn"` sends it still.
 */
const BUMP_OF: Readonly<Record<Severity, Bump>> = {
  "breaking-wire": "major",
  "breaking-callers": "major",
  validation: "minor",
  safe: "minor",
  documentation: "patch",
};

export function verdictOf(changes: readonly Change[]): Verdict {
  const bump = BUMPS.find((each) => changes.some(({ severity }) => BUMP_OF[severity] === each)) ?? "none";
  return { bump, because: changes.filter(({ severity }) => BUMP_OF[severity] === bump) };
}

/** What `--fail-on` takes: a severity, or a word for several. */
export const THRESHOLDS = ["breaking", ...SEVERITIES, "any"] as const;
export type Threshold = (typeof THRESHOLDS)[number];

/** Whether a change is as severe as the threshold, or worse. */
export function reaches(changes: readonly Change[], threshold: Threshold): boolean {
  const mildest = threshold === "breaking" ? "breaking-callers" : threshold === "any" ? "documentation" : threshold;
  return changes.some(({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(mildest));
}
