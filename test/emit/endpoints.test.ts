/** The hosts of all regions of all APIs: the spec against the provider's table, and each output against the spec. */
import { describe, expect, it } from "vitest";
import { openapi } from "../../generator/emit/openapi/index.js";
import { endpointHost, vpcHost } from "../../generator/wire/endpoint.js";
import type { Api } from "../../templates/typescript/runtime/action.js";
import { resolveEndpoint } from "../../templates/typescript/runtime/endpoint.js";
import { pageOf, section } from "./docs/page-sections.js";
import { type Part, parsed } from "./openapi/json-schemas.js";
import { importEmitted } from "./typescript/generated-package.js";
import { realModel as model } from "../real-model.js";

const documents = openapi.emit(model, new Map());
const allRegions = [...new Set(model.services.flatMap(({ endpoints }) => endpoints.regions))];

type Hosts = Readonly<Record<string, string | undefined>>;

/** What the provider's table of endpoints has that is not `<api>.<region>.aliyuncs.com` and `<api>-vpc.<region>…`. */
const PROVIDER: Readonly<Record<string, { count: number; lacks: string[]; hosts: Hosts; vpcHosts: Hosts }>> = {
  slb: {
    count: 37,
    lacks: ["us-southeast-1"],
    hosts: {
      "cn-hangzhou": "slb.aliyuncs.com",
      "cn-hangzhou-finance": "slb.aliyuncs.com",
      "cn-shanghai-finance-1": "slb.aliyuncs.com",
      "cn-shenzhen-finance-1": "slb.aliyuncs.com",
    },
    vpcHosts: { "cn-hangzhou-finance": undefined },
  },
  alb: {
    count: 37,
    lacks: ["cn-huhehaote"],
    hosts: { "cn-hangzhou-finance": "alb.cn-hangzhou.aliyuncs.com" },
    vpcHosts: { "cn-hangzhou-finance": undefined },
  },
  nlb: {
    count: 34,
    lacks: ["ap-southeast-2", "cn-hangzhou-finance", "cn-huhehaote", "us-southeast-1"],
    hosts: {},
    vpcHosts: {},
  },
};

const ENS: Readonly<Record<string, readonly [host: string, inVpc: string | undefined]>> = {
  "ap-southeast-1": ["ens.ap-southeast-1.aliyuncs.com", "ens-vpc.ap-southeast-1.aliyuncs.com"],
  "cn-beijing": ["ens.aliyuncs.com", undefined],
  "cn-chengdu": ["ens.aliyuncs.com", undefined],
  "cn-hangzhou": ["ens.aliyuncs.com", undefined],
  "cn-heyuan": ["ens.aliyuncs.com", undefined],
  "cn-shanghai": ["ens.aliyuncs.com", "ens.vpc-proxy.aliyuncs.com"],
  "cn-wulanchabu": ["ens.aliyuncs.com", undefined],
  "cn-zhangjiakou": ["ens.aliyuncs.com", "ens-vpc.cn-zhangjiakou.aliyuncs.com"],
};

/** The hosts of each listed region, as the generator knows them. */
function table(name: string): Record<string, readonly [host: string, inVpc: string | undefined]> {
  const { endpoints } = model.services.find((service) => service.name === name)!;
  return Object.fromEntries(
    endpoints.regions.map((region) => [region, [endpointHost(endpoints, region), vpcHost(endpoints, region)]]),
  );
}

it.each(Object.keys(PROVIDER))("the spec of %s has the provider's regions and hosts", (name) => {
  const { count, lacks, hosts, vpcHosts } = PROVIDER[name]!;
  const hostOf = (exceptions: Hosts, prefix: string, region: string) =>
    Object.hasOwn(exceptions, region) ? exceptions[region] : `${prefix}.${region}.aliyuncs.com`;
  const regions = allRegions.filter((region) => !lacks.includes(region));
  expect(regions).toHaveLength(count);
  expect(table(name)).toEqual(
    Object.fromEntries(
      regions.map((region) => [region, [hostOf(hosts, name, region), hostOf(vpcHosts, `${name}-vpc`, region)]]),
    ),
  );
});

it("the spec of ens has the provider's regions and hosts", () => {
  expect(table("ens")).toEqual(ENS);
});

describe.each(model.services)("$name", (service) => {
  const { endpoints, name } = service;
  const expected = table(name);

  it("the SDK sends to the host of each region", async () => {
    const api = (await importEmitted(model, `src/${name}/api.ts`))[`${name}Api`] as Api;
    for (const [regionId, [host, inVpc]] of Object.entries(expected)) {
      expect(resolveEndpoint(api, { regionId }).host).toBe(host);
      const resolve = () => resolveEndpoint(api, { regionId, network: "vpc" }).host;
      if (inVpc === undefined) expect(resolve).toThrow(`no VPC host in ${regionId}`);
      else expect(resolve()).toBe(inVpc);
    }
  });

  it("the SDK takes no region of another API, and none of the provider's inner ones, for a mistyped one", async () => {
    const api = (await importEmitted(model, `src/${name}/api.ts`))[`${name}Api`] as Api;
    const inner = ["cn-beijing-gov-1", "cn-beijing-nu16-b01", "cn-edge-1", "cn-fujian", "cn-haidian-cm12-c01"].concat(
      ["cn-hangzhou-bj-b01", "cn-hangzhou-internal-test-1", "cn-hongkong-finance-pop", "cn-huhehaote-nebula-1"],
      ["cn-north-2-gov-1", "cn-qingdao-nebula", "cn-shanghai-et2-b01", "cn-shanghai-inner", "cn-shenzhen-su18-b01"],
      ["cn-wuhan", "cn-yushanfang", "cn-zhangbei", "cn-zhengzhou-nebula-1", "eu-west-1-oxs", "rus-west-1-pop"],
    );
    for (const regionId of [...allRegions, ...inner]) {
      expect(resolveEndpoint(api, { regionId }).host).toBe(endpointHost(endpoints, regionId));
    }
  });

  it("the docs show them", () => {
    const rows = section(pageOf(model, `docs/${name}/index.md`), "Endpoints").matchAll(
      /^\| `([a-z0-9-]+)` \| `([^`]+)` \| (?:`([^`]+)`|none) \|$/gm,
    );
    expect(Object.fromEntries([...rows].map(([, region, ...hosts]) => [region, hosts]))).toEqual(expected);
  });

  it("the OpenAPI document shows them", () => {
    const shown: Record<string, [host: string, inVpc: string | undefined]> = {};
    for (const { url, "x-regions": regions, "x-network": network } of parsed(documents, `openapi/${name}.json`)
      .servers as Part[]) {
      for (const region of regions as string[]) {
        const host = url.replace("https://", "").replaceAll("{region}", region);
        shown[region] ??= ["", undefined];
        shown[region][network === "vpc" ? 1 : 0] = host;
      }
    }
    expect(shown).toEqual(expected);
  });
});
