import { expect, test } from "vitest";
import type { ServiceError } from "../../generator/model/model.js";
import { guessedRetry, retryOf } from "../../generator/model/retry.js";

const error = (code: string, retry: ServiceError["retry"]): ServiceError =>
  ({ code, retry, meaning: "m" }) as unknown as ServiceError;

const service = { errors: [error("Locked", "later"), error("Common.%s", "backoff")] };
const action = { errors: [error("Own.%s", "never"), error("Own.Busy", "later"), error("Locked", "never")] };

test.each([
  ["Locked", 400, "never", "the Action's own fact comes first"],
  ["Own.Busy", 400, "later", "a code that is written out comes before one with a gap"],
  ["Own.Anything", 503, "never", "a gap stands for any text, whatever the status"],
  ["Common.", 400, "backoff", "even for none"],
  ["common.x", 400, "never", "case matters"],
  ["Unknown", 503, "later", "else the status tells"],
] as const)("%s with %d: %s, since %s", (code, status, retry, _reason) => {
  expect(retryOf(service, action, status, code)).toBe(retry);
});

test.each([
  [429, "Any", "backoff"],
  [400, "User.throttling", "backoff"],
  [500, "Any", "later"],
  [501, "Any", "never"],
  [408, "Any", "later"],
  [400, "IsBusyNow", "later"],
  [403, "Forbidden", "never"],
] as const)("%d %s is guessed to be %s", (status, code, retry) => {
  expect(guessedRetry(status, code)).toBe(retry);
});
