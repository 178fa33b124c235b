import { type StatementStructures, StructureKind, VariableDeclarationKind } from "ts-morph";
import type { Action, Member, Service, Type } from "../../model/model.js";
import { validateRequest } from "../../model/validate.js";
import {
  apiName,
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
import { docOf, requestTypes, responseTypes, rulesDoc } from "./types.js";
import { type Constant, validatorText } from "./validator.js";

/** Where the hand-written runtime is, seen from a file of an Action. */
const RUNTIME = "../../runtime";

/** The statements of `<service>/actions/<Action>.ts`: types, validator, descriptor and function of one Action. */
export function actionStatements(service: Service, action: Action): StatementStructures[] {
  const validator = validatorText(action);
  return [
    ...imports(service, validator.imports),
    ...requestTypes(requestType(action), requestDoc(action), action.parameters, action.rules),
    ...responseTypes(responseType(action), [`What {@link ${methodName(action)}} answers.`], action.response),
    errorCodes(service, action),
    ...validator.constants.map((each) => constant(each)),
    {
      kind: StructureKind.Function,
      name: validatorName(action),
      isExported: true,
      docs: [
        docOf([
          `Checks the parameters of ${action.name} without sending them; all issues, none when there is nothing to say.`,
        ]),
      ],
      parameters: [{ name: "params", type: "unknown" }],
      returnType: "Issue[]",
      statements: validator.body,
    },
    constant(
      {
        name: schemaName(action),
        type: `StandardSchemaV1<${requestType(action)}>`,
        value: `/* @__PURE__ */ standardSchema<${requestType(action)}>(${validatorName(action)})`,
      },
      [`{@link ${validatorName(action)}} as a Standard Schema (https://standardschema.dev).`],
    ),
    constant(
      {
        name: descriptorName(action),
        type: `Action<${requestType(action)}, ${responseType(action)}>`,
        value: descriptorText(service, action),
      },
      [`Describes ${action.name} to \`RpcClient.call\`.`],
    ),
    {
      kind: StructureKind.Function,
      name: methodName(action),
      isExported: true,
      docs: [docOf(actionDoc(action))],
      parameters: [
        { name: "client", type: "RpcClient" },
        { name: "params", type: requestType(action), ...paramsDefault(action) },
        { name: "options", type: "RequestOptions", hasQuestionToken: true },
      ],
      returnType: `Promise<${responseType(action)}>`,
      statements: `return client.call(${descriptorName(action)}, params, options);`,
    },
  ];
}

/** An Action that needs nothing can be called without parameters. */
export function paramsDefault(action: Action): { initializer?: string } {
  const needs = validateRequest(action, {}).some((issue) => issue.severity === "error");
  return needs ? {} : { initializer: "{}" };
}

/** What an editor shows for a method. */
export function actionDoc(action: Action): string[] {
  return [
    action.summary,
    ...(action.description === undefined ? [] : [action.description]),
    ...(action.deprecated === undefined ? [] : [`{TAG}deprecated ${action.deprecated.reason ?? ""}`.trimEnd()]),
  ];
}

function requestDoc(action: Action): string[] {
  return [`The parameters of {@link ${methodName(action)}}.`, ...rulesDoc(action.rules)];
}

function imports(service: Service, helpers: readonly string[]): StatementStructures[] {
  const types: [string, string[]][] = [
    [`${RUNTIME}/action.js`, ["Action"]],
    [`${RUNTIME}/client.js`, ["RpcClient"]],
    [`${RUNTIME}/issue.js`, ["Issue"]],
    [`${RUNTIME}/options.js`, ["RequestOptions"]],
    [`${RUNTIME}/standard-schema.js`, ["StandardSchemaV1"]],
  ];
  return [
    ...types.map(([moduleSpecifier, namedImports]): StatementStructures => ({
      kind: StructureKind.ImportDeclaration,
      moduleSpecifier,
      namedImports,
      isTypeOnly: true,
    })),
    {
      kind: StructureKind.ImportDeclaration,
      moduleSpecifier: `${RUNTIME}/validation.js`,
      namedImports: [...helpers, "standardSchema"].sort(),
    },
    {
      kind: StructureKind.ImportDeclaration,
      moduleSpecifier: "../api.js",
      namedImports: [apiName(service), { name: serviceErrorCodeType(service), isTypeOnly: true }],
    },
  ];
}

function errorCodes(service: Service, action: Action): StatementStructures {
  const common = new Set(service.errors.map((error) => error.code));
  const own = action.errors.map((error) => error.code).filter((code) => !common.has(code));
  return {
    kind: StructureKind.TypeAlias,
    name: errorCodeType(action),
    isExported: true,
    docs: [
      docOf([`The known codes of an \`ApiError\` of {@link ${methodName(action)}}; the service may answer others.`]),
    ],
    type: [serviceErrorCodeType(service), ...own.map(literal)].join(" | "),
  };
}

function descriptorText(service: Service, action: Action): string {
  const filled = action.parameters.filter((member) => member.fromClient !== undefined);
  const special = action.parameters.filter((member) => member.in !== "query" || member.encoding !== "flat");
  const parts = [`api: ${apiName(service)}`, `name: ${literal(action.name)}`];
  if (filled.length > 0) {
    parts.push(
      `fromClient: { ${filled.map((member) => `${propertyKey(member.name)}: ${literal(member.fromClient)}`).join(", ")} }`,
    );
  }
  if (special.length > 0) {
    parts.push(
      `parameters: { ${special.map((member) => `${propertyKey(member.name)}: ${traits(member)}`).join(", ")} }`,
    );
  }
  parts.push(`response: ${shapeOfMembers(action.response)}`, `validate: ${validatorName(action)}`);
  return `{ ${parts.join(", ")} }`;
}

function traits(member: Member): string {
  return literal({
    ...(member.in === "query" ? {} : { in: member.in }),
    ...(member.encoding === "flat" ? {} : { encoding: member.encoding }),
  });
}

function shapeOfMembers(members: readonly Member[]): string {
  return `{ ${members.map((member) => `${propertyKey(member.name)}: ${shape(member.type, member.wrapper)}`).join(", ")} }`;
}

function shape(type: Type, wrapper?: string): string {
  switch (type.kind) {
    case "structure":
      return `{ of: ${shapeOfMembers(type.members)} }`;
    case "list":
      return `{ list: ${shape(type.items)}${wrapper === undefined ? "" : `, wrapper: ${literal(wrapper)}`} }`;
    case "map":
      return `{ map: ${shape(type.items)} }`;
    default:
      return literal(type.kind);
  }
}

/** `const name: type = value;` */
function constant({ name, type, value }: Constant, doc?: readonly string[]): StatementStructures {
  return {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    isExported: doc !== undefined,
    declarations: [{ name, type, initializer: value }],
    ...(doc === undefined ? {} : { docs: [docOf(doc)] }),
  };
}
