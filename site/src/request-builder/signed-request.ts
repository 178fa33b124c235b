/** The request as the SDK would send it. */
import type { CheckedAction } from "../../../generated/typescript/src/runtime/action.js";
import { type Credentials, resolveCredentials } from "../../../generated/typescript/src/runtime/credentials.js";
import { resolveEndpoint } from "../../../generated/typescript/src/runtime/endpoint.js";
import { ConfigurationError } from "../../../generated/typescript/src/runtime/errors.js";
import type { SignedRequest, Stamp } from "../../../generated/typescript/src/runtime/request.js";
import { serialize } from "../../../generated/typescript/src/runtime/serialize.js";
import { signV1 } from "../../../generated/typescript/src/runtime/sign-v1.js";
import { signV3 } from "../../../generated/typescript/src/runtime/sign-v3.js";

/** An Action of the SDK, whatever its parameters. */
export type AnyAction = CheckedAction<object, object>;

/** The options of a client that a signed request depends on. */
export interface ClientFacts {
  readonly regionId: string;
  readonly credentials: Credentials;
}

/** The request by each of the signatures. */
export interface SignedRequests {
  readonly v1: SignedRequest;
  readonly v3: SignedRequest;
}

/** The parameters with those that the client fills in, as the SDK checks and sends them. */
export function filledIn(action: AnyAction, params: object, regionId: string): Record<string, unknown> {
  const filled: Record<string, unknown> = { ...params };
  for (const name of Object.keys(action.fromClient ?? {})) filled[name] ??= regionId;
  return filled;
}

/** Why an API has no host in a region; undefined if it has one. */
export function regionFault(action: AnyAction, regionId: string): string | undefined {
  try {
    resolveEndpoint(action.api, { regionId });
    return undefined;
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
}

/**
 * Signs a request by both signatures. Rejects with a ConfigurationError for a region that the API has no host in, with a
 * CredentialsError for a key that cannot be one, and with a TypeError for a value that cannot be sent.
 */
export async function signRequest(
  action: AnyAction,
  params: object,
  { regionId, credentials }: ClientFacts,
  stamp: Stamp,
): Promise<SignedRequests> {
  const request = {
    method: action.method ?? "POST",
    endpoint: resolveEndpoint(action.api, { regionId }),
    action: action.name,
    version: action.api.version,
    ...serialize(filledIn(action, params, regionId), action.parameters, action.method, action.parametersIn),
  } as const;
  await resolveCredentials(credentials);
  const [v1, v3] = await Promise.all([signV1(request, credentials, stamp), signV3(request, credentials, stamp)]);
  return { v1, v3 };
}
