/** Places in a request: steps from the request to a value, and what stands there. */
import { isRecord } from "../../../model/member-values.js";

/** A member, a key of a map, or the index of an element. */
export type Step = string | number;
export type Steps = readonly Step[];
export type Params = Readonly<Record<string, unknown>>;

/** `RuleList[0].Domain`, as issues write it. */
export function pathText(steps: Steps): string {
  return steps
    .map((step, index) => (typeof step === "number" ? `[${step}]` : `${index === 0 ? "" : "."}${step}`))
    .join("");
}

/** `RuleList[].Domain`: the place whatever the index. */
export function placeText(steps: Steps): string {
  return pathText(steps).replace(/\[\d+\]/g, "[]");
}

/** The steps of a path that an issue cites. */
export function stepsOf(path: string): Step[] {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([name, index]) => (index === undefined ? name : Number(index)));
}

/** What a request has at a place; undefined where there is nothing. */
export function valueAt(value: unknown, steps: Steps): unknown {
  let found = value;
  for (const step of steps) {
    if (typeof step === "number") found = Array.isArray(found) ? found[step] : undefined;
    else found = isRecord(found) && Object.hasOwn(found, step) ? found[step] : undefined;
  }
  return found;
}

/** A copy with a value at a place, whose holders are there. */
export function withValue<T>(holder: T, [step, ...rest]: Steps, value: unknown): T {
  if (step === undefined) return value as T;
  if (Array.isArray(holder)) {
    const copy: unknown[] = [...holder];
    copy[step as number] = withValue(copy[step as number], rest, value);
    return copy as T;
  }
  const fields = holder as Record<string, unknown>;
  return { ...fields, [step]: withValue(fields[step], rest, value) } as T;
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
