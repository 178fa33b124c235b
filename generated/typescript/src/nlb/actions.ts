// Generated from spec/nlb. Do not edit.
export {
  createListener,
  createListenerAction,
  createListenerSchema,
  validateCreateListener,
} from "./actions/CreateListener.js";
export type {
  CreateListenerErrorCode,
  CreateListenerRequest,
  CreateListenerRequestMembers,
  CreateListenerRequestProxyProtocolV2Config,
  CreateListenerRequestTag,
  CreateListenerResponse,
} from "./actions/CreateListener.js";
