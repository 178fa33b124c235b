// Generated from spec/slb/load-balancer/DescribeLoadBalancerAttribute.yaml. Do not edit.
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
  type Members,
} from "../../runtime/validation.js";
import { slbApi, type SlbErrorCode } from "../api.js";

/** The parameters of {@link describeLoadBalancerAttribute}. */
export interface DescribeLoadBalancerAttributeRequest {
  /**
   * The region of the instance.
   *
   * Filled in from the client's `regionId`.
   */
  RegionId?: string | undefined;
  /** The id of the instance. */
  LoadBalancerId: string;
  /**
   * The zone that carries the traffic as long as it works.
   *
   * @deprecated Not a parameter today; the instance id alone says which instance is meant.
   */
  MasterZoneId?: string | undefined;
  /**
   * The zone that takes over while the primary zone fails.
   *
   * @deprecated Not a parameter today; the instance id alone says which instance is meant.
   */
  SlaveZoneId?: string | undefined;
}

/** What {@link describeLoadBalancerAttribute} answers. */
export interface DescribeLoadBalancerAttributeResponse {
  /** Identifies this request; quote it to support. */
  RequestId: string;
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
  /** Another name of the region; the id that users know it by. */
  RegionIdAlias: string;
  /** The zone that carries the traffic as long as it works. */
  MasterZoneId: string;
  /** The zone that takes over while the primary zone fails. */
  SlaveZoneId: string;
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
   * The peak bandwidth; it means something only when traffic is billed by bandwidth.
   *
   * Unit: Mbit/s.
   */
  Bandwidth?: number;
  /**
   * How the internet traffic of the instance is billed.
   *
   * - `paybytraffic`: By the data transferred.
   * - `paybybandwidth`: By a fixed peak bandwidth.
   */
  InternetChargeType: "paybytraffic" | "paybybandwidth" | (string & {});
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
  PayType: "PayOnDemand" | "PrePay" | (string & {});
  /** When the instance was created, in UTC. */
  CreateTime: string;
  /**
   * When the instance was created, counted from 1970.
   *
   * Unit: milliseconds.
   */
  CreateTimeStamp: number;
  /** When the instance expires, in UTC; far in the future for a pay-as-you-go instance. */
  EndTime: string;
  /**
   * When the instance expires, counted from 1970.
   *
   * Unit: milliseconds.
   */
  EndTimeStamp: number;
  /**
   * When the instance will be released by itself, counted from 1970.
   *
   * Unit: milliseconds.
   */
  AutoReleaseTime?: number;
  /**
   * What happens when a subscription ends. For subscription instances of the China site only.
   *
   * - `AutoRenewal`: The subscription is renewed by itself.
   * - `Normal`: The subscription has to be renewed by hand.
   * - `NotRenewal`: The subscription ends; the only reminder comes three days before.
   */
  RenewalStatus?: "AutoRenewal" | "Normal" | "NotRenewal" | (string & {});
  /**
   * How long each automatic renewal lasts: 1 to 9 months or 1 to 5 years, as RenewalCycUnit says.
   *
   * Means something only when RenewalStatus is AutoRenewal.
   */
  RenewalDuration?: number;
  /**
   * What RenewalDuration counts.
   *
   * - `Month`: Months.
   * - `Year`: Years.
   *
   * Means something only when RenewalStatus is AutoRenewal.
   */
  RenewalCycUnit?: "Month" | "Year" | (string & {});
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
  ResourceGroupId: string;
  /** The tags attached to the instance. */
  Tags?: Array<DescribeLoadBalancerAttributeResponseTag>;
  /**
   * The ports that have a listener.
   *
   * Value: from 1 to 65535.
   */
  ListenerPorts: Array<number>;
  /** The listeners with their ports and protocols. */
  ListenerPortsAndProtocol: Array<DescribeLoadBalancerAttributeResponseListenerPortsAndProtocol>;
  /** The same listeners under misspelled names. Use ListenerPortsAndProtocol. */
  ListenerPortsAndProtocal: Array<DescribeLoadBalancerAttributeResponseListenerPortsAndProtocal>;
  /** The default backend servers of the instance. */
  BackendServers: Array<DescribeLoadBalancerAttributeResponseBackendServer>;
}

/** An element of `Tags`. */
export interface DescribeLoadBalancerAttributeResponseTag {
  /** What the tag is about. */
  TagKey: string;
  /** What the tag says about it. */
  TagValue: string;
}

/** An element of `ListenerPortsAndProtocol`. */
export interface DescribeLoadBalancerAttributeResponseListenerPortsAndProtocol {
  /**
   * The frontend port of the listener.
   *
   * Value: from 1 to 65535.
   */
  ListenerPort: number;
  /**
   * The protocol that the listener speaks with the clients.
   *
   * - `http`: HTTP.
   * - `https`: HTTPS.
   * - `tcp`: TCP.
   * - `udp`: UDP.
   */
  ListenerProtocol: "http" | "https" | "tcp" | "udp" | (string & {});
  /**
   * Whether an HTTP listener redirects its requests to an HTTPS listener.
   *
   * - `on`: Enabled.
   * - `off`: Disabled.
   */
  ListenerForward?: "on" | "off" | (string & {});
  /**
   * The port of the HTTPS listener that an HTTP listener redirects to.
   *
   * Value: from 1 to 65535.
   */
  ForwardPort?: number;
  /** The text that its owner gave the listener. */
  Description?: string;
}

/** An element of `ListenerPortsAndProtocal`. */
export interface DescribeLoadBalancerAttributeResponseListenerPortsAndProtocal {
  /**
   * The frontend port of the listener.
   *
   * Value: from 1 to 65535.
   */
  ListenerPort: number;
  /**
   * The protocol that the listener speaks with the clients.
   *
   * - `http`: HTTP.
   * - `https`: HTTPS.
   * - `tcp`: TCP.
   * - `udp`: UDP.
   */
  ListenerProtocal: "http" | "https" | "tcp" | "udp" | (string & {});
}

/** An element of `BackendServers`. */
export interface DescribeLoadBalancerAttributeResponseBackendServer {
  /** The id of the server; today an ECS instance, a network interface or a container instance. */
  ServerId: string;
  /** The private address of a server that is a network interface or a container instance. */
  ServerIp?: string;
  /**
   * What kind of server it is.
   *
   * - `ecs`: An ECS instance.
   * - `eni`: An elastic network interface.
   * - `eci`: An elastic container instance.
   */
  Type?: "ecs" | "eni" | "eci" | (string & {});
  /** The server's share of the traffic in proportion to the other weights. */
  Weight: number;
  /** The text that its owner gave the server. Absent if there is none. */
  Description?: string;
}

/** The known codes of an `ApiError` of {@link describeLoadBalancerAttribute}; the service may answer others. */
export type DescribeLoadBalancerAttributeErrorCode = SlbErrorCode;

const describeLoadBalancerAttributeMembers: Members = /* @__PURE__ */ membersOf(() => ({
  RegionId: "string",
  LoadBalancerId: { string: [], required: true },
  MasterZoneId: {
    string: [],
    deprecated: ": Not a parameter today; the instance id alone says which instance is meant.",
  },
  SlaveZoneId: {
    string: [],
    deprecated: ": Not a parameter today; the instance id alone says which instance is meant.",
  },
}));

/** Checks the parameters of DescribeLoadBalancerAttribute without sending them. Returns all issues, warnings too. */
export function validateDescribeLoadBalancerAttribute(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { RegionId, LoadBalancerId, MasterZoneId, SlaveZoneId } = params;
  if (
    hasOthers(params, describeLoadBalancerAttributeMembers) ||
    !mayBeString(RegionId) ||
    typeof LoadBalancerId !== "string" ||
    MasterZoneId != null ||
    SlaveZoneId != null
  ) {
    checkMembers(issues, params, describeLoadBalancerAttributeMembers);
  }
  return issues;
}

/** {@link validateDescribeLoadBalancerAttribute} as a Standard Schema (https://standardschema.dev). */
export const describeLoadBalancerAttributeSchema: StandardSchemaV1<DescribeLoadBalancerAttributeRequest> =
  /* @__PURE__ */ standardSchema<DescribeLoadBalancerAttributeRequest>(validateDescribeLoadBalancerAttribute);

/** {@link describeLoadBalancerAttributeAction} without the validator, which a bundle then leaves out. */
export const describeLoadBalancerAttributeUnchecked: Action<
  DescribeLoadBalancerAttributeRequest,
  DescribeLoadBalancerAttributeResponse
> = {
  api: slbApi,
  name: "DescribeLoadBalancerAttribute",
  effect: "read",
  fromClient: { RegionId: "regionId" },
  response: {
    RequestId: "string",
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
    InstanceChargeType: "string",
    PayType: "string",
    CreateTime: "string",
    CreateTimeStamp: "long",
    EndTime: "string",
    EndTimeStamp: "long",
    AutoReleaseTime: "long",
    RenewalStatus: "string",
    RenewalDuration: "integer",
    RenewalCycUnit: "string",
    DeleteProtection: "string",
    ModificationProtectionStatus: "string",
    ModificationProtectionReason: "string",
    ResourceGroupId: "string",
    Tags: { list: { of: { TagKey: "string", TagValue: "string" } }, wrapper: "Tag" },
    ListenerPorts: { list: "integer", wrapper: "ListenerPort" },
    ListenerPortsAndProtocol: {
      list: {
        of: {
          ListenerPort: "integer",
          ListenerProtocol: "string",
          ListenerForward: "string",
          ForwardPort: "integer",
          Description: "string",
        },
      },
      wrapper: "ListenerPortAndProtocol",
    },
    ListenerPortsAndProtocal: {
      list: { of: { ListenerPort: "integer", ListenerProtocal: "string" } },
      wrapper: "ListenerPortAndProtocal",
    },
    BackendServers: {
      list: {
        of: { ServerId: "string", ServerIp: "string", Type: "string", Weight: "integer", Description: "string" },
      },
      wrapper: "BackendServer",
    },
  },
};

/** Describes DescribeLoadBalancerAttribute to `RpcClient.call`. */
export const describeLoadBalancerAttributeAction: CheckedAction<
  DescribeLoadBalancerAttributeRequest,
  DescribeLoadBalancerAttributeResponse
> = /* @__PURE__ */ checked(describeLoadBalancerAttributeUnchecked, validateDescribeLoadBalancerAttribute);

/**
 * Get the details of an instance.
 *
 * Tells the state, address, zones and billing of one instance, the ports it listens on, and its default backend
 * servers. The servers of a VServer group are in DescribeVServerGroupAttribute.
 */
export function describeLoadBalancerAttribute(
  client: RpcClient,
  params: DescribeLoadBalancerAttributeRequest,
  options?: RequestOptions,
): Promise<DescribeLoadBalancerAttributeResponse> {
  return client.call(describeLoadBalancerAttributeAction, params, options);
}
