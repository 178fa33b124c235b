/** What a log line about an attempt says, for programs. */
export interface LogFields {
  readonly action: string;
  /** 1 for the first attempt of a call. */
  readonly attempt: number;
  readonly host: string;
  /** Milliseconds. */
  readonly duration: number;
  /** The HTTP status, if there was an answer. */
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  /** The error code of the service, or the name of the error if there was no answer. */
  readonly code?: string | undefined;
  /** Milliseconds until the next attempt, if there is one. */
  readonly retryDelay?: number | undefined;
}

/**
 * Receives log lines, without secrets and without parameter values; `console` is one. Each attempt is one: at level
 * `warn` if it failed and will be repeated, else at level `debug`.
 */
export interface Logger {
  debug?(message: string, fields?: LogFields): void;
  warn?(message: string, fields?: LogFields): void;
}
