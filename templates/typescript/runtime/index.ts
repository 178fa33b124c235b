export type {
  Action,
  Api,
  CheckedAction,
  DryRunPassed,
  Hosts,
  ParameterTraits,
  ResponseMembers,
  ResponseShape,
  Retry,
  RetryFacts,
} from "./action.js";
export { RpcClient } from "./client.js";
export type { Credentials, CredentialsProvider } from "./credentials.js";
export { environmentCredentials } from "./credentials.js";
export type { AssumeRoleOptions } from "./credentials/assume-role.js";
export { chainCredentials } from "./credentials/chain.js";
export type { CliProfileOptions } from "./credentials/cli-profile.js";
export type { EcsRoleOptions } from "./credentials/ecs-role.js";
export type { FileOptions } from "./credentials/file.js";
export type { OidcOptions } from "./credentials/oidc.js";
export {
  assumeRoleCredentials,
  cliProfileCredentials,
  defaultCredentials,
  ecsRoleCredentials,
  fileCredentials,
  oidcCredentials,
  uriCredentials,
} from "./credentials/providers.js";
export type { RoleSessionOptions } from "./credentials/sts.js";
export type { UriOptions } from "./credentials/uri.js";
export type { ApiErrorDetails, TimeoutKind } from "./errors.js";
export {
  ApiError,
  CallError,
  ConfigurationError,
  CredentialsError,
  isApiError,
  NetworkError,
  ResponseTooLargeError,
  SdkError,
  TimeoutError,
  ValidationError,
} from "./errors.js";
export type { Hook, HookContext, HookRequest, HookResponse } from "./hooks.js";
export type { Issue } from "./issue.js";
export type { LogFields, Logger } from "./logger.js";
export type {
  ClientOptions,
  Fetch,
  FetchInit,
  FetchResponse,
  RequestOptions,
  RetryOptions,
  ValidationMode,
} from "./options.js";
export type { PagesRequest, Paginator } from "./paginate.js";
export { PaginatorError } from "./paginate.js";
export type {
  StandardSchemaIssue,
  StandardSchemaProps,
  StandardSchemaResult,
  StandardSchemaV1,
} from "./standard-schema.js";
export type { HttpRequest, HttpResponse, Transport, TransportFailure, TransportLimits } from "./transport.js";
export { TransportError } from "./transport.js";
export type { WaiterOptions } from "./wait.js";
export type { WaiterErrorDetails, WaiterReason } from "./waiter-error.js";
export { WaiterError } from "./waiter-error.js";
