import type { Action, Deprecation, Service } from "../../model/model.js";
import { asSentence } from "../../model/wording.js";
import { factWords, jobWords } from "./action-facts.js";
import { type AuthorizationView, authorizationView } from "./authorization-view.js";
import type { ConflictGroup } from "./conflict-groups.js";
import { type ConflictView, ownConflictViews, ownGroupTarget } from "./conflict-view.js";
import { type ErrorsView, errorsView } from "./error-view.js";
import { CIRCUMSTANCES, clientLines, type ExampleView, exampleView } from "./example-view.js";
import { isAllInForm } from "./form.js";
import { leastParameters } from "./least-parameters.js";
import { type MemberView, memberViews } from "./member-view.js";
import { actionPage, methodName } from "./names.js";
import { type PaginatorView, paginatorView } from "./paginator-view.js";
import { type RuleView, ruleView } from "./rule-view.js";
import { code, fence, join, type Lexicon, link, type Markdown, prose, words } from "./safe.js";
import { type SourceView, sourceViews } from "./source-view.js";
import { type WaiterView, waiterView } from "./waiter-view.js";

/** The page of one Action. */
export interface ActionView {
  readonly source: string;
  readonly name: string;
  readonly summary: string;
  readonly facts: Markdown;
  readonly isAsynchronous: boolean;
  readonly job: Markdown;
  readonly isDestructive: boolean;
  readonly isDeprecated: boolean;
  readonly deprecation: Markdown;
  readonly hasDescription: boolean;
  readonly description: string;
  readonly hasNotes: boolean;
  readonly notes: readonly string[];
  readonly call: Markdown;
  readonly hasParameters: boolean;
  readonly isAllInForm: boolean;
  readonly parameters: readonly MemberView[];
  readonly hasRules: boolean;
  readonly rules: readonly RuleView[];
  readonly hasResponse: boolean;
  readonly hasWrappers: boolean;
  readonly response: readonly MemberView[];
  readonly isPaged: boolean;
  readonly paginator: PaginatorView;
  readonly hasWaiters: boolean;
  readonly waiters: readonly WaiterView[];
  readonly hasErrors: boolean;
  readonly errors: ErrorsView;
  readonly hasAuthorization: boolean;
  readonly authorization: AuthorizationView;
  readonly circumstances: typeof CIRCUMSTANCES;
  readonly examples: readonly ExampleView[];
  readonly hasSources: boolean;
  readonly sources: readonly SourceView[];
  readonly hasConflicts: boolean;
  readonly conflicts: readonly ConflictView[];
  readonly allConflicts: Markdown;
}

/** The view; `conflicts` are all of the service, since Actions share some. */
export function actionView(
  action: Action,
  service: Service,
  conflicts: readonly ConflictGroup[],
  lexicon: Lexicon,
): ActionView {
  const parameters = memberViews(action.parameters, { place: "request", action, service, lexicon });
  const response = memberViews(action.response, { place: "response", action, service, lexicon });
  const sources = sourceViews(action, service, lexicon);
  return {
    source: action.span.file,
    name: action.name,
    summary: action.summary,
    facts: join(factWords(action, service), " · "),
    isAsynchronous: action.job !== undefined,
    job: jobWords(action, service),
    isDestructive: action.effect === "destructive",
    isDeprecated: action.deprecated !== undefined,
    deprecation: deprecationWords(action.deprecated, service, lexicon),
    hasDescription: action.description !== undefined,
    description: action.description ?? "",
    hasNotes: action.notes.length > 0,
    notes: action.notes,
    call: callBlock(action, service),
    hasParameters: parameters.length > 0,
    isAllInForm: isAllInForm(action),
    parameters,
    hasRules: action.rules.length > 0,
    rules: action.rules.map((rule) => ruleView(rule, lexicon)),
    hasResponse: response.length > 0,
    hasWrappers: action.response.some(({ wrapper }) => wrapper !== undefined),
    response,
    isPaged: action.paginator !== undefined,
    paginator: paginatorView(action, service),
    hasWaiters: action.waiters.length > 0,
    waiters: action.waiters.map((waiter) => waiterView(waiter, action, service)),
    hasErrors: action.errors.length > 0,
    errors: errorsView(action.errors),
    hasAuthorization: action.authorization !== undefined,
    authorization: authorizationView(action),
    circumstances: CIRCUMSTANCES,
    examples: action.examples.map((example, index) => exampleView(example, index, action, service)),
    hasSources: sources.length > 0,
    sources,
    hasConflicts: action.conflicts.length > 0,
    conflicts: ownConflictViews(action, service, conflicts, lexicon),
    allConflicts: link(words`those of all Actions`, ownGroupTarget(action, service, conflicts)),
  };
}

function deprecationWords(deprecated: Deprecation | undefined, service: Service, lexicon: Lexicon): Markdown {
  const { replacedBy, since, reason } = deprecated ?? {};
  const other = service.actions.find(({ name }) => name === replacedBy);
  const name = replacedBy === undefined ? undefined : code(replacedBy);
  const pieces = [
    since === undefined ? words`Deprecated.` : words`Deprecated since ${code(since)}.`,
    ...(name === undefined
      ? []
      : [words`Use ${other === undefined ? name : link(name, actionPage(other.name))} instead.`]),
    ...(reason === undefined ? [] : [prose(asSentence(reason), lexicon)]),
  ];
  return join(pieces, " ");
}

/** Both ways to call: the client's method, and the function for a bundle that holds nothing else. */
function callBlock(action: Action, service: Service): Markdown {
  const names = leastParameters(action);
  const params = names.length === 0 ? "{}" : `{ ${names.join(", ")} }`;
  const [clientImport = "", ...client] = clientLines(service);
  const method = methodName(action);
  return fence(
    [
      clientImport,
      `import { ${method} } from "slb-sdk/${service.name}/actions";`,
      ...client,
      `await ${service.name}.${method}(${params});`,
      `await ${method}(${service.name}, ${params}); // the same, for small bundles`,
    ].join("\n"),
    "ts",
  );
}
