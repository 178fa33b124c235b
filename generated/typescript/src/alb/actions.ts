// Generated from spec/alb. Do not edit.
export {
  createListener,
  createListenerAction,
  createListenerSchema,
  validateCreateListener,
} from "./actions/CreateListener.js";
export type {
  CreateListenerErrorCode,
  CreateListenerRequest,
  CreateListenerRequestCaCertificate,
  CreateListenerRequestCertificate,
  CreateListenerRequestDefaultAction,
  CreateListenerRequestDefaultActionForwardGroupConfig,
  CreateListenerRequestDefaultActionForwardGroupConfigServerGroupTuple,
  CreateListenerRequestMembers,
  CreateListenerRequestQuicConfig,
  CreateListenerRequestTag,
  CreateListenerRequestXForwardedForConfig,
  CreateListenerResponse,
} from "./actions/CreateListener.js";
