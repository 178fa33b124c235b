/** TypeScript samples: calls with literal parameters, laid out as prettier does. */

const WIDTH = 80;

/** A call of a method or function with one object, `slb.createRules({ … })`, within a line that starts with `before`. */
export function callSample(before: string, params: Readonly<Record<string, unknown>>, after: string): string {
  const flat = `${before}${flatLiteral(params)}${after}`;
  return flat.length <= WIDTH && !hasRows(params) ? flat : `${before}${brokenLiteral(params, "")}${after}`;
}

/** A literal over several lines, of which short inner values stay on one. */
function brokenLiteral(value: unknown, indent: string): string {
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${deeper}${literal(item, deeper, 0)},\n`).join("")}${indent}]`;
  }
  const lines = Object.entries(value as object).map(([key, item]) => {
    const name = propertyKey(key);
    const text = literal(item, deeper, name.length + 2);
    const isLong = typeof item === "string" && deeper.length + name.length + text.length + 3 > WIDTH;
    return `${deeper}${name}:${isLong ? `\n${deeper}  ` : " "}${text},\n`;
  });
  return `{\n${lines.join("")}${indent}}`;
}

function literal(value: unknown, indent: string, used: number): string {
  const flat = flatLiteral(value);
  const isShort = indent.length + used + flat.length + 1 <= WIDTH && !hasRows(value);
  return isShort || typeof value !== "object" || value === null ? flat : brokenLiteral(value, indent);
}

/** Whether there is a list of several structures inside, each of which gets a line. */
function hasRows(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value) && value.length > 1 && value.every(hasSeveralKeys)) return true;
  return Object.values(value).some(hasRows);
}

function hasSeveralKeys(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length > 1;
}

function flatLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flatLiteral).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([key, item]) => `${propertyKey(key)}: ${flatLiteral(item)}`);
    return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
  }
  return scalarLiteral(value);
}

function propertyKey(name: string): string {
  // As a plain key it would set the prototype.
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : scalarLiteral(name);
}

function scalarLiteral(value: unknown): string {
  return JSON.stringify(value).replace(/[\u0085\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
