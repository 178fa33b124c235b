import { describe, expect, it } from "vitest";
import { percentEncode } from "../../generator/wire/percent.js";
import type { Pair } from "../../generator/wire/serialize.js";
import { httpText, signatureV1, signV1, signV3, type WireRequest } from "../../generator/wire/sign.js";

const key = { id: "YourAccessKeyId", secret: "YourAccessKeySecret" };

const vectorA: WireRequest = {
  method: "POST",
  host: "ecs.cn-shanghai.aliyuncs.com",
  action: "RunInstances",
  version: "2014-05-26",
  query: [
    ["RegionId", "cn-shanghai"],
    ["ImageId", "win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd"],
  ],
  body: [],
};
const stampA = { date: new Date("2023-10-26T10:22:32Z"), nonce: "3156853299f313e23d1673dc12e1703d" };

const vectorB: WireRequest = {
  method: "POST",
  host: "nlb.cn-hangzhou.aliyuncs.com",
  action: "CreateListener",
  version: "2022-04-30",
  query: [],
  body: [
    ["Tag.1.Value", "v*~'"],
    ["Tag.1.Key", "k 1"],
    ["ListenerProtocol", "TCP"],
    ["ListenerPort", "80"],
  ],
};
const stampB = { date: new Date("2024-01-02T03:04:05.678Z"), nonce: "00000000000000000000000000000001" };

describe("V3", () => {
  it("signs the published vector A", () => {
    const signed = signV3(vectorA, key, stampA);
    expect(signed.stringToSign).toBe(
      "ACS3-HMAC-SHA256\n7ea06492da5221eba5297e897ce16e55f964061054b7695beedaac1145b1e259",
    );
    expect(signed.signature).toBe("06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0");
    expect(signed.canonicalRequest).toMatchInlineSnapshot(`
      "POST
      /
      ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd&RegionId=cn-shanghai
      host:ecs.cn-shanghai.aliyuncs.com
      x-acs-action:RunInstances
      x-acs-content-sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
      x-acs-date:2023-10-26T10:22:32Z
      x-acs-signature-nonce:3156853299f313e23d1673dc12e1703d
      x-acs-version:2014-05-26

      host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version
      e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    `);
  });

  it("signs vector B, whose parameters are in the body", () => {
    const signed = signV3(vectorB, key, stampB);
    expect(signed.body).toBe("ListenerPort=80&ListenerProtocol=TCP&Tag.1.Key=k%201&Tag.1.Value=v%2A~%27");
    expect(signed.signature).toBe("29cae4801d70473f628d5ed3e73fd8ec4a15e9c97776c205999a9757cb199b32");
    expect(httpText(signed)).toMatchInlineSnapshot(`
      "POST / HTTP/1.1
      host: nlb.cn-hangzhou.aliyuncs.com
      accept: application/json
      x-acs-action: CreateListener
      x-acs-version: 2022-04-30
      x-acs-date: 2024-01-02T03:04:05Z
      x-acs-signature-nonce: 00000000000000000000000000000001
      x-acs-content-sha256: cc8ba991046b40540656fc52ccdebfde5471bc22dd48b855908e63d911f90c12
      content-type: application/x-www-form-urlencoded
      authorization: ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=content-type;host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature=29cae4801d70473f628d5ed3e73fd8ec4a15e9c97776c205999a9757cb199b32

      ListenerPort=80&ListenerProtocol=TCP&Tag.1.Key=k%201&Tag.1.Value=v%2A~%27"
    `);
  });

  it("sends and signs the token of temporary credentials", () => {
    const signed = signV3(vectorA, { ...key, securityToken: "token" }, stampA);
    expect(signed.headers).toContainEqual(["x-acs-security-token", "token"]);
    expect(signed.canonicalRequest).toContain("\nx-acs-security-token:token\n");
  });
});

describe("V1", () => {
  const vector = (action: string, version: string) =>
    signatureV1(
      "GET",
      [
        ["Timestamp", "2016-02-23T12:46:24Z"],
        ["Format", "XML"],
        ["AccessKeyId", "testid"],
        ["Action", action],
        ["SignatureMethod", "HMAC-SHA1"],
        ["SignatureNonce", "3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf"],
        ["Version", version],
        ["SignatureVersion", "1.0"],
      ],
      "testsecret",
    ).signature;

  it("gives the published signature of DescribeRegions", () => {
    expect(vector("DescribeRegions", "2014-05-26")).toBe("OLeaidS1JvxuMvnyHOwuJ+uX5qY=");
  });

  it("gives what the guide's example should have had, with either of its versions (errata 7)", () => {
    expect(vector("DescribeLoadBalancers", "2014-05-26")).toBe("S2LltwTXMiGTIxfI+TEuDYg2U0k=");
    expect(vector("DescribeLoadBalancers", "2014-05-15")).toBe("OGLSDANGDzJAuKw2PFKIPyJ+JxU=");
  });

  it("signs query and form together and sends them apart", () => {
    const signed = signV1(vectorB, { id: "testid", secret: "testsecret", securityToken: "t" }, stampB);
    const query = [...new URLSearchParams(signed.target.slice(2))] as Pair[];
    const form = [...new URLSearchParams(signed.body)] as Pair[];
    expect(Object.fromEntries(query)).toEqual({
      AccessKeyId: "testid",
      Action: "CreateListener",
      Format: "JSON",
      SecurityToken: "t",
      Signature: signed.signature,
      SignatureMethod: "HMAC-SHA1",
      SignatureNonce: stampB.nonce,
      SignatureVersion: "1.0",
      Timestamp: "2024-01-02T03:04:05Z",
      Version: "2022-04-30",
    });
    expect(form).toHaveLength(4);
    const unsigned = query.filter(([name]) => name !== "Signature");
    expect(signatureV1("POST", [...unsigned, ...form], "testsecret").signature).toBe(signed.signature);
  });
});

it.each([
  [" ", "%20"],
  ["*!'()", "%2A%21%27%28%29"],
  ["a-b_c.d~e", "a-b_c.d~e"],
  ["负", "%E8%B4%9F"],
  ["\n", "%0A"],
  ["\ud800", "%EF%BF%BD"],
])("percent-encodes %j as %s", (text, encoded) => {
  expect(percentEncode(text)).toBe(encoded);
});
