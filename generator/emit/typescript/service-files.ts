import type { Action, Service } from "../../model/model.js";
import { actionDoc, callParameters } from "./action-file.js";
import { docOf } from "./doc-comment.js";
import { commonErrorCodes, retryFacts } from "./error-codes.js";
import type { ServiceNames } from "./names.js";
import { literal, propertyKey } from "./safe.js";
import type { ClassStatement, LinkStatement, Statement } from "./syntax.js";
import type { TypeStatement } from "./types.js";

/** The types of each Action, request first. */
export type ActionTypes = ReadonlyMap<Action, readonly TypeStatement[]>;

/** `<service>/api.ts`: what every request to the API carries, and its common error codes. */
export function apiStatements(service: Service, names: ServiceNames): Statement[] {
  const { product, version, endpoints, errors } = service;
  const retry = retryFacts(errors);
  const hosts = Object.entries(endpoints.regions).map(([region, host]) => `${propertyKey(region)}: ${literal(host)}`);
  const parts = [
    `product: ${literal(product)}`,
    `version: ${literal(version)}`,
    `endpoint: ${literal(endpoints.default)}`,
    `regions: { ${hosts.join(", ")} }`,
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

/** `<service>/client.ts`: a method for each Action. */
export function clientStatements(service: Service, names: ServiceNames): Statement[] {
  const client: ClassStatement = {
    kind: "class",
    name: names.client,
    isExported: true,
    extends: "RpcClient",
    doc: docOf([`Calls ${service.title} (${service.version}).`, service.description]),
    methods: service.actions.map((action) => ({
      name: names.of(action).method,
      doc: docOf(actionDoc(action)),
      parameters: callParameters(action, names.of(action)),
      returns: `Promise<${names.of(action).response}>`,
      body: `return this.call(${names.of(action).descriptor}, params, options);`,
    })),
  };
  return [
    { kind: "import", from: "../runtime/client.js", values: ["RpcClient"] },
    { kind: "import", from: "../runtime/options.js", types: ["RequestOptions"] },
    ...service.actions.map((action): LinkStatement => {
      const { descriptor, request, response } = names.of(action);
      return { kind: "import", from: `./actions/${action.name}.js`, values: [descriptor], types: [request, response] };
    }),
    client,
  ];
}

/** `<service>/actions.ts`: each Action as a function that takes any client. */
export function actionsStatements(service: Service, names: ServiceNames, types: ActionTypes): Statement[] {
  return service.actions.flatMap((action) => exportsOf(action, names, types, [names.of(action).method]));
}

/** `<service>/index.ts`: the client, the validators and all types. */
export function indexStatements(service: Service, names: ServiceNames, types: ActionTypes): Statement[] {
  return [
    { kind: "export", from: "../runtime/index.js", values: ROOT_VALUES },
    { kind: "export", from: "../runtime/index.js", types: ROOT_TYPES },
    { kind: "export", from: "./api.js", values: [names.api] },
    { kind: "export", from: "./api.js", types: [names.errorCode] },
    { kind: "export", from: "./client.js", values: [names.client] },
    ...service.actions.flatMap((action) => exportsOf(action, names, types, [])),
  ];
}

/** What a caller of one API needs beside its client; the rest is in the root export. */
const ROOT_VALUES = ["ApiError", "isApiError", "NetworkError", "TimeoutError", "ValidationError"];
const ROOT_TYPES = ["ClientOptions", "Credentials", "CredentialsProvider", "Issue", "RequestOptions"];

function exportsOf(action: Action, names: ServiceNames, types: ActionTypes, more: readonly string[]): Statement[] {
  const from = `./actions/${action.name}.js`;
  const { descriptor, schema, validator, errorCode } = names.of(action);
  const typeNames = [...(types.get(action) ?? []).map(({ name }) => name), errorCode];
  return [
    { kind: "export", from, values: [...more, descriptor, schema, validator].sort() },
    { kind: "export", from, types: typeNames.sort() },
  ];
}
