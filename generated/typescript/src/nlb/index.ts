// Generated from spec/nlb. Do not edit.
export { ApiError, isApiError, NetworkError, TimeoutError, ValidationError } from "../runtime/index.js";
export type { ClientOptions, Credentials, CredentialsProvider, Issue, RequestOptions } from "../runtime/index.js";
export { nlbApi } from "./api.js";
export type { NlbErrorCode } from "./api.js";
export { NlbClient } from "./client.js";
export { createListenerAction, createListenerSchema, validateCreateListener } from "./actions/CreateListener.js";
export type {
  CreateListenerErrorCode,
  CreateListenerRequest,
  CreateListenerRequestMembers,
  CreateListenerRequestProxyProtocolV2Config,
  CreateListenerRequestTag,
  CreateListenerResponse,
} from "./actions/CreateListener.js";
