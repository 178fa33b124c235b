/** What templates make of one Action: functions of plain data, whose results are remembered. */
import type { Action } from "../../model/model.js";
import { lazyActionView } from "./lazy-action-view.js";
import type { ActionPlan } from "./plan.js";
import { type Filled, filledTemplate, type PortTexts, templatesOf } from "./templates.js";

/** A template that is filled for the Action. */
export function actionText(port: PortTexts, template: string, action: Action, plan: ActionPlan): Filled {
  return filledTemplate(port, template, lazyActionView(action, plan, port.target));
}

/** What stands for the Action in a list of a template; null where that depends on more. */
export function actionPart(port: PortTexts, part: string, action: Action, plan: ActionPlan): string | null {
  return templatesOf(port).fillPart(part, lazyActionView(action, plan, port.target), undefined) ?? null;
}
