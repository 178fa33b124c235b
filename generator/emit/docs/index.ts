import { portViewsOf } from "../../samples/port-views.js";
import type { Emitter, GeneratedFile } from "../emitter.js";
import { actionView } from "./action-view.js";
import { conflictsView } from "./conflicts-view.js";
import { errorIndexView } from "./error-index-view.js";
import { fieldIndexView } from "./field-index-view.js";
import { guidesOf } from "./guides.js";
import { indexView } from "./index-view.js";
import { serviceLexicon } from "./lexicon.js";
import { lifecycleFile } from "./lifecycle-view.js";
import { llmsView } from "./llms-view.js";
import { actionPage } from "./names.js";
import { pageContext, type ServiceContext, serviceContext } from "./page-context.js";
import { resourcePicture } from "./pictures/resource-picture.js";
import { statePicture } from "./pictures/state-picture.js";
import { compileTemplates, type Render } from "./render.js";
import { PLAIN } from "./safe.js";
import { serviceView } from "./service-view.js";

/**
 * The reference as Markdown: a page per Action, and of each service one with its Actions, one with its errors and one
 * with the names of its parameters and fields, its pictures; one of all conflicts, the guides, the list of services, and
 * the same for programs.
 */
export const docs: Emitter = {
  emit(model, templates, wanted = model.services) {
    const render = compileTemplates(templates);
    const guides = guidesOf(templates);
    const portViews = portViewsOf(templates);
    return [
      page("llms.txt", render("llms", llmsView(model, guides), PLAIN)),
      page("index.md", render("index", indexView(model, guides), PLAIN)),
      page("conflicts.md", render("conflicts", conflictsView(model), PLAIN)),
      ...guides.map(({ path, contents }) => page(path, contents)),
      ...wanted.flatMap((service) => servicePages(serviceContext(service, portViews(service)), render)),
    ];
  },
};

function servicePages(context: ServiceContext, render: Render): readonly GeneratedFile[] {
  const { service } = context;
  const lexicon = serviceLexicon(service);
  const ofService = (name: string, contents: string) => page(`${service.name}/${name}`, contents);
  return [
    ofService("resources.svg", resourcePicture(service, context.ids)),
    ...service.resources.flatMap(({ name, title, lifecycle }) =>
      lifecycle === undefined ? [] : [ofService(lifecycleFile(name), statePicture(lifecycle, `States of ${title}`))],
    ),
    ofService("index.md", render("service", serviceView(context), lexicon)),
    ofService("errors.md", render("errors", errorIndexView(service), lexicon)),
    ofService("fields.md", render("fields", fieldIndexView(service), lexicon)),
    ...service.actions.map((action) => {
      const ofAction = pageContext(action, context);
      return ofService(actionPage(action.name), render("action", actionView(ofAction), ofAction.lexicon));
    }),
  ];
}

function page(path: string, contents: string): GeneratedFile {
  return { path: `docs/${path}`, contents, format: "none" };
}
