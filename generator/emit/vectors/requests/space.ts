/** Where requests of one Action are looked for: its facts, and right values for each of its places. */
import { isRecord } from "../../../model/member-values.js";
import type { BareAction, BareMember, BareRule, BareStringType, BareType } from "../../../model/bare.js";
import type { Bounds, Limit } from "../../../model/model.js";
import { isValid } from "../../../model/validate.js";
import { matchingTexts } from "./matching.js";
import { Oracle } from "./oracle.js";
import { KEY, type Place, placeAt, placesOf } from "./places.js";
import { placeText, type Steps } from "./path.js";
import { fits, fittingSamples, SAMPLES, textOfLength } from "./texts.js";

export interface Space {
  readonly action: BareAction;
  readonly oracle: Oracle;
  /** By id. */
  readonly rules: ReadonlyMap<string, BareRule>;
  /** The places by `placeText`. */
  readonly places: ReadonlyMap<string, Place>;
  /** Places whose values decide whether a rule has a say, by `placeText`. */
  readonly decisive: ReadonlySet<string>;
  /** Values that the spec's own examples have, by `placeText`. */
  readonly seeds: ReadonlyMap<string, readonly unknown[]>;
  readonly known: Known;
}

/** What was asked for before, so that it is worked out once. */
interface Known {
  /** Answers of `goodValues`, by `placeText`. */
  readonly good: Map<string, readonly unknown[]>;
  /** Answers of `limitedValues`, by the limit, which is one of a single place. */
  readonly limited: Map<Limit, readonly unknown[]>;
  /** Elements for lists, by `placeText`. */
  readonly elements: Map<string, unknown>;
}

const spaces = new WeakMap<BareAction, Space>();

/** The space of an Action, made once: all of its vectors look for requests in the same one. */
export function spaceOf(action: BareAction): Space {
  let space = spaces.get(action);
  if (space === undefined) spaces.set(action, (space = newSpace(action)));
  return space;
}

function newSpace(action: BareAction): Space {
  const places = new Map(placesOf(action).map((place) => [placeText(place.steps), place]));
  const seeds = new Map<string, unknown[]>();
  for (const [text, { member }] of places) {
    if (member?.example !== undefined) seedsOf(member.type, member.example, [text], seeds);
  }
  for (const { request } of action.examples) {
    for (const [name, value] of Object.entries(request)) {
      const type = places.get(name)?.type;
      if (type !== undefined) seedsOf(type, value, [name], seeds);
    }
  }
  return {
    action,
    oracle: new Oracle(action),
    rules: new Map(action.rules.map((rule) => [rule.id, rule])),
    places,
    decisive: new Set(action.rules.flatMap(decisivePlaces)),
    seeds,
    known: { good: new Map(), limited: new Map(), elements: new Map() },
  };
}

function decisivePlaces({ condition, within }: BareRule): string[] {
  const scope = within === undefined ? [] : [...within, 0];
  const asked = condition?.tests.filter(({ kind }) => kind === "equals") ?? [];
  return asked.map(({ path }) => placeText([...scope, ...path]));
}

function seedsOf(type: BareType, value: unknown, steps: Steps, seeds: Map<string, unknown[]>): void {
  const text = placeText(steps);
  if (typeof value !== "object") seeds.set(text, [...(seeds.get(text) ?? []), value]);
  if (type.kind === "list" && Array.isArray(value)) {
    for (const item of value) seedsOf(type.items, item, [...steps, 0], seeds);
  }
  if (type.kind !== "structure" || !isRecord(value)) return;
  for (const member of type.members) {
    if (value[member.name] !== undefined) seedsOf(member.type, value[member.name], [...steps, member.name], seeds);
  }
}

/** Values that keep to the constraints of a place, the best one first, at least one; rules are not looked at. */
export function goodValues(space: Space, steps: Steps): readonly unknown[] {
  const text = placeText(steps);
  const known = space.known.good.get(text);
  if (known !== undefined) return known;
  const found = [...new Set(newGoodValues(space, steps))];
  space.known.good.set(text, found);
  return found;
}

/** Some may be there twice. */
function newGoodValues(space: Space, steps: Steps): readonly unknown[] {
  const { type } = placeAt(space.action.parameters, steps);
  if (type.kind === "string" && type.values === undefined) {
    const plain = [...textSeeds(space, steps).filter((text) => fits(type, text)), ...fittingSamples(type)];
    if (plain.length > 0) return plain;
  }
  const proposed = proposals(space, steps, type);
  const right = proposed.filter((value) => isValid(type, value));
  // Better a value with an issue, which the figures then show, than none.
  return right.length > 0 ? right : proposed.slice(0, 1);
}

/** The shortest first. */
function textSeeds(space: Space, steps: Steps): string[] {
  const seeds = space.seeds.get(placeText(steps)) ?? [];
  return seeds.filter((seed) => typeof seed === "string").sort((a, b) => a.length - b.length);
}

function proposals(space: Space, steps: Steps, type: BareType): unknown[] {
  const seeds = space.seeds.get(placeText(steps)) ?? [];
  switch (type.kind) {
    case "string":
      if (type.values === undefined) return madeTexts(type);
      return [...textSeeds(space, steps), ...type.values.map(({ value }) => value)];
    case "integer":
    case "long":
    case "number": {
      const values = "values" in type ? (type.values ?? []).map(({ value }) => value) : [];
      return [...seeds, ...values, ...numbersOf(type.range), ...type.also.map(({ value }) => value)];
    }
    case "boolean":
      return [...seeds, true, false];
    case "list": {
      const item = goodValue(space, [...steps, 0]);
      return [Array.from({ length: Math.max(1, type.size?.min ?? 1) }, () => item)];
    }
    case "map":
      return [{ [KEY]: goodValue(space, [...steps, KEY]) }];
    case "structure":
      return [leastStructure(space, steps, type.members)];
    default:
      return type satisfies never;
  }
}

/** Texts for a pattern or a length that no plain text has. */
function madeTexts(type: BareStringType): string[] {
  const matching = type.pattern === undefined ? [] : matchingTexts(type.pattern);
  const sized = textOfLength(type, type.length?.min ?? 1, matching);
  return [...(sized === undefined ? [] : [sized]), ...matching, ...SAMPLES];
}

/** The best value for a place. */
export function goodValue(space: Space, steps: Steps): unknown {
  return goodValues(space, steps)[0];
}

/** The members of a structure that must be given; the first one where none must, since empty ones are not sent. */
function leastStructure(space: Space, steps: Steps, members: readonly BareMember[]): Record<string, unknown> {
  const required = members.filter((member) => member.required);
  const given =
    required.length > 0 ? required : members.filter(({ deprecated }) => deprecated === undefined).slice(0, 1);
  return Object.fromEntries(given.map(({ name }) => [name, goodValue(space, [...steps, name])]));
}

/** Numbers in and at the ends of a range. */
function numbersOf({ min, max }: Bounds = {}): number[] {
  const low = min ?? Math.min(1, max ?? 1);
  return [low, low + 1, low + 2, ...(max === undefined ? [] : [max, max - 1])];
}
