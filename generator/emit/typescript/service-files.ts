import { NO_HOST } from "../../model/endpoints.js";
import type { Action, Endpoints, Service } from "../../model/model.js";
import { docOf } from "./doc-comment.js";
import { commonErrorCodes, retryFacts } from "./error-codes.js";
import type { ServiceNames } from "./names.js";
import { pagedActions } from "./paginator-file.js";
import { literal, propertyKey } from "./safe.js";
import type { Callable, ClassStatement, LinkStatement, Statement } from "./syntax.js";
import { waitersOf } from "./waiter-file.js";

/** The names of the types of each Action. */
export type ActionTypes = ReadonlyMap<Action, readonly string[]>;

/** `<service>/api.ts`: what every request to the API carries, and its common error codes. */
export function apiStatements(service: Service, names: ServiceNames): Statement[] {
  const { product, version, endpoints, errors } = service;
  const retry = retryFacts(errors);
  const parts = [
    `product: ${literal(product)}`,
    `version: ${literal(version)}`,
    ...endpointParts(endpoints),
    ...(retry === undefined ? [] : [`retry: ${retry}`]),
  ];
  return [
    { kind: "import", from: "../runtime/action.js", types: ["Api"] },
    {
      kind: "const",
      name: names.api,
      type: "Api",
      value: `{ ${parts.join(", ")} }`,
      isExported: true,
      doc: docOf([`${service.title}, version ${version}.`]),
    },
    commonErrorCodes(service, names),
  ];
}

/** The hosts, and the known regions by area: short, since each bundle carries them. */
function endpointParts({ default: endpoint, vpc, regions, hosts, vpcHosts }: Endpoints): string[] {
  const inVpc = Object.entries(vpcHosts).map(([region, host]) => [region, host === NO_HOST ? "" : host] as const);
  const vpcParts = [...(vpc === undefined ? [] : [`endpoint: ${literal(vpc)}`]), ...record("hosts", inVpc)];
  const areas = new Map<string, string[]>();
  for (const region of regions) {
    const [area = "", ...name] = region.split("-");
    areas.set(area, [...(areas.get(area) ?? []), name.join("-")]);
  }
  return [
    `endpoint: ${literal(endpoint)}`,
    ...record("hosts", Object.entries(hosts)),
    ...(vpcParts.length === 0 ? [] : [`vpc: { ${vpcParts.join(", ")} }`]),
    ...record(
      "regions",
      [...areas].map(([area, names]) => [area, names.join(" ")]),
    ),
  ];
}

/** A property that is left out when it would be empty. */
function record(name: string, entries: readonly (readonly [key: string, value: string])[]): string[] {
  if (entries.length === 0) return [];
  return [`${name}: { ${entries.map(([key, value]) => `${propertyKey(key)}: ${literal(value)}`).join(", ")} }`];
}

const DRY_RUN_IMPORT: LinkStatement = { kind: "import", from: "../runtime/action.js", types: ["DryRunPassed"] };

/** `<service>/client.ts`: a method for each Action, pages and waiters. */
export function clientStatements(service: Service, names: ServiceNames, methods: readonly Callable[]): Statement[] {
  const client: ClassStatement = {
    kind: "class",
    name: names.client,
    isExported: true,
    extends: "RpcClient",
    doc: docOf([`Calls ${service.title} (${service.version}).`, service.description]),
    getters: clientParts(service, names).map(({ name, type, doc }) => ({
      name,
      type,
      doc: docOf([doc]),
      body: `return new ${type}(this);`,
    })),
    methods,
  };
  return [
    // One that can be tried has a method in several forms.
    ...(methods.some(({ overloads }) => overloads !== undefined) ? [DRY_RUN_IMPORT] : []),
    { kind: "import", from: "../runtime/client.js", values: ["RpcClient"] },
    { kind: "import", from: "../runtime/options.js", types: ["RequestOptions"] },
    ...service.actions.map((action): LinkStatement => {
      const { descriptor, request, response } = names.of(action);
      return { kind: "import", from: `./actions/${action.name}.js`, values: [descriptor], types: [request, response] };
    }),
    ...clientParts(service, names).map(({ from, type }): LinkStatement => ({ kind: "import", from, values: [type] })),
    client,
  ];
}

/** What the client offers beside its methods. */
function clientParts(service: Service, names: ServiceNames) {
  const paginate = {
    name: "paginate",
    type: names.paginators,
    from: "./paginators.js",
    doc: "All items of a list that comes in pages: `for await (const item of client.paginate.…(…))`.",
  };
  const waitUntil = {
    name: "waitUntil",
    type: names.waiters,
    from: "./waiters.js",
    doc: "Asks until a state is reached: `await client.waitUntil.…(…)`.",
  };
  return [
    ...(pagedActions(service).length === 0 ? [] : [paginate]),
    ...(waitersOf(service).length === 0 ? [] : [waitUntil]),
  ];
}

/** `<service>/actions.ts`: each Action as a function that takes any client, and so pages and waiters. */
export function actionsStatements(service: Service, names: ServiceNames, types: ActionTypes): Statement[] {
  const paginate = pagedActions(service).map((action) => names.of(action).paginate);
  const waitUntil = waitersOf(service).map(({ waiter }) => names.ofWaiter(waiter).function);
  return [
    ...service.actions.flatMap((action) => exportsOf(action, names, types, [names.of(action).method])),
    ...exported("./paginators.js", paginate),
    ...exported("./waiters.js", waitUntil),
  ];
}

function exported(from: string, values: readonly string[]): LinkStatement[] {
  return values.length === 0 ? [] : [{ kind: "export", from, values: [...values].sort() }];
}

/** `<service>/index.ts`: the client, the validators and all types. */
export function indexStatements(service: Service, names: ServiceNames, types: ActionTypes): Statement[] {
  const loops = rootExportsOfLoops(service);
  return [
    { kind: "export", from: "../runtime/index.js", values: [...ROOT_VALUES, ...loops.values] },
    { kind: "export", from: "../runtime/index.js", types: [...ROOT_TYPES, ...loops.types] },
    { kind: "export", from: "./api.js", values: [names.api] },
    { kind: "export", from: "./api.js", types: [names.errorCode] },
    { kind: "export", from: "./client.js", values: [names.client] },
    ...clientParts(service, names).map(({ from, type }): LinkStatement => ({ kind: "export", from, types: [type] })),
    ...service.actions.flatMap((action) => exportsOf(action, names, types, [])),
  ];
}

/** What a caller of one API needs beside its client; the rest is in the root export. */
const ROOT_VALUES = ["ApiError", "isApiError", "NetworkError", "TimeoutError", "ValidationError"];
const ROOT_TYPES = ["ClientOptions", "Credentials", "CredentialsProvider", "Issue", "RequestOptions"];

/** The same for what goes through pages and what waits. */
function rootExportsOfLoops(service: Service): { readonly values: string[]; readonly types: string[] } {
  const isPaged = pagedActions(service).length > 0;
  const hasWaiters = waitersOf(service).length > 0;
  return {
    values: [...(isPaged ? ["PaginatorError"] : []), ...(hasWaiters ? ["WaiterError"] : [])],
    types: [...(isPaged ? ["Paginator"] : []), ...(hasWaiters ? ["WaiterOptions"] : [])],
  };
}

function exportsOf(action: Action, names: ServiceNames, types: ActionTypes, more: readonly string[]): Statement[] {
  const from = `./actions/${action.name}.js`;
  const { descriptor, unchecked, schema, validator, errorCode } = names.of(action);
  const typeNames = [...(types.get(action) ?? []), errorCode];
  return [
    { kind: "export", from, values: [...more, descriptor, unchecked, schema, validator].sort() },
    { kind: "export", from, types: typeNames.sort() },
  ];
}
