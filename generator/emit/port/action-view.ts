/** The view of one Action, in two parts: what is read of it at once, and what takes its time. */
import type { Action, Member, Paginator, ServiceError, Type, Waiter, WaiterState } from "../../model/model.js";
import { validateRequest } from "../../model/validate.js";
import type { Target } from "./language.js";
import { choicesOf } from "./enums.js";
import { literalsOf } from "./literals.js";
import { MemberViews, type Side } from "./member-views.js";
import type { ActionPlan } from "./plan.js";
import { ruleView } from "./rule-views.js";
import type { ActionNames } from "./service-names.js";
import type {
  ActionBody,
  ActionHead,
  ErrorView,
  MemberView,
  PaginatorView,
  WaiterStateView,
  WaiterView,
} from "./view.js";
import { deprecationSentence } from "./words.js";

export function actionHead(action: Action, { service, names, waiters }: ActionPlan): ActionHead {
  const { name, effect, deprecated } = action;
  return {
    kind: "action",
    service,
    name,
    module: names.module,
    method: names.method,
    request: names.request,
    response: names.response,
    source: action.span.file,
    resource: action.resource,
    summary: action.summary,
    description: action.description ?? "",
    notes: action.notes,
    effect,
    isRead: effect === "read",
    deprecation: deprecated === undefined ? null : deprecationSentence(name, deprecated),
    httpMethod: action.methods[0],
    errors: action.errors.map(errorView),
    waiters: action.waiters.map((waiter, index) => waiterView(waiter, waiters[index] ?? "")),
    job: action.job ?? null,
  };
}

export function actionBody(action: Action, plan: ActionPlan, target: Target): ActionBody {
  const { parameters } = action;
  const { names } = plan;
  const enums = new Map(choicesOf(action).map((choice, index) => [choice, plan.enums[index] ?? ""]));
  const views = new MemberViews({ target, literals: literalsOf(target), enums }, plan.structures);
  const rules = action.rules.map((rule) => ruleView(rule, parameters, views, target));
  const request = views.request(parameters, rules);
  const response = views.response(action.response);
  return {
    idempotencyToken: parameters.find((member) => member.idempotencyToken)?.name ?? null,
    dryRun: dryRun(parameters),
    sensitive: [...new Set(sensitiveNames(parameters))],
    fromClient: parameters.flatMap(({ name, fromClient: option }) => (option === undefined ? [] : [{ name, option }])),
    parameters: request.members,
    requestStructures: request.structures,
    rules,
    // Validating takes its time, and few templates ask.
    get isParameterless() {
      return !validateRequest(action, {}).some(({ severity }) => severity === "error");
    },
    fields: response.members,
    responseStructures: response.structures,
    paginator: action.paginator === undefined ? null : paginatorView(action.paginator, names, response),
    enumTypes: enumTypes([request, response]),
    examples: action.examples.map(({ title, description = "", request: params, response: answer }) => ({
      title,
      description,
      request: params,
      arguments: Object.entries(params).map(([name, value]) => ({ member: memberOf(request, name), value })),
      response: answer,
    })),
  };
}

/** The fields of a view in their order, each with the part that it stands in. */
export const FIELDS: Readonly<{ [Field in keyof ActionHead]: "head" } & { [Field in keyof ActionBody]: "body" }> = {
  kind: "head",
  service: "head",
  name: "head",
  module: "head",
  method: "head",
  request: "head",
  response: "head",
  source: "head",
  resource: "head",
  summary: "head",
  description: "head",
  notes: "head",
  effect: "head",
  isRead: "head",
  deprecation: "head",
  httpMethod: "head",
  idempotencyToken: "body",
  dryRun: "body",
  sensitive: "body",
  fromClient: "body",
  parameters: "body",
  requestStructures: "body",
  rules: "body",
  isParameterless: "body",
  fields: "body",
  responseStructures: "body",
  errors: "head",
  paginator: "body",
  waiters: "head",
  enumTypes: "body",
  job: "head",
  examples: "body",
};

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

function dryRun(parameters: readonly Member[]): ActionBody["dryRun"] {
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
