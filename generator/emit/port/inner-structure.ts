import type { StructureType, Type } from "../../model/model.js";

/** The structure that a type is, or that its elements are. */
export function innerStructure(type: Type): StructureType | undefined {
  const inner = innermost(type);
  return inner.kind === "structure" ? inner : undefined;
}

/** The type itself, or that of the elements of lists and maps at any depth. */
export function innermost(type: Type): Exclude<Type, { readonly items: Type }> {
  return "items" in type ? innermost(type.items) : type;
}
