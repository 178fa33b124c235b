/** What templates make of one Action: functions of plain data, whose results are remembered. */
import type { Action } from "../../model/model.js";
import { lazyActionView } from "./lazy-action-view.js";
import type { ActionPlan } from "./plan.js";
import { type Filled, filledTemplate, type PortTexts, templatesOf } from "./templates.js";

/** A template that is filled for the Action. */
export function actionText(port: PortTexts, template: string, action: Action, plan: ActionPlan): Filled {
  return filledTemplate(port, template, lazyActionView(action, plan, port.target));
}

/** What stands for the Action in lists of templates, by the names of their parts; null where that depends on more. */
export function actionParts(
  port: PortTexts,
  action: Action,
  plan: ActionPlan,
): Readonly<Record<string, string | null>> {
  return templatesOf(port).fillParts("actions", lazyActionView(action, plan, port.target), undefined);
}
