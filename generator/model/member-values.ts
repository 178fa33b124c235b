/** Members by their paths, and the values that a request has for them. */
import type { BareMember } from "./bare.js";
import type { Member, MemberPath } from "./model.js";

/** The members of an object, whatever they are. */
export type Fields = Readonly<Record<string, unknown>>;

/** The member that a path names, through structures. */
export function memberAt(members: readonly Member[], path: MemberPath): Member | undefined;
export function memberAt(members: readonly BareMember[], path: MemberPath): BareMember | undefined;
export function memberAt(members: readonly BareMember[], path: MemberPath): BareMember | undefined {
  let siblings = members;
  let member: BareMember | undefined;
  for (const name of path) {
    member = membersByName(siblings).get(name);
    if (member === undefined) return undefined;
    siblings = member.type.kind === "structure" ? member.type.members : NO_MEMBERS;
  }
  return member;
}

const NO_MEMBERS: readonly BareMember[] = [];

/** The paths that could stand for one that leads nowhere: its siblings, as far down as it is right. */
export function namesBeside(members: readonly BareMember[], [first = "", ...rest]: readonly string[]): string[] {
  const type = members.find((member) => member.name === first)?.type;
  if (rest.length === 0 || type?.kind !== "structure") return members.map((member) => member.name);
  return namesBeside(type.members, rest).map((name) => `${first}.${name}`);
}

/** The members of the structures in the list at a path; none when there is no such list. */
export function elementMembers(members: readonly Member[], path: MemberPath): readonly Member[];
export function elementMembers(members: readonly BareMember[], path: MemberPath): readonly BareMember[];
export function elementMembers(members: readonly BareMember[], path: MemberPath): readonly BareMember[] {
  const type = memberAt(members, path)?.type;
  return type?.kind === "list" && type.items.kind === "structure" ? type.items.members : [];
}

const named = new WeakMap<readonly BareMember[], ReadonlyMap<string, BareMember>>();

/** Members by their names, sorted once: the same ones are looked up for many requests. */
export function membersByName(members: readonly BareMember[]): ReadonlyMap<string, BareMember> {
  let found = named.get(members);
  if (found === undefined) named.set(members, (found = new Map(members.map((member) => [member.name, member]))));
  return found;
}

const replaced = new WeakMap<readonly BareMember[], ReadonlyMap<string, readonly string[]>>();

/** The names of deprecated members that stand for `name`; most have none. */
export function deprecatedNames(members: readonly BareMember[], name: string): readonly string[] {
  let found = replaced.get(members);
  if (found === undefined) replaced.set(members, (found = deprecatedByReplacement(members)));
  return found.get(name) ?? NO_NAMES;
}

const NO_NAMES: readonly string[] = [];

function deprecatedByReplacement(members: readonly BareMember[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { name, deprecated } of members) {
    const replacedBy = deprecated?.replacedBy;
    if (replacedBy !== undefined) found.set(replacedBy, [...(found.get(replacedBy) ?? []), name]);
  }
  return found;
}

/** What a request has at a path; nothing where a value of another type has no members. */
export function lookup(scope: Fields, path: MemberPath): unknown {
  const [name = ""] = path;
  return path.length === 1 ? ownValue(scope, name) : path.reduce<unknown>(valueOf, scope);
}

function valueOf(holder: unknown, name: string): unknown {
  return isRecord(holder) ? ownValue(holder, name) : undefined;
}

function ownValue(holder: Fields, name: string): unknown {
  return Object.hasOwn(holder, name) ? holder[name] : undefined;
}

/** Whether a member is given under its own name. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Whether a member is given under a deprecated name. */
export function isGivenOtherwise(name: string, siblings: readonly BareMember[], holder: Fields): boolean {
  return deprecatedNames(siblings, name).some((other) => isGiven(ownValue(holder, other)));
}

/** An object with members: not null, no array, no Date, Map, Set, … */
export function isRecord(value: unknown): value is Fields {
  if (typeof value !== "object" || value === null) return false;
  // Almost all are plain, which is quickly told.
  return (
    Object.getPrototypeOf(value) === Object.prototype || Object.prototype.toString.call(value) === "[object Object]"
  );
}
