import type { Retry } from "./action.js";
import { type CodesOf, isCodeOf } from "./error-code.js";
import type { Issue } from "./issue.js";

/** What every error of this SDK is, apart from the reason of the caller's own abort and TypeErrors of a wrong value. */
export abstract class SdkError extends Error {
  abstract override readonly name: string;

  /** Name, message and the error's own fields; neither the stack nor the cause. */
  toJSON(): Record<string, unknown> {
    const { name, message, ...fields } = this;
    return { name, message, ...fields };
  }
}

/** The client lacks something or was given something impossible; the message says what to set. Nothing was sent. */
export class ConfigurationError extends SdkError {
  override readonly name = "ConfigurationError";
}

/** There are no usable credentials; the message says what to set and never quotes any. Nothing was sent. */
export class CredentialsError extends SdkError {
  override readonly name = "CredentialsError";
}

/** The request breaks rules of its Action. Nothing was sent. */
export class ValidationError extends SdkError {
  override readonly name = "ValidationError";
  readonly action: string;
  /** All issues, warnings included; the message lists the errors. */
  readonly issues: readonly Issue[];

  constructor(action: string, issues: readonly Issue[]) {
    const errors = issues.filter((issue) => issue.severity === "error");
    super([`${action}: the request is not valid.`, ...errors.map(issueLine)].join("\n"));
    this.action = action;
    this.issues = issues;
  }
}

/** What errors of calls that were sent, or tried to be, have in common. */
export abstract class CallError extends SdkError {
  declare readonly action: string;
  /** How many times the request was tried, the last one included. */
  readonly attempts: number = 1;

  constructor(message: string, fields: Readonly<Record<string, unknown>>, options?: ErrorOptions) {
    super(message, options);
    Object.assign(this, fields);
  }
}

/** Which limit was passed: that of opening a connection, of one attempt, or of the call as a whole. */
export type TimeoutKind = "connect" | "attempt" | "total";

/** The call did not end in its time. Whether the service did its work is unknown, unless `kind` is `connect`. */
export class TimeoutError extends CallError {
  override readonly name = "TimeoutError";
  declare readonly kind: TimeoutKind;
  /** The limit that was passed, in milliseconds. */
  declare readonly timeout: number;

  constructor(action: string, timeout: number, kind: TimeoutKind = "total") {
    const lack =
      kind === "connect" ? "connection" : kind === "total" ? "complete answer" : "complete answer to an attempt";
    super(`${action}: no ${lack} within ${timeout} ms.`, { action, kind, timeout });
  }
}

/** No complete answer came back: no connection, or it broke. */
export class NetworkError extends CallError {
  override readonly name = "NetworkError";
  /** False: the service has not seen the request. True: whether it did its work is unknown. */
  declare readonly sent: boolean;

  constructor(action: string, message: string, cause: unknown, sent = true) {
    super(`${action}: ${message}`, { action, sent }, { cause });
  }
}

/** The answer is larger than `maxResponseBytes` and was not read to its end. The service has done its work. */
export class ResponseTooLargeError extends CallError {
  override readonly name = "ResponseTooLargeError";
  /** The limit, in bytes. */
  declare readonly maxResponseBytes: number;

  constructor(action: string, maxResponseBytes: number) {
    super(`${action}: the answer has more than ${maxResponseBytes} bytes.`, { action, maxResponseBytes });
  }
}

/** The fields of an {@link ApiError}. */
export interface ApiErrorDetails<Code extends string = string> {
  readonly action: string;
  /** The service's error code, or `UnexpectedResponse` when the answer holds none (a proxy's page, a broken body). */
  readonly code: Code;
  /** The HTTP status. */
  readonly status: number;
  readonly requestId: string | undefined;
  readonly hostId: string | undefined;
  /** A page of the provider about this error. */
  readonly recommend: string | undefined;
  /** When the same request may succeed: `never`, `later` (busy for the moment), or `backoff` (wait longer each time). */
  readonly retry: Retry;
  /** How long to wait before that, in milliseconds, if the service says so. */
  readonly retryAfter?: number | undefined;
  readonly message: string;
}

/** The service, or something between it and the client, answered with an error; `message` is the service's own. */
export class ApiError<Code extends string = string> extends CallError implements ApiErrorDetails<Code> {
  override readonly name = "ApiError";
  declare readonly code: Code;
  declare readonly status: number;
  declare readonly requestId: string | undefined;
  declare readonly hostId: string | undefined;
  declare readonly recommend: string | undefined;
  declare readonly retry: Retry;
  declare readonly retryAfter?: number | undefined;
  /** The same request may succeed later. It may have been carried out all the same: repeat a write with care. */
  declare readonly retryable: boolean;

  constructor(details: ApiErrorDetails<Code>) {
    super(details.message, { ...details, retryable: details.retry !== "never" });
  }
}

/**
 * Whether something caught is an {@link ApiError}, with one of the codes if any are given. In a code `%s` stands for any
 * text: `isApiError(error, "QuotaExceeded.%s")`.
 */
export function isApiError<Code extends string>(error: unknown, ...codes: Code[]): error is ApiError<CodesOf<Code>> {
  return error instanceof ApiError && (codes.length === 0 || codes.some((each) => isCodeOf(each, error.code)));
}

/** One line about an issue: `RuleList[0].Domain: … (pattern)`. */
export function issueLine(issue: Issue): string {
  return `${issue.path ? `${issue.path}: ` : ""}${issue.message} (${issue.rule})`;
}
