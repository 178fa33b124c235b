import { diagnostic } from "../diagnostics/catalogue.js";
import type { LifecycleSpec } from "../spec/language.js";
import type { Action, Lifecycle } from "./model.js";
import { defined, type Scope } from "./scope.js";

/** Resolves the life cycle of a resource: its Actions and its states are those of the service. */
export function resolveLifecycle(written: LifecycleSpec, actions: readonly Action[], scope: Scope): Lifecycle {
  const [name = "", field = ""] = written.status.split(".");
  const states = statesOf(written, name, field, actions, scope);
  const checkState = (holder: object, key: string | number, value: string) => {
    if (states === undefined || states.includes(value)) return;
    scope.diagnostics.add(diagnostic("invalid-choice", scope.positions.value(holder, key), { value, choices: states }));
  };
  for (const transition of written.transitions) {
    const { by = [], from = [], to } = transition;
    by.forEach((action, index) => {
      if (!scope.allRead || scope.actionNames.includes(action)) return;
      const facts = { name: action, candidates: scope.actionNames };
      scope.diagnostics.add(diagnostic("unknown-action", scope.positions.value(by, index), facts));
    });
    from.forEach((state, index) => checkState(from, index, state));
    if (to !== undefined) checkState(transition, "to", to);
  }
  return {
    action: name,
    field,
    transitions: written.transitions.map(({ by = [], from = [], to }) => ({ by, from, ...defined({ to }) })),
  };
}

/** The values of the field that tells the state; undefined when that cannot be said. */
function statesOf(
  written: LifecycleSpec,
  name: string,
  field: string,
  actions: readonly Action[],
  scope: Scope,
): readonly string[] | undefined {
  const span = scope.positions.value(written, "status");
  const action = actions.find((each) => each.name === name);
  if (action === undefined) {
    const candidates = actions.map((each) => each.name);
    if (scope.allRead) scope.diagnostics.add(diagnostic("unknown-action", span, { name, candidates }));
    return undefined;
  }
  const member = action.response.find((each) => each.name === field);
  if (member === undefined) {
    const candidates = action.response.map((each) => each.name);
    if (scope.allRead) scope.diagnostics.add(diagnostic("unknown-field", span, { name: field, candidates }));
    return undefined;
  }
  return member.type.kind === "string" ? member.type.values?.map(({ value }) => String(value)) : undefined;
}
