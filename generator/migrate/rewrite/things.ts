/** Names of Actions in code: methods, functions, types and constants, in imports, exports, calls and types. */
import { ts } from "ts-morph";
import type { FileContext } from "../code/context.js";
import { aliased, nameText } from "../code/places.js";
import type { Thing } from "../code/sdk.js";
import { isUnknown, propertiesNamed } from "../code/types.js";
import { literalTypes, replaceName } from "./members.js";

/** Renames what stands for something of a renamed Action at this node, and tells what is to be told of its use. */
export function rewriteThing(context: FileContext, node: ts.Node): void {
  if (ts.isImportSpecifier(node)) rewriteImport(context, node);
  else if (ts.isExportSpecifier(node)) rewriteExport(context, node);
  else if (ts.isIdentifier(node)) rewriteIdentifier(context, node);
  else if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    const key = node.argumentExpression;
    rewriteKeyOf(context, key, key.text, () => context.checker.getTypeAtLocation(node.expression));
  } else if (ts.isIndexedAccessTypeNode(node)) {
    const type = () => context.checker.getTypeFromTypeNode(node.objectType);
    for (const key of literalTypes(node.indexType)) rewriteKeyOf(context, key, key.text, type);
  } else if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)) {
    const [source, keys] = node.typeArguments ?? [];
    if (source === undefined || keys === undefined) return;
    for (const key of literalTypes(keys)) {
      rewriteKeyOf(context, key, key.text, () => context.checker.getTypeFromTypeNode(source));
    }
  } else if (ts.isBindingElement(node)) rewriteBinding(context, node);
  else if (ts.isObjectLiteralElementLike(node)) rewriteFake(context, node);
  else if (ts.isClassElement(node)) lookAtHeir(context, node);
  else if (ts.isStringLiteralLike(node)) lookAtText(context, node);
}

function newNameOf({ plan, name }: Thing): string | undefined {
  return plan.identifiers.get(name);
}

function tell(context: FileContext, node: ts.Node, { concerns }: Thing): void {
  for (const change of concerns) context.tell(node, change);
}

/** `import { createRules }`: the local name changes with it, unless the file has another use for the new one. */
function rewriteImport(context: FileContext, node: ts.ImportSpecifier): void {
  const imported = node.propertyName ?? node.name;
  const thing = thingNamed(context, node.name, imported.text);
  if (thing === undefined) return;
  const to = newNameOf(thing);
  if (to === undefined) return;
  if (node.propertyName !== undefined) replaceName(context, imported, to);
  else replaceName(context, imported, keepsName(context, to) ? `${to} as ${imported.text}` : to);
}

/** What others import keeps its name: `export { createRuleSet as createRules }`. */
function rewriteExport(context: FileContext, node: ts.ExportSpecifier): void {
  const own = node.propertyName ?? node.name;
  const isDirect = node.parent.parent.moduleSpecifier !== undefined;
  const local = isDirect ? undefined : context.checker.getExportSpecifierLocalTargetSymbol(node);
  const thing = isDirect ? thingNamed(context, node.name, own.text) : importedThing(context, local);
  if (thing === undefined) return;
  tell(context, own, thing);
  const to = newNameOf(thing);
  if (to === undefined || (!isDirect && keepsName(context, to))) return;
  replaceName(context, own, node.propertyName === undefined ? `${to} as ${own.text}` : to);
}

/** The thing that a specifier of an import or export takes from the SDK under the SDK's own name. */
function thingNamed(context: FileContext, name: ts.Node, imported: string): Thing | undefined {
  const symbol = context.checker.getSymbolAtLocation(name);
  const thing = context.index.thingOf(aliased(context, symbol));
  if (symbol === undefined || thing?.name !== imported) return undefined;
  const next = context.checker.getImmediateAliasedSymbol(symbol);
  // Somebody else's export of that name keeps it.
  const isOwn = next?.declarations?.some(ts.isExportSpecifier) === true && !context.index.declares(next);
  return isOwn ? undefined : thing;
}

function importedThing(context: FileContext, symbol: ts.Symbol | undefined): Thing | undefined {
  const specifier = symbol?.declarations?.find((each) => ts.isImportSpecifier(each));
  if (specifier === undefined || specifier.propertyName !== undefined) return undefined;
  return thingNamed(context, specifier.name, specifier.name.text);
}

/** Whether the file uses the new name for something else already. */
function keepsName(context: FileContext, to: string): boolean {
  return context.freeNames.has(to);
}

/** An identifier that is no name of a property in a literal or a pattern. */
function rewriteIdentifier(context: FileContext, node: ts.Identifier): void {
  const { parent } = node;
  if (!context.index.thingNames.has(node.text)) return;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isBindingElement(parent)) return;
  if (ts.isShorthandPropertyAssignment(parent)) {
    const thing = importedThing(context, context.checker.getShorthandAssignmentValueSymbol(parent));
    const to = thing && newNameOf(thing);
    if (thing !== undefined) tell(context, node, thing);
    if (to !== undefined && !keepsName(context, to)) context.replace(node, `${node.text}: ${to}`);
    return;
  }
  if (ts.isPropertyAssignment(parent) && parent.name === node) return;
  const symbol = context.checker.getSymbolAtLocation(node);
  const isProperty =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isQualifiedName(parent) && parent.right === node) ||
    (ts.isImportTypeNode(parent) && parent.qualifier === node);
  if (isProperty && symbol === undefined && ts.isPropertyAccessExpression(parent)) {
    if (isUnknown(context.checker.getTypeAtLocation(parent.expression))) lookAtUnknown(context, node);
    return;
  }
  const imported = isProperty ? undefined : importedThing(context, symbol);
  const thing = isProperty ? context.index.thingOf(aliased(context, symbol)) : imported;
  if (thing !== undefined) {
    tell(context, node, thing);
    const to = newNameOf(thing);
    if (to !== undefined && (isProperty ? thing.name === node.text : !keepsName(context, to)))
      context.replace(node, to);
  } else if (!isProperty) {
    const other = context.index.thingOf(aliased(context, symbol));
    if (other !== undefined) tell(context, node, other);
  }
}

function lookAtUnknown(context: FileContext, node: ts.Node): void {
  context.remark(node, {
    code: "unknown-type",
    message: `The type of what has ${node.getText(context.file)} is not known; if it is a client of the SDK, this is concerned.`,
    hint: "give it a type, or look here yourself",
  });
}

/** A key of the client, as a text: `slb["createRules"]`, `SlbClient["createRules"]`. */
function rewriteKeyOf(context: FileContext, node: ts.Node, name: string, typeOf: () => ts.Type): void {
  if (!context.index.thingNames.has(name)) return;
  const thing = methodOf(context, typeOf(), name);
  if (thing === undefined) return;
  tell(context, node, thing);
  const to = newNameOf(thing);
  if (to !== undefined) replaceName(context, node, to);
}

function methodOf(context: FileContext, type: ts.Type, name: string): Thing | undefined {
  const apparent = context.checker.getApparentType(context.checker.getNonNullableType(type));
  const symbols = propertiesNamed(apparent, name, context.checker);
  return symbols.map((symbol) => context.index.thingOf(aliased(context, symbol))).find((each) => each !== undefined);
}

/** `const { createRules } = slb` and `= await import("slb-sdk/slb/actions")`: the variable keeps its name. */
function rewriteBinding(context: FileContext, node: ts.BindingElement): void {
  const key = node.propertyName ?? node.name;
  if (!ts.isIdentifier(key) || !context.index.thingNames.has(key.text) || !ts.isObjectBindingPattern(node.parent))
    return;
  const thing = methodOf(context, context.checker.getTypeAtLocation(node.parent), key.text);
  if (thing === undefined) return;
  tell(context, key, thing);
  const to = newNameOf(thing);
  if (to !== undefined) context.replace(key, node.propertyName === undefined ? `${to}: ${key.text}` : to);
}

/** An object that stands for a client in tests: `{ createRules: async () => … } satisfies Pick<SlbClient, …>`. */
function rewriteFake(context: FileContext, node: ts.ObjectLiteralElementLike): void {
  const key = node.name;
  const name = key && nameText(key);
  if (key === undefined || name === undefined || !context.index.thingNames.has(name)) return;
  if (!ts.isObjectLiteralExpression(node.parent) || ts.isShorthandPropertyAssignment(node)) return;
  const type = context.checker.getContextualType(node.parent);
  if (type === undefined || isUnknown(type)) return;
  rewriteKeyOf(context, ts.isComputedPropertyName(key) ? key.expression : key, name, () => type);
}

/** A class that stands for the client, or extends it. */
function lookAtHeir(context: FileContext, node: ts.ClassElement): void {
  const name = node.name && !ts.isPrivateIdentifier(node.name) ? nameText(node.name) : undefined;
  if (name === undefined || !context.index.thingNames.has(name) || !ts.isClassLike(node.parent)) return;
  for (const { types } of node.parent.heritageClauses ?? []) {
    for (const type of types) {
      const thing = methodOf(context, context.checker.getTypeAtLocation(type), name);
      const to = thing && newNameOf(thing);
      if (thing !== undefined) tell(context, node.name ?? node, thing);
      if (to === undefined) continue;
      context.remark(node.name ?? node, {
        code: "action-renamed",
        message: `The method ${name} of the client is called ${to} now, and is declared again here.`,
        hint: `call it ${to} here, and where it is used`,
      });
    }
  }
}

/** A text that is the name of a method where only names of methods fit: `spyOn(slb, "createRules")`. */
function lookAtText(context: FileContext, node: ts.StringLiteralLike): void {
  if (!context.index.thingNames.has(node.text) || !ts.isCallExpression(node.parent)) return;
  const others = node.parent.arguments.filter((argument) => argument !== node);
  const thing = others
    .map((argument) => methodOf(context, context.checker.getTypeAtLocation(argument), node.text))
    .find((found) => found !== undefined);
  const to = thing && newNameOf(thing);
  if (to === undefined) return;
  context.remark(node, {
    code: "action-renamed",
    message: `If this names the method of the client, it is ${to} now.`,
    hint: `write ${JSON.stringify(to)}`,
  });
}
