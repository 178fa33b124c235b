// Generated from spec/slb/certificate/UploadCACertificate.yaml. Do not edit.
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
  wrongLength,
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
   * A name for the certificate.
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
  /** The name of the CA certificate. */
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

const uploadCACertificateMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "RegionId",
  "CACertificate",
  "CACertificateName",
  "ResourceGroupId",
  "Tag",
]);
const uploadCACertificateTagMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["Key", "Value"]);

/** Checks the parameters of UploadCACertificate without sending them. Returns all issues, warnings too. */
export function validateUploadCACertificate(params: unknown): Issue[] {
  const issues: Issue[] = [];
  if (!isRecord(params)) {
    error(issues, "", "type", "The parameters must be an object.");
    return issues;
  }
  unknownMembers(issues, params, uploadCACertificateMembers, "");
  const { RegionId, CACertificate, CACertificateName, ResourceGroupId, Tag } = params;
  if (RegionId != null && typeof RegionId !== "string") {
    mistyped(issues, "RegionId");
  }
  if (typeof CACertificate !== "string") {
    required(issues, "CACertificate", CACertificate);
  }
  if (CACertificateName != null && typeof CACertificateName !== "string") {
    mistyped(issues, "CACertificateName");
  }
  if (ResourceGroupId != null && typeof ResourceGroupId !== "string") {
    mistyped(issues, "ResourceGroupId");
  }
  if (Tag != null) {
    if (!Array.isArray(Tag)) {
      mistyped(issues, "Tag", "a list");
    } else {
      if (Tag.length > 20) {
        violated(issues, "Tag", "size", "must have at most 20 elements.");
      }
      for (let index1 = 0; index1 < Tag.length; index1++) {
        const item1: unknown = Tag[index1];
        if (!isRecord(item1)) {
          mistyped(issues, `Tag[${index1}]`, "an object");
        } else {
          unknownMembers(issues, item1, uploadCACertificateTagMembers, `Tag[${index1}]`);
          const { Key, Value } = item1;
          if (Key != null) {
            if (typeof Key !== "string") {
              mistyped(issues, `Tag[${index1}].Key`);
            } else {
              if (!within(Key, 1, 128)) {
                wrongLength(issues, `Tag[${index1}].Key`, "from 1 to 128");
              }
              if (
                Key.startsWith("aliyun") ||
                Key.startsWith("acs:") ||
                Key.includes("http://") ||
                Key.includes("https://")
              ) {
                violated(
                  issues,
                  `Tag[${index1}].Key`,
                  "not",
                  'must not start with "aliyun" or "acs:" or contain "http://" or "https://".',
                );
              }
            }
          }
          if (Value != null) {
            if (typeof Value !== "string") {
              mistyped(issues, `Tag[${index1}].Value`);
            } else {
              if (!within(Value, 0, 128)) {
                wrongLength(issues, `Tag[${index1}].Value`, "at most 128");
              }
              if (
                Value.startsWith("aliyun") ||
                Value.startsWith("acs:") ||
                Value.includes("http://") ||
                Value.includes("https://")
              ) {
                violated(
                  issues,
                  `Tag[${index1}].Value`,
                  "not",
                  'must not start with "aliyun" or "acs:" or contain "http://" or "https://".',
                );
              }
            }
          }
        }
      }
    }
  }
  return issues;
}

/** {@link validateUploadCACertificate} as a Standard Schema (https://standardschema.dev). */
export const uploadCACertificateSchema: StandardSchemaV1<UploadCACertificateRequest> =
  /* @__PURE__ */ standardSchema<UploadCACertificateRequest>(validateUploadCACertificate);

/** Describes UploadCACertificate to `RpcClient.call`. */
export const uploadCACertificateAction: Action<UploadCACertificateRequest, UploadCACertificateResponse> = {
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
  validate: validateUploadCACertificate,
};

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
