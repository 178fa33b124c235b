/** Values that are given for a parameter, or that a field is compared with. */
import { ts } from "ts-morph";
import type { Change } from "../../compare/change.js";
import { validateValue } from "../../model/validate.js";
import type { FileContext } from "../code/context.js";
import { placesOfExpression, plainExpression } from "../code/places.js";
import { ABSENT, isAlways, isUnknown, literalsOf, partsOf } from "../code/types.js";
import { MADE_BY } from "../plan/conversion.js";
import type { Place } from "../plan/place.js";
import { constantOf } from "./constants.js";
import { converted, literalValue, type LiteralValue, unwrapNumber, valueText } from "./convert.js";

/** Rewrites a value that stands for a member, or tells why it cannot be. */
export function rewriteValue(context: FileContext, expression: ts.Expression, place: Place): void {
  if (!place.concernsValues) return;
  const node = plainExpression(expression);
  const next = (inner: ts.Expression) => rewriteValue(context, inner, place);
  if (ts.isConditionalExpression(node)) {
    next(node.whenTrue);
    next(node.whenFalse);
  } else if (ts.isBinaryExpression(node) && CHOOSING.has(node.operatorToken.kind)) {
    if (node.operatorToken.kind !== ts.SyntaxKind.AmpersandAmpersandToken) next(node.left);
    next(node.right);
  } else if (ts.isArrayLiteralExpression(node)) rewriteList(context, node, place);
  else {
    const value = literalValue(node);
    if (value === undefined) rewriteComputed(context, node, place);
    else rewriteLiteral(context, node, value, place);
  }
}

const CHOOSING = new Set([
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
]);

function rewriteLiteral(context: FileContext, node: ts.Expression, value: LiteralValue, place: Place): void {
  const newer = converted(value, place);
  if (newer === undefined) {
    if (place.retyped !== undefined) context.tell(node, place.retyped.change);
    return;
  }
  if (newer !== value) context.replace(node, valueText(context, newer, node));
  const refusal = refusalOf(place, Array.isArray(newer) ? undefined : newer, value);
  if (refusal !== undefined) context.tell(node, refusal);
}

/** The difference because of which a value is refused; only of requests are values checked. */
function refusalOf(place: Place, value: LiteralValue | undefined, written: LiteralValue): Change | undefined {
  const gone = place.refusals.find((change) => isGone(change, written));
  if (gone !== undefined || value === undefined || place.type === undefined) return gone;
  const others = place.refusals.filter(({ code }) => !GONE.has(code));
  const isRefused =
    others.length > 0 && validateValue(place.type, value, place.name).some(({ severity }) => severity === "error");
  return isRefused ? others[0] : undefined;
}

const GONE = new Set([
  "value-removed",
  "value-rename-withdrawn",
  "field-value-removed",
  "field-value-rename-withdrawn",
]);

function isGone({ code, before }: Change, value: LiteralValue): boolean {
  return GONE.has(code) && String(before) === String(value);
}

/** A list that is written out: its elements, or all of it as one text. */
function rewriteList(context: FileContext, node: ts.ArrayLiteralExpression, place: Place): void {
  if (place.retyped?.conversion === "list-to-text") {
    const texts = node.elements.map((each) => literalValue(each));
    if (texts.every((each) => typeof each === "string")) {
      context.replace(node, valueText(context, texts.join(","), node));
    } else context.tell(node, place.retyped.change);
    return;
  }
  const { elements } = place;
  if (elements === undefined) return;
  for (const element of node.elements) {
    if (!ts.isSpreadElement(element)) rewriteValue(context, element, elements);
  }
}

/** What is only known when the program runs; its type tells whether it can be as it is. */
function rewriteComputed(context: FileContext, node: ts.Expression, place: Place): void {
  const type = context.checker.getTypeAtLocation(node);
  if (partsOf(type).every(({ flags }) => (flags & ABSENT) !== 0)) return;
  // What comes from a like place is dealt with where that is given its value.
  if (placesOfExpression(context, node).some((other) => isLike(other, place))) return;
  const constant = constantOf(context, node, place);
  if (constant !== undefined) return rewriteValue(context, constant, place);
  if (place.retyped !== undefined) {
    const { change, conversion } = place.retyped;
    if (conversion === "text-to-number" && unwrapNumber(context, node)) return;
    if (conversion !== undefined && !isUnknown(type) && isAlways(type, FLAGS[MADE_BY[conversion]])) return;
    context.tell(node, change, `This is ${describe(context, type)}.`);
    return;
  }
  const values = new Set(literalsOf(type).map(String));
  const isText = isUnknown(type) || partsOf(type).some(({ flags }) => (flags & ts.TypeFlags.String) !== 0);
  for (const [from, to] of place.values) {
    if (!values.has(from) && !isUnknown(type)) continue;
    context.remark(node, {
      code: place.isRequest ? "value-renamed" : "field-value-renamed",
      message: `This may be ${JSON.stringify(from)}, which is called ${JSON.stringify(to)} now.`,
      hint: `write ${JSON.stringify(to)} where the value is made`,
    });
  }
  for (const change of place.refusals) {
    const isConcerned = GONE.has(change.code)
      ? values.has(String(change.before))
      : isText && /values-(closed|limited)$/.test(change.code);
    if (isConcerned) context.tell(node, change, `This is ${describe(context, type)}.`);
  }
}

const FLAGS = {
  number: ts.TypeFlags.NumberLike,
  string: ts.TypeFlags.StringLike,
  boolean: ts.TypeFlags.BooleanLike,
  array: ts.TypeFlags.Object,
} as const;

/** Whether what is right for one is right for the other. */
function isLike(other: Place, place: Place): boolean {
  return (
    other === place ||
    (other.retyped?.conversion === place.retyped?.conversion &&
      (place.retyped === undefined || place.retyped.conversion !== undefined) &&
      [...place.values].every(([from, to]) => other.values.get(from) === to) &&
      place.refusals.length === 0)
  );
}

function describe(context: FileContext, type: ts.Type): string {
  return `a value of type ${context.checker.typeToString(type)}`;
}
