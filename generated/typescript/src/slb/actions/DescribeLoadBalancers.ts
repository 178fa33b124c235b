// Generated from spec/slb/load-balancer/DescribeLoadBalancers.yaml. Do not edit.
import type { Action } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import {
  deprecated,
  error,
  isInteger,
  isRecord,
  mistyped,
  outOfRange,
  standardSchema,
  unknownMembers,
  unlisted,
  violated,
  warning,
  within,
  wrongLength,
} from "../../runtime/validation.js";
import { slbApi, type SlbErrorCode } from "../api.js";

/**
 * The parameters of {@link describeLoadBalancers}.
 *
 * - `page-size-with-number`: PageNumber is required when PageSize is given.
 * - `tags-key` (warning): In each element of Tags: Give at least one of TagKey and tagKey. A value alone is no filter;
 *   DescribeTags says so.
 */
export type DescribeLoadBalancersRequest = DescribeLoadBalancersRequestMembers &
  ({ PageSize?: undefined } | { PageNumber: number });

/** The members of {@link DescribeLoadBalancersRequest}. */
export interface DescribeLoadBalancersRequestMembers {
  /**
   * The region whose instances to list.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /**
   * Only the instances with these ids.
   *
   * Elements: at most 10.
   */
  LoadBalancerId?: Array<string> | undefined;
  /**
   * Only the instances with these names.
   *
   * Characters: from 1 to 80. Elements: at most 10.
   */
  LoadBalancerName?: Array<string> | undefined;
  /**
   * Only the instances in this state.
   *
   * - `active`: Its running listeners forward traffic.
   * - `inactive`: None of its listeners forwards traffic.
   * - `locked`: Neither forwards traffic nor can be changed, because of unpaid fees or a block by Alibaba Cloud.
   */
  LoadBalancerStatus?: "active" | "inactive" | "locked" | undefined;
  /**
   * Only the instances that are reached this way, from the internet or privately.
   *
   * - `internet`: A public address, for traffic from the internet.
   * - `intranet`: A private address, for traffic from within the network.
   */
  AddressType?: "internet" | "intranet" | undefined;
  /**
   * Only the instances with this IP version.
   *
   * - `ipv4`: IPv4.
   * - `ipv6`: IPv6.
   */
  AddressIPVersion?: "ipv4" | "ipv6" | undefined;
  /** Only the instance with this address. */
  Address?: string | undefined;
  /**
   * Only the private instances in this kind of network.
   *
   * - `vpc`: A virtual private cloud.
   * - `classic`: The classic network.
   * - `Classic`: The classic network, spelled as in some of today's texts.
   */
  NetworkType?: "vpc" | "classic" | "Classic" | undefined;
  /** Only the instances in this VPC. */
  VpcId?: string | undefined;
  /** Only the instances in this vSwitch. */
  VSwitchId?: string | undefined;
  /**
   * Only the instances in this vSwitch.
   *
   * @deprecated Use VSwitchId.
   */
  VswitchId?: string | undefined;
  /** Only the instances with this primary zone. */
  MasterZoneId?: string | undefined;
  /** Only the instances with this secondary zone. The finance cloud has no secondary zones. */
  SlaveZoneId?: string | undefined;
  /**
   * Only the instances whose internet traffic is billed this way.
   *
   * - `paybytraffic`: By the data transferred.
   * - `paybybandwidth`: By a fixed peak bandwidth.
   */
  InternetChargeType?: "paybytraffic" | "paybybandwidth" | undefined;
  /**
   * Only the instances that are paid this way.
   *
   * - `PayOnDemand`: Pay-as-you-go.
   * - `PrePay`: Subscription, on the China site only.
   */
  PayType?: "PayOnDemand" | "PrePay" | (string & {}) | undefined;
  /** Only the instances that have this backend server. */
  ServerId?: string | undefined;
  /** Only the instances that have a backend server with one of these private addresses. */
  ServerIntranetAddress?: Array<string> | undefined;
  /** Only the instances in this resource group. */
  ResourceGroupId?: string | undefined;
  /**
   * Only the instances with these tags.
   *
   * Elements: at most 20.
   */
  Tag?: Array<DescribeLoadBalancersRequestTag> | undefined;
  /**
   * Only the instances with these tags. Tag is the newer way to say it.
   *
   * Elements: at most 10.
   */
  Tags?: Array<DescribeLoadBalancersRequestTag_> | undefined;
  /** The page to return, counted from 1. */
  PageNumber?: number | undefined;
  /**
   * The number of instances on a page.
   *
   * Value: from 1 to 100.
   */
  PageSize?: number | undefined;
}

/** An element of `Tag`. */
export interface DescribeLoadBalancersRequestTag {
  /**
   * The key of the tag.
   *
   * Characters: from 1 to 64. Must not start with "aliyun" or "acs:" or contain "http://" or "https://".
   */
  Key?: string | undefined;
  /**
   * The value of the tag; it may be empty.
   *
   * Characters: at most 128. Must not start with "aliyun" or "acs:" or contain "http://" or "https://".
   */
  Value?: string | undefined;
}

/**
 * An element of `Tags`.
 *
 * - `tags-key` (warning): Give at least one of TagKey and tagKey. A value alone is no filter; DescribeTags says so.
 */
export interface DescribeLoadBalancersRequestTag_ {
  /** The key of the tag. */
  TagKey?: string | undefined;
  /** The value of the tag. */
  TagValue?: string | undefined;
  /**
   * Another spelling of TagKey.
   *
   * @deprecated Use TagKey.
   */
  tagKey?: string | undefined;
  /**
   * Another spelling of TagValue.
   *
   * @deprecated Use TagValue.
   */
  tagValue?: string | undefined;
}

/** What {@link describeLoadBalancers} answers. */
export interface DescribeLoadBalancersResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /** The page that was returned. */
  PageNumber: number;
  /** The number of instances on a page. */
  PageSize: number;
  /** How many instances match the filters on all pages together. */
  TotalCount: number;
  /** The instances on this page. */
  LoadBalancers: Array<DescribeLoadBalancersResponseLoadBalancer>;
}

/** An element of `LoadBalancers`. */
export interface DescribeLoadBalancersResponseLoadBalancer {
  /** The id of the instance. */
  LoadBalancerId: string;
  /**
   * The name of the instance.
   *
   * Characters: from 1 to 80.
   *
   * Letters (Chinese ones too), digits, periods, underscores and hyphens.
   */
  LoadBalancerName: string;
  /**
   * The state of the instance.
   *
   * - `active`: Its running listeners forward traffic.
   * - `inactive`: None of its listeners forwards traffic.
   * - `locked`: Neither forwards traffic nor can be changed, because of unpaid fees or a block by Alibaba Cloud.
   */
  LoadBalancerStatus: "active" | "inactive" | "locked" | (string & {});
  /** The address that clients connect to. */
  Address: string;
  /**
   * Whether the instance is reached from the internet or from a private network.
   *
   * - `internet`: A public address, for traffic from the internet.
   * - `intranet`: A private address, for traffic from within the network.
   */
  AddressType: "internet" | "intranet" | (string & {});
  /**
   * The IP version of the instance's address.
   *
   * - `ipv4`: IPv4.
   * - `ipv6`: IPv6.
   */
  AddressIPVersion?: "ipv4" | "ipv6" | (string & {});
  /**
   * The kind of network the instance is in.
   *
   * - `vpc`: A virtual private cloud.
   * - `classic`: The classic network.
   * - `Classic`: The classic network, spelled as in some of today's texts.
   */
  NetworkType: "vpc" | "classic" | "Classic" | (string & {});
  /** The VPC that the instance is in; empty or absent outside of one. */
  VpcId?: string;
  /** The vSwitch that the instance is in; empty or absent outside of a VPC. */
  VSwitchId?: string;
  /** The region of the instance. */
  RegionId: string;
  /** Another name of the region. */
  RegionIdAlias: string;
  /** The zone that carries the traffic as long as it works. */
  MasterZoneId?: string;
  /** The zone that takes over while the primary zone fails. */
  SlaveZoneId?: string;
  /**
   * The performance class. Absent for a shared-performance instance.
   *
   * - `slb.s1.small`: Class s1, small: the smallest.
   * - `slb.s2.small`: Class s2, small.
   * - `slb.s2.medium`: Class s2, medium.
   * - `slb.s3.small`: Class s3, small.
   * - `slb.s3.medium`: Class s3, medium.
   * - `slb.s3.large`: Class s3, large: the largest.
   * - `slb.lcu.elastic`: Billed by usage, without a fixed class.
   */
  LoadBalancerSpec?:
    | "slb.s1.small"
    | "slb.s2.small"
    | "slb.s2.medium"
    | "slb.s3.small"
    | "slb.s3.medium"
    | "slb.s3.large"
    | "slb.lcu.elastic"
    | (string & {});
  /**
   * The peak bandwidth of an internet-facing instance that is billed by bandwidth.
   *
   * Unit: Mbit/s.
   */
  Bandwidth?: number;
  /**
   * How the internet traffic is billed, as a number; InternetChargeTypeAlias has the word.
   *
   * - `3`: By a fixed peak bandwidth (paybybandwidth).
   * - `4`: By the data transferred (paybytraffic).
   * - `paybybandwidth`: By a fixed peak bandwidth.
   * - `paybytraffic`: By the data transferred.
   *
   * The provider has both fields without a text; the numbers are from public API metadata without a date.
   */
  InternetChargeType?: "3" | "4" | "paybybandwidth" | "paybytraffic" | (string & {});
  /**
   * How the internet traffic is billed.
   *
   * - `paybytraffic`: By the data transferred.
   * - `paybybandwidth`: By a fixed peak bandwidth.
   */
  InternetChargeTypeAlias?: "paybytraffic" | "paybybandwidth" | (string & {});
  /**
   * How a pay-as-you-go instance itself is billed. Used on the China site only.
   *
   * - `PayBySpec`: By the chosen performance class.
   * - `PayByCLCU`: By usage, measured in capacity units.
   */
  InstanceChargeType?: "PayBySpec" | "PayByCLCU" | (string & {});
  /**
   * Whether the instance is paid as you go or in advance.
   *
   * - `PayOnDemand`: Pay-as-you-go.
   * - `PrePay`: Subscription, on the China site only.
   */
  PayType?: "PayOnDemand" | "PrePay" | (string & {});
  /**
   * Whether the instance is protected from being deleted.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  DeleteProtection?: "on" | "off" | (string & {});
  /**
   * Whether the instance is protected from changes in the console.
   *
   * - `NonProtection`: Not protected; a reason given earlier is forgotten.
   * - `ConsoleProtection`: The console cannot change the instance; API calls still can.
   */
  ModificationProtectionStatus?: "NonProtection" | "ConsoleProtection" | (string & {});
  /**
   * Why the instance is protected from changes in the console.
   *
   * Characters: from 1 to 80.
   */
  ModificationProtectionReason?: string;
  /** The resource group of the instance. */
  ResourceGroupId?: string;
  /** The tags attached to the instance. */
  Tags?: Array<DescribeLoadBalancersResponseLoadBalancerTag>;
  /** When the instance was created, in UTC. */
  CreateTime: string;
  /**
   * When the instance was created, counted from 1970.
   *
   * Unit: milliseconds.
   */
  CreateTimeStamp: number;
}

/** An element of `Tags`. */
export interface DescribeLoadBalancersResponseLoadBalancerTag {
  /** The key of the tag. */
  TagKey: string;
  /** The value of the tag. */
  TagValue: string;
}

/** The known codes of an `ApiError` of {@link describeLoadBalancers}; the service may answer others. */
export type DescribeLoadBalancersErrorCode = SlbErrorCode;

const describeLoadBalancersMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "RegionId",
  "LoadBalancerId",
  "LoadBalancerName",
  "LoadBalancerStatus",
  "AddressType",
  "AddressIPVersion",
  "Address",
  "NetworkType",
  "VpcId",
  "VSwitchId",
  "VswitchId",
  "MasterZoneId",
  "SlaveZoneId",
  "InternetChargeType",
  "PayType",
  "ServerId",
  "ServerIntranetAddress",
  "ResourceGroupId",
  "Tag",
  "Tags",
  "PageNumber",
  "PageSize",
]);
const describeLoadBalancersTagMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["Key", "Value"]);
const describeLoadBalancersTagsMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "TagKey",
  "TagValue",
  "tagKey",
  "tagValue",
]);

/** Checks the parameters of DescribeLoadBalancers without sending them. Returns all issues, warnings too. */
export function validateDescribeLoadBalancers(params: unknown): Issue[] {
  const issues: Issue[] = [];
  if (!isRecord(params)) {
    error(issues, "", "type", "The parameters must be an object.");
    return issues;
  }
  unknownMembers(issues, params, describeLoadBalancersMembers, "");
  const {
    RegionId,
    LoadBalancerId,
    LoadBalancerName,
    LoadBalancerStatus,
    AddressType,
    AddressIPVersion,
    Address,
    NetworkType,
    VpcId,
    VSwitchId,
    VswitchId,
    MasterZoneId,
    SlaveZoneId,
    InternetChargeType,
    PayType,
    ServerId,
    ServerIntranetAddress,
    ResourceGroupId,
    Tag,
    Tags,
    PageNumber,
    PageSize,
  } = params;
  if (RegionId != null && typeof RegionId !== "string") {
    mistyped(issues, "RegionId");
  }
  if (LoadBalancerId != null) {
    if (!Array.isArray(LoadBalancerId)) {
      mistyped(issues, "LoadBalancerId", "a list");
    } else {
      if (LoadBalancerId.length > 10) {
        violated(issues, "LoadBalancerId", "size", "must have at most 10 elements.");
      }
      for (let index1 = 0; index1 < LoadBalancerId.length; index1++) {
        const item1: unknown = LoadBalancerId[index1];
        if (typeof item1 !== "string") {
          mistyped(issues, `LoadBalancerId[${index1}]`);
        }
      }
    }
  }
  if (LoadBalancerName != null) {
    if (!Array.isArray(LoadBalancerName)) {
      mistyped(issues, "LoadBalancerName", "a list");
    } else {
      if (LoadBalancerName.length > 10) {
        violated(issues, "LoadBalancerName", "size", "must have at most 10 elements.");
      }
      for (let index1 = 0; index1 < LoadBalancerName.length; index1++) {
        const item1: unknown = LoadBalancerName[index1];
        if (typeof item1 !== "string") {
          mistyped(issues, `LoadBalancerName[${index1}]`);
        } else if (!within(item1, 1, 80)) {
          wrongLength(issues, `LoadBalancerName[${index1}]`, "from 1 to 80");
        }
      }
    }
  }
  if (
    LoadBalancerStatus != null &&
    LoadBalancerStatus !== "active" &&
    LoadBalancerStatus !== "inactive" &&
    LoadBalancerStatus !== "locked"
  ) {
    unlisted(issues, "LoadBalancerStatus", LoadBalancerStatus, '"active", "inactive" or "locked"');
  }
  if (AddressType != null && AddressType !== "internet" && AddressType !== "intranet") {
    unlisted(issues, "AddressType", AddressType, '"internet" or "intranet"');
  }
  if (AddressIPVersion != null && AddressIPVersion !== "ipv4" && AddressIPVersion !== "ipv6") {
    unlisted(issues, "AddressIPVersion", AddressIPVersion, '"ipv4" or "ipv6"');
  }
  if (Address != null && typeof Address !== "string") {
    mistyped(issues, "Address");
  }
  if (NetworkType != null && NetworkType !== "vpc" && NetworkType !== "classic" && NetworkType !== "Classic") {
    unlisted(issues, "NetworkType", NetworkType, '"vpc", "classic" or "Classic"');
  }
  if (VpcId != null && typeof VpcId !== "string") {
    mistyped(issues, "VpcId");
  }
  if (VSwitchId != null && typeof VSwitchId !== "string") {
    mistyped(issues, "VSwitchId");
  }
  if (VswitchId != null) {
    if (typeof VswitchId !== "string") {
      mistyped(issues, "VswitchId");
    }
    deprecated(issues, "VswitchId", "; use VSwitchId.");
  }
  if (MasterZoneId != null && typeof MasterZoneId !== "string") {
    mistyped(issues, "MasterZoneId");
  }
  if (SlaveZoneId != null && typeof SlaveZoneId !== "string") {
    mistyped(issues, "SlaveZoneId");
  }
  if (InternetChargeType != null && InternetChargeType !== "paybytraffic" && InternetChargeType !== "paybybandwidth") {
    unlisted(issues, "InternetChargeType", InternetChargeType, '"paybytraffic" or "paybybandwidth"');
  }
  if (PayType != null && typeof PayType !== "string") {
    mistyped(issues, "PayType");
  }
  if (ServerId != null && typeof ServerId !== "string") {
    mistyped(issues, "ServerId");
  }
  if (ServerIntranetAddress != null) {
    if (!Array.isArray(ServerIntranetAddress)) {
      mistyped(issues, "ServerIntranetAddress", "a list");
    } else {
      for (let index1 = 0; index1 < ServerIntranetAddress.length; index1++) {
        const item1: unknown = ServerIntranetAddress[index1];
        if (typeof item1 !== "string") {
          mistyped(issues, `ServerIntranetAddress[${index1}]`);
        }
      }
    }
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
          unknownMembers(issues, item1, describeLoadBalancersTagMembers, `Tag[${index1}]`);
          const { Key, Value } = item1;
          if (Key != null) {
            if (typeof Key !== "string") {
              mistyped(issues, `Tag[${index1}].Key`);
            } else {
              if (!within(Key, 1, 64)) {
                wrongLength(issues, `Tag[${index1}].Key`, "from 1 to 64");
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
  if (Tags != null) {
    if (!Array.isArray(Tags)) {
      mistyped(issues, "Tags", "a list");
    } else {
      if (Tags.length > 10) {
        violated(issues, "Tags", "size", "must have at most 10 elements.");
      }
      for (let index1 = 0; index1 < Tags.length; index1++) {
        const item1: unknown = Tags[index1];
        if (!isRecord(item1)) {
          mistyped(issues, `Tags[${index1}]`, "an object");
        } else {
          unknownMembers(issues, item1, describeLoadBalancersTagsMembers, `Tags[${index1}]`);
          const { TagKey, TagValue, tagKey, tagValue } = item1;
          if (TagKey != null && typeof TagKey !== "string") {
            mistyped(issues, `Tags[${index1}].TagKey`);
          }
          if (TagValue != null && typeof TagValue !== "string") {
            mistyped(issues, `Tags[${index1}].TagValue`);
          }
          if (tagKey != null) {
            if (typeof tagKey !== "string") {
              mistyped(issues, `Tags[${index1}].tagKey`);
            }
            deprecated(issues, `Tags[${index1}].tagKey`, "; use TagKey.");
          }
          if (tagValue != null) {
            if (typeof tagValue !== "string") {
              mistyped(issues, `Tags[${index1}].tagValue`);
            }
            deprecated(issues, `Tags[${index1}].tagValue`, "; use TagValue.");
          }
        }
      }
    }
  }
  if (PageNumber != null && !isInteger(PageNumber)) {
    mistyped(issues, "PageNumber", "an integer");
  }
  if (PageSize != null) {
    if (!isInteger(PageSize)) {
      mistyped(issues, "PageSize", "an integer");
    } else if (PageSize < 1 || PageSize > 100) {
      outOfRange(issues, "PageSize", "from 1 to 100");
    }
  }
  if (PageSize != null && PageNumber == null) {
    violated(issues, "PageNumber", "page-size-with-number", "is required when PageSize is given.");
  }
  if (Array.isArray(Tags)) {
    for (let index = 0; index < Tags.length; index++) {
      const item: unknown = Tags[index];
      if (!isRecord(item)) {
        continue;
      }
      const { TagKey, tagKey } = item;
      if (TagKey == null && tagKey == null && tagKey == null) {
        warning(
          issues,
          `Tags[${index}].TagKey`,
          "tags-key",
          "Give at least one of TagKey and tagKey. A value alone is no filter; DescribeTags says so.",
        );
      }
    }
  }
  return issues;
}

/** {@link validateDescribeLoadBalancers} as a Standard Schema (https://standardschema.dev). */
export const describeLoadBalancersSchema: StandardSchemaV1<DescribeLoadBalancersRequest> =
  /* @__PURE__ */ standardSchema<DescribeLoadBalancersRequest>(validateDescribeLoadBalancers);

/** Describes DescribeLoadBalancers to `RpcClient.call`. */
export const describeLoadBalancersAction: Action<DescribeLoadBalancersRequest, DescribeLoadBalancersResponse> = {
  api: slbApi,
  name: "DescribeLoadBalancers",
  fromClient: { RegionId: "regionId" },
  parameters: {
    LoadBalancerId: { encoding: "comma" },
    LoadBalancerName: { encoding: "comma" },
    ServerIntranetAddress: { encoding: "comma" },
    Tags: { encoding: "json" },
  },
  response: {
    RequestId: "string",
    PageNumber: "integer",
    PageSize: "integer",
    TotalCount: "integer",
    LoadBalancers: {
      list: {
        of: {
          LoadBalancerId: "string",
          LoadBalancerName: "string",
          LoadBalancerStatus: "string",
          Address: "string",
          AddressType: "string",
          AddressIPVersion: "string",
          NetworkType: "string",
          VpcId: "string",
          VSwitchId: "string",
          RegionId: "string",
          RegionIdAlias: "string",
          MasterZoneId: "string",
          SlaveZoneId: "string",
          LoadBalancerSpec: "string",
          Bandwidth: "integer",
          InternetChargeType: "string",
          InternetChargeTypeAlias: "string",
          InstanceChargeType: "string",
          PayType: "string",
          DeleteProtection: "string",
          ModificationProtectionStatus: "string",
          ModificationProtectionReason: "string",
          ResourceGroupId: "string",
          Tags: { list: { of: { TagKey: "string", TagValue: "string" } }, wrapper: "Tag" },
          CreateTime: "string",
          CreateTimeStamp: "long",
        },
      },
      wrapper: "LoadBalancer",
    },
  },
  validate: validateDescribeLoadBalancers,
};

/**
 * List the instances of a region.
 *
 * Every parameter beside the region and the page is a filter. Without any, all instances of the account in the region
 * are listed. An instance's listeners and backend servers are in DescribeLoadBalancerAttribute.
 */
export function describeLoadBalancers(
  client: RpcClient,
  params: DescribeLoadBalancersRequest = {},
  options?: RequestOptions,
): Promise<DescribeLoadBalancersResponse> {
  return client.call(describeLoadBalancersAction, params, options);
}
