import { Document, isMap, isPair, type Pair, visit, type YAMLMap, YAMLSeq } from "yaml";
import type { ServiceFile } from "../spec/language.js";
import type { DraftedAction } from "./action.js";

/** The first line, by which editors find the schema; the depth is that of the file below the folder of the spec. */
const modeline = (depth: number) => `# yaml-language-server: $schema=${"../".repeat(depth)}schema.json\n`;
const LINE_WIDTH = 120;

/** Quotes what other readers of YAML would take for something else: the name `Y`, the text `on`. */
const OPTIONS = { compat: "yaml-1.1" } as const;

/** An Action as YAML. */
export function printAction(action: DraftedAction): string {
  return modeline(2) + printContent(action);
}

/** A service as YAML. */
export function printService(service: ServiceFile): string {
  return modeline(1) + printContent(service);
}

/**
 * The content of a file as YAML: mappings of a few plain values on one line, all others as blocks.
 *
 *     parameters:
 *       RegionId: { use: RegionId, required: true }
 *       ResourceId:
 *         type: list
 *         items: { type: string }
 */
function printContent(content: object): string {
  const document = new Document(content, OPTIONS);
  visit(document, {
    Map(_, map, path) {
      const pair = path.at(-1);
      const indent = 2 * (path.filter(isMap).length - 1);
      if (isPair(pair) && isPlain(map) && indent + widthOf(pair) <= LINE_WIDTH) map.flow = true;
    },
    // What takes the place of a node is visited as well.
    Seq: (_, list) => (list instanceof CloseList ? undefined : CloseList.of(list)),
  });
  return document.toString({ lineWidth: 0 });
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
