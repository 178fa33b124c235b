// Generated from spec/alb. Do not edit.
export { ApiError, isApiError, NetworkError, TimeoutError, ValidationError } from "../runtime/index.js";
export type { ClientOptions, Credentials, CredentialsProvider, Issue, RequestOptions } from "../runtime/index.js";
export { albApi } from "./api.js";
export type { AlbErrorCode } from "./api.js";
export { AlbClient } from "./client.js";
export { createListenerAction, createListenerSchema, validateCreateListener } from "./actions/CreateListener.js";
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
