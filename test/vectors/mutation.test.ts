/**
 * No fact of the spec can change without a vector that notices: each copy of an Action with one changed fact gives
 * other issues, or another request, for at least one of the vectors. What survives is listed with the reason.
 */
import { expect, test } from "vitest";
import type { Action, Member } from "../../generator/model/model.js";
import { validateRequest } from "../../generator/model/validate.js";
import { serializeRequest } from "../../generator/wire/serialize.js";
import { actions, apis, type EmittedAction } from "./emitted.js";
import { issueLines } from "./issue-lines.js";
import { survivorsOf } from "./survivors.js";

/** Changed facts that no request can show, by `<api> <Action> <fact>: <change>`. */
const SURVIVORS: readonly (readonly [which: RegExp, reason: string])[] = [
  [/^slb CreateLoadBalancer duration-months: /, "Duration itself is 1 to 9"],
  [/^slb CreateLoadBalancer duration-years: Duration range min-1$/, "Duration itself is at least 1"],
  [/^nlb CreateListener (ListenerPort|Cps|Mss): range min-1$/, "the number below the range is a special one"],
  [
    /^slb DescribeLoadBalancers tags-key: without tagKey$/,
    "it is the deprecated name of the other one, and stands for it anyway",
  ],
  [
    /^slb ModifyVServerGroupBackendServers same-count: without test of OldBackendServers$/,
    "one list alone has no other to differ from",
  ],
];

const named = ({ service, action }: EmittedAction, whats: readonly string[]): string[] =>
  whats.map((what) => `${service.name} ${action.name} ${what}`);

test("the vectors say what the validator says", () => {
  for (const { action, validation } of actions) {
    for (const { params, issues } of validation) {
      expect(issueLines(issues)).toBe(issueLines(validateRequest(action, params)));
    }
  }
});

const results = actions.map((each) => ({ each, ...survivorsOf(each.action, each.validation) }));

test("there are mutants of every kind", () => {
  const names = results.flatMap(({ mutants }) => mutants);
  expect(names.length).toBeGreaterThan(6000);
  const kinds = [
    ": required on, : required off, : deprecated on, : deprecated off, : name, : kind , : value , : open , : also , : not ",
    ": length min+1, : range max-1, : size max+1, : pattern off, : pattern without end, : off, : warning, : error",
    ": negated , : without test of ,  present,  absent, : >=",
  ].flatMap((line) => line.split(", "));
  expect(kinds.filter((kind) => !names.some((name) => name.includes(kind)))).toEqual([]);
});

test("every changed fact of parameters and rules is noticed, but for those that no request shows", () => {
  const survivors = results.flatMap(({ each, survivors: own }) => named(each, own));
  expect(survivors.filter((name) => !SURVIVORS.some(([which]) => which.test(name)))).toEqual([]);
  // The list has nothing that is noticed after all.
  expect(SURVIVORS.filter(([which]) => !survivors.some((name) => which.test(name)))).toEqual([]);
});

test("every changed fact of the wire is noticed", () => {
  const survivors = actions.flatMap((each) => {
    const own = wireMutants(each.action).filter(([, changed]) => !isSeen(each, changed));
    return named(
      each,
      own.map(([what]) => what),
    );
  });
  expect(survivors).toEqual([]);
});

type Changed = readonly [what: string, changed: Action];

function wireMutants(action: Action): Changed[] {
  const { parameters } = action;
  const other = action.methods[0] === "POST" ? "GET" : "POST";
  const changed = (index: number, facts: Partial<Member>): Action => ({
    ...action,
    parameters: parameters.with(index, { ...parameters[index]!, ...facts }),
  });
  return [
    [`method ${other}`, { ...action, methods: [other] }],
    ...parameters.flatMap((member, index): Changed[] => {
      const place = member.in === "query" ? "body" : "query";
      const encodings = (["flat", "json", "comma"] as const).filter((encoding) => encoding !== member.encoding);
      const isSingle = !["list", "structure", "map"].includes(member.type.kind);
      return [
        [`${member.name}: in ${place}`, changed(index, { in: place })],
        ...(isSingle
          ? []
          : encodings.map((encoding): Changed => [`${member.name}: ${encoding}`, changed(index, { encoding })])),
        ...(member.fromClient === undefined
          ? []
          : [[`${member.name}: not from the client`, withoutClient(action, index)] as const]),
      ];
    }),
  ];
}

function withoutClient(action: Action, index: number): Action {
  const { fromClient: _, ...member } = action.parameters[index]!;
  return { ...action, parameters: action.parameters.with(index, member) };
}

/** Whether a request of the vectors would be another one. */
function isSeen({ service, requests }: EmittedAction, changed: Action): boolean {
  const { client } = apis.find((each) => each.service === service)!.file;
  return requests.some(({ params, method, query, body }) => {
    if (method !== changed.methods[0]) return true;
    try {
      const wire = serializeRequest(changed, params, { regionId: client.regionId });
      const sorted = (pairs: readonly (readonly [string, string])[]) =>
        JSON.stringify([...pairs].sort(([a], [b]) => (a < b ? -1 : 1)));
      return sorted(wire.query) !== sorted(query) || sorted(wire.body) !== sorted(body);
    } catch {
      // A structure has no form between commas.
      return true;
    }
  });
}
