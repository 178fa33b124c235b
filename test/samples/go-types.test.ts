/** What samples call the fields and types of Go is what the port for Go calls them. */
import { expect, test } from "vitest";
import type { Target } from "../../generator/emit/port/language.js";
import { lazyActionView } from "../../generator/emit/port/lazy-action-view.js";
import { type ServicePlan, servicePlan } from "../../generator/emit/port/plan.js";
import type { MemberView, TypeView } from "../../generator/emit/port/view.js";
import type { Action } from "../../generator/model/model.js";
import { actionFacts, factSources } from "../../generator/samples/action-facts.js";
import type { MemberFacts, TypeFacts } from "../../generator/samples/facts.js";
import { portTargetsOf } from "../../generator/samples/port-targets.js";
import { allTemplates } from "../emit/docs/small-model.js";
import { realModel } from "../real-model.js";

test.each(realModel.services.map((service) => [service.name, service] as const))("in %s", (_, service) => {
  const ports = portTargetsOf(allTemplates());
  const go = ports.go!;
  const sources = factSources(service, ports);
  const plan = servicePlan(service, go);
  for (const action of service.actions) {
    const facts = actionFacts(action, sources.get(action)!, go);
    const seen = { action: action.name, members: facts.parameters.map(inFacts) };
    expect(seen).toEqual({ action: action.name, members: inPort(action, plan, go) });
  }
});

/** A field with its type: of a list or map that of its elements, of a structure all fields. */
interface Field {
  readonly name: string;
  readonly field: string | undefined;
  readonly type: GoType;
}

interface GoType {
  readonly type: string | undefined;
  /** Of a set of values. */
  readonly constants: readonly string[];
  readonly fields: readonly Field[];
}

function inFacts({ name, goField, type }: MemberFacts): Field {
  return { name, field: goField, type: typeInFacts(type) };
}

function typeInFacts({ items, goType, goConstants = {}, members = [] }: TypeFacts): GoType {
  if (items !== undefined) return typeInFacts(items);
  return { type: goType, constants: Object.values(goConstants), fields: members.map(inFacts) };
}

function inPort(action: Action, plan: ServicePlan, go: Target): readonly Field[] {
  const constants = new Map(plan.enums.map(({ type, values }) => [type, values.map(({ constant }) => constant)]));
  const field = ({ name, member, shape }: MemberView): Field => ({ name, field: member, type: typeOf(shape) });
  const typeOf = ({ items, type, enumType, structure }: TypeView): GoType => {
    if (items !== null) return typeOf(items);
    const fields = structure?.members.map(field) ?? [];
    return { type: type.text, constants: constants.get(enumType ?? "") ?? [], fields };
  };
  return lazyActionView(action, plan.actions.get(action)!, go).parameters.map(field);
}
