/** The file of one Action, and what other files say of it, made of plain data. */
import type { Action, Service } from "../../model/model.js";
import { actionStatements, callFacts, clientMethod } from "./action-file.js";
import { ours } from "./doc-comment.js";
import { structureOfRule } from "./inner-rules.js";
import { rulesDoc } from "./member-doc.js";
import { type ActionScope, type FileNames, ScopedNames } from "./names.js";
import { type Callable, printFile } from "./syntax.js";
import { requestTypes, responseTypes, type TypeStatement } from "./types.js";

export interface ActionText {
  readonly text: string;
  /** The method of the client. */
  readonly method: Callable;
  /** The names of its types. */
  readonly types: readonly string[];
  /** The names among them that are not those of the request and the response. */
  readonly claimed: readonly string[];
}

export function actionText(action: Action, api: Pick<Service, "errors">, scope: ActionScope): ActionText {
  const names = new ScopedNames(scope);
  const types = typesOf(action, names);
  const call = callFacts(action, scope.own);
  return {
    text: printFile(actionStatements(api, action, names, types, call)),
    method: clientMethod(action, scope.own, call),
    types: types.map(({ name }) => name),
    claimed: names.claimed,
  };
}

function typesOf(action: Action, names: FileNames): TypeStatement[] {
  const { method, request, response } = names.of(action);
  // A rule of a structure is told at the structure.
  const ownRules = action.rules.filter((rule) => structureOfRule(rule) === undefined);
  const requestDoc = [ours`The parameters of {@link ${method}}.`, ...rulesDoc(ownRules)];
  return [
    ...requestTypes(request, requestDoc, action.parameters, action.rules, names),
    ...responseTypes(response, [ours`What {@link ${method}} answers.`], action.response, names),
  ];
}
