import type { Action, Conflict, Service } from "../model/model.js";
import type { ProviderAction, ProviderFacts } from "../provider/facts.js";
import { compareMembers } from "./compare-members.js";
import { explain, staleConflicts } from "./explain.js";
import type { Difference, Finding } from "./finding.js";
import { ABSENT, deprecatedText, methodsText } from "./words.js";

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
    ...both.flatMap(({ action, fact }) => compareAction(service, action, fact)),
  ];
  return { findings, compared: both.length };
}

function compareAction(service: Service, action: Action, fact: ProviderAction): Finding[] {
  const { parameters, response, span } = action;
  const differences = [
    ...compareDeprecated(action, fact),
    ...compareMethods(action, fact),
    ...compareMembers(parameters, fact.request, { path: "parameters", kind: "parameters", span }),
    ...compareMembers(response, fact.response, { path: "response", kind: "response", span }),
  ];
  const findings = differences.map((difference) => finding(service, action.name, difference, action));
  const stale = staleConflicts(action, findings).map((conflict) => staleFinding(service, action, conflict));
  return [...findings, ...stale];
}

function compareDeprecated({ deprecated, span }: Action, fact: ProviderAction): Difference[] {
  const [spec, provider] = [deprecatedText(deprecated !== undefined), deprecatedText(fact.deprecated)];
  return spec === provider ? [] : [{ member: "", facet: "deprecated", kind: "different", spec, provider, span }];
}

function compareMethods({ methods, span }: Action, { method, methodsAllowed }: ProviderAction): Difference[] {
  const [spec, provider] = [methodsText(methods), methodsText([...new Set([method, ...methodsAllowed])])];
  return spec === provider ? [] : [{ member: "", facet: "methods", kind: "different", spec, provider, span }];
}

function missingAction({ span }: Service): Difference {
  return { member: "action", facet: "presence", kind: "missing", spec: ABSENT, provider: "an Action", span };
}

function extraAction({ deprecated: deprecation, span }: Action): Difference {
  const facts = { member: "action", facet: "presence", kind: "extra", spec: "an Action", provider: ABSENT } as const;
  return deprecation === undefined ? { ...facts, span } : { ...facts, deprecation, span };
}

function pendingAction({ span }: Service): Difference {
  return { member: "pending", facet: "presence", kind: "extra", spec: "a pending Action", provider: ABSENT, span };
}

function finding(service: Service, name: string, difference: Difference, action?: Action): Finding {
  const { member, facet } = difference;
  const path = [member, facet === "presence" ? "" : facet].filter((part) => part !== "").join(".");
  const facts = { ...difference, api: service.name, action: name, path };
  return action === undefined ? facts : { ...facts, ...explain(path, difference, action) };
}

function staleFinding(service: Service, { name }: Action, conflict: Conflict): Finding {
  const { about: path, span } = conflict;
  const facts = { kind: "stale", facet: "presence", spec: null, provider: null, member: path } as const;
  return { ...facts, api: service.name, action: name, path, conflict, span };
}
