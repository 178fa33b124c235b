import { noMemory } from "../../cache/memory.js";
import type { Action, Service } from "../../model/model.js";
import {
  actionFacts,
  type FactSources,
  factSources,
  type GoViews,
  type PortViews,
} from "../../samples/action-facts.js";
import type { ActionFacts } from "../../samples/facts.js";
import { portViewsOf } from "../../samples/port-views.js";
import type { Emitter, GeneratedFile } from "../emitter.js";
import { apiOutline } from "./api-outline.js";
import { conflictGroups, groupsOfActions } from "./conflict-groups.js";
import { conflictsView } from "./conflicts-view.js";
import { errorIndexView } from "./error-index-view.js";
import { fieldIndexView } from "./field-index-view.js";
import { guidesOf } from "./guides.js";
import { IdFlow } from "./id-flow.js";
import { indexView } from "./index-view.js";
import { lifecycleFile } from "./lifecycle-view.js";
import { llmsView } from "./llms-view.js";
import { actionPage } from "./names.js";
import { actionPageText, servicePageText, topPageText } from "./page-texts.js";
import { Pages, page } from "./pages.js";
import { resourcePicture } from "./pictures/resource-picture.js";
import { statePicture } from "./pictures/state-picture.js";
import { type Page, pageSet, pageTemplates } from "./render.js";
import { serviceView } from "./service-view.js";

/**
 * The reference as Markdown: a page per Action, and of each service one with its Actions, one with its errors and one
 * with the names of its parameters and fields, its pictures; one of all conflicts, the guides, the list of services, and
 * the same for programs.
 */
export const docs: Emitter = {
  emit(model, templates, wanted = model.services, memory = noMemory) {
    const pages = new Pages(pageTemplates(templates), memory);
    const guides = guidesOf(templates);
    const portViews = portViewsOf(templates);
    const ofAll = (path: string, name: Page, view: object) => pages.made(path, "top page", topPageText, name, view);
    const files = [
      ofAll("llms.txt", "llms", llmsView(model, guides)),
      ofAll("index.md", "index", indexView(model, guides)),
      ofAll("conflicts.md", "conflicts", conflictsView(model)),
      ...guides.map(({ path, contents }) => page(path, contents)),
      ...wanted.flatMap((service) => servicePages(service, portViews(service), pages)),
    ];
    pages.end();
    return files;
  },
  prepare(templates, memory) {
    pageSet(pageTemplates(templates), memory);
    portViewsOf(templates, memory);
  },
};

function servicePages(service: Service, ports: PortViews, pages: Pages): readonly GeneratedFile[] {
  const outline = apiOutline(service);
  const ids = new IdFlow(service);
  const groups = groupsOfActions(conflictGroups(service));
  const sources = factSources(service, ports);
  const go = ports.go?.target;
  const path = (name: string) => `${service.name}/${name}`;
  const filled = (name: string, template: Page, view: object) =>
    pages.made(path(name), "page", servicePageText, template, view, outline);
  return [
    page(path("resources.svg"), resourcePicture(service, ids)),
    ...service.resources.flatMap(({ name, title, lifecycle }) =>
      lifecycle === undefined ? [] : [page(path(lifecycleFile(name)), statePicture(lifecycle, `States of ${title}`))],
    ),
    filled("index.md", "service", serviceView({ service, facts: (action) => factsOf(action, sources, go) })),
    filled("errors.md", "errors", errorIndexView(service)),
    filled("fields.md", "fields", fieldIndexView(service)),
    ...[...sources].map(([action, own]) => {
      const links = { conflicts: groups.get(action) ?? [], ids: ids.linksOf(action) };
      return pages.made(path(actionPage(action.name)), "action", actionPageText, action, outline, links, own, go);
    }),
  ];
}

function factsOf(
  action: Action,
  sources: ReadonlyMap<Action, FactSources>,
  go: GoViews["target"] | undefined,
): ActionFacts {
  const own = sources.get(action);
  if (own === undefined) throw new Error(`there are no facts of ${action.name}`);
  return actionFacts(action, own, go);
}
