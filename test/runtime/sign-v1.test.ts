import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RpcRequest } from "../../templates/typescript/runtime/request.js";
import { signatureV1, signV1 } from "../../templates/typescript/runtime/sign-v1.js";
import { wellFormedText } from "./arbitrary-text.js";
import { parameters, verifiesV1 } from "./independent-signature.js";

const credentials = { accessKeyId: "testid", accessKeySecret: "testsecret" };
const stamp = { date: new Date("2016-02-23T12:46:24Z"), nonce: "3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf" };
const request: RpcRequest = {
  method: "POST",
  endpoint: new URL("https://slb.aliyuncs.com"),
  action: "CreateRules",
  version: "2014-05-15",
  query: [["RegionId", "cn-hangzhou"]],
  body: [],
};

describe("vectors", () => {
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
    );

  it("published: DescribeRegions of ECS", async () => {
    expect(await vector("DescribeRegions", "2014-05-26")).toBe("OLeaidS1JvxuMvnyHOwuJ+uX5qY=");
  });

  it("the guide's example as it should be signed, with either version (errata 7)", async () => {
    expect(await vector("DescribeLoadBalancers", "2014-05-26")).toBe("S2LltwTXMiGTIxfI+TEuDYg2U0k=");
    expect(await vector("DescribeLoadBalancers", "2014-05-15")).toBe("OGLSDANGDzJAuKw2PFKIPyJ+JxU=");
  });
});

it("puts the common parameters and the signature into the query", async () => {
  const signed = await signV1(request, credentials, stamp);
  const query = Object.fromEntries(parameters(signed.url.split("?")[1]!));
  expect(query).toEqual({
    AccessKeyId: "testid",
    Action: "CreateRules",
    Format: "JSON",
    RegionId: "cn-hangzhou",
    Signature: expect.stringMatching(/^[A-Za-z0-9+/]{27}=$/),
    SignatureMethod: "HMAC-SHA1",
    SignatureNonce: stamp.nonce,
    SignatureVersion: "1.0",
    Timestamp: "2016-02-23T12:46:24Z",
    Version: "2014-05-15",
  });
  expect(signed).not.toHaveProperty("body");
  expect(signed.headers).toEqual({ accept: "application/json" });
});

it("sends and signs the security token", async () => {
  const signed = await signV1(request, { ...credentials, securityToken: "a/b+c=" }, stamp);
  expect(signed.url).toContain("&SecurityToken=a%2Fb%2Bc%3D&");
  expect(verifiesV1({ ...signed, target: new URL(signed.url).search, body: "" }, "testsecret")).toBe(true);
});

it("signs query and form together, verified by an independent implementation, for any parameters", async () => {
  const pairs = fc.array(fc.tuple(wellFormedText, wellFormedText), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(pairs, pairs, fc.string({ minLength: 1 }), async (query, body, accessKeySecret) => {
      const own = query.filter(([name]) => name !== "Signature");
      const signed = await signV1({ ...request, query: own, body }, { accessKeyId: "id", accessKeySecret }, stamp);
      const target = signed.url.slice(request.endpoint.origin.length);
      const received = { method: signed.method, target, headers: signed.headers, body: signed.body ?? "" };
      expect(new URL(signed.url).href).toBe(signed.url);
      expect(signed.headers["content-type"]).toBe(body.length ? "application/x-www-form-urlencoded" : undefined);
      expect(verifiesV1(received, accessKeySecret)).toBe(true);
      expect(verifiesV1({ ...received, method: "GET" }, accessKeySecret)).toBe(false);
    }),
  );
});
