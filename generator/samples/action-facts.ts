/** The facts of an Action, from the model and from what the ports call it. */
import { type Memory, noMemory } from "../cache/memory.js";
import { type ApiFrame, apiOf, type MemberLists, partsOf } from "../emit/api-members.js";
import type { Target } from "../emit/port/language.js";
import { type ActionPlan, type ApiPlan, apiPlan } from "../emit/port/plan.js";
import { ServiceNames } from "../emit/port/service-names.js";
import { remembered } from "../emit/remembered.js";
import type { Action, Member, Service, Type } from "../model/model.js";
import type { ActionFacts, ActionNames, MemberFacts, ParameterFacts, TypeFacts } from "./facts.js";
import { type GoConstants, GoTypes } from "./go-types.js";
import type { PortTargets } from "./port-targets.js";

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
export function serviceFacts(service: Service, ports: PortTargets): ReadonlyMap<string, ActionFacts> {
  const sources = factSources(service, ports);
  return new Map([...sources].map(([action, own]) => [action.name, actionFacts(action, own, ports.go)]));
}

export function factSources(
  service: Service,
  { python, go }: PortTargets,
  memory: Memory = noMemory,
): ReadonlyMap<Action, FactSources> {
  const sources = remembered(memory, "fact sources", sourcesOf, python, go, ...partsOf(service));
  return new Map(service.actions.map((action, index) => [action, sources[index]!]));
}

/** Those of the Actions of an API, in their order. */
function sourcesOf(
  python: Target | undefined,
  go: Target | undefined,
  frame: ApiFrame,
  ...members: MemberLists
): readonly FactSources[] {
  const { name, product, version, actions } = frame;
  const api = { name, product, version };
  const names = python && new ServiceNames(frame, python);
  const inGo = go && goSources(apiPlan(apiOf(frame, members), go));
  return actions.map((action, index) => ({
    api,
    ...(names === undefined ? {} : { python: pythonNames(action, names) }),
    ...(inGo === undefined ? {} : { go: inGo[index]! }),
  }));
}

function pythonNames(action: Pick<Action, "name">, names: ServiceNames): NonNullable<FactSources["python"]> {
  return { module: `slb_sdk.${names.module}`, client: names.client, method: names.of(action).method };
}

function goSources({ enums, actions }: ApiPlan): readonly NonNullable<FactSources["go"]>[] {
  const constants = new Map(
    enums.map(({ type, values }) => [
      type,
      Object.fromEntries(values.map(({ value, constant }) => [String(value), constant])),
    ]),
  );
  return actions.map((plan) => {
    const own = plan.enums.map((type) => [type, constants.get(type) ?? {}] as const);
    return { plan, constants: Object.fromEntries(own) };
  });
}

/** What facts say of an Action. */
type FactAction = Pick<Action, "name" | "resource" | "effect" | "methods" | "parameters">;

const known = new WeakMap<FactSources, { readonly action: FactAction; readonly facts: ActionFacts }>();

/** The facts of one Action, made once of the same objects; `target` is that of Go. */
export function actionFacts(action: FactAction, sources: FactSources, target: Target | undefined): ActionFacts {
  const before = known.get(sources);
  if (before !== undefined && isSame(before.action, action)) return before.facts;
  const facts = newFacts(action, sources, target);
  known.set(sources, { action, facts });
  return facts;
}

/** Whether all that facts say of two Actions is the same. */
function isSame(a: FactAction, b: FactAction): boolean {
  return (
    a.name === b.name &&
    a.resource === b.resource &&
    a.effect === b.effect &&
    a.methods === b.methods &&
    a.parameters === b.parameters
  );
}

function newFacts(action: FactAction, sources: FactSources, target: Target | undefined): ActionFacts {
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

function actionNames({ name }: FactAction, { api, python, go }: FactSources): ActionNames {
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
