import type { Lifecycle } from "../../../model/model.js";
import { type Change, changesOf, statesOf } from "../lifecycle-words.js";
import { arrow, circle, picture, rectangle, type Shape, text, widthOf } from "./svg.js";

const ROW = 72;
const HEIGHT = 34;
const MARGIN = 14;
/** Between two lines beside the states, without the label. */
const LANE = 26;

/** A change with the rows of its two states. */
interface Edge extends Change {
  readonly start: number;
  readonly end: number;
}

/** A change that is drawn beside the states, at a distance from them. */
interface Detour extends Edge {
  readonly x: number;
}

/** The life cycle of a resource: its states below each other, what skips some of them beside them. */
export function statePicture(lifecycle: Lifecycle, title: string): string {
  const states = statesOf(lifecycle);
  const rowOf = (state: string | undefined, missing: number) =>
    state === undefined ? missing : states.indexOf(state) + 1;
  const edges = changesOf(lifecycle).map((change): Edge => {
    return { ...change, start: rowOf(change.from, 0), end: rowOf(change.to, states.length + 1) };
  });
  const straight = edges.filter(({ start, end }) => end === start + 1);
  const [down, up] = [
    edges.filter(({ start, end }) => end > start + 1),
    edges.filter(({ start, end }) => end <= start),
  ];
  const half = Math.max(...states.map(widthOf)) / 2 + MARGIN;
  const right = lanes(down, Math.max(half, ...straight.map(({ label }) => 10 + widthOf(label))) + LANE);
  const left = lanes(up, half + LANE);
  const middle = Math.max(half, ...left.map(({ x, label }) => x + 8 + widthOf(label))) + 2;
  const width =
    middle +
    Math.max(
      half,
      ...right.map(({ x, label }) => x + 8 + widthOf(label)),
      ...straight.map(({ label }) => 10 + widthOf(label)),
    ) +
    2;
  const hasEnd = edges.some(({ to }) => to === undefined);
  const rows = states.length + (hasEnd ? 2 : 1);
  return picture(width, rows * ROW, title, [
    ...straight.flatMap((edge) => straightShapes(edge, middle)),
    ...right.flatMap((detour) => detourShapes(detour, middle, half, 1)),
    ...left.flatMap((detour) => detourShapes(detour, middle, half, -1)),
    circle(middle, yOf(0), 7, "dot"),
    ...states.flatMap((state, index) => stateShapes(state, middle, yOf(index + 1), half)),
    ...(hasEnd ? endShapes(middle, yOf(states.length + 1)) : []),
  ]);
}

/** The shortest ones nearest to the states; each leaves room for the label of the one before. */
function lanes(edges: readonly Edge[], first: number): readonly Detour[] {
  const span = ({ start, end }: Edge) => Math.abs(end - start);
  let next = first;
  return [...edges]
    .sort((a, b) => span(a) - span(b))
    .map((edge) => {
      const x = next;
      next += LANE + widthOf(edge.label);
      return { ...edge, x };
    });
}

function straightShapes({ start, end, label }: Edge, middle: number): readonly Shape[] {
  const [from, to] = [yOf(start) + (start === 0 ? 7 : HEIGHT / 2), yOf(end) - HEIGHT / 2];
  return [
    arrow(
      [
        [middle, from],
        [middle, to],
      ],
      "down",
    ),
    text(middle + 10, (from + to) / 2, label, "label", "start"),
  ];
}

/** Out of the side of a state, along a lane, and into the side of another; those that leave and arrive keep apart. */
function detourShapes(
  { start, end, to, x, label }: Detour,
  middle: number,
  half: number,
  side: 1 | -1,
): readonly Shape[] {
  const lane = middle + side * x;
  const edge = middle + side * half;
  // The end is a dot, and not as wide as a state.
  const arrival = to === undefined ? middle + side * 11 : edge;
  const [top, bottom] = [yOf(start) + 7, to === undefined ? yOf(end) : yOf(end) - 7];
  return [
    arrow(
      [
        [edge, top],
        [lane, top],
        [lane, bottom],
        [arrival, bottom],
      ],
      side === 1 ? "left" : "right",
    ),
    text(lane + side * 8, betweenRows((top + bottom) / 2), label, "label", side === 1 ? "start" : "end"),
  ];
}

function stateShapes(state: string, middle: number, y: number, half: number): readonly Shape[] {
  return [
    rectangle(middle - half, y - HEIGHT / 2, 2 * half, HEIGHT, "state", HEIGHT / 2),
    text(middle, y, state, "code", "middle"),
  ];
}

function endShapes(middle: number, y: number): readonly Shape[] {
  return [circle(middle, y, 11, "state"), circle(middle, y, 6, "dot")];
}

/** The nearest place between two rows, where no line goes across. */
function betweenRows(y: number): number {
  return Math.round(y / ROW) * ROW;
}

function yOf(row: number): number {
  return row * ROW + ROW / 2;
}
