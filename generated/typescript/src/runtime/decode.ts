import type { ResponseMembers, ResponseShape } from "./action.js";
import { parseJson } from "./json.js";
import { isRecord } from "./validation.js";

/**
 * Gives the fields of a response the types that the spec gives them, in place:
 * - a list loses its wrapper (`Rules: { Rule: […] }` becomes `Rules: […]`); "", null and {} are the empty list, a value
 *   standing alone is a list of one, and a JSON text is parsed;
 * - "80" becomes 80 and "true" true where a number or a boolean is due, 80 becomes "80" where a string is;
 * - "" and null where a number, a boolean or a structure is due, and null where a string is, mean that the field is
 *   absent and are taken out;
 * - an integer beyond ±(2^53 - 1) is a string of its digits, and whatever else cannot be converted stays as it came;
 * - fields that the spec does not know stay as they came.
 */
export function decodeMembers(object: Record<string, unknown>, members: ResponseMembers): Record<string, unknown> {
  for (const name of Object.keys(members)) {
    if (!Object.hasOwn(object, name)) continue;
    const value = decodeValue(object[name], members[name]!);
    if (value === undefined) delete object[name];
    else object[name] = value;
  }
  return object;
}

/** Undefined when the value means that there is none. */
function decodeValue(value: unknown, shape: ResponseShape): unknown {
  if (typeof shape === "string") return decodeScalar(value, shape);
  if ("list" in shape) return decodeList(unwrap(value, shape.wrapper), shape.list);
  const parsed = structured(value);
  if ("map" in shape) return parsed === undefined ? {} : isRecord(parsed) ? decodeMap(parsed, shape.map) : value;
  return isRecord(parsed) ? decodeMembers(parsed, shape.of) : parsed;
}

function decodeScalar(value: unknown, type: ResponseShape & string): unknown {
  if (value === null) return undefined;
  if (type === "string") return typeof value === "number" || typeof value === "boolean" ? String(value) : value;
  if (typeof value !== "string") return value;
  if (value === "") return undefined;
  if (type === "boolean") return /^(true|false)$/i.test(value) ? value.toLowerCase() === "true" : value;
  if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value)) return value;
  return type === "number" || Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

function unwrap(value: unknown, wrapper: string | undefined): unknown {
  const parsed = structured(value);
  return wrapper !== undefined && isRecord(parsed) && Object.hasOwn(parsed, wrapper)
    ? structured(parsed[wrapper])
    : parsed;
}

function decodeList(value: unknown, shape: ResponseShape): unknown[] {
  if (value === undefined || (isRecord(value) && Object.keys(value).length === 0)) return [];
  return (Array.isArray(value) ? (value as unknown[]) : [value])
    .map((item) => decodeValue(item, shape))
    .filter((item) => item !== undefined);
}

function decodeMap(object: Record<string, unknown>, shape: ResponseShape): Record<string, unknown> {
  return decodeMembers(object, Object.fromEntries(Object.keys(object).map((name) => [name, shape])));
}

/** Where a list, a map or a structure is due: undefined for "" and null, the value of a JSON text, else the value. */
function structured(value: unknown): unknown {
  if (value === null || value === "") return undefined;
  if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return value;
  return parseJson(value) ?? value;
}
