import { create, newId, richText } from "./elements.js";
import type { Field, FieldFacts, MakeField } from "./field.js";
import { hintOf } from "./hint.js";
import { IssueList } from "./issue-list.js";

interface Element {
  readonly row: HTMLElement;
  readonly field: Field;
}

/** A field for a list, whose elements can be added and removed. It reads as absent while it has none. */
export function listField(facts: FieldFacts, make: MakeField): Field {
  const { name, schema, required, changed } = facts;
  const items = schema.items ?? { type: "string" };
  const issues = new IssueList();
  const hint = create("p", { class: "hint", id: newId() }, richText(hintOf(schema)));
  const rows = create("div", { class: "elements" });
  const add = create("button", { type: "button", class: "add" }, [`Add to ${name}`]);
  let elements: readonly Element[] = [];

  const append = (): Field => {
    const label = `${name}[${elements.length}]`;
    const field = make({ name: label, schema: items, required: true, changed });
    const remove = create("button", { type: "button", class: "remove", "aria-label": `Remove ${label}` }, ["Remove"]);
    const row = create("div", { class: "element" }, [field.element, remove]);
    remove.addEventListener("click", () => {
      // The elements after it move up, and so do their names.
      const values = elements.filter((element) => element.row !== row).map((element) => element.field.read());
      list.write(values);
      (elements.at(-1)?.field ?? { focus: () => add.focus() }).focus();
      changed();
    });
    elements = [...elements, { row, field }];
    rows.append(row);
    return field;
  };
  add.addEventListener("click", () => {
    append().focus();
    changed();
  });

  const legend = create("legend", {}, [
    create("code", {}, [name]),
    ...(required ? [create("span", { class: "need" }, ["required"])] : []),
  ]);
  const element = create("fieldset", { class: "field", "aria-describedby": `${hint.id} ${issues.element.id}` }, [
    legend,
    hint,
    issues.element,
    rows,
    add,
  ]);
  const list: Field = {
    element,
    read: () => (elements.length === 0 ? undefined : elements.map(({ field }) => field.read())),
    write(value) {
      elements = [];
      rows.replaceChildren();
      for (const item of Array.isArray(value) ? value : []) append().write(item);
    },
    at([first, ...rest]) {
      return elements[Number(first)]?.field.at(rest) ?? list;
    },
    showIssues: (found) => issues.show(found),
    clearIssues() {
      issues.show([]);
      for (const { field } of elements) field.clearIssues();
    },
    focus: () => add.focus(),
  };
  return list;
}
