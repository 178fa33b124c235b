/** Each form in which code can name what has changed: before, after, and what is told to be done by hand. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type MigratedFile, migrate } from "../../generator/migrate/migrate.js";
import { planMigration } from "../../generator/migrate/plan/plan.js";
import { Consumer, modelIn, specFolder } from "./consumer.js";
import { FORMS, HEAD } from "./forms.js";

let files: Map<string, MigratedFile>;
let consumer: Consumer;
const [older, newer] = [modelIn(specFolder("old")), modelIn(specFolder("new"))];

beforeAll(() => {
  const sources = FORMS.map(({ before, head = HEAD }, index) => [`src/form${index}.ts`, head + before] as const);
  const others = FORMS.flatMap(({ beside = {} }) =>
    Object.entries(beside).map(([name, text]) => [`src/${name}`, text] as const),
  );
  consumer = new Consumer(Object.fromEntries([...sources, ...others])).install(older);
  const paths = [...sources, ...others].map(([path]) => `${consumer.folder}/${path}`);
  const migration = migrate(consumer.folder, paths, older, planMigration(older, newer));
  expect(migration.refusals).toEqual([]);
  expect(migration.absent).toEqual([]);
  files = new Map(migration.files.map((file) => [file.name, file]));
}, 60_000);
afterAll(() => consumer.remove());

describe("what is mechanical is rewritten, and the rest is listed", () => {
  test.each(FORMS.map((form, index) => ({ ...form, index })))("$title", (form) => {
    const { before, after = before, head = HEAD, remaining = [] } = form;
    const file = files.get(`src/form${form.index}.ts`);
    expect(file?.after.text.slice(head.length)).toBe(after);
    const lines = head.split("\n").length - 1;
    const told = file?.remarks.map(({ code, start, end }) => {
      const line = file.before.text.slice(0, start).split("\n").length - lines;
      return `${line} ${code} ${file.before.text.slice(start, end)}`;
    });
    expect(told).toEqual(remaining);
  });
});

test("the forms are code that compiles, and does so with the newer SDK once nothing remains", async () => {
  expect(await consumer.compile()).toEqual([]);
  const done = FORMS.map((form, index) => ({ form, name: `src/form${index}.ts` })).map(({ form, name }) => {
    const file = files.get(name);
    return [name, form.remaining === undefined ? (file?.after.text ?? "") : ""] as const;
  });
  const others = [...files]
    .filter(([name]) => !name.startsWith("src/form"))
    .map(([name, { after }]) => [name, after.text]);
  consumer.write(Object.fromEntries([...done, ...others]));
  expect(await consumer.install(newer).compile()).toEqual([]);
}, 60_000);
