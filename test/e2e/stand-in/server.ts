import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { ReceivedRequest } from "../../runtime/independent-signature.js";
import { type Call, Gate, type KnownKey } from "./authenticate.js";
import { Refusal } from "./refusal.js";
import { Resources } from "./resources.js";

/** The keys that every stand-in knows. */
export const KEYS = {
  testid: { secret: "testsecret" },
  "STS.temporary": { secret: "temporary+/=secret", securityToken: "token+/=of~the*session" },
} as const satisfies Record<string, KnownKey>;

/** Answers an admitted call instead of the resources: an answer in wire form, or never. */
export type Script = (call: Call) => Record<string, unknown> | "never" | undefined;

/** A stand-in for SLB on 127.0.0.1 that checks every signature. */
export interface StandIn {
  readonly url: string;
  /** Everything that came in, admitted or not. */
  readonly received: ReceivedRequest[];
  script: Script;
  close(): Promise<void>;
}

/** Starts one on a port of its own; the caller closes it. */
export async function startStandIn(): Promise<StandIn> {
  const gate = new Gate(KEYS);
  const resources = new Resources();
  let requestIds = 0;
  const server = createServer(async (incoming, response) => {
    const request = await read(incoming);
    standIn.received.push(request);
    requestIds++;
    const RequestId = `REQUEST-${requestIds}`;
    const send = (status: number, body: object): void => {
      response.writeHead(status, { "content-type": "application/json", "x-acs-request-id": RequestId });
      response.end(wireJson(body));
    };
    try {
      const call = gate.admit(request);
      const scripted = standIn.script(call);
      if (!scripted && call.version !== "2014-05-15")
        throw new Refusal(400, "InvalidVersion", "There is no such version.");
      const answer = scripted ?? resources.perform(call);
      if (answer !== "never") send(200, { RequestId, ...answer });
    } catch (error) {
      const { status, code, message } =
        error instanceof Refusal ? error : new Refusal(500, "InternalError", String(error));
      const Recommend = `https://next.api.aliyun.com/troubleshoot?q=${code}&product=Slb`;
      send(status, { RequestId, HostId: "slb.aliyuncs.com", Code: code, Message: message, Recommend });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const standIn: StandIn = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received: [],
    script: () => undefined,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return standIn;
}

async function read(incoming: IncomingMessage): Promise<ReceivedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString("utf8");
  return { method: incoming.method ?? "", target: incoming.url ?? "", headers: incoming.headers, body };
}

/** JSON with integers of 64 bits written out, as the service writes them. */
function wireJson(value: object): string {
  const text = JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? `bigint:${each}` : each));
  return text.replace(/"bigint:(\d+)"/g, "$1");
}
