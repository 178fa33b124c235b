/**
 * The model as a schema, for programs in other languages that read it as JSON. That the two say the same is proven by
 * the compiler at the end of this file.
 */
import * as z from "zod";
import type { Span } from "../diagnostics/span.js";
import type * as M from "./model.js";

/** An object with exactly these keys. */
const object = z.strictObject;
const optional = z.exactOptional;
const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();
const table = <Value extends z.ZodType>(value: Value) => z.record(z.string(), value).readonly();
const text = z.string();
const words = list(text);
const json = z.unknown();

const span = object({ file: text, line: z.number(), column: z.number(), width: z.number() }).meta({
  id: "Span",
  description: "The place in the spec that says it; line and column count from 1.",
});
const source = table(text).meta({ id: "Source", description: "The documents that say it, and the place in each." });
const deprecation = object({
  replacedBy: optional(text),
  since: optional(text),
  reason: optional(text),
}).meta({ id: "Deprecation", description: "Still accepted, but not to be used any more." });
const path = words.meta({ id: "MemberPath", description: "A member by name, through structures." });
const literal = z.union([z.string(), z.number(), z.boolean()]);
const bounds = object({ min: optional(z.number()), max: optional(z.number()) }).meta({
  id: "Bounds",
  description: "Both ends belong to it; an absent end is open.",
});

const enumValue = object({
  value: z.union([z.string(), z.number()]),
  meaning: text,
  deprecated: optional(deprecation),
  since: optional(text),
}).meta({ id: "EnumValue" });
const open = z.boolean().meta({ description: "The service may add values." });
const specialNumber = object({ value: z.number(), meaning: text }).meta({
  id: "SpecialNumber",
  description: "A number that is allowed beside the range.",
});

const forbiddenTexts = object({ startsWith: words, contains: words }).meta({ id: "ForbiddenTexts" });

const stringType = object({
  kind: z.literal("string"),
  values: optional(list(enumValue)),
  open,
  length: optional(bounds).meta({ description: "In code points." }),
  pattern: optional(text).meta({ description: "What JavaScript, Python and Go read alike, anchored at both ends." }),
  not: optional(forbiddenTexts),
}).meta({ id: "StringType" });
const integerType = object({
  kind: z.enum(["integer", "long"]).meta({ description: "32 or 64 bits." }),
  values: optional(list(enumValue)),
  open,
  range: optional(bounds),
  also: list(specialNumber),
}).meta({ id: "IntegerType" });
const numberType = object({ kind: z.literal("number"), range: optional(bounds), also: list(specialNumber) }).meta({
  id: "NumberType",
});
const booleanType = object({ kind: z.literal("boolean") }).meta({ id: "BooleanType" });
const listType = object({
  kind: z.literal("list"),
  get items(): typeof type {
    return type;
  },
  size: optional(bounds),
}).meta({ id: "ListType" });
const structureType = object({
  kind: z.literal("structure"),
  get members(): z.ZodReadonly<z.ZodArray<typeof member>> {
    return list(member);
  },
}).meta({ id: "StructureType" });
const mapType = object({
  kind: z.literal("map"),
  get items(): typeof type {
    return type;
  },
  size: optional(bounds),
}).meta({ id: "MapType" });
const type = z
  .discriminatedUnion("kind", [stringType, integerType, numberType, booleanType, listType, structureType, mapType])
  .meta({ id: "Type" });

const member = object({
  name: text.meta({ description: "On the wire, and everywhere." }),
  type,
  description: text,
  required: z.boolean().meta({ description: "Request: must be given. Response: is always there." }),
  fromClient: optional(z.literal("regionId")).meta({ description: "The client fills it in from this option." }),
  default: optional(json).meta({ description: "What the service assumes; never sent." }),
  example: optional(json),
  unit: optional(text),
  sensitive: z.boolean().meta({ description: "Never in a message, a log or an error." }),
  immutable: z.boolean(),
  deprecated: optional(deprecation),
  since: optional(text),
  idempotencyToken: z.boolean(),
  dryRun: optional(text).meta({
    description: "With it the service only checks, and answers this error when all is well.",
  }),
  in: z.enum(["query", "body"]),
  encoding: z.enum(["flat", "json", "comma"]),
  wrapper: optional(text).meta({ description: "Response lists: the key around the elements on the wire." }),
  source: optional(source),
  notes: words,
  shape: optional(text),
  mixin: optional(text),
  span,
}).meta({ id: "Member", description: "A request parameter, a member of a structure, or a response field." });

const test = z
  .discriminatedUnion("kind", [
    object({ kind: z.literal("equals"), path, values: list(literal) }),
    object({ kind: z.literal("present"), path }),
    object({ kind: z.literal("absent"), path }),
  ])
  .meta({ id: "Test" });
const condition = object({
  negated: z.boolean().meta({ description: "The rule speaks when not all tests hold." }),
  tests: list(test),
}).meta({ id: "Condition" });
const limit = object({
  path,
  values: optional(list(literal)),
  range: optional(bounds),
  also: list(z.number()),
  length: optional(bounds),
  pattern: optional(text),
  size: optional(bounds),
}).meta({ id: "Limit", description: "Narrower bounds, or fewer values, for one member." });
const demanded = <Kind extends string>(kind: Kind) => object({ kind: z.literal(kind), paths: list(path) });
const demand = z
  .discriminatedUnion("kind", [
    demanded("require"),
    demanded("forbid"),
    demanded("exclusive"),
    demanded("atLeastOne"),
    demanded("allOrNone"),
    object({
      kind: z.literal("compare"),
      left: path,
      operator: z.enum(["<", "<=", ">", ">=", "==", "!="]),
      right: path,
    }),
    object({ kind: z.literal("limit"), limits: list(limit) }),
    demanded("ignored"),
    demanded("sameLength"),
    demanded("unique"),
  ])
  .meta({ id: "Demand" });
const rule = object({
  id: text,
  condition: optional(condition),
  within: optional(path).meta({ description: "The list whose every element the rule speaks of." }),
  demand,
  severity: z.enum(["error", "warning"]),
  reason: optional(text),
  source: optional(source),
  span,
}).meta({ id: "Rule" });

const serviceError = object({
  code: text.meta({ description: "`%s` in it stands for any text." }),
  status: optional(z.number()),
  meaning: text,
  fix: optional(text),
  retry: z.enum(["never", "backoff", "later"]),
  source: optional(source),
  span,
}).meta({ id: "Error" });

const pages = { items: text, size: optional(text), span };
const paginator = z
  .discriminatedUnion("kind", [
    object({ kind: z.literal("number"), page: text, isText: z.boolean(), total: optional(text), ...pages }),
    object({ kind: z.literal("token"), token: text, nextToken: text, ...pages }),
  ])
  .meta({ id: "Paginator", description: "How to go through the pages of a list; names of parameters and fields." });

const responseTest = object({ path, values: list(literal) }).meta({ id: "ResponseTest" });
const state = {
  tests: list(responseTest),
  absent: optional(path).meta({ description: "A field that is absent or empty as well." }),
};
const waiterState = z
  .discriminatedUnion("kind", [
    object({ kind: z.literal("fields"), ...state }),
    object({ kind: z.enum(["every", "some"]), list: path, ...state }),
    object({ kind: z.literal("error"), code: text }),
  ])
  .meta({ id: "WaiterState" });
const waiter = object({
  id: text,
  description: text,
  delay: z.number().meta({ description: "Seconds before the second request; doubled before each further one." }),
  maxDelay: z.number(),
  attempts: z.number(),
  require: words,
  success: z.tuple([waiterState]).rest(waiterState).readonly(),
  failure: list(waiterState),
  span,
}).meta({ id: "Waiter" });

const authorizationResource = object({ type: text, arn: optional(text), required: z.boolean() });
const authorization = object({
  action: text,
  access: z.enum(["read", "list", "write", "create", "get", "update", "delete"]),
  resources: optional(list(authorizationResource)),
  conditionKeys: words,
  dependentActions: words,
}).meta({ id: "Authorization" });
const example = object({
  title: text,
  description: optional(text),
  request: table(json),
  response: table(json).meta({ description: "Without list wrappers, in the types of the model." }),
  span,
}).meta({ id: "Example" });
const conflict = object({
  about: text,
  explains: optional(text),
  claims: table(text),
  chosen: text,
  span,
}).meta({ id: "Conflict", description: "Where the sources differ, and what was chosen." });

const job = object({ id: text, action: text }).meta({
  id: "Job",
  description: "The response field with the id of a job, and the Action that tells how far it is.",
});
const method = z.enum(["POST", "GET"]);
const action = object({
  name: text,
  resource: text,
  summary: text,
  description: optional(text),
  effect: z.enum(["read", "write", "destructive"]),
  deprecated: optional(deprecation),
  since: optional(text),
  source,
  methods: z.tuple([method]).rest(method).readonly().meta({ description: "Those it takes; the first is used." }),
  job: optional(job),
  paginator: optional(paginator),
  waiters: list(waiter),
  authorization: optional(authorization),
  parameters: list(member),
  rules: list(rule),
  response: list(member),
  errors: list(serviceError),
  examples: list(example),
  conflicts: list(conflict),
  notes: words,
  span,
}).meta({ id: "Action" });

const document = object({ title: text, date: optional(text) });
const transition = object({
  by: words.meta({ description: "The Actions that cause it; none when it happens by itself." }),
  from: words.meta({ description: "The states before; none when it does not exist yet." }),
  to: optional(text).meta({ description: "The state after; absent when it is gone." }),
}).meta({ id: "Transition" });
const lifecycle = object({
  action: text.meta({ description: "The Action whose response tells the state." }),
  field: text,
  transitions: list(transition),
}).meta({ id: "Lifecycle", description: "The states that a resource goes through." });
const resource = object({ name: text, title: text, description: text, lifecycle: optional(lifecycle) });
const endpoints = object({
  default: text.meta({ description: "`{region}` stands for the region." }),
  vpc: optional(text),
  regions: words,
  hosts: table(text),
  vpcHosts: table(text).meta({ description: "`none` where there is none." }),
  notes: words,
}).meta({ id: "Endpoints" });
const service = object({
  name: text,
  product: text,
  title: text,
  version: text,
  description: text,
  documents: table(document),
  endpoints,
  resources: list(resource),
  errors: list(serviceError),
  actions: list(action),
  pending: words.meta({ description: "Actions that the service has and the spec does not hold." }),
  span,
}).meta({ id: "Service" });

/** Every node of the model: its schema's type, and its type. */
interface Nodes {
  readonly action: [z.infer<typeof action>, M.Action];
  readonly authorization: [z.infer<typeof authorization>, M.Authorization];
  readonly authorizationResource: [z.infer<typeof authorizationResource>, M.AuthorizationResource];
  readonly bounds: [z.infer<typeof bounds>, M.Bounds];
  readonly condition: [z.infer<typeof condition>, M.Condition];
  readonly conflict: [z.infer<typeof conflict>, M.Conflict];
  readonly demand: [z.infer<typeof demand>, M.Demand];
  readonly deprecation: [z.infer<typeof deprecation>, M.Deprecation];
  readonly document: [z.infer<typeof document>, M.SourceDocument];
  readonly endpoints: [z.infer<typeof endpoints>, M.Endpoints];
  readonly enumValue: [z.infer<typeof enumValue>, M.EnumValue];
  readonly example: [z.infer<typeof example>, M.Example];
  readonly forbiddenTexts: [z.infer<typeof forbiddenTexts>, M.ForbiddenTexts];
  readonly job: [z.infer<typeof job>, M.Job];
  readonly lifecycle: [z.infer<typeof lifecycle>, M.Lifecycle];
  readonly limit: [z.infer<typeof limit>, M.Limit];
  readonly member: [z.infer<typeof member>, M.Member];
  readonly paginator: [z.infer<typeof paginator>, M.Paginator];
  readonly resource: [z.infer<typeof resource>, M.Resource];
  readonly responseTest: [z.infer<typeof responseTest>, M.ResponseTest];
  readonly rule: [z.infer<typeof rule>, M.Rule];
  readonly service: [z.infer<typeof service>, M.Service];
  readonly serviceError: [z.infer<typeof serviceError>, M.ServiceError];
  readonly span: [z.infer<typeof span>, Span];
  readonly specialNumber: [z.infer<typeof specialNumber>, M.SpecialNumber];
  readonly test: [z.infer<typeof test>, M.Test];
  readonly transition: [z.infer<typeof transition>, M.Transition];
  readonly type: [z.infer<typeof type>, M.Type];
  readonly waiter: [z.infer<typeof waiter>, M.Waiter];
  readonly waiterState: [z.infer<typeof waiterState>, M.WaiterState];
}

/**
 * The keys of a node, whether each may be absent, and its type. One level at a time: the compiler takes types that nest
 * the same form several levels deep for the same without looking.
 */
type Keys<T> = T extends unknown
  ? { readonly [Key in keyof T]-?: readonly [mayBeAbsent: object extends Pick<T, Key> ? true : false, T[Key]] }
  : never;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Differing = {
  [Node in keyof Nodes]: Same<Keys<Nodes[Node][0]>, Keys<Nodes[Node][1]>> extends true ? never : Node;
}[keyof Nodes];

export const modelSchema = object({ services: list(service) }).meta({
  id: "Model",
}) satisfies [Differing] extends [never] ? z.ZodType<M.Model> : Differing;
