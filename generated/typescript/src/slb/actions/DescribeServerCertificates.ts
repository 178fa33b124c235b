// Generated from spec/slb/certificate/DescribeServerCertificates.yaml. Do not edit.
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

/** The parameters of {@link describeServerCertificates}. */
export interface DescribeServerCertificatesRequest {
  /**
   * The region to list.
   *
   * Filled in from the client's `regionId`.
   *
   * Needed at endpoints that serve several regions, such as slb.aliyuncs.com.
   */
  RegionId?: string | undefined;
  /** Return only the certificate with this id. */
  ServerCertificateId?: string | undefined;
  /** Return only certificates of this resource group. */
  ResourceGroupId?: string | undefined;
  /**
   * Return only certificates with these tags.
   *
   * Elements: at most 20.
   */
  Tag?: Array<DescribeServerCertificatesRequestTag> | undefined;
}

/** An element of `Tag`. */
export interface DescribeServerCertificatesRequestTag {
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

/** What {@link describeServerCertificates} answers. */
export interface DescribeServerCertificatesResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /** The server certificates that the request asks for. */
  ServerCertificates: Array<DescribeServerCertificatesResponseServerCertificate>;
}

/** An element of `ServerCertificates`. */
export interface DescribeServerCertificatesResponseServerCertificate {
  /** Identifies the server certificate; uploading it returns this id. */
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
  /**
   * Another id of the region that holds the certificate.
   *
   * @deprecated Use RegionId.
   */
  RegionIdAlias?: string;
  /** The resource group that the certificate belongs to. */
  ResourceGroupId: string;
  /**
   * Where the certificate came from.
   *
   * - `0`: Not from Alibaba Cloud's certificate service.
   * - `1`: Taken over from Alibaba Cloud's certificate service.
   */
  IsAliCloudCertificate: number;
  /**
   * The id that the certificate has in Alibaba Cloud's certificate service.
   *
   * Empty or "0" for a certificate that was uploaded as text.
   */
  AliCloudCertificateId: string;
  /**
   * The name that the certificate has in Alibaba Cloud's certificate service.
   *
   * Empty for a certificate that was uploaded as text.
   */
  AliCloudCertificateName: string;
  /** The tags of the certificate. */
  Tags: Array<DescribeServerCertificatesResponseServerCertificateTag>;
}

/** An element of `Tags`. */
export interface DescribeServerCertificatesResponseServerCertificateTag {
  /** What the tag is about. */
  TagKey: string;
  /** What the tag says about it. */
  TagValue: string;
}

/** The known codes of an `ApiError` of {@link describeServerCertificates}; the service may answer others. */
export type DescribeServerCertificatesErrorCode = SlbErrorCode;

const describeServerCertificatesTagKeyForbidden: Forbidden = [
  ["aliyun", "acs:"],
  ["http://", "https://"],
];
const describeServerCertificatesTagMembers: Members = /* @__PURE__ */ membersOf(() => ({
  Key: { string: [1, 128], not: describeServerCertificatesTagKeyForbidden },
  Value: { string: [-Infinity, 128], not: describeServerCertificatesTagKeyForbidden },
}));
const describeServerCertificatesMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  ServerCertificateId: "string",
  ResourceGroupId: "string",
  Tag: { list: { of: describeServerCertificatesTagMembers }, size: [-Infinity, 20] },
}));
const describeServerCertificatesTagKeyIsForbidden: (text: string) => boolean = (text) =>
  text.startsWith("aliyun") || text.startsWith("acs:") || text.includes("http://") || text.includes("https://");

/** Checks the parameters of DescribeServerCertificates without sending them. Returns all issues, warnings too. */
export function validateDescribeServerCertificates(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, ServerCertificateId, ResourceGroupId, Tag } = params;
  if (
    hasOthers(params, describeServerCertificatesMembers) ||
    !mayBeString(RegionId) ||
    !mayBeString(ServerCertificateId) ||
    !mayBeString(ResourceGroupId) ||
    (Tag != null &&
      (!Array.isArray(Tag) ||
        Tag.length > 20 ||
        Tag.findIndex(
          (item: unknown) =>
            !isRecord(item) ||
            hasOthers(item, describeServerCertificatesTagMembers) ||
            (item.Key != null &&
              (!within(item.Key, 1, 128) || describeServerCertificatesTagKeyIsForbidden(item.Key))) ||
            (item.Value != null &&
              (!within(item.Value, 0, 128) || describeServerCertificatesTagKeyIsForbidden(item.Value))),
        ) >= 0))
  ) {
    checkMembers(issues, params, describeServerCertificatesMembers);
  }
  return issues;
}

/** {@link validateDescribeServerCertificates} as a Standard Schema (https://standardschema.dev). */
export const describeServerCertificatesSchema: StandardSchemaV1<DescribeServerCertificatesRequest> =
  /* @__PURE__ */ standardSchema<DescribeServerCertificatesRequest>(validateDescribeServerCertificates);

/** {@link describeServerCertificatesAction} without the validator, which a bundle then leaves out. */
export const describeServerCertificatesUnchecked: Action<
  DescribeServerCertificatesRequest,
  DescribeServerCertificatesResponse
> = {
  api: slbApi,
  name: "DescribeServerCertificates",
  effect: "read",
  fromClient: { RegionId: "regionId" },
  response: {
    RequestId: "string",
    ServerCertificates: {
      list: {
        of: {
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
          RegionIdAlias: "string",
          ResourceGroupId: "string",
          IsAliCloudCertificate: "integer",
          AliCloudCertificateId: "string",
          AliCloudCertificateName: "string",
          Tags: { list: { of: { TagKey: "string", TagValue: "string" } }, wrapper: "Tag" },
        },
      },
      wrapper: "ServerCertificate",
    },
  },
};

/** Describes DescribeServerCertificates to `RpcClient.call`. */
export const describeServerCertificatesAction: CheckedAction<
  DescribeServerCertificatesRequest,
  DescribeServerCertificatesResponse
> = /* @__PURE__ */ checked(describeServerCertificatesUnchecked, validateDescribeServerCertificates);

/**
 * List the server certificates of a region.
 *
 * Returns all server certificates of the region, or those that the given filters leave.
 * The certificates' text and private keys are never returned.
 */
export function describeServerCertificates(
  client: RpcClient,
  params: DescribeServerCertificatesRequest = {},
  options?: RequestOptions,
): Promise<DescribeServerCertificatesResponse> {
  return client.call(describeServerCertificatesAction, params, options);
}
