import type { Agent, ClientRequest } from "node:http";
import { ConfigurationError } from "../../errors.js";
import { type HttpRequest, type HttpResponse, type Sender, type SendLimits, TransportError } from "../../transport.js";
import { type ConnectionOptions, KEEPING, servingOne, takingTime } from "./connection.js";
import { exchange } from "./exchange.js";
import { bare, type Proxy, proxyFor } from "./proxy.js";

/** The way to a server, and the connections that are open to it. */
interface Line {
  readonly request: (options: ConnectionOptions) => ClientRequest;
  readonly agent: Agent;
  /** The server's. */
  readonly host: string;
  /** Where connections go: to the server or to the proxy. */
  readonly target: { readonly protocol: string; readonly hostname: string; readonly port: number | string };
  /** The proxy that gets the requests themselves, which is so for plain HTTP; with TLS it only passes on what it gets. */
  readonly forwarder: Proxy | undefined;
  /** When it was last used, in milliseconds. */
  used: number;
}

/** After this time without use, in milliseconds, a server may have closed connections. */
const QUIET = 1000;

/** Sends by HTTP/1.1 on connections that are kept open for the next request. */
export function httpTransport({ proxy }: { readonly proxy?: string | undefined } = {}): Sender {
  const lines = new Map<string, Line | Promise<Line>>();
  return async (request, limits) => {
    // Parsed once for each server: the query of a request is long, and signed as it stands.
    const origin = request.url.slice(0, pathStart(request.url));
    let line = lines.get(origin);
    if (line === undefined) {
      const url = new URL(origin);
      lines.set(origin, (line = openLine(url, proxyFor(url, proxy))));
      lines.set(origin, await line);
    }
    if (line instanceof Promise) line = await line;
    const now = performance.now();
    // A process that stood still has not heard yet which connections were closed meanwhile: one whole turn, and it has.
    if (now - line.used > QUIET) await new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve)));
    line.used = now;
    limits.signal.throwIfAborted();
    const answer = exchange(begin(line, request, limits), request.body, limits);
    return line.forwarder ? forwarded(answer, line.forwarder) : answer;
  };
}

function pathStart(url: string): number {
  return url.indexOf("/", "https://".length);
}

/** Names the proxy in what went wrong. */
async function forwarded(exchanged: Promise<HttpResponse>, { host }: Proxy): Promise<HttpResponse> {
  const answer = await exchanged.catch((error: unknown) => {
    if (!(error instanceof TransportError)) throw error;
    throw new TransportError(error.failure, `proxy ${host}: ${error.message}`, { cause: error.cause });
  });
  // No service answers so; the request went no further.
  if (answer.status === 407) throw new TransportError("unsent", `proxy ${host}: HTTP 407`);
  return answer;
}

function begin(
  { agent, forwarder, host, request: start, target: { protocol, hostname, port } }: Line,
  { body, method, url, headers: own }: HttpRequest,
  limits: SendLimits,
): ClientRequest {
  // As a list, which Node writes as it is: an object would cost it as much as all the rest of the request.
  const headers = ["host", host];
  for (const name in own) headers.push(name, own[name]!);
  headers.push("accept-encoding", "identity");
  if (method === "POST") headers.push("content-length", `${Buffer.byteLength(body ?? "")}`);
  if (forwarder?.authorization) headers.push("proxy-authorization", forwarder.authorization);
  const path = forwarder ? url : url.slice(pathStart(url));
  try {
    return start({ protocol, hostname, port, method, path, headers, agent, limits });
  } catch (error) {
    // The message names the header and does not show its value.
    throw new ConfigurationError(`The request cannot be sent: ${(error as Error).message}.`);
  }
}

async function openLine(url: URL, proxy: Proxy | undefined): Promise<Line> {
  const isTunnel = proxy !== undefined && url.protocol === "https:";
  const forwarder = isTunnel ? undefined : proxy;
  const { protocol, hostname, port } = forwarder ?? url;
  const target = { protocol, hostname: bare(hostname), port };
  const isSecure = protocol === "https:";
  const { Agent, request } = await (isSecure ? import("node:https") : import("node:http"));
  const agent = new Agent(KEEPING);
  servingOne(agent, target.hostname, port || (isSecure ? 443 : 80));
  takingTime(agent, isSecure, isTunnel ? { proxy, target: `${url.hostname}:${url.port || 443}` } : undefined);
  return { agent, request, host: url.host, target, forwarder, used: performance.now() };
}
