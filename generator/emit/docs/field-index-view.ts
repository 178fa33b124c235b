import type { Member, MemberPath } from "../../model/model.js";
import type { ApiMembers } from "../api-members.js";
import { membersWithin, type PlacedMember } from "./members-within.js";
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

interface Use extends PlacedMember {
  /** The name of an Action. */
  readonly action: string;
}

/** @param source the file that the page follows from */
export function fieldIndexView({ title, actions }: ApiMembers, source: string): FieldIndexView {
  const parameters = usesOf(actions, ({ parameters }) => parameters);
  const fields = usesOf(actions, ({ response }) => response);
  const names = [...new Set([...parameters.keys(), ...fields.keys()])].sort(byName);
  return {
    source,
    title,
    fields: names.map((name) => {
      const uses = { request: parameters.get(name) ?? [], response: fields.get(name) ?? [] };
      const types = [...uses.request, ...uses.response].map(({ member: { type } }) => typeWords(type));
      return {
        anchor: anchors.field(name),
        name,
        types: join([...new Map(types.map((each) => [each.source, each])).values()], ", "),
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

type Action = ApiMembers["actions"][number];

function usesOf(
  actions: readonly Action[],
  membersOf: (action: Action) => readonly Member[],
): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  for (const action of actions) {
    for (const { path, member } of membersWithin(membersOf(action))) {
      let known = uses.get(member.name);
      if (known === undefined) uses.set(member.name, (known = []));
      // One link to each page is enough.
      if (known.at(-1)?.action !== action.name) known.push({ action: action.name, path, member });
    }
  }
  return uses;
}

/** What more Actions have than this, such as `RequestId`, nobody looks up. */
const MOST = 50;

function useLinks(uses: readonly Use[], anchor: (path: MemberPath) => string): Markdown {
  if (uses.length > MOST) return prose(`${uses.length} Actions`, PLAIN);
  return join(
    uses.map(({ action, path }) => link(prose(action, PLAIN), `${actionPage(action)}#${anchor(path)}`)),
    ", ",
  );
}
