import type { Action, Deprecation, Member, MemberPath } from "../../model/model.js";
import type { ApiOutline } from "./api-outline.js";
import { membersWithin } from "./members-within.js";
import { anchors } from "./names.js";
import { code, join, link, type Markdown, words } from "./safe.js";
import { sinceWords } from "./since-words.js";

/** What came later than the Action, and what is not to be used any more. */
export interface HistoryView {
  readonly entries: readonly Markdown[];
}

interface Change {
  readonly label: Markdown;
  readonly since: string | undefined;
  readonly deprecated: Deprecation | undefined;
}

export function historyView(action: Action, service: ApiOutline): HistoryView {
  const changes = [
    ...memberChanges(action.parameters, anchors.parameter),
    ...memberChanges(action.response, anchors.response),
  ];
  const documents = [...new Set(changes.flatMap(({ since }) => since ?? []))];
  const came = documents.map((document) => {
    const labels = changes.filter(({ since }) => since === document).map(({ label }) => label);
    return words`${sinceWords(document, service)}: ${join(labels, ", ")}`;
  });
  const gone = changes.filter(({ deprecated }) => deprecated !== undefined);
  const old = gone.map(({ label, deprecated: { replacedBy } = {} }) =>
    replacedBy === undefined ? label : words`${label} (now ${code(replacedBy)})`,
  );
  return { entries: [...came, ...(old.length === 0 ? [] : [words`deprecated: ${join(old, ", ")}`])] };
}

function memberChanges(members: readonly Member[], anchor: (path: MemberPath) => string): Change[] {
  const changes: Change[] = [];
  for (const { path, member } of membersWithin(members)) {
    const { since, deprecated } = member;
    if (since === undefined && deprecated === undefined) continue;
    changes.push({ label: link(code(path.join(".")), `#${anchor(path)}`), since, deprecated });
  }
  return changes;
}
