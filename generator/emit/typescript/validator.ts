/**
 * Straight-line validators: for each parameter the checks of its type and constraints, then each rule, in the order and
 * with the messages of `model/validate.ts`.
 */
import type { Action } from "../../model/model.js";
import { Constants, type Constant } from "./constants.js";
import { HelperCalls } from "./helpers.js";
import { Locals } from "./locals.js";
import { PathText } from "./path-text.js";
import { requestPaths, ruleStatements } from "./rule-checks.js";
import { branch, line, printed, reporting } from "./statements.js";
import { ValueChecks } from "./value-checks.js";

/** A validator's text, and the names it needs from the runtime. */
export interface ValidatorText {
  readonly constants: readonly Constant[];
  readonly body: string;
  readonly imports: readonly string[];
}

/** Prints the body of `validate<Action>`, whose parameter is called `params`; names of constants begin with `prefix`. */
export function validatorText(
  { parameters, rules }: Pick<Action, "parameters" | "rules">,
  prefix: string,
): ValidatorText {
  const helpers = new HelperCalls();
  const constants = new Constants(prefix);
  const locals = new Locals(parameters);
  const noObject = {
    severity: "error",
    path: PathText.root,
    rule: "type",
    message: "The parameters must be an object.",
  } as const;
  const statements = [
    line("const issues: Issue[] = [];"),
    branch([`!${helpers.call("isRecord", "params")}`], [reporting(noObject), line("return issues;")]),
    ...new ValueChecks(constants, helpers).members(parameters, "params", PathText.root, locals),
    ...locals.reach(rules.flatMap(requestPaths), helpers),
    ...rules.flatMap((rule) => ruleStatements(rule, parameters, locals, helpers)),
    line("return issues;"),
  ];
  const body = printed(statements, helpers);
  return { constants: constants.all, body, imports: helpers.used };
}
