/** The texts of pages: functions of plain data, whose results are remembered. */
import type { Action } from "../../model/model.js";
import { actionFacts, type FactSources, type GoViews } from "../../samples/action-facts.js";
import { actionView } from "./action-view.js";
import type { ApiOutline } from "./api-outline.js";
import { actionLexicon, serviceLexicon } from "./lexicon.js";
import type { PageContext } from "./page-context.js";
import { type Page, type PageTemplates, renderOf } from "./render.js";
import { PLAIN } from "./safe.js";

/** What is known of an Action when the whole API is looked at. */
export type ActionLinks = Pick<PageContext, "conflicts" | "ids">;

/** @param go how Go is written */
export function actionPageText(
  templates: PageTemplates,
  action: Action,
  service: ApiOutline,
  links: ActionLinks,
  sources: FactSources,
  go: GoViews["target"] | undefined,
): string {
  const lexicon = actionLexicon(service, action);
  const facts = actionFacts(action, sources, go);
  const view = actionView({ action, service, facts, lexicon, ...links });
  return renderOf(templates)("action", view, lexicon);
}

/** A page of an API, in which its Actions are links. */
export function servicePageText(templates: PageTemplates, page: Page, view: object, service: ApiOutline): string {
  return renderOf(templates)(page, view, serviceLexicon(service));
}

/** A page above those of the APIs. */
export function topPageText(templates: PageTemplates, page: Page, view: object): string {
  return renderOf(templates)(page, view, PLAIN);
}
