import type { Action } from "../../model/model.js";
import type { ApiOutline } from "./api-outline.js";
import { anchors } from "./names.js";
import { code, join, link, type Markdown, PLAIN, prose, words } from "./safe.js";
import { sinceWords } from "./since-words.js";

const EFFECT_WORDS: Readonly<Record<Action["effect"], Markdown>> = {
  read: words`**Read**: changes nothing`,
  write: words`**Write**: creates or changes`,
  destructive: words`**Destructive**`,
};

/** What an Action is, in a few words each, on one line. */
export function badges(action: Action, service: ApiOutline): Markdown {
  const resource = service.resources.find(({ name }) => name === action.resource);
  const title = prose(resource?.title ?? action.resource, PLAIN);
  const token = action.parameters.find(({ idempotencyToken }) => idempotencyToken);
  return join(
    [
      EFFECT_WORDS[action.effect],
      ...(action.job === undefined ? [] : [words`**asynchronous**`]),
      ...(token === undefined ? [] : [words`**idempotent** with ${parameter(token.name)}`]),
      ...(action.paginator === undefined ? [] : [words`[**paginated**](#pages)`]),
      ...(action.since === undefined ? [] : [sinceWords(action.since, service)]),
      ...(action.deprecated === undefined ? [] : [words`**deprecated**`]),
      link(title, `index.md#${anchors.resource(action.resource)}`),
    ],
    " · ",
  );
}

function parameter(name: string): Markdown {
  return link(code(name), `#${anchors.parameter([name])}`);
}
