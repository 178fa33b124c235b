/** What somebody probably meant who gave a value of the wrong type. */
import { TYPE_NAMES } from "./language.js";

/** The hint for a value of the wrong type under a key, when the slip is a known one. */
export function slipHint(key: string | undefined, expected: string, value: unknown): string | undefined {
  if (key === "range" || key === "length" || key === "size") return boundsHint(key, value);
  if (key === "enum" && Array.isArray(value)) return "give each value its meaning: `enum: { a: What it does. }`";
  if (key === "when" || key === "unless") return 'write `{ Parameter: value }`, such as `{ StickySession: "on" }`';
  if (expected === "true or false" && typeof value === "string") {
    if (/^(yes|y|on|true)$/i.test(value)) return "write `true`";
    if (/^(no|n|off|false)$/i.test(value)) return "write `false`";
  }
  if (expected === "a list" && typeof value === "string") return `write \`[${value}]\``;
  if (expected === "a mapping" && typeof value === "string") {
    if ((TYPE_NAMES as readonly string[]).includes(value)) return `write \`{ type: ${value} }\``;
  }
  if (expected === "text" && (typeof value === "number" || typeof value === "boolean")) return `put it in quotes: "${value}"`;
  return undefined;
}

function boundsHint(key: string, value: unknown): string {
  const [min, max] = Array.isArray(value) ? value : [1, value];
  const sensible = typeof min === "number" && typeof max === "number" && min <= max;
  return `write \`${key}: ${sensible ? `${min}..${max}` : "1..80"}\``;
}
