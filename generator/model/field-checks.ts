import { diagnostic } from "../diagnostics/catalogue.js";
import type { FieldSpec, FieldsSpec } from "../spec/language.js";
import type { Member } from "./model.js";
import { belongs, type FieldPlace, PLACE_WORDS } from "./places.js";
import type { ActionScope, Scope } from "./scope.js";
import { validateValue } from "./validate.js";

/** Reports keys that have no meaning where the field stands. */
export function checkPlace(field: FieldSpec, place: FieldPlace, scope: Scope): void {
  for (const key of Object.keys(field) as (keyof FieldSpec)[]) {
    if (belongs(key, place)) continue;
    scope.diagnostics.add(
      diagnostic("misplaced-key", scope.positions.key(field, key), { key, place: PLACE_WORDS[place] }),
    );
  }
}

/** A default or an example that the field's own constraints reject is a mistake in one of the two. */
export function checkValues(member: Member, field: FieldSpec, scope: Scope): void {
  for (const what of ["default", "example"] as const) {
    if (member[what] === undefined) continue;
    // Without the field's name: a shape that several fields use makes one mistake.
    for (const issue of validateValue(member.type, member[what], "it")) {
      if (issue.severity === "warning") continue;
      scope.diagnostics.add(
        diagnostic("value-rejected", scope.positions.value(field, what), { what, reason: issue.message }),
      );
    }
  }
}

/** What deprecated members are replaced by stands beside them; `fields` are the members as written. */
export function checkReplacements(members: readonly Member[], fields: FieldsSpec, scope: ActionScope): void {
  const candidates = members.map((member) => member.name);
  for (const { name: deprecated, deprecated: { replacedBy: name } = {}, span: place } of members) {
    if (name === undefined || candidates.includes(name) || scope.gaps.covers([name])) continue;
    const written = fields[deprecated]?.deprecated;
    // A shape may say it for the field.
    const span = written === undefined ? place : scope.positions.value(written, "replacedBy");
    scope.diagnostics.add(diagnostic("unknown-replacement", span, { name, candidates }));
  }
}

/** Names that differ only in case or underscores cannot all be told apart in every language. */
export function checkNames(members: readonly Member[], place: FieldPlace, scope: Scope): void {
  const seen = new Map<string, Member>();
  for (const member of members) {
    const folded = foldName(member.name);
    const other = seen.get(folded);
    seen.set(folded, other ?? member);
    if (other === undefined) continue;
    if (member.deprecated?.replacedBy === other.name || other.deprecated?.replacedBy === member.name) continue;
    const facts = { kind: place === "response" ? "field" : "parameter", name: member.name, other: other.name };
    const hint = "rename one, or mark the older one `deprecated: { replacedBy: … }`";
    const related = [{ message: "the other one", span: other.span }];
    scope.diagnostics.add(diagnostic("name-collision", member.span, { ...facts, hint }, related));
  }
}

/** A name without what casing may change. */
export function foldName(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}
