import type { Action, Member } from "../../model/model.js";

type Request = Pick<Action, "methods" | "parameters">;

/** The parameters that go in a form body; a request by GET has none. */
export function formParameters(action: Request): readonly Member[] {
  return action.parameters.filter((member) => isInForm(member, action));
}

export function isInForm(member: Member, { methods }: Pick<Action, "methods">): boolean {
  return member.in === "body" && methods[0] !== "GET";
}

/** Whether the page says once for all parameters that they go in the form body. */
export function isAllInForm(action: Request): boolean {
  return action.parameters.length > 1 && formParameters(action).length === action.parameters.length;
}
