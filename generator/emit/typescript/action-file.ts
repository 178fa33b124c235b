import { type StatementStructures, StructureKind, VariableDeclarationKind } from "ts-morph";
import type { Action, Service } from "../../model/model.js";
import { validateRequest } from "../../model/validate.js";
import type { Constant } from "./constants.js";
import { descriptorText } from "./descriptor.js";
import { docOf, ours, type Paragraph } from "./doc-comment.js";
import type { ActionNames, ServiceNames } from "./names.js";
import { literal } from "./safe.js";
import type { TypeStatement } from "./types.js";
import { validatorText } from "./validator.js";

/** Where the hand-written runtime is, seen from a file of an Action. */
const RUNTIME = "../../runtime";

/** The statements of `<service>/actions/<Action>.ts`: types, validator, descriptor and function of one Action. */
export function actionStatements(
  service: Service,
  action: Action,
  names: ServiceNames,
  types: readonly TypeStatement[],
): StatementStructures[] {
  const { method, request, response, validator, schema, descriptor } = names.of(action);
  const text = validatorText(action, method);
  return [
    ...imports(names, text.imports),
    ...types,
    errorCodes(service, action, names),
    ...text.constants.map((each) => constant(each)),
    {
      kind: StructureKind.Function,
      name: validator,
      isExported: true,
      docs: [
        docOf([`Checks the parameters of ${action.name} without sending them. Returns all issues, warnings too.`]),
      ],
      parameters: [{ name: "params", type: "unknown" }],
      returnType: "Issue[]",
      statements: text.body,
    },
    constant(
      {
        name: schema,
        type: `StandardSchemaV1<${request}>`,
        value: `/* @__PURE__ */ standardSchema<${request}>(${validator})`,
      },
      [ours`{@link ${validator}} as a Standard Schema (https://standardschema.dev).`],
    ),
    constant(
      {
        name: descriptor,
        type: `Action<${request}, ${response}>`,
        value: descriptorText(action, names.api, validator),
      },
      [`Describes ${action.name} to \`RpcClient.call\`.`],
    ),
    {
      kind: StructureKind.Function,
      name: method,
      isExported: true,
      docs: [docOf(actionDoc(action))],
      parameters: [{ name: "client", type: "RpcClient" }, ...callParameters(action, names.of(action))],
      returnType: `Promise<${response}>`,
      statements: `return client.call(${descriptor}, params, options);`,
    },
  ];
}

/** What a call takes; an Action that needs nothing can be called without parameters. */
export function callParameters(action: Action, { request }: ActionNames) {
  const needs = validateRequest(action, {}).some((issue) => issue.severity === "error");
  return [
    { name: "params", type: request, ...(needs ? {} : { initializer: "{}" }) },
    { name: "options", type: "RequestOptions", hasQuestionToken: true },
  ];
}

/** What an editor shows for a method. */
export function actionDoc({ summary, description, deprecated }: Action): Paragraph[] {
  return [
    summary,
    ...(description === undefined ? [] : [description]),
    ...(deprecated === undefined ? [] : [ours`@deprecated ${deprecated.reason ?? "No longer used."}`]),
  ];
}

function imports(names: ServiceNames, helpers: readonly string[]): StatementStructures[] {
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
      namedImports: [names.api, { name: names.errorCode, isTypeOnly: true }],
    },
  ];
}

function errorCodes(service: Service, action: Action, names: ServiceNames): StatementStructures {
  const common = new Set(service.errors.map((error) => error.code));
  const own = action.errors.map((error) => error.code).filter((code) => !common.has(code));
  const { method, errorCode } = names.of(action);
  return {
    kind: StructureKind.TypeAlias,
    name: errorCode,
    isExported: true,
    docs: [docOf([ours`The known codes of an \`ApiError\` of {@link ${method}}; the service may answer others.`])],
    type: [names.errorCode, ...own.map(literal)].join(" | "),
  };
}

/** `const name: type = value;` */
function constant({ name, type, value }: Constant, doc?: readonly Paragraph[]): StatementStructures {
  return {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    isExported: doc !== undefined,
    declarations: [{ name, type, initializer: value }],
    ...(doc === undefined ? {} : { docs: [docOf(doc)] }),
  };
}
