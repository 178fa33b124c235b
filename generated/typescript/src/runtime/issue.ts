/** One fault of a request, found before it is sent. */
export interface Issue {
  /** Where: `ListenerPort`, `RuleList[0].Domain`; empty for the request as a whole. */
  readonly path: string;
  /** What is broken: `required`, `type`, `range`, …, or the id of a rule in the Action's documentation. */
  readonly rule: string;
  /** A warning does not stop the request: the service accepts it, though not with the effect it seems to have. */
  readonly severity: "error" | "warning";
  /** What is wrong and what to do about it. */
  readonly message: string;
}
