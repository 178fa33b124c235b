// Generated from spec/alb/service.yaml. Do not edit.
import type { Api } from "../runtime/action.js";

/** Application Load Balancer, version 2020-06-16. */
export const albApi: Api = {
  product: "Alb",
  version: "2020-06-16",
  endpoint: "alb.{region}.aliyuncs.com",
  hosts: { "cn-hangzhou-finance": "alb.cn-hangzhou.aliyuncs.com" },
  vpc: { endpoint: "alb-vpc.{region}.aliyuncs.com", hosts: { "cn-hangzhou-finance": "" } },
  regions: {
    ap: "northeast-1 northeast-2 south-1 southeast-1 southeast-2 southeast-3 southeast-5 southeast-6 southeast-7",
    cn: "beijing beijing-finance-1 chengdu fuzhou guangzhou hangzhou hangzhou-finance heyuan heyuan-acdr-1 hongkong nanjing qingdao shanghai shanghai-finance-1 shenzhen shenzhen-finance-1 wuhan-lr wulanchabu zhangjiakou zhengzhou-jva",
    eu: "central-1 west-1",
    me: "central-1 east-1",
    na: "south-1",
    us: "east-1 southeast-1 west-1",
  },
  retry: {
    "IncorrectStatus.Listener": "later",
    "IncorrectStatus.Acl": "later",
    "IncorrectStatus.HealthCheckTemplate": "later",
    "IncorrectStatus.Rule": "later",
    "IncorrectStatus.SecurityPolicy": "later",
    "IncorrectStatus.ServerGroup": "later",
    "Conflict.Acl": "later",
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
 * - `IncorrectStatus.Acl` (retry later): The access control list is in a state that does not allow the change for the
 *   moment. Call again once its own change is done.
 * - `IncorrectStatus.HealthCheckTemplate` (retry later): The health check template is in a state that does not allow the
 *   change for the moment. Call again once its own change is done.
 * - `IncorrectStatus.Rule` (retry later): The forwarding rule is in a state that does not allow the change for the
 *   moment. Call again once its own change is done.
 * - `IncorrectStatus.SecurityPolicy` (retry later): The security policy is in a state that does not allow the change for
 *   the moment. Call again once its own change is done.
 * - `IncorrectStatus.ServerGroup` (retry later): The server group is in a state that does not allow the change for the
 *   moment. Call again once its own change is done.
 * - `Conflict.Acl` (retry later): Another change of the same access control list is being carried out. Call again once
 *   the other change is done.
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
  | "IncorrectStatus.Acl"
  | "IncorrectStatus.HealthCheckTemplate"
  | "IncorrectStatus.Rule"
  | "IncorrectStatus.SecurityPolicy"
  | "IncorrectStatus.ServerGroup"
  | "Conflict.Acl"
  | "ResourceInConfiguring.Listener"
  | "VipStatusNotSupport"
  | "OperationFailed.ResourceGroupStatusCheckFail"
  | "LockFailed"
  | "-21013"
  | "-21020"
  | "-22001"
  | "-22031";
