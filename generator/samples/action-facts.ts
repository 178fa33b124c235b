/** The facts of an Action, from the model and from what the ports call it. */
import type { Target } from "../emit/port/language.js";
import type { ActionPlan, ServicePlan } from "../emit/port/plan.js";
import type { ServiceNames } from "../emit/port/service-names.js";
import type { Action, Member, Service, Type } from "../model/model.js";
import type { ActionFacts, ActionNames, MemberFacts, ParameterFacts, TypeFacts } from "./facts.js";
import { type GoConstants, GoTypes } from "./go-types.js";

/** What samples need of an API as the ports see it; absent where a port is not made. */
export interface PortViews {
  readonly python?: ServiceNames | undefined;
  readonly go?: GoViews | undefined;
}

export interface GoViews {
  readonly target: Target;
  readonly plan: ServicePlan;
}

/** What the facts of an Action are made of beside the Action, as plain data. */
export interface FactSources {
  readonly api: Pick<Service, "name" | "product" | "version">;
  readonly python?: NonNullable<ActionNames["python"]>;
  readonly go?: {
    readonly plan: ActionPlan;
    readonly constants: GoConstants;
  };
}

/** The facts of all Actions of an API, by their names. */
export function serviceFacts(service: Service, ports: PortViews): ReadonlyMap<string, ActionFacts> {
  const sources = factSources(service, ports);
  return new Map([...sources].map(([action, own]) => [action.name, actionFacts(action, own, ports.go?.target)]));
}

export function factSources(service: Service, { python, go }: PortViews): ReadonlyMap<Action, FactSources> {
  const { name, product, version } = service;
  const api = { name, product, version };
  const sourcesInGo = go === undefined ? undefined : goSources(go.plan);
  return new Map(
    service.actions.map((action) => {
      const inPython = python === undefined ? {} : { python: pythonNames(action, python) };
      const inGo = sourcesInGo?.get(action);
      return [action, { api, ...inPython, ...(inGo === undefined ? {} : { go: inGo }) }];
    }),
  );
}

function pythonNames(action: Action, names: ServiceNames): NonNullable<FactSources["python"]> {
  return { module: `slb_sdk.${names.module}`, client: names.client, method: names.of(action).method };
}

function goSources({ enums, actions }: ServicePlan): ReadonlyMap<Action, NonNullable<FactSources["go"]>> {
  const constants = new Map(
    enums.map(({ type, values }) => [
      type,
      Object.fromEntries(values.map(({ value, constant }) => [String(value), constant])),
    ]),
  );
  return new Map(
    [...actions].map(([action, plan]) => {
      const own = plan.enums.map((type) => [type, constants.get(type) ?? {}] as const);
      return [action, { plan, constants: Object.fromEntries(own) }];
    }),
  );
}

const known = new WeakMap<FactSources, { readonly action: Action; readonly facts: ActionFacts }>();

/** The facts of one Action, made once of the same objects; `target` is that of Go. */
export function actionFacts(action: Action, sources: FactSources, target: Target | undefined): ActionFacts {
  const before = known.get(sources);
  if (before?.action === action) return before.facts;
  const facts = newFacts(action, sources, target);
  known.set(sources, { action, facts });
  return facts;
}

function newFacts(action: Action, sources: FactSources, target: Target | undefined): ActionFacts {
  const { api, go } = sources;
  const inGo = go && target && new GoTypes(go.plan, go.constants, target);
  const members = membersFacts(action.parameters, inGo);
  return {
    api: api.name,
    product: api.product,
    version: api.version,
    action: action.name,
    resource: action.resource,
    effect: action.effect,
    httpMethod: action.methods[0],
    names: actionNames(action, sources),
    parameters: action.parameters.map(({ in: place, encoding, fromClient }, index): ParameterFacts => {
      const given = fromClient === undefined ? {} : { fromClient };
      return { ...members[index]!, in: place, encoding, ...given };
    }),
  };
}

function actionNames({ name }: Action, { api, python, go }: FactSources): ActionNames {
  return {
    typescript: {
      module: `slb-sdk/${api.name}`,
      client: `${upperFirst(api.name)}Client`,
      method: name.slice(0, 1).toLowerCase() + name.slice(1),
      validator: `validate${upperFirst(name)}`,
    },
    ...(python === undefined ? {} : { python }),
    ...(go === undefined ? {} : { go: goNames(go.plan) }),
    cli: { product: api.name, command: name },
  };
}

function goNames({ service, names }: ActionPlan): NonNullable<ActionNames["go"]> {
  return { module: `slbsdk/${service.module}`, method: names.method, request: names.request };
}

function membersFacts(members: readonly Member[], go: GoTypes | undefined): readonly MemberFacts[] {
  const fields = go?.fields(members);
  return members.map(({ name, type }) => {
    const goField = fields?.get(name);
    return { name, type: typeFacts(type, go), ...(goField === undefined ? {} : { goField }) };
  });
}

function typeFacts(type: Type, go: GoTypes | undefined): TypeFacts {
  const { kind } = type;
  if (kind === "list" || kind === "map") return { kind, items: typeFacts(type.items, go) };
  const inGo = go?.typeOf(type);
  return kind === "structure" ? { kind, members: membersFacts(type.members, go), ...inGo } : { kind, ...inGo };
}

function upperFirst(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
