// Generated from spec/ens. Do not edit.
export {
  createLoadBalancerHTTPSListener,
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
