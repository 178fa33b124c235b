import type { Action, Member, Type } from "../../model/model.js";
import { isAllInForm, isInForm } from "./form.js";
import { code, type Markdown, words } from "./safe.js";

/** How a response field looks on the wire, where that is not its name and its value. */
export function wrapperSentences({ name, wrapper }: Member): Markdown[] {
  return wrapper === undefined ? [] : [words`On the wire: ${code(`${name}.${wrapper}[]`)}.`];
}

/** How a parameter is sent; what is inside of one is sent with it. */
export function wireSentences(member: Member, action: Pick<Action, "methods" | "parameters">): Markdown[] {
  const sentences = encodingSentences(member);
  if (isInForm(member, action) && !isAllInForm(action)) sentences.push(words`Sent in the form body.`);
  return sentences;
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
    case "list": {
      const indexes = type.size?.max === 1 ? [1] : [1, 2];
      return indexes.flatMap((index) => flatNames(`${name}.${index}`, type.items, count)).slice(0, count);
    }
    case "map":
      return flatNames(`${name}.<key>`, type.items, count);
    case "structure":
      return type.members.flatMap((member) => flatNames(`${name}.${member.name}`, member.type, count)).slice(0, count);
    default:
      return [name];
  }
}
