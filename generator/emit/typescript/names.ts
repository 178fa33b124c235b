/** Every identifier of the TypeScript target, decided once per API. Wire names stay as they are; only methods get a casing of their own. */
import type { Action, Service, Waiter } from "../../model/model.js";
import { RESERVED_WORDS } from "./reserved-words.js";

/** The names that belong to one Action. */
export interface ActionNames {
  /** `createRules`: the method, and the standalone function. */
  readonly method: string;
  readonly request: string;
  readonly response: string;
  readonly errorCode: string;
  readonly validator: string;
  readonly schema: string;
  /** The constant that describes the Action to the runtime. */
  readonly descriptor: string;
  /** The same without its validator. */
  readonly unchecked: string;
  /** The standalone function that goes through the pages. */
  readonly paginate: string;
}

/** The names that belong to one waiter. */
export interface WaiterNames {
  /** `loadBalancerActive`: the method of `client.waitUntil`. */
  readonly method: string;
  /** `waitUntilLoadBalancerActive`: the standalone function. */
  readonly function: string;
}

/** Methods that a client has already, or that would change what `await` and `+` make of it. */
const CLIENT_MEMBERS = [
  "call",
  "client",
  "paginate",
  "then",
  "toJSON",
  "waitUntil",
  ...Object.getOwnPropertyNames(Object.prototype),
];

/** What the file of one Action asks of names. */
export interface FileNames {
  readonly api: string;
  readonly errorCode: string;
  of(action: Action): ActionNames;
  claim(wanted: string): string;
}

/** The names that belong to one API. All of them are different, since the package's indexes export them side by side. */
export class ServiceNames implements FileNames {
  readonly client: string;
  /** The constant that describes the API to the runtime. */
  readonly api: string;
  /** The type of the error codes that every Action can answer. */
  readonly errorCode: string;
  /** The class of `client.paginate`. */
  readonly paginators: string;
  /** The class of `client.waitUntil`. */
  readonly waiters: string;
  readonly #actions: ReadonlyMap<string, ActionNames>;
  readonly #waiters: ReadonlyMap<string, WaiterNames>;
  readonly #taken = new Set<string>();

  constructor(service: Service) {
    this.client = this.claim(`${upperFirst(service.name)}Client`);
    this.api = this.claim(`${service.name}Api`);
    this.errorCode = this.claim(`${upperFirst(service.name)}ErrorCode`);
    const derived = service.actions.map(({ name }) => {
      const method = lowerFirst(name);
      return {
        name,
        method,
        request: this.claim(`${name}Request`),
        response: this.claim(`${name}Response`),
        errorCode: this.claim(`${name}ErrorCode`),
        validator: this.claim(`validate${upperFirst(name)}`),
        schema: this.claim(`${method}Schema`),
        descriptor: this.claim(`${method}Action`),
        unchecked: this.claim(`${method}Unchecked`),
        paginate: this.claim(`paginate${upperFirst(name)}`),
      };
    });
    this.paginators = this.claim(`${upperFirst(service.name)}Paginators`);
    this.waiters = this.claim(`${upperFirst(service.name)}Waiters`);
    const waiters = service.actions.flatMap((action) => action.waiters);
    this.#waiters = new Map(
      waiters.map(({ id }) => {
        const method = camelCase(id);
        const isTaken = CLIENT_MEMBERS.includes(method);
        return [
          id,
          { method: isTaken ? `${method}_` : method, function: this.claim(`waitUntil${upperFirst(method)}`) },
        ];
      }),
    );
    for (const word of [...RESERVED_WORDS, ...CLIENT_MEMBERS]) this.#taken.add(word);
    this.#actions = new Map(
      derived.map(({ name, ...names }) => [name, { ...names, method: this.claim(names.method) }]),
    );
  }

  of(action: Action): ActionNames {
    const names = this.#actions.get(action.name);
    if (names === undefined) throw new Error(`${action.name} is no Action of this API`);
    return names;
  }

  ofWaiter({ id }: Waiter): WaiterNames {
    const names = this.#waiters.get(id);
    if (names === undefined) throw new Error(`${id} is no waiter of this API`);
    return names;
  }

  isTaken(name: string): boolean {
    return this.#taken.has(name);
  }

  /** A name that nothing else has: the wanted one, or the wanted one and an underscore. */
  claim(wanted: string): string {
    const name = this.#taken.has(wanted) ? this.claim(`${wanted}_`) : wanted;
    this.#taken.add(name);
    return name;
  }
}

/** The names of the file of one Action, as data. */
export interface ActionScope {
  /** Those of the API. */
  readonly api: string;
  readonly errorCode: string;
  readonly own: ActionNames;
  /** Names that something else in the API has, as far as the Action would take them. */
  readonly taken: readonly string[];
}

/** Names out of such data; all that are claimed are told. */
export class ScopedNames implements FileNames {
  readonly api: string;
  readonly errorCode: string;
  readonly claimed: string[] = [];
  readonly #own: ActionNames;
  readonly #taken: Set<string>;

  constructor({ api, errorCode, own, taken }: ActionScope) {
    this.api = api;
    this.errorCode = errorCode;
    this.#own = own;
    this.#taken = new Set(taken);
  }

  of(): ActionNames {
    return this.#own;
  }

  claim(wanted: string): string {
    let name = wanted;
    while (this.#taken.has(name)) name += "_";
    this.#taken.add(name);
    this.claimed.push(name);
    return name;
  }
}

/** `loadBalancerActive` for `load-balancer-active`. */
function camelCase(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function lowerFirst(word: string): string {
  return word.slice(0, 1).toLowerCase() + word.slice(1);
}

function upperFirst(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
