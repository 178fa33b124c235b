// Generated from spec/slb/certificate/SetServerCertificateName.yaml. Do not edit.
import { checked, type Action, type CheckedAction } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import {
  checkMembers,
  hasOthers,
  isRecord,
  mayBeString,
  membersOf,
  noObject,
  standardSchema,
  within,
  type Members,
} from "../../runtime/validation.js";
import { slbApi, type SlbErrorCode } from "../api.js";

/** The parameters of {@link setServerCertificateName}. */
export interface SetServerCertificateNameRequest {
  /**
   * The region that holds the certificate.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The server certificate to rename. */
  ServerCertificateId: string;
  /**
   * The new name.
   *
   * Characters: from 1 to 80.
   *
   * Safe by both sources: an English letter, then letters, digits, periods, underscores and hyphens.
   */
  ServerCertificateName: string;
}

/** What {@link setServerCertificateName} answers. */
export interface SetServerCertificateNameResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/** The known codes of an `ApiError` of {@link setServerCertificateName}; the service may answer others. */
export type SetServerCertificateNameErrorCode = SlbErrorCode;

const setServerCertificateNameMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  ServerCertificateId: { string: [], required: true },
  ServerCertificateName: { string: [1, 80], required: true },
}));

/** Checks the parameters of SetServerCertificateName without sending them. Returns all issues, warnings too. */
export function validateSetServerCertificateName(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, ServerCertificateId, ServerCertificateName } = params;
  if (
    hasOthers(params, setServerCertificateNameMembers) ||
    !mayBeString(RegionId) ||
    typeof ServerCertificateId !== "string" ||
    !within(ServerCertificateName, 1, 80)
  ) {
    checkMembers(issues, params, setServerCertificateNameMembers);
  }
  return issues;
}

/** {@link validateSetServerCertificateName} as a Standard Schema (https://standardschema.dev). */
export const setServerCertificateNameSchema: StandardSchemaV1<SetServerCertificateNameRequest> =
  /* @__PURE__ */ standardSchema<SetServerCertificateNameRequest>(validateSetServerCertificateName);

/** {@link setServerCertificateNameAction} without the validator, which a bundle then leaves out. */
export const setServerCertificateNameUnchecked: Action<
  SetServerCertificateNameRequest,
  SetServerCertificateNameResponse
> = {
  api: slbApi,
  name: "SetServerCertificateName",
  fromClient: { RegionId: "regionId" },
  response: { RequestId: "string" },
};

/** Describes SetServerCertificateName to `RpcClient.call`. */
export const setServerCertificateNameAction: CheckedAction<
  SetServerCertificateNameRequest,
  SetServerCertificateNameResponse
> = /* @__PURE__ */ checked(setServerCertificateNameUnchecked, validateSetServerCertificateName);

/**
 * Rename a server certificate.
 *
 * Only the name changes; listeners refer to the certificate by its id and are not affected.
 */
export function setServerCertificateName(
  client: RpcClient,
  params: SetServerCertificateNameRequest,
  options?: RequestOptions,
): Promise<SetServerCertificateNameResponse> {
  return client.call(setServerCertificateNameAction, params, options);
}
