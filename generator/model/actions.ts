import { diagnostic } from "../diagnostics/catalogue.js";
import type { ActionFile, AuthorizationSpec, ConflictSpec, ErrorSpec, ExampleSpec } from "../spec/language.js";
import { resolveFields } from "./fields.js";
import { type Mixins, mixIn } from "./mixins.js";
import type { Action, Authorization, Conflict, Deprecation, Example, Member, ServiceError, Type } from "./model.js";
import { resolveRules } from "./rules.js";
import { checkDocuments, checkSince, defined, resolveSource, type Scope } from "./scope.js";
import { validateRequest, validateValue } from "./validate.js";

/** Resolves one Action; what cannot be resolved is reported and left out. */
export function resolveAction(file: ActionFile, resource: string, mixins: Mixins, scope: Scope): Action {
  const { positions } = scope;
  const ingredients = mixIn(file, mixins, scope);
  const parameters = resolveFields(ingredients.parameters, "parameter", scope, [], ingredients.origins);
  const response = resolveFields(ingredients.response, "response", scope);
  checkSince(file, scope);
  const action: Action = {
    name: file.action,
    resource,
    summary: file.summary.trim(),
    effect: file.effect,
    source: resolveSource(file.source, scope),
    parameters,
    rules: resolveRules(ingredients.rules, parameters, scope),
    response,
    errors: resolveErrors(ingredients.errors, scope),
    examples: file.examples.map((example) => resolveExample(example, scope)),
    conflicts: ingredients.conflicts.map((conflict) => resolveConflict(conflict, scope)),
    notes: ingredients.notes,
    span: positions.value(file, "action"),
    ...defined({
      description: file.description?.trim(),
      deprecated: file.deprecated === undefined ? undefined : (defined(file.deprecated) as Deprecation),
      since: file.since,
      authorization: file.authorization === undefined ? undefined : resolveAuthorization(file.authorization, scope),
    }),
  };
  for (const example of file.examples) checkExample(example, action, scope);
  return action;
}

/** Resolves a list of errors of an Action or of the whole service. */
export function resolveErrors(written: readonly ErrorSpec[], scope: Scope): ServiceError[] {
  const seen = new Set<string>();
  return written.map((each) => {
    const span = scope.positions.value(each, "code");
    if (seen.has(each.code)) scope.diagnostics.add(diagnostic("duplicate-name", span, { kind: "error", name: each.code }));
    seen.add(each.code);
    return {
      code: each.code,
      meaning: each.meaning,
      retry: each.retry ?? "never",
      span,
      ...defined({
        status: each.status,
        fix: each.fix,
        source: each.source === undefined ? undefined : resolveSource(each.source, scope),
      }),
    };
  });
}

function resolveAuthorization(written: AuthorizationSpec, scope: Scope): Authorization {
  if (written.source !== undefined) checkDocuments(written.source, scope);
  return {
    action: written.action,
    access: written.access,
    conditionKeys: written.conditionKeys ?? [],
    ...defined({ resources: written.resources }),
  };
}

function resolveConflict(written: ConflictSpec, scope: Scope): Conflict {
  checkDocuments(written.claims, scope);
  return { about: written.about, claims: { ...written.claims }, chosen: written.chosen, span: scope.positions.whole(written) };
}

function resolveExample(written: ExampleSpec, scope: Scope): Example {
  return {
    title: written.title,
    request: written.request,
    response: written.response,
    span: scope.positions.whole(written),
    ...defined({ description: written.description }),
  };
}

/** An example must pass the Action's own checks, and answer what the Action answers. */
function checkExample(example: ExampleSpec, action: Action, scope: Scope): void {
  const { positions, diagnostics } = scope;
  for (const issue of validateRequest(action, example.request)) {
    if (issue.severity === "warning") continue;
    const span = spanOf(example.request, issue.path, scope);
    diagnostics.add(diagnostic("example-request", span, { issue: issue.message, rule: issue.rule }));
  }
  const issues = validateValue({ kind: "structure", members: lenient(action.response) }, example.response, "The response", "");
  for (const issue of issues) {
    if (issue.severity === "warning") continue;
    diagnostics.add(diagnostic("example-response", spanOf(example.response, issue.path, scope), { issue: issue.message }));
  }
  if (Object.keys(example.response).length === 0) {
    const issue = "it holds not even a RequestId.";
    diagnostics.add(diagnostic("example-response", positions.value(example, "response"), { issue }));
  }
}

/** An example may leave fields out, and deprecated fields are still answered. */
function lenient(members: readonly Member[]): Member[] {
  return members.map(({ deprecated: _, ...member }) => ({
    ...member,
    required: false,
    type: lenientType(member.type),
  }));
}

function lenientType(type: Type): Type {
  if (type.kind === "structure") return { ...type, members: lenient(type.members) };
  if (type.kind === "list" || type.kind === "map") return { ...type, items: lenientType(type.items) };
  return type;
}

/** The place of `RuleList[0].Domain` in an example, or of the nearest thing around it. */
function spanOf(request: object, path: string, scope: Scope) {
  const { positions } = scope;
  let holder: object = request;
  let span = positions.whole(request);
  for (const step of path.split(/[.[\]]+/).filter(Boolean)) {
    const value = (holder as Record<string, unknown>)[step];
    if (value === undefined) break;
    span = positions.value(holder, step);
    if (typeof value !== "object" || value === null) break;
    holder = value;
  }
  return span;
}
