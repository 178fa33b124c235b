/** Where ids come from, and where they go. */
import type { Member } from "../../model/model.js";
import { type ApiFrame, type ApiMembers, apiOf, type MemberLists } from "../api-members.js";
import { membersWithin } from "./members-within.js";

type Action = ApiMembers["actions"][number];

/** An Action of the API, or the name of one that the spec does not hold yet. */
export type Giver = Action | string;

/** What has to do with the ids of each Action of an API, in their order. */
export function idLinks(frame: ApiFrame, ...members: MemberLists): readonly IdLinksOf[] {
  const api = apiOf(frame, members);
  const ids = idFlowOf(api);
  return api.actions.map((action) => ids.linksOf(action));
}

const known = new WeakMap<ApiMembers, IdFlow>();

/** Found out once for the same API. */
export function idFlowOf(api: ApiMembers): IdFlow {
  let flow = known.get(api);
  if (flow === undefined) known.set(api, (flow = new IdFlow(api)));
  return flow;
}

export class IdFlow {
  readonly #resources: readonly string[];
  readonly #given = new Map<string, Giver[]>();
  readonly #taken = new Map<string, Action[]>();
  readonly #needs = new Map<string, ReadonlySet<string>>();

  constructor({ actions, pending, resources }: ApiMembers) {
    this.#resources = resources.map(({ name }) => name);
    for (const action of actions) {
      for (const id of idsIn(action.parameters)) push(this.#taken, id, action);
      for (const id of idsIn(action.response)) if (gives(action, id)) push(this.#given, id, action);
    }
    for (const id of this.#taken.keys()) {
      for (const name of pending) if (isAbout(name, id)) push(this.#given, id, name);
    }
  }

  /** The Actions that give ids of this kind: those that make what has the id, or list it. */
  givers(name: string): readonly Giver[] {
    return this.#given.get(idOf(name) ?? "") ?? [];
  }

  /** The Actions that take such an id as a parameter. */
  takers(name: string): readonly Action[] {
    return this.#taken.get(idOf(name) ?? "") ?? [];
  }

  /** What has to do with the ids among the members of an Action. */
  linksOf(action: Action): IdLinksOf {
    const names = new Set([...idNamesIn(action.parameters), ...idNamesIn(action.response)]);
    return Object.fromEntries(
      [...names].map((name) => {
        const givers = this.givers(name);
        const known = givers.filter((giver) => typeof giver !== "string");
        const links: IdLinks = {
          givers: others(known, action),
          pending: givers.filter((giver) => typeof giver === "string"),
          takers: others(givers.includes(action) ? this.takers(name) : [], action),
        };
        return [name, links];
      }),
    );
  }

  /** The resources whose ids the Actions of a resource take. */
  needs(resource: string): ReadonlySet<string> {
    let needs = this.#needs.get(resource);
    if (needs === undefined) this.#needs.set(resource, (needs = this.#needsOf(resource)));
    return needs;
  }

  #needsOf(resource: string): ReadonlySet<string> {
    const taken = [...this.#taken].filter(([, actions]) => actions.some((action) => action.resource === resource));
    const makers = taken.flatMap(([id]) =>
      this.givers(id).flatMap((giver) => (typeof giver === "string" ? [] : [giver])),
    );
    const others = makers.map((action) => action.resource).filter((name) => name !== resource);
    return new Set(others.filter((name) => this.#resources.includes(name)));
  }
}

/** Other Actions, named as long as they are few. */
export interface OtherActions {
  readonly count: number;
  readonly names: readonly string[];
}

/** What has to do with an id, seen from one Action. */
export interface IdLinks {
  /** The other Actions that give it. */
  readonly givers: OtherActions;
  /** Those that the spec does not hold yet. */
  readonly pending: readonly string[];
  /** The other Actions that take it; none unless the Action gives it. */
  readonly takers: OtherActions;
}

/** From how many Actions on they are only counted. */
export const MANY = 6;

/** By the names of the members of an Action. */
export type IdLinksOf = Readonly<Record<string, IdLinks>>;

/** Ids that name no thing of the service. */
const OTHER_IDS = ["RequestId", "RegionId"];

/** `ListenerId` for itself and for `ListenerIds`; undefined for what is no id of the service. */
function idOf(name: string): string | undefined {
  const id = name.endsWith("Ids") ? name.slice(0, -1) : name;
  return /\wId$/.test(id) && !OTHER_IDS.includes(id) ? id : undefined;
}

function others(actions: readonly Action[], action: Action): OtherActions {
  const count = actions.length - (actions.includes(action) ? 1 : 0);
  return { count, names: count < MANY ? actions.filter((each) => each !== action).map(({ name }) => name) : [] };
}

function idNamesIn(members: readonly Member[]): string[] {
  return membersWithin(members).flatMap(({ member: { name } }) => (idOf(name) === undefined ? [] : [name]));
}

function idsIn(members: readonly Member[]): ReadonlySet<string> {
  return new Set(membersWithin(members).flatMap(({ member }) => idOf(member.name) ?? []));
}

function gives(action: Action, id: string): boolean {
  return action.job?.id === id || isAbout(action.name, id);
}

/** `CreateListener` and `ListListeners` are about `ListenerId`, `DescribeListenerAttribute` asks for one. */
function isAbout(name: string, id: string): boolean {
  const thing = id.replace(/Id$/, "");
  const [, what] = /^(?:Create|Upload|Add|List|Describe)(.+)$/.exec(name) ?? [];
  return what === thing || what === `${thing}s`;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
