/** What somebody probably meant who gave a value of the wrong type. */
import { TYPE_NAMES } from "./type-names.js";

/** Mappings of names to fields. */
const FIELDS = ["parameters", "response", "of", "shapes"];

/** The hint for a value of the wrong type at a path, when the slip is a known one. */
export function slipHint(path: readonly PropertyKey[], expected: string, value: unknown): string | undefined {
  const [parent, key] = [path.at(-2), path.at(-1)].map(String);
  if (key === "range" || key === "length" || key === "size") return boundsHint(key, value);
  if (key === "enum" && Array.isArray(value)) return "give each value its meaning: `enum: { a: What it does. }`";
  if (key === "when" || key === "unless") return 'write `{ Parameter: value }`, such as `{ StickySession: "on" }`';
  if (expected === "true or false" && typeof value === "string") {
    if (/^(yes|y|on|true)$/i.test(value)) return "write `true`";
    if (/^(no|n|off|false)$/i.test(value)) return "write `false`";
  }
  if (expected === "a list" && typeof value === "string") return `write \`[${value}]\``;
  if (parent === "enum" && value === null) return "say what the value means";
  if (FIELDS.includes(parent ?? "") && typeof value === "string") {
    return `write \`{ ${(TYPE_NAMES as readonly string[]).includes(value) ? "type" : "use"}: ${value} }\``;
  }
  if (expected === "text" && (typeof value === "number" || typeof value === "boolean"))
    return `put it in quotes: "${value}"`;
  return undefined;
}

/** The hint for a key that is no name. */
export function nameHint(key: string, reason: string): string {
  const [name, value] = /^(\w+):(\S+)$/.exec(key)?.slice(1) ?? [];
  return value === undefined ? `expected ${reason}` : `write \`${name}: ${value}\`, with a space after the colon`;
}

function boundsHint(key: string, value: unknown): string {
  const [min, max] = Array.isArray(value) ? value : [1, value];
  const sensible = typeof min === "number" && typeof max === "number" && min <= max;
  return `write \`${key}: ${sensible ? `${min}..${max}` : "1..80"}\``;
}
