import { inspect } from "node:util";
import { expect, it, vi } from "vitest";
import { ConfigurationError, NetworkError } from "../../templates/typescript/runtime/errors.js";
import type { Transport, TransportLimits } from "../../templates/typescript/runtime/transport.js";
import { send, TransportError } from "../../templates/typescript/runtime/transport.js";

const request = {
  method: "POST",
  url: "https://slb.aliyuncs.com/?PrivateKey=PRIVATE&Signature=c2ln",
  headers: { accept: "application/json" },
} as const;
const limits: TransportLimits = { signal: new AbortController().signal, connectTimeout: 5000, maxResponseBytes: 1000 };
const answer = { status: 200, headers: {}, text: "{}" };

async function failure(transport: Transport, signal = limits.signal): Promise<unknown> {
  return send(transport, "CreateRules", request, { ...limits, signal }).then(
    () => expect.unreachable(),
    (error: unknown) => error,
  );
}

it("hands the request and its limits to the transport, and gives its answer", async () => {
  const transport = vi.fn<Transport>(async () => answer);
  expect(await send(transport, "A", request, limits)).toBe(answer);
  expect(transport).toHaveBeenCalledWith(request, limits);
});

it("turns a failure into a NetworkError with the system's code", async () => {
  const cause = new TypeError("fetch failed", { cause: Object.assign(new Error("read"), { code: "ECONNRESET" }) });
  const error = await failure(() => Promise.reject(cause));
  expect(error).toBeInstanceOf(NetworkError);
  expect(error).toMatchObject({
    action: "CreateRules",
    message: "CreateRules: no answer from slb.aliyuncs.com (ECONNRESET).",
    sent: true,
  });
  expect((error as Error).cause).toBe(cause);
});

it("has no code to name when there is none", async () => {
  expect(await failure(() => Promise.reject(new TypeError("terminated")))).toMatchObject({
    message: "CreateRules: no answer from slb.aliyuncs.com.",
  });
});

it.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "UND_ERR_CONNECT_TIMEOUT"])(
  "knows that the service has not seen the request after %s",
  async (code) => {
    const error = await failure(() => Promise.reject(Object.assign(new Error("x"), { code })));
    expect(error).toMatchObject({ name: "NetworkError", sent: false });
  },
);

it.each([
  ["lost", { name: "NetworkError", sent: true, message: "CreateRules: no answer from slb.aliyuncs.com (why)." }],
  ["unsent", { name: "NetworkError", sent: false, message: "CreateRules: no answer from slb.aliyuncs.com (why)." }],
  ["connect", { name: "TimeoutError", kind: "connect", timeout: 5000 }],
  ["size", { name: "ResponseTooLargeError", maxResponseBytes: 1000 }],
] as const)("takes the word of a transport that tells the failure: %s", async (kind, expected) => {
  const error = await failure(() => Promise.reject(new TransportError(kind, "why")));
  expect(error).toMatchObject({ action: "CreateRules", ...expected });
});

it("lets errors of this SDK through as they are", async () => {
  const error = new ConfigurationError("wrong");
  expect(await failure(() => Promise.reject(error))).toBe(error);
});

it.each([
  new TypeError(`request to ${request.url} failed`),
  new TypeError("fetch failed", { cause: new Error(`GET ${request.url}`) }),
  Object.assign(new TypeError("Invalid URL"), { input: request.url }),
  new TypeError("header authorization: ACS3-HMAC-SHA256 Credential=id,Signature=c2ln is refused"),
  new TypeError("header x-acs-security-token: t0ken is refused"),
  new TypeError("body: PrivateKey=PRIVATE"),
  new TransportError("unsent", "body: PrivateKey=PRIVATE"),
])("keeps no cause that quotes the request: %s", async (cause) => {
  const full = {
    ...request,
    headers: {
      authorization: "ACS3-HMAC-SHA256 Credential=id,Signature=c2ln",
      "x-acs-security-token": "t0ken",
    },
    body: "PrivateKey=PRIVATE",
  };
  const error = await send(() => Promise.reject(cause), "A", full, limits).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(NetworkError);
  expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/PRIVATE|c2ln|t0ken/);
});

it("survives causes that go round in circles and reasons that are no errors", async () => {
  const round = new Error("round");
  round.cause = round;
  expect(await failure(() => Promise.reject(round))).toBeInstanceOf(NetworkError);
  expect(await failure(() => Promise.reject("text"))).toBeInstanceOf(NetworkError);
  expect(await failure(() => Promise.reject(undefined))).toBeInstanceOf(NetworkError);
  expect(
    await failure(() => {
      throw new Error("at once");
    }),
  ).toBeInstanceOf(NetworkError);
});

it("sends nothing once the signal is aborted, even by a transport that does not look at it", async () => {
  const transport = vi.fn<Transport>(async () => answer);
  const reason = new Error("mine");
  expect(await failure(transport, AbortSignal.abort(reason))).toBe(reason);
  expect(transport).not.toHaveBeenCalled();
});

it("gives the signal's reason, whatever the transport makes of the abort", async () => {
  const controller = new AbortController();
  const transport: Transport = () => {
    controller.abort(new Error("mine"));
    return Promise.reject(new DOMException("x", "AbortError"));
  };
  expect(await failure(transport, controller.signal)).toBe(controller.signal.reason);
});

it("does not show a token that stands in the query, however a transport quotes it", async () => {
  const token = "token+/=of~the*session";
  const url = `https://slb.aliyuncs.com/?SecurityToken=${encodeURIComponent(token)}`;
  const broken = (): Promise<never> => Promise.reject(new Error(`cannot send ${token}`));
  const error = await send(broken, "A", { ...request, url }, limits).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(NetworkError);
  expect(inspect(error, { depth: null, showHidden: true })).not.toContain(token);
});
