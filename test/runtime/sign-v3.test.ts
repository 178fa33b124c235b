import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RpcRequest } from "../../templates/typescript/runtime/request.js";
import { signV3 } from "../../templates/typescript/runtime/sign-v3.js";
import { wellFormedText } from "./arbitrary-text.js";
import { verifiesV3 } from "./independent-signature.js";

const credentials = { accessKeyId: "YourAccessKeyId", accessKeySecret: "YourAccessKeySecret" };

/** Signs a request of the vectors and gives what a server would receive. */
function received(request: RpcRequest, signed: Awaited<ReturnType<typeof signV3>>) {
  return {
    method: signed.method,
    target: signed.url.slice(request.endpoint.origin.length),
    headers: { host: request.endpoint.host, ...signed.headers },
    body: signed.body ?? "",
  };
}

const vectorA: RpcRequest = {
  method: "POST",
  endpoint: new URL("https://ecs.cn-shanghai.aliyuncs.com"),
  action: "RunInstances",
  version: "2014-05-26",
  query: [
    ["RegionId", "cn-shanghai"],
    ["ImageId", "win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd"],
  ],
  body: [],
};
const stampA = { date: new Date("2023-10-26T10:22:32Z"), nonce: "3156853299f313e23d1673dc12e1703d" };

const vectorB: RpcRequest = {
  method: "POST",
  endpoint: new URL("https://nlb.cn-hangzhou.aliyuncs.com"),
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
const stampB = { date: new Date("2024-01-02T03:04:05Z"), nonce: "00000000000000000000000000000001" };

describe("published vector A", () => {
  it("gives the whole request", async () => {
    expect(await signV3(vectorA, credentials, stampA)).toEqual({
      method: "POST",
      url: "https://ecs.cn-shanghai.aliyuncs.com/?ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd&RegionId=cn-shanghai",
      headers: {
        accept: "application/json",
        "x-acs-action": "RunInstances",
        "x-acs-content-sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "x-acs-date": "2023-10-26T10:22:32Z",
        "x-acs-signature-nonce": "3156853299f313e23d1673dc12e1703d",
        "x-acs-version": "2014-05-26",
        authorization:
          "ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0",
      },
    });
  });

  it("has the published canonical request", () => {
    const canonical = [
      "POST",
      "/",
      "ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd&RegionId=cn-shanghai",
      "host:ecs.cn-shanghai.aliyuncs.com",
      "x-acs-action:RunInstances",
      "x-acs-content-sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      "x-acs-date:2023-10-26T10:22:32Z",
      "x-acs-signature-nonce:3156853299f313e23d1673dc12e1703d",
      "x-acs-version:2014-05-26",
      "",
      "host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version",
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    ].join("\n");
    expect(createHash("sha256").update(canonical).digest("hex")).toBe(
      "7ea06492da5221eba5297e897ce16e55f964061054b7695beedaac1145b1e259",
    );
  });
});

it("vector B: a form body, a content type, no query", async () => {
  const signed = await signV3(vectorB, credentials, stampB);
  expect(signed.url).toBe("https://nlb.cn-hangzhou.aliyuncs.com/");
  expect(signed.body).toBe("ListenerPort=80&ListenerProtocol=TCP&Tag.1.Key=k%201&Tag.1.Value=v%2A~%27");
  expect(signed.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  expect(signed.headers["x-acs-content-sha256"]).toBe(
    "cc8ba991046b40540656fc52ccdebfde5471bc22dd48b855908e63d911f90c12",
  );
  expect(signed.headers["authorization"]).toMatch(
    /SignedHeaders=content-type;host;x-acs-[^,]*,Signature=29cae4801d70473f628d5ed3e73fd8ec4a15e9c97776c205999a9757cb199b32$/,
  );
});

it("sends no content type and no body without body parameters", async () => {
  const signed = await signV3(vectorA, credentials, stampA);
  expect(signed).not.toHaveProperty("body");
  expect(signed.headers).not.toHaveProperty("content-type");
});

it("sends and signs the security token", async () => {
  const signed = await signV3(vectorA, { ...credentials, securityToken: "token/+=" }, stampA);
  expect(signed.headers["x-acs-security-token"]).toBe("token/+=");
  expect(signed.headers["authorization"]).toContain(";x-acs-security-token;");
  expect(verifiesV3(received(vectorA, signed), credentials.accessKeySecret)).toBe(true);
});

it("signs the port with the host, and keeps http", async () => {
  const local = { ...vectorA, endpoint: new URL("http://127.0.0.1:1234") };
  const signed = await signV3(local, credentials, stampA);
  expect(signed.url).toMatch(/^http:\/\/127\.0\.0\.1:1234\/\?/);
  expect(signed.headers).not.toHaveProperty("host");
  expect(verifiesV3(received(local, signed), credentials.accessKeySecret)).toBe(true);
});

it("is verified by an independent implementation, for any parameters", async () => {
  const pairs = fc.array(fc.tuple(wellFormedText, wellFormedText), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(pairs, pairs, fc.string({ minLength: 1 }), async (query, body, accessKeySecret) => {
      const request = { ...vectorA, query, body };
      const signed = await signV3(request, { accessKeyId: "id", accessKeySecret }, stampA);
      // What is sent is what was signed: no URL parser changes it on the way.
      expect(new URL(signed.url).href).toBe(signed.url);
      expect(verifiesV3(received(request, signed), accessKeySecret)).toBe(true);
      expect(verifiesV3(received(request, signed), `${accessKeySecret}x`)).toBe(false);
    }),
  );
});
