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
    member = siblings.find((each) => each.name === name);
    if (member === undefined) return undefined;
    siblings = member.type.kind === "structure" ? member.type.members : [];
  }
  return member;
}

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

/** The names of deprecated members that stand for `name`. */
export function deprecatedNames(members: readonly BareMember[], name: string): string[] {
  return members.filter((member) => member.deprecated?.replacedBy === name).map((member) => member.name);
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
  return siblings.some(
    (other) =>
      other.deprecated?.replacedBy === name && Object.hasOwn(holder, other.name) && isGiven(holder[other.name]),
  );
}

/** An object with members: not null, no array, no Date, Map, Set, … */
export function isRecord(value: unknown): value is Fields {
  return Object.prototype.toString.call(value) === "[object Object]";
}
