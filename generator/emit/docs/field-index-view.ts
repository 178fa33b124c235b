import type { Action, Member, MemberPath, Service } from "../../model/model.js";
import { innerMembers } from "./inner-members.js";
import { actionPage, anchors } from "./names.js";
import { join, link, type Markdown, PLAIN, prose } from "./safe.js";
import { typeWords } from "./type-words.js";

/** The page with each name of an API's parameters and fields, and the Actions that have it. */
export interface FieldIndexView {
  readonly source: string;
  readonly title: string;
  readonly fields: readonly FieldRow[];
}

interface FieldRow {
  readonly anchor: string;
  readonly name: string;
  readonly types: Markdown;
  readonly parameterOf: Markdown;
  readonly fieldOf: Markdown;
}

interface Use {
  readonly action: Action;
  readonly path: MemberPath;
  readonly member: Member;
}

export function fieldIndexView(service: Service): FieldIndexView {
  const parameters = usesOf(service, ({ parameters }) => parameters);
  const fields = usesOf(service, ({ response }) => response);
  const names = [...new Set([...parameters.keys(), ...fields.keys()])].sort(byName);
  return {
    source: service.span.file,
    title: service.title,
    fields: names.map((name) => {
      const uses = { request: parameters.get(name) ?? [], response: fields.get(name) ?? [] };
      const types = [...uses.request, ...uses.response].map(({ member }) => typeWords(member.type));
      return {
        anchor: anchors.field(name),
        name,
        types: prose([...new Set(types)].join(", "), PLAIN),
        parameterOf: useLinks(uses.request, anchors.parameter),
        fieldOf: useLinks(uses.response, anchors.response),
      };
    }),
  };
}

/** By the letters, whatever their case. */
function byName(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  if (left === right) return a < b ? -1 : 1;
  return left < right ? -1 : 1;
}

function usesOf(service: Service, membersOf: (action: Action) => readonly Member[]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const action of service.actions) {
    for (const use of usesIn(membersOf(action), action, [])) {
      const others = uses.get(use.member.name) ?? [];
      // One link to each page is enough.
      if (others.some((other) => other.action === action)) continue;
      uses.set(use.member.name, [...others, use]);
    }
  }
  return uses;
}

function usesIn(members: readonly Member[], action: Action, parent: MemberPath): Use[] {
  return members.flatMap((member) => {
    const path = [...parent, member.name];
    return [{ action, path, member }, ...usesIn(innerMembers(member.type), action, path)];
  });
}

/** What more Actions have than this, such as `RequestId`, nobody looks up. */
const MOST = 50;

function useLinks(uses: readonly Use[], anchor: (path: MemberPath) => string): Markdown {
  if (uses.length > MOST) return prose(`${uses.length} Actions`, PLAIN);
  return join(
    uses.map(({ action, path }) => link(prose(action.name, PLAIN), `${actionPage(action.name)}#${anchor(path)}`)),
    ", ",
  );
}
