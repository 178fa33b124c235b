/** Random specs that the language accepts: one service with Actions, shapes and mixins. */
import type fc from "fast-check";
import { stringify } from "yaml";
import { RULE_KINDS } from "../../../generator/spec/language.js";
import { type Draw, drawn } from "./draw.js";
import { given, NAMES, randomFields, type RandomFields, requiredValues, someValues, text, written } from "./fields.js";
import { randomRules } from "./rules.js";

type Keys = Record<string, unknown>;

/** Files as data, by their paths below `spec/`. */
export type SpecData = Readonly<Record<string, Keys>>;

/** The API of every random spec. */
export const SERVICE = "demo";
const RESOURCES = ["thing", "other-thing"];
const SOURCE = { guide: "1-2" };

/** Random specs without a mistake. */
export const randomSpec: fc.Arbitrary<SpecData> = drawn((draw) => {
  const shapes = randomFields(draw, "shape", ["ShapeOne", "ShapeTwo"], 1);
  const mixinNames = NAMES.slice(0, 8);
  const mixed = randomFields(draw, "parameter", draw.some(mixinNames, 1, 3), 1);
  const mixin: Keys = given({
    mixin: "shared",
    description: text(draw),
    parameters: written(mixed),
    rules: randomRules(draw, mixed, "shared", draw.some(RULE_KINDS, 0, 3)),
    errors: [{ code: "Shared.Error", meaning: text(draw), retry: "later" }],
    notes: draw.maybe(2, () => [text(draw)]),
  });
  const actions = draw.some(["CreateThing", "Delete", "class", "Get_Thing2", "SetHTTPCode"], 1, 3);
  return {
    [`${SERVICE}/service.yaml`]: service(draw, actions),
    [`${SERVICE}/shapes/all.yaml`]: { shapes: written(shapes) },
    [`${SERVICE}/mixins/shared.yaml`]: mixin,
    [`${SERVICE}/thing/ListThings.yaml`]: listAction(draw),
    ...Object.fromEntries(
      actions.map((name) => [
        `${SERVICE}/${draw.from(RESOURCES)}/${name}.yaml`,
        action(
          draw,
          name,
          shapes,
          draw.maybe(2, () => mixed),
        ),
      ]),
    ),
  };
});

/** The files as text, with the first line that editors want. */
export function texts(spec: SpecData): Record<string, string> {
  return Object.fromEntries(
    Object.entries(spec).map(([path, data]) => [
      path,
      modeline(path) + stringify(data, { lineWidth: 0, aliasDuplicateObjects: false }),
    ]),
  );
}

export function modeline(path: string): string {
  return `# yaml-language-server: $schema=${"../".repeat(path.split("/").length - 1)}schema.json\n`;
}

function service(draw: Draw, actions: readonly string[]): Keys {
  return given({
    service: SERVICE,
    product: "Demo",
    title: text(draw).replaceAll("\n", " "),
    version: "2020-01-01",
    description: text(draw),
    documents: { guide: { title: "Guide", date: "2018" }, provider: { title: "Provider" } },
    endpoints: given({
      default: "demo.{region}.example.com",
      vpc: draw.maybe(2, () => "demo-vpc.{region}.example.com"),
      regions: draw.maybe(2, () => ["cn-hangzhou", "eu-central-1"]),
      notes: draw.maybe(3, () => [text(draw)]),
    }),
    methods: draw.maybe(3, () => draw.some(["POST", "GET"], 1, 2)),
    parametersIn: draw.maybe(3, () => draw.from(["query", "body"])),
    resources: {
      thing: given({
        title: "Things",
        description: text(draw),
        lifecycle: draw.maybe(2, () => ({
          status: "ListThings.Status",
          transitions: [{ by: actions, to: "Busy" }, { from: ["Busy"], to: "Ready" }, { from: ["Ready"] }],
        })),
      }),
      "other-thing": { title: "Others", description: text(draw) },
    },
    errors: [
      { code: "Throttling", status: 400, meaning: text(draw), retry: "backoff" },
      { code: "DryRunOperation", meaning: text(draw), fix: text(draw) },
    ],
    pending: draw.maybe(3, () => ["StopThing"]),
  });
}

/** An Action that all in all has everything that an Action may have but pages and waiters. */
function action(draw: Draw, name: string, shapes: RandomFields, mixed: RandomFields | undefined): Keys {
  const own = NAMES.slice(8);
  const parameters = randomFields(draw, "parameter", draw.some(own, 1, 8), 2);
  const response = randomFields(draw, "response", draw.some(own, 0, 5), 2);
  const [shape, field] = draw.from([...shapes]);
  const special: Keys = given({
    Shaped: { use: shape },
    RegionId: draw.maybe(2, () => ({
      type: "string",
      fromClient: "regionId",
      required: true,
      description: text(draw),
    })),
    ClientToken: draw.maybe(3, () => ({ type: "string", idempotencyToken: true, description: text(draw) })),
    DryRun: draw.maybe(3, () => ({ type: "boolean", dryRun: "DryRunOperation", description: text(draw) })),
    OldShaped: draw.maybe(3, () => ({ use: shape, deprecated: { replacedBy: "Shaped" }, required: false })),
  });
  const request = { ...requiredValues(mixed ?? new Map()), ...requiredValues(parameters) };
  const isRequired = field.keys["required"] === true;
  return given({
    action: name,
    summary: text(draw).replaceAll("\n", " "),
    description: draw.maybe(2, () => text(draw)),
    effect: draw.from(["read", "write", "destructive"]),
    deprecated: draw.maybe(5, () => ({ replacedBy: "ListThings", reason: text(draw) })),
    since: draw.maybe(5, () => "provider"),
    source: SOURCE,
    methods: draw.maybe(4, () => ["GET", "POST"]),
    parametersIn: draw.maybe(4, () => draw.from(["query", "body"])),
    job: draw.maybe(4, () => ({ id: "RequestId", action: "ListThings" })),
    authorization: draw.maybe(2, () => ({
      action: `demo:${name}`,
      access: draw.from(["read", "write", "list"]),
      resources: [{ type: "thing", arn: "acs:demo:{region}:{account}:thing/{Id}", required: true }, { type: "any" }],
      conditionKeys: ["demo:Tag"],
    })),
    include: mixed === undefined ? undefined : ["shared"],
    parameters: { ...special, ...written(parameters) },
    rules: randomRules(draw, parameters, "own", draw.some(RULE_KINDS, 0, 10)),
    response: { RequestId: { type: "string", description: text(draw) }, ...written(response) },
    errors: draw.maybe(2, () => [{ code: "Own.%s.Error", status: 404, meaning: text(draw), fix: text(draw) }]),
    examples: [
      {
        title: "The least",
        description: draw.from([text(draw), "Short."]),
        request: { ...request, ...(isRequired ? { Shaped: field.value } : {}) },
        response: { RequestId: "A-1", ...someValues(draw, response) },
      },
    ],
    conflicts: draw.maybe(3, () => [
      { about: "parameters.Shaped.type", claims: { guide: text(draw), provider: "integer" }, chosen: text(draw) },
    ]),
    notes: draw.maybe(3, () => [text(draw)]),
  });
}

/** An Action with pages and waiters. */
function listAction(draw: Draw): Keys {
  const byToken = draw.oneIn(2);
  const number = { type: "integer", range: "1..", description: text(draw) };
  const token = { type: "string", description: text(draw) };
  return given({
    action: "ListThings",
    summary: "List things.",
    effect: "read",
    source: SOURCE,
    paginator: byToken
      ? { items: "Things", token: "NextToken", size: "MaxResults" }
      : { items: "Things", page: "PageNumber", size: "PageSize", total: "TotalCount" },
    waiters: draw.maybe(2, () =>
      [
        {
          id: "thing-ready",
          description: text(draw),
          delay: 1,
          maxDelay: draw.number(1, 5),
          attempts: 3,
          require: draw.maybe(2, () => ["Filter"]),
          success: [{ Status: draw.from(["Ready", ["Ready"]]) }],
          failure: draw.maybe(2, () => [{ Status: "Failed" }, { error: "Throttling" }]),
        },
      ].map(given),
    ),
    parameters: {
      Filter: { type: "string", description: text(draw) },
      ...(byToken ? { NextToken: token, MaxResults: number } : { PageNumber: number, PageSize: number }),
    },
    response: {
      Things: {
        type: "list",
        wrapper: "Thing",
        description: text(draw),
        of: { Id: { type: "string", description: "d" } },
      },
      Status: {
        type: "string",
        required: false,
        enum: { Ready: text(draw), Busy: text(draw), Failed: text(draw) },
        open: draw.maybe(2, () => true) ?? false,
        description: text(draw),
      },
      ...(byToken
        ? { NextToken: { ...token, required: false } }
        : { TotalCount: { type: "integer", description: "d" } }),
    },
    examples: [
      { title: "All", request: {}, response: { Things: [{ Id: "1" }], ...(byToken ? {} : { TotalCount: 1 }) } },
    ],
  });
}
