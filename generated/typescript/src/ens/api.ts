// Generated from spec/ens/service.yaml. Do not edit.
import type { Api } from "../runtime/action.js";

/** Edge Load Balancer, version 2017-11-10. */
export const ensApi: Api = {
  product: "Ens",
  version: "2017-11-10",
  endpoint: "ens.aliyuncs.com",
  hosts: { "ap-southeast-1": "ens.ap-southeast-1.aliyuncs.com" },
  vpc: {
    hosts: {
      "ap-southeast-1": "ens-vpc.ap-southeast-1.aliyuncs.com",
      "cn-shanghai": "ens.vpc-proxy.aliyuncs.com",
      "cn-zhangjiakou": "ens-vpc.cn-zhangjiakou.aliyuncs.com",
    },
  },
  regions: { ap: "southeast-1", cn: "beijing chengdu hangzhou heyuan shanghai wulanchabu zhangjiakou" },
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
 * - `Throttling.Api.Risk` (retry with backoff): A risk control holds back requests for this Action. Wait and call again;
 *   wait longer each time.
 * - `Throttling.System` (retry with backoff): The service has more requests than it can take for the moment. Wait and
 *   call again; wait longer each time.
 * - `Rejected.Throttling` (retry with backoff): The request was turned away because there are too many. Wait and call
 *   again; wait longer each time.
 * - `ServiceUnavailable` (retry later): The service cannot answer for the moment. Call again shortly.
 */
export type EnsErrorCode =
  | "Throttling"
  | "Throttling.User"
  | "Throttling.Api"
  | "Throttling.Api.Risk"
  | "Throttling.System"
  | "Rejected.Throttling"
  | "ServiceUnavailable";
