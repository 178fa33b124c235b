/** The view of one Action. */
import type { Action, Member, Paginator, ServiceError, Type, Waiter, WaiterState } from "../../model/model.js";
import { validateRequest } from "../../model/validate.js";
import type { Target } from "./language.js";
import type { MemberViews, Side } from "./member-views.js";
import type { ActionNames, ServiceNames } from "./service-names.js";
import { ruleView } from "./rule-views.js";
import type {
  ActionView,
  ErrorView,
  MemberView,
  PaginatorView,
  ServiceBrief,
  WaiterStateView,
  WaiterView,
} from "./view.js";
import { deprecationSentence } from "./words.js";

export function actionView(
  action: Action,
  service: ServiceBrief,
  names: ServiceNames,
  views: MemberViews,
  target: Target,
): ActionView {
  const { parameters, deprecated } = action;
  const own = names.of(action);
  const rules = action.rules.map((rule) => ruleView(rule, parameters, views, target));
  const request = views.request(parameters, own.request, rules);
  const response = views.response(action.response, own.response);
  return {
    kind: "action",
    service,
    name: action.name,
    module: own.module,
    method: own.method,
    request: own.request,
    response: own.response,
    source: action.span.file,
    resource: action.resource,
    summary: action.summary,
    description: action.description ?? "",
    notes: action.notes,
    effect: action.effect,
    isRead: action.effect === "read",
    deprecation: deprecated === undefined ? null : deprecationSentence(action.name, deprecated),
    httpMethod: action.methods[0],
    idempotencyToken: parameters.find((member) => member.idempotencyToken)?.name ?? null,
    dryRun: dryRun(parameters),
    sensitive: [...new Set(sensitiveNames(parameters))],
    fromClient: parameters.flatMap(({ name, fromClient: option }) => (option === undefined ? [] : [{ name, option }])),
    parameters: request.members,
    requestStructures: request.structures,
    rules,
    isParameterless: !validateRequest(action, {}).some(({ severity }) => severity === "error"),
    fields: response.members,
    responseStructures: response.structures,
    errors: action.errors.map(errorView),
    paginator: action.paginator === undefined ? null : paginatorView(action.paginator, own, response),
    waiters: action.waiters.map((waiter) => waiterView(waiter, names.ofWaiter(waiter))),
    enumTypes: enumTypes([request, response]),
    job: action.job ?? null,
    examples: action.examples.map(({ title, description = "", request: params, response: answer }) => ({
      title,
      description,
      request: params,
      arguments: Object.entries(params).map(([name, value]) => ({ member: memberOf(request, name), value })),
      response: answer,
    })),
  };
}

export function errorView({ code, status, meaning, fix = "", retry }: ServiceError): ErrorView {
  return { code, isOpen: code.includes("%s"), status: status ?? null, meaning, fix, retry };
}

/** The names of the sets of values of some members and the structures inside of them. */
function enumTypes(sides: readonly Side[]): string[] {
  const members = sides.flatMap((side) => [...side.members, ...side.structures.flatMap((each) => each.members)]);
  const types = members.flatMap(({ shape }) => {
    let inner = shape;
    while (inner.items !== null) inner = inner.items;
    return inner.enumType ?? [];
  });
  return [...new Set(types)].sort();
}

function memberOf({ members }: Side, name: string): MemberView {
  const member = members.find((each) => each.name === name);
  if (member === undefined) throw new Error(`an example gives ${name}, which is no parameter`);
  return member;
}

function dryRun(parameters: readonly Member[]): ActionView["dryRun"] {
  for (const { name, dryRun: code } of parameters) if (code !== undefined) return { parameter: name, code };
  return null;
}

/** The names of sensitive members at any depth. */
function sensitiveNames(members: readonly Member[]): string[] {
  return members.flatMap(({ name, sensitive, type }) => (sensitive ? [name] : sensitiveNames(membersOf(type))));
}

function membersOf(type: Type): readonly Member[] {
  if (type.kind === "structure") return type.members;
  return "items" in type ? membersOf(type.items) : [];
}

function paginatorView(paginator: Paginator, { method }: ActionNames, { members }: Side): PaginatorView {
  const items = members.find(({ name }) => name === paginator.items)?.shape.items;
  if (items === undefined || items === null) throw new Error(`${paginator.items} is no list`);
  const isNumber = paginator.kind === "number";
  return {
    method,
    kind: paginator.kind,
    items: paginator.items,
    itemType: items.type,
    size: paginator.size ?? null,
    page: isNumber ? paginator.page : null,
    isText: isNumber && paginator.isText,
    total: isNumber ? (paginator.total ?? null) : null,
    token: isNumber ? null : paginator.token,
    nextToken: isNumber ? null : paginator.nextToken,
  };
}

function waiterView(waiter: Waiter, method: string): WaiterView {
  const { id, description, delay, maxDelay, attempts, require, success, failure } = waiter;
  const states = (each: readonly WaiterState[]) => each.map(stateView);
  return {
    id,
    method,
    description,
    delay,
    maxDelay,
    attempts,
    require,
    success: states(success),
    failure: states(failure),
  };
}

function stateView(state: WaiterState): WaiterStateView {
  if (state.kind === "error") return { kind: "error", list: null, tests: [], absent: null, code: state.code };
  return {
    kind: state.kind,
    list: state.kind === "fields" ? null : state.list.join("."),
    tests: state.tests.map(({ path, values }) => ({ path: path.join("."), values })),
    absent: state.absent?.join(".") ?? null,
    code: null,
  };
}
