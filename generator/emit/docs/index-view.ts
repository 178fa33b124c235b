import type { Model } from "../../model/model.js";
import { conflictCount } from "./conflicts-view.js";
import type { Guide } from "./guides.js";
import { code, link, type Markdown, PLAIN, prose } from "./safe.js";

/** The page that lists the services. */
export interface IndexView {
  readonly services: readonly {
    readonly page: Markdown;
    readonly title: string;
    readonly version: string;
    readonly actions: string;
    readonly pending: string;
    readonly description: string;
  }[];
  readonly conflicts: string;
  readonly hasGuides: boolean;
  readonly guides: readonly Markdown[];
}

export function indexView(model: Model, guides: readonly Guide[]): IndexView {
  return {
    services: model.services.map((service) => ({
      page: link(code(service.name), `${service.name}/index.md`),
      title: service.title,
      version: service.version,
      actions: String(service.actions.length),
      pending: String(service.pending.length),
      description: service.description,
    })),
    hasGuides: guides.length > 0,
    guides: guides.map(({ path, title }) => link(prose(title, PLAIN), path)),
    conflicts: String(model.services.reduce((sum, service) => sum + conflictCount(service), 0)),
  };
}
