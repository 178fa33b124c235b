/** The only place where spec text becomes SVG. Pictures have no ids, so that several of them can stand on one page. */

/** An element that is finished; only this module makes it. */
export class Shape {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** The classes that the style below knows. */
type Look = "box" | "state" | "line" | "tip" | "dot" | "title" | "code" | "label";

/**
 * In a page of the site the colours are those of its theme. Where a picture stands alone they are those of GitHub, dark
 * or light as the reader's system is.
 */
const STYLE = `
.slbgen{--ink:var(--sl-color-text,#1f2328);--faint:var(--sl-color-gray-3,#59636e);--edge:var(--sl-color-gray-5,#d1d9e0);--paper:var(--sl-color-bg,#ffffff);font:12px system-ui,sans-serif}
@media (prefers-color-scheme:dark){.slbgen{--ink:var(--sl-color-text,#f0f6fc);--faint:var(--sl-color-gray-3,#9198a1);--edge:var(--sl-color-gray-5,#3d444d);--paper:var(--sl-color-bg,#0d1117)}}
.slbgen .box,.slbgen .state{fill:var(--paper);stroke:var(--edge);stroke-width:1.5}
.slbgen .state{stroke:var(--ink)}
.slbgen .line{fill:none;stroke:var(--faint);stroke-width:1.5}
.slbgen .tip{fill:var(--faint)}
.slbgen .dot{fill:var(--ink)}
.slbgen text{fill:var(--ink)}
.slbgen .title{font-weight:600;font-size:14px}
.slbgen .code{font-family:ui-monospace,monospace;font-size:12px}
.slbgen .label{fill:var(--faint)}
`;

export function picture(width: number, height: number, title: string, shapes: readonly Shape[]): string {
  const size = `viewBox="0 0 ${whole(width)} ${whole(height)}" width="${whole(width)}" height="${whole(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="slbgen" role="img" ${size}>`,
    `<title>${escaped(title)}</title>`,
    `<style>${STYLE}</style>`,
    ...shapes.map(({ source }) => source),
    "</svg>\n",
  ].join("\n");
}

export function rectangle(x: number, y: number, width: number, height: number, look: Look, radius: number): Shape {
  const place = `x="${whole(x)}" y="${whole(y)}" width="${whole(width)}" height="${whole(height)}"`;
  return new Shape(`<rect class="${look}" ${place} rx="${radius}"/>`);
}

export function circle(x: number, y: number, radius: number, look: Look): Shape {
  return new Shape(`<circle class="${look}" cx="${whole(x)}" cy="${whole(y)}" r="${radius}"/>`);
}

/** A text that begins, has its middle or ends at a place, on a line through `y`. */
export function text(x: number, y: number, content: string, look: Look, anchor: "start" | "middle" | "end"): Shape {
  const at = `x="${whole(x)}" y="${whole(y)}" text-anchor="${anchor}"`;
  return new Shape(`<text class="${look}" ${at} dominant-baseline="central">${escaped(content)}</text>`);
}

/** A line through points, with a tip at its end that points to `side`. */
export function arrow(points: readonly (readonly [number, number])[], side: "left" | "right" | "down"): Shape {
  const [x, y] = points.at(-1) ?? [0, 0];
  const tips = {
    left: [x, y, x + 8, y - 4, x + 8, y + 4],
    right: [x, y, x - 8, y - 4, x - 8, y + 4],
    down: [x, y, x - 4, y - 8, x + 4, y - 8],
  };
  const line = points.map(([px, py]) => `${whole(px)},${whole(py)}`).join(" ");
  const tip = tips[side].map(whole).join(" ");
  return new Shape(`<polyline class="line" points="${line}"/><polygon class="tip" points="${tip}"/>`);
}

/** A curve from the right side of one thing to the left side of another. */
export function curve([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): Shape {
  const middle = (x1 + x2) / 2;
  const path = [
    `M${whole(x1)} ${whole(y1)}C${whole(middle)} ${whole(y1)}`,
    `${whole(middle)} ${whole(y2)}`,
    `${whole(x2)} ${whole(y2)}`,
  ];
  const tip = [x2, y2, x2 - 8, y2 - 4, x2 - 8, y2 + 4].map(whole).join(" ");
  return new Shape(`<path class="line" d="${path.join(" ")}"/><polygon class="tip" points="${tip}"/>`);
}

/** About how wide a text is. */
export function widthOf(content: string): number {
  return [...content].length * 7.3;
}

function whole(value: number): number {
  return Math.round(value);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function escaped(content: string): string {
  // XML knows no control characters, and no halves of characters.
  // oxlint-disable-next-line no-control-regex
  const known = content.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, "");
  return known.replace(/[&<>]/g, (character) => ENTITIES[character] ?? "");
}
