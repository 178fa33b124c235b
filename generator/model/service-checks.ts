/** What only all Actions of a service together show. */
import { diagnostic } from "../diagnostics/catalogue.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { ServiceFile } from "../spec/language.js";
import type { ServiceSpec } from "../spec/load.js";
import { foldName } from "./field-checks.js";
import type { Mixins } from "./mixins.js";
import type { Action, Waiter } from "./model.js";
import type { Scope } from "./scope.js";
import type { Shapes } from "./shapes.js";

/**
 * An Action that the spec holds is not pending, and none is named twice.
 *
 * @param open those of the file that are pending indeed
 */
export function checkPending(
  file: ServiceFile,
  actions: readonly Action[],
  open: readonly string[],
  { positions, diagnostics }: Scope,
): void {
  const { pending = [] } = file;
  pending.forEach((name, index) => {
    const held = open.includes(name) ? actions.find((action) => action.name === name) : undefined;
    const span = positions.value(pending, index);
    if (held !== undefined) {
      const related = [{ message: "the Action", span: held.span }];
      diagnostics.add(diagnostic("not-pending", span, { name }, related));
    } else if (pending.indexOf(name) < index) {
      diagnostics.add(diagnostic("duplicate-name", span, { kind: "pending Action", name }));
    }
  });
}

/** Shapes and mixins that nothing uses. */
export function reportUnused(shapes: Shapes, mixins: Mixins, { positions, diagnostics }: Scope): void {
  for (const { name, holder } of shapes.unused()) {
    diagnostics.add(diagnostic("unused", positions.key(holder, name), { kind: "shape", name }));
  }
  for (const mixin of mixins.unused()) {
    diagnostics.add(diagnostic("unused", positions.value(mixin, "mixin"), { kind: "mixin", name: mixin.mixin }));
  }
}

/** What a deprecated Action is replaced by is an Action of the same service. */
export function checkReplacements({ actions }: ServiceSpec, { positions, diagnostics }: Scope): void {
  const candidates = actions.map(({ head }) => head.name);
  for (const file of actions) {
    const name = file.head.replacedBy;
    if (name === undefined || candidates.includes(name)) continue;
    const span = positions.value(file.content.deprecated ?? file.content, "replacedBy");
    diagnostics.add(diagnostic("unknown-replacement", span, { name, candidates }));
  }
}

/** Waiters are named side by side, whatever Action they ask. */
export function checkWaiterIds(actions: readonly Action[], diagnostics: Diagnostics): void {
  const seen = new Map<string, Waiter>();
  for (const waiter of actions.flatMap(({ waiters }) => waiters)) {
    const folded = waiter.id.replaceAll("-", "");
    const other = seen.get(folded);
    seen.set(folded, other ?? waiter);
    if (other === undefined) continue;
    const related = [{ message: "the other one", span: other.span }];
    const facts = { kind: "waiter", name: waiter.id };
    diagnostics.add(
      other.id === waiter.id
        ? diagnostic("duplicate-name", waiter.span, facts, related)
        : diagnostic("name-collision", waiter.span, { ...facts, other: other.id, hint: "rename one of them" }, related),
    );
  }
}

/** Methods are named after Actions in each language's own casing. */
export function checkActionNames(actions: readonly Action[], diagnostics: Diagnostics): void {
  const seen = new Map<string, Action>();
  for (const action of actions) {
    const folded = foldName(action.name);
    const other = seen.get(folded);
    seen.set(folded, other ?? action);
    if (other === undefined) continue;
    const related = [{ message: "the other one", span: other.span }];
    if (other.name === action.name) {
      diagnostics.add(diagnostic("duplicate-name", action.span, { kind: "Action", name: action.name }, related));
    } else {
      diagnostics.add(
        diagnostic(
          "name-collision",
          action.span,
          { kind: "Action", name: action.name, other: other.name, hint: "rename one of them" },
          related,
        ),
      );
    }
  }
}
