import type { ElementFact, ProviderFacts, ProviderField } from "./facts.js";

type Path = readonly (string | number)[];

/** A field that a list of fields has already: where the two stand. */
export interface TwiceNamed {
  readonly name: string;
  readonly first: Path;
  readonly second: Path;
}

/** Fields of one name beside each other: only one of the two can be compared, and nobody knows which is right. */
export function twiceNamed({ actions }: ProviderFacts): TwiceNamed[] {
  return Object.entries(actions).flatMap(([action, { request, response }]) => [
    ...inFields(request, ["actions", action, "request"]),
    ...inFields(response, ["actions", action, "response"]),
  ]);
}

function inFields(fields: readonly ProviderField[], path: Path): TwiceNamed[] {
  const seen = new Map<string, number>();
  return fields.flatMap((field, index) => {
    const { name } = field;
    const first = seen.get(name);
    seen.set(name, first ?? index);
    const own = first === undefined ? [] : [{ name, first: [...path, first], second: [...path, index] }];
    return [...own, ...inContent(field, [...path, index])];
  });
}

function inContent({ fields, items }: ElementFact, path: Path): TwiceNamed[] {
  return [
    ...(fields === undefined ? [] : inFields(fields, [...path, "fields"])),
    ...(items === undefined ? [] : inContent(items, [...path, "items"])),
  ];
}
