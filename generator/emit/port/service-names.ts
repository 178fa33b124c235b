/** The names that an API and its Actions have in the target. */
import type { Action, Service, Waiter } from "../../model/model.js";
import type { Target } from "./language.js";
import { Scope } from "./names.js";

export interface ActionNames {
  readonly module: string;
  readonly method: string;
  readonly request: string;
  readonly response: string;
}

export class ServiceNames {
  readonly module: string;
  readonly client: string;
  /** All names of types of the API. */
  readonly types: Scope;
  readonly #actions: ReadonlyMap<string, ActionNames>;
  readonly #waiters: ReadonlyMap<string, string>;

  constructor(service: Service, target: Target) {
    const { casing } = target;
    const [modules, methods, waits] = [new Scope(target), new Scope(target), new Scope(target)];
    this.types = new Scope(target);
    this.module = new Scope(target).claim(service.name, casing.module);
    this.client = this.types.claim(
      `${service.name.slice(0, 1).toUpperCase()}${service.name.slice(1)}Client`,
      casing.type,
    );
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

  of({ name }: Action): ActionNames {
    const names = this.#actions.get(name);
    if (names === undefined) throw new Error(`${name} is no Action of this API`);
    return names;
  }

  ofWaiter({ id }: Waiter): string {
    const method = this.#waiters.get(id);
    if (method === undefined) throw new Error(`${id} is no waiter of this API`);
    return method;
  }
}
