/** For whom a change matters, the worst first. */
export const SEVERITIES = ["breaking-wire", "breaking-callers", "validation", "safe", "documentation"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What each severity means, as headings say it. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  "breaking-wire": "breaking on the wire",
  "breaking-callers": "breaking for compiled callers",
  validation: "validation only",
  safe: "safe",
  documentation: "documentation",
};

/** The parts of a changelog. */
export const SECTIONS = ["Breaking", "Added", "Changed", "Fixed", "Documentation"] as const;
export type Section = (typeof SECTIONS)[number];
