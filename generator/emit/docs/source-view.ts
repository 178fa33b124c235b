import type { Action, Member, MemberPath, Source, SourceDocument } from "../../model/model.js";
import type { ApiOutline } from "./api-outline.js";
import { membersWithin } from "./members-within.js";
import { anchors } from "./names.js";
import { code, join, type Lexicon, link, type Markdown, prose, words } from "./safe.js";

/** A document with the places in it that speak of the Action. */
export interface SourceView {
  readonly key: string;
  readonly title: string;
  readonly hasPlace: boolean;
  readonly place: string;
  readonly hasFacts: boolean;
  /** Single facts that stand elsewhere, with their places. */
  readonly facts: Markdown;
}

interface Fact {
  readonly label: Markdown;
  readonly source: Source;
}

/** The documents that speak of an Action, in the order of the service. */
export function sourceViews(action: Action, service: ApiOutline, lexicon: Lexicon): readonly SourceView[] {
  const facts = factsOf(action);
  return Object.entries(service.documents).flatMap(([key, document]) => {
    const place = action.source[key];
    const there = facts.filter(({ source }) => source[key] !== undefined);
    if (place === undefined && there.length === 0) return [];
    return {
      key,
      title: documentTitle(document),
      hasPlace: place !== undefined,
      place: place ?? "",
      hasFacts: there.length > 0,
      facts: join(
        there.map(({ label, source }) => words`${label}: ${prose(source[key] ?? "", lexicon)}`),
        "; ",
      ),
    };
  });
}

/** `User guide (2018-03-01)`. */
export function documentTitle({ title, date }: SourceDocument): string {
  return date === undefined ? title : `${title} (${date})`;
}

function factsOf(action: Action): readonly Fact[] {
  const rules = action.rules.flatMap(({ id, source }) =>
    source === undefined ? [] : [{ label: link(code(id), `#${anchors.rule(id)}`), source }],
  );
  const errors = action.errors.flatMap((each) =>
    each.source === undefined ? [] : [{ label: code(each.code), source: each.source }],
  );
  return [
    ...memberFacts(action.parameters, anchors.parameter),
    ...rules,
    ...memberFacts(action.response, anchors.response),
    ...errors,
  ];
}

function memberFacts(members: readonly Member[], anchor: (path: MemberPath) => string): readonly Fact[] {
  const facts: Fact[] = [];
  for (const { path, member } of membersWithin(members)) {
    const { source } = member;
    if (source !== undefined) facts.push({ label: link(code(path.join(".")), `#${anchor(path)}`), source });
  }
  return facts;
}
