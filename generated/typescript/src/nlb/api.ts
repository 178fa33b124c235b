// Generated from spec/nlb/service.yaml. Do not edit.
import type { Api } from "../runtime/action.js";

/** Network Load Balancer, version 2022-04-30. */
export const nlbApi: Api = {
  product: "Nlb",
  version: "2022-04-30",
  endpoint: "nlb.{region}.aliyuncs.com",
  vpc: { endpoint: "nlb-vpc.{region}.aliyuncs.com" },
  regions: {
    ap: "northeast-1 northeast-2 south-1 southeast-1 southeast-3 southeast-5 southeast-6 southeast-7",
    cn: "beijing beijing-finance-1 chengdu fuzhou guangzhou hangzhou heyuan heyuan-acdr-1 hongkong nanjing qingdao shanghai shanghai-finance-1 shenzhen shenzhen-finance-1 wuhan-lr wulanchabu zhangjiakou zhengzhou-jva",
    eu: "central-1 west-1",
    me: "central-1 east-1",
    na: "south-1",
    us: "east-1 west-1",
  },
  retry: { "Conflict.Lock": "later", "IncorrectStatus.serverGroup": "later", "IncorrectStatus.Ipv6Gateway": "later" },
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
 * - `IncorrectStatus.serverGroup` (retry later): The server group is in a state that does not allow the change for the
 *   moment. Call again once the server group is available.
 * - `ResourceInConfiguring.loadbalancer` (retry later): The instance is still being configured by an earlier call. Call
 *   again once it is done.
 * - `IncorrectStatus.Ipv6Gateway` (retry later): The IPv6 gateway of the VPC is being changed. Call again once the
 *   gateway is available.
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
  | "OperationFailed.ResourceIsConfiguring"
  | "IncorrectStatus.serverGroup"
  | "ResourceInConfiguring.loadbalancer"
  | "IncorrectStatus.Ipv6Gateway";
