import { expect, it } from "vitest";
import type { Endpoints } from "../../generator/model/model.js";
import { endpointHost, vpcHost } from "../../generator/wire/endpoint.js";

const endpoints: Endpoints = {
  default: "slb.{region}.aliyuncs.com",
  vpc: "slb-vpc.{region}.aliyuncs.com",
  regions: ["cn-beijing", "cn-hangzhou", "cn-hangzhou-finance"],
  hosts: { "cn-hangzhou": "slb.aliyuncs.com" },
  vpcHosts: { "cn-beijing": "slb.vpc-proxy.aliyuncs.com", "cn-hangzhou-finance": "none" },
  notes: [],
};

it.each([
  ["cn-hangzhou", "slb.aliyuncs.com", "slb-vpc.cn-hangzhou.aliyuncs.com"],
  ["cn-beijing", "slb.cn-beijing.aliyuncs.com", "slb.vpc-proxy.aliyuncs.com"],
  ["cn-hangzhou-finance", "slb.cn-hangzhou-finance.aliyuncs.com", undefined],
  ["eu-new-1", "slb.eu-new-1.aliyuncs.com", "slb-vpc.eu-new-1.aliyuncs.com"],
  ["constructor", "slb.constructor.aliyuncs.com", "slb-vpc.constructor.aliyuncs.com"],
])("finds the hosts of %s", (region, host, inVpc) => {
  expect(endpointHost(endpoints, region)).toBe(host);
  expect(vpcHost(endpoints, region)).toBe(inVpc);
});

it("has a host inside a VPC only where one is said", () => {
  const { vpc: _, ...some } = endpoints;
  expect(vpcHost(some, "cn-beijing")).toBe("slb.vpc-proxy.aliyuncs.com");
  expect(vpcHost(some, "cn-hangzhou")).toBeUndefined();
});
