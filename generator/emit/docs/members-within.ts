import type { Member, MemberPath } from "../../model/model.js";
import { innerMembers } from "./inner-members.js";

/** A member with the names that lead to it, its own included. */
export interface PlacedMember {
  readonly path: MemberPath;
  readonly member: Member;
}

const known = new WeakMap<readonly Member[], readonly PlacedMember[]>();

/** Members with all that is inside of them, each before what is inside of it. Found out once for a list. */
export function membersWithin(members: readonly Member[]): readonly PlacedMember[] {
  let found = known.get(members);
  if (found === undefined) known.set(members, (found = add(members, [], [])));
  return found;
}

function add(members: readonly Member[], parent: MemberPath, to: PlacedMember[]): PlacedMember[] {
  for (const member of members) {
    const path = [...parent, member.name];
    to.push({ path, member });
    add(innerMembers(member.type), path, to);
  }
  return to;
}
