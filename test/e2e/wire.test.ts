/**
 * The requests of all examples, byte for byte as they reach a server, against `wire/<api>.txt`. Those files were read line
 * by line against spec and wire facts; `UPDATE_WIRE=1 npx vitest run test/e2e/wire.test.ts` writes them anew, to be read again.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Action, Example, Service } from "../../generator/model/model.js";
import type { Fetch } from "../../generated/typescript/src/runtime/index.js";
import { type ReceivedRequest, verifiesV1, verifiesV3 } from "../runtime/independent-signature.js";
import { builtSdks } from "./built-sdk.js";
import { realModel } from "../real-model.js";

const FOLDER = new URL("wire/", import.meta.url);
const SECRET = "testsecret";
const NONCE = "3156853299f313e23d1673dc12e1703d";
const { services } = realModel;
const { ESM } = await builtSdks();

let url = "";
let received: ReceivedRequest | undefined;
const server = createServer(async (incoming, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const { method = "", url: target = "", headers } = incoming;
  received = { method, target, headers, body: Buffer.concat(chunks).toString("latin1") };
  response.setHeader("content-type", "application/json").end('{"RequestId":"R"}');
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-01-02T03:04:05Z") });
  vi.spyOn(crypto, "randomUUID").mockReturnValue(NONCE as ReturnType<typeof crypto.randomUUID>);
});
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  server.close();
});

/** Sends the request of an example, signed for its real host but to the server here, and returns what arrived. */
async function sent(
  service: Service,
  action: Pick<Action, "name">,
  { request }: Pick<Example, "request">,
  signer: "v3" | "v1",
): Promise<ReceivedRequest> {
  let host = "";
  const toServer: Fetch = (address, init) => {
    ({ host } = new URL(address));
    return fetch(address.replace(`https://${host}`, url), init);
  };
  const client = new ESM.root.RpcClient({
    regionId: "cn-hangzhou",
    credentials: { accessKeyId: "testid", accessKeySecret: SECRET },
    signer,
    fetch: toServer,
    validation: "off",
    // Else Actions that have an idempotency token get one.
    retry: false,
  });
  const name = action.name[0]!.toLowerCase() + action.name.slice(1);
  await ESM.apis[service.name]!.actions[name]!(client, request);
  if (received === undefined) throw new Error("nothing came in");
  return { ...received, headers: { ...received.headers, host } };
}

const SHOWN = /^(accept$|authorization|content-type|host|x-acs-)/;

/** The request with a line for each parameter; what is between them on the wire, `&` or `?`, begins each line. */
function written({ method, target, headers, body }: ReceivedRequest): string {
  const shown = Object.entries(headers).filter(([name]) => SHOWN.test(name));
  return [
    `${method} ${target.replace(/[?&]/g, "\n$&")}`,
    ...shown.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `${name}: ${String(value)}`),
    ...(body === "" ? [] : ["", body.replaceAll("&", "\n&")]),
  ].join("\n");
}

describe.each(services.map((service) => [service.name, service] as const))("%s", (api, service) => {
  test("sends the examples as they were read by hand", async () => {
    const blocks: string[] = [];
    for (const action of service.actions) {
      for (const [index, example] of action.examples.entries()) {
        const request = await sent(service, action, example, "v3");
        expect(verifiesV3(request, SECRET)).toBe(true);
        blocks.push(`# ${action.name} ${index + 1}: ${example.title}\n${written(request)}\n`);
      }
    }
    const actual = blocks.join("\n");
    const file = new URL(`${api}.txt`, FOLDER);
    if (process.env["UPDATE_WIRE"] === "1") {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, actual);
    }
    expect(actual).toBe(existsSync(file) ? readFileSync(file, "utf8") : "");
  });

  test("sends the same parameters under the older signature", async () => {
    for (const action of service.actions) {
      for (const example of action.examples) {
        const newer = await sent(service, action, example, "v3");
        const older = await sent(service, action, example, "v1");
        expect(verifiesV1(older, SECRET)).toBe(true);
        expect(older.body).toBe(newer.body);
        const own = parameters(older).filter((each) => !COMMON.test(each));
        expect(own).toEqual(parameters(newer));
      }
    }
  });
});

/** What common encoders get wrong, worked out by hand. */
test("writes hard values as they were worked out by hand", async () => {
  const slb = services.find(({ name }) => name === "slb")!;
  const request = {
    LoadBalancerName: `a*b~c!'()+&=%2F \u4e2d\u{1F600}"\\`,
    Address: "",
    Tag: Array.from({ length: 11 }, (_, index) => ({ Key: `k${index + 1}`, Value: index === 0 ? "" : undefined })),
    Rules: [],
  };
  const { target } = await sent(slb, { name: "CreateLoadBalancer" }, { request }, "v3");
  expect(target).toBe(
    [
      "/?Address=",
      "LoadBalancerName=a%2Ab~c%21%27%28%29%2B%26%3D%252F%20%E4%B8%AD%F0%9F%98%80%22%5C",
      "RegionId=cn-hangzhou",
      // By code unit: a full stop comes before any digit.
      "Tag.1.Key=k1&Tag.1.Value=&Tag.10.Key=k10&Tag.11.Key=k11&Tag.2.Key=k2&Tag.3.Key=k3&Tag.4.Key=k4",
      "Tag.5.Key=k5&Tag.6.Key=k6&Tag.7.Key=k7&Tag.8.Key=k8&Tag.9.Key=k9",
    ].join("&"),
  );
  const rules = [{ RuleName: 'a"b\\c\n', Domain: "中.example.com" }];
  const json = await sent(slb, { name: "CreateRules" }, { request: { RuleList: rules } }, "v3");
  expect(json.target).toBe(
    "/?RegionId=cn-hangzhou&RuleList=%5B%7B%22RuleName%22%3A%22a%5C%22b%5C%5Cc%5Cn%22%2C%22Domain%22%3A%22%E4%B8%AD.example.com%22%7D%5D",
  );
});

const COMMON =
  /^(AccessKeyId|Action|Format|Signature|SignatureMethod|SignatureNonce|SignatureVersion|Timestamp|Version)=/;

function parameters({ target }: ReceivedRequest): string[] {
  return (target.split("?")[1] ?? "").split("&").filter((each) => each !== "");
}
