/** Values that are written out, as values of the newer spec. */
import { ts } from "ts-morph";
import type { FileContext } from "../code/context.js";
import { isAlways } from "../code/types.js";
import type { Conversion } from "../plan/conversion.js";
import type { Place } from "../plan/place.js";

export type LiteralValue = string | number | boolean;

/** The value of an expression that is one: a text, a number with its sign, a truth value. */
export function literalValue(node: ts.Expression): LiteralValue | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  const isNegative = ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken;
  return isNegative && ts.isNumericLiteral(node.operand) ? -Number(node.operand.text) : undefined;
}

/** What a value is in the newer spec; undefined where it has no counterpart there. */
export function converted(value: LiteralValue, place: Place): LiteralValue | string[] | undefined {
  const renamed = place.values.get(String(value)) ?? value;
  const { conversion } = place.retyped ?? {};
  if (place.retyped === undefined || conversion === undefined) return place.retyped === undefined ? renamed : undefined;
  const newer = CONVERSIONS[conversion](renamed);
  const isWhole = place.type?.kind === "integer" || place.type?.kind === "long";
  return isWhole && !Number.isInteger(newer) ? undefined : newer;
}

const CONVERSIONS: Readonly<Record<Conversion, (value: LiteralValue) => LiteralValue | string[] | undefined>> = {
  "text-to-number": (value) => (typeof value === "string" ? plainNumber(value) : asIs(value, "number")),
  "number-to-text": (value) => (typeof value === "number" ? String(value) : asIs(value, "string")),
  "text-to-flag": (value) => (value === "true" ? true : value === "false" ? false : asIs(value, "boolean")),
  "flag-to-text": (value) => (typeof value === "boolean" ? String(value) : asIs(value, "string")),
  "text-to-list": (value) => (typeof value === "string" && value !== "" ? value.split(",") : undefined),
  "list-to-text": (value) => asIs(value, "string"),
};

/** Undefined for a text that no number is written like: "080", "1e3" or "" may mean something else. */
function plainNumber(text: string): number | undefined {
  const number = Number(text);
  return Number.isFinite(number) && String(number) === text ? number : undefined;
}

/** What is of the newer type already. */
function asIs(value: LiteralValue, type: "string" | "number" | "boolean"): LiteralValue | undefined {
  // oxlint-disable-next-line typescript/ban-types valid-typeof -- one of the words that typeof gives
  return typeof value === type ? value : undefined;
}

/** A value as code, in the quotes of the literal that it takes the place of, or those that the file uses. */
export function valueText(context: FileContext, value: LiteralValue | readonly string[], instead: ts.Node): string {
  if (typeof value === "string") return quoted(value, quoteOf(context, instead));
  if (typeof value === "object") return `[${value.map((each) => quoted(each, quoteOf(context, instead))).join(", ")}]`;
  return String(value);
}

function quoteOf(context: FileContext, node: ts.Node): string {
  const own = node.getText(context.file).charAt(0);
  return ts.isStringLiteralLike(node) ? own : context.quote;
}

function quoted(text: string, quote: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  if (quote === "`") return `\`${inner.replaceAll(/[`]|\$\{/g, "\\$&")}\``;
  return quote + inner.replaceAll(quote, `\\${quote}`) + quote;
}

/** Takes `String(x)`, `` `${x}` `` or `x.toString()` off a number that is needed as one. Whether it was one of these. */
export function unwrapNumber(context: FileContext, node: ts.Expression): boolean {
  const inner = stringified(context, node);
  if (inner === undefined || !isAlways(context.checker.getTypeAtLocation(inner), ts.TypeFlags.NumberLike)) return false;
  const { parent } = node;
  const isRoomy = ts.isPropertyAssignment(parent) || ts.isArrayLiteralExpression(parent) || ts.isCallExpression(parent);
  const [open, close] = isRoomy || ts.isLeftHandSideExpression(inner) ? ["", ""] : ["(", ")"];
  context.edits.replace(node.getStart(context.file), inner.getStart(context.file), open);
  context.edits.replace(inner.end, node.end, close);
  return true;
}

/** What a text is made of by writing it as one. */
function stringified(context: FileContext, node: ts.Expression): ts.Expression | undefined {
  if (ts.isTemplateExpression(node)) {
    const [span, another] = node.templateSpans;
    const isBare = node.head.text === "" && span?.literal.text === "" && another === undefined;
    return isBare && span !== undefined && !isComma(span.expression) ? span.expression : undefined;
  }
  if (!ts.isCallExpression(node)) return undefined;
  const [argument, another] = node.arguments;
  if (ts.isIdentifier(node.expression) && node.expression.text === "String") {
    // Its type may be extended elsewhere, as @types/node does; its value comes from one place.
    const declaredIn = context.checker.getSymbolAtLocation(node.expression)?.valueDeclaration?.getSourceFile();
    const isGlobal =
      declaredIn !== undefined && (declaredIn.hasNoDefaultLib || /\/lib\.[^/]*\.d\.ts$/.test(declaredIn.fileName));
    return isGlobal && another === undefined && argument !== undefined && !ts.isSpreadElement(argument)
      ? argument
      : undefined;
  }
  const isMethod =
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === "toString" &&
    argument === undefined;
  return isMethod && ts.isPropertyAccessExpression(node.expression) ? node.expression.expression : undefined;
}

function isComma(node: ts.Expression): boolean {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.CommaToken;
}
