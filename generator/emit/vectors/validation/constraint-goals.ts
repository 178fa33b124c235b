/** What proves the constraints of one place of a request. */
import type { BareMember, BareType } from "../../../model/bare.js";
import { otherPlaces, type Place } from "../requests/places.js";
import { pathText, placeText, type Steps } from "../requests/path.js";
import type { Pin } from "../requests/pins.js";
import type { Space } from "../requests/space.js";
import type { Goal, Proof } from "./goal.js";
import { edgesOf } from "./value-goals.js";

/** `isShown`: another vector shows the place with a right value. */
export function constraintGoals(space: Space, place: Place, isShown: boolean): Goal[] {
  const { steps, member, type } = place;
  const at = placeText(steps);
  const path = pathText(steps);
  const proof = (constraint: string, isBroken: boolean): Proof => ({
    kind: "constraint",
    fact: `${at}/${constraint}`,
    side: isBroken ? "outside" : "inside",
  });
  const deprecated = member?.deprecated === undefined ? [] : [{ rule: "deprecated", path }];
  const edges = edgesOf(space, place).map(({ name, constraint, isBroken, value }): Goal => ({
    id: `${at}/${name}`,
    pins: [{ kind: "value", steps, value }],
    wanted: [...(isBroken ? [{ rule: constraint, path }] : []), ...deprecated],
    proves: proof(constraint, isBroken),
  }));
  const isDeprecated = deprecated.length > 0;
  const given: Goal = {
    id: `${at}/given`,
    pins: [{ kind: "given", steps }],
    wanted: deprecated,
    proves: proof(isDeprecated ? "deprecated" : "type", isDeprecated),
  };
  const presence = [
    ...(isShown ? [] : [given]),
    ...(member?.required === true ? requiredGoals(space, place, proof) : []),
  ];
  return [...presence, ...unknownGoals(steps, type), ...edges];
}

function requiredGoals(space: Space, place: Place, proof: (constraint: string, isBroken: boolean) => Proof): Goal[] {
  const { steps, member } = place;
  // The client fills it in where the caller gives nothing.
  if (member?.fromClient !== undefined) return [];
  const at = placeText(steps);
  const others = otherPlaces(place);
  const holder: Pin[] = steps.length === 1 ? [] : [{ kind: "given", steps: steps.slice(0, -1) }];
  const absent: Pin[] = [...holder, ...[steps, ...others].map((each): Pin => ({ kind: "absent", steps: each }))];
  const missing = { rule: "required", path: pathText(steps) };
  const nothing: Pin = { kind: "value", steps, value: null };
  const isTopLevel = steps.length === 1 && space.action.parameters.find(({ required }) => required) === member;
  return [
    { id: `${at}/required-missing`, pins: absent, wanted: [missing], proves: proof("required", true) },
    { id: `${at}/required-given`, pins: [{ kind: "given", steps }], wanted: [], proves: proof("required", false) },
    ...(isTopLevel ? [{ id: `${at}/required-null`, pins: [nothing], wanted: [missing] }] : []),
    ...others.map((other): Goal => ({
      id: `${at}/required-as-${String(other.at(-1))}`,
      pins: [
        { kind: "absent", steps },
        { kind: "given", steps: other },
      ],
      wanted: [{ rule: "deprecated", path: pathText(other) }],
    })),
  ];
}

/** A member of a structure, or of the request, that nobody knows: the first name, in another case. */
export function unknownGoals(
  steps: Steps,
  type: BareType | { readonly kind: "structure"; readonly members: readonly BareMember[] },
): Goal[] {
  if (type.kind !== "structure") return [];
  const names = type.members.map(({ name }) => name);
  const inOtherCase = names.map((name) => name.toLowerCase()).find((name) => !names.includes(name));
  const place = [...steps, inOtherCase ?? "Unknown"];
  const fact = steps.length === 0 ? "unknown" : `${placeText(steps)}/unknown`;
  return [
    {
      id: fact,
      pins: [{ kind: "value", steps: place, value: "a" }],
      wanted: [{ rule: "unknown", path: pathText(place) }],
      proves: { kind: "constraint", fact, side: "outside" },
    },
  ];
}
