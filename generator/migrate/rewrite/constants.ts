import { ts } from "ts-morph";
import type { FileContext } from "../code/context.js";
import { placesOfLiteralProperty, symbolOf } from "../code/places.js";
import type { Place } from "../plan/place.js";
import { literalValue } from "./convert.js";

/**
 * The literal of a constant that is nothing but the value of this member: `const TYPE = "…"`, with no type of its own, not
 * exported, and used for nothing else. Undefined for all other expressions.
 */
export function constantOf(context: FileContext, node: ts.Expression, place: Place): ts.Expression | undefined {
  if (!ts.isIdentifier(node)) return undefined;
  const symbol = symbolOf(context, node);
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined || declaration.getSourceFile() !== context.file)
    return undefined;
  if (!ts.isVariableDeclaration(declaration) || declaration.type !== undefined) return undefined;
  const isConstant = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  const isExported = (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Export) !== 0;
  const { initializer } = declaration;
  if (!isConstant || isExported || initializer === undefined) return undefined;
  const literal =
    ts.isAsExpression(initializer) && ts.isConstTypeReference(initializer.type) ? initializer.expression : initializer;
  if (literalValue(literal) === undefined) return undefined;
  const uses = context.usesOf(symbol).filter((use) => use !== declaration.name);
  return uses.every((use) => isValueOf(context, use, place)) ? literal : undefined;
}

function isValueOf(context: FileContext, use: ts.Identifier, place: Place): boolean {
  const { parent } = use;
  const isValue =
    ts.isShorthandPropertyAssignment(parent) || (ts.isPropertyAssignment(parent) && parent.initializer === use);
  return isValue && placesOfLiteralProperty(context, parent).includes(place);
}
