import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { onTestFinished } from "vitest";

/** A remote cache as Turborepo asks for it, which keeps what it gets in memory. */
export interface RemoteCache {
  /** What a process needs to find it. */
  readonly env: Readonly<Record<string, string>>;
  /** The keys of what it keeps. */
  readonly kept: () => string[];
  /** How often something was taken from it. */
  readonly taken: () => number;
}

/** Starts one on 127.0.0.1, until the test ends. */
export async function remoteCache(): Promise<RemoteCache> {
  const artifacts = new Map<string, { body: Buffer; duration: string; tag: string }>();
  let taken = 0;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const body = await buffer(request);
    const key = /^\/v8\/artifacts\/([0-9a-f]+)$/.exec(pathname)?.[1];
    const found = key === undefined ? undefined : artifacts.get(key);
    if (pathname === "/v8/artifacts/status") response.end(JSON.stringify({ status: "enabled" }));
    else if (key === undefined) response.end("{}");
    else if (request.method === "PUT") {
      const { "x-artifact-duration": duration = "0", "x-artifact-tag": tag = "" } = request.headers;
      artifacts.set(key, { body, duration: String(duration), tag: String(tag) });
      response.writeHead(202).end(JSON.stringify({ urls: [] }));
    } else if (found === undefined) response.writeHead(404).end();
    else {
      if (request.method === "GET") taken++;
      response.writeHead(200, { "x-artifact-duration": found.duration, "content-length": found.body.length });
      response.end(request.method === "GET" ? found.body : undefined);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return {
    env: { TURBO_API: `http://127.0.0.1:${port}`, TURBO_TOKEN: "token", TURBO_TEAM: "team" },
    kept: () => [...artifacts.keys()],
    taken: () => taken,
  };
}
