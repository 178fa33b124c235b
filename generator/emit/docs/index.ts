import { type Memory, noMemory } from "../../cache/memory.js";
import { membersOf } from "../../model/members-of.js";
import type { Service } from "../../model/model.js";
import { factSources } from "../../samples/action-facts.js";
import { type PortTargets, portTargetsOf } from "../../samples/port-targets.js";
import type { Emitter, GeneratedFile } from "../emitter.js";
import { partsOf } from "../api-members.js";
import { remembered } from "../remembered.js";
import { apiOutline } from "./api-outline.js";
import { groupsOfActions } from "./conflict-groups.js";
import { conflictFrame } from "./conflicts-view.js";
import { apiErrors } from "./error-index-view.js";
import { guidesOf } from "./guides.js";
import { idLinks } from "./id-flow.js";
import { indexView } from "./index-view.js";
import { lifecycleFile } from "./lifecycle-view.js";
import { llmsView } from "./llms-view.js";
import { actionPage } from "./names.js";
import {
  actionPageText,
  conflictsPageText,
  errorsPageText,
  fieldsPageText,
  servicePageText,
  topPageText,
} from "./page-texts.js";
import { Pages, page } from "./pages.js";
import { resourcePicture } from "./pictures/resource-picture.js";
import { statePicture } from "./pictures/state-picture.js";
import { type Page, pageSet, pageTemplates } from "./render.js";
import { callSamples, serviceView, simplestCall } from "./service-view.js";

/**
 * The reference as Markdown: a page per Action, and of each service one with its Actions, one with its errors and one
 * with the names of its parameters and fields, its pictures; one of all conflicts, the guides, the list of services, and
 * the same for programs.
 */
export const docs: Emitter = {
  emit(model, templates, wanted = model.services, memory = noMemory) {
    const pages = new Pages(pageTemplates(templates), memory);
    const guides = guidesOf(templates);
    const ports = portTargetsOf(templates);
    const ofAll = (path: string, name: Page, view: object) => pages.made(path, "top page", topPageText, name, view);
    const members = model.services.flatMap(({ actions }) => actions.map(membersOf));
    const files = [
      ofAll("llms.txt", "llms", llmsView(model, guides)),
      ofAll("index.md", "index", indexView(model, guides)),
      pages.made("conflicts.md", "conflicts", conflictsPageText, model.services.map(conflictFrame), ...members),
      ...guides.map(({ path, contents }) => page(path, contents)),
      ...wanted.flatMap((service) => servicePages(service, ports, pages, memory)),
    ];
    pages.end();
    return files;
  },
  prepare(templates, memory) {
    pageSet(pageTemplates(templates), memory);
    portTargetsOf(templates, memory);
  },
};

function servicePages(service: Service, ports: PortTargets, pages: Pages, memory: Memory): readonly GeneratedFile[] {
  const outline = apiOutline(service);
  const parts = partsOf(service);
  const groups = groupsOfActions(service);
  const ids = remembered(memory, "ids", idLinks, ...parts);
  const sources = factSources(service, ports, memory);
  const call = simplestCall(service);
  const samples =
    call === undefined
      ? []
      : remembered(memory, "call", callSamples, call.action, call.request, sources.get(call.action)!, ports.go);
  const path = (name: string) => `${service.name}/${name}`;
  return [
    page(path("resources.svg"), remembered(memory, "resources", resourcePicture, ...parts)),
    ...service.resources.flatMap(({ name, title, lifecycle }) => {
      if (lifecycle === undefined) return [];
      const picture = remembered(memory, "states", statePicture, lifecycle, `States of ${title}`);
      return [page(path(lifecycleFile(name)), picture)];
    }),
    pages.made(path("index.md"), "service", servicePageText, serviceView(service, samples), outline),
    pages.made(path("errors.md"), "errors", errorsPageText, apiErrors(service), outline),
    pages.made(path("fields.md"), "fields", fieldsPageText, service.span.file, outline, ...parts),
    ...[...sources].map(([action, own], index) => {
      const links = { conflicts: groups.get(action) ?? [], ids: ids[index] ?? {} };
      return pages.madeOfSections(
        path(actionPage(action.name)),
        "action",
        actionPageText,
        action,
        outline,
        links,
        own,
        ports.go,
      );
    }),
  ];
}
