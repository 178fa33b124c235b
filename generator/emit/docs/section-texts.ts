/**
 * The texts of sections that take most of the time of an Action's page, and that follow from little of it: what an edit
 * leaves as it is need not be made again with the page. They are functions of plain data, whose results are remembered.
 */
import type { Members } from "../../model/members-of.js";
import type { Action } from "../../model/model.js";
import { actionFacts, type FactSources } from "../../samples/action-facts.js";
import type { PortTargets } from "../../samples/port-targets.js";
import type { ApiOutline } from "./api-outline.js";
import { exampleView } from "./example-view.js";
import type { WithErrors } from "./fact-target.js";
import { actionLexicon } from "./lexicon.js";
import { memberViews } from "./member-view.js";
import { type PageTemplates, renderOf } from "./render.js";
import { rulesOfMembers } from "./requirement.js";

/** What is said of members beside themselves. */
interface MemberFrame extends Pick<Action, "name" | "methods" | "rules">, WithErrors {}

export function memberFrame({ name, methods, rules, errors }: Action): MemberFrame {
  return { name, methods, rules, errors: errors.map(({ code }) => ({ code })) };
}

/** What examples are made of beside the members. */
type ExampleFrame = Pick<Action, "name" | "resource" | "effect" | "methods" | "examples">;

export function exampleFrame({ name, resource, effect, methods, examples }: Action): ExampleFrame {
  return { name, resource, effect, methods, examples };
}

export function parametersText(
  templates: PageTemplates,
  frame: MemberFrame,
  service: ApiOutline,
  members: Members,
): string {
  return membersText(templates, "request", { ...frame, ...members }, service);
}

export function responseText(
  templates: PageTemplates,
  frame: MemberFrame,
  service: ApiOutline,
  members: Members,
): string {
  return membersText(templates, "response", { ...frame, ...members }, service);
}

function membersText(
  templates: PageTemplates,
  place: "request" | "response",
  action: MemberFrame & Members,
  service: ApiOutline,
): string {
  const lexicon = actionLexicon(service, action);
  // Rules speak of requests; in a response there are none.
  const [members, rules] = place === "request" ? [action.parameters, action.rules] : [action.response, []];
  const views = memberViews(members, { place, action, service, lexicon, rules: rulesOfMembers(rules) });
  return renderOf(templates)("partials/members", views, lexicon);
}

/** @param go how Go is written */
export function examplesText(
  templates: PageTemplates,
  frame: ExampleFrame,
  service: ApiOutline,
  members: Members,
  sources: FactSources,
  go: PortTargets["go"],
): string {
  const action = { ...frame, ...members };
  const context = { action, service, facts: actionFacts(action, sources, go) };
  const views = frame.examples.map((example, index) => exampleView(example, index, context));
  return renderOf(templates)("examples", views, actionLexicon(service, action));
}
