import type { Type } from "../../model/model.js";

/** The names that a flat list, structure or map has on the wire: `Tag.{n}.Key`, with n counting from 1. */
export function wireNames(name: string, type: Type): readonly string[] {
  switch (type.kind) {
    case "list":
      return wireNames(`${name}.{n}`, type.items);
    case "map":
      return wireNames(`${name}.{key}`, type.items);
    case "structure":
      return type.members.flatMap((member) => wireNames(`${name}.${member.name}`, member.type));
    default:
      return [name];
  }
}
