// Generated from spec/ens. Do not edit.
export { ApiError, isApiError, NetworkError, TimeoutError, ValidationError } from "../runtime/index.js";
export type { ClientOptions, Credentials, CredentialsProvider, Issue, RequestOptions } from "../runtime/index.js";
export { ensApi } from "./api.js";
export type { EnsErrorCode } from "./api.js";
export { EnsClient } from "./client.js";
export {
  createLoadBalancerHTTPSListenerAction,
  createLoadBalancerHTTPSListenerSchema,
  createLoadBalancerHTTPSListenerUnchecked,
  validateCreateLoadBalancerHTTPSListener,
} from "./actions/CreateLoadBalancerHTTPSListener.js";
export type {
  CreateLoadBalancerHTTPSListenerErrorCode,
  CreateLoadBalancerHTTPSListenerRequest,
  CreateLoadBalancerHTTPSListenerResponse,
} from "./actions/CreateLoadBalancerHTTPSListener.js";
