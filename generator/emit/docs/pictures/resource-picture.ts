import { type ActionFrame, type ApiFrame, apiOf, type MemberLists } from "../../api-members.js";
import { type IdFlow, idFlowOf } from "../id-flow.js";
import { curve, picture, rectangle, type Shape, text, widthOf } from "./svg.js";

/** What an Action does to its resource, in the order in which a box lists them, with the mark that says so. */
const MARKS = { creates: "+", reads: "○", changes: "△", deletes: "×" } as const;
type Kind = keyof typeof MARKS;

const LINE = 17;
const PADDING = 8;
const HEADER = 30;
const COLUMN_GAP = 24;
/** The column of text that the picture stands in; more of it than that would have to be scrolled. */
const WIDEST = 672;
const ROW_GAP = 20;
const LEGEND = 34;
/** As wide as a mark and the space after it; SVG drops plain spaces at the beginning of a text. */
const INDENT = "\u00a0\u00a0";

type Resource = ApiFrame["resources"][number];

/** A box with its place. */
interface Box {
  readonly resource: Resource;
  /** Whose ids its Actions take. */
  readonly needs: readonly string[];
  readonly lines: readonly string[];
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The resources of an API with their Actions, in columns: a resource stands to the right of those whose ids its Actions
 * take. Each box says which; lines show it where they cross no other box.
 */
export function resourcePicture(frame: ApiFrame, ...members: MemberLists): string {
  const ids = idFlowOf(apiOf(frame, members));
  const boxes = placedBoxes(frame, ids);
  const lines = boxes.flatMap((box) => {
    const needed = boxes.filter(
      ({ resource, column }) => column === box.column - 1 && ids.needs(box.resource.name).has(resource.name),
    );
    return needed.map((from) => edge(from, box));
  });
  const legend = Object.entries(MARKS)
    .map(([kind, mark]) => `${mark} ${kind}`)
    .join("   ");
  const width = Math.max(widthOf(legend), ...boxes.map((box) => box.x + box.width)) + 2;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) + LEGEND;
  return picture(width, height, `Resources of ${frame.title}`, [
    ...lines,
    ...boxes.flatMap(boxShapes),
    text(2, height - LEGEND / 2 + 4, legend, "label", "start"),
  ]);
}

function placedBoxes(api: ApiFrame, ids: IdFlow): readonly Box[] {
  const resources = api.resources.filter(({ name }) => api.actions.some(({ resource }) => resource === name));
  const columns = columnsOf(resources, ids);
  const count = Math.max(0, ...columns.values()) + 1;
  const widest = (WIDEST - 4 - (count - 1) * COLUMN_GAP) / count - 2 * PADDING;
  const lines = new Map(resources.map(({ name }) => [name, actionLines(api, name, widest)]));
  const longest = Math.max(...[...lines.values()].flat().map(widthOf), ...resources.map(({ title }) => widthOf(title)));
  const width = longest + 2 * PADDING;
  const tops: number[] = [];
  return resources.map((resource) => {
    const column = columns.get(resource.name) ?? 0;
    const own = lines.get(resource.name) ?? [];
    const titles = resources.filter(({ name }) => ids.needs(resource.name).has(name)).map(({ title }) => title);
    const needs = titles.length === 0 ? [] : wrapped(`takes ids of ${titles.join(", ")}`, longest);
    const height = HEADER + (needs.length + own.length) * LINE + PADDING;
    const y = tops[column] ?? 2;
    tops[column] = y + height + ROW_GAP;
    return { resource, needs, lines: own, column, x: 2 + column * (width + COLUMN_GAP), y, width, height };
  });
}

/** Each resource to the right of those that it needs; one that needs none right beside the first that needs it. */
function columnsOf(resources: readonly Resource[], ids: IdFlow): ReadonlyMap<string, number> {
  const columns = new Map(resources.map(({ name }) => [name, columnOf(name, ids, [])]));
  for (const { name } of resources) {
    const takers = resources
      .filter((other) => ids.needs(other.name).has(name))
      .map((other) => columns.get(other.name) ?? 0);
    if (ids.needs(name).size === 0 && takers.length > 0) columns.set(name, Math.max(0, Math.min(...takers) - 1));
  }
  return columns;
}

/** One more than that of the resources that it needs. Where two need each other the first one asked for comes first. */
function columnOf(resource: string, ids: IdFlow, asking: readonly string[]): number {
  const needed = [...ids.needs(resource)].filter((name) => !asking.includes(name));
  return Math.max(0, ...needed.map((name) => 1 + columnOf(name, ids, [...asking, resource])));
}

/** A text in lines that are not wider than this. */
function wrapped(content: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of content.split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length > 0 && widthOf(longer) <= width) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

function actionLines({ actions }: ApiFrame, resource: string, widest: number): readonly string[] {
  const own = actions.filter((action) => action.resource === resource);
  return (Object.keys(MARKS) as Kind[]).flatMap((kind) =>
    own.filter((action) => kindOf(action) === kind).flatMap(({ name }) => nameLines(MARKS[kind], name, widest)),
  );
}

/** A long name goes on below itself, from one of its words on. */
function nameLines(mark: string, name: string, widest: number): readonly string[] {
  const lines = [`${mark} `];
  for (const word of name.split(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/)) {
    const longer = `${lines.at(-1)}${word}`;
    const isFirst = longer.length <= INDENT.length + word.length;
    if (isFirst || widthOf(longer) <= widest) lines.splice(-1, 1, longer);
    else lines.push(INDENT + word);
  }
  return lines;
}

function kindOf({ name, effect }: ActionFrame): Kind {
  if (effect === "read") return "reads";
  if (effect === "destructive" || /^(Delete|Remove)/.test(name)) return "deletes";
  return /^(Create|Upload|Add)/.test(name) ? "creates" : "changes";
}

function boxShapes({ resource, needs, lines, x, y, width, height }: Box): readonly Shape[] {
  const left = x + PADDING;
  const top = (index: number) => y + HEADER + LINE * (index + 0.5);
  return [
    rectangle(x, y, width, height, "box", 8),
    text(left, y + HEADER / 2 + 2, resource.title, "title", "start"),
    ...needs.map((line, index) => text(left, top(index), line, "label", "start")),
    ...lines.map((line, index) => text(left, top(needs.length + index), line, "code", "start")),
  ];
}

function edge(from: Box, to: Box): Shape {
  return curve([from.x + from.width, from.y + HEADER / 2], [to.x, to.y + HEADER / 2]);
}
