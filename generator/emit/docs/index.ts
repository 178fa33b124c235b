import type { Service } from "../../model/model.js";
import type { Emitter, GeneratedFile } from "../emitter.js";
import { actionView } from "./action-view.js";
import { conflictGroups } from "./conflict-groups.js";
import { conflictsView } from "./conflicts-view.js";
import { actionLexicon, serviceLexicon } from "./lexicon.js";
import { actionPage } from "./names.js";
import { compileTemplates, type Render } from "./render.js";
import { PLAIN } from "./safe.js";
import { indexView, serviceView } from "./service-view.js";

/** The reference as Markdown: a page per Action, one per service, one of all conflicts, and the list of services. */
export const docs: Emitter = {
  emit(model, templates) {
    const render = compileTemplates(templates);
    return [
      page("index.md", render("index", indexView(model), PLAIN)),
      page("conflicts.md", render("conflicts", conflictsView(model), PLAIN)),
      ...model.services.flatMap((service) => servicePages(service, render)),
    ];
  },
};

function servicePages(service: Service, render: Render): readonly GeneratedFile[] {
  const overview = render("service", serviceView(service), serviceLexicon(service));
  const conflicts = conflictGroups(service);
  const actions = service.actions.map((action) => {
    const lexicon = actionLexicon(service, action);
    const contents = render("action", actionView(action, service, conflicts, lexicon), lexicon);
    return page(`${service.name}/${actionPage(action.name)}`, contents);
  });
  return [page(`${service.name}/index.md`, overview), ...actions];
}

function page(path: string, contents: string): GeneratedFile {
  return { path: `docs/${path}`, contents, format: "none" };
}
