import type { Member, Type } from "../../model/model.js";
import { code, type Markdown, words } from "./safe.js";

/** How a member looks on the wire, where that is not its name and its value. */
export function wireSentences(member: Member, place: "request" | "response", isTop: boolean): Markdown[] {
  if (place === "response") {
    return member.wrapper === undefined ? [] : [words`On the wire: ${code(`${member.name}.${member.wrapper}[]`)}.`];
  }
  if (!isTop) return [];
  const position = member.in === "body" ? [words`Sent in the form body.`] : [];
  return [...encodingSentences(member), ...position];
}

function encodingSentences({ name, type, encoding }: Member): Markdown[] {
  if (type.kind !== "list" && type.kind !== "structure" && type.kind !== "map") return [];
  switch (encoding) {
    case "json":
      return [words`Sent as a JSON string.`];
    case "comma":
      return [words`Sent as one string, the elements joined by commas.`];
    case "flat": {
      const [first, second] = flatNames(name, type, 2);
      if (first === undefined) return [];
      return [
        second === undefined
          ? words`Sent as ${code(first)}.`
          : words`Sent as ${code(first)}, ${code(second)} and so on.`,
      ];
    }
    default:
      return encoding satisfies never;
  }
}

/** The first names that a flat list or structure has on the wire: `Tag.1.Key`, `Tag.1.Value`, `Tag.2.Key` … */
function flatNames(name: string, type: Type, count: number): readonly string[] {
  switch (type.kind) {
    case "list":
      return [1, 2].flatMap((index) => flatNames(`${name}.${index}`, type.items, count)).slice(0, count);
    case "map":
      return flatNames(`${name}.<key>`, type.items, count);
    case "structure":
      return type.members.flatMap((member) => flatNames(`${name}.${member.name}`, member.type, count)).slice(0, count);
    default:
      return [name];
  }
}
