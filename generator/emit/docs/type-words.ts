import type { Type } from "../../model/model.js";

/** A type in words: `list of objects`, `integer (64 bits)`. */
export function typeWords(type: Type): string {
  switch (type.kind) {
    case "string":
    case "integer":
    case "number":
    case "boolean":
      return type.kind;
    case "long":
      return "integer (64 bits)";
    case "structure":
      return "object";
    case "list":
    case "map":
      return `${type.kind} of ${plural(type.items)}`;
    default:
      return type satisfies never;
  }
}

function plural(type: Type): string {
  switch (type.kind) {
    case "string":
    case "integer":
    case "number":
    case "boolean":
      return `${type.kind}s`;
    case "long":
      return "integers (64 bits)";
    case "structure":
      return "objects";
    case "list":
    case "map":
      return `${type.kind}s of ${plural(type.items)}`;
    default:
      return type satisfies never;
  }
}
