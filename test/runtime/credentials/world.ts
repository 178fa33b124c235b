import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { CredentialsHost } from "../../../templates/typescript/runtime/credentials/host.js";
import type { Credentials } from "../../../templates/typescript/runtime/credentials.js";
import { nodeHost } from "../../../templates/typescript/runtime/platform/node/credentials-host.js";
import type { ReceivedRequest } from "../independent-signature.js";

/** How a service answers: text or JSON, with status 200 unless said otherwise, or not at all. */
export type Reply =
  | { readonly status?: number; readonly text: string; readonly headers?: Record<string, string> }
  | { readonly status?: number; readonly json: unknown }
  | "hang"
  | "reset";

/**
 * A world outside for credential providers: the real files, programs and connections of Node, with an environment, a
 * home folder and a clock of its own. Every service, whatever its host, is one server on 127.0.0.1.
 */
export interface World {
  readonly host: CredentialsHost;
  readonly environment: Record<string, string | undefined>;
  readonly home: string;
  /** The server's own URL, for what does not come through the host of this world. */
  readonly origin: string;
  /** Milliseconds since 1970; stands still. */
  now: number;
  /** By method and URL without its query: `PUT http://100.100.100.200/latest/api/token`; others get a 404. */
  readonly replies: Record<string, Reply | ((request: ReceivedRequest) => Reply)>;
  readonly requests: (ReceivedRequest & { readonly call: string })[];
  /** Writes a file below the home folder and gives its path. */
  write(path: string, contents: unknown): string;
  close(): Promise<void>;
}

export const START = Date.UTC(2026, 0, 2, 3, 4, 5);

/** Opens one; the caller closes it. */
export async function openWorld(): Promise<World> {
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => (body += chunk));
    request.on("end", () => {
      const scheme = String(request.headers["x-test-scheme"] ?? "http:");
      delete request.headers["x-test-scheme"];
      const call = `${request.method} ${scheme}//${request.headers.host}${request.url!.split("?")[0]}`;
      const received = { call, method: request.method!, target: request.url!, headers: request.headers, body };
      world.requests.push(received);
      const found = world.replies[call] ?? { status: 404, text: "" };
      const reply = typeof found === "function" ? found(received) : found;
      if (reply === "hang") return;
      if (reply === "reset") {
        request.socket.destroy();
      } else {
        response.writeHead(reply.status ?? 200, "headers" in reply ? reply.headers : {});
        response.end("json" in reply ? JSON.stringify(reply.json) : reply.text);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const home = mkdtempSync(join(tmpdir(), "credentials-"));
  const world: World = {
    environment: {},
    home,
    origin,
    now: START,
    replies: {},
    requests: [],
    host: {
      ...nodeHost,
      environment: (name) => world.environment[name] || undefined,
      homeFolder: async () => home,
      now: () => world.now,
      send: ({ url, headers, ...request }) => {
        const { host, pathname, search, protocol } = new URL(url);
        return nodeHost.send({
          ...request,
          url: origin + pathname + search,
          headers: { ...headers, host, "x-test-scheme": protocol },
        });
      },
    },
    write(path, contents) {
      const full = join(home, path);
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, typeof contents === "string" ? contents : JSON.stringify(contents));
      return full;
    },
    async close() {
      rmSync(home, { recursive: true });
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return world;
}

/** Temporary keys as the provider's services write them. */
export function issued(name: string, expiration = new Date(START + 3_600_000)): Record<string, string> {
  return {
    Code: "Success",
    AccessKeyId: `STS.${name}`,
    AccessKeySecret: `secret-of-${name}`,
    SecurityToken: `token-of-${name}`,
    Expiration: expiration.toISOString().replace(/\.\d+/, ""),
  };
}

/** The same as the SDK gives them. */
export function keysOf(name: string, expiration = new Date(START + 3_600_000)): Credentials {
  return {
    accessKeyId: `STS.${name}`,
    accessKeySecret: `secret-of-${name}`,
    securityToken: `token-of-${name}`,
    expiration,
  };
}

/** Name and message of the error with which work fails. */
export async function failureOf(work: unknown): Promise<string> {
  try {
    await work;
  } catch (error) {
    return String(error);
  }
  return "did not fail";
}
