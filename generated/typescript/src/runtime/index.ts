export type { Action, Api, ParameterTraits, ResponseMembers, ResponseShape, Retry, RetryFacts } from "./action.js";
export { RpcClient } from "./client.js";
export type { Credentials, CredentialsProvider } from "./credentials.js";
export { environmentCredentials } from "./credentials.js";
export type { ApiErrorDetails } from "./errors.js";
export {
  ApiError,
  ConfigurationError,
  CredentialsError,
  isApiError,
  NetworkError,
  SdkError,
  TimeoutError,
  ValidationError,
} from "./errors.js";
export type { Issue } from "./issue.js";
export type {
  ClientOptions,
  Fetch,
  FetchInit,
  FetchResponse,
  Logger,
  RequestOptions,
  ValidationMode,
} from "./options.js";
export type {
  StandardSchemaIssue,
  StandardSchemaProps,
  StandardSchemaResult,
  StandardSchemaV1,
} from "./standard-schema.js";
