import type { Action } from "../../generator/model/model.js";
import { validateRequest } from "../../generator/model/validate.js";
import { read, withParameters } from "../spec/small-spec.js";

/** The parameters and rules of an Action, as YAML; its example need not obey. */
export function action(parameters: string, rules = ""): Pick<Action, "parameters" | "rules"> {
  const result = read(withParameters(parameters, { rules }));
  const [found] = result.model.services[0]?.actions ?? [];
  if (found === undefined || result.diagnostics.some(({ code }) => code !== "example-request"))
    throw new Error(result.report);
  return found;
}

/** `path rule` of each issue, with a mark behind warnings. */
export function issues(of: Pick<Action, "parameters" | "rules">, request: unknown): string[] {
  return validateRequest(of, request).map(
    ({ path, rule, severity }) => `${path} ${rule}${severity === "warning" ? " (warning)" : ""}`,
  );
}
