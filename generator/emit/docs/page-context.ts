import type { Action, Service } from "../../model/model.js";
import { type PortViews, serviceFacts } from "../../samples/action-facts.js";
import type { ActionFacts } from "../../samples/facts.js";
import { type ConflictGroup, conflictGroups } from "./conflict-groups.js";
import { IdFlow } from "./id-flow.js";
import { actionLexicon } from "./lexicon.js";
import type { Lexicon } from "./safe.js";

/** What the pages of one API have in common. */
export interface ServiceContext {
  readonly service: Service;
  readonly conflicts: readonly ConflictGroup[];
  readonly ids: IdFlow;
  /** By the names of the Actions. */
  readonly facts: ReadonlyMap<string, ActionFacts>;
}

/** What the parts of one Action's page have in common. */
export interface PageContext extends ServiceContext {
  readonly action: Action;
  readonly lexicon: Lexicon;
}

export function serviceContext(service: Service, ports: PortViews): ServiceContext {
  return {
    service,
    conflicts: conflictGroups(service),
    ids: new IdFlow(service),
    facts: serviceFacts(service, ports),
  };
}

export function pageContext(action: Action, context: ServiceContext): PageContext {
  return { ...context, action, lexicon: actionLexicon(context.service, action) };
}

/** The facts of an Action for samples. */
export function factsOf({ name }: Action, { facts }: ServiceContext): ActionFacts {
  const found = facts.get(name);
  if (found === undefined) throw new Error(`there are no facts of ${name}`);
  return found;
}
