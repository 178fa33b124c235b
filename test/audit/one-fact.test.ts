/** Of metadata that agrees with the spec, one fact is changed at random: that one is found, and nothing else. */
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { audit } from "../../generator/audit/audit.js";
import type { Service } from "../../generator/model/model.js";
import { readModel } from "../../generator/pipeline.js";
import { providerFacts } from "../../generator/provider/facts.js";
import type { RawFacts, RawField } from "./fixture.js";
import { providerOf } from "./provider-of.js";

/** A change of one fact, and the finding that it must give. */
interface Change {
  readonly apply: () => void;
  readonly found: string;
}

/** Every change of one fact of some metadata; `apply` changes the metadata itself. */
function changesOf(facts: RawFacts, pending: readonly string[]): Change[] {
  return Object.entries(facts.actions).flatMap(([name, action]): Change[] => {
    const change = (found: string, apply: () => void) => ({ found: `${name} ${found}`, apply });
    if (pending.includes(name)) return [change("pending extra", () => delete facts.actions[name])];
    const used = action["method"] === "POST" ? "GET" : "POST";
    return [
      change("action extra", () => delete facts.actions[name]),
      change("methods different", () => Object.assign(action, { method: used, methodsAllowed: [used] })),
      change("deprecated different", () => (action["deprecated"] = action["deprecated"] !== true)),
      ...changesOfFields(action.request, "parameters", "parameters", change),
      ...changesOfFields(action.response, "response", "response", change),
    ];
  });
}

type Make = (found: string, apply: () => void) => Change;

function changesOfFields(
  fields: RawField[],
  holder: string,
  kind: "parameters" | "structure" | "response",
  change: Make,
): Change[] {
  const fresh = { name: "Fresh", type: "string" } as unknown as RawField;
  return [
    change(`${holder}.Fresh missing`, () => fields.push(fresh)),
    ...fields.flatMap((field) => {
      const path = `${holder}.${field.name}`;
      return [
        change(`${path} extra`, () => fields.splice(fields.indexOf(field), 1)),
        ...changesOfField(field, path, kind, change),
      ];
    }),
  ];
}

function changesOfField(
  field: RawField,
  path: string,
  kind: "parameters" | "structure" | "response",
  change: Make,
): Change[] {
  const flip = (key: string) => change(`${path}.${key} different`, () => (field[key] = field[key] !== true));
  const put = (key: string, value: string, found = key) =>
    change(`${path}.${found} different`, () => (field[key] = value));
  const changes = [flip("deprecated")];
  if (kind !== "response") changes.push(flip("required"));
  const isCompound = field["type"] === "array" || field["type"] === "object";
  if (kind === "parameters") {
    changes.push(put("in", field["in"] === "body" ? "query" : "body"));
    const others = ["flat", "json", "simple"].filter((each) => each !== field["serialization"]);
    if (isCompound) changes.push(...others.map((each) => put("serialization", each, "encoding")));
  }
  // In the response of the spec, only a list is wrapped in an object of one list.
  const [inner, ...more] = field.fields ?? [];
  const isWrapped = kind === "response" && inner?.["type"] === "array" && more.length === 0;
  if (isWrapped && inner !== undefined) {
    changes.push(change(`${path}.wrapper different`, () => (inner.name = "Fresh")));
    changes.push(...changesOfType(inner, path, change));
    return [...changes, ...changesInside(inner, path, kind, change)];
  }
  // What is sent as JSON or joined may be a string to the provider.
  const mayBeString = kind === "parameters" && isCompound && field["serialization"] !== "flat";
  // An object that tells nothing may hold the list.
  const mayBeObject = kind === "response" && field["type"] === "array";
  const allowed = [mayBeString ? "string" : "", mayBeObject ? "object" : ""];
  changes.push(...changesOfType(field, path, change, allowed));
  return [...changes, ...changesInside(field, path, kind, change)];
}

/** Other types for a field, or for the elements of its lists. */
function changesOfType(
  field: Pick<RawField, "items"> & Record<string, unknown>,
  path: string,
  change: Make,
  allowed: string[] = [],
): Change[] {
  const same = field["type"] === "integer" ? "number" : field["type"] === "number" ? "integer" : field["type"];
  const others = ["string", "number", "integer", "boolean", "array", "object"].filter(
    (type) => type !== field["type"] && type !== same && !allowed.includes(type),
  );
  return [
    ...others.map((type) =>
      change(`${path}.type different`, () => Object.assign(field, { type, fields: undefined, items: undefined })),
    ),
    ...(field.items === undefined ? [] : changesOfType(field.items, path, change)),
  ];
}

function changesInside(
  field: Pick<RawField, "items" | "fields">,
  path: string,
  kind: "parameters" | "structure" | "response",
  change: Make,
): Change[] {
  if (field.items !== undefined) return changesInside(field.items, path, kind, change);
  if (field.fields === undefined) return [];
  return changesOfFields(field.fields, path, kind === "response" ? kind : "structure", change);
}

/** `CreateRule parameters.Port.type different` */
function findings(service: Service, facts: RawFacts): string[] {
  const pairs = [{ service, file: { path: "provider.json", facts: providerFacts.parse(facts) } }];
  return audit(pairs).findings.map(({ action, path, kind }) => `${action} ${path} ${kind}`);
}

const [fixture] = readModel(fileURLToPath(new URL("fixture", import.meta.url))).model.services;
// Of metadata that agrees with the spec, there is nothing to explain.
const web = fixture && {
  ...fixture,
  actions: fixture.actions.map((action) => ({ ...action, conflicts: [] })),
};

test("metadata made from the spec agrees with it", () => {
  expect(web && findings(web, providerOf(web))).toEqual([]);
});

test("one changed fact is one finding", () => {
  if (web === undefined) throw new Error("the fixture has no service");
  const count = changesOf(providerOf(web), web.pending).length;
  expect(count).toBeGreaterThan(200);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: count - 1 }), (index) => {
      const facts = providerOf(web);
      const change = changesOf(facts, web.pending)[index];
      change?.apply();
      expect(findings(web, facts)).toEqual([change?.found]);
    }),
    { numRuns: 500 },
  );
});

test("several changed facts are as many findings", () => {
  if (web === undefined) throw new Error("the fixture has no service");
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 2, maxLength: 6 }), (numbers) => {
      const facts = providerOf(web);
      // Facts of different top-level fields do not hide each other; whole Actions stay.
      const changes = changesOf(facts, web.pending).filter(({ found }) => !/ (action|pending) /.test(found));
      const chosen = new Map(
        numbers.map((number) => changes[number % changes.length]).map((each) => [topOf(each?.found ?? ""), each]),
      );
      for (const change of chosen.values()) change?.apply();
      expect(findings(web, facts)).toEqual([...chosen.values()].map((change) => change?.found).sort());
    }),
    { numRuns: 200 },
  );
});

/** `CreateRule parameters.Tag` of `CreateRule parameters.Tag.Key.type different`. */
function topOf(found: string): string {
  return found.split(" ").slice(0, 2).join(" ").split(".").slice(0, 2).join(".");
}
