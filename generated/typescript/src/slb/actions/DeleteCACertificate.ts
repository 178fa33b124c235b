// Generated from spec/slb/certificate/DeleteCACertificate.yaml. Do not edit.
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
  type Members,
} from "../../runtime/validation.js";
import { slbApi, type SlbErrorCode } from "../api.js";

/** The parameters of {@link deleteCACertificate}. */
export interface DeleteCACertificateRequest {
  /**
   * The region that holds the certificate.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The CA certificate to delete. */
  CACertificateId: string;
}

/** What {@link deleteCACertificate} answers. */
export interface DeleteCACertificateResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/** The known codes of an `ApiError` of {@link deleteCACertificate}; the service may answer others. */
export type DeleteCACertificateErrorCode = SlbErrorCode;

const deleteCACertificateMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  CACertificateId: { string: [], required: true },
}));

/** Checks the parameters of DeleteCACertificate without sending them. Returns all issues, warnings too. */
export function validateDeleteCACertificate(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, CACertificateId } = params;
  if (hasOthers(params, deleteCACertificateMembers) || !mayBeString(RegionId) || typeof CACertificateId !== "string") {
    checkMembers(issues, params, deleteCACertificateMembers);
  }
  return issues;
}

/** {@link validateDeleteCACertificate} as a Standard Schema (https://standardschema.dev). */
export const deleteCACertificateSchema: StandardSchemaV1<DeleteCACertificateRequest> =
  /* @__PURE__ */ standardSchema<DeleteCACertificateRequest>(validateDeleteCACertificate);

/** {@link deleteCACertificateAction} without the validator, which a bundle then leaves out. */
export const deleteCACertificateUnchecked: Action<DeleteCACertificateRequest, DeleteCACertificateResponse> = {
  api: slbApi,
  name: "DeleteCACertificate",
  fromClient: { RegionId: "regionId" },
  response: { RequestId: "string" },
};

/** Describes DeleteCACertificate to `RpcClient.call`. */
export const deleteCACertificateAction: CheckedAction<DeleteCACertificateRequest, DeleteCACertificateResponse> =
  /* @__PURE__ */ checked(deleteCACertificateUnchecked, validateDeleteCACertificate);

/**
 * Delete a CA certificate.
 *
 * Removes the certificate for good. One that is still in use, such as that of an HTTPS listener, cannot be deleted:
 * take it off the listener first.
 */
export function deleteCACertificate(
  client: RpcClient,
  params: DeleteCACertificateRequest,
  options?: RequestOptions,
): Promise<DeleteCACertificateResponse> {
  return client.call(deleteCACertificateAction, params, options);
}
