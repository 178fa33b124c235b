/** The newer spec as those see it who call what it has by the older names, and the names that it has instead. */
import type { Action, EnumValue, Member, Model, Service, Type } from "../../model/model.js";
import { conversionOf, isSameKind } from "./conversion.js";
import { declaredRenames } from "./declared.js";
import { rulesUnderOldNames } from "./follow-rules.js";
import type { Rename, Way } from "./rename.js";

export interface Followed {
  /** It differs from the older model in what no rename explains. */
  readonly model: Model;
  readonly renames: readonly Rename[];
}

export function follow(before: Model, after: Model): Followed {
  const renames: Rename[] = [];
  const services = after.services.map((service) => {
    const older = before.services.find(({ name }) => name === service.name);
    return older === undefined ? service : followService(older, service, renames);
  });
  return { model: { services }, renames };
}

function followService(before: Service, after: Service, found: Rename[]): Service {
  const api = before.name;
  const names = declaredRenames(before.actions, after.actions, {
    nameOf: ({ name }) => name,
    isAlike: () => true,
    mayBeKnown: false,
  });
  for (const [from, to] of names) found.push({ api, kind: "action", way: [from], to });
  const actions = underOldNames(before.actions, after.actions, names).map((action) => {
    const older = before.actions.find(({ name }) => name === action.name);
    return older === undefined ? action : followAction(api, older, action, found);
  });
  return { ...after, actions };
}

function followAction(api: string, before: Action, after: Action, found: Rename[]): Action {
  const own: Rename[] = [];
  const place = { api, isRequest: true, found: own };
  const parameters = followMembers(before.parameters, after.parameters, { ...place, way: [before.name, "parameters"] });
  const response = followMembers(before.response, after.response, {
    ...place,
    isRequest: false,
    way: [before.name, "response"],
  });
  found.push(...own);
  const { paginator } = after;
  const items = own.find(({ kind, way, to }) => kind === "member" && way.length === 3 && to === paginator?.items)
    ?.way[2];
  return {
    ...after,
    parameters,
    response,
    rules: rulesUnderOldNames(after.rules, own),
    ...(paginator === undefined || items === undefined ? {} : { paginator: { ...paginator, items } }),
  };
}

interface Place {
  readonly api: string;
  readonly way: Way;
  readonly isRequest: boolean;
  readonly found: Rename[];
}

function followMembers(before: readonly Member[], after: readonly Member[], place: Place): Member[] {
  const names = declaredRenames(before, after, {
    nameOf: ({ name }) => name,
    isAlike: (older, newer) => isSameKind(older.type, newer.type) || conversionOf(older, newer) !== undefined,
    mayBeKnown: place.isRequest,
  });
  for (const [from, to] of names) place.found.push({ ...at(place, from), kind: "member", to });
  return underOldNames(before, after, names).map((member) => {
    const older = before.find(({ name }) => name === member.name);
    if (older === undefined) return member;
    // Where the older spec has both names, the other one may be given.
    const isOther = names.has(member.name) && before.some(({ name }) => name === names.get(member.name));
    const type = followType(older.type, member.type, { ...place, way: [...place.way, member.name] });
    return { ...member, type, required: isOther ? older.required : member.required };
  });
}

function followType(before: Type, after: Type, place: Place): Type {
  if (before.kind === "structure" && after.kind === "structure") {
    return { ...after, members: followMembers(before.members, after.members, place) };
  }
  if ((before.kind === "list" && after.kind === "list") || (before.kind === "map" && after.kind === "map")) {
    const brackets = before.kind === "list" ? "[]" : "{}";
    return { ...after, items: followType(before.items, after.items, { ...place, way: [...place.way, brackets] }) };
  }
  const hasValues =
    "values" in before && "values" in after && before.values !== undefined && after.values !== undefined;
  return hasValues ? { ...after, values: followValues(before.values ?? [], after.values ?? [], place) } : after;
}

function followValues(before: readonly EnumValue[], after: readonly EnumValue[], place: Place): EnumValue[] {
  const nameOf = ({ value }: EnumValue) => String(value);
  const names = declaredRenames(before, after, { nameOf, isAlike: () => true, mayBeKnown: place.isRequest });
  for (const [from, to] of names) {
    const { value } = after.find((each) => nameOf(each) === to) ?? { value: to };
    place.found.push({ ...at(place, from), kind: "value", to: value });
  }
  const named = (values: readonly EnumValue[]) => values.map((value) => ({ ...value, name: nameOf(value) }));
  return underOldNames(named(before), named(after), names).map(({ name, ...value }) => {
    const older = before.find((each) => nameOf(each) === name);
    return { ...value, value: older?.value ?? value.value };
  });
}

function at({ api, way }: Place, name: string): Pick<Rename, "api" | "way"> {
  return { api, way: [...way, name] };
}

/** What has a newer name stands under each of its older ones, and under the newer one if that was known before. */
function underOldNames<Item extends { readonly name: string }>(
  before: readonly Item[],
  after: readonly Item[],
  renames: ReadonlyMap<string, string>,
): Item[] {
  const isKnown = (wanted: string) => before.some(({ name }) => name === wanted);
  return after.flatMap((item) => {
    if (renames.has(item.name)) return [];
    const older = [...renames].filter(([, to]) => to === item.name).map(([name]) => ({ ...item, name }));
    return older.length === 0 || isKnown(item.name) ? [item, ...older] : older;
  });
}
