import type { Issue } from "../../generator/model/issue.js";

/** Issues as vectors compare them: without order and words. */
export function issueLines(issues: readonly Pick<Issue, "path" | "rule" | "severity">[]): string {
  return issues
    .map(({ path, rule, severity }) => `${path} ${rule} ${severity}`)
    .sort()
    .join("\n");
}
