/** The ways to keep and to break the demand of a rule. */
import type { BareRule } from "../../../model/bare.js";
import type { MemberPath } from "../../../model/model.js";
import { listOf } from "../requests/elements.js";
import { pathText, type Step, type Steps } from "../requests/path.js";
import { otherPlaces, placeAt } from "../requests/places.js";
import type { Pin } from "../requests/pins.js";
import { goodValues, type Space } from "../requests/space.js";
import { variants } from "../requests/variants.js";
import { compareStates } from "./compare-states.js";
import type { DemandState } from "./demand-state.js";
import { limitStates } from "./limit-states.js";

export function demandStates(space: Space, rule: BareRule, scope: Steps): DemandState[] {
  const { demand } = rule;
  switch (demand.kind) {
    case "require":
      return requireStates(space, demand.paths, scope);
    case "forbid":
    case "ignored":
      return [
        ...demand.paths.map((path) => state(`given-${path.join(".")}`, [given(scope, path)], [...scope, ...path])),
        state(
          "kept",
          demand.paths.map((path) => absent(scope, path)),
        ),
      ];
    case "exclusive":
      return exclusiveStates(demand.paths, scope);
    case "atLeastOne":
      return [
        state(
          "none",
          demand.paths.map((path) => absent(scope, path)),
          [...scope, ...demand.paths[0]!],
        ),
        ...alone(demand.paths, scope),
      ];
    case "allOrNone":
      return allOrNoneStates(demand.paths, scope);
    case "compare":
      return compareStates(space, demand, scope);
    case "limit":
      return demand.limits.flatMap((limit) => limitStates(space, limit, scope));
    case "sameLength":
      return sameLengthStates(space, demand.paths, scope);
    case "unique":
      return uniqueStates(space, demand.paths, scope);
    default:
      return demand satisfies never;
  }
}

/** A state that breaks the demand if it says where. */
function state(name: string, pins: readonly Pin[], path?: Steps): DemandState {
  return { name, pins, isBroken: path !== undefined, besides: [], ...(path === undefined ? {} : { path }) };
}

function given(scope: Steps, path: MemberPath): Pin {
  return { kind: "given", steps: [...scope, ...path] };
}

function absent(scope: Steps, path: MemberPath): Pin {
  return { kind: "absent", steps: [...scope, ...path] };
}

function requireStates(space: Space, paths: readonly MemberPath[], scope: Steps): DemandState[] {
  return [
    ...paths.flatMap((path): DemandState[] => {
      const steps = [...scope, ...path];
      const names: Step[][] = otherPlaces(placeAt(space.action.parameters, steps));
      const rest = paths.filter((each) => each !== path).map((each) => given(scope, each));
      const without = names.map((other): Pin => ({ kind: "absent", steps: other }));
      return [
        state(`without-${path.join(".")}`, [...rest, absent(scope, path), ...without], steps),
        ...names.map((other): DemandState => ({
          ...state(`with-${String(other.at(-1))}`, [...rest, absent(scope, path), { kind: "given", steps: other }]),
          besides: [{ rule: "deprecated", path: pathText(other) }],
        })),
      ];
    }),
    state(
      "kept",
      paths.map((path) => given(scope, path)),
    ),
  ];
}

function exclusiveStates(paths: readonly MemberPath[], scope: Steps): DemandState[] {
  const [first, ...others] = paths as [MemberPath, ...MemberPath[]];
  const pairs = others.map((other) => ({ other, rest: others.filter((each) => each !== other) }));
  return [
    ...pairs.map(({ other, rest }) =>
      state(
        `both-${other.join(".")}`,
        [given(scope, first), given(scope, other), ...rest.map((each) => absent(scope, each))],
        [...scope, ...other],
      ),
    ),
    ...alone(paths, scope),
  ];
}

/** Each of some members without the others. */
function alone(paths: readonly MemberPath[], scope: Steps): DemandState[] {
  return paths.map((path) => {
    const rest = paths.filter((each) => each !== path).map((each) => absent(scope, each));
    return state(`only-${path.join(".")}`, [given(scope, path), ...rest]);
  });
}

function allOrNoneStates(paths: readonly MemberPath[], scope: Steps): DemandState[] {
  return [
    ...paths.map((path) => {
      const rest = paths.filter((each) => each !== path).map((each) => given(scope, each));
      return state(`without-${path.join(".")}`, [...rest, absent(scope, path)], [...scope, ...path]);
    }),
    state(
      "all",
      paths.map((path) => given(scope, path)),
    ),
    state(
      "none",
      paths.map((path) => absent(scope, path)),
    ),
  ];
}

function sameLengthStates(space: Space, paths: readonly MemberPath[], scope: Steps): DemandState[] {
  const lists = (lengthOf: (path: MemberPath) => number): Pin[] =>
    paths.map((path) => {
      const steps = [...scope, ...path];
      return { kind: "value", steps, value: listOf(space, steps, lengthOf(path)) };
    });
  return [
    ...paths.map((path): DemandState => ({
      ...state(
        `longer-${path.join(".")}`,
        lists((each) => (each === path ? 2 : 1)),
      ),
      isBroken: true,
    })),
    state(
      "kept",
      lists(() => 2),
    ),
  ];
}

/** Two elements that agree in all of the members, and two that differ in one of them. */
function uniqueStates(space: Space, paths: readonly MemberPath[], scope: Steps): DemandState[] {
  const second = [...scope.slice(0, -1), 1];
  const place = (element: Steps, path: MemberPath): Step[] => [...element, ...path];
  const pins = (different: MemberPath | undefined): Pin[] =>
    paths.flatMap((path): Pin[] => {
      const [value] = goodValues(space, place(scope, path));
      const [other] = path === different ? variants(space, place(scope, path), value, 1) : [value];
      return [
        { kind: "value", steps: place(scope, path), value },
        { kind: "value", steps: place(second, path), value: other },
      ];
    });
  return [
    state("repeated", pins(undefined), second),
    ...paths.map((path) => state(`different-${path.join(".")}`, pins(path))),
  ];
}
