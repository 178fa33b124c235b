/** Questions about types that the checker has no single answer to. */
import { ts } from "ts-morph";

/** The parts of a union or an intersection, and theirs. */
export function partsOf(type: ts.Type): ts.Type[] {
  return type.isUnionOrIntersection() ? type.types.flatMap(partsOf) : [type];
}

/** The properties of that name in all parts of a type. */
export function propertiesNamed(type: ts.Type, name: string, checker: ts.TypeChecker): ts.Symbol[] {
  const found = [type, ...partsOf(type)].flatMap((part) => checker.getPropertyOfType(part, name) ?? []);
  return [...new Set(found)];
}

/** The declarations that a structure's type comes from: an alias, interfaces, type literals. */
export function structuresOf(type: ts.Type): ts.Node[] {
  const symbols = [type, ...partsOf(type)].flatMap((part) => [part.aliasSymbol, part.getSymbol()]);
  return symbols.flatMap((symbol) => symbol?.declarations ?? []);
}

export function elementType(type: ts.Type, isList: boolean, checker: ts.TypeChecker): ts.Type | undefined {
  return checker.getIndexTypeOfType(type, isList ? ts.IndexKind.Number : ts.IndexKind.String);
}

export function withoutUndefined(type: ts.Type, checker: ts.TypeChecker): ts.Type {
  return checker.getNonNullableType(type);
}

/** Nothing is known of the value. */
export function isUnknown(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
}

/** Whether all values of a type are of a kind; of what may be absent the rest counts. */
export function isAlways(type: ts.Type, flags: ts.TypeFlags): boolean {
  const parts = partsOf(type).filter((part) => (part.flags & ABSENT) === 0);
  return parts.length > 0 && parts.every((part) => (part.flags & flags) !== 0);
}

export const ABSENT = ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.Void;

/** Literals among the values of a type. */
export function literalsOf(type: ts.Type): (string | number)[] {
  return partsOf(type).flatMap((part) => (part.isStringLiteral() || part.isNumberLiteral() ? [part.value] : []));
}
