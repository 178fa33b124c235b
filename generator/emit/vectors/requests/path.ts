/** Places in a request: steps from the request to a value, and what stands there. */
import { isRecord } from "../../../model/member-values.js";

/** A member, a key of a map, or the index of an element. */
export type Step = string | number;
export type Steps = readonly Step[];
export type Params = Readonly<Record<string, unknown>>;

/** `RuleList[0].Domain`, as issues write it. */
export function pathText(steps: Steps): string {
  return stepsText(steps, (index) => `[${index}]`);
}

/** `RuleList[].Domain`: the place whatever the index. */
export function placeText(steps: Steps): string {
  return stepsText(steps, () => "[]");
}

function stepsText(steps: Steps, elementText: (index: number) => string): string {
  let text = "";
  for (const step of steps) {
    if (typeof step === "number") text += elementText(step);
    else text += text === "" ? step : `.${step}`;
  }
  return text;
}

/** The steps of a path that an issue cites. */
export function stepsOf(path: string): Step[] {
  if (/^[^.[\]]+$/.test(path)) return [path];
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([name, index]) => (index === undefined ? name : Number(index)));
}

export function isSamePlace(a: Steps, b: Steps): boolean {
  // The last steps first: most places differ in them.
  return a.length === b.length && a.at(-1) === b.at(-1) && a.every((step, index) => step === b[index]);
}

/** What a request has at a place; undefined where there is nothing. */
export function valueAt(value: unknown, steps: Steps): unknown {
  let found = value;
  for (const step of steps) found = valueOf(found, step);
  return found;
}

function valueOf(holder: unknown, step: Step): unknown {
  if (typeof step === "number") return Array.isArray(holder) ? holder[step] : undefined;
  return isRecord(holder) && Object.hasOwn(holder, step) ? holder[step] : undefined;
}

/** A copy with a value at a place, whose holders are there; `depth`: how many of the steps lead to the holder itself. */
export function withValue<T>(holder: T, steps: Steps, value: unknown, depth = 0): T {
  const step = steps[depth];
  if (step === undefined) return value as T;
  const copy = (Array.isArray(holder) ? [...holder] : { ...holder }) as Record<Step, unknown>;
  copy[step] = withValue(copy[step], steps, value, depth + 1);
  return copy as T;
}

/** A copy with a value at a path of members; structures around it are made where they are missing. */
export function withPath(holder: Params, [name = "", ...rest]: readonly string[], value: unknown): Params {
  const inner = rest.length === 0 ? value : withPath((holder[name] ?? {}) as Params, rest, value);
  return { ...holder, [name]: inner };
}

/** A copy without what stands at a place; an element moves the later ones forward. */
export function withoutValue<T>(holder: T, steps: Steps): T {
  const [step, ...rest] = steps;
  if (step === undefined || valueAt(holder, steps) === undefined) return holder;
  if (rest.length > 0) {
    return withValue(holder, [step], withoutValue((holder as Record<Step, unknown>)[step], rest));
  }
  if (Array.isArray(holder)) return holder.filter((_, index) => index !== step) as T;
  const { [step]: _, ...others } = holder as Record<Step, unknown>;
  return others as T;
}
