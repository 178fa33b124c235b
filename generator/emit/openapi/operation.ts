import type {
  Action,
  Authorization,
  Member,
  Paginator,
  Rule,
  ServiceError,
  Waiter,
  WaiterState,
} from "../../model/model.js";
import { ruleInWords } from "../../model/wording.js";
import { responseOnTheWire } from "../../wire/response.js";
import { formBody, queryParameter } from "./parameter.js";
import { descriptionText } from "./safe.js";
import { objectSchema, type Schema } from "./schema.js";

/** The Operation Object of an Action. */
export function operation(action: Action): Schema {
  const body = action.parameters.filter((member) => isInForm(member, action));
  const query = action.parameters.filter((member) => !isInForm(member, action));
  const description = descriptionText([action.description ?? "", ...action.notes]);
  return {
    operationId: action.name,
    tags: [action.resource],
    summary: action.summary,
    ...(description === "" ? {} : { description }),
    ...(action.deprecated === undefined ? {} : { deprecated: true, "x-deprecation": action.deprecated }),
    ...(query.length === 0 ? {} : { parameters: query.map((member) => queryParameter(member, action)) }),
    ...(body.length === 0 ? {} : { requestBody: formBody(body, action) }),
    responses: {
      "200": success(action),
      "4XX": { $ref: "#/components/responses/Error" },
      default: { $ref: "#/components/responses/Error" },
    },
    "x-effect": action.effect,
    "x-methods": action.methods,
    ...(action.job === undefined ? {} : { "x-job": action.job }),
    ...(action.paginator === undefined ? {} : { "x-paginator": paginatorFacts(action.paginator) }),
    ...(action.waiters.length === 0 ? {} : { "x-waiters": action.waiters.map(waiterFacts) }),
    ...(action.since === undefined ? {} : { "x-since": action.since }),
    ...(action.authorization === undefined ? {} : { "x-authorization": authorization(action.authorization) }),
    ...(action.rules.length === 0 ? {} : { "x-rules": action.rules.map(ruleFacts) }),
    ...(action.errors.length === 0 ? {} : { "x-errors": action.errors.map(errorFacts) }),
    "x-source": action.source,
    ...(action.conflicts.length === 0
      ? {}
      : { "x-conflicts": action.conflicts.map(({ about, claims, chosen }) => ({ about, claims, chosen })) }),
  };
}

/** Without the place in the spec. */
function paginatorFacts({ span: _, ...facts }: Paginator): Schema {
  return facts;
}

function waiterFacts({ span: _, success, failure, require, ...facts }: Waiter): Schema {
  return {
    ...facts,
    ...(require.length === 0 ? {} : { require }),
    success: success.map(stateFacts),
    ...(failure.length === 0 ? {} : { failure: failure.map(stateFacts) }),
  };
}

/** A state, with paths as rules have them: `QuicConfig.QuicListenerId`. */
function stateFacts(state: WaiterState): Schema {
  if (state.kind === "error") return { error: state.code };
  return {
    ...(state.kind === "fields" ? {} : { [state.kind]: state.list.join(".") }),
    ...(state.tests.length === 0
      ? {}
      : { is: Object.fromEntries(state.tests.map(({ path, values }) => [path.join("."), values])) }),
    ...(state.absent === undefined ? {} : { absent: state.absent.join(".") }),
  };
}

/** A request by GET has no body. */
function isInForm(member: Member, { methods }: Action): boolean {
  return member.in === "body" && methods[0] !== "GET";
}

/** What RAM has to allow; only resources that every policy needs are marked. */
function authorization({ resources, conditionKeys, dependentActions, ...facts }: Authorization): Schema {
  return {
    ...facts,
    ...(resources === undefined
      ? {}
      : { resources: resources.map(({ required, ...each }) => (required ? { ...each, required } : each)) }),
    ...(conditionKeys.length === 0 ? {} : { conditionKeys }),
    ...(dependentActions.length === 0 ? {} : { dependentActions }),
  };
}

/** An error as it stands under `x-errors`. */
export function errorFacts({ code, status, meaning, fix, retry }: ServiceError): Schema {
  return {
    code,
    ...(status === undefined ? {} : { status }),
    meaning,
    ...(fix === undefined ? {} : { fix }),
    retry,
  };
}

/** A rule as data, and in words. */
function ruleFacts(rule: Rule): Schema {
  const { span: _, ...facts } = rule;
  return { ...facts, text: ruleInWords(rule) };
}

function success(action: Action): Schema {
  const examples = action.examples.map(({ title, response }, index) => [
    `example-${index + 1}`,
    { summary: title, value: responseOnTheWire(action.response, response) },
  ]);
  return {
    description: "The Action has been carried out.",
    content: {
      "application/json": {
        schema: objectSchema(action.response, "response"),
        examples: Object.fromEntries(examples) as Schema,
      },
    },
  };
}
