import {
  type ClassDeclarationStructure,
  type StatementStructures,
  StructureKind,
  VariableDeclarationKind,
} from "ts-morph";
import type { Action, Service } from "../../model/model.js";
import { actionDoc, callParameters } from "./action-file.js";
import { docOf } from "./doc-comment.js";
import type { ServiceNames } from "./names.js";
import { literal, propertyKey } from "./safe.js";
import type { TypeStatement } from "./types.js";

/** The types of each Action, request first. */
export type ActionTypes = ReadonlyMap<Action, readonly TypeStatement[]>;

/** `<service>/api.ts`: what every request to the API carries, and its common error codes. */
export function apiStatements(service: Service, names: ServiceNames): StatementStructures[] {
  const { product, version, endpoints, errors } = service;
  const hosts = Object.entries(endpoints.regions).map(([region, host]) => `${propertyKey(region)}: ${literal(host)}`);
  const parts = [
    `product: ${literal(product)}`,
    `version: ${literal(version)}`,
    `endpoint: ${literal(endpoints.default)}`,
    `regions: { ${hosts.join(", ")} }`,
  ];
  return [
    imported("../runtime/action.js", ["Api"], true),
    {
      kind: StructureKind.VariableStatement,
      declarationKind: VariableDeclarationKind.Const,
      isExported: true,
      docs: [docOf([`${service.title}, version ${version}.`])],
      declarations: [{ name: names.api, type: "Api", initializer: `{ ${parts.join(", ")} }` }],
    },
    {
      kind: StructureKind.TypeAlias,
      name: names.errorCode,
      isExported: true,
      docs: [docOf(["Error codes that every Action can answer."])],
      type: errors.length === 0 ? "never" : errors.map((error) => literal(error.code)).join(" | "),
    },
  ];
}

/** `<service>/client.ts`: a method for each Action. */
export function clientStatements(service: Service, names: ServiceNames): StatementStructures[] {
  const client: ClassDeclarationStructure = {
    kind: StructureKind.Class,
    name: names.client,
    isExported: true,
    extends: "RpcClient",
    docs: [docOf([`Calls ${service.title} (${service.version}).`, service.description])],
    methods: service.actions.map((action) => ({
      name: names.of(action).method,
      docs: [docOf(actionDoc(action))],
      parameters: callParameters(action, names.of(action)),
      returnType: `Promise<${names.of(action).response}>`,
      statements: `return this.call(${names.of(action).descriptor}, params, options);`,
    })),
  };
  return [
    imported("../runtime/client.js", ["RpcClient"]),
    imported("../runtime/options.js", ["RequestOptions"], true),
    ...service.actions.map((action): StatementStructures => {
      const { descriptor, request, response } = names.of(action);
      const types = [request, response].map((name) => ({ name, isTypeOnly: true }));
      return imported(`./actions/${action.name}.js`, [descriptor, ...types]);
    }),
    client,
  ];
}

/** `<service>/actions.ts`: each Action as a function that takes any client. */
export function actionsStatements(service: Service, names: ServiceNames, types: ActionTypes): StatementStructures[] {
  return service.actions.flatMap((action) => exportsOf(action, names, types, [names.of(action).method]));
}

/** `<service>/index.ts`: the client, the validators and all types. */
export function indexStatements(service: Service, names: ServiceNames, types: ActionTypes): StatementStructures[] {
  return [
    exported("../runtime/index.js", ROOT_VALUES),
    exported("../runtime/index.js", ROOT_TYPES, true),
    exported("./api.js", [names.api]),
    exported("./api.js", [names.errorCode], true),
    exported("./client.js", [names.client]),
    ...service.actions.flatMap((action) => exportsOf(action, names, types, [])),
  ];
}

/** What a caller of one API needs beside its client; the rest is in the root export. */
const ROOT_VALUES = ["ApiError", "isApiError", "NetworkError", "TimeoutError", "ValidationError"];
const ROOT_TYPES = ["ClientOptions", "Credentials", "CredentialsProvider", "Issue", "RequestOptions"];

function exportsOf(
  action: Action,
  names: ServiceNames,
  types: ActionTypes,
  more: readonly string[],
): StatementStructures[] {
  const from = `./actions/${action.name}.js`;
  const { descriptor, schema, validator, errorCode } = names.of(action);
  const typeNames = [...(types.get(action) ?? []).map(({ name }) => name), errorCode];
  return [exported(from, [...more, descriptor, schema, validator].sort()), exported(from, typeNames.sort(), true)];
}

function exported(moduleSpecifier: string, namedExports: string[], isTypeOnly = false): StatementStructures {
  return { kind: StructureKind.ExportDeclaration, moduleSpecifier, namedExports, isTypeOnly };
}

function imported(
  moduleSpecifier: string,
  namedImports: (string | { name: string; isTypeOnly: boolean })[],
  isTypeOnly = false,
): StatementStructures {
  return { kind: StructureKind.ImportDeclaration, moduleSpecifier, namedImports, isTypeOnly };
}
