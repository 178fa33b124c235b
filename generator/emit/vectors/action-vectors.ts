/** The vectors of one Action, as text: each function here is remembered, and gets plain data only. */
import type { BareAction } from "../../model/bare.js";
import { commonErrorVectors, errorVectors } from "./answers/errors.js";
import { paginationVectors } from "./answers/pages.js";
import { resultVectors } from "./answers/results.js";
import { waiterVectors } from "./answers/waits.js";
import type { ApiFacts } from "./client.js";
import { type Coverage, coverageOf } from "./coverage.js";
import { linesOf, validationLines, type VectorTexts } from "./print.js";
import { hardRequests, requestVectors, tokenRequest } from "./request-vectors.js";
import type { Params } from "./requests/path.js";
import { spaceOf } from "./requests/space.js";
import { checkedAction } from "./validation/vectors.js";

/** What is known without the API. */
export interface CheckedVectors {
  readonly smallest: Params;
  readonly largest: Params;
  readonly validation: string;
  readonly coverage: Coverage;
}

export function checkedVectors(action: BareAction): CheckedVectors {
  const { smallest, largest, vectors, attempts } = checkedAction(spaceOf(action));
  return { smallest, largest, validation: validationLines(action.name, vectors), coverage: coverageOf(attempts) };
}

export interface SentVectors extends Omit<VectorTexts, "validation"> {
  /** How the smallest request goes: its method, and whether it has a body. */
  readonly manner: string;
}

export function sentVectors(action: BareAction, api: ApiFacts, smallest: Params, largest: Params): SentVectors {
  const space = spaceOf(action);
  const requests = requestVectors(api, { space, smallest, largest });
  return {
    manner: `${action.methods[0]} ${(requests[0]?.body.length ?? 0) > 0}`,
    requests: linesOf(requests),
    responses: linesOf([...resultVectors(action), ...errorVectors(api, action)]),
    pagination: linesOf(paginationVectors(action, smallest)),
    waiters: linesOf(waiterVectors(api, space, smallest)),
  };
}

/** By the way in which the text is sent. */
export function hardTexts(
  action: BareAction,
  api: ApiFacts,
  smallest: Params,
  ways: readonly string[],
): ReadonlyMap<string, string> {
  const found = hardRequests(api, { space: spaceOf(action), smallest }, ways);
  return new Map([...found].map(([way, request]) => [way, linesOf([request])]));
}

export function temporaryKey(action: BareAction, api: ApiFacts, smallest: Params): string {
  return linesOf([tokenRequest(api, action, smallest)]);
}

/** The errors of the API, as they are seen by one of its Actions. */
export function commonErrors(action: BareAction, api: ApiFacts): string {
  return linesOf(commonErrorVectors(api, action));
}
