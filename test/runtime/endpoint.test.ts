import fc from "fast-check";
import { expect, it } from "vitest";
import { resolveEndpoint } from "../../templates/typescript/runtime/endpoint.js";
import { ConfigurationError } from "../../templates/typescript/runtime/errors.js";

const api = {
  product: "Slb",
  version: "2014-05-15",
  endpoint: "slb.{region}.aliyuncs.com",
  regions: { "cn-hangzhou": "slb.aliyuncs.com" },
};

it.each([
  ["cn-beijing", "https://slb.cn-beijing.aliyuncs.com/"],
  ["cn-hangzhou", "https://slb.aliyuncs.com/"],
  ["constructor", "https://slb.constructor.aliyuncs.com/"],
])("region %s is served at %s", (region, url) => {
  expect(resolveEndpoint(api, undefined, region).href).toBe(url);
});

it.each([
  ["http://127.0.0.1:1234", "http://127.0.0.1:1234/"],
  ["http://127.0.0.1:1234/", "http://127.0.0.1:1234/"],
  ["https://slb.example.com", "https://slb.example.com/"],
  ["slb-vpc.cn-beijing.aliyuncs.com", "https://slb-vpc.cn-beijing.aliyuncs.com/"],
  ["localhost:8080", "https://localhost:8080/"],
  ["http://[::1]:80", "http://[::1]/"],
])("the endpoint %s becomes %s, whatever the region", (endpoint, url) => {
  expect(resolveEndpoint(api, endpoint, undefined).href).toBe(url);
  expect(resolveEndpoint(api, endpoint, "cn-beijing").href).toBe(url);
  expect(resolveEndpoint(api, endpoint, "Not A Region").href).toBe(url);
});

it("an API with one host needs no region", () => {
  const central = { ...api, endpoint: "ens.aliyuncs.com", regions: {} };
  expect(resolveEndpoint(central, undefined, undefined).host).toBe("ens.aliyuncs.com");
  expect(resolveEndpoint(central, undefined, "cn-beijing").host).toBe("ens.aliyuncs.com");
});

it("says what to do when the region is missing", () => {
  expect(() => resolveEndpoint(api, undefined, undefined)).toThrow(ConfigurationError);
  expect(() => resolveEndpoint(api, undefined, undefined)).toThrow("pass `regionId` or set ALIBABA_CLOUD_REGION_ID");
});

it.each(["", "CN-Hangzhou", "evil.com/", "evil.com#", "x@evil.com", "a.b", "a:1", "cn hangzhou", "cn-hangzhou\n", "é"])(
  "refuses the region %j",
  (region) => {
    expect(() => resolveEndpoint(api, undefined, region)).toThrow(ConfigurationError);
  },
);

it("no region leads to a host outside of the provider's domain", () => {
  const nasty = fc.oneof(fc.string(), fc.stringMatching(/^[a-z0-9.@:/?#\\-]{1,12}$/));
  fc.assert(
    fc.property(nasty, (region) => {
      try {
        expect(resolveEndpoint(api, undefined, region).hostname).toMatch(/^slb\.[a-z0-9-]+\.aliyuncs\.com$/);
      } catch (error) {
        expect(error).toBeInstanceOf(ConfigurationError);
      }
    }),
  );
});

it.each([
  "",
  "ftp://slb.aliyuncs.com",
  "file:///etc/passwd",
  "https://slb.aliyuncs.com/api",
  "https://slb.aliyuncs.com/?a=1",
  "https://slb.aliyuncs.com/#a",
  "https://user:password@slb.aliyuncs.com",
  "slb.aliyuncs.com/api",
  "a b",
  "http://",
])("refuses the endpoint %j without quoting it", (endpoint) => {
  expect(() => resolveEndpoint(api, endpoint, "cn-beijing")).toThrow(ConfigurationError);
  expect(() => resolveEndpoint(api, endpoint, "cn-beijing")).not.toThrow("password");
});
