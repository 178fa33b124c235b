import { type Change, change, type Place, within } from "../change.js";
import type { Action, Conflict, Example } from "../../model/model.js";
import { compareAuthorization } from "./authorization.js";
import { compareDeprecation } from "./deprecation.js";
import { compareErrors } from "./errors.js";
import { compareMembers } from "./members.js";
import { comparePaginator, compareWaiters } from "./paging.js";
import { pairUp } from "./pairing.js";
import { findRenames, isRenamed } from "./renames.js";
import { compareRules } from "./rules.js";
import { isPartOf } from "./same.js";
import { compareText, compareTexts } from "./texts.js";

/** The Actions of a service, by name. */
export function compareActions(api: string, before: readonly Action[], after: readonly Action[]): Change[] {
  const renames = findRenames(before, after, nameOf);
  const withdrawn = findRenames(after, before, nameOf);
  const { added, removed, kept } = pairUp(before, after, nameOf);
  const at = (name: string): Place => ({ api, action: name, node: "" });
  return [
    ...renames.map(({ from, to }) => change("action-renamed", at(from), "name", from, to, to)),
    ...withdrawn.map(({ from, to }) => change("action-rename-withdrawn", at(from), "name", to, from)),
    ...removed
      .filter(({ name }) => !withdrawn.some(({ to }) => to === name))
      .map(({ name, deprecated }) =>
        change("action-removed", at(name), "presence", name, undefined, deprecated?.replacedBy),
      ),
    ...added
      .filter(({ name }) => !renames.some(({ to }) => to === name))
      .map(({ name }) => change("action-added", at(name), "presence", undefined, name)),
    ...kept.flatMap(([older, newer]) => [
      ...(isRenamed(older.name, renames, withdrawn)
        ? []
        : compareDeprecation(at(older.name), "", older.deprecated, newer.deprecated, DEPRECATION)),
      ...compareAction(at(older.name), older, newer),
    ]),
  ];
}

const DEPRECATION = {
  added: "action-deprecated",
  removed: "action-undeprecated",
  replacement: "deprecation-reworded",
} as const;

const REQUEST = { direction: "request", encoding: "flat", inJson: false } as const;
const RESPONSE = { ...REQUEST, direction: "response" } as const;

function compareAction(place: Place, before: Action, after: Action): Change[] {
  return [
    ...compareEffect(place, before, after),
    ...compareMethods(place, before.methods, after.methods),
    ...compareMembers(within(place, "parameters"), before.parameters, after.parameters, REQUEST),
    ...compareRules(place, before, after),
    ...compareMembers(within(place, "response"), before.response, after.response, RESPONSE),
    ...compareErrors(place, before.errors, after.errors),
    ...compareAuthorization(place, before.authorization, after.authorization),
    ...comparePaginator(place, before.paginator, after.paginator),
    ...compareWaiters(place, before.waiters, after.waiters),
    ...compareJob(place, before, after),
    ...compareText(place, "summary", before.summary, after.summary, "description-changed"),
    ...compareTexts(place, before, after),
    ...compareText(place, "resource", before.resource, after.resource, "resource-changed"),
    ...compareExamples(place, before.examples, after.examples),
    ...compareConflicts(place, before.conflicts, after.conflicts),
  ];
}

/** The client repeats a failed call freely when the Action only reads. */
function compareEffect(place: Place, { effect: before }: Action, { effect: after }: Action): Change[] {
  const code = after === "read" ? "action-repeatable" : before === "read" ? "action-unrepeatable" : "effect-changed";
  return compareText(place, "effect", before, after, code);
}

function compareMethods(place: Place, before: Action["methods"], after: Action["methods"]): Change[] {
  const code =
    before[0] !== after[0]
      ? "method-changed"
      : isPartOf(before, after)
        ? "method-added"
        : isPartOf(after, before)
          ? "method-removed"
          : "method-changed";
  return compareText(place, "methods", before, after, code);
}

function compareJob(place: Place, { job: before }: Action, { job: after }: Action): Change[] {
  const at = within(place, "job");
  if (before === undefined || after === undefined) {
    if (before === after) return [];
    return [change(before === undefined ? "job-added" : "job-removed", at, "presence", before?.id, after?.id)];
  }
  return [
    ...compareText(at, "id", before.id, after.id, "job-changed"),
    ...compareText(at, "action", before.action, after.action, "job-changed"),
  ];
}

/** Examples by their titles. */
function compareExamples(place: Place, before: readonly Example[], after: readonly Example[]): Change[] {
  const { added, removed, kept } = pairUp(before, after, ({ title }) => title);
  const at = ({ title }: Example) => within(place, `examples.${title}`);
  return [
    ...removed.map((example) => change("example-removed", at(example), "presence", example.title, undefined)),
    ...added.map((example) => change("example-added", at(example), "presence", undefined, example.title)),
    ...kept.flatMap(([older, newer]) =>
      (["description", "request", "response"] as const).flatMap((fact) =>
        compareText(at(older), fact, older[fact], newer[fact], "example-changed"),
      ),
    ),
  ];
}

/** Conflicts by the fact that they are about. */
function compareConflicts(place: Place, before: readonly Conflict[], after: readonly Conflict[]): Change[] {
  const { added, removed, kept } = pairUp(before, after, ({ about }) => about);
  const at = ({ about }: Conflict) => within(place, `conflicts.${about}`);
  return [
    ...removed.map((conflict) => change("conflict-removed", at(conflict), "presence", conflict.chosen, undefined)),
    ...added.map((conflict) => change("conflict-added", at(conflict), "presence", undefined, conflict.chosen)),
    ...kept.flatMap(([older, newer]) =>
      (["explains", "claims", "chosen"] as const).flatMap((fact) =>
        compareText(at(older), fact, older[fact], newer[fact], "conflict-changed"),
      ),
    ),
  ];
}

function nameOf({ name }: Action): string {
  return name;
}
