/** Every fact of the metadata beside the spec, changed on its own, is found, whatever conflicts the spec has. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compareService } from "../../generator/audit/compare-service.js";
import type { Service } from "../../generator/model/model.js";
import { providerFacts } from "../../generator/provider/facts.js";
import { snapshotPath } from "../../generator/provider/read.js";
import type { RawFacts, RawField } from "./fixture.js";
import { realModel } from "../real-model.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

type RawAction = RawFacts["actions"][string];
type Place = "parameter" | "member" | "field";

/** A change of one fact of an Action; `hidden` says why it is none that the audit could find. */
interface Change {
  readonly what: string;
  readonly apply: (action: RawAction) => void;
  readonly hidden?: string;
}

/** An Action with its service and its metadata, and no other Action beside it. */
interface Subject {
  readonly service: Service;
  readonly name: string;
  readonly facts: RawFacts;
  readonly changes: readonly Change[];
}

/** What the audit does not look at. */
const HIDDEN = {
  answers: "the provider does not say what a response always has",
  places: "only parameters have a place and an encoding of their own",
  scalar: "only lists and objects have an encoding",
  numbers: "the provider calls numbers of every width `number` or `integer`",
  silent: "an object or array that does not say what is in it may hold anything",
  older: "what is deprecated in the spec may be gone: only an older document has it",
} as const;

const OTHER_TYPE: Readonly<Record<string, string>> = {
  string: "boolean",
  boolean: "string",
  number: "string",
  integer: "string",
  array: "boolean",
  object: "boolean",
};

/** The raw field at the end of a path of keys, in an Action that may be a copy. */
function at(action: RawAction, path: readonly (string | number)[]): RawField {
  let value: unknown = action;
  for (const step of path) value = (value as Record<string | number, unknown>)[step];
  return value as RawField;
}

function changesOfAction(action: RawAction): Change[] {
  return [
    { what: "method", apply: (copy) => (copy["method"] = copy["method"] === "POST" ? "GET" : "POST") },
    {
      what: "methodsAllowed",
      apply: (copy) => {
        const allowed = copy["methodsAllowed"] as string[];
        copy["methodsAllowed"] = allowed.length > 1 ? [copy["method"]] : ["GET", "POST"];
      },
    },
    { what: "deprecated", apply: (copy) => (copy["deprecated"] = copy["deprecated"] !== true) },
    ...changesOfFields(action, ["request"], "parameter"),
    ...changesOfFields(action, ["response"], "field"),
  ];
}

function changesOfFields(action: RawAction, path: readonly (string | number)[], place: Place): Change[] {
  const fields = at(action, path) as unknown as RawField[];
  const fresh = { name: "Fresh", type: "string" } as unknown as RawField;
  return [
    { what: `${path.join(".")} one more`, apply: (copy) => (at(copy, path) as unknown as RawField[]).push(fresh) },
    ...fields.flatMap((_, index) => changesOfField(action, [...path, index], place)),
  ];
}

function changesOfField(action: RawAction, path: readonly (string | number)[], place: Place): Change[] {
  const field = at(action, path);
  const holder = path.slice(0, -1);
  const index = path.at(-1) as number;
  const called = [...path.slice(0, -1), field.name].join(".");
  const change = (what: string, apply: (field: RawField) => void, hidden?: string): Change => ({
    what: `${called} ${what}`,
    apply: (copy) => apply(at(copy, path)),
    ...(hidden === undefined ? {} : { hidden }),
  });
  const isCompound = field["type"] === "array" || field["type"] === "object";
  const older = field["deprecated"] === true ? HIDDEN.older : undefined;
  const notPlaced = place === "parameter" ? undefined : HIDDEN.places;
  return [
    {
      what: `${called} removed`,
      apply: (copy) => (at(copy, holder) as unknown as RawField[]).splice(index, 1),
      ...(older === undefined ? {} : { hidden: older }),
    },
    change("renamed", (copy) => (copy.name = `${copy.name}X`)),
    change("deprecated", (copy) => (copy["deprecated"] = copy["deprecated"] !== true)),
    change(
      "required",
      (copy) => (copy["required"] = copy["required"] !== true),
      place === "field" ? HIDDEN.answers : undefined,
    ),
    change("in", (copy) => (copy["in"] = copy["in"] === "body" ? "query" : "body"), notPlaced),
    change(
      "serialization",
      (copy) => (copy["serialization"] = copy["serialization"] === "simple" ? "json" : "simple"),
      notPlaced ?? (isCompound ? undefined : HIDDEN.scalar),
    ),
    ...changesOfContent(action, path, called, place),
  ];
}

/** Changes of a type, and of what is inside of it: of a field, or of the elements of a list. */
function changesOfContent(
  action: RawAction,
  path: readonly (string | number)[],
  called: string,
  place: Place,
): Change[] {
  const { type, items, fields } = at(action, path) as unknown as { type: string; items?: object; fields?: object[] };
  const turn = (other: string): Change => ({
    what: `${called} ${other} instead of ${type}`,
    apply: (copy) => Object.assign(at(copy, path), { type: other, items: undefined, fields: undefined }),
  });
  const isNumber = type === "number" || type === "integer";
  const changes = [turn(OTHER_TYPE[type] ?? "")];
  if (isNumber) changes.push({ ...turn(type === "number" ? "integer" : "number"), hidden: HIDDEN.numbers });
  if (type === "string") changes.push(turn("number"));
  if (items !== undefined) {
    const silent = (copy: RawAction) => Object.assign(at(copy, path), { items: undefined });
    changes.push({ what: `${called} silent`, apply: silent, hidden: HIDDEN.silent });
    changes.push(...changesOfContent(action, [...path, "items"], `${called}[]`, place));
  }
  if (fields !== undefined) {
    changes.push(...changesOfFields(action, [...path, "fields"], place === "field" ? place : "member"));
  }
  return changes;
}

/** Every Action that both sides have, alone. */
function subjectsOf(service: Service): Subject[] {
  const file = JSON.parse(readFileSync(join(ROOT, snapshotPath("spec", service.name)), "utf8")) as RawFacts;
  return service.actions.flatMap((action) => {
    const raw = file.actions[action.name];
    if (raw === undefined) return [];
    const facts = { ...file, actions: { [action.name]: raw } };
    const alone = { ...service, actions: [action], pending: [] };
    return [{ service: alone, name: action.name, facts, changes: changesOfAction(raw) }];
  });
}

/** What stays unexplained once a fact is changed. */
function findings({ service, name, facts }: Subject, change: Change | undefined): string[] {
  const copy = structuredClone(facts);
  const action = copy.actions[name];
  if (action !== undefined) change?.apply(action);
  return compareService(service, providerFacts.parse(copy))
    .findings.filter(({ explanation }) => explanation === undefined)
    .map(({ path, kind }) => `${path} ${kind}`);
}

const subjects = realModel.services.flatMap(subjectsOf);
const changes = subjects.flatMap((subject) => subject.changes.map((change) => ({ subject, change })));
const visible = changes.filter(({ change }) => change.hidden === undefined);

test("without a change nothing is unexplained, of each Action alone", () => {
  expect(subjects.flatMap((subject) => findings(subject, undefined))).toEqual([]);
  expect(subjects.length).toBeGreaterThan(60);
  expect(visible.length).toBeGreaterThan(5000);
});

test("a changed fact is found", { timeout: 60_000 }, () => {
  const missed = visible.filter(({ subject, change }) => findings(subject, change).length === 0);
  expect(missed.map(({ subject, change }) => `${subject.name} ${change.what}`)).toEqual([]);
});

test.each(Object.values(HIDDEN))("no fact to the audit: %s", (reason) => {
  const hidden = changes.filter(({ change }) => change.hidden === reason);
  expect(hidden.length).toBeGreaterThan(0);
  // A conflict about what is not told any more is stale.
  const found = hidden.filter(({ subject, change }) =>
    findings(subject, change).some((each) => !each.endsWith(" stale")),
  );
  expect(found.map(({ subject, change }) => `${subject.name} ${change.what}`)).toEqual([]);
});
