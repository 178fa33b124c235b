// Generated from spec/slb/certificate/DescribeCACertificates.yaml. Do not edit.
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

/** The parameters of {@link describeCACertificates}. */
export interface DescribeCACertificatesRequest {
  /**
   * The region to list.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** Return only the certificate with this id. */
  CACertificateId?: string | undefined;
  /** Return only certificates of this resource group. */
  ResourceGroupId?: string | undefined;
  /**
   * Return only certificates with these tags.
   *
   * Elements: at most 20.
   */
  Tag?: Array<DescribeCACertificatesRequestTag> | undefined;
}

/** An element of `Tag`. */
export interface DescribeCACertificatesRequestTag {
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

/** What {@link describeCACertificates} answers. */
export interface DescribeCACertificatesResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /** The CA certificates that the request asks for. */
  CACertificates: Array<DescribeCACertificatesResponseCACertificate>;
}

/** An element of `CACertificates`. */
export interface DescribeCACertificatesResponseCACertificate {
  /** Identifies the CA certificate; uploading it returns this id. */
  CACertificateId: string;
  /** A text to recognise the CA certificate by. */
  CACertificateName: string;
  /** The region that holds the certificate. */
  RegionId: string;
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
  /** The tags of the certificate. */
  Tags: Array<DescribeCACertificatesResponseCACertificateTag>;
}

/** An element of `Tags`. */
export interface DescribeCACertificatesResponseCACertificateTag {
  /** What the tag is about. */
  TagKey: string;
  /** What the tag says about it. */
  TagValue: string;
}

/** The known codes of an `ApiError` of {@link describeCACertificates}; the service may answer others. */
export type DescribeCACertificatesErrorCode = SlbErrorCode;

const describeCACertificatesTagKeyForbidden: Forbidden = [
  ["aliyun", "acs:"],
  ["http://", "https://"],
];
const describeCACertificatesTagMembers: Members = /* @__PURE__ */ membersOf(() => ({
  Key: { string: [1, 128], not: describeCACertificatesTagKeyForbidden },
  Value: { string: [-Infinity, 128], not: describeCACertificatesTagKeyForbidden },
}));
const describeCACertificatesMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  CACertificateId: "string",
  ResourceGroupId: "string",
  Tag: { list: { of: describeCACertificatesTagMembers }, size: [-Infinity, 20] },
}));
const describeCACertificatesTagKeyIsForbidden: (text: string) => boolean = (text) =>
  text.startsWith("aliyun") || text.startsWith("acs:") || text.includes("http://") || text.includes("https://");

/** Checks the parameters of DescribeCACertificates without sending them. Returns all issues, warnings too. */
export function validateDescribeCACertificates(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, CACertificateId, ResourceGroupId, Tag } = params;
  if (
    hasOthers(params, describeCACertificatesMembers) ||
    !mayBeString(RegionId) ||
    !mayBeString(CACertificateId) ||
    !mayBeString(ResourceGroupId) ||
    (Tag != null &&
      (!Array.isArray(Tag) ||
        Tag.length > 20 ||
        Tag.findIndex(
          (item: unknown) =>
            !isRecord(item) ||
            hasOthers(item, describeCACertificatesTagMembers) ||
            (item.Key != null && (!within(item.Key, 1, 128) || describeCACertificatesTagKeyIsForbidden(item.Key))) ||
            (item.Value != null &&
              (!within(item.Value, 0, 128) || describeCACertificatesTagKeyIsForbidden(item.Value))),
        ) >= 0))
  ) {
    checkMembers(issues, params, describeCACertificatesMembers);
  }
  return issues;
}

/** {@link validateDescribeCACertificates} as a Standard Schema (https://standardschema.dev). */
export const describeCACertificatesSchema: StandardSchemaV1<DescribeCACertificatesRequest> =
  /* @__PURE__ */ standardSchema<DescribeCACertificatesRequest>(validateDescribeCACertificates);

/** {@link describeCACertificatesAction} without the validator, which a bundle then leaves out. */
export const describeCACertificatesUnchecked: Action<DescribeCACertificatesRequest, DescribeCACertificatesResponse> = {
  api: slbApi,
  name: "DescribeCACertificates",
  effect: "read",
  fromClient: { RegionId: "regionId" },
  response: {
    RequestId: "string",
    CACertificates: {
      list: {
        of: {
          CACertificateId: "string",
          CACertificateName: "string",
          RegionId: "string",
          Fingerprint: "string",
          CommonName: "string",
          CreateTime: "string",
          CreateTimeStamp: "long",
          ExpireTime: "string",
          ExpireTimeStamp: "long",
          ResourceGroupId: "string",
          Tags: { list: { of: { TagKey: "string", TagValue: "string" } }, wrapper: "Tag" },
        },
      },
      wrapper: "CACertificate",
    },
  },
};

/** Describes DescribeCACertificates to `RpcClient.call`. */
export const describeCACertificatesAction: CheckedAction<
  DescribeCACertificatesRequest,
  DescribeCACertificatesResponse
> = /* @__PURE__ */ checked(describeCACertificatesUnchecked, validateDescribeCACertificates);

/**
 * List the CA certificates of a region.
 *
 * Returns all CA certificates of the region, or those that the given filters leave.
 * The certificates' text is never returned.
 */
export function describeCACertificates(
  client: RpcClient,
  params: DescribeCACertificatesRequest = {},
  options?: RequestOptions,
): Promise<DescribeCACertificatesResponse> {
  return client.call(describeCACertificatesAction, params, options);
}
