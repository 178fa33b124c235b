// Generated from spec/alb. Do not edit.
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
export { albApi } from "./api.js";
export type { AlbErrorCode } from "./api.js";
export { AlbClient } from "./client.js";
export type { AlbPaginators } from "./paginators.js";
export type { AlbWaiters } from "./waiters.js";
export {
  createListenerAction,
  createListenerSchema,
  createListenerUnchecked,
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
  GetListenerAttributeResponseAclConfig,
  GetListenerAttributeResponseAclConfigAclRelation,
  GetListenerAttributeResponseCaCertificate,
  GetListenerAttributeResponseCertificate,
  GetListenerAttributeResponseDefaultAction,
  GetListenerAttributeResponseDefaultActionForwardGroupConfig,
  GetListenerAttributeResponseDefaultActionForwardGroupConfigServerGroupTuple,
  GetListenerAttributeResponseLogConfig,
  GetListenerAttributeResponseLogConfigAccessLogTracingConfig,
  GetListenerAttributeResponseQuicConfig,
  GetListenerAttributeResponseTag,
  GetListenerAttributeResponseXForwardedForConfig,
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
  ListListenersResponseListenerDefaultAction,
  ListListenersResponseListenerDefaultActionForwardGroupConfig,
  ListListenersResponseListenerDefaultActionForwardGroupConfigServerGroupTuple,
  ListListenersResponseListenerLogConfig,
  ListListenersResponseListenerLogConfigAccessLogTracingConfig,
  ListListenersResponseListenerQuicConfig,
  ListListenersResponseListenerTag,
  ListListenersResponseListenerXForwardedForConfig,
} from "./actions/ListListeners.js";
export {
  listAsynJobsAction,
  listAsynJobsSchema,
  listAsynJobsUnchecked,
  validateListAsynJobs,
} from "./actions/ListAsynJobs.js";
export type {
  ListAsynJobsErrorCode,
  ListAsynJobsRequest,
  ListAsynJobsResponse,
  ListAsynJobsResponseJob,
} from "./actions/ListAsynJobs.js";
