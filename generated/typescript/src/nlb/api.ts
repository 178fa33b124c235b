// Generated from spec/nlb/service.yaml. Do not edit.
import type { Api } from "../runtime/action.js";

/** Network Load Balancer, version 2022-04-30. */
export const nlbApi: Api = {
  product: "Nlb",
  version: "2022-04-30",
  endpoint: "nlb.{region}.aliyuncs.com",
  regions: {},
  retry: { "Conflict.Lock": "later" },
};

/**
 * Error codes that every Action can answer.
 *
 * - `Throttling` (retry with backoff): Too many requests of this account in a short time. Wait and call again; wait
 *   longer each time.
 * - `Throttling.User` (retry with backoff): This account has used up its requests for the moment. Wait and call again;
 *   wait longer each time.
 * - `Throttling.Api` (retry with backoff): This Action has used up its requests for the moment. Wait and call again;
 *   wait longer each time.
 * - `Throttling.Api.Risk` (retry with backoff): Calls of this Action are held back to protect the account. Wait and call
 *   again; wait longer each time.
 * - `Throttling.System` (retry with backoff): The service as a whole has too many requests. Wait and call again; wait
 *   longer each time.
 * - `Rejected.Throttling` (retry with backoff): The request was refused because there are too many at once. Wait and
 *   call again; wait longer each time.
 * - `ServiceUnavailable` (retry later): The service cannot answer for the moment. Call again shortly.
 * - `SystemBusy` (HTTP 400, retry later): The service has too much to do to take the change now. Call again shortly.
 * - `Conflict.Lock` (HTTP 400, retry later): Another operation holds the lock of a resource that the request needs. Call
 *   again once the other operation is done.
 * - `OperationFailed.ResourceIsConfiguring` (retry later): An earlier change of the same resource is still being carried
 *   out. Call again once it is done.
 */
export type NlbErrorCode =
  | "Throttling"
  | "Throttling.User"
  | "Throttling.Api"
  | "Throttling.Api.Risk"
  | "Throttling.System"
  | "Rejected.Throttling"
  | "ServiceUnavailable"
  | "SystemBusy"
  | "Conflict.Lock"
  | "OperationFailed.ResourceIsConfiguring";
