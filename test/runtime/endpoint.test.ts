import fc from "fast-check";
import { expect, it, vi } from "vitest";
import type { Api } from "../../templates/typescript/runtime/action.js";
import { type EndpointOptions, resolveEndpoint } from "../../templates/typescript/runtime/endpoint.js";
import { ConfigurationError } from "../../templates/typescript/runtime/errors.js";

const api: Api = {
  product: "Slb",
  version: "2014-05-15",
  endpoint: "slb.{region}.aliyuncs.com",
  hosts: { "cn-hangzhou": "slb.aliyuncs.com" },
  vpc: {
    endpoint: "slb-vpc.{region}.aliyuncs.com",
    hosts: { "cn-hangzhou-finance": "", "us-east-1": "slb.vpc-proxy.aliyuncs.com" },
  },
  regions: { ap: "southeast-1", cn: "beijing hangzhou hangzhou-finance shenzhen-finance-1", us: "east-1" },
};

const central: Api = {
  product: "Ens",
  version: "2017-11-10",
  endpoint: "ens.aliyuncs.com",
  hosts: { "ap-southeast-1": "ens.ap-southeast-1.aliyuncs.com" },
  vpc: { hosts: { "cn-beijing": "ens.vpc-proxy.aliyuncs.com" } },
  regions: { ap: "southeast-1", cn: "beijing" },
};

function hostOf(regionId: string | undefined, options: EndpointOptions = {}, of = api): string {
  return resolveEndpoint(of, { regionId, ...options }).host;
}

it.each([
  ["cn-beijing", "https://slb.cn-beijing.aliyuncs.com/"],
  ["cn-hangzhou", "https://slb.aliyuncs.com/"],
  ["cn-hangzhou-finance", "https://slb.cn-hangzhou-finance.aliyuncs.com/"],
])("region %s is served at %s", (regionId, url) => {
  expect(resolveEndpoint(api, { regionId }).href).toBe(url);
  expect(resolveEndpoint(api, { regionId, network: "public" }).href).toBe(url);
});

it.each([
  ["cn-beijing", "slb-vpc.cn-beijing.aliyuncs.com"],
  ["cn-hangzhou", "slb-vpc.cn-hangzhou.aliyuncs.com"],
  ["us-east-1", "slb.vpc-proxy.aliyuncs.com"],
  ["eu-new-1", "slb-vpc.eu-new-1.aliyuncs.com"],
])("inside a VPC, region %s is served at %s", (regionId, host) => {
  expect(hostOf(regionId, { network: "vpc" })).toBe(host);
});

it("says where there is no host inside a VPC", () => {
  const inFinance = () => hostOf("cn-hangzhou-finance", { network: "vpc" });
  expect(inFinance).toThrow(ConfigurationError);
  expect(inFinance).toThrow("Slb has no VPC host in cn-hangzhou-finance; if it is new, pass the host as `endpoint`.");
  expect(hostOf("cn-beijing", { network: "vpc" }, central)).toBe("ens.vpc-proxy.aliyuncs.com");
  expect(() => resolveEndpoint(central, { network: "vpc", regionId: "ap-southeast-1" })).toThrow("Ens has no VPC host");
  expect(() => resolveEndpoint(central, { network: "vpc" })).toThrow("Ens needs a region");
});

it.each([
  ["http://127.0.0.1:1234", "http://127.0.0.1:1234/"],
  ["http://127.0.0.1:1234/", "http://127.0.0.1:1234/"],
  ["https://slb.example.com", "https://slb.example.com/"],
  ["slb-vpc.cn-beijing.aliyuncs.com", "https://slb-vpc.cn-beijing.aliyuncs.com/"],
  ["localhost:8080", "https://localhost:8080/"],
  ["http://[::1]:80", "http://[::1]/"],
])("the endpoint %s becomes %s, whatever the region and the network", (endpoint, url) => {
  expect(resolveEndpoint(api, { endpoint }).href).toBe(url);
  for (const regionId of ["cn-beijing", "cn-beijin", "Not A Region"]) {
    expect(resolveEndpoint(api, { endpoint, regionId, network: "vpc" }).href).toBe(url);
  }
});

it("an API with one host needs no region", () => {
  expect(resolveEndpoint(central, {}).host).toBe("ens.aliyuncs.com");
  expect(resolveEndpoint(central, { regionId: "cn-beijing" }).host).toBe("ens.aliyuncs.com");
  expect(resolveEndpoint(central, { regionId: "cn-guangzhou" }).host).toBe("ens.aliyuncs.com");
  expect(resolveEndpoint(central, { regionId: "ap-southeast-1" }).host).toBe("ens.ap-southeast-1.aliyuncs.com");
});

it("an API without a table takes any region", () => {
  const bare = { product: "Slb", version: "2014-05-15", endpoint: "slb.{region}.aliyuncs.com" };
  const debug = vi.fn();
  expect(resolveEndpoint(bare, { regionId: "cn-hangzou", logger: { debug } }).host).toBe("slb.cn-hangzou.aliyuncs.com");
  expect(debug).not.toHaveBeenCalled();
});

it("says what to do when the region is missing", () => {
  expect(() => resolveEndpoint(api, {})).toThrow(ConfigurationError);
  expect(() => resolveEndpoint(api, {})).toThrow("pass `regionId` or set ALIBABA_CLOUD_REGION_ID");
});

it.each([
  ["cn-hangzou", "cn-hangzhou", "a letter is missing"],
  ["cn-hanghzou", "cn-hangzhou", "two letters are swapped"],
  ["cn-beijjing", "cn-beijing", "a letter too many"],
  ["cn-beiking", "cn-beijing", "another letter"],
  ["ap-southest-1", "ap-southeast-1", "a letter is missing before the number"],
  ["ap-southest-9", "ap-southeast-1", "a letter is missing, and the number is another"],
  ["ap-southeast", "ap-southeast-1", "the number is missing"],
  ["cn-shenzhen-finance", "cn-shenzhen-finance-1", "the number is missing"],
  ["us-east1", "us-east-1", "the hyphen is missing"],
  ["cn-hangzhou-1", "cn-hangzhou", "a number too many"],
])("%s is a mistyped %s: %s", (regionId, meant) => {
  const debug = vi.fn();
  const resolve = () => hostOf(regionId, { logger: { debug } });
  expect(resolve).toThrow(ConfigurationError);
  expect(resolve).toThrow(
    `Slb has no region ${regionId} (did you mean ${meant}?); if it is new, pass the host as \`endpoint\`.`,
  );
  expect(() => hostOf(regionId, { network: "vpc" })).toThrow(`did you mean ${meant}?`);
  expect(debug).not.toHaveBeenCalled();
});

it.each([
  ["ap-southeast-9", "only the number differs"],
  ["ap-southeast-12", "only the number differs"],
  ["us-east-2", "only the number differs"],
  ["cn-shenzhen-finance-2", "only the number differs"],
  ["eu-west-1", "another area"],
  ["na-east-1", "another area, though two letters from us-east-1"],
  ["us-southeast-1", "another area than that of ap-southeast-1"],
  ["cn-chengdu", "another place"],
  ["cn-lanzhou", "another place, though two letters from cn-hangzhou"],
  ["cn-hangzhou-gov", "another cloud in a known place"],
])("%s may be a new region: %s", (regionId) => {
  const debug = vi.fn();
  expect(hostOf(regionId, { logger: { debug } })).toBe(`slb.${regionId}.aliyuncs.com`);
  expect(debug.mock.calls).toEqual([[`Unknown region, trying slb.${regionId}.aliyuncs.com.`]]);
});

it("logs nothing about a known region", () => {
  const debug = vi.fn();
  hostOf("cn-beijing", { logger: { debug } });
  hostOf("cn-beijing", { logger: {} });
  expect(debug).not.toHaveBeenCalled();
});

it("a part of a known region is not a known one", () => {
  const debug = vi.fn();
  expect(hostOf("us-ea", { logger: { debug } })).toBe("slb.us-ea.aliyuncs.com");
  expect(debug).toHaveBeenCalledOnce();
});

it.each(
  ["", "CN-Hangzhou", "evil.com/", "evil.com#", "x@evil.com", "a.b", "a:1", "cn hangzhou", "cn-hangzhou\n", "é"].concat(
    ["cn-hangzhou cn-beijing", " cn-hangzhou", "hangzhou", "cnhangzhou", "cn_hangzhou", "cn-", "-cn", "aa-b"],
    ["cn-hangzhou-b", "ap-southeast-1a", "constructor", "__proto__", "{region}"],
  ),
)("refuses the region %j", (regionId) => {
  expect(() => resolveEndpoint(api, { regionId })).toThrow(ConfigurationError);
  expect(() => resolveEndpoint(api, { regionId })).toThrow('is not a region id; one looks like "cn-hangzhou"');
});

it("no region leads to a host outside of the provider's domain", () => {
  const nasty = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[a-z0-9.@:/?#\\-]{1,12}$/),
    fc.stringMatching(/^[a-z]{2}(-[a-z0-9]{1,5}){1,3}$/),
  );
  fc.assert(
    fc.property(nasty, fc.constantFrom("public", "vpc"), (regionId, network) => {
      try {
        const { hostname } = resolveEndpoint(api, { regionId, network });
        expect(hostname).toMatch(/^slb(-vpc)?\.[a-z0-9-]+\.aliyuncs\.com$/);
      } catch (error) {
        expect(error).toBeInstanceOf(ConfigurationError);
      }
    }),
  );
});

it("a long region is judged at once", () => {
  const started = performance.now();
  expect(() => hostOf(`cn${"-a1".repeat(50_000)}-b`)).toThrow("is not a region id");
  expect(() => hostOf(`cn-${"a".repeat(100_000)}!`)).toThrow("is not a region id");
  expect(performance.now() - started).toBeLessThan(1000);
});

it.each([
  "",
  "ftp://slb.aliyuncs.com",
  "file:///etc/passwd",
  "https://slb.aliyuncs.com/api",
  "https://slb.aliyuncs.com/?a=1",
  "https://slb.aliyuncs.com/#a",
  "https://user:password@slb.aliyuncs.com",
  "https://slb.aliyuncs.com:99999",
  "slb.aliyuncs.com/api",
  "a b",
  "http://",
])("refuses the endpoint %j without quoting it", (endpoint) => {
  const resolve = () => resolveEndpoint(api, { endpoint, regionId: "cn-beijing" });
  expect(resolve).toThrow(
    new ConfigurationError("The endpoint must be a host or an http(s) URL without path, query and user."),
  );
});

it.each<EndpointOptions>([
  { fetch: () => Promise.reject(new Error("not sent")) },
  { transport: () => Promise.reject(new Error("not sent")) },
])("refuses a proxy that would be gone past: %o", (options) => {
  const given = { endpoint: "h", ...options };
  expect(() => resolveEndpoint(api, { ...given, proxy: "http://me:s3cr3t@h" })).toThrow(ConfigurationError);
  expect(() => resolveEndpoint(api, { ...given, proxy: "http://me:s3cr3t@h" })).not.toThrow(/s3cr3t/);
  expect(resolveEndpoint(api, { ...given, proxy: "" }).host).toBe("h");
});
