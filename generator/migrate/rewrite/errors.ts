/** Codes of errors that the service no longer answers. */
import { ts } from "ts-morph";
import type { FileContext } from "../code/context.js";
import { aliased } from "../code/places.js";
import { partsOf } from "../code/types.js";

export function lookAtErrors(context: FileContext, node: ts.Node): void {
  if (!ts.isStringLiteralLike(node)) return;
  const gone = context.goneErrors.get(node.text) ?? [];
  if (gone.length > 0 && isErrorCode(context, node)) for (const change of gone) context.tell(node, change);
}

function isErrorCode(context: FileContext, node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent)) return isCodeOfError(context, parent.left) || isCodeOfError(context, parent.right);
  if (ts.isCaseClause(parent)) return isCodeOfError(context, parent.parent.parent.expression);
  if (ts.isCallExpression(parent)) {
    const symbol = aliased(context, context.checker.getSymbolAtLocation(parent.expression));
    if (symbol?.name === "isApiError" && context.index.declares(symbol)) return true;
  }
  const wanted = context.checker.getContextualType(node);
  return (
    wanted !== undefined && [wanted, ...partsOf(wanted)].some(({ aliasSymbol }) => isCodeType(context, aliasSymbol))
  );
}

function isCodeOfError(context: FileContext, node: ts.Expression): boolean {
  if (!ts.isPropertyAccessExpression(node) || node.name.text !== "code") return false;
  return context.index.declares(context.checker.getSymbolAtLocation(node.name));
}

function isCodeType(context: FileContext, symbol: ts.Symbol | undefined): boolean {
  return symbol?.name.endsWith("ErrorCode") === true && context.index.declares(symbol);
}
