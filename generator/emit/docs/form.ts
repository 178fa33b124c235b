import type { Action, Member } from "../../model/model.js";

/** The parameters that go in a form body; a request by GET has none. */
export function formParameters({ methods, parameters }: Action): readonly Member[] {
  return methods[0] === "GET" ? [] : parameters.filter((member) => member.in === "body");
}

/** Whether the page says once for all parameters that they go in the form body. */
export function isAllInForm(action: Action): boolean {
  return action.parameters.length > 1 && formParameters(action).length === action.parameters.length;
}
