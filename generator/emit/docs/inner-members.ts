import type { Member, Type } from "../../model/model.js";

/** The members inside a type, through lists and maps. */
export function innerMembers(type: Type): readonly Member[] {
  if (type.kind === "structure") return type.members;
  return type.kind === "list" || type.kind === "map" ? innerMembers(type.items) : [];
}
