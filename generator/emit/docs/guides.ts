import type { Templates } from "../emitter.js";

/** A guide, which people write as it is. */
export interface Guide {
  /** Below the docs: `guides/first-call.md`. */
  readonly path: string;
  readonly title: string;
  readonly contents: string;
}

const FOLDER = "docs/guides/";

/** The guides among the templates, in the order of their file names. */
export function guidesOf(templates: Templates): readonly Guide[] {
  return [...templates]
    .filter(([path]) => path.startsWith(FOLDER) && path.endsWith(".md"))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => ({
      path: `guides/${path.slice(FOLDER.length)}`,
      title: /^# (.+)$/m.exec(text)?.[1]?.trim() ?? path.slice(FOLDER.length),
      contents: `<!-- Generated from templates/${path}. Do not edit. -->\n\n${text.trim()}\n`,
    }));
}
