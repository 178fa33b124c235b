import type { Call, Outcome } from "./attempt.js";
import type { ApiError } from "./errors.js";
import type { Logger } from "./logger.js";

/** Writes the line about an attempt. */
export function logAttempt(
  logger: Logger,
  { action, endpoint }: Call,
  attempt: number,
  { body, error, duration, status, requestId: inHeader }: Outcome,
  retryDelay: number | undefined,
): void {
  const { code, name, requestId = body?.["RequestId"] ?? inHeader } = (error ?? {}) as Partial<ApiError>;
  const known = { status, requestId, code: code ?? name, retryDelay };
  const fields = { action: action.name, attempt, host: endpoint.host, duration, ...JSON.parse(JSON.stringify(known)) };
  const outcome = [status && `HTTP ${status}`, known.code].filter(Boolean).join(" ");
  const next = retryDelay === undefined ? "" : `; again in ${retryDelay} ms`;
  const message = `${action.name}: ${outcome} from ${endpoint.host} after ${duration} ms${next}.`;
  logger[next ? "warn" : "debug"]?.(message, fields);
}
