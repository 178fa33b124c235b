/** Which failures are worth a repetition, and which repetitions do no harm. */
import { describe, expect, it } from "vitest";
import { ApiError, NetworkError, TimeoutError } from "../../templates/typescript/runtime/errors.js";
import { retryOf, troubleOf } from "../../templates/typescript/runtime/retry.js";

const action = {
  api: { product: "Slb", version: "1", endpoint: "x", retry: { "IncorrectStatus.%s": "later" } },
  retry: { "Odd.Failure": "backoff", "InternalError.Known": "later", OperationBusy: "never" },
} as const;

function answered(status: number, code: string, retryAfter?: number): ApiError {
  const retry = retryOf(action, retryAfter === undefined ? status : 429, code);
  const unknown = { requestId: undefined, hostId: undefined, recommend: undefined, message: "" };
  return new ApiError({ action: "A", status, code, retry, retryAfter, ...unknown });
}

const lost = new NetworkError("A", "m", undefined);
const unsent = new NetworkError("A", "m", undefined, false);

describe.each([
  ["a service that refused", answered(400, "Throttling.User"), "throttled", "throttled"],
  ["too many requests", answered(429, "UnexpectedResponse"), "throttled", "throttled"],
  ["a time to wait", answered(503, "Odd", 100), "throttled", "throttled"],
  ["a known code", answered(400, "IncorrectStatus.Listener"), "busy", "busy"],
  ["a known code with status 500", answered(500, "IncorrectStatus.Listener"), "busy", "busy"],
  ["a code that looks busy", answered(409, "BackendServer.configuring"), "busy", "busy"],
  ["a code with a pause that grows", answered(400, "Odd.Failure"), "throttled", "throttled"],
  ["no connection", unsent, "broken", "broken"],
  ["no connection in time", new TimeoutError("A", 5, "connect"), "broken", "broken"],

  ["a broken connection", lost, "broken", undefined],
  ["no answer to an attempt in time", new TimeoutError("A", 5, "attempt"), "broken", undefined],
  ["a failure inside of the service", answered(500, "InternalError"), "broken", undefined],
  ["such a failure that is known to pass", answered(500, "InternalError.Known"), "broken", undefined],
  ["a gateway", answered(502, "UnexpectedResponse"), "broken", undefined],
  ["a gateway that waited in vain", answered(504, "UnexpectedResponse"), "broken", undefined],
  ["a failure for the moment", answered(503, "ServiceUnavailable"), "broken", undefined],
  ["a request that did not arrive in time", answered(408, "UnexpectedResponse"), "broken", undefined],
  ["a nonce that was used: the request arrived twice", answered(400, "SignatureNonceUsed"), "broken", undefined],

  ["a mistake", answered(400, "InvalidParameter"), undefined, undefined],
  ["a code that is known to stay", answered(400, "OperationBusy"), undefined, undefined],
  ["such a code with a time to wait", answered(400, "OperationBusy", 100), undefined, undefined],
  ["something that is not there", answered(501, "UnexpectedResponse"), undefined, undefined],
  ["a page with status 200", answered(200, "UnexpectedResponse"), undefined, undefined],
  ["the end of the time", new TimeoutError("A", 5, "total"), undefined, undefined],
  ["any other error", new Error("x"), undefined, undefined],
  ["something that is no error", "x", undefined, undefined],
])("%s", (_, error, ifHarmless, otherwise) => {
  it(`is ${ifHarmless} where a repetition is harmless, else ${otherwise}`, () => {
    expect(troubleOf(error, action, true)).toBe(ifHarmless);
    expect(troubleOf(error, action, false)).toBe(otherwise);
  });
});
