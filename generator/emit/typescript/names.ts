/** Every identifier of the TypeScript target. Wire names stay as they are; only methods get a casing of their own. */
import type { Action, Service } from "../../model/model.js";

/** `createRules`: the method, and the standalone function. */
export function methodName(action: Action): string {
  return lowerFirst(action.name);
}

export function requestType(action: Action): string {
  return `${action.name}Request`;
}

export function responseType(action: Action): string {
  return `${action.name}Response`;
}

export function errorCodeType(action: Action): string {
  return `${action.name}ErrorCode`;
}

export function validatorName(action: Action): string {
  return `validate${action.name}`;
}

export function schemaName(action: Action): string {
  return `${methodName(action)}Schema`;
}

/** The constant that describes the Action to the runtime. */
export function descriptorName(action: Action): string {
  return `${methodName(action)}Action`;
}

export function clientName(service: Service): string {
  return `${upperFirst(service.name)}Client`;
}

/** The constant that describes the API to the runtime. */
export function apiName(service: Service): string {
  return `${service.name}Api`;
}

export function serviceErrorCodeType(service: Service): string {
  return `${upperFirst(service.name)}ErrorCode`;
}

/** Names that a generated validator uses itself, and words that cannot be variables. */
const TAKEN = new Set([
  ..."break case catch class const continue debugger default delete do else enum export extends false finally for".split(
    " ",
  ),
  ..."function if import in instanceof new null return super switch this throw true try typeof var void while with".split(
    " ",
  ),
  ..."yield let static implements interface package private protected public await arguments eval undefined".split(" "),
  ..."params issues error warning text isInteger isRecord mistyped required violated unlisted unknownMembers within repeated item index list lists".split(
    " ",
  ),
  ..."odd Array Number Object Record".split(" "),
]);

/** A local variable for a parameter's value. */
export function localName(wireName: string): string {
  return TAKEN.has(wireName) ? `${wireName}_` : wireName;
}

function lowerFirst(word: string): string {
  return word.slice(0, 1).toLowerCase() + word.slice(1);
}

function upperFirst(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
