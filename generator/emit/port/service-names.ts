/** The names that an API and its Actions have in the target. */
import type { Action, Waiter } from "../../model/model.js";
import type { ApiFrame } from "../api-members.js";
import type { Target } from "./language.js";
import { Scope } from "./names.js";

export interface ActionNames {
  readonly module: string;
  readonly method: string;
  readonly request: string;
  readonly response: string;
}

/** What names are made of; a whole API has more than that. */
interface NamedApi extends Pick<ApiFrame, "name"> {
  readonly actions: readonly Pick<ApiFrame["actions"][number], "name" | "waiters">[];
}

export class ServiceNames {
  readonly module: string;
  readonly client: string;
  /** All names of types of the API. */
  readonly types: Scope;
  readonly #actions: ReadonlyMap<string, ActionNames>;
  readonly #waiters: ReadonlyMap<string, string>;

  constructor(service: NamedApi, target: Target) {
    const { casing } = target;
    const [modules, methods, waits] = [new Scope(target), new Scope(target), new Scope(target)];
    this.types = new Scope(target);
    const { module, client } = apiNames(service.name, target);
    this.module = module;
    this.client = this.types.claim(client, "same");
    this.#actions = new Map(
      service.actions.map(({ name }) => [
        name,
        {
          module: modules.claim(name, casing.module),
          method: methods.claim(name, casing.method),
          request: this.types.claim(`${name}Request`, casing.type),
          response: this.types.claim(`${name}Response`, casing.type),
        },
      ]),
    );
    const waiters = service.actions.flatMap((action) => action.waiters);
    this.#waiters = new Map(waiters.map(({ id }) => [id, waits.claim(id, casing.method)]));
  }

  of({ name }: Pick<Action, "name">): ActionNames {
    const names = this.#actions.get(name);
    if (names === undefined) throw new Error(`${name} is no Action of this API`);
    return names;
  }

  ofWaiter({ id }: Pick<Waiter, "id">): string {
    const method = this.#waiters.get(id);
    if (method === undefined) throw new Error(`${id} is no waiter of this API`);
    return method;
  }
}

/** What an API itself is called, whatever is in it: its client is the first of its types. */
export function apiNames(name: string, target: Target): { readonly module: string; readonly client: string } {
  const { casing } = target;
  const client = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Client`;
  return {
    module: new Scope(target).claim(name, casing.module),
    client: new Scope(target).claim(client, casing.type),
  };
}
