import { type Change, change, type Place } from "../change.js";
import type { Member } from "../../model/model.js";
import { compareDeprecation, type DeprecationCodes } from "./deprecation.js";
import { compareText, compareTexts } from "./texts.js";
import type { Direction } from "./values.js";

/** What a parameter or a field says beside its type; `isRenamed`: a rename tells whether it is deprecated and required. */
export function compareMemberFacts(
  place: Place,
  before: Member,
  after: Member,
  direction: Direction,
  isRenamed: boolean,
): Change[] {
  const isRequest = direction === "request";
  const isFilled = before.fromClient !== undefined && after.fromClient !== undefined;
  return [
    ...(isRenamed ? [] : compareRequired(place, before.required, after.required, direction, isFilled)),
    ...(isRenamed
      ? []
      : compareDeprecation(
          place,
          "",
          before.deprecated,
          after.deprecated,
          isRequest ? parameterDeprecation(before, after) : FIELD_DEPRECATION,
        )),
    ...(isRequest ? compareRequestFacts(place, before, after) : compareWrapper(place, before, after)),
    ...compareFlag(place, "sensitive", before, after),
    ...compareFlag(place, "immutable", before, after),
    ...compareText(place, "unit", before.unit, after.unit, "unit-changed"),
    ...compareText(place, "example", ...comparable("example", before, after), "sample-changed"),
    ...compareTexts(place, before, after),
  ];
}

const PARAMETER_DEPRECATION = {
  added: "parameter-deprecated",
  removed: "parameter-undeprecated",
  replacement: "replacement-changed",
} as const;

const REPLACEMENT = {
  added: "parameter-replaced",
  removed: "parameter-replacement-withdrawn",
  replacement: "replacement-changed",
} as const;

/** One with a replacement can be given in its stead. */
function parameterDeprecation(before: Member, after: Member): DeprecationCodes {
  const replacement = before.deprecated?.replacedBy ?? after.deprecated?.replacedBy;
  return replacement === undefined ? PARAMETER_DEPRECATION : REPLACEMENT;
}

const FIELD_DEPRECATION = {
  added: "field-deprecated",
  removed: "field-undeprecated",
  replacement: "deprecation-reworded",
} as const;

/** `isFilled`: the client gives it when the caller does not. */
export function compareRequired(
  place: Place,
  before: boolean,
  after: boolean,
  direction: Direction,
  isFilled: boolean,
): Change[] {
  if (before === after) return [];
  const request = isFilled ? REQUIRED.filled : REQUIRED.request;
  const [required, optional] = direction === "request" ? request : REQUIRED.response;
  return [change(after ? required : optional, place, "required", before, after)];
}

const REQUIRED = {
  request: ["parameter-required", "parameter-optional"],
  filled: ["filled-parameter-required", "filled-parameter-optional"],
  response: ["field-always", "field-optional"],
} as const;

/** What only a request has: how it is sent, what the client and the service fill in. */
function compareRequestFacts(place: Place, before: Member, after: Member): Change[] {
  // A value of another kind is told as such, its encoding with it.
  const isSameKind = before.type.kind === after.type.kind;
  const filled = after.fromClient === undefined ? "parameter-not-filled-in" : "parameter-filled-in";
  const token = after.idempotencyToken ? "idempotency-token-added" : "idempotency-token-removed";
  return [
    ...compareText(place, "in", before.in, after.in, "parameter-place-changed"),
    ...(isSameKind
      ? compareText(place, "encoding", before.encoding, after.encoding, "parameter-encoding-changed")
      : []),
    ...compareText(place, "fromClient", before.fromClient, after.fromClient, filled),
    ...compareText(
      place,
      "default",
      ...comparable("default", before, after),
      codeOf(before.default, after.default, "default"),
    ),
    ...compareText(place, "idempotencyToken", before.idempotencyToken, after.idempotencyToken, token),
    ...compareText(place, "dryRun", before.dryRun, after.dryRun, codeOf(before.dryRun, after.dryRun, "dry-run")),
  ];
}

/** Values of the two types; where these are of different kinds `15` and `"15"`, `["a", "b"]` and `"a,b"` say the same. */
function comparable(fact: "default" | "example", before: Member, after: Member): [before: unknown, after: unknown] {
  const [older, newer] = [before[fact], after[fact]];
  const isSameKind = before.type.kind === after.type.kind;
  return isSameKind || String(older) !== String(newer) ? [older, newer] : [older, older];
}

function codeOf<Kind extends "default" | "dry-run">(before: unknown, after: unknown, kind: Kind) {
  if (before === undefined) return `${kind}-added` as const;
  return after === undefined ? (`${kind}-removed` as const) : (`${kind}-changed` as const);
}

function compareWrapper(place: Place, before: Member, after: Member): Change[] {
  return before.type.kind === after.type.kind
    ? compareText(place, "wrapper", before.wrapper, after.wrapper, "wrapper-changed")
    : [];
}

function compareFlag(place: Place, flag: "sensitive" | "immutable", before: Member, after: Member): Change[] {
  return compareText(place, flag, before[flag], after[flag], after[flag] ? `${flag}-added` : `${flag}-removed`);
}
