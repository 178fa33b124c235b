import type { Action, Conflict, Member, MemberPath } from "../../model/model.js";
import { innerMembers } from "./inner-members.js";
import { anchors } from "./names.js";
import { code, link, type Markdown } from "./safe.js";

/** A fact on which documents differ. */
export interface ConflictView {
  readonly about: Markdown;
  readonly claims: readonly {
    readonly document: string;
    readonly claim: string;
  }[];
  readonly chosen: string;
}

export function conflictView({ about, claims, chosen }: Conflict, action: Action): ConflictView {
  const anchor = anchorOf(about, action);
  return {
    about: anchor === undefined ? code(about) : link(code(about), `#${anchor}`),
    claims: Object.entries(claims).map(([document, claim]) => ({
      document,
      claim,
    })),
    chosen,
  };
}

/** The place on the page of `parameters.RuleList.Url.pattern` or `rules.domain-or-url`. */
function anchorOf(about: string, action: Action): string | undefined {
  const [section, ...rest] = about.split(".");
  switch (section) {
    case "parameters":
      return anchorOfMember(knownPath(action.parameters, rest), anchors.parameter);
    case "response":
      return anchorOfMember(knownPath(action.response, rest), anchors.response);
    case "rules": {
      const rule = action.rules.find(({ id }) => id === rest[0]);
      return rule === undefined ? undefined : anchors.rule(rule.id);
    }
    default:
      return undefined;
  }
}

function anchorOfMember(path: MemberPath, anchor: (path: MemberPath) => string): string | undefined {
  return path.length === 0 ? undefined : anchor(path);
}

/** As much of a path as names members. */
function knownPath(members: readonly Member[], [name, ...rest]: readonly string[]): MemberPath {
  const member = members.find((each) => each.name === name);
  return member === undefined ? [] : [member.name, ...knownPath(innerMembers(member.type), rest)];
}
