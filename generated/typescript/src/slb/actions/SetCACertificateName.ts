// Generated from spec/slb/certificate/SetCACertificateName.yaml. Do not edit.
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

const setCACertificateNameMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  CACertificateId: { string: [], required: true },
  CACertificateName: { string: [1, 80], required: true },
}));

/** Checks the parameters of SetCACertificateName without sending them. Returns all issues, warnings too. */
export function validateSetCACertificateName(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, CACertificateId, CACertificateName } = params;
  if (
    hasOthers(params, setCACertificateNameMembers) ||
    !mayBeString(RegionId) ||
    typeof CACertificateId !== "string" ||
    !within(CACertificateName, 1, 80)
  ) {
    checkMembers(issues, params, setCACertificateNameMembers);
  }
  return issues;
}

/** {@link validateSetCACertificateName} as a Standard Schema (https://standardschema.dev). */
export const setCACertificateNameSchema: StandardSchemaV1<SetCACertificateNameRequest> =
  /* @__PURE__ */ standardSchema<SetCACertificateNameRequest>(validateSetCACertificateName);

/** {@link setCACertificateNameAction} without the validator, which a bundle then leaves out. */
export const setCACertificateNameUnchecked: Action<SetCACertificateNameRequest, SetCACertificateNameResponse> = {
  api: slbApi,
  name: "SetCACertificateName",
  fromClient: { RegionId: "regionId" },
  response: { RequestId: "string" },
};

/** Describes SetCACertificateName to `RpcClient.call`. */
export const setCACertificateNameAction: CheckedAction<SetCACertificateNameRequest, SetCACertificateNameResponse> =
  /* @__PURE__ */ checked(setCACertificateNameUnchecked, validateSetCACertificateName);

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
