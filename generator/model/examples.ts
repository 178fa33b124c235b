import { diagnostic } from "../diagnostics/catalogue.js";
import { nearest, suggestion } from "../diagnostics/near.js";
import type { Span } from "../diagnostics/span.js";
import type { ExampleSpec } from "../spec/language.js";
import type { Issue } from "./issue.js";
import type { Action, Example, Member, Type } from "./model.js";
import { type ActionScope, defined, type Scope } from "./scope.js";
import { validateRequest, validateValue } from "./validate.js";

/** An example as it is written. */
export function resolveExample(written: ExampleSpec, scope: Scope): Example {
  return {
    title: written.title,
    request: written.request,
    response: written.response,
    span: scope.positions.whole(written),
    ...defined({ description: written.description }),
  };
}

/** An example must pass the Action's own checks, and answer what the Action answers. */
export function checkExample(example: ExampleSpec, action: Action, scope: ActionScope): void {
  const { diagnostics } = scope;
  for (const issue of mistakes(validateRequest(action, example.request), action.parameters, scope)) {
    const span = spanOf(example.request, issue, scope);
    diagnostics.add(diagnostic("example-request", span, { issue: issue.message, rule: issue.rule }));
  }
  const whole: Type = { kind: "structure", members: action.response };
  for (const issue of mistakes(validateValue(whole, example.response, "The response", ""), action.response, scope)) {
    const span = spanOf(example.response, issue, scope);
    const name = issue.path.split(".").at(-1) ?? "";
    const said =
      issue.rule === "unknown"
        ? {
            issue: `${JSON.stringify(name)} is no field of it.`,
            hint: suggestion(name, siblings(action.response, issue.path)),
          }
        : { issue: issue.message };
    diagnostics.add(diagnostic("example-response", span, said));
  }
}

/** The issues that the example itself is to blame for, without those that follow from another one. */
function mistakes(issues: readonly Issue[], members: readonly Member[], { gaps }: ActionScope): Issue[] {
  const own = issues.filter(
    ({ severity, rule, path }) => severity === "error" && !(rule === "unknown" && gaps.covers(steps(path))),
  );
  const mistyped = own.filter(({ rule }) => rule === "unknown").map(({ path }) => meant(path, members));
  return own.filter(({ path }) => !mistyped.includes(path));
}

/** The path with the last name as it was probably meant. */
function meant(path: string, members: readonly Member[]): string | undefined {
  const name = path.slice(path.lastIndexOf(".") + 1);
  const near = nearest(name, siblings(members, path));
  return near === undefined ? undefined : path.slice(0, -name.length) + near;
}

/** The names that are known where a path ends. */
function siblings(members: readonly Member[], path: string): string[] {
  const [name, ...rest] = steps(path).filter((step) => !/^\d+$/.test(step));
  if (rest.length === 0) return members.map((member) => member.name);
  let type = members.find((member) => member.name === name)?.type;
  while (type?.kind === "list" || type?.kind === "map") type = type.items;
  return type?.kind === "structure" ? siblings(type.members, rest.join(".")) : [];
}

/** The place of `RuleList[0].Domain` in an example, or of the nearest thing around it; of the key when that is wrong. */
function spanOf(request: object, { path, rule }: Issue, { positions }: Scope): Span {
  let holder: object = request;
  let span = positions.whole(request);
  for (const step of steps(path)) {
    const value = (holder as Record<string, unknown>)[step];
    if (value === undefined) break;
    span = rule === "unknown" ? positions.key(holder, step) : positions.value(holder, step);
    if (typeof value !== "object" || value === null) break;
    holder = value;
  }
  return span;
}

function steps(path: string): string[] {
  return path.split(/[.[\]]+/).filter(Boolean);
}
