import { Document, isMap, isPair, type Pair, visit, type YAMLMap, YAMLSeq } from "yaml";
import type { DraftedAction } from "./action.js";

const MODELINE = "# yaml-language-server: $schema=../../schema.json\n";
const LINE_WIDTH = 120;

/** Quotes what other readers of YAML would take for something else: the name `Y`, the text `on`. */
const OPTIONS = { compat: "yaml-1.1" } as const;

/**
 * An Action as YAML: mappings of a few plain values on one line, all others as blocks.
 *
 *     parameters:
 *       RegionId: { use: RegionId, required: true }
 *       ResourceId:
 *         type: list
 *         items: { type: string }
 */
export function printAction(action: DraftedAction): string {
  const document = new Document(action, OPTIONS);
  visit(document, {
    Map(_, map, path) {
      const pair = path.at(-1);
      const indent = 2 * (path.filter(isMap).length - 1);
      if (isPair(pair) && isPlain(map) && indent + widthOf(pair) <= LINE_WIDTH) map.flow = true;
    },
    // What takes the place of a node is visited as well.
    Seq: (_, list) => (list instanceof CloseList ? undefined : CloseList.of(list)),
  });
  return MODELINE + document.toString({ lineWidth: 0 });
}

/** Whether nothing in a mapping has contents of its own. */
function isPlain(map: YAMLMap): boolean {
  return map.items.every(({ value }) => !isMap(value) || value.items.length === 0);
}

/** The length of `key: { … }` on a line. */
function widthOf(pair: Pair): number {
  const document = new Document(null, OPTIONS);
  document.contents = document.createNode(new Map([[pair.key, pair.value]])) as never;
  const braces = "{  }\n";
  return document.toString({ collectionStyle: "flow", lineWidth: 0 }).length - braces.length;
}

/** A list on one line, without the blanks inside of the brackets that mappings have inside of the braces. */
class CloseList extends YAMLSeq {
  static of({ items }: YAMLSeq): CloseList {
    const list = new CloseList();
    list.items = items;
    list.flow = true;
    return list;
  }

  override toString(...[context, ...rest]: Parameters<YAMLSeq["toString"]>): string {
    return super.toString(context && { ...context, flowCollectionPadding: "" }, ...rest);
  }
}
