/**
 * The resolved model: what the spec says once shapes, mixins and defaults have been worked in.
 *
 * It is language-free, readonly and serialisable; every node keeps the place in the spec it came from. Emitters see this
 * and nothing else.
 */
import type { Span } from "../diagnostics/span.js";

export interface Model {
  readonly services: readonly Service[];
}

export interface Service {
  readonly name: string;
  readonly product: string;
  readonly title: string;
  readonly version: string;
  readonly description: string;
  readonly documents: Readonly<Record<string, SourceDocument>>;
  readonly endpoints: Endpoints;
  readonly resources: readonly Resource[];
  /** Errors that every Action can answer. */
  readonly errors: readonly ServiceError[];
  /** In the order of `resources`, and by name within one. */
  readonly actions: readonly Action[];
  /** Names of Actions that the service has and the spec does not hold yet. */
  readonly pending: readonly string[];
  readonly span: Span;
}

export interface SourceDocument {
  readonly title: string;
  readonly date?: string;
}

export interface Endpoints {
  /** Host of a region that `hosts` does not name; `{region}` stands for the region id. */
  readonly default: string;
  /** The same inside a VPC; without it, only `vpcHosts` have such a host. */
  readonly vpc?: string;
  /** The regions that the service is known to serve. */
  readonly regions: readonly string[];
  /** Hosts of single regions. */
  readonly hosts: Readonly<Record<string, string>>;
  /** Hosts of single regions inside a VPC; `none` where there is none. */
  readonly vpcHosts: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
}

export interface Resource {
  /** The folder's name. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly lifecycle?: Lifecycle;
}

/** The states that a resource goes through. */
export interface Lifecycle {
  /** The Action whose response tells the state, and the field that does. */
  readonly action: string;
  readonly field: string;
  readonly transitions: readonly Transition[];
}

export interface Transition {
  /** The Actions that cause it; none when it happens by itself. They may be among the service's pending ones. */
  readonly by: readonly string[];
  /** The states before; none when it does not exist yet. */
  readonly from: readonly string[];
  /** The state after; absent when it is gone. */
  readonly to?: string;
}

/** HTTP methods. */
export type Method = "POST" | "GET";

export type Effect = "read" | "write" | "destructive";

export interface Action {
  readonly name: string;
  /** The name of its resource. */
  readonly resource: string;
  readonly summary: string;
  readonly description?: string;
  readonly effect: Effect;
  readonly deprecated?: Deprecation;
  readonly since?: string;
  readonly source: Source;
  /** Those that the service takes; the first is used. */
  readonly methods: readonly [Method, ...Method[]];
  /** The work goes on after the answer, as a job. */
  readonly job?: Job;
  /** The answer is one page of a list. */
  readonly paginator?: Paginator;
  /** States to wait for, by asking this Action again and again. */
  readonly waiters: readonly Waiter[];
  readonly authorization?: Authorization;
  readonly parameters: readonly Member[];
  readonly rules: readonly Rule[];
  readonly response: readonly Member[];
  readonly errors: readonly ServiceError[];
  readonly examples: readonly Example[];
  readonly conflicts: readonly Conflict[];
  readonly notes: readonly string[];
  readonly span: Span;
}

export interface Job {
  /** The response field with the id of the job. */
  readonly id: string;
  /** The Action that tells how far the job is; it may be one of the service's pending Actions. */
  readonly action: string;
}

/** How to go through the pages of a list: by numbers that count from 1, or by the token that each page brings. */
export type Paginator = NumberPaginator | TokenPaginator;

interface PaginatorFacts {
  /** The response field with the list. */
  readonly items: string;
  /** The parameter with the number of items on a page. */
  readonly size?: string;
  readonly span: Span;
}

export interface NumberPaginator extends PaginatorFacts {
  readonly kind: "number";
  /** The parameter with the number of the page, counted from 1. */
  readonly page: string;
  /** The parameter is a string that holds the number. */
  readonly isText: boolean;
  /** The response field with the number of items on all pages. */
  readonly total?: string;
}

export interface TokenPaginator extends PaginatorFacts {
  readonly kind: "token";
  /** The parameter with the token of the page. */
  readonly token: string;
  /** The response field with the token of the next page; absent or empty on the last one. */
  readonly nextToken: string;
}

/** A state to wait for. */
export interface Waiter {
  /** `load-balancer-active`, unique within the service. */
  readonly id: string;
  readonly description: string;
  /** Seconds before the second request; doubled before each further one, up to `maxDelay`. */
  readonly delay: number;
  readonly maxDelay: number;
  /** How often is asked at most. */
  readonly attempts: number;
  /** Parameters that waiting needs, although the Action does not. */
  readonly require: readonly string[];
  /** Any of these is what is waited for. */
  readonly success: readonly [WaiterState, ...WaiterState[]];
  /** Any of these is the end: what is waited for never comes. */
  readonly failure: readonly WaiterState[];
  readonly span: Span;
}

export type WaiterState =
  /** Fields of the response have these values. */
  | (ResponseState & { readonly kind: "fields" })
  /** The list is not empty, and every element of it, or at least one, has these values. */
  | (ResponseState & { readonly kind: "every" | "some"; readonly list: MemberPath })
  /** The service answers with this error; `%s` in it stands for any text. */
  | { readonly kind: "error"; readonly code: string };

interface ResponseState {
  readonly tests: readonly ResponseTest[];
  /** A field of the response that is absent or empty as well. */
  readonly absent?: MemberPath;
}

export interface ResponseTest {
  readonly path: MemberPath;
  /** It equals one of these. */
  readonly values: readonly Literal[];
}

/** Document name to the place in it. */
export type Source = Readonly<Record<string, string>>;

export interface Deprecation {
  readonly replacedBy?: string;
  readonly since?: string;
  readonly reason?: string;
}

/** A request parameter, a member of a structure, or a response field. */
export interface Member {
  /** The name on the wire, which is its name everywhere. */
  readonly name: string;
  readonly type: Type;
  readonly description: string;
  /** Request: must be given. Response: is always there. */
  readonly required: boolean;
  /** The client fills it in from its own option of that name. */
  readonly fromClient?: "regionId";
  /** What the service assumes; never sent. */
  readonly default?: unknown;
  readonly example?: unknown;
  readonly unit?: string;
  readonly sensitive: boolean;
  readonly immutable: boolean;
  readonly deprecated?: Deprecation;
  /** The first document that has it, when that is not the oldest. */
  readonly since?: string;
  /** The service carries out only one of several requests that have the same value here. */
  readonly idempotencyToken: boolean;
  /** With this parameter true the service only checks, and answers this error code when all is well. */
  readonly dryRun?: string;
  /** Where it goes: only top-level parameters have a place of their own. */
  readonly in: "query" | "body";
  /** How a list, structure or map is sent. */
  readonly encoding: "flat" | "json" | "comma";
  /** Response lists: the key around the elements on the wire. */
  readonly wrapper?: string;
  readonly source?: Source;
  readonly notes: readonly string[];
  /** The shape it was made from. */
  readonly shape?: string;
  /** The mixin it came with. */
  readonly mixin?: string;
  readonly span: Span;
}

export type Type = StringType | IntegerType | NumberType | BooleanType | ListType | StructureType | MapType;

export interface StringType {
  readonly kind: "string";
  readonly values?: readonly EnumValue[];
  /** The service may add values. */
  readonly open: boolean;
  readonly length?: Bounds;
  readonly pattern?: string;
  /** What it must not start with or contain. */
  readonly not?: ForbiddenTexts;
}

export interface ForbiddenTexts {
  readonly startsWith: readonly string[];
  readonly contains: readonly string[];
}

export interface IntegerType {
  /** `integer` has 32 bits, `long` 64. */
  readonly kind: "integer" | "long";
  readonly values?: readonly EnumValue[];
  readonly open: boolean;
  readonly range?: Bounds;
  /** Single numbers allowed beside the range. */
  readonly also: readonly SpecialNumber[];
}

export interface NumberType {
  readonly kind: "number";
  readonly range?: Bounds;
  readonly also: readonly SpecialNumber[];
}

export interface BooleanType {
  readonly kind: "boolean";
}

export interface ListType {
  readonly kind: "list";
  readonly items: Type;
  readonly size?: Bounds;
}

export interface StructureType {
  readonly kind: "structure";
  readonly members: readonly Member[];
}

export interface MapType {
  readonly kind: "map";
  readonly items: Type;
  readonly size?: Bounds;
}

/** Both ends belong to it; an absent end is open. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

export interface EnumValue {
  readonly value: string | number;
  readonly meaning: string;
  readonly deprecated?: Deprecation;
  readonly since?: string;
}

export interface SpecialNumber {
  readonly value: number;
  readonly meaning: string;
}

/** A member by name, through structures: `["QuicConfig", "QuicListenerId"]`. */
export type MemberPath = readonly string[];

export type Literal = string | number | boolean;

/** One demand of a condition; all of a condition's tests must hold. */
export type Test =
  | { readonly kind: "equals"; readonly path: MemberPath; readonly values: readonly Literal[] }
  | { readonly kind: "present"; readonly path: MemberPath }
  | { readonly kind: "absent"; readonly path: MemberPath };

export interface Condition {
  /** `unless`: the rule speaks when not all tests hold. */
  readonly negated: boolean;
  readonly tests: readonly Test[];
}

export type Comparison = "<" | "<=" | ">" | ">=" | "==" | "!=";

/** Narrower bounds, or fewer values, for one member. */
export interface Limit {
  readonly path: MemberPath;
  readonly values?: readonly Literal[];
  readonly range?: Bounds;
  readonly also: readonly number[];
  readonly length?: Bounds;
  readonly pattern?: string;
  readonly size?: Bounds;
}

export type Demand =
  | { readonly kind: "require"; readonly paths: readonly MemberPath[] }
  | { readonly kind: "forbid"; readonly paths: readonly MemberPath[] }
  | { readonly kind: "exclusive"; readonly paths: readonly MemberPath[] }
  | { readonly kind: "atLeastOne"; readonly paths: readonly MemberPath[] }
  | { readonly kind: "allOrNone"; readonly paths: readonly MemberPath[] }
  | { readonly kind: "compare"; readonly left: MemberPath; readonly operator: Comparison; readonly right: MemberPath }
  | { readonly kind: "limit"; readonly limits: readonly Limit[] }
  | { readonly kind: "ignored"; readonly paths: readonly MemberPath[] }
  | { readonly kind: "sameLength"; readonly paths: readonly MemberPath[] }
  | { readonly kind: "unique"; readonly paths: readonly MemberPath[] };

export interface Rule {
  readonly id: string;
  readonly condition?: Condition;
  /** The list whose every element the rule speaks of; absent for the request itself. */
  readonly within?: MemberPath;
  readonly demand: Demand;
  readonly severity: "error" | "warning";
  readonly reason?: string;
  readonly source?: Source;
  readonly span: Span;
}

export interface ServiceError {
  readonly code: string;
  readonly status?: number;
  readonly meaning: string;
  readonly fix?: string;
  readonly retry: "never" | "backoff" | "later";
  readonly source?: Source;
  readonly span: Span;
}

export interface Authorization {
  /** The RAM action: `slb:CreateRules`. */
  readonly action: string;
  readonly access: "read" | "list" | "write" | "create" | "get" | "update" | "delete";
  /** Absent: no source says which. */
  readonly resources?: readonly AuthorizationResource[];
  readonly conditionKeys: readonly string[];
  /** RAM actions that the caller needs as well. */
  readonly dependentActions: readonly string[];
}

export interface AuthorizationResource {
  readonly type: string;
  /** Absent: a page names the type, and no source the ARN. */
  readonly arn?: string;
  /** Every policy needs it. */
  readonly required: boolean;
}

export interface Example {
  readonly title: string;
  readonly description?: string;
  readonly request: Readonly<Record<string, unknown>>;
  /** As the SDK returns it: without list wrappers, in the types of the spec. */
  readonly response: Readonly<Record<string, unknown>>;
  readonly span: Span;
}

export interface Conflict {
  readonly about: string;
  /** What the provider's metadata says there, when it is not what the spec says. */
  readonly explains?: string;
  readonly claims: Readonly<Record<string, string>>;
  readonly chosen: string;
  readonly span: Span;
}
