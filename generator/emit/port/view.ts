/**
 * What the templates of a port are given: the model with every name in the language's own form, every fact that a
 * template would otherwise have to work out, and a `kind` or a flag wherever it has to choose.
 *
 * All fields are always there: texts may be empty, lists may be empty, and what is absent is `null`, so that a misspelt
 * field is an error and not an empty place.
 */
import type { Comparison, Effect, Literal, Method } from "../../model/model.js";
import type { Code } from "./code.js";

/** What a template for the whole package gets. */
export interface PackageView {
  readonly kind: "package";
  readonly services: readonly ServiceView[];
}

/** What a template for one API gets. */
export interface ServiceView {
  readonly kind: "service";
  /** As folders and files have it: `slb`. */
  readonly name: string;
  /** The name of its module, in the casing of `module`. */
  readonly module: string;
  /** The name of its client: `SlbClient` in the casing of `type`. */
  readonly client: string;
  readonly product: string;
  readonly title: string;
  readonly version: string;
  readonly description: string;
  readonly endpoints: EndpointsView;
  readonly resources: readonly { readonly name: string; readonly title: string; readonly description: string }[];
  /** Errors that every Action can answer. */
  readonly errors: readonly ErrorView[];
  /** Sets of values that have a name of their own; those of the same shape and values share one. */
  readonly enums: readonly EnumView[];
  readonly actions: readonly ActionView[];
  readonly hasPaginators: boolean;
  readonly hasWaiters: boolean;
}

export interface EndpointsView {
  /** With `{region}` in the place of the region's id. */
  readonly pattern: string;
  readonly vpcPattern: string | null;
  readonly regions: readonly string[];
  readonly hosts: readonly { readonly region: string; readonly host: string }[];
  /** `host` is null where a region has none inside its VPCs. */
  readonly vpcHosts: readonly { readonly region: string; readonly host: string | null }[];
}

export interface EnumView {
  /** In the casing of `type`. */
  readonly type: string;
  /** What it is the set of: the description of the first member that has it. */
  readonly description: string;
  /** The service may add values. */
  readonly isOpen: boolean;
  readonly isText: boolean;
  readonly values: readonly EnumValueView[];
}

export interface EnumValueView {
  readonly value: string | number;
  /** The name of a constant for it, unique in the API: the type's name and the value, in the casing of `enumValue`. */
  readonly constant: string;
  readonly meaning: string;
  readonly deprecation: string | null;
  readonly isLast: boolean;
}

/** What a template for one Action gets. */
export interface ActionView extends ActionHead, ActionBody {}

/** What is told of an Action without its members. */
export interface ActionHead {
  readonly kind: "action";
  /** Of its API. */
  readonly service: ServiceBrief;
  /** On the wire: `CreateRules`. */
  readonly name: string;
  /** In the casing of `module`: for files. */
  readonly module: string;
  readonly method: string;
  /** The names of the types, in the casing of `type`: `CreateRulesRequest`, `CreateRulesResponse`. */
  readonly request: string;
  readonly response: string;
  readonly source: string;
  readonly resource: string;
  readonly summary: string;
  readonly description: string;
  readonly notes: readonly string[];
  readonly effect: Effect;
  readonly isRead: boolean;
  readonly deprecation: string | null;
  readonly httpMethod: Method;
  readonly errors: readonly ErrorView[];
  readonly waiters: readonly WaiterView[];
  readonly job: { readonly id: string; readonly action: string } | null;
}

/** What is told of its members and by them. */
export interface ActionBody {
  /** The parameter that keeps the service from doing twice what was asked for twice. */
  readonly idempotencyToken: string | null;
  readonly dryRun: { readonly parameter: string; readonly code: string } | null;
  /** Names of parameters, and of members inside of them, whose values nobody must see. */
  readonly sensitive: readonly string[];
  /** Parameters that the client fills in from its options. */
  readonly fromClient: readonly { readonly name: string; readonly option: "regionId" }[];
  readonly parameters: readonly MemberView[];
  /** The structures inside of the parameters, each before those that it is part of. */
  readonly requestStructures: readonly StructureView[];
  readonly rules: readonly RuleView[];
  /** None of the parameters need be given. */
  readonly isParameterless: boolean;
  readonly fields: readonly MemberView[];
  readonly responseStructures: readonly StructureView[];
  readonly paginator: PaginatorView | null;
  /** The names of the sets of values in its request and response, sorted. */
  readonly enumTypes: readonly string[];
  readonly examples: readonly ExampleView[];
}

export interface ServiceBrief {
  readonly name: string;
  readonly module: string;
  readonly client: string;
  readonly product: string;
  readonly title: string;
  readonly version: string;
}

export interface StructureView {
  /** In the casing of `type`: `CreateRulesRequestRule`. */
  readonly type: string;
  /** Where it stands: `RuleList[]`, `QuicConfig`. */
  readonly path: string;
  readonly isElement: boolean;
  readonly description: string;
  readonly members: readonly MemberView[];
  /** Something in it can break a constraint or a rule, at any depth: a member, or the structure as an element. */
  readonly isConstrained: boolean;
  /** The rules that speak of each element of the list. */
  readonly rules: readonly RuleView[];
}

/** A parameter, a member of a structure, or a response field. */
export interface MemberView {
  /** On the wire. */
  readonly name: string;
  /** The name as a member of a type, in the casing of `member`. */
  readonly member: string;
  /** The name as a local variable, in the casing of `variable`; free of reserved words. */
  readonly variable: string;
  /** The path from the request or the response: `RuleList[].Domain`. */
  readonly path: string;
  /** The type as the target writes it at this place. */
  readonly type: Code;
  readonly shape: TypeView;
  readonly description: string;
  readonly notes: readonly string[];
  /** Request: it must be given and the client does not fill it in. Response: it is always there. */
  readonly isRequired: boolean;
  /** Deprecated names, any of which stands for it. */
  readonly otherNames: readonly string[];
  readonly fromClient: boolean;
  readonly isSensitive: boolean;
  /** Null when it is in use: else a sentence. */
  readonly deprecation: string | null;
  readonly unit: string | null;
  /** What the service assumes, as JSON. */
  readonly default: string | null;
  /** As JSON. */
  readonly example: string | null;
  /** Its constraints in words: `from 1 to 65535`; empty when there are none. */
  readonly constraints: string;
  readonly inBody: boolean;
  readonly encoding: "flat" | "json" | "comma";
  /** Response lists: the key around the elements on the wire. */
  readonly wrapper: string | null;
  readonly isLast: boolean;
}

/** A type with its constraints. */
export interface TypeView {
  readonly kind: "string" | "integer" | "long" | "number" | "boolean" | "list" | "map" | "structure";
  readonly isText: boolean;
  /** Integer, long or number. */
  readonly isNumeric: boolean;
  /** Integer or long. */
  readonly isInteger: boolean;
  /** String, number or boolean. */
  readonly isScalar: boolean;
  /** Whether a value of the type can break anything but the type itself. */
  readonly isConstrained: boolean;
  /** As the target writes it, where it is an element of a list or the value of a map. */
  readonly type: Code;
  /** All the values, where the set is closed; null where any value passes. */
  readonly values: readonly (string | number)[] | null;
  /** The name of the set of values, closed or open; null without one. */
  readonly enumType: string | null;
  readonly length: BoundsView | null;
  readonly range: BoundsView | null;
  /** Numbers that count as well. */
  readonly also: readonly number[];
  readonly size: BoundsView | null;
  /** For the regular expressions of the target; null without one. */
  readonly pattern: string | null;
  /** The pattern as the spec has it. */
  readonly patternText: string | null;
  readonly startsWith: readonly string[];
  readonly contains: readonly string[];
  readonly hasForbiddenTexts: boolean;
  /** Of a list or map. */
  readonly items: TypeView | null;
  /** Of a structure: the view of it in `requestStructures` or `responseStructures`, by its type. */
  readonly structure: StructureView | null;
  /** The end of the message of each constraint: `must be from 1 to 80.`; what it cannot break is empty. */
  readonly messages: {
    readonly type: string;
    readonly enum: string;
    readonly length: string;
    readonly range: string;
    readonly size: string;
    readonly pattern: string;
    readonly not: string;
  };
}

export interface BoundsView {
  readonly min: number | null;
  readonly max: number | null;
}

export interface RuleView {
  readonly id: string;
  readonly severity: "error" | "warning";
  readonly isWarning: boolean;
  /** The rule as a sentence. */
  readonly text: string;
  readonly reason: string;
  /** The list whose every structure the rule speaks of; null for the request itself. */
  readonly within: PathView | null;
  /** Null when it always speaks. */
  readonly condition: ConditionView | null;
  readonly kind:
    | "require"
    | "forbid"
    | "exclusive"
    | "atLeastOne"
    | "allOrNone"
    | "compare"
    | "limit"
    | "ignored"
    | "sameLength"
    | "unique";
  /** The members of all kinds but `compare` and `limit`. */
  readonly paths: readonly PathView[];
  /** Of `compare`: `left operator right` must hold, where both are numbers; the issue is at `left`. */
  readonly compare: {
    readonly left: PathView;
    readonly operator: Comparison;
    /** What holds when the comparison does not. */
    readonly opposite: Comparison;
    readonly right: PathView;
  } | null;
  readonly limits: readonly LimitView[];
}

export interface ConditionView {
  /** The rule speaks when not all of the tests hold. */
  readonly isNegated: boolean;
  readonly tests: readonly TestView[];
}

export interface TestView {
  readonly kind: "equals" | "present" | "absent";
  readonly path: PathView;
  readonly values: readonly Literal[];
  readonly isLast: boolean;
}

/** A member, from the request or from one structure of a list. */
export interface PathView {
  /** `QuicConfig.QuicListenerId`. */
  readonly text: string;
  readonly steps: readonly string[];
  /** The steps in the casing of `member`. */
  readonly members: readonly string[];
  /** They joined by dots. */
  readonly member: string;
  /** The structures on the way, from the first one on: `A` and `A.B` for `A.B.C`, in the casing of `member`. */
  readonly outer: readonly string[];
  /** The only step as a local variable; of a nested path, that of the first step. */
  readonly variable: string;
  /** More than one step. */
  readonly isNested: boolean;
  readonly kind: TypeView["kind"];
  /** Deprecated names, any of which stands for it in `require` and `atLeastOne`; only where there is one step. */
  readonly otherNames: readonly string[];
  /** What the rule says of this member, as a whole sentence. */
  readonly message: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Narrower bounds or fewer values for one member; a value of another type is not its concern. */
export interface LimitView {
  readonly path: PathView;
  readonly values: readonly Literal[] | null;
  readonly range: BoundsView | null;
  readonly also: readonly number[];
  readonly length: BoundsView | null;
  readonly pattern: string | null;
  readonly size: BoundsView | null;
}

export interface ErrorView {
  /** In it `%s` stands for any text. */
  readonly code: string;
  readonly isOpen: boolean;
  readonly status: number | null;
  readonly meaning: string;
  readonly fix: string;
  readonly retry: "never" | "later" | "backoff";
}

export interface PaginatorView {
  readonly method: string;
  readonly kind: "number" | "token";
  /** The field with the items, and the type of one. */
  readonly items: string;
  readonly itemType: Code;
  readonly size: string | null;
  readonly page: string | null;
  readonly isText: boolean;
  readonly total: string | null;
  readonly token: string | null;
  readonly nextToken: string | null;
}

export interface WaiterView {
  /** `load-balancer-active` */
  readonly id: string;
  /** In the casing of `method`. */
  readonly method: string;
  readonly description: string;
  /** Seconds. */
  readonly delay: number;
  readonly maxDelay: number;
  readonly attempts: number;
  readonly require: readonly string[];
  readonly success: readonly WaiterStateView[];
  readonly failure: readonly WaiterStateView[];
}

export interface WaiterStateView {
  readonly kind: "fields" | "every" | "some" | "error";
  readonly list: string | null;
  readonly tests: readonly { readonly path: string; readonly values: readonly Literal[] }[];
  readonly absent: string | null;
  readonly code: string | null;
}

export interface ExampleView {
  readonly title: string;
  readonly description: string;
  /** Plain JSON values, in the order of the spec. */
  readonly request: Readonly<Record<string, unknown>>;
  /** The parameters that the request gives, in its order. */
  readonly arguments: readonly { readonly member: MemberView; readonly value: unknown }[];
  readonly response: Readonly<Record<string, unknown>>;
}
