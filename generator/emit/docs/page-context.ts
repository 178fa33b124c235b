import type { Action } from "../../model/model.js";
import type { ActionFacts } from "../../samples/facts.js";
import type { ApiOutline } from "./api-outline.js";
import type { GroupOutline } from "./conflict-groups.js";
import type { IdLinksOf } from "./id-flow.js";
import type { Lexicon } from "./safe.js";

/** What the page of an Action is made of. */
export interface PageContext {
  readonly action: Action;
  readonly service: ApiOutline;
  /** The groups of conflicts that are about the Action. */
  readonly conflicts: readonly GroupOutline[];
  readonly ids: IdLinksOf;
  readonly lexicon: Lexicon;
  /** Made when somebody asks. */
  readonly facts: ActionFacts;
}
