/** What helpers of ports make of their values. */
import { diagnostic } from "../../diagnostics/catalogue.js";
import { type Call, wrong } from "../template/call.js";
import { TemplateFault } from "../template/template-fault.js";
import { Code } from "./code.js";

/** What may be printed without a helper: nothing in it can end a literal or a comment. */
const SAFE = /^[A-Za-z0-9_.\-[\]@?!/]*$/;

/** A name, a number or text of the target, as it is printed. */
export function printed(value: unknown, call: Call): string {
  if (value instanceof Code) return value.text;
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") throw wrong("a name or a number", value, call);
  if (!SAFE.test(value)) throw new TemplateFault(diagnostic("template-text", call.span, { text: value }));
  return value;
}

export function textOf(value: unknown, call: Call): string {
  if (typeof value === "string") return value;
  if (value instanceof Code) return value.text;
  if (typeof value === "number") return String(value);
  throw wrong("a text", value, call);
}

export function plain(value: unknown): unknown {
  return value instanceof Code ? value.text : value;
}

/** A number of blanks, or the text itself. */
export function blanks(indent: unknown): string {
  return typeof indent === "number" ? " ".repeat(indent) : String(plain(indent));
}
