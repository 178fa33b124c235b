import { RpcClient } from "../../generated/typescript/src/runtime/client.js";
import type { SignedRequest, Stamp } from "../../generated/typescript/src/runtime/request.js";
import type { AnyAction, ClientFacts } from "../../site/src/request-builder/signed-request.js";

export const stamp: Stamp & { nonce: ReturnType<typeof crypto.randomUUID> } = {
  date: new Date("2026-01-02T03:04:05Z"),
  nonce: "00000000-0000-4000-8000-000000000001",
};

export const clientFacts: ClientFacts = {
  regionId: "cn-hangzhou",
  credentials: { accessKeyId: "testid", accessKeySecret: "testsecret", securityToken: "testtoken" },
};

/** The part of the SDK for one Action, from its sources. */
export async function sourceOf(facts: { api: string; action: string; method: string }): Promise<AnyAction> {
  const module = (await import(`../../generated/typescript/src/${facts.api}/actions/${facts.action}.ts`)) as object;
  return (module as Readonly<Record<string, AnyAction>>)[`${facts.method}Action`]!;
}

/** What a client of the SDK hands to `fetch` for a call. */
export async function sentBySdk(
  action: AnyAction,
  params: object,
  signer: "v1" | "v3",
  { regionId, credentials }: ClientFacts = clientFacts,
): Promise<SignedRequest> {
  const sent: SignedRequest[] = [];
  const client = new RpcClient({
    regionId,
    credentials,
    signer,
    // An example may show a request that is refused.
    validation: "off",
    retry: false,
    userAgent: "",
    async fetch(url, { method, headers, body }) {
      sent.push({ method: method as "GET" | "POST", url, headers, ...(body !== undefined && { body }) });
      return new Response('{"RequestId":"1"}', { status: 200 });
    },
  });
  await client.call(action, params);
  return sent[0]!;
}
