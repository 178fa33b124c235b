/** Every example of the spec goes through the built client as the wire stage of the generator says it must. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Action, Example, Service, Type } from "../../generator/model/model.js";
import { responseOnTheWire } from "../../generator/wire/response.js";
import { serializeRequest } from "../../generator/wire/serialize.js";
import { type SignedRequest, signV1, signV3 } from "../../generator/wire/sign.js";
import type { ReceivedRequest } from "../runtime/independent-signature.js";
import { builtSdks } from "./built-sdk.js";
import { KEYS, type StandIn, startStandIn } from "./stand-in/server.js";
import { realModel } from "../real-model.js";

const REGION = "cn-hangzhou";
const key = { id: "STS.temporary", ...KEYS["STS.temporary"] };
const credentials = { accessKeyId: key.id, accessKeySecret: key.secret, securityToken: key.securityToken };

const { services } = realModel;
const examples = services.flatMap((service) =>
  service.actions.flatMap((action) =>
    action.examples.map((example, index) => {
      const title = `${service.name} ${action.name} ${index + 1}`;
      return [title, { service, action, example } satisfies Case] as const;
    }),
  ),
);

interface Case {
  readonly service: Service;
  readonly action: Action;
  readonly example: Example;
}

const sdks = await builtSdks();

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
});
afterAll(() => standIn.close());

it("there are examples of all Actions", () => {
  const actions = services.flatMap((service) => service.actions);
  expect(actions.length).toBeGreaterThanOrEqual(63);
  expect(new Set(examples.map(([, { action }]) => action))).toEqual(new Set(actions));
});

describe.each(examples)("%s", (_, { service, action, example }) => {
  const method = action.name[0]?.toLowerCase() + action.name.slice(1);

  it("as a method of the ESM client, by V3", async () => {
    standIn.script = () => responseOnTheWire(action.response, example.response);
    const { Client } = sdks.ESM.apis[service.name]!;
    const client = new Client({ regionId: REGION, endpoint: standIn.url, credentials, retry: false });
    const answer = await client[method]?.(example.request);
    expect(answer).toStrictEqual(structuredClone(example.response));
    const { sent, stamp } = last(({ headers }) => [headers["x-acs-date"], headers["x-acs-signature-nonce"]]);
    const wanted = signV3(wireRequest({ service, action, example }, sent), key, stamp);
    expect(sent).toMatchObject({ method: action.methods[0], target: wanted.target, body: wanted.body });
    expect(signatureHeaders(sent)).toEqual(wantedHeaders(wanted));
  });

  it("as a function of CommonJS with a bare RpcClient, by V1", async () => {
    standIn.script = () => textual(action, example.response);
    const rpc = new sdks.CommonJS.root.RpcClient({
      regionId: REGION,
      endpoint: standIn.url,
      credentials,
      signer: "v1",
      retry: false,
    });
    const { actions } = sdks.CommonJS.apis[service.name]!;
    expect(await actions[method]?.(rpc, example.request)).toStrictEqual(structuredClone(example.response));
    const { sent, stamp } = last(({ target }) => {
      const query = new URLSearchParams(target.split("?")[1]);
      return [query.get("Timestamp"), query.get("SignatureNonce")];
    });
    const wanted = signV1(wireRequest({ service, action, example }, sent), key, stamp);
    expect(sent).toMatchObject({ method: action.methods[0], target: wanted.target, body: wanted.body });
    expect(signatureHeaders(sent)).toEqual(wantedHeaders(wanted));
  });
});

/** The request that came in last, and what made its signature different from that of any other. */
function last(stampOf: (request: ReceivedRequest) => unknown[]) {
  const sent = standIn.received.at(-1);
  if (sent === undefined) throw new Error("nothing came in");
  const [date, nonce] = stampOf(sent).map(String);
  return { sent, stamp: { date: new Date(date ?? ""), nonce: nonce ?? "" } };
}

function wireRequest({ service, action, example }: Case, sent: ReceivedRequest) {
  const wire = serializeRequest(action, example.request, { regionId: REGION });
  const host = String(sent.headers["host"]);
  return { ...wire, method: action.methods[0], host, action: action.name, version: service.version };
}

/** Without those that every HTTP client adds. */
function signatureHeaders({ headers }: ReceivedRequest): Record<string, unknown> {
  const names = Object.keys(headers).filter((name) => /^(x-acs-|authorization|host|accept$|content-type)/.test(name));
  return Object.fromEntries(names.map((name) => [name, headers[name]]));
}

function wantedHeaders({ headers }: SignedRequest): Record<string, string> {
  return Object.fromEntries(headers);
}

/** An answer on the wire in which every number and boolean is a text. */
function textual(action: Action, response: Example["response"]): Record<string, unknown> {
  const known: Type = { kind: "structure", members: action.response };
  return responseOnTheWire(action.response, withTexts(known, response) as Record<string, unknown>);
}

function withTexts(type: Type | undefined, value: unknown): unknown {
  if (type?.kind === "list" && Array.isArray(value)) return value.map((item) => withTexts(type.items, item));
  if (type?.kind === "structure" && typeof value === "object" && value !== null) {
    const typeOf = (name: string): Type | undefined => type.members.find((member) => member.name === name)?.type;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withTexts(typeOf(name), each)]));
  }
  const isScalar =
    type?.kind === "integer" || type?.kind === "long" || type?.kind === "number" || type?.kind === "boolean";
  return isScalar ? String(value) : value;
}
