import type { Action, Service } from "../model/model.js";
import type { ProviderAction, ProviderFacts } from "../provider/facts.js";
import { compareMembers } from "./compare-members.js";
import { explain } from "./explain.js";
import type { Difference, Finding } from "./finding.js";

/** Compares a service with the provider's facts; `compared` counts the Actions that both have. */
export function compareService(service: Service, facts: ProviderFacts): { findings: Finding[]; compared: number } {
  const theirs = new Map(Object.entries(facts.actions));
  const ours = new Map(service.actions.map((action) => [action.name, action]));
  const both = service.actions.flatMap((action) => {
    const fact = theirs.get(action.name);
    return fact === undefined ? [] : [{ action, fact }];
  });
  const onlyTheirs = [...theirs.keys()].filter((name) => !ours.has(name) && !service.pending.includes(name));
  const findings = [
    ...onlyTheirs.map((name) => finding(service, name, missingAction(service))),
    ...service.actions
      .filter((action) => !theirs.has(action.name))
      .map((action) => finding(service, action.name, extraAction(action), action)),
    ...service.pending
      .filter((name) => !theirs.has(name))
      .map((name) => finding(service, name, pendingAction(service))),
    ...both.flatMap(({ action, fact }) =>
      compareAction(action, fact).map((difference) => finding(service, action.name, difference, action)),
    ),
  ];
  return { findings, compared: both.length };
}

function compareAction(action: Action, fact: ProviderAction): Difference[] {
  const { parameters, response, span } = action;
  return [
    ...compareDeprecated(action, fact),
    ...compareMethods(action, fact),
    ...compareMembers(parameters, fact.request, { path: "parameters", kind: "parameters", span }),
    ...compareMembers(response, fact.response, { path: "response", kind: "response", span }),
  ];
}

function compareDeprecated({ deprecated, span }: Action, fact: ProviderAction): Difference[] {
  const spec = deprecated !== undefined;
  if (spec === fact.deprecated) return [];
  return [{ member: "", facet: "deprecated", kind: "different", spec, provider: fact.deprecated, span }];
}

/** On both sides the first method is the one that is used. */
function compareMethods({ methods, span }: Action, { method, methodsAllowed }: ProviderAction): Difference[] {
  const provider = [method, ...methodsAllowed.filter((each) => each !== method)];
  if (methods.join() === provider.join()) return [];
  return [{ member: "", facet: "methods", kind: "different", spec: methods, provider, span }];
}

function missingAction({ span }: Service): Difference {
  return { member: "action", facet: "presence", kind: "missing", spec: null, provider: "an Action", span };
}

function extraAction({ deprecated: deprecation, span }: Action): Difference {
  const facts = { member: "action", facet: "presence", kind: "extra", spec: "an Action", provider: null } as const;
  return deprecation === undefined ? { ...facts, span } : { ...facts, deprecation, span };
}

function pendingAction({ span }: Service): Difference {
  return { member: "pending", facet: "presence", kind: "extra", spec: "a pending Action", provider: null, span };
}

function finding(service: Service, name: string, difference: Difference, action?: Action): Finding {
  const { member, facet } = difference;
  const path = [member, facet === "presence" ? "" : facet].filter((part) => part !== "").join(".");
  const explanation = action === undefined ? undefined : explain(path, difference, action);
  const facts = { ...difference, api: service.name, action: name, path };
  return explanation === undefined ? facts : { ...facts, explanation };
}
