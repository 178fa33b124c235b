import {
  type ClassDeclarationStructure,
  type StatementStructures,
  StructureKind,
  VariableDeclarationKind,
} from "ts-morph";
import type { Action, Service } from "../../model/model.js";
import { actionDoc, paramsDefault } from "./action-file.js";
import {
  apiName,
  clientName,
  descriptorName,
  errorCodeType,
  methodName,
  requestType,
  responseType,
  schemaName,
  serviceErrorCodeType,
  validatorName,
} from "./names.js";
import { literal, propertyKey } from "./safe.js";
import { docOf, requestTypes, responseTypes } from "./types.js";

/** `<service>/api.ts`: what every request to the API carries, and its common error codes. */
export function apiStatements(service: Service): StatementStructures[] {
  const { regions } = service.endpoints;
  const hosts = Object.entries(regions).map(([region, host]) => `${propertyKey(region)}: ${literal(host)}`);
  const codes = service.errors.map((error) => literal(error.code));
  return [
    typeImport("../runtime/action.js", ["Api"]),
    {
      kind: StructureKind.VariableStatement,
      declarationKind: VariableDeclarationKind.Const,
      isExported: true,
      docs: [docOf([`${service.title}, version ${service.version}.`])],
      declarations: [
        {
          name: apiName(service),
          type: "Api",
          initializer: `{ product: ${literal(service.product)}, version: ${literal(service.version)}, endpoint: ${literal(service.endpoints.default)}, regions: { ${hosts.join(", ")} } }`,
        },
      ],
    },
    {
      kind: StructureKind.TypeAlias,
      name: serviceErrorCodeType(service),
      isExported: true,
      docs: [docOf(["Error codes that every Action can answer."])],
      type: codes.length === 0 ? "never" : codes.join(" | "),
    },
  ];
}

/** `<service>/client.ts`: a method for each Action. */
export function clientStatements(service: Service): StatementStructures[] {
  const client: ClassDeclarationStructure = {
    kind: StructureKind.Class,
    name: clientName(service),
    isExported: true,
    extends: "RpcClient",
    docs: [docOf([`Calls ${service.title} (${service.version}).`, service.description])],
    methods: service.actions.map((action) => ({
      name: methodName(action),
      docs: [docOf(actionDoc(action))],
      parameters: [
        { name: "params", type: requestType(action), ...paramsDefault(action) },
        { name: "options", type: "RequestOptions", hasQuestionToken: true },
      ],
      returnType: `Promise<${responseType(action)}>`,
      statements: `return this.call(${descriptorName(action)}, params, options);`,
    })),
  };
  return [
    { kind: StructureKind.ImportDeclaration, moduleSpecifier: "../runtime/client.js", namedImports: ["RpcClient"] },
    typeImport("../runtime/options.js", ["RequestOptions"]),
    ...service.actions.map((action): StatementStructures => ({
      kind: StructureKind.ImportDeclaration,
      moduleSpecifier: `./actions/${action.name}.js`,
      namedImports: [
        descriptorName(action),
        { name: requestType(action), isTypeOnly: true },
        { name: responseType(action), isTypeOnly: true },
      ],
    })),
    client,
  ];
}

/** `<service>/actions.ts`: each Action as a function that takes any client. */
export function actionsStatements(service: Service): StatementStructures[] {
  return service.actions.flatMap((action) => exportsOf(action, `./actions/${action.name}.js`, [methodName(action)]));
}

/** `<service>/index.ts`: the client, the validators and all types. */
export function indexStatements(service: Service): StatementStructures[] {
  const exported = (moduleSpecifier: string, namedExports: string[], isTypeOnly = false): StatementStructures => ({
    kind: StructureKind.ExportDeclaration,
    moduleSpecifier,
    namedExports,
    isTypeOnly,
  });
  return [
    exported("../runtime/index.js", ROOT_VALUES),
    exported("../runtime/index.js", ROOT_TYPES, true),
    exported("./api.js", [apiName(service)]),
    exported("./api.js", [serviceErrorCodeType(service)], true),
    exported("./client.js", [clientName(service)]),
    ...service.actions.flatMap((action) => exportsOf(action, `./actions/${action.name}.js`, [])),
  ];
}

/** What a caller of one API needs beside its client; the rest is in the root export. */
const ROOT_VALUES = ["ApiError", "isApiError", "NetworkError", "TimeoutError", "ValidationError"];
const ROOT_TYPES = ["ClientOptions", "Credentials", "CredentialsProvider", "Issue", "RequestOptions"];

function exportsOf(action: Action, moduleSpecifier: string, more: readonly string[]): StatementStructures[] {
  const types = [
    ...requestTypes(requestType(action), [], action.parameters, action.rules).map(({ name }) => name),
    ...responseTypes(responseType(action), [], action.response).map(({ name }) => name),
    errorCodeType(action),
  ];
  return [
    {
      kind: StructureKind.ExportDeclaration,
      moduleSpecifier,
      namedExports: [...more, descriptorName(action), schemaName(action), validatorName(action)].sort(),
    },
    { kind: StructureKind.ExportDeclaration, moduleSpecifier, namedExports: types.sort(), isTypeOnly: true },
  ];
}

function typeImport(moduleSpecifier: string, namedImports: string[]): StatementStructures {
  return { kind: StructureKind.ImportDeclaration, moduleSpecifier, namedImports, isTypeOnly: true };
}
