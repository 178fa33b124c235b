/** Objects that are given as requests without being written as such: variables, and values of a type of one's own. */
import { ts } from "ts-morph";
import type { FileContext } from "../code/context.js";
import { nameText, plainExpression, symbolOf, typesWanted } from "../code/places.js";
import { elementType, isUnknown, propertiesNamed } from "../code/types.js";
import type { Place } from "../plan/place.js";

/** An expression, and the request or the part of one that it is given as. */
interface Given {
  readonly node: ts.Expression;
  readonly structure: Place;
  /** A list of such is given. */
  readonly isList: boolean;
}

/** What a node gives to the SDK that is no literal itself. */
export function givenBy(context: FileContext, node: ts.Node): Given[] {
  return candidates(node).flatMap((expression) => givenAs(context, expression));
}

function givenAs(context: FileContext, expression: ts.Expression): Given[] {
  const plain = plainExpression(expression);
  if (ts.isObjectLiteralExpression(plain) || ts.isArrayLiteralExpression(plain)) return [];
  if (ts.isConditionalExpression(plain)) {
    return [plain.whenTrue, plain.whenFalse].flatMap((branch) => givenAs(context, branch));
  }
  if (ts.isBinaryExpression(plain)) return givenAs(context, plain.right);
  const found = typesWanted(context, expression).flatMap((type): Given[] => {
    const structure = context.index.structureOf(type);
    if (structure !== undefined) return [{ node: plain, structure, isList: false }];
    const items = context.index.structureOf(elementType(type, true, context.checker));
    return items === undefined ? [] : [{ node: plain, structure: items, isList: true }];
  });
  return found.slice(0, 1);
}

/** Expressions that a type can be expected of. */
function candidates(node: ts.Node): readonly ts.Expression[] {
  if (ts.isCallExpression(node)) return node.arguments;
  if (ts.isPropertyAssignment(node)) return [node.initializer];
  if (ts.isShorthandPropertyAssignment(node)) return [node.name];
  if (ts.isSpreadAssignment(node)) return [node.expression];
  if (ts.isVariableDeclaration(node)) return node.type !== undefined && node.initializer ? [node.initializer] : [];
  if (ts.isReturnStatement(node)) return node.expression === undefined ? [] : [node.expression];
  if (ts.isArrowFunction(node)) return ts.isBlock(node.body) ? [] : [node.body];
  if (ts.isArrayLiteralExpression(node)) return node.elements;
  return ts.isSatisfiesExpression(node) ? [node.expression] : [];
}

/** Takes the literal of a constant that is only used as a request, and read, for a request itself. */
export function adoptGiven(context: FileContext, { node, structure, isList }: Given): void {
  if (!ts.isIdentifier(node) || !isConcerned(structure)) return;
  const symbol = symbolOf(context, node);
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined || !ts.isVariableDeclaration(declaration)) return;
  const isPlain = declaration.type === undefined && declaration.getSourceFile() === context.file;
  const isExported = (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Export) !== 0;
  if (!isPlain || isExported || declaration.initializer === undefined) return;
  const literal = plainExpression(declaration.initializer);
  const uses = context.usesOf(symbol).filter((use) => use !== declaration.name);
  if (uses.every((use) => isRead(use) || isGivenAs(context, use, structure, isList))) {
    adopt(context, literal, structure, isList);
  }
}

function isRead({ parent }: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(parent);
}

function isGivenAs(context: FileContext, use: ts.Identifier, structure: Place, isList: boolean): boolean {
  return givenBy(context, use.parent).some(
    (each) => each.node === use && each.structure === structure && each.isList === isList,
  );
}

function adopt(context: FileContext, literal: ts.Expression, structure: Place, isList: boolean): void {
  if (isList) {
    if (!ts.isArrayLiteralExpression(literal)) return;
    for (const element of literal.elements) adopt(context, plainExpression(element), structure, false);
    return;
  }
  if (!ts.isObjectLiteralExpression(literal)) return;
  for (const property of literal.properties) {
    const place = property.name && structure.inside.get(nameText(property.name) ?? "");
    if (place === undefined) continue;
    context.index.adopt(property, place);
    if (!ts.isPropertyAssignment(property)) continue;
    const inner = plainExpression(property.initializer);
    adopt(context, inner, place.elements ?? place, place.elements !== undefined);
  }
}

/** Tells of what is given with a type that is none of the SDK's, as far as the difference has to do with it. */
export function lookAtGiven(context: FileContext, { node, structure, isList }: Given): void {
  if (!isConcerned(structure)) return;
  const whole = context.checker.getTypeAtLocation(node);
  const type = isList ? (elementType(whole, true, context.checker) ?? whole) : whole;
  if (isUnknown(type)) {
    const names = [...structure.inside].filter(([, place]) => isConcerned(place)).map(([name]) => name);
    const added = structure.missing.map(({ names: [name = ""] }) => name);
    context.remark(node, {
      code: "unknown-type",
      message: `The type of this is not known; ${[...new Set([...names, ...added])].join(", ")} of ${structure.api}.${structure.action} would be concerned.`,
      hint: "give it a type of the SDK, or look here yourself",
    });
    return;
  }
  for (const [name, place] of structure.inside) {
    const own = propertiesNamed(type, name, context.checker).filter(
      (property) => context.index.placesOf(property).length === 0 && !context.index.declares(property),
    );
    if (own.length === 0 || !isConcerned(place)) continue;
    const to = place.rename === undefined ? "" : ` and is called ${place.rename} now`;
    context.remark(node, {
      code: "own-type",
      message: `What is given here has ${JSON.stringify(name)} by a type of its own; it is ${place.api}.${place.action}.${place.way.join(".")}${to}.`,
      hint: "use the type of the SDK there, or change that type and what has it",
    });
  }
  for (const { names, change } of structure.missing) {
    const isSpread = ts.isSpreadAssignment(node.parent);
    const isThere = names.some((name) => propertiesNamed(type, name, context.checker).length > 0);
    if (!isSpread && !isThere) context.tell(node, change);
  }
}

/** Whether anything is to be done about a place or what is inside of it. */
export function isConcerned(place: Place): boolean {
  return [...place.all()].some(
    (each) =>
      each.rename !== undefined ||
      each.values.size > 0 ||
      each.retyped !== undefined ||
      each.uses.length + each.refusals.length + each.missing.length > 0,
  );
}
