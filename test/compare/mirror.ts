import { expect } from "vitest";
import { CATALOGUE } from "../../generator/compare/catalogue.js";
import { type Change, pathOf } from "../../generator/compare/change.js";
import { compareModels } from "../../generator/compare/compare.js";
import type { Model } from "../../generator/model/model.js";

/** The changes between two models, which must mirror those the other way round, and tell no fact twice. */
export function checkedChanges(before: Model, after: Model): Change[] {
  const [forth, back] = [compareModels(before, after), compareModels(after, before)];
  expect(back.map(fact).sort()).toEqual(forth.map(mirrored).sort());
  const facts = forth.map((each) => `${pathOf(each)} ${each.fact}`);
  expect(facts).toEqual([...new Set(facts)]);
  return forth;
}

function fact({ code, before, after, ...change }: Change): string {
  return JSON.stringify([pathOf(change), change.fact, code, before ?? null, after ?? null]);
}

function mirrored(change: Change): string {
  const { code, before, after } = change;
  return fact({ ...change, code: CATALOGUE[code].mirror as Change["code"], before: after, after: before });
}
