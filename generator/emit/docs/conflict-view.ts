import type { Action, Conflict } from "../../model/model.js";
import type { ApiOutline } from "./api-outline.js";
import type { GroupOutline } from "./conflict-groups.js";
import { factTarget } from "./fact-target.js";
import { anchors } from "./names.js";
import { code, type Lexicon, link, type Markdown, PLAIN, prose, words } from "./safe.js";

/** A fact on which documents differ. */
export interface ConflictView {
  readonly about: Markdown;
  readonly claims: readonly {
    readonly document: string;
    readonly claim: Markdown;
  }[];
  readonly chosen: Markdown;
}

/** A conflict whose fact stands at a place of some page, if at any. */
export function conflictView(conflict: Conflict, target: string | undefined, lexicon: Lexicon): ConflictView {
  const about = code(conflict.about);
  return {
    about: target === undefined ? about : link(about, target),
    claims: Object.entries(conflict.claims).map(([document, claim]) => ({ document, claim: prose(claim, lexicon) })),
    chosen: prose(conflict.chosen, lexicon),
  };
}

/** The conflicts of an Action on its own page; those that come with a mixin say which Actions share them. */
export function ownConflictViews(
  action: Action,
  service: ApiOutline,
  groups: readonly GroupOutline[],
  lexicon: Lexicon,
): readonly ConflictView[] {
  return action.conflicts.map((conflict) => {
    const view = conflictView(conflict, factTarget(conflict.about, action, service), lexicon);
    const shared = groups.find((group) => group.isShared && group.files.includes(conflict.span.file));
    return shared === undefined ? view : { ...view, about: words`${view.about}, ${sharedWords(shared, service)}` };
  });
}

/** Where the page of all conflicts speaks of an Action. */
export function ownGroupTarget(action: Action, service: ApiOutline, groups: readonly GroupOutline[]): string {
  const own = groups.find(({ isShared, name }) => !isShared && name === action.name);
  return `../conflicts.md#${own === undefined ? anchors.conflictsOfService(service) : anchors.conflicts(own, service)}`;
}

function sharedWords(group: GroupOutline, service: ApiOutline): Markdown {
  const others = group.users - 1;
  const label = prose(others === 1 ? "one other Action" : `${others} other Actions`, PLAIN);
  return words`shared with ${link(label, `../conflicts.md#${anchors.conflicts(group, service)}`)}`;
}
