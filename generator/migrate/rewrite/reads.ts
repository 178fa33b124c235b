/** Reads of members whose values have another type now. */
import { ts } from "ts-morph";
import type { FileContext } from "../code/context.js";
import { placesOfBinding, placesOfDeclaration, placesOfExpression, plainExpression } from "../code/places.js";
import { isUnknown } from "../code/types.js";
import { MADE_BY } from "../plan/conversion.js";
import type { Place } from "../plan/place.js";
import { slotsOf } from "./slots.js";

/** Tells of the reads that the newer type does not suit, and of code that tells the values of an open field apart. */
export function lookAtReads(context: FileContext, node: ts.Node): void {
  if (ts.isSwitchStatement(node)) {
    for (const place of placesOfExpression(context, node.expression)) {
      for (const change of place.switches) context.tell(node.expression, change);
    }
  } else if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    lookAtRead(context, node, placesOfExpression(context, node));
  } else if (ts.isBindingElement(node) && ts.isIdentifier(node.name)) {
    lookAtVariable(context, node.name, placesOfBinding(context, node));
  } else if (ts.isVariableDeclaration(node) || ts.isParameter(node)) {
    if (node.type !== undefined && ts.isIdentifier(node.name)) {
      lookAtVariable(context, node.name, placesOfDeclaration(context, node));
    }
  }
}

function lookAtVariable(context: FileContext, name: ts.Identifier, places: readonly Place[]): void {
  if (!places.some(({ retyped }) => retyped !== undefined)) return;
  const symbol = context.checker.getSymbolAtLocation(name);
  for (const use of symbol === undefined ? [] : context.usesOf(symbol)) {
    if (use !== name) lookAtRead(context, use, places);
  }
}

function lookAtRead(context: FileContext, node: ts.Expression, places: readonly Place[]): void {
  for (const place of places) {
    if (place.retyped === undefined || suits(context, node, place)) continue;
    context.tell(node, place.retyped.change, "It is read here.");
  }
}

/** Whether code goes on with a value of the newer type as with one of the older. */
function suits(context: FileContext, node: ts.Expression, place: Place): boolean {
  const outer = outermost(node);
  const { parent } = outer;
  const conversion = place.retyped?.conversion;
  if (ts.isBinaryExpression(parent)) {
    // What is given to it, or compared with it, is looked at for itself.
    if (parent.left === outer && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken) return true;
    if (slotsOf(context, parent).some(({ value }) => plainExpression(value) !== plainExpression(outer))) return true;
  }
  if (ts.isSwitchStatement(parent) || ts.isCaseClause(parent)) return true;
  if (ts.isTemplateSpan(parent)) return true;
  if (ts.isCallExpression(parent) && ts.isIdentifier(parent.expression)) {
    const called = parent.expression.text;
    if (called === "String" || (called === "Number" && conversion === "text-to-number")) return true;
  }
  if (ts.isPropertyAccessExpression(parent) && parent.name.text === "toString") return true;
  if (ts.isVariableDeclaration(parent) && parent.initializer === outer && parent.type === undefined) {
    if (!ts.isIdentifier(parent.name)) return false;
    const symbol = context.checker.getSymbolAtLocation(parent.name);
    const uses = symbol === undefined ? [] : context.usesOf(symbol).filter((use) => use !== parent.name);
    return uses.every((use) => suits(context, use, place));
  }
  const slot = slotsOf(context, parent).find(({ value }) => plainExpression(value) === plainExpression(outer));
  if (slot !== undefined && slot.places.length > 0) {
    return slot.places.every(
      ({ retyped }) => retyped?.conversion !== undefined && madeBy(conversion) === MADE_BY[retyped.conversion],
    );
  }
  const wanted = context.checker.getContextualType(outer);
  return wanted !== undefined && isUnknown(wanted);
}

function madeBy(conversion: keyof typeof MADE_BY | undefined): string | undefined {
  return conversion && MADE_BY[conversion];
}

function outermost(node: ts.Expression): ts.Expression {
  const { parent } = node;
  return ts.isParenthesizedExpression(parent) || ts.isNonNullExpression(parent) ? outermost(parent) : node;
}
