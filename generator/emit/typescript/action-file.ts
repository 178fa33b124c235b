import type { Action, Service } from "../../model/model.js";
import { validateRequest } from "../../model/validate.js";
import type { Constant } from "./constants.js";
import { descriptorText } from "./descriptor.js";
import { docOf, ours, type Paragraph } from "./doc-comment.js";
import { errorCodes } from "./error-codes.js";
import type { ActionNames, FileNames } from "./names.js";
import { codeSpan } from "./safe.js";
import type { Callable, ConstStatement, LinkStatement, Parameter, Statement } from "./syntax.js";
import type { TypeStatement } from "./types.js";
import { type ValidatorText, validatorText } from "./validator.js";

/** Where the hand-written runtime is, seen from a file of an Action. */
const RUNTIME = "../../runtime";

/** The statements of `<service>/actions/<Action>.ts`: types, validator, descriptor and function of one Action. */
export function actionStatements(
  service: Pick<Service, "errors">,
  action: Action,
  names: FileNames,
  types: readonly TypeStatement[],
  call: CallFacts,
): Statement[] {
  const { method, request, response, validator, schema, descriptor, unchecked } = names.of(action);
  const text = validatorText(action, method);
  return [
    ...imports(names, action, text),
    ...types,
    errorCodes(service, action, names),
    ...text.constants.map((each) => constant(each)),
    {
      kind: "function",
      name: validator,
      isExported: true,
      doc: docOf([`Checks the parameters of ${action.name} without sending them. Returns all issues, warnings too.`]),
      parameters: [{ name: "params", type: "unknown" }],
      returns: "Issue[]",
      body: text.body,
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
        name: unchecked,
        type: `Action<${request}, ${response}>`,
        value: descriptorText(service, action, names.api),
      },
      [ours`{@link ${descriptor}} without the validator, which a bundle then leaves out.`],
    ),
    constant(
      {
        name: descriptor,
        type: `CheckedAction<${request}, ${response}>`,
        value: `/* @__PURE__ */ checked(${unchecked}, ${validator})`,
      },
      [`Describes ${action.name} to \`RpcClient.call\`.`],
    ),
    {
      kind: "function",
      isExported: true,
      ...callable(action, names.of(action), call, "client", [{ name: "client", type: "RpcClient" }]),
    },
  ];
}

/** The method of the client. */
export function clientMethod(action: Action, names: ActionNames, call: CallFacts): Callable {
  return callable(action, names, call, "this");
}

/** What the method of the client and the function have in common. */
export interface CallFacts {
  readonly doc: string;
  readonly parameters: readonly Parameter[];
}

export function callFacts(action: Action, names: ActionNames): CallFacts {
  return { doc: docOf(actionDoc(action)), parameters: callParameters(action, names) };
}

/** What takes the parameters and calls. A dry run, where one can be told by the types, gives less. */
function callable(
  action: Action,
  { method: name, descriptor, request, response }: ActionNames,
  { doc, parameters: [params, ...others] }: CallFacts,
  client: "client" | "this",
  before: readonly Parameter[] = [],
): Callable {
  const parameters = [...before, params!, ...others];
  const returns = `Promise<${response}>`;
  const body = `return ${client}.call(${descriptor}, params, options);`;
  if (!hasDryRun(action)) return { name, doc, parameters, returns, body };
  const dry = { name: "params", type: `${request} & { DryRun: true }` };
  const overloads = [
    { parameters: [...before, dry, ...others], returns: "Promise<DryRunPassed>" },
    { parameters: parameters.map(withoutInitializer), returns },
  ];
  return { name, doc, overloads, parameters, returns: `Promise<${response} | DryRunPassed>`, body };
}

/** As a signature without a body has it. */
function withoutInitializer({ initializer, ...parameter }: Parameter): Parameter {
  return initializer === undefined ? parameter : { ...parameter, isOptional: true };
}

/** Whether the answer to a dry run lacks fields that another one has. */
function hasDryRun({ parameters, response }: Action): boolean {
  const hasId = response.some((field) => field.name === "RequestId" && field.required);
  const isDry = parameters.some((member) => member.name === "DryRun" && member.dryRun !== undefined);
  return isDry && hasId && response.length > 1;
}

/** What a call takes; an Action that needs nothing can be called without parameters. */
export function callParameters(action: Action, { request }: ActionNames): Parameter[] {
  const needs = validateRequest(action, {}).some((issue) => issue.severity === "error");
  return [
    { name: "params", type: request, ...(needs ? {} : { initializer: "{}" }) },
    { name: "options", type: "RequestOptions", isOptional: true },
  ];
}

/** What an editor shows for a method. */
function actionDoc({ summary, description, job, deprecated }: Action): Paragraph[] {
  return [
    summary,
    ...(description === undefined ? [] : [description]),
    ...(job === undefined
      ? []
      : [`The work goes on after the answer: ${codeSpan(job.action)} tells by ${codeSpan(job.id)} how far it is.`]),
    ...(deprecated === undefined ? [] : [ours`@deprecated ${deprecated.reason ?? "No longer used."}`]),
  ];
}

function imports(names: FileNames, action: Action, validator: ValidatorText): LinkStatement[] {
  const values = [...validator.imports, "standardSchema"].sort();
  const used = new Set(validator.constants.map((each) => each.type));
  const types = ["Forbidden", "Members", "Shape"].filter((type) => used.has(type));
  return [
    {
      kind: "import",
      from: `${RUNTIME}/action.js`,
      values: ["checked"],
      types: ["Action", "CheckedAction", ...(hasDryRun(action) ? ["DryRunPassed"] : [])],
    },
    { kind: "import", from: `${RUNTIME}/client.js`, types: ["RpcClient"] },
    { kind: "import", from: `${RUNTIME}/issue.js`, types: ["Issue"] },
    { kind: "import", from: `${RUNTIME}/options.js`, types: ["RequestOptions"] },
    { kind: "import", from: `${RUNTIME}/standard-schema.js`, types: ["StandardSchemaV1"] },
    { kind: "import", from: `${RUNTIME}/validation.js`, values, types },
    { kind: "import", from: "../api.js", values: [names.api], types: [names.errorCode] },
  ];
}

/** `const name: type = value;`, exported when it has a doc comment. */
function constant(text: Constant, doc?: readonly Paragraph[]): ConstStatement {
  return { kind: "const", ...text, ...(doc === undefined ? {} : { isExported: true, doc: docOf(doc) }) };
}
