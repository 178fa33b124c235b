import { inspect } from "node:util";
import { expect, it } from "vitest";
import {
  ApiError,
  ConfigurationError,
  isApiError,
  NetworkError,
  SdkError,
  TimeoutError,
  ValidationError,
} from "../../templates/typescript/runtime/errors.js";

const details = {
  action: "CreateRules",
  code: "Throttling.User",
  status: 400,
  requestId: "CEF72CEB",
  hostId: "slb.aliyuncs.com",
  recommend: undefined,
  retry: "backoff",
  message: "Request was denied due to user flow control.",
} as const;

it("an ApiError holds the fields, and its message is the service's", () => {
  const error = new ApiError(details);
  expect(error).toMatchObject({ ...details, name: "ApiError", retryable: true });
  expect(new ApiError({ ...details, retry: "never" }).retryable).toBe(false);
  expect(error).toBeInstanceOf(SdkError);
  expect(error).toBeInstanceOf(Error);
  expect(String(error)).toBe("ApiError: Request was denied due to user flow control.");
  expect(error.stack).toContain("errors.test.ts");
});

it("serialises with its message, unlike a plain Error", () => {
  expect(JSON.parse(JSON.stringify(new ApiError(details)))).toEqual({
    ...details,
    recommend: undefined,
    name: "ApiError",
    retryable: true,
    attempts: 1,
  });
  expect(JSON.parse(JSON.stringify(new TimeoutError("A", 5)))).toEqual({
    name: "TimeoutError",
    message: "A: no complete answer within 5 ms.",
    action: "A",
    attempts: 1,
    kind: "total",
    timeout: 5,
  });
});

it("leaves the cause out of JSON, where nobody checked it for secrets", () => {
  const error = new NetworkError("A", "no answer.", new Error("s3cr3t"));
  expect(JSON.stringify(error)).not.toContain("s3cr3t");
  expect((error.cause as Error).message).toBe("s3cr3t");
});

it("shows what is needed when logged", () => {
  const text = inspect(new ApiError(details));
  for (const part of ["ApiError", details.message, "Throttling.User", "400", "CEF72CEB", "CreateRules"]) {
    expect(text).toContain(part);
  }
});

it("a ValidationError lists the errors, one per line, and keeps the warnings as issues", () => {
  const issues = [
    { path: "ListenerPort", rule: "range", severity: "error", message: "Must be 1..65535." },
    { path: "Cookie", rule: "no-cookie", severity: "warning", message: "Has no effect." },
    { path: "", rule: "one-group", severity: "error", message: "Give one group." },
  ] as const;
  const error = new ValidationError("CreateRules", issues);
  expect(error.message.split("\n")).toEqual([
    "CreateRules: the request is not valid.",
    "ListenerPort: Must be 1..65535. (range)",
    "Give one group. (one-group)",
  ]);
  expect(error.issues).toEqual(issues);
});

it("isApiError narrows by class and by code", () => {
  const error: unknown = new ApiError(details);
  expect(isApiError(error)).toBe(true);
  expect(isApiError(error, "Throttling.User")).toBe(true);
  expect(isApiError(error, "SystemBusy", "Throttling.User")).toBe(true);
  expect(isApiError(error, "SystemBusy")).toBe(false);
  expect(isApiError(new ConfigurationError("x"))).toBe(false);
  expect(isApiError({ name: "ApiError", code: "SystemBusy" })).toBe(false);
  expect(isApiError(undefined)).toBe(false);
  if (isApiError(error, "SystemBusy", "OperationBusy")) {
    const code: "SystemBusy" | "OperationBusy" = error.code;
    // @ts-expect-error -- the code is one of those asked for
    const other: "Throttling" = error.code;
    throw new Error(`unreachable: ${code}${other}`);
  }
});

it("isApiError takes a code with %s for any text, as the documentation writes it", () => {
  const error: unknown = new ApiError({ ...details, code: "QuotaExceeded.LoadBalancers" });
  expect(isApiError(error, "QuotaExceeded.%s")).toBe(true);
  expect(isApiError(error, "SystemBusy", "Quota%s.%s")).toBe(true);
  expect(isApiError(error, "%s")).toBe(true);
  expect(isApiError(error, "QuotaExceeded%s.")).toBe(false);
  expect(isApiError(error, "QuotaExceeded")).toBe(false);
  expect(isApiError(error, "quotaexceeded.%s")).toBe(false);
  if (isApiError(error, "QuotaExceeded.%s", "SystemBusy")) {
    const code: `QuotaExceeded.${string}` | "SystemBusy" = error.code;
    // @ts-expect-error -- the code is one of those asked for
    const other: `Mismatch.${string}` = error.code;
    expect(code).toBe(other);
  }
});
