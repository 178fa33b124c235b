/** Where in code values meet members: as what is given for them, or as what they are compared with. */
import { ts } from "ts-morph";
import type { FileContext } from "../code/context.js";
import {
  placesOfBinding,
  placesOfDeclaration,
  placesOfExpression,
  placesOfLiteralProperty,
  placesOfTypeNode,
} from "../code/places.js";
import type { Place } from "../plan/place.js";

/** A value and the member that it is for. */
export interface Slot {
  readonly value: ts.Expression;
  readonly places: readonly Place[];
}

const EQUALITY = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

const ASSIGNING = new Set([
  ts.SyntaxKind.EqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
]);

/** The slots that a node makes for what is inside of it. */
export function slotsOf(context: FileContext, node: ts.Node): readonly Slot[] {
  if (ts.isPropertyAssignment(node))
    return [{ value: node.initializer, places: placesOfLiteralProperty(context, node) }];
  if (ts.isShorthandPropertyAssignment(node)) {
    return [{ value: node.name, places: placesOfLiteralProperty(context, node) }];
  }
  if (ts.isBinaryExpression(node)) return slotsOfOperation(context, node);
  if (ts.isCaseClause(node)) {
    return [{ value: node.expression, places: placesOfExpression(context, node.parent.parent.expression) }];
  }
  if (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isPropertyDeclaration(node)) {
    if (node.initializer === undefined || node.type === undefined) return [];
    return [{ value: node.initializer, places: placesOfDeclaration(context, node) }];
  }
  if (ts.isBindingElement(node)) {
    return node.initializer === undefined ? [] : [{ value: node.initializer, places: placesOfBinding(context, node) }];
  }
  if (ts.isReturnStatement(node))
    return node.expression === undefined ? [] : slotOfResult(context, node, node.expression);
  if (ts.isArrowFunction(node)) return ts.isBlock(node.body) ? [] : slotOfResult(context, node.body, node.body);
  if (ts.isCallExpression(node)) return slotsOfCall(context, node);
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) {
    return [{ value: node.expression, places: placesOfTypeNode(context, node.type) }];
  }
  return [];
}

function slotsOfOperation(context: FileContext, { left, right, operatorToken }: ts.BinaryExpression): Slot[] {
  if (ASSIGNING.has(operatorToken.kind)) return [{ value: right, places: placesOfExpression(context, left) }];
  if (!EQUALITY.has(operatorToken.kind)) return [];
  return [
    { value: right, places: placesOfExpression(context, left) },
    { value: left, places: placesOfExpression(context, right) },
  ];
}

/** What a function gives whose result is written as the type of a member. */
function slotOfResult(context: FileContext, node: ts.Node, value: ts.Expression): Slot[] {
  const owner = ts.findAncestor(node, ts.isFunctionLike);
  return owner?.type === undefined ? [] : [{ value, places: placesOfTypeNode(context, owner.type) }];
}

/** What a function takes whose parameter is written as the type of a member. */
function slotsOfCall(context: FileContext, node: ts.CallExpression): Slot[] {
  const takers =
    node.arguments.length === 0 ? [] : (context.checker.getResolvedSignature(node)?.declaration?.parameters ?? []);
  return takers.flatMap((taker, index) => {
    const value = node.arguments[index];
    if (value === undefined || !ts.isParameter(taker) || taker.type === undefined) return [];
    return [{ value, places: placesOfTypeNode(context, taker.type) }];
  });
}
