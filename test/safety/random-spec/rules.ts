/** Random rules over fields, all of which hold where only what is required is given. */
import type { RULE_KINDS } from "../../../generator/spec/language.js";
import type { Draw } from "./draw.js";
import { given, type RandomField, type RandomFields, text } from "./fields.js";

type Kind = (typeof RULE_KINDS)[number];
type Keys = Record<string, unknown>;

/** Rules of all kinds that the fields are good for; `prefix` begins their ids. */
export function randomRules(draw: Draw, fields: RandomFields, prefix: string, kinds: readonly Kind[]): Keys[] {
  const lists = [...fields].filter(
    ([, { type, members, required }]) => type === "list" && members.size > 0 && !required,
  );
  return kinds.flatMap((kind, index) => {
    const [within, list] = kind === "unique" || draw.oneIn(4) ? (lists[0] ?? []) : [];
    if (kind === "unique" && within === undefined) return [];
    const scope = [...(list?.members ?? fields)].filter(([, { required }]) => !required);
    if (scope.length === 0) return [];
    const tests = condition(draw, kind, scope);
    // A limit on the very value that the condition names would be no sense, and no TypeScript either.
    const tested = new Set(Object.values(tests).flatMap(namesIn));
    const limited = kind === "limit" ? scope.filter(([name]) => !tested.has(name)) : scope;
    const demand = randomDemand(draw, kind, limited);
    if (demand === undefined) return [];
    return [
      given({
        id: `${prefix}-${index}`,
        within,
        ...tests,
        [kind]: demand,
        severity: draw.maybe(4, () => draw.from(["error", "warning"])),
        reason: draw.maybe(4, () => text(draw)),
        source: draw.maybe(8, () => ({ guide: "3-4" })),
      }),
    ];
  });
}

/** Every key and text of a condition: `{ Port: 80 }`, `{ present: Port }`. */
function namesIn(test: unknown): string[] {
  if (typeof test === "string") return [test];
  if (typeof test !== "object" || test === null) return [];
  return [...Object.keys(test), ...Object.values(test).flatMap(namesIn)];
}

type Scope = readonly (readonly [string, RandomField])[];

function randomDemand(draw: Draw, kind: Kind, scope: Scope): unknown {
  const named = (fits: (field: RandomField) => boolean) =>
    scope.filter(([, field]) => fits(field)).map(([name]) => name);
  const numbers = named(({ type }) => type === "integer" || type === "long" || type === "number");
  const several = (names: readonly string[]) => (names.length < 2 ? undefined : draw.some(names, 2, 4));
  switch (kind) {
    case "exclusive":
    case "atLeastOne":
    case "allOrNone":
      return several(named(() => true));
    case "sameLength":
      return several(named(({ type }) => type === "list"));
    case "compare": {
      const [left, right] = several(numbers) ?? [];
      if (left === undefined || right === undefined) return undefined;
      return [left, draw.from(["<", "<=", ">", ">=", "==", "!="]), right];
    }
    case "limit": {
      const limits = scope.flatMap(([name, field]) => {
        const narrower = limit(draw, field);
        return narrower === undefined ? [] : [[name, narrower]];
      });
      return limits.length === 0 ? undefined : Object.fromEntries(limits);
    }
    case "unique":
    case "require":
    case "forbid":
    case "ignored": {
      const names = named(({ type }) => kind !== "unique" || type === "string" || type === "integer");
      return names.length === 0 ? undefined : draw.some(names, 1, 3);
    }
    default:
      return kind satisfies never;
  }
}

function limit(draw: Draw, { type, literals, keys }: RandomField): Keys | undefined {
  const size = draw.from(["1..2", "..3"]);
  if (type === "list" || type === "map") return { size };
  if (type === "integer" || type === "long" || type === "number") {
    return draw.from([{ range: "1..5" }, { range: "..5", also: { "9": "nine" } }, { enum: literals }]);
  }
  if (type !== "string") return undefined;
  return keys["enum"] === undefined ? draw.from([{ length: "..9" }, { pattern: "^[a-z]*$" }]) : { enum: literals };
}

/** What demands a value must not demand it of a request that has nothing. */
function condition(draw: Draw, kind: Kind, scope: Scope): Record<string, Keys> {
  const mustHave = kind === "require" || kind === "atLeastOne";
  if (!mustHave && draw.oneIn(2)) return {};
  const [name, field] = draw.from(scope);
  const values = field.literals.length === 0 ? undefined : draw.from([field.literals[0], field.literals]);
  const equals = values === undefined ? { present: name } : { [name]: values };
  const test = draw.from([equals, equals, { present: name }, { ...equals, absent: draw.from(scope)[0] }]);
  return mustHave || draw.oneIn(2) ? { when: test } : { unless: draw.from([test, { absent: name }]) };
}
