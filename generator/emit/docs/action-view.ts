import { type AuthorizationView, authorizationView } from "./authorization-view.js";
import { badges } from "./badges.js";
import { callBlock } from "./call-block.js";
import { CIRCUMSTANCES } from "./circumstances.js";
import { type ConflictView, ownConflictViews, ownGroupTarget } from "./conflict-view.js";
import { deprecationWords } from "./deprecation-words.js";
import { type ErrorsView, errorsView } from "./error-view.js";
import { isAllInForm } from "./form.js";
import { type HistoryView, historyView } from "./history-view.js";
import { jobWords } from "./job-words.js";
import type { PageContext } from "./page-context.js";
import { type PaginatorView, paginatorView } from "./paginator-view.js";
import { type RelatedView, relatedView } from "./related-view.js";
import { type RequestFacts, requestFacts } from "./request-facts.js";
import { type RuleView, ruleView } from "./rule-view.js";
import { link, type Markdown, words } from "./safe.js";
import { type SourceView, sourceViews } from "./source-view.js";
import { type WaiterView, waiterView } from "./waiter-view.js";

/** The texts of sections that have been made already. */
export interface Sections {
  readonly parameters: string;
  readonly response: string;
  readonly examples: string;
}

/** The page of one Action. */
export interface ActionView extends Sections {
  readonly source: string;
  readonly name: string;
  readonly summary: string;
  readonly badges: Markdown;
  readonly isDestructive: boolean;
  readonly isDeprecated: boolean;
  readonly deprecation: Markdown;
  readonly hasDescription: boolean;
  readonly description: string;
  readonly isAsynchronous: boolean;
  readonly job: Markdown;
  readonly hasNotes: boolean;
  readonly notes: readonly string[];
  readonly call: Markdown;
  readonly request: RequestFacts;
  readonly hasParameters: boolean;
  readonly isAllInForm: boolean;
  readonly hasRules: boolean;
  readonly rules: readonly RuleView[];
  readonly hasResponse: boolean;
  readonly hasWrappers: boolean;
  readonly isPaged: boolean;
  readonly paginator: PaginatorView;
  readonly hasWaiters: boolean;
  readonly waiters: readonly WaiterView[];
  readonly hasErrors: boolean;
  readonly errors: ErrorsView;
  readonly hasAuthorization: boolean;
  readonly authorization: AuthorizationView;
  readonly circumstances: typeof CIRCUMSTANCES;
  readonly related: RelatedView;
  readonly hasHistory: boolean;
  readonly history: HistoryView;
  readonly hasSources: boolean;
  readonly sources: readonly SourceView[];
  readonly hasConflicts: boolean;
  readonly conflicts: readonly ConflictView[];
  readonly allConflicts: Markdown;
}

export function actionView(context: PageContext, sections: Sections): ActionView {
  const { action, service, conflicts, lexicon } = context;
  const sources = sourceViews(action, service, lexicon);
  const history = historyView(action, service);
  return {
    source: action.span.file,
    name: action.name,
    summary: action.summary,
    badges: badges(action, service),
    isDestructive: action.effect === "destructive",
    isDeprecated: action.deprecated !== undefined,
    deprecation: deprecationWords(action.deprecated, service, lexicon),
    hasDescription: action.description !== undefined,
    description: action.description ?? "",
    isAsynchronous: action.job !== undefined,
    job: jobWords(action, service),
    hasNotes: action.notes.length > 0,
    notes: action.notes,
    call: callBlock(action, service),
    request: requestFacts(action, service),
    hasParameters: action.parameters.length > 0,
    isAllInForm: isAllInForm(action),
    parameters: sections.parameters,
    hasRules: action.rules.length > 0,
    rules: action.rules.map((rule) => ruleView(rule, lexicon)),
    hasResponse: action.response.length > 0,
    hasWrappers: action.response.some(({ wrapper }) => wrapper !== undefined),
    response: sections.response,
    isPaged: action.paginator !== undefined,
    paginator: paginatorView(context),
    hasWaiters: action.waiters.length > 0,
    waiters: action.waiters.map((waiter) => waiterView(waiter, context)),
    hasErrors: action.errors.length > 0,
    errors: errorsView(action.errors),
    hasAuthorization: action.authorization !== undefined,
    authorization: authorizationView(action),
    circumstances: CIRCUMSTANCES,
    examples: sections.examples,
    related: relatedView(context),
    hasHistory: history.entries.length > 0,
    history,
    hasSources: sources.length > 0,
    sources,
    hasConflicts: action.conflicts.length > 0,
    conflicts: ownConflictViews(action, service, conflicts, lexicon),
    allConflicts: link(words`those of all Actions`, ownGroupTarget(action, service, conflicts)),
  };
}
