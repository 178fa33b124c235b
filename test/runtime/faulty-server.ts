import { createServer, type Server, type Socket } from "node:net";
import type { AddressInfo } from "node:net";

/** What a server does with one request that it has read; it has the whole socket to itself. */
export type Fault = (socket: Socket) => void;

/** An answer as it should be. */
export function answer(body: string, status = "200 OK", headers: Readonly<Record<string, string>> = {}): Fault {
  const all = { "content-length": String(Buffer.byteLength(body)), "x-acs-request-id": "H", ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return (socket) => socket.write(`HTTP/1.1 ${status}\r\n${lines.join("")}\r\n${body}`);
}

/** Bytes as they are, after which the connection ends. */
export function raw(text: string): Fault {
  return (socket) => socket.end(text);
}

/** A server below HTTP: each request meets the next fault, the last one is for all further requests. */
export interface FaultyServer {
  readonly url: string;
  faults: readonly Fault[];
  /** The number of requests since the faults were set. */
  requests: number;
  readonly sockets: ReadonlySet<Socket>;
  close(): Promise<void>;
}

/** Starts one on 127.0.0.1; the caller closes it. */
export async function startFaultyServer(): Promise<FaultyServer> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    // Requests of these tests have no body and arrive one after the other.
    let head = "";
    socket.setEncoding("latin1").on("data", (chunk: string) => {
      head += chunk;
      if (!head.endsWith("\r\n\r\n")) return;
      head = "";
      const fault = self.faults[Math.min(self.requests, self.faults.length - 1)];
      self.requests++;
      fault?.(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const self: FaultyServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    faults: [],
    requests: 0,
    sockets,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
  return self;
}
