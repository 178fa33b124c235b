// Generated from spec/nlb. Do not edit.
export {
  ApiError,
  isApiError,
  NetworkError,
  TimeoutError,
  ValidationError,
  PaginatorError,
  WaiterError,
} from "../runtime/index.js";
export type {
  ClientOptions,
  Credentials,
  CredentialsProvider,
  Issue,
  RequestOptions,
  Paginator,
  WaiterOptions,
} from "../runtime/index.js";
export { nlbApi } from "./api.js";
export type { NlbErrorCode } from "./api.js";
export { NlbClient } from "./client.js";
export type { NlbPaginators } from "./paginators.js";
export type { NlbWaiters } from "./waiters.js";
export {
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
  getJobStatusAction,
  getJobStatusSchema,
  getJobStatusUnchecked,
  validateGetJobStatus,
} from "./actions/GetJobStatus.js";
export type { GetJobStatusErrorCode, GetJobStatusRequest, GetJobStatusResponse } from "./actions/GetJobStatus.js";
