import type { Type } from "../../model/model.js";
import { type Markdown, words } from "./safe.js";

/** Types that have no items. */
const SINGLE = {
  string: { one: words`string`, many: words`strings` },
  integer: { one: words`integer`, many: words`integers` },
  long: { one: words`integer (64 bits)`, many: words`integers (64 bits)` },
  number: { one: words`number`, many: words`numbers` },
  boolean: { one: words`boolean`, many: words`booleans` },
  structure: { one: words`object`, many: words`objects` },
};

/** A type in words: `list of objects`, `integer (64 bits)`. */
export function typeWords(type: Type): Markdown {
  switch (type.kind) {
    case "list":
      return words`list of ${plural(type.items)}`;
    case "map":
      return words`map of ${plural(type.items)}`;
    default:
      return SINGLE[type.kind].one;
  }
}

function plural(type: Type): Markdown {
  switch (type.kind) {
    case "list":
      return words`lists of ${plural(type.items)}`;
    case "map":
      return words`maps of ${plural(type.items)}`;
    default:
      return SINGLE[type.kind].many;
  }
}
