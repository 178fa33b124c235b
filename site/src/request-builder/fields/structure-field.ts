import { create, newId, richText } from "./elements.js";
import type { Field, FieldFacts, MakeField } from "./field.js";
import { hintOf } from "./hint.js";
import { IssueList } from "./issue-list.js";

/** A field for a structure: a frame around the fields of its members. It reads as absent while all of them do. */
export function structureField(facts: FieldFacts, make: MakeField): Field {
  const { name, schema, required, changed } = facts;
  const issues = new IssueList();
  const hint = create("p", { class: "hint", id: newId() }, richText(hintOf(schema)));
  const members = Object.entries(schema.properties ?? {}).map(
    ([member, inner]) =>
      [
        member,
        make({ name: member, schema: inner, required: schema.required?.includes(member) ?? false, changed }),
      ] as const,
  );
  const fields = new Map(members);
  const legend = create("legend", {}, [
    create("code", {}, [name]),
    ...(required ? [create("span", { class: "need" }, ["required"])] : []),
  ]);
  const element = create("fieldset", { class: "field", "aria-describedby": `${hint.id} ${issues.element.id}` }, [
    legend,
    hint,
    issues.element,
    ...[...fields.values()].map((field) => field.element),
  ]);
  const field: Field = {
    element,
    read() {
      const given = [...fields].map(([member, each]) => [member, each.read()] as const);
      const present = given.filter(([, value]) => value !== undefined);
      return present.length === 0 && !required ? undefined : Object.fromEntries(present);
    },
    write(value) {
      const given = (value ?? {}) as Readonly<Record<string, unknown>>;
      for (const [member, each] of fields) each.write(given[member]);
    },
    at([first, ...rest]) {
      return fields.get(String(first))?.at(rest) ?? field;
    },
    showIssues: (found) => issues.show(found),
    clearIssues() {
      issues.show([]);
      for (const each of fields.values()) each.clearIssues();
    },
    focus: () => [...fields.values()][0]?.focus(),
  };
  return field;
}
