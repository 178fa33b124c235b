/** Literals of nested values, laid out as the formatters of TypeScript and Python do. */

/** How a language writes values. */
export interface Notation {
  /** The longest line. */
  readonly width: number;
  /** One level. */
  readonly indent: string;
  readonly scalar: (value: unknown) => string;
  readonly key: (name: string) => string;
  /** Between the braces of an object and what is in it, when all is on one line. */
  readonly padding: "" | " ";
  /** Whether a long text goes on a line of its own below its key. */
  readonly breaksAfterKey: boolean;
}

/** A literal on one line. */
export function flatLiteral(value: unknown, notation: Notation): string {
  if (Array.isArray(value)) return `[${value.map((item) => flatLiteral(item, notation)).join(", ")}]`;
  if (!isObject(value)) return notation.scalar(value);
  const entries = entriesOf(value).map(([key, item]) => `${notation.key(key)}: ${flatLiteral(item, notation)}`);
  const { padding } = notation;
  return entries.length === 0 ? "{}" : `{${padding}${entries.join(", ")}${padding}}`;
}

/** A literal over several lines, of which short inner values stay on one. */
export function brokenLiteral(value: object, indent: string, notation: Notation): string {
  const deeper = indent + notation.indent;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${deeper}${literal(item, deeper, 0, notation)},\n`).join("")}${indent}]`;
  }
  const lines = entriesOf(value).map(([key, item]) => {
    const name = notation.key(key);
    const text = literal(item, deeper, name.length + 2, notation);
    const isLong = typeof item === "string" && deeper.length + name.length + text.length + 3 > notation.width;
    return `${deeper}${name}:${isLong && notation.breaksAfterKey ? `\n${deeper}${notation.indent}` : " "}${text},\n`;
  });
  return `{\n${lines.join("")}${indent}}`;
}

/** A literal on one line if it is short enough beside what is `used` of the line after the indent. */
export function literal(value: unknown, indent: string, used: number, notation: Notation): string {
  const flat = flatLiteral(value, notation);
  const isShort = indent.length + used + flat.length + 1 <= notation.width && !hasRows(value);
  return isShort || !isObject(value) ? flat : brokenLiteral(value, indent, notation);
}

/** Whether there is a list of several structures inside, each of which gets a line. */
export function hasRows(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (Array.isArray(value) && value.length > 1 && value.every(hasSeveralKeys)) return true;
  return Object.values(value).some(hasRows);
}

/** What is given of an object. */
export function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined && item !== null);
}

function hasSeveralKeys(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length > 1;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
