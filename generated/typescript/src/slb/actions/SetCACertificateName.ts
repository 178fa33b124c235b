// Generated from spec/slb/certificate/SetCACertificateName.yaml. Do not edit.
import type { Action } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import {
  error,
  isRecord,
  mistyped,
  required,
  standardSchema,
  unknownMembers,
  violated,
  within,
} from "../../runtime/validation.js";
import { slbApi, type SlbErrorCode } from "../api.js";

/** The parameters of {@link setCACertificateName}. */
export interface SetCACertificateNameRequest {
  /**
   * The region that holds the certificate.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The CA certificate to rename. */
  CACertificateId: string;
  /**
   * The new name.
   *
   * Characters: from 1 to 80.
   *
   * It starts with a letter, Chinese ones included, followed by letters, digits, periods, underscores and hyphens.
   */
  CACertificateName: string;
}

/** What {@link setCACertificateName} answers. */
export interface SetCACertificateNameResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
}

/** The known codes of an `ApiError` of {@link setCACertificateName}; the service may answer others. */
export type SetCACertificateNameErrorCode = SlbErrorCode;
const setCACertificateNameMembers: Readonly<Record<string, 1>> = {
  RegionId: 1,
  CACertificateId: 1,
  CACertificateName: 1,
};

/** Checks the parameters of SetCACertificateName without sending them; all issues, none when there is nothing to say. */
export function validateSetCACertificateName(params: unknown): Issue[] {
  const issues: Issue[] = [];
  if (!isRecord(params)) {
    error(issues, "", "type", "The parameters must be an object.");
    return issues;
  }
  unknownMembers(issues, params, setCACertificateNameMembers, "");
  const { RegionId, CACertificateId, CACertificateName } = params;
  if (RegionId != null) {
    if (typeof RegionId !== "string") {
      mistyped(issues, "RegionId");
    }
  }
  if (CACertificateId == null) {
    required(issues, "CACertificateId");
  } else if (typeof CACertificateId !== "string") {
    mistyped(issues, "CACertificateId");
  }
  if (CACertificateName == null) {
    required(issues, "CACertificateName");
  } else if (typeof CACertificateName !== "string") {
    mistyped(issues, "CACertificateName");
  } else if (!within(CACertificateName, 1, 80)) {
    violated(issues, "CACertificateName", "length", "must have from 1 to 80 characters.");
  }
  return issues;
}

/** {@link validateSetCACertificateName} as a Standard Schema (https://standardschema.dev). */
export const setCACertificateNameSchema: StandardSchemaV1<SetCACertificateNameRequest> =
  /* @__PURE__ */ standardSchema<SetCACertificateNameRequest>(validateSetCACertificateName);
/** Describes SetCACertificateName to `RpcClient.call`. */
export const setCACertificateNameAction: Action<SetCACertificateNameRequest, SetCACertificateNameResponse> = {
  api: slbApi,
  name: "SetCACertificateName",
  fromClient: { RegionId: "regionId" },
  response: { RequestId: "string" },
  validate: validateSetCACertificateName,
};

/**
 * Rename a CA certificate.
 *
 * Only the name changes; listeners refer to the certificate by its id and are not affected.
 */
export function setCACertificateName(
  client: RpcClient,
  params: SetCACertificateNameRequest,
  options?: RequestOptions,
): Promise<SetCACertificateNameResponse> {
  return client.call(setCACertificateNameAction, params, options);
}
