import { diagnostic } from "../diagnostics/catalogue.js";
import type { Span } from "../diagnostics/span.js";
import type { ActionFile, AuthorizationSpec, ConflictSpec, ErrorSpec } from "../spec/language.js";
import { checkConflicts } from "./conflict-paths.js";
import { checkExample, resolveExample } from "./examples.js";
import { resolveFields } from "./fields.js";
import { Gaps } from "./gaps.js";
import { type Mixins, mixIn } from "./mixins.js";
import type { Action, Authorization, Conflict, Deprecation, ServiceError } from "./model.js";
import { resolvePaginator } from "./paginators.js";
import { resolveRules } from "./rules.js";
import { type ActionScope, checkDocuments, checkSince, defined, resolveSource, type Scope } from "./scope.js";
import { checkSlots } from "./slots.js";
import { resolveWaiters } from "./waiters.js";

/** What readers of a draft must know; in place of a summary as long as there is none. */
const DRAFT = "Draft: imported from the provider's metadata, not curated.";

/** Resolves one Action; what cannot be resolved is reported and left out. */
export function resolveAction(file: ActionFile, resource: string, mixins: Mixins, serviceScope: Scope): Action {
  const parametersIn = file.parametersIn ?? serviceScope.parametersIn;
  const scope: ActionScope = { ...serviceScope, parametersIn, gaps: new Gaps() };
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
  const { effect } = file;
  const errors = resolveErrors(ingredients.errors, scope);
  const paginator = resolvePaginator(file, { effect, parameters, response }, scope);
  const action: Action = {
    name: file.action,
    resource,
    summary: file.summary?.trim() ?? (file.draft ? DRAFT : ""),
    effect,
    source: resolveSource(file.source, scope),
    methods: resolveMethods(file, scope),
    parameters,
    rules: resolveRules(ingredients.rules, parameters, scope),
    response,
    waiters: resolveWaiters(file, { effect, parameters, response, errors, paginator }, scope),
    errors,
    examples: (file.examples ?? []).map((example) => resolveExample(example, scope)),
    conflicts: ingredients.conflicts.map((conflict) => resolveConflict(conflict, scope)),
    notes: file.draft && file.summary !== undefined ? [DRAFT, ...ingredients.notes] : ingredients.notes,
    span: positions.value(file, "action"),
    ...defined({
      description: file.description?.trim(),
      deprecated: file.deprecated === undefined ? undefined : (defined(file.deprecated) as Deprecation),
      since: file.since,
      job: file.job,
      paginator,
      authorization: file.authorization === undefined ? undefined : resolveAuthorization(file.authorization, scope),
    }),
  };
  checkJob(file, action, scope);
  checkSlots(file, errors.length > 0, scope);
  checkDryRun(action, mixins, scope);
  const rules = ingredients.rules.map(({ id }) => id);
  const codes = [...errors.map(({ code }) => code), ...scope.errorCodes];
  const waiters = (file.waiters ?? []).map(({ id }) => id);
  checkConflicts(ingredients.conflicts, { parameters, response, rules, errors: codes, waiters }, scope);
  for (const example of file.examples ?? []) checkExample(example, action, scope);
  return action;
}

function resolveMethods({ methods }: ActionFile, scope: ActionScope): Action["methods"] {
  const [first = "POST", ...others] = methods ?? scope.methods;
  return [first, ...others.filter((method) => method !== first)];
}

/** The id of a job is in the response, and the Action to ask about it is one of the service. */
function checkJob({ job }: ActionFile, { response }: Action, scope: ActionScope): void {
  if (job === undefined) return;
  const fields = response.map((member) => member.name);
  if (!fields.includes(job.id) && !scope.gaps.covers([job.id])) {
    const facts = { name: job.id, candidates: fields };
    scope.diagnostics.add(diagnostic("unknown-field", scope.positions.value(job, "id"), facts));
  }
  if (scope.allRead && !scope.actionNames.includes(job.action)) {
    const facts = { name: job.action, candidates: scope.actionNames };
    scope.diagnostics.add(diagnostic("unknown-action", scope.positions.value(job, "action"), facts));
  }
}

/** What a dry run answers is one of the errors. */
function checkDryRun({ parameters, errors }: Action, mixins: Mixins, { errorCodes, diagnostics }: ActionScope): void {
  const candidates = [...errors.map((error) => error.code), ...errorCodes];
  for (const { dryRun: name, span } of parameters) {
    if (name !== undefined && !candidates.includes(name)) {
      diagnostics.add(diagnostic("unknown-error", span, { name, candidates, mixins: mixins.describing(name) }));
    }
  }
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
    dependentActions: written.dependentActions ?? [],
    ...defined({
      resources: written.resources?.map(({ type, arn, required = false }) => ({ type, required, ...defined({ arn }) })),
    }),
  };
}

function resolveConflict(written: ConflictSpec, scope: Scope): Conflict {
  checkDocuments(written.claims, scope);
  return {
    about: written.about,
    claims: { ...written.claims },
    chosen: written.chosen,
    span: scope.positions.whole(written),
    ...defined({ explains: written.explains }),
  };
}
