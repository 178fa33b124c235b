/**
 * The spec language: what a file under `spec/` may say.
 *
 * This one definition gives the TypeScript types (as written, nothing resolved), the checking of every file, and the
 * JSON Schema that editors use. A key is documented once, here, and editors show the text.
 */
import * as z from "zod";
import { TYPE_NAMES } from "./type-names.js";

// Most runs check few files: to compile a check, as zod does by itself, takes longer than to interpret it.
z.config({ jitless: true });

/** A value as JSON knows it; positions and further checks come later. */
const anyValue = z.unknown();

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** A wire name, exactly as the service spells it; none that every JavaScript object has already. */
const wireName = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_]*$/, "a name: a letter, then letters, digits or underscores")
  .regex(
    /^(?!(constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf)$)/,
    "another name: this one is reserved",
  );
/** Names separated by dots, through structures: `QuicConfig.QuicListenerId`. */
const memberPath = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z][A-Za-z0-9_]*)*$/, "a parameter's name, or names joined by dots");
const kebab = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "words in lower case joined by hyphens");
const text = z.string().regex(/\S/, "some text");

/** A host name without scheme and path, where `{region}` stands for the region. */
const hostPattern = z
  .string()
  .regex(/^([a-z0-9-]|\{region\})+(\.([a-z0-9-]|\{region\})+)+$/, "a host such as `slb.{region}.aliyuncs.com`");

const host = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, "a host such as `slb.aliyuncs.com`");

const hostOrNone = z
  .string()
  .regex(/^(none|[a-z0-9-]+(\.[a-z0-9-]+)+)$/, "a host such as `slb-vpc.cn-hangzhou.aliyuncs.com`, or `none`");

/** `1..80`, `..80` or `2..`: both ends belong to it. */
const bounds = z
  .string()
  .regex(/^(?!\.\.$)(-?\d+(\.\d+)?)?\.\.(-?\d+(\.\d+)?)?$/, 'bounds such as "1..80", "1.." or "..80"');

const count = z.string().regex(/^(\d+\.\.\d*|\.\.\d+)$/, 'bounds such as "1..80", "1.." or "..80", in whole numbers');

const EFFECTS = ["read", "write", "destructive"] as const;
const POSITIONS = ["query", "body"] as const;
const ENCODINGS = ["flat", "json", "comma"] as const;
const METHODS = ["POST", "GET"] as const;
const ACCESS_LEVELS = ["read", "list", "write", "create", "get", "update", "delete"] as const;
const COMPARISONS = ["<", "<=", ">", ">=", "==", "!="] as const;
const SEVERITIES = ["error", "warning"] as const;
/** What an Action of a published service says, or names as undocumented. */
export const SLOTS = ["description", "authorization", "authorization.resources", "errors"] as const;
const RETRY_ADVICE = ["never", "backoff", "later"] as const;

const source = z
  .record(kebab, z.union([text, z.number()]))
  .meta({ description: "Where it is said: a document of service.yaml and the place in it, `guide: 5087-5219`." });

/** As the SDK takes it; what ends in a single letter is a zone. */
const region = z.string().regex(/^[a-z]{2,3}-[a-z0-9-]*([a-z]{2}|\d)$/, "a region such as cn-hangzhou, in lower case");

const endpoints = z.strictObject({
  default: hostPattern.meta({ description: "The host of a region; `{region}` stands for the region." }),
  vpc: hostPattern.optional().meta({ description: "The host that a region has inside of its VPCs." }),
  regions: z.array(region).optional().meta({ description: "The regions that the service is known to serve." }),
  hosts: z.record(region, host).optional().meta({ description: "Hosts of single regions, where they differ." }),
  vpcHosts: z
    .record(region, hostOrNone)
    .optional()
    .meta({ description: "Hosts inside a VPC of single regions, where they differ; `none` where there is none." }),
  source: source.optional(),
  notes: z.array(text).optional().meta({ description: "What docs say beside the table." }),
});

const deprecated = z
  .strictObject({
    replacedBy: memberPath.optional().meta({ description: "The name that serves today." }),
    since: text.optional(),
    reason: text.optional(),
  })
  .meta({ description: "Still accepted, but not to be used any more." });

const enumValue = z.union([
  text,
  z.strictObject({
    meaning: text,
    deprecated: deprecated.optional(),
    since: text.optional(),
    source: source.optional(),
  }),
]);

const constraints = {
  enum: z
    .record(z.string(), enumValue)
    .refine((values) => Object.keys(values).length > 0, "at least one value with its meaning")
    .meta({ minProperties: 1 })
    .optional()
    .meta({ description: "The values, each with its meaning. Quote what YAML would read as something else." }),
  open: z.boolean().optional().meta({ description: "The service may add values: an unknown one is no error." }),
  range: bounds.optional().meta({ description: "Smallest and largest value of a number, `1..65535`." }),
  also: z
    .record(z.string().regex(/^-?\d+(\.\d+)?$/, "a number"), text)
    .optional()
    .meta({ description: "Single numbers allowed beside the range, each with its meaning." }),
  length: count.optional().meta({ description: "Fewest and most characters of a string, `1..80`." }),
  pattern: text.optional().meta({
    description: "A regular expression that the whole string matches; only what JavaScript, Python and Go share.",
  }),
  size: count.optional().meta({ description: "Fewest and most elements of a list or entries of a map." }),
  not: z
    .strictObject({ startsWith: z.array(text).min(1).optional(), contains: z.array(text).min(1).optional() })
    .refine((texts) => Object.keys(texts).length > 0, "`startsWith` or `contains`")
    .meta({ minProperties: 1 })
    .optional()
    .meta({ description: "What a string must not start with or contain, in exactly these letters." }),
};

const fieldKeys = {
  use: wireName.optional().meta({ description: "Start from this shape; keys given here replace the shape's." }),
  type: z.enum(TYPE_NAMES).optional(),
  description: text.optional(),
  default: anyValue.optional().meta({ description: "What the service assumes when it is absent. Never sent by us." }),
  ...constraints,
  unit: text.optional().meta({ description: "The unit of a number: seconds, milliseconds, Mbit/s, days." }),
  example: anyValue.optional(),
  sensitive: z.boolean().optional().meta({ description: "A secret: never in a message, a log or an error." }),
  immutable: z.boolean().optional().meta({ description: "Cannot be changed once the resource exists." }),
  deprecated: deprecated.optional(),
  since: text.optional().meta({ description: "The first document that has it, when that is not the oldest." }),
  source: source.optional(),
  notes: z.array(text).optional().meta({ description: "What the language cannot say, in prose." }),
};

const plainField = z.strictObject({
  ...fieldKeys,
  required: z.boolean().optional().meta({
    description:
      "Request: always needed (default false). Response: always there (default true, false when deprecated).",
  }),
  fromClient: z.enum(["regionId"]).optional().meta({
    description: "The client fills it in from its own option of that name when the caller gives none.",
  }),
  idempotencyToken: z.boolean().optional().meta({
    description: "The service carries out only one of several requests that have the same value here.",
  }),
  dryRun: text.optional().meta({
    description: "With this parameter true the service only checks, and answers this error code when all is well.",
  }),
  in: z
    .enum(POSITIONS)
    .optional()
    .meta({ description: "Where it goes on the wire. Default: as `parametersIn` of the Action or the service says." }),
  encoding: z.enum(ENCODINGS).optional().meta({
    description: "How a list, structure or map is sent: flat (`Tag.1.Key`, the default), a JSON string, or commas.",
  }),
  wrapper: wireName.optional().meta({ description: "The key around a response list: `Rules.Rule[]` has `Rule`." }),
});

export interface FieldSpec extends z.infer<typeof plainField> {
  of?: Record<string, FieldSpec> | undefined;
  items?: FieldSpec | undefined;
}

const field: z.ZodType<FieldSpec> = plainField
  .extend({
    get of() {
      return z
        .record(wireName, field)
        .optional()
        .meta({ description: "The members of a structure, or of each structure in a list." });
    },
    get items() {
      return field.optional().meta({ description: "The elements of a list, or the values of a map." });
    },
  })
  .meta({ id: "Field" });

const fields = z.record(wireName, field);

/** The keys of a field. */
export const FIELD_KEYS = [...plainField.keyof().options, "of", "items"] as const;

const condition = z.record(memberPath, z.union([scalar, z.array(scalar).min(1)])).meta({
  description:
    'All must hold: `{ StickySession: "on" }`, a list for any of several values, `{ present: Name }`, `{ absent: Name }`.',
});
const limit = z
  .strictObject({
    enum: z.array(scalar).min(1).optional(),
    range: constraints.range,
    also: constraints.also,
    length: constraints.length,
    pattern: constraints.pattern,
    size: constraints.size,
  })
  .refine((bounds) => Object.keys(bounds).length > 0, "at least one bound")
  .meta({ minProperties: 1 });
const names = z.array(memberPath).min(1);
const severalNames = z.array(memberPath).min(2);

const rule = z
  .strictObject({
    id: kebab.meta({ description: "Cited by validators, docs and vectors; unique within the Action." }),
    when: condition.optional(),
    unless: condition.optional(),
    within: memberPath.optional().meta({ description: "The list whose every element the rule speaks of." }),
    require: names.optional().meta({ description: "These must be given." }),
    forbid: names.optional().meta({ description: "None of these may be given." }),
    exclusive: severalNames.optional().meta({ description: "At most one of these may be given." }),
    atLeastOne: severalNames.optional().meta({ description: "At least one of these must be given." }),
    allOrNone: severalNames.optional().meta({ description: "All of these or none." }),
    compare: z
      .tuple([memberPath, z.enum(COMPARISONS), memberPath])
      .optional()
      .meta({ description: 'An order of two values: `[StartPort, "<", EndPort]`.' }),
    limit: z
      .record(memberPath, limit)
      .optional()
      .meta({ description: "Narrower bounds, or fewer values, that hold under the condition." }),
    ignored: names.optional().meta({ description: "Accepted but without effect: a warning." }),
    sameLength: severalNames.optional().meta({ description: "Lists with the same number of elements." }),
    unique: names.optional().meta({ description: "No two elements of the list `within` agree in all of these." }),
    severity: z.enum(SEVERITIES).optional().meta({ description: "Default: error, for `ignored` a warning." }),
    reason: text.optional().meta({ description: "Why, in one short sentence; shown with the rule." }),
    source: source.optional(),
  })
  .meta({ id: "Rule" });

/** The keys of a rule that say what it demands; a rule has exactly one of them. */
export const RULE_KINDS = [
  "require",
  "forbid",
  "exclusive",
  "atLeastOne",
  "allOrNone",
  "compare",
  "limit",
  "ignored",
  "sameLength",
  "unique",
] as const;

const serviceError = z.strictObject({
  code: text,
  status: z.int().min(200).max(599).optional(),
  meaning: text,
  fix: text.optional().meta({ description: "What the caller can do about it." }),
  retry: z.enum(RETRY_ADVICE).optional().meta({
    description:
      "never (the default), backoff (throttled: wait longer each time), later (busy: the same call may succeed).",
  }),
  source: source.optional(),
});

const authorization = z.strictObject({
  action: text.meta({ description: "The RAM action, `slb:CreateRules`." }),
  access: z.enum(ACCESS_LEVELS),
  resources: z
    .array(
      z.strictObject({
        type: text,
        arn: text.optional().meta({ description: "Absent when a page names the type and no source the ARN." }),
        required: z.boolean().optional().meta({ description: "The page marks it: every policy needs it." }),
      }),
    )
    .optional()
    .meta({
      description:
        "The ARNs to grant, `acs:slb:{region}:{account}:loadbalancer/{LoadBalancerId}`. Absent: not documented.",
    }),
  conditionKeys: z.array(text).optional(),
  dependentActions: z.array(text).optional().meta({ description: "RAM actions that the caller needs as well." }),
  source: source.optional(),
});

const job = z
  .strictObject({
    id: wireName.meta({ description: "The response field with the id of the job." }),
    action: wireName.meta({ description: "The Action that tells how far the job is." }),
  })
  .meta({ description: "The work goes on after the answer, as a job." });

const paginator = z
  .strictObject({
    items: wireName.meta({ description: "The response field with the list, a part of it on each page." }),
    page: wireName.optional().meta({ description: "The parameter with the number of the page, counted from 1." }),
    token: wireName.optional().meta({ description: "The parameter with the token of the page, absent for the first." }),
    nextToken: wireName
      .optional()
      .meta({ description: "The response field with the token of the next page, when it is not named as `token`." }),
    size: wireName.optional().meta({ description: "The parameter with the number of items on a page." }),
    total: wireName
      .optional()
      .meta({ description: "The response field with the number of items on all pages; with `page` only." }),
  })
  .meta({ description: "The answer is a page of a list: by numbers (`page`), or by tokens (`token`)." });

const waiterState = z
  .record(memberPath, z.union([scalar, z.array(scalar).min(1)]))
  .refine((tests) => Object.keys(tests).length > 0, "at least one condition")
  .meta({
    minProperties: 1,
    description:
      "All must hold of the response: `{ Status: active }`, a list for any of several values, `{ absent: NextToken }` " +
      "for none or an empty one. `{ every: Jobs, Status: Succeeded }` speaks of the elements of a list that is not " +
      "empty, `some` of at least one. `{ error: InvalidId.NotFound }` is an error that the service answers.",
  });

const waiter = z
  .strictObject({
    id: kebab.meta({ description: "What is waited for, `load-balancer-active`; unique within the service." }),
    description: text,
    delay: z.int().min(1).max(600).meta({ description: "Seconds before the second request; doubled each time." }),
    maxDelay: z.int().min(1).max(600).meta({ description: "The most seconds between two requests." }),
    attempts: z.int().min(2).max(1000).meta({ description: "How often is asked at most." }),
    require: z.array(wireName).min(1).optional().meta({
      description: "Parameters that waiting needs, although the Action does not: without them it lists everything.",
    }),
    success: z.array(waiterState).min(1).meta({ description: "Any of these is what is waited for." }),
    failure: z.array(waiterState).min(1).optional().meta({ description: "Any of these is the end: it never comes." }),
  })
  .meta({ id: "Waiter" });

const transition = z
  .strictObject({
    by: z.array(wireName).min(1).optional().meta({
      description: "The Actions that cause it; without them it happens by itself.",
    }),
    from: z.array(text).min(1).optional().meta({ description: "The states before; absent: it does not exist yet." }),
    to: text.optional().meta({ description: "The state after; absent: it is gone." }),
  })
  .refine(({ from, to }) => from !== undefined || to !== undefined, "`from` or `to`");

const lifecycle = z
  .strictObject({
    status: z
      .string()
      .regex(/^[A-Za-z]\w*\.[A-Za-z]\w*$/, "an Action and a field, `DescribeRule.Status`")
      .meta({ description: "The Action whose response tells the state, and the field that does." }),
    transitions: z.array(transition).min(1),
  })
  .meta({ description: "The states that a resource goes through." });

const methods = z.array(z.enum(METHODS)).min(1);
const parametersIn = z.enum(POSITIONS);

const example = z.strictObject({
  title: text,
  description: text.optional(),
  request: z.record(z.string(), anyValue),
  response: z
    .record(z.string(), anyValue)
    .meta({ description: "As the SDK returns it: without list wrappers, in the types of the spec." }),
});

const conflict = z.strictObject({
  about: text.meta({ description: "The fact in question: `parameters.ListenerPort.type`." }),
  explains: text.optional().meta({
    description:
      "What `slbgen audit` says that the provider has there, when the spec has not: `optional`, `string`, `absent`.",
  }),
  claims: z.record(kebab, text).meta({ description: "What each document says, with the place." }),
  chosen: text.meta({ description: "What the spec says, and why." }),
});

export const actionFile = z
  .strictObject({
    action: wireName.meta({ description: "The Action's name, which is also the name of the file." }),
    draft: z.literal(true).optional().meta({
      description: "Facts of the provider that nobody has curated yet: what people write may be missing.",
    }),
    summary: text.optional().meta({ description: "One short imperative sentence." }),
    description: text.optional(),
    effect: z
      .enum(EFFECTS)
      .meta({ description: "read: changes nothing. write: creates or changes. destructive: cannot be undone." }),
    deprecated: deprecated.optional(),
    since: text.optional(),
    source,
    methods: methods.optional().meta({ description: "HTTP methods, when they are not those of the service." }),
    parametersIn: parametersIn.optional().meta({ description: "Where its parameters go, when not as in the service." }),
    job: job.optional(),
    paginator: paginator.optional(),
    waiters: z.array(waiter).min(1).optional().meta({
      description: "States to wait for, by asking this Action again and again.",
    }),
    authorization: authorization.optional(),
    include: z
      .array(kebab)
      .optional()
      .meta({ description: "Mixins whose parameters, rules and response fields belong here." }),
    parameters: fields.optional(),
    rules: z.array(rule).optional(),
    response: fields.optional(),
    errors: z.array(serviceError).optional(),
    examples: z.array(example).min(1).optional(),
    conflicts: z.array(conflict).optional(),
    notes: z.array(text).optional(),
    undocumented: z.array(z.enum(SLOTS)).min(1).optional().meta({
      description: "What no source says anything about; without it, a published service wants all of these.",
    }),
  })
  .refine(({ draft, summary }) => draft === true || summary !== undefined, { path: ["summary"], when: () => true })
  .refine(({ draft, examples }) => draft === true || examples !== undefined, { path: ["examples"], when: () => true })
  .meta({
    id: "Action",
    title: "An Action",
    anyOf: [{ required: ["draft"] }, { required: ["summary", "examples"] }],
  });

export const mixinFile = z
  .strictObject({
    mixin: kebab.meta({ description: "The mixin's name, which is also the name of the file." }),
    description: text,
    include: z.array(kebab).optional(),
    parameters: fields.optional(),
    rules: z.array(rule).optional(),
    response: fields.optional(),
    errors: z.array(serviceError).optional(),
    conflicts: z.array(conflict).optional(),
    notes: z.array(text).optional(),
  })
  .meta({ id: "Mixin", title: "Parameters with their rules that several Actions include" });

export const shapesFile = z
  .strictObject({
    shapes: z.record(wireName, field),
  })
  .meta({ id: "Shapes", title: "Shapes that several Actions share" });

/** Folders, JSON files and modules of the output that the services share. */
const TAKEN = [
  "check",
  "client",
  "codes",
  "conformance",
  "coverage",
  "credentials",
  "docs",
  "encoding",
  "errors",
  "go",
  "guides",
  "internal",
  "jsonschema",
  "manifest",
  "model",
  "near",
  "node",
  "openapi",
  "options",
  "package",
  "paginate",
  "platform",
  "python",
  "rpc",
  "runtime",
  "schema",
  "sign",
  "site",
  "src",
  "transport",
  "tsconfig",
  "typescript",
  "validation",
  "vectors",
  "wait",
  "wire",
];
const SERVICE_NAME = new RegExp(`^(?!(${TAKEN.join("|")})$)[a-z][a-z0-9]*$`);

export const serviceFile = z
  .strictObject({
    service: z
      .string()
      .regex(
        SERVICE_NAME,
        "a word of lower-case letters and digits, not the name of something in the output that all APIs share",
      )
      .meta({ description: "The short name, which is also the name of the folder." }),
    product: text.meta({ description: "The product code in endpoints and error links." }),
    title: text,
    version: z.string().regex(/^\d{4}-\d\d-\d\d$/, 'a quoted date: "2014-05-15"'),
    description: text,
    documents: z
      .record(kebab, z.strictObject({ title: text, date: text.optional() }))
      .meta({ description: "The sources that `source` and `conflicts` may name." }),
    published: z
      .boolean()
      .optional()
      .meta({
        description:
          "Others read its docs: each Action says everything, or names under `undocumented` what no source says, and no " +
          "description only repeats a name.",
      }),
    endpoints,
    methods: methods
      .optional()
      .meta({ description: "HTTP methods that Actions take; the first is used. Default: POST alone." }),
    parametersIn: parametersIn.optional().meta({ description: "Where parameters go. Default: query." }),
    resources: z
      .record(kebab, z.strictObject({ title: text, description: text, lifecycle: lifecycle.optional() }))
      .meta({ description: "The folders of Actions, in the order in which docs list them." }),
    errors: z.array(serviceError).optional().meta({ description: "Errors that every Action can answer." }),
    pending: z
      .array(wireName)
      .optional()
      .meta({ description: "Actions that the service has and this spec does not hold yet." }),
  })
  .meta({ id: "Service", title: "A service" });

export type FieldsSpec = Readonly<Record<string, FieldSpec>>;
export type ConditionSpec = z.infer<typeof condition>;
export type RuleSpec = z.infer<typeof rule>;
export type ErrorSpec = z.infer<typeof serviceError>;
export type LifecycleSpec = z.infer<typeof lifecycle>;
export type ConflictSpec = z.infer<typeof conflict>;
export type PaginatorSpec = z.infer<typeof paginator>;
export type WaiterSpec = z.infer<typeof waiter>;
export type WaiterStateSpec = z.infer<typeof waiterState>;
export type ExampleSpec = z.infer<typeof example>;
export type AuthorizationSpec = z.infer<typeof authorization>;
export type ActionFile = z.infer<typeof actionFile>;
export type MixinFile = z.infer<typeof mixinFile>;
export type ShapesFile = z.infer<typeof shapesFile>;
export type EndpointsSpec = z.infer<typeof endpoints>;
export type ServiceFile = z.infer<typeof serviceFile>;

/** The kinds of files, each known by its first key. */
export const FILE_KINDS = {
  action: actionFile,
  mixin: mixinFile,
  shapes: shapesFile,
  service: serviceFile,
} as const;
export type FileKind = keyof typeof FILE_KINDS;
