import type { Action, Deprecation, Service } from "../../model/model.js";
import { asSentence } from "../../model/wording.js";
import { type AuthorizationView, authorizationView } from "./authorization-view.js";
import { type ConflictView, conflictView } from "./conflict-view.js";
import { type ErrorView, errorView } from "./error-view.js";
import { CIRCUMSTANCES, clientLines, type ExampleView, exampleView } from "./example-view.js";
import { leastParameters } from "./least-parameters.js";
import { type MemberView, memberViews, sinceWords } from "./member-view.js";
import { actionPage, anchors, methodName } from "./names.js";
import { type RuleView, ruleView } from "./rule-view.js";
import { code, fence, join, type Lexicon, link, type Markdown, PLAIN, prose, words } from "./safe.js";
import { type SourceView, sourceViews } from "./source-view.js";

/** The page of one Action. */
export interface ActionView {
  readonly source: string;
  readonly name: string;
  readonly summary: string;
  readonly facts: Markdown;
  readonly isDestructive: boolean;
  readonly isDeprecated: boolean;
  readonly deprecation: Markdown;
  readonly hasDescription: boolean;
  readonly description: string;
  readonly hasNotes: boolean;
  readonly notes: readonly string[];
  readonly call: Markdown;
  readonly hasParameters: boolean;
  readonly parameters: readonly MemberView[];
  readonly hasRules: boolean;
  readonly rules: readonly RuleView[];
  readonly hasResponse: boolean;
  readonly hasWrappers: boolean;
  readonly response: readonly MemberView[];
  readonly hasErrors: boolean;
  readonly errors: readonly ErrorView[];
  readonly hasAuthorization: boolean;
  readonly authorization: AuthorizationView;
  readonly circumstances: typeof CIRCUMSTANCES;
  readonly examples: readonly ExampleView[];
  readonly hasSources: boolean;
  readonly sources: readonly SourceView[];
  readonly hasConflicts: boolean;
  readonly conflicts: readonly ConflictView[];
}

const EFFECT_WORDS: Readonly<Record<Action["effect"], Markdown>> = {
  read: words`**Read**: changes nothing`,
  write: words`**Write**: creates or changes`,
  destructive: words`**Destructive**`,
};

export function actionView(action: Action, service: Service, lexicon: Lexicon): ActionView {
  const documents = Object.keys(service.documents);
  const parameters = memberViews(action.parameters, {
    place: "request",
    rules: action.rules,
    lexicon,
    documents,
  });
  const response = memberViews(action.response, {
    place: "response",
    rules: [],
    lexicon,
    documents,
  });
  const sources = sourceViews(action, service, lexicon);
  return {
    source: action.span.file,
    name: action.name,
    summary: action.summary,
    facts: join(factWords(action, service), " · "),
    isDestructive: action.effect === "destructive",
    isDeprecated: action.deprecated !== undefined,
    deprecation: deprecationWords(action.deprecated, service, lexicon),
    hasDescription: action.description !== undefined,
    description: action.description ?? "",
    hasNotes: action.notes.length > 0,
    notes: action.notes,
    call: callBlock(action, service),
    hasParameters: parameters.length > 0,
    parameters,
    hasRules: action.rules.length > 0,
    rules: action.rules.map((rule) => ruleView(rule, lexicon)),
    hasResponse: response.length > 0,
    hasWrappers: action.response.some(({ wrapper }) => wrapper !== undefined),
    response,
    hasErrors: action.errors.length > 0,
    errors: action.errors.map(errorView),
    hasAuthorization: action.authorization !== undefined,
    authorization: authorizationView(action),
    circumstances: CIRCUMSTANCES,
    examples: action.examples.map((example, index) => exampleView(example, index, action, service)),
    hasSources: sources.length > 0,
    sources,
    hasConflicts: action.conflicts.length > 0,
    conflicts: action.conflicts.map((conflict) => conflictView(conflict, action)),
  };
}

function factWords(action: Action, service: Service): Markdown[] {
  const resource = service.resources.find(({ name }) => name === action.resource);
  const title = prose(resource?.title ?? action.resource, PLAIN);
  const documents = Object.keys(service.documents);
  return [
    EFFECT_WORDS[action.effect],
    link(title, `index.md#${anchors.resource(action.resource)}`),
    words`API version ${code(service.version)}`,
    ...(action.since === undefined ? [] : [sinceWords(action.since, { documents })]),
    ...(action.deprecated === undefined ? [] : [words`**deprecated**`]),
  ];
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
