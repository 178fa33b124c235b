/** The facts of an Action, from the model and from what the ports call it. */
import type { ServiceNames } from "../emit/port/service-names.js";
import type { ActionView, EnumView, MemberView, ServiceView, TypeView } from "../emit/port/view.js";
import type { Action, Member, Service, Type } from "../model/model.js";
import type { ActionFacts, ActionNames, MemberFacts, ParameterFacts, TypeFacts } from "./facts.js";

/** What samples need of an API as the ports see it; absent where a port is not made. */
export interface PortViews {
  readonly python?: ServiceNames | undefined;
  readonly go?: ServiceView | undefined;
}

/** The facts of all Actions of an API, by their names. */
export function serviceFacts(service: Service, ports: PortViews): ReadonlyMap<string, ActionFacts> {
  const go = new Map(ports.go?.actions.map((action) => [action.name, action]));
  const enums = new Map(ports.go?.enums.map((each) => [each.type, each]));
  return new Map(
    service.actions.map((action) => [
      action.name,
      actionFacts(action, service, { python: ports.python, go: go.get(action.name), enums }),
    ]),
  );
}

interface Ports {
  readonly python: ServiceNames | undefined;
  readonly go: ActionView | undefined;
  /** Those of Go, by their types. */
  readonly enums: ReadonlyMap<string, EnumView>;
}

function actionFacts(action: Action, service: Service, ports: Ports): ActionFacts {
  const fields = goFields(ports.go?.parameters);
  return {
    api: service.name,
    product: service.product,
    version: service.version,
    action: action.name,
    resource: action.resource,
    effect: action.effect,
    httpMethod: action.methods[0],
    names: actionNames(action, service, ports),
    parameters: action.parameters.map((member): ParameterFacts => {
      const { in: place, encoding, fromClient } = member;
      const given = fromClient === undefined ? {} : { fromClient };
      return { ...memberFacts(member, fields.get(member.name), ports), in: place, encoding, ...given };
    }),
  };
}

function actionNames(action: Action, { name: api }: Service, { python, go }: Ports): ActionNames {
  const { name } = action;
  return {
    typescript: {
      module: `slb-sdk/${api}`,
      client: `${upperFirst(api)}Client`,
      method: name.slice(0, 1).toLowerCase() + name.slice(1),
      validator: `validate${upperFirst(name)}`,
    },
    ...(python === undefined
      ? {}
      : {
          python: {
            module: `slb_sdk.${python.module}`,
            client: python.client,
            method: python.of(action).method,
          },
        }),
    ...(go === undefined
      ? {}
      : { go: { module: `slbsdk/${go.service.module}`, method: go.method, request: go.request } }),
    cli: { product: api, command: name },
  };
}

type GoFields = ReadonlyMap<string, MemberView>;

function goFields(members: readonly MemberView[] | undefined): GoFields {
  return new Map(members?.map((member) => [member.name, member]));
}

function memberFacts({ name, type }: Member, view: MemberView | undefined, ports: Ports): MemberFacts {
  return {
    name,
    type: typeFacts(type, view?.shape, ports),
    ...(view === undefined ? {} : { goField: view.member }),
  };
}

function typeFacts(type: Type, view: TypeView | undefined, ports: Ports): TypeFacts {
  if (type.kind === "list" || type.kind === "map") {
    return { kind: type.kind, items: typeFacts(type.items, view?.items ?? undefined, ports) };
  }
  const goType = view === undefined ? {} : { goType: view.type.text };
  if (type.kind === "structure") {
    const fields = goFields(view?.structure?.members);
    const members = type.members.map((member) => memberFacts(member, fields.get(member.name), ports));
    return { kind: type.kind, members, ...goType };
  }
  const values = ports.enums.get(view?.enumType ?? "")?.values;
  if (values === undefined) return { kind: type.kind, ...goType };
  const goConstants = Object.fromEntries(values.map(({ value, constant }) => [String(value), constant]));
  return { kind: type.kind, ...goType, goConstants };
}

function upperFirst(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
