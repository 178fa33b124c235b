import type { Type } from "../../model/model.js";
import { literal } from "./safe.js";

/** The TypeScript type of a value; `name` is the name of the structure in it, if there is one. */
export function typeText(type: Type, name: string): string {
  switch (type.kind) {
    case "string": {
      const values = type.values?.map((each) => literal(each.value));
      if (values === undefined) return "string";
      return type.open ? `${values.join(" | ")} | (string & {})` : values.join(" | ");
    }
    case "integer":
    case "long":
      if (type.values === undefined || type.open) return "number";
      return type.values.map((each) => literal(each.value)).join(" | ");
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "structure":
      return name;
    case "list":
      return `Array<${typeText(type.items, name)}>`;
    case "map":
      return `Record<string, ${typeText(type.items, name)}>`;
    default:
      return type satisfies never;
  }
}
