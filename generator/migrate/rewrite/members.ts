/** Names of parameters and response fields: as keys, in reads, in destructuring, in types. */
import { ts } from "ts-morph";
import type { FileContext } from "../code/context.js";
import { nameText, placesNamed, placesOfBinding, placesOfLiteralProperty } from "../code/places.js";
import { isUnknown } from "../code/types.js";
import type { Place } from "../plan/place.js";

/** Renames what stands for a member of the plan at this node, and tells what is to be told of its use. */
export function rewriteMember(context: FileContext, node: ts.Node): void {
  if (ts.isPropertyAccessExpression(node)) rewriteRead(context, node, node.name);
  else if (ts.isElementAccessExpression(node)) rewriteElement(context, node);
  else if (ts.isBindingElement(node)) rewriteBinding(context, node);
  else if (ts.isObjectLiteralElementLike(node)) rewriteKey(context, node);
  else if (ts.isIndexedAccessTypeNode(node)) rewriteIndexType(context, node);
  else if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)) rewritePicked(context, node);
  else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword) rewriteIn(context, node);
  else if (ts.isPropertySignature(node) || ts.isClassElement(node)) lookAtHeir(context, node);
}

function rewriteRead(context: FileContext, node: ts.PropertyAccessExpression, name: ts.MemberName): void {
  if (!context.index.memberNames.has(name.text)) return;
  const places = placesAt(context, node.expression, name.text, context.checker.getSymbolAtLocation(name));
  rename(context, name, name.text, places);
}

function rewriteElement(context: FileContext, node: ts.ElementAccessExpression): void {
  const key = node.argumentExpression;
  if (ts.isStringLiteralLike(key)) {
    if (context.index.memberNames.has(key.text))
      rename(context, key, key.text, placesAt(context, node.expression, key.text));
    return;
  }
  // By a key that is only known when the program runs.
  const names = context.checker.getTypeAtLocation(key);
  if ((names.flags & ts.TypeFlags.StringLike) === 0 && !names.isUnion()) return;
  const type = context.checker.getTypeAtLocation(node.expression);
  const keys = names.isUnion() ? names.types : [names];
  for (const each of keys) {
    if (!each.isStringLiteral() || !context.index.memberNames.has(each.value)) continue;
    for (const place of placesNamed(context, type, each.value))
      tellRename(context, key, place, "The key is a variable.");
  }
}

/** What a name means for a value; of what has no type at all it is told that it could be ours. */
function placesAt(context: FileContext, holder: ts.Expression, name: string, symbol?: ts.Symbol): readonly Place[] {
  const direct = context.index.placesOf(symbol);
  if (direct.length > 0) return direct;
  const type = context.checker.getTypeAtLocation(holder);
  if (!isUnknown(type)) return placesNamed(context, type, name);
  tellUnknown(context, holder, name);
  return [];
}

/** `const { Old } = response` becomes `const { New: Old } = response`. */
function rewriteBinding(context: FileContext, node: ts.BindingElement): void {
  const key = node.propertyName ?? node.name;
  const text = ts.isIdentifier(key) || ts.isStringLiteralLike(key) ? key.text : undefined;
  const name = text ?? (ts.isComputedPropertyName(key) ? nameText(key) : undefined);
  if (name === undefined || !context.index.memberNames.has(name)) return;
  const places = placesOfBinding(context, node);
  if (isUnknown(context.checker.getTypeAtLocation(node.parent))) tellUnknown(context, node, name);
  else if (node.propertyName === undefined) rename(context, node.name, name, places, (to) => `${to}: ${name}`);
  else rename(context, keyNode(node.propertyName), name, places);
}

function tellUnknown(context: FileContext, node: ts.Node, name: string): void {
  context.remark(node, {
    code: "unknown-type",
    message: `The type of this is not known; if it comes from the SDK, ${JSON.stringify(name)} is concerned.`,
    hint: "give it a type, or look here yourself",
  });
}

/** The key of an object literal: of a request, of a response in a test, or on the left of an assignment. */
function rewriteKey(context: FileContext, node: ts.ObjectLiteralElementLike): void {
  const key = node.name;
  const name = key && nameText(key);
  if (key === undefined || name === undefined || !context.index.memberNames.has(name)) return;
  const places = placesOfLiteralProperty(context, node);
  const siblings = (node.parent as ts.ObjectLiteralExpression).properties ?? [];
  const taken = places.find(({ rename: to }) => siblings.some((each) => each.name && nameText(each.name) === to));
  if (taken?.rename !== undefined) {
    context.remark(key, {
      code: "name-taken",
      message: `${name} is called ${taken.rename} now, which is given as well.`,
      hint: `take one of the two out; ${taken.rename} is what serves today`,
    });
    return;
  }
  if (ts.isShorthandPropertyAssignment(node)) rename(context, key, name, places, (to) => `${to}: ${name}`);
  else rename(context, keyNode(key), name, places);
}

/** Of a computed key what is between the brackets. */
function keyNode(name: ts.PropertyName): ts.Node {
  return ts.isComputedPropertyName(name) ? name.expression : name;
}

function rewriteIndexType(context: FileContext, { objectType, indexType }: ts.IndexedAccessTypeNode): void {
  const type = context.checker.getTypeFromTypeNode(objectType);
  for (const node of literalTypes(indexType)) rename(context, node, node.text, placesNamed(context, type, node.text));
}

/** `Pick<CreateRulesRequest, "Old">` and its like. */
function rewritePicked(context: FileContext, node: ts.TypeReferenceNode | ts.ExpressionWithTypeArguments): void {
  const [source, keys] = node.typeArguments ?? [];
  const name = ts.isTypeReferenceNode(node) ? node.typeName : node.expression;
  if (source === undefined || keys === undefined || !PICKING.has(name.getText(context.file))) return;
  const type = context.checker.getTypeFromTypeNode(source);
  for (const node of literalTypes(keys)) rename(context, node, node.text, placesNamed(context, type, node.text));
}

const PICKING = new Set(["Pick", "Omit"]);

export function literalTypes(node: ts.TypeNode): ts.StringLiteral[] {
  if (ts.isUnionTypeNode(node)) return node.types.flatMap(literalTypes);
  if (ts.isParenthesizedTypeNode(node)) return literalTypes(node.type);
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? [node.literal] : [];
}

function rewriteIn(context: FileContext, { left, right }: ts.BinaryExpression): void {
  if (!ts.isStringLiteralLike(left) || !context.index.memberNames.has(left.text)) return;
  rename(context, left, left.text, placesNamed(context, context.checker.getTypeAtLocation(right), left.text));
}

/** A class or an interface that has a member of the same name because the SDK's type has it. */
function lookAtHeir(context: FileContext, node: ts.PropertySignature | ts.ClassElement): void {
  const name = node.name && !ts.isPrivateIdentifier(node.name) ? nameText(node.name) : undefined;
  const { parent } = node;
  if (name === undefined || !context.index.memberNames.has(name)) return;
  if (!ts.isInterfaceDeclaration(parent) && !ts.isClassLike(parent)) return;
  for (const { types } of parent.heritageClauses ?? []) {
    for (const type of types) {
      for (const place of placesNamed(context, context.checker.getTypeAtLocation(type), name)) {
        tellRename(context, node, place, "It is declared again here.");
      }
    }
  }
}

/** `writeAs` gives the text that takes the place of the node; otherwise the name alone does, in the quotes it has. */
function rename(
  context: FileContext,
  node: ts.Node,
  name: string,
  places: readonly Place[],
  writeAs?: (to: string) => string,
): void {
  for (const place of places) for (const change of place.uses) context.tell(node, change);
  const renamed = places.filter((place) => place.rename !== undefined);
  const names = new Set(places.map((place) => place.rename ?? name));
  const [to = name] = names;
  if (names.size > 1) {
    for (const place of renamed) tellRename(context, node, place, "It stands for several members here.");
  } else if (to !== name) replaceName(context, node, writeAs?.(to) ?? to);
}

/** Replaces a name, or what is between the quotes of a text that is one. */
export function replaceName(context: FileContext, node: ts.Node, to: string): void {
  if (ts.isStringLiteralLike(node)) context.edits.replace(node.getStart(context.file) + 1, node.end - 1, to);
  else context.replace(node, to);
}

function tellRename(context: FileContext, node: ts.Node, place: Place, why: string): void {
  for (const change of place.uses) context.tell(node, change, why);
  if (place.rename === undefined) return;
  context.remark(node, {
    code: place.isRequest ? "parameter-renamed" : "field-renamed",
    message: `${place.api}.${place.action}.${place.way.join(".")} is called ${place.rename} now. ${why}`,
    hint: `write ${place.rename} where it is meant`,
  });
}
