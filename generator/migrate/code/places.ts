/** Which parameter or field a piece of code stands for. */
import { ts } from "ts-morph";
import type { Place } from "../plan/place.js";
import type { FileContext } from "./context.js";
import { isUnknown, propertiesNamed } from "./types.js";

/** What an expression gives: a parameter or field that is read, directly or by a constant or a variable. */
export function placesOfExpression(context: FileContext, expression: ts.Expression, depth = 0): readonly Place[] {
  const inner = plainExpression(expression);
  if (ts.isPropertyAccessExpression(inner))
    return placesOfProperty(context, inner.expression, inner.name.text, inner.name);
  if (ts.isElementAccessExpression(inner)) {
    const key = inner.argumentExpression;
    if (ts.isStringLiteralLike(key)) return placesOfProperty(context, inner.expression, key.text);
    const list = placesOfExpression(context, inner.expression, depth + 1);
    return list.flatMap(({ elements }) => elements ?? []);
  }
  if (ts.isIdentifier(inner) && depth < DEEPEST) return placesOfVariable(context, inner, depth + 1);
  return [];
}

const DEEPEST = 8;

/** Without parentheses, `!`, `as` and `satisfies`. */
export function plainExpression(expression: ts.Expression): ts.Expression {
  const isOuter =
    ts.isParenthesizedExpression(expression) ||
    ts.isNonNullExpression(expression) ||
    ts.isAsExpression(expression) ||
    ts.isSatisfiesExpression(expression);
  return isOuter ? plainExpression(expression.expression) : expression;
}

function placesOfVariable(context: FileContext, name: ts.Identifier, depth: number): readonly Place[] {
  const declaration = symbolOf(context, name)?.valueDeclaration;
  return declaration === undefined ? [] : placesOfDeclaration(context, declaration, depth);
}

/** What an identifier in an expression stands for: in `{ name }` the variable, not the property. */
export function symbolOf({ checker }: FileContext, name: ts.Identifier): ts.Symbol | undefined {
  return ts.isShorthandPropertyAssignment(name.parent)
    ? checker.getShorthandAssignmentValueSymbol(name.parent)
    : checker.getSymbolAtLocation(name);
}

/** What a variable, a parameter or a part of a destructured object holds. */
export function placesOfDeclaration(context: FileContext, declaration: ts.Node, depth = 0): readonly Place[] {
  if (ts.isBindingElement(declaration)) return placesOfBinding(context, declaration);
  if (ts.isVariableDeclaration(declaration) || ts.isParameter(declaration) || ts.isPropertyDeclaration(declaration)) {
    if (declaration.type !== undefined) return placesOfTypeNode(context, declaration.type);
    if (ts.isVariableDeclaration(declaration) && ts.isForOfStatement(declaration.parent.parent)) {
      const list = placesOfExpression(context, declaration.parent.parent.expression, depth);
      return list.flatMap(({ elements }) => elements ?? []);
    }
    const { initializer } = declaration;
    const isConstant =
      ts.isVariableDeclaration(declaration) && (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
    if (isConstant && initializer !== undefined) return placesOfExpression(context, initializer, depth);
  }
  if (ts.isPropertySignature(declaration) && declaration.type !== undefined) {
    return placesOfTypeNode(context, declaration.type);
  }
  return [];
}

export function placesOfBinding(context: FileContext, element: ts.BindingElement): readonly Place[] {
  if (!ts.isObjectBindingPattern(element.parent) || element.dotDotDotToken !== undefined) return [];
  const key = element.propertyName ?? element.name;
  const name = ts.isIdentifier(key) || ts.isStringLiteralLike(key) ? key.text : computedName(key);
  if (name === undefined) return [];
  return placesNamed(context, context.checker.getTypeAtLocation(element.parent), name);
}

function computedName(name: ts.Node): string | undefined {
  return ts.isComputedPropertyName(name) && ts.isStringLiteralLike(name.expression) ? name.expression.text : undefined;
}

function placesOfProperty(
  context: FileContext,
  holder: ts.Expression,
  name: string,
  node?: ts.MemberName,
): readonly Place[] {
  const symbol = node && context.checker.getSymbolAtLocation(node);
  const direct = context.index.placesOf(symbol);
  if (direct.length > 0) return direct;
  const own = symbol?.valueDeclaration;
  const isTyped = own !== undefined && (ts.isPropertyDeclaration(own) || ts.isPropertySignature(own));
  if (isTyped && !context.index.has(own.getSourceFile())) return placesOfDeclaration(context, own);
  const type = context.checker.getTypeAtLocation(holder);
  return isUnknown(type) ? [] : placesNamed(context, type, name);
}

/** The members of that name that the SDK declares in a type. */
export function placesNamed(context: FileContext, type: ts.Type, name: string): readonly Place[] {
  const apparent = context.checker.getApparentType(context.checker.getNonNullableType(type));
  const found = propertiesNamed(apparent, name, context.checker).flatMap((each) => context.index.placesOf(each));
  return [...new Set(found)];
}

/** What values of a written type are: `CreateRulesRequest["RuleList"]`, `NonNullable<…>` of that, an alias for it. */
export function placesOfTypeNode(context: FileContext, node: ts.TypeNode, depth = 0): readonly Place[] {
  if (depth > DEEPEST) return [];
  const next = (inner: ts.TypeNode) => placesOfTypeNode(context, inner, depth + 1);
  if (ts.isParenthesizedTypeNode(node)) return next(node.type);
  if (ts.isUnionTypeNode(node)) return node.types.flatMap(next);
  if (ts.isArrayTypeNode(node)) return [];
  if (ts.isIndexedAccessTypeNode(node)) {
    const { objectType, indexType } = node;
    if (ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal)) {
      return placesNamed(context, context.checker.getTypeFromTypeNode(objectType), indexType.literal.text);
    }
    return indexType.kind === ts.SyntaxKind.NumberKeyword
      ? next(objectType).flatMap(({ elements }) => elements ?? [])
      : [];
  }
  if (!ts.isTypeReferenceNode(node)) return [];
  const [argument] = node.typeArguments ?? [];
  if (argument !== undefined && ["NonNullable", "Exclude", "Extract"].includes(node.typeName.getText(context.file))) {
    return next(argument);
  }
  const symbol = aliased(context, context.checker.getSymbolAtLocation(node.typeName));
  const alias = symbol?.declarations?.find((each) => ts.isTypeAliasDeclaration(each));
  return alias === undefined || context.index.has(alias.getSourceFile()) ? [] : next(alias.type);
}

/** The parameter that a property of an object literal gives. */
export function placesOfLiteralProperty(context: FileContext, property: ts.ObjectLiteralElementLike): readonly Place[] {
  const adopted = context.index.placesOf(context.checker.getSymbolAtLocation(property.name ?? property));
  if (adopted.length > 0) return adopted;
  const name = property.name && nameText(property.name);
  if (name === undefined || !ts.isObjectLiteralExpression(property.parent)) return [];
  const { parent } = property;
  const found = typesWanted(context, parent)
    .filter((type) => !isUnknown(type))
    .map((type) => placesNamed(context, type, name));
  return found.find((places) => places.length > 0) ?? [];
}

/** What an expression is to be: by its context, or by what a function takes that is told by its own type parameters. */
export function typesWanted(context: FileContext, node: ts.Expression): readonly ts.Type[] {
  const { parent } = node;
  if (
    ts.isBinaryExpression(parent) &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    parent.left === node
  ) {
    // An object literal that takes another object apart.
    return [context.checker.getTypeAtLocation(parent.right)];
  }
  const wanted = context.checker.getContextualType(node);
  const taken = ts.isCallExpression(parent) ? typeTaken(context, parent, node) : undefined;
  return [wanted, taken].flatMap((type) => (type === undefined ? [] : [context.checker.getNonNullableType(type)]));
}

function typeTaken(context: FileContext, call: ts.CallExpression, argument: ts.Expression): ts.Type | undefined {
  const taker = context.checker.getResolvedSignature(call)?.declaration?.parameters[call.arguments.indexOf(argument)];
  if (taker === undefined || !ts.isParameter(taker) || taker.type === undefined) return undefined;
  return context.checker.getApparentType(context.checker.getTypeFromTypeNode(taker.type));
}

export function nameText(name: ts.PropertyName): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : computedName(name);
}

/** What an import, or a name made by one, stands for. */
export function aliased(context: FileContext, symbol: ts.Symbol | undefined): ts.Symbol | undefined {
  if (symbol === undefined || (symbol.flags & ts.SymbolFlags.Alias) === 0) return symbol;
  return context.checker.getAliasedSymbol(symbol);
}
