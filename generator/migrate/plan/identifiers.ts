/** The identifiers of the TypeScript SDK that renamed Actions and renamed structures have before and after. */
import { ServiceNames } from "../../emit/typescript/names.js";
import { requestTypes, responseTypes, type TypeStatement } from "../../emit/typescript/types.js";
import type { Action, Model, Service } from "../../model/model.js";
import type { Rename } from "./rename.js";

/** By Action of the older spec: newer identifiers by the older ones, as far as they differ and both exist. */
export function newerNames(
  before: Model,
  after: Model,
  api: string,
  renames: readonly Rename[],
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const [older, newer] = [before, after].map(({ services }) => services.find(({ name }) => name === api));
  const named = renames.filter(({ kind }) => kind !== "value");
  if (older === undefined || newer === undefined || named.length === 0) return new Map();
  const [oldSdk, newSdk] = [new Identifiers(older), new Identifiers(newer)];
  return new Map(
    older.actions.map(({ name }) => {
      const target = named.find(({ kind, way }) => kind === "action" && way[0] === name)?.to ?? name;
      const found = newSdk.of(String(target));
      const pairs = [...oldSdk.of(name)].flatMap(([role, identifier]) => {
        const other = found.get(newerWay(role, name, named));
        return other === undefined || other === identifier ? [] : [[identifier, other] as const];
      });
      return [name, new Map(pairs)] as const;
    }),
  );
}

/** The role of a structure's type is its way, `parameters RuleList []`, which renames lead elsewhere. */
function newerWay(role: string, action: string, renames: readonly Rename[]): string {
  const steps = role.split(" ");
  return steps
    .map((step, index) => {
      const way = [action, ...steps.slice(0, index + 1)].join(" ");
      return renames.find((each) => each.kind === "member" && namesOf(each.way) === way)?.to ?? step;
    })
    .join(" ");
}

/** Lists are not told apart from structures. */
function namesOf(way: Rename["way"]): string {
  return way.filter((step) => step !== "[]" && step !== "{}").join(" ");
}

/** What the SDK of a service calls the things of its Actions, by their roles. */
class Identifiers {
  readonly #roles: ReadonlyMap<string, ReadonlyMap<string, string>>;

  constructor(service: Service) {
    const names = new ServiceNames(service);
    // In the order of the generator: what comes first gets the name that two would have.
    this.#roles = new Map(
      service.actions.map((action) => {
        const roles = new Map<string, string>(Object.entries(names.of(action)));
        for (const [way, name] of structureNames(action, names)) roles.set(way, name);
        return [action.name, roles];
      }),
    );
  }

  of(action: string): ReadonlyMap<string, string> {
    return this.#roles.get(action) ?? new Map();
  }
}

function structureNames(action: Action, names: ServiceNames): [way: string, name: string][] {
  const { request, response } = names.of(action);
  const requests = requestTypes(request, [], action.parameters, action.rules, names);
  const responses = responseTypes(response, [], action.response, names);
  return [
    ...typesBelow("parameters", request, requests).slice(1),
    ...typesBelow("response", response, responses).slice(1),
  ];
}

/** The types of the structures inside of a type, found by the names that its properties mention. */
function typesBelow(way: string, name: string, all: readonly TypeStatement[]): [way: string, name: string][] {
  const statement = all.find((each) => each.name === name);
  if (statement === undefined) return [];
  const mentioned = (text: string) => all.find((each) => new RegExp(`\\b${each.name}\\b`).test(text))?.name;
  if (statement.kind === "type") {
    const members = mentioned(statement.type);
    return members === undefined ? [[way, name]] : [[way, name], ...typesBelow(`${way} `, members, all)];
  }
  const inner = statement.properties.flatMap(({ key, type }) => {
    const next = mentioned(type);
    return next === undefined ? [] : typesBelow(`${way.trim()} ${key.replaceAll('"', "")}`, next, all);
  });
  return [[way, name], ...inner];
}
