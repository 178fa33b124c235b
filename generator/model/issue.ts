/** One fault of a request, in the form that validators in every language report. */
export interface Issue {
  /** `ListenerPort`, `RuleList[0].Domain`; empty for the request as a whole. */
  readonly path: string;
  /** A built-in constraint, or the id of a rule. */
  readonly rule: string;
  readonly severity: "error" | "warning";
  readonly message: string;
}
