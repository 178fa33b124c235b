/**
 * The model bare of its texts: what decides how an Action behaves, without what only people read and where it stands.
 *
 * What is made of bare nodes need not be made again when a text has changed. Nobody can read a text there and forget that
 * his work depends on it: the types have none, and a copy has all that its type has.
 */
import type {
  Action,
  BooleanType,
  Deprecation,
  EnumValue,
  Example,
  IntegerType,
  ListType,
  MapType,
  Member,
  NumberPaginator,
  NumberType,
  Paginator,
  Rule,
  ServiceError,
  SpecialNumber,
  StringType,
  StructureType,
  TokenPaginator,
  Type,
  Waiter,
} from "./model.js";

export interface BareAction extends Pick<Action, "name" | "methods"> {
  readonly parameters: readonly BareMember[];
  readonly rules: readonly BareRule[];
  readonly response: readonly BareMember[];
  readonly errors: readonly BareError[];
  readonly examples: readonly BareExample[];
  readonly paginator?: BarePaginator;
  readonly waiters: readonly BareWaiter[];
}

export interface BareMember extends Pick<
  Member,
  "name" | "required" | "fromClient" | "example" | "dryRun" | "in" | "encoding" | "wrapper"
> {
  readonly type: BareType;
  readonly deprecated?: BareDeprecation;
}

export type BareDeprecation = Pick<Deprecation, "replacedBy">;
export type BareRule = Pick<Rule, "id" | "condition" | "within" | "demand" | "severity">;
export type BareError = Pick<ServiceError, "code" | "status" | "retry">;
export type BareExample = Pick<Example, "request" | "response">;
export type BareWaiter = Pick<Waiter, "id" | "delay" | "maxDelay" | "attempts" | "require" | "success" | "failure">;

export type BarePaginator = BareNumberPaginator | BareTokenPaginator;
export type BareNumberPaginator = Omit<NumberPaginator, "span">;
export type BareTokenPaginator = Omit<TokenPaginator, "span">;

export type BareType =
  | BareStringType
  | BareIntegerType
  | BareNumberType
  | BooleanType
  | BareListType
  | BareStructureType
  | BareMapType;

export interface BareStringType extends Omit<StringType, "values"> {
  readonly values?: readonly BareValue[];
}

export interface BareIntegerType extends Omit<IntegerType, "values" | "also"> {
  readonly values?: readonly BareValue[];
  readonly also: readonly BareNumber[];
}

export interface BareNumberType extends Omit<NumberType, "also"> {
  readonly also: readonly BareNumber[];
}

export interface BareListType extends Omit<ListType, "items"> {
  readonly items: BareType;
}

export interface BareMapType extends Omit<MapType, "items"> {
  readonly items: BareType;
}

export interface BareStructureType extends Omit<StructureType, "members"> {
  readonly members: readonly BareMember[];
}

export type BareValue = Pick<EnumValue, "value">;
export type BareNumber = Pick<SpecialNumber, "value">;

export function bareAction(action: Action): BareAction {
  const { name, methods, parameters, rules, response, errors, examples, paginator, waiters } = action;
  return complete<BareAction>({
    name,
    methods,
    parameters: parameters.map(bareMember),
    rules: rules.map(bareRule),
    response: response.map(bareMember),
    errors: errors.map(bareError),
    examples: examples.map(bareExample),
    paginator: paginator && barePaginator(paginator),
    waiters: waiters.map(bareWaiter),
  });
}

export function bareError({ code, status, retry }: ServiceError): BareError {
  return complete<BareError>({ code, status, retry });
}

function bareMember(member: Member): BareMember {
  const { name, required, fromClient, example, dryRun, encoding, wrapper, deprecated } = member;
  return complete<BareMember>({
    name,
    type: bareType(member.type),
    required,
    fromClient,
    example,
    deprecated: deprecated && bareDeprecation(deprecated),
    dryRun,
    in: member.in,
    encoding,
    wrapper,
  });
}

function bareType(type: Type): BareType {
  switch (type.kind) {
    case "string":
      return type.values === undefined ? type : { ...type, values: type.values.map(bareValue) };
    case "integer":
    case "long": {
      const also = type.also.map(bareValue);
      return type.values === undefined ? { ...type, also } : { ...type, also, values: type.values.map(bareValue) };
    }
    case "number":
      return { ...type, also: type.also.map(bareValue) };
    case "boolean":
      return type;
    case "list":
    case "map":
      return { ...type, items: bareType(type.items) };
    case "structure":
      return { ...type, members: type.members.map(bareMember) };
    default:
      return type satisfies never;
  }
}

function bareDeprecation({ replacedBy }: Deprecation): BareDeprecation {
  return complete<BareDeprecation>({ replacedBy });
}

function bareValue<Value>({ value }: { readonly value: Value }): { readonly value: Value } {
  return { value };
}

function bareRule({ id, condition, within, demand, severity }: Rule): BareRule {
  return complete<BareRule>({ id, condition, within, demand, severity });
}

function bareExample({ request, response }: Example): BareExample {
  return { request, response };
}

function barePaginator({ span: _, ...paginator }: Paginator): BarePaginator {
  return paginator;
}

function bareWaiter({ id, delay, maxDelay, attempts, require, success, failure }: Waiter): BareWaiter {
  return { id, delay, maxDelay, attempts, require, success, failure };
}

/** A node of which no part was forgotten, not even one that may be absent; such ones are undefined. */
function complete<Node>(parts: { readonly [Key in keyof Required<Node>]: Node[Key] | undefined }): Node {
  return parts as Node;
}
