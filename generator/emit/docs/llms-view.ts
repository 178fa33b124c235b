import type { Model } from "../../model/model.js";
import type { Guide } from "./guides.js";
import { actionPage } from "./names.js";
import { link, type Markdown, PLAIN, prose, words } from "./safe.js";

/** The index for programs that read: one line for each page. */
export interface LlmsView {
  readonly hasGuides: boolean;
  readonly guides: readonly Markdown[];
  readonly services: readonly {
    readonly title: string;
    readonly version: string;
    readonly pages: readonly Markdown[];
  }[];
}

export function llmsView({ services }: Model, guides: readonly Guide[]): LlmsView {
  return {
    hasGuides: guides.length > 0,
    guides: guides.map(({ path, title }) => link(prose(title, PLAIN), path)),
    services: services.map(({ name, title, version, actions }) => ({
      title,
      version,
      pages: [
        entry("The API", `${name}/index.md`, "resources, endpoints, signatures, common errors."),
        entry("Errors", `${name}/errors.md`, "every error code with meaning, fix and retry."),
        entry("Parameters and fields", `${name}/fields.md`, "every name, and the Actions that have it."),
        ...actions.map((action) => entry(action.name, `${name}/${actionPage(action.name)}`, action.summary)),
      ],
    })),
  };
}

function entry(title: string, path: string, summary: string): Markdown {
  return words`${link(prose(title, PLAIN), path)}: ${prose(summary, PLAIN)}`;
}
