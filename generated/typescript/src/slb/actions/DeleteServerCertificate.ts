// Generated from spec/slb/certificate/DeleteServerCertificate.yaml. Do not edit.
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

/** The parameters of {@link deleteServerCertificate}. */
export interface DeleteServerCertificateRequest {
  /**
   * The region that holds the certificate.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The server certificate to delete. */
  ServerCertificateId: string;
}

/** What {@link deleteServerCertificate} answers. */
export interface DeleteServerCertificateResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/** The known codes of an `ApiError` of {@link deleteServerCertificate}; the service may answer others. */
export type DeleteServerCertificateErrorCode = SlbErrorCode;

const deleteServerCertificateMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  ServerCertificateId: { string: [], required: true },
}));

/** Checks the parameters of DeleteServerCertificate without sending them. Returns all issues, warnings too. */
export function validateDeleteServerCertificate(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, ServerCertificateId } = params;
  if (
    hasOthers(params, deleteServerCertificateMembers) ||
    !mayBeString(RegionId) ||
    typeof ServerCertificateId !== "string"
  ) {
    checkMembers(issues, params, deleteServerCertificateMembers);
  }
  return issues;
}

/** {@link validateDeleteServerCertificate} as a Standard Schema (https://standardschema.dev). */
export const deleteServerCertificateSchema: StandardSchemaV1<DeleteServerCertificateRequest> =
  /* @__PURE__ */ standardSchema<DeleteServerCertificateRequest>(validateDeleteServerCertificate);

/** {@link deleteServerCertificateAction} without the validator, which a bundle then leaves out. */
export const deleteServerCertificateUnchecked: Action<DeleteServerCertificateRequest, DeleteServerCertificateResponse> =
  {
    api: slbApi,
    name: "DeleteServerCertificate",
    fromClient: { RegionId: "regionId" },
    response: { RequestId: "string" },
  };

/** Describes DeleteServerCertificate to `RpcClient.call`. */
export const deleteServerCertificateAction: CheckedAction<
  DeleteServerCertificateRequest,
  DeleteServerCertificateResponse
> = /* @__PURE__ */ checked(deleteServerCertificateUnchecked, validateDeleteServerCertificate);

/**
 * Delete a server certificate.
 *
 * Removes the certificate and its private key for good. One that is still in use, such as that of an HTTPS listener,
 * cannot be deleted: give the listener another certificate first.
 */
export function deleteServerCertificate(
  client: RpcClient,
  params: DeleteServerCertificateRequest,
  options?: RequestOptions,
): Promise<DeleteServerCertificateResponse> {
  return client.call(deleteServerCertificateAction, params, options);
}
