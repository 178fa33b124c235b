// Generated from spec/slb/certificate/UploadServerCertificate.yaml. Do not edit.
import { checked, type Action, type CheckedAction } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import {
  checkMembers,
  doubtful,
  hasOthers,
  isRecord,
  mayBeString,
  membersOf,
  noObject,
  standardSchema,
  valueAt,
  violated,
  within,
  type Forbidden,
  type Members,
} from "../../runtime/validation.js";
import { slbApi, type SlbErrorCode } from "../api.js";

/**
 * The parameters of {@link uploadServerCertificate}.
 *
 * - `certificate-and-key`: ServerCertificate and PrivateKey are required unless AliCloudCertificateId is given. Without
 *   the id of an Alibaba Cloud certificate the certificate and its key must be uploaded.
 * - `ali-cloud-certificate` (warning): AliCloudCertificateName and AliCloudCertificateRegionId are required when
 *   AliCloudCertificateId is given. The service's reference page wants id, name and region of an Alibaba Cloud
 *   certificate together.
 */
export type UploadServerCertificateRequest = UploadServerCertificateRequestMembers &
  ({ AliCloudCertificateId: string } | { ServerCertificate: string; PrivateKey: string });

/** The members of {@link UploadServerCertificateRequest}. */
export interface UploadServerCertificateRequestMembers {
  /**
   * The region to keep the certificate in.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The certificate in PEM form. */
  ServerCertificate?: string | undefined;
  /**
   * The certificate's private key in PEM form.
   *
   * Secret.
   */
  PrivateKey?: string | undefined;
  /**
   * A text to recognise the certificate by.
   *
   * Characters: from 1 to 80.
   *
   * Documented today: an English letter, then letters, digits, periods, underscores and hyphens.
   */
  ServerCertificateName?: string | undefined;
  /** The certificate to take over from Alibaba Cloud's certificate service, by the id it has there. */
  AliCloudCertificateId?: string | undefined;
  /** The name that the certificate has in Alibaba Cloud's certificate service. */
  AliCloudCertificateName?: string | undefined;
  /** The region in which Alibaba Cloud's certificate service holds the certificate to take over. */
  AliCloudCertificateRegionId?: string | undefined;
  /** The resource group to put the certificate in. */
  ResourceGroupId?: string | undefined;
  /**
   * Tags to attach to the new certificate.
   *
   * Elements: at most 20.
   */
  Tag?: Array<UploadServerCertificateRequestTag> | undefined;
}

/** An element of `Tag`. */
export interface UploadServerCertificateRequestTag {
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

/** What {@link uploadServerCertificate} answers. */
export interface UploadServerCertificateResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /** The id of the new server certificate. */
  ServerCertificateId: string;
  /** A text to recognise the server certificate by. */
  ServerCertificateName: string;
  /** The certificate's hash in pairs of hexadecimal digits, to compare with the certificate you hold. */
  Fingerprint: string;
  /** The common name in the certificate, for a server certificate its main domain. */
  CommonName: string;
  /** The further domains that the certificate is valid for. */
  SubjectAlternativeNames: Array<string>;
  /** When the certificate was uploaded, in UTC. */
  CreateTime: string;
  /**
   * When the certificate was uploaded, counted from the start of 1970 in UTC.
   *
   * Unit: milliseconds.
   */
  CreateTimeStamp: number;
  /** When the certificate stops being valid, in UTC. */
  ExpireTime: string;
  /**
   * When the certificate stops being valid, counted from the start of 1970 in UTC.
   *
   * Unit: milliseconds.
   */
  ExpireTimeStamp: number;
  /** The region that holds the certificate. */
  RegionId: string;
  /** The resource group that the certificate belongs to. */
  ResourceGroupId: string;
  /**
   * Where the certificate came from.
   *
   * - `0`: Not from Alibaba Cloud's certificate service.
   * - `1`: Taken over from Alibaba Cloud's certificate service.
   */
  IsAliCloudCertificate: number;
  /** The id that the certificate has in Alibaba Cloud's certificate service. */
  AliCloudCertificateId: string;
  /** The name that the certificate has in Alibaba Cloud's certificate service. */
  AliCloudCertificateName: string;
}

/** The known codes of an `ApiError` of {@link uploadServerCertificate}; the service may answer others. */
export type UploadServerCertificateErrorCode = SlbErrorCode;

const uploadServerCertificateTagKeyForbidden: Forbidden = [
  ["aliyun", "acs:"],
  ["http://", "https://"],
];
const uploadServerCertificateTagMembers: Members = /* @__PURE__ */ membersOf(() => ({
  Key: { string: [1, 128], not: uploadServerCertificateTagKeyForbidden },
  Value: { string: [-Infinity, 128], not: uploadServerCertificateTagKeyForbidden },
}));
const uploadServerCertificateMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  ServerCertificate: "string",
  PrivateKey: "string",
  ServerCertificateName: { string: [1, 80] },
  AliCloudCertificateId: "string",
  AliCloudCertificateName: "string",
  AliCloudCertificateRegionId: "string",
  ResourceGroupId: "string",
  Tag: { list: { of: uploadServerCertificateTagMembers }, size: [-Infinity, 20] },
}));
const uploadServerCertificateTagKeyIsForbidden: (text: string) => boolean = (text) =>
  text.startsWith("aliyun") || text.startsWith("acs:") || text.includes("http://") || text.includes("https://");

/** Checks the parameters of UploadServerCertificate without sending them. Returns all issues, warnings too. */
export function validateUploadServerCertificate(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const {
    RegionId,
    ServerCertificate,
    PrivateKey,
    ServerCertificateName,
    AliCloudCertificateId,
    AliCloudCertificateName,
    AliCloudCertificateRegionId,
    ResourceGroupId,
    Tag,
  } = params;
  if (
    hasOthers(params, uploadServerCertificateMembers) ||
    !mayBeString(RegionId) ||
    !mayBeString(ServerCertificate) ||
    !mayBeString(PrivateKey) ||
    (ServerCertificateName != null && !within(ServerCertificateName, 1, 80)) ||
    !mayBeString(AliCloudCertificateId) ||
    !mayBeString(AliCloudCertificateName) ||
    !mayBeString(AliCloudCertificateRegionId) ||
    !mayBeString(ResourceGroupId) ||
    (Tag != null &&
      (!Array.isArray(Tag) ||
        Tag.length > 20 ||
        Tag.findIndex(
          (item: unknown) =>
            !isRecord(item) ||
            hasOthers(item, uploadServerCertificateTagMembers) ||
            (item.Key != null && (!within(item.Key, 1, 128) || uploadServerCertificateTagKeyIsForbidden(item.Key))) ||
            (item.Value != null &&
              (!within(item.Value, 0, 128) || uploadServerCertificateTagKeyIsForbidden(item.Value))),
        ) >= 0))
  ) {
    checkMembers(issues, params, uploadServerCertificateMembers);
  }
  if (AliCloudCertificateId == null) {
    for (const path of ["ServerCertificate", "PrivateKey"]) {
      if (valueAt(params, path) == null) {
        violated(
          issues,
          path,
          "certificate-and-key",
          "is required unless AliCloudCertificateId is given. Without the id of an Alibaba Cloud certificate the certificate and its key must be uploaded.",
        );
      }
    }
  }
  if (AliCloudCertificateId != null) {
    for (const path of ["AliCloudCertificateName", "AliCloudCertificateRegionId"]) {
      if (valueAt(params, path) == null) {
        doubtful(
          issues,
          path,
          "ali-cloud-certificate",
          "is required when AliCloudCertificateId is given. The service's reference page wants id, name and region of an Alibaba Cloud certificate together.",
        );
      }
    }
  }
  return issues;
}

/** {@link validateUploadServerCertificate} as a Standard Schema (https://standardschema.dev). */
export const uploadServerCertificateSchema: StandardSchemaV1<UploadServerCertificateRequest> =
  /* @__PURE__ */ standardSchema<UploadServerCertificateRequest>(validateUploadServerCertificate);

/** {@link uploadServerCertificateAction} without the validator, which a bundle then leaves out. */
export const uploadServerCertificateUnchecked: Action<UploadServerCertificateRequest, UploadServerCertificateResponse> =
  {
    api: slbApi,
    name: "UploadServerCertificate",
    sensitive: ["PrivateKey"],
    fromClient: { RegionId: "regionId" },
    response: {
      RequestId: "string",
      ServerCertificateId: "string",
      ServerCertificateName: "string",
      Fingerprint: "string",
      CommonName: "string",
      SubjectAlternativeNames: { list: "string", wrapper: "SubjectAlternativeName" },
      CreateTime: "string",
      CreateTimeStamp: "long",
      ExpireTime: "string",
      ExpireTimeStamp: "long",
      RegionId: "string",
      ResourceGroupId: "string",
      IsAliCloudCertificate: "integer",
      AliCloudCertificateId: "string",
      AliCloudCertificateName: "string",
    },
  };

/** Describes UploadServerCertificate to `RpcClient.call`. */
export const uploadServerCertificateAction: CheckedAction<
  UploadServerCertificateRequest,
  UploadServerCertificateResponse
> = /* @__PURE__ */ checked(uploadServerCertificateUnchecked, validateUploadServerCertificate);

/**
 * Upload a server certificate, or take one over from Alibaba Cloud's certificate service.
 *
 * Either gives the certificate and its private key as PEM text, or names a certificate that Alibaba Cloud's certificate
 * service holds. One call adds one certificate: certificate and key are stored together or not at all.
 * HTTPS listeners refer to the certificate by the id in the response. It is kept in one region only.
 */
export function uploadServerCertificate(
  client: RpcClient,
  params: UploadServerCertificateRequest,
  options?: RequestOptions,
): Promise<UploadServerCertificateResponse> {
  return client.call(uploadServerCertificateAction, params, options);
}
