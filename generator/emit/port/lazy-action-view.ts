/** Views of Actions that are worked out only as far as templates look at them. */
import type { Action } from "../../model/model.js";
import { actionBody, actionHead, FIELDS } from "./action-view.js";
import type { Target } from "./language.js";
import type { ActionPlan } from "./plan.js";
import type { ActionBody, ActionHead, ActionView } from "./view.js";

/** What a view is made of. */
export interface ViewSource {
  readonly action: Action;
  readonly plan: ActionPlan;
}

/** What is known of a view so far. */
interface Parts extends ViewSource {
  readonly target: Target;
  readonly view: ActionView;
  readonly head: ActionHead;
  body: ActionBody | undefined;
}

const byPlan = new WeakMap<ActionPlan, Parts>();
const byView = new WeakMap<object, Parts>();

/** The same view for the same objects, however often it is asked for. */
export function lazyActionView(action: Action, plan: ActionPlan, target: Target): ActionView {
  const known = byPlan.get(plan);
  if (known !== undefined && known.action === action && known.target === target) return known.view;
  const view = Object.defineProperties({}, PROPERTIES) as ActionView;
  const parts = { action, plan, target, view, head: actionHead(action, plan), body: undefined };
  byPlan.set(plan, parts);
  byView.set(view, parts);
  return view;
}

/** The same for all views; each looks into the parts of its own. */
const PROPERTIES: PropertyDescriptorMap = Object.fromEntries(
  Object.entries(FIELDS).map(([field, part]) => [
    field,
    {
      enumerable: true,
      get(this: object): unknown {
        const parts = byView.get(this);
        if (parts === undefined) throw new TypeError("this is no view of an Action");
        const { action, plan, target } = parts;
        const holder = part === "head" ? parts.head : (parts.body ??= actionBody(action, plan, target));
        return (holder as unknown as Readonly<Record<string, unknown>>)[field];
      },
    },
  ]),
);

/** What the view was made of, if it is one of an Action. */
export function sourceOf(view: unknown): ViewSource | undefined {
  return typeof view === "object" && view !== null ? byView.get(view) : undefined;
}
