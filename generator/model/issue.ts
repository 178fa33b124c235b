/** One fault of a request, in the form that validators in every language report. */
export interface Issue {
  /** `ListenerPort`, `RuleList[0].Domain`; empty for the request as a whole. */
  readonly path: string;
  /** A built-in constraint, or the id of a rule. */
  readonly rule: string;
  readonly severity: "error" | "warning";
  readonly message: string;
}

/** An issue before it is put into words: whoever searches for a right request looks at many and reads none. */
export interface Finding extends Omit<Issue, "message"> {
  readonly words: () => string;
}

export function inWords(findings: readonly Finding[]): Issue[] {
  return findings.map(({ path, rule, severity, words }) => ({ path, rule, severity, message: words() }));
}
