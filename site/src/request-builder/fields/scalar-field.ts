import { create, newId, richText } from "./elements.js";
import type { Field, FieldFacts } from "./field.js";
import { hintOf } from "./hint.js";
import { IssueList, isRefused } from "./issue-list.js";
import { makeControl } from "./control.js";

/** A field for a text, a number, a choice or a truth value. */
export function scalarField(facts: FieldFacts): Field {
  const { name, schema, required } = facts;
  const ids = { control: newId(), hint: newId() };
  const issues = new IssueList();
  const { control, extras, read, write, note } = makeControl(facts, ids.control);
  const hint = create("p", { class: "hint", id: ids.hint }, richText(hintOf(schema)));
  const label = create("label", { for: ids.control }, [
    create("code", {}, [name]),
    ...(required ? [create("span", { class: "need" }, ["required"])] : []),
    ...(schema.deprecated ? [create("span", { class: "need" }, ["deprecated"])] : []),
  ]);
  control.setAttribute("aria-describedby", `${ids.hint} ${issues.element.id}`);
  if (required) control.setAttribute("aria-required", "true");
  const element = create("div", { class: "field" }, [label, control, ...extras, ...note, hint, issues.element]);
  const field: Field = {
    element,
    read,
    write,
    at: () => field,
    showIssues(found) {
      issues.show(found);
      if (isRefused(found)) control.setAttribute("aria-invalid", "true");
    },
    clearIssues() {
      issues.show([]);
      control.removeAttribute("aria-invalid");
    },
    focus: () => control.focus(),
  };
  return field;
}
