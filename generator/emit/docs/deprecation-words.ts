import type { Deprecation } from "../../model/model.js";
import { asSentence } from "../../model/wording.js";
import type { ApiOutline } from "./api-outline.js";
import { actionPage } from "./names.js";
import { code, join, type Lexicon, link, type Markdown, prose, words } from "./safe.js";

/** Since when an Action is deprecated, what replaces it, and why. */
export function deprecationWords(deprecated: Deprecation | undefined, service: ApiOutline, lexicon: Lexicon): Markdown {
  const { replacedBy, since, reason } = deprecated ?? {};
  const other = service.actions.find(({ name }) => name === replacedBy);
  const name = replacedBy === undefined ? undefined : code(replacedBy);
  const pieces = [
    since === undefined ? words`Deprecated.` : words`Deprecated since ${code(since)}.`,
    ...(name === undefined
      ? []
      : [words`Use ${other === undefined ? name : link(name, actionPage(other.name))} instead.`]),
    ...(reason === undefined ? [] : [prose(asSentence(reason), lexicon)]),
  ];
  return join(pieces, " ");
}
