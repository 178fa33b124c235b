/** A client whose transport answers by a script, and the Actions that it calls. */
import { createHash, createHmac } from "node:crypto";
import { vi } from "vitest";
import type { Action } from "../../templates/typescript/runtime/action.js";
import type {
  ClientOptions,
  HttpRequest,
  HttpResponse,
  TransportLimits,
} from "../../templates/typescript/runtime/index.js";
import { RpcClient } from "../../templates/typescript/runtime/index.js";

export interface Params {
  ClientToken?: string;
  PrivateKey?: string;
}

const plain: Action<Params, { RequestId: string }> = {
  api: { product: "Slb", version: "2014-05-15", endpoint: "slb.aliyuncs.com" },
  name: "Change",
  response: { RequestId: "string" },
  validate: () => [],
};
export const actions = {
  write: plain,
  read: { ...plain, name: "Describe", effect: "read" },
  token: { ...plain, name: "Create", idempotencyToken: "ClientToken" },
} satisfies Record<string, Action<Params, { RequestId: string }>>;

/** What one attempt meets: an answer, an error of the transport, or nothing at all. */
export type Step = Partial<HttpResponse> | Error | "silence";

export const ok: Step = { status: 200, text: '{"RequestId":"R"}' };

export function failed(Code: string, status = 400, headers: Record<string, string> = {}): Step {
  return { status, headers, text: JSON.stringify({ Code, Message: "m", RequestId: "Q" }) };
}

/** Each attempt takes the next step; the last one is for all further attempts. */
export function scripted(steps: readonly Step[], options: ClientOptions = {}) {
  const sent: HttpRequest[] = [];
  const limits: TransportLimits[] = [];
  const client = new RpcClient({
    regionId: "cn-hangzhou",
    credentials: { accessKeyId: "testid", accessKeySecret: "testsecret" },
    transport: async (request, limit) => {
      const step = steps[Math.min(sent.length, steps.length - 1)];
      sent.push(request);
      limits.push(limit);
      if (step === undefined || step === "silence") return new Promise(() => undefined);
      if (step instanceof Error) throw step;
      return { status: 200, headers: {}, text: "", ...step };
    },
    ...options,
  });
  return { client, sent, limits };
}

/** What a promise rejects with. */
export function caught(promise: Promise<unknown>): Promise<Error & Record<string, unknown>> {
  return promise.then(
    (value) => {
      throw new Error(`the call should fail, but gave ${JSON.stringify(value)}`);
    },
    (reason) => reason,
  );
}

/** WebCrypto that answers within the same tick; the real one lets fake time run on meanwhile. */
export function quickCrypto(): void {
  const { subtle } = globalThis.crypto;
  const keys = new WeakMap<object, Uint8Array>();
  const bytes = (data: BufferSource): Uint8Array => data as Uint8Array;
  const buffer = (data: Buffer): ArrayBuffer => new Uint8Array(data).buffer;
  vi.spyOn(subtle, "digest").mockImplementation(async (_, data) =>
    buffer(createHash("sha256").update(bytes(data)).digest()),
  );
  vi.spyOn(subtle, "importKey").mockImplementation((async (_: unknown, data: BufferSource) => {
    const key = {};
    keys.set(key, bytes(data));
    return key;
  }) as unknown as typeof subtle.importKey);
  vi.spyOn(subtle, "sign").mockImplementation(async (_, key, data) =>
    buffer(createHmac("sha256", keys.get(key)!).update(bytes(data)).digest()),
  );
}
