/** Requests as wholes: what they lack, and which rules they may break. */
import { ts } from "ts-morph";
import type { Change } from "../../compare/change.js";
import type { FileContext } from "../code/context.js";
import { aliased, typesWanted } from "../code/places.js";
import { propertiesNamed } from "../code/types.js";
import { givenBy, lookAtGiven } from "./given.js";
import { mayBreak } from "./rules.js";

export function lookAtRequests(context: FileContext, node: ts.Node): void {
  if (ts.isObjectLiteralExpression(node)) lookAtLiteral(context, node);
  if (ts.isCallExpression(node)) lookAtCall(context, node);
  for (const given of givenBy(context, node)) lookAtGiven(context, given);
}

function lookAtLiteral(context: FileContext, node: ts.ObjectLiteralExpression): void {
  const structure = typesWanted(context, node)
    .map((type) => context.index.structureOf(type))
    .find((place) => place !== undefined);
  // A part that is spread into another literal is looked at there.
  if (structure === undefined || isSpread(node)) return;
  const type = context.checker.getTypeAtLocation(node);
  for (const { names, change } of structure.missing) {
    if (!names.some((name) => propertiesNamed(type, name, context.checker).length > 0)) context.tell(node, change);
  }
  if (structure.way.length > 1 || !structure.isRequest) return;
  const plan = context.plan.services.get(structure.api)?.actions.get(structure.action);
  for (const { rule, change } of plan?.requests ?? []) {
    if (mayBreak(rule, type, context.checker)) context.tell(node, change);
  }
}

function isSpread(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isSpreadAssignment(parent)) return true;
  const isInside =
    ts.isParenthesizedExpression(parent) || ts.isConditionalExpression(parent) || ts.isBinaryExpression(parent);
  return isInside && isSpread(parent);
}

/** A call without a request. */
function lookAtCall(context: FileContext, node: ts.CallExpression): void {
  const name = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
  const thing = context.index.thingOf(aliased(context, context.checker.getSymbolAtLocation(name)));
  if (thing === undefined || !thing.isCall) return;
  const takesClient = !ts.isPropertyAccessExpression(node.expression);
  if (node.arguments.length > (takesClient ? 1 : 0)) return;
  const missing: readonly Change[] = thing.plan.request.missing.map(({ change }) => change);
  for (const change of missing) context.tell(node, change);
}
