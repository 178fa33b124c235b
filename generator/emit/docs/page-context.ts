import type { Action, Service } from "../../model/model.js";
import type { ActionFacts } from "../../samples/facts.js";
import type { ApiOutline } from "./api-outline.js";
import type { GroupOutline } from "./conflict-groups.js";
import type { IdLinksOf } from "./id-flow.js";
import type { Lexicon } from "./safe.js";

/** What the page of an API is made of. */
export interface ServiceContext {
  readonly service: Service;
  /** What samples need to know of an Action. */
  readonly facts: (action: Action) => ActionFacts;
}

/** What the page of an Action is made of. */
export interface PageContext {
  readonly action: Action;
  readonly service: ApiOutline;
  /** The groups of conflicts that are about the Action. */
  readonly conflicts: readonly GroupOutline[];
  readonly ids: IdLinksOf;
  readonly facts: ActionFacts;
  readonly lexicon: Lexicon;
}
