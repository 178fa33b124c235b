// Generated from spec/alb. Do not edit.
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
  listAsynJobs,
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
export { paginateListAsynJobs, paginateListListeners } from "./paginators.js";
export { waitUntilJobFinished, waitUntilListenerRunning } from "./waiters.js";
