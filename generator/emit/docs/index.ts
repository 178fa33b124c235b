import { type Memory, noMemory } from "../../cache/memory.js";
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
import { remembered } from "../remembered.js";
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
import { resourcePicture } from "./pictures/resource-picture.js";
import { statePicture } from "./pictures/state-picture.js";
import { type Page, type PageTemplates, pageTemplates, renderOf } from "./render.js";
import { serviceView } from "./service-view.js";

/**
 * The reference as Markdown: a page per Action, and of each service one with its Actions, one with its errors and one
 * with the names of its parameters and fields, its pictures; one of all conflicts, the guides, the list of services, and
 * the same for programs.
 */
export const docs: Emitter = {
  emit(model, templates, wanted = model.services, memory = noMemory) {
    const own = pageTemplates(templates, memory);
    const guides = guidesOf(templates);
    const portViews = portViewsOf(templates, memory);
    const ofAll = (path: string, name: Page, view: object) =>
      page(path, remembered(memory, "top page", topPageText, own, name, view));
    return [
      ofAll("llms.txt", "llms", llmsView(model, guides)),
      ofAll("index.md", "index", indexView(model, guides)),
      ofAll("conflicts.md", "conflicts", conflictsView(model)),
      ...guides.map(({ path, contents }) => page(path, contents)),
      ...wanted.flatMap((service) => servicePages(service, portViews(service), own, memory)),
    ];
  },
  prepare(templates, memory) {
    renderOf(pageTemplates(templates, memory));
    portViewsOf(templates, memory);
  },
};

function servicePages(
  service: Service,
  ports: PortViews,
  templates: PageTemplates,
  memory: Memory,
): readonly GeneratedFile[] {
  const outline = apiOutline(service);
  const ids = new IdFlow(service);
  const groups = groupsOfActions(conflictGroups(service));
  const sources = factSources(service, ports);
  const go = ports.go?.target;
  const ofService = (name: string, contents: string) => page(`${service.name}/${name}`, contents);
  const filled = (name: string, template: Page, view: object) =>
    ofService(name, remembered(memory, "page", servicePageText, templates, template, view, outline));
  return [
    ofService("resources.svg", resourcePicture(service, ids)),
    ...service.resources.flatMap(({ name, title, lifecycle }) =>
      lifecycle === undefined ? [] : [ofService(lifecycleFile(name), statePicture(lifecycle, `States of ${title}`))],
    ),
    filled("index.md", "service", serviceView({ service, facts: (action) => factsOf(action, sources, go) })),
    filled("errors.md", "errors", errorIndexView(service)),
    filled("fields.md", "fields", fieldIndexView(service)),
    ...[...sources].map(([action, own]) => {
      const links = { conflicts: groups.get(action) ?? [], ids: ids.linksOf(action) };
      const text = remembered(memory, "action", actionPageText, templates, action, outline, links, own, go);
      return ofService(actionPage(action.name), text);
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

function page(path: string, contents: string): GeneratedFile {
  return { path: `docs/${path}`, contents, format: "none" };
}
