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

/** The call did not end in its time. Whether the service did its work is unknown. */
export class TimeoutError extends SdkError {
  override readonly name = "TimeoutError";
  readonly action: string;
  /** The limit that was passed, in milliseconds. */
  readonly timeout: number;

  constructor(action: string, timeout: number) {
    super(`${action}: no complete answer within ${timeout} ms.`);
    this.action = action;
    this.timeout = timeout;
  }
}

/** No complete answer came back: no connection, or it broke. Whether the service did its work is unknown. */
export class NetworkError extends SdkError {
  override readonly name = "NetworkError";
  readonly action: string;

  constructor(action: string, message: string, cause: unknown) {
    super(`${action}: ${message}`, { cause });
    this.action = action;
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
  readonly message: string;
}

/** The service, or something between it and the client, answered with an error; `message` is the service's own. */
export class ApiError<Code extends string = string> extends SdkError implements ApiErrorDetails<Code> {
  override readonly name = "ApiError";
  declare readonly action: string;
  declare readonly code: Code;
  declare readonly status: number;
  declare readonly requestId: string | undefined;
  declare readonly hostId: string | undefined;
  declare readonly recommend: string | undefined;
  declare readonly retry: Retry;
  /** The same request may succeed later. It may have been carried out all the same: repeat a write with care. */
  declare readonly retryable: boolean;

  constructor(details: ApiErrorDetails<Code>) {
    super(details.message);
    Object.assign(this, details, { retryable: details.retry !== "never" });
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
