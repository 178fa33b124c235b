// Generated from spec/slb/load-balancer/DescribeLoadBalancers.yaml. Do not edit.
import { checked, type Action, type CheckedAction } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import {
  checkEach,
  checkMembers,
  hasOthers,
  isInteger,
  isRecord,
  mayBeString,
  membersOf,
  noObject,
  standardSchema,
  violated,
  warning,
  within,
  type Forbidden,
  type Members,
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
  /** What the tag is about. */
  TagKey?: string | undefined;
  /** What the tag says about it. */
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
  /** What the tag is about. */
  TagKey: string;
  /** What the tag says about it. */
  TagValue: string;
}

/** The known codes of an `ApiError` of {@link describeLoadBalancers}; the service may answer others. */
export type DescribeLoadBalancersErrorCode = SlbErrorCode;

const describeLoadBalancersTagKeyForbidden: Forbidden = [
  ["aliyun", "acs:"],
  ["http://", "https://"],
];
const describeLoadBalancersTagMembers: Members = /* @__PURE__ */ membersOf(() => ({
  Key: { string: [1, 64], not: describeLoadBalancersTagKeyForbidden },
  Value: { string: [-Infinity, 128], not: describeLoadBalancersTagKeyForbidden },
}));
const describeLoadBalancersTagsMembers: Members = /* @__PURE__ */ membersOf(() => ({
  TagKey: "string",
  TagValue: "string",
  tagKey: { string: [], deprecated: "; use TagKey." },
  tagValue: { string: [], deprecated: "; use TagValue." },
}));
const describeLoadBalancersMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { list: "string", size: [-Infinity, 10] },
  LoadBalancerName: { list: { string: [1, 80] }, size: [-Infinity, 10] },
  LoadBalancerStatus: { values: ["active", "inactive", "locked"] },
  AddressType: { values: ["internet", "intranet"] },
  AddressIPVersion: { values: ["ipv4", "ipv6"] },
  Address: "string",
  NetworkType: { values: ["vpc", "classic", "Classic"] },
  VpcId: "string",
  VSwitchId: "string",
  VswitchId: { string: [], deprecated: "; use VSwitchId." },
  MasterZoneId: "string",
  SlaveZoneId: "string",
  InternetChargeType: { values: ["paybytraffic", "paybybandwidth"] },
  PayType: "string",
  ServerId: "string",
  ServerIntranetAddress: { list: "string" },
  ResourceGroupId: "string",
  Tag: { list: { of: describeLoadBalancersTagMembers }, size: [-Infinity, 20] },
  Tags: { list: { of: describeLoadBalancersTagsMembers }, size: [-Infinity, 10] },
  PageNumber: "integer",
  PageSize: { integer: [1, 100] },
}));
const describeLoadBalancersTagKeyIsForbidden: (text: string) => boolean = (text) =>
  text.startsWith("aliyun") || text.startsWith("acs:") || text.includes("http://") || text.includes("https://");

/** Checks the parameters of DescribeLoadBalancers without sending them. Returns all issues, warnings too. */
export function validateDescribeLoadBalancers(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
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
  if (
    hasOthers(params, describeLoadBalancersMembers) ||
    !mayBeString(RegionId) ||
    (LoadBalancerId != null &&
      (!Array.isArray(LoadBalancerId) ||
        LoadBalancerId.length > 10 ||
        LoadBalancerId.findIndex((item: unknown) => typeof item !== "string") >= 0)) ||
    (LoadBalancerName != null &&
      (!Array.isArray(LoadBalancerName) ||
        LoadBalancerName.length > 10 ||
        LoadBalancerName.findIndex((item: unknown) => !within(item, 1, 80)) >= 0)) ||
    (LoadBalancerStatus != null &&
      LoadBalancerStatus !== "active" &&
      LoadBalancerStatus !== "inactive" &&
      LoadBalancerStatus !== "locked") ||
    (AddressType != null && AddressType !== "internet" && AddressType !== "intranet") ||
    (AddressIPVersion != null && AddressIPVersion !== "ipv4" && AddressIPVersion !== "ipv6") ||
    !mayBeString(Address) ||
    (NetworkType != null && NetworkType !== "vpc" && NetworkType !== "classic" && NetworkType !== "Classic") ||
    !mayBeString(VpcId) ||
    !mayBeString(VSwitchId) ||
    VswitchId != null ||
    !mayBeString(MasterZoneId) ||
    !mayBeString(SlaveZoneId) ||
    (InternetChargeType != null && InternetChargeType !== "paybytraffic" && InternetChargeType !== "paybybandwidth") ||
    !mayBeString(PayType) ||
    !mayBeString(ServerId) ||
    (ServerIntranetAddress != null &&
      (!Array.isArray(ServerIntranetAddress) ||
        ServerIntranetAddress.findIndex((item: unknown) => typeof item !== "string") >= 0)) ||
    !mayBeString(ResourceGroupId) ||
    (Tag != null &&
      (!Array.isArray(Tag) ||
        Tag.length > 20 ||
        Tag.findIndex(
          (item: unknown) =>
            !isRecord(item) ||
            hasOthers(item, describeLoadBalancersTagMembers) ||
            (item.Key != null && (!within(item.Key, 1, 64) || describeLoadBalancersTagKeyIsForbidden(item.Key))) ||
            (item.Value != null && (!within(item.Value, 0, 128) || describeLoadBalancersTagKeyIsForbidden(item.Value))),
        ) >= 0)) ||
    (Tags != null &&
      (!Array.isArray(Tags) ||
        Tags.length > 10 ||
        Tags.findIndex(
          (item: unknown) =>
            !isRecord(item) ||
            hasOthers(item, describeLoadBalancersTagsMembers) ||
            !mayBeString(item.TagKey) ||
            !mayBeString(item.TagValue) ||
            item.tagKey != null ||
            item.tagValue != null,
        ) >= 0)) ||
    (PageNumber != null && !isInteger(PageNumber)) ||
    (PageSize != null && (!isInteger(PageSize) || PageSize < 1 || PageSize > 100))
  ) {
    checkMembers(issues, params, describeLoadBalancersMembers);
  }
  if (PageSize != null && PageNumber == null) {
    violated(issues, "PageNumber", "page-size-with-number", "is required when PageSize is given.");
  }
  checkEach(issues, "Tags", Tags, (item) => {
    const { TagKey, tagKey } = item;
    if (TagKey == null && tagKey == null && tagKey == null) {
      warning(
        issues,
        "TagKey",
        "tags-key",
        "Give at least one of TagKey and tagKey. A value alone is no filter; DescribeTags says so.",
      );
    }
  });
  return issues;
}

/** {@link validateDescribeLoadBalancers} as a Standard Schema (https://standardschema.dev). */
export const describeLoadBalancersSchema: StandardSchemaV1<DescribeLoadBalancersRequest> =
  /* @__PURE__ */ standardSchema<DescribeLoadBalancersRequest>(validateDescribeLoadBalancers);

/** {@link describeLoadBalancersAction} without the validator, which a bundle then leaves out. */
export const describeLoadBalancersUnchecked: Action<DescribeLoadBalancersRequest, DescribeLoadBalancersResponse> = {
  api: slbApi,
  name: "DescribeLoadBalancers",
  effect: "read",
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
};

/** Describes DescribeLoadBalancers to `RpcClient.call`. */
export const describeLoadBalancersAction: CheckedAction<DescribeLoadBalancersRequest, DescribeLoadBalancersResponse> =
  /* @__PURE__ */ checked(describeLoadBalancersUnchecked, validateDescribeLoadBalancers);

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
