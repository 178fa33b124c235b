/**
 * Straight-line validators: a test of each parameter, by which a table tells what is wrong if anything is, then each rule, in
 * the order and with the messages of `model/validate.ts`.
 */
import type { Action } from "../../model/model.js";
import { Constants, type Constant } from "./constants.js";
import { HelperCalls } from "./helpers.js";
import { Locals } from "./locals.js";
import { requestPaths, ruleStatements } from "./rule-checks.js";
import { branch, line, printed } from "./statements.js";
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
  const checks = new ValueChecks(parameters, constants, helpers);
  const table = checks.table(parameters);
  const statements = [
    branch([`!${helpers.call("isRecord", "params")}`], [line(`return ${helpers.call("noObject")};`)]),
    line("const issues: Issue[] = [];"),
    ...locals.declare(
      parameters.map((member) => member.name),
      "params",
    ),
    branch(
      [checks.suspicions(parameters, "params", locals).join(" || ")],
      [line(`${helpers.call("checkMembers", "issues", "params", table)};`)],
    ),
    ...locals.reach(
      rules.flatMap((rule) => requestPaths(rule, parameters)),
      helpers,
    ),
    ...rules.flatMap((rule) => ruleStatements(rule, parameters, locals, helpers)),
    line("return issues;"),
  ];
  return { constants: constants.all, body: printed(statements), imports: helpers.used };
}
