// Generated from spec/nlb. Do not edit.
export {
  createListener,
  createListenerAction,
  createListenerSchema,
  createListenerUnchecked,
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
export {
  getListenerAttribute,
  getListenerAttributeAction,
  getListenerAttributeSchema,
  getListenerAttributeUnchecked,
  validateGetListenerAttribute,
} from "./actions/GetListenerAttribute.js";
export type {
  GetListenerAttributeErrorCode,
  GetListenerAttributeRequest,
  GetListenerAttributeResponse,
  GetListenerAttributeResponseProxyProtocolV2Config,
  GetListenerAttributeResponseTag,
} from "./actions/GetListenerAttribute.js";
export {
  listListeners,
  listListenersAction,
  listListenersSchema,
  listListenersUnchecked,
  validateListListeners,
} from "./actions/ListListeners.js";
export type {
  ListListenersErrorCode,
  ListListenersRequest,
  ListListenersRequestTag,
  ListListenersResponse,
  ListListenersResponseListener,
  ListListenersResponseListenerProxyProtocolV2Config,
  ListListenersResponseListenerTag,
} from "./actions/ListListeners.js";
export {
  getJobStatus,
  getJobStatusAction,
  getJobStatusSchema,
  getJobStatusUnchecked,
  validateGetJobStatus,
} from "./actions/GetJobStatus.js";
export type { GetJobStatusErrorCode, GetJobStatusRequest, GetJobStatusResponse } from "./actions/GetJobStatus.js";
export { paginateListListeners } from "./paginators.js";
export { waitUntilJobFinished, waitUntilListenerRunning } from "./waiters.js";
