/** The texts of pages: functions of plain data, whose results are remembered; that of an Action also in parts. */
import { membersOf } from "../../model/members-of.js";
import type { Action } from "../../model/model.js";
import { actionFacts, type FactSources } from "../../samples/action-facts.js";
import type { PortTargets } from "../../samples/port-targets.js";
import { type ApiFrame, apiOf, type MemberLists, withMembers } from "../api-members.js";
import { actionView } from "./action-view.js";
import type { ApiOutline } from "./api-outline.js";
import { type ConflictFrame, conflictsView } from "./conflicts-view.js";
import { type ApiErrors, errorIndexView } from "./error-index-view.js";
import { fieldIndexView } from "./field-index-view.js";
import { actionLexicon, serviceLexicon } from "./lexicon.js";
import type { PageContext } from "./page-context.js";
import { type Page, type PageTemplates, renderOf } from "./render.js";
import { PLAIN } from "./safe.js";
import { exampleFrame, examplesText, memberFrame, parametersText, responseText } from "./section-texts.js";
import type { ServiceView } from "./service-view.js";

/** What is known of an Action when the whole API is looked at. */
export type ActionLinks = Pick<PageContext, "conflicts" | "ids">;

/** Makes the text of a section of plain data, unless it is remembered. */
export type MakeSection = <Inputs extends readonly unknown[]>(
  kind: string,
  text: (templates: PageTemplates, ...inputs: Inputs) => string,
  ...inputs: Inputs
) => string;

/** @param go how Go is written */
export function actionPageText(
  section: MakeSection,
  templates: PageTemplates,
  action: Action,
  service: ApiOutline,
  links: ActionLinks,
  sources: FactSources,
  go: PortTargets["go"],
): string {
  const lexicon = actionLexicon(service, action);
  const about = [service, membersOf(action)] as const;
  const sections = {
    parameters: section("parameters", parametersText, memberFrame(action), ...about),
    response: section("response", responseText, memberFrame(action), ...about),
    examples: section("examples", examplesText, exampleFrame(action), ...about, sources, go),
  };
  const context = {
    action,
    service,
    lexicon,
    ...links,
    get facts() {
      return actionFacts(action, sources, go);
    },
  };
  return renderOf(templates)("action", actionView(context, sections), lexicon);
}

// In the pages of an API its Actions are links.

export function servicePageText(templates: PageTemplates, view: ServiceView, service: ApiOutline): string {
  return renderOf(templates)("service", view, serviceLexicon(service));
}

export function errorsPageText(templates: PageTemplates, errors: ApiErrors, service: ApiOutline): string {
  return renderOf(templates)("errors", errorIndexView(errors), serviceLexicon(service));
}

/** @param source the file that the page follows from */
export function fieldsPageText(
  templates: PageTemplates,
  source: string,
  service: ApiOutline,
  frame: ApiFrame,
  ...members: MemberLists
): string {
  return renderOf(templates)("fields", fieldIndexView(apiOf(frame, members), source), serviceLexicon(service));
}

/** @param members those of all Actions of the first API, then those of the second, and so on */
export function conflictsPageText(
  templates: PageTemplates,
  frames: readonly ConflictFrame[],
  ...members: MemberLists
): string {
  let end = 0;
  const services = frames.map((frame) => {
    const start = end;
    end += frame.actions.length;
    return { ...frame, actions: withMembers(frame.actions, members.slice(start, end)) };
  });
  return renderOf(templates)("conflicts", conflictsView(services), PLAIN);
}

/** A page above those of the APIs. */
export function topPageText(templates: PageTemplates, page: Page, view: object): string {
  return renderOf(templates)(page, view, PLAIN);
}
