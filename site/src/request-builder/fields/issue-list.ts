import type { Issue } from "../../../../generated/typescript/src/runtime/issue.js";
import { create, newId } from "./elements.js";

/** The faults of one field, below it. */
export class IssueList {
  readonly element: HTMLUListElement = create("ul", { class: "issues", id: newId(), hidden: true });

  show(issues: readonly Issue[]): void {
    this.element.hidden = issues.length === 0;
    this.element.replaceChildren(
      ...issues.map(({ severity, message }) =>
        create("li", { class: severity }, [`${severity === "error" ? "Error" : "Warning"}: ${message}`]),
      ),
    );
  }
}

/** Whether the value is refused; a warning does not make it wrong. */
export function isRefused(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === "error");
}
