// Generated from spec/slb/service.yaml. Do not edit.
import type { Api } from "../runtime/action.js";

/** Server Load Balancer, version 2014-05-15. */
export const slbApi: Api = {
  product: "Slb",
  version: "2014-05-15",
  endpoint: "slb.{region}.aliyuncs.com",
  regions: {
    "cn-hangzhou": "slb.aliyuncs.com",
    "cn-hangzhou-finance": "slb.aliyuncs.com",
    "cn-shanghai-finance-1": "slb.aliyuncs.com",
    "cn-shenzhen-finance-1": "slb.aliyuncs.com",
  },
};

/** Error codes that every Action can answer. */
export type SlbErrorCode =
  | "Throttling"
  | "Throttling.User"
  | "Throttling.Api"
  | "ServiceUnavailable"
  | "SystemBusy"
  | "OperationBusy"
  | "ServiceIsConfiguring"
  | "ServiceIsStopping";
