import type { Issue } from "../../../generated/typescript/src/runtime/issue.js";
import { create } from "./fields/elements.js";

/** All issues in one place. How many there are is announced; the issues themselves are links to their fields. */
export class IssueSummary {
  readonly #count = create("p", { class: "count", role: "status" });
  readonly #list = create("ul");
  readonly element: HTMLElement = create("section", { class: "summary", "aria-label": "Check" }, [
    this.#count,
    this.#list,
  ]);

  readonly #rules: ReadonlySet<string>;
  readonly #leadTo: (issue: Issue) => void;

  /** @param rules the ids of rules that the page explains */
  constructor(rules: ReadonlySet<string>, leadTo: (issue: Issue) => void) {
    this.#rules = rules;
    this.#leadTo = leadTo;
  }

  show(issues: readonly Issue[]): void {
    const errors = issues.filter(({ severity }) => severity === "error").length;
    const text = countText(errors, issues.length - errors);
    // The same words again would be read out again.
    if (this.#count.textContent !== text) this.#count.textContent = text;
    this.element.dataset["state"] = errors > 0 ? "error" : issues.length > 0 ? "warning" : "ok";
    this.#list.replaceChildren(...issues.map((issue) => this.#item(issue)));
  }

  #item(issue: Issue): HTMLElement {
    const { path, rule, severity, message } = issue;
    const place = create("button", { type: "button", class: "link" }, [path === "" ? "Request" : path]);
    place.addEventListener("click", () => this.#leadTo(issue));
    const name = this.#rules.has(rule)
      ? create("a", { href: `#rule.${rule}`, class: "rule" }, [rule])
      : create("span", { class: "rule" }, [rule]);
    // Most messages begin with the name; it is not said twice.
    const rest = message.startsWith(`${path} `) ? message.slice(path.length + 1) : message;
    return create("li", { class: severity }, [place, ` ${rest} `, name]);
  }
}

function countText(errors: number, warnings: number): string {
  if (errors + warnings === 0) return "The request keeps all rules.";
  const parts = [
    ...(errors > 0 ? [`${errors} ${errors === 1 ? "error" : "errors"}`] : []),
    ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? "warning" : "warnings"}`] : []),
  ];
  return `${parts.join(", ")}.${errors > 0 ? " The SDKs would not send it." : ""}`;
}
