// Generated from spec/slb/load-balancer/CreateLoadBalancer.yaml. Do not edit.
import { checked, type Action, type CheckedAction } from "../../runtime/action.js";
import type { RpcClient } from "../../runtime/client.js";
import type { Issue } from "../../runtime/issue.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { StandardSchemaV1 } from "../../runtime/standard-schema.js";
import {
  checkEach,
  checkMembers,
  doubtful,
  given,
  hasOthers,
  isInteger,
  isRecord,
  mayBeString,
  membersOf,
  noObject,
  standardSchema,
  violated,
  within,
  type Forbidden,
  type Members,
} from "../../runtime/validation.js";
import { slbApi, type SlbErrorCode } from "../api.js";

/**
 * The parameters of {@link createLoadBalancer}.
 *
 * - `intranet-vswitch`: VSwitchId is required when AddressType is "intranet". A private instance stands in a vSwitch.
 * - `vpc-vswitch` (warning): VSwitchId is required when VpcId is given. An instance in a VPC needs a vSwitch.
 * - `address-vswitch` (warning): VSwitchId is required when Address is given. The address comes from the address block
 *   of the vSwitch.
 * - `spec-needed` (warning): LoadBalancerSpec is required unless InstanceChargeType is "PayByCLCU". Without it the
 *   request asks for a shared-performance instance; these are not sold any more.
 * - `spec-by-usage`: LoadBalancerSpec has no effect when InstanceChargeType is "PayByCLCU". An instance billed by usage
 *   has no fixed performance class.
 * - `by-usage-traffic`: InternetChargeType must be "paybytraffic" when PayType is "PayOnDemand" and InstanceChargeType
 *   is "PayByCLCU". An instance billed by usage pays for its traffic by the data transferred.
 * - `by-usage-traffic-default` (warning): InternetChargeType must be "paybytraffic" when PayType is not given and
 *   InstanceChargeType is "PayByCLCU". Billing by usage is for pay-as-you-go instances, whose traffic is then paid by
 *   the data transferred.
 * - `bandwidth-without-effect`: Bandwidth has no effect unless InternetChargeType is "paybybandwidth". It counts only
 *   for billing by bandwidth, which is not the default.
 * - `protection-reason`: ModificationProtectionReason has no effect unless ModificationProtectionStatus is
 *   "ConsoleProtection".
 * - `charge-type-on-demand`: InstanceChargeType has no effect when PayType is "PrePay".
 * - `prepay-duration` (warning): Duration is required when PayType is "PrePay". A subscription has a length, though no
 *   document calls it required.
 * - `subscription-only`: PricingCycle, Duration and AutoPay have no effect unless PayType is "PrePay". They belong to
 *   subscriptions.
 * - `duration-months`: Duration must be from 1 to 9 when PricingCycle is "month".
 * - `duration-years`: Duration must be from 1 to 5 when PricingCycle is "year".
 * - `tag-key`: In each element of Tag: Key is required. A tag without a key is refused.
 */
export type CreateLoadBalancerRequest = CreateLoadBalancerRequestMembers &
  ({ AddressType?: "internet" | undefined } | { AddressType: "intranet"; VSwitchId: string });

/** The members of {@link CreateLoadBalancerRequest}. */
export interface CreateLoadBalancerRequestMembers {
  /**
   * The region to create the instance in.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /**
   * The name of the instance. The service makes one up if there is none.
   *
   * Characters: from 1 to 80.
   *
   * Starts with a letter, which may be Chinese; then letters, digits, periods, underscores and hyphens.
   */
  LoadBalancerName?: string | undefined;
  /**
   * Whether the instance is reached from the internet or from a private network.
   *
   * - `internet`: A public address, for traffic from the internet.
   * - `intranet`: A private address, for traffic from within the network.
   *
   * Default: `"internet"`.
   */
  AddressType?: "internet" | "intranet" | undefined;
  /** The VPC to create the instance in. */
  VpcId?: string | undefined;
  /**
   * The vSwitch to create a private instance in. The instance's address comes from its address block.
   *
   * Once it is given, AddressType is intranet by default.
   */
  VSwitchId?: string | undefined;
  /**
   * The private address that the instance shall have.
   *
   * Must lie in the address block of the vSwitch.
   */
  Address?: string | undefined;
  /**
   * The IP version of the instance's address.
   *
   * - `ipv4`: IPv4.
   * - `ipv6`: IPv6.
   */
  AddressIPVersion?: "ipv4" | "ipv6" | undefined;
  /**
   * The guaranteed performance of the instance. Regions differ in the classes they offer.
   *
   * - `slb.s1.small`: Class s1, small: the smallest.
   * - `slb.s2.small`: Class s2, small.
   * - `slb.s2.medium`: Class s2, medium.
   * - `slb.s3.small`: Class s3, small.
   * - `slb.s3.medium`: Class s3, medium.
   * - `slb.s3.large`: Class s3, large: the largest.
   */
  LoadBalancerSpec?:
    | "slb.s1.small"
    | "slb.s2.small"
    | "slb.s2.medium"
    | "slb.s3.small"
    | "slb.s3.medium"
    | "slb.s3.large"
    | (string & {})
    | undefined;
  /**
   * How a pay-as-you-go instance itself is billed. Used on the China site only.
   *
   * - `PayBySpec`: By the chosen performance class.
   * - `PayByCLCU`: By usage, measured in capacity units.
   *
   * Default: `"PayBySpec"`.
   */
  InstanceChargeType?: "PayBySpec" | "PayByCLCU" | undefined;
  /**
   * How the traffic of an internet-facing instance is billed.
   *
   * - `paybytraffic`: By the data transferred.
   * - `paybybandwidth`: By a fixed peak bandwidth.
   *
   * Default: `"paybytraffic"`.
   */
  InternetChargeType?: "paybytraffic" | "paybybandwidth" | undefined;
  /**
   * The peak bandwidth of an internet-facing instance that is billed by bandwidth.
   *
   * Value: from 1 to 5120 (Mbit/s).
   *
   * The bandwidths of the instance's listeners together must not exceed it.
   *
   * The largest value depends on the region.
   */
  Bandwidth?: number | undefined;
  /** The primary zone; it carries the traffic as long as it works. DescribeZones lists the zones. */
  MasterZoneId?: string | undefined;
  /** The secondary zone; it takes over while the primary one fails. DescribeZones lists those of each zone. */
  SlaveZoneId?: string | undefined;
  /**
   * Whether to protect the instance from being deleted.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  DeleteProtection?: "on" | "off" | undefined;
  /**
   * Whether to protect the instance from changes in the console.
   *
   * - `NonProtection`: Not protected; a reason given earlier is forgotten.
   * - `ConsoleProtection`: The console cannot change the instance; API calls still can.
   */
  ModificationProtectionStatus?: "NonProtection" | "ConsoleProtection" | undefined;
  /**
   * Why the instance is protected from changes in the console.
   *
   * Characters: from 1 to 80.
   *
   * Starts with a letter; then letters, digits, periods, underscores and hyphens.
   */
  ModificationProtectionReason?: string | undefined;
  /** The resource group to put the instance in. */
  ResourceGroupId?: string | undefined;
  /**
   * Keys and values to attach to the instance.
   *
   * Elements: at most 20.
   */
  Tag?: Array<CreateLoadBalancerRequestTag> | undefined;
  /**
   * A unique value that makes a repeated request safe. A repetition with the same value creates nothing.
   *
   * Characters: at most 64.
   *
   * Of several requests with the same value only one is carried out.
   *
   * ASCII characters; upper and lower case differ.
   *
   * If absent, the request's own id serves.
   */
  ClientToken?: string | undefined;
  /**
   * Whether the instance is paid as you go or in advance.
   *
   * - `PayOnDemand`: Pay-as-you-go.
   * - `PrePay`: Subscription, on the China site only.
   *
   * A subscription for an internet-facing instance may have to be billed by bandwidth; no document says so.
   *
   * @deprecated Only the China site has other ways to pay.
   */
  PayType?: "PayOnDemand" | "PrePay" | (string & {}) | undefined;
  /**
   * What Duration counts for a subscription.
   *
   * - `month`: Months.
   * - `year`: Years.
   *
   * @deprecated Only the China site has subscriptions.
   */
  PricingCycle?: "month" | "year" | undefined;
  /**
   * How long a subscription lasts, in the unit that PricingCycle names.
   *
   * Value: from 1 to 9.
   *
   * @deprecated Only the China site has subscriptions.
   */
  Duration?: number | undefined;
  /**
   * Whether the order of a subscription is paid at once. Otherwise it waits in the console for payment.
   *
   * Default: `false`.
   *
   * @deprecated Only the China site has subscriptions.
   */
  AutoPay?: boolean | undefined;
}

/**
 * An element of `Tag`.
 *
 * - `tag-key`: Key is required. A tag without a key is refused.
 */
export interface CreateLoadBalancerRequestTag {
  /**
   * The key of the tag.
   *
   * Characters: from 1 to 64. Must not start with "aliyun" or "acs:" or contain "http://" or "https://".
   */
  Key: string;
  /**
   * The value of the tag; it may be empty.
   *
   * Characters: at most 128. Must not start with "aliyun" or "acs:" or contain "http://" or "https://".
   */
  Value?: string | undefined;
}

/** What {@link createLoadBalancer} answers. */
export interface CreateLoadBalancerResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
  /** The id of the new instance. */
  LoadBalancerId: string;
  /**
   * The name of the new instance, given or made up.
   *
   * Characters: from 1 to 80.
   *
   * Letters (Chinese ones too), digits, periods, underscores and hyphens.
   */
  LoadBalancerName: string;
  /** The address that the instance has got. */
  Address: string;
  /**
   * The IP version of the instance's address.
   *
   * - `ipv4`: IPv4.
   * - `ipv6`: IPv6.
   */
  AddressIPVersion: "ipv4" | "ipv6" | (string & {});
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
  /** The resource group of the instance. */
  ResourceGroupId: string;
  /** The order of a subscription instance. */
  OrderId?: number;
  /**
   * The zone that carries the traffic as long as it works.
   *
   * @deprecated Not among the fields of today; DescribeLoadBalancerAttribute returns it.
   */
  MasterZoneId?: string;
  /**
   * The zone that takes over while the primary zone fails.
   *
   * @deprecated Not among the fields of today; DescribeLoadBalancerAttribute returns it.
   */
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
   *
   * @deprecated Not among the fields of today; DescribeLoadBalancerAttribute returns it.
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
}

/**
 * The known codes of an `ApiError` of {@link createLoadBalancer}; the service may answer others.
 *
 * - `MissingParam.TagKey` (HTTP 400): A tag has no key. Give every tag a Key.
 * - `InvalidParam.TagKey` (HTTP 400): The key of a tag is empty or too long, or has a forbidden beginning or part. Give
 *   1 to 64 characters that start with neither aliyun nor acs: and contain no http:// or https://.
 * - `InvalidParam.TagValue` (HTTP 400): The value of a tag is too long, or has a forbidden beginning or part. Give up to
 *   128 characters that start with neither aliyun nor acs: and contain no http:// or https://.
 * - `SizeLimitExceeded.Tag` (HTTP 400): There are too many tags. Give at most 20 tags.
 * - `OperationFailed.TokenIsProcessing` (retry later): An earlier request with the same ClientToken is still being
 *   worked on. Call again shortly with the same ClientToken; another one could create a second instance.
 */
export type CreateLoadBalancerErrorCode =
  | SlbErrorCode
  | "MissingParam.TagKey"
  | "InvalidParam.TagKey"
  | "InvalidParam.TagValue"
  | "SizeLimitExceeded.Tag"
  | "OperationFailed.TokenIsProcessing";

const createLoadBalancerTagKeyForbidden: Forbidden = [
  ["aliyun", "acs:"],
  ["http://", "https://"],
];
const createLoadBalancerTagMembers: Members = /* @__PURE__ */ membersOf(() => ({
  Key: { string: [1, 64], not: createLoadBalancerTagKeyForbidden },
  Value: { string: [-Infinity, 128], not: createLoadBalancerTagKeyForbidden },
}));
const createLoadBalancerMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerName: { string: [1, 80] },
  AddressType: { values: ["internet", "intranet"] },
  VpcId: "string",
  VSwitchId: "string",
  Address: "string",
  AddressIPVersion: { values: ["ipv4", "ipv6"] },
  LoadBalancerSpec: "string",
  InstanceChargeType: { values: ["PayBySpec", "PayByCLCU"] },
  InternetChargeType: { values: ["paybytraffic", "paybybandwidth"] },
  Bandwidth: { integer: [1, 5120] },
  MasterZoneId: "string",
  SlaveZoneId: "string",
  DeleteProtection: { values: ["on", "off"] },
  ModificationProtectionStatus: { values: ["NonProtection", "ConsoleProtection"] },
  ModificationProtectionReason: { string: [1, 80] },
  ResourceGroupId: "string",
  Tag: { list: { of: createLoadBalancerTagMembers }, size: [-Infinity, 20] },
  ClientToken: { string: [-Infinity, 64] },
  PayType: { string: [], deprecated: ": Only the China site has other ways to pay." },
  PricingCycle: { values: ["month", "year"], deprecated: ": Only the China site has subscriptions." },
  Duration: { integer: [1, 9], deprecated: ": Only the China site has subscriptions." },
  AutoPay: { boolean: [], deprecated: ": Only the China site has subscriptions." },
}));
const createLoadBalancerTagKeyIsForbidden: (text: string) => boolean = (text) =>
  text.startsWith("aliyun") || text.startsWith("acs:") || text.includes("http://") || text.includes("https://");

/** Checks the parameters of CreateLoadBalancer without sending them. Returns all issues, warnings too. */
export function validateCreateLoadBalancer(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const {
    RegionId,
    LoadBalancerName,
    AddressType,
    VpcId,
    VSwitchId,
    Address,
    AddressIPVersion,
    LoadBalancerSpec,
    InstanceChargeType,
    InternetChargeType,
    Bandwidth,
    MasterZoneId,
    SlaveZoneId,
    DeleteProtection,
    ModificationProtectionStatus,
    ModificationProtectionReason,
    ResourceGroupId,
    Tag,
    ClientToken,
    PayType,
    PricingCycle,
    Duration,
    AutoPay,
  } = params;
  if (
    hasOthers(params, createLoadBalancerMembers) ||
    !mayBeString(RegionId) ||
    (LoadBalancerName != null && !within(LoadBalancerName, 1, 80)) ||
    (AddressType != null && AddressType !== "internet" && AddressType !== "intranet") ||
    !mayBeString(VpcId) ||
    !mayBeString(VSwitchId) ||
    !mayBeString(Address) ||
    (AddressIPVersion != null && AddressIPVersion !== "ipv4" && AddressIPVersion !== "ipv6") ||
    !mayBeString(LoadBalancerSpec) ||
    (InstanceChargeType != null && InstanceChargeType !== "PayBySpec" && InstanceChargeType !== "PayByCLCU") ||
    (InternetChargeType != null && InternetChargeType !== "paybytraffic" && InternetChargeType !== "paybybandwidth") ||
    (Bandwidth != null && (!isInteger(Bandwidth) || Bandwidth < 1 || Bandwidth > 5120)) ||
    !mayBeString(MasterZoneId) ||
    !mayBeString(SlaveZoneId) ||
    (DeleteProtection != null && DeleteProtection !== "on" && DeleteProtection !== "off") ||
    (ModificationProtectionStatus != null &&
      ModificationProtectionStatus !== "NonProtection" &&
      ModificationProtectionStatus !== "ConsoleProtection") ||
    (ModificationProtectionReason != null && !within(ModificationProtectionReason, 1, 80)) ||
    !mayBeString(ResourceGroupId) ||
    (Tag != null &&
      (!Array.isArray(Tag) ||
        Tag.length > 20 ||
        Tag.findIndex(
          (item: unknown) =>
            !isRecord(item) ||
            hasOthers(item, createLoadBalancerTagMembers) ||
            (item.Key != null && (!within(item.Key, 1, 64) || createLoadBalancerTagKeyIsForbidden(item.Key))) ||
            (item.Value != null && (!within(item.Value, 0, 128) || createLoadBalancerTagKeyIsForbidden(item.Value))),
        ) >= 0)) ||
    (ClientToken != null && !within(ClientToken, 0, 64)) ||
    PayType != null ||
    PricingCycle != null ||
    Duration != null ||
    AutoPay != null
  ) {
    checkMembers(issues, params, createLoadBalancerMembers);
  }
  if (AddressType === "intranet" && VSwitchId == null) {
    violated(
      issues,
      "VSwitchId",
      "intranet-vswitch",
      'is required when AddressType is "intranet". A private instance stands in a vSwitch.',
    );
  }
  if (VpcId != null && VSwitchId == null) {
    doubtful(
      issues,
      "VSwitchId",
      "vpc-vswitch",
      "is required when VpcId is given. An instance in a VPC needs a vSwitch.",
    );
  }
  if (Address != null && VSwitchId == null) {
    doubtful(
      issues,
      "VSwitchId",
      "address-vswitch",
      "is required when Address is given. The address comes from the address block of the vSwitch.",
    );
  }
  if (InstanceChargeType !== "PayByCLCU" && LoadBalancerSpec == null) {
    doubtful(
      issues,
      "LoadBalancerSpec",
      "spec-needed",
      'is required unless InstanceChargeType is "PayByCLCU". Without it the request asks for a shared-performance instance; these are not sold any more.',
    );
  }
  if (InstanceChargeType === "PayByCLCU" && LoadBalancerSpec != null) {
    doubtful(
      issues,
      "LoadBalancerSpec",
      "spec-by-usage",
      'has no effect when InstanceChargeType is "PayByCLCU". An instance billed by usage has no fixed performance class.',
    );
  }
  if (
    PayType === "PayOnDemand" &&
    InstanceChargeType === "PayByCLCU" &&
    InternetChargeType != null &&
    InternetChargeType !== "paybytraffic"
  ) {
    violated(
      issues,
      "InternetChargeType",
      "by-usage-traffic",
      'must be "paybytraffic" when PayType is "PayOnDemand" and InstanceChargeType is "PayByCLCU". An instance billed by usage pays for its traffic by the data transferred.',
    );
  }
  if (
    PayType == null &&
    InstanceChargeType === "PayByCLCU" &&
    InternetChargeType != null &&
    InternetChargeType !== "paybytraffic"
  ) {
    doubtful(
      issues,
      "InternetChargeType",
      "by-usage-traffic-default",
      'must be "paybytraffic" when PayType is not given and InstanceChargeType is "PayByCLCU". Billing by usage is for pay-as-you-go instances, whose traffic is then paid by the data transferred.',
    );
  }
  if (InternetChargeType !== "paybybandwidth" && Bandwidth != null) {
    doubtful(
      issues,
      "Bandwidth",
      "bandwidth-without-effect",
      'has no effect unless InternetChargeType is "paybybandwidth". It counts only for billing by bandwidth, which is not the default.',
    );
  }
  if (ModificationProtectionStatus !== "ConsoleProtection" && ModificationProtectionReason != null) {
    doubtful(
      issues,
      "ModificationProtectionReason",
      "protection-reason",
      'has no effect unless ModificationProtectionStatus is "ConsoleProtection".',
    );
  }
  if (PayType === "PrePay" && InstanceChargeType != null) {
    doubtful(issues, "InstanceChargeType", "charge-type-on-demand", 'has no effect when PayType is "PrePay".');
  }
  if (PayType === "PrePay" && Duration == null) {
    doubtful(
      issues,
      "Duration",
      "prepay-duration",
      'is required when PayType is "PrePay". A subscription has a length, though no document calls it required.',
    );
  }
  if (PayType !== "PrePay") {
    for (const path of given(params, "", "PricingCycle", "Duration", "AutoPay")) {
      doubtful(
        issues,
        path,
        "subscription-only",
        'has no effect unless PayType is "PrePay". They belong to subscriptions.',
      );
    }
  }
  if (PricingCycle === "month" && typeof Duration === "number" && (Duration < 1 || Duration > 9)) {
    violated(issues, "Duration", "duration-months", 'must be from 1 to 9 when PricingCycle is "month".');
  }
  if (PricingCycle === "year" && typeof Duration === "number" && (Duration < 1 || Duration > 5)) {
    violated(issues, "Duration", "duration-years", 'must be from 1 to 5 when PricingCycle is "year".');
  }
  checkEach(issues, "Tag", Tag, (item) => {
    const { Key } = item;
    if (Key == null) {
      violated(issues, "Key", "tag-key", "is required. A tag without a key is refused.");
    }
  });
  return issues;
}

/** {@link validateCreateLoadBalancer} as a Standard Schema (https://standardschema.dev). */
export const createLoadBalancerSchema: StandardSchemaV1<CreateLoadBalancerRequest> =
  /* @__PURE__ */ standardSchema<CreateLoadBalancerRequest>(validateCreateLoadBalancer);

/** {@link createLoadBalancerAction} without the validator, which a bundle then leaves out. */
export const createLoadBalancerUnchecked: Action<CreateLoadBalancerRequest, CreateLoadBalancerResponse> = {
  api: slbApi,
  name: "CreateLoadBalancer",
  idempotencyToken: "ClientToken",
  fromClient: { RegionId: "regionId" },
  response: {
    RequestId: "string",
    LoadBalancerId: "string",
    LoadBalancerName: "string",
    Address: "string",
    AddressIPVersion: "string",
    NetworkType: "string",
    VpcId: "string",
    VSwitchId: "string",
    ResourceGroupId: "string",
    OrderId: "long",
    MasterZoneId: "string",
    SlaveZoneId: "string",
    LoadBalancerSpec: "string",
  },
};

/** Describes CreateLoadBalancer to `RpcClient.call`. */
export const createLoadBalancerAction: CheckedAction<CreateLoadBalancerRequest, CreateLoadBalancerResponse> =
  /* @__PURE__ */ checked(createLoadBalancerUnchecked, validateCreateLoadBalancer);

/**
 * Create an instance.
 *
 * The new instance gets its address at once and is active, but has neither listeners nor backend servers yet.
 * A subscription order that is not paid automatically creates no instance until it is paid.
 */
export function createLoadBalancer(
  client: RpcClient,
  params: CreateLoadBalancerRequest = {},
  options?: RequestOptions,
): Promise<CreateLoadBalancerResponse> {
  return client.call(createLoadBalancerAction, params, options);
}
