import type { StructureType, Type } from "../../model/model.js";

/** The structure that a type is, or that its elements are. */
export function innerStructure(type: Type): StructureType | undefined {
  if (type.kind === "structure") return type;
  return "items" in type ? innerStructure(type.items) : undefined;
}
