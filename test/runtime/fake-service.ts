import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { ReceivedRequest } from "./independent-signature.js";

/** How the fake service answers a request: a JSON value with status 200, a full answer, or not at all. */
export type Reply =
  | { readonly json: unknown }
  | { readonly status: number; readonly text: string; readonly headers?: Record<string, string> }
  | "hang"
  | "hang in the body"
  | "reset"
  | "reset in the body";

/** A service on 127.0.0.1 that records what it receives and answers as told. */
export interface FakeService {
  readonly url: string;
  readonly requests: ReceivedRequest[];
  reply: Reply;
  /** Instead of `reply`, an answer made from the request. */
  answer?: ((request: ReceivedRequest) => Extract<Reply, { readonly status: number }>) | undefined;
  close(): Promise<void>;
}

/** Starts one; the caller closes it. */
export async function startFakeService(): Promise<FakeService> {
  const requests: ReceivedRequest[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => (body += chunk));
    request.on("end", () => {
      const received = { method: request.method!, target: request.url!, headers: request.headers, body };
      requests.push(received);
      const reply = service.answer?.(received) ?? service.reply;
      if (reply === "hang") return;
      if (reply === "reset") {
        request.socket.destroy();
      } else if (typeof reply === "string") {
        response.writeHead(200, { "content-length": 1000 });
        response.write('{"RequestId":');
        if (reply === "reset in the body") setTimeout(() => request.socket.destroy(), 20);
      } else if ("json" in reply) {
        response.end(JSON.stringify(reply.json));
      } else {
        response.writeHead(reply.status, reply.headers);
        response.end(reply.text);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const service: FakeService = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    reply: { json: {} },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return service;
}
