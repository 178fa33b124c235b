/** Changes that parameters and rules have in common. */
import type { Bounds } from "../../generator/model/model.js";

/** Another thing in the place of one, and what that changes. */
export type Change<T> = readonly [what: string, changed: T];

/** Each end a little further in or out. */
export function changedBounds(bounds: Bounds | undefined): Change<Bounds>[] {
  if (bounds === undefined) return [];
  const { min, max } = bounds;
  return [
    ...(min === undefined
      ? []
      : ([
          ["min+1", { ...bounds, min: min + 1 }],
          ["min-1", { ...bounds, min: min - 1 }],
        ] as const)),
    ...(max === undefined
      ? []
      : ([
          ["max+1", { ...bounds, max: max + 1 }],
          ["max-1", { ...bounds, max: max - 1 }],
        ] as const)),
  ];
}

/** No pattern, one that nothing matches, and ones that let a little more through. */
export function changedPattern(pattern: string | undefined): Change<string | undefined>[] {
  if (pattern === undefined) return [];
  return [
    ["pattern off", undefined],
    ["pattern that nothing matches", "^\u0001$"],
    ["pattern without beginning", pattern.replace(/^\^/, "")],
    ["pattern without end", pattern.replace(/\$$/, "")],
    // Unless it lets a line break stand there anyway.
    ...(["\n", "/\n", "a\n", "/a\n"].some((text) => new RegExp(pattern, "u").test(text))
      ? []
      : ([["pattern before a line break", pattern.replace(/\$$/, "\\n?$")]] as const)),
  ];
}
