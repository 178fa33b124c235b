// Generated from spec/alb/service.yaml. Do not edit.
import type { Api } from "../runtime/action.js";

/** Application Load Balancer, version 2020-06-16. */
export const albApi: Api = {
  product: "Alb",
  version: "2020-06-16",
  endpoint: "alb.{region}.aliyuncs.com",
  regions: { "cn-hangzhou-finance": "alb.cn-hangzhou.aliyuncs.com" },
  retry: {
    "IncorrectStatus.Listener": "later",
    VipStatusNotSupport: "later",
    "OperationFailed.ResourceGroupStatusCheckFail": "later",
    LockFailed: "later",
    "-21013": "later",
    "-21020": "later",
    "-22001": "later",
    "-22031": "later",
  },
};

/**
 * Error codes that every Action can answer.
 *
 * - `DryRunOperation`: The check that DryRun asked for went well; nothing was changed. Send the request without DryRun
 *   to carry it out.
 * - `Throttling` (retry with backoff): Too many requests of this account in a short time. Wait and call again; wait
 *   longer each time.
 * - `Throttling.User` (retry with backoff): This account has used up its requests for the moment. Wait and call again;
 *   wait longer each time.
 * - `Throttling.Api` (retry with backoff): This Action has used up its requests for the moment. Wait and call again;
 *   wait longer each time.
 * - `Throttling.Api.Risk` (retry with backoff): Risk control holds back requests for this Action. Wait and call again;
 *   wait longer each time.
 * - `Throttling.System` (retry with backoff): The service has more requests than it can take for the moment. Wait and
 *   call again; wait longer each time.
 * - `Rejected.Throttling` (retry with backoff): The request was turned away because there are too many. Wait and call
 *   again; wait longer each time.
 * - `ServiceUnavailable` (retry later): The service cannot answer for the moment. Call again shortly.
 * - `SystemBusy` (retry later): The service is working on another change of the same resource. Call again once the other
 *   change is done.
 * - `IdempotenceProcessing` (retry later): An earlier request with the same ClientToken is still being worked on. Call
 *   again shortly, with the same ClientToken.
 * - `IdempotentParameterMismatch`: An earlier request had the same ClientToken but other parameters. Use a new
 *   ClientToken for a new request.
 * - `IncorrectStatus.Listener` (retry later): A listener is in a state that does not allow this, mostly because of a
 *   change that is under way. Call again once the listener is Running or Stopped.
 * - `ResourceInConfiguring.Listener` (retry later): A listener is still being configured by an earlier call. Call again
 *   once the listener is no longer Configuring.
 * - `VipStatusNotSupport` (retry later): An address of the instance is in a state that does not allow this. Call again
 *   shortly.
 * - `OperationFailed.ResourceGroupStatusCheckFail` (retry later): The check of a resource group's state failed. Call
 *   again shortly.
 * - `LockFailed` (retry later): The resource could not be locked; another change holds it. Call again once the other
 *   change is done.
 * - `-21013` (retry later): A step within the service was busy; no document explains the number. Call again shortly.
 * - `-21020` (retry later): A step within the service was busy; no document explains the number. Call again shortly.
 * - `-22001` (retry later): A step within the service was busy; no document explains the number. Call again shortly.
 * - `-22031` (retry later): A step within the service was busy; no document explains the number. Call again shortly.
 */
export type AlbErrorCode =
  | "DryRunOperation"
  | "Throttling"
  | "Throttling.User"
  | "Throttling.Api"
  | "Throttling.Api.Risk"
  | "Throttling.System"
  | "Rejected.Throttling"
  | "ServiceUnavailable"
  | "SystemBusy"
  | "IdempotenceProcessing"
  | "IdempotentParameterMismatch"
  | "IncorrectStatus.Listener"
  | "ResourceInConfiguring.Listener"
  | "VipStatusNotSupport"
  | "OperationFailed.ResourceGroupStatusCheckFail"
  | "LockFailed"
  | "-21013"
  | "-21020"
  | "-22001"
  | "-22031";
