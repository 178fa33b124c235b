import { diagnostic } from "../diagnostics/catalogue.js";
import type { Span } from "../diagnostics/span.js";
import type { ActionFile, AuthorizationSpec, ConflictSpec, ErrorSpec } from "../spec/language.js";
import { checkExample, resolveExample } from "./examples.js";
import { resolveFields } from "./fields.js";
import { Gaps } from "./gaps.js";
import { type Mixins, mixIn } from "./mixins.js";
import type { Action, Authorization, Conflict, Deprecation, ServiceError } from "./model.js";
import { resolveRules } from "./rules.js";
import { type ActionScope, checkDocuments, checkSince, defined, resolveSource, type Scope } from "./scope.js";

/** Resolves one Action; what cannot be resolved is reported and left out. */
export function resolveAction(file: ActionFile, resource: string, mixins: Mixins, serviceScope: Scope): Action {
  const scope: ActionScope = { ...serviceScope, gaps: new Gaps() };
  const { positions, diagnostics } = scope;
  const ingredients = mixIn(file, mixins, scope);
  const parameters = resolveFields(ingredients.parameters, "parameter", scope, [], ingredients.origins);
  const response = resolveFields(ingredients.response, "response", scope);
  checkSince(file, scope);
  if (scope.gaps.exhausted) {
    const span = positions.value(file, "action");
    diagnostics.add(diagnostic("too-many-members", span, { limit: Gaps.limit }));
    scope.gaps.addUnknown();
    scope.shapes.excuseAll();
  }
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
  const seen = new Map<string, Span>();
  return written.map((each) => {
    const span = scope.positions.value(each, "code");
    const first = seen.get(each.code);
    seen.set(each.code, first ?? span);
    if (first !== undefined) {
      const related = [{ message: "first given here", span: first }];
      scope.diagnostics.add(diagnostic("duplicate-name", span, { kind: "error", name: each.code }, related));
    }
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
  return {
    about: written.about,
    claims: { ...written.claims },
    chosen: written.chosen,
    span: scope.positions.whole(written),
  };
}
