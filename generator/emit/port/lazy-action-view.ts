/** Views of Actions that are worked out only as far as templates look at them. */
import type { Action } from "../../model/model.js";
import { actionBody, actionHead, FIELDS } from "./action-view.js";
import type { Target } from "./language.js";
import type { ActionPlan } from "./plan.js";
import type { ActionView } from "./view.js";

/** What a view is made of. */
export interface ViewSource {
  readonly action: Action;
  readonly plan: ActionPlan;
}

const views = new WeakMap<
  ActionPlan,
  { readonly action: Action; readonly target: Target; readonly view: ActionView }
>();
const sources = new WeakMap<object, ViewSource>();

/** The same view for the same objects, however often it is asked for. */
export function lazyActionView(action: Action, plan: ActionPlan, target: Target): ActionView {
  const known = views.get(plan);
  if (known !== undefined && known.action === action && known.target === target) return known.view;
  const head: object = actionHead(action, plan);
  let body: object | undefined;
  const valueOf = (field: string, part: "head" | "body"): unknown =>
    Reflect.get(part === "head" ? head : (body ??= actionBody(action, plan, target)), field);
  const fields = Object.entries(FIELDS).map(([field, part]) => [
    field,
    { enumerable: true, get: () => valueOf(field, part) },
  ]);
  const view = Object.defineProperties({}, Object.fromEntries(fields)) as ActionView;
  views.set(plan, { action, target, view });
  sources.set(view, { action, plan });
  return view;
}

/** What the view was made of, if it is one of an Action. */
export function sourceOf(view: unknown): ViewSource | undefined {
  return typeof view === "object" && view !== null ? sources.get(view) : undefined;
}
