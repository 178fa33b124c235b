// Generated from spec/slb/certificate/UploadCACertificate.yaml. Do not edit.
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
  type Forbidden,
  type Members,
} from "../../runtime/validation.js";
import { slbApi, type SlbErrorCode } from "../api.js";

/** The parameters of {@link uploadCACertificate}. */
export interface UploadCACertificateRequest {
  /**
   * The region to keep the certificate in.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The CA certificate in PEM form. */
  CACertificate: string;
  /**
   * A text to recognise the certificate by.
   *
   * SetCACertificateName takes 1 to 80 characters; for this Action no source gives a limit.
   */
  CACertificateName?: string | undefined;
  /** The resource group to put the certificate in. */
  ResourceGroupId?: string | undefined;
  /**
   * Tags to attach to the new certificate.
   *
   * Elements: at most 20.
   */
  Tag?: Array<UploadCACertificateRequestTag> | undefined;
}

/** An element of `Tag`. */
export interface UploadCACertificateRequestTag {
  /**
   * The key of the tag.
   *
   * Characters: from 1 to 128. Must not start with "aliyun" or "acs:" or contain "http://" or "https://".
   */
  Key?: string | undefined;
  /**
   * The value of the tag; it may be empty.
   *
   * Characters: at most 128. Must not start with "aliyun" or "acs:" or contain "http://" or "https://".
   */
  Value?: string | undefined;
}

/** What {@link uploadCACertificate} answers. */
export interface UploadCACertificateResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /** The id of the new CA certificate. */
  CACertificateId: string;
  /** A text to recognise the CA certificate by. */
  CACertificateName: string;
  /** The certificate's hash in pairs of hexadecimal digits, to compare with the certificate you hold. */
  Fingerprint: string;
  /** The common name in the certificate, for a server certificate its main domain. */
  CommonName: string;
  /** When the certificate was uploaded, in UTC. */
  CreateTime: string;
  /**
   * When the certificate was uploaded, counted from the start of 1970 in UTC.
   *
   * Unit: milliseconds.
   */
  CreateTimeStamp: number;
  /**
   * When the certificate was uploaded, counted from the start of 1970 in UTC.
   *
   * Unit: milliseconds.
   *
   * @deprecated Use CreateTimeStamp.
   */
  TimeStamp?: number;
  /** When the certificate stops being valid, in UTC. */
  ExpireTime: string;
  /**
   * When the certificate stops being valid, counted from the start of 1970 in UTC.
   *
   * Unit: milliseconds.
   */
  ExpireTimeStamp: number;
  /** The resource group that the certificate belongs to. */
  ResourceGroupId: string;
}

/** The known codes of an `ApiError` of {@link uploadCACertificate}; the service may answer others. */
export type UploadCACertificateErrorCode = SlbErrorCode;

const uploadCACertificateTagKeyForbidden: Forbidden = [
  ["aliyun", "acs:"],
  ["http://", "https://"],
];
const uploadCACertificateTagMembers: Members = /* @__PURE__ */ membersOf(() => ({
  Key: { string: [1, 128], not: uploadCACertificateTagKeyForbidden },
  Value: { string: [-Infinity, 128], not: uploadCACertificateTagKeyForbidden },
}));
const uploadCACertificateMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  CACertificate: { string: [], required: true },
  CACertificateName: "string",
  ResourceGroupId: "string",
  Tag: { list: { of: uploadCACertificateTagMembers }, size: [-Infinity, 20] },
}));
const uploadCACertificateTagKeyIsForbidden: (text: string) => boolean = (text) =>
  text.startsWith("aliyun") || text.startsWith("acs:") || text.includes("http://") || text.includes("https://");

/** Checks the parameters of UploadCACertificate without sending them. Returns all issues, warnings too. */
export function validateUploadCACertificate(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, CACertificate, CACertificateName, ResourceGroupId, Tag } = params;
  if (
    hasOthers(params, uploadCACertificateMembers) ||
    !mayBeString(RegionId) ||
    typeof CACertificate !== "string" ||
    !mayBeString(CACertificateName) ||
    !mayBeString(ResourceGroupId) ||
    (Tag != null &&
      (!Array.isArray(Tag) ||
        Tag.length > 20 ||
        Tag.findIndex(
          (item: unknown) =>
            !isRecord(item) ||
            hasOthers(item, uploadCACertificateTagMembers) ||
            (item.Key != null && (!within(item.Key, 1, 128) || uploadCACertificateTagKeyIsForbidden(item.Key))) ||
            (item.Value != null && (!within(item.Value, 0, 128) || uploadCACertificateTagKeyIsForbidden(item.Value))),
        ) >= 0))
  ) {
    checkMembers(issues, params, uploadCACertificateMembers);
  }
  return issues;
}

/** {@link validateUploadCACertificate} as a Standard Schema (https://standardschema.dev). */
export const uploadCACertificateSchema: StandardSchemaV1<UploadCACertificateRequest> =
  /* @__PURE__ */ standardSchema<UploadCACertificateRequest>(validateUploadCACertificate);

/** {@link uploadCACertificateAction} without the validator, which a bundle then leaves out. */
export const uploadCACertificateUnchecked: Action<UploadCACertificateRequest, UploadCACertificateResponse> = {
  api: slbApi,
  name: "UploadCACertificate",
  fromClient: { RegionId: "regionId" },
  response: {
    RequestId: "string",
    CACertificateId: "string",
    CACertificateName: "string",
    Fingerprint: "string",
    CommonName: "string",
    CreateTime: "string",
    CreateTimeStamp: "long",
    TimeStamp: "long",
    ExpireTime: "string",
    ExpireTimeStamp: "long",
    ResourceGroupId: "string",
  },
};

/** Describes UploadCACertificate to `RpcClient.call`. */
export const uploadCACertificateAction: CheckedAction<UploadCACertificateRequest, UploadCACertificateResponse> =
  /* @__PURE__ */ checked(uploadCACertificateUnchecked, validateUploadCACertificate);

/**
 * Upload a CA certificate.
 *
 * One call adds one certificate. An HTTPS listener that has a CA certificate asks its clients for certificates
 * signed by that authority (mutual authentication). The certificate is kept in one region only.
 */
export function uploadCACertificate(
  client: RpcClient,
  params: UploadCACertificateRequest,
  options?: RequestOptions,
): Promise<UploadCACertificateResponse> {
  return client.call(uploadCACertificateAction, params, options);
}
