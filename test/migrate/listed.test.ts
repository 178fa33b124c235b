/** Differences that are only told, each at the code that they concern. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CATALOGUE, type ChangeCode } from "../../generator/compare/catalogue.js";
import type { Model } from "../../generator/model/model.js";
import { migrate } from "../../generator/migrate/migrate.js";
import { planMigration } from "../../generator/migrate/plan/plan.js";
import { BY_THE_SDK, TREATMENTS } from "../../generator/migrate/plan/treatment.js";
import { edited, modelOf, specTexts } from "../compare/fixture.js";
import { Consumer, specFolder } from "./consumer.js";

const CODE = `import { WebClient } from "slb-sdk/web";
declare const web: WebClient;
declare const group: string;
await web.createListener({ Port: 80, Mode: "fast", Group: "a" });
await web.createListener({ Port: 80, Mode: "slow", Group: "c", Size: 5 });
await web.createListener({ Port: 80, Group: group, ...{ Size: 5 } });
declare const mode: "fast" | "slow";
await web.createListener({ Port: 80, Mode: mode, Size: 5 });
await web.createListener({ Port: 80, Mode: "slow", Size: 5 });
const { State } = await web.createListener({ Port: 80, Size: 5 });
switch (State) {
  case "on":
    break;
}
for await (const listener of web.paginate.describeListeners()) listener.State;
await web.waitUntil.listenersRunning({});
const { Rules } = await web.createRules({ ListenerId: "l", RuleList: [] });
export default Rules;
`;

/** What the newer spec has in place of what the older one says. */
const EDITS: readonly (readonly [from: string, to: string])[] = [
  ["paginator: { items: Listeners, page: PageNumber, size: PageSize, total: TotalCount }\n", ""],
  [
    "    success: [{ every: Listeners, State: running }]\n",
    "    success: [{ every: Listeners, State: running }]\n    require: [PageSize]\n",
  ],
  ["Group: { type: string,", "Group: { type: string, enum: { a: One., b: Other. },"],
  ["Size: { type: integer, range: 1..1000,", "Size: { type: integer, required: true, range: 1..1000,"],
  ["request: { Port: 80 }", "request: { Port: 80, Size: 5 }"],
  ['  State:\n    type: string\n    enum: { "on"', '  State:\n    type: string\n    open: true\n    enum: { "on"'],
  ["  Rules:\n    type: list\n", "  Rules:\n    type: list\n    required: false\n"],
  [
    "response:\n  RequestId: { type: string, description: The id of the request. }\n  ListenerID",
    "rules:\n  - { id: fast, when: { Mode: fast }, require: [Group] }\nresponse:\n  RequestId: { type: string, description: The id of the request. }\n  ListenerID",
  ],
];

let consumer: Consumer;
const texts = specTexts(specFolder("old"));
const older = modelOf(texts);
beforeAll(() => {
  consumer = new Consumer({ "src/app.ts": CODE }).install(older);
});
afterAll(() => consumer.remove());

function told(newer: Model): string[] {
  const { files } = migrate(consumer.folder, [`${consumer.folder}/src/app.ts`], older, planMigration(older, newer));
  return files.flatMap(({ before: { text }, after, remarks }) => {
    expect(after.text).toBe(text);
    return remarks.map(({ code, start, end }) => {
      return `${text.slice(0, start).split("\n").length} ${code} ${text.slice(start, end).slice(0, 40)}`;
    });
  });
}

describe("differences", () => {
  test("are told where they matter", () => {
    const newer = modelOf(EDITS.reduce((all, [from, to]) => edited(all, from, to), texts));
    expect(told(newer)).toEqual([
      '4 parameter-required { Port: 80, Mode: "fast", Group: "a" }',
      '5 values-limited "c"',
      "6 values-limited group",
      "8 requirement-added { Port: 80, Mode: mode, Size: 5 }",
      "11 field-values-opened State",
      "15 paginator-removed describeListeners",
      "16 waiter-parameter-required listenersRunning",
      "17 field-optional Rules",
    ]);
  });

  test("of a whole service are told where it is imported", () => {
    const [service] = older.services;
    const other = { services: service === undefined ? [] : [{ ...service, name: "other" }] };
    expect(told(other)).toEqual(['1 service-removed "slb-sdk/web"']);
  });

  test("are none between equal specs", () => {
    expect(told(older)).toEqual([]);
  });
});

describe("the kinds of differences", () => {
  const codes = Object.keys(CATALOGUE) as ChangeCode[];

  test("that break something are told or left to the SDK, each on purpose", () => {
    const breaking = codes.filter((code) => CATALOGUE[code].severity.startsWith("breaking"));
    const treated = (code: ChangeCode) => TREATMENTS[code] !== undefined || BY_THE_SDK.includes(code);
    expect(breaking.filter((code) => !treated(code))).toEqual([]);
  });

  test("that break nothing are not told, but for what is refused or warned of", () => {
    const told = codes.filter(
      (code) => TREATMENTS[code] !== undefined && /safe|documentation/.test(CATALOGUE[code].severity),
    );
    expect(told).toEqual([]);
  });
});
