// Generated from spec/slb/service.yaml. Do not edit.
import type { Api } from "../runtime/action.js";

/** Server Load Balancer, version 2014-05-15. */
export const slbApi: Api = {
  product: "Slb",
  version: "2014-05-15",
  endpoint: "slb.{region}.aliyuncs.com",
  hosts: {
    "cn-hangzhou": "slb.aliyuncs.com",
    "cn-hangzhou-finance": "slb.aliyuncs.com",
    "cn-shanghai-finance-1": "slb.aliyuncs.com",
    "cn-shenzhen-finance-1": "slb.aliyuncs.com",
  },
  vpc: { endpoint: "slb-vpc.{region}.aliyuncs.com", hosts: { "cn-hangzhou-finance": "" } },
  regions: {
    ap: "northeast-1 northeast-2 south-1 southeast-1 southeast-2 southeast-3 southeast-5 southeast-6 southeast-7",
    cn: "beijing beijing-finance-1 chengdu fuzhou guangzhou hangzhou hangzhou-finance heyuan heyuan-acdr-1 hongkong huhehaote nanjing qingdao shanghai shanghai-finance-1 shenzhen shenzhen-finance-1 wuhan-lr wulanchabu zhangjiakou zhengzhou-jva",
    eu: "central-1 west-1",
    me: "central-1 east-1",
    na: "south-1",
    us: "east-1 west-1",
  },
};

/**
 * Error codes that every Action can answer.
 *
 * - `Throttling` (HTTP 400, retry with backoff): Too many requests of this account in a short time. Wait and call again;
 *   wait longer each time.
 * - `Throttling.User` (HTTP 400, retry with backoff): This account has used up its requests for the moment. Wait and
 *   call again; wait longer each time.
 * - `Throttling.Api` (HTTP 400, retry with backoff): This Action has used up its requests for the moment. Wait and call
 *   again; wait longer each time.
 * - `Throttling.Api.Risk` (retry with backoff): Calls of this Action are held back because there are unusually many of
 *   them. Wait and call again; wait longer each time.
 * - `Throttling.System` (retry with backoff): The service as a whole has too many requests for the moment. Wait and call
 *   again; wait longer each time.
 * - `Rejected.Throttling` (retry with backoff): The request was turned away because there are too many. Wait and call
 *   again; wait longer each time.
 * - `ServiceUnavailable` (retry later): The service cannot carry out the request, as a rule only for the moment. Call
 *   again shortly. When it goes on, read the message: a few wrong requests, such as an instance name in use, are
 *   answered like this too.
 * - `SystemBusy` (HTTP 449, retry later): The service is too busy for the request at the moment, with an earlier change
 *   for example. Call again shortly; change one thing of an instance at a time.
 * - `OperationBusy` (HTTP 400, retry later): Another operation on the same resource is still running. Call again once it
 *   has ended.
 * - `ServiceIsConfiguring` (HTTP 400, retry later): The instance is still being configured by an earlier call. Call
 *   again shortly.
 * - `ServiceIsStopping` (HTTP 409, retry later): The listener is being stopped. Call again once it has stopped.
 * - `BackendServer.configuring` (HTTP 409, retry later): An earlier change of the instance has not been completed. Call
 *   again shortly; change one thing of an instance at a time.
 * - `AclEntryProcessing` (retry later): An earlier change of an access control list's entries has not taken effect yet.
 *   Call again shortly; change several entries of a list in one call.
 */
export type SlbErrorCode =
  | "Throttling"
  | "Throttling.User"
  | "Throttling.Api"
  | "Throttling.Api.Risk"
  | "Throttling.System"
  | "Rejected.Throttling"
  | "ServiceUnavailable"
  | "SystemBusy"
  | "OperationBusy"
  | "ServiceIsConfiguring"
  | "ServiceIsStopping"
  | "BackendServer.configuring"
  | "AclEntryProcessing";
