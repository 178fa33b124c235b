/**
 * What all Actions of an API decide together, as plain data for each of them: the names. With its plan the view of an
 * Action follows from the Action alone.
 */
import { type Memory, noMemory } from "../../cache/memory.js";
import type { Action, Member, Service } from "../../model/model.js";
import { singular } from "../../model/naming.js";
import { type ApiFrame, type ApiMembers, apiOf, type MemberLists, partsOf } from "../api-members.js";
import { remembered } from "../remembered.js";
import { choicesOf, Enums } from "./enums.js";
import { innerStructure } from "./inner-structure.js";
import type { Target } from "./language.js";
import type { Scope } from "./names.js";
import { type ActionNames, ServiceNames } from "./service-names.js";
import type { EnumView, ServiceBrief } from "./view.js";

export interface ServicePlan {
  readonly brief: ServiceBrief;
  readonly enums: readonly EnumView[];
  readonly actions: ReadonlyMap<Action, ActionPlan>;
}

export interface ActionPlan {
  readonly service: ServiceBrief;
  readonly names: ActionNames;
  /** The methods of its waiters. */
  readonly waiters: readonly string[];
  /** The types of its structures, each before those inside of it; the request before the response. */
  readonly structures: readonly string[];
  /** The types of its sets of values, in the order of `choicesOf`. */
  readonly enums: readonly string[];
}

/** The same as plain data, the Actions in their order. */
export interface ApiPlan extends Pick<ServicePlan, "brief" | "enums"> {
  readonly actions: readonly ActionPlan[];
}

/** The plan of an API, now or as an earlier run made it. */
export function servicePlan(service: Service, target: Target, memory: Memory = noMemory): ServicePlan {
  const { actions, ...plan } = remembered(memory, "plan", planOf, target, ...partsOf(service));
  return { ...plan, actions: new Map(service.actions.map((action, index) => [action, actions[index]!])) };
}

function planOf(target: Target, frame: ApiFrame, ...members: MemberLists): ApiPlan {
  return apiPlan(apiOf(frame, members), target);
}

const known = new WeakMap<ApiMembers, WeakMap<Target, ApiPlan>>();

/** Made once for the same objects: samples ask for the plan of a port too. */
export function apiPlan(api: ApiMembers, target: Target): ApiPlan {
  let plans = known.get(api);
  if (plans === undefined) known.set(api, (plans = new WeakMap()));
  let plan = plans.get(target);
  if (plan === undefined) plans.set(target, (plan = newPlan(api, target)));
  return plan;
}

function newPlan(api: ApiMembers, target: Target): ApiPlan {
  const names = new ServiceNames(api, target);
  const enums = new Enums(api, target, names.types);
  const { name, product, title, version } = api;
  const brief: ServiceBrief = { name, module: names.module, client: names.client, product, title, version };
  return {
    brief,
    enums: enums.all,
    actions: api.actions.map((action) => actionPlan(action, brief, names, enums, target)),
  };
}

function actionPlan(
  action: ApiMembers["actions"][number],
  service: ServiceBrief,
  names: ServiceNames,
  enums: Enums,
  target: Target,
): ActionPlan {
  const own = names.of(action);
  return {
    service,
    names: own,
    waiters: action.waiters.map((waiter) => names.ofWaiter(waiter)),
    structures: [
      ...structureTypes(action.parameters, own.request, names.types, target),
      ...structureTypes(action.response, own.response, names.types, target),
    ],
    enums: choicesOf(action).map((choice) => enums.typeOf(choice)),
  };
}

/** @param holder the type that holds the members */
function structureTypes(members: readonly Member[], holder: string, types: Scope, target: Target): string[] {
  return members.flatMap(({ name, type }) => {
    const structure = innerStructure(type);
    if (structure === undefined) return [];
    const wanted = holder + (type.kind === "structure" ? name : singular(name));
    const own = types.claim(wanted, target.casing.type);
    return [own, ...structureTypes(structure.members, own, types, target)];
  });
}
